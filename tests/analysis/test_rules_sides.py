"""Rules about sales and marketing: for each a row that triggers it and one just below."""

from dataclasses import replace

import pytest

from raciplanner.analysis.check import check
from raciplanner.library.catalogue import catalogue
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.assignments import set_note
from raciplanner.model.edits.roles import change_role
from raciplanner.model.edits.settings import set_limit
from raciplanner.model.table import Table
from tests.builders import plan_from

SIDES = "S: sales, T: sales, M: marketing, N: marketing, X: other"


def found(plan, rule):
    return [finding for finding in check(plan) if finding.rule == rule]


def row(cells, name="Do something useful", letter_set="raci"):
    return plan_from(f"|S|T|M|N|X\n{name}|{cells}", departments=SIDES, letter_set=letter_set)


@pytest.mark.parametrize(
    ("rule", "form", "over", "below"),
    [
        ("S01", "", "A||A||", "A|A|R||"),
        ("S01", "", "A||A||", "A||||A"),
        ("S02", "unwritten", "R||R|A|", "R|R||A|"),
        ("S02", "unwritten", "R||R|A|", "R|||A|R"),
        ("S03", "", "A||R||", "A|R|R||"),
        ("S03", "", "A||R||", "A||R||R"),
        ("S03", "", "R|R||A|", "R|R|A|A|A"),
        ("S03", "", "R|R||A|", "AR|R|||"),
    ],
)
def test_a_row_and_the_row_just_below(rule, form, over, below):
    assert [finding.form for finding in found(row(over), rule)] == [form]
    assert not found(row(below), rule)


def test_nothing_is_said_where_only_one_side_is_in_the_plan():
    plan = plan_from("|S|T\nAct now|A|AR", departments="S: sales, T: sales")
    assert not {finding.rule for finding in check(plan)} & {"S01", "S02", "S03", "S04"}


def test_one_letter_for_doing_and_answering_says_no_claim():
    assert not found(row("R||R||", letter_set="charting"), "S01")
    assert found(row("R||R||", letter_set="charting"), "S02")


def test_a_written_dividing_line_makes_it_a_note():
    plan = row("R||R|A|")
    name = "Do something useful"
    described = plan.apply(change_activity(plan, name, description="Half and half."))
    (finding,) = found(described, "S02")
    assert (finding.form, finding.severity) == ("written", "note")
    noted = plan.apply(set_note(plan, [(name, "S")], "Only abroad"))
    assert [finding.form for finding in found(noted, "S02")] == ["written"]
    elsewhere = plan.apply(set_note(plan, [(name, "N")], "Decides"))
    assert [finding.form for finding in found(elsewhere, "S02")] == ["unwritten"]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_known_overlap_comes_with_the_usual_dividing_line(language):
    known = catalogue().activities["trade_shows"]
    plan = row("R||R|A|", known.name[language])
    plan = plan_from(
        f"|S|T|M|N|X\n{known.name[language]}|R||R|A|", departments=SIDES, language=language
    )
    (finding,) = found(plan, "S02")
    assert finding.form == "suggested"
    assert finding.data["text"] == known.division_rule[language]


def test_a_known_overlap_without_a_usual_line_is_as_any_other():
    known = catalogue().activities["campaign_plan"]
    assert [f.form for f in found(row("R||R|A|", known.name["en"]), "S02")] == ["unwritten"]


def test_the_other_side_is_not_aware_of_a_known_overlap():
    known = catalogue().activities["campaign_plan"]
    name = known.name["en"]
    (finding,) = found(row("||A|R|", name), "S04")
    assert (finding.form, finding.data["side"]) == ("zone", "sales")
    assert finding.data["text"] == known.overlap_note["en"]
    assert not found(row("I||A|R|", name), "S04")
    assert not found(row("||||", name), "S04")
    assert not found(row("||A|R|"), "S04")


def test_the_other_side_is_not_aware_of_a_hand_over():
    known = next(one for one in catalogue().activities.values() if one.hand_over)
    plan = row("||A|R|", "Called otherwise")
    one = replace(plan.activities["Called otherwise"], library=known.id)
    plan = plan.changed([])
    plan.activities = Table.of([one])
    (finding,) = found(plan, "S04")
    assert finding.form == "hand_over"


def test_an_explicit_no_part_is_an_answer():
    name = catalogue().activities["campaign_plan"].name["en"]
    assert not found(row("O||A|R|", name, "racio"), "S04")


def test_a_contractor_answers():
    plan = plan_from("|S|E\nAct now|R|A\nAct on|A|R", departments="S: sales, E: external")
    departments = [replace(one, side=one.id) for one in plan.departments.values()]
    plan.departments = Table.of(departments)
    assert [f.activity for f in found(plan, "S05")] == ["Act now"]


def test_decisions_at_the_top():
    rows = [f"Row {i} here|{'A|' if i < 5 else '|A'}|R" for i in range(10)]
    plan = plan_from("|Top|Mid|Low\n" + "\n".join(rows))
    assert not found(plan, "S07")
    plan = plan.apply(change_role(plan, "Mid", reports_to="Top"))
    (finding,) = found(plan, "S07")
    assert (finding.data["count"], finding.data["rows"]) == (5, 10)
    assert finding.data["roles"] == ("Top",)
    assert not found(plan.apply(set_limit(plan, "S07.share", 50)), "S07")
    assert not found(plan.apply(set_limit(plan, "S07.rows", 11)), "S07")
