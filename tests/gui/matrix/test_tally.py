from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from raciplanner.gui.matrix.tally import RollUp, Tally, row_counts
from raciplanner.model.edits import activities, assignments, roles
from raciplanner.model.plan import Plan
from tests.builders import plan_from
from tests.gui.matrix.conftest import PLAN


def counted(tally: Tally) -> tuple[object, ...]:
    rows = {role: +counts for role, counts in tally.roles.items() if role in tally.plan.roles}
    return tally.ownerless, rows, {k: v for k, v in tally.phases.items() if v.rows}


def test_a_plan_is_counted(plan):
    tally = Tally(plan)
    assert tally.phase("Leads") == RollUp(3, 0)
    assert tally.phase("Campaigns") == RollUp(2, 1)
    assert tally.phase("gone") == RollUp(0, 0)
    assert tally.roles["Ops"] == {"doer": 3, "owner": 1}
    assert row_counts(plan.row("Score leads")) == {"owner": 1, "doer": 1, "two_way": 1}


def test_a_lost_owner_touches_its_phase(plan):
    tally = Tally(plan)
    edit = assignments.clear(plan, [("Hand over", "HoS")])
    assert tally.follow(plan.apply(edit), edit.changes) == {"Leads"}
    assert tally.phase("Leads") == RollUp(3, 1)


def test_another_letter_touches_no_phase(plan):
    tally = Tally(plan)
    edit = assignments.assign(plan, [("Hand over", "Ops")], ["one_way"])
    assert tally.follow(plan.apply(edit), edit.changes) == set()


STEPS = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 20), st.integers(0, 20)), max_size=12)


def step(plan: Plan, kind: int, one: int, two: int):
    rows, columns = plan.rows, plan.columns
    if kind == 0 or not rows or not columns:
        return activities.add_activities(plan, [f"new {one}"], phase="Leads")
    row, column = rows[one % len(rows)].id, columns[two % len(columns)].id
    phase = plan.phases.ordered[two % len(plan.phases)].id
    return {
        1: lambda: assignments.assign(plan, [(row, column)], ["owner"]),
        2: lambda: assignments.clear(plan, [(row, column)]),
        3: lambda: activities.delete_activities(plan, [row]),
        4: lambda: activities.move_activities(plan, [row], phase=phase),
        5: lambda: roles.delete_roles(plan, [column]),
        6: lambda: roles.add_roles(plan, [f"role {two}"]),
    }[kind]()


@given(STEPS)
def test_counting_on_is_the_same_as_counting_anew(steps):
    plan = plan_from(PLAN)
    tally = Tally(plan)
    _ = tally.roles, tally.phases
    for one in steps:
        edit = step(plan, *one)
        plan = plan.apply(edit)
        tally.follow(plan, edit.changes)
        assert counted(tally) == counted(Tally(plan))
