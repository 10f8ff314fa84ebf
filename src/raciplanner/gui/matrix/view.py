"""The matrix as the window sees it: the table with its bars, commands and messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from raciplanner.gui.document import Document
from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.actions import OF_WINDOW, MatrixActions
from raciplanner.gui.matrix.empty import EmptyHint
from raciplanner.gui.matrix.findings import Markers
from raciplanner.gui.matrix.keyboard import Keyboard
from raciplanner.gui.matrix.letters import LetterEditing
from raciplanner.gui.matrix.metrics import ZOOM_STEPS
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.mouse import Mouse
from raciplanner.gui.matrix.naming import NameEditing
from raciplanner.gui.matrix.people import PeopleTotals
from raciplanner.gui.matrix.popups import Popups
from raciplanner.gui.matrix.revealing import Revealing
from raciplanner.gui.matrix.rows import NAME, Kind
from raciplanner.gui.matrix.search import Search
from raciplanner.gui.matrix.structure import StructureEditing
from raciplanner.gui.matrix.table import MatrixTable
from raciplanner.gui.matrix.transfer import Transfer
from raciplanner.gui.widgets import Pane

translate = texts.translate


class MatrixView(Pane):
    """The matrix of ``document``.

    Signals
    -------
    current_changed(str, str)
        Activity and role (ids) at the cursor; either may be empty.
    summary_changed(str)
        What is selected, for the status bar.
    zoom_changed(int)
        In per cent.
    told(str)
        Anything else for the status bar.
    library_wanted()
        Activities are to be chosen from the library.
    legend_wanted()
        The meanings of the letters are to be shown.
    """

    current_changed = Signal(str, str)
    summary_changed = Signal(str)
    zoom_changed = Signal(int)
    told = Signal(str)
    library_wanted = Signal()
    legend_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._place = ("", "")
        self.model = MatrixModel(document, self)
        self.table = MatrixTable(self.model, self)
        self.letters = LetterEditing(document, self.model, self.table.selected, self)
        self.structure = StructureEditing(document, self.model, self.table.selected, self)
        self.naming = NameEditing(document, self.table)
        self.transfer = Transfer(document, self.table, self.letters)
        self.search = Search(self.table, self)
        self.keyboard = Keyboard(self.table, self.letters, self.naming)
        self.mouse = Mouse(self.table)
        self._revealing = Revealing(document, self.table, self.search, self.show_record, self)
        self.empty = EmptyHint(self.table)
        self.people = PeopleTotals(self.model, self)
        self.actions_ = MatrixActions(self, self.table)
        self.popups = Popups(
            document, self.table, self.letters, self.structure, self.naming, self.actions_
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for bar in self.search.bars:
            layout.addWidget(bar)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.people)
        self.setFocusProxy(self.table)
        self._connect()
        self._connect_pointer()
        self.retranslate()
        self.recolour()

    # Connections

    def _connect(self) -> None:
        for part in (self.letters, self.structure, self.naming, self.transfer, self.keyboard):
            part.told.connect(self.told)
        self.popups.told.connect(self.told)
        self.actions_.connect_all(self._handlers())
        self.actions_["totals"].setChecked(True)
        self.show_totals()
        chosen = self.table.selectionModel()
        chosen.currentChanged.connect(self._tell_current)
        chosen.selectionChanged.connect(self._tell_selection)
        self.model.modelReset.connect(self._back_to_place)
        self.table.zoom_wanted.connect(self._step_zoom)
        self.search.found.connect(self.go_to)
        self.search.left.connect(self.table.setFocus)
        self.search.filtering.connect(self.actions_["filter"].setChecked)
        self._document.acted.connect(self._revealing.acted)
        self._document.changed.connect(lambda _changes: self._tell_selection())
        # Later, so that every pane has forgotten the old plan before it hears of the new cursor.
        self._document.replaced.connect(lambda: QTimer.singleShot(0, self, self._start))

    def _connect_pointer(self) -> None:
        mouse, header = self.mouse, self.table.header
        mouse.opened.connect(self.popups.pick)
        mouse.ghost_opened.connect(self.naming.type_new)
        mouse.rows_dropped.connect(
            lambda drop: self.structure.place_rows(
                self.table.selected.activities(), drop.phase, drop.before
            )
        )
        mouse.role_totals_clicked.connect(lambda role: self.search.filter_by(role=role))
        header.column_opened.connect(lambda _column: self.naming.rename_role())
        header.columns_dropped.connect(
            lambda drop: self.structure.place_roles(self.table.selected.roles(), drop.before)
        )
        self.naming.list_wanted.connect(self.transfer.paste)
        self.empty.activity_wanted.connect(lambda: self.naming.type_new("", self._first_phase()))
        self.empty.role_wanted.connect(self.naming.add_role)
        self.empty.paste_wanted.connect(self.transfer.paste)
        self.empty.library_wanted.connect(self.library_wanted)
        header.legend_wanted.connect(self.legend_wanted)
        self.people.model.modelReset.connect(self._show_people_mark)
        mouse.totals_opened.connect(self.actions_["people_totals"].trigger)
        self.people.person_wanted.connect(lambda person: self.search.filter_by(person=person))
        self.search.filtered.connect(lambda wanted: self.people.mark(wanted.person))

    def _handlers(self) -> dict[str, Callable[[], object]]:
        letters, structure, naming = self.letters, self.structure, self.naming
        selected, search, transfer = self.table.selected, self.search, self.transfer
        popups = self.popups
        return {
            "cut": transfer.cut,
            "copy": transfer.copy,
            "paste": transfer.paste,
            "clear": letters.clear,
            "pick": popups.pick,
            "note": popups.write_note,
            "show_note": popups.show_note,
            "park": popups.park,
            "fill_down": letters.fill_down,
            "fill_right": letters.fill_right,
            "fill_all": letters.fill_selection,
            "select_row": lambda: selected.select_row(selected.index.row()),
            "select_column": self._select_column,
            "select_all": selected.select_all,
            "say_selection": self._say_selection,
            "duplicate": structure.duplicate_rows,
            "delete_row": structure.delete_rows,
            "rename_role": naming.rename_role,
            "delete_role": structure.delete_roles,
            "find": search.open_find,
            "find_next": lambda: search.step(1),
            "find_previous": lambda: search.step(-1),
            "filter": search.toggle_filter,
            "sort_name": lambda: search.sort("name"),
            "sort_findings": lambda: search.sort("findings"),
            "sort_letters": lambda: search.sort("letters"),
            "sort_role": lambda: search.sort("role", selected.role),
            "sort_plan": lambda: search.sort(""),
            "fold": lambda: self._fold(folded=True),
            "unfold": lambda: self._fold(folded=False),
            "fold_all": lambda: self.model.rearrange(collapsed=set(self._document.plan.phases)),
            "unfold_all": lambda: self.model.rearrange(collapsed=set()),
            "totals": self.show_totals,
            "people_totals": self.show_totals,
            "zoom_in": lambda: self._step_zoom(1),
            "zoom_out": lambda: self._step_zoom(-1),
            "zoom_reset": self.reset_zoom,
            "zoom_fit": self.fit_zoom,
            "row_below": lambda: naming.insert(above=False),
            "row_above": lambda: naming.insert(above=True),
            "phase": naming.add_phase,
            "role": naming.add_role,
            "row_up": lambda: structure.move_rows(-1),
            "row_down": lambda: structure.move_rows(1),
            "to_phase": popups.choose_phase,
            "role_left": lambda: structure.move_roles(-1),
            "role_right": lambda: structure.move_roles(1),
        }

    # What the window asks for

    def menu_actions(self) -> dict[str, list[QAction]]:
        """Commands for the menus of the window and for the tool bar, see :data:`MENUS`."""
        return {name: self.actions_.menu(name) for name in OF_WINDOW}

    def keys(self) -> list[tuple[str, str]]:
        """Keys that stand in no menu: what they do, and the keys."""
        letters = self._document.plan.letters.letters
        chars = " ".join(letter.char for letter in letters)
        return [
            (translate("Matrix", "Set a letter"), f"{chars} · 1–{len(letters)}"),
            (translate("Matrix", "Add a second letter"), "+ · /"),
            (translate("Matrix", "Empty the cells"), "Del · Backspace"),
            (translate("Matrix", "Next cell; back with Shift"), "Tab"),
            (translate("Matrix", "Next activity; back with Shift"), "Enter"),
            (translate("Matrix", "To the edge of what is filled"), "Ctrl+← → ↑ ↓"),
            (translate("Matrix", "Select more"), "Shift+← → ↑ ↓"),
            (translate("Matrix", "First and last role; with Ctrl the corners"), "Home · End"),
            (translate("Matrix", "Fold and unfold the phase of a band"), "← · →"),
        ]

    def set_findings(self, activities: Markers, roles: Markers) -> None:
        """Show these markers beside activities and below roles."""
        self.model.set_findings(activities, roles)
        self.table.markers_changed()

    def cursor_place(self) -> tuple[str, str, QPoint]:
        """Activity and role (ids) at the cursor, and the point below it (global) for a menu."""
        selected = self.table.selected
        return selected.activity, selected.role, self.popups.beside().bottomLeft()

    def selected_activities(self) -> list[str]:
        """Ids of the activities that are selected."""
        return list(self.table.selected.activities())

    def add_to_menus(self, *actions: QAction) -> None:
        """Put commands of the window at the end of the context menus."""
        self.popups.more += actions

    def go_to(self, activity: str, role: str) -> None:
        """Show a row, a column or a cell (ids, either may be empty): unfold, scroll, flash."""
        if not self.show_record(activity, role):
            return
        row = self.model.place_of(activity) if activity else self.table.selected.index.row()
        if row < 0 or (not activity and self.model.activity_at(row) is None):
            row = next((n for n, r in enumerate(self.model.rows) if r.kind is Kind.ACTIVITY), 0)
        column = self.model.column_of(role) if role else self._first_letter(activity)
        self.table.selected.go(row, max(column, NAME))
        self.table.scrollTo(self.table.selected.index)
        if activity:
            self.table.flash(row)
        self._tell_current(again=True)

    def select_activities(self, activities: list[str]) -> None:
        """Show activities (ids) and select their rows, the first one current."""
        shown = [one for one in activities if self.show_record(one, "")]
        if shown:
            self.go_to(shown[0], "")
        for activity in reversed(shown):
            self.table.selected.add_row(self.model.place_of(activity))

    def show_record(self, activity: str, role: str) -> bool:
        """Unfold and unfilter what hides an activity; whether both exist."""
        plan = self._document.plan
        record = plan.activities.get(activity)
        if (activity and record is None) or (role and role not in plan.roles):
            return False
        if record is not None and self.model.place_of(activity) < 0:
            if self.model.view.shown is not None and activity not in self.model.view.shown:
                self.search.show_all()
            if record.phase in self.model.view.collapsed:
                self.table.fold(record.phase, folded=False)
        return True

    def _first_letter(self, activity: str) -> int:
        columns = [self.model.column_of(role) for role in self._document.plan.row(activity)]
        return min(columns, default=NAME + 1 if self.model.roles else NAME)

    # The cursor

    def _start(self) -> None:
        """Put the cursor on the first cell of another plan."""
        self.search.refresh()
        for row, found in enumerate(self.model.rows):
            if found.kind is Kind.ACTIVITY:
                self.table.selected.go(row, NAME + 1 if self.model.roles else NAME)
                return
        self.table.selected.go(0, NAME)

    def _back_to_place(self) -> None:
        """The cursor stays on its activity and role when the rows are built anew."""
        row, column = self.model.place_of(self._place[0]), self.model.column_of(self._place[1])
        if row >= 0:
            self.table.selected.go(row, max(column, NAME))

    def _tell_current(self, *_indexes: object, again: bool = False) -> None:
        selected = self.table.selected
        place = selected.activity, selected.role
        if place != self._place or again:
            self._place = place
            self.current_changed.emit(*place)

    def _tell_selection(self) -> None:
        self.summary_changed.emit(self.table.selected.summary())

    def _say_selection(self) -> None:
        """Let a screen reader say what is selected: the cell in full, or the counts of many."""
        text = self.table.selected.summary()
        if self.table.selected.size() <= 1:
            spoken = self.table.selected.index.data(Qt.ItemDataRole.AccessibleTextRole)
            text = str(spoken or text)
        self.told.emit(text)

    def show_totals(self) -> None:
        """Show the totals that are ticked in the menu."""
        self.model.rearrange(totals=self.actions_["totals"].isChecked())
        self.people.wanted = self.actions_["people_totals"].isChecked()
        self.people.refresh()
        self._show_people_mark()

    def _show_people_mark(self) -> None:
        known = self.people.model.rowCount() > 0
        self.table.set_people(self.people.wanted if known else None)

    def _select_column(self) -> None:
        if self.table.selected.role:
            self.table.selected.select_column(self.table.selected.index.column())

    def _fold(self, *, folded: bool) -> None:
        phase = self.model.phase_at(self.table.selected.index.row())
        if phase:
            self.table.fold_at_cursor(phase, folded=folded)

    def _first_phase(self) -> str:
        ghost = next((row for row in self.model.rows if row.kind is Kind.GHOST), None)
        return ghost.key if ghost else ""

    # Zoom

    @property
    def zoom(self) -> int:
        """Zoom in per cent."""
        return self.table.zoom

    def set_zoom(self, percent: int) -> None:
        """Zoom to ``percent``, from 50 to 300."""
        percent = max(ZOOM_STEPS[0], min(percent, ZOOM_STEPS[-1]))
        if percent != self.table.zoom:
            self.naming.cancel()
            self.table.zoom = percent
            self.table.restyle()
            self.table.scrollTo(self.table.selected.index)
            self.zoom_changed.emit(percent)

    def _step_zoom(self, step: int) -> None:
        larger = [one for one in ZOOM_STEPS if one > self.zoom]
        smaller = [one for one in ZOOM_STEPS if one < self.zoom]
        if step > 0 and larger:
            self.set_zoom(larger[0])
        elif step < 0 and smaller:
            self.set_zoom(smaller[-1])

    def reset_zoom(self) -> None:
        """Zoom to 100 %."""
        self.set_zoom(100)

    def fit_zoom(self) -> None:
        """Zoom as far as all roles fit beside one another."""
        fitting = [one for one in ZOOM_STEPS if self.table.fits(one)]
        self.set_zoom(fitting[-1] if fitting else ZOOM_STEPS[0])

    # Words and colours

    def retranslate(self) -> None:
        """Set every text."""
        self.actions_.retranslate()
        self.search.retranslate()
        self.table.setAccessibleName(translate("Matrix", "Responsibility matrix"))
        self._tell_selection()

    def recolour(self) -> None:
        """Set every icon."""
        self.actions_.recolour(self.palette())
        self.search.recolour()
