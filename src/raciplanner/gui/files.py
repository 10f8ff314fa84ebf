"""What one does with files: new, open, import, save, export, and the question before leaving."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from raciplanner.errors import PlanFileError, RaciPlannerError
from raciplanner.gui import file_questions as questions
from raciplanner.gui.document import Document
from raciplanner.gui.file_lock import FileLock
from raciplanner.gui.messages import Messages
from raciplanner.gui.recent import Recent
from raciplanner.gui.saving import SUFFIX, Saving, plan_patterns, waiting
from raciplanner.model.plan import Plan
from raciplanner.model.records import PlanInfo
from raciplanner.values import dataclass
from raciplanner.wording.errors import error_text, notice_text

if TYPE_CHECKING:
    from raciplanner.storage.lock import PlanLock
    from raciplanner.storage.planfile import Notice
    from raciplanner.storage.recovery import Recovered

translate = QCoreApplication.translate


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
    recoverable_changed()
        :attr:`recoverable`, what crashes have left, has changed.
    compare_wanted(Path)
        The person wants to see what differs between the plan and a file.
    """

    shown = Signal()
    closed = Signal()
    told = Signal(str)
    leaving = Signal()
    recoverable_changed = Signal()
    compare_wanted = Signal(object)

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
        self._saving = Saving(document, messages, self._lock, window)
        self._saving.told.connect(self.told)
        self._saving.compare_wanted.connect(self.compare_wanted)
        document.saved.connect(self._remember)
        self.recoverable: tuple[Recovered, ...] = ()

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

    def open_from_charter(self, plan: Plan, name: str) -> None:
        """Go on with the plan that was in a charter (name of its file), as one without a file."""
        if self.may_leave():
            self._begin(plan, modified=True)
            text = translate("Files", "The plan in {name}. Save it to keep it.")
            self.told.emit(text.format(name=name))

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

    def open(self, path: Path | None = None, *, saved: bool = False) -> bool:
        """Open a plan file, asking for one without ``path``; whether that went well.

        ``saved`` says that the file is wanted, although a crash has left later changes.
        """
        if path is None:
            title = translate("Files", "Open a plan")
            path = self._messages.open_file(self._window, title, plan_patterns())
        if path is None:
            return False
        found = None if saved else self._left_of(path)
        if found is not None:
            answer = self._messages.ask(self._window, questions.recovered(found))
            if answer != "saved":
                return answer == "recovered" and self.recover(found)
        if not self.may_leave():
            return False
        return self._locked(path, lambda lock, elsewhere: self._read(path, lock, elsewhere))

    def _locked(
        self,
        path: Path,
        act: Callable[[PlanLock | None, Elsewhere | None], bool],
        *,
        read_only: bool = True,
    ) -> bool:
        """Call ``act`` with the lock of ``path``, or with what was decided without it."""
        take_over = False
        while True:
            try:
                lock = self._lock.acquire(path, take_over=take_over)
            except PlanFileError as error:
                from socket import gethostname

                question = questions.locked(error, gethostname(), read_only=read_only)
                answer = self._messages.ask(self._window, question)
                take_over = answer == "take_over"
                if not take_over:
                    elsewhere = Elsewhere(answer, questions.holder_text(error))
                    return answer != "cancel" and act(None, elsewhere)
            else:
                return act(lock, None)

    def _read(self, path: Path, lock: PlanLock | None, elsewhere: Elsewhere | None) -> bool:
        try:
            with waiting():
                why = elsewhere.notice if elsewhere else None
                notices = self._document.open(path, read_only=why)
        except PlanFileError as error:
            self._lock.give_back(lock)
            return self._not_opened(path, error)
        self._lock.keep(path, lock)
        self._remember()
        if elsewhere and elsewhere.answer == "copy":
            self._document.detach()
        self.shown.emit()
        self._tell_notices(notices)
        return True

    def _not_opened(self, path: Path, error: PlanFileError) -> bool:
        answer = self._messages.ask(self._window, questions.not_opened(error))
        if answer == "backup":
            return self._open_backup(Path(str(error.data["backup"])))
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
        except PlanFileError as error:  # it was whole a moment ago
            self._messages.error(self._window, error_text(error, translate))
            return False
        self._lock.release()
        self._document.detach()
        self.shown.emit()
        return True

    # After a crash

    def offer(self, found: Iterable[Recovered]) -> None:
        """Remember what crashes have left, for the start screen and for plans to be opened."""
        self.recoverable = tuple(found)
        self.recoverable_changed.emit()

    def _left_of(self, path: Path) -> Recovered | None:
        """The newest of what crashes have left of the plan ``path``."""
        real = path.resolve()
        mine = (one for one in self.recoverable if one.path and one.path.resolve() == real)
        return next(mine, None)

    def recover(self, found: Recovered) -> bool:
        """Go on with a plan that a crash has left; whether that was done."""
        if not self.may_leave():
            return False
        path = found.path
        if path is None:
            return self._recovered(found, None, None)
        return self._locked(
            path,
            lambda lock, elsewhere: self._recovered(found, lock, elsewhere),
            read_only=False,
        )

    def _recovered(
        self, found: Recovered, lock: PlanLock | None, elsewhere: Elsewhere | None
    ) -> bool:
        protected = self._document.recover(found)
        self._lock.keep(found.path, lock)
        if elsewhere:
            protected = self._document.detach()
        self.shown.emit()
        if protected:
            self.forget(found)
        return True

    def forget(self, found: Recovered) -> None:
        """What a crash has left is not needed any more."""
        from raciplanner.storage.recovery import discard

        discard(found)
        self.offer(one for one in self.recoverable if one is not found)

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
        return self._saving.save()

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        self.leaving.emit()
        return self._saving.save_as()

    def save_copy(self) -> bool:
        """Ask for a file and write the plan there without history and versions, to be sent."""
        self.leaving.emit()
        return self._saving.save_copy()

    def _remember(self) -> None:
        path, plan = self._document.path, self._document.plan
        if path is not None:
            review = plan.info.review_date if plan.signoffs else None
            self._recent.add(path, plan.info.title, plan.info.version, review)

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
        answer = self._messages.ask(self._window, questions.unsaved(self._document))
        return answer == "discard" or (answer == "save" and self.save())

    # Errors of work beside the window

    def tell_error(self, error: Exception) -> None:
        """Tell about trouble of a work; anything that is no trouble but a bug is raised."""
        if not isinstance(error, RaciPlannerError):
            raise error
        self._messages.error(self._window, error_text(error, translate))


@dataclass(frozen=True)
class Elsewhere:
    """Somebody else has the plan open: ``answer`` is ``"read_only"`` or ``"copy"``."""

    answer: str
    holder: str

    @property
    def notice(self) -> Notice | None:
        """Why the plan is read-only, if that is the answer."""
        from raciplanner.storage.planfile import Notice

        if self.answer != "read_only":
            return None
        return Notice("open_elsewhere", {"holder": self.holder})
