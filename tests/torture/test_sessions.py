"""Random sessions over every kind of edit: whatever happens, the plan is what it should be."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from raciplanner.errors import PlanFileError
from raciplanner.gui.document import Document
from raciplanner.gui.recorder import Recorder
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.settings import change_info
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.recovery import discard, recoverable
from tests.builders import PMBOK, plan_from
from tests.model.strategies import edits
from tests.storage.forge import as_if_died

MEMORY = Path("/dev/shm")
"""Where a file system in memory is: what is on the disk after a power cut is tried elsewhere."""


class Sessions(RuleBasedStateMachine):
    """A document beside a list of plans, which is all that undo and redo have to be.

    ``trail[index]`` is the present plan; ``saved`` is what stands in the file, ``names`` and
    ``saved_names`` are those of the versions.  ``is_foreign`` says that somebody else has saved
    the file since it was opened.
    """

    def __init__(self) -> None:
        super().__init__()
        self.scratch = tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None)
        self.journals = Path(self.scratch.name) / "journals"
        self.path = Path(self.scratch.name) / "plan.raciplan"
        self.saved = plan_from(PMBOK, departments="Ann: marketing, Ben: sales")
        self.saved_names: list[str] = []
        save_plan(self.saved, self.path)
        self.document = self.started()
        self.open()

    def started(self) -> Document:
        return Document(recorder=Recorder(self.journals, lambda: "Ann"))

    def open(self) -> None:
        self.document.open(self.path)
        self.is_foreign = False
        self.trail, self.index, self.names = [self.saved], 0, list(self.saved_names)

    def teardown(self) -> None:
        self.document.leave()
        left = list(self.journals.iterdir()) if self.journals.exists() else []
        self.scratch.cleanup()
        assert left == []

    @property
    def plan(self) -> Plan:
        return self.trail[self.index]

    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        edit = data.draw(edits(self.plan))
        if self.document.perform(edit):
            self.trail[self.index + 1 :] = [self.plan.apply(edit)]
            self.index += 1

    @precondition(lambda self: self.plan.activities)
    @rule(text=st.sampled_from(["", "L", "Le", "Lead"]), data=st.data())
    def type(self, text: str, data: st.DataObject) -> None:
        activity = data.draw(st.sampled_from(sorted(self.plan.activities)))
        edit = change_activity(self.plan, activity, description=text)
        if self.document.perform(edit, typing=True):
            plan = self.plan.apply(edit)
            # It may join the step before it, which may become none by that.
            place = self.document.undo_stack.index()
            assert self.index - 1 <= place <= self.index + 1
            assert place >= self.index or self.trail[place] == plan
            self.trail[place:] = [plan]
            self.index = place

    @rule()
    def undo(self) -> None:
        self.document.undo()
        self.index = max(self.index - 1, 0)

    @rule()
    def redo(self) -> None:
        self.document.redo()
        self.index = min(self.index + 1, len(self.trail) - 1)

    @rule()
    def name_version(self) -> None:
        self.names.append(f"0.{len(self.names)}")
        self.document.save_version(self.names[-1])

    @rule(title=st.sampled_from(["Theirs", "Ours"]))
    def somebody_else_saves(self, title: str) -> None:
        opened = open_plan(self.path)
        edit = change_info(opened.plan, title=title)
        self.saved = opened.plan.apply(edit)
        self.is_foreign |= bool(edit)
        if edit:
            others = {"history": opened.history, "versions": opened.versions}
            save_plan(self.saved, self.path, expect=opened.stamp, **others)

    @rule()
    def save(self) -> None:
        if self.is_foreign:
            with pytest.raises(PlanFileError, match="changed"):
                self.document.save()
            assert open_plan(self.path).plan == self.saved
        self.document.save(force=self.is_foreign)
        self.is_foreign = False
        self.saved, self.saved_names = self.plan, list(self.names)
        opened = open_plan(self.path)
        assert opened.plan == self.saved
        assert opened.history.broken_at is None

    @rule()
    def reload(self) -> None:
        self.open()

    @rule()
    def crash(self) -> None:
        journal = self.document._recorder._journal
        if journal is not None:
            journal._close()  # as the system does it for a program that dies
        if self.journals.exists():
            as_if_died(self.journals)
        self.document = self.started()
        found = recoverable(self.journals)
        if not found:
            assert self.is_foreign or self.saved == self.plan
            assert self.saved_names == self.names
            self.open()
            return
        (recovered,) = found
        steps = recovered.steps
        self.document.recover(recovered)
        discard(recovered)
        first = self.index - steps.index
        self.trail = self.trail[first : first + len(steps.edits) + 1]
        self.index = steps.index
        assert len(self.trail) == len(steps.edits) + 1

    @invariant()
    def the_plan_is_what_it_should_be(self) -> None:
        assert self.document.plan == self.plan
        assert content_hash(self.document.plan) == content_hash(self.plan)
        assert (self.document.undo_edit is None) == (self.index == 0)
        assert (self.document.redo_edit is None) == (self.index == len(self.trail) - 1)
        assert self.document.modified or self.is_foreign or self.plan == self.saved
        assert sorted(one.name for one in self.document.versions) == sorted(self.names)
        assert self.document.modified or self.names == self.saved_names


@pytest.mark.usefixtures("qapp")
def test_random_sessions_end_as_they_should(whole: bool, tell: Callable[[str], None]) -> None:
    examples, steps = (2_000, 50) if whole else (12, 30)
    run_state_machine_as_test(
        Sessions,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    tell(f"{examples} sessions of up to {steps} steps: no difference")
