"""Several people at once, their order, and who holds a role."""

from __future__ import annotations

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.model.edits.people import add_people, mark_people, move_people, set_holders
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from


@pytest.fixture
def plan() -> Plan:
    plan = plan_from(PMBOK)
    names = iter("abc")
    people = [("Anna", ["ANN", "nobody", "ann"]), ("Boris", []), ("Vera", ["Ben", "Ed"])]
    return plan.apply(add_people(plan, people, new_id=lambda: next(names)))


def test_people_come_with_the_roles_that_are_known(plan: Plan) -> None:
    assert [(one.name, one.roles) for one in plan.people.ordered] == [
        ("Anna", ("Ann",)),
        ("Boris", ()),
        ("Vera", ("Ben", "Ed")),
    ]
    with pytest.raises(InvalidEdit):
        add_people(plan, [(" ", [])])
    assert not add_people(plan, [])


def test_people_are_marked_and_moved_together(plan: Plan) -> None:
    after = plan.apply(mark_people(plan, ["a", "c"], present=False))
    assert [one.present for one in after.people.ordered] == [False, True, False]
    assert not mark_people(after, ["a"], present=False)
    assert not mark_people(after, [], present=False)
    moved = after.apply(move_people(after, ["b", "c"], "a"))
    assert [one.id for one in moved.people.ordered] == ["b", "c", "a"]
    assert not move_people(moved, [])


def test_exactly_these_people_hold_a_role(plan: Plan) -> None:
    edit = set_holders(plan, "Ed", ["a", "b"])
    after = plan.apply(edit)
    assert [one.id for one in after.holders("Ed")] == ["a", "b"]
    assert after.people["c"].roles == ("Ben",)
    assert not set_holders(after, "Ed", ["b", "a"])
    with pytest.raises(InvalidEdit):
        set_holders(plan, "Ed", ["nobody"])
