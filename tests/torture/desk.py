"""A program with a plan, told what to do line by line: the other one at another desk.

``python desk.py PLAN NAME`` reads commands and answers each with one line: ``open``, ``peek`` (open
without a lock, as over a synchronised folder), ``edit``, ``save``, ``close``; ``hammer N`` adds N
activities, each by opening, editing, saving and closing.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from raciplanner.errors import PlanFileError
from raciplanner.model.edits.activities import add_activities
from raciplanner.model.plan import Plan
from raciplanner.storage.lock import PlanLock, lock_plan
from raciplanner.storage.planfile import Stamp, open_plan, save_plan

SINCE = "2026-11-26T10:00:00+00:00"


class Desk:
    """One program and its plan."""

    def __init__(self, path: Path, name: str) -> None:
        self._path, self._name = path, name
        self._lock: PlanLock | None = None
        self._stamp: Stamp | None = None
        self._plan = Plan()
        self._count = 0

    def open(self) -> str:
        """Take the lock, then read."""
        self._lock = lock_plan(self._path, user=self._name, since=SINCE)
        return self.peek()

    def peek(self) -> str:
        """Read without asking for the lock."""
        opened = open_plan(self._path)
        self._plan, self._stamp = opened.plan, opened.stamp
        return "opened"

    def edit(self) -> str:
        """Add an activity."""
        self._count += 1
        new = f"{self._name} {self._count}"
        self._plan = self._plan.apply(add_activities(self._plan, [new]))
        return new

    def save(self) -> str:
        """Save to the same place."""
        self._stamp = save_plan(self._plan, self._path, expect=self._stamp).stamp
        return "saved"

    def close(self) -> str:
        """Let go of the plan."""
        if self._lock:
            self._lock.release()
        self._lock = None
        return "closed"

    def hammer(self, count: int) -> str:
        """Work without pause."""
        waited = 0
        while count:
            try:
                self.open()
            except PlanFileError as error:
                if error.code != "locked":
                    raise
                waited += 1
                time.sleep(0.001)
                continue
            self.edit()
            self.save()
            self.close()
            count -= 1
        return f"waited {waited}"


def main() -> None:
    """Obey."""
    desk = Desk(Path(sys.argv[1]), sys.argv[2])
    for line in sys.stdin:
        word, *rest = line.split()
        try:
            answer = getattr(desk, word)(*map(int, rest))
        except PlanFileError as error:
            answer = f"{error.code} {error.data.get('user', '')}".strip()
        print(answer, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
