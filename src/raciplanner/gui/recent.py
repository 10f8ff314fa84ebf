"""Plans opened lately: remembered, looked at again only when they are shown."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from raciplanner.gui.preferences import Preferences

LIMIT = 10


@dataclass(frozen=True)
class RecentPlan:
    """A plan opened lately, as it was then; ``saved`` is None where the file is gone."""

    path: Path
    title: str
    version: str
    saved: datetime | None

    @property
    def missing(self) -> bool:
        """Whether there is no such file any more."""
        return self.saved is None


class Recent:
    """The list of plans opened lately, newest first."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def plans(self) -> list[RecentPlan]:
        """The plans with what the file system says about them now."""
        return [
            RecentPlan(Path(path), title, version, _saved(Path(path)))
            for path, title, version in self._entries()
        ]

    def _entries(self) -> list[list[str]]:
        found = []
        for text in self._preferences.recent:
            try:
                entry = json.loads(text)
            except ValueError:
                continue
            if isinstance(entry, list) and len(entry) == 3:
                found.append([str(part) for part in entry])
        return found

    def _keep(self, entries: list[list[str]]) -> None:
        self._preferences.recent = [json.dumps(entry) for entry in entries[:LIMIT]]

    def add(self, path: Path, title: str, version: str) -> None:
        """Put ``path`` first."""
        name = str(path.absolute())
        self._keep([[name, title, version], *(e for e in self._entries() if e[0] != name)])

    def remove(self, path: Path) -> None:
        """Forget one plan."""
        self._keep([entry for entry in self._entries() if entry[0] != str(path)])

    def clear(self) -> None:
        """Forget all."""
        self._keep([])


def _saved(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).astimezone()
    except OSError:
        return None
