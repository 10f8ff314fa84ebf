"""The responsibility matrix on pages turned on their side, phase by phase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import radians, sin

from raciplanner.charter.book import Book, baseline_offset
from raciplanner.charter.changes import mark_cell, mark_row, marked, since_text
from raciplanner.charter.chips import draw_corner
from raciplanner.charter.columns import Group, Part, width_of
from raciplanner.charter.departments import BAR, bar_colour
from raciplanner.charter.layout import (
    ANGLE,
    Band,
    Block,
    Layout,
    Row,
    blocks_of,
    filled,
    height_of,
    layout_of,
    rows_in,
    rows_of,
)
from raciplanner.charter.looks import CLOSE, OPEN
from raciplanner.charter.page import Page, slanted, text_operators, upright
from raciplanner.charter.structure import Node
from raciplanner.charter.style import HEADING, MARGIN, Paper
from raciplanner.charter.text import one_line, shortened
from raciplanner.model.records import Letter
from raciplanner.palette import LIGHT

Step = Callable[[float], None]
MOST_OPEN = 24
"""Pages of a comfortable matrix; what would take more is set closely."""
LEGEND_LINE = OPEN.legend_line
_LEGEND_GAP = 8.0


def matrix(book: Book, step: Step) -> list[Row]:
    """Add the pages of the matrix; ``step`` is told the share that is done.

    Returns
    -------
    list of Row
        All activities as numbered; a name that was too long for its row is marked as cut.
    """
    plan, paper = book.edition.plan, book.paper.turned()
    layout, rows = laid_out(book, paper)
    if not rows:
        return rows
    frame = Frame(book, layout, len(rows), paper)
    room = frame.top - layout.header_height - frame.foot
    blocks = blocks_of(plan, rows, room, layout.look.band_height)
    for done, block in enumerate(blocks):
        heads = frame.row_heads(block)
        for number, part in enumerate(layout.parts):
            Sheet(frame, block, part, number, book.add_page(turned=True)).draw(heads)
        step((done + 1) / len(blocks))
    return rows


def laid_out(book: Book, paper: Paper) -> tuple[Layout, list[Row]]:
    """The matrix set comfortably, or closely where it would be a pile of paper."""
    plan, fonts = book.edition.plan, book.fonts
    layout = layout_of(plan, paper, fonts, book.chips)
    rows = rows_of(plan, layout, fonts)
    room = paper.height - 2 * MARGIN - layout.header_height - LEGEND_LINE - _LEGEND_GAP
    if len(filled(plan, rows, room, OPEN.band_height)) * len(layout.parts) <= MOST_OPEN:
        return layout, rows
    layout = layout_of(plan, paper, fonts, book.small_chips, CLOSE)
    return layout, rows_of(plan, layout, fonts)


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
        self.look = layout.look
        self.chips = book.small_chips if layout.look.close else book.chips
        self.total = total
        self.since = marked(book.edition)
        self.since_at = MARGIN
        self.section = book.root.add("Sect")
        self.top = paper.height - self.look.edge
        self.legend = self.legend_lines(paper.width - MARGIN)
        self.foot = self.look.foot + len(self.legend) * self.look.legend_line + _LEGEND_GAP
        self.role_heads = [self._role_heads(part) for part in layout.parts]

    def word(self, letter: Letter) -> str:
        """The word of a letter in the language of the document."""
        return one_line(letter.word(self.book.edition.language))

    def legend_lines(self, right: float) -> list[list[tuple[Letter, float]]]:
        """The letters of the set with the places of their chips, on as many lines as needed."""
        lines: list[list[tuple[Letter, float]]] = [[]]
        x = MARGIN
        for letter in self.book.edition.plan.letters.letters:
            length = 24 + 6 + self._length(self.word(letter))
            if lines[-1] and x + length > right:
                lines.append([])
                x = MARGIN
            lines[-1].append((letter, x))
            x += length + 20
        if self.since is not None:
            words = since_text(self.since, self.book.edition.translate)
            if x + 10 + self._length(words) > right:
                lines.append([])
                x = MARGIN
            self.since_at = x
        return lines

    def _length(self, words: str) -> float:
        return self.book.fonts.width(words, bold=False) * self.look.quiet.size

    def _role_heads(self, part: Part) -> list[str]:
        """Slanted names of the roles over their columns."""
        style = self.look.role
        base = self.top - self.layout.header_height + self.look.codes_height + 5
        rise = sin(radians(ANGLE))
        x = self.layout.columns_x + self.layout.column_width / 2
        heads = []
        for role in (role for group in part for role in group.roles):
            names = self.layout.roles[role.id]
            placed = []
            for i, name in enumerate(names):
                aside = (i - (len(names) - 1) / 2) * style.leading + style.size * 0.25
                placed.append((name, slanted(ANGLE, x + aside / rise, base)))
            heads.append(text_operators(self.book.fonts, placed, style))
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
        style, quiet = self.look.name, self.look.quiet
        above = (len(row.lines) - 1) * style.leading / 2
        baseline = y - row.height / 2 + above - style.size * 0.349
        left = MARGIN + self.look.number_width
        x = left - 8 - fonts.width(number.rstrip(), bold=False) * quiet.size
        placed = [
            (line, upright(left, baseline - i * style.leading)) for i, line in enumerate(row.lines)
        ]
        numbered = text_operators(fonts, [(number, upright(x, baseline))], quiet)
        return f"{numbered} {text_operators(fonts, placed, style)}"


class Sheet:
    """One page: a block of rows under one part of the columns."""

    notes_follow = True
    """Whether the notes that marked corners stand for can be read in the same document."""

    def __init__(self, frame: Frame, block: Block, part: Part, number: int, page: Page) -> None:
        self.frame = frame
        self.book = frame.book
        self.layout = frame.layout
        self.look = frame.look
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
        y = self.frame.top - HEADING.leading - baseline_offset(self.look.quiet)
        self.page.lines(lines, MARGIN, y, self.look.quiet, table.add("Caption"))

    def _departments(self, line: Node) -> None:
        """Stripe, code and, where there is room, name of each department."""
        y = self.frame.top - self.layout.header_height + self.look.codes_height
        line.add("TD")
        x = self.layout.columns_x
        for group in self.part:
            width = self.layout.column_width * len(group.roles)
            node = line.add("TH", f"/Scope/Column/ColSpan {len(group.roles)}")
            self.page.fill(x + 1, y - BAR, width - 2, BAR, bar_colour(group.department))
            if group.department is not None:
                baseline = y - BAR - 3 - self.look.strong.size
                self._department_text(group, x + 1, baseline, width - 2, node)
            x += width

    def _department_text(self, group: Group, x: float, y: float, width: float, node: Node) -> None:
        assert group.department is not None
        code, name = one_line(group.department.code), one_line(group.department.name)
        fonts = self.book.fonts
        used = (fonts.width(code, bold=True) + 0.5) * self.look.strong.size if code else 0.0
        if code:
            self.page.text(
                shortened(code, self.look.strong, width, fonts) + " ", x, y, self.look.strong, node
            )
        if not code or used + fonts.width(name, bold=False) * self.look.quiet.size <= width:
            self.page.text(
                shortened(name, self.look.quiet, width - used, fonts),
                x + used,
                y,
                self.look.quiet,
                node,
            )

    def _roles(self, line: Node) -> None:
        label = self.book.edition.translate("Charter", "Activity")
        y = (
            self.frame.top
            - self.layout.header_height
            + self.look.codes_height
            - BAR
            - 3
            - self.look.strong.size
        )
        self.page.text(
            label,
            MARGIN + self.look.number_width,
            y,
            self.look.strong,
            line.add("TH", "/Scope/Column"),
        )
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
        self.page.fill(MARGIN, y - band.height, self.right - MARGIN, band.height, LIGHT.crosshair)
        node = line.add("TH", f"/Scope/Row/ColSpan {1 + width_of(self.part)}")
        room = self.right - MARGIN - 12
        baseline = y - band.height / 2 - self.look.strong.size * 0.349
        self.page.text(
            shortened(name, self.look.strong, room, self.book.fonts),
            MARGIN + 6,
            baseline,
            self.look.strong,
            node,
        )

    def _row(self, row: Row, head: str, y: float, line: Node) -> None:
        """Number, name and letters of one activity; ``y`` is its upper edge."""
        self.page.rule(MARGIN, y - row.height, self.right - MARGIN, LIGHT.grid, 0.4)
        self.page.mark(line.add("TH", "/Scope/Row"), head)
        if self.since is not None and row.activity.id in self.since.rows:
            mark_row(self.page, MARGIN - 6, y, row.height)
        self._cells(row, y, y - row.height / 2 - self.look.chip.height / 2, line)

    def _cells(self, row: Row, y: float, bottom: float, line: Node) -> None:
        """The letters of a row, with their lower edge at ``bottom``."""
        layout, chips = self.layout, self.frame.chips
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
            if cell and cell.note and self.notes_follow:
                draw_corner(self.page, x + layout.column_width - 1, y - 1)
            if new and (row.activity.id, role) in new:
                mark_cell(self.page, x + 1, y - 1)
            x += layout.column_width
        if empty:
            line.add_gap(empty)

    def draw_legend(self) -> None:
        """The letters with their words at the foot of the page."""
        chips = self.frame.chips
        y = self.look.foot + (len(self.frame.legend) - 1) * self.look.legend_line
        for line in self.frame.legend:
            for letter, x in line:
                chips.draw(self.page, chips.marks(frozenset({letter.function})), x, y, None, 24)
                baseline = y + self.look.chip.height / 2 - self.look.quiet.size * 0.349
                self.page.text(self.frame.word(letter), x + 30, baseline, self.look.quiet, None)
            y -= self.look.legend_line
        if self.since is not None:
            x, y = self.frame.since_at, y + self.look.legend_line + self.look.chip.height / 2
            mark_cell(self.page, x, y + 2.5)
            words = since_text(self.since, self.book.edition.translate)
            self.page.text(words, x + 10, y - self.look.quiet.size * 0.349, self.look.quiet, None)
