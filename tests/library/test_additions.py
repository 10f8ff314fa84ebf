"""Activities of the library for a plan that is already there."""

from __future__ import annotations

from dataclasses import replace

from raciplanner.library import add_from_library, new_plan
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.roles import add_department, add_roles
from raciplanner.model.plan import Plan


def chosen(*phases: str) -> Plan:
    return new_plan("small", "en", phases=phases, starter_only=True)


def test_an_empty_plan_gets_everything() -> None:
    wanted = chosen("lead")
    edit = add_from_library(Plan(), wanted)
    after = Plan().apply(edit)
    assert edit.data["count"] == len(wanted.activities) == 7
    assert [one.name for one in after.rows] == [one.name for one in wanted.rows]
    assert after.assignments == wanted.assignments
    assert [one.reports_to for one in after.columns] == [one.reports_to for one in wanted.columns]


def test_what_is_there_is_left_as_it_is() -> None:
    plan = chosen("lead")
    first = plan.rows[0].id
    plan = plan.apply(change_activity(plan, first, name="Our own name"))
    wanted = chosen("lead", "brand")
    edit = add_from_library(plan, wanted)
    after = plan.apply(edit)
    assert after.activities[first].name == "Our own name"
    assert len(after.activities) == len(wanted.activities)
    assert after.rows[-1].phase == "brand"
    assert {one.library for one in after.columns} == {one.library for one in wanted.columns}
    assert not add_from_library(after, wanted)


def test_roles_and_departments_are_known_by_their_names() -> None:
    wanted = chosen("lead")
    plan = Plan()
    plan = plan.apply(add_department(plan, "sales"))
    name = wanted.columns[0].name
    plan = plan.apply(add_roles(plan, [name.upper()], new_id=lambda: "mine"))
    after = plan.apply(add_from_library(plan, wanted))
    names = [one.name.casefold() for one in after.columns]
    assert len(names) == len(set(names))
    assert any("mine" in after.row(one.id) for one in after.rows)
    sales = [one for one in after.departments.ordered if one.name.casefold() == "sales"]
    assert len(sales) == 1
    assert any(role.department == sales[0].id for role in after.columns)


def test_a_record_with_the_id_of_an_entry_is_that_entry() -> None:
    wanted = chosen("lead")
    plan = Plan(roles={"cmo": replace(wanted.roles["cmo"], name="Chef", library="")})
    after = plan.apply(add_from_library(plan, wanted))
    assert after.roles["cmo"].name == "Chef"
