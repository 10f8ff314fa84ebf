"""A plan being edited: its file, its undo stack and the one signal that tells what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QUndoStack

from raciplanner.errors import InvalidEdit, PlanFileError
from raciplanner.gui.recorder import Recorder
from raciplanner.gui.undo_step import UndoStep
from raciplanner.model.change import Change, Edit
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.storage.history import Entry
    from raciplanner.storage.planfile import Notice, Opened, Stamp
    from raciplanner.storage.recovery import Recovered
    from raciplanner.storage.steps import Steps
    from raciplanner.storage.versions import Version
T = TypeVar("T")


def _at_once(function: Callable[[], Any]) -> Any:
    return function()


class Document(QObject):
    """A plan with its path and its history of edits.

    Views read :attr:`plan`, ask for edits with :meth:`perform` or :meth:`attempt`, and follow the
    signals.  They keep no copy of the plan.  :attr:`since` is when the plan was opened, made or
    saved last; :attr:`notices` is what was to be told about its file.  :attr:`gate` is asked before
    each edit: it gives what is to be carried out, or None where the plan is to stay as it is.

    Signals
    -------
    changed(tuple of Change)
        Once for each edit, undo and redo; :attr:`plan` is already the new one.
    replaced()
        Another plan has taken the place of the old one: forget everything.
    acted(Edit, str)
        After ``changed``: the edit and ``"done"``, ``"undone"`` or ``"redone"``.
    refused(InvalidEdit)
        A wish that could not be fulfilled; nothing has changed.
    kept()
        The person did not want an edit after all: editors show the plan as it is.
    saved()
        The plan is safe in its file.
    modified_changed(bool)
        Whether there is something to save.
    history_changed()
        :attr:`undo_edit` or :attr:`redo_edit` may be another one.
    noted()
        :attr:`history` has grown.
    versions_changed()
        A version was named or deleted.
    unprotected(PlanFileError)
        The recovery journal cannot be written: what is done now would not survive a crash.

    Parameters
    ----------
    recorder : Recorder, optional
        Keeps history and recovery journal; without one only the history is kept.
    run : callable, optional
        Calls a function that reads or writes a file, and returns what it returns: the window
        lets it run in a thread.  Nothing can be edited meanwhile.
    """

    changed = Signal(object)
    replaced = Signal()
    acted = Signal(object, str)
    refused = Signal(object)
    kept = Signal()
    saved = Signal()
    modified_changed = Signal(bool)
    history_changed = Signal()
    noted = Signal()
    versions_changed = Signal()
    unprotected = Signal(object)

    def __init__(
        self,
        plan: Plan | None = None,
        parent: QObject | None = None,
        *,
        recorder: Recorder | None = None,
        run: Callable[[Callable[[], Any]], Any] = _at_once,
    ) -> None:
        super().__init__(parent)
        self._run, self._busy = run, False
        self.gate: Callable[[Edit], Edit | None] = lambda edit: edit
        self._recorder = recorder or Recorder(None, str)
        self.plan: Plan = plan if plan is not None else Plan()
        self.path: Path | None = None
        self.read_only = False
        self.notices: tuple[Notice, ...] = ()
        self.saved_at: datetime | None = None
        self.since = datetime.now().astimezone()
        self.undo_stack = QUndoStack(self)
        # Through slots of this object: they are disconnected before the stack is destroyed.
        self.undo_stack.cleanChanged.connect(self._clean_changed)
        self.undo_stack.indexChanged.connect(self._index_changed)
        self._stamp: Stamp | None = None
        self._unsaved_versions = 0
        self._recorder.rebase(self.plan)

    # Editing

    def perform(self, edit: Edit, *, typing: bool = False) -> bool:
        """Carry out ``edit``; say whether the plan has changed.

        Parameters
        ----------
        edit : Edit
            Made for the present :attr:`plan`; one without changes does nothing.
        typing : bool
            The edit comes from typing on in one field: it joins the undo step before it when
            that was typing in the same field.

        Raises
        ------
        ValueError
            If the edit was made for another plan: nothing has changed then.
        """
        if not edit:
            return False
        if self.read_only or self._busy:
            self.refused.emit(InvalidEdit("busy" if self._busy else "read_only"))
            return False
        self.plan.apply(edit)  # a redo that raises would stay on Qt's stack
        let_in = self.gate(edit)
        if let_in is None:
            self.kept.emit()
            return False
        if let_in is not edit:
            self.plan.apply(let_in)
            edit = let_in
        before = self.undo_stack.index()
        self.undo_stack.push(UndoStep(self.carry_out, edit, typing=typing, since=self.saved_at))
        joined = self.undo_stack.index() <= before
        self._note("joined" if joined else "done", edit)
        self.acted.emit(edit, "done")
        return True

    def attempt(self, function: Callable[..., Edit], *args: Any, **kwargs: Any) -> bool:
        """Perform the edit that ``function(plan, ...)`` returns; a refusal becomes a signal."""
        try:
            edit = function(self.plan, *args, **kwargs)
        except InvalidEdit as refusal:
            self.refused.emit(refusal)
            return False
        return self.perform(edit)

    def undo(self) -> None:
        """Take the last edit back."""
        edit = self.undo_edit
        if edit is not None and not self._busy:
            self.undo_stack.undo()
            self._note("undone", edit)
            self.acted.emit(edit, "undone")

    def redo(self) -> None:
        """Carry the last undone edit out again."""
        edit = self.redo_edit
        if edit is not None and not self._busy:
            self.undo_stack.redo()
            self._note("redone", edit)
            self.acted.emit(edit, "redone")

    def _note(self, how: str, edit: Edit) -> bool:
        return self._record(lambda: self._recorder.note(how, edit))

    def _record(self, write: Callable[[], object]) -> bool:
        """Write something down; whether a crash cannot take it away any more."""
        protected = True
        try:
            write()
        except PlanFileError as error:
            protected = False
            self.unprotected.emit(error)
        self.noted.emit()
        return protected

    @property
    def undo_edit(self) -> Edit | None:
        """The edit that :meth:`undo` would take back."""
        return self._edit_at(self.undo_stack.index() - 1)

    @property
    def redo_edit(self) -> Edit | None:
        """The edit that :meth:`redo` would carry out."""
        return self._edit_at(self.undo_stack.index())

    def _edit_at(self, index: int) -> Edit | None:
        step = self.undo_stack.command(index) if index >= 0 else None
        return step.edit if isinstance(step, UndoStep) else None

    def carry_out(self, changes: tuple[Change, ...]) -> None:
        """Make the changes of an undo step; only the undo stack calls this."""
        self.plan = self.plan.changed(changes)
        self.changed.emit(changes)

    # State

    @property
    def modified(self) -> bool:
        """Whether there is something to save."""
        return not self.undo_stack.isClean() or self._unsaved_versions > 0

    @property
    def protected(self) -> bool:
        """Whether a crash would leave everything that is not saved."""
        return self._recorder.protected

    @property
    def unsaved_steps(self) -> int:
        """Number of steps between the plan and its saved state."""
        index, clean = self.undo_stack.index(), self.undo_stack.cleanIndex()
        steps = abs(index - clean) if clean >= 0 else self._recorder.steps
        return steps + self._unsaved_versions

    def _clean_changed(self) -> None:
        self.modified_changed.emit(self.modified)

    def _index_changed(self) -> None:
        self.history_changed.emit()

    # History and versions

    @property
    def history(self) -> Sequence[Entry]:
        """Everything that was ever done to the plan, oldest first."""
        return self._recorder.history or ()

    @property
    def history_broken_at(self) -> int | None:
        """From which entry (from 0) on the history was changed from outside; None: nowhere."""
        history = self._recorder.history
        return history.broken_at if history is not None else None

    @property
    def versions(self) -> tuple[Version, ...]:
        """The named versions, oldest first."""
        return self._recorder.versions

    def save_version(self, name: str) -> None:
        """Keep the present state as a version called ``name``; the next save writes it."""
        self._record(lambda: self._recorder.name_version(self.plan, name))
        self._versions_moved()

    def delete_version(self, version_id: str) -> None:
        """Forget a version: this cannot be undone."""
        self._recorder.versions = tuple(one for one in self.versions if one.id != version_id)
        self._versions_moved()

    def _versions_moved(self) -> None:
        self._unsaved_versions += 1
        self.versions_changed.emit()
        self.modified_changed.emit(self.modified)

    # The file

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

    def _wait(self, function: Callable[[], T]) -> T:
        """Let ``function`` read or write a file; the plan stays as it is until it has ended."""
        self._busy = True
        try:
            return cast("T", self._run(function))
        finally:
            self._busy = False
