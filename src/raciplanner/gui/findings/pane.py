"""The pane of findings: what to look at, where, and why it matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal, SignalInstance
from PySide6.QtWidgets import QHeaderView, QWidget

from raciplanner._generated.ui.findings_pane import Ui_FindingsPane
from raciplanner.gui.findings.live import OPEN, LiveFindings
from raciplanner.gui.findings.model import FindingsModel
from raciplanner.gui.widgets import Pane, link
from raciplanner.model.change import Change

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate


class FindingsPane(Pane):
    """A live list of findings.

    The links :attr:`accept` and :attr:`reopen` stand in the title line of the pane.

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
        self.accept = link("", lambda: self._ask(self.accept_wanted))
        self.reopen = link("", lambda: self._ask(self.reopen_wanted))
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
        header.setMinimumSectionSize(24)
        header.resizeSection(1, 56)
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
        is_open = finding is not None and self._live.group(finding) in OPEN
        self.accept.setVisible(is_open)
        self.reopen.setVisible(finding is not None and not is_open)
        acceptance = self._live.plan.acceptances.get(finding.key) if finding else None
        parts = [acceptance.reason, acceptance.person] if acceptance and not is_open else []
        text = " — ".join(part for part in parts if part)
        self.ui.reason.setText(text)
        self.ui.reason.setVisible(bool(text))

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
        if not self._live.started:
            return  # the sentences need the rules, which nobody has asked for yet
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
        if any(live.counts[group] for group in OPEN) and not live.nothing_to_check:
            return ""
        return live.summary_text()

    def _names_changed(self, changes: tuple[Change, ...]) -> None:
        if any(change.table != "assignments" for change in changes):
            self.model.retold()
            self._show_finding()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self.accept.setText(translate("FindingsPane", "Accept with a reason…"))
        self.reopen.setText(translate("FindingsPane", "Reopen"))
        self.model.retold()
        self._show_state()

    def recolour(self) -> None:
        """Set every drawing."""
        self.model.recolour(self.palette())
