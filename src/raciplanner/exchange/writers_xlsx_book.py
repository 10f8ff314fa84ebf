"""The workbook that sheets are written into: its cell formats and its limits."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from math import ceil
from typing import TYPE_CHECKING, Any

from raciplanner import palette
from raciplanner.errors import ExportFailed
from raciplanner.exchange.writers_table import Job
from raciplanner.model.fingerprint import content_hash

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

MAX_ROWS, MAX_COLUMNS, MAX_TEXT = 1_048_576, 16_384, 32_767
"""Limits of a sheet and of a cell."""

SURFACE = palette.LIGHT
A4 = 9
"""The format's number for this paper size."""

LETTER_FONT = "Verdana"
"""Its capital I has serifs, so it is no bar."""

_CREATED = datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)  # always: equal bytes
_BORDERS: Mapping[str, int] = {"solid": 1, "dotted": 4, "dashed": 3}


class Book:
    """A workbook being written, with the formats of its cells."""

    def __init__(self, workbook: Workbook, job: Job) -> None:
        self.workbook, self.job = workbook, job
        self._formats: dict[tuple[tuple[str, Any], ...], Format] = {}
        self._chips: dict[str, Format] = {}

    def describe(self) -> None:
        """Fill in the properties of the document."""
        info = self.job.plan.info
        for text in (info.title, info.scope, info.company, info.version):
            self.check(text)
        self.workbook.set_properties(
            {
                "title": info.title,
                "subject": info.scope,
                "company": info.company,
                "comments": f"{info.version} · {content_hash(self.job.plan)}",
                "created": _CREATED,
            }
        )

    def sheet(self, name: str) -> Worksheet:
        """A new sheet without grid lines."""
        sheet = self.workbook.add_worksheet(name)
        sheet.hide_gridlines(2)
        return sheet

    def format(self, **properties: Any) -> Format:
        """The format with these properties, made once."""
        base = {"font_color": SURFACE.text, "valign": "vcenter"} | properties
        key = tuple(sorted(base.items()))
        if key not in self._formats:
            self._formats[key] = self.workbook.add_format(base)
        return self._formats[key]

    @property
    def heading(self) -> Format:
        """The format of the head of a plain table."""
        return self.format(bold=True, bottom=1, bottom_color=SURFACE.control_border, text_wrap=True)

    @property
    def text(self) -> Format:
        """The format of texts in a plain table."""
        return self.format(text_wrap=True, bottom=1, bottom_color=SURFACE.grid, valign="top")

    @property
    def number(self) -> Format:
        """The format of counts in a plain table."""
        return self.format(align="center", bottom=1, bottom_color=SURFACE.grid, valign="top")

    def chip(self, function: str) -> Format:
        """The format of a cell whose letter has the colour of ``function``."""
        if function not in self._chips:
            self._chips[function] = self.workbook.add_format(
                chip_properties(function)
                | {"align": "center", "valign": "vcenter", "font_name": LETTER_FONT}
            )
        return self._chips[function]

    def put(self, sheet: Worksheet, row: int, column: int, text: str, style: Format) -> None:
        """Write ``text`` as a text; an empty one leaves the cell blank.

        Raises
        ------
        ExportFailed
            ``text_too_long`` if no cell can hold it.
        """
        self.check(text)
        if text:
            sheet.write_string(row, column, text, style)
        else:
            sheet.write_blank(row, column, None, style)

    def check(self, text: str) -> None:
        """Refuse a ``text`` that would be cut off without a word, or stop the writing half-way.

        Raises
        ------
        ExportFailed
            ``text_too_long`` if no cell can hold it.
        UnicodeEncodeError
            If it has half a character.
        """
        text.encode()
        if len(text) > MAX_TEXT:
            place = f"{text[:40]}…"
            raise ExportFailed("text_too_long", file=self.job.path, place=place, limit=MAX_TEXT)


def chip_properties(function: str) -> dict[str, Any]:
    """Colours, weight and border of a letter as properties of a cell format."""
    chip = palette.chip(function)
    return {
        "bold": chip.bold,
        "font_color": chip.text,
        "bg_color": chip.fill,
        "border": _BORDERS[chip.border_style],
        "border_color": chip.border,
    }


def height_of(text: str, width: int) -> float:
    """Height of a row in points for ``text`` in a column ``width`` characters wide."""
    lines = sum(max(1, ceil(len(line) / width)) for line in text.split("\n"))
    return float(min(409, max(20, 15 * lines + 5)))
