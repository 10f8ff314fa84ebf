"""The responsibility matrix on pages turned on their side, phase by phase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import radians, sin

from raciplanner.charter.book import Book, baseline_offset
from raciplanner.charter.changes import mark_cell, mark_row, marked, since_text
from raciplanner.charter.chips import HEIGHT, draw_corner
from raciplanner.charter.columns import Group, Part, width_of
from raciplanner.charter.departments import BAR, bar_colour
from raciplanner.charter.layout import (
    ANGLE,
    BAND_HEIGHT,
    CODES_HEIGHT,
    NAME,
    NUMBER_WIDTH,
    ROLE,
    Band,
    Block,
    Layout,
    Row,
    blocks_of,
    height_of,
    layout_of,
    rows_in,
    rows_of,
)
from raciplanner.charter.page import Page, slanted, text_operators, upright
from raciplanner.charter.structure import Node
from raciplanner.charter.style import HEADING, MARGIN, QUIET, STRONG, Paper
from raciplanner.charter.text import one_line, shortened
from raciplanner.model.records import Letter
from raciplanner.palette import LIGHT

Step = Callable[[float], None]
LEGEND_LINE = 19.0
_LEGEND_GAP = 8.0


def matrix(book: Book, step: Step) -> list[Row]:
    """Add the pages of the matrix; ``step`` is told the share that is done.

    Returns
    -------
    list of Row
        All activities as numbered; a name that was too long for its row is marked as cut.
    """
    plan, paper = book.edition.plan, book.paper.turned()
    layout = layout_of(plan, paper, book.fonts, book.chips)
    rows = rows_of(plan, layout, book.fonts)
    if not rows:
        return rows
    frame = Frame(book, layout, len(rows), paper)
    room = paper.height - MARGIN - layout.header_height - frame.foot
    blocks = blocks_of(plan, rows, room)
    for done, block in enumerate(blocks):
        heads = frame.row_heads(block)
        for number, part in enumerate(layout.parts):
            Sheet(frame, block, part, number, book.add_page(turned=True)).draw(heads)
        step((done + 1) / len(blocks))
    return rows


class Frame:
    """What the pages of the matrix have in common, as operators where it is drawn often.

    Parameters
    ----------
    total : int
        Number of activities.
    paper : Paper
        A page as it is held.
    """

    def __init__(self, book: Book, layout: Layout, total: int, paper: Paper) -> None:
        self.book = book
        self.layout = layout
        self.total = total
        self.since = marked(book.edition)
        self.since_at = MARGIN
        self.section = book.root.add("Sect")
        self.top = paper.height - MARGIN
        self.legend = self.legend_lines(paper.width - MARGIN)
        self.foot = MARGIN + len(self.legend) * LEGEND_LINE + _LEGEND_GAP
        self.role_heads = [self._role_heads(part) for part in layout.parts]

    def word(self, letter: Letter) -> str:
        """The word of a letter in the language of the document."""
        return one_line(letter.word(self.book.edition.language))

    def legend_lines(self, right: float) -> list[list[tuple[Letter, float]]]:
        """The letters of the set with the places of their chips, on as many lines as needed."""
        lines: list[list[tuple[Letter, float]]] = [[]]
        x = MARGIN
        for letter in self.book.edition.plan.letters.letters:
            length = 24 + 6 + self.book.fonts.width(self.word(letter), bold=False) * QUIET.size
            if lines[-1] and x + length > right:
                lines.append([])
                x = MARGIN
            lines[-1].append((letter, x))
            x += length + 20
        if self.since is not None:
            words = since_text(self.since, self.book.edition.translate)
            if x + 10 + self.book.fonts.width(words, bold=False) * QUIET.size > right:
                lines.append([])
                x = MARGIN
            self.since_at = x
        return lines

    def _role_heads(self, part: Part) -> list[str]:
        """Slanted names of the roles over their columns."""
        base = self.top - self.layout.header_height + CODES_HEIGHT + 5
        rise = sin(radians(ANGLE))
        x = self.layout.columns_x + self.layout.column_width / 2
        heads = []
        for role in (role for group in part for role in group.roles):
            names = self.layout.roles[role.id]
            placed = []
            for i, name in enumerate(names):
                aside = (i - (len(names) - 1) / 2) * ROLE.leading + ROLE.size * 0.25
                placed.append((name, slanted(ANGLE, x + aside / rise, base)))
            heads.append(text_operators(self.book.fonts, placed, ROLE))
            x += self.layout.column_width
        return heads

    def row_heads(self, block: Block) -> list[str]:
        """Number and name of each activity of a page; nothing for the bands."""
        y = self.top - self.layout.header_height
        heads = []
        for item in block:
            heads.append(self._row_head(item, y) if isinstance(item, Row) else "")
            y -= height_of(item)
        return heads

    def _row_head(self, row: Row, y: float) -> str:
        fonts, number = self.book.fonts, f"{row.number} "
        baseline = y - row.height / 2 + (len(row.lines) - 1) * NAME.leading / 2 - NAME.size * 0.349
        left = MARGIN + NUMBER_WIDTH
        x = left - 8 - fonts.width(number.rstrip(), bold=False) * QUIET.size
        placed = [
            (line, upright(left, baseline - i * NAME.leading)) for i, line in enumerate(row.lines)
        ]
        return " ".join(
            (
                text_operators(fonts, [(number, upright(x, baseline))], QUIET),
                text_operators(fonts, placed, NAME),
            )
        )


class Sheet:
    """One page: a block of rows under one part of the columns."""

    def __init__(self, frame: Frame, block: Block, part: Part, number: int, page: Page) -> None:
        self.frame = frame
        self.book = frame.book
        self.layout = frame.layout
        self.block = block
        self.part = part
        self.number = number
        self.page = page
        self.since = frame.since
        self.roles = [role.id for group in part for role in group.roles]
        self.right = self.layout.columns_x + self.layout.column_width * width_of(part)

    def draw(self, row_heads: Sequence[str]) -> None:
        """Draw everything but the footer."""
        self.draw_title()
        table = self.frame.section.add("Table")
        self.draw_caption(table)
        self._departments(table.add("TR"))
        self._roles(table.add("TR"))
        y = self.frame.top - self.layout.header_height
        self.page.rule(MARGIN, y, self.right - MARGIN, LIGHT.text, 0.8)
        for item, head in zip(self.block, row_heads, strict=True):
            if isinstance(item, Row):
                self._row(item, head, y, table.add("TR"))
            else:
                self._band(item, y, table.add("TR"))
            y -= height_of(item)
        self.draw_legend()

    def draw_title(self) -> None:
        """The title of the section, a heading on its first page."""
        title = self.book.edition.translate("Charter", "Responsibility matrix")
        first = not self.frame.section.kids
        if first:
            self.book.bookmark(0, title, self.page, self.frame.top)
        node = self.frame.section.add("H2") if first else None
        self.page.text(title, MARGIN, self.frame.top - baseline_offset(HEADING), HEADING, node)

    def draw_caption(self, table: Node) -> None:
        """Which rows and which departments this page shows, under the title."""
        translate = self.book.edition.translate
        rows = [row.number for row in rows_in(self.block)]
        lines = [
            translate("Charter", "Activities {first}–{last} of {total}").format(
                first=rows[0], last=rows[-1], total=self.frame.total
            )
        ]
        if len(self.layout.parts) > 1:
            lines.append(
                translate("Charter", "Roles: part {part} of {parts}").format(
                    part=self.number + 1, parts=len(self.layout.parts)
                )
            )
        y = self.frame.top - HEADING.leading - baseline_offset(QUIET)
        self.page.lines(lines, MARGIN, y, QUIET, table.add("Caption"))

    def _departments(self, line: Node) -> None:
        """Stripe, code and, where there is room, name of each department."""
        y = self.frame.top - self.layout.header_height + CODES_HEIGHT
        line.add("TD")
        x = self.layout.columns_x
        for group in self.part:
            width = self.layout.column_width * len(group.roles)
            node = line.add("TH", f"/Scope/Column/ColSpan {len(group.roles)}")
            self.page.fill(x + 1, y - BAR, width - 2, BAR, bar_colour(group.department))
            if group.department is not None:
                baseline = y - BAR - 3 - STRONG.size
                self._department_text(group, x + 1, baseline, width - 2, node)
            x += width

    def _department_text(self, group: Group, x: float, y: float, width: float, node: Node) -> None:
        assert group.department is not None
        code, name = one_line(group.department.code), one_line(group.department.name)
        fonts = self.book.fonts
        used = (fonts.width(code, bold=True) + 0.5) * STRONG.size if code else 0.0
        if code:
            self.page.text(shortened(code, STRONG, width, fonts) + " ", x, y, STRONG, node)
        if not code or used + fonts.width(name, bold=False) * QUIET.size <= width:
            self.page.text(shortened(name, QUIET, width - used, fonts), x + used, y, QUIET, node)

    def _roles(self, line: Node) -> None:
        label = self.book.edition.translate("Charter", "Activity")
        y = self.frame.top - self.layout.header_height + CODES_HEIGHT - BAR - 3 - STRONG.size
        self.page.text(label, MARGIN + NUMBER_WIDTH, y, STRONG, line.add("TH", "/Scope/Column"))
        for operators in self.frame.role_heads[self.number]:
            self.page.mark(line.add("TH", "/Scope/Column"), operators)

    def _band(self, band: Band, y: float, line: Node) -> None:
        """The title of a phase across the table."""
        phase = self.book.edition.plan.phases[band.phase]
        name = one_line(phase.name)
        if band.again:
            says = self.book.edition.translate("Charter", "{phase} (continued)")
            name = says.format(phase=name)
        elif self.number == 0:
            self.book.bookmark(1, phase.name, self.page, y)
        self.page.fill(MARGIN, y - BAND_HEIGHT, self.right - MARGIN, BAND_HEIGHT, LIGHT.crosshair)
        node = line.add("TH", f"/Scope/Row/ColSpan {1 + width_of(self.part)}")
        room = self.right - MARGIN - 12
        baseline = y - BAND_HEIGHT / 2 - STRONG.size * 0.349
        self.page.text(
            shortened(name, STRONG, room, self.book.fonts), MARGIN + 6, baseline, STRONG, node
        )

    def _row(self, row: Row, head: str, y: float, line: Node) -> None:
        """Number, name and letters of one activity; ``y`` is its upper edge."""
        self.page.rule(MARGIN, y - row.height, self.right - MARGIN, LIGHT.grid, 0.4)
        self.page.mark(line.add("TH", "/Scope/Row"), head)
        if self.since is not None and row.activity.id in self.since.rows:
            mark_row(self.page, MARGIN - 6, y, row.height)
        self._cells(row, y, y - row.height / 2 - HEIGHT / 2, line)

    def _cells(self, row: Row, y: float, bottom: float, line: Node) -> None:
        """The letters of a row, with their lower edge at ``bottom``."""
        layout, chips = self.layout, self.book.chips
        cells = self.book.edition.plan.row(row.activity.id)
        x, empty = layout.columns_x, 0
        new = self.since.cells if self.since is not None else None
        for role in self.roles:
            cell = cells.get(role)
            marks = chips.marks(cell.functions) if cell else ()
            if marks:
                if empty:
                    line.add_gap(empty)
                    empty = 0
                width = (
                    max(layout.chip_width, chips.least_width(marks))
                    if marks[1:]
                    else layout.chip_width
                )
                left = x + (layout.column_width - width) / 2
                chips.draw(self.page, marks, left, bottom, line.add("TD"), width)
            else:
                empty += 1
            if cell and cell.note:
                draw_corner(self.page, x + layout.column_width - 1, y - 1)
            if new and (row.activity.id, role) in new:
                mark_cell(self.page, x + 1, y - 1)
            x += layout.column_width
        if empty:
            line.add_gap(empty)

    def draw_legend(self) -> None:
        """The letters with their words at the foot of the page."""
        chips = self.book.chips
        y = MARGIN + (len(self.frame.legend) - 1) * LEGEND_LINE
        for line in self.frame.legend:
            for letter, x in line:
                chips.draw(self.page, chips.marks(frozenset({letter.function})), x, y, None, 24)
                baseline = y + HEIGHT / 2 - QUIET.size * 0.349
                self.page.text(self.frame.word(letter), x + 30, baseline, QUIET, None)
            y -= LEGEND_LINE
        if self.since is not None:
            x, y = self.frame.since_at, y + LEGEND_LINE + HEIGHT / 2
            mark_cell(self.page, x, y + 2.5)
            words = since_text(self.since, self.book.edition.translate)
            self.page.text(words, x + 10, y - QUIET.size * 0.349, QUIET, None)
