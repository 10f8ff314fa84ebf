"""Writing a note on a cell, beside the cell."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.beside import show_beside
from raciplanner.gui.widgets import label

WIDTH, HEIGHT = 320, 150


class NoteEditor(QFrame):
    """A popup to write in; leaving it keeps the text, Escape does not.

    Signals
    -------
    written(str)
        The note is to be this text.
    """

    written = Signal(str)

    def __init__(self, title: str, note: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("note_editor")
        self._old = note
        self._keep = True
        self.text = _Text(self)
        self.text.setPlainText(note)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(texts.translate("Matrix", "Note"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(label(title, "strong", wrap=True))
        layout.addWidget(self.text)
        hint = texts.translate("Matrix", "Ctrl+Enter keeps the note · Esc leaves it as it was")
        layout.addWidget(label(hint, "secondary", wrap=True))
        self.resize(WIDTH, HEIGHT)

    def show_beside(self, cell: QRect) -> None:
        """Open below a cell given in global coordinates, inside the screen."""
        show_beside(self, cell)
        self.text.setFocus()
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def finish(self, *, keep: bool) -> None:
        """Close, with the text kept or not."""
        self._keep = keep
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._keep and self.text.toPlainText().strip() != self._old:
            self.written.emit(self.text.toPlainText())
        self._keep = False
        super().closeEvent(event)


class _Text(QPlainTextEdit):
    def __init__(self, owner: NoteEditor) -> None:
        super().__init__(owner)
        self._owner = owner

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entered = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._owner.finish(keep=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._owner.finish(keep=False)
        else:
            super().keyPressEvent(event)
