"""Where rows and columns stand in the viewport, and how large they are.

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
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.rows import NAME, Kind


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

    # Sizes

    def fit(self, name: int) -> None:
        """Fit the columns to the view and the number of roles, the names ``name`` wide at 100 %."""
        metrics, model = self.metrics, self._model
        totals = metrics.totals(len(model.plan.letters.letters))
        self.widths = fitted(metrics, metrics.px(name), totals, self.width, len(model.roles))
        self._columns.setDefaultSectionSize(self.widths.column)
        for column in range(model.totals_column + 1):
            _resize(self._columns, column, self.column_width(column))

    def fits(self, metrics: Metrics, name: int) -> bool:
        """Whether all roles would fit beside one another with other ``metrics``."""
        names = min(metrics.px(name), max(metrics.px(160), self.width // 2))
        totals = metrics.totals(len(self._model.plan.letters.letters))
        return names + totals + metrics.narrowest * len(self._model.roles) <= self.width

    def size_rows(self, first: int, last: int) -> None:
        """Give these rows the heights of their kinds."""
        metrics, rows = self.metrics, self._model.rows
        heights = {Kind.BAND: metrics.band, Kind.GHOST: metrics.ghost, Kind.TOTALS: metrics.footer}
        for row in range(first, last + 1):
            _resize(self._rows, row, heights.get(rows[row].kind, metrics.row))

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

    def hidden(self, row: int, column: int) -> tuple[int, int]:
        """How far to scroll, right and down, to see a cell beside the fixed parts."""
        metrics, widths, kind = self.metrics, self.widths, self._model.rows[row].kind
        right = down = 0
        if self._model.role_at(column):
            x = self.column_left(column)
            right = _shift(x, x + widths.column, widths.name, self.width - widths.totals)
        if kind is not Kind.TOTALS:
            top = metrics.band if self._model.bands and kind is not Kind.BAND else 0
            bottom = self.height - (metrics.footer if self.has_footer else 0)
            y = self._rows.sectionViewportPosition(row)
            down = _shift(y, y + self.row_height(row), top, bottom)
        return right, down

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


def _resize(header: QHeaderView, section: int, size: int) -> None:
    """Give a section its size; one that was given another size keeps it over a new default."""
    if header.sectionSize(section) != size:
        header.resizeSection(section, size)


def _shift(start: int, end: int, low: int, high: int) -> int:
    """How far to scroll so that ``start`` to ``end`` lies between ``low`` and ``high``."""
    return start - low if start < low else max(0, min(end - high, start - low))
