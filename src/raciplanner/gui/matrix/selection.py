"""What is selected in the matrix, in terms of the plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
)

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.navigation import last_row
from raciplanner.gui.matrix.rows import NAME, Kind, Row

Cell = tuple[str, str]
"""Ids of an activity and of a role."""

COUNTED = 20_000
"""In a larger selection the letters are not counted while it changes."""


def blocks(selection: QItemSelection) -> list[QItemSelectionRange]:
    """The rectangles of ``selection``."""
    return [selection.at(i) for i in range(selection.count())]


_Flag = QItemSelectionModel.SelectionFlag


class Selected:
    """The selection and the current cell of one table: what they are, and how they change."""

    def __init__(self, model: MatrixModel, selection: QItemSelectionModel) -> None:
        self._model, self._selection = model, selection
        self._anchor = QPersistentModelIndex()

    # Changing

    def go(self, row: int, column: int, *, extend: bool = False, keep: bool = False) -> None:
        """Make a cell current.

        Parameters
        ----------
        extend : bool
            Select the rectangle from where the selection began.
        keep : bool
            Leave the selection as it is.
        """
        index = self._model.index(row, column)
        if not index.isValid():
            return
        if keep:
            self._selection.setCurrentIndex(index, _Flag.NoUpdate)
            return
        if not extend or not self._anchor.isValid():
            self._anchor = QPersistentModelIndex(index)
        start = self._model.index(self._anchor.row(), self._anchor.column())
        self._selection.setCurrentIndex(index, _Flag.NoUpdate)
        self._selection.select(QItemSelection(start, index), _Flag.ClearAndSelect)

    def add_cell(self, row: int, column: int) -> None:
        """Select one more cell, or one less."""
        index = self._model.index(row, column)
        self._anchor = QPersistentModelIndex(index)
        self._selection.setCurrentIndex(index, _Flag.Toggle)

    def select_row(self, row: int) -> None:
        """Select a whole row; the current column stays."""
        self._select_rows(row, row, _Flag.ClearAndSelect)

    def select_rows_to(self, row: int) -> None:
        """Select whole rows from where the selection began."""
        start = self._anchor.row() if self._anchor.isValid() else row
        self._select_rows(start, row, _Flag.ClearAndSelect)

    def add_row(self, row: int) -> None:
        """Select one more whole row."""
        self._select_rows(row, row, _Flag.Select)

    def _select_rows(self, start: int, row: int, flag: QItemSelectionModel.SelectionFlag) -> None:
        last, column = len(self._model.roles), max(self.index.column(), NAME)
        self._anchor = QPersistentModelIndex(self._model.index(start, column))
        self._selection.setCurrentIndex(self._model.index(row, column), _Flag.NoUpdate)
        top, bottom = min(start, row), max(start, row)
        block = QItemSelection(self._model.index(top, NAME), self._model.index(bottom, last))
        self._selection.select(block, flag)

    def select_column(self, column: int, *, extend: bool = False, add: bool = False) -> None:
        """Select a whole column; the current row stays."""
        start = self._anchor.column() if extend and self._anchor.isValid() else column
        row, last = max(self.index.row(), 0), last_row(self._model)
        if last < 0:
            return
        self._anchor = QPersistentModelIndex(self._model.index(row, start))
        self._selection.setCurrentIndex(self._model.index(row, column), _Flag.NoUpdate)
        first, final = min(start, column), max(start, column)
        block = QItemSelection(self._model.index(0, first), self._model.index(last, final))
        self._selection.select(block, _Flag.Select if add else _Flag.ClearAndSelect)

    def select_all(self) -> None:
        """Select every row and every role."""
        last = last_row(self._model)
        if last >= 0:
            corner = self._model.index(last, len(self._model.roles))
            block = QItemSelection(self._model.index(0, NAME), corner)
            self._selection.select(block, _Flag.ClearAndSelect)

    # Asking

    @property
    def index(self) -> QModelIndex:
        """The current cell; invalid where there is none."""
        return self._selection.currentIndex()

    @property
    def row(self) -> Row | None:
        """The current row, or None."""
        return self._model.row_at(self.index.row())

    @property
    def activity(self) -> str:
        """Id of the current activity, or empty."""
        row = self.row
        return row.key if row and row.kind is Kind.ACTIVITY else ""

    @property
    def role(self) -> str:
        """Id of the role of the current column, or empty."""
        role = self._model.role_at(self.index.column())
        return role.id if role else ""

    @property
    def cell(self) -> Cell | None:
        """The current cell if it can hold letters."""
        return (self.activity, self.role) if self.activity and self.role else None

    @property
    def band(self) -> str:
        """Id of the phase whose band is current, or empty."""
        row = self.row
        return row.key if row and row.kind is Kind.BAND else ""

    def blocks(self) -> list[QItemSelectionRange]:
        """The selected rectangles."""
        return blocks(self._selection.selection())

    def _activity_rows(self, block: QItemSelectionRange) -> Iterator[str]:
        rows = self._model.rows
        for place in range(block.top(), block.bottom() + 1):
            if rows[place].kind is Kind.ACTIVITY:
                yield rows[place].key

    def _role_columns(self, block: QItemSelectionRange) -> list[str]:
        first, last = max(block.left(), NAME + 1), block.right()
        return [role.id for role in self._model.roles[first - 1 : last]]

    def cells(self) -> list[Cell]:
        """Selected cells that can hold letters, each once, row by row in each rectangle."""
        found: dict[Cell, None] = {}
        for block in self.blocks():
            roles = self._role_columns(block)
            for activity in self._activity_rows(block):
                found |= dict.fromkeys((activity, role) for role in roles)
        return list(found)

    def filled_cells(self) -> list[Cell]:
        """Selected cells that hold something; quick also when everything is selected."""
        found: dict[Cell, None] = {}
        plan = self._model.plan
        for block in self.blocks():
            roles = set(self._role_columns(block))
            for activity in self._activity_rows(block):
                found |= dict.fromkeys((activity, r) for r in plan.row(activity) if r in roles)
        return list(found)

    def size(self) -> int:
        """About how many cells :meth:`cells` has, without listing them."""
        return sum(
            sum(1 for _ in self._activity_rows(block)) * len(self._role_columns(block))
            for block in self.blocks()
        )

    def activities(self) -> list[str]:
        """Activities of which a cell is selected, from top to bottom."""
        found = {key for block in self.blocks() for key in self._activity_rows(block)}
        return sorted(found, key=self._model.place_of)

    def roles(self) -> list[str]:
        """Roles of which a cell is selected, from left to right."""
        found = {role for block in self.blocks() for role in self._role_columns(block)}
        return sorted(found, key=self._model.column_of)

    def whole_columns(self) -> bool:
        """Whether the selection is made of whole columns of roles."""
        last = len(self._model.rows) - 1
        found = self.blocks()
        return bool(found) and all(
            b.top() == 0 and b.bottom() >= last - 1 and b.left() > NAME for b in found
        )

    def whole_rows(self) -> bool:
        """Whether the selection is made of whole rows."""
        last = len(self._model.roles)
        found = self.blocks()
        return bool(found) and all(b.left() == NAME and b.right() == last for b in found)

    def places(self, rows: range, columns: range) -> set[tuple[int, int]]:
        """Selected cells in these rows and columns, or beside them; none if there is one only.

        Bands and lines to type in are no cells: a frame does not run around them.
        """
        found: set[tuple[int, int]] = set()
        chosen, kinds = self.blocks(), self._model.rows
        if len(chosen) == 1 and chosen[0].width() * chosen[0].height() == 1:
            return found
        for block in chosen:
            lines = range(max(rows.start - 1, block.top()), min(rows.stop, block.bottom()) + 1)
            inside = [row for row in lines if kinds[row].kind is Kind.ACTIVITY]
            left, right = max(columns.start - 1, block.left()), min(columns.stop, block.right())
            if block.left() == NAME:
                found.update((row, NAME) for row in inside)
            found.update((row, column) for row in inside for column in range(left, right + 1))
        return found

    def summary(self) -> str:
        """The selection in words, for the status bar."""
        plan = self._model.plan
        if self.size() <= 1:
            activity, role = plan.activities.get(self.activity), plan.roles.get(self.role)
            if activity and role:
                functions = plan.assignment(activity.id, role.id).functions
                return texts.place_text(plan, activity, role, functions)
            return role.name if role else ""
        size = self.size()
        parts = [texts.translate("Matrix", "%n cell(s)", None, size)]
        if size <= COUNTED:
            filled = (plan.assignment(*cell).functions for cell in self.filled_cells())
            counts = Counter(name for functions in filled for name in functions)
            letters = plan.letters.letters
            parts += [
                f"{one.char} {counts[one.function]}" for one in letters if counts[one.function]
            ]
        return " · ".join(parts)
