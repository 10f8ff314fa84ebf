"""reStructuredText: grid tables, simple tables, list-table and csv-table."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from raciplanner.exchange.document import Document
from raciplanner.exchange.grid import MAX_COLUMNS, MAX_ROWS, Source, Span, clean

_BORDER = re.compile(r"^\s*\+([-=]+\+)+\s*$")
_RULE = re.compile(r"\+[-=]+\+")
_CORNER = re.compile(r"(?<=[-=])\+|\+(?=[-=])")
_SIMPLE = re.compile(r"^\s*=+( +=+)+\s*$")
_SIMPLE_SPAN = re.compile(r"^\s*-+( +-+)*\s*$")
_UNDERLINE = re.compile(r"^([=\-`:'\"~^_*+#<>.!$%&(),/;?@\[\\\]{|}])\1{2,}\s*$")
_DIRECTIVE = re.compile(r"^(\s*)\.\.\s+(list-table|csv-table|table)::\s*(.*)$")
_ROW_ITEM = re.compile(r"^(\s*\*\s+)-(?:\s+(.*)|$)")
_OPTION = re.compile(r"^\s+:([\w-]+):\s*(.*)$")
_MARKED = re.compile(r"[`*\\|]")
_MARKS = (
    (re.compile(r"``(.+?)``"), r"\1"),
    (re.compile(r":[\w:+.-]+:`(?:([^`<]+?)\s*<[^`>]*>|([^`]+))`"), lambda m: m[1] or m[2]),
    (re.compile(r"`([^`<]+?)\s*<[^`>]*>`__?"), r"\1"),
    (re.compile(r"`([^`]+)`_{0,2}"), r"\1"),
    (re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?!\w)"), r"\1"),
    (re.compile(r"(?m)^\|( |$)"), ""),
    (re.compile(r"\\(.)"), r"\1"),
)
MAX_LENGTH = 4_000

Table = tuple[list[list[str]], list[int], list[Span]]
Plain = Callable[[str], str]


def read(text: str, path: Path) -> Source:
    """All tables of a reStructuredText document."""
    document = Document(path, "rst")
    lines = [line.expandtabs(8).rstrip() for line in text.splitlines()]
    at = 0
    while at < len(lines):
        at = _block(lines, at, document)
    return document.source()


def _block(lines: list[str], at: int, document: Document) -> int:
    """Read what starts at line ``at`` (from 0) and return where the next block starts."""
    line = lines[at]
    if is_border(line) and (end := grid_end(lines, at)):
        document.add(*grid_table(lines[at:end], at + 1, plain))
        return end
    if _SIMPLE.match(line) and (end := _simple_end(lines, at)):
        document.add(*simple_table(lines[at:end], at + 1))
        return end
    if directive := _DIRECTIVE.match(line):
        return _directive(lines, at, directive, document)
    below = lines[at + 1] if at + 1 < len(lines) else ""
    if line.strip() and not _UNDERLINE.match(line):
        if _UNDERLINE.match(below) and len(below) + 3 >= len(line):
            document.heading(plain(line))
        else:
            document.text(clean(plain(line)))
    return at + 1


def plain(text: str) -> str:
    """``text`` without marks, roles, links and escapes.

    >>> plain("**R** :ref:`the team <x>` ``A``")
    'R the team A'
    """
    if len(text) > MAX_LENGTH or not _MARKED.search(text):
        return text
    for pattern, replacement in _MARKS:
        text = pattern.sub(replacement, text)
    return text


def is_border(line: str) -> bool:
    """Whether a line is the top of a grid table: ``+----+----+``."""
    return bool(_BORDER.match(line))


def grid_end(lines: Sequence[str], at: int) -> int:
    """Where the grid table ends that starts at line ``at``; 0 if there is no such table."""
    end = at + 1
    while end < len(lines) and lines[end].strip().startswith(("+", "|")):
        end += 1
    while end > at and not is_border(lines[end - 1]):
        end -= 1
    return end if end - at > 2 else 0


def grid_table(lines: Sequence[str], first_line: int, plain: Plain) -> Table:
    """The cells of a grid table; a cell whose border is missing is merged with the next.

    Parameters
    ----------
    lines : sequence of str
        The whole table, borders included.
    first_line : int
        Line of the file, from 1, in which the table starts.
    plain : callable
        Takes the marks out of a cell's text.
    """
    indent = len(lines[0]) - len(lines[0].lstrip())
    drawing = [line[indent:].rstrip() for line in lines]
    width = max(map(len, drawing))
    drawing = [line.ljust(width) for line in drawing]
    rules = [at for at, line in enumerate(drawing) if _RULE.search(line)]
    columns = {m.start() for at in rules for m in _CORNER.finditer(drawing[at])}
    boxes = _Boxes(drawing, sorted(columns)[: MAX_COLUMNS + 2], rules[: MAX_ROWS + 2])
    return boxes.table(first_line, plain)


class _Boxes:
    """Finds the box around each cell of a drawn table: to the right, then down."""

    def __init__(self, drawing: list[str], columns: list[int], rules: list[int]) -> None:
        self._drawing = drawing
        self._columns = columns
        self._rules = rules

    def table(self, first_line: int, plain: Plain) -> Table:
        height, width = len(self._rules) - 1, len(self._columns) - 1
        rows = [[""] * width for _ in range(height)]
        taken: set[tuple[int, int]] = set()
        spans = []
        for top in range(height):
            for left in range(width):
                if (top, left) in taken:
                    continue
                span = self._span(top, left)
                rows[top][left] = plain(self._text(span))
                if (span.bottom, span.right) != (top, left):
                    spans.append(span)
                    down, across = range(top, span.bottom + 1), range(left, span.right + 1)
                    taken.update((row, column) for row in down for column in across)
        return rows, [first_line + rule + 1 for rule in self._rules[:-1]], spans

    def _span(self, top: int, left: int) -> Span:
        line = self._rules[top] + 1
        right = left
        while right + 2 < len(self._columns) and not self._wall(line, right + 1):
            right += 1
        bottom = top
        while bottom + 2 < len(self._rules) and not self._floor(bottom + 1, left):
            bottom += 1
        return Span(top, left, bottom, right)

    def _wall(self, line: int, column: int) -> bool:
        return self._drawing[line][self._columns[column]] in "|+"

    def _floor(self, rule: int, left: int) -> bool:
        return self._drawing[self._rules[rule]][self._columns[left] + 1] in "-="

    def _text(self, span: Span) -> str:
        start, stop = self._columns[span.left] + 1, self._columns[span.right + 1]
        inside = self._drawing[self._rules[span.top] + 1 : self._rules[span.bottom + 1]]
        return clean("\n".join(line[start:stop] for line in inside))


def _simple_end(lines: list[str], at: int) -> int:
    """Where the simple table ends: at its third border, or the second where there is no header."""
    borders = [at]
    for end in range(at + 1, len(lines)):
        if _SIMPLE.match(lines[end]):
            borders.append(end)
            if end + 1 == len(lines) or not lines[end + 1].strip():
                return end + 1
    return 0


def simple_table(lines: Sequence[str], first_line: int) -> Table:
    """The cells of a simple table; a row with an empty first column goes on the row above."""
    starts = [match.start() for match in re.finditer("=+", lines[0])]
    limits = [*starts[1:], None]
    rows: list[list[str]] = []
    numbers: list[int] = []
    for number, line in enumerate(lines, first_line):
        if not line.strip() or _SIMPLE.match(line) or _SIMPLE_SPAN.match(line):
            continue
        cells = [line[start:stop].strip() for start, stop in zip(starts, limits, strict=True)]
        if rows and not cells[0]:
            rows[-1] = ["\n".join(pair).strip() for pair in zip(rows[-1], cells, strict=True)]
        else:
            rows.append(["" if cell == "\\" else cell for cell in cells])
            numbers.append(number)
    return [[plain(cell) for cell in row] for row in rows], numbers, []


def _directive(lines: list[str], at: int, directive: re.Match[str], document: Document) -> int:
    indent, kind, title = len(directive[1]), directive[2], directive[3]
    end = at + 1
    while end < len(lines) and (not lines[end].strip() or _indent(lines[end]) > indent):
        end += 1
    if title:
        document.caption(plain(title))
    if kind == "table":
        return at + 1
    body = next((n for n in range(at + 1, end) if not _OPTION.match(lines[n])), end)
    options = {m[1]: m[2] for m in map(_OPTION.match, lines[at + 1 : body]) if m}
    read_body = _list_table if kind == "list-table" else _csv_table
    document.add(*read_body(lines[body:end], body + 1, options))
    return end


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _list_table(lines: list[str], first_line: int, _options: dict[str, str]) -> Table:
    """Rows are ``* - cell`` and ``- cell`` lines; deeper lines go on the cell."""
    rows: list[list[str]] = []
    numbers: list[int] = []
    dash = 0
    for number, line in enumerate(lines, first_line):
        text = line.strip()
        row = _ROW_ITEM.match(line)
        if row:
            dash = row.end(1)
            rows.append([row[2] or ""])
            numbers.append(number)
        elif rows and text.startswith("-") and _indent(line) == dash:
            rows[-1].append(text[1:].strip())
        elif rows and text:
            rows[-1][-1] += "\n" + text
    return [[plain(cell) for cell in row] for row in rows], numbers, []


def _csv_table(lines: list[str], first_line: int, options: dict[str, str]) -> Table:
    delimiter = options.get("delim", "")[:1] or ","
    header = options.get("header")
    text = "\n".join([*([header] if header else []), *(line.strip() for line in lines)])
    first_line -= bool(header)
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True)
    rows: list[list[str]] = []
    numbers: list[int] = []
    with suppress(csv.Error):
        for row in filter(None, reader):
            rows.append([plain(cell) for cell in row])
            numbers.append(first_line + reader.line_num - 1)
    return rows, numbers, []
