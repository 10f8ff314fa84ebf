"""A person at work who never rests: edits, undo, redo, saves, until somebody kills the program.

``python session.py FOLDER SEED`` goes on with what a killed session has left in ``FOLDER``.  It
prints ``will`` before a step and ``did`` after it, each with the content hash of the plan and the
number of entries in the recovery journal.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from raciplanner.errors import InvalidEdit
from raciplanner.gui.document import Document
from raciplanner.gui.recorder import Recorder
from raciplanner.model.change import Edit
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from raciplanner.storage.recovery import discard, recoverable
from tests.model.dice import NoDice, Thrown
from tests.model.strategies import RULES

PLAN, JOURNALS = "plan.raciplan", "journals"


class Session:
    """One run of the program on the plan in ``folder``."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._dice = random.Random(seed)
        journals = folder / JOURNALS
        self._document = Document(recorder=Recorder(journals, lambda: "Ann"))
        self._entries = 0
        found = recoverable(journals)
        if found:
            self._document.recover(found[0])
            self._entries = len(found[0].entries)
        else:
            self._document.open(folder / PLAN)
        for one in found:
            discard(one)
        self._say("did", self._document.plan)

    def _say(self, word: str, plan: Plan) -> None:
        print(word, content_hash(plan), self._entries, flush=True)  # noqa: T201

    def step(self) -> None:
        """Do something."""
        chance = self._dice.random()
        if chance < 0.08:
            self._save()
        elif chance < 0.2:
            self._back_or_forth(self._document.undo_edit, inverse=True)
        elif chance < 0.28:
            self._back_or_forth(self._document.redo_edit, inverse=False)
        else:
            self._edit()

    def _save(self) -> None:
        before, self._entries = self._entries, 0
        self._say("will", self._document.plan)
        self._entries = before
        self._document.save()
        self._entries = 0
        self._say("did", self._document.plan)

    def _back_or_forth(self, edit: Edit | None, *, inverse: bool) -> None:
        if edit is not None:
            self._announce(edit.inverse if inverse else edit)
            if inverse:
                self._document.undo()
            else:
                self._document.redo()
            self._say("did", self._document.plan)

    def _edit(self) -> None:
        _function, rule = self._dice.choice(RULES)
        try:
            edit = rule(Thrown.of_plan(self._document.plan, self._dice))
        except (InvalidEdit, NoDice):
            return
        if edit:
            self._announce(edit)
            self._document.perform(edit, typing=self._dice.random() < 0.3)
            self._say("did", self._document.plan)

    def _announce(self, edit: Edit) -> None:
        self._entries += 1
        self._say("will", self._document.plan.apply(edit))


def main() -> None:
    """Work until killed."""
    application = QCoreApplication([])
    session = Session(Path(sys.argv[1]), int(sys.argv[2]))
    while application is not None:
        session.step()


if __name__ == "__main__":
    main()
