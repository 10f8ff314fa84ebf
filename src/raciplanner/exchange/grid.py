"""A table as it stands in a file: rows of text cells, and where each cell is.

Readers make grids, the recogniser reads them.  Nothing here knows about responsibility.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import cached_property
from itertools import compress
from operator import itemgetter
from pathlib import Path
from typing import Any, TypeVar

from raciplanner.i18n import Translate
from raciplanner.values import dataclass

MAX_ROWS = 20_000
MAX_COLUMNS = 1_000
MAX_CELLS = 8_000_000
"""At most so many rows, columns and cells of one table are read; what is cut off is told."""
MAX_SPANNED = 500_000
"""Cells that all merged cells of a table may cover together."""

T = TypeVar("T")

_SPACES = re.compile(r"[^\S\n]+")
_LINES = re.compile(r" ?\n[ \n]*")
_NO_TEXT = dict.fromkeys((0x00AD, 0x200B, 0x2060, 0xFEFF))  # shown as nothing at all


def _source_text(
    _context: str, source: str, _disambiguation: str | None = None, _n: int = -1, /
) -> str:
    return source


@dataclass(frozen=True, slots=True)
class Span:
    """A merged range of cells, first and last row and column included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the reader of a file has to tell about it: a code and data for the sentence."""

    kind: str
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Grid:
    """One sheet or one table of a document.

    Parameters
    ----------
    name : str
        Name of the sheet, or the heading that stands above the table.
    index : int
        Place among the grids of the source, from 0.
    rows : sequence of rows of str
        Clean texts, every row equally long; a merged text stands in its top left cell only.
    lines : sequence of int
        For a text file the line (from 1) where each row starts; empty for a sheet.
    merged : tuple of Span
    hidden_rows, hidden_columns : frozenset of int
    hidden : bool
        Whether the sheet itself is hidden.
    """

    name: str
    index: int
    rows: Sequence[Sequence[str]]
    lines: Sequence[int] = ()
    merged: tuple[Span, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    hidden: bool = False

    @cached_property
    def filled(self) -> list[list[int]]:
        """The columns of each row that are not blank: few, in a large matrix."""
        columns = tuple(range(self.width))
        return [list(compress(columns, row)) for row in self.rows]

    @cached_property
    def values(self) -> list[tuple[str, ...]]:
        """The texts in the ``filled`` columns of each row."""
        return list(map(picked, self.rows, self.filled))

    @cached_property
    def texts(self) -> frozenset[str]:
        """The different texts of all cells that are not blank."""
        return frozenset().union(*self.values)

    @property
    def width(self) -> int:
        """Number of columns."""
        return len(self.rows[0]) if self.rows else 0

    def address(self, row: int, column: int, translate: Translate = _source_text) -> str:
        """Where a cell is, as a person finds it: ``"B7"``, or the line and the column.

        >>> Grid("Sheet1", 0, [["a", "b"]]).address(0, 1)
        'B1'
        >>> Grid("", 0, [["a", "b"]], lines=[12]).address(0, 1)
        'line 12, column 2'
        """
        if not self.lines:
            return f"{column_name(column)}{row + 1}"
        text = translate("Import", "line {line}, column {column}")
        return text.format(line=self.lines[row], column=column + 1)

    def area(self, span: Span, translate: Translate = _source_text) -> str:
        """Where a range of cells is: ``"A4:H12"``, or its first and last line."""
        if not self.lines:
            return f"{self.address(span.top, span.left)}:{self.address(span.bottom, span.right)}"
        text = translate("Import", "lines {first}–{last}")
        return text.format(first=self.lines[span.top], last=self.lines[span.bottom])


@dataclass(frozen=True, slots=True)
class Source:
    """What a file holds: its grids in document order, the text around them, and notices.

    ``kind`` is the kind of file: ``"xlsx"``, ``"csv"``, ``"markdown"``, ``"html"`` or ``"rst"``;
    ``title`` is its first heading.
    """

    path: Path
    kind: str
    grids: tuple[Grid, ...]
    prose: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
    title: str = ""


def picked(items: Sequence[T] | Mapping[Any, T], keys: Sequence[Any]) -> tuple[T, ...]:
    """The ``items`` under ``keys``: one call for a whole row takes half the time of one a cell.

    >>> picked("abc", [0, 2])
    ('a', 'c')
    """
    if len(keys) > 1:
        found: tuple[T, ...] = itemgetter(*keys)(items)
        return found
    return tuple(items[key] for key in keys)


def column_name(column: int) -> str:
    """Letters of a spreadsheet column counted from 0.

    >>> [column_name(n) for n in (0, 25, 26, 701, 702)]
    ['A', 'Z', 'AA', 'ZZ', 'AAA']
    """
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def clean(text: str) -> str:
    r"""``text`` with plain single spaces, line breaks kept, and nothing invisible.

    >>> clean(" a\\u00a0 b \\r\\n\\r\\n c ")
    'a b\\nc'
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip(" ")
    text = text.translate(_NO_TEXT).replace("\r\n", "\n").replace("\r", "\n")
    return _LINES.sub("\n", _SPACES.sub(" ", text)).strip()


def one_line(text: str) -> str:
    """``text`` with its line breaks made spaces."""
    return " ".join(text.split()) if "\n" in text or "  " in text else text


class Texts(dict[str, str]):
    """Clean texts by raw text: the few texts of a matrix are cleaned once, not once per cell."""

    def __missing__(self, raw: str) -> str:
        text = self[raw] = clean(raw)
        return text


def even(rows: Sequence[list[str]]) -> Sequence[list[str]]:
    """``rows`` made equally long, in place, by empty cells at the end."""
    width = max(map(len, rows), default=0)
    for row in rows:
        row.extend([""] * (width - len(row)))
    return rows


def cut(rows: Sequence[Sequence[T]]) -> tuple[Sequence[Sequence[T]], tuple[Notice, ...]]:
    """At most as much of a table as is read, and a notice where something is left over."""
    width = max(map(len, rows), default=0)
    height = min(MAX_ROWS, MAX_CELLS // max(1, min(width, MAX_COLUMNS)))
    if len(rows) <= height and width <= MAX_COLUMNS:
        return rows, ()
    notice = Notice("cut", {"rows": height, "columns": MAX_COLUMNS})
    return [row[:MAX_COLUMNS] for row in rows[:height]], (notice,)


def clipped(spans: Iterable[Span], height: int, width: int) -> tuple[Span, ...]:
    """``spans`` cut to a table of this size; large ones are dropped when they cover too much."""
    kept = []
    free = MAX_SPANNED
    for span in spans:
        inside = Span(span.top, span.left, min(span.bottom, height - 1), min(span.right, width - 1))
        area = (inside.bottom - inside.top + 1) * (inside.right - inside.left + 1)
        if inside.top < height and inside.left < width and 1 < area <= free:
            free -= area
            kept.append(inside)
    return tuple(kept)
