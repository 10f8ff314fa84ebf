"""Reads a list: which roles its cells name, under which letters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from raciplanner.exchange.cells import Cell, Letters, together
from raciplanner.exchange.grid import one_line
from raciplanner.exchange.header import role_of
from raciplanner.exchange.headings import kinds_of
from raciplanner.exchange.legend import is_empty
from raciplanner.exchange.list_form import CONDITION, ListLayout, function_of
from raciplanner.exchange.outline import Line
from raciplanner.exchange.proposal import (
    Orientation,
    Problem,
    ReadActivity,
    Reading,
    ReadRole,
    Table,
)
from raciplanner.exchange.surroundings import headings_of, left_out
from raciplanner.exchange.words import MARKS, fold
from raciplanner.model.records import LetterSet

MAX_NAME = 90
_SEPARATOR = re.compile(r"[,;\n](?![^(\[]*[)\]])")
_AND = re.compile(r"\s*(?:[/&+]|\b(?:and|и|und|et|y|e)\b)\s*", re.IGNORECASE)
_BULLET = re.compile(r"^(?:[-–—•·*]|\d{1,2}[.)])\s+")


def split_names(text: str) -> list[tuple[str, str]]:
    """Names of roles in a cell, each with the condition in brackets behind it.

    >>> split_names("PM, Finance (if over 10,000); CEO/CFO")
    [('PM', ''), ('Finance', 'if over 10,000'), ('CEO/CFO', '')]
    """
    found = []
    for part in _SEPARATOR.split(text):
        name = _BULLET.sub("", one_line(part)).strip(" *†")
        conditions: list[str] = []
        while (match := CONDITION.search(name)) and match.start():
            conditions.insert(0, match[1])
            name = name[: match.start()].strip()
        if name and not is_empty(name):
            found.append((name, "; ".join(conditions)))
    return found


def read_list(layout: ListLayout, letters: Letters, title: str) -> Reading:
    """Read a list; ``title`` names the role where a list of marks names none."""
    return _Reader(layout, letters, title).reading()


class _Reader:
    def __init__(self, layout: ListLayout, letters: Letters, title: str) -> None:
        self._layout = layout
        self._grid = layout.grid
        self._letters = letters
        self._title = title
        self._roles: dict[str, int] = {}
        self._problems: list[Problem] = []
        self._functions = self._by_set()
        self._alone = self._names_alone()

    def _by_set(self) -> dict[int, str]:
        """Functions of the letter columns, read again by the set that was chosen."""
        row = self._grid.rows[self._layout.header.rows[-1]]
        return {
            column: function_of(row[column], self._letters) or function
            for column, function in self._layout.functions.items()
        }

    def reading(self) -> Reading:
        layout = self._layout
        for group in layout.groups.values():
            self._place(group)
        activities = [self._activity(line) for line in layout.outline.lines]
        if layout.role_column is not None:
            activities = _joined(_carried_down(activities))
        self._problems += left_out(self._grid, layout.header, layout.outline)
        table = Table(
            self._grid,
            layout.span(),
            layout.header.rows,
            headings_of(self._grid, layout.header, layout.outline.columns),
        )
        form: Orientation = "list" if not layout.marked else "assignments"
        if layout.groups:
            form = "activities_roles"
        roles = [role_of(name) for name in self._roles]
        if form == "list" and self._is_turned():
            roles, activities = _turned(activities, list(self._roles))
        return Reading(form, (table,), roles, activities, self._problems, self._set())

    def _is_turned(self) -> bool:
        """Whether the rows are roles, and activities stand under the letters."""
        side = self._layout.outline.columns.name
        corner = kinds_of(self._layout.header.label(self._grid, side))
        return "role" in corner and "activity" not in corner

    def _set(self) -> LetterSet:
        return self._letters.letter_set

    def _place(self, name: str) -> int:
        return self._roles.setdefault(name, len(self._roles))

    def _activity(self, line: Line) -> ReadActivity:
        activity = ReadActivity(line.name, line.phase, line.description, line.deliverable)
        found: dict[int, tuple[set[str], list[str]]] = {}
        for column, function in self._functions.items():
            text = self._grid.rows[line.row][column]
            if is_empty(text):
                continue
            for name, note in self._named(line.row, column, text, activity):
                functions, notes = found.setdefault(self._place(name), (set(), []))
                functions.add(function)
                notes.extend([note] if note else [])
        activity.places = list(found)
        activity.read = [
            Cell(frozenset(functions), "; ".join(notes)) for functions, notes in found.values()
        ]
        return activity

    def _named(
        self, row: int, column: int, text: str, activity: ReadActivity
    ) -> list[tuple[str, str]]:
        """Roles that a cell gives the letter of its column, each with a note."""
        if self._layout.marked:
            note = "" if fold(text) in MARKS or self._letters[text].functions else one_line(text)
            return [(self._marked_role(row, column), note)]
        names = [one for name in split_names(text) for one in self._apart(*name)]
        if any(len(name) > MAX_NAME for name, _ in names):
            self._report("unread", row, column, text)
            activity.description = "\n".join(filter(None, [activity.description, text]))
            return []
        return names

    def _names_alone(self) -> frozenset[str]:
        """Names that are not made of others: they stand without "and" in some cell."""
        texts = (
            self._grid.rows[line.row][c]
            for line in self._layout.outline.lines
            for c in self._functions
        )
        names = {name for text in texts for name, _ in split_names(text)}
        return frozenset(name for name in names if not _AND.search(name))

    def _apart(self, name: str, note: str) -> list[tuple[str, str]]:
        """The roles of "Sales and Legal" where both stand alone elsewhere, else this one name."""
        parts = _AND.split(name)
        return [(part, note) for part in parts] if self._alone.issuperset(parts) else [(name, note)]

    def _marked_role(self, row: int, column: int) -> str:
        if self._layout.groups:
            return self._layout.groups[column]
        if self._layout.role_column is not None:
            return one_line(self._grid.rows[row][self._layout.role_column]) or self._title
        return self._title

    def _report(self, kind: str, row: int, column: int, raw: str) -> None:
        address = self._grid.address(row, column)
        self._problems.append(Problem(kind, self._grid.name, address, one_line(raw)))


def _turned(
    rows: Sequence[ReadActivity], names: Sequence[str]
) -> tuple[list[ReadRole], list[ReadActivity]]:
    """The same cells where the ``rows`` are roles and the ``names`` in them activities."""
    roles = [ReadRole(row.name, row.description, row.phase) for row in rows]
    cells: list[dict[int, Cell]] = [{} for _ in names]
    for at, row in enumerate(rows):
        for place, cell in row.cells.items():
            cells[place][at] = cell
    activities = [
        ReadActivity(name, places=list(found), read=list(found.values()))
        for name, found in zip(names, cells, strict=True)
    ]
    return roles, activities


def _carried_down(activities: Sequence[ReadActivity]) -> Iterable[ReadActivity]:
    """Rows without a name belong to the activity above: it is written once for all its roles."""
    name = ""
    for activity in activities:
        name = activity.name or name
        yield replace(activity, name=name)


def _joined(activities: Iterable[ReadActivity]) -> list[ReadActivity]:
    """Rows of the same activity in the same phase made one, in order of the first."""
    joined: dict[tuple[str, str], list[ReadActivity]] = {}
    for activity in activities:
        joined.setdefault((activity.phase, activity.name), []).append(activity)
    return [joined_cells(group) for group in joined.values()]


def joined_cells(rows: Sequence[ReadActivity]) -> ReadActivity:
    """The first of ``rows`` with the cells of all of them."""
    cells: dict[int, Cell] = {}
    for row in rows:
        for place, cell in zip(row.places, row.read, strict=True):
            before = cells.get(place)
            cells[place] = together(before, cell) if before else cell
    return replace(rows[0], places=list(cells), read=list(cells.values()))
