"""Painting the matrix: one pass over the cells that are seen, from pictures drawn before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtCore import QLine, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.bands import BandPainter, paint_frame
from raciplanner.gui.matrix.chips import ChipPictures
from raciplanner.gui.matrix.counts import CountPictures
from raciplanner.gui.matrix.geometry import Geometry
from raciplanner.gui.matrix.labels import Labels
from raciplanner.gui.matrix.look import Look
from raciplanner.gui.matrix.markers import MarkerPictures
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.rows import NAME, Kind, runs
from raciplanner.gui.matrix.tally import row_counts

Place = tuple[int, int]
"""Row and column."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass
class Marks:
    """What is special at the moment of painting.

    Parameters
    ----------
    current : (row, column) or None
    cross : (row, column) or None
        Where the crosshair stands; -1 for no row or no column.
    focused : bool
        Whether the table has the keyboard.
    adding : bool
        Whether the next letter is added to the cell instead of replacing what it holds.
    people : bool or None
        Whether totals per person are open below; None where nobody is known.
    flash : int
        Row that was just jumped to, or -1.
    drop : QLine or None
        Where dragged rows would go.
    """

    current: Place | None = None
    cross: Place | None = None
    hover: int = -1
    focused: bool = False
    adding: bool = False
    people: bool | None = None
    flash: int = -1
    drop: QLine | None = None
    selected: set[Place] = field(default_factory=set)


class MatrixPainter:
    """Paints one table.

    Parameters
    ----------
    ratio : float
        Device pixels per pixel.
    """

    def __init__(self, model: MatrixModel, geometry: Geometry, look: Look, ratio: float) -> None:
        self._model, self._geometry, self._look = model, geometry, look
        metrics = self._metrics = geometry.metrics
        size = (geometry.widths.column, metrics.row)
        self.letters = model.plan.letters
        self._chips = ChipPictures(look, metrics, self.letters, size, ratio)
        self._markers = MarkerPictures(look.palette, metrics.px(16), ratio)
        widths = (geometry.widths.totals, geometry.widths.column)
        self._counts = CountPictures(look, metrics, self.letters, widths, ratio)
        self._bands = BandPainter(model, geometry, look)
        self._labels = Labels(metrics, geometry.widths.name - metrics.name_left - metrics.px(8))

    def paint(self, painter: QPainter, dirty: QRect, marks: Marks) -> None:
        """Paint everything that shows in ``dirty``."""
        geometry = self._geometry
        painter.setClipRect(dirty)
        painter.fillRect(dirty, self._look.base)
        rows = geometry.rows_in(dirty.top(), min(dirty.bottom(), geometry.footer - 1))
        columns = geometry.columns_in(dirty.left(), dirty.right())
        self._paint_cross(painter, rows, marks)
        self._paint_lines(painter, rows)
        body = geometry.body()
        if body.intersects(dirty):
            painter.setClipRect(body & dirty)
            self._paint_body(painter, rows, columns, marks)
        painter.setClipRect(dirty)
        self._paint_sides(painter, dirty, rows, marks)
        if dirty.top() < self._metrics.band:
            self._paint_sticky(painter, marks)
        if geometry.has_footer and dirty.bottom() >= geometry.footer:
            self._paint_footer(painter, dirty, columns, marks)
        if marks.drop is not None:
            self._paint_drop(painter, marks.drop)

    # Cells

    def _paint_cross(self, painter: QPainter, rows: range, marks: Marks) -> None:
        geometry, colour = self._geometry, self._look.crosshair
        row, column = marks.cross or (-1, -1)
        if row in rows and self._model.rows[row].kind is not Kind.BAND:
            self._fill_row(painter, row, colour)
        if column > NAME:
            left = geometry.column_left(column)
            seen = QRect(left, 0, geometry.column_width(column), geometry.footer)
            painter.fillRect(seen & geometry.body(), colour)
        if marks.flash in rows:
            self._fill_row(painter, marks.flash, self._look.warning_bar)

    def _fill_row(self, painter: QPainter, row: int, colour: QColor) -> None:
        geometry = self._geometry
        width = geometry.strip + geometry.widths.totals
        painter.fillRect(0, geometry.row_top(row), width, geometry.row_height(row), colour)

    def _paint_body(self, painter: QPainter, rows: range, columns: range, marks: Marks) -> None:
        self._paint_grid(painter, rows, columns)
        self._paint_chips(painter, rows, columns)
        for row, column in marks.selected:
            if column > NAME and row in rows and column in columns:
                self._paint_frame(painter, row, column, marks)
        if marks.current and marks.current[1] > NAME:
            self._paint_ring(painter, *marks.current, marks)

    def _runs(self, rows: range) -> list[tuple[int, int]]:
        """Upper and lower edge of each run of activities."""
        kinds, top, high = self._model.rows, self._geometry.row_top, self._metrics.row
        found = runs([row for row in rows if kinds[row].kind is Kind.ACTIVITY])
        return [(top(first), top(last) + high) for first, last in found]

    def _paint_lines(self, painter: QPainter, rows: range) -> None:
        """Lines below the activities, and beside the names and the totals."""
        geometry, colour, high = self._geometry, self._look.grid, self._metrics.row
        strip = geometry.strip
        end = strip + geometry.widths.totals
        for top, below in self._runs(rows):
            for y in range(top + high, below + 1, high):
                painter.fillRect(0, y - 1, end, 1, colour)
            painter.fillRect(geometry.widths.name - 1, top, 1, below - top, colour)
            painter.fillRect(strip, top, 1, below - top, colour)

    def _paint_grid(self, painter: QPainter, rows: range, columns: range) -> None:
        """Lines between the roles."""
        if not columns:
            return
        left, step = self._geometry.column_left(columns[0]), self._geometry.widths.column
        edges = [left + step * (i + 1) - 1 for i in range(len(columns))]
        spans = self._runs(rows)
        painter.setPen(self._look.grid)
        painter.drawLines([QLine(x, top, x, below - 1) for top, below in spans for x in edges])

    def _paint_chips(self, painter: QPainter, rows: range, columns: range) -> None:
        if not columns:
            return
        geometry, model, picture = self._geometry, self._model, self._chips.picture
        first, step = geometry.column_left(NAME + 1), geometry.widths.column
        wanted = [(model.roles[c - 1].id, first + (c - 1) * step) for c in columns]
        for row in rows:
            kind, key = model.rows[row]
            if kind is not Kind.ACTIVITY:
                continue
            cells = model.plan.row(key)
            if not cells:
                continue
            top = geometry.row_top(row)
            for role, left in wanted:
                cell = cells.get(role)
                if cell is not None:
                    painter.drawPixmap(left, top, picture(cell))

    # Selection

    def _frame_colour(self, marks: Marks) -> QColor:
        return self._look.focus if marks.focused else self._look.control_border

    def _paint_frame(self, painter: QPainter, row: int, column: int, marks: Marks) -> None:
        """The edges of a selected cell beyond which nothing is selected."""
        chosen, ring, colour = marks.selected, self._metrics.ring, self._frame_colour(marks)
        box = self._geometry.cell(row, column)
        x, y, wide, high = box.x(), box.y(), box.width(), box.height()
        if (row - 1, column) not in chosen:
            painter.fillRect(x, y, wide, ring, colour)
        if (row + 1, column) not in chosen:
            painter.fillRect(x, y + high - ring, wide, ring, colour)
        if (row, column - 1) not in chosen:
            painter.fillRect(x, y, ring, high, colour)
        if (row, column + 1) not in chosen:
            painter.fillRect(x + wide - ring, y, ring, high, colour)

    def _paint_ring(self, painter: QPainter, row: int, column: int, marks: Marks) -> None:
        """The frame of the current cell: outside its letter, on the base colour."""
        colour = self._frame_colour(marks)
        box = self._geometry.cell(row, column)
        paint_frame(painter, box, self._metrics.ring, colour)
        if marks.adding:
            self._paint_plus(painter, box, colour)

    def _paint_plus(self, painter: QPainter, box: QRect, colour: QColor) -> None:
        side = self._metrics.px(15)
        corner = QRect(box.right() - side + 1, box.top(), side, side)
        painter.fillRect(corner, colour)
        middle, arm = corner.center(), side // 4
        painter.setPen(self._look.base)
        for off in (0, 1):
            painter.drawLine(
                middle.x() - arm, middle.y() + off, middle.x() + arm + 1, middle.y() + off
            )
            painter.drawLine(
                middle.x() + off, middle.y() - arm, middle.x() + off, middle.y() + arm + 1
            )

    # Names at the left, totals at the right

    def _paint_sides(self, painter: QPainter, dirty: QRect, rows: range, marks: Marks) -> None:
        geometry = self._geometry
        name, strip = geometry.widths.name, geometry.strip
        for row in rows:
            kind, key = self._model.rows[row]
            if kind is Kind.BAND:
                self._paint_band(painter, row, geometry.row_top(row), marks)
            elif dirty.left() < name and kind is Kind.ACTIVITY:
                self._paint_name(painter, row, key, marks)
            elif dirty.left() < name and kind is Kind.GHOST:
                self._paint_ghost(painter, row)
            if kind is Kind.ACTIVITY and strip <= dirty.right() and geometry.widths.totals:
                self._paint_counts(painter, row, key)
            if dirty.left() < name and (row, NAME) in marks.selected:
                self._paint_frame(painter, row, NAME, marks)
        if marks.current and marks.current[1] == NAME and marks.current[0] in rows:
            self._paint_ring(painter, *marks.current, marks)

    def _paint_name(self, painter: QPainter, row: int, key: str, marks: Marks) -> None:
        metrics, model, look = self._metrics, self._model, self._look
        activity = model.plan.activities.get(key)
        if activity is None:
            return
        box = self._geometry.cell(row, NAME)
        self._paint_gutter(painter, row, box, marks)
        painter.setFont(metrics.small)
        painter.setPen(look.placeholder)
        number = QRect(metrics.gutter, box.top(), metrics.number - metrics.px(8), box.height())
        painter.drawText(number, _RIGHT, str(model.numbers[key]))
        painter.setPen(look.text)
        self._labels.draw(
            painter, QPoint(metrics.name_left, box.top()), box.height(), activity.name
        )

    def _paint_gutter(self, painter: QPainter, row: int, box: QRect, marks: Marks) -> None:
        metrics = self._metrics
        if marks.hover == row:
            self._paint_grip(painter, box)
        marker, parked = self._model.marker(row), self._parked(row)
        side, left = self._markers.side, metrics.px(12)
        gap = metrics.px(1)
        top = box.top() + (box.height() - side * (1 + bool(marker and parked)) - gap) // 2
        if parked:
            below = top + side + 2 * gap if marker else top
            painter.drawPixmap(left, below, self._markers.picture("parked"))
        if marker is None:
            return
        painter.drawPixmap(left, top, self._markers.picture(marker.severity))
        if marker.count > 1:
            painter.setFont(metrics.small)
            painter.setPen(self._look.secondary)
            count = QRect(left + side + metrics.px(2), top, metrics.px(18), side)
            painter.drawText(count, _LEFT, str(marker.count) if marker.count < 100 else "…")

    def _parked(self, row: int) -> bool:
        """Whether a question about the activity is parked, or about one of a folded phase."""
        parked, found = self._model.parked, self._model.rows[row]
        if not parked or found.kind is Kind.ACTIVITY:
            return found.key in parked
        if found.kind is not Kind.BAND or found.key not in self._model.view.collapsed:
            return False
        rows = self._model.plan.activities
        return any(key in rows and rows[key].phase == found.key for key in parked)

    def _paint_grip(self, painter: QPainter, box: QRect) -> None:
        """Six dots: here the row can be taken and moved."""
        unit, middle = self._metrics.px(2), box.center().y()
        for column in (0, 1):
            for line in (-1, 0, 1):
                x = self._metrics.px(3) + column * 2 * unit
                painter.fillRect(x, middle + line * 2 * unit, unit, unit, self._look.placeholder)

    def _paint_ghost(self, painter: QPainter, row: int) -> None:
        metrics, look = self._metrics, self._look
        box = self._geometry.cell(row, NAME)
        painter.setPen(look.placeholder)
        painter.setFont(metrics.text)
        text = box.adjusted(metrics.name_left, 0, -metrics.px(8), 0)
        shown = "+ " + texts.translate("Matrix", "Add activity")
        painter.drawText(
            text,
            _LEFT,
            metrics.text_metrics.elidedText(shown, Qt.TextElideMode.ElideRight, text.width()),
        )

    def _paint_counts(self, painter: QPainter, row: int, key: str) -> None:
        counts = row_counts(self._model.plan.row(key))
        geometry = self._geometry
        picture = self._counts.of_activity(counts)
        painter.drawPixmap(geometry.strip, geometry.row_top(row), picture)

    # Fixed parts at the top and at the bottom

    def _paint_band(self, painter: QPainter, row: int, top: int, marks: Marks) -> None:
        geometry = self._geometry
        box = QRect(0, top, geometry.strip + geometry.widths.totals, self._metrics.band)
        self._bands.paint(painter, row, box)
        self._paint_gutter(painter, row, box, marks)
        if marks.current and marks.current[0] == row:
            box.setWidth(min(box.width(), geometry.width))
            paint_frame(painter, box, self._metrics.ring, self._frame_colour(marks))

    def _paint_sticky(self, painter: QPainter, marks: Marks) -> None:
        sticky = self._geometry.sticky()
        if sticky is not None:
            self._paint_band(painter, *sticky, marks)

    def _paint_footer(
        self, painter: QPainter, dirty: QRect, columns: Iterable[int], marks: Marks
    ) -> None:
        """Totals per role: numbers of the letters that weigh most, over a bar of all."""
        geometry, metrics, look = self._geometry, self._metrics, self._look
        top, high = geometry.footer, metrics.footer
        width = geometry.strip + geometry.widths.totals
        painter.fillRect(0, top, width, high, look.window)
        painter.fillRect(0, top, width, 1, look.control_border)
        if dirty.left() < geometry.widths.name:
            self._paint_footer_name(painter, QRect(0, top, geometry.widths.name, high), marks)
        painter.save()
        painter.setClipRect(
            QRect(geometry.widths.name, top, geometry.body().width(), high),
            Qt.ClipOperation.IntersectClip,
        )
        for column in columns:
            counts = self._model.tally.roles[self._model.roles[column - 1].id]
            left = geometry.column_left(column)
            painter.drawPixmap(left, top, self._counts.of_role(counts))
        painter.restore()

    def _paint_footer_name(self, painter: QPainter, box: QRect, marks: Marks) -> None:
        """What the numbers are; where people are known, a mark that opens their totals."""
        metrics, look = self._metrics, self._look
        shown = texts.translate("Matrix", "Totals per role")
        if marks.people is not None:
            self._bands.paint_fold_mark(painter, box, folded=not marks.people)
        if marks.people is False:
            shown = texts.translate("Matrix", "Totals per role, per person")
        painter.setFont(metrics.small)
        painter.setPen(look.secondary)
        text = box.adjusted(metrics.name_left, 0, -metrics.px(4), 0)
        measures = metrics.metrics(metrics.small)
        painter.drawText(
            text, _LEFT, measures.elidedText(shown, Qt.TextElideMode.ElideRight, text.width())
        )

    def _paint_drop(self, painter: QPainter, line: QLine) -> None:
        thick = self._metrics.ring
        if line.dy():
            painter.fillRect(line.x1() - thick // 2, line.y1(), thick, line.dy(), self._look.focus)
        else:
            painter.fillRect(line.x1(), line.y1() - thick // 2, line.dx(), thick, self._look.focus)
