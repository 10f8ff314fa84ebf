"""What is read out to the room before anybody signs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from raciplanner.charter import spoken
from raciplanner.charter.cards import handed_over
from raciplanner.charter.spoken import Leaf, leaves
from raciplanner.library.example import example_plan
from raciplanner.model.charter_records import Boundary, Commitment, Decision, Handover, Signer
from raciplanner.model.edits.charter import freeze
from raciplanner.model.goal_records import Goal, GoalLink
from raciplanner.model.plan import Plan
from raciplanner.model.records import PlanInfo
from tests.builders import PMBOK, plan_from


def with_all() -> Plan:
    """A plan with something of everything that is read out."""
    plan = plan_from(PMBOK, departments="Ann: marketing, Ben: sales")
    return Plan(
        replace(plan.info, scope="Only new\ncustomers"),
        plan.assignments,
        departments=plan.departments,
        roles=plan.roles,
        activities=plan.activities,
        goals={
            "g": Goal("g", "Win more", level="department"),
            "h": Goal("h", "Spend less", level="department"),
            "i": Goal("i", "Detail", level="activity"),
        },
        goal_links={
            "l": GoalLink("l", "conflicts", "g", "h", rule="Margin first"),
            "m": GoalLink("m", "conflicts", "g", "gone"),
            "n": GoalLink("n", "contributes", "g", "h"),
            "o": GoalLink("o", "conflicts", "h", "i"),
        },
        commitments={
            "a": Commitment("a", "Leads in time", "marketing", measure="2 hours"),
            "b": Commitment("b", "Feedback", "sales"),
            "c": Commitment("c", "Something", "external"),
        },
        boundaries={
            "a": Boundary("a", "Create charter", "Ann until it is signed"),
            "b": Boundary("b", "gone", "Somewhere"),
            "c": Boundary("c", "Create charter"),
        },
        handovers={"a": Handover("a", "The list", giver="Ann", taker="Ben")},
        decisions={
            "a": Decision("a", "Who pays?", "Both"),
            "b": Decision("b", "When?"),
        },
    )


def by_title(plan: Plan) -> dict[str, Leaf]:
    return {leaf.title: leaf for leaf in leaves(plan)}


def items(leaf: Leaf) -> dict[str, tuple[str, ...]]:
    return {part.heading: part.items for part in leaf.parts}


def test_title_goals_roles_and_what_was_agreed_follow_one_another():
    found = leaves(with_all())
    assert [leaf.title for leaf in found] == [
        "Test",
        "Our shared goals",
        "Ann",
        "Ben",
        "Carlos",
        "Dina",
        "Ed",
        "Marketing promises sales",
        "Sales promises marketing",
        "Promised",
        "Where the line runs",
        "Goals that pull apart",
        "What we decided",
        "Is this what we agree on?",
    ]
    assert found[0].parts[0].items == ("4 activities, 5 roles", "Only new customers")
    assert found[1].parts[0].items == ("Win more", "Spend less")


def test_a_role_hears_what_it_answers_for_and_does():
    found = by_title(with_all())
    ann = items(found["Ann"])
    assert found["Ann"].kicker == "marketing"
    assert ann["You answer for"] == ("Create charter", "Develop test plan")
    assert ann["You hand over"] == ("The list → Ben",)
    assert ann[""] == ("You are told about 2 activities",)
    carlos = items(found["Carlos"])
    assert carlos["You do"] == ("Collect requirements", "Submit change request")
    assert found["Carlos"].kicker == ""
    assert "You are asked before 1 activity" in items(found["Ben"])[""]


def test_what_was_agreed_is_read_in_its_own_words():
    found = by_title(with_all())
    assert items(found["Marketing promises sales"])[""] == ("Leads in time (2 hours)",)
    assert items(found["Where the line runs"]) == {
        "Create charter": ("Ann until it is signed",),
        "": ("Somewhere",),
    }
    assert items(found["Goals that pull apart"]) == {
        "Win more ↔ Spend less": ("Margin first",),
        "Spend less ↔ Detail": (),
    }
    assert items(found["What we decided"]) == {"Who pays?": ("Both",), "When?": ()}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_example_in_both_languages(language):
    plan = example_plan(language)
    found = leaves(plan)
    text = str(found)
    assert ("You answer for" in text) == (language == "en")
    assert ("Вы отвечаете за результат" in text) == (language == "ru")
    for leaf in found:
        for role in plan.columns:
            heading = "You hand over" if language == "en" else "Вы передаёте"
            if leaf.title == role.name and heading in items(leaf):
                assert list(items(leaf)[heading]) == handed_over(plan, role)


def test_those_who_sign_are_asked_at_the_end():
    plan = plan_from(PMBOK)
    plan = plan.apply(
        freeze(plan, "1.0", [Signer("Anna", "CMO"), Signer("")], made="2026-11-26T10:00:00+00:00")
    )
    last = leaves(plan)[-1]
    assert last.parts[0].items == ("Anna – CMO",)
    assert last.names == "0 of 2 signed"
    assert leaves(example_plan("en"))[-1].parts[0].items


def test_an_empty_plan_has_a_title_and_a_question():
    first, last = leaves(Plan(PlanInfo(language="xx")))
    assert first.title == "Untitled plan"
    assert last.title == "Is this what we agree on?"


def test_too_many_items_are_counted(monkeypatch):
    monkeypatch.setattr(spoken, "MOST_ITEMS", 1)
    part = by_title(with_all())["Our shared goals"].parts[0]
    assert (part.items, part.more) == (("Win more",), "… and 1 more")
