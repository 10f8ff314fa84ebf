"""The package of an XLSX workbook: is it safe to read, and what do its sheets hide.

A workbook is a ZIP file of XML parts.  Before any library opens it, its size is checked, and
each sheet is looked through once for cells far outside (a single one makes readers ask for
gigabytes) and for hidden rows and columns, which the reader of values does not tell.
"""

from __future__ import annotations

import re
import string
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from urllib.parse import unquote
from xml.etree.ElementTree import Element, ParseError, fromstring

from raciplanner.errors import ImportFailed
from raciplanner.exchange.grid import MAX_CELLS, MAX_COLUMNS, MAX_ROWS
from raciplanner.values import dataclass

MAX_PARTS = 2_000
MAX_UNPACKED = 200 * 1024 * 1024
MAX_RATIO = 200
FREE_RATIO_BYTES = 1024 * 1024
"""A part smaller than this may be packed as tightly as it likes."""

_READ_PARTS = ("xl/sharedstrings", "xl/styles", "xl/workbook", "xl/metadata")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_FAR = re.compile(rb"""\br\s*=\s*["']([A-Za-z]{3,}\d|[A-Za-z]{0,2}\d{5})""")
_ALIKE = bytes.maketrans(
    (string.ascii_letters + string.digits + "'").encode(), b"A" * 52 + b"0" * 10 + b'"'
)
_REFERENCE = re.compile(rb"""\br\s*=\s*["']\s*([A-Za-z]*)(\d*)""")
_HIDDEN_ROW = re.compile(rb"""<(?:\w+:)?row\b[^>]*\bhidden\s*=\s*["'](?:1|true)["'][^>]*>""")
_ROW_NUMBER = re.compile(rb"""\br\s*=\s*["'](\d+)["']""")
_COLUMN = re.compile(rb"<(?:\w+:)?col\b[^>]*>")
_ATTRIBUTE = re.compile(rb"""\b(min|max|hidden)\s*=\s*["'](\w+)["']""")
_DOCTYPE = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s+|(?><\?.*?\?>)|(?><!--.*?-->))*+<!DOCTYPE", re.DOTALL
)
_ENCODING = re.compile(rb"""^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']""")


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the XML of a sheet tells: its extent (rows, columns) and what is hidden in it."""

    rows: int
    columns: int
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]

    def fits(self) -> bool:
        """Whether the whole sheet can be read."""
        inside = self.rows <= MAX_ROWS and self.columns <= MAX_COLUMNS
        return inside and self.rows * self.columns <= MAX_CELLS


def check_kind(raw: bytes, path: Path) -> None:
    """Refuse what only looks like a workbook of today.

    Raises
    ------
    ImportFailed
        ``password_protected`` or ``old_excel`` (the container of both is the same), or
        ``not_a_workbook``.
    """
    if raw.startswith(_OLE):
        protected = _ENCRYPTED in raw
        raise ImportFailed("password_protected" if protected else "old_excel", file=path)
    if not raw.startswith(b"PK\x03\x04"):
        raise ImportFailed("not_a_workbook", file=path)


class Package:
    """An opened workbook package, already checked against the limits.

    Raises
    ------
    ImportFailed
        ``damaged_workbook``, ``not_a_workbook``, ``open_document``, ``too_large``,
        ``unsafe_xml``.
    """

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive = archive
        self._path = path
        self._parts = {info.filename.lstrip("/"): info for info in archive.infolist()}
        self._check_sizes()
        # Two parts of one name might be checked the one way and read the other.
        if len({name.lower() for name in self._parts}) < len(archive.infolist()):
            raise ImportFailed("damaged_workbook", file=path)
        self.sheets = self._sheet_parts()
        for name in self._parts.keys() - self.sheets.values():
            if name.lower().startswith(_READ_PARTS):
                self.part(name)

    def _check_sizes(self) -> None:
        parts = self._parts.values()
        unpacked = sum(part.file_size for part in parts)
        tight = any(
            part.file_size > max(FREE_RATIO_BYTES, MAX_RATIO * part.compress_size) for part in parts
        )
        if len(parts) > MAX_PARTS or unpacked > MAX_UNPACKED or tight:
            raise ImportFailed("too_large", file=self._path)
        if "xl/workbook.xml" not in self._parts:
            kind = "open_document" if "content.xml" in self._parts else "not_a_workbook"
            raise ImportFailed(kind, file=self._path)

    def part(self, name: str) -> bytes:
        """The bytes of an XML part, checked.

        A part that unpacks to more than its entry says is refused by the ZIP reader.
        """
        try:
            raw = self._archive.read(self._parts[name])
        except (
            KeyError,
            zipfile.BadZipFile,
            zlib.error,
            OSError,
            EOFError,
            ValueError,
            NotImplementedError,
            RuntimeError,
        ) as error:
            raise ImportFailed("damaged_workbook", file=self._path, place=name) from error
        encoding = _ENCODING.match(raw)
        utf8 = not encoding or encoding[1].lower() in (b"utf-8", b"us-ascii", b"ascii")
        if _DOCTYPE.match(raw) or raw[:2] in (b"\xff\xfe", b"\xfe\xff") or not utf8:
            raise ImportFailed("unsafe_xml", file=self._path, place=name)
        return raw

    def _sheet_parts(self) -> Mapping[str, str]:
        """Part of each sheet by the sheet's name."""
        relations = list(self._relations())
        targets = dict(relations)
        elements = [e for e in self._tree("xl/workbook.xml").iter() if _local(e.tag) == "sheet"]
        sheets = {}
        for element in elements:
            relation = next((v for k, v in element.items() if _local(k) == "id"), "")
            sheets[element.get("name", "")] = targets.get(relation, "")
        if len(targets) < len(relations) or len(sheets) < len(elements):
            raise ImportFailed("damaged_workbook", file=self._path)
        return sheets

    def _relations(self) -> Iterator[tuple[str, str]]:
        for element in self._tree("xl/_rels/workbook.xml.rels").iter():
            target = unquote(element.get("Target", ""))
            base = PurePosixPath("/xl")
            yield element.get("Id", ""), str(base / target).lstrip("/")

    def _tree(self, name: str) -> Element:
        try:
            return fromstring(self.part(name))  # noqa: S314 - a DOCTYPE is refused before
        except (ParseError, ValueError) as error:
            raise ImportFailed("damaged_workbook", file=self._path, place=name) from error

    def sheet(self, name: str) -> Sheet | None:
        """What the XML of the sheet called ``name`` tells; None for a chart sheet."""
        part = self.sheets.get(name, "")
        if part not in self._parts or "worksheets/" not in part:
            return None
        return examine(self.part(part))


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def examine(xml: bytes) -> Sheet:
    """Look through the XML of a sheet without building a tree of it.

    >>> examine(b'<c r="A1"/><c r="XFD1048576"/>').fits()
    False
    """
    rows, columns = _extent(xml) if _may_be_far(xml) else (10_000, 702)
    if xml.rfind(b"hidden") < 0:  # from the end it takes half the time
        return Sheet(rows, columns, frozenset(), frozenset())
    return Sheet(rows, columns, _hidden_rows(xml), _hidden_columns(xml))


def _may_be_far(xml: bytes) -> bool:
    """Whether a cell may stand beyond column ZZ or row 9,999.

    Searched with all letters and all digits made alike, which takes a tenth of the time that
    the pattern takes; only where that finds something the pattern has the last word.
    """
    cells = xml[max(0, xml.find(b"sheetData")) :].translate(_ALIKE)
    found = cells.rfind(b"AAA0") >= 0 or cells.rfind(b'00000"') >= 0
    return found and bool(_FAR.search(xml))


def _extent(xml: bytes) -> tuple[int, int]:
    """A bound of the last row and column of any cell, whatever the XML says about itself."""
    found = set(_REFERENCE.findall(xml))
    names = {letters for letters, _ in found}
    rows = max((int(digits[:9]) for _, digits in found if digits), default=0)
    columns = max((_column_number(letters) for letters in names), default=0)
    return rows, columns


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper()[:6]:
        number = number * 26 + letter - 64
    return number


def _hidden_rows(xml: bytes) -> frozenset[int]:
    numbers = (_ROW_NUMBER.search(tag) for tag in _HIDDEN_ROW.findall(xml))
    return frozenset(int(number[1][:9]) - 1 for number in numbers if number)


def _hidden_columns(xml: bytes) -> frozenset[int]:
    hidden: set[int] = set()
    for tag in _COLUMN.findall(xml):
        values = dict(_ATTRIBUTE.findall(tag))
        first, last = values.get(b"min", b"0"), values.get(b"max", b"0")
        if values.get(b"hidden") in (b"1", b"true") and first.isdigit() and last.isdigit():
            hidden.update(range(int(first[:9]) - 1, min(int(last[:9]), MAX_COLUMNS)))
    return frozenset(hidden)
