"""Changes and Edits: the only way a plan becomes another plan.

Undo, redo, the recovery journal, the signals to views, the incremental checks and the comparison
of two versions all speak in these two types.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from raciplanner.model.records import Key, Record
from raciplanner.values import dataclass

Data = dict[str, str | int]
"""Values for the sentence of an edit."""


@dataclass(frozen=True, slots=True)
class Change:
    """One record before and after; ``None`` stands for no record.

    >>> from raciplanner.model.records import Phase
    >>> new = Change("phases", "p1", None, Phase("p1", "Launch"))
    >>> new.inverse.after is None
    True
    """

    table: str
    key: Key
    before: Record | None
    after: Record | None

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.table, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Edit:
    """The changes that one action of a person makes, with what is needed to name it.

    Parameters
    ----------
    name : str
        Code of the action, for example ``"assign"``; :mod:`raciplanner.wording` has the sentence.
    changes : tuple of Change
        At most one per record; empty when the wish was already fulfilled.
    data : mapping
        Values for the sentence, for example ``{"letters": "A", "role": "CMO"}``.
    """

    name: str
    changes: tuple[Change, ...]
    data: Mapping[str, str | int] = field(default_factory=dict, compare=False)

    def __bool__(self) -> bool:
        return bool(self.changes)

    @property
    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.name, tuple(c.inverse for c in reversed(self.changes)), self.data)
