"""The responsibility matrix on pages turned on their side, phase by phase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import radians, sin

from raciplanner.charter.book import Book, baseline_offset
from raciplanner.charter.chips import HEIGHT
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
from raciplanner.charter.page import Page, paint_of
from raciplanner.charter.structure import Node
from raciplanner.charter.style import HEADING, MARGIN, QUIET, STRONG
from raciplanner.charter.text import one_line, shortened
from raciplanner.model.records import Letter
from raciplanner.palette import LIGHT

Step = Callable[[float], None]
_LEGEND_LINE = 19.0
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
    legend = _legend_lines(book, paper.inner_width)
    foot = MARGIN + len(legend) * _LEGEND_LINE + _LEGEND_GAP
    blocks = blocks_of(plan, rows, paper.height - MARGIN - layout.header_height - foot)
    section = book.root.add("Sect")
    for done, block in enumerate(blocks):
        for number, part in enumerate(layout.parts):
            _Sheet(book, layout, section, block, part, number).draw(len(rows), legend)
        step((done + 1) / len(blocks))
    return rows


def _legend_lines(book: Book, width: float) -> list[list[tuple[Letter, float]]]:
    """The letters of the set with the places of their chips, on as many lines as needed."""
    lines: list[list[tuple[Letter, float]]] = [[]]
    x = MARGIN
    for letter in book.edition.plan.letters.letters:
        length = 24 + 6 + book.fonts.width(_word(book, letter), bold=False) * QUIET.size
        if lines[-1] and x + length > MARGIN + width:
            lines.append([])
            x = MARGIN
        lines[-1].append((letter, x))
        x += length + 20
    return lines


def _word(book: Book, letter: Letter) -> str:
    return one_line(letter.word(book.edition.language))


class _Sheet:
    """One page: a block of rows under one part of the columns."""

    def __init__(
        self, book: Book, layout: Layout, section: Node, block: Block, part: Part, number: int
    ) -> None:
        self.book = book
        self.layout = layout
        self.section = section
        self.block = block
        self.part = part
        self.number = number
        self.roles = [role.id for group in part for role in group.roles]
        self.page: Page = book.add_page(turned=True)
        self.top = self.page.paper.height - MARGIN
        self.right = layout.columns_x + layout.column_width * width_of(part)

    def draw(self, total: int, legend: Sequence[Sequence[tuple[Letter, float]]]) -> None:
        """Draw everything but the footer; ``total`` is the number of all rows."""
        self._title()
        table = self.section.add("Table")
        self._caption(table, total)
        self._departments(table.add("TR"))
        self._roles(table.add("TR"))
        y = self.top - self.layout.header_height
        self.page.rule(MARGIN, y, self.right - MARGIN, LIGHT.text, 0.8)
        for item in self.block:
            if isinstance(item, Row):
                self._row(item, y, table.add("TR"))
            else:
                self._band(item, y, table.add("TR"))
            y -= height_of(item)
        self._legend(legend)

    def _title(self) -> None:
        title = self.book.edition.translate("Charter", "Responsibility matrix")
        first = not self.section.kids
        if first:
            self.book.bookmark(0, title, self.page, self.top)
        node = self.section.add("H2") if first else None
        self.page.text(title, MARGIN, self.top - baseline_offset(HEADING), HEADING, node)

    def _caption(self, table: Node, total: int) -> None:
        """Which rows and which departments this page shows, under the title."""
        translate = self.book.edition.translate
        rows = [row.number for row in rows_in(self.block)]
        lines = [
            translate("Charter", "Activities {first}–{last} of {total}").format(
                first=rows[0], last=rows[-1], total=total
            )
        ]
        if len(self.layout.parts) > 1:
            lines.append(
                translate("Charter", "Roles: part {part} of {parts}").format(
                    part=self.number + 1, parts=len(self.layout.parts)
                )
            )
        y = self.top - HEADING.leading - baseline_offset(QUIET)
        self.page.lines(lines, MARGIN, y, QUIET, table.add("Caption"))

    def _departments(self, line: Node) -> None:
        """Stripe, code and, where there is room, name of each department."""
        y = self.top - self.layout.header_height + CODES_HEIGHT
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
        """Slanted names of the roles over their columns."""
        label = self.book.edition.translate("Charter", "Activity")
        base = self.top - self.layout.header_height + CODES_HEIGHT
        y = base - BAR - 3 - STRONG.size
        node = line.add("TH", "/Scope/Column")
        self.page.text(label, MARGIN + NUMBER_WIDTH, y, STRONG, node)
        rise = sin(radians(ANGLE))
        x = self.layout.columns_x + self.layout.column_width / 2
        for role in (role for group in self.part for role in group.roles):
            names = self.layout.roles[role.id]
            placed = []
            for i, name in enumerate(names):
                aside = (i - (len(names) - 1) / 2) * ROLE.leading + ROLE.size * 0.25
                placed.append((name, x + aside / rise, base + 5))
            self.page.slanted(placed, ANGLE, ROLE, line.add("TH", "/Scope/Column"))
            x += self.layout.column_width

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

    def _row(self, row: Row, y: float, line: Node) -> None:
        """Number, name and letters of one activity; ``y`` is its upper edge."""
        page = self.page
        middle = y - row.height / 2
        page.rule(MARGIN, y - row.height, self.right - MARGIN, LIGHT.grid, 0.4)
        head = line.add("TH", "/Scope/Row")
        baseline = middle + (len(row.lines) - 1) * NAME.leading / 2 - NAME.size * 0.349
        page.text(f"{row.number} ", MARGIN + NUMBER_WIDTH - 8, baseline, QUIET, head, "right")
        page.lines(row.lines, MARGIN + NUMBER_WIDTH, baseline, NAME, head)
        self._cells(row, y, middle - HEIGHT / 2, line)

    def _cells(self, row: Row, y: float, bottom: float, line: Node) -> None:
        """The letters of a row, with their lower edge at ``bottom``."""
        layout, chips = self.layout, self.book.chips
        cells = self.book.edition.plan.row(row.activity.id)
        x, empty = layout.columns_x, 0
        for role in self.roles:
            cell = cells.get(role)
            marks = chips.marks(cell.functions) if cell else ()
            if marks:
                if empty:
                    line.add_empty_cells(empty)
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
                self._corner(x + layout.column_width - 1, y - 1)
            x += layout.column_width
        if empty:
            line.add_empty_cells(empty)

    def _corner(self, right: float, top: float) -> None:
        """The mark of a cell with a note."""
        self.page.paint(
            f"{paint_of(LIGHT.accent)} rg {right - 5:.2f} {top:.2f} m {right:.2f} {top:.2f} l "
            f"{right:.2f} {top - 5:.2f} l h f"
        )

    def _legend(self, legend: Sequence[Sequence[tuple[Letter, float]]]) -> None:
        """The letters with their words at the foot of the page."""
        y = MARGIN + (len(legend) - 1) * _LEGEND_LINE
        for line in legend:
            for letter, x in line:
                chips = self.book.chips
                chips.draw(self.page, chips.marks(frozenset({letter.function})), x, y, None, 24)
                baseline = y + HEIGHT / 2 - QUIET.size * 0.349
                self.page.text(_word(self.book, letter), x + 30, baseline, QUIET, None)
            y -= _LEGEND_LINE
