"""The pane of the sign-off: its state, who has said what, and what has changed since."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raciplanner.errors import PlanFileError
from raciplanner.gui.charter.said import signer_text, state_text, tally_text
from raciplanner.gui.document import Document
from raciplanner.gui.widgets import Pane, label, plain_tip, set_tip
from raciplanner.model.change import Change
from raciplanner.model.charter_records import Signature, Signoff
from raciplanner.model.compare import compare
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import INFO, Plan
from raciplanner.model.signing import Signing, as_signed, signing_of
from raciplanner.wording.differences import difference_text

translate = QCoreApplication.translate

PAUSE = 200
"""Milliseconds of rest after an edit before the differences are listed anew."""
MOST_LISTED = 200
KEY = Qt.ItemDataRole.UserRole


class SigningPane(Pane):
    """Follows the latest sign-off of a document.

    Signals
    -------
    freeze_wanted()
        The plan is to be put to be signed.
    sign_wanted(str)
        The signature (id) is to be given.
    close_wanted(str)
        The sign-off (id) is to be closed.
    compare_wanted()
        The person wants to see the versions side by side.
    export_wanted(Plan)
        The signed version is to be written to a file.
    """

    freeze_wanted = Signal()
    sign_wanted = Signal(str)
    close_wanted = Signal(str)
    compare_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.signing: Signing | None = None
        self._signed_plan: tuple[str, Plan | None] = ("", None)
        self._shown: tuple[Signature, ...] = ()
        self._build()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.refresh)
        document.changed.connect(self._outdated)
        document.replaced.connect(self._start_over)
        document.versions_changed.connect(self._start_over)
        self.retranslate()

    def _build(self) -> None:
        self.state, self.tally = label(look="strong", wrap=True), label(look="secondary", wrap=True)
        self.freeze, self.sign = QPushButton(), QPushButton()
        self.close_signing, self.compare = QPushButton(), QPushButton()
        self.export = QPushButton()
        self.signers, self.differences = QListWidget(), QListWidget()
        for every in (self.signers, self.differences):
            every.setWordWrap(True)
            every.setResizeMode(QListWidget.ResizeMode.Adjust)
            every.setTextElideMode(Qt.TextElideMode.ElideNone)
            every.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.titles = {"signers": label(look="strong"), "differences": label(look="strong")}
        self.titles["signers"].setBuddy(self.signers)
        self.titles["differences"].setBuddy(self.differences)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 6, 10)
        for part in (self.state, self.tally, self.freeze, self.titles["signers"]):
            layout.addWidget(part)
        layout.addWidget(self.signers, 1)
        line = QHBoxLayout()
        line.addWidget(self.sign, 1)
        line.addWidget(self.close_signing, 1)
        layout.addLayout(line)
        layout.addWidget(self.titles["differences"])
        layout.addWidget(self.differences, 1)
        below = QHBoxLayout()
        below.addWidget(self.compare, 1)
        below.addWidget(self.export, 1)
        layout.addLayout(below)
        layout.addStretch(0)
        self.freeze.clicked.connect(self.freeze_wanted)
        self.compare.clicked.connect(self.compare_wanted)
        self.export.clicked.connect(self._export)
        self.sign.clicked.connect(self._sign)
        self.signers.itemActivated.connect(self._sign)
        self.signers.currentRowChanged.connect(self._show_buttons)
        self.close_signing.clicked.connect(self._close)

    # Following

    def _outdated(self, _changes: tuple[Change, ...]) -> None:
        self._pause.start()

    def _start_over(self) -> None:
        self._signed_plan = ("", None)
        self._pause.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the sign-off as it is now."""
        self._pause.stop()
        if not self.isVisible():
            return
        plan = self._document.plan
        signing = self.signing = signing_of(plan)
        self.state.setText(state_text(plan, signing))
        self.tally.setText(tally_text(plan, signing))
        self._show_signers(signing.signatures if signing else ())
        self._show_differences(plan, signing)
        self._show_buttons()

    def _show_signers(self, signatures: tuple[Signature, ...]) -> None:
        chosen = self.chosen
        said = chosen not in self._shown  # then it is the turn of the next one
        self._shown = signatures
        blocked = self.signers.blockSignals(True)
        self.signers.clear()
        for one in signatures:
            item = QListWidgetItem(signer_text(one), self.signers)
            item.setData(KEY, one.id)
            item.setToolTip(plain_tip(item.text()))
        waiting = [one for one in signatures if not one.outcome and one.method != "later"]
        wanted = next(iter(waiting), None) if said or chosen is None else chosen
        if signatures:
            self.signers.setCurrentRow(signatures.index(wanted) if wanted in signatures else 0)
        self.signers.blockSignals(blocked)
        for part in (self.titles["signers"], self.signers, self.sign, self.close_signing):
            part.setVisible(bool(signatures))

    def _show_differences(self, plan: Plan, signing: Signing | None) -> None:
        outdated = signing is not None and not signing.current
        for part in (self.titles["differences"], self.differences, self.compare, self.export):
            part.setVisible(outdated)
        self.differences.clear()
        if signing is None or not outdated:
            return
        before = self._plan_of(signing.signoff)
        if before is None:
            self.compare.hide()
            self.export.hide()
            text = translate("Signing", "The signed version is no longer kept in the plan.")
            self.differences.addItem(text)
            return
        numbered = replace(before.info, version=plan.info.version)  # the state tells the number
        changes = compare(before.changed([Change(INFO, "", before.info, numbered)]), plan)
        for change in changes[:MOST_LISTED]:
            self.differences.addItem(difference_text(change, before, plan, translate))
        if len(changes) > MOST_LISTED:
            more = translate("Signing", "… and %n more", None, len(changes) - MOST_LISTED)
            self.differences.addItem(more)

    def _plan_of(self, signoff: Signoff) -> Plan | None:
        """The plan as it was put to be signed, from the versions in the file."""
        if self._signed_plan[0] != signoff.id:
            self._signed_plan = (signoff.id, self._found(signoff))
        return self._signed_plan[1]

    def _found(self, signoff: Signoff) -> Plan | None:
        versions = sorted(self._document.versions, key=lambda one: signoff.version not in one.name)
        for version in versions:
            try:
                plan = version.plan()
            except PlanFileError:  # the view of versions tells about it
                continue
            if plan.info.version == signoff.version and content_hash(plan) == signoff.content:
                return plan
        return None

    # What can be done

    @property
    def chosen(self) -> Signature | None:
        """The signature at the cursor."""
        row = self.signers.currentRow()
        key = self.signers.item(row).data(KEY) if row >= 0 else ""
        return self._document.plan.signatures.get(key)

    def _show_buttons(self) -> None:
        signing, writable = self.signing, not self._document.read_only
        self.freeze.setVisible(signing is None or not signing.current)
        self.freeze.setEnabled(writable)
        self.sign.setEnabled(writable and self.chosen is not None and not self.chosen.outcome)
        is_open = signing is not None and not signing.signoff.closed
        self.close_signing.setVisible(is_open)
        self.close_signing.setEnabled(writable)

    def _sign(self) -> None:
        if self.sign.isEnabled() and self.chosen is not None:
            self.sign_wanted.emit(self.chosen.id)

    def _close(self) -> None:
        if self.signing is not None:
            self.close_wanted.emit(self.signing.signoff.id)

    def _export(self) -> None:
        signed = self._plan_of(self.signing.signoff) if self.signing else None
        if signed is not None:
            self.export_wanted.emit(as_signed(signed, self._document.plan))

    def sizeHint(self) -> QSize:
        return QSize(300, 500)

    def retranslate(self) -> None:
        """Set every text."""
        self.freeze.setText(translate("Signing", "&Put to be signed…"))
        self.sign.setText(translate("Signing", "Si&gn…"))
        self.close_signing.setText(translate("Signing", "Close the signi&ng"))
        self.compare.setText(translate("Signing", "Compare &versions"))
        set_tip(
            self.compare, translate("Signing", "The signed version beside the plan as it is now")
        )
        self.export.setText(translate("Signing", "Signed &PDF…"))
        set_tip(
            self.export, translate("Signing", "The signed version with its signatures as a PDF")
        )
        self.titles["signers"].setText(translate("Signing", "Sig&ners"))
        self.titles["differences"].setText(translate("Signing", "C&hanged since then"))
        self.signers.setAccessibleName(translate("Signing", "Signers"))
        self.differences.setAccessibleName(translate("Signing", "Changed since then"))
        self.refresh()
