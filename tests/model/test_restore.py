"""Bringing back: earlier states of records fit into what the plan has become since then."""

from __future__ import annotations

from dataclasses import replace

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Edit
from raciplanner.model.compare import compare
from raciplanner.model.edits.activities import (
    add_activities,
    change_activity,
    delete_activities,
    delete_phase,
    set_dependencies,
)
from raciplanner.model.edits.assignments import assign, clear
from raciplanner.model.edits.restore import restore, revert
from raciplanner.model.edits.roles import add_person, delete_roles
from raciplanner.model.edits.settings import change_info
from raciplanner.model.plan import Plan
from tests.builders import plan_from

MATRIX = """
        | Ann | Ben
# Start
Plan    |  A  |  R
Build   |  R  |  A
# End
Test    |  C  |  A
"""


@pytest.fixture
def plan() -> Plan:
    return plan_from(MATRIX)


def before(edit: Edit) -> tuple[Change, ...]:
    return edit.inverse.changes


def test_a_letter_comes_back(plan: Plan) -> None:
    edit = assign(plan, [("Plan", "Ann")], ["doer"])
    now = plan.apply(edit)
    again = restore(now, before(edit), name="Plan")
    assert now.apply(again) == plan
    assert again.data == {"name": "Plan", "count": 1}


def test_what_was_done_since_then_stays(plan: Plan) -> None:
    edit = delete_roles(plan, ["Ann"])
    now = plan.apply(edit)
    now = now.apply(change_activity(now, "Plan", description="new"))
    back = now.apply(restore(now, before(edit)))
    assert back.roles == plan.roles
    assert back.assignments == plan.assignments
    assert back.activities["Plan"].description == "new"


def test_what_is_so_already_changes_nothing(plan: Plan) -> None:
    edit = clear(plan, [("Plan", "Ann")])
    assert not restore(plan, before(edit))


def test_a_letter_whose_role_is_gone_has_no_place(plan: Plan) -> None:
    edit = clear(plan, [("Plan", "Ann")])
    now = plan.apply(edit)
    now = now.apply(delete_roles(now, ["Ann"]))
    with pytest.raises(InvalidEdit, match="unknown"):
        restore(now, before(edit))


def test_links_to_what_is_gone_are_left_out(plan: Plan) -> None:
    linked = set_dependencies(plan, "Build", ["Plan", "Test"])
    plan = plan.apply(linked)
    gone = delete_activities(plan, ["Build"])
    now = plan.apply(gone)
    now = now.apply(delete_activities(now, ["Test"]))
    now = now.apply(delete_phase(now, "Start"))
    back = now.apply(restore(now, before(gone)))
    assert back.activities["Build"].depends_on == ("Plan",)
    assert back.activities["Build"].phase == ""
    assert back.row("Build") == plan.row("Build")


def test_taking_an_activity_back_takes_its_letters_and_links_along(plan: Plan) -> None:
    added = add_activities(plan, ["Ship"], new_id=lambda: "Ship")
    now = plan.apply(added)
    now = now.apply(assign(now, [("Ship", "Ann")], ["owner"]))
    now = now.apply(set_dependencies(now, "Test", ["Ship"]))
    back = now.apply(restore(now, before(added)))
    assert back == plan


def test_taking_a_role_back_takes_it_from_the_people(plan: Plan) -> None:
    role = Change("roles", "Cy", None, replace(plan.roles["Ann"], id="Cy", name="Cy"))
    now = plan.apply(Edit("add_role", (role,)))
    now = now.apply(add_person(now, "Zoe", new_id=lambda: "z"))
    person = now.people["z"]
    now = now.apply(
        Edit(
            "change_person", (Change("people", "z", person, replace(person, roles=("Ann", "Cy"))),)
        )
    )
    back = now.apply(restore(now, [role.inverse]))
    assert back.people["z"].roles == ("Ann",)
    assert back.roles == plan.roles


def test_properties_of_the_plan_come_back(plan: Plan) -> None:
    edit = change_info(plan, company="Northwind")
    now = plan.apply(edit)
    assert now.apply(restore(now, before(edit))) == plan
    assert plan.apply(restore(plan, edit.changes)) == now


def test_a_version_is_one_edit_away(plan: Plan) -> None:
    now = plan.apply(delete_roles(plan, ["Ann"]))
    now = now.apply(change_activity(now, "Plan", description="new"))
    edit = revert(now, plan, "0.9")
    assert now.apply(edit) == plan
    assert now.apply(edit).apply(edit.inverse) == now
    assert compare(now.apply(edit), plan) == ()
    assert not revert(plan, plan, "0.9")


def test_no_letter_where_there_is_no_activity_any_more_is_as_it_should_be(plan: Plan) -> None:
    given = assign(plan, [("Test", "Ben")], ["doer"])
    after = plan.apply(given)
    gone = after.apply(delete_activities(after, ["Test"]))
    cleared = [Change(one.table, one.key, one.after, None) for one in given.changes]
    assert not restore(gone, cleared)
