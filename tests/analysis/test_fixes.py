"""Ways to solve findings: each one does what it promises, and comes back exactly."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raciplanner.analysis.catalogue import RULES
from raciplanner.analysis.check import check
from raciplanner.analysis.findings import ERROR, Finding
from raciplanner.analysis.fixes import FIXES, NO_FIX, fixable, fixes
from raciplanner.i18n import translator
from raciplanner.library.proposals import proposed
from raciplanner.library.templates import new_plan
from raciplanner.model.change import Change
from raciplanner.model.edits.activities import set_dependencies
from raciplanner.model.edits.assignments import clear
from raciplanner.model.edits.goal_links import link_activities, link_goals
from raciplanner.model.edits.roles import add_person, change_role
from raciplanner.model.edits.settings import set_limit, switch_letters
from raciplanner.model.goal_records import CONTRIBUTES, Goal, GoalLink, link_id
from raciplanner.model.plan import Plan
from raciplanner.model.records import Department, plain_assignment
from raciplanner.wording.edits import edit_text
from tests.analysis.test_check import START, ids, one_edit
from tests.analysis.test_real_matrices import MATRICES, plan_of
from tests.builders import plan_from

EN = translator("en")


def finding_of(plan: Plan, rule: str, activity: str | None = None) -> Finding:
    """The first finding of a rule, in a row if one is named."""
    return next(f for f in check(plan) if f.rule == rule and activity in {None, f.activity})


def offered(plan: Plan, rule: str, activity: str | None = None) -> list[str]:
    """What is offered for the first finding of a rule, in words; all promises are kept."""
    finding = finding_of(plan, rule, activity)
    found = fixes(plan, finding)
    for edit in found:
        keeps_its_promise(plan, finding, edit)
    return [edit_text(edit, EN) for edit in found]


def keeps_its_promise(plan: Plan, finding: Finding, edit) -> None:
    after = plan.apply(edit)
    assert after.apply(edit.inverse) == plan
    then = check(after)
    assert finding.key not in {one.key for one in then}, edit_text(edit, EN)
    old = {one.key for one in check(plan) if one.severity == ERROR}
    new = {one.key for one in then if one.severity == ERROR and one.activity is not None}
    assert new <= old, edit_text(edit, EN)
    assert "…" not in edit_text(edit, EN)


def test_every_rule_has_fixes_or_a_reason_why_not():
    assert RULES.keys() == FIXES.keys() | NO_FIX.keys()
    assert not FIXES.keys() & NO_FIX.keys()
    assert all(NO_FIX.values())
    assert fixable("H01")
    assert not fixable("I02")
    assert fixes(plan_from("|X\na|"), Finding("I02", "error")) == ()


@given(st.data())
@settings(max_examples=40)
def test_whatever_is_offered_solves_its_finding_and_comes_back(data):
    plan, new_id = plan_from(START), ids()
    plan = plan.apply(add_person(plan, "Eve", roles=["Ann", "Ben"], new_id=new_id))
    for _ in range(data.draw(st.integers(2, 14))):
        try:
            plan = plan.apply(one_edit(data.draw, plan, new_id))
        except Exception as refusal:
            if type(refusal).__name__ != "InvalidEdit":
                raise
    for finding in check(plan):
        for edit in fixes(plan, finding, proposed):
            keeps_its_promise(plan, finding, edit)


def test_no_accountable_the_doer_comes_first():
    plan = plan_from("|X|Y|Z\na|C|R|\nb|A|R|I")
    assert offered(plan, "H01") == [
        "Make Y accountable: A/R instead of R",
        "Make X accountable: A instead of C",
        "Make Z accountable: A",
    ]


def test_no_accountable_the_library_is_asked():
    plan = new_plan("small", "en", phases=["lead"], starter_only=True)
    plan = plan.apply(clear(plan, [("lead_scoring", role.id) for role in plan.columns]))
    first, *_ = fixes(plan, finding_of(plan, "H10", "lead_scoring"), proposed)
    assert first.name == "fix_library"
    after = plan.apply(first)
    assert after.row("lead_scoring") == new_plan("small", "en").row("lead_scoring")


def test_two_accountable_roles():
    plan = plan_from("|X|Y|Z\na|A|AR|A\nb|A|R|I")
    assert offered(plan, "H02") == [
        "Keep A for X alone; Y → R, Z → C",
        "Keep A for Y alone; X → C, Z → C",
        "Keep A for Z alone; X → C, Y → R",
        "Keep A for X alone; Y → R, Z → R",
        "Keep A for Y alone; X → R, Z → R",
        "Keep A for Z alone; X → R, Y → R",
    ]
    assert offered(plan_from("|X|Y\na|A|A\nb|A|R"), "H02")[0] == "Keep A for X alone; Y → R"


def test_nobody_does_it():
    plan = plan_from("|X|Y\na|A|C\nb|A|R")
    assert offered(plan, "H03") == [
        "Let X do the work: A/R instead of A",
        "Let Y do the work: R instead of C",
    ]
    plan = plan_from("|X|Y\na||C\nb|A|R")
    assert offered(plan, "H03") == [
        "Let Y do it and answer for it: A/R instead of C",
        "Let X do it and answer for it: A/R",
    ]


def test_many_do_it():
    plan = plan_from("|X|Y|Z\na|R|AR|R\nb|A|R|I", letter_set="rasci")
    assert offered(plan, "H04") == [
        "Let X alone do the work; Y → A, Z → S",
        "Let Y alone do the work; X → S, Z → S",
        "Let Z alone do the work; X → S, Y → A",
        "Split “a” into 3 activities, one for each doer",
    ]
    assert len(offered(plan_from("|X|Y\na|AR|R\nb|A|R"), "H05")) == 3
    assert offered(plan_from("|X|Y\na|R|R", letter_set="charting"), "H05")


def test_fewer_are_asked_and_told():
    plan = plan_from(
        "|X|Y|Z|U|V\na|A|R|C|C|C\nb|A|R|I|C|",
        departments="X: sales, Y: sales, Z: sales, U: marketing, V: marketing",
    )
    assert offered(plan, "H06") == [
        "Only inform 1 role: V",
        "Only inform 1 role: Z",
        "Only inform 2 roles: U, V",
    ]
    plan = plan_from("|X|Y|Z|U|V|W\na|AR|C|I|I|I|I\nb|A|R|I|C||")
    plan = plan.apply(change_role(plan, "W", reports_to="X"))
    assert offered(plan, "H07")[0] == "Leave 1 role out: W"
    assert offered(plan, "H17") == ["Leave 1 role out: W"]


def test_somebody_is_told():
    plan = plan_from("|X|Y|Z\na|A|R|\nb|A||R")
    plan = plan.apply(set_dependencies(plan, "b", ["a"]))
    assert offered(plan, "H08", "a") == ["Inform Z: I"]
    charting = plan_from("|X|Y|Z\na|A|P|\nb|A||P", letter_set="paris")
    assert offered(charting, "H08", "a") == ["Consult Z: I"]


def test_somebody_is_left_out():
    plan = plan_from("|X|Y|Z\na|A|R|I\nb|A|R|C")
    assert offered(plan, "H09", "a") == ["Leave 1 role out: Z"]
    assert offered(plan, "H09", "b") == ["Leave 1 role out: Z"]


def test_an_empty_row_is_filled_or_goes():
    plan = plan_from("|X|Y\na|A|R\nb||\nc|I|")
    assert offered(plan, "H10") == [
        "Fill in as in “a”: X → A, Y → R",
        "Let X do it and answer for it: A/R",
        "Let Y do it and answer for it: A/R",
        "Delete activity “b”",
    ]
    assert "Let X do it and answer for it: A/R instead of I" in offered(plan, "H11")


def test_a_cell_keeps_one_meaning():
    plan = plan_from("|X|Y\na|ARC|I\nb|A|RC")
    assert offered(plan, "H12") == ["Leave X only A/R", "Leave X only A"]
    assert offered(plan, "H12", "b") == ["Leave Y only R", "Leave Y only C"]


def test_a_second_pair_of_eyes():
    plan = plan_from("|X|Y|Z\na|AR||I\nb|A|R|C", letter_set="raciq")
    assert offered(plan, "H13") == [
        "Let Z check it: Q instead of I",
        "Let Y check it: Q",
        "Consult Z: C instead of I",
        "Consult Y: C",
    ]


def test_another_role_checks():
    plan = plan_from("|X|Y|Z\na|A|RQ|C\nb|A|R|C", letter_set="raciq")
    assert offered(plan, "H14") == [
        "Let Z check it: Q instead of C",
    ]
    plan = plan_from("|X|Y|Z\na|A|RQ|RQ\nb|A|R|C", letter_set="raciq")
    assert offered(plan, "H14")[:2] == ["Leave Y only R", "Leave Y only Q"]


def test_the_accountable_role_signs():
    plan = plan_from("|X|Y|Z\na|A|R|S", letter_set="raci-vs")
    assert offered(plan, "H15") == [
        "Let X sign: A/S instead of A",
        "Make Z accountable: A/S instead of S",
    ]


def test_somebody_nearer_answers():
    plan = plan_from("|X|Y|Z\na|A||R\nb||A|R")
    plan = plan.apply(change_role(plan, "Y", reports_to="X"))
    plan = plan.apply(change_role(plan, "Z", reports_to="Y"))
    assert offered(plan, "H16") == [
        "Make Y accountable: A",
        "Make Z accountable: A/R instead of R",
    ]


def test_a_person_does_it():
    plan = plan_from("|X|Y\na|A|R\nb|A|R", departments="X: sales, Y: sales")
    plan = plan.apply(add_person(plan, "Ann", roles=["X"]))
    assert offered(plan, "H18") == ["Let Ann hold the role Y"]
    assert offered(plan, "V11") == [
        "Let Ann hold the role Y",
        "Hand R of 2 activities from Y to X",
    ]


def test_rows_that_are_one_are_merged():
    plan = plan_from("|X|Y\nSend offers|A|R\nPlan it|A|R\nOffers: send||R")
    assert offered(plan, "H19") == [
        "Merge 2 activities into “Send offers”",
        "Merge 2 activities into “Offers: send”",
    ]


def test_columns_that_are_one_are_merged():
    plan = plan_from("|CMO|cmo|Y\na|A||R\nb||AR|R")
    assert offered(plan, "I06") == ["Merge 2 roles into CMO"]


def test_names_are_spelled_in_one_alphabet():
    plan = plan_from("|\u0421MO|Y\nОт\u0063лать письма|A|R")
    assert offered(plan, "I04") == ["Spell it “Отслать письма”"]
    (role,) = [f for f in check(plan) if f.rule == "I04" and f.role]
    (edit,) = fixes(plan, role)
    assert plan.apply(edit).columns[0].name == "CMO"


def test_one_side_answers():
    plan = plan_from("|S|M\na|A|AR", departments="S: sales, M: marketing")
    assert offered(plan, "S01")[0] == "Keep A for S alone; M → R"


def test_activities_of_two_departments_are_merged():
    plan = plan_from(
        "|S|M\nLead generation|AR|\nGenerate leads||AR", departments="S: sales, M: marketing"
    )
    assert "Merge 2 activities into “Lead generation”" in offered(plan, "S06")


def test_a_letter_is_asked_for_or_there_too_often():
    plan = plan_from("|X|Y|Z\na|A||C\nb|D|A|C", letter_set="daci")
    assert offered(plan, "H20", "a") == [
        "Give Z C/D instead of C",
        "Give X A/D instead of A",
        "Give Y D",
    ]
    plan = plan_from("|X|Y|Z\na|DA|D|C", letter_set="daci")
    assert offered(plan, "H20", "a") == [
        "Keep D for X alone; Y → I",
        "Keep D for Y alone; X → A",
    ]


def test_letters_of_another_set():
    plan = plan_from("|X|Y|Z\na|A|R|S\nb|A|R|S", letter_set="rasci")
    plan = plan.apply(switch_letters(plan, "raci"))
    assert offered(plan, "I03", "a") == [
        "Give Z R instead of [support]",
        "Give Z C instead of [support]",
        "Write R instead of [support] in all 2 cells",
        "Write C instead of [support] in all 2 cells",
        "Take [support] from Z",
    ]


def test_letters_of_nobody():
    plan = plan_from("|X|Y\na|A|R")
    cells = {"a": {**plan.row("a"), "gone": plain_assignment("doer")}}
    cells["lost"] = {"X": plain_assignment("owner")}
    plan = Plan(plan.info, cells, roles=plan.roles, activities=plan.activities)
    assert offered(plan, "I01", "a") == ["Remove the 1 cell"]
    assert offered(plan, "I01", "lost") == ["Remove the 1 cell"]


MANY = """
  | Boss | Deputy | Doer | Idle
a |  A   |   C    |  R   |
b |  A   |        |  R   |  I
c |  A   |   R    |      |
d |  A   |        |  R   |  I
"""


def test_too_many_accountabilities_go_to_the_doers_or_to_the_deputy():
    plan = plan_from(MANY)
    plan = plan.apply(change_role(plan, "Boss", deputy="Deputy"))
    assert offered(plan, "V03") == [
        "In 2 activities of Boss let those who do the work answer for it",
        "Hand A of 2 activities from Boss to Deputy",
        "Hand A of 2 activities from Boss to Idle",
    ]
    assert offered(plan, "V06")
    edit = fixes(plan, finding_of(plan, "V03"))[1]
    assert "owner" in plan.apply(edit).assignment("c", "Deputy").functions


def test_a_doer_of_too_much_hands_over():
    plan = plan_from("|X|Y|Z\na|A|R|\nb|A|R|\nc|A|R|\nd||AR|\ne|A||R")
    assert offered(plan, "V01") == [
        "Hand R of 2 activities from Y to X",
        "Hand R of 2 activities from Y to Z",
    ]
    plan = plan_from("|X|Y|Z\na|R|AR|\nb||AR|\nc||AR|\nd||AR|\ne|A||R")
    found = offered(plan, "V07")
    assert "Hand R of 2 activities from Y to X" in found
    assert "Hand A of 2 activities from Y to X" in found


def test_a_role_that_is_left_out_explicitly_takes_nothing():
    plan = plan_from("|X|Y\na|A|O\nb|A|O\nc|A|O\nd|A|O", letter_set="racio")
    assert offered(plan, "V03") == []


def test_a_column_has_gaps_again():
    plan = plan_from("|X|Y\na|A|I\nb|A|I\nc||R")
    assert offered(plan, "V02") == ["Leave Y out of 2 activities of which it is only informed"]
    plan = plan_from("|X|Y|Z\na|A|C|R\nb|A|C|R\nc|A|C|R\nd|A||R")
    assert offered(plan, "V08") == ["Only inform Y of 1 activity on which many are consulted"]


def test_a_role_without_duties_goes():
    plan = plan_from("|X|Y|Z\na|AR|I|\nb|AR||")
    assert offered(plan, "V05") == ["Delete role “Y”"]
    assert offered(plan, "V09") == ["Delete role “Z”"]


def test_a_person_is_relieved():
    plan = plan_from("|X|Y|Z\na|R|A|\nb|R|A|\nc|A|R|I\nd|A|R|I\ne||A|R\nf|A||R\ng|AR||\nh|A||R")
    plan = plan.apply(set_limit(plan, "V01.share", 40))
    plan = plan.apply(add_person(plan, "Ann", roles=["X", "Y"]))
    plan = plan.apply(add_person(plan, "Ben", roles=["Y"]))
    plan = plan.apply(add_person(plan, "Cleo", roles=["Z"]))
    assert offered(plan, "V10") == [
        "Pass the role X from Ann to Ben",
        "Take the role Y from Ann: others hold it too",
    ]


def test_a_finding_that_is_gone_has_no_fixes():
    plan = plan_from(MANY)
    finding = replace_place(finding_of(plan, "V03"), role="nobody")
    assert fixes(plan, finding) == ()
    assert fixes(plan, Finding("H01", "error", "nowhere")) == ()


def replace_place(finding: Finding, **fields: str) -> Finding:
    return finding._replace(**fields)


def test_the_library_knows_only_its_own_activities():
    plan = plan_from(MANY)
    assert proposed(plan, "a") == {}
    assert proposed(plan, "nowhere") == {}
    small = new_plan("small", "en", phases=["lead"])
    without = Plan(
        small.info,
        roles={key: replace(role, library="") for key, role in small.roles.items()},
        activities=small.activities,
    )
    assert proposed(without, "lead_scoring") == {}


def test_where_no_candidate_holds_nothing_is_offered():
    one = plan_from("|X|Y\na|A|R")
    one = one.apply(set_limit(one, "H04.doers", 1))
    assert offered(one, "H04") == []
    asked = plan_from("|X|Y|Z\na|A|CR|R\nb|A|CR|R\nc|A|CR|R\nd|A||R")
    assert offered(asked, "V08") == []
    told = plan_from("|X|Y|Z|U|V\na|A|R|I|I|I\nb|AR|I|I|I|I", departments="V: sales")
    told = told.apply(set_limit(told, "H07.informed", 2))
    told = told.apply(set_limit(told, "H07.share", 0))
    assert offered(told, "H07", "b") == ["Leave 3 roles out: Z, U, V"]


def test_a_person_without_colleagues_keeps_every_role():
    plan = plan_from("|X|Y|Z\na|R|A|\nb|R|A|\nc|A|R|I\nd|A|R|I\ne||A|R\nf|A||R\ng|AR||\nh|A||R")
    plan = plan.apply(add_person(plan, "Ann", roles=["X", "Y"]))
    assert offered(plan, "V10") == []
    three = plan_from("|X|Y|Z\na|AR||\nb||AR|\nc|||AR\nd|A||R")
    three = three.apply(add_person(three, "Ann", roles=["X", "Y", "Z"]))
    three = three.apply(add_person(three, "Ben", roles=["X", "Y", "Z"]))
    finding = next(f for f in check(three) if f.key.startswith("V10.answering"))
    for edit in fixes(three, finding):
        keeps_its_promise(three, finding, edit)


SIDES = "CMO: marketing, Ops: marketing, HoS: sales, SDR: sales"


def test_a_single_doer_gets_a_deputy():
    plan = plan_from("|CMO|Ops|HoS\na|A|R|\nb|A|R|\nc|A|R|I", departments=SIDES)
    assert offered(plan, "G01") == [
        "Name CMO as deputy of Ops",
        "Name HoS as deputy of Ops",
    ]


def test_two_roles_with_the_same_duties():
    plan = plan_from("|CMO|Ops|HoS\na|R|R|A\nb|R|R|A\nc||A|R\nd|||AR\ne|||AR", departments=SIDES)
    assert offered(plan, "G08") == [
        "Hand R of 2 activities from CMO to Ops",
        "Hand R of 2 activities from Ops to CMO",
        "Merge 2 roles into CMO",
    ]


def test_a_circle_is_opened():
    plan = plan_from("|X|Y\na|A|R\nb|R|A\nc|A|R")
    for row, links in (("a", ["b"]), ("b", ["a"]), ("c", ["a"])):
        plan = plan.apply(set_dependencies(plan, row, links))
    assert offered(plan, "G11") == [
        "Let “a” no longer wait for “b”",
        "Let “b” no longer wait for “a”",
    ]
    for row, links in (("a", ["b", "c"]), ("b", ["a", "c"]), ("c", ["a"])):
        plan = plan.apply(set_dependencies(plan, row, links))
    assert offered(plan, "G11") == []


def test_one_side_does_it():
    plan = plan_from("|CMO|HoS|SDR\na|AR|R|R\nb|A|R|", departments=SIDES)
    assert offered(plan, "S02") == [
        "Let CMO alone do the work; HoS → C, SDR → C",
        "Let HoS, SDR alone do the work; CMO → A",
        "Split “a” into 3 activities, one for each doer",
    ]


def test_an_outsider_who_does_it_too_is_no_side():
    plan = plan_from("|CMO|HoS|PR\na|AR|R|R", departments="CMO: marketing, HoS: sales")
    assert offered(plan, "S02")[:2] == [
        "Let CMO alone do the work; HoS → C, PR → C",
        "Let HoS alone do the work; CMO → A, PR → C",
    ]
    paris = plan_from("|CMO|HoS\na|AP|\nb||AP", letter_set="paris", departments=SIDES)
    paris = paris.apply(set_dependencies(paris, "b", ["a"]))
    assert offered(paris, "S09") == ["Give HoS I in “a”", "Give CMO I in “b”"]


def test_the_one_who_answers_has_hands():
    plan = plan_from("|CMO|HoS|SDR\na|A||R\nb|A|R|", departments=SIDES)
    assert offered(plan, "S03") == [
        "Make SDR accountable: A/R instead of R",
        "Let CMO do the work: A/R instead of A",
    ]


def test_the_other_side_is_told():
    plan = new_plan("small", "en", phases=["lead"], starter_only=True)
    sales = [r.id for r in plan.columns if plan.departments[r.department].side == "sales"]
    plan = plan.apply(clear(plan, [(row.id, role) for row in plan.rows for role in sales]))
    found = offered(plan, "S04")
    assert found[0].startswith("Inform ")
    assert found[1].startswith("Consult ")


def test_somebody_inside_answers():
    plan = plan_from("|CMO|Agency|HoS\na|C|A|R", departments="CMO: marketing, HoS: sales")
    outside = Department("x", "Agency", "AGY", side="external")
    agency = replace(plan.roles["Agency"], department="x")
    plan = Plan(
        plan.info,
        plan.assignments,
        roles={**plan.roles, "Agency": agency},
        activities=plan.activities,
        departments={**plan.departments, "x": outside},
    )
    assert offered(plan, "S05") == [
        "Make CMO accountable: A instead of C",
        "Make HoS accountable: A/R instead of R",
    ]


def test_those_who_hand_over_tell_each_other():
    plan = plan_from("|CMO|HoS\na|AR|\nb||AR", departments=SIDES)
    plan = plan.apply(set_dependencies(plan, "b", ["a"]))
    assert offered(plan, "S09") == [
        "Give HoS I in “a”",
        "Give HoS C in “a”",
        "Give CMO I in “b”",
        "Give CMO C in “b”",
    ]


def test_roles_of_two_departments_are_not_merged():
    plan = plan_from(
        "|CMO|HoS|X\na|R|R|A\nb|R|R|A\nd|||AR\ne|||AR\nf|||AR",
        departments="CMO: marketing, HoS: sales",
    )
    finding = next(f for f in check(plan) if f.key.startswith("G08.across"))
    assert [edit.name for edit in fixes(plan, finding)] == ["hand_over", "hand_over"]


def test_one_letter_of_another_set():
    plan = plan_from("|X|Y|Z\na|A|R|S", letter_set="rasci")
    assert offered(plan.apply(switch_letters(plan, "raci")), "I03") == [
        "Give Z R instead of [support]",
        "Give Z C instead of [support]",
        "Take [support] from Z",
    ]


@pytest.mark.parametrize("name", MATRICES)
def test_published_matrices_can_be_solved(name):
    raw = plan_of(name)
    rows = {
        row: {role: cell for role, cell in cells.items() if cell}
        for row, cells in raw.assignments.items()
    }
    filled = {row: cells for row, cells in rows.items() if cells}
    plan = Plan(None, filled, roles=raw.roles, activities=raw.activities)
    seen = set()
    for finding in check(plan):
        if finding.rule not in seen:
            seen.add(finding.rule)
            for edit in fixes(plan, finding):
                keeps_its_promise(plan, finding, edit)


def goal_plan(matrix="|CMO|HoS\na|A|R\nb|A|R"):
    """A company goal, a shared one below it, a goal of marketing and one of sales."""
    plan = plan_from(matrix, departments="CMO: marketing, HoS: sales")
    goals = [
        Goal("top", "Grow", level="company", letters=(("CMO", "owner"),)),
        Goal(
            "both",
            "Win together",
            level="shared",
            departments=("marketing", "sales"),
            letters=(("CMO", "owner"),),
        ),
        Goal("mine", "More leads", departments=("marketing",), letters=(("CMO", "owner"),)),
        Goal("theirs", "More deals", departments=("sales",), letters=(("HoS", "owner"),)),
    ]
    table = {goal.id: replace(goal, rank=n) for n, goal in enumerate(goals)}
    plan = Plan(
        plan.info,
        plan.assignments,
        roles=plan.roles,
        activities=plan.activities,
        departments=plan.departments,
        goals=table,
    )
    return plan.apply(link_goals(plan, "both", "top"))


def with_goal(plan, goal, **fields):
    before = plan.goals[goal]
    return plan.changed([Change("goals", goal, before, replace(before, **fields))])


def test_a_goal_gets_one_owner():
    plan = goal_plan()
    plan = plan.apply(link_activities(plan, "theirs", ["a"]))
    plan = plan.apply(link_activities(plan, "mine", ["b"]))
    plan = with_goal(plan, "theirs", letters=(("HoS", "doer"),))
    assert offered(plan, "M01") == ["Make HoS accountable: A/R", "Make CMO accountable: A"]
    plan = with_goal(plan, "theirs", letters=(("CMO", "owner"), ("HoS", "doer"), ("HoS", "owner")))
    assert offered(plan, "M01") == [
        "Keep A for CMO alone; HoS → R",
        "Keep A for HoS alone; CMO → C",
    ]


def test_an_activity_gets_a_goal():
    plan = goal_plan()
    plan = plan.apply(link_activities(plan, "theirs", ["a"]))
    assert offered(plan, "M03")[:2] == [
        "Link 1 activity to “Win together”",
        "Link 1 activity to “More leads”",
    ]


def test_a_goal_is_linked_up():
    plan = goal_plan()
    assert offered(plan, "M04") == [
        "“More leads” supports “Win together”",
        "“More leads” supports “Grow”",
    ]
    beside = plan.apply(link_goals(plan, "mine", "top"))
    assert offered(beside, "M13") == ["“More leads” supports “Win together”"]
    round_about = plan.apply(link_goals(plan, "both", "mine"))
    assert offered(round_about, "M04") == ["“More leads” supports “Grow”"]


def test_goals_in_a_circle_are_opened():
    plan = goal_plan()
    links = {
        link_id(CONTRIBUTES, one, other): GoalLink(
            link_id(CONTRIBUTES, one, other), CONTRIBUTES, one, other
        )
        for one, other in (("mine", "theirs"), ("theirs", "mine"))
    }
    plan = plan.changed([Change("goal_links", key, None, link) for key, link in links.items()])
    assert offered(plan, "M06") == [
        "Remove the link between “More leads” and “More deals”",
        "Remove the link between “More deals” and “More leads”",
    ]


def test_an_activity_helps_or_hinders():
    plan = goal_plan()
    plan = plan.apply(link_activities(plan, "mine", ["a", "b"]))
    plan = plan.apply(link_activities(plan, "theirs", ["a"], direction=-1))
    assert offered(plan, "M07") == [
        "Let the activity no longer stand for “More deals”",
        "Let the activity no longer stand for “More leads”",
    ]


def test_dates_are_set_inside_those_of_the_goal_above():
    plan = goal_plan()
    plan = plan.apply(link_goals(plan, "mine", "both"))
    plan = with_goal(plan, "both", starts=date(2027, 1, 1), ends=date(2027, 6, 30))
    plan = with_goal(plan, "mine", starts=date(2026, 12, 1), ends=date(2027, 7, 1))
    assert offered(plan, "M09") == ["Set the dates of “More leads” inside those it supports"]
    apart = with_goal(plan, "mine", starts=date(2027, 8, 1), ends=date(2027, 9, 1))
    assert offered(apart, "M09") == []


def test_findings_about_goals_that_are_gone():
    finding = Finding("M01", "error", data={"goal": "gone"}, form="nobody", also=("gone",))
    assert fixes(goal_plan(), finding) == ()
