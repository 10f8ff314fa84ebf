"""Identity of findings, and which of them are open."""

from datetime import date

import pytest

from raciplanner.analysis.catalogue import DEFAULT_LIMITS, RULES, limits_of
from raciplanner.analysis.check import check
from raciplanner.analysis.findings import SEVERITIES, Finding, sort_findings
from raciplanner.analysis.summary import summarise
from raciplanner.i18n import translator
from raciplanner.model.edits.activities import add_activities, change_activity
from raciplanner.model.edits.assignments import assign
from raciplanner.model.edits.settings import accept_finding, reopen_finding, set_limit
from raciplanner.model.plan import Plan
from tests.builders import plan_from

TODAY = date(2027, 3, 1)
MATRIX = "| A | B | C\nPrepare offer | A | A | R\nSend offer now | A | | R"


def key_of(plan, rule):
    (finding,) = [f for f in check(plan) if f.rule == rule]
    return finding.key


def test_the_key_survives_other_edits_names_and_figures():
    plan = plan_from(MATRIX)
    key = key_of(plan, "H02")
    plan = plan.apply(change_activity(plan, "Prepare offer", name="Write the offer"))
    plan = plan.apply(add_activities(plan, ["Deliver goods"]))
    plan = plan.apply(assign(plan, [("Prepare offer", "C")], ["doer", "owner"]))
    assert key_of(plan, "H02") == key == "H02:Prepare offer:"


def test_findings_of_one_place_and_rule_have_keys_of_their_own():
    plan = plan_from("| A | B\nPrepare offer| RC | RI")
    keys = [f.key for f in check(plan)]
    assert len(keys) == len(set(keys))
    assert {"H12:Prepare offer:A", "H12:Prepare offer:B"} <= set(keys)


def test_equal_findings_are_one_in_a_set():
    one, other = Finding("H01", "error", "a", None, {"count": 0}), Finding("H01", "error", "a")
    assert hash(one) == hash(other)
    assert len({one, other, Finding("H01", "error", "a", None, {"count": 0})}) == 2


def accepted(until=None, state="accepted"):
    plan = plan_from(MATRIX)
    key = key_of(plan, "H02")
    return plan.apply(accept_finding(plan, key, state=state, reason="agreed", until=until))


@pytest.mark.parametrize(
    ("until", "state", "expected"),
    [
        (None, "accepted", "accepted"),
        (TODAY, "accepted", "accepted"),
        (date(2027, 2, 28), "accepted", "open"),
        (None, "parked", "parked"),
        (date(2027, 2, 28), "parked", "open"),
    ],
)
def test_an_acceptance_holds_through_its_last_day(until, state, expected):
    plan = accepted(until, state)
    states = sort_findings(check(plan), plan, TODAY)
    where = {name for name in states._fields for f in getattr(states, name) if f.rule == "H02"}
    assert where == {expected}
    assert sum(map(len, states)) == len(check(plan))


def test_a_finding_can_be_opened_again():
    plan = accepted()
    plan = plan.apply(reopen_finding(plan, key_of(plan, "H02")))
    assert sort_findings(check(plan), plan, TODAY).open == check(plan)


def test_the_summary_says_what_was_checked():
    plan = accepted()
    summary = summarise(plan, check(plan), TODAY)
    assert (summary.rows, summary.columns, summary.cells) == (2, 3, 5)
    assert (summary.accepted, summary.parked) == (1, 0)
    assert list(summary.open) == list(SEVERITIES)
    assert 15 < summary.rules < len(RULES)
    assert not summary.empty
    assert not summary.clean


def test_only_a_checked_plan_without_open_findings_is_clean():
    plan = plan_from("| A | B\nSend offer now| AR | C")
    summary = summarise(plan, (), TODAY)
    assert summary.clean
    assert not summarise(Plan(), (), TODAY).clean
    assert summarise(plan_from("| A\nSend offer|"), (), TODAY).empty


def test_every_rule_is_complete_and_in_the_order_of_ids():
    assert list(RULES) == sorted(RULES)
    assert {"H01", "H20", "V01", "V11", "I01", "I10"} <= RULES.keys()
    english = translator("en")
    for rule in RULES.values():
        assert rule.family in "HVGSMI"
        assert rule.name
        assert rule.source
        assert rule.severity in SEVERITIES
        assert rule.question.endswith("?")
        for form in rule.forms.values():
            assert form.fact(english, 2).endswith((".", "}", "}”"))


def test_limits_of_the_plan_go_before_the_shipped_ones():
    plan = plan_from(MATRIX)
    assert limits_of(plan) == DEFAULT_LIMITS
    plan = plan.apply(set_limit(plan, "H04.doers", 5))
    assert limits_of(plan)["H04.doers"] == 5
