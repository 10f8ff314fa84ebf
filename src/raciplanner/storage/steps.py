"""Undo steps from entries: what a journal says happened, happens again."""

from __future__ import annotations

from dataclasses import dataclass, field

from raciplanner.model.change import Edit
from raciplanner.model.edits.build import merged
from raciplanner.model.plan import Plan
from raciplanner.storage.history import Entry
from raciplanner.storage.versions import Version


@dataclass(slots=True)
class Steps:
    """A plan with its undo steps.

    Parameters
    ----------
    plan : Plan
        As it is now.
    edits : list of Edit
        The steps, oldest first; those from ``index`` on are undone and can be made again.
    versions : list of Version
        Versions that were named on the way.
    base : int
        The number of steps that were made in the plan to begin with: those that were taken back
        since then were made before it.  -1 where no undo or redo leads back to it.
    """

    plan: Plan
    edits: list[Edit] = field(default_factory=list)
    index: int = 0
    versions: list[Version] = field(default_factory=list)
    base: int = 0

    @property
    def start(self) -> Plan:
        """The plan before the first step."""
        plan = self.plan
        for edit in reversed(self.edits[: self.index]):
            plan = plan.apply(edit.inverse)
        return plan

    def replay(self, entry: Entry) -> None:
        """Let happen what ``entry`` says; an edit without changes is no step.

        Raises
        ------
        ValueError
            If it cannot have happened here; nothing has changed then.
        """
        if entry.how == "version":
            self._name_version(entry)
        elif entry.how == "undone":
            self._undo(entry.edit)
        elif entry.how == "redone":
            self._redo(entry.edit)
        elif entry.edit:
            self._edit(entry)

    def _edit(self, entry: Entry) -> None:
        self.plan = self.plan.apply(entry.edit)
        if self.base > self.index:
            self.base = -1
        del self.edits[self.index :]
        if entry.how == "joined" and self.edits:
            changes = merged((*self.edits.pop().changes, *entry.edit.changes))
            joined = Edit(entry.edit.name, changes, entry.edit.data)
            self.edits += [joined] if joined else []
        else:
            self.edits.append(entry.edit)
        self.index = len(self.edits)

    def _undo(self, edit: Edit) -> None:
        if self.index:
            self.plan = self.plan.apply(self.edits[self.index - 1].inverse)
            self.index -= 1
        elif not edit:
            raise ValueError("nothing to undo")
        else:  # made before the plan was saved
            self.plan = self.plan.apply(edit.inverse)
            self.edits.insert(0, edit)
            self.base += self.base >= 0

    def _redo(self, edit: Edit) -> None:
        if self.index < len(self.edits):
            self.plan = self.plan.apply(self.edits[self.index])
        elif not edit:
            raise ValueError("nothing to redo")
        else:  # taken back before the plan was saved
            self.plan = self.plan.apply(edit)
            self.edits.append(edit)
        self.index += 1

    def _name_version(self, entry: Entry) -> None:
        data = entry.edit.data
        version_id, name = str(data.get("id", "")), str(data.get("name", ""))
        self.versions.append(
            Version.of(
                self.plan, name, author=entry.who, made=entry.when, new_id=lambda: version_id
            )
        )
