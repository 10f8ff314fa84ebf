"""The letter picker: every letter with its word and meaning, beside the cell."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from raciplanner.gui.matrix import keys, texts
from raciplanner.gui.matrix.beside import show_beside
from raciplanner.gui.matrix.chips import ChipPictures
from raciplanner.gui.matrix.look import Look
from raciplanner.gui.matrix.metrics import Metrics
from raciplanner.gui.widgets import label
from raciplanner.model.records import Assignment, Letter, LetterSet

CHIP = QSize(52, 40)


class LetterPicker(QFrame):
    """A popup with one button per letter; those the cell holds are pressed.

    A click or a letter key sets the letter and closes; ``+`` before it, or Shift or Ctrl with a
    click, adds it and stays open.

    Signals
    -------
    chosen(str, bool)
        Function of the letter, and whether it is added instead of set.
    cleared()
        The cell is to be emptied.
    """

    chosen = Signal(str, bool)
    cleared = Signal()

    def __init__(self, letters: LetterSet, held: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setObjectName("letter_picker")
        self._letters = letters
        self._adding = False
        self.setAccessibleName(texts.translate("Matrix", "Letters"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(2)
        look = Look(parent.palette())
        pictures = ChipPictures(
            look,
            Metrics(self.font()),
            letters,
            (CHIP.width(), CHIP.height()),
            self.devicePixelRatioF(),
        )
        self.buttons = {
            letter.function: self._button(letter, pictures) for letter in letters.letters
        }
        for function, button in self.buttons.items():
            button.setChecked(function in held)
            layout.addWidget(button)
        hint = texts.translate(
            "Matrix", "+ and a letter adds it · Del empties the cell · Esc closes"
        )
        layout.addWidget(label(hint, "secondary"))
        first = next((b for f, b in self.buttons.items() if f in held), None)
        (first or next(iter(self.buttons.values()))).setFocus()

    def _button(self, letter: Letter, pictures: ChipPictures) -> QPushButton:
        word, meaning = letter.word(texts.language()), letter.meaning(texts.language())
        button = QPushButton(f"{word}\n{meaning}".replace("&", "&&"))
        button.setCheckable(True)
        button.setFlat(True)
        button.setIcon(_icon(pictures.picture(Assignment(frozenset({letter.function})))))
        button.setIconSize(CHIP)
        button.setStyleSheet("text-align: left; padding: 3px 12px 3px 4px;")
        button.setAccessibleName(f"{letter.char}: {word}")
        button.setAccessibleDescription(meaning)
        button.clicked.connect(lambda: self._clicked(letter.function))
        return button

    def show_beside(self, cell: QRect) -> None:
        """Open below a cell given in global coordinates, or above where there is no room."""
        self.adjustSize()
        show_beside(self, cell)

    def _clicked(self, function: str) -> None:
        together = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        adding = self._adding or bool(QGuiApplication.keyboardModifiers() & together)
        self._choose(function, adding=adding)

    def _choose(self, function: str, *, adding: bool) -> None:
        self._adding = False
        self.chosen.emit(function, adding)
        if not adding:
            self.close()

    def show_held(self, held: frozenset[str]) -> None:
        """Press the buttons of these functions."""
        for function, button in self.buttons.items():
            button.setChecked(function in held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cleared.emit()
            self.close()
            return
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focus = self.focusWidget()
            if isinstance(focus, QPushButton):
                focus.click()
            return
        if keys.adds_event(event):
            self._adding = True
            return
        function = keys.function_of_event(self._letters, event)
        if function is not None and event.text():
            self._choose(function, adding=self._adding)
        else:
            super().keyPressEvent(event)


def _icon(picture: QPixmap) -> QIcon:
    """An icon that looks the same when its button is pressed."""
    found = QIcon()
    for state in (QIcon.State.On, QIcon.State.Off):
        found.addPixmap(picture, QIcon.Mode.Normal, state)
    return found
