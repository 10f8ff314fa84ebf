"""Questions put off: what they name may go, they stay."""

from __future__ import annotations

from datetime import date

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.model.edits import activities, parking, roles
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from


@pytest.fixture
def plan() -> Plan:
    plan = plan_from(PMBOK)
    plan = plan.apply(roles.add_person(plan, "Olga", new_id=lambda: "olga"))
    edit = parking.park(
        plan,
        "  Who tells the dealers? ",
        activity="Create charter",
        role="Ann",
        owner="olga",
        due=date(2027, 3, 1),
        new_id=lambda: "q",
    )
    return plan.apply(edit)


def test_a_question_keeps_what_it_is_about(plan: Plan) -> None:
    (question,) = plan.parked.ordered
    assert question.text == "Who tells the dealers?"
    assert (question.activity, question.role, question.owner) == ("Create charter", "Ann", "olga")
    plan = plan.apply(parking.park(plan, "And when?"))
    assert [one.text for one in plan.parked.ordered] == ["Who tells the dealers?", "And when?"]


def test_a_question_is_part_of_the_content(plan: Plan) -> None:
    assert content_hash(plan) != content_hash(plan_from(PMBOK))
    later = plan.apply(parking.change_parked(plan, "q", due=date(2027, 4, 1), owner="Ben"))
    assert later.parked["q"].owner == "Ben"
    assert content_hash(later) != content_hash(plan)
    assert not parking.change_parked(plan, "q", text="Who tells the dealers?")


def test_an_answered_question_is_taken_off(plan: Plan) -> None:
    edit = parking.remove_parked(plan, ["q"])
    assert edit.data["name"] == "Who tells the dealers?"
    assert not plan.apply(edit).parked
    assert plan.apply(edit).apply(edit.inverse) == plan
    assert not parking.remove_parked(plan, [])


def test_what_a_question_names_may_go_and_comes_back(plan: Plan) -> None:
    gone = activities.delete_activities(plan, ["Create charter"])
    assert plan.apply(gone).parked["q"].activity == ""
    assert plan.apply(gone).apply(gone.inverse) == plan
    gone = roles.delete_roles(plan, ["Ann"])
    assert (plan.apply(gone).parked["q"].role, plan.apply(gone).parked["q"].owner) == ("", "olga")
    gone = roles.delete_people(plan, ["olga"])
    assert plan.apply(gone).parked["q"].owner == ""
    assert plan.apply(gone).apply(gone.inverse) == plan


@pytest.mark.parametrize("field", ["activity", "role", "owner"])
def test_a_question_about_nothing_known_is_refused(plan: Plan, field: str) -> None:
    with pytest.raises(InvalidEdit, match="unknown"):
        parking.park(plan, "Why?", **{field: "nobody"})
    with pytest.raises(InvalidEdit, match="unknown"):
        parking.change_parked(plan, "q", **{field: "nobody"})


def test_a_question_needs_words(plan: Plan) -> None:
    with pytest.raises(InvalidEdit, match="question_empty"):
        parking.park(plan, " ")
    with pytest.raises(InvalidEdit, match="question_empty"):
        parking.change_parked(plan, "q", text="")
    with pytest.raises(InvalidEdit, match="unknown"):
        parking.remove_parked(plan, ["none"])
