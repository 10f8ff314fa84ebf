"""Painting the bands of phases: name, roll-up, fold mark, and what they show when folded."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPolygon

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.geometry import Geometry
from raciplanner.gui.matrix.look import Look
from raciplanner.gui.matrix.model import MatrixModel

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


class BandPainter:
    """Paints the bands of one table; markers and frames are painted by others."""

    def __init__(self, model: MatrixModel, geometry: Geometry, look: Look) -> None:
        self._model, self._geometry, self._look = model, geometry, look
        self._metrics = geometry.metrics

    def paint(self, painter: QPainter, row: int, box: QRect) -> None:
        """Paint the band in place ``row`` into ``box``."""
        look, model = self._look, self._model
        key = model.rows[row].key
        phase = model.plan.phases.get(key)
        painter.fillRect(box, look.window)
        painter.fillRect(0, box.bottom(), box.width(), 1, look.grid)
        if box.top() > 0:
            painter.fillRect(0, box.top() - 1, box.width(), 1, look.grid)
        self.paint_fold_mark(painter, box, folded=key in model.view.collapsed)
        self._paint_text(painter, box, phase.name if phase else "", key)

    def _paint_text(self, painter: QPainter, box: QRect, name: str, key: str) -> None:
        metrics, look = self._metrics, self._look
        counts = texts.roll_up(self._model.tally.phase(key), self._model.plan.letters)
        right = min(box.width(), self._geometry.width) - metrics.px(8)
        area = QRect(metrics.name_left, box.top(), right - metrics.name_left, box.height())
        gap = metrics.px(14)
        small, strong = metrics.metrics(metrics.small), metrics.metrics(metrics.strong)
        room = max(area.width() // 2, area.width() - small.horizontalAdvance(counts) - gap)
        shown = strong.elidedText(" ".join(name.split()), _ELIDE, room)
        painter.setFont(metrics.strong)
        painter.setPen(look.text)
        painter.drawText(area, _LEFT, shown)
        painter.setFont(metrics.small)
        painter.setPen(look.secondary)
        area.setLeft(area.left() + strong.horizontalAdvance(shown) + gap)
        painter.drawText(area, _LEFT, small.elidedText(counts, _ELIDE, area.width()))

    def paint_fold_mark(self, painter: QPainter, box: QRect, *, folded: bool) -> None:
        """Paint a triangle in front of the names: to the right where something is folded."""
        metrics = self._metrics
        x, y, arm = metrics.name_left - metrics.px(15), box.center().y(), metrics.px(4)
        half = arm // 2
        points = (
            [QPoint(x - half, y - arm), QPoint(x + arm, y), QPoint(x - half, y + arm)]
            if folded
            else [QPoint(x - arm, y - half), QPoint(x + arm, y - half), QPoint(x, y + arm)]
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.secondary)
        painter.drawPolygon(QPolygon(points))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def paint_frame(painter: QPainter, box: QRect, thick: int, colour: QColor) -> None:
    """Paint a frame just inside ``box``."""
    x, y, wide, high = box.x(), box.y(), box.width(), box.height()
    painter.fillRect(x, y, wide, thick, colour)
    painter.fillRect(x, y + high - thick, wide, thick, colour)
    painter.fillRect(x, y, thick, high, colour)
    painter.fillRect(x + wide - thick, y, thick, high, colour)
