"""Every edit comes back exactly, in any order and number; nothing dangles."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from raciplanner.model.compare import compare
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from
from tests.model.strategies import RULES, editing_functions, edits


def dangling(plan: Plan) -> list[str]:
    """Ids that a record mentions and the plan does not have."""
    found = []
    for role in plan.roles.values():
        found += [x for x in (role.reports_to, role.deputy) if x and x not in plan.roles]
        found += [role.department] if role.department not in {"", *plan.departments} else []
    for row in plan.activities.values():
        found += [link for link in row.depends_on if link not in plan.activities]
        found += [row.phase] if row.phase not in {"", *plan.phases} else []
    for person in plan.people.values():
        found += [role for role in person.roles if role not in plan.roles]
    for question in plan.parked.values():
        found += [question.activity] if question.activity not in {"", *plan.activities} else []
        found += [question.role] if question.role not in {"", *plan.roles} else []
        owners = {"", *plan.people, *plan.roles}
        found += [question.owner] if question.owner not in owners else []
    for activity, cells in plan.assignments.items():
        found += [activity] if activity not in plan.activities else []
        found += [role for role in cells if role not in plan.roles]
        assert cells
        assert all(cells.values())
    for goal in plan.goals.values():
        found += [role for role, _ in goal.letters if role not in plan.roles]
        found += [one for one in goal.departments if one not in plan.departments]
    for link in plan.goal_links.values():
        found += [goal for goal in (link.source, link.target) if goal not in plan.goals]
        found += [kpi for kpi in link.guards if kpi not in plan.kpis]
        found += [link.decider] if link.decider not in {"", *plan.roles, *plan.people} else []
    for kpi in plan.kpis.values():
        found += [goal for goal in kpi.goals if goal not in plan.goals]
        found += [one for one in kpi.guards if one not in plan.kpis]
        found += [kpi.owner] if kpi.owner not in {"", *plan.roles} else []
        found += [kpi.department] if kpi.department not in {"", *plan.departments} else []
    found += [one.kpi for one in plan.actuals.values() if one.kpi not in plan.kpis]
    for link in plan.activity_links.values():
        found += [link.goal] if link.goal not in plan.goals else []
        found += [link.activity] if link.activity not in plan.activities else []
    found += [pin for pin in plan.pins if pin not in {*plan.goals, *plan.kpis, *plan.activities}]
    return found


def test_every_editing_function_has_a_rule() -> None:
    assert editing_functions() == {function for function, _rule in RULES}


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_any_series_of_edits_comes_back_and_leaves_nothing_dangling(data: st.DataObject) -> None:
    plan = plan_from(PMBOK, departments="Ann: marketing, Ben: sales")
    trail = [(plan, content_hash(plan))]
    steps = []
    for _ in range(data.draw(st.integers(1, 12))):
        edit = data.draw(edits(plan))
        assert len({(c.table, c.key) for c in edit.changes}) == len(edit.changes)
        assert all(c.before != c.after for c in edit.changes)
        after = plan.apply(edit)
        assert dangling(after) == []
        difference = compare(plan, after)
        assert content_hash(plan.changed(difference)) == content_hash(after)
        assert bool(difference) == (content_hash(plan) != content_hash(after))
        plan = after
        steps.append(edit)
        trail.append((plan, content_hash(plan)))
    for edit, (before, digest) in zip(reversed(steps), reversed(trail[:-1]), strict=True):
        plan = plan.apply(edit.inverse)
        assert plan == before
        assert content_hash(plan) == digest
        assert [row.id for row in plan.rows] == [row.id for row in before.rows]
