"""A proposal who answers and who does, shown as a difference and accepted row by row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QTreeWidgetItem, QWidget

from raciplanner._generated.ui.suggest_dialog import Ui_SuggestDialog
from raciplanner.gui.document import Document
from raciplanner.gui.findings.asking import Asking, Progress
from raciplanner.gui.widgets import Dialog, fill, plain_tip
from raciplanner.model.change import Edit
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.analysis.suggest import Proposal, Suggestion, Wishes

translate = QCoreApplication.translate
ALL, SELECTED = "all", "selected"
EVENNESS = {"fit": 0, "both": 2, "even": 8}
"""How much the load counts for each choice, in steps of fit."""
MANY = 40
"""From so many activities on the proposal is made beside the dialog."""


class SuggestDialog(Dialog):
    """Proposes; :meth:`edit` is what was accepted.

    Parameters
    ----------
    selected : sequence of str
        Activities (ids) that are selected in the matrix.
    """

    def __init__(
        self, document: Document, selected: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._rows = document, list(selected)
        self._asking = Asking(document, self)
        self._found: Suggestion | None = None
        self.ui = Ui_SuggestDialog()
        self.ui.setupUi(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._propose)
        self._set_up()
        self.retranslate()
        if len(self._rows) > 1:
            self.ui.rows.setCurrentIndex(self.ui.rows.findData(SELECTED))
        self.ui.rows.setFocus()

    def _set_up(self) -> None:
        ui = self.ui
        for box in (ui.rows, ui.even):
            box.currentIndexChanged.connect(self._wish)
        for check in (ui.anew, ui.departments):
            check.toggled.connect(self._wish)
        ui.most.valueChanged.connect(self._wish)
        ui.stop.clicked.connect(self._stop)
        ui.proposals.itemChanged.connect(self._count)
        ui.proposals.setRootIsDecorated(False)
        ui.proposals.setColumnCount(3)
        header = ui.proposals.header()
        for column, width in enumerate((240, 270)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        ui.buttons.accepted.connect(self.accept)
        ui.buttons.rejected.connect(self.reject)
        self._asking.progressed.connect(self._show_progress)
        self._show_progress(None)

    @property
    def _plan(self) -> Plan:
        return self._document.plan

    @property
    def _wishes(self) -> Wishes:
        from raciplanner.analysis.suggest import Wishes

        return Wishes(
            anew=self.ui.anew.isChecked(),
            departments=self.ui.departments.isChecked(),
            most=self.ui.most.value() or None,
            evenness=EVENNESS[self.ui.even.currentData()],
        )

    # Proposing

    def _wish(self) -> None:
        self._later.start()

    def _propose(self) -> None:
        from raciplanner.analysis.suggest import suggest
        from raciplanner.library.proposals import proposed

        self._show(None)
        self.ui.result.setText(translate("Suggest", "Looking…"))
        wishes = self._wishes
        chosen = self.ui.rows.currentData() == SELECTED
        rows = self._rows if chosen else list(self._plan.activities)

        def look(plan: Plan, progress: Progress) -> Suggestion:
            return suggest(plan, rows, wishes, proposed, progress)

        self._asking.ask(look, self._show, beside=len(rows) >= MANY)

    def _stop(self) -> None:
        self._asking.stop()
        self.ui.result.setText(translate("Suggest", "Stopped: nothing is proposed."))

    def _show_progress(self, share: float | None) -> None:
        for part in (self.ui.progress, self.ui.stop):
            part.setVisible(share is not None)
        self.ui.progress.setValue(round(100 * (share or 0)))

    def _show(self, found: Suggestion | None) -> None:
        from raciplanner.wording.suggestions import change_lines, why_lines

        self._found = found
        blocker = QSignalBlocker(self.ui.proposals)
        self.ui.proposals.clear()
        for one in found.proposals if found else ():
            name = self._plan.activities[one.activity].name
            why = why_lines(one, self._plan, translate)
            texts = [name, "\n".join(change_lines(one, self._plan)) or "–", "\n".join(why)]
            item = QTreeWidgetItem(self.ui.proposals, texts)
            for column, text in enumerate(texts):
                item.setToolTip(column, plain_tip(text))
            if one.cells:
                item.setCheckState(0, Qt.CheckState.Checked)
        blocker.unblock()
        self._count()

    def _chosen(self) -> list[Proposal]:
        proposals = self._found.proposals if self._found else ()
        tree = self.ui.proposals
        items = [tree.topLevelItem(row) for row in range(len(proposals))]
        return [
            one
            for one, item in zip(proposals, items, strict=True)
            if one.cells and item is not None and item.checkState(0) == Qt.CheckState.Checked
        ]

    def edit(self) -> Edit:
        """The edit that makes the ticked proposals come true."""
        from raciplanner.analysis.suggest import accepted

        return accepted(self._plan, self._chosen())

    # Telling

    def _count(self) -> None:
        chosen = self._chosen()
        ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(chosen))
        ok.setText(translate("Suggest", "Take %n over", None, len(chosen)))
        if self._found is not None:
            self.ui.result.setText(self._result(self._found))
        self.ui.loads.setText(self._loads() if chosen else "")

    def _result(self, found: Suggestion) -> str:
        if not found.proposals:
            return translate(
                "Suggest", "Nothing is missing: every activity has who answers and who does."
            )
        changed = sum(bool(one.cells) for one in found.proposals)
        text = translate("Suggest", "%n activities would change.", None, changed)
        gaps = sum(bool(one.gaps) for one in found.proposals)
        if gaps:
            more = translate("Suggest", "For %n activities something stays open.", None, gaps)
            text = f"{text} {more}"
        return text

    def _loads(self) -> str:
        """How evenly the roles would carry."""
        from raciplanner.analysis.workload import gini, role_loads

        before = role_loads(self._plan)
        after = role_loads(self._plan.apply(self.edit()))
        text = translate(
            "Suggest",
            "Load of the roles, least to most: {least}–{most}, before {was_least}–{was_most}; mean"
            " {mean}; unevenness (Gini) {gini}, before {was_gini}.",
        )
        return text.format(
            mean=round(sum(after.values()) / len(after)),
            least=min(after.values()),
            most=max(after.values()),
            was_least=min(before.values()),
            was_most=max(before.values()),
            gini=_figure(gini(after.values())),
            was_gini=_figure(gini(before.values())),
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        rows = [(ALL, translate("Suggest", "All"))]
        if self._rows:
            selected = translate("Suggest", "The %n selected", None, len(self._rows))
            rows.append((SELECTED, selected))
        fill(self.ui.rows, rows)
        even = [
            ("both", translate("Suggest", "Fit and even load")),
            ("fit", translate("Suggest", "Who fits best")),
            ("even", translate("Suggest", "Even load")),
        ]
        fill(self.ui.even, even)
        self.ui.most.setSpecialValueText(translate("Suggest", "no limit"))
        owner, doer = self._plan.letters.owner, self._plan.letters.doer
        letters = dict.fromkeys(
            letter.char for letter in self._plan.letters.letters if letter.function in {owner, doer}
        )
        self.ui.most.setSuffix(" × " + "/".join(letters))
        self.ui.proposals.setHeaderLabels(
            [
                translate("Suggest", "Activity"),
                translate("Suggest", "Proposal"),
                translate("Suggest", "Why"),
            ]
        )
        self._later.start()


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
