"""Typing the name of a card in place."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from raciplanner.gui.goals.canvas import MapCanvas

translate = QCoreApplication.translate
_LEAST = 220


class CardEditor(QLineEdit):
    """A line over a card of the canvas.

    Signals
    -------
    entered(str, str, str)
        Card, text, and what comes next: ``child`` or nothing.
    """

    entered = Signal(str, str, str)

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas.viewport())
        self._canvas = canvas
        self._card = ""
        self.hide()

    def begin(self, card: str, text: str) -> None:
        """Edit the text of a card; all of it is selected."""
        self._card = card
        self._canvas.bring_into_view(card)
        self.setText(text)
        self.setAccessibleName(translate("GoalMap", "Name of the goal"))
        self.follow()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    @property
    def active(self) -> bool:
        """Whether something is being typed."""
        return bool(self._card)

    def follow(self) -> None:
        """Stand over the card again after the map has moved."""
        scene = self._canvas.scene
        if not self._card or scene is None or self._card not in scene.layout.cards:
            self._close()
            return
        rect = self._canvas.view_rect(self._card).toRect()
        width = max(_LEAST, rect.width())
        top = rect.center().y() - self.sizeHint().height() // 2
        self.setGeometry(rect.left(), top, width, self.sizeHint().height())

    def _close(self) -> None:
        self._card = ""
        had_focus = self.hasFocus()
        self.hide()
        if had_focus:
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, then: str) -> None:
        card, text = self._card, self.text()
        if card:
            self._close()
            self.entered.emit(card, text, then)

    def event(self, event: QEvent) -> bool:
        # Tab would leave the line before it is a key press.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Tab:
                self._take("child")
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take("")
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._take("")
