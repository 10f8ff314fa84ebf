"""A picture on screen whose parts can be pointed at, with the mouse and with the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from raciplanner.drawing import Label, Picture
from raciplanner.drawing.shapes import bounds
from raciplanner.gui.announce import announce
from raciplanner.gui.pictures import paint
from raciplanner.gui.theme import surface
from raciplanner.gui.widgets import plain_tip

_LEAST = 0.75
"""A picture larger than its room is made smaller down to this; then it is scrolled."""
_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class Canvas(QWidget):
    """Shows a picture.

    Parameters
    ----------
    say : callable
        Gives the sentence about a key of the picture.

    Signals
    -------
    chosen(str)
        Enter or a double click on the part with this key.
    pointed(QRectF)
        The keyboard went to a part; this area should be in sight.
    """

    chosen = Signal(str)
    pointed = Signal(QRectF)

    def __init__(self, say: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._say = say
        self._picture: Picture | None = None
        self._keys: list[str] = []
        self._room = QSize()
        self.current = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    def show_picture(self, picture: Picture | None) -> None:
        """Show another picture, or none; the part under the keyboard stays if it is there."""
        self._picture = picture
        shapes = picture.shapes if picture else ()
        keys = dict.fromkeys(shape.key for shape in shapes if shape.key)
        self._keys = [key for key in keys if not key.startswith("tie:")]
        if self.current not in keys:
            self.current = ""
        self.setAccessibleName(picture.title if picture else "")
        self.setAccessibleDescription(picture.description if picture else "")
        self._resize()
        self.update()

    def fit(self, room: QSize) -> None:
        """Take note of how much room there is."""
        if room != self._room:
            self._room = room
            self._resize()

    @property
    def scale(self) -> float:
        """Size of the picture on screen, 1 for its own."""
        if not self._picture or self._room.isEmpty():
            return 1.0
        wide = self._room.width() / self._picture.width
        high = self._room.height() / self._picture.height
        return max(_LEAST, min(1.0, wide, high))

    def _resize(self) -> None:
        if self._picture:
            width, height = self._picture.width * self.scale, self._picture.height * self.scale
            self.setFixedSize(QSize(round(width), round(height)))

    def point_at(self, key: str) -> None:
        """Put the keyboard on a part of the picture."""
        self.current = key
        area = self._area(key)
        if area is not None:
            announce(self, self._say(key))
            self.pointed.emit(area)
        self.update()

    def _area(self, key: str) -> QRectF | None:
        """Around a part, without its name: nobody knows how long a text is before it is drawn."""
        shapes = self._picture.shapes if self._picture and key else ()
        area = QRectF()
        for shape in shapes:
            if shape.key == key and not isinstance(shape, Label):
                left, top, right, bottom = bounds(shape)
                area = area.united(QRectF(left, top, right - left, bottom - top))
        if area.isNull():
            return None
        corner, size = area.topLeft() * self.scale, area.size() * self.scale
        return QRectF(corner, size).adjusted(-4, -4, 4, 4)

    def _key_at(self, event: QMouseEvent | QHelpEvent) -> str:
        if self._picture is None:
            return ""
        at = event.position() if isinstance(event, QMouseEvent) else event.pos().toPointF()
        return self._picture.key_at(at.x() / self.scale, at.y() / self.scale)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            key = self._key_at(event)
            QToolTip.showText(event.globalPos(), plain_tip(self._say(key)) if key else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is not None:
            painter.save()
            painter.scale(self.scale, self.scale)
            shown = QRectF(event.rect())
            visible = QRectF(shown.topLeft() / self.scale, shown.size() / self.scale)
            paint(painter, self._picture, visible)
            painter.restore()
        area = self._area(self.current)
        if area is not None and self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(surface(self.palette()).focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 3, 3)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._keys:
            super().keyPressEvent(event)
        elif key in _STEPS:
            last = len(self._keys) - 1
            place = self._keys.index(self.current) if self.current in self._keys else -1
            step = max(0, min(last, place + _STEPS[key]))
            self.point_at(self._keys[step])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.point_at(self._keys[0 if key == Qt.Key.Key_Home else -1])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current:
            self.chosen.emit(self.current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        self.point_at(self._key_at(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        key = self._key_at(event)
        if key:
            self.chosen.emit(key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.current and self._keys:
            self.current = self._keys[0]
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
