"""What becomes of letters that a letter set has no place for: kept, or turned into others."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel

from raciplanner.gui.document import Document
from raciplanner.gui.plan.letters_model import function_text
from raciplanner.gui.widgets import label
from raciplanner.model.edits.letters import homeless_functions
from raciplanner.model.records import LetterSet

translate = QCoreApplication.translate


class Fates:
    """One line for each letter without a place, with a box that says what becomes of it.

    Parameters
    ----------
    grid : QGridLayout
        Where the lines stand.
    """

    def __init__(self, document: Document, grid: QGridLayout) -> None:
        self._grid = grid
        self._from = document.plan.letters
        # Counted once: a set without letters has a place for nothing.
        self._cells = homeless_functions(document.plan, LetterSet("", "", ()))
        self._boxes: dict[str, QComboBox] = {}
        self._labels: list[QLabel] = []

    def show(self, letters: LetterSet) -> bool:
        """Show the lines for ``letters``; whether there are any."""
        chosen = self.chosen()
        homeless = {
            name: cells for name, cells in self._cells.items() if letters.letter(name) is None
        }
        self._clear()
        for row, (function, cells) in enumerate(homeless.items()):
            self._add(row, function, cells, letters, chosen.get(function, ""))
        return bool(homeless)

    def chosen(self) -> dict[str, str]:
        """The functions that are to become others; those that stay are left out."""
        pairs = {name: str(box.currentData() or "") for name, box in self._boxes.items()}
        return {name: instead for name, instead in pairs.items() if instead}

    def _clear(self) -> None:
        for widget in (*self._labels, *self._boxes.values()):
            self._grid.removeWidget(widget)
            widget.setParent(None)
            widget.deleteLater()
        self._labels, self._boxes = [], {}

    def _add(self, row: int, function: str, cells: int, letters: LetterSet, instead: str) -> None:
        old = self._from.letter(function)
        name = old.char if old else function_text(function)
        text = translate("LettersDialog", "{letter} in %n cells", None, cells)
        line = label(text.format(letter=name))
        box = QComboBox()
        box.addItem(translate("LettersDialog", "stays, and is marked"), "")
        for letter in letters.letters:
            becomes = translate("LettersDialog", "becomes {letter}").format(letter=letter.char)
            box.addItem(becomes, letter.function)
        box.setCurrentIndex(max(0, box.findData(instead)))
        box.setAccessibleName(line.text())
        self._grid.addWidget(line, row // 2, row % 2 * 2)
        self._grid.addWidget(box, row // 2, row % 2 * 2 + 1)
        self._labels.append(line)
        self._boxes[function] = box
