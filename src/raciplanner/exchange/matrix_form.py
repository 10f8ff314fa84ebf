"""The matrix form: names down the side, names across the top, letters where they meet."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from itertools import chain

from raciplanner.exchange.cells import NOTHING, Cell, Letters, together
from raciplanner.exchange.grid import Grid, Span, column_name, one_line, picked
from raciplanner.exchange.header import Header, find_header, named
from raciplanner.exchange.headings import is_aside, is_column_of, kinds_of, role_likeness
from raciplanner.exchange.outline import (
    Line,
    Outline,
    choose_columns,
    covered,
    read_outline,
)
from raciplanner.exchange.proposal import (
    Orientation,
    Problem,
    ReadActivity,
    Reading,
    ReadRole,
    Table,
)
from raciplanner.exchange.region import Band, Marks
from raciplanner.exchange.surroundings import headings_of, left_out
from raciplanner.values import dataclass

MAX_REMARK = 60
"""A remark in place of letters is shorter; longer texts make a column of their own."""
MAX_JUDGED = 30
"""So many names are enough to see whether they look like roles."""
MAX_COUNTED = 200
"""So many rows are enough to see on which side there is one owner."""


Row = tuple[Sequence[int], Sequence[Cell]]
"""Places of the cells of a row that are not empty, and the cells."""


@dataclass(frozen=True, slots=True)
class MatrixLayout:
    """Where the parts of a matrix stand: ``columns`` hold the letters, from left to right."""

    marks: Marks
    band: Band
    header: Header
    columns: tuple[int, ...]
    outline: Outline
    texts: frozenset[str]

    @property
    def grid(self) -> Grid:
        """The grid the matrix stands in."""
        return self.marks.grid

    def span(self) -> Span:
        """The whole table, headings included."""
        rows = [line.row for line in self.outline.lines]
        side = [*self.columns, self.outline.columns.name]
        top = min([*self.header.rows, *rows])
        return Span(top, min(side), max(rows), max(side))


def find_layout(marks: Marks, band: Band) -> MatrixLayout | None:
    """How the letters of a band make a matrix, or None if nothing names their rows."""
    _pass_explanations(marks, band)
    header = find_header(marks, band.columns, band.floor, band.rows[0])
    columns = _role_columns(marks, band, header)
    if list(columns) != band.columns:
        header = find_header(marks, columns, band.floor, band.rows[0])
    side = choose_columns(marks, header, columns, band.rows, range(band.left, band.right))
    if side is None:
        return None
    body = range(header.rows[-1] + 1 if header.rows else band.rows[0], band.ceiling)

    known = frozenset(columns)

    def holds(row: int) -> str:
        if not known.isdisjoint(marks.lettered[row]):
            return "values"
        if marks.texts(row, known):
            if _are_counts(marks, row, known):
                return "counts"
            return "text" if _mostly_text(marks, row, columns, band) else ""
        return "" if known.isdisjoint(marks.grid.filled[row]) else "values"

    outline = read_outline(marks, header, side, body, band.rows[-1], holds)
    return MatrixLayout(marks, band, header, columns, outline, _texts(marks.grid, outline))


def _pass_explanations(marks: Marks, band: Band) -> None:
    """Leave out a first row that only explains the roles: it has no name, and no plain letters."""
    row = band.rows[0]
    texts = [marks.grid.rows[row][column] for column in marks.grid.filled[row]]
    plain = any(
        not cell.problem and cell.functions for cell in map(marks.letters.__getitem__, texts)
    )
    if len(band.rows) > 1 and not plain and marks.grid.filled[row][0] >= band.columns[0]:
        del band.rows[0]


def _texts(grid: Grid, outline: Outline) -> frozenset[str]:
    """The different texts in the rows of a matrix but those of its names and remarks."""
    side = outline.columns.all()
    found: set[str] = set().union(*(grid.values[line.row] for line in outline.lines))
    found.difference_update(grid.rows[line.row][c] for line in outline.lines for c in side)
    return frozenset(found)


def _mostly_text(marks: Marks, row: int, columns: Sequence[int], band: Band) -> bool:
    """Whether a row without letters has something to say in the columns of letters.

    Inside the table any remark counts; around it, only a row with texts all along.
    """
    texts = marks.texts(row, columns)
    return bool(texts) and (
        row in range(band.rows[0], band.rows[-1]) or 2 * len(texts) >= len(columns)
    )


def _are_counts(marks: Marks, row: int, columns: Container[int]) -> bool:
    """Whether a row sums up the letters of each role: there is nothing but numbers in it."""
    cells = marks.grid.rows[row]
    filled = [column for column in marks.grid.filled[row] if column in columns]
    return len(filled) > 1 and all(cells[column].isdecimal() for column in filled)


def _role_columns(marks: Marks, band: Band, header: Header) -> tuple[int, ...]:
    """Columns of letters, with those between and beside them that only lack letters."""
    grid = marks.grid
    letters = [c for c in band.columns if not _is_code(header.label(grid, c))] or band.columns
    if not header.rows:
        return tuple(letters)
    found = set(letters)
    for column in set(range(letters[0], letters[-1])) - found:
        if _is_role_between(marks, band, header, column):
            found.add(column)
    for step, start in ((1, letters[-1]), (-1, letters[0])):
        column = start + step
        while band.left <= column < band.right and _is_empty_role(marks, band, header, column):
            found.add(column)
            column += step
    return tuple(sorted(found))


def _may_be_role(header: Header, grid: Grid, column: int) -> bool:
    names = named(grid, (column,), header.rows[-1])
    return bool(names) and not is_aside(names[column].name)


def _is_code(heading: str) -> bool:
    """Columns of one-letter codes that are no roles: priority, status, phase, number."""
    kinds = ("number", "phase")
    codes = {"priority", "prio", "status", "rag", "приоритет", "статус", "state", "risk level"}
    return heading.casefold() in codes or any(is_column_of(heading, kind) for kind in kinds)


def _is_role_between(marks: Marks, band: Band, header: Header, column: int) -> bool:
    """Whether a column between roles is one: nothing in it, or few and short remarks."""
    texts = [marks.grid.rows[row][column] for row in band.rows if marks.texts(row, (column,))]
    if not texts:
        return bool(named(marks.grid, (column,), header.rows[-1]))
    few = 2 * len(texts) < len(band.rows) and all(len(text) < MAX_REMARK for text in texts)
    return few and _may_be_role(header, marks.grid, column)


def _is_empty_role(marks: Marks, band: Band, header: Header, column: int) -> bool:
    """Whether a column beside the roles is one: a heading, and below it nothing or dashes."""
    if any(marks.texts(row, (column,)) for row in band.rows):
        return False
    dashes = any(marks.grid.rows[row][column] for row in band.rows)
    return _may_be_role(header, marks.grid, column) or (
        dashes and bool(named(marks.grid, (column,), header.rows[-1]))
    )


def read_matrix(layout: MatrixLayout, letters: Letters) -> Reading:
    """Read every cell of a matrix by a letter set."""
    reader = _Reader(layout, letters)
    return reader.reading()


class _Reader:
    def __init__(self, layout: MatrixLayout, letters: Letters) -> None:
        self._layout = layout
        self._grid = layout.grid
        self._letters = letters
        self._problems: list[Problem] = []
        self._firsts = _first_columns(layout)
        names = {first: place for place, first in enumerate(dict.fromkeys(self._firsts.values()))}
        self._places = {column: names[first] for column, first in self._firsts.items()}
        self._covered = covered(self._grid.merged, layout.columns)

    def reading(self) -> Reading:
        layout = self._layout
        tops = [self._top(column) for column in dict.fromkeys(self._firsts.values())]
        lines = layout.outline.lines
        rows = self._rows(lines)
        turned = is_turned(layout, tops, rows, self._letters.letter_set.owner)
        self._report_hidden()
        self._problems += left_out(self._grid, layout.header, layout.outline)
        if turned:
            roles = [ReadRole(line.name, line.description, line.phase) for line in lines]
            activities = [
                ReadActivity(top.name, top.group, top.description, "", *column)
                for top, column in zip(tops, _turned(rows, len(tops)), strict=True)
            ]
        else:
            roles = _with_groups(tops)
            activities = [
                ReadActivity(line.name, line.phase, line.description, line.deliverable, *row)
                for line, row in zip(lines, rows, strict=True)
            ]
        orientation: Orientation = "roles_activities" if turned else "activities_roles"
        around = headings_of(self._grid, layout.header, layout.outline.columns)
        table = Table(self._grid, layout.span(), layout.header.rows, around)
        letter_set = self._letters.letter_set
        return Reading(orientation, (table,), roles, activities, self._problems, letter_set)

    def _top(self, column: int) -> ReadRole:
        name = self._layout.header.names.get(column)
        if name:
            return name
        self._report("no_heading", 0, column, column_name(column))
        return ReadRole(column_name(column))

    def _rows(self, lines: Sequence[Line]) -> list[Row]:
        """Cells of each row with the places of their columns; empty ones are left out."""
        columns = self._layout.columns
        first, last = columns[0], columns[-1]
        adjacent = last - first + 1 == len(columns)
        doubled = len(set(self._places.values())) < len(columns)
        plain = all(_is_plain(self._letters[text]) for text in self._layout.texts)
        filled, values = self._grid.filled, self._grid.values
        rows: list[Row] = []
        for line in lines:
            here: Sequence[int] = filled[line.row]
            texts: Sequence[str] = values[line.row]
            if adjacent:
                start, stop = bisect_left(here, first), bisect_right(here, last)
                here, texts = here[start:stop], texts[start:stop]
            else:
                here = [column for column in here if column in self._places]
                texts = [self._grid.rows[line.row][column] for column in here]
            if plain and not self._covered and not doubled:
                rows.append((picked(self._places, here), picked(self._letters, texts)))
            else:
                rows.append(self._look_closer(line.row, here))
            if not line.name:
                self._name(line)
        return rows

    def _look_closer(self, row: int, columns: Sequence[int]) -> Row:
        """The cells of one row where some say nothing, are merged or cannot be read plainly."""
        found: dict[int, Cell] = {}
        for column in columns:
            text = self._grid.rows[row][column]
            cell = self._letters[text]
            if cell is not NOTHING:
                place = self._places[column]
                found[place] = together(found[place], cell) if place in found else cell
            if cell.problem:
                self._report(cell.problem, row, column, text)
        for column, place in self._places.items() if self._covered else ():
            span = self._covered.get((row, column))
            text = self._grid.rows[span.top][span.left] if span else ""
            if text and self._letters[text].functions:
                self._report("merged", row, column, text)
                found[place] = self._letters[text]
        places = sorted(found)
        return places, [found[place] for place in places]

    def _name(self, line: Line) -> None:
        """Call a row without a name by its place."""
        column = self._layout.outline.columns.name
        line.name = f"({self._grid.address(line.row, column)})"
        self._report("no_name", line.row, column, "")

    def _report(self, kind: str, row: int, column: int, raw: str) -> None:
        address = self._grid.address(row, column)
        self._problems.append(Problem(kind, self._grid.name, address, one_line(raw)))

    def _report_hidden(self) -> None:
        layout = self._layout
        for column in layout.columns:
            if column in self._grid.hidden_columns:
                self._report("hidden", layout.outline.lines[0].row, column, self._top(column).name)
        for line in layout.outline.lines if self._grid.hidden_rows else ():
            if line.row in self._grid.hidden_rows:
                self._report("hidden", line.row, layout.outline.columns.name, line.name)


def _first_columns(layout: MatrixLayout) -> dict[int, int]:
    """For each column the first one under the same merged heading: both belong to one role."""
    firsts = {column: column for column in layout.columns}
    row = layout.header.rows[-1] if layout.header.rows else -1
    names = layout.header.names
    for span in layout.grid.merged:
        if span.top <= row <= span.bottom:
            under = [column for column in layout.columns if span.left <= column <= span.right]
            if len({names.get(column) for column in under}) == 1:
                firsts.update(dict.fromkeys(under, under[0]))
    return firsts


def _is_plain(cell: Cell) -> bool:
    return bool(cell.functions) and not cell.problem


def _with_groups(tops: Sequence[ReadRole]) -> list[ReadRole]:
    """Roles without a group that all of them share: it says nothing."""
    if len({top.group for top in tops}) > 1:
        return list(tops)
    return [ReadRole(top.name, top.description) for top in tops]


def is_turned(
    layout: MatrixLayout, tops: Sequence[ReadRole], rows: Sequence[Row], owner: str
) -> bool:
    """Whether the rows are roles and the columns activities.

    Weighs what the names look like, the word over the names, and on which side there is
    exactly one who answers: an activity has one, a role has any number.
    """
    lines = layout.outline.lines
    corner = kinds_of(layout.header.label(layout.grid, layout.outline.columns.name))
    score = 0.6 + 0.2 * (len(lines) >= len(tops))
    score += 2.5 * (("activity" in corner) - ("role" in corner))
    across = _likeness([top.name for top in tops])
    down = _likeness([line.name for line in lines])
    score += 2 * (across - down)
    if len(lines) > 1 and len(tops) > 1:
        score += 2 * _owners(rows, owner)
    score += 0.3 * ((layout.outline.columns.numbers != ()) - bool(_is_long(tops, lines)))
    return score < 0


def _owners(rows: Sequence[Row], owner: str) -> float:
    """From 1 (each row has one owner, the columns have not) to -1 (the reverse)."""
    owned = [
        [place for place, cell in zip(*row, strict=True) if owner in cell.functions]
        for row in rows[:: 1 + len(rows) // MAX_COUNTED]
    ]
    columns = Counter(chain.from_iterable(owned))
    return _single(map(len, owned)) - _single(columns.values())


def _turned(rows: Sequence[Row], width: int) -> list[Row]:
    """The same cells by column: the places are those of the rows."""
    columns: list[tuple[list[int], list[Cell]]] = [([], []) for _ in range(width)]
    for at, row in enumerate(rows):
        for place, cell in zip(*row, strict=True):
            columns[place][0].append(at)
            columns[place][1].append(cell)
    return [*columns]


def _likeness(names: Sequence[str]) -> float:
    return _mean(map(role_likeness, names[:: 1 + len(names) // MAX_JUDGED]))


def _is_long(tops: Sequence[ReadRole], lines: Sequence[Line]) -> bool:
    """Whether the names across the top are longer than those down the side."""
    return _mean(len(top.name) for top in tops) > 1.5 * _mean(len(line.name) for line in lines)


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _single(counts: Iterable[int]) -> float:
    """Share of those with an owner that have exactly one."""
    owned = [count for count in counts if count]
    return owned.count(1) / len(owned) if owned else 0.0
