"""The history: every tampering inside it shows, and it is read only when it is asked for."""

from __future__ import annotations

from pathlib import Path

import pytest

from raciplanner.model.change import Edit
from raciplanner.model.edits.assignments import assign
from raciplanner.model.edits.settings import change_info
from raciplanner.model.plan import Plan
from raciplanner.storage.codec import json_text
from raciplanner.storage.history import Entry, History
from raciplanner.storage.planfile import open_plan, save_plan
from tests.builders import PMBOK, plan_from
from tests.storage.forge import forged

WHEN = "2026-11-24T10:00:00+00:00"


@pytest.fixture
def history() -> History:
    """Five things that were done to the PMBOK figure."""
    plan = plan_from(PMBOK)
    found = History()
    edits = [change_info(plan, title=f"Title {i}") for i in range(4)]
    edits.append(assign(plan, [("Create charter", "Ben")], {"doer", "owner"}))
    for number, edit in enumerate(edits):
        found.append(Entry("done", "Анна", WHEN, f"Шаг {number}", edit))
    return found


@pytest.fixture
def file(tmp_path: Path, history: History) -> Path:
    save_plan(plan_from(PMBOK), tmp_path / "plan.raciplan", history=history)
    return tmp_path / "plan.raciplan"


def test_it_comes_back(file: Path, history: History) -> None:
    opened = open_plan(file)
    assert list(opened.history) == list(history)
    assert opened.history[4].edit.changes == history[4].edit.changes
    assert opened.history[-1].edit.data == history[-1].edit.data
    assert [entry.what for entry in opened.history[1:3]] == ["Шаг 1", "Шаг 2"]
    assert opened.history.head == history.head
    assert not opened.notices


def test_it_goes_on_after_opening(file: Path) -> None:
    opened = open_plan(file)
    opened.history.append(Entry("undone", "Bob", WHEN, "Step", Edit("clear", ())))
    save_plan(opened.plan, file, expect=opened.stamp, history=opened.history)
    again = open_plan(file)
    assert len(again.history) == 6
    assert again.history.broken_at is None


def test_it_can_be_left_out(file: Path) -> None:
    opened = open_plan(file)
    save_plan(opened.plan, file, expect=opened.stamp)
    assert len(open_plan(file).history) == 0


TAMPERING = {
    "UPDATE history SET entry = replace(entry, 'Шаг 2', 'Шаг 7')": 3,
    "DELETE FROM history WHERE number = 0": 1,
    "DELETE FROM history WHERE number = 2": 3,
    "DELETE FROM history WHERE number = 4": 5,
    "DELETE FROM history": 1,
    "UPDATE history SET number = 9 - number": 1,
    "UPDATE history SET number = 7 WHERE number = 1; "
    "UPDATE history SET number = 1 WHERE number = 3; "
    "UPDATE history SET number = 3 WHERE number = 7": 2,
    "UPDATE history SET chain = (SELECT chain FROM history WHERE number = 0) WHERE number = 1": 2,
    "INSERT INTO history SELECT 5, entry, chain FROM history WHERE number = 4": 6,
}


@pytest.mark.parametrize("tampering", TAMPERING)
def test_tampering_is_told_and_the_plan_still_opens(file: Path, tampering: str) -> None:
    with forged(file, seal=False) as connection:
        for statement in tampering.split("; "):
            connection.execute(statement)
    opened = open_plan(file)
    assert opened.plan == plan_from(PMBOK)
    (notice,) = opened.notices
    assert (notice.code, notice.data) == ("history_broken", {"number": TAMPERING[tampering]})


def test_a_broken_place_stays_known(file: Path) -> None:
    with forged(file, seal=False) as connection:
        connection.execute("DELETE FROM history WHERE number = 2")
    opened = open_plan(file)
    opened.history.append(Entry("done", "Bob", WHEN, "Step", Edit("clear", ())))
    save_plan(opened.plan, file, expect=opened.stamp, history=opened.history)
    again = open_plan(file)
    assert again.history.broken_at == 2
    assert again.history.copy().broken_at == 2
    assert len(again.history) == 5


@pytest.mark.parametrize(
    "entry",
    [
        "",
        "[]",
        "{}",
        "{} ",
        json_text({"edit": 1, "how": "done", "what": "", "when": "", "who": ""}),
        json_text({"edit": {}, "how": "dreamt", "what": "", "when": "", "who": ""}),
        json_text({"edit": {}, "how": "done", "what": 1, "when": "", "who": ""}),
    ],
)
def test_an_entry_that_nobody_can_read_says_so(file: Path, entry: str) -> None:
    with forged(file, seal=False) as connection:
        connection.execute("UPDATE history SET entry = ? WHERE number = 3", (entry,))
    opened = open_plan(file)
    assert opened.history.broken_at == 3
    assert [one.how for one in opened.history] == ["done", "done", "done", "unreadable", "done"]


def test_halves_of_characters_are_kept(tmp_path: Path) -> None:
    history = History()
    history.append(Entry("done", "\udcff", WHEN, "Имя", Edit("clear", (), {"name": "\ud800"})))
    save_plan(plan_from(PMBOK), tmp_path / "a", history=history)
    opened = open_plan(tmp_path / "a")
    assert list(opened.history) == list(history)
    assert opened.history.broken_at is None


def test_what_was_taken_back_changed_the_other_way_round() -> None:
    edit = change_info(Plan(), title="New")
    done, undone = (Entry(how, "Ann", WHEN, "Words", edit) for how in ("done", "undone"))
    assert done.changes == edit.changes
    assert undone.changes == edit.inverse.changes
