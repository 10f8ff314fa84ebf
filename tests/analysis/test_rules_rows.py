"""Rules along rows: for each one row that triggers it and one just below."""

from dataclasses import replace

import pytest

from raciplanner.analysis.check import check
from raciplanner.analysis.findings import Finding
from raciplanner.model.edits.assignments import clear, set_note
from raciplanner.model.edits.roles import add_person, change_role
from raciplanner.model.edits.settings import define_letters, set_limit, switch_letters
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.plan import Plan
from raciplanner.model.records import Letter, LetterSet, RuleLimit, plain_assignment
from tests.builders import PMBOK, plan_from


def found(plan, rule):
    return [finding for finding in check(plan) if finding.rule == rule]


def row(cells, letter_set="raci", limits=()):
    """A plan with one activity; a role per cell, called A, B, C and so on."""
    names = "ABCDEFGHIJKLMNOP"[: len(cells.split("|"))]
    plan = plan_from(f"| {' | '.join(names)}\nPrepare it all| {cells}", letter_set=letter_set)
    for key, value in limits:
        plan = plan.apply(set_limit(plan, key, value))
    return plan


CASES = [
    # rule, letters that trigger it, letters just below, letter set
    ("H01", "R|C", "A|R|C", "raci"),
    ("H01", "P|I", "D|P|I", "rapid"),
    ("H02", "A|A|R", "A|R|R", "raci"),
    ("H03", "A|C", "A|R|C", "raci"),
    ("H03", "C|I", "AR|I", "raci"),
    ("H03", "S|I", "R|S|I", "charting"),
    ("H04", "A|R|R|R", "A|R|R", "raci"),
    ("H05", "A|R|R", "A|R", "raci"),
    ("H05", "R|R|I", "R|S|I", "charting"),
    ("H06", "A|R|C|C|C|I", "A|R|C|C|I|I", "raci"),
    ("H06", "A|R|C|C|C|C|I|I", "A|R|C|C|C|I|I|I", "raci"),
    ("H07", "AR|I|I|I|I", "AR|C|I|I|I", "raci"),
    ("H07", "AR|I|I|I|I|I|I||", "AR|I|I|I|I|I|||", "raci"),
    ("H08", "A|R|", "A|R|I", "raci"),
    ("H08", "R|A|", "R|A|I", "charting"),
    ("H09", "A|R|C", "A|R|", "raci"),
    ("H09", "A|R|C", "A|R|O", "racio"),
    ("H10", "||", "I||", "raci"),
    ("H10", "||", "O||", "racio"),
    ("H11", "I||I", "I|C|I", "raci"),
    ("H11", "I|O|I", "I|A|I", "racio"),
    ("H12", "A|RC|", "AR|C|", "raci"),
    ("H12", "AC|R", "AS|R", "raci-vs"),
    ("H13", "AR|I|", "AR|C|", "raci"),
    ("H13", "AR|I|", "AR|V|I", "raci-vs"),
    ("H13", "AR|I|", "A|R|I", "raci"),
    ("H13", "AR|I|", "AR|R|I", "raci"),
    ("H14", "A|RV|", "A|R|V", "raci-vs"),
    ("H14", "A|PC|", "A|P|C", "pacsi"),
    ("H15", "A|R|S", "AS|R|", "raci-vs"),
    ("H15", "A|R|S", "|R|S", "raci-vs"),
    ("H20", "A|A|C", "D|A|C", "daci"),
    ("H20", "D|D|A|I", "D|A|A|I", "daci"),
]


@pytest.mark.parametrize(("rule", "over", "below", "letter_set"), CASES)
def test_a_row_triggers_its_rule_and_the_row_just_below_does_not(rule, over, below, letter_set):
    assert len(found(row(over, letter_set), rule)) == 1
    assert not found(row(below, letter_set), rule)


@pytest.mark.parametrize(
    ("rule", "cells", "letter_set"),
    [
        ("H02", "D|A|A|A|I", "daci"),  # several approvers are in order
        ("H03", "D|A|I", "daci"),  # contributors are not asked for
        ("H01", "R|I", "charting"),  # the one who does also answers
        ("H02", "R|R", "charting"),
        ("H04", "R|R|R|I", "charting"),  # an error of H05 instead
        ("H13", "R|I", "charting"),
        ("H15", "A|P|S", "paris"),  # only RACI-VS says who should sign
        ("H14", "AR|C", "raci"),
        ("H20", "A|R|R|R", "raci"),
    ],
)
def test_rules_follow_the_letter_set(rule, cells, letter_set):
    assert not found(row(cells, letter_set), rule)


def test_severity_of_a_missing_doer_depends_on_the_owner():
    (implied,) = found(row("A|C"), "H03")
    assert (implied.severity, implied.data["owners"]) == ("warning", ("A",))
    (nobody,) = found(row("C|I"), "H03")
    assert nobody.severity == "error"
    assert implied.key != nobody.key


def test_two_doers_are_a_note_or_an_error_where_the_letters_forbid_it():
    (note,) = found(row("A|R|R"), "H05")
    assert (note.severity, note.data) == ("note", {"count": 2, "limit": 3, "roles": ("B", "C")})
    (error,) = found(row("R|R|R", "charting"), "H05")
    assert (error.severity, error.data["limit"]) == ("error", 1)


def test_findings_carry_their_figures():
    (several,) = found(row("R|A|A"), "H02")
    assert several.data == {"count": 2, "limit": 1, "roles": ("B", "C")}
    assert (several.activity, several.role) == ("Prepare it all", None)
    (consulted,) = found(row("A|R|C|C|C|I"), "H06")
    assert consulted.data["columns"] == 6
    (mixed,) = found(row("A|RC"), "H12")
    assert (mixed.role, mixed.data["functions"]) == ("B", ("doer", "two_way"))
    (silent,) = found(row("R|A", "charting"), "H08")
    assert silent.data["functions"] == ("one_way",)
    (few,) = found(row("A|C|I", "daci"), "H20")
    assert (few.form, few.data["limit"], few.also) == ("few", 1, ("drive",))


@pytest.mark.parametrize(
    ("limit", "value", "rule", "cells"),
    [
        ("H04.doers", 2, "H04", "A|R|R"),
        ("H04.doers", 4, "H05", "A|R|R|R"),
        ("H06.consulted", 2, "H06", "A|R|C|C"),
        ("H06.share", 20, "H06", "A|R|C|C|C|I|I|I|I|I"),
        ("H07.informed", 2, "H07", "AR|I|I"),
        ("H07.share", 10, "H07", "AR|I|I|I|I||||||"),
        ("H08.roles", 3, None, "A|R"),
        ("H09.roles", 2, "H09", "A|R"),
    ],
)
def test_limits_can_be_set(limit, value, rule, cells):
    before, after = row(cells), row(cells, limits=[(limit, value)])
    if rule is None:
        assert found(before, limit[:3])
        assert not found(after, limit[:3])
    else:
        assert not found(before, rule)
        assert found(after, rule)[0].data["limit"] <= value


def test_a_limit_of_nothing_asks_about_nothing():
    plan = row("A|C|I|I", limits=[("H04.doers", 0), ("H06.consulted", 0), ("H06.share", 0)])
    assert not found(plan, "H04")
    assert len(found(plan, "H06")) == 1
    assert not found(row("A|I", limits=[("H06.consulted", 0), ("H06.share", 0)]), "H06")


def test_limits_nobody_knows_are_ignored():
    plan = row("A|R|R")
    assert check(
        Plan(
            plan.info,
            plan.assignments,
            roles=plan.roles,
            activities=plan.activities,
            limits={"X1.y": RuleLimit("X1.y", 3)},
        )
    ) == check(plan)


BOSSES = """
            | CEO | Head | Lead | Rep | Other
Call leads  |  {} |  {}  |  {}  |  {} |  {}
"""


def hierarchy(*cells):
    """CEO above Head above Lead above Rep; Other reports to nobody."""
    plan = plan_from(BOSSES.format(*cells))
    for role, above in (("Head", "CEO"), ("Lead", "Head"), ("Rep", "Lead")):
        plan = plan.apply(change_role(plan, role, reports_to=above))
    return plan


def test_accountability_far_above_the_work():
    (far,) = found(hierarchy("A", "", "", "R", ""), "H16")
    assert (far.role, far.data) == ("CEO", {"count": 3, "limit": 2, "doers": ("Rep",)})
    (nearest,) = found(hierarchy("A", "", "R", "R", ""), "H16")
    assert nearest.data["count"] == 2
    assert not found(hierarchy("A", "R", "", "R", ""), "H16")
    assert not found(hierarchy("A", "", "", "R", "R"), "H16")
    assert not found(hierarchy("A", "", "", "", ""), "H16")
    assert not found(hierarchy("", "", "A", "R", ""), "H16")
    assert not found(hierarchy("", "", "R", "A", ""), "H16")


def test_a_circle_of_superiors_is_survived():
    plan = hierarchy("A", "", "", "R", "")
    roles = dict(plan.roles)
    roles["CEO"] = replace(roles["CEO"], reports_to="Rep")
    circle = Plan(plan.info, plan.assignments, roles=roles, activities=plan.activities)
    assert found(circle, "H16")


def test_informed_although_the_own_line_takes_part():
    assert not found(hierarchy("", "A", "", "", "I"), "H17")
    (below,) = found(hierarchy("", "R", "I", "", "A"), "H17")
    assert below.data["roles"] == ("Lead",)
    (above,) = found(hierarchy("", "I", "C", "", "A"), "H17")
    assert above.data["roles"] == ("Head",)
    assert not found(hierarchy("I", "", "R", "", "A"), "H17")
    assert not found(hierarchy("A", "R", "", "", ""), "H17")


def test_nobody_by_name_does_the_work():
    plan = row("A|R|R")
    assert not found(plan, "H18")
    plan = plan.apply(add_person(plan, "Zoe", roles=["A"]))
    (nameless,) = found(plan, "H18")
    assert nameless.data == {"count": 2, "roles": ("B", "C")}
    plan = plan.apply(add_person(plan, "Max", roles=["C"]))
    assert not found(plan, "H18")
    idle = row("A|I")
    assert not found(idle.apply(add_person(idle, "Zoe")), "H18")


def test_letters_without_a_place_after_switching_the_set():
    plan = row("A|R|S|C", "rasci")
    assert not found(plan, "I03")
    switched = plan.apply(switch_letters(plan, "raci"))
    (homeless,) = found(switched, "I03")
    assert (homeless.severity, homeless.role) == ("error", "C")
    assert homeless.data["functions"] == ("support",)
    assert not found(switched, "H12")


def test_a_cell_with_a_homeless_letter_is_judged_by_the_others():
    plan = row("A|R|I")
    cells = {"Prepare it all": {"A": plain_assignment("owner", "doer", "support")}}
    strange = Plan(plan.info, cells, roles=plan.roles, activities=plan.activities)
    assert not found(strange, "H12")
    cells["Prepare it all"]["A"] = plain_assignment("owner", "two_way", "support")
    strange = Plan(plan.info, cells, roles=plan.roles, activities=plan.activities)
    assert found(strange, "H12")[0].data["functions"] == ("owner", "two_way")


def test_letters_of_roles_and_activities_that_are_gone():
    plan = row("A|R")
    cells = dict(plan.assignments) | {"gone": {"A": plain_assignment("doer")}}
    cells["Prepare it all"] = {**cells["Prepare it all"], "ghost": plain_assignment("owner")}
    strange = Plan(plan.info, cells, roles=plan.roles, activities=plan.activities)
    here, lost = found(strange, "I01")
    assert (here.activity, here.data) == ("Prepare it all", {"count": 1, "roles": ("ghost",)})
    assert (lost.activity, lost.form) == ("gone", "row")
    assert not found(strange, "H02")
    no_roles = Plan(plan.info, cells, activities=plan.activities)
    assert [f.key for f in found(no_roles, "I01")] == [
        "I01:Prepare it all:",
        "I01.row:gone:",
    ]
    assert {f.rule for f in check(no_roles)} == {"I01", "I02"}


def test_a_set_of_ones_own_with_two_doers_at_least():
    raci = LETTER_SETS["raci"]
    letters = tuple(
        Letter("R", "doer", minimum=2) if letter.function == "doer" else letter
        for letter in raci.letters
    )
    plan = row("A|R|C")
    four_eyes = LetterSet("raci", "Four eyes", letters, combinations=raci.combinations)
    plan = plan.apply(define_letters(plan, four_eyes))
    (few,) = found(plan, "H20")
    assert (few.form, few.data["count"], few.data["limit"]) == ("few", 1, 2)
    assert not found(row("A|R|R"), "H20")


def test_the_published_example_of_the_pmbok_guide():
    by_rule: dict[str, list[Finding]] = {}
    for finding in check(plan_from(PMBOK)):
        by_rule.setdefault(finding.rule, []).append(finding)
    assert {rule for rule in by_rule if rule[0] in "HVI"} == {"H05", "H09", "V01", "V02"}
    assert [f.activity for f in by_rule["H05"]] == ["Submit change request"]
    assert len(by_rule["H09"]) == 4
    assert len(by_rule["V02"]) == 5
    assert [f.role for f in by_rule["V01"]] == ["Carlos"]


def test_a_cell_with_only_a_note_is_blank():
    plan = row("A|R|I")
    assert found(plan, "H09")
    noted = plan.apply(clear(plan, [("Prepare it all", "C")]))
    noted = noted.apply(set_note(noted, [("Prepare it all", "C")], "asks now and then"))
    assert not found(noted, "H09")
    assert {f.role for f in found(noted, "V09")} == {"C"}
