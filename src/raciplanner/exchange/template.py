"""Empty templates: activities and roles are there, the letters are still to come.

Without letters only the shape is left, and many tables have it; so a template is proposed only
where the file speaks of a responsibility matrix and holds no filled one.
"""

from __future__ import annotations

from collections.abc import Sequence

from raciplanner.exchange.cells import Letters
from raciplanner.exchange.grid import Grid, Source
from raciplanner.exchange.header import find_header
from raciplanner.exchange.headings import is_aside, kinds_of
from raciplanner.exchange.legend import Legend, entries, is_about_matrix
from raciplanner.exchange.letter_choice import choose
from raciplanner.exchange.matrix_form import MatrixLayout, read_matrix
from raciplanner.exchange.outline import choose_columns, read_outline
from raciplanner.exchange.proposal import Reading
from raciplanner.exchange.region import Band, Marks

MIN_ROLES = 2


def find_templates(source: Source, legend: Legend) -> list[tuple[Grid, Reading]]:
    """Readings of the empty templates of a file, with the grid of each."""
    if not legend.about_matrix:
        return []
    letters = choose((), legend)
    found = []
    for grid in source.grids:
        if not _speaks_of_it(grid):
            continue
        layout = _layout(grid, letters)
        if layout:
            found.append((grid, read_matrix(layout, letters)))
    return found


def _speaks_of_it(grid: Grid) -> bool:
    """Whether the table itself, or its sheet or heading, says what it is."""
    texts = {text for row in grid.rows for text in row if text}
    return any(is_about_matrix(text) or entries(text) for text in {grid.name, *texts})


def _layout(grid: Grid, letters: Letters) -> MatrixLayout | None:
    marks = Marks(grid, letters)
    for row in range(len(grid.rows) - 1):
        heads = [column for column in range(grid.width) if marks.texts(row, (column,))]
        body = _body(marks, row + 1)
        empty = [
            column
            for column in heads
            if not is_aside(grid.rows[row][column])
            and not any(marks.texts(below, (column,)) for below in body)
        ]
        if body and len(empty) >= MIN_ROLES and len(heads) > len(empty):
            return _made(marks, row, body, empty)
    return None


def _body(marks: Marks, start: int) -> list[int]:
    """Rows from ``start`` down to the first empty one."""
    rows = []
    for row in range(start, len(marks.grid.rows)):
        if marks.is_blank(row):
            break
        rows.append(row)
    return rows


def _made(marks: Marks, row: int, body: list[int], columns: Sequence[int]) -> MatrixLayout | None:
    header = find_header(marks, columns, 0, row + 1)
    side = choose_columns(marks, header, columns, body)
    if side is None or "role" in kinds_of(header.label(marks.grid, side.name)):
        return None
    outline = read_outline(marks, header, side, range(row + 1, body[-1] + 1), body[-1], _nothing)
    band = Band(body, list(columns), 0, body[-1] + 1, 0, marks.grid.width)
    return MatrixLayout(marks, band, header, tuple(columns), outline, frozenset())


def _nothing(_row: int) -> str:
    return ""
