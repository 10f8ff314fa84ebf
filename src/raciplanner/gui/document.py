"""A plan being edited and its file: opened, recovered, saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from raciplanner.gui.edited_plan import EditedPlan, at_once
from raciplanner.gui.recorder import Recorder
from raciplanner.gui.undo_step import UndoStep
from raciplanner.model.change import Edit
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.storage.planfile import Notice, Opened, Stamp
    from raciplanner.storage.recovery import Recovered
    from raciplanner.storage.steps import Steps


class Document(EditedPlan):
    """A plan being edited with its path; :class:`EditedPlan` has what is done to the plan itself.

    :attr:`since` is when the plan was opened, made or saved last; :attr:`notices` is what was to
    be told about its file.

    Signals
    -------
    replaced()
        Another plan has taken the place of the old one: forget everything.
    saved()
        The plan is safe in its file.

    Parameters
    ----------
    recorder : Recorder, optional
        Keeps history and recovery journal; without one only the history is kept.
    run : callable, optional
        Calls a function that reads or writes a file, and returns what it returns: the window
        lets it run in a thread.  Nothing can be edited meanwhile.
    """

    replaced = Signal()
    saved = Signal()

    def __init__(
        self,
        plan: Plan | None = None,
        parent: QObject | None = None,
        *,
        recorder: Recorder | None = None,
        run: Callable[[Callable[[], Any]], Any] = at_once,
    ) -> None:
        super().__init__(plan, parent, recorder=recorder, run=run)
        self.path: Path | None = None
        self.notices: tuple[Notice, ...] = ()
        self.since = datetime.now().astimezone()
        self._stamp: Stamp | None = None

    def replace(self, plan: Plan, *, path: Path | None = None, modified: bool = False) -> None:
        """Put ``plan`` in the place of the present one and forget the undo steps.

        ``modified`` says that the plan is worth saving although nothing was edited yet: an import.
        """
        self._recorder.leave()
        self._recorder.rebase(plan, path=path)
        self._put(plan, path, None)
        if modified:
            self._begin()

    def _begin(self) -> bool:
        """The plan has no file, and is worth one: it comes back after a crash."""
        self.undo_stack.resetClean()
        return self._note("done", Edit("begin", (), {"name": self.plan.info.title}))

    def detach(self) -> bool:
        """Go on without a file: what is open becomes a copy with the same history.

        Returns
        -------
        bool
            Whether it would come back after a crash.
        """
        recorder = self._recorder
        recorder.leave()
        recorder.rebase(self.plan, history=recorder.history, versions=recorder.versions)
        self.path = self._stamp = self.saved_at = None
        self.read_only, self.notices = False, ()
        protected = self._begin()
        self.replaced.emit()
        return protected

    def _put(
        self,
        plan: Plan,
        path: Path | None,
        stamp: Stamp | None,
        *,
        read_only: bool = False,
        notices: tuple[Notice, ...] = (),
    ) -> None:
        self.undo_stack.clear()
        self.undo_stack.setClean()  # clearing an empty stack leaves it as it is
        self.plan, self.path, self.read_only = plan, path, read_only
        self._stamp, self.saved_at = stamp, None
        self.since, self._unsaved_versions = datetime.now().astimezone(), 0
        self.notices = notices
        self.replaced.emit()

    def open(self, path: Path, *, read_only: Notice | None = None) -> tuple[Notice, ...]:
        """Read the plan file ``path``.

        ``read_only`` says why the plan must not be changed although the file could be.

        Returns
        -------
        tuple of Notice
            What the person should be told about a file that opened well.

        Raises
        ------
        PlanFileError
            If it cannot be read; the document is as before.
        """
        from raciplanner.storage.planfile import open_plan

        opened = self._wait(lambda: open_plan(path))
        notices = (read_only, *opened.notices) if read_only else opened.notices
        self._recorder.leave()
        self._rebase(opened, path)
        self._put(
            opened.plan,
            path,
            opened.stamp,
            read_only=opened.read_only or read_only is not None,
            notices=notices,
        )
        return notices

    def _rebase(self, opened: Opened, path: Path | None) -> None:
        self._recorder.rebase(
            opened.plan,
            path=path,
            stamp=opened.stamp if path else None,
            history=opened.history,
            versions=opened.versions,
        )

    def recover(self, recovered: Recovered) -> bool:
        """Go on where a program ended that did not close its plan, with all its undo steps.

        Returns
        -------
        bool
            Whether everything is in the journal of this program; until then that of the other
            one is needed.
        """
        steps = recovered.steps
        self._recorder.leave()
        self._rebase(recovered.base, recovered.path if recovered.stamp else None)
        with QSignalBlocker(self):  # nobody needs to follow every step
            self._put(steps.start, recovered.path, recovered.stamp)
            self._push_again(steps, is_saved=recovered.stamp is not None)
        self._recorder.versions += tuple(steps.versions)
        self._unsaved_versions = len(steps.versions)
        if recovered.stamp is not None:
            self.since = datetime.fromtimestamp(recovered.stamp.modified / 1e9).astimezone()
        self.replaced.emit()
        self.modified_changed.emit(self.modified)
        self.history_changed.emit()
        return self._record(lambda: self._recorder.replay(list(recovered.entries)))

    def _push_again(self, steps: Steps, *, is_saved: bool) -> None:
        for edit in steps.edits:
            self.undo_stack.push(UndoStep(self.carry_out, edit, typing=False))
        self.undo_stack.setIndex(max(steps.base, 0))
        if is_saved and steps.base >= 0:
            self.undo_stack.setClean()
        else:
            self.undo_stack.resetClean()
        self.undo_stack.setIndex(steps.index)

    def leave(self) -> None:
        """The program ends on purpose: no journal stays behind."""
        self._recorder.leave()

    def save(self, *, force: bool = False) -> Notice | None:
        """Write the plan to its own file (it must have one).

        ``force`` overwrites what somebody else has written there meanwhile.

        Returns
        -------
        Notice or None
            What less important thing went wrong; the plan is safe.

        Raises
        ------
        PlanFileError
            If it cannot be written, or if somebody else has changed the file; the plan is still
            modified then and the file is as before.
        """
        if self.path is None:
            raise ValueError("the plan has no file yet: save_as gives it one")
        return self._write(self.path, None if force else self._stamp)

    def save_as(self, path: Path) -> Notice | None:
        """Write the plan to ``path``, which becomes its file.

        Raises
        ------
        PlanFileError
            If it cannot be written; the document keeps its old file.
        """
        return self._write(path, None)

    def _write(self, path: Path, expect: Stamp | None) -> Notice | None:
        from raciplanner.storage.planfile import save_plan

        recorder = self._recorder
        done = self._wait(
            lambda: save_plan(
                self.plan,
                path,
                expect=expect,
                history=recorder.history,
                versions=recorder.versions,
            )
        )
        recorder.rebase(
            self.plan,
            path=path,
            stamp=done.stamp,
            history=recorder.history,
            versions=recorder.versions,
        )
        self.path, self._stamp, self.read_only = path, done.stamp, False
        self.saved_at = self.since = datetime.now().astimezone()
        self._unsaved_versions, self.notices = 0, ()
        self.undo_stack.setClean()
        self.saved.emit()
        self.modified_changed.emit(False)
        return done.warning

    def save_copy(self, path: Path) -> Notice | None:
        """Write the plan to ``path`` without its history and its versions; nothing else changes.

        Raises
        ------
        PlanFileError
            If it cannot be written.
        """
        from raciplanner.storage.planfile import save_plan

        return self._wait(lambda: save_plan(self.plan, path)).warning
