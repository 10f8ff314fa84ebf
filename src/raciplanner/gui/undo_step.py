"""One edit on the undo stack."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtGui import QUndoCommand

from raciplanner.model.change import Change, Edit


class UndoStep(QUndoCommand):
    """One edit on the undo stack.

    Parameters
    ----------
    carry_out : callable
        Makes the changes it is given.
    typing : bool
        The edit comes from typing on in one field: it joins the one before it in the same field.
    since : datetime, optional
        When the plan was saved last.  A save ends the typing: what the file holds and the recovery
        journal does not know stays a step of its own.
    """

    def __init__(
        self,
        carry_out: Callable[[tuple[Change, ...]], None],
        edit: Edit,
        *,
        typing: bool,
        since: datetime | None = None,
    ) -> None:
        super().__init__()
        self.edit = edit
        self._carry_out = carry_out
        self._typing, self._since = typing and len(edit.changes) == 1, since

    def redo(self) -> None:
        self._carry_out(self.edit.changes)

    def undo(self) -> None:
        self._carry_out(self.edit.inverse.changes)

    def id(self) -> int:
        if not self._typing:
            return -1
        change = self.edit.changes[0]
        key = (self.edit.name, change.table, change.key, self.edit.data.get("field"), self._since)
        return hash(key) & 0x7FFFFFFF

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, UndoStep):
            return False
        (first,), (last,) = self.edit.changes, other.edit.changes
        if (first.table, first.key) != (last.table, last.key):
            return False
        both = Change(first.table, first.key, first.before, last.after)
        self.setObsolete(both.before == both.after)
        self.edit = Edit(other.edit.name, (both,), other.edit.data)
        return True
