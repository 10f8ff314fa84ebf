"""Setting letters: in one cell or in all selected ones, with one undo step."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from raciplanner.gui.document import Document
from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.rows import Kind
from raciplanner.gui.matrix.selection import Cell, Selected
from raciplanner.model.edits import assignments as edits
from raciplanner.model.records import Assignment

MOST_CELLS = 50_000
"""So many cells are set at once at most: more is a slip of the hand."""


class LetterEditing(QObject):
    """Commands on the selected cells of one table.

    Signals
    -------
    told(str)
        Something for the status bar.
    """

    told = Signal(str)

    def __init__(
        self, document: Document, model: MatrixModel, selected: Selected, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._model, self._selected = document, model, selected

    def _cells(self) -> list[Cell]:
        """The selected cells, or none with a word why."""
        if self._selected.size() > MOST_CELLS:
            text = texts.translate("Matrix", "Select at most %n cell(s) at once.", None, MOST_CELLS)
            self.told.emit(text)
            return []
        return self._selected.cells()

    def set_letter(self, function: str) -> None:
        """Put one letter into the selected cells, in place of what they hold."""
        self._document.attempt(edits.assign, self._cells(), [function])

    def add_letter(self, function: str) -> None:
        """Add a letter to the selected cells, or take it away where all hold it."""
        cells = self._cells()
        if self._document.attempt(edits.add_function, cells, function):
            self._tell_combination(cells[-1])

    def set_functions(self, functions: Iterable[str]) -> None:
        """Put exactly these letters into the selected cells."""
        self._document.attempt(edits.assign, self._cells(), functions)

    def _tell_combination(self, cell: Cell) -> None:
        plan = self._document.plan
        functions = plan.assignment(*cell).functions
        if not plan.letters.allows(functions):
            text = texts.translate("Matrix", "{letters} is no combination of {letter_set}.")
            words = texts.letter_words(plan.letters, functions)
            self.told.emit(text.format(letters=words, letter_set=plan.letters.name))

    def clear(self) -> None:
        """Take letters and notes out of the selected cells."""
        self._document.attempt(edits.clear, self._selected.filled_cells())

    def set_note(self, cell: Cell, note: str) -> None:
        """Write a note on one cell."""
        self._document.attempt(edits.set_note, [cell], note)

    # Filling

    def fill_down(self) -> None:
        """Copy the uppermost selected cell of each column into those below it.

        Where only one row is selected, the row above it is copied.
        """
        self._fill(down=True)

    def fill_right(self) -> None:
        """Copy the leftmost selected cell of each row into those right of it.

        Where only one column is selected, the column left of it is copied.
        """
        self._fill(down=False)

    def fill_selection(self) -> None:
        """Copy the current cell into all selected ones."""
        source = self._selected.cell
        if source is not None:
            cell = self._document.plan.assignment(*source)
            self._assign(dict.fromkeys(self._cells(), cell))

    def _fill(self, *, down: bool) -> None:
        cells = self._cells()
        lines: dict[str, list[str]] = {}
        for activity, role in cells:
            line, place = (role, activity) if down else (activity, role)
            lines.setdefault(line, []).append(place)
        wanted: dict[Cell, Assignment] = {}
        for line, places in lines.items():
            source, *targets = self._with_source(places, down=down)
            cell = self._document.plan.assignment(*_cell(source, line, down=down))
            wanted |= {_cell(place, line, down=down): cell for place in targets}
        self._assign(wanted)

    def _with_source(self, places: list[str], *, down: bool) -> list[str]:
        """The places to fill with the one they are filled from first."""
        if len(places) > 1:
            return places
        before = self._above(places[0]) if down else self._left_of(places[0])
        return [before, *places] if before else places

    def _above(self, activity: str) -> str:
        for row in range(self._model.place_of(activity) - 1, -1, -1):
            if self._model.rows[row].kind is Kind.ACTIVITY:
                return self._model.rows[row].key
        return ""

    def _left_of(self, role: str) -> str:
        before = self._model.role_at(self._model.column_of(role) - 1)
        return before.id if before else ""

    def _assign(self, wanted: dict[Cell, Assignment]) -> None:
        self._document.attempt(edits.assign_many, "fill", wanted)

    # Words

    def tell_letters(self) -> None:
        """Say which letters exist: the pressed key is none of them."""
        self.told.emit(texts.letters_hint(self._document.plan.letters))


def _cell(place: str, line: str, *, down: bool) -> Cell:
    return (place, line) if down else (line, place)
