"""Collects the tables of a text document while it is read from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from raciplanner.errors import ImportFailed
from raciplanner.exchange.grid import (
    Grid,
    Notice,
    Source,
    Span,
    Texts,
    clipped,
    cut,
    even,
    one_line,
)

MAX_TABLES = 2_000
MAX_PROSE = 20_000
TIME_LIMIT = 20.0
"""Seconds; only a text made to be slow takes so long."""


class Document:
    """The tables of one document, each under the heading that stands above it.

    Parameters
    ----------
    path : Path
    kind : str
        Kind of file, see :class:`~raciplanner.exchange.grid.Source`.

    Raises
    ------
    ImportFailed
        ``too_slow``, from any method, if reading takes longer than :data:`TIME_LIMIT`.
    """

    def __init__(self, path: Path, kind: str) -> None:
        self.path = path
        self.kind = kind
        self._until = monotonic() + TIME_LIMIT
        self._title = ""
        self._heading = ""
        self._caption = ""
        self._grids: list[Grid] = []
        self._prose: list[str] = []
        self._notices: dict[str, Notice] = {}
        self._texts = Texts()

    def heading(self, text: str) -> None:
        """A heading: the name of the tables below it."""
        self._heading = one_line(text)
        self._title = self._title or self._heading
        self._caption = ""
        self.text(self._heading)

    def caption(self, text: str) -> None:
        """A line set apart right above a table: its name where the heading names another one."""
        self._caption = one_line(text).rstrip(":")
        self.text(self._caption)

    def text(self, text: str) -> None:
        """A line of text outside tables; legends stand there."""
        self.check_time()
        if len(self._prose) < MAX_PROSE:
            self._prose.append(text)

    def add(
        self, rows: Sequence[Sequence[str]], lines: Sequence[int], spans: Sequence[Span] = ()
    ) -> None:
        """A table: its rows, the line where each starts, and its merged ranges."""
        self.check_time()
        if not rows or len(self._grids) == MAX_TABLES:
            return
        rows, notices = cut(rows)
        self._notices.update((notice.kind, notice) for notice in notices)
        texts = even([[self._texts[cell] for cell in row] for row in rows])
        merged = clipped(spans, len(texts), len(texts[0]))
        grid = Grid(self._name(), len(self._grids), texts, lines=lines, merged=merged)
        self._grids.append(grid)

    def check_time(self) -> None:
        """Stop reading where it takes too long."""
        if monotonic() > self._until:
            raise ImportFailed("too_slow", file=self.path, seconds=int(TIME_LIMIT))

    def _name(self) -> str:
        """The heading; a caption where another table already stands under this heading."""
        used = any(grid.name == self._heading for grid in self._grids)
        return self._caption if self._caption and (used or not self._heading) else self._heading

    def source(self) -> Source:
        """What was collected."""
        return Source(
            self.path,
            self.kind,
            tuple(self._grids),
            prose=tuple(self._prose),
            notices=tuple(self._notices.values()),
            title=self._title,
        )
