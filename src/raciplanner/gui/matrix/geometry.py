"""Where rows and columns stand in the viewport.

The activities' names stay at the left edge, the totals at the right edge, the band of the topmost
phase at the top and the totals per role at the bottom, whatever is scrolled.  All role columns
are equally wide, so places of columns are plain arithmetic.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QHeaderView

from raciplanner.gui.matrix.metrics import Metrics
from raciplanner.gui.matrix.model import NAME, MatrixModel
from raciplanner.gui.matrix.rows import Kind


@dataclass
class Widths:
    """Widths of the names, of each role column and of the totals, in pixels."""

    name: int = 300
    column: int = 44
    totals: int = 100


def fitted(metrics: Metrics, name: int, totals: int, available: int, columns: int) -> Widths:
    """Widths that use ``available`` pixels well.

    Columns are as wide as the view allows, within limits; where role names would have to be
    slanted anyway, a little less width is as good as more.  Where not even two roles would have
    room, there are no totals.
    """
    name = min(name, max(metrics.px(160), int(available * 0.5)))
    if available - name < totals + 2 * metrics.narrowest:
        totals = 0
    room = (available - name - totals) // max(columns, 1)
    if room < metrics.upright:
        room = min(room, metrics.px(64))
    return Widths(name, max(metrics.narrowest, min(metrics.widest, room)), totals)


class Geometry:
    """Places in the viewport of one table."""

    def __init__(self, model: MatrixModel, rows: QHeaderView, columns: QHeaderView) -> None:
        self._model, self._rows, self._columns = model, rows, columns
        self.widths = Widths()
        self.metrics = Metrics(rows.font())
        self.width = 0
        self.height = 0
        self.whole = 0
        """Height of the table with its header."""

    # Columns

    @property
    def strip(self) -> int:
        """Left edge of the totals: behind the last role, or at the right edge of the view."""
        widths = self.widths
        natural = widths.name + len(self._model.roles) * widths.column - self._columns.offset()
        return max(widths.name, min(natural, self.width - widths.totals))

    def column_left(self, column: int) -> int:
        """Left edge of a column."""
        if column == NAME:
            return 0
        if column >= self._model.totals_column:
            return self.strip
        widths = self.widths
        return widths.name + (column - 1) * widths.column - self._columns.offset()

    def column_width(self, column: int) -> int:
        """Width of a column."""
        if column == NAME:
            return self.widths.name
        return self.widths.totals if column >= self._model.totals_column else self.widths.column

    def columns_in(self, left: int, right: int) -> range:
        """Role columns of which a part stands between two x coordinates."""
        origin, step = self.column_left(NAME + 1), self.widths.column
        first = max(0, (max(left, self.widths.name) - origin) // step)
        last = min(len(self._model.roles) - 1, (min(right, self.strip - 1) - origin) // step)
        return range(first + 1, last + 2)

    # Rows

    @property
    def footer(self) -> int:
        """Upper edge of the totals per role, or the end of everything where there are none."""
        length = self._rows.length() - self._rows.offset()
        if not self.has_footer:
            return max(0, min(length, self.height))
        return max(0, min(length, self.height) - self.metrics.footer)

    @property
    def has_footer(self) -> bool:
        """Whether totals per role are shown: they are wanted, and leave room for two rows."""
        rows, metrics = self._model.rows, self.metrics
        wanted = bool(rows) and rows[-1].kind is Kind.TOTALS
        return wanted and self.height >= metrics.footer + 2 * metrics.row

    def row_top(self, row: int) -> int:
        """Upper edge of a row; the totals are at the bottom of the view."""
        if self.has_footer and row == len(self._model.rows) - 1:
            return self.footer
        return self._rows.sectionViewportPosition(row)

    def row_height(self, row: int) -> int:
        """Height of a row."""
        return self._rows.sectionSize(row)

    def rows_in(self, top: int, bottom: int) -> range:
        """Rows of which a part stands between two y coordinates; never the totals."""
        last_row = len(self._model.rows) - 1 - self.has_footer
        first = self._rows.visualIndexAt(max(top, 0))
        last = self._rows.visualIndexAt(min(bottom, self.height))
        if first < 0:
            return range(0)
        return range(first, (last_row if last < 0 else min(last, last_row)) + 1)

    def sticky(self) -> tuple[int, int] | None:
        """The band that stays at the top although it is scrolled out: its row and upper edge."""
        top = self._rows.visualIndexAt(0)
        bands = self._model.bands
        place = bisect_right(bands, top) - 1
        if top < 0 or place < 0:
            return None
        row = bands[place]
        if self.row_top(row) >= 0 or self._model.phase_at(top) != self._model.rows[row].key:
            return None
        following = bands[place + 1] if place + 1 < len(bands) else None
        limit = self.row_top(following) if following is not None else self.height
        return row, min(0, limit - self.metrics.band)

    # Cells

    def cell(self, row: int, column: int) -> QRect:
        """The rectangle of a cell, in front of or behind the fixed parts as it stands."""
        top, height = self.row_top(row), self.row_height(row)
        return QRect(self.column_left(column), top, self.column_width(column), height)

    def body(self) -> QRect:
        """The part of the viewport in which role cells are seen."""
        left = self.widths.name
        return QRect(left, 0, max(0, self.strip - left), self.footer)

    def at(self, point: QPoint) -> tuple[int, int] | None:
        """Row and column at a point, the fixed parts first; None outside."""
        row, column = self.row_at(point.y()), self.column_at(point.x())
        return (row, column) if row >= 0 and column >= 0 else None

    def row_at(self, y: int) -> int:
        """The row at a y coordinate, or -1."""
        if self.has_footer and self.footer <= y < self.footer + self.metrics.footer:
            return len(self._model.rows) - 1
        sticky = self.sticky()
        if sticky and sticky[1] <= y < sticky[1] + self.metrics.band:
            return sticky[0]
        return self._rows.visualIndexAt(y) if 0 <= y < self.height else -1

    def column_at(self, x: int) -> int:
        """The column at an x coordinate, or -1."""
        if 0 <= x < self.widths.name:
            return NAME
        strip = self.strip
        if strip <= x < strip + self.widths.totals:
            return self._model.totals_column
        found = self.columns_in(x, x)
        return found[0] if found else -1
