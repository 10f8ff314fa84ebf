"""Rules about the goal map: for each a map that triggers it and one just below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raciplanner.analysis.catalogue import RULES
from raciplanner.analysis.check import Checker, check
from raciplanner.analysis.findings import Finding
from raciplanner.analysis.rules import GOALS
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.edits import assignments, goal_links, goals, kpis
from raciplanner.model.edits.settings import set_limit
from raciplanner.model.goal_records import CONTRIBUTES, GoalLink, link_id
from raciplanner.model.plan import Plan
from raciplanner.wording.findings import finding_text
from tests.builders import plan_from
from tests.model.strategies import edits

DEPARTMENTS = "Sal: sales, Tom: sales, Mia: marketing, Ned: marketing"
BASE = """
            | Sal | Tom | Mia | Ned
Call leads  |  A  |  R  |  I  |  I
Write posts |  I  |  I  |  A  |  R
Meet        |  R  |     |  R  |  C
"""

Make = Callable[[Plan], Plan]


def base() -> Plan:
    """Company ← shared ← one goal of each side, all owned, served, measured and in time."""
    plan = plan_from(BASE, departments=DEPARTMENTS)
    for key, level, departments, parent in (
        ("co", "company", (), ""),
        ("sh", "shared", ("sales", "marketing"), "co"),
        ("sa", "department", ("sales",), "sh"),
        ("ma", "department", ("marketing",), "sh"),
    ):
        plan = plan.apply(
            goals.add_goals(
                plan,
                [key],
                level=level,
                departments=departments,
                parent=parent,
                new_id=lambda key=key: key,
            )
        )
        plan = plan.apply(goals.set_goal_letters(plan, key, "Sal", ["owner"]))
    plan = plan.apply(goal_links.link_activities(plan, "sh", ["Call leads", "Write posts"]))
    plan = plan.apply(goal_links.link_activities(plan, "sa", ["Call leads", "Meet"]))
    plan = plan.apply(goal_links.link_activities(plan, "ma", ["Write posts"]))
    plan = plan.apply(kpis.add_kpis(plan, ["Deals"], goals=["co", "sh"], new_id=lambda: "k"))
    whole = {"owner": "Sal", "baseline": 1, "target": 2, "due": date(2027, 6, 30)}
    return plan.apply(kpis.change_kpi(plan, "k", source="CRM", joint=True, **whole))


def found(plan: Plan, rule: str) -> list[Finding]:
    return [finding for finding in check(plan) if finding.rule == rule]


def on_map(plan: Plan) -> list[str]:
    return [finding.rule for finding in check(plan) if RULES[finding.rule].scope == GOALS]


def test_a_map_in_order_has_no_findings_and_a_plan_without_one_neither() -> None:
    assert on_map(base()) == []
    assert on_map(plan_from(BASE)) == []
    assert not [rule for rule in Checker(plan_from(BASE)).rules if rule.scope == GOALS]


def letters(key: str, *roles: str) -> Make:
    def make(plan: Plan) -> Plan:
        goal = plan.goals[key]
        new = replace(goal, letters=tuple((role, "owner") for role in roles))
        tables = {name: plan.table(name) for name in TABLES}
        return Plan(plan.info, plan.assignments, **{**tables, "goals": {**plan.goals, key: new}})

    return make


TABLES = (
    *("departments", "roles", "people", "phases", "activities"),
    *("goals", "goal_links", "kpis", "actuals", "activity_links", "limits"),
)


def edit(function: Callable[..., object], *args: object, **fields: object) -> Make:
    return lambda plan: plan.apply(function(plan, *args, **fields))  # type: ignore[arg-type]


def chain(*makes: Make) -> Make:
    def make(plan: Plan) -> Plan:
        for one in makes:
            plan = one(plan)
        return plan

    return make


def added(key: str, **fields: object) -> Make:
    return chain(
        edit(goals.add_goals, [key], new_id=lambda: key, **fields),
        edit(goals.set_goal_letters, key, "Sal", ["owner"]),
        edit(goal_links.link_activities, key, ["Call leads"]),
    )


def other_kpi(**fields: object) -> Make:
    whole = {"owner": "Sal", "baseline": 1, "target": 2, "due": date(2027, 6, 30)}
    return chain(
        edit(kpis.change_kpi, "k", department="sales"),
        edit(kpis.add_kpis, ["deals "], new_id=lambda: "k2"),
        edit(kpis.change_kpi, "k2", **{**whole, "source": "CRM", "department": "marketing"}),
        edit(kpis.change_kpi, "k2", **fields),
    )


def circled(plan: Plan) -> Plan:
    link = GoalLink(link_id(CONTRIBUTES, "co", "ma"), CONTRIBUTES, "co", "ma")
    tables = {name: plan.table(name) for name in TABLES}
    links = {**plan.goal_links, link.id: link}
    return Plan(plan.info, plan.assignments, **{**tables, "goal_links": links})


def many(count: int) -> Make:
    return edit(goals.add_goals, [f"G{at}" for at in range(count)], level="activity")


CASES: list[tuple[str, str, Make, Make]] = [
    ("M01", "nobody", letters("sa"), letters("sa", "Tom")),
    ("M01", "several", letters("sa", "Sal", "Tom"), letters("sa", "Sal", "gone")),
    (
        "M01",
        "nobody",
        letters("sa"),
        chain(letters("sa"), edit(goals.change_goal, "sa", status="dropped")),
    ),
    (
        "M02",
        "",
        edit(goal_links.unlink_activities, "ma", ["Write posts"]),
        edit(goal_links.unlink_activities, "sh", ["Write posts", "Call leads"]),
    ),
    (
        "M03",
        "",
        edit(goal_links.unlink_activities, "sa", ["Meet"]),
        edit(goal_links.link_activities, "sa", ["Meet"], direction=-1),
    ),
    ("M04", "", added("x", level="department"), added("x", level="department", parent="sh")),
    (
        "M05",
        "",
        edit(goal_links.unlink_activities, "sh", ["Write posts"]),
        edit(assignments.assign, [("Call leads", "Ned")], ["doer"]),
    ),
    ("M06", "", circled, lambda plan: plan),
    (
        "M07",
        "",
        edit(goal_links.link_activities, "ma", ["Call leads"], direction=-1),
        chain(
            edit(goal_links.unlink_activities, "sa", ["Meet"]),
            edit(goal_links.link_activities, "ma", ["Meet"], direction=-1),
        ),
    ),
    ("M08", "", many(22), many(21)),
    (
        "M09",
        "",
        chain(
            edit(goals.change_goal, "sh", ends=date(2027, 6, 30)),
            edit(goals.change_goal, "sa", ends=date(2027, 7, 1)),
        ),
        chain(
            edit(goals.change_goal, "sh", ends=date(2027, 6, 30), starts=date(2027, 1, 1)),
            edit(goals.change_goal, "sa", ends=date(2027, 6, 30), starts=date(2027, 1, 1)),
        ),
    ),
    (
        "M09",
        "",
        chain(
            edit(goals.change_goal, "sh", starts=date(2027, 1, 1)),
            edit(goals.change_goal, "sa", starts=date(2026, 12, 31)),
        ),
        edit(goals.change_goal, "sa", starts=date(2026, 12, 31)),
    ),
    (
        "M10",
        "",
        edit(goals.set_parents, "ma", ["co"]),
        chain(edit(goals.set_parents, "ma", ["co"]), edit(goals.set_parents, "sa", ["co"])),
    ),
    (
        "M11",
        "",
        edit(goal_links.set_conflict, "sa", "ma"),
        edit(goal_links.set_conflict, "sa", "ma", rule="Half each"),
    ),
    (
        "M12",
        "",
        edit(assignments.assign, [("Write posts", "Mia")], ["doer"]),
        edit(goal_links.unlink_activities, "sa", ["Meet"]),
    ),
    ("M13", "", edit(goals.set_parents, "ma", ["co"]), edit(goals.set_parents, "ma", ["sa"])),
    (
        "M14",
        "",
        edit(goals.change_goal, "sh", level="department"),
        edit(goals.change_goal, "sh", name="Together"),
    ),
    (
        "M15",
        "",
        chain(*(added(f"x{at}", departments=["sales"], parent="sh") for at in range(5))),
        chain(*(added(f"x{at}", departments=["sales"], parent="sh") for at in range(4))),
    ),
    ("M16", "", edit(kpis.change_kpi, "k", source=""), edit(kpis.change_kpi, "k", formula="")),
    ("M17", "target", other_kpi(target=3), other_kpi()),
    ("M17", "definition", other_kpi(unit="pieces"), other_kpi(department="sales", unit="x")),
    ("M18", "", edit(kpis.change_kpi, "k", joint=False), edit(kpis.delete_kpis, ["k"])),
    (
        "M19",
        "",
        edit(kpis.change_kpi, "k", goals=["sh"]),
        edit(kpis.change_kpi, "k", goals=["co", "sh", "sa"]),
    ),
]


@pytest.mark.parametrize(("rule", "form", "over", "below"), CASES)
def test_a_map_and_the_map_just_below(rule: str, form: str, over: Make, below: Make) -> None:
    assert [finding.form for finding in found(over(base()), rule)] == [form]
    assert not found(below(base()), rule)
    (finding,) = found(over(base()), rule)
    text = finding_text(finding, over(base()), translator("en"))
    assert text.endswith("?")
    assert "{" not in text


def test_every_rule_of_the_map_has_a_case() -> None:
    assert {case[0] for case in CASES} == {r.id for r in RULES.values() if r.scope == GOALS}


def test_what_the_sentences_say() -> None:
    plan = chain(
        edit(kpis.change_kpi, "k", source="", owner=""),
        edit(goal_links.set_conflict, "sa", "ma"),
        edit(goal_links.link_activities, "ma", ["Call leads"], direction=-1),
    )(base())
    texts = {f.rule: finding_text(f, plan, translator("en")) for f in check(plan)}
    assert texts["M16"].startswith("The KPI “Deals” lacks: owner and source.")
    assert texts["M11"].startswith("The goals “ma” and “sa” pull apart")
    assert texts["M07"].startswith("“Call leads” helps “sa” and “sh” and hinders “ma”.")


def test_findings_name_the_card_they_are_about() -> None:
    assert found(letters("sa")(base()), "M01")[0].card == "sa"
    assert found(edit(kpis.change_kpi, "k", source="")(base()), "M16")[0].card == "k"
    assert found(many(22)(base()), "M08")[0].card == ""


def test_limits_can_be_set() -> None:
    plan = many(22)(base())
    assert not found(plan.apply(set_limit(plan, "M08.goals", 26)), "M08")


def test_the_example_shows_a_conflict_without_a_rule_and_a_goal_that_hangs_on_nothing() -> None:
    plan = example_plan("en")
    assert [f.data["goal"] for f in found(plan, "M04")] == ["g_s_selling_time"]
    assert len(found(plan, "M11")) == 1


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_after_edits_the_findings_are_those_of_a_full_check(data: st.DataObject) -> None:
    plan = data.draw(st.sampled_from([base(), plan_from(BASE, departments=DEPARTMENTS)]))
    checker = Checker(plan)
    for _ in range(data.draw(st.integers(1, 6))):
        change = data.draw(edits(plan))
        plan = plan.apply(change)
        checker.update(plan, change.changes)
        mine = [f for f in checker.findings if RULES[f.rule].scope == GOALS]
        assert mine == [f for f in Checker(plan).findings if RULES[f.rule].scope == GOALS]
