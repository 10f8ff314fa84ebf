"""Links made ready for painting: paths are made once, and only what is visible is drawn."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from raciplanner.goalmap.content import MapLink
from raciplanner.goalmap.graph import Point, Route
from raciplanner.goalmap.strokes import arrow, stroke
from raciplanner.values import dataclass

_EDGE = 6.0
_LONG = 3_000.0
"""Longer curves are cut into straight pieces: the painter would follow them through all the map."""
_STEP = 150.0


@dataclass(frozen=True)
class Piece:
    """A part of a way: four points of a Bézier curve, and the rectangle around it."""

    points: tuple[Point, Point, Point, Point]
    box: QRectF

    @property
    def is_long(self) -> bool:
        """Whether it is painted as straight pieces."""
        return self.box.width() >= _LONG

    @cached_property
    def _corners(self) -> tuple[list[float], list[QPointF]]:
        """Points on a long curve from left to right; ways never turn back within a piece."""
        flat = sorted(Route(self.points).flat(min(400, int(self.box.width() / _STEP))))
        return [x for x, _y in flat], [QPointF(x, y) for x, y in flat]

    def visible_corners(self, visible: QRectF) -> list[QPointF]:
        """The corners that are in ``visible`` from side to side, and one more at each end."""
        across, corners = self._corners
        first = bisect_left(across, visible.left()) - 1
        return corners[max(0, first) : bisect_right(across, visible.right()) + 1]


class Strand:
    """The line of one link with its arrowhead."""

    def __init__(self, link: MapLink, route: Route, *, dark: bool) -> None:
        style = stroke(link, dark=dark)
        self.pen = QPen(QColor(style.colour), style.thickness)
        if style.dash:
            self.pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            self.pen.setDashPattern([length / style.thickness for length in style.dash])
        self.head: QPolygonF | None = None
        if style.arrow:
            self.head = QPolygonF([QPointF(x, y) for x, y in arrow(route)])
        self.pieces = tuple(_pieces(route.points))
        self.whole = _path(self.pieces)
        self._long = any(piece.is_long for piece in self.pieces)

    def crosses(self, visible: QRectF) -> bool:
        """Whether some of it may be in ``visible``."""
        return any(visible.intersects(piece.box) for piece in self.pieces)

    def paint(self, painter: QPainter, visible: QRectF) -> None:
        """Draw what is in ``visible``."""
        seen = [at for at, piece in enumerate(self.pieces) if visible.intersects(piece.box)]
        if not seen:
            return
        painter.setPen(self.pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(seen) == len(self.pieces) and not self._long:
            painter.drawPath(self.whole)
        else:
            self._paint_pieces(painter, seen, visible)
        if self.head is not None and seen[-1] == len(self.pieces) - 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.pen.color())
            painter.drawPolygon(self.head)

    def _paint_pieces(self, painter: QPainter, seen: list[int], visible: QRectF) -> None:
        if not self._long:
            painter.drawPath(_path(self.pieces[seen[0] : seen[-1] + 1]))
            return
        for at in seen:
            piece = self.pieces[at]
            if piece.is_long:
                painter.drawPolyline(piece.visible_corners(visible))
            else:
                painter.drawPath(_path((piece,)))


def _pieces(points: tuple[Point, ...]) -> Iterable[Piece]:
    for at in range(0, len(points) - 3, 3):
        a, b, c, d = points[at : at + 4]
        across, down = (a[0], b[0], c[0], d[0]), (a[1], b[1], c[1], d[1])
        left, top = min(across) - _EDGE, min(down) - _EDGE
        right, bottom = max(across) + _EDGE, max(down) + _EDGE
        box = QRectF(left, top, right - left, bottom - top)
        yield Piece((a, b, c, d), box)


def _path(pieces: Iterable[Piece]) -> QPainterPath:
    path = QPainterPath()
    for at, piece in enumerate(pieces):
        a, b, c, d = (QPointF(x, y) for x, y in piece.points)
        if not at:
            path.moveTo(a)
        path.cubicTo(b, c, d)
    return path
