"""The door for foreign files: what kind of file is it, and who reads it."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from raciplanner.collection import without_collection
from raciplanner.errors import ImportFailed
from raciplanner.exchange import read_html, read_markdown, read_rst, read_text, read_xlsx
from raciplanner.exchange.grid import Source

MAX_BYTES = 64 * 1024 * 1024
MAX_DOCUMENT_BYTES = 8 * 1024 * 1024
"""A text with marks in it takes longer to read than a text with separators."""

_KINDS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdown": "markdown",
    ".mdx": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".rst": "rst",
    ".rest": "rst",
    ".csv": "csv",
    ".tsv": "csv",
    ".tab": "csv",
}
_READERS = {"markdown": read_markdown.read, "html": read_html.read, "rst": read_rst.read}
_HTML = re.compile(r"<(?:!doctype html|html|table)\b", re.IGNORECASE)
_DRAWN = re.compile(r"^\s*(?:\+[-=]+\+|=+( +=+)+\s*$|\.\. [\w-]*table::)", re.MULTILINE)
_PIPES = re.compile(r"^[\s>]*\|?\s*:?-{2,}:?\s*\|", re.MULTILINE)


@without_collection()
def read_tables(path: Path) -> Source:
    """Every table of a file: a workbook, a text with separators, Markdown, HTML or RST.

    Parameters
    ----------
    path : Path

    Raises
    ------
    ImportFailed
        If the file cannot be read; see :mod:`raciplanner.exchange` for the codes.
    """
    raw = bytes_of(path)
    if raw.startswith((b"PK", b"\xd0\xcf\x11\xe0")) or path.suffix.lower() in (".xlsx", ".xlsm"):
        return read_xlsx.read(raw, path)
    if raw.startswith(b"SQLite format 3\0"):
        raise ImportFailed("is_a_plan", file=path)
    if raw.startswith(b"%PDF"):
        raise ImportFailed("pdf", file=path)
    text, notice = read_text.decode(raw, path)
    source = read_document(text, path)
    if notice:
        return replace(source, notices=(notice, *source.notices))
    return source


def bytes_of(path: Path) -> bytes:
    """The bytes of a file that is to be imported.

    Raises
    ------
    ImportFailed
        ``too_large``, ``not_found``, ``not_allowed``, ``is_a_folder``, ``cannot_read`` or
        ``empty_file``.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise ImportFailed("too_large", file=path)
        raw = path.read_bytes()
    except OSError as error:
        code = {
            FileNotFoundError: "not_found",
            PermissionError: "not_allowed",
            IsADirectoryError: "is_a_folder",
        }.get(type(error), "cannot_read")
        raise ImportFailed(code, file=path, reason=error.strerror or "") from error
    if not raw.strip(b"\0 \t\r\n"):
        raise ImportFailed("empty_file", file=path)
    return raw


def read_document(text: str, path: Path) -> Source:
    """Every table of a text; the name of the file, else the text itself, tells its kind.

    Raises
    ------
    ImportFailed
        ``too_large`` if there is more text than any document has.
    """
    kind = _KINDS.get(path.suffix.lower()) or _kind_of(text)
    if kind == "csv":
        return read_text.read_csv(text, path)
    if len(text) > MAX_DOCUMENT_BYTES:
        raise ImportFailed("too_large", file=path)
    return _READERS[kind](text, path)


def _kind_of(text: str) -> str:
    start = text[:20_000]
    if _HTML.search(start):
        return "html"
    if _DRAWN.search(start):
        return "rst"
    return "markdown" if _PIPES.search(start) else "csv"
