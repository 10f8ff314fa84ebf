import pytest

from raciplanner.analysis.check import check
from raciplanner.library import example_plan
from raciplanner.model.fingerprint import content_hash

LANGUAGES = pytest.mark.parametrize("language", ["en", "ru"])


@LANGUAGES
def test_the_example_has_the_promised_size_and_no_loose_end(language):
    plan = example_plan(language)
    assert len(plan.activities) == 24
    assert len(plan.roles) == 9
    assert len(plan.phases) == 6
    assert plan.info.language == language
    for role in plan.columns:
        assert role.department in plan.departments
        assert all(one in plan.roles for one in (role.reports_to, role.deputy) if one)
    for person in plan.people.values():
        assert person.email.endswith("@example.com")
        assert person.roles
        assert all(role in plan.roles for role in person.roles)
    for activity in plan.rows:
        assert activity.phase in plan.phases
        assert all(one in plan.activities for one in activity.depends_on)
    for row in plan.assignments.values():
        assert row.keys() <= plan.roles.keys()


def test_both_languages_say_the_same():
    english, russian = example_plan("en"), example_plan("ru")
    assert [a.id for a in english.rows] == [a.id for a in russian.rows]
    for key, row in english.assignments.items():
        other = russian.assignments[key]
        assert {role: cell.functions for role, cell in row.items()} == {
            role: cell.functions for role, cell in other.items()
        }
        assert {role for role, cell in row.items() if cell.note} == {
            role for role, cell in other.items() if cell.note
        }
    for activity in english.rows:
        twin = russian.activities[activity.id]
        assert bool(activity.description) == bool(twin.description)
        assert bool(activity.deliverable) == bool(twin.deliverable)


def test_most_rows_are_right_and_the_wrong_ones_are_wrong_on_purpose():
    plan = example_plan("en")
    owners = {
        activity.id: [
            role for role, cell in plan.row(activity.id).items() if "owner" in cell.functions
        ]
        for activity in plan.rows
    }
    wrong = {activity: roles for activity, roles in owners.items() if len(roles) != 1}
    assert wrong == {"mql_decision": ["cmo", "sales_head"], "lead_recycling": []}
    for activity in plan.rows:
        assert any("doer" in cell.functions for cell in plan.row(activity.id).values())
    asked = [
        activity
        for activity, row in plan.assignments.items()
        if sum("two_way" in cell.functions for cell in row.values()) >= 5
    ]
    assert asked == ["discount_approval"]


def test_one_role_is_overloaded_one_vacant_and_one_person_holds_two():
    plan = example_plan("en")
    doing = {
        role.id: sum("doer" in plan.assignment(a.id, role.id).functions for a in plan.rows)
        for role in plan.columns
    }
    assert [role for role, count in doing.items() if count > 0.4 * 24] == ["demand_gen"]
    vacant = [role.id for role in plan.columns if not plan.holders(role.id)]
    assert vacant == ["marketing_ops"]
    assert doing["marketing_ops"] == 2
    assert [p.name for p in plan.people.ordered if len(p.roles) > 1] == ["Jack Osborne"]


@LANGUAGES
def test_no_activity_waits_for_itself(language):
    plan = example_plan(language)

    def before(activity, seen):
        assert activity not in seen
        for one in plan.activities[activity].depends_on:
            before(one, (*seen, activity))

    for activity in plan.activities:
        before(activity, ())


def test_the_example_is_the_same_every_time():
    assert content_hash(example_plan("ru")) == content_hash(example_plan("ru"))


@LANGUAGES
def test_some_findings_are_settled_already(language):
    plan = example_plan(language)
    assert plan.acceptances.keys() <= {finding.key for finding in check(plan)}
    assert sorted(one.state for one in plan.acceptances.values()) == [*["accepted"] * 3, "parked"]
    names = {person.name for person in plan.people.values()}
    assert all(one.person in names and one.reason for one in plan.acceptances.values())


@LANGUAGES
def test_there_is_something_to_find_but_not_too_much(language):
    plan = example_plan(language)
    found = [finding for finding in check(plan) if finding.key not in plan.acceptances]
    assert [(one.rule, one.activity) for one in found if one.severity == "error"] == [
        ("H02", "mql_decision"),
        ("S01", "mql_decision"),
        ("H01", "lead_recycling"),
    ]
    assert {"V01", "V10", "V11", "H06"} <= {one.rule for one in found}
    assert {"M04", "M07", "M11"} <= {one.rule for one in found}
    assert len(found) < 40
