"""A plan being edited: its edits, undo stack and history, and the signals that tell of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from raciplanner.errors import InvalidEdit, PlanFileError
from raciplanner.gui.recorder import Recorder
from raciplanner.gui.undo_step import UndoStep
from raciplanner.model.change import Change, Edit
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.storage.history import Entry
    from raciplanner.storage.versions import Version

T = TypeVar("T")


def at_once(function: Callable[[], Any]) -> Any:
    """What ``function`` returns: nothing else goes on meanwhile."""
    return function()


class EditedPlan(QObject):
    """A plan with its history of edits, wherever it is kept.

    Views read :attr:`plan`, ask for edits with :meth:`perform` or :meth:`attempt`, and follow the
    signals.  They keep no copy of the plan.  :attr:`gate` is asked before each edit: it gives what
    is to be carried out, or None where the plan is to stay as it is.

    Signals
    -------
    changed(tuple of Change)
        Once for each edit, undo and redo; :attr:`plan` is already the new one.
    acted(Edit, str)
        After ``changed``: the edit and ``"done"``, ``"undone"`` or ``"redone"``.
    refused(InvalidEdit)
        A wish that could not be fulfilled; nothing has changed.
    kept()
        The person did not want an edit after all: editors show the plan as it is.
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
    """

    changed = Signal(object)
    acted = Signal(object, str)
    refused = Signal(object)
    kept = Signal()
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
        run: Callable[[Callable[[], Any]], Any] = at_once,
    ) -> None:
        super().__init__(parent)
        self._run, self._busy = run, False
        self.gate: Callable[[Edit], Edit | None] = lambda edit: edit
        self._recorder = recorder or Recorder(None, str)
        self.plan: Plan = plan if plan is not None else Plan()
        self.read_only = False
        self.saved_at: datetime | None = None
        self.undo_stack = QUndoStack(self)
        # Through slots of this object: they are disconnected before the stack is destroyed.
        self.undo_stack.cleanChanged.connect(self._clean_changed)
        self.undo_stack.indexChanged.connect(self._index_changed)
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
        self._record(lambda: self._recorder.name_version(self.plan, name, self._wait))
        self._versions_moved()

    def delete_version(self, version_id: str) -> None:
        """Forget a version: this cannot be undone."""
        self._recorder.versions = tuple(one for one in self.versions if one.id != version_id)
        self._versions_moved()

    def _wait(self, function: Callable[[], T]) -> T:
        """Let ``function`` do its work; the plan stays as it is until it has ended."""
        self._busy = True
        try:
            return cast("T", self._run(function))
        finally:
            self._busy = False

    def _versions_moved(self) -> None:
        self._unsaved_versions += 1
        self.versions_changed.emit()
        self.modified_changed.emit(self.modified)
