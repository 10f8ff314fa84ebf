"""What one does with files: new, open, import, save, export, and the question before leaving."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Qt, QTime, Signal
from PySide6.QtWidgets import QApplication, QWidget

from raciplanner.errors import PlanFileError, RaciPlannerError
from raciplanner.gui.document import Document
from raciplanner.gui.file_lock import FileLock
from raciplanner.gui.file_names import safe_name
from raciplanner.gui.messages import Messages, Question
from raciplanner.gui.recent import Recent
from raciplanner.model.plan import Plan
from raciplanner.model.records import PlanInfo
from raciplanner.wording.errors import error_text, notice_text

if TYPE_CHECKING:
    from raciplanner.storage.lock import PlanLock
    from raciplanner.storage.planfile import Notice
    from raciplanner.storage.recovery import Recovered

translate = QCoreApplication.translate
SUFFIX = ".raciplan"


def plan_patterns() -> list[str]:
    """File patterns of plans."""
    plans = translate("Files", "Plans")
    return [f"{plans} (*{SUFFIX})"]


class Files(QObject):
    """Carries out the commands of the file menu on one document.

    Parameters
    ----------
    window : QWidget
        Parent of dialogs.
    who : callable
        Gives the name of the person, for others who want to open the same plan.

    Signals
    -------
    shown()
        There is a plan to work on.
    closed()
        There is none any more: back to the start screen.
    told(str)
        Something for the status bar.
    leaving()
        Put what is being typed into the plan: it is about to be saved or left.
    """

    shown = Signal()
    closed = Signal()
    told = Signal(str)
    leaving = Signal()

    def __init__(
        self,
        document: Document,
        messages: Messages,
        recent: Recent,
        window: QWidget,
        who: Callable[[], str] = str,
    ) -> None:
        super().__init__(window)
        self._document, self._messages, self._recent = document, messages, recent
        self._window = window
        self._lock = FileLock(who)

    # New and open

    def new_from_library(self, language: str) -> None:
        """Ask for phases and make a plan of them."""
        from raciplanner.gui.start.library_dialog import LibraryDialog

        dialog = LibraryDialog(language, self._window)
        if dialog.ask():
            plan = dialog.plan()
            if self.may_leave():
                self._begin(plan, modified=True)

    def new_empty(self, language: str) -> None:
        """Begin with nothing."""
        if self.may_leave():
            title = translate("Files", "New plan")
            self._begin(Plan(PlanInfo(title=title, language=language)))

    def open_example(self, language: str) -> None:
        """Open the example plan, which is saved only on request."""
        from raciplanner.library import example_plan

        if self.may_leave():
            self._begin(example_plan(language))

    def import_file(self, language: str, path: Path | None = None) -> None:
        """Show what is in a spreadsheet and make a plan of it."""
        from raciplanner.gui.importing.dialog import ImportDialog, patterns

        if path is None:
            title = translate("Files", "Import a spreadsheet")
            path = self._messages.open_file(self._window, title, patterns())
        if path is None:
            return
        dialog = ImportDialog(path, language, self._messages, self._window)
        if dialog.ask():
            plan = dialog.plan()
            if plan is not None and self.may_leave():
                self._begin(plan, modified=True)

    def new_from_earlier(self) -> None:
        """Begin with activities, roles and people of a plan, without its letters."""
        from raciplanner.model.outline import outline_of
        from raciplanner.storage.planfile import open_plan

        title = translate("Files", "Take activities and roles from a plan")
        path = self._messages.open_file(self._window, title, plan_patterns())
        if path is None:
            return
        try:
            with waiting():
                plan = outline_of(open_plan(path).plan)
        except PlanFileError as error:
            self._messages.error(self._window, error_text(error, translate))
            return
        if self.may_leave():
            self._begin(plan, modified=True)
            text = translate("Files", "Activities, roles and people of “{name}”, without letters")
            self.told.emit(text.format(name=path.name))

    def add_from_library(self) -> None:
        """Ask for phases and add their activities to the present plan."""
        from raciplanner.gui.start.library_dialog import LibraryDialog
        from raciplanner.library import add_from_library

        dialog = LibraryDialog(self._document.plan.info.language, self._window, self._document.plan)
        if dialog.ask():
            self._document.attempt(add_from_library, dialog.plan())

    def _begin(self, plan: Plan, *, modified: bool = False) -> None:
        self._lock.release()
        self._document.replace(plan, modified=modified)
        self.shown.emit()

    def open(self, path: Path | None = None) -> bool:
        """Open a plan file, asking for one without ``path``; whether that went well."""
        if path is None:
            title = translate("Files", "Open a plan")
            path = self._messages.open_file(self._window, title, plan_patterns())
        if path is None or not self.may_leave():
            return False
        try:
            lock = self._lock.acquire(path)
        except PlanFileError as error:
            answer = self._ask_locked(error)
            if answer == "cancel":
                return False
            return self._read(path, None, how=answer)
        return self._read(path, lock)

    def _read(self, path: Path, lock: PlanLock | None, *, how: str = "") -> bool:
        """Read ``path``; ``how`` is ``"read_only"`` or ``"copy"`` where somebody else has it."""
        try:
            with waiting():
                notices = self._document.open(path, read_only=how == "read_only")
        except PlanFileError as error:
            self._lock.give_back(lock)
            return self._not_opened(path, error)
        self._lock.keep(path, lock)
        self._remember()
        if how == "copy":
            self._document.replace(self._document.plan, modified=True)
        self.shown.emit()
        self._tell_notices(notices)
        return True

    def _ask_locked(self, error: PlanFileError) -> str:
        answers = (
            ("read_only", translate("Files", "Open read-only")),
            ("copy", translate("Files", "Open a copy")),
        )
        text = "\n".join(filter(None, (error_text(error, translate), _holder_text(error))))
        return self._messages.error(self._window, text, answers)

    def recover(self, recovered: Recovered) -> bool:
        """Go on with a plan that a crash has left; whether that was done."""
        from raciplanner.storage.recovery import discard

        if not self.may_leave():
            return False
        self._lock.release()
        self._document.recover(recovered)
        discard(recovered)
        if recovered.path is not None:
            self._lock.follow(recovered.path)
        self.shown.emit()
        return True

    def _not_opened(self, path: Path, error: PlanFileError) -> bool:
        backup = str(error.data.get("backup", ""))
        answers = [("backup", translate("Files", "Open the backup"))] if backup else []
        if error.code == "missing":
            answers.append(("locate", translate("Files", "Locate…")))
            answers.append(("forget", translate("Files", "Take it off the list")))
        answer = self._messages.error(self._window, error_text(error, translate), answers)
        if answer == "backup":
            return self._open_backup(Path(backup))
        if answer == "locate":
            return self.locate(path)
        if answer == "forget":
            self._recent.remove(path)
            self.closed.emit()
        return False

    def locate(self, path: Path) -> bool:
        """Ask where a plan that is gone lies now, and open it; whether that went well."""
        title = translate("Files", "Where is “{name}” now?").format(name=path.name)
        there = self._messages.open_file(self._window, title, plan_patterns())
        if there is None:
            return False
        self._recent.move(path, there)
        return self.open(there)

    def _open_backup(self, path: Path) -> bool:
        """Open a backup as a plan without a file, so that nothing is overwritten by accident."""
        try:
            self._document.open(path)
        except PlanFileError as error:
            self._messages.error(self._window, error_text(error, translate))
            return False
        self._lock.release()
        self._document.replace(self._document.plan, modified=True)
        self.shown.emit()
        return True

    def take(self, path: Path, language: str) -> None:
        """Open a file that was dropped on the window: a plan, or a spreadsheet."""
        if path.suffix.lower() == SUFFIX:
            self.open(path)
        else:
            self.import_file(language, path)

    # Save

    def save(self) -> bool:
        """Save to the plan's own file, asking for one the first time."""
        self.leaving.emit()
        if self._document.path is None or self._document.read_only:
            return self.save_as()
        return self._saved(self._document.save)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        self.leaving.emit()
        info = self._document.plan.info
        day = QDate.currentDate().toString("yyyy-MM-dd")
        name = safe_name(info.title, translate("Files", "Plan"))
        proposal = f"{name} {day}{SUFFIX}"
        title = translate("Files", "Save the plan")
        path = self._messages.save_file(self._window, title, proposal, plan_patterns())
        if path is None:
            return False
        return self._saved(lambda: self._document.save_as(path))

    def _saved(self, write: Callable[[], Notice | None]) -> bool:
        try:
            with waiting():
                warning = write()
        except PlanFileError as error:
            return self._not_saved(error, write)
        self._remember()
        if self._document.path is not None:
            self._lock.follow(self._document.path)
        time = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.told.emit(translate("Files", "Saved {time}").format(time=time))
        self._tell_notices([warning] if warning else [])
        return True

    def _not_saved(self, error: PlanFileError, write: Callable[[], Notice | None]) -> bool:
        answers = [("save_as", translate("Files", "Save as…"))]
        if error.code == "changed":
            answers.append(("overwrite", translate("Files", "Overwrite")))
        else:
            answers.append(("again", translate("Files", "Try again")))
        answer = self._messages.error(self._window, error_text(error, translate), answers)
        if answer == "save_as":
            return self.save_as()
        if answer == "overwrite":
            return self._saved(lambda: self._document.save(force=True))
        return self._saved(write) if answer == "again" else False

    def _remember(self) -> None:
        path, info = self._document.path, self._document.plan.info
        if path is not None:
            self._recent.add(path, info.title, info.version)

    def _tell_notices(self, notices: Iterable[Notice]) -> None:
        for notice in notices:
            self.told.emit(notice_text(notice.code, notice.data, translate))

    # Leave

    def close(self) -> bool:
        """Close the plan and go back to the start screen."""
        if not self.may_leave():
            return False
        self._lock.release()
        self._document.replace(Plan())
        self.closed.emit()
        return True

    def end(self) -> None:
        """The window is closed: no lock and no journal stay behind."""
        self._lock.release()
        self._document.leave()

    def may_leave(self) -> bool:
        """Whether the present plan may be left; asks when there is something to save."""
        self.leaving.emit()
        if not self._document.modified:
            return True
        answer = self._messages.ask(self._window, self._unsaved_question())
        return answer == "discard" or (answer == "save" and self.save())

    def _unsaved_question(self) -> Question:
        text = translate("Files", "Save changes to “{title}”?")
        steps = self._document.unsaved_steps
        saved_at = self._document.saved_at
        if not steps:
            detail = translate("Files", "This plan has never been saved.")
        elif saved_at is None:
            detail = translate("Files", "%n changes are not saved.", None, steps)
        else:
            detail = translate("Files", "%n changes since {time}.", None, steps).format(
                time=saved_at.strftime("%H:%M")
            )
        answers = (
            ("save", translate("Files", "Save")),
            ("discard", translate("Files", "Don't save")),
            ("cancel", translate("Files", "Cancel")),
        )
        return Question(text.format(title=self._document.plan.info.title), detail, answers)

    # Errors of work beside the window

    def tell_error(self, error: Exception) -> None:
        """Tell about trouble of a work; anything that is no trouble but a bug is raised."""
        if not isinstance(error, RaciPlannerError):
            raise error
        self._messages.error(self._window, error_text(error, translate))


def _holder_text(error: PlanFileError) -> str:
    """Who has a plan open, where and since when, as far as that is known."""
    user, host = str(error.data.get("user", "")), str(error.data.get("host", ""))
    try:
        since = datetime.fromisoformat(str(error.data.get("since", ""))).astimezone()
    except ValueError:
        return ""
    values = {"user": user, "host": host, "time": since.strftime("%H:%M")}
    if user:
        return translate("Files", "By {user} on {host}, since {time}.").format(**values)
    return translate("Files", "On {host}, since {time}.").format(**values)


class waiting:  # noqa: N801 - reads as a word
    """The busy pointer while a plan is read or written."""

    def __enter__(self) -> None:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)

    def __exit__(self, *_: object) -> None:
        QApplication.restoreOverrideCursor()
