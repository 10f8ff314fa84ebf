"""Merging and splitting keep what was agreed: letters, notes, links, people."""

from __future__ import annotations

from dataclasses import replace

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Edit
from raciplanner.model.combining import allowed_parts, strongest
from raciplanner.model.edits.activities import change_activity, set_dependencies
from raciplanner.model.edits.assignments import set_note
from raciplanner.model.edits.goal_links import link_activities
from raciplanner.model.edits.goals import add_goals
from raciplanner.model.edits.handing_over import hand_over
from raciplanner.model.edits.merging import merge_activities, merge_roles, split_activity
from raciplanner.model.edits.parking import park
from raciplanner.model.edits.roles import add_person, change_role
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.plan import Plan
from tests.builders import plan_from

MATRIX = """
          | CMO | HoS | SDR | Ops
Campaign  |  A  |  C  |  R  |
Campaigns |     |  A  |  R  |  R
Leads     |  AR |  I  |     |  C
"""


def letters(plan: Plan, activity: str) -> dict[str, str]:
    """What stands in a row, in short."""
    char = {one.function: one.char for one in plan.letters.letters}
    return {
        role: "".join(sorted(char.get(name, "?") for name in cell.functions))
        for role, cell in sorted(plan.row(activity).items())
    }


def test_merged_activities_have_one_owner_and_all_other_letters():
    plan = plan_from(MATRIX)
    after = plan.apply(merge_activities(plan, "Campaign", ["Campaigns"]))
    assert letters(after, "Campaign") == {"CMO": "A", "HoS": "C", "SDR": "R", "Ops": "R"}
    assert "Campaigns" not in after.activities
    assert "Campaigns" not in after.assignments


def test_the_owner_comes_from_the_other_row_where_there_is_none():
    plan = plan_from("|X|Y\na|C|\nb|A|AR")
    after = plan.apply(merge_activities(plan, "a", ["b"]))
    assert letters(after, "a") == {"X": "A", "Y": "AR"}
    back = plan.apply(merge_activities(plan, "b", ["a"]))
    assert letters(back, "b") == {"X": "A", "Y": "AR"}


def test_merging_keeps_notes_texts_and_links():
    plan = plan_from(MATRIX)
    for edit in (
        lambda p: set_note(p, [("Campaign", "SDR")], "one"),
        lambda p: set_note(p, [("Campaigns", "SDR")], "two"),
        lambda p: change_activity(p, "Campaigns", description="spring"),
        lambda p: set_dependencies(p, "Leads", ["Campaigns"]),
        lambda p: set_dependencies(p, "Campaign", ["Campaigns", "Leads"]),
    ):
        plan = plan.apply(edit(plan))
    edit = merge_activities(plan, "Campaign", ["Campaigns"])
    after = plan.apply(edit)
    assert after.assignment("Campaign", "SDR").note == "one\ntwo"
    assert after.activities["Campaign"].description == "spring"
    assert after.activities["Campaign"].depends_on == ("Leads",)
    assert after.activities["Leads"].depends_on == ("Campaign",)
    assert after.apply(edit.inverse) == plan


def test_a_row_is_split_by_its_doers():
    plan = plan_from(MATRIX)
    plan = plan.apply(set_dependencies(plan, "Leads", ["Campaigns"]))
    edit = split_activity(plan, "Campaigns", new_id=lambda: "part 2")
    after = plan.apply(edit)
    assert [row.name for row in after.rows] == [
        "Campaign",
        "Campaigns – SDR",
        "Campaigns – Ops",
        "Leads",
    ]
    assert letters(after, "Campaigns") == {"HoS": "A", "SDR": "R"}
    assert letters(after, "part 2") == {"HoS": "A", "Ops": "R"}
    assert after.activities["Leads"].depends_on == ("Campaigns", "part 2")
    assert after.apply(edit.inverse) == plan


def test_three_parts_stand_in_the_order_of_the_doers():
    plan = plan_from("|X|Y|Z\na|R|AR|R\nb|A||")
    after = plan.apply(split_activity(plan, "a", new_id=iter(["2", "3"]).__next__))
    assert [row.id for row in after.rows] == ["a", "2", "3", "b"]
    assert letters(after, "a") == {"X": "R", "Y": "A"}
    assert letters(after, "2") == {"Y": "AR"}


def test_one_doer_is_not_split():
    plan = plan_from(MATRIX)
    with pytest.raises(InvalidEdit, match="nothing_to_split"):
        split_activity(plan, "Campaign")


def test_merged_roles_have_the_letters_people_and_lines_of_both():
    plan = plan_from(MATRIX)
    for edit in (
        lambda p: add_person(p, "Ann", roles=["Ops", "SDR"]),
        lambda p: change_role(p, "CMO", deputy="Ops"),
        lambda p: change_role(p, "Ops", reports_to="HoS"),
        lambda p: set_note(p, [("Leads", "Ops")], "asks"),
    ):
        plan = plan.apply(edit(plan))
    edit = merge_roles(plan, "SDR", ["Ops"])
    after = plan.apply(edit)
    assert list(after.roles) == ["CMO", "HoS", "SDR"]
    assert letters(after, "Campaigns")["SDR"] == "R"
    assert letters(after, "Leads")["SDR"] == "C"
    assert after.assignment("Leads", "SDR").note == "asks"
    assert after.roles["CMO"].deputy == "SDR"
    assert after.roles["SDR"].reports_to == "HoS"
    assert [person.roles for person in after.people.values()] == [("SDR",)]
    assert after.apply(edit.inverse) == plan


def test_merged_roles_never_report_to_themselves():
    plan = plan_from(MATRIX)
    plan = plan.apply(change_role(plan, "HoS", reports_to="Ops"))
    plan = plan.apply(change_role(plan, "SDR", reports_to="HoS"))
    after = plan.apply(merge_roles(plan, "SDR", ["Ops"]))
    assert after.roles["HoS"].reports_to == "SDR"
    assert after.roles["SDR"].reports_to == ""


@pytest.mark.parametrize("merge", [merge_activities, merge_roles])
def test_nothing_is_merged_with_itself(merge):
    key = "Leads" if merge is merge_activities else "SDR"
    with pytest.raises(InvalidEdit, match="merge_with_itself"):
        merge(plan_from(MATRIX), key, [key])


def test_handing_over_moves_letters_and_their_notes():
    plan = plan_from(MATRIX)
    plan = plan.apply(set_note(plan, [("Campaign", "SDR")], "weekly"))
    edit = hand_over(plan, "SDR", "Ops", functions=["doer"])
    after = plan.apply(edit)
    assert letters(after, "Campaign") == {"CMO": "A", "HoS": "C", "Ops": "R"}
    assert after.assignment("Campaign", "Ops").note == "weekly"
    assert edit.data == {"role": "SDR", "target": "Ops", "letters": "R", "count": 2}
    assert after.apply(edit.inverse) == plan


def test_handing_over_can_leave_a_letter_behind():
    plan = plan_from(MATRIX)
    edit = hand_over(
        plan, "CMO", "HoS", functions=["owner"], activities=["Campaign", "Leads"], left="one_way"
    )
    after = plan.apply(edit)
    assert letters(after, "Campaign")["CMO"] == "I"
    assert letters(after, "Leads") == {"CMO": "R", "HoS": "A", "Ops": "C"}
    none = hand_over(plan, "CMO", "HoS", functions=["owner"], left="omitted")
    assert "CMO" not in letters(plan.apply(none), "Campaign")


def test_nothing_is_handed_over_to_oneself():
    with pytest.raises(InvalidEdit, match="hand_over_to_itself"):
        hand_over(plan_from(MATRIX), "CMO", "CMO", functions=["owner"])


def test_what_may_stand_together_is_kept_together():
    raci = LETTER_SETS["raci"]
    assert strongest(raci, {"owner", "doer", "one_way"}) == {"owner", "doer"}
    assert strongest(raci, {"two_way", "one_way"}) == {"two_way"}
    assert strongest(raci, set()) == frozenset()
    assert strongest(raci, {"verify", "one_way"}) == {"verify", "one_way"}
    assert allowed_parts(raci, {"verify"}) == []


def test_goals_and_questions_go_along():
    plan = plan_from(MATRIX)
    for edit in (
        lambda p: add_goals(p, ["Grow"], new_id=lambda: "goal"),
        lambda p: link_activities(p, "goal", ["Campaigns"]),
        lambda p: park(p, "Who pays?", activity="Campaigns", role="Ops", owner="Ops"),
        lambda p: set_goal_letters(p, "goal", [("Ops", "owner"), ("SDR", "owner")]),
    ):
        plan = plan.apply(edit(plan))
    merge = merge_activities(plan, "Campaign", ["Campaigns"])
    after = plan.apply(merge)
    assert [(link.id, link.activity) for link in after.activity_links.values()] == [
        ("Campaign:goal", "Campaign")
    ]
    (question,) = after.parked.values()
    assert question.activity == "Campaign"
    after = after.apply(merge_roles(after, "SDR", ["Ops"]))
    (question,) = after.parked.values()
    assert (question.role, question.owner) == ("SDR", "SDR")
    assert after.goals["goal"].letters == (("SDR", "owner"),)
    parts = plan.apply(split_activity(plan, "Campaigns", new_id=lambda: "part 2"))
    assert {link.activity for link in parts.activity_links.values()} == {"Campaigns", "part 2"}
    again = plan.apply(link_activities(plan, "goal", ["Campaign"]))
    assert len(again.apply(merge_activities(again, "Campaign", ["Campaigns"])).activity_links) == 1


def set_goal_letters(plan: Plan, goal: str, letters: list[tuple[str, str]]) -> Edit:
    before = plan.goals[goal]
    after = replace(before, letters=tuple(letters))
    return Edit("goal", (Change("goals", goal, before, after),))


def test_lines_that_are_a_circle_already_are_no_trap():
    plan = plan_from(MATRIX)
    for key, above in (("CMO", "HoS"), ("HoS", "CMO"), ("SDR", "CMO")):
        before = plan.roles[key]
        change = Change("roles", key, before, replace(before, reports_to=above))
        plan = plan.changed([change])
    after = plan.apply(merge_roles(plan, "SDR", ["Ops"]))
    assert after.roles["SDR"].reports_to == "CMO"
