"""Painting pictures made of shapes: in the window, and into images."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
)

from raciplanner.drawing import Box, Disc, Label, Path, Picture, Shape


def paint(painter: QPainter, picture: Picture, visible: QRectF | None = None) -> None:
    """Paint ``picture`` at the origin; shapes outside ``visible`` may be left out."""
    from raciplanner.drawing.shapes import bounds

    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if picture.background:
        painter.fillRect(QRectF(0, 0, picture.width, picture.height), QColor(picture.background))
    for shape in picture.shapes:
        if visible is not None:
            left, top, right, bottom = bounds(shape)
            around = QRectF(left, top, right - left, bottom - top).adjusted(-8, -8, 8, 8)
            if not visible.intersects(around) and not getattr(shape, "angle", 0.0):
                continue
        _paint(painter, shape)


def image_of(picture: Picture, scale: float = 1.0) -> QImage:
    """``picture`` as an image of ``scale`` times its size; see-through without a background."""
    size = QRectF(0, 0, picture.width * scale, picture.height * scale).toAlignedRect().size()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint(painter, picture)
    painter.end()
    return image


def measured(text: str, size: float, bold: bool) -> float:
    """Width of a text as :func:`paint` draws it: a measure for pictures made for the window."""
    return QFontMetricsF(_font(size, bold)).horizontalAdvance(text)


def _font(size: float, bold: bool) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _paint(painter: QPainter, shape: Shape) -> None:
    if isinstance(shape, Label):
        _paint_label(painter, shape)
        return
    _take_ink(painter, shape)
    if isinstance(shape, Box):
        area = QRectF(shape.x, shape.y, shape.width, shape.height)
        if shape.radius:
            painter.drawRoundedRect(area, shape.radius, shape.radius)
        else:
            painter.drawRect(area)
    elif isinstance(shape, Disc):
        painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
    else:
        painter.drawPath(_way(shape))


def _take_ink(painter: QPainter, shape: Box | Disc | Path) -> None:
    painter.setBrush(QBrush(QColor(shape.fill)) if shape.fill else Qt.BrushStyle.NoBrush)
    if not shape.stroke:
        painter.setPen(Qt.PenStyle.NoPen)
        return
    pen = QPen(QColor(shape.stroke), shape.thickness)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    dash = () if isinstance(shape, Disc) else shape.dash
    if dash:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([length / shape.thickness for length in dash])
    painter.setPen(pen)


def _way(path: Path) -> QPainterPath:
    points = [QPointF(x, y) for x, y in path.points]
    way = QPainterPath(points[0])
    if path.curved:
        for i in range(1, len(points), 3):
            way.cubicTo(points[i], points[i + 1], points[i + 2])
    else:
        for point in points[1:]:
            way.lineTo(point)
    if path.closed:
        way.closeSubpath()
    return way


def _paint_label(painter: QPainter, label: Label) -> None:
    painter.setFont(_font(label.size, label.bold))
    painter.setPen(QColor(label.colour))
    share = {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor]
    shift = painter.fontMetrics().horizontalAdvance(label.text) * share
    if not label.angle:
        painter.drawText(QPointF(label.x - shift, label.y), label.text)
        return
    painter.save()
    painter.translate(label.x, label.y)
    painter.rotate(label.angle)
    painter.drawText(QPointF(-shift, 0), label.text)
    painter.restore()
