"""What opens beside a cell: the letter picker, notes, a choice of phases, context menus."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolTip

from raciplanner.gui.announce import announce
from raciplanner.gui.document import Document
from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.actions import MatrixActions
from raciplanner.gui.matrix.letters import LetterEditing
from raciplanner.gui.matrix.naming import NameEditing
from raciplanner.gui.matrix.note import NoteEditor
from raciplanner.gui.matrix.picker import LetterPicker
from raciplanner.gui.matrix.rows import Kind
from raciplanner.gui.matrix.structure import StructureEditing
from raciplanner.gui.matrix.table import MatrixTable
from raciplanner.gui.widgets import plain_tip

translate = texts.translate

NOTE_MS = 20_000
"""So long a note stays on screen, unless a key or the mouse takes it away."""


class Popups(QObject):
    """Opens them over one table.

    Signals
    -------
    told(str)
        Something for the status bar.
    """

    told = Signal(str)

    def __init__(
        self,
        document: Document,
        table: MatrixTable,
        letters: LetterEditing,
        structure: StructureEditing,
        naming: NameEditing,
        actions: MatrixActions,
    ) -> None:
        super().__init__(table)
        self._document, self._table, self._model = document, table, table.matrix
        self._letters, self._structure, self._naming = letters, structure, naming
        self._actions = actions
        self.more: list[QAction] = []
        for part in (table, table.header):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._cell_menu)
        table.header.customContextMenuRequested.connect(self._role_menu)

    def beside(self) -> QRect:
        """The current cell in global coordinates."""
        cell = self._table.visualRect(self._table.selected.index)
        return QRect(self._table.viewport().mapToGlobal(cell.topLeft()), cell.size())

    # Letters and names

    def pick(self) -> None:
        """Choose a letter from a list with words and meanings; on a name, rename it."""
        selected = self._table.selected
        cell = selected.cell
        if selected.whole_columns():
            self._naming.rename_role()
        elif cell is None or selected.whole_rows():
            self._naming.rename_row()
        else:
            plan = self._document.plan
            picker = LetterPicker(plan.letters, plan.assignment(*cell).functions, self._table)
            picker.chosen.connect(self._picked)
            picker.chosen.connect(
                lambda: picker.show_held(self._document.plan.assignment(*cell).functions)
            )
            picker.cleared.connect(self._letters.clear)
            picker.show_beside(self.beside())

    def _picked(self, function: str, adding: bool) -> None:
        (self._letters.add_letter if adding else self._letters.set_letter)(function)

    # Notes

    def write_note(self) -> None:
        """Write a note on the current cell."""
        cell = self._table.selected.cell
        if cell is None:
            self.told.emit(translate("Matrix", "Notes are written on cells."))
            return
        plan = self._document.plan
        title = f"{plan.roles[cell[1]].name} · {plan.activities[cell[0]].name}"
        editor = NoteEditor(title, plan.assignment(*cell).note, self._table)
        editor.written.connect(lambda text: self._letters.set_note(cell, text))
        editor.show_beside(self.beside())

    def show_note(self) -> None:
        """Show the note of the current cell beside it, and let a screen reader say it."""
        cell = self._table.selected.cell
        note = self._document.plan.assignment(*cell).note if cell else ""
        if not note:
            QToolTip.hideText()
            self.told.emit(translate("Matrix", "There is no note here; Shift+F2 writes one."))
            return
        box = self.beside()
        QToolTip.showText(box.bottomLeft(), plain_tip(note), self._table, QRect(), NOTE_MS)
        announce(self._table, note)

    # Parked questions

    def park(self) -> None:
        """Put a question about the current row or cell off, or take an answered one off."""
        from raciplanner.gui.matrix.park_dialog import ParkDialog

        selected = self._table.selected
        dialog = ParkDialog(self._document, selected.activity, selected.role, self._table.window())
        if dialog.ask():
            dialog.carry_out()

    # Phases

    def choose_phase(self) -> None:
        """Move the selected activities to a phase that is chosen from a menu."""
        activities, plan = self._table.selected.activities(), self._document.plan
        if not activities or not plan.phases:
            self.told.emit(translate("Matrix", "Select activities first; there must be a phase."))
            return
        menu = QMenu(self._table)
        menu.setObjectName("phase_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        here = self._model.phase_at(self._model.place_of(activities[0]))
        choices = [(phase.id, phase.name) for phase in plan.phases.ordered]
        for key, name in [*choices, ("", translate("Matrix", "Without a phase"))]:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key == here)
            action.triggered.connect(
                lambda _checked=False, key=key: self._structure.place_rows(activities, key, "")
            )
            if key == here:
                menu.setActiveAction(action)
        menu.popup(self.beside().bottomLeft())

    # Context menus

    def _cell_menu(self, point: QPoint) -> None:
        row = self._table.selected.row
        name = "band" if row and row.kind is Kind.BAND else "cell"
        self._popup(name, self._table.viewport().mapToGlobal(point))

    def _role_menu(self, point: QPoint) -> None:
        if self._model.role_at(self._table.header.column_at(point.x())):
            self._popup("role", self._table.header.viewport().mapToGlobal(point))

    def _popup(self, name: str, point: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions.menu(name))
        if self.more:
            menu.addSeparator()
            menu.addActions(self.more)
        menu.popup(point)
