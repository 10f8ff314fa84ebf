"""Markdown: pipe tables under headings, also grid tables and HTML tables inside.

Follows GitHub Flavored Markdown where a table is well formed, and reads on where it is not:
without outer pipes, indented in a list or a quotation, without its line of dashes, with rows of
another length than the header.
"""

from __future__ import annotations

import html
import re
from pathlib import Path

from raciplanner.exchange import read_html, read_rst
from raciplanner.exchange.document import Document
from raciplanner.exchange.grid import Source, clean

MAX_LENGTH = 4_000
"""Marks are not looked for in a longer text: the time would grow with its square."""

_PREFIX = re.compile(r"^[\s>]*(?:(?:[-*+]|\d{1,3}[.)])\s+(?=\|))?")
_BULLET = re.compile(r"^[\s>]*(?:[-*+]\s+|\d{1,3}[.)]\s+)?")
_HEADING = re.compile(r"^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_DASHES = re.compile(r"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")
_PIPE = re.compile(r"(?<!\\)\|")
_UNDERLINE = re.compile(r"^ {0,3}(=+|-+)\s*$")
_BOLD_LINE = re.compile(r"^\s*(\*\*|__)[^*_]+\1:?\s*$")
_FENCE = re.compile(r"^\s*(```|~~~)")
_TABLE_TAG = re.compile(r"<table\b", re.IGNORECASE)
_TABLE_END = re.compile(r"</table\s*>", re.IGNORECASE)

_MARKED = re.compile(r"[\\`*_~<\[&]")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_PROTECTED = re.compile(r"[\ue021-\ue07e]")
_MARKS = (
    (re.compile(r"(`+)(.+?)\1"), lambda m: _protect(m[2].strip())),
    (re.compile(r"!\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"\[((?:[^\[\]]|\[[^\[\]]*\])*)\]\((?:[^()]|\([^()]*\))*\)"), r"\1"),
    (re.compile(r"\[([^\[\]^]+)\]\[[^\[\]]*\]"), r"\1"),
    (re.compile(r"<((?:https?|mailto):[^\s>]+)>"), r"\1"),
    (re.compile(r"<br\s*/?\s*>", re.IGNORECASE), "\n"),
    (re.compile(r"</?[A-Za-z][^<>]*>|<!--.*?-->"), ""),
    (re.compile(r"\*\*\*(?=\S)(.+?)(?<=\S)\*\*\*"), r"\1"),
    (re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*"), r"\1"),
    (re.compile(r"__(?=\S)(.+?)(?<=\S)__"), r"\1"),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])(.+?)(?<=[^\s*])\*(?!\w)"), r"\1"),
    (re.compile(r"(?<!\w)_(?=[^\s_])(.+?)(?<=[^\s_])_(?!\w)"), r"\1"),
    (re.compile(r"~~(?=\S)(.+?)(?<=\S)~~"), r"\1"),
)


def read(text: str, path: Path) -> Source:
    """All tables of a Markdown text."""
    document = Document(path, "markdown")
    lines = text.splitlines()
    at = _after_front_matter(lines)
    while at < len(lines):
        at = _block(lines, at, document)
    return document.source()


def _after_front_matter(lines: list[str]) -> int:
    if lines and lines[0].rstrip() == "---":
        for at, line in enumerate(lines[1:], 1):
            if line.rstrip() in ("---", "..."):
                return at + 1
    return 0


def _block(lines: list[str], at: int, document: Document) -> int:
    """Read what starts at line ``at`` (from 0) and return where the next block starts."""
    line = lines[at]
    if _FENCE.match(line):
        return _code(lines, at, document)
    if heading := _HEADING.match(line):
        document.heading(plain(heading[2]))
        return at + 1
    if _TABLE_TAG.search(line):
        return _html_block(lines, at, document)
    if end := _table_end(lines, at):
        return _table(lines, at, end, document)
    _prose(lines, at, document)
    return at + 1


def _code(lines: list[str], at: int, document: Document) -> int:
    """Code in fences: nothing in it is a heading, but people draw tables there."""
    fence = lines[at].strip()[:3]
    at += 1
    while at < len(lines) and not lines[at].strip().startswith(fence):
        end = _table_end(lines, at)
        at = _table(lines, at, end, document) if end else at + 1
    return at + 1


def _prose(lines: list[str], at: int, document: Document) -> None:
    line = lines[at]
    below = lines[at + 1] if at + 1 < len(lines) else ""
    text = clean(plain(_BULLET.sub("", line)))
    if not text or _UNDERLINE.match(line):
        return
    if _UNDERLINE.match(below):
        document.heading(text)
    elif _BOLD_LINE.match(line):
        document.caption(text)
    else:
        document.text(text)


def _html_block(lines: list[str], at: int, document: Document) -> int:
    """Read the tables that start here; one right below another may be its body."""
    end, depth = at, 0
    while end < len(lines) and (depth > 0 or _TABLE_TAG.search(lines[end]) or not lines[end]):
        depth += len(_TABLE_TAG.findall(lines[end])) - len(_TABLE_END.findall(lines[end]))
        end += 1
    read_html.read_into("\n".join(lines[at:end]), document, first_line=at + 1)
    return end


def _table_end(lines: list[str], at: int) -> int:
    """Where the table ends that starts at line ``at``; 0 if none starts there."""
    if read_rst.is_border(lines[at]):
        return read_rst.grid_end(lines, at)
    dashes = _starts_table(lines, at)
    if not dashes and not _is_row(lines[at]):
        return 0
    end = at + 2 if dashes else at + 1
    while end < len(lines):
        if "|" in lines[end] and not _starts_table(lines, end):
            end += 1
        elif not lines[end].strip() and _goes_on(lines, end + 1):
            end += 2
        else:
            break
    return end if dashes or end - at > 1 else 0


def _starts_table(lines: list[str], at: int) -> bool:
    return "|" in lines[at] and at + 1 < len(lines) and _is_dashes(lines[at + 1])


def _is_dashes(line: str) -> bool:
    return "|" in line and bool(_DASHES.match(_PREFIX.sub("", line)))


def _is_row(line: str) -> bool:
    """A row that needs no line of dashes to be known as one: pipes on both sides."""
    line = _PREFIX.sub("", line).rstrip()
    return line.startswith("|") and line.endswith("|") and line.count("|") > 2


def _goes_on(lines: list[str], at: int) -> bool:
    """Whether the rows of a table go on after an empty line, with no header of their own."""
    return at < len(lines) and _is_row(lines[at]) and not _starts_table(lines, at)


def _table(lines: list[str], at: int, end: int, document: Document) -> int:
    if read_rst.is_border(lines[at]):
        document.add(*read_rst.grid_table(lines[at:end], at + 1, plain))
        return end
    rows, numbers = [], []
    for number, line in enumerate(lines[at:end], at + 1):
        if line.strip() and not _is_dashes(line):
            rows.append([plain(cell) for cell in cells(line)])
            numbers.append(number)
    document.add(rows, numbers)
    return end


def cells(line: str) -> list[str]:
    r"""The cells of one row of a pipe table, as they are written.

    >>> cells("a | b \\\\| c |")
    ['a', 'b \\\\| c']
    """
    parts = [part.strip() for part in _PIPE.split(_PREFIX.sub("", line))]
    if len(parts) > 1 and not parts[0]:
        parts = parts[1:]
    if len(parts) > 1 and not parts[-1]:
        parts = parts[:-1]
    return parts


def plain(text: str) -> str:
    r"""``text`` without marks, links, back-ticks and escapes; ``<br>`` becomes a line break.

    >>> plain("**R**, [A](x.md) `C`<br>a_b_c \\\\*")
    'R, A C\\na_b_c *'
    """
    if len(text) > MAX_LENGTH or not _MARKED.search(text):
        return text
    text = _ESCAPE.sub(lambda m: _protect(m[1]), text)
    for pattern, replacement in _MARKS:
        text = pattern.sub(replacement, text)
    return _PROTECTED.sub(lambda m: chr(ord(m[0]) - 0xE000), html.unescape(text))


def _protect(text: str) -> str:
    """Punctuation moved to characters that mean nothing, so that no mark is seen in it."""
    return "".join(chr(ord(c) + 0xE000) if "!" <= c <= "~" and not c.isalnum() else c for c in text)
