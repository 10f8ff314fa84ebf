"""What if somebody is away, or duties change hands: told before anything is changed."""

from __future__ import annotations

from raciplanner.analysis.what_if import Absence, attempt, carried, stand_in, without
from raciplanner.model.edits.assignments import assign
from raciplanner.model.edits.handing_over import hand_over
from raciplanner.model.edits.roles import add_person, change_role
from tests.builders import plan_from

PLAN = """
          | CMO | Ops | HoS | SDR
Campaign  |  A  |  R  |  C  |
Leads     |  A  |  R  |     |  R
Pass on   |     |  I  |  A  |  R
Offers    |     |     | AR  |  C
Idea      |     |     |     |  C
"""


def test_a_role_that_is_away_leaves_gaps():
    plan = plan_from(PLAN)
    found = without(plan, ["Ops"])
    assert found == Absence(("Ops",), (), ("Campaign",), ("Leads",), 6, {})
    assert not found.harmless
    both = without(plan, ["CMO", "HoS"])
    assert both.unowned == ("Campaign", "Leads", "Pass on", "Offers")
    assert both.undone == ("Offers",)
    assert both.thinner == ()
    assert without(plan).harmless
    assert without(plan).roles == ()


def test_a_person_is_missed_where_nobody_else_holds_the_role():
    plan = plan_from(PLAN)
    plan = plan.apply(add_person(plan, "Ann", roles=["Ops", "SDR"], new_id=lambda: "ann"))
    plan = plan.apply(add_person(plan, "Ben", roles=["SDR"], new_id=lambda: "ben"))
    assert without(plan, people=["ann"]).roles == ("Ops",)
    away = without(plan, people=["ann", "ben"])
    assert away.roles == ("Ops", "SDR")
    assert away.undone == ("Campaign", "Leads", "Pass on")
    assert without(plan, people=["ben"]).roles == ()


def test_deputies_stand_in():
    plan = plan_from(PLAN)
    plan = plan.apply(change_role(plan, "HoS", deputy="SDR"))
    plan = plan.apply(change_role(plan, "CMO", deputy="HoS"))
    found = without(plan, ["HoS", "CMO"])
    assert found.deputies == {"HoS": "SDR"}
    edit = stand_in(plan, found)
    after = plan.apply(edit)
    assert after.assignment("Pass on", "SDR").functions == {"owner", "doer"}
    assert after.assignment("Offers", "SDR").functions == {"owner", "doer"}
    assert edit.data == {"roles": "HoS", "count": 1}
    assert carried(plan, edit) == {"HoS": (10, 1), "SDR": (8, 16)}
    assert after.apply(edit.inverse) == plan
    twice = without(plan.apply(change_role(plan, "CMO", deputy="SDR")), ["HoS", "CMO"])
    assert twice.deputies == {"CMO": "SDR", "HoS": "SDR"}
    assert not without(plan, ["SDR"]).deputies


def test_a_trial_tells_findings_and_loads():
    plan = plan_from(PLAN)
    plan = plan.apply(add_person(plan, "Ann", roles=["HoS"], new_id=lambda: "ann"))
    trial = attempt(plan, hand_over(plan, "HoS", "CMO", functions=["owner"]))
    assert trial.roles == {"CMO": (6, 12), "HoS": (10, 4)}
    assert trial.people == {"ann": (10, 4)}
    assert "V06::CMO" in {finding.key for finding in trial.new}
    assert trial.plan.assignment("Pass on", "CMO").functions == {"owner"}
    before, after = trial.gini
    assert before is not None
    assert after is not None
    one = attempt(plan, assign(plan, [("Idea", "CMO")], ["owner"]))
    assert "H01:Idea:" in {finding.key for finding in one.solved}
    assert not {f.key for f in one.solved} & {f.key for f in one.new}
