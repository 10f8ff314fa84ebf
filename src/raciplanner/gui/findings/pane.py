"""The pane of findings: what to look at, where, why it matters, and what solves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from raciplanner._generated.ui.findings_pane import Ui_FindingsPane
from raciplanner.gui.findings.asking import Asking
from raciplanner.gui.findings.bar import FindingsBar
from raciplanner.gui.findings.candidates import Found, candidates
from raciplanner.gui.findings.card import FindingCard
from raciplanner.gui.findings.choice import Choice
from raciplanner.gui.findings.fix_menu import FixMenu
from raciplanner.gui.findings.live import OPEN, LiveFindings
from raciplanner.gui.findings.model import RULE, WHERE, FindingsModel
from raciplanner.gui.widgets import Pane
from raciplanner.model.change import Change

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate
ROOM_FOR_PLACES = 700
"""Width of the list, in pixels, from which on it has room for the names of places."""
MOST_EXPANDED = 3000
"""So many findings stand open at once; further groups are opened by hand, or by F8."""
MOST_AT_A_PLACE = 8
"""So many findings of one cell, row or column get a menu of what solves them."""


class FindingsPane(Pane):
    """A live list of findings with a card for the chosen one.

    The widgets of :attr:`bar` stand in the title line of the pane.

    Signals
    -------
    jump_wanted(str, str)
        Ids of the activity and the role of a finding; either may be empty.
    card_wanted(str)
        Id of the goal or the KPI of a finding.
    fix_wanted(Edit)
        An edit that solves a finding.
    accept_wanted(Finding), reopen_wanted(Finding)
        What to do with the chosen finding.
    """

    jump_wanted = Signal(str, str)
    card_wanted = Signal(str)
    fix_wanted = Signal(object)
    accept_wanted = Signal(object)
    reopen_wanted = Signal(object)

    def __init__(self, live: LiveFindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.ui = Ui_FindingsPane()
        self.ui.setupUi(self)
        self.setProperty("look", "pane")
        self.model = FindingsModel(live, self)
        self.bar = FindingsBar(self)
        self.card = FindingCard(live)
        self._asking = Asking(live.document, self)
        self._chosen_key = ""
        self.ui.splitter.addWidget(self.card)
        self.ui.splitter.setSizes([600, 400])
        self._set_up_tree()
        self._connect()
        self.recolour()
        self.retranslate()

    def _set_up_tree(self) -> None:
        tree = self.ui.findings
        tree.setModel(self.model)
        tree.setIndentation(14)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((WHERE, 180), (RULE, 56)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        header.setMinimumSectionSize(24)
        tree.installEventFilter(self)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._menu_at)
        tree.clicked.connect(self._jump)
        tree.activated.connect(self._jump)
        tree.selectionModel().currentChanged.connect(self._chosen)

    def _connect(self) -> None:
        bar, live, model = self.bar, self._live, self.model
        bar.grouping_chosen.connect(model.group_by)
        bar.choice_changed.connect(self._choose)
        bar.fix_wanted.connect(self.show_fixes)
        bar.accept_wanted.connect(lambda: self._ask(self.accept_wanted))
        bar.reopen_wanted.connect(lambda: self._ask(self.reopen_wanted))
        bar.left.connect(self.ui.findings.setFocus)
        self.card.fix_wanted.connect(self.fix_wanted)
        self.ui.show_all.clicked.connect(bar.show_all)
        model.modelReset.connect(self._restored)
        model.rowsInserted.connect(self._expand)
        model.chosen_changed.connect(self._show_state)
        live.restarted.connect(self._show_state)
        live.moved.connect(self._show_state)
        live.busy_changed.connect(self._show_state)
        live.document.changed.connect(self._changed)

    @property
    def finding(self) -> Finding | None:
        """The chosen finding."""
        return self.model.finding(self.ui.findings.currentIndex())

    # Going there

    def go(self, step: int) -> bool:
        """Choose the next open finding (1) or the one before (-1) and jump to it."""
        index = self.model.step(self.ui.findings.currentIndex(), step)
        if not index.isValid():
            return False
        self.ui.findings.setCurrentIndex(index)
        self._jump(index)
        return True

    def _jump(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        if finding is not None and (finding.activity or finding.role):
            self.jump_wanted.emit(finding.activity or "", finding.role or "")
        elif finding is not None and finding.card:
            self.card_wanted.emit(finding.card)

    def _ask(self, signal: SignalInstance) -> None:
        if self.finding is not None:
            signal.emit(self.finding)

    # Solving

    def _menu_at(self, point: QPoint) -> None:
        if self.model.finding(self.ui.findings.indexAt(point)) is not None:
            self.show_fixes(self.ui.findings.viewport().mapToGlobal(point))

    def show_fixes(self, place: QPoint | None = None) -> bool:
        """Offer what solves the chosen finding; whether one is chosen."""
        finding = self.finding
        if finding is None:
            return False
        tree = self.ui.findings
        box = tree.visualRect(tree.currentIndex().siblingAtColumn(0))
        beside = tree.viewport().mapToGlobal(box.bottomLeft())
        self.offer([finding], beside if place is None else place)
        return True

    def offer_at(self, activity: str, role: str, place: QPoint) -> bool:
        """Offer what solves the findings of a cell, a row or a column; whether there are any."""
        found = self._live.at(activity, role)[:MOST_AT_A_PLACE]
        if found:
            self.offer(found, place)
        return bool(found)

    def offer(self, findings: list[Finding], place: QPoint) -> None:
        """Open a menu of what solves ``findings`` at ``place`` (global)."""

        def popup(found: Found) -> None:
            menu = FixMenu(found, self.model, self)
            menu.chosen.connect(self.fix_wanted)
            menu.accept_wanted.connect(self.accept_wanted)
            menu.popup(place)

        self._asking.ask(candidates(findings), popup)

    # Following

    def _chosen(self) -> None:
        finding = self.finding
        self._chosen_key = finding.key if finding else self._chosen_key
        self._show_finding()

    def _show_finding(self) -> None:
        finding = self.finding
        is_open = finding is not None and self._live.group(finding) in OPEN
        judged = finding is not None and finding.key in self._live.plan.acceptances
        self.bar.fix.setVisible(is_open)
        self.bar.accept.setVisible(is_open)
        self.bar.reopen.setVisible(judged and not is_open)
        self.card.show_finding(finding)

    def _restored(self) -> None:
        self._open_groups()
        index = self.model.index_of(self._chosen_key) if self._chosen_key else QModelIndex()
        if index.isValid():
            self.ui.findings.setCurrentIndex(index)
        self._show_finding()

    def _open_groups(self) -> None:
        """Open the first group, and the others as long as the list stays quick."""
        room = MOST_EXPANDED
        for row in range(self.model.rowCount()):
            top = self.model.index(row, 0)
            room -= self.model.rowCount(top)
            if row == 0 or room >= 0:
                self.ui.findings.expand(top)

    def _expand(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            if not parent.isValid():
                self.ui.findings.expand(self.model.index(row, 0))
            elif self.model.rowCount(parent) == 1:
                self.ui.findings.expand(parent)

    def _choose(self, choice: Choice) -> None:
        self.model.choice = choice

    def _show_state(self) -> None:
        if not self._live.started:
            return  # the sentences need the rules, which nobody has asked for yet
        text = self.state_text()
        self.ui.empty.setText(text)
        self.ui.empty.setVisible(bool(text))
        hidden = bool(self._live.findings) and not self.model.count
        self.ui.show_all.setVisible(hidden)
        self.ui.splitter.setVisible(self.model.count > 0)
        self.bar.summary.setText(self._summary())
        self._show_finding()

    def _summary(self) -> str:
        """How many findings are listed of how many, or what was checked."""
        live, translated = self._live, translate
        if live.busy or live.nothing_to_check:
            return ""
        if not self.model.choice.everything:
            some = translate("FindingsPane", "{shown} of {all} listed")
            return some.format(shown=self.model.count, all=len(live.findings))
        plan = live.plan
        rules = translated("Findings", "%n rules checked", None, live.rules)
        rows = translated("Findings", "on %n activities", None, len(plan.activities))
        roles = translated("Findings", "and %n roles", None, len(plan.roles))
        return f"{rules} {rows} {roles}"

    def state_text(self) -> str:
        """Why there is nothing open to show; empty where there is."""
        live = self._live
        if live.busy:
            return translate("FindingsPane", "Checking the plan…")
        if live.findings and not self.model.count:
            return translate("FindingsPane", "Nothing of this is found; other findings are hidden.")
        if any(live.counts[group] for group in OPEN) and not live.nothing_to_check:
            return ""
        return live.summary_text()

    def _changed(self, changes: tuple[Change, ...]) -> None:
        if any(change.table != "assignments" for change in changes):
            self.model.retold()
        self._show_finding()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self.bar.retranslate()
        self.model.retold()
        self._show_state()

    def recolour(self) -> None:
        """Set every drawing."""
        self.bar.recolour(self.palette())
        self.model.recolour(self.palette())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        tree = self.ui.findings
        if watched is tree and event.type() == QEvent.Type.Resize:
            tree.setColumnHidden(WHERE, tree.width() < ROOM_FOR_PLACES)
        return super().eventFilter(watched, event)
