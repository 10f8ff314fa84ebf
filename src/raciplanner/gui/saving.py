"""Saving the plan: to its file, to another one, as a copy for others; and what may go wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from raciplanner.errors import PlanFileError
from raciplanner.gui import file_questions as questions
from raciplanner.gui.document import Document
from raciplanner.gui.file_lock import FileLock
from raciplanner.gui.file_names import safe_name
from raciplanner.gui.messages import Messages
from raciplanner.gui.times import moment
from raciplanner.wording.errors import error_text, notice_text

if TYPE_CHECKING:
    from raciplanner.storage.planfile import Notice

translate = QCoreApplication.translate
SUFFIX = ".raciplan"


def plan_patterns() -> list[str]:
    """File patterns of plans."""
    plans = translate("Files", "Plans")
    return [f"{plans} (*{SUFFIX})"]


class Saving(QObject):
    """Saves one document.

    Parameters
    ----------
    lock : FileLock
        Of the plan that is open; it follows a save under another name.
    window : QWidget
        Parent of dialogs.

    Signals
    -------
    told(str)
        Something for the status bar.
    compare_wanted(Path)
        The person wants to see what differs between the plan and a file.
    """

    told = Signal(str)
    compare_wanted = Signal(object)

    def __init__(
        self, document: Document, messages: Messages, lock: FileLock, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document, self._messages = document, messages
        self._lock, self._window = lock, window

    def save(self) -> bool:
        """Save to the plan's own file, asking for one the first time."""
        if self._document.path is None or self._document.read_only:
            return self.save_as()
        return self._saved(self._document.save)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        path = self._ask_path(translate("Files", "Save the plan"))
        if path is None:
            return False
        try:
            lock = self._lock.acquire(path)
        except PlanFileError as error:
            return self._not_saved(error, self.save_as)
        done = self._saved(lambda: self._document.save_as(path))
        if self._document.path != path:
            self._lock.give_back(lock)
        return done

    def _ask_path(self, title: str, addition: str = "") -> Path | None:
        name = safe_name(self._document.plan.info.title, translate("Files", "Plan"))
        day = QDate.currentDate().toString("yyyy-MM-dd")
        proposal = " ".join(filter(None, (name, day, addition))) + SUFFIX
        return self._messages.save_file(self._window, title, proposal, plan_patterns())

    def _saved(self, write: Callable[[], Notice | None]) -> bool:
        try:
            with waiting():
                warning = write()
        except PlanFileError as error:
            return self._not_saved(error, lambda: self._saved(write))
        if self._document.path is not None:
            self._lock.follow(self._document.path)
        self.told.emit(translate("Files", "Saved {time}").format(time=moment(self._document.since)))
        if warning:
            self.told.emit(notice_text(warning.code, warning.data, translate))
        return True

    def _not_saved(self, error: PlanFileError, again: Callable[[], bool]) -> bool:
        question = questions.not_saved(error, protected=self._document.protected)
        answer = self._messages.ask(self._window, question)
        ways: dict[str, Callable[[], bool]] = {
            "save_as": self.save_as,
            "again": again,
            "overwrite": lambda: self._saved(lambda: self._document.save(force=True)),
        }
        if answer == "compare" and self._document.path is not None:
            self.compare_wanted.emit(self._document.path)
        return ways[answer]() if answer in ways else False

    def save_copy(self) -> bool:
        """Ask for a file and write the plan there without history and versions, to be sent."""
        title = translate("Files", "Save a copy without history")
        path = self._ask_path(title, translate("Files", "copy"))
        if path is None:
            return False
        own = self._document.path
        if own is not None and path.resolve() == own.resolve():
            text = translate("Files", "This is the plan itself. Choose another name for the copy.")
            self._messages.error(self._window, text)
            return False
        try:
            with waiting():
                self._document.save_copy(path)
        except PlanFileError as error:
            self._messages.error(self._window, error_text(error, translate))
            return False
        text = translate("Files", "“{name}” is saved, without history and versions.")
        self.told.emit(text.format(name=path.name))
        return True


class waiting:  # noqa: N801 - reads as a word
    """The busy pointer while a plan is read or written."""

    def __enter__(self) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)

    def __exit__(self, *_: object) -> None:
        QApplication.restoreOverrideCursor()
