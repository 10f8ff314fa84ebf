"""One row per assignment: an activity, a role and a letter in each row."""

from __future__ import annotations

from raciplanner.exchange.cells import NOTHING, Letters
from raciplanner.exchange.grid import one_line
from raciplanner.exchange.headings import kinds_of
from raciplanner.exchange.list_reading import joined_cells
from raciplanner.exchange.matrix_form import MatrixLayout
from raciplanner.exchange.outline import Columns
from raciplanner.exchange.proposal import Problem, ReadActivity, Reading, ReadRole, Table
from raciplanner.exchange.surroundings import headings_of, left_out
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A table with one column of letters, whose role stands in a column of its own."""

    matrix: MatrixLayout
    activity: int
    role: int
    phase: tuple[int, ...]


def as_rows(matrix: MatrixLayout) -> RowLayout | None:
    """The same table as rows of assignments, if it is one."""
    if len(matrix.columns) > 1:
        return None
    side = matrix.outline.columns
    texts = _text_columns(side)
    role = next((c for c in texts if "role" in _kinds(matrix, c)), None)
    if role is None:
        role = _repeating(matrix, texts)
    others = [c for c in texts if c != role]
    if role is None or not others:
        return None
    activity = side.name if side.name != role else _activity(matrix, others)
    phases = tuple(c for c in side.phases if c not in (role, activity))
    return RowLayout(matrix, activity, role, phases)


def _text_columns(side: Columns) -> list[int]:
    return sorted({side.name, *side.phases, *side.others, *side.descriptions})


def _kinds(matrix: MatrixLayout, column: int) -> frozenset[str]:
    return kinds_of(matrix.header.label(matrix.grid, column))


def _activity(matrix: MatrixLayout, columns: list[int]) -> int:
    return next((c for c in columns if "activity" in _kinds(matrix, c)), columns[0])


def _repeating(matrix: MatrixLayout, columns: list[int]) -> int | None:
    """Without a heading that says so: the column whose few names repeat for each activity."""
    rows = [line.row for line in matrix.outline.lines]
    cells = matrix.grid.rows

    def repeats(column: int) -> float:
        texts = [cells[row][column] for row in rows if cells[row][column]]
        return len(texts) / len(set(texts)) if len(texts) == len(rows) else 0.0

    found = [column for column in columns if repeats(column) >= 1.5]
    for role in reversed(found):
        for activity in found:
            pairs = {(cells[row][activity], cells[row][role]) for row in rows}
            if activity != role and len(pairs) == len(rows):
                return role
    return None


def read_rows(layout: RowLayout, letters: Letters) -> Reading:
    """Read a table of assignments by a letter set."""
    matrix = layout.matrix
    grid, column = matrix.grid, matrix.columns[0]
    roles: dict[str, int] = {}
    activities: dict[tuple[str, str], list[ReadActivity]] = {}
    problems: list[Problem] = []
    phase = name = ""
    for line in matrix.outline.lines:
        cells = grid.rows[line.row]
        name = one_line(cells[layout.activity]) or name
        phase = " / ".join(cells[c] for c in layout.phase if cells[c]) or phase
        role, cell = one_line(cells[layout.role]), letters[cells[column]]
        activity = ReadActivity(name, phase or line.phase)
        if cell.problem:
            address = grid.address(line.row, column)
            problems.append(Problem(cell.problem, grid.name, address, one_line(cells[column])))
        if not role and cell.functions:
            address = grid.address(line.row, layout.role)
            problems.append(Problem("no_heading", grid.name, address, one_line(cells[column])))
        if role:
            place = roles.setdefault(role, len(roles))
            if cell is not NOTHING:
                activity.places, activity.read = [place], [cell]
        activities.setdefault((phase, name), []).append(activity)
    problems += left_out(grid, matrix.header, matrix.outline)
    table = Table(
        grid,
        matrix.span(),
        matrix.header.rows,
        headings_of(grid, matrix.header, matrix.outline.columns),
    )
    names = [ReadRole(name) for name in roles]
    found = [joined_cells(rows) for rows in activities.values()]
    return Reading("assignments", (table,), names, found, problems, letters.letter_set)
