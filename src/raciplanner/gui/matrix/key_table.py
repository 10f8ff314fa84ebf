"""The table with its keys: letters set cells, Enter and Tab walk as in a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from raciplanner.gui.matrix.letter_keys import function_of_key
from raciplanner.gui.matrix.model import NAME, MatrixModel
from raciplanner.gui.matrix.rows import Kind
from raciplanner.gui.matrix.table import MatrixTable

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ADD = {"+", "/"}
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyTable(MatrixTable):
    """A matrix that listens to keys and clicks.

    Signals
    -------
    letter_typed(str, bool)
        A function, and whether it is added to what is there.
    unknown_key(str)
        A character that is no letter of the set.
    cleared()
    picker_wanted()
    name_wanted(str)
        Type a name where the cursor is, beginning with this text.
    zoom_wanted(int)
        Steps of the wheel.
    """

    letter_typed = Signal(str, bool)
    unknown_key = Signal(str)
    cleared = Signal()
    picker_wanted = Signal()
    name_wanted = Signal(str)
    zoom_wanted = Signal(int)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._adding = False
        self._tab_start = -1

    # Keys

    def _type(self, event: QKeyEvent) -> bool:
        """Take a printable key; say whether it was one."""
        text = event.text()
        if event.modifiers() & _COMMAND or not text or not text.isprintable() or text == " ":
            return False
        index = self.currentIndex()
        if index.column() == NAME:
            self.name_wanted.emit(text)
        elif text in _ADD:
            self._adding = True
        else:
            function = function_of_key(text, self.matrix.plan.letters)
            if function is None:
                self.unknown_key.emit(text)
            elif self.matrix.activity_at(index.row()) or self.selectedIndexes():
                self.letter_typed.emit(function, self._adding)
            self._adding = False
        return True

    def _walk(self, event: QKeyEvent) -> bool:
        """Enter and Tab; say whether it was one."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _ENTER and not event.modifiers() & _COMMAND:
            column = self._tab_start if self._tab_start >= 0 else self.currentIndex().column()
            self._tab_start = -1
            self._go(self.currentIndex().row() + (-1 if back else 1), column)
            return True
        if event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            if self._tab_start < 0:
                self._tab_start = self.currentIndex().column()
            self._step(-1 if event.key() == Qt.Key.Key_Backtab or back else 1)
            return True
        return False

    def _step(self, step: int) -> None:
        """To the next cell, from the end of a row to the start of the next."""
        index, last = self.currentIndex(), self.matrix.totals_column - 1
        row, column = index.row(), index.column() + step
        if column > last:
            row, column = row + 1, NAME
        elif column < NAME:
            row, column = row - 1, last
        if 0 <= row < self.matrix.rowCount():
            self._go(row, column)

    def _go(self, row: int, column: int) -> None:
        row = max(0, min(row, self.matrix.rowCount() - 1))
        self.selectionModel().setCurrentIndex(
            self.matrix.index(row, column), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )

    def _fold(self, event: QKeyEvent) -> bool:
        """Left and Right on a phase; say whether it was that."""
        found = self.matrix.row_at(self.currentIndex().row())
        arrows = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
        if found is None or found.kind is not Kind.BAND or event.key() not in arrows:
            return False
        self.fold(found.key, folded=arrows[Qt.Key(event.key())])
        return True

    def fold(self, phase: str, *, folded: bool) -> None:
        """Show only the band of ``phase``, or its rows again."""
        collapsed = set(self.matrix.view.collapsed)
        (collapsed.add if folded else collapsed.discard)(phase)
        self.matrix.rearrange(collapsed=collapsed)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and not (
            event.modifiers() & _COMMAND
        ):
            self.cleared.emit()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.picker_wanted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self._adding = False
            event.ignore()
        elif not (self._walk(event) or self._fold(event) or self._type(event)):
            if event.key() not in {Qt.Key.Key_Shift, Qt.Key.Key_Control}:
                self._tab_start = -1
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End stay in the row; Ctrl+Home and Ctrl+End go to the corners."""
        index = self.currentIndex()
        last_row = max(0, self.matrix.rowCount() - 2)
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if action == QAbstractItemView.CursorAction.MoveHome:
            return self.matrix.index(0 if control else index.row(), NAME)
        if action == QAbstractItemView.CursorAction.MoveEnd:
            row = last_row if control else index.row()
            return self.matrix.index(row, self.matrix.totals_column - 1)
        return super().moveCursor(action, modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        super().mousePressEvent(event)
        found = self.matrix.row_at(index.row()) if index.isValid() else None
        if found and found.kind is Kind.BAND and event.button() == Qt.MouseButton.LeftButton:
            self.fold(found.key, folded=found.key not in self.matrix.view.collapsed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        if index.column() == NAME:
            self.name_wanted.emit("")
        elif self.matrix.activity_at(index.row()):
            self.picker_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def _hover(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.set_cross((index.row(), index.column()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.set_cross(self.state.current)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)
