"""Where in a grid letters stand: bands of rows and columns that may be a matrix.

A band is made of rows with letters.  It ends where a row of headings starts another one, so
that several tables on one sheet, each with its header, are told apart; empty rows, section rows
and remarks do not end it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, compress, pairwise

from raciplanner.exchange.cells import Letters
from raciplanner.exchange.grid import Grid
from raciplanner.exchange.headings import is_aside, is_column_of
from raciplanner.exchange.legend import is_empty

MAX_SECTION = 200
"""Rows above in which a repeated header is looked for."""


@dataclass(slots=True)
class Band:
    """Rows with letters, the columns the letters stand in, and the rows of headings above.

    ``floor`` is the first row that may belong to it, ``ceiling`` the first that may not; so are
    ``left`` and ``right`` for columns.
    """

    rows: list[int]
    columns: list[int]
    floor: int
    ceiling: int
    left: int
    right: int


class Marks:
    """Which cells of a grid hold letters, text or nothing.

    Parameters
    ----------
    grid : Grid
    letters : Letters
    legend_cells : set of (row, column)
        Letters that stand in a legend: they count as text.
    """

    def __init__(
        self, grid: Grid, letters: Letters, legend_cells: Iterable[tuple[int, int]] = ()
    ) -> None:
        self.grid = grid
        self.letters = letters
        unique = grid.texts
        lettered = {
            text for text in unique if letters.may_hold_letters(text) and letters[text].functions
        }
        lettered -= _names_like_words(grid, letters, lettered)
        other = {text for text in unique if text not in lettered and not is_empty(text)}
        self.lettered: list[list[int]] = []
        self.textual: list[list[int]] = []
        for filled, texts in zip(grid.filled, grid.values, strict=True):
            if texts and texts[0] in other and lettered.issuperset(texts[1:]):
                self.lettered.append(filled[1:])
                self.textual.append(filled[:1])
            else:
                self.lettered.append(list(compress(filled, map(lettered.__contains__, texts))))
                self.textual.append(list(compress(filled, map(other.__contains__, texts))))
        for row_number, column in legend_cells:
            if column in self.lettered[row_number]:
                self.lettered[row_number].remove(column)
                self.textual[row_number].append(column)
                self.textual[row_number].sort()

    def is_empty(self, row: int, column: int) -> bool:
        """Whether a cell is blank or says that there is nothing in it."""
        return column not in self.lettered[row] and column not in self.textual[row]

    def texts(self, row: int, columns: Container[int]) -> list[int]:
        """Those columns of a row that hold a text and no letters."""
        return [column for column in self.textual[row] if column in columns]

    def is_blank(self, row: int) -> bool:
        """Whether a row is empty."""
        return not self.lettered[row] and not self.textual[row]

    def clear(self, row: int) -> None:
        """Take the letters of a row for text: they are read already."""
        self.textual[row] = sorted({*self.textual[row], *self.lettered[row]})
        self.lettered[row] = []


def _names_like_words(grid: Grid, letters: Letters, lettered: set[str]) -> set[str]:
    """Words such as Owner or Support in a table of letters: there they are names of roles."""
    words = {text for text in lettered if letters.word(text)}
    if not words or words == lettered:
        return set()
    counts = Counter(text for row in grid.rows for text in row if text in lettered)
    of_words = sum(counts[text] for text in words)
    return words if counts.total() > 3 * of_words else set()


def find_bands(marks: Marks) -> list[Band]:
    """The bands of a grid, from top to bottom, then from left to right."""
    bands: list[Band] = []
    for part in _split_rows(marks):
        floor = bands[-1].ceiling if bands else 0
        columns = _columns(marks, part)
        rows = [row for row in part if not columns.isdisjoint(marks.lettered[row])]
        bands.append(Band(rows, sorted(columns), floor, rows[-1] + 1, 0, marks.grid.width))
    for band, after in pairwise(bands):
        band.ceiling = _header_start(marks, band.rows[-1] + 1, after)
        after.floor = band.ceiling
    if bands:
        bands[-1].ceiling = len(marks.grid.rows)
    return [part for band in bands for part in _side_by_side(marks, band)]


def _header_start(marks: Marks, start: int, after: Band) -> int:
    """First row of the headings and titles above a band, behind the end of the one before."""
    row = after.rows[0]
    while row > start and not marks.is_blank(row - 1):
        row -= 1
    return row


def _split_rows(marks: Marks) -> Iterable[list[int]]:
    """Rows with letters, cut where a row of headings stands between them."""
    rows = [row for row, columns in enumerate(marks.lettered) if columns]
    rows = _without_headings(marks, rows)
    current: list[int] = []
    for row in rows:
        if current and row > current[-1] + 1:
            gap = range(current[-1] + 1, row)
            if any(_is_heading(marks, between, row, current) for between in gap):
                yield current
                current = []
        current.append(row)
    if current:
        yield current


def _without_headings(marks: Marks, rows: Sequence[int]) -> list[int]:
    """Rows without those where a few names only look like letters (roles called IA or CR)."""
    worded = [row for row in rows if len(marks.textual[row]) > 1]
    usual = set(chain.from_iterable(marks.lettered[row] for row in rows)) if worded else ()
    headings = {
        row for row in worded if 1 < len(marks.texts(row, usual)) > len(marks.lettered[row])
    }
    kept = [row for row in rows if row not in headings]
    return kept[1:] if len(kept) > 1 and _is_first_heading(marks, kept[0]) else kept


def _is_first_heading(marks: Marks, row: int) -> bool:
    """Whether the first row with letters is the header after all: "Task", and no plain letter."""
    cells = marks.grid.rows[row]
    first = next(text for text in cells if text)
    plain = any(len(cells[column]) == 1 for column in marks.lettered[row])
    return not plain and any(is_column_of(first, kind) for kind in ("activity", "role", "number"))


def _is_heading(marks: Marks, row: int, below: int, above: Sequence[int]) -> bool:
    """Whether a row without letters is the header of the letters ``below``."""
    names = marks.texts(row, marks.lettered[below])
    if not names:
        return False
    cells = marks.grid.rows[row]
    distinct = len({cells[column].casefold() for column in names}) == len(names)
    apart = marks.is_blank(row - 1) or _is_lone(marks, row - 1)
    most = 2 * len(names) > len(marks.lettered[below])
    if len(names) == 1:
        alone = len(marks.lettered[below]) == 1 and len(marks.textual[row]) > 1
        return alone and (marks.is_blank(row - 1) or _repeats(marks, row, above))
    return distinct and most and (apart or _repeats(marks, row, above))


def _is_lone(marks: Marks, row: int) -> bool:
    return len(marks.textual[row]) == len(marks.grid.filled[row]) == 1


def _repeats(marks: Marks, row: int, above: Sequence[int]) -> bool:
    """Whether the same headings stand further up, over the letters of the rows ``above``."""
    used = set(chain.from_iterable(marks.lettered[line] for line in above))
    columns = marks.texts(row, used)
    here = [marks.grid.rows[row][column].casefold() for column in columns]
    return any(
        [marks.grid.rows[line][column].casefold() for column in columns] == here
        for line in range(max(0, row - MAX_SECTION), row)
    )


def _columns(marks: Marks, rows: Sequence[int]) -> set[int]:
    """Columns in which letters outweigh text.

    There is always one: a row with more text than letters is a heading and not among the rows.
    """
    columns: set[int] = set().union(*map(marks.lettered.__getitem__, rows))
    texts = Counter(chain.from_iterable(map(marks.textual.__getitem__, rows)))
    for column in columns & texts.keys():
        if texts[column] > sum(column in marks.lettered[row] for row in rows):
            columns.remove(column)
    return columns


def _side_by_side(marks: Marks, band: Band) -> list[Band]:
    """Matrices beside each other: each has a column of names in front of its letters."""
    cuts = [
        column
        for column in range(band.columns[0] + 1, band.columns[-1])
        if column not in band.columns and _starts_table(marks, band, column)
    ]
    if not cuts:
        return [band]
    edges = [0, *cuts, marks.grid.width]
    parts = []
    for left, right in pairwise(edges):
        columns = [column for column in band.columns if left <= column < right]
        rows = [row for row in band.rows if not set(columns).isdisjoint(marks.lettered[row])]
        if columns and rows:
            parts.append(Band(rows, columns, band.floor, band.ceiling, left, right))
    return parts


def _starts_table(marks: Marks, band: Band, column: int) -> bool:
    """Whether a column of text between letters names the rows of a table of its own."""
    named = [row for row in band.rows if marks.texts(row, (column,))]
    right = [row for row in band.rows if any(c > column for c in marks.lettered[row])]
    if len(named) < 2 or len(named) < 0.8 * len(right):
        return False
    distinct = {marks.grid.rows[row][column] for row in named}
    header = next(
        (
            marks.grid.rows[row][column]
            for row in range(band.rows[0] - 1, band.floor - 1, -1)
            if marks.grid.rows[row][column]
        ),
        "",
    )
    apart = column > 0 and all(marks.is_empty(row, column - 1) for row in band.rows)
    first = [marks.grid.rows[row][0] for row in range(band.floor, band.rows[0])]
    repeated = bool(header) and header in first
    return len(distinct) == len(named) and not is_aside(header) and (apart or repeated)
