"""Giving names in place: renaming what is there, and typing new activities and roles."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Signal

from raciplanner.gui.document import Document
from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.editor import NameEditor
from raciplanner.gui.matrix.navigation import FIRST
from raciplanner.gui.matrix.rows import NAME, Draft, Kind, Row
from raciplanner.gui.matrix.table import MatrixTable
from raciplanner.model.edits import activities as activity_edits
from raciplanner.model.edits import roles as role_edits
from raciplanner.model.ids import random_id

Commit = Callable[[str, int], None]
"""What to do with a name and with the key that ended it."""


class NameEditing(QObject):
    """Opens editors over the names of one table and carries out what was typed.

    Signals
    -------
    told(str)
        Something for the status bar.
    list_wanted()
        Several lines are to be pasted where one name was to be typed.
    """

    told = Signal(str)
    list_wanted = Signal()

    def __init__(self, document: Document, table: MatrixTable) -> None:
        super().__init__(table)
        self._document, self._table, self._model = document, table, table.matrix
        self._editor: NameEditor | None = None
        self._row: Row | None = None
        table.scrolled.connect(self._follow)
        document.changed.connect(self._follow)
        document.replaced.connect(self.cancel)

    @property
    def editor(self) -> NameEditor | None:
        """The open editor, if any."""
        return self._editor

    def cancel(self) -> None:
        """Close an open editor without a change."""
        if self._editor is not None:
            self._editor.close_with(Qt.Key.Key_Escape)

    # Activities and phases

    def rename_row(self, text: str | None = None) -> None:
        """Rename the current activity or phase; ``text`` takes the place of the old name."""
        row = self._table.selected.row
        if row is None:
            return
        if row.kind is Kind.GHOST:
            self.type_new(text or "")
        elif row.kind is Kind.ACTIVITY:
            old, edit = self._model.plan.activities[row.key].name, self._rename_activity
            self._open(row, old if text is None else text, edit, select=text is None)
        elif row.kind is Kind.BAND:
            old, edit = self._model.plan.phases[row.key].name, self._rename_phase
            self._open(row, old if text is None else text, edit, select=text is None)

    def _rename_activity(self, name: str, key: int) -> None:
        row = self._row
        if row and name and name != self._model.plan.activities[row.key].name:
            self._document.attempt(activity_edits.change_activity, row.key, name=name)
        if row and key == Qt.Key.Key_Tab:
            self._table.selected.go(self._model.place(row), FIRST)

    def _rename_phase(self, name: str, key: int) -> None:
        del key
        row = self._row
        if row and name and name != self._model.plan.phases[row.key].name:
            self._document.attempt(activity_edits.rename_phase, row.key, name)

    def type_new(self, text: str = "", phase: str | None = None) -> None:
        """Type a new activity in the line at the end of a phase (id), or of the current one."""
        here = self._model.phase_at(self._table.selected.index.row())
        row = Row(Kind.GHOST, here if phase is None else phase)
        place = self._model.place(row)
        if place < 0:
            self._tell_plain()
            return
        self._table.selected.go(place, NAME)
        self._open(row, text, self._add_at_end, select=False)

    def _add_at_end(self, name: str, key: int) -> None:
        row = self._row
        if row is None or not name:
            return
        new = random_id()
        if self._document.attempt(
            activity_edits.add_activities, [name], phase=row.key, new_id=lambda: new
        ):
            if key == Qt.Key.Key_Return:
                self._table.selected.go(self._model.place(row), NAME)
            else:
                self._table.selected.go(self._model.place_of(new), FIRST)

    def insert(self, *, above: bool) -> None:
        """Type a new activity above or below the current one."""
        activity = self._table.selected.activity
        if self._model.view.sort is not None or not activity:
            self.type_new()
            return
        phase = self._model.phase_at(self._table.selected.index.row())
        before = activity if above else self._following(activity, phase)
        draft = Draft(phase, before)
        self._model.rearrange(draft=draft)
        self._open(Row(Kind.DRAFT, ""), "", self._add_draft, select=False)

    def _following(self, activity: str, phase: str) -> str:
        rows = self._model.plan.rows
        place = next(i for i, row in enumerate(rows) if row.id == activity) + 1
        known = self._model.plan.phases
        if place < len(rows):
            after = rows[place].phase if rows[place].phase in known else ""
            return rows[place].id if after == phase else ""
        return ""

    def _add_draft(self, name: str, key: int) -> None:
        del key
        draft = self._model.view.draft
        self._drop_draft()
        if draft is None or not name:
            return
        new = random_id()
        if self._document.attempt(
            activity_edits.add_activities,
            [name],
            phase=draft.phase,
            before=draft.before,
            new_id=lambda: new,
        ):
            self._table.selected.go(self._model.place_of(new), FIRST)

    def _drop_draft(self) -> None:
        if self._model.view.draft is not None:
            self._model.rearrange(draft=None)

    def add_phase(self) -> None:
        """Add a phase at the end and type its name."""
        new = random_id()
        name = texts.translate("Matrix", "New phase")
        if self._document.attempt(activity_edits.add_phase, name, new_id=lambda: new):
            self._table.selected.go(self._model.place(Row(Kind.BAND, new)), NAME)
            self.rename_row()

    def _tell_plain(self) -> None:
        text = texts.translate("Matrix", "Show all rows in the plan's order to add activities.")
        self.told.emit(text)

    # Roles

    def rename_role(self, role: str = "") -> None:
        """Rename a role (id), or the one of the current column."""
        role = role or self._table.selected.role
        record = self._model.plan.roles.get(role)
        if record is None:
            return

        def rename(name: str, key: int) -> None:
            del key
            if name and name != record.name:
                self._document.attempt(role_edits.change_role, role, name=name)

        self._open_over_header(self._model.column_of(role), record.name, rename)

    def add_role(self) -> None:
        """Type the name of a new role behind the others."""
        self._table.scrollTo(self._model.index(0, len(self._model.roles)))

        def add(name: str, key: int) -> None:
            del key
            new = random_id()
            if name and self._document.attempt(role_edits.add_roles, [name], new_id=lambda: new):
                row = max(self._table.selected.index.row(), 0)
                self._table.selected.go(row, self._model.column_of(new))

        self._open_over_header(len(self._model.roles) + 1, "", add)

    # Editors

    def _open(self, row: Row, text: str, commit: Commit, *, select: bool) -> None:
        place = self._model.place(row)
        self._row = row
        self._table.scrollTo(self._model.index(place, NAME))
        metrics = self._table.places.metrics
        font = metrics.strong if row.kind is Kind.BAND else metrics.text
        editor = NameEditor(self._table.viewport(), self._area(place), font)
        hint = (
            texts.translate("Matrix", "Name of the phase")
            if row.kind is Kind.BAND
            else texts.translate("Matrix", "Name of the activity")
        )
        editor.begin(text, hint, select=select)
        self._take(editor, commit)

    def _area(self, row: int) -> QRect:
        metrics = self._table.places.metrics
        cell = self._table.places.cell(row, NAME)
        edge = metrics.ring
        return cell.adjusted(metrics.name_left - metrics.px(8), edge, -edge - 1, -edge - 1)

    def _open_over_header(self, column: int, text: str, commit: Commit) -> None:
        places, header = self._table.places, self._table.header
        metrics = places.metrics
        wide, high = metrics.px(210), metrics.px(32)
        left = places.column_left(column)
        left = max(places.widths.name, min(left, header.viewport().width() - wide))
        area = QRect(left, header.viewport().height() - high - metrics.px(4), wide, high)
        self._row = None
        editor = NameEditor(header.viewport(), area, metrics.text)
        editor.begin(text, texts.translate("Matrix", "Name of the role"), select=True)
        self._take(editor, commit)

    def _take(self, editor: NameEditor, commit: Commit) -> None:
        self._editor = editor
        editor.committed.connect(lambda name, key: self._end(commit, name, key))
        editor.cancelled.connect(lambda: self._end(None, "", 0))
        editor.list_pasted.connect(self._paste_list)

    def _end(self, commit: Commit | None, name: str, key: int) -> None:
        back = key != 0 or commit is None
        self._editor = None
        if commit is not None:
            commit(name, key)
        self._drop_draft()
        if back:
            self._table.setFocus()

    def _paste_list(self) -> None:
        self.cancel()
        self.list_wanted.emit()

    def _follow(self, _changes: object = None) -> None:
        """Keep an open editor over its row, or close it where the row has gone."""
        if self._editor is None or self._row is None:
            return
        place = self._model.place(self._row)
        if place < 0:
            self.cancel()
        else:
            self._editor.setGeometry(self._area(place))
