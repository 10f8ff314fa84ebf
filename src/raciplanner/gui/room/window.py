"""The window that the room sees: a page over the whole screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QScreen, QWheelEvent
from PySide6.QtWidgets import QWidget

from raciplanner.gui.announce import announce
from raciplanner.gui.room.show import Show

translate = QCoreApplication.translate

_KEY = Qt.Key
FORWARD = {
    _KEY.Key_Right,
    _KEY.Key_Down,
    _KEY.Key_Space,
    _KEY.Key_PageDown,
    _KEY.Key_Return,
    _KEY.Key_Enter,
    _KEY.Key_N,
}
BACK = {_KEY.Key_Left, _KEY.Key_Up, _KEY.Key_PageUp, _KEY.Key_Backspace, _KEY.Key_P}
BLANK = {_KEY.Key_B, _KEY.Key_Period}
"""Keys of a keyboard, and those that clickers send."""


class RoomWindow(QWidget):
    """Shows the page of a :class:`Show` and moves through it.

    Signals
    -------
    closed()
        It was closed by the person.
    """

    closed = Signal()

    def __init__(self, show: Show, screen: QScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._show = show
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        show.turned.connect(self._turned)
        self.setAccessibleDescription(show.text)
        self.retranslate()

    def _turned(self) -> None:
        self.setAccessibleDescription(self._show.text)
        announce(self, self._show.text)
        self.update()

    def retranslate(self) -> None:
        """Set every text."""
        title = translate("Room", "Read out")
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    # Qt's events

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._show.paint(painter, QSizeF(self.size()))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key == _KEY.Key_Escape:
            self.closed.emit()
        elif key in FORWARD:
            self._show.step(1)
        elif key in BACK:
            self._show.step(-1)
        elif key in BLANK and (not control or key == _KEY.Key_B):
            self._show.set_blank(blank=not self._show.blank)
        elif key == _KEY.Key_D:
            self._show.set_dark(dark=not self._show.dark)
        elif key == _KEY.Key_Home:
            self._show.go(0)
        elif key == _KEY.Key_End:
            self._show.go(len(self._show.pages) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        steps = {Qt.MouseButton.LeftButton: 1, Qt.MouseButton.RightButton: -1}
        self._show.step(steps.get(event.button(), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn: QPoint = event.angleDelta()
        if turn.y():
            self._show.step(-1 if turn.y() > 0 else 1)
