"""The heading rows of a table: names of roles, groups above or below them, labels of columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from raciplanner.exchange.grid import Grid, one_line
from raciplanner.exchange.headings import role_likeness
from raciplanner.exchange.proposal import ReadRole
from raciplanner.exchange.region import Marks
from raciplanner.exchange.words import MARKS, fold
from raciplanner.values import dataclass

_NUMBER = re.compile(r"[\d\s.,%/:-]+")
_FOOTNOTE = re.compile(r"(?<=\w)\s?[*†‡¹²³⁰⁴-⁹]+$")
_EXPLAINED = re.compile(r"(.{2,60}?)(?:\s+[-–—]\s+|:\s+|\n)(.{20,})", re.DOTALL)
LONG_NAME = 60


@dataclass(frozen=True, slots=True)
class Header:
    """Heading rows of a table, from top to bottom, and the name of each column of letters.

    ``names`` has a :class:`ReadRole` per column; ``rows`` is empty where there is no heading.
    ``remarks`` are rows of long texts between the headings and the letters.
    """

    rows: tuple[int, ...]
    names: dict[int, ReadRole]
    remarks: tuple[int, ...] = ()

    def label(self, grid: Grid, column: int) -> str:
        """The heading of a column: the lowest text in the heading rows."""
        texts = (one_line(grid.rows[row][column]) for row in reversed(self.rows))
        return next((text for text in texts if text), "")


def find_header(marks: Marks, columns: Sequence[int], floor: int, first: int) -> Header:
    """The headings of ``columns`` among the rows from ``floor`` up to ``first``."""
    rows = marks.grid.rows
    candidates = [
        row
        for row in range(first - 1, floor - 1, -1)
        if not is_one_text(rows[row])
        and any(rows[row][c] and not _is_no_name(rows[row][c]) for c in columns)
    ]
    main = _main_row(marks, columns, candidates)
    if main is None:
        return Header((), {})
    remarks = tuple(row for row in candidates if row > main and _is_remark(marks, row, columns))
    upper = main - 1 if main - 1 in candidates and _is_group_row(marks, main - 1, columns) else None
    if upper is None:
        return Header((main,), named(marks.grid, columns, main), remarks)
    names = _two_levels(marks.grid, columns, upper, main)
    return Header((upper, main), names, remarks)


def _is_no_name(text: str) -> bool:
    """Whether a text is a number or a tick."""
    return bool(_NUMBER.fullmatch(text)) or fold(text) in MARKS


def is_one_text(cells: Sequence[str]) -> bool:
    """Whether a row holds the same text in three cells or more, and nothing else."""
    texts = set(cells)
    texts.discard("")
    return len(texts) == 1 and sum(map(bool, cells)) > 2


def _main_row(marks: Marks, columns: Sequence[int], candidates: Sequence[int]) -> int | None:
    """The row nearest to the letters that names most columns, unless its texts are remarks."""

    def named_columns(row: int) -> int:
        return sum(1 for column in columns if marks.grid.rows[row][column])

    full = [row for row in candidates if 2 * named_columns(row) >= len(columns)]
    short = [row for row in full if not _is_remark(marks, row, columns)]
    if short or full:
        return (short or full)[0]
    return max(candidates, key=named_columns, default=None)


def _is_remark(marks: Marks, row: int, columns: Sequence[int]) -> bool:
    """Whether a row holds long texts or lists and no names."""
    texts = [marks.grid.rows[row][column] for column in columns if marks.grid.rows[row][column]]
    long = [text for text in texts if text.count("\n") > 1 or _is_long(text)]
    return 2 * len(long) > len(texts)


def _is_long(text: str) -> bool:
    return len(text) > 120 and not _EXPLAINED.fullmatch(text)


def _is_group_row(marks: Marks, row: int, columns: Sequence[int]) -> bool:
    """Whether the row above the names says more than a title does."""
    cells = marks.grid.rows[row]
    labels = [column for column in columns if cells[column]]
    if len(labels) > 1:
        return not _is_remark(marks, row, columns)
    span = _span_at(marks.grid, row, labels[0])
    return span is not None and columns[0] < span[0] <= span[1] <= columns[-1]


def _span_at(grid: Grid, row: int, column: int) -> tuple[int, int] | None:
    """First and last column of the merged range that covers a cell."""
    for span in grid.merged:
        if span.top <= row <= span.bottom and span.left <= column <= span.right:
            return span.left, span.right
    return None


def named(grid: Grid, columns: Sequence[int], row: int) -> dict[int, ReadRole]:
    """Names of columns from one heading row; a merged heading names every column under it."""
    texts = _filled(grid, columns, row, spread=False)
    return {column: role_of(texts[column]) for column in columns if texts[column]}


def role_of(text: str, group: str = "") -> ReadRole:
    """The name in a heading and the explanation some put behind it.

    >>> role_of("Strategy team - The strategy team defines motivations and outcomes").name
    'Strategy team'
    >>> role_of("Legal**").name
    'Legal'
    """
    text = _FOOTNOTE.sub("", text)
    explained = _EXPLAINED.fullmatch(text) if len(text) > LONG_NAME else None
    if explained:
        return ReadRole(one_line(explained[1]), one_line(explained[2]), one_line(group))
    return ReadRole(one_line(text), "", one_line(group))


def _filled(grid: Grid, columns: Sequence[int], row: int, *, spread: bool) -> dict[int, str]:
    """Texts of a heading row; merged texts (or, with ``spread``, all) reach to the right."""
    cells = grid.rows[row]
    texts: dict[int, str] = {}
    last = ""
    for column in columns:
        span = _span_at(grid, row, column)
        last = cells[span[0]] if span and not cells[column] else cells[column] or last
        texts[column] = last if spread or span else cells[column]
    return texts


def _two_levels(grid: Grid, columns: Sequence[int], upper: int, main: int) -> dict[int, ReadRole]:
    """Names from two heading rows: the level on which they differ, else both together."""
    merged_here = any(span.top <= upper <= span.bottom for span in grid.merged)
    own = {column: grid.rows[upper][column] for column in columns}
    above = _filled(grid, columns, upper, spread=not merged_here)
    below = _filled(grid, columns, main, spread=False)
    below = {c: text if grid.rows[main][c] or not own[c] else "" for c, text in below.items()}
    low = [below[column].casefold() for column in columns if below[column]]
    high = [own[column].casefold() for column in columns if own[column]]
    if len(set(high)) == len(columns) and _are_roles(own.values(), below.values()):
        return {c: ReadRole(one_line(own[c]), one_line(below[c])) for c in columns}
    if len(set(low)) == len(low):
        return {c: role_of(below[c], above[c]) if below[c] else role_of(above[c]) for c in columns}
    if len(set(high)) == len(high) == len(columns):
        return {c: role_of(own[c], below[c]) for c in columns}
    return {
        c: role_of(f"{above[c]} / {below[c]}" if above[c] and below[c] else above[c] or below[c])
        for c in columns
    }


def _are_roles(upper: Iterable[str], lower: Iterable[str]) -> bool:
    """Whether the upper names are those of roles, and the lower ones those of their people."""
    below = list(lower)
    here = sum(role_likeness(name) > 0 for name in upper)
    distinct = len({name.casefold() for name in below if name}) == len(below)
    return here > 1 and distinct and not any(role_likeness(name) > 0 for name in below)
