"""Closing a sign-off: the PDF is written first, then signing ends and the plan is saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from raciplanner.charter.dates import long_date
from raciplanner.charter.record import tally
from raciplanner.errors import RaciPlannerError
from raciplanner.gui.file_names import safe_name
from raciplanner.gui.messages import Question
from raciplanner.gui.work import Work
from raciplanner.model.edits.charter import close_signoff
from raciplanner.model.edits.renewal import review_actions
from raciplanner.model.plan import Plan
from raciplanner.model.signing import as_signed
from raciplanner.wording.errors import error_text

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow

translate = QCoreApplication.translate


class Closing(QObject):
    """Closes one sign-off of the plan of a window.

    Signals
    -------
    progressed(object)
        How far the PDF is, 0 to 1; None when the work has ended.
    ended()
        All is done and told, or it was given up.
    """

    progressed = Signal(object)
    ended = Signal()

    def __init__(self, window: MainWindow, signoff: str) -> None:
        super().__init__(window)
        self._window, self._signoff = window, signoff
        self._work: Work | None = None

    def start(self) -> None:
        """Ask whether, and where the PDF is to be; then do it all."""
        signed = self._signed()
        if signed is None:
            self._close_without()
        elif (path := self._ask_path()) is not None:
            self._write(signed, path)
            return
        self.ended.emit()

    def _close_without(self) -> None:
        """Nothing is there that could be written: close it all the same, or not."""
        window = self._window
        version = window.document.plan.signoffs[self._signoff].version
        problem = translate("Closing", "Version {version} cannot be written any more.")
        way_out = translate(
            "Closing",
            "The signed version is no longer kept in the plan. Close it without a PDF?",
        )
        text = f"{problem.format(version=version)}\n{way_out}"
        answers = (("close", translate("Closing", "Close without a PDF")),)
        if window.messages.error(window, text, answers) == "close":
            self._close(None)

    def _ask_path(self) -> Path | None:
        window = self._window
        if window.messages.ask(window, self._question()) != "close":
            return None
        plan = window.document.plan
        name = safe_name(plan.info.title, translate("Exports", "Plan"))
        proposal = f"{name} {safe_name(plan.signoffs[self._signoff].version, '')}".strip() + ".pdf"
        pattern = translate("Exports", "PDF") + " (*.pdf)"
        title = translate("Closing", "Save the signed charter")
        return window.messages.save_file(window, title, proposal, [pattern])

    def _question(self) -> Question:
        plan = self._window.document.plan
        record = plan.signoffs[self._signoff]
        says = translate("Closing", "Close the signing of version {version}? {tally}.")
        detail = translate(
            "Closing",
            "The charter is written as a PDF with all that was said to it, and the plan is saved. "
            "Who signs later may still do so.",
        )
        answers = (
            ("close", translate("Closing", "Close and save the PDF…")),
            ("cancel", translate("Closing", "Cancel")),
        )
        text = says.format(version=record.version, tally=tally(plan, record, translate))
        return Question(text, detail, answers)

    def _signed(self) -> Plan | None:
        """The plan as it was put to be signed, with all that was said to it."""
        plan, following = self._window.document.plan, self._window.workspace.signing
        if following.news is None:
            return plan
        signed = following.news.signed
        return as_signed(signed, plan) if signed is not None else None

    def _write(self, plan: Plan, path: Path) -> None:
        paper, versions = self._window.preferences.paper, self._window.document.versions
        plan = plan.apply(close_signoff(plan, self._signoff))

        def write(progress: Callable[[float], None]) -> Any:
            from raciplanner.charter.document import write_charter

            day = date.today()  # noqa: DTZ011 - the reader's day
            return write_charter(
                plan, path, day=day, paper=paper, versions=versions, progress=progress
            )

        work = self._work = Work(write, self)
        work.progressed.connect(self.progressed.emit)
        work.done.connect(lambda _charter: self._close(path))
        work.failed.connect(self._failed)
        work.finished.connect(self._finished)
        self.progressed.emit(0.0)
        work.start()

    def cancel(self) -> None:
        """Stop writing: nothing is closed then."""
        if self._work is not None:
            self._work.cancel()

    def _finished(self) -> None:
        self._work = None
        self.progressed.emit(None)
        self.ended.emit()

    def _failed(self, error: Exception) -> None:
        """Without the PDF nothing is closed."""
        if not isinstance(error, RaciPlannerError):
            raise error
        not_closed = translate("Closing", "Signing was not closed.")
        self._window.messages.error(self._window, f"{error_text(error, translate)}\n{not_closed}")

    def _close(self, path: Path | None) -> None:
        """The PDF is there: say so in the plan, and save it."""
        document = self._window.document
        done = [translate("Closing", "{name} is written.").format(name=path.name)] if path else []
        whole = document.attempt(close_signoff, self._signoff)
        if whole:
            version = document.plan.signoffs[self._signoff].version
            says = translate("Closing", "Signing of version {version} is closed.")
            done.append(says.format(version=version))
            if document.path is None or document.read_only:
                done.append(translate("Closing", "The plan has no file yet: save it."))
            elif self._window.files.save():
                done.append(translate("Closing", "The plan is saved."))
            else:
                whole = False
                done.append(translate("Closing", "The plan was not saved."))
            done.append(self._review())
        else:
            done.append(translate("Closing", "Signing was not closed."))
        self._tell(done, path, whole=whole)

    def _tell(self, done: list[str], path: Path | None, *, whole: bool) -> None:
        """What was done and what was not: at the foot of the window, or so that it is noticed."""
        window = self._window
        if not whole:
            title = translate("Closing", "Not everything was done.")
            window.messages.error(window, "\n".join((title, *done)))
        offer = translate("Closing", "Open") if path else ""
        show = (lambda: window.messages.show_file(path)) if path else None
        window.status.tell(" ".join(done), offer, show)

    def _review(self) -> str:
        """The next review, which was put into the action plan before it was signed."""
        plan = self._window.document.plan
        day = plan.info.review_date
        if day is None:
            return translate("Closing", "There is no date for the next review.")
        when = long_date(day, translate)
        if review_actions(plan):
            says = translate("Closing", "The next review on {date} is in the action plan.")
        else:
            says = translate("Closing", "The next review is due on {date}.")
            when = when.rstrip(".")  # an abbreviation ends the sentence as well
        return says.format(date=when)
