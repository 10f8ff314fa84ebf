"""Typing names in place: of activities, phases and roles, old and new."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class NameEditor(QLineEdit):
    """A line to type a name in; it closes itself.

    Signals
    -------
    committed(str, int)
        The name and the key that ended it (0: the keyboard went elsewhere).
    cancelled()
        Escape was pressed: nothing is to change.
    list_pasted()
        Several lines are to be pasted into an empty editor.
    """

    committed = Signal(str, int)
    cancelled = Signal()
    list_pasted = Signal()

    def __init__(self, parent: QWidget, area: QRect, font: QFont) -> None:
        super().__init__(parent)
        self._open = True
        self.setFont(font)
        self.setFrame(False)
        self.setObjectName("name_editor")
        self.setGeometry(area)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, text: str, hint: str, *, select: bool) -> None:
        """Start with ``text``, selected or with the cursor behind it."""
        self.setText(text)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        if select:
            self.selectAll()

    def close_with(self, key: int) -> None:
        """End typing as if ``key`` had been pressed; only the first time counts."""
        if not self._open:
            return
        self._open = False
        self.hide()
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            self.committed.emit(self.text().strip(), key)
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}:
            self.close_with(Qt.Key.Key_Return if key == Qt.Key.Key_Enter else key)
        elif event.matches(QKeySequence.StandardKey.Paste) and self._is_list():
            self.list_pasted.emit()
        else:
            super().keyPressEvent(event)

    def _is_list(self) -> bool:
        lines = [line for line in QGuiApplication.clipboard().text().splitlines() if line.strip()]
        return len(lines) > 1 and not self.text()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab ends typing instead of leaving the matrix."""
        self.close_with(Qt.Key.Key_Tab if forward else Qt.Key.Key_Backtab)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_with(0)
