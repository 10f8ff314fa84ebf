"""Undo steps from entries, also from those that go back behind the state they start from."""

from __future__ import annotations

from pathlib import Path

import pytest

from raciplanner.model.change import Edit
from raciplanner.model.edits.settings import change_info
from raciplanner.storage.history import Entry
from raciplanner.storage.recovery import recoverable
from raciplanner.storage.steps import Steps
from tests.builders import PMBOK, plan_from
from tests.storage.test_journal import Session, crash

WHEN = "2026-11-24T10:00:00+01:00"


def entry(how: str, edit: Edit) -> Entry:
    return Entry(how, "Ann", WHEN, "Words", edit)


@pytest.fixture
def edits() -> list[Edit]:
    """Three edits, one after the other."""
    plan, made = plan_from(PMBOK), []
    for title in ("One", "Two", "Three"):
        made.append(change_info(plan, title=title))
        plan = plan.apply(made[-1])
    return made


@pytest.fixture
def saved(edits: list[Edit]) -> Steps:
    """The plan after the first two edits, which its program has saved."""
    return Steps(plan_from(PMBOK).apply(edits[0]).apply(edits[1]))


def test_what_was_done_before_the_save_is_undone(saved: Steps, edits: list[Edit]) -> None:
    saved.replay(entry("undone", edits[1]))
    saved.replay(entry("undone", edits[0]))
    assert saved.plan == saved.start == plan_from(PMBOK)
    assert (saved.edits, saved.index, saved.base) == (edits[:2], 0, 2)


def test_it_can_be_made_again(saved: Steps, edits: list[Edit]) -> None:
    saved.replay(entry("undone", edits[1]))
    saved.replay(entry("redone", edits[1]))
    assert saved.plan.info.title == "Two"
    assert (saved.edits, saved.index, saved.base) == (edits[1:2], 1, 1)
    assert saved.start.info.title == "One"


def test_another_edit_leaves_no_way_back_to_the_saved_plan(saved: Steps, edits: list[Edit]) -> None:
    saved.replay(entry("undone", edits[1]))
    other = change_info(saved.plan, title="Other")
    saved.replay(entry("done", other))
    assert (saved.edits, saved.index, saved.base) == ([other], 1, -1)
    saved.replay(entry("undone", other))
    saved.replay(entry("undone", edits[0]))
    assert (saved.edits, saved.index, saved.base) == ([edits[0], other], 0, -1)
    assert saved.start == plan_from(PMBOK)


def test_what_was_undone_before_the_save_is_made_again(saved: Steps, edits: list[Edit]) -> None:
    saved.replay(entry("redone", edits[2]))
    assert saved.plan.info.title == "Three"
    assert (saved.edits, saved.index, saved.base) == (edits[2:], 1, 0)


def test_an_edit_without_changes_is_no_step(saved: Steps) -> None:
    saved.replay(entry("done", Edit("begin", ())))
    assert (saved.edits, saved.index) == ([], 0)


def test_a_journal_nothing_can_be_made_of_stays(tmp_path: Path) -> None:
    session = Session(tmp_path, plan_from(PMBOK))
    other = change_info(plan_from(PMBOK, title="Other"), title="Of another plan")
    session.journal.append(entry("done", other))

    crash(session)
    assert recoverable(tmp_path) == ()
    assert len(list(tmp_path.glob("*.journal"))) == 1
