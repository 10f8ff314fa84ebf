"""A plan being edited: its file, its undo stack and the one signal that tells what changed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from raciplanner.errors import InvalidEdit, PlanFileError
from raciplanner.gui.recorder import Recorder
from raciplanner.model.change import Change, Edit
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.storage.planfile import Notice, Opened, Stamp
    from raciplanner.storage.recovery import Recovered

TYPED = {"change_activity", "note"}
"""Edits that typing makes: consecutive ones of the same field are one undo step."""


class Document(QObject):
    """A plan with its path and its history of edits.

    Views read :attr:`plan`, ask for edits with :meth:`perform` or :meth:`attempt`, and follow the
    signals.  They keep no copy of the plan.

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
    saved()
        The plan is safe in its file.
    modified_changed(bool)
        Whether there is something to save.
    history_changed()
        :attr:`undo_edit` or :attr:`redo_edit` may be another one.
    unprotected(PlanFileError)
        The recovery journal cannot be written: what is done now would not survive a crash.

    Parameters
    ----------
    recorder : Recorder, optional
        Keeps history and recovery journal; without one only the history is kept.
    """

    changed = Signal(object)
    replaced = Signal()
    acted = Signal(object, str)
    refused = Signal(object)
    saved = Signal()
    modified_changed = Signal(bool)
    history_changed = Signal()
    unprotected = Signal(object)

    def __init__(
        self,
        plan: Plan | None = None,
        parent: QObject | None = None,
        *,
        recorder: Recorder | None = None,
    ) -> None:
        super().__init__(parent)
        self._recorder = recorder or Recorder(None, str)
        self.plan: Plan = plan if plan is not None else Plan()
        self.path: Path | None = None
        self.read_only = False
        self.saved_at: datetime | None = None
        self.undo_stack = QUndoStack(self)
        # Through slots of this object: they are disconnected before the stack is destroyed.
        self.undo_stack.cleanChanged.connect(self._clean_changed)
        self.undo_stack.indexChanged.connect(self._index_changed)
        self._stamp: Stamp | None = None
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
        if self.read_only:
            self.refused.emit(InvalidEdit("read_only"))
            return False
        self.plan.apply(edit)  # a redo that raises would stay on Qt's stack
        before = self.undo_stack.index()
        self.undo_stack.push(_Step(self, edit, typing=typing))
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
        if edit is not None:
            self.undo_stack.undo()
            self._note("undone", edit)
            self.acted.emit(edit, "undone")

    def redo(self) -> None:
        """Carry the last undone edit out again."""
        edit = self.redo_edit
        if edit is not None:
            self.undo_stack.redo()
            self._note("redone", edit)
            self.acted.emit(edit, "redone")

    def _note(self, how: str, edit: Edit) -> None:
        try:
            self._recorder.note(how, edit)
        except PlanFileError as error:
            self.unprotected.emit(error)

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
        return step.edit if isinstance(step, _Step) else None

    def carry_out(self, changes: tuple[Change, ...]) -> None:
        """Make the changes of an undo step; only the undo stack calls this."""
        self.plan = self.plan.changed(changes)
        self.changed.emit(changes)

    # State

    @property
    def modified(self) -> bool:
        """Whether there is something to save."""
        return not self.undo_stack.isClean()

    @property
    def unsaved_steps(self) -> int:
        """Number of steps between the plan and its saved state."""
        index, clean = self.undo_stack.index(), self.undo_stack.cleanIndex()
        return abs(index - clean) if clean >= 0 else index

    def _clean_changed(self, clean: bool) -> None:
        self.modified_changed.emit(not clean)

    def _index_changed(self) -> None:
        self.history_changed.emit()

    # The file

    def replace(self, plan: Plan, *, path: Path | None = None, modified: bool = False) -> None:
        """Put ``plan`` in the place of the present one and forget the undo steps.

        ``modified`` says that the plan is worth saving although nothing was edited yet: an import.
        """
        self._recorder.leave()
        self._recorder.rebase(plan, path=path)
        self._put(plan, path, None, read_only=False)
        if modified:
            self.undo_stack.resetClean()

    def _put(self, plan: Plan, path: Path | None, stamp: Stamp | None, *, read_only: bool) -> None:
        self.undo_stack.clear()
        self.plan, self.path, self.read_only = plan, path, read_only
        self._stamp, self.saved_at = stamp, None
        self.replaced.emit()

    def open(self, path: Path, *, read_only: bool = False) -> tuple[Notice, ...]:
        """Read the plan file ``path``.

        ``read_only`` keeps the plan from being changed although the file could be: somebody else
        works on it.

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

        opened = open_plan(path)
        self._recorder.leave()
        self._rebase(opened, path)
        self._put(opened.plan, path, opened.stamp, read_only=read_only or opened.read_only)
        return opened.notices

    def _rebase(self, opened: Opened, path: Path | None) -> None:
        self._recorder.rebase(
            opened.plan,
            path=path,
            stamp=opened.stamp if path else None,
            history=opened.history,
            versions=opened.versions,
        )

    def recover(self, recovered: Recovered) -> None:
        """Go on where a program ended that did not close its plan, with all its undo steps."""
        base, steps = recovered.base, recovered.steps
        self._recorder.leave()
        self._rebase(base, recovered.path if recovered.stamp else None)
        self._put(base.plan, recovered.path, recovered.stamp, read_only=False)
        if recovered.stamp is None:
            self.undo_stack.resetClean()
        for edit in steps.edits:
            self.undo_stack.push(_Step(self, edit, typing=False))
        self.undo_stack.setIndex(steps.index)
        self._recorder.versions += tuple(steps.versions)
        try:
            self._recorder.replay(list(recovered.entries))
        except PlanFileError as error:
            self.unprotected.emit(error)

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
        done = save_plan(
            self.plan,
            path,
            expect=expect,
            history=recorder.history,
            versions=recorder.versions,
        )
        recorder.rebase(
            self.plan,
            path=path,
            stamp=done.stamp,
            history=recorder.history,
            versions=recorder.versions,
        )
        self.path, self._stamp, self.read_only = path, done.stamp, False
        self.saved_at = datetime.now().astimezone()
        self.undo_stack.setClean()
        self.saved.emit()
        return done.warning


class _Step(QUndoCommand):
    """One edit on the undo stack."""

    def __init__(self, document: Document, edit: Edit, *, typing: bool) -> None:
        super().__init__()
        self.edit = edit
        self._document = document
        self._typing = typing and edit.name in TYPED and len(edit.changes) == 1

    def redo(self) -> None:
        self._document.carry_out(self.edit.changes)

    def undo(self) -> None:
        self._document.carry_out(self.edit.inverse.changes)

    def id(self) -> int:
        if not self._typing:
            return -1
        change = self.edit.changes[0]
        key = (self.edit.name, change.table, change.key, self.edit.data.get("field"))
        return hash(key) & 0x7FFFFFFF

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step):
            return False
        (first,), (last,) = self.edit.changes, other.edit.changes
        if (first.table, first.key) != (last.table, last.key):
            return False
        both = Change(first.table, first.key, first.before, last.after)
        self.setObsolete(both.before == both.after)
        self.edit = Edit(other.edit.name, (both,), other.edit.data)
        return True
