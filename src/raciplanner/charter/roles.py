"""Roles with the people who hold them, by department."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from raciplanner.charter.book import Cell, Flow
from raciplanner.charter.chips import HEIGHT
from raciplanner.charter.columns import Group, groups_of
from raciplanner.charter.departments import BAR, bar_colour
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, MARGIN, QUIET, STRONG
from raciplanner.charter.text import one_line, wrap
from raciplanner.model.records import Letter, Role
from raciplanner.palette import LIGHT

_COUNT = 25.0
_MOST_COUNTS = 7
_GAP = 10.0
_INDENT = BAR + 8


class _Column(NamedTuple):
    title: str
    x: float
    width: float


def roles(flow: Flow) -> None:
    """Add the section: per role the holders, the deputy, the superior and its letters counted."""
    plan, translate = flow.book.edition.plan, flow.book.edition.translate
    if not plan.roles:
        return
    section = flow.section(translate("Charter", "Roles and people"), keep=110)
    table = _RoleTable(flow, section.add("Table"))
    for group in groups_of(plan):
        table.department(group, keep=table.height(group.roles[0]))
        for role in group.roles:
            table.role(role)
    flow.header = None
    flow.rule(LIGHT.grid)


class _RoleTable:
    """The table of roles; its header is repeated on every page."""

    def __init__(self, flow: Flow, node: Node) -> None:
        edition = flow.book.edition
        self._flow = flow
        self._node = node
        self._letters = edition.plan.letters.letters
        if len(self._letters) > _MOST_COUNTS:
            self._letters = ()
        self._counts = {role: Counter[str]() for role in edition.plan.roles}
        for row in edition.plan.assignments.values():
            for role, cell in row.items():
                if role in self._counts:
                    self._counts[role].update(cell.functions)
        self._columns = self._measure()
        self._head(node.add("TR"))
        flow.header = self._repeat

    def _measure(self) -> list[_Column]:
        translate = self._flow.book.edition.translate
        room = self._flow.paper.inner_width - _INDENT - _COUNT * len(self._letters)
        columns, x = [], MARGIN + _INDENT
        for title, share in (
            (translate("Charter", "Role"), 0.32),
            (translate("Charter", "Held by"), 0.26),
            (translate("Charter", "Deputy"), 0.21),
            (translate("Charter", "Reports to"), 0.21),
        ):
            columns.append(_Column(title, x, room * share - _GAP))
            x += room * share
        return columns

    def _right(self, place: int) -> float:
        """Right edge of the column of a letter."""
        return self._flow.paper.width - MARGIN - _COUNT * (len(self._letters) - 1 - place)

    def _repeat(self) -> None:
        self._head(None)

    def _head(self, line: Node | None) -> None:
        def node() -> Node | None:
            return line.add("TH", "/Scope/Column") if line else None

        flow = self._flow
        cells = [Cell([one.title], one.x, QUIET, node()) for one in self._columns]
        for place, letter in enumerate(self._letters):
            self._letter(letter, self._right(place), node())
        flow.row(cells, below=5)

    def _letter(self, letter: Letter, right: float, node: Node | None) -> None:
        chips, y = self._flow.book.chips, self._flow.y - HEIGHT
        shown = chips.marks(frozenset({letter.function}))
        chips.draw(self._flow.page, shown, right - 20, y, node, 20)

    def department(self, group: Group, keep: float) -> None:
        """The name of a department over its roles; it stays with the ``keep`` points below."""
        flow = self._flow
        flow.fit(STRONG.leading + 12 + keep)
        flow.rule(LIGHT.text)
        name = flow.book.edition.translate("Charter", "Without a department")
        code = ""
        if group.department is not None:
            name, code = one_line(group.department.name), one_line(group.department.code)
        count = len(self._columns) + len(self._letters)
        node = self._node.add("TR").add("TH", f"/Scope/Row/ColSpan {count}")
        lines = wrap(name, STRONG, flow.paper.inner_width - 90, flow.fonts)
        cells = [Cell(lines, MARGIN + _INDENT, STRONG, node)]
        if code:
            cells.append(Cell([code], flow.paper.width - MARGIN, QUIET, node, "right"))
        flow.row(cells, above=6, below=6)
        height = max(1, len(lines)) * STRONG.leading
        flow.page.fill(MARGIN, flow.y + 6.5, BAR, height - 1, bar_colour(group.department))

    def height(self, role: Role) -> float:
        """Height of the line of ``role``, at most a page."""
        lines = max(len(lines) for lines in self._texts(role))
        return min(self._flow.full_room, lines * BODY.leading + 8)

    def role(self, role: Role) -> None:
        """One line of the table."""
        flow = self._flow
        line = self._node.add("TR")
        cells: list[Cell] = []
        for column, lines in zip(self._columns, self._texts(role), strict=True):
            node = line.add("TD") if cells else line.add("TH", "/Scope/Row")
            cells.append(Cell(lines, column.x, BODY, node))
        counts = self._counts[role.id]
        for place, letter in enumerate(self._letters):
            count = counts[letter.function]
            shown = [str(count)] if count else []
            cells.append(Cell(shown, self._right(place) - 5, BODY, line.add("TD"), "right"))
        flow.fit(self.height(role))
        flow.rule(LIGHT.grid)
        flow.row(cells, above=4, below=4)

    def _texts(self, role: Role) -> list[list[str]]:
        """Name, holders, deputy and superior of ``role``, each in lines."""
        plan = self._flow.book.edition.plan
        deputy, superior = plan.roles.get(role.deputy), plan.roles.get(role.reports_to)
        texts = (
            one_line(role.name),
            "\n".join(one_line(person.name) for person in plan.holders(role.id)),
            one_line(deputy.name) if deputy else "",
            one_line(superior.name) if superior else "",
        )
        return [
            wrap(text, BODY, column.width, self._flow.fonts)
            for column, text in zip(self._columns, texts, strict=True)
        ]
