"""Findings in the charter: all of few, the first of many, and every one that somebody accepted."""

from __future__ import annotations

import pytest

from raciplanner.analysis.check import check
from raciplanner.analysis.findings import ERROR
from raciplanner.charter.findings import MOST_LISTED, MOST_OF_RULE
from raciplanner.i18n import translator
from raciplanner.model.plan import Plan
from raciplanner.model.records import Acceptance
from raciplanner.wording.findings import finding_text, rule_name
from tests.builders import plan_from
from tests.charter.reading import Tagged, charter_of, plain


def without_accountable(rows: int) -> Plan:
    return plan_from("| A | B\n" + "\n".join(f"Row {i} | R | C" for i in range(rows)))


def listed(plan: Plan, **options) -> str:
    tagged = Tagged(charter_of(plan, **options).data)
    return plain(tagged.text(tagged.section("Findings")))


def sentences(plan: Plan, rule: str) -> list[str]:
    translate = translator("en")
    found = [one for one in check(plan) if one.rule == rule]
    return [plain(finding_text(one, plan, translate)) for one in found]


def test_up_to_a_hundred_of_a_severity_are_all_listed():
    plan = without_accountable(MOST_LISTED)
    assert sum(one.severity == ERROR for one in check(plan)) == MOST_LISTED
    text, said = listed(plan), sentences(plan, "H01")
    assert len(said) == MOST_LISTED
    assert all(one in text for one in said)


def test_of_more_the_first_are_listed_and_the_others_counted():
    plan = without_accountable(MOST_LISTED + 1)
    text, said = listed(plan), sentences(plan, "H01")
    assert f"Errors: {len(said)} " in text
    assert [one for one in said if one in text] == said[:MOST_OF_RULE]
    assert f"and {len(said) - MOST_OF_RULE} more of this kind" in text
    assert "The list of findings in RACI Planner shows all of them." in text


@pytest.mark.parametrize("language", ["en", "ru"])
def test_each_kind_has_its_name_and_number(language):
    translate = translator(language)
    tagged = Tagged(charter_of(without_accountable(MOST_LISTED + 1), language=language).data)
    heads = [plain(tagged.text(one)) for one in tagged.elements("H4")]
    assert f"{rule_name('H01', translate)}: {MOST_LISTED + 1}" in heads


def test_one_more_than_the_first_few_of_a_kind_is_listed_too():
    rows = [f"Row {i} | R | C" for i in range(MOST_LISTED)]
    rows += [f"Both {i} | A | A/R" for i in range(MOST_OF_RULE + 1)]
    plan = plan_from("| A | B\n" + "\n".join(rows))
    text, said = listed(plan), sentences(plan, "H02")
    assert len(said) == MOST_OF_RULE + 1
    assert all(one in text for one in said)


def test_everything_accepted_is_listed_however_much_it_is():
    plan = without_accountable(MOST_LISTED + 20)
    keys = [one.key for one in check(plan) if one.rule == "H01"]
    accepted = {
        key: Acceptance(key, "accepted", f"Reason {i}.", "Eva") for i, key in enumerate(keys)
    }
    plan = Plan(
        plan.info,
        plan.assignments,
        roles=plan.roles,
        activities=plan.activities,
        acceptances=accepted,
    )
    text = listed(plan)
    assert all(f"Reason {i}." in text for i in range(len(keys)))
