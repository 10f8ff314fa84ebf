"""Putting the plan to be signed: what has to be settled first, the version, who signs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raciplanner.charter.dates import long_date
from raciplanner.charter.signers import Signer as Block
from raciplanner.charter.signers import signers_of
from raciplanner.gui.charter.said import said_text
from raciplanner.gui.document import Document
from raciplanner.gui.findings.live import OPEN, LiveFindings
from raciplanner.gui.widgets import Dialog, label, plain_tip
from raciplanner.gui.work import Work
from raciplanner.gui.wrapped_list import WrappedList
from raciplanner.model.change import Change
from raciplanner.model.charter_records import Signer
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import INFO, Plan
from raciplanner.model.signing import next_whole, signing_of

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate
NO_LIMIT = (1 << 24) - 1
"""The height of which Qt takes no notice."""
KEY = Qt.ItemDataRole.UserRole


class FreezeDialog(Dialog):
    """Lists open errors, asks for the version and for those who sign.

    Parameters
    ----------
    live : LiveFindings
    text_of : callable
        The sentence of a finding.
    summary : str
        What is new in this version, as proposed.
    along : sequence of Change
        Puts the next review into the action plan, if the person wants.

    Signals
    -------
    jump_wanted(str, str)
        The place of a finding (activity, role) is to be shown; the dialog has closed.
    accept_wanted(Finding)
        The finding is to be accepted with a reason; the dialog stays.
    """

    topic = "charter"
    jump_wanted = Signal(str, str)
    accept_wanted = Signal(object)

    def __init__(
        self,
        document: Document,
        live: LiveFindings,
        text_of: Callable[[Finding], str],
        parent: QWidget | None = None,
        *,
        summary: str = "",
        along: Sequence[Change] = (),
    ) -> None:
        super().__init__(parent)
        self._document, self._live, self._text_of = document, live, text_of
        self._along = tuple(along)
        self._reckoned = Reckoned(self)
        self._reckoned.known.connect(lambda digest: self.digest.setText(digest[:16]))
        self._errors: list[Finding] = []
        self._blocks = signers_of(document.plan)
        self._build()
        self._followed = [live.restarted, live.moved, live.busy_changed]
        for signal in self._followed:
            signal.connect(self._show_findings)
        self.version.setText(next_whole(document.plan))
        self.summary.setText(summary)
        self.summary.setCursorPosition(0)
        self.review.setVisible(bool(self._along))
        self.review.setChecked(True)
        for block in self._blocks:
            item = QListWidgetItem(_block_text(block, document.plan), self.signers)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
        self.version.textChanged.connect(self._check)
        self.review.toggled.connect(self._check)
        self.signers.itemChanged.connect(self._check)
        self.retranslate()

    def _build(self) -> None:
        self.heading = label(look="heading", wrap=True)
        self.findings_text = label(wrap=True)
        self.findings, self.signers = WrappedList(), QListWidget()
        self.show_place, self.accept_finding = QPushButton(), QPushButton()
        for button in (self.show_place, self.accept_finding):
            button.setAutoDefault(False)
        self.version, self.digest = QLineEdit(), label(look="secondary")
        self.summary, self.review = QLineEdit(), QCheckBox()
        self.digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hint = label(look="secondary", wrap=True)
        self.titles = {"version": label(), "signers": label(), "digest": label()}
        self.titles["summary"] = label()
        self.titles["summary"].setBuddy(self.summary)
        self.titles["version"].setBuddy(self.version)
        self.titles["signers"].setBuddy(self.signers)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.show_place.clicked.connect(self._jump)
        self.findings.itemActivated.connect(self._jump)
        self.accept_finding.clicked.connect(self._accept_finding)
        line = QHBoxLayout()
        line.addWidget(self.show_place)
        line.addWidget(self.accept_finding)
        line.addStretch(1)
        form = QFormLayout()
        numbers = QHBoxLayout()
        for part in (self.version, self.titles["digest"], self.digest):
            numbers.addWidget(part)
        form.addRow(self.titles["version"], numbers)
        form.addRow(self.titles["summary"], self.summary)
        form.addRow("", self.review)
        layout = QVBoxLayout(self)
        for part in (self.heading, self.findings_text):
            layout.addWidget(part)
        layout.addWidget(self.findings, 2)
        layout.addLayout(line)
        layout.addLayout(form)
        layout.addWidget(self.titles["signers"])
        layout.addWidget(self.signers, 1)
        layout.addWidget(self.hint)
        layout.addWidget(self.buttons)
        self.resize(680, 560)

    @property
    def wanted_version(self) -> str:
        """The version."""
        return self.version.text().strip()

    @property
    def along(self) -> tuple[Change, ...]:
        """What comes into the plan with it."""
        return self._along if self.review.isChecked() else ()

    def chosen_signers(self) -> list[Signer]:
        """Who is to sign, in the order of the blocks."""
        return [
            Signer(block.name, block.role or block.department_names, block.side, block.person)
            for row, block in enumerate(self._blocks)
            if self.signers.item(row).checkState() == Qt.CheckState.Checked
        ]

    # Findings

    def _show_findings(self) -> None:
        """Open errors, which stand in the way, and how many other findings will be printed."""
        live = self._live
        self._errors = [  # what is parked has no reason yet
            one
            for one, group in live.with_groups()
            if one.severity == "error" and group != "accepted"
        ]
        self.findings.clear()
        for finding in self._errors:
            item = QListWidgetItem(self._text_of(finding), self.findings)
            item.setToolTip(plain_tip(item.text()))
        self.findings.setCurrentRow(0)
        for part in (self.findings, self.show_place, self.accept_finding):
            part.setVisible(bool(self._errors))
        few = self.fontMetrics().height() * 6
        self.signers.setMaximumHeight(few if self._errors else NO_LIMIT)
        others = sum(live.counts[group] for group in OPEN if group != "error")
        self.findings_text.setText(self._findings_text(others))
        self._check()

    def _findings_text(self, others: int) -> str:
        if self._live.busy:
            return translate("Freeze", "The plan is being checked…")
        if self._errors:
            return translate(
                "Freeze",
                "%n findings have to be solved, or accepted with a reason that is printed, first:",
                None,
                len(self._errors),
            )
        if others:
            return translate(
                "Freeze",
                "Nothing stands in the way. %n open findings will be printed in the charter.",
                None,
                others,
            )
        return translate("Freeze", "Nothing stands in the way: there are no open findings.")

    @property
    def _finding(self) -> Finding | None:
        row = self.findings.currentRow()
        return self._errors[row] if 0 <= row < len(self._errors) else None

    def _jump(self) -> None:
        if (finding := self._finding) is not None:
            self.reject()
            self.jump_wanted.emit(finding.activity or "", finding.role or "")

    def _accept_finding(self) -> None:
        if (finding := self._finding) is not None:
            self.accept_wanted.emit(finding)

    # Ready?

    def _check(self) -> None:
        version, plan = self.wanted_version, self._document.plan
        info = replace(plan.info, version=version)
        changes = [Change(INFO, "", plan.info, info)] if info != plan.info else []
        self._reckoned.reckon(plan.changed([*changes, *self.along]))
        taken = any(one.version == version for one in plan.signoffs.values())
        if self._errors or self._live.busy:
            hint = translate("Freeze", "Signing begins when nothing stands in the way.")
        elif not version:
            hint = translate("Freeze", "A version is needed.")
        elif taken:
            hint = translate("Freeze", "Version {version} was put to be signed before.")
        elif not self.chosen_signers():
            hint = translate("Freeze", "Nobody is to sign yet: tick somebody, or see People.")
        else:
            hint = ""
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not hint)
        kept = translate(
            "Freeze",
            "This content is kept as a version of the plan. Whoever changes it later goes on with "
            "a new draft; the signatures stay with this one.",
        )
        self.hint.setText(hint.format(version=version) or kept)

    def done(self, result: int) -> None:
        """Answered: what comes into the plan from now on is no longer looked at."""
        for signal in self._followed:
            signal.disconnect(self._show_findings)
        self._followed.clear()
        super().done(result)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("Freeze", "Put to be signed"))
        title = self._document.plan.info.title
        self.heading.setText(title or translate("Freeze", "Plan without a title"))
        self.titles["version"].setText(translate("Freeze", "&Version:"))
        self.titles["summary"].setText(translate("Freeze", "What is &new:"))
        self.titles["digest"].setText(translate("Freeze", "Content hash:"))
        day = self._document.plan.info.review_date
        review = translate("Freeze", "Put the &review on {date} into the action plan")
        self.review.setText(review.format(date=long_date(day, translate) if day else ""))
        self.titles["signers"].setText(translate("Freeze", "&Who signs:"))
        self.signers.setAccessibleName(translate("Freeze", "Who signs"))
        self.findings.setAccessibleName(translate("Freeze", "Findings that stand in the way"))
        self.show_place.setText(translate("Freeze", "&Show in the plan"))
        self.accept_finding.setText(translate("Freeze", "&Accept with a reason…"))
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons.button(ok).setText(translate("Freeze", "Put to be signed"))
        self.buttons.button(cancel).setText(translate("Freeze", "Cancel"))
        self._show_findings()


def _block_text(block: Block, plan: Plan) -> str:
    """Who it is, and what they said to the version before."""
    name = block.name or translate("Freeze", "Name still open")
    about = block.role or block.department_names
    text = f"{name} – {about}" if about else name
    before = signing_of(plan)
    said = (
        next((one for one in before.signatures if block.person == one.person), None)
        if (before and block.person)
        else None
    )
    if before is None or said is None or not said.outcome:
        return text
    says = translate("Freeze", "{version}: {said}")
    return f"{text}  ·  {says.format(version=before.signoff.version, said=said_text(said))}"


class Reckoned(QObject):
    """The content hash of the plan that was asked for last, reckoned beside the window.

    Signals
    -------
    known(str)
        It is there.
    """

    known = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._wanted: Plan | None = None

    def reckon(self, plan: Plan) -> None:
        """Ask for the hash of ``plan``; what was asked for before is not wanted any more."""
        self._wanted = plan
        if self._work is None:
            work = self._work = Work(lambda _progress: content_hash(plan), self)
            work.done.connect(lambda digest: self._done(plan, digest))
            work.finished.connect(self._ended)
            work.start()

    def _done(self, plan: Plan, digest: str) -> None:
        if plan is self._wanted:
            self._wanted = None
            self.known.emit(digest)

    def _ended(self) -> None:
        self._work = None
        if self._wanted is not None:
            self.reckon(self._wanted)
