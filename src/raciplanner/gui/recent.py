"""Plans opened lately: remembered, looked at again only when they are shown."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from raciplanner.gui.preferences import Preferences
from raciplanner.values import dataclass

LIMIT = 10
"""So many plans are kept besides the pinned ones."""


@dataclass(frozen=True)
class RecentPlan:
    """A plan opened lately, as it was then; ``saved`` is None where the file is gone.

    ``review`` is the day on which what was signed is to be looked at again, if there is one.
    """

    path: Path
    title: str
    version: str
    saved: datetime | None
    pinned: bool = False
    review: date | None = None

    @property
    def missing(self) -> bool:
        """Whether there is no such file any more."""
        return self.saved is None

    @property
    def draft(self) -> bool:
        """Whether its version is one before the first that was agreed."""
        return self.version.startswith("0.")


@dataclass(frozen=True)
class _Entry:
    """What is remembered of a plan."""

    path: str
    title: str
    version: str
    pinned: bool = False
    review: str = ""

    @classmethod
    def read(cls, text: str) -> _Entry | None:
        """The entry written as ``text``; None where that is none."""
        try:
            path, title, version, *rest = json.loads(text)
        except (ValueError, TypeError):
            return None
        pinned = bool(rest and rest[0])
        review = str(rest[1]) if len(rest) > 1 else ""
        return cls(str(path), str(title), str(version), pinned, review)

    def written(self) -> str:
        """The entry as one line of the settings."""
        return json.dumps([self.path, self.title, self.version, self.pinned, self.review])


class Recent:
    """The list of plans opened lately: pinned ones first, then the newest."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def plans(self) -> list[RecentPlan]:
        """The plans with what the file system says about them now."""
        return [
            RecentPlan(
                Path(one.path),
                one.title,
                one.version,
                _saved(Path(one.path)),
                one.pinned,
                _day(one.review),
            )
            for one in self._entries()
        ]

    def _entries(self) -> list[_Entry]:
        found = (_Entry.read(text) for text in self._preferences.recent)
        return [entry for entry in found if entry is not None]

    def _keep(self, entries: list[_Entry]) -> None:
        pinned = [entry for entry in entries if entry.pinned]
        others = [entry for entry in entries if not entry.pinned][:LIMIT]
        self._preferences.recent = [entry.written() for entry in (*pinned, *others)]

    def add(self, path: Path, title: str, version: str, review: date | None = None) -> None:
        """Put ``path`` first; a pinned plan stays pinned."""
        name = str(path.absolute())
        before = self._entries()
        pinned = any(entry.pinned for entry in before if entry.path == name)
        rest = [entry for entry in before if entry.path != name]
        self._keep(
            [_Entry(name, title, version, pinned, review.isoformat() if review else ""), *rest]
        )

    def pin(self, path: Path, *, pinned: bool) -> None:
        """Keep a plan at the top of the list for good, or no longer."""
        name = str(path)
        self._keep(
            [replace(one, pinned=pinned) if one.path == name else one for one in self._entries()]
        )

    def move(self, path: Path, to: Path) -> None:
        """A plan was found at another place."""
        name, there = str(path), str(to.absolute())
        moved = [
            replace(one, path=there) if one.path == name else one
            for one in self._entries()
            if one.path != there or name == there
        ]
        self._keep(moved)

    def remove(self, path: Path) -> None:
        """Forget one plan."""
        self._keep([entry for entry in self._entries() if entry.path != str(path)])

    @property
    def only_pinned(self) -> bool:
        """Whether there is nothing that :meth:`clear` would forget."""
        return all(entry.pinned for entry in self._entries())

    def clear(self) -> None:
        """Forget all but the pinned ones."""
        self._keep([entry for entry in self._entries() if entry.pinned])


def _saved(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
