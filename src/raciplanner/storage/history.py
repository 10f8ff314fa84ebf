"""The history of a plan: every edit with who, when and what, as a chain of hashes.

Each entry's hash covers the one before it, and the plan file names the last hash and the number
of entries: an entry that was changed, taken out or moved shows.  Somebody who rewrites all of it
cannot be found out; for that the last hash must stand somewhere else, in a signed charter.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from typing import Any

from raciplanner.model.change import Change, Edit
from raciplanner.storage.codec import edit_plain, edit_value, from_json, json_ascii, json_text
from raciplanner.storage.kinds import text
from raciplanner.values import dataclass

START = hashlib.sha256(b"raciplanner/history/1").hexdigest()
"""What stands before the first entry of the chain."""

HOWS = ("done", "joined", "undone", "redone", "version")
"""What may have happened: an edit was made, joined the one before it (typing on in one field),
was taken back, was made again; or a version was named."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a person did.

    Parameters
    ----------
    how : str
        One of :data:`HOWS`; ``"unreadable"`` for an entry that somebody has spoilt.
    who : str
        Name of the person, as in the settings.
    when : str
        ISO 8601 with time zone.
    what : str
        Readable sentence, in the language of the interface at that time.
    edit : Edit
        The edit as it was first made, also where it was taken back; empty for a version.
    """

    how: str
    who: str
    when: str
    what: str
    edit: Edit

    @property
    def changes(self) -> tuple[Change, ...]:
        """What it changed: the edit's changes, the other way round where it was taken back."""
        return (self.edit.inverse if self.how == "undone" else self.edit).changes

    def packed(self) -> str:
        """The entry as JSON text, the form in which it is stored and hashed."""
        plain = {
            "edit": edit_plain(self.edit),
            "how": self.how,
            "what": self.what,
            "when": self.when,
            "who": self.who,
        }
        packed = json_text(plain)
        # Halves of characters, as odd file names bring them in, have no UTF-8: escape them.
        return json_ascii(plain) if _HALVES.search(packed) else packed

    @classmethod
    def unpacked(cls, packed: str) -> Entry:
        """The entry of a text as :meth:`packed` makes it.

        Raises
        ------
        ValueError
            For anything else.
        """
        plain = from_json(packed)
        if type(plain) is not dict or plain.keys() != {"edit", "how", "what", "when", "who"}:
            raise ValueError("an entry needs edit, how, what, when and who")
        if plain["how"] not in HOWS:
            raise ValueError(f"{plain['how']!r:.60} is nothing that can happen")
        who, when, what = (text(plain[name]) for name in ("who", "when", "what"))
        return cls(plain["how"], who, when, what, edit_value(plain["edit"]))


_UNREADABLE = Entry("unreadable", "", "", "", Edit("", ()))


class History(Sequence[Entry]):
    """Entries in the order in which things happened; grows at the end only.

    Entries are kept as texts and read when they are asked for.

    >>> history = History()
    >>> history.append(Entry("done", "Ann", "2026-11-24T10:00:00Z", "Nothing", Edit("clear", ())))
    >>> len(history), history[0].who, history.broken_at
    (1, 'Ann', None)
    """

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._chain: list[str] = []
        self.broken_at: int | None = None

    @classmethod
    def of_rows(cls, rows: Sequence[tuple[int, str, str]], anchor: str) -> History:
        """The history of the rows of a plan file.

        Parameters
        ----------
        rows : sequence of (number, entry, chain)
        anchor : str
            Number of entries and last hash, as :attr:`anchor` gives them.

        Returns
        -------
        History
            With :attr:`broken_at` where the chain or the anchor does not hold.
        """
        history = cls()
        for place, (number, packed, link) in enumerate(rows):
            expected = _link(history.head, packed)
            if history.broken_at is None and (number != place or link != expected):
                history.broken_at = place
            history._texts.append(packed)
            history._chain.append(link)
        if history.broken_at is None and history.anchor != anchor:
            history.broken_at = len(rows)
        return history

    def __len__(self) -> int:
        return len(self._texts)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [_read(packed) for packed in self._texts[place]]
        return _read(self._texts[place])

    def __iter__(self) -> Iterator[Entry]:
        return map(_read, self._texts)

    @property
    def head(self) -> str:
        """The last hash of the chain."""
        return self._chain[-1] if self._chain else START

    @property
    def anchor(self) -> str:
        """Number of entries and last hash: what finds out that the end was cut off."""
        return f"{len(self)} {self.head}"

    def append(self, entry: Entry) -> None:
        """Add ``entry`` behind the others."""
        packed = entry.packed()
        link = _link(self.head, packed)
        self._texts.append(packed)
        self._chain.append(link)

    def copy(self) -> History:
        """A history of its own with the same entries."""
        other = History()
        other._texts, other._chain = list(self._texts), list(self._chain)
        other.broken_at = self.broken_at
        return other

    def rows(self) -> list[tuple[int, str, str]]:
        """The rows for a plan file: number from 0, entry, hash."""
        return list(zip(range(len(self)), self._texts, self._chain, strict=True))


_HALVES = re.compile("[\ud800-\udfff]")


def _link(before: str, packed: str) -> str:
    return hashlib.sha256(f"{before}\n{packed}".encode()).hexdigest()


def _read(packed: str) -> Entry:
    try:
        return Entry.unpacked(packed)
    except ValueError:
        return _UNREADABLE
