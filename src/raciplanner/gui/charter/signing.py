"""The pane of the sign-off: its state, who has said what, and what has changed since."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from raciplanner.gui.charter.follow import SigningState
from raciplanner.gui.charter.said import review_text, signer_text, state_text, tally_text
from raciplanner.gui.document import Document
from raciplanner.gui.widgets import Pane, label, plain_tip, set_tip
from raciplanner.gui.wrapped_list import WrappedList
from raciplanner.model.change import Change
from raciplanner.model.charter_records import Signature
from raciplanner.model.plan import ASSIGNMENTS, INFO, Plan
from raciplanner.model.signing import Signing, as_signed
from raciplanner.wording.differences import difference_text

translate = QCoreApplication.translate

MOST_LISTED = 200
KEY = Qt.ItemDataRole.UserRole


class SigningPane(Pane):
    """Follows the latest sign-off of a document.

    Signals
    -------
    freeze_wanted()
        The plan is to be put to be signed.
    read_wanted()
        The plan is to be read out to the room.
    renew_wanted()
        The next draft is to be begun, with all that was agreed.
    sign_wanted(str)
        The signature (id) is to be given.
    close_wanted(str)
        The sign-off (id) is to be closed.
    jump_wanted(str, str)
        The place of a difference (activity, role) is to be shown.
    compare_wanted()
        The person wants to see the versions side by side.
    export_wanted(Plan)
        The signed version is to be written to a file.
    """

    freeze_wanted = Signal()
    read_wanted = Signal()
    renew_wanted = Signal()
    sign_wanted = Signal(str)
    close_wanted = Signal(str)
    jump_wanted = Signal(str, str)
    compare_wanted = Signal()
    export_wanted = Signal(object)

    def __init__(
        self, document: Document, following: SigningState, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._following = document, following
        self._shown: tuple[Signature, ...] = ()
        self._build()
        following.moved.connect(self.refresh)
        document.replaced.connect(self.refresh)
        document.changed.connect(self._changed)
        self.retranslate()

    @property
    def signing(self) -> Signing | None:
        """The sign-off that is shown."""
        return self._following.signing

    def _changed(self, changes: tuple[Change, ...]) -> None:
        if self.signing is None and any(one.table == INFO for one in changes):
            self.refresh()  # the number of the draft

    def _build(self) -> None:
        self.state, self.tally = label(look="strong", wrap=True), label(look="secondary", wrap=True)
        self.review = label(wrap=True)
        self.freeze, self.sign = QPushButton(), QPushButton()
        self.read, self.renew = QPushButton(), QPushButton()
        self.close_signing, self.compare = QPushButton(), QPushButton()
        self.export = QPushButton()
        self.signers, self.differences = WrappedList(), WrappedList()
        self.titles = {"signers": label(look="strong"), "differences": label(look="strong")}
        self.titles["signers"].setBuddy(self.signers)
        self.titles["differences"].setBuddy(self.differences)
        inner = self._scrolled()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(12, 10, 6, 10)
        for part in (self.state, self.tally, self.review):
            layout.addWidget(part)
        begin = QHBoxLayout()
        for button in (self.freeze, self.renew, self.read):
            begin.addWidget(button, 1)
        layout.addLayout(begin)
        layout.addWidget(self.titles["signers"])
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
        self.read.clicked.connect(self.read_wanted)
        self.renew.clicked.connect(self.renew_wanted)
        self.compare.clicked.connect(self.compare_wanted)
        self.export.clicked.connect(self._export)
        self.sign.clicked.connect(self._sign)
        self.signers.itemActivated.connect(self._sign)
        self.differences.itemActivated.connect(self._jump)
        self.signers.currentRowChanged.connect(self._show_buttons)
        self.close_signing.clicked.connect(self._close)

    def _scrolled(self) -> QWidget:
        """The widget for all parts: large letters need more height than a small window has."""
        self.area, self._inner = QScrollArea(), QWidget()
        self._inner.setProperty("look", "bare")
        self.area.setProperty("look", "bare")
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.area)
        return self._inner

    def _fit(self) -> None:
        """Room for some lines in each list, and for the buttons side by side."""
        line = self.fontMetrics().lineSpacing()
        self.signers.setMinimumHeight(line * 4)
        self.differences.setMinimumHeight(line * 3)
        bar = self.area.verticalScrollBar().sizeHint().width()
        self.area.setMinimumWidth(self._inner.minimumSizeHint().width() + bar)

    # Following

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show the sign-off as it is now."""
        if not self.isVisible():
            return
        plan, signing = self._document.plan, self.signing
        self.state.setText(state_text(plan, signing))
        self.tally.setText(tally_text(plan, signing))
        self._show_review(plan)
        self._show_signers(signing.signatures if signing else ())
        self._show_differences()
        self._show_buttons()
        self._fit()

    def _show_review(self, plan: Plan) -> None:
        says = review_text(plan, self.signing, date.today())  # noqa: DTZ011 - the reader's day
        self.review.setText(says)
        self.review.setVisible(bool(says))

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
        wanted = next(iter(waiting), chosen) if said or chosen is None else chosen
        if signatures:
            self.signers.setCurrentRow(signatures.index(wanted) if wanted in signatures else 0)
        self.signers.blockSignals(blocked)
        for part in (self.titles["signers"], self.signers, self.sign, self.close_signing):
            part.setVisible(bool(signatures))

    def _show_differences(self) -> None:
        news = self._following.news
        kept = news is not None and news.before is not None
        for part in (self.titles["differences"], self.differences):
            part.setVisible(news is not None)
        for button in (self.compare, self.export):
            button.setVisible(kept)
        self.differences.clear()
        if news is None:
            return
        if news.before is None:
            text = translate("Signing", "The signed version is no longer kept in the plan.")
            self.differences.addItem(text)
            return
        for change in news.changes[:MOST_LISTED]:
            text = difference_text(change, news.before, news.after, translate)
            item = QListWidgetItem(text, self.differences)
            item.setData(KEY, _place_of(change))
        if len(news.changes) > MOST_LISTED:
            more = translate("Signing", "… and %n more", None, len(news.changes) - MOST_LISTED)
            self.differences.addItem(more)

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
        self.renew.setVisible(signing is not None and signing.current)
        self.renew.setEnabled(writable)
        is_open = signing is not None and not signing.signoff.closed
        self.close_signing.setVisible(is_open)
        self.close_signing.setEnabled(writable)

    def _sign(self) -> None:
        if self.sign.isEnabled() and self.chosen is not None:
            self.sign_wanted.emit(self.chosen.id)

    def _close(self) -> None:
        if self.signing is not None:
            self.close_wanted.emit(self.signing.signoff.id)

    def _jump(self, item: QListWidgetItem) -> None:
        if place := item.data(KEY):
            self.jump_wanted.emit(*place)

    def _export(self) -> None:
        news = self._following.news
        if news is not None and news.signed is not None:
            self.export_wanted.emit(as_signed(news.signed, self._document.plan))

    def enter(self) -> None:
        """Take the keyboard."""
        part = self.signers if self.signers.isVisible() else self.freeze
        part.setFocus()

    def sizeHint(self) -> QSize:
        return QSize(300, 500)

    def retranslate(self) -> None:
        """Set every text."""
        self.freeze.setText(translate("Signing", "&Put to be signed…"))
        self.read.setText(translate("Signing", "Read &out…"))
        set_tip(
            self.read,
            translate("Signing", "In large letters, on the second screen if there is one (F5)"),
        )
        self.renew.setText(translate("Signing", "Rene&w…"))
        set_tip(
            self.renew,
            translate("Signing", "Begin the next draft with everything that was agreed"),
        )
        self.sign.setText(translate("Signing", "Si&gn…"))
        self.close_signing.setText(translate("Signing", "Close the signi&ng…"))
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


def _place_of(change: Change) -> tuple[str, str] | None:
    """Activity and role of a difference that the matrix shows; None for any other."""
    if change.table == ASSIGNMENTS:
        activity, role = cast("tuple[str, str]", change.key)
        return activity, role
    if change.table == "activities":
        return str(change.key), ""
    return ("", str(change.key)) if change.table == "roles" else None
