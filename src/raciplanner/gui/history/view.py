"""The history of the plan: who has done what and when, before and after, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import cast

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from raciplanner._generated.ui.history_view import Ui_HistoryView
from raciplanner.errors import InvalidEdit
from raciplanner.gui.document import Document
from raciplanner.gui.history.entries import VERSION, HistoryFilter, Item, Place
from raciplanner.gui.history.lines_model import LinesModel
from raciplanner.gui.history.model import WHAT, WHEN, WHO, HistoryModel, unsound_text
from raciplanner.gui.views import View
from raciplanner.gui.widgets import fill
from raciplanner.model.change import Change
from raciplanner.model.edits.restore import restore
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.wording.before_after import kind_names

translate = QCoreApplication.translate

ROW_HEIGHT = 30
TYPING_PAUSE = 150
"""Milliseconds of rest after which typed words are searched for."""
EVERYBODY = "*"
DAYS = {"today": 0, "week": 7, "month": 30}


class HistoryView(View):
    """Everything that was ever done to the plan, the newest first.

    Signals
    -------
    jump_wanted(str, str)
        Ids of an activity and a role to be shown; either may be empty.
    told(str)
        Something for the status bar.
    """

    jump_wanted = Signal(str, str)
    told = Signal(str)

    topic = "history"

    def __init__(
        self, document: Document, who: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._who = document, who
        self._place: Place | None = None
        self._chosen: Item | None = None
        self.ui = Ui_HistoryView()
        self.ui.setupUi(self)
        self.setProperty("look", "pane")
        self.model = HistoryModel(document, self)
        self.lines = LinesModel(grouped=False, parent=self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE)
        self._set_up()
        self._connect()
        self.model.start()
        self._offer()
        self.recolour()
        self.retranslate()

    def _set_up(self) -> None:
        ui = self.ui
        table = ui.entries
        table.setModel(self.model)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.resizeSection(WHEN, 130)
        header.resizeSection(WHO, 130)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        ui.lines.setModel(self.lines)
        ui.splitter.setStretchFactor(0, 3)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setSizes([600, 400])

    def _connect(self) -> None:
        ui = self.ui
        self._pause.timeout.connect(self._apply)
        ui.words.textChanged.connect(self._pause.start)
        for box in (ui.who, ui.kind, ui.since):
            box.activated.connect(self._apply)
        ui.place.clicked.connect(lambda: self.show_place(None))
        ui.entries.selectionModel().currentChanged.connect(self._choose)
        ui.lines.selectionModel().selectionChanged.connect(self._show_buttons)
        ui.lines.activated.connect(self._jump)
        ui.entries.activated.connect(self._jump)
        ui.show_place.clicked.connect(self._jump)
        ui.restore_before.clicked.connect(lambda: self._restore(before=True))
        ui.restore_after.clicked.connect(lambda: self._restore(before=False))
        self.model.modelReset.connect(self._reset)
        self.model.rowsInserted.connect(self._grown)
        self.model.loaded.connect(self._grown)

    # Filter

    @property
    def wanted(self) -> HistoryFilter:
        """What is chosen above the list."""
        ui = self.ui
        who = ui.who.currentData()
        return HistoryFilter(
            words=ui.words.text(),
            who=None if who in (None, EVERYBODY) else str(who),
            kind=str(ui.kind.currentData() or ""),
            since=_start_of(str(ui.since.currentData() or "")),
            place=self._place,
        )

    def show_place(self, place: Place | None) -> None:
        """Show only what concerns one record (table and id); None shows everything."""
        self._place = place
        self._apply()
        self.ui.entries.setFocus()

    def _apply(self) -> None:
        self._pause.stop()
        self.model.show_only(self.wanted)

    def _offer(self) -> None:
        """Offer the people of the history; what is chosen stays chosen."""
        people = [(one, one or translate("History", "Without a name")) for one in self.model.people]
        fill(self.ui.who, [(EVERYBODY, translate("History", "Everybody")), *people])

    # Entries

    def _reset(self) -> None:
        self._offer()
        row = self.model.place_of(self._chosen)
        index = self.model.index(max(row, 0), 0)
        if index.isValid():
            self.ui.entries.setCurrentIndex(index)
        else:
            self._choose(QModelIndex())
        self._show_state()

    def _grown(self) -> None:
        if len(self.model.people) != self.ui.who.count() - 1:
            self._offer()
        self._show_state()
        if self._chosen is None:
            self.ui.entries.setCurrentIndex(self.model.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        item = self._chosen = self.model.item(index)
        plan = self.model.names.plan
        self.lines.show(item.changes if item else (), plan, plan)
        self._show_item()

    def _show_item(self) -> None:
        ui, item = self.ui, self._chosen
        ui.details.setVisible(item is not None)
        if item is None:
            return
        ui.heading.setText(item.text)
        ui.meta.setText(" · ".join(filter(None, (item.entry.who, item.when))))
        ui.warning.setText("" if item.sound else unsound_text())
        ui.warning.setVisible(not item.sound)
        ui.lines.setVisible(bool(item.changes))
        ui.hint.setVisible(not item.changes)
        if VERSION in item.kinds:
            hint = translate("History", "A version was named; the plan itself was not changed.")
        else:
            hint = translate("History", "There is nothing to compare in this entry.")
        ui.hint.setText(hint)
        self._show_buttons()

    def _show_state(self) -> None:
        shown, total = self.model.rowCount(), self.model.total
        ui = self.ui
        ui.entries.setVisible(shown > 0)
        ui.empty.setVisible(shown == 0)
        if total:
            ui.empty.setText(translate("History", "Nothing passes the filter."))
        else:
            ui.empty.setText(
                translate("History", "Nothing has been done yet. Every edit will be listed here.")
            )
        count = translate("History", "{shown} of %n entries", None, total)
        ui.count.setText(count.format(shown=shown))
        ui.place.setVisible(self._place is not None)
        if self._place is not None:
            name = self.model.names.name(self._place)
            ui.place.setText(translate("History", "Only “{name}” ✕").format(name=name))
        ui.unnamed.setVisible(not self._who())

    # What can be done with it

    def _changes(self) -> tuple[Change, ...]:
        """The changes of the chosen lines, or of the whole entry."""
        chosen = self.lines.changes_of(self.ui.lines.selectionModel().selectedRows())
        return tuple(chosen) or (self._chosen.changes if self._chosen else ())

    def _show_buttons(self) -> None:
        changes, plan = self._changes(), self._document.plan
        writable = not self._document.read_only
        now = [plan.record(change.table, change.key) for change in changes]
        self.ui.restore_before.setEnabled(writable and now != [one.before for one in changes])
        self.ui.restore_after.setEnabled(writable and now != [one.after for one in changes])
        self.ui.show_place.setEnabled(place_in_matrix(changes, plan) is not None)
        for button in (self.ui.restore_before, self.ui.restore_after, self.ui.show_place):
            button.setVisible(bool(self._chosen and self._chosen.changes))

    def _restore(self, *, before: bool) -> None:
        changes = self._changes()
        wanted = [change.inverse for change in changes] if before else changes
        name = self.model.names.name(self._named(changes[0]))
        try:
            edit = restore(self._document.plan, wanted, name=name)
        except InvalidEdit as refusal:
            self._document.refused.emit(refusal)
            return
        if not edit:
            self.told.emit(translate("History", "The plan is like this already."))
        self._document.perform(edit)
        self._show_buttons()

    def _named(self, change: Change) -> Place:
        if change.table == ASSIGNMENTS:
            return "activities", cast(tuple[str, str], change.key)[0]
        return change.table, str(change.key)

    def _jump(self) -> None:
        place = place_in_matrix(self._changes(), self._document.plan)
        if place is not None:
            self.jump_wanted.emit(*place)

    # The window's calls

    def enter(self) -> None:
        """Take the keyboard: into the list, or into the search."""
        (self.ui.entries if self.model.rowCount() else self.ui.words).setFocus()

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """Choose the newest entry, which tells of the undo, where it can be seen."""
        del changes
        newest = self.model.item(self.model.index(0, 0))
        if newest is None or newest.number != self.model.total or not self.isVisible():
            return False
        self.ui.entries.setCurrentIndex(self.model.index(0, 0))
        return True

    def retranslate(self) -> None:
        """Set every text."""
        ui = self.ui
        ui.retranslateUi(self)
        kinds = kind_names(translate)
        everything = [("", translate("History", "Everything")), *kinds.items()]
        fill(ui.kind, [*everything, (VERSION, translate("History", "Versions"))])
        times = {
            "": translate("History", "At any time"),
            "today": translate("History", "Today"),
            "week": translate("History", "In the last 7 days"),
            "month": translate("History", "In the last 30 days"),
        }
        fill(ui.since, times.items())
        ui.unnamed.setText(
            translate(
                "History",
                "What you do is listed without a name. Your name can be set in the settings.",
            )
        )
        self._offer()
        self.model.retold()
        self.lines.retold()
        self._show_item()
        self._show_state()

    def recolour(self) -> None:
        """Set every drawing."""
        self.model.recolour(self.palette())


def place_in_matrix(changes: Iterable[Change], plan: Plan) -> tuple[str, str] | None:
    """Activity and role (ids) of the first change that the matrix of ``plan`` can show."""
    for change in changes:
        if change.table == ASSIGNMENTS:
            activity, role = cast(tuple[str, str], change.key)
            if activity in plan.activities:
                return activity, role if role in plan.roles else ""
        elif change.table == "activities" and change.key in plan.activities:
            return str(change.key), ""
        elif change.table == "roles" and change.key in plan.roles:
            return "", str(change.key)
    return None


def _start_of(span: str) -> datetime | None:
    """When a span of time began that ends now; a day begins at midnight."""
    if span not in DAYS:
        return None
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return today - timedelta(days=DAYS[span])
