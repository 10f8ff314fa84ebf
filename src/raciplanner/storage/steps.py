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
    """

    plan: Plan
    edits: list[Edit] = field(default_factory=list)
    index: int = 0
    versions: list[Version] = field(default_factory=list)

    def replay(self, entry: Entry) -> None:
        """Let happen what ``entry`` says.

        Raises
        ------
        ValueError
            If it cannot have happened here; nothing has changed then.
        """
        if entry.how == "version":
            self._name_version(entry)
        elif entry.how == "undone":
            self._undo()
        elif entry.how == "redone":
            self._redo()
        else:
            self._edit(entry)

    def _edit(self, entry: Entry) -> None:
        self.plan = self.plan.apply(entry.edit)
        del self.edits[self.index :]
        if entry.how == "joined" and self.edits:
            changes = merged((*self.edits.pop().changes, *entry.edit.changes))
            joined = Edit(entry.edit.name, changes, entry.edit.data)
            self.edits += [joined] if joined else []
        else:
            self.edits.append(entry.edit)
        self.index = len(self.edits)

    def _undo(self) -> None:
        if not self.index:
            raise ValueError("nothing to undo")
        self.plan = self.plan.apply(self.edits[self.index - 1].inverse)
        self.index -= 1

    def _redo(self) -> None:
        if self.index == len(self.edits):
            raise ValueError("nothing to redo")
        self.plan = self.plan.apply(self.edits[self.index])
        self.index += 1

    def _name_version(self, entry: Entry) -> None:
        data = entry.edit.data
        version_id, name = str(data.get("id", "")), str(data.get("name", ""))
        self.versions.append(
            Version.of(
                self.plan, name, author=entry.who, made=entry.when, new_id=lambda: version_id
            )
        )
