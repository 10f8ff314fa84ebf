"""Key presses in the matrix: moving, letters, and typing names where one is expected."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from raciplanner.gui.matrix import keys, navigation, texts
from raciplanner.gui.matrix.letters import LetterEditing
from raciplanner.gui.matrix.naming import NameEditing
from raciplanner.gui.matrix.navigation import Place
from raciplanner.gui.matrix.rows import NAME, Kind
from raciplanner.gui.matrix.table import MatrixTable

_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT, _KEYPAD = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.KeypadModifier


class Keyboard(QObject):
    """Acts on the keys of one table that no command has taken.

    Signals
    -------
    told(str)
        Something for the status bar.
    """

    told = Signal(str)

    def __init__(self, table: MatrixTable, letters: LetterEditing, naming: NameEditing) -> None:
        super().__init__(table)
        self._table, self._model = table, table.matrix
        self._letters, self._naming = letters, naming
        self._run_start: int | None = None
        self._told_tab = False
        table.key_handler = self.handle

    def handle(self, event: QKeyEvent) -> bool:
        """Act on a key press; whether it meant something here."""
        key, modifiers = event.key(), event.modifiers() & ~_KEYPAD
        if key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            self._tab(1 if key == Qt.Key.Key_Tab and not modifiers & _SHIFT else -1)
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not modifiers & (_CONTROL | _ALT):
            self._enter(-1 if modifiers & _SHIFT else 1)
            return True
        if key == Qt.Key.Key_Escape:
            return self._escape()
        if modifiers & _ALT:
            return False
        target = self._target(Qt.Key(key), control=bool(modifiers & _CONTROL))
        if target is not None:
            self._run_start = None
            target(bool(modifiers & _SHIFT))
            return True
        return not modifiers & _CONTROL and self._write(event)

    # Moving

    def _place(self) -> Place:
        index = self._table.selected.index
        return (index.row(), index.column()) if index.isValid() else (0, NAME)

    def _target(self, key: Qt.Key, *, control: bool) -> Callable[[bool], None] | None:
        """What a moving key does, given whether it extends the selection."""
        if not self._model.rows:
            return None
        if key in _ARROWS:
            return self._fold(key) or (lambda shift: self._go(self._arrow(key, control), shift))
        if key == Qt.Key.Key_Home:
            place = navigation.home(self._place())
            first = navigation.corner(self._model, last=False)
            return lambda shift: self._go(first if control else place, shift)
        if key == Qt.Key.Key_End:
            place = navigation.end(self._model, self._place())
            last = navigation.corner(self._model, last=True)
            return lambda shift: self._go(last if control else place, shift)
        if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} and not control:
            step = self._table.page() * (1 if key == Qt.Key.Key_PageDown else -1)
            page = navigation.moved(self._model, self._place(), step, 0)
            return lambda shift: self._go(page, shift)
        return None

    def _arrow(self, key: Qt.Key, control: bool) -> Place:
        move = navigation.to_edge if control else navigation.moved
        return move(self._model, self._place(), *_ARROWS[key])

    def _fold(self, key: Qt.Key) -> Callable[[bool], None] | None:
        """Left and Right fold and unfold the phase whose band is current."""
        band = self._table.selected.band
        if not band or key not in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            return None
        folded = key == Qt.Key.Key_Left
        if (band in self._model.view.collapsed) == folded:
            return None
        return lambda _shift: self._table.fold(band, folded=folded)

    def _go(self, place: Place, extend: bool) -> None:
        self._table.selected.go(*place, extend=extend)

    def _tab(self, step: int) -> None:
        if not self._told_tab:
            self._told_tab = True
            self.told.emit(texts.translate("Matrix", "Tab moves from cell to cell; F6 leaves."))
        if self._cycle(step, by_row=True):
            return
        place = self._place()
        if self._run_start is None:
            self._run_start = place[1]
        following = navigation.tab(self._model, place, step)
        if following is None:
            self.told.emit(texts.translate("Matrix", "This is the end of the matrix; F6 leaves."))
        else:
            self._table.selected.go(*following)

    def _enter(self, step: int) -> None:
        if self._cycle(step, by_row=False) or not self._model.rows:
            return
        if self._row_kind() is Kind.GHOST and step > 0:
            self._naming.type_new()
            return
        place = navigation.enter(self._model, self._place(), step, self._run_start)
        self._run_start = None
        self._table.selected.go(*place)

    def _cycle(self, step: int, *, by_row: bool) -> bool:
        """Move inside a selection of several cells, which stays."""
        if self._table.selected.size() < 2:
            return False
        cells = self._table.selected.cells()
        model = self._model
        places = [(model.place_of(a), model.column_of(r)) for a, r in cells]
        following = navigation.inside(places, self._place(), step, by_row=by_row)
        self._table.selected.go(*following, keep=True)
        return True

    def _escape(self) -> bool:
        marks = self._table.marks
        if marks.adding:
            self._set_adding(adding=False)
            return True
        return self._table.escape()

    # Writing

    def _row_kind(self) -> Kind | None:
        row = self._table.selected.row
        return row.kind if row else None

    def _write(self, event: QKeyEvent) -> bool:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._letters.clear()
            return True
        text = event.text()
        if not text or not text.isprintable() or text.isspace():
            return False
        selected = self._table.selected
        if self._row_kind() is Kind.GHOST:
            self._naming.type_new(text)
        elif selected.activity and selected.index.column() == NAME and not selected.cells():
            self._naming.rename_row(text)
        elif keys.adds_event(event):
            self._set_adding(adding=True)
        elif selected.cells():
            self._letter(event)
        return True

    def _letter(self, event: QKeyEvent) -> None:
        function = keys.function_of_event(self._model.plan.letters, event)
        if function is None:
            self._letters.tell_letters()
            return
        if self._table.marks.adding:
            self._set_adding(adding=False)
            self._letters.add_letter(function)
        else:
            self._letters.set_letter(function)

    def _set_adding(self, *, adding: bool) -> None:
        self._table.set_adding(adding=adding)
        if adding:
            text = texts.translate("Matrix", "The next letter is added to the cell; Esc cancels.")
            self.told.emit(text)
