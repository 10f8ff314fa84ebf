"""What the sign-off means for editing, across the top of every view."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from raciplanner.gui.charter.follow import SigningState
from raciplanner.gui.document import Document
from raciplanner.gui.widgets import Bar
from raciplanner.model.plan import Plan
from raciplanner.model.signing import Signing, next_draft

translate = QCoreApplication.translate


class SigningBar(Bar):
    """Says that a version is put to be signed, or what has changed since; hidden without one.

    Signals
    -------
    draft_wanted(str)
        The person wants to go on as the draft of this number.
    renew_wanted()
        The review is due: the next draft is to be begun.
    signing_wanted()
        The person wants to see the sign-off.
    """

    draft_wanted = Signal(str)
    renew_wanted = Signal()
    signing_wanted = Signal()

    def __init__(
        self, document: Document, following: SigningState, parent: QWidget | None = None
    ) -> None:
        super().__init__("plainBar", parent=parent)
        self._document, self._following = document, following
        self._dismissed = ""
        self.renew = self.add_button("", self.renew_wanted.emit)
        self.go_on = self.add_button("", self._go_on)
        self.show_signing = self.add_button("", self.signing_wanted.emit)
        self.dismiss = self.add_button("", self._dismiss)
        following.moved.connect(self.refresh)
        document.replaced.connect(self._start_over)
        self.retranslate()

    def _start_over(self) -> None:
        self._dismissed = ""
        self.refresh()

    def refresh(self) -> None:
        """Show or hide what is to be said."""
        document, signing = self._document, self._following.signing
        if signing is None or self._dismissed == signing.signoff.id:
            self.hide()
            return
        from raciplanner.gui.charter.said import review_text  # not at the start of the window

        self.text.setText(self._says(document.plan, signing))
        due = review_text(document.plan, signing, _today())
        self.renew.setVisible(bool(due) and not document.read_only)
        self.go_on.setVisible(signing.current and not document.read_only)
        draft = next_draft(document.plan, signing.signoff.version)
        text = translate("SigningBar", "Continue as draft {version}").format(version=draft)
        self.go_on.setText(text.replace("&", "&&"))
        self.show_signing.setText(
            translate("SigningBar", "Go to signing")
            if signing.current
            else translate("SigningBar", "Show the changes")
        )
        self.dismiss.setVisible(not signing.current)
        self.show()
        self._arrange()

    def _says(self, plan: Plan, signing: Signing) -> str:
        from raciplanner.gui.charter.said import frozen_text, review_text, state_text

        if signing.current:
            parts = (frozen_text(plan, signing), review_text(plan, signing, _today()))
            return " ".join(filter(None, parts))
        news = self._following.news
        summary = news.summary() if news is not None else ""
        state = state_text(plan, signing)
        return f"{state}: {summary}" if summary else state

    def _go_on(self) -> None:
        if (signing := self._following.signing) is not None:
            version = signing.signoff.version
            self.draft_wanted.emit(next_draft(self._document.plan, version))

    def _dismiss(self) -> None:
        if (signing := self._following.signing) is not None:
            self._dismissed = signing.signoff.id
            self.hide()

    def retranslate(self) -> None:
        """Set every text."""
        self.renew.setText(translate("SigningBar", "Renew…"))
        self.dismiss.setText(translate("SigningBar", "Close"))
        self.refresh()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the reader's day
