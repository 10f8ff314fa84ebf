"""A line to type a name in, laid over the matrix where the name stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class LineEdit(QLineEdit):
    """One name being typed: Enter and leaving take it, Escape drops it.

    Parameters
    ----------
    take : callable
        Takes the text, and whether Enter was pressed.
    """

    def __init__(self, parent: QWidget, take: Callable[[str, bool], None]) -> None:
        super().__init__(parent)
        self._take = take
        self._done = False
        self.setObjectName("matrixLine")

    def open(self, place: QRect, text: str, label: str) -> None:
        """Appear at ``place`` with ``text`` selected; ``label`` is read by screen readers."""
        self.setGeometry(place)
        self.setText(text)
        self.setAccessibleName(label)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self, *, keep: bool, entered: bool = False) -> None:
        """Take the text, or drop it, and go away."""
        if self._done:
            return
        self._done = True
        self.hide()
        self.deleteLater()
        if keep:
            self._take(self.text(), entered)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # typing in a name is no command
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish(keep=False)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.finish(keep=True, entered=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.finish(keep=True)
