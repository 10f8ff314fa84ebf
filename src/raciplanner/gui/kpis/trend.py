"""The trend of a KPI in its row: a line small enough to be read as a word."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from raciplanner.gui.kpis.model import SERIES_ROLE
from raciplanner.gui.people.choice_delegate import ChoiceDelegate
from raciplanner.model.goal_records import Actual

_EDGE = 6


class TrendDelegate(ChoiceDelegate):
    """Paints measurements as a line, the last one as a dot; other cells as usual."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        QStyledItemDelegate.paint(self, painter, option, index)
        series = index.data(SERIES_ROLE)
        if series:
            colour = option.palette.color(QPalette.ColorRole.Text)
            _draw(painter, QRectF(option.rect), series, colour)


def _draw(painter: QPainter, cell: QRectF, series: tuple[Actual, ...], colour: QColor) -> None:
    area = cell.adjusted(_EDGE, _EDGE, -_EDGE - 2, -_EDGE)
    values = [float(one.value) for one in series]
    low, high = min(values), max(values)
    first, last = series[0].day.toordinal(), series[-1].day.toordinal()
    points = [
        QPointF(
            area.left() + area.width() * (one.day.toordinal() - first) / ((last - first) or 1),
            area.bottom() - area.height() * (value - low) / ((high - low) or 1.0),
        )
        for one, value in zip(series, values, strict=True)
    ]
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.6))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(points[-1], 2.8, 2.8)
    painter.restore()
