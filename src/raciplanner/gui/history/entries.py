"""The entries of a history as a person sees them, and which of them are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication

from raciplanner.exchange.words import fold
from raciplanner.gui.times import moment_of
from raciplanner.model.change import Change
from raciplanner.model.plan import ASSIGNMENTS, INFO, RECORD_TYPES, Plan
from raciplanner.wording.before_after import kind_of
from raciplanner.wording.history import entry_text

if TYPE_CHECKING:
    from raciplanner.storage.history import Entry

translate = QCoreApplication.translate

VERSION = "version"
Place = tuple[str, str]
"""Table and id of a record."""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of the history.

    Parameters
    ----------
    number : int
        From 1, the oldest.
    changes : tuple of Change
        What it did to the plan: the inverse of the edit where that was undone.
    kinds : frozenset of str
        What it is about, and ``"version"``.
    places : frozenset of (table, id)
        The records it concerns; a cell concerns its activity and its role.
    sound : bool
        Whether the chain of the history holds up to here.
    """

    number: int
    entry: Entry
    changes: tuple[Change, ...]
    kinds: frozenset[str]
    places: frozenset[Place]
    sound: bool

    @classmethod
    def of(cls, number: int, entry: Entry, *, sound: bool) -> Item:
        """The item of an entry."""
        edit = entry.edit.inverse if entry.how == "undone" else entry.edit
        kinds = {kind_of(change) for change in edit.changes}
        if entry.how == VERSION:
            kinds.add(VERSION)
        places = frozenset(place for change in edit.changes for place in places_of(change))
        return cls(number, entry, edit.changes, frozenset(kinds), places, sound)

    @property
    def text(self) -> str:
        """The sentence in the language of the window."""
        return entry_text(self.entry, translate)

    @property
    def when(self) -> str:
        """The time as a person reads it."""
        return moment_of(self.entry.when)

    @property
    def moment(self) -> datetime | None:
        """The time, with time zone; None for one that is none."""
        try:
            return datetime.fromisoformat(self.entry.when).astimezone()
        except ValueError:
            return None


def places_of(change: Change) -> tuple[Place, ...]:
    """The records that a change concerns."""
    if change.table == ASSIGNMENTS:
        activity, role = cast(tuple[str, str], change.key)
        return ("activities", activity), ("roles", role)
    return ((change.table, str(change.key)),)


class Names:
    """Every record there ever was, by its last state: names for what is gone."""

    def __init__(self, plan: Plan) -> None:
        self._info = plan.info
        self._tables: dict[str, dict[str, Any]] = {
            name: dict(plan.table(name)) for name in RECORD_TYPES
        }
        self._words: dict[int, str] = {}

    def add(self, item: Item) -> None:
        """Take the records of the newest entry."""
        for change in item.changes:
            record = change.after or change.before
            if change.table in self._tables:
                self._tables[change.table][str(change.key)] = record

    def add_older(self, item: Item) -> None:
        """Take the records of an entry before all others: only those nobody knows yet."""
        for change in item.changes:
            if change.table in self._tables:
                record = change.after or change.before
                self._tables[change.table].setdefault(str(change.key), record)

    def name(self, place: Place) -> str:
        """The name of a record, or empty."""
        table, key = place
        if table == INFO:
            return self._info.title
        record = self._tables.get(table, {}).get(key)
        return str(getattr(record, "name", "") or getattr(record, "text", ""))

    def words(self, item: Item) -> str:
        """What an entry is found by, folded: its sentence and the names of what it concerns."""
        found = self._words.get(item.number)
        if found is None:
            parts = (item.text, *(self.name(place) for place in item.places))
            found = self._words[item.number] = fold(" ".join(parts))
        return found

    def forget_words(self) -> None:
        """The language is another one."""
        self._words.clear()

    @property
    def plan(self) -> Plan:
        """A plan that has them all, to make sentences with."""
        return Plan(self._info, {}, **self._tables)


@dataclass(frozen=True)
class HistoryFilter:
    """Which entries are wanted; what is empty does not count.

    Parameters
    ----------
    words : str
        In the sentence, or in the name of a record concerned.
    who : str or None
        The person; None is everybody.
    kind : str
    since : datetime or None
    place : (table, id) or None
        Only what concerns this record.
    """

    words: str = ""
    who: str | None = None
    kind: str = ""
    since: datetime | None = None
    place: Place | None = None
    folded: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", fold(self.words))

    def __bool__(self) -> bool:
        return self != HistoryFilter()

    def passes(self, item: Item, names: Names) -> bool:
        """Whether ``item`` is wanted."""
        if self.who is not None and item.entry.who != self.who:
            return False
        if self.kind and self.kind not in item.kinds:
            return False
        if self.place is not None and self.place not in item.places:
            return False
        if self.since is not None and ((at := item.moment) is None or at < self.since):
            return False
        return not self.folded or self.folded in names.words(item)


def items_of(entries: Sequence[Entry], start: int, broken_at: int | None) -> list[Item]:
    """The items of a stretch of a history, oldest first.

    Parameters
    ----------
    start : int
        Number of entries before it.
    broken_at : int or None
        From which entry (from 0) on the chain does not hold.
    """
    return [
        Item.of(number + 1, entry, sound=broken_at is None or number < broken_at)
        for number, entry in enumerate(entries, start)
    ]
