"""The matrix form: names down the side, names across the top, letters where they meet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from raciplanner.exchange.cells import NOTHING, Cell, Letters
from raciplanner.exchange.grid import Grid, Span, column_name, one_line
from raciplanner.exchange.header import Header, find_header, named
from raciplanner.exchange.headings import is_aside, is_column_of, kinds_of, role_likeness
from raciplanner.exchange.outline import (
    Columns,
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


@dataclass(frozen=True, slots=True)
class MatrixLayout:
    """Where the parts of a matrix stand: ``columns`` hold the letters, from left to right."""

    marks: Marks
    band: Band
    header: Header
    columns: tuple[int, ...]
    outline: Outline

    @property
    def grid(self) -> Grid:
        """The grid the matrix stands in."""
        return self.marks.grid

    def texts(self) -> set[str]:
        """The different texts in the cells of the matrix."""
        rows = self.grid.rows
        return {rows[line.row][column] for line in self.outline.lines for column in self.columns}

    def span(self) -> Span:
        """The whole table, headings included."""
        rows = [line.row for line in self.outline.lines]
        side = [*self.columns, self.outline.columns.name]
        top = min([*self.header.rows, *rows])
        return Span(top, min(side), max(rows), max(side))


def find_layout(marks: Marks, band: Band) -> MatrixLayout | None:
    """How the letters of a band make a matrix, or None if nothing names their rows."""
    header = find_header(marks, band.columns, band.floor, band.rows[0])
    columns = _role_columns(marks, band, header)
    if not columns:
        return None
    header = _renamed(marks, band, columns)
    side = choose_columns(marks, header, columns, band.rows, range(band.left, band.right))
    if side is None:
        return None
    body = range(header.rows[-1] + 1 if header.rows else band.rows[0], band.ceiling)

    def holds(row: int) -> str:
        if any(marks.is_lettered(row, column) for column in columns):
            return "values"
        return "text" if _mostly_text(marks, row, columns, band) else ""

    outline = read_outline(marks, header, side, body, band.rows[-1], holds)
    return MatrixLayout(marks, band, header, columns, outline) if outline.lines else None


def _mostly_text(marks: Marks, row: int, columns: Sequence[int], band: Band) -> bool:
    """Whether a row without letters has something to say in the columns of letters.

    Inside the table any remark counts; around it, only a row with texts all along.
    """
    texts = marks.texts(row, columns)
    return bool(texts) and (row in range(band.rows[0], band.rows[-1]) or 2 * len(texts) >= len(columns))


def _renamed(marks: Marks, band: Band, columns: Sequence[int]) -> Header:
    """The headings, looked up again for all columns of the matrix."""
    return find_header(marks, columns, band.floor, band.rows[0])


def _role_columns(marks: Marks, band: Band, header: Header) -> tuple[int, ...]:
    """Columns of letters, with those between and beside them that only lack letters."""
    grid = marks.grid
    letters = [c for c in band.columns if not _is_code(header.label(grid, c))] or band.columns
    if not header.rows:
        return tuple(letters)
    names = named(grid, range(grid.width), header.rows[-1])
    found = set(letters)
    for column in range(letters[0], letters[-1]):
        if column not in found and column in names and not is_aside(names[column].name):
            if _is_sparse(marks, band, column):
                found.add(column)
    for step, start in ((1, letters[-1]), (-1, letters[0])):
        column = start + step
        while band.left <= column < band.right and _is_empty_role(marks, band, names, column):
            found.add(column)
            column += step
    return tuple(sorted(found))


def _is_code(heading: str) -> bool:
    """Columns of one-letter codes that are no roles: priority, status, phase, number."""
    kinds = ("number", "phase")
    codes = {"priority", "prio", "status", "rag", "приоритет", "статус", "state", "risk level"}
    return heading.casefold() in codes or any(is_column_of(heading, kind) for kind in kinds)


def _is_sparse(marks: Marks, band: Band, column: int) -> bool:
    """Whether a column between roles has few and short texts: a role with remarks."""
    texts = [marks.grid.rows[row][column] for row in band.rows if marks.texts(row, (column,))]
    return 2 * len(texts) < len(band.rows) and all(len(text) < 60 for text in texts)


def _is_empty_role(
    marks: Marks, band: Band, names: Mapping[int, ReadRole], column: int
) -> bool:
    return (
        column in names
        and not is_aside(names[column].name)
        and not any(marks.texts(row, (column,)) for row in band.rows)
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
        self._covered = covered(self._grid.merged, layout.columns)

    def reading(self) -> Reading:
        layout = self._layout
        tops = [self._top(column) for column in layout.columns]
        lines = layout.outline.lines
        cells = [self._cells(line) for line in lines]
        turned = is_turned(layout, tops, cells, self._letters.letter_set.owner)
        self._report_hidden()
        self._report_left_out()
        if turned:
            roles = [ReadRole(line.name, line.description, line.phase) for line in lines]
            activities = [
                ReadActivity(
                    top.name,
                    top.group,
                    top.description,
                    cells={at: row[place] for at, row in enumerate(cells) if place in row},
                )
                for place, top in enumerate(tops)
            ]
        else:
            roles = _with_groups(tops)
            activities = [
                ReadActivity(line.name, line.phase, line.description, line.deliverable, row)
                for line, row in zip(lines, cells, strict=True)
            ]
        orientation: Orientation = "roles_activities" if turned else "activities_roles"
        table = Table(self._grid, layout.span(), layout.header.rows, self._headings())
        letter_set = self._letters.letter_set
        return Reading(orientation, (table,), roles, activities, self._problems, letter_set)

    def _top(self, column: int) -> ReadRole:
        name = self._layout.header.names.get(column)
        if name:
            return name
        self._report("no_heading", 0, column, column_name(column))
        return ReadRole(column_name(column))

    def _cells(self, line: Line) -> dict[int, Cell]:
        """Cells of one row by place of the column; empty ones are left out."""
        row = self._grid.rows[line.row]
        found: dict[int, Cell] = {}
        for place, column in enumerate(self._layout.columns):
            text = row[column]
            if not text:
                text = self._merged_text(line.row, column)
                if not text:
                    continue
            cell = self._letters[text]
            if cell is not NOTHING:
                found[place] = cell
                if cell.problem:
                    self._report(cell.problem, line.row, column, text)
        if not line.name:
            line.name = f"({self._grid.address(line.row, self._layout.outline.columns.name)})"
            self._report("no_name", line.row, self._layout.outline.columns.name, "")
        return found

    def _merged_text(self, row: int, column: int) -> str:
        span = self._covered.get((row, column))
        text = self._grid.rows[span.top][span.left] if span else ""
        if text and self._letters[text].functions:
            self._report("merged", row, column, text)
            return text
        return ""

    def _report(self, kind: str, row: int, column: int, raw: str) -> None:
        address = self._grid.address(row, column)
        self._problems.append(Problem(kind, self._grid.name, address, one_line(raw)))

    def _report_left_out(self) -> None:
        outline = self._layout.outline
        side = outline.columns
        first = self._layout.header.rows[-1] if self._layout.header.rows else 0
        for row in outline.left_out:
            text = next((one_line(text) for text in self._grid.rows[row] if text), "")
            self._problems.append(
                Problem("left_out", self._grid.name, self._grid.address(row, side.name), text)
            )
        for column in (*side.numbers, *side.left_out):
            label = self._layout.header.label(self._grid, column)
            self._report("left_out", first, column, label or column_name(column))

    def _report_hidden(self) -> None:
        layout = self._layout
        for column in layout.columns:
            if column in self._grid.hidden_columns:
                self._report("hidden", layout.outline.lines[0].row, column, self._top(column).name)
        for line in layout.outline.lines:
            if line.row in self._grid.hidden_rows:
                self._report("hidden", line.row, layout.outline.columns.name, line.name)

    def _headings(self) -> dict[str, tuple[str, ...]]:
        side, header = self._layout.outline.columns, self._layout.header
        return headings_of(self._grid, header, side)


def headings_of(grid: Grid, header: Header, side: Columns) -> dict[str, tuple[str, ...]]:
    """The headings of the columns beside the letters, by what they were taken for."""
    parts = {
        "name": (side.name,),
        "phase": side.phases,
        "description": (*side.descriptions, *side.others),
        "deliverable": side.deliverables,
        "left_out": (*side.numbers, *side.left_out),
    }
    return {
        kind: tuple(header.label(grid, column) or column_name(column) for column in columns)
        for kind, columns in parts.items()
        if columns
    }


def _with_groups(tops: Sequence[ReadRole]) -> list[ReadRole]:
    """Roles without a group that all of them share: it says nothing."""
    if len({top.group for top in tops}) > 1:
        return list(tops)
    return [ReadRole(top.name, top.description) for top in tops]


def is_turned(
    layout: MatrixLayout,
    tops: Sequence[ReadRole],
    cells: Sequence[Mapping[int, Cell]],
    owner: str,
) -> bool:
    """Whether the rows are roles and the columns activities.

    Weighs what the names look like, the word over the names, and on which side there is
    exactly one who answers: an activity has one, a role has any number.
    """
    lines = layout.outline.lines
    corner = kinds_of(layout.header.label(layout.grid, layout.outline.columns.name))
    score = 0.6 + 0.2 * (len(lines) >= len(tops))
    score += 2.5 * (("activity" in corner) - ("role" in corner))
    across = _mean(role_likeness(top.name) for top in tops)
    down = _mean(role_likeness(line.name) for line in lines)
    score += 2 * (across - down)
    if len(lines) > 1 and len(tops) > 1:
        score += 2 * (_single_owners(cells, owner) - _single_owners(_turned(cells, len(tops)), owner))
    score += 0.3 * ((layout.outline.columns.numbers != ()) - bool(_is_long(tops, lines)))
    return score < 0


def _is_long(tops: Sequence[ReadRole], lines: Sequence[Line]) -> bool:
    """Whether the names across the top are longer than those down the side."""
    return _mean(len(top.name) for top in tops) > 1.5 * _mean(len(line.name) for line in lines)


def _mean(values: Iterable[float]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _turned(cells: Sequence[Mapping[int, Cell]], width: int) -> list[dict[int, Cell]]:
    return [
        {at: row[place] for at, row in enumerate(cells) if place in row} for place in range(width)
    ]


def _single_owners(cells: Sequence[Mapping[int, Cell]], owner: str) -> float:
    """Share of the rows with an owner that have exactly one."""
    counts = [sum(owner in cell.functions for cell in row.values()) for row in cells]
    owned = [count for count in counts if count]
    return sum(count == 1 for count in owned) / len(owned) if owned else 0.0
