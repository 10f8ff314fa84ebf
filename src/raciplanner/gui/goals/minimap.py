"""The whole map in a corner, where it is larger than the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from raciplanner.goalmap.faces import surface
from raciplanner.gui.goals.canvas import MapCanvas
from raciplanner.gui.goals.scene import Scene

translate = QCoreApplication.translate

_WIDEST, _HIGHEST, _GAP = 200, 140, 10


class MiniMap(QWidget):
    """Shows where the window of a canvas is on its map; a click or a drag moves it."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._scene: Scene | None = None
        self._cards = QPixmap()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        canvas.viewed.connect(self.follow)

    def follow(self) -> None:
        """The map, or what is visible of it, is another one now."""
        canvas, scene = self._canvas, self._canvas.scene
        if scene is None or not scene.shown.cards:
            self.hide()
            return
        box, seen = scene.layout.box, canvas.visible
        larger = box.width > seen.width() + 1 or box.height > seen.height() + 1
        self.setVisible(larger and canvas.viewport().width() > 3 * _WIDEST)
        if not self.isVisible():
            return
        scale = self._scale(scene)
        self.resize(round(box.width * scale) + 2, round(box.height * scale) + 2)
        port = canvas.viewport().size()
        self.move(port.width() - self.width() - _GAP, port.height() - self.height() - _GAP)
        if scene is not self._scene:
            self._scene = scene
            self._cards = self._drawn(scene, scale)
        self.update()

    def _scale(self, scene: Scene) -> float:
        box = scene.layout.box
        return min(_WIDEST / box.width, _HIGHEST / box.height)

    def _drawn(self, scene: Scene, scale: float) -> QPixmap:
        colours = surface(dark=scene.look.dark)
        ratio = self.devicePixelRatioF()
        cards = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        cards.setDevicePixelRatio(ratio)
        cards.fill(QColor(colours.base))
        painter = QPainter(cards)
        box = scene.layout.box
        for key, rect in scene.layout.cards.items():
            stripes = scene.faces[key].stripes
            place = QRectF(
                (rect.x - box.x) * scale + 1,
                (rect.y - box.y) * scale + 1,
                max(2.0, rect.width * scale),
                max(1.5, rect.height * scale),
            )
            painter.fillRect(place, QColor(stripes[0] if stripes else colours.control_border))
        painter.end()
        return cards

    def _go(self, event: QMouseEvent) -> None:
        if self._scene is not None:
            box, scale = self._scene.layout.box, self._scale(self._scene)
            place = event.position()
            self._canvas.centre(box.x + place.x() / scale, box.y + place.y() / scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scene is None:
            return
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._cards)
        colours = surface(dark=self._scene.look.dark)
        painter.setPen(QPen(QColor(colours.control_border), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        box, seen, scale = self._scene.layout.box, self._canvas.visible, self._scale(self._scene)
        frame = QRectF(
            (seen.x() - box.x) * scale,
            (seen.y() - box.y) * scale,
            seen.width() * scale,
            seen.height() * scale,
        )
        painter.setPen(QPen(QColor(colours.focus), 2))
        painter.drawRect(frame.intersected(QRectF(self.rect()).adjusted(1, 1, -1, -1)))
        painter.end()
