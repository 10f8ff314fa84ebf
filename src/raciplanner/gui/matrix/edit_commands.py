"""What the commands of the matrix do: each makes one edit of what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QRect

from raciplanner.gui.matrix.model import NAME
from raciplanner.gui.matrix.name_line import LineEdit
from raciplanner.gui.matrix.rows import Kind, Row
from raciplanner.model.edits import activities, assignments, roles
from raciplanner.model.records import Assignment

if TYPE_CHECKING:
    from raciplanner.gui.matrix.table import MatrixTable

translate = QCoreApplication.translate
ROLE_WIDTH, ROLE_HEIGHT = 240, 30


class Editing:
    """Edits of the cells, rows and columns selected in ``table``.

    Parameters
    ----------
    table : MatrixTable
    tell : callable
        Takes a sentence for the status bar.
    """

    def __init__(self, table: MatrixTable, tell: Callable[[str], None]) -> None:
        self._table, self._tell = table, tell
        self._model = table.matrix
        self._document = table.matrix.document

    # What is selected

    def cells(self) -> list[assignments.Cell]:
        """Selected cells as pairs of ids, row by row; a whole name stands for no cell."""
        model = self._model
        found = []
        for index in sorted(self._table.selectedIndexes(), key=lambda i: (i.row(), i.column())):
            activity, role = model.activity_at(index.row()), model.role_at(index.column())
            if activity and role:
                found.append((activity.id, role.id))
        return found

    def rows(self) -> list[str]:
        """Activities (ids) with a selected cell, from top to bottom."""
        places = sorted({index.row() for index in self._table.selectedIndexes()})
        found = (self._model.activity_at(row) for row in places)
        return [activity.id for activity in found if activity]

    def columns(self) -> list[str]:
        """Roles (ids) with a selected cell, from left to right."""
        places = sorted({index.column() for index in self._table.selectedIndexes()})
        found = (self._model.role_at(column) for column in places)
        return [role.id for role in found if role]

    def current(self) -> assignments.Cell:
        """Ids of the activity and the role at the cursor; either may be empty."""
        index = self._table.currentIndex()
        activity, role = self._model.activity_at(index.row()), self._model.role_at(index.column())
        return activity.id if activity else "", role.id if role else ""

    # Cells

    def assign(self, function: str) -> None:
        """Put the letter of ``function`` into every selected cell."""
        self._document.attempt(assignments.assign, self.cells(), [function])

    def add(self, function: str) -> None:
        """Add the letter of ``function`` to every selected cell."""
        self._document.attempt(assignments.add_function, self.cells(), function)

    def clear(self) -> None:
        """Empty every selected cell."""
        self._document.attempt(assignments.clear, self.cells())

    def fill(self, *, down: bool) -> None:
        """Repeat the first row of the selection downwards, or its first column to the right."""
        cells = self.cells()
        first: dict[str, Assignment] = {}
        for activity, role in cells:
            key = role if down else activity
            first.setdefault(key, self._document.plan.assignment(activity, role))
        new = {cell: first[cell[1] if down else cell[0]] for cell in cells}
        self._document.attempt(assignments.assign_many, "fill", new)

    def spread(self) -> None:
        """Put what stands at the cursor into every selected cell."""
        activity, role = self.current()
        if activity and role:
            one = self._document.plan.assignment(activity, role)
            self._document.attempt(
                assignments.assign_many, "fill", dict.fromkeys(self.cells(), one)
            )

    # Rows and columns

    def add_row(self, *, below: bool = True) -> None:
        """Type a new activity beside the one at the cursor, or at the end of its phase."""
        row = self._table.currentIndex().row()
        phase = self._model.phase_at(row)
        activity = self.current()[0]
        mine = [one.id for one in self._document.plan.rows if one.phase == phase]
        before = activity
        if activity and below:
            place = mine.index(activity) + 1
            before = mine[place] if place < len(mine) else ""
        self._type_row(phase, before, self._name_place(max(row, 0)))

    def add_row_at(self, row: int) -> None:
        """Type a new activity in the place kept for one at the end of a phase."""
        self._type_row(self._model.phase_at(row), "", self._name_place(row))

    def _type_row(self, phase: str, before: str, place: QRect) -> None:
        def take(text: str, entered: bool) -> None:
            names = [line.strip() for line in text.splitlines() if line.strip()]
            if names:
                self._document.attempt(activities.add_activities, names, phase=phase, before=before)
                self._show_added(phase, before, again=entered)
            self._table.setFocus()

        LineEdit(self._table.viewport(), take).open(place, "", translate("Matrix", "New activity"))

    def _show_added(self, phase: str, before: str, *, again: bool) -> None:
        mine = [one.id for one in self._document.plan.rows if one.phase == phase]
        place = (mine.index(before) if before in mine else len(mine)) - 1
        if 0 <= place < len(mine):
            row = self._model.place_of(mine[place])
            self._table.setCurrentIndex(self._model.index(row, NAME))
            follower = self._model.row_at(row + 1)
            if again and not before and follower and follower.kind is Kind.GHOST:
                self.add_row_at(row + 1)

    def _name_place(self, row: int) -> QRect:
        index = self._model.index(row, NAME)
        self._table.scrollTo(index)
        place = self._table.visualRect(index)
        return place.adjusted(4, 2, -2, -2) if place.isValid() else QRect(4, 4, 280, 32)

    def rename_row(self) -> None:
        """Type another name for the activity, or for the phase, at the cursor."""
        row = self._table.currentIndex().row()
        found = self._model.row_at(row)
        if found is None:
            return
        plan, document = self._document.plan, self._document
        if found.kind is Kind.BAND:
            name = plan.phases[found.key].name

            def take(text: str, _entered: bool) -> None:
                document.attempt(activities.rename_phase, found.key, text)
                self._table.setFocus()

        elif found.kind is Kind.ACTIVITY:
            name = plan.activities[found.key].name

            def take(text: str, _entered: bool) -> None:
                document.attempt(activities.change_activity, found.key, name=text)
                self._table.setFocus()

        else:
            if found.kind is Kind.GHOST:
                self.add_row_at(row)
            return
        LineEdit(self._table.viewport(), take).open(
            self._name_place(row), name, translate("Matrix", "Name")
        )

    def duplicate_rows(self) -> None:
        """Copy the selected activities with their letters."""
        self._document.attempt(activities.duplicate_activities, self.rows())

    def delete_rows(self) -> None:
        """Delete the selected activities."""
        self._document.attempt(activities.delete_activities, self.rows())

    def move_rows(self, step: int) -> None:
        """Move the selected activities one place up (-1) or down (1), also into the next phase."""
        plan, chosen = self._document.plan, self.rows()
        if not chosen:
            return
        phase = plan.activities[chosen[0]].phase
        others = [one.id for one in plan.rows if one.phase == phase and one.id not in chosen]
        mine = [one.id for one in plan.rows if one.phase == phase]
        place = sum(mine.index(one) < mine.index(chosen[0]) for one in others) + step
        if 0 <= place <= len(others):
            before = others[place] if place < len(others) else ""
        else:
            phases = ["", *(one.id for one in plan.phases.ordered)]
            at = phases.index(phase) + step
            if not 0 <= at < len(phases):
                return
            phase = phases[at]
            inside = [one.id for one in plan.rows if one.phase == phase]
            before = inside[0] if step > 0 and inside else ""
        self._document.attempt(activities.move_activities, chosen, phase=phase, before=before)

    def add_phase(self) -> None:
        """Type the name of a new phase at the end."""

        def take(text: str, _entered: bool) -> None:
            if text.strip():
                self._document.attempt(activities.add_phase, text)
                phase = self._document.plan.phases.ordered[-1].id
                self.add_row_at(self._model.place(Row(Kind.GHOST, phase)))

        width = self._table.places.widths.name
        place = QRect(4, max(4, self._table.viewport().height() - 44), width - 8, 34)
        LineEdit(self._table.viewport(), take).open(place, "", translate("Matrix", "New phase"))

    def add_role(self) -> None:
        """Type the name of a new role behind the others."""

        def take(text: str, _entered: bool) -> None:
            if text.strip():
                self._document.attempt(roles.add_roles, [text])
                column = self._model.column_of(self._document.plan.columns[-1].id)
                row = max(self._table.currentIndex().row(), 0)
                self._table.setCurrentIndex(self._model.index(row, column))
            self._table.setFocus()

        self._type_role(len(self._model.roles), "", translate("Matrix", "New role"), take)

    def rename_role(self, column: int) -> None:
        """Type another name for the role in ``column``."""
        role = self._model.role_at(column)
        if role is None:
            return

        def take(text: str, _entered: bool) -> None:
            self._document.attempt(roles.change_role, role.id, name=text)
            self._table.setFocus()

        self._type_role(column, role.name, translate("Matrix", "Name"), take)

    def _type_role(
        self, column: int, name: str, label: str, take: Callable[[str, bool], None]
    ) -> None:
        left = self._table.places.column_left(max(column, 1))
        right = self._table.viewport().width() - ROLE_WIDTH - 4
        header = self._table.horizontalHeader().height()
        place = QRect(min(left, right), max(0, header - ROLE_HEIGHT - 4), ROLE_WIDTH, ROLE_HEIGHT)
        LineEdit(self._table, take).open(place, name, label)

    def delete_roles(self) -> None:
        """Delete the roles with a selected cell."""
        self._document.attempt(roles.delete_roles, self.columns())

    def move_roles(self, step: int) -> None:
        """Move the roles with a selected cell one place to the left (-1) or right (1)."""
        chosen = self.columns()
        order = [role.id for role in self._document.plan.columns]
        others = [role for role in order if role not in chosen]
        if not chosen:
            return
        place = sum(order.index(one) < order.index(chosen[0]) for one in others) + step
        if 0 <= place <= len(others):
            before = others[place] if place < len(others) else ""
            self._document.attempt(roles.move_roles, chosen, before)

    def set_note(self, text: str) -> None:
        """Write ``text`` as note on the selected cells."""
        self._document.attempt(assignments.set_note, self.cells(), text)

    def select(self, row: int, column: int) -> None:
        """Put the cursor on one cell."""
        self._table.selectionModel().setCurrentIndex(
            self._model.index(row, column), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
