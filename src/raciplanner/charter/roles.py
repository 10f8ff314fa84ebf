"""Roles with the people who hold them, by department."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from raciplanner.charter.book import Cell, Flow
from raciplanner.charter.chips import HEIGHT
from raciplanner.charter.columns import Group, groups_of
from raciplanner.charter.departments import INDENT, department_row
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, MARGIN, QUIET, STRONG
from raciplanner.charter.text import apart, one_line, wrap
from raciplanner.model.records import Letter, Role
from raciplanner.palette import LIGHT

_COUNT = 25.0
_MOST_COUNTS = 7
_GAP = 10.0
_LEFT = MARGIN + INDENT


class _Column(NamedTuple):
    title: str
    x: float
    width: float
    text: Callable[[Role], str]


def roles(flow: Flow) -> None:
    """Add the section: per role the holders, the deputy, the superior and its letters counted."""
    plan, translate = flow.book.edition.plan, flow.book.edition.translate
    if not plan.roles:
        return
    section = flow.section(translate("Charter", "Roles and people"), keep=110)
    table = _RoleTable(flow, section.add("Table"))
    for group in groups_of(plan):
        if plan.departments:
            table.department(group, keep=table.height(group.roles[0]))
        for role in group.roles:
            table.role(role)
    flow.header = None
    flow.rule(LIGHT.grid)


class _RoleTable:
    """The table of roles; its header is repeated on every page.

    A column in which every role would be empty is left out.
    """

    def __init__(self, flow: Flow, node: Node) -> None:
        plan = flow.book.edition.plan
        self._flow = flow
        self._node = node
        self._letters = plan.letters.letters
        if len(self._letters) > _MOST_COUNTS:
            self._letters = ()
        self._counts = {role: Counter[str]() for role in plan.roles}
        for row in plan.assignments.values():
            for role, cell in row.items():
                if role in self._counts:
                    self._counts[role].update(cell.functions)
        self._holders: dict[str, list[str]] = {role: [] for role in plan.roles}
        for person in plan.people.ordered:
            for role in person.roles:
                if role in self._holders:
                    self._holders[role].append(one_line(person.name))
        self._columns = self._measure()
        self._head(node.add("TR"))
        flow.header = self._repeat

    def _measure(self) -> list[_Column]:
        edition = self._flow.book.edition
        translate, every = edition.translate, edition.plan.columns
        texts: tuple[tuple[str, float, Callable[[Role], str]], ...] = (
            (translate("Charter", "Role"), 32, lambda role: one_line(role.name)),
            (translate("Charter", "Held by"), 26, lambda role: "\n".join(self._holders[role.id])),
            (translate("Charter", "Deputy"), 21, lambda role: self._name(role.deputy)),
            (translate("Charter", "Reports to"), 21, lambda role: self._name(role.reports_to)),
        )
        wanted = [texts[0], *(one for one in texts[1:] if any(map(one[2], every)))]
        room = self._flow.paper.inner_width - INDENT - _COUNT * len(self._letters)
        unit = room / sum(weight for _, weight, _ in wanted)
        columns, x = [], _LEFT
        for title, weight, text in wanted:
            columns.append(_Column(title, x, weight * unit - _GAP, text))
            x += weight * unit
        return columns

    def _name(self, key: str) -> str:
        role = self._flow.book.edition.plan.roles.get(key)
        return one_line(role.name) if role else ""

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
        name = flow.book.edition.translate("Charter", "Without a department")
        code = ""
        if group.department is not None:
            name, code = one_line(group.department.name), one_line(group.department.code)
        count = len(self._columns) + len(self._letters)
        node = self._node.add("TR").add("TH", f"/Scope/Row/ColSpan {count}")
        right = flow.paper.width - MARGIN
        cells = [
            Cell(apart(wrap(name, STRONG, right - MARGIN - 90, flow.fonts)), _LEFT, STRONG, node),
            Cell(wrap(code, QUIET, 60, flow.fonts), right, QUIET, node, right_aligned=True),
        ]
        department_row(flow, group.department, cells, 6, LIGHT.text)

    def height(self, role: Role) -> float:
        """Height of the line of ``role``."""
        return max(len(lines) for lines in self._texts(role)) * BODY.leading + 8

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
            cells.append(
                Cell(shown, self._right(place) - 5, BODY, line.add("TD"), right_aligned=True)
            )
        flow.row(cells, above=4, below=4, rule=LIGHT.grid)

    def _texts(self, role: Role) -> list[list[str]]:
        """The cells of ``role``, each in lines."""
        fonts = self._flow.fonts
        return [wrap(one.text(role), BODY, one.width, fonts) for one in self._columns]
