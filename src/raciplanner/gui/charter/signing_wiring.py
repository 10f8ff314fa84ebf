"""What the pane of the sign-off asks of the window."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from raciplanner.errors import InvalidEdit
from raciplanner.gui.charter.binding import keep_signed
from raciplanner.gui.findings.wiring import accept
from raciplanner.gui.work import aside
from raciplanner.i18n import LANGUAGES, Translate, translator
from raciplanner.model.change import Edit
from raciplanner.model.edits.charter import FILE_LIMIT, freeze, media_type_of, sign, start_draft
from raciplanner.model.edits.renewal import put_review, renew
from raciplanner.model.plan import Plan
from raciplanner.model.signing import latest_signoff, signing_of
from raciplanner.wording.change_summary import summary_text
from raciplanner.wording.edits import refusal_text

if TYPE_CHECKING:
    from raciplanner.gui.charter.closing import Closing
    from raciplanner.gui.charter.sign_dialog import Scan
    from raciplanner.gui.charter.signing import SigningPane
    from raciplanner.gui.main_window import MainWindow
    from raciplanner.gui.room.reading import Reading

translate = QCoreApplication.translate


class SigningWiring(QObject):
    """What can be done about the sign-off of the plan of a window, from menu, pane and bar."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._reading: Reading | None = None
        self.closing: Closing | None = None
        bar = window.workspace.sign_bar
        bar.draft_wanted.connect(self._go_on)
        bar.renew_wanted.connect(self.renew)
        bar.signing_wanted.connect(self.show)

    def connect_pane(self, pane: SigningPane) -> None:
        """Do what the pane of the sign-off asks for."""
        window = self._window
        pane.freeze_wanted.connect(self.freeze)
        pane.sign_wanted.connect(self._sign)
        pane.close_wanted.connect(self._close)
        pane.renew_wanted.connect(self.renew)
        pane.read_wanted.connect(self.read)
        pane.export_wanted.connect(lambda plan: window.exports.charter(0, plan))
        pane.jump_wanted.connect(window.go_to)
        pane.compare_wanted.connect(lambda: window.show_view("versions"))

    def _go_on(self, version: str) -> None:
        """Begin the draft of this number."""
        keep_signed(self._window.document)
        self._window.document.attempt(start_draft, version)

    def show(self) -> None:
        """Show the pane of the sign-off."""
        from raciplanner.gui.charter.view import CharterView

        self._window.show_view("charter")
        view = self._window.workspace.view("charter")
        assert isinstance(view, CharterView)
        view.tabs.setCurrentWidget(view.signing)
        view.signing.enter()

    def read(self, *, here: bool = False) -> None:
        """Read the plan out to the room, on the second screen if it is not wanted ``here``."""
        from raciplanner.gui.room.wiring import read_out

        if self._reading is None:
            reading = self._reading = read_out(self._window, here=here)
            reading.ended.connect(self._read)

    def _read(self) -> None:
        self._reading = None

    def freeze(self) -> None:
        """Put the plan to be signed, and keep it as a version."""
        from raciplanner.gui.charter.freeze_dialog import FreezeDialog

        window = self._window
        text_of = window.findings_pane.model.text
        document = window.document
        plan = document.plan
        dialog = FreezeDialog(
            document,
            window.live,
            text_of,
            window,
            summary=self._summary(translator_of(plan)),
            along=put_review(plan, review_name(plan), owner=self._own_person()),
        )
        dialog.jump_wanted.connect(window.go_to)
        dialog.accept_wanted.connect(lambda finding: accept(window, finding, dialog))
        if not dialog.ask():
            return
        version = dialog.wanted_version
        now = datetime.now().astimezone()
        made = now.isoformat(timespec="milliseconds")  # it says which sign-off is the latest
        by, signers = window.preferences.user_name, dialog.chosen_signers()
        summary, along = dialog.summary.text(), dialog.along

        def put(plan: Plan) -> Edit:  # the hash of a large plan takes its time
            return aside(
                lambda: freeze(
                    plan, version, signers, made=made, by=by, summary=summary, along=along
                )
            )

        if document.attempt(put):
            name = translate("Signing", "{version}, put to be signed").format(version=version)
            document.save_version(name)

    def _summary(self, translate: Translate) -> str:
        """What is new, as proposed: against the version before, in the language of the plan."""
        news = self._window.workspace.signing.news
        if not self._window.document.plan.signoffs:
            return translate("Charter", "First version")
        if news is None or news.before is None:
            return ""
        return summary_text(news.changes, news.before, news.after, translate)

    def _own_person(self) -> str:
        """Id of the person at the program, where the plan knows them by name."""
        name = self._window.preferences.user_name.strip().casefold()
        people = self._window.document.plan.people.ordered
        return next((one.id for one in people if name and one.name.casefold() == name), "")

    def close(self) -> None:
        """Close the latest sign-off."""
        signoff = latest_signoff(self._window.document.plan)
        if signoff is not None and not signoff.closed:
            self._close(signoff.id)
        else:
            self._window.status.tell(translate("Signing", "There is no signing to be closed."))

    def _close(self, signoff: str) -> None:
        """Close a sign-off: PDF, state, file."""
        from raciplanner.gui.charter.closing import Closing

        if self.closing is not None:
            return
        window = self._window
        closing = self.closing = Closing(window, signoff)
        closing.progressed.connect(window.status.show_progress)
        window.status.cancel_wanted.connect(closing.cancel)
        closing.ended.connect(self._closed)
        closing.start()

    def _closed(self) -> None:
        if self.closing is not None:
            self.closing.deleteLater()
        self.closing = None

    def renew(self) -> None:
        """Begin the next draft with all that was agreed."""
        from raciplanner.gui.charter.renew_dialog import RenewDialog

        document, signing = self._window.document, signing_of(self._window.document.plan)
        if signing is None or not signing.current:
            says = translate("Signing", "There is no signed version to renew: the plan is a draft.")
            self._window.status.tell(says)
            return
        today = date.today()  # noqa: DTZ011 - the reader's day
        dialog = RenewDialog(document.plan, signing, today, self._window)
        if dialog.ask():
            version, review = dialog.wanted_version, dialog.review
            keep_signed(document)
            done = review_name(document.plan)
            document.attempt(renew, version, review=review, done=done)

    def _sign(self, signature: str) -> None:
        """Take down what one person says."""
        from raciplanner.gui.charter.sign_dialog import SignDialog

        document = self._window.document
        dialog = SignDialog(document.plan, signature, self._choose_scan, self._window)
        if dialog.ask():
            document.attempt(sign, signature, **dialog.wish())

    def _choose_scan(self, parent: QWidget) -> Scan | None:
        """Ask for a scan; one that cannot be attached is told and not taken."""
        from raciplanner.gui.charter.sign_dialog import scan_of

        messages = self._window.messages
        patterns = [translate("Sign", "Scans") + " (*.png *.jpg *.jpeg *.pdf)"]
        path = messages.open_file(parent, translate("Sign", "Attach a scan"), patterns)
        if path is None:
            return None
        try:
            name, data = scan_of(path, FILE_LIMIT)
        except OSError:
            problem = translate("Sign", "“{name}” cannot be read.").format(name=path.name)
            way_out = translate("Sign", "Look whether the file is there and may be read.")
            messages.error(parent, f"{problem}\n{way_out}")
            return None
        kind = media_type_of(data)
        if len(data) <= FILE_LIMIT and kind:
            return name, kind, data
        limit = FILE_LIMIT // 1_000_000
        code = "file_kind" if not kind else "file_large"
        messages.error(parent, refusal_text(InvalidEdit(code, name=name, limit=limit), translate))
        return None


def translator_of(plan: Plan) -> Translate:
    """The translation into the language of the document."""
    return translator(plan.info.language if plan.info.language in LANGUAGES else "en")


def review_name(plan: Plan) -> str:
    """What the action of the next review is called, in the language of the document."""
    translate = translator_of(plan)
    return translate("Charter", "Review of the charter, and signing it anew")
