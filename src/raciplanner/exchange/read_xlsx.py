"""XLSX workbooks, transitional and Strict: values and merged ranges of every sheet.

Calamine reads the values; a sheet too large for it (one stray cell in the last row makes it as
large as a sheet can be) is read in part by openpyxl.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raciplanner.errors import ImportFailed
from raciplanner.exchange.grid import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    Grid,
    Notice,
    Source,
    Span,
    clean,
    clipped,
    even,
)
from raciplanner.exchange.xlsx_package import Package, Sheet, check_kind

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

Value = str | int | float | bool | date | datetime | time | timedelta | None
MAX_SHEETS = 200


def read(raw: bytes, path: Path) -> Source:
    """All sheets of a workbook.

    Parameters
    ----------
    raw : bytes
        The file.
    path : Path
        Its name, for messages.

    Raises
    ------
    ImportFailed
        See :func:`~raciplanner.exchange.xlsx_package.check_kind` and
        :class:`~raciplanner.exchange.xlsx_package.Package`.
    """
    check_kind(raw, path)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _Reader(raw, Package(archive, path), path).source()
    except zipfile.BadZipFile as error:
        raise ImportFailed("damaged_workbook", file=path) from error


def _shown(value: Value) -> str:
    """A value about as a spreadsheet shows it.

    >>> [_shown(v) for v in (3.0, 2.5, True, None)]
    ['3', '2.5', 'TRUE', '']
    """
    if isinstance(value, str):
        return clean(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value:.10g}"
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    return str(value)


class _Reader:
    def __init__(self, raw: bytes, package: Package, path: Path) -> None:
        self._raw = raw
        self._package = package
        self._path = path
        self._notices: list[Notice] = []

    def source(self) -> Source:
        from python_calamine import SheetVisibleEnum

        workbook = self._workbook()
        grids: list[Grid] = []
        for about in workbook.sheets_metadata[:MAX_SHEETS]:
            sheet = self._package.sheet(about.name)
            if sheet:
                hidden = about.visible != SheetVisibleEnum.Visible
                grids.append(self._grid(workbook, about.name, sheet, len(grids), hidden=hidden))
        return Source(self._path, "xlsx", tuple(grids), notices=tuple(self._notices))

    def _workbook(self) -> CalamineWorkbook:
        from python_calamine import CalamineError, CalamineWorkbook

        try:
            return CalamineWorkbook.from_filelike(io.BytesIO(self._raw))
        except CalamineError as error:
            raise ImportFailed("damaged_workbook", file=self._path) from error

    def _grid(
        self, workbook: CalamineWorkbook, name: str, sheet: Sheet, index: int, *, hidden: bool
    ) -> Grid:
        if sheet.fits():
            rows, merged = self._whole(workbook, name)
        else:
            rows, merged = self._part(name)
            data = {"sheet": name, "rows": MAX_ROWS, "columns": MAX_COLUMNS}
            self._notices.append(Notice("cut", data))
        grid = Grid(
            name,
            index,
            rows,
            merged=clipped(merged, len(rows), len(rows[0]) if rows else 0),
            hidden_rows=sheet.hidden_rows,
            hidden_columns=sheet.hidden_columns,
            hidden=hidden,
        )
        return grid if _is_clean(grid) else _with_texts(grid)

    def _whole(
        self, workbook: CalamineWorkbook, name: str
    ) -> tuple[list[list[Any]], tuple[Span, ...]]:
        from python_calamine import CalamineError

        try:
            sheet = workbook.get_sheet_by_name(name)
        except CalamineError as error:
            raise ImportFailed("damaged_workbook", file=self._path, place=name) from error
        merged = sheet.merged_cell_ranges or []
        spans = tuple(Span(*first, *last) for first, last in merged)
        return sheet.to_python(skip_empty_area=False), spans

    def _part(self, name: str) -> tuple[list[list[Any]], tuple[Span, ...]]:
        """The first rows and columns of a sheet that is too large to read whole."""
        from openpyxl import load_workbook

        try:
            workbook = load_workbook(io.BytesIO(self._raw), read_only=True, data_only=True)
            sheet = workbook[name]
            sheet.reset_dimensions()
            rows = sheet.iter_rows(max_row=MAX_ROWS, max_col=MAX_COLUMNS, values_only=True)
            filled: list[list[Any]] = _filled(rows)
            even(filled)
        except Exception as error:
            raise ImportFailed("too_large", file=self._path, place=name) from error
        return filled, ()


def _is_clean(grid: Grid) -> bool:
    """Whether all values are texts as they should be; a zero counts as blank in ``filled``."""
    blank = sum(row.count("") for row in grid.rows)
    filled = sum(map(len, grid.filled))
    if blank + filled != len(grid.rows) * grid.width:
        return False
    try:
        texts = " ".join(grid.texts)
    except TypeError:
        return False
    return clean(texts) == texts or all(clean(text) == text for text in grid.texts)


def _with_texts(grid: Grid) -> Grid:
    """``grid`` with a clean text for every value."""
    return replace(grid, rows=[[_shown(value) for value in row] for row in grid.rows])


def _filled(rows: Iterable[Sequence[Any]]) -> list[list[Any]]:
    """Rows up to the last with a value, each up to its last value."""
    kept: list[list[Any]] = []
    cells = 0
    last = 0
    for row in rows:
        width = max((at + 1 for at, value in enumerate(row) if value is not None), default=0)
        cells += width
        if cells > MAX_CELLS:
            break
        kept.append(list(row[:width]))
        last = len(kept) if width else last
    return kept[:last]
