"""Rules about networks: for each a plan that triggers it and one just below."""

from dataclasses import replace

import pytest

from raciplanner.analysis.check import check
from raciplanner.model.edits.activities import set_dependencies
from raciplanner.model.edits.roles import add_person, change_role
from raciplanner.model.edits.settings import set_limit
from tests.builders import PMBOK, plan_from


def found(plan, rule):
    return [finding for finding in check(plan) if finding.rule == rule]


def limited(plan, **limits):
    for key, value in limits.items():
        plan = plan.apply(set_limit(plan, key.replace("_", ".", 1), value))
    return plan


def waiting(plan, **links):
    for row, earlier in links.items():
        plan = plan.apply(set_dependencies(plan, row, earlier))
    return plan


SINGLE = "|A|B|C\na|A|R|\nb|A|R|\nc|A|R|C"


def test_g01_a_single_doer_without_a_deputy():
    plan = plan_from(SINGLE)
    (finding,) = found(plan, "G01")
    assert (finding.role, finding.data["count"]) == ("B", 3)
    assert finding.data["activities"] == ("a", "b", "c")
    assert not found(limited(plan, G01_activities=4), "G01")
    assert not found(plan.apply(change_role(plan, "B", deputy="A")), "G01")
    assert not found(plan_from(SINGLE.replace("|A|R|C", "|A|R|S"), letter_set="rasci"), "G01")
    for name in ("Zoe", "Yan"):
        plan = plan.apply(add_person(plan, name, roles=["B"]))
    assert not found(plan, "G01")


def test_g02_a_key_role():
    key = plan_from("|A|B|C|D\na|AR|||\nb|AR|||\nc||AR|R|R")
    (finding,) = found(key, "G02")
    assert finding.role == "A"
    assert finding.data == {"share": 67, "limit": 50, "times": 2, "columns": 4}
    even = plan_from("|A|B|C|D\na|AR|||\nb|AR|||\nc||AR||\nd|||AR|R")
    assert not found(even, "G02")  # exactly twice an even share
    assert not found(limited(key, G02_roles=5), "G02")


def test_g03_a_cut_role():
    chain = plan_from("|A|B|C\na|A|R|\nb||A|R")
    assert [(f.role, f.data["count"]) for f in found(chain, "G03")] == [("B", 2)]
    ring = plan_from("|A|B|C\na|A|R|\nb||A|R\nc|A||R")
    assert not found(ring, "G03")
    assert not found(limited(chain, G03_parts=3), "G03")


def test_g04_a_broker():
    star = plan_from("|A|B|C|D\na|A|R||\nb|A||R|\nc|A|||R")
    (finding,) = found(star, "G04")
    assert finding.role == "A"
    assert finding.data["usual"] == 0
    assert not found(plan_from("|A|B|C\na|A|R|\nb||A|R\nc|A||R"), "G04")
    assert not found(limited(star, G04_roles=5), "G04")
    alone = plan_from("|A|B|C\na|A||\nb||A|\nc|||A")
    assert not found(alone, "G04")


TWO = "|A|B|C|D\na|A|R||\nb|R|A||\nc|||A|R\nd|||R|A"
DEPARTMENTS = "A: one, B: one, C: two, D: two"


def test_g05_a_silo():
    plan = plan_from(TWO, departments=DEPARTMENTS)
    assert [f.data["departments"] for f in found(plan, "G05")] == [("one",), ("two",)]
    bridged = plan_from(TWO + "\ne|A||R|", departments=DEPARTMENTS)
    assert not found(bridged, "G05")
    assert len(found(limited(bridged, G05_shared=34), "G05")) == 2
    mixed = plan_from(TWO, departments="A: one, C: one, B: two, D: two")
    assert not found(mixed, "G05")
    assert not found(plan_from(TWO, departments="A: one, B: one, C: one, D: one"), "G05")


def test_g06_a_coordination_gap_between_dependent_activities():
    apart = waiting(plan_from("|A|B\na|AR|\nb||AR"), b=["a"])
    (finding,) = found(apart, "G06")
    assert (finding.role, finding.also, finding.data["count"]) == ("A", ("B",), 1)
    told = waiting(plan_from("|A|B\na|AR|I\nb||AR"), b=["a"])
    assert not found(told, "G06")
    assert not found(limited(apart, G06_links=2), "G06")


def test_g06_shows_the_strongest_pairs_only():
    plan = plan_from("|A|B|C\na|AR||\nb||AR|\nc|||AR\nd||AR|")
    plan = waiting(plan, b=["a"], c=["a"], d=["a"])
    assert [f.also for f in found(plan, "G06")] == [("B",), ("C",)]
    assert [f.data["count"] for f in found(limited(plan, G06_pairs=1), "G06")] == [2]


def test_g07_surplus_coordination():
    plan = plan_from("|A|B|C|D|E\na|AR|C|C|I|I\nb|C|AR|I|I|I\nc|I|I|AR|C|C")
    assert not found(plan, "G07")
    (finding,) = found(limited(plan, G07_pairs=9), "G07")
    assert (finding.data["count"], finding.data["rows"]) == (9, 9)
    assert not found(limited(plan, G07_pairs=9, G07_share=100), "G07")


def test_g08_roles_with_the_same_duties():
    plan = plan_from("|A|B|C\na|A|R|\nb|R|A|\nc|A||R")
    (finding,) = found(plan, "G08")
    assert finding.data == {"count": 2, "share": 66, "limit": 50, "roles": ("A", "B")}
    assert finding.form == ""
    assert not found(limited(plan, G08_share=67), "G08")
    assert not found(limited(plan, G08_activities=3), "G08")
    across = plan_from("|A|B|C\na|A|R|\nb|R|A|\nc|A||R", departments="A: one, B: two")
    assert [f.form for f in found(across, "G08")] == ["across"]


def test_g09_an_uneven_load():
    plan = plan_from("|A|B\na|AR|\nb|AR|C")
    (finding,) = found(plan, "G09")
    assert (finding.data["share"], finding.data["roles"]) == (85, ("A",))
    assert not found(plan_from("|A|B\na|A|R\nb|R|A"), "G09")
    assert not found(plan_from("|A|B\na||"), "G09")
    even = limited(plan, G09_owner=0, G09_doer=0, G09_two_way=1, G09_gini=100)
    assert not found(even, "G09")


def test_g10_redundant_roles_answer_for_nothing():
    plan = plan_from("|A|B|C\na|A|R|R\nb|A|R|R")
    assert [f.data["roles"] for f in found(plan, "G10")] == [("B", "C")]
    assert not found(plan_from("|A|B\na|A|R\nb|R|A"), "G10")
    assert not found(plan_from("|A|B\na|A|\nb|A|R"), "G10")


def test_g11_a_circle_of_dependencies():
    plan = plan_from("|A|B\na|AR|\nb||AR\nc|AR|")
    activities = {
        "a": replace(plan.activities["a"], depends_on=("b",)),
        "b": replace(plan.activities["b"], depends_on=("a",)),
        "c": plan.activities["c"],
    }
    circle = plan_from("|A|B\na|AR|\nb||AR\nc|AR|")
    circle.activities = type(plan.activities)(activities)
    (finding,) = found(circle, "G11")
    assert (finding.activity, finding.data["activities"]) == ("a", ("a", "b"))
    same = plan_from("|A|B\na|AR|\nb|AR|\nc|AR|")
    same.activities = circle.activities
    assert not found(same, "G11")


def test_g12_many_hand_overs():
    plan = plan_from("|A|B\na|AR|\nb||AR\nc|AR|\nd||AR\ne|AR|\nf||AR")
    plan = waiting(plan, b=["a"], c=["b"], d=["c"], e=["a", "c"])
    (finding,) = found(plan, "G12")
    assert (finding.data["count"], finding.data["rows"]) == (3, 5)
    assert not found(limited(plan, G12_share=60), "G12")
    assert not found(limited(plan, G12_links=6), "G12")


def test_g13_islands():
    assert [f.data["roles"] for f in found(plan_from(TWO), "G13")] == [("C", "D")]
    assert not found(plan_from(TWO + "\ne|A||R|"), "G13")


def test_s06_possible_duplicates():
    def named(one, other, cells="A|R"):
        return plan_from(f"|S|M\n{one}|A|R\n{other}|{cells}", departments="S: sales, M: marketing")

    across = named("Lead generation", "Генерация лидов", "R|A")
    (finding,) = found(across, "S06")
    assert (finding.form, finding.activity, finding.also) == (
        "across",
        "Генерация лидов",
        ("Lead generation",),
    )
    assert finding.data["departments"] == ("marketing", "sales")
    assert [f.form for f in found(named("Lead generation", "Generate leads"), "S06")] == [""]
    assert not found(named("Lead generation", "Generation: lead"), "S06")  # H19 tells it
    assert [f.form for f in found(named("Lead generation", "Generation: lead", "R|A"), "S06")] == [
        "across"
    ]
    assert not found(named("Lead generation", "Lead qualification", "R|A"), "S06")
    plan = named("Write the yearly sales report", "Write the sales report", "R|A")
    assert [f.data["share"] for f in found(plan, "S06")] == [75]
    assert not found(limited(plan, S06_share=76), "S06")
    nobody = named("Lead generation", "Generate leads", "|I")
    assert [f.form for f in found(nobody, "S06")] == [""]


def test_s09_a_hand_over_out_of_sight():
    sides = "S: sales, M: marketing, X: other"
    blind = waiting(plan_from("|S|M|X\na||AR|\nb|AR||", departments=sides), b=["a"])
    (finding,) = found(blind, "S09")
    assert (finding.activity, finding.also, finding.data["side"]) == ("b", ("a",), "sales")
    for seen in ("a|I|AR|\nb|AR||", "a||AR|\nb|AR|I|", "a||AR|\nb||AR|", "a||AR|\nb|||AR"):
        plan = waiting(plan_from(f"|S|M|X\n{seen}", departments=sides), b=["a"])
        assert not found(plan, "S09")


@pytest.mark.parametrize("rule", ["G05", "G07", "G11", "G13"])
def test_the_published_matrix_is_one_piece(rule):
    assert not found(plan_from(PMBOK), rule)


@pytest.mark.parametrize(("form", "field"), [("tool", "tools"), ("audience", "audiences")])
def test_s08_a_tool_or_an_audience_of_both_sides(form, field):
    sides = "S: sales, M: marketing"

    def using(one, other, cells="|AR"):
        plan = plan_from(f"|S|M\na|AR|\nb|{cells}", departments=sides)
        names = {"a": one, "b": other}
        plan.activities = type(plan.activities)(
            {key: replace(row, **{field: names[key]}) for key, row in plan.activities.items()}
        )
        return plan

    (finding,) = found(using(("CRM", "Mail"), (" crm ",)), "S08")
    assert (finding.form, finding.data["text"], finding.also) == (form, "CRM", ("crm",))
    assert finding.data["activities"] == ("a", "b")
    assert not found(using(("CRM",), ("Mail",)), "S08")
    assert not found(using(("CRM",), ("CRM",), "AR|"), "S08")
