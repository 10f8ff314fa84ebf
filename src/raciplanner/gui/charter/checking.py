"""Checking a charter that comes back: the verdict in words, and the plan in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from raciplanner.gui.messages import Messages, Question
from raciplanner.gui.work import Work
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.charter.verify import Verdict

translate = QCoreApplication.translate


class CharterCheck(QObject):
    """Asks for a charter, checks it in a thread and tells what was found out.

    Parameters
    ----------
    messages : Messages
    known : callable
        The plan that is open: it may know of signatures that have been cut off.

    Signals
    -------
    progressed(object)
        0.0 when the work begins, None when it has ended in any way.
    told(str)
        Something for the status bar.
    plan_wanted(Plan, str)
        The plan in a charter (name of the file) is to be opened.
    failed(Exception)
        The file cannot be checked.
    """

    progressed = Signal(object)
    told = Signal(str)
    plan_wanted = Signal(object, str)
    failed = Signal(object)

    def __init__(self, messages: Messages, known: Callable[[], Plan], window: QWidget) -> None:
        super().__init__(window)
        self._messages, self._known, self._window = messages, known, window
        self._work: Work | None = None

    def check(self) -> None:
        """Ask for a charter and check it."""
        if self._work is not None:
            self.told.emit(translate("Check charter", "A charter is being checked already."))
            return
        title = translate("Check charter", "Check a charter")
        pattern = translate("Check charter", "Charters") + " (*.pdf)"
        path = self._messages.open_file(self._window, title, [pattern])
        if path is not None:
            self._start(path)

    def cancel(self) -> None:
        """Take no notice of what is found out."""
        if self._work is not None:
            self._work.cancel()

    def _start(self, path: Path) -> None:
        known = self._known()

        def verify(_progress: object) -> Verdict:
            from raciplanner.charter.verify import verify_charter

            return verify_charter(path, known)

        work = self._work = Work(verify, self)
        work.done.connect(lambda verdict: self._tell(path.name, verdict))
        work.failed.connect(self.failed)
        work.finished.connect(self._end)
        self.progressed.emit(0.0)
        self.told.emit(translate("Check charter", "Checking {name}…").format(name=path.name))
        work.start()

    def _end(self) -> None:
        self._work = None
        self.progressed.emit(None)

    def _tell(self, name: str, verdict: Verdict) -> None:
        """The verdict, and the offer to open the plan."""
        from raciplanner.charter.verdict_text import verdict_lines

        headline, *lines = verdict_lines(verdict, translate)
        self.told.emit(headline.rstrip(":"))
        answers = [("cancel", translate("Check charter", "Close"))]
        if verdict.plan is not None:
            opens = translate("Check charter", "Open the plan in this charter")
            answers.insert(0, ("open", opens))
        detail = "\n".join([name, "", *lines])
        question = Question(headline, detail, answers, warning=not verdict.intact)
        if self._messages.ask(self._window, question) == "open":
            self.plan_wanted.emit(verdict.plan, name)
