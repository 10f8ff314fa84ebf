"""The pane of findings: what to look at, where, and why it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal, SignalInstance
from PySide6.QtWidgets import QHeaderView, QWidget

from raciplanner._generated.ui.findings_pane import Ui_FindingsPane
from raciplanner.gui.findings.live import OPEN, LiveFindings
from raciplanner.gui.findings.model import FindingsModel
from raciplanner.gui.widgets import Pane
from raciplanner.model.change import Change

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate


class FindingsPane(Pane):
    """A live list of findings.

    Signals
    -------
    jump_wanted(str, str)
        Ids of the activity and the role of a finding; either may be empty.
    accept_wanted(Finding), reopen_wanted(Finding)
        What to do with the chosen finding.
    """

    jump_wanted = Signal(str, str)
    accept_wanted = Signal(object)
    reopen_wanted = Signal(object)

    def __init__(self, live: LiveFindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.ui = Ui_FindingsPane()
        self.ui.setupUi(self)
        self.setProperty("look", "pane")
        self.model = FindingsModel(live, self)
        self._chosen_key = ""
        self._set_up_tree()
        self.ui.accept.clicked.connect(lambda: self._ask(self.accept_wanted))
        self.ui.reopen.clicked.connect(lambda: self._ask(self.reopen_wanted))
        self.model.modelReset.connect(self._restored)
        self.model.rowsInserted.connect(self._expand)
        live.restarted.connect(self._show_state)
        live.moved.connect(self._show_state)
        live.busy_changed.connect(self._show_state)
        live.document.changed.connect(self._names_changed)
        self.recolour()
        self.retranslate()

    def _set_up_tree(self) -> None:
        tree = self.ui.findings
        tree.setModel(self.model)
        tree.setIndentation(14)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, 250)
        tree.clicked.connect(self._jump)
        tree.activated.connect(self._jump)
        tree.selectionModel().currentChanged.connect(self._chosen)

    @property
    def finding(self) -> Finding | None:
        """The chosen finding."""
        return self.model.finding(self.ui.findings.currentIndex())

    def go(self, step: int) -> bool:
        """Choose the next open finding (1) or the one before (-1) and jump to it."""
        indexes = self.model.open_indexes()
        if not indexes:
            return False
        here = self.ui.findings.currentIndex().siblingAtColumn(0)
        if here in indexes:
            place = (indexes.index(here) + step) % len(indexes)
        else:
            place = 0 if step > 0 else -1
        self.ui.findings.setCurrentIndex(indexes[place])
        self._jump(indexes[place])
        return True

    def _jump(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        if finding is not None:
            self.jump_wanted.emit(finding.activity or "", finding.role or "")

    def _ask(self, signal: SignalInstance) -> None:
        if self.finding is not None:
            signal.emit(self.finding)

    def _chosen(self) -> None:
        finding = self.finding
        self._chosen_key = finding.key if finding else self._chosen_key
        self._show_finding()

    def _show_finding(self) -> None:
        finding = self.finding
        self.ui.foot.setVisible(finding is not None)
        if finding is None:
            return
        is_open = self._live.group(finding) in OPEN
        self.ui.accept.setVisible(is_open)
        self.ui.reopen.setVisible(not is_open)
        acceptance = self._live.plan.acceptances.get(finding.key)
        parts = [self.model.text(finding)]
        if acceptance is not None:
            parts += [part for part in (acceptance.reason, acceptance.person) if part]
        self.ui.explanation.setText(" — ".join(parts))

    def _restored(self) -> None:
        self.ui.findings.expandAll()
        index = self.model.index_of(self._chosen_key) if self._chosen_key else QModelIndex()
        if index.isValid():
            self.ui.findings.setCurrentIndex(index)
        self._show_finding()

    def _expand(self, parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            if not parent.isValid():
                self.ui.findings.expand(self.model.index(row, 0))
            elif self.model.rowCount(parent) == 1:
                self.ui.findings.expand(parent)

    def _show_state(self) -> None:
        text = self.state_text()
        self.ui.empty.setText(text)
        self.ui.empty.setVisible(bool(text))
        self.ui.findings.setVisible(bool(self._live.findings))
        self._show_finding()

    def state_text(self) -> str:
        """Why there is nothing open to show; empty where there is."""
        live = self._live
        if live.busy:
            return translate("FindingsPane", "Checking the plan…")
        if live.nothing_to_check:
            return translate(
                "FindingsPane", "Nothing to check yet: %n activities with letters.", None, 0
            )
        if any(live.counts[group] for group in OPEN):
            return ""
        return all_clear_text(live)

    def _names_changed(self, changes: tuple[Change, ...]) -> None:
        if any(change.table != "assignments" for change in changes):
            self.model.retold()
            self._show_finding()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self.model.retold()
        self._show_state()

    def recolour(self) -> None:
        """Set every drawing."""
        self.model.recolour(self.palette())


def all_clear_text(live: LiveFindings) -> str:
    """What was checked, in numbers, where nothing is open."""
    rules = translate("FindingsPane", "%n rules checked", None, live.rules)
    rows = translate("FindingsPane", "%n activities", None, len(live.plan.activities))
    roles = translate("FindingsPane", "%n roles", None, len(live.plan.roles))
    text = f"{rules}: {rows}, {roles}. " + translate("FindingsPane", "No open findings.")
    if count := live.counts["parked"]:
        text += " " + translate("FindingsPane", "%n parked.", None, count)
    if count := live.counts["accepted"]:
        text += " " + translate("FindingsPane", "%n accepted with a reason.", None, count)
    return text
