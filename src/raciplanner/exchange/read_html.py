"""HTML: every table of a page, with merged cells, nested tables and headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from raciplanner.exchange.document import Document
from raciplanner.exchange.grid import MAX_COLUMNS, MAX_ROWS, MAX_SPANNED, Source, Span, clean

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "caption"))
_BREAKS = frozenset(("br", "p", "div", "li", "ul", "ol", "tr", "dt", "dd", "hr"))
_SECTION = re.compile(r"<!\[[^<>\n]{0,200}>")
"""Marked sections, which word processors write and the parser does not take."""

_SILENT = frozenset(("script", "style", "template", "noscript", "head", "svg"))


def read(text: str, path: Path) -> Source:
    """All tables of an HTML text, also of a fragment."""
    document = Document(path, "html")
    read_into(text, document)
    return document.source()


def read_into(text: str, document: Document, first_line: int = 1) -> None:
    """Add the tables of ``text``, which starts at ``first_line``, to ``document``."""
    reader = _Reader(document, first_line)
    text = _without_comments(_SECTION.sub("", text)).replace("<![", "&lt;![")
    unclosed = text.find("<", text.rfind(">") + 1)
    reader.feed(text if unclosed < 0 else text[:unclosed])
    reader.close()
    reader.finish()


def _without_comments(text: str) -> str:
    """``text`` without comments, line by line the same; one never closed ends it.

    The parser takes a time that grows with the square of what is never closed, comments or tags.
    """
    parts = []
    start = 0
    while (at := text.find("<!--", start)) >= 0:
        parts.append(text[start:at])
        end = text.find("-->", at + 4)
        if end < 0:
            return "".join(parts)
        parts.append("\n" * text.count("\n", at, end))
        start = end + 3
    return "".join([*parts, text[start:]])


@dataclass(slots=True)
class _Cell:
    header: bool
    columns: int
    rows: int
    parts: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Row:
    line: int
    cells: list[_Cell] = field(default_factory=list)

    def is_header(self) -> bool:
        return all(cell.header for cell in self.cells)

    def width(self) -> int:
        return sum(cell.columns for cell in self.cells)


@dataclass(slots=True)
class _Table:
    before: int
    rows: list[_Row] = field(default_factory=list)
    open_cell: bool = False


class _Reader(HTMLParser):
    """Keeps a stack of open tables; text goes to the innermost open cell, else to the prose."""

    def __init__(self, document: Document, first_line: int) -> None:
        super().__init__(convert_charrefs=True)
        self._document = document
        self._offset = first_line - 1
        self._open: list[_Table] = []
        self._done: list[_Table] = []
        self._loose: list[str] = []
        self._silent = 0
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "table":
            self._break()
            self._flush(heading=False)
            self._open.append(_Table(len(self._done)))
        elif tag in _HEADINGS and not self._cell():
            self._flush(heading=False)
            self._in_heading = True
        elif tag == "tr" and self._open:
            self._open[-1].rows.append(_Row(self.getpos()[0] + self._offset))
            self._open[-1].open_cell = False
        elif tag in ("td", "th") and self._open:
            self._start_cell(tag, dict(attrs))
        elif tag == "img":
            self.handle_data(dict(attrs).get("alt") or "")
        elif tag in _BREAKS:
            self._break()

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "table" and self._open:
            self._end_table()
        elif tag in ("td", "th") and self._open:
            self._open[-1].open_cell = False
        elif tag in _HEADINGS and self._in_heading:
            self._flush(heading=True)
        elif tag in _BREAKS:
            self._break()

    def handle_data(self, data: str) -> None:
        self._document.check_time()
        if self._silent:
            return
        cell = self._cell()
        if cell:
            cell.parts.append(data.replace("\n", " "))
        elif not self._open or self._in_heading:
            self._loose.append(data.replace("\n", " "))

    def _cell(self) -> _Cell | None:
        """The cell that is open, unless text belongs to a table between its cells."""
        if self._open and self._open[-1].open_cell:
            return self._open[-1].rows[-1].cells[-1]
        return None

    def _start_cell(self, tag: str, attrs: dict[str, str | None]) -> None:
        table = self._open[-1]
        if not table.rows:
            table.rows.append(_Row(self.getpos()[0] + self._offset))
        columns = _count(attrs.get("colspan"), MAX_COLUMNS)
        rows = _count(attrs.get("rowspan"), MAX_ROWS)
        table.rows[-1].cells.append(_Cell(tag == "th", columns, rows))
        table.open_cell = True

    def _break(self) -> None:
        cell = self._cell()
        if cell:
            cell.parts.append("\n")
        elif not self._in_heading:
            self._flush(heading=False)

    def _flush(self, *, heading: bool) -> None:
        """Hand over the text outside cells read so far."""
        text = clean("".join(self._loose))
        self._loose.clear()
        self._in_heading = False
        if not text:
            return
        self._hand_over()
        if heading:
            self._document.heading(text)
        else:
            self._document.text(text)

    def _end_table(self) -> None:
        self._done.append(self._open.pop())
        if not self._open:
            self._merge_header()

    def _merge_header(self) -> None:
        """A header drawn as a table of its own belongs to the table right below it."""
        body = self._done[-1]
        alone = body.before == len(self._done) - 1
        if alone and body.before and _is_header_of(self._done[-2], body):
            self._done[-2].rows.extend(self._done.pop().rows)

    def _hand_over(self) -> None:
        for table in self._done:
            self._document.add(*_laid_out([row for row in table.rows if row.cells]))
        self._done.clear()

    def finish(self) -> None:
        """Hand over what is left, also of tables that nobody closed."""
        while self._open:
            self._end_table()
        self._hand_over()
        self._flush(heading=False)


def _count(text: str | None, limit: int) -> int:
    digits = (text or "").strip()[:9]
    return min(max(1, int(digits)), limit) if digits.isascii() and digits.isdigit() else 1


def _is_header_of(header: _Table, body: _Table) -> bool:
    rows = [row for row in header.rows if row.cells]
    below = [row for row in body.rows if row.cells]
    if not rows or not below or len(rows) > 2 or below[0].is_header():
        return False
    return rows[-1].width() == below[0].width() > 1


def _laid_out(rows: Sequence[_Row]) -> tuple[list[list[str]], list[int], list[Span]]:
    """Texts, lines and merged ranges of table rows, every cell at its place."""
    taken: list[set[int]] = [set() for _ in rows]
    texts: list[dict[int, str]] = [{} for _ in rows]
    spans: list[Span] = []
    free = MAX_SPANNED
    for top, row in enumerate(rows):
        left = 0
        for cell in row.cells:
            while left in taken[top]:
                left += 1
            span = Span(top, left, min(top + cell.rows, len(rows)) - 1, left + cell.columns - 1)
            free -= (span.bottom - top + 1) * cell.columns
            if free < 0 or left >= MAX_COLUMNS:
                span = Span(top, left, top, left)
            for line in range(top, span.bottom + 1):
                taken[line].update(range(left, span.right + 1))
            texts[top][left] = clean("".join(cell.parts))
            if (span.bottom, span.right) != (top, left):
                spans.append(span)
            left = span.right + 1
    width = max((max(line, default=-1) + 1 for line in taken), default=0)
    grid = [[line.get(column, "") for column in range(width)] for line in texts]
    return grid, [row.line for row in rows], spans
