"""Freezes a file of the present format: what it holds, and what was in it on that day.

Before a release: ``python -m tests.storage.freeze tests/data/plans``.  It writes
``v<n>.raciplan`` and ``v<n>.json``, which :mod:`tests.storage.test_samples` reads for ever after.
"""

from __future__ import annotations

import json
import random
import sys
from itertools import count
from pathlib import Path
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.i18n import translator
from raciplanner.library import example_plan
from raciplanner.model.change import Edit
from raciplanner.model.fingerprint import canonical_lines, content_hash
from raciplanner.model.plan import ASSIGNMENTS, INFO, RECORD_TYPES, Plan
from raciplanner.storage.codec import cell_plain, record_plain
from raciplanner.storage.history import Entry, History
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.schema import FORMAT_VERSION
from raciplanner.storage.versions import Version
from raciplanner.wording.edits import edit_text
from tests.model.dice import NoDice, Thrown
from tests.model.strategies import RULES

WHO = "Анна Ковалёва"
STEPS = 400


def records(plan: Plan) -> dict[str, Any]:
    """The records of a plan as JSON types, without tables that have none."""
    found = {
        name: {one.id: record_plain(name, one) for one in plan.table(name).values()}
        for name in RECORD_TYPES
        if plan.table(name)
    }
    cells = {
        activity: {role: cell_plain(cell) for role, cell in row.items()}
        for activity, row in plan.assignments.items()
    }
    plain = {INFO: record_plain(INFO, plan.info), **found, ASSIGNMENTS: cells}
    return dict(json.loads(json.dumps(plain)))


class Life:
    """A plan that is edited by throwing dice, with its history."""

    def __init__(self, seed: int) -> None:
        self.plan, self.history = example_plan("ru"), History()
        self._dice, self._minutes = random.Random(seed), count()

    def step(self) -> Entry | None:
        """One edit of any kind, or none where the dice fall badly."""
        _function, rule = self._dice.choice(RULES)
        try:
            edit = rule(Thrown.of_plan(self.plan, self._dice))
        except (InvalidEdit, NoDice):
            return None
        return self._done(edit) if edit else None

    def _done(self, edit: Edit) -> Entry:
        self.plan = self.plan.apply(edit)
        return Entry("done", WHO, self.now(), edit_text(edit, translator("ru")), edit)

    def now(self) -> str:
        """The next minute."""
        minute = next(self._minutes)
        return f"2026-11-26T{minute // 60:02}:{minute % 60:02}:00+03:00"


def freeze(folder: Path) -> Path:
    """Write the file and its description; returns the file."""
    life = Life(seed=1)
    versions = []
    for number in range(STEPS):
        if entry := life.step():
            life.history.append(entry)
        if number in (STEPS // 2, STEPS - 1):
            made = life.now()
            versions.append(
                Version.of(life.plan, f"0.{number}", author=WHO, made=made, new_id=made.lower)
            )
    file = folder / f"v{FORMAT_VERSION}.raciplan"
    save_plan(life.plan, file, history=life.history, versions=versions, backup=False)
    described = description(file)
    later = [entry for _ in range(30) if (entry := life.step())]
    described["journal"] = {
        "lines": [entry.packed() for entry in later],
        "content_hash": content_hash(life.plan),
    }
    text = json.dumps(described, ensure_ascii=False, indent=1, sort_keys=True)
    file.with_suffix(".json").write_text(f"{text}\n", encoding="utf-8")
    return file


def description(file: Path) -> dict[str, Any]:
    """What is in a file."""
    opened = open_plan(file)
    return {
        "content_hash": content_hash(opened.plan),
        "canonical": list(canonical_lines(opened.plan)),
        "records": records(opened.plan),
        "document": opened.stamp.document,
        "revision": opened.stamp.revision,
        "history": {
            "anchor": opened.history.anchor,
            "entries": [[one.how, one.who, one.when, one.what] for one in opened.history],
        },
        "versions": [
            {
                "name": one.name,
                "author": one.author,
                "made": one.made,
                "content_hash": content_hash(one.plan()),
            }
            for one in opened.versions
        ],
    }


if __name__ == "__main__":
    freeze(Path(sys.argv[1]))
