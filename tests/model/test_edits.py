"""What each editing function does and refuses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.model.edits import activities, assignments, build, roles, settings
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.frameworks import LETTER_SETS, letters_text
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment, Letter, LetterSet, Phase, plain_assignment
from tests.builders import PMBOK, plan_from

TEAM = """
       | CMO | Ops | HoS | SDR
# Lead
Score  |  A  |  R  |  C  |
Route  |  I  | A/R |     |  R
# Close
Offer  |     |     |  A  |  R
"""


@pytest.fixture
def plan() -> Plan:
    return plan_from(TEAM, departments="CMO: marketing, Ops: marketing, HoS: sales, SDR: sales")


def rows(plan: Plan) -> list[str]:
    return [row.name for row in plan.rows]


def columns(plan: Plan) -> list[str]:
    return [role.name for role in plan.columns]


def letters(plan: Plan, activity: str, role: str) -> str:
    return letters_text(plan.letters, plan.assignment(activity, role).functions)


def refusal(code: str) -> pytest.RaisesExc[InvalidEdit]:
    return pytest.raises(InvalidEdit, match=f"^{code}")


def test_a_letter_replaces_what_is_in_every_chosen_cell_and_keeps_the_note(plan: Plan) -> None:
    plan = plan.apply(assignments.set_note(plan, [("Score", "CMO")], " until May "))
    edit = assignments.assign(plan, [("Score", "CMO"), ("Score", "SDR")], ["two_way"])
    after = plan.apply(edit)
    assert letters(after, "Score", "CMO") == letters(after, "Score", "SDR") == "C"
    assert after.assignment("Score", "CMO").note == "until May"
    assert edit.data["count"] == 2


def test_setting_what_is_there_changes_nothing(plan: Plan) -> None:
    assert not assignments.assign(plan, [("Score", "CMO")], ["owner"])


def test_plus_adds_a_letter_and_takes_it_away_where_all_have_it(plan: Plan) -> None:
    cells = [("Score", "CMO"), ("Score", "Ops")]
    added = plan.apply(assignments.add_function(plan, cells, "doer"))
    assert letters(added, "Score", "CMO") == "A/R"
    taken = added.apply(assignments.add_function(added, cells, "doer"))
    assert letters(taken, "Score", "CMO") == "A"
    assert not taken.assignment("Score", "Ops")


def test_clearing_takes_letters_and_notes(plan: Plan) -> None:
    plan = plan.apply(assignments.set_note(plan, [("Offer", "HoS")], "x"))
    after = plan.apply(assignments.clear(plan, [("Offer", "HoS"), ("Offer", "SDR")]))
    assert "Offer" not in after.assignments


def test_pasting_puts_whole_assignments(plan: Plan) -> None:
    new = {("Score", "SDR"): Assignment(frozenset({"support"}), "from a sheet")}
    after = plan.apply(assignments.assign_many(plan, "paste", new))
    assert after.assignment("Score", "SDR").note == "from a sheet"


@pytest.mark.parametrize("cell", [("Score", "nobody"), ("nothing", "CMO")])
def test_a_cell_outside_the_matrix_is_refused(plan: Plan, cell: tuple[str, str]) -> None:
    with refusal("unknown"):
        assignments.assign(plan, [cell], ["owner"])


def test_a_letter_the_set_lacks_is_refused(plan: Plan) -> None:
    with refusal("no_letter"):
        assignments.assign(plan, [("Score", "CMO")], ["support"])


def test_activities_are_added_where_asked(plan: Plan) -> None:
    plan = plan.apply(activities.add_activities(plan, ["Qualify"], phase="Lead", before="Route"))
    plan = plan.apply(activities.add_activities(plan, ["Invoice", "Thank"], phase="Close"))
    plan = plan.apply(activities.add_activities(plan, ["Kick-off"]))
    assert rows(plan) == ["Kick-off", "Score", "Qualify", "Route", "Offer", "Invoice", "Thank"]


def test_there_is_always_room_between_two_activities() -> None:
    plan = plan_from("  | X\na |\nb |")
    for _ in range(30):
        plan = plan.apply(activities.add_activities(plan, ["new"], before="b"))
    assert rows(plan) == ["a", *["new"] * 30, "b"]


def test_an_activity_needs_a_name_and_a_known_phase(plan: Plan) -> None:
    with refusal("name_empty"):
        activities.add_activities(plan, ["  "])
    with refusal("unknown"):
        activities.add_activities(plan, ["x"], phase="none")


def test_adding_nothing_is_no_change(plan: Plan) -> None:
    assert not activities.add_activities(plan, [])
    assert not activities.delete_activities(plan, [])
    assert not activities.duplicate_activities(plan, [])
    assert not activities.move_activities(plan, [], phase="Lead")
    assert not roles.add_roles(plan, [])
    assert not roles.delete_roles(plan, [])
    assert not roles.delete_people(plan, [])
    assert not roles.move_roles(plan, [])


def test_a_copy_stands_behind_its_original_with_the_same_letters(plan: Plan) -> None:
    after = plan.apply(activities.duplicate_activities(plan, ["Score", "Route"]))
    assert rows(after) == ["Score", "Score", "Route", "Route", "Offer"]
    copy = after.rows[1]
    assert after.row(copy.id) == plan.row("Score")


def test_activities_are_renamed_and_described(plan: Plan) -> None:
    after = plan.apply(activities.change_activity(plan, "Score", name=" Grade "))
    after = after.apply(activities.change_activity(after, "Score", deliverable="Model"))
    assert (after.activities["Score"].name, after.activities["Score"].deliverable) == (
        "Grade",
        "Model",
    )
    with refusal("name_empty"):
        activities.change_activity(plan, "Score", name="")
    with refusal("unknown"):
        activities.change_activity(plan, "nothing", name="x")


def test_dependencies_are_ids_of_other_activities(plan: Plan) -> None:
    after = plan.apply(activities.set_dependencies(plan, "Offer", ["Route", "Route"]))
    assert after.activities["Offer"].depends_on == ("Route",)
    with refusal("depends_on_itself"):
        activities.set_dependencies(plan, "Offer", ["Offer"])
    with refusal("unknown"):
        activities.set_dependencies(plan, "Offer", ["nothing"])


def test_activities_move_together_and_keep_their_order(plan: Plan) -> None:
    after = plan.apply(
        activities.move_activities(plan, ["Route", "Score"], phase="Close", before="Offer")
    )
    assert rows(after) == ["Score", "Route", "Offer"]
    assert {row.phase for row in after.rows} == {"Close"}
    assert after.assignments == plan.assignments


def test_moving_an_activity_to_where_it_stands_changes_nothing(plan: Plan) -> None:
    assert not activities.move_activities(plan, ["Score"], phase="Lead", before="Route")


def test_deleting_an_activity_takes_its_letters_and_the_links_to_it(plan: Plan) -> None:
    plan = plan.apply(activities.set_dependencies(plan, "Offer", ["Route", "Score"]))
    edit = activities.delete_activities(plan, ["Route"])
    after = plan.apply(edit)
    assert after.activities["Offer"].depends_on == ("Score",)
    assert "Route" not in after.assignments
    assert edit.data["letters"] == 3


def test_phases_are_added_renamed_moved_and_deleted(plan: Plan) -> None:
    after = plan.apply(activities.add_phase(plan, "Plan"))
    new = after.phases.ordered[-1].id
    after = after.apply(activities.move_phase(after, new, "Lead"))
    after = after.apply(activities.rename_phase(after, "Close", "Win"))
    assert [phase.name for phase in after.phases.ordered] == ["Plan", "Lead", "Win"]
    assert not activities.move_phase(after, new, "Lead")
    after = after.apply(activities.delete_phase(after, "Close"))
    assert rows(after) == ["Offer", "Score", "Route"]
    assert after.activities["Offer"].phase == ""


def test_roles_are_added_in_place_and_moved(plan: Plan) -> None:
    after = plan.apply(roles.add_roles(plan, ["CEO"], before="CMO"))
    after = after.apply(roles.move_roles(after, ["SDR", "HoS"], "CMO"))
    assert columns(after) == ["CEO", "HoS", "SDR", "CMO", "Ops"]
    assert not roles.move_roles(after, ["CMO", "Ops"])


def test_roles_change_and_refuse_circles(plan: Plan) -> None:
    plan = plan.apply(roles.change_role(plan, "Ops", reports_to="CMO", deputy="SDR"))
    plan = plan.apply(roles.change_role(plan, "CMO", name="Marketing head", department="sales"))
    assert plan.roles["CMO"].name == "Marketing head"
    with refusal("reports_in_circle") as caught:
        roles.change_role(plan, "CMO", reports_to="Ops")
    assert caught.value.data["path"] == "Marketing head → Ops → Marketing head"
    with refusal("own_deputy"):
        roles.change_role(plan, "CMO", deputy="CMO")
    with refusal("unknown"):
        roles.change_role(plan, "CMO", department="none")


def test_deleting_a_role_takes_every_mention(plan: Plan) -> None:
    plan = plan.apply(roles.change_role(plan, "Ops", reports_to="CMO"))
    plan = plan.apply(roles.add_person(plan, "Anna", roles=["CMO", "HoS"]))
    edit = roles.delete_roles(plan, ["CMO"])
    after = plan.apply(edit)
    assert after.roles["Ops"].reports_to == ""
    assert after.people.ordered[0].roles == ("HoS",)
    assert edit.data["letters"] == 2
    assert plan.apply(edit).apply(edit.inverse) == plan


def test_departments_get_a_free_code_and_colour(plan: Plan) -> None:
    plan = Plan()
    for name in ("Marketing", "Market", "Mar", "Mar", "Ма", "!"):
        plan = plan.apply(roles.add_department(plan, name))
    codes = [one.code for one in plan.departments.ordered]
    assert len(set(codes)) == len(codes)
    assert codes[0] == "MAR"
    assert all(len(code) == 3 for code in codes)
    assert [one.colour for one in plan.departments.ordered] == list(roles.COLOURS)


def test_departments_change_move_and_go(plan: Plan) -> None:
    after = plan.apply(roles.change_department(plan, "sales", name="Revenue", side="shared"))
    after = after.apply(roles.move_department(after, "sales", "marketing"))
    assert [one.name for one in after.departments.ordered] == ["Revenue", "marketing"]
    after = after.apply(roles.delete_department(after, "sales"))
    assert after.roles["HoS"].department == ""
    with refusal("side_unknown"):
        roles.change_department(plan, "sales", side="upside")


def test_people_hold_roles(plan: Plan) -> None:
    plan = plan.apply(roles.add_person(plan, "Anna", email=" a@example.com ", roles=["CMO"]))
    anna = plan.people.ordered[0]
    assert anna.email == "a@example.com"
    assert plan.holders("CMO") == (anna,)
    plan = plan.apply(roles.change_person(plan, anna.id, name="Anna P.", roles=["Ops", "Ops"]))
    plan = plan.apply(roles.change_person(plan, anna.id, may_sign=True))
    assert plan.people[anna.id].roles == ("Ops",)
    with refusal("unknown"):
        roles.change_person(plan, anna.id, roles=["none"])
    assert not plan.apply(roles.delete_people(plan, [anna.id])).people


def test_the_plan_says_what_it_is(plan: Plan) -> None:
    after = plan.apply(settings.change_info(plan, title="Q3", review_date=date(2027, 1, 1)))
    assert (after.info.title, after.info.review_date) == ("Q3", date(2027, 1, 1))
    assert not settings.change_info(after, title="Q3")
    with refusal("name_empty"):
        settings.change_info(plan, title=" ")
    with refusal("language_unknown"):
        settings.change_info(plan, language="xx")


def test_switching_letters_keeps_every_function(plan: Plan) -> None:
    edit = settings.switch_letters(plan, "rapid")
    after = plan.apply(edit)
    assert after.assignments == plan.assignments
    assert edit.data["homeless"] == 1
    assert letters(after, "Score", "CMO") == "D"
    assert letters(after, "Route", "CMO") == "[one_way]"
    with refusal("unknown"):
        settings.switch_letters(plan, "none")


def test_a_letter_set_of_ones_own_is_used(plan: Plan) -> None:
    own = LetterSet("own", "Ours", (Letter("O", "owner"), Letter("Do", "doer"), Letter("X", "x")))
    after = plan.apply(settings.define_letters(plan, own))
    after = after.apply(settings.switch_letters(after, "own"))
    after = after.apply(assignments.assign(after, [("Score", "SDR")], ["x", "owner"]))
    assert letters(after, "Score", "SDR") == "O/X"
    assert not settings.define_letters(after, own)


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("name_empty", {"name": " "}),
        ("no_letters", {"letters": ()}),
        ("letter_long", {"letters": (Letter("ABC", "owner"),)}),
        ("letter_twice", {"letters": (Letter("A", "owner"), Letter("A", "doer"))}),
        ("function_twice", {"letters": (Letter("A", "owner"), Letter("B", "owner"))}),
        ("no_owner_letter", {"letters": (Letter("A", "owner"),)}),
    ],
)
def test_a_letter_set_that_makes_no_sense_is_refused(
    plan: Plan, code: str, change: dict[str, object]
) -> None:
    with refusal(code):
        settings.define_letters(plan, replace(LETTER_SETS["raci"], **change))  # type: ignore[arg-type]


def test_limits_are_set_and_given_back(plan: Plan) -> None:
    after = plan.apply(settings.set_limit(plan, "H04.doers", 5))
    assert after.limits["H04.doers"].value == 5
    assert not settings.set_limit(plan, "H04.doers", None)
    assert not after.apply(settings.set_limit(after, "H04.doers", None)).limits
    with refusal("limit_negative"):
        settings.set_limit(plan, "H04.doers", -1)


def test_findings_are_accepted_with_a_reason_or_parked(plan: Plan) -> None:
    with refusal("reason_empty"):
        settings.accept_finding(plan, "H01:Score")
    after = plan.apply(settings.accept_finding(plan, "H01:Score", reason="pilot", person="Anna"))
    assert after.acceptances["H01:Score"].reason == "pilot"
    after = after.apply(settings.accept_finding(after, "H01:Score", state="parked"))
    assert after.acceptances["H01:Score"].state == "parked"
    assert not settings.accept_finding(after, "H01:Score", state="parked")
    after = after.apply(settings.reopen_finding(after, "H01:Score"))
    assert not after.acceptances
    assert not settings.reopen_finding(after, "H01:Score")


def test_an_edit_of_another_plan_is_a_bug_that_shows(plan: Plan) -> None:
    edit = activities.change_activity(plan, "Score", name="Grade")
    other = plan.apply(edit)
    with pytest.raises(ValueError, match="not what the change expects"):
        other.apply(edit)
    info = settings.change_info(plan, title="x")
    with pytest.raises(ValueError, match="own record"):
        plan.apply(info).apply(info)


def test_ranks_before_the_first_and_without_others() -> None:
    first = Phase("a", "a", rank=5)
    assert build.ranks_between("phases", [first], 0, 2) == ([5 - 2048, 5 - 1024], ())
    assert build.ranks_between("phases", [], 0, 1) == ([1024], ())


def test_equal_cells_are_one_object() -> None:
    plan = plan_from(PMBOK)
    assert plan.assignment("Create charter", "Ann") is plain_assignment("owner")


def test_shared_tools_and_audiences_are_names_without_repetition(plan: Plan) -> None:
    edit = activities.change_activity(plan, "Score", tools=[" CRM ", "", "crm", "Mail"])
    after = plan.apply(edit)
    assert after.activities["Score"].tools == ("CRM", "Mail")
    assert after.activities["Score"].audiences == ()
    assert content_hash(after) != content_hash(plan)
    assert plan.apply(edit).apply(edit.inverse) == plan


def test_a_person_may_stay_away_from_the_workshop(plan: Plan) -> None:
    plan = plan.apply(roles.add_person(plan, "Olga", new_id=lambda: "olga"))
    away = plan.apply(roles.change_person(plan, "olga", present=False))
    assert not away.people["olga"].present
    assert content_hash(away) != content_hash(plan)
