"""The goal map of the example plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from raciplanner.library.goals import (
    goal_catalogue,
    library_conflict,
    library_goal,
    library_kpi,
)
from raciplanner.library.templates import ranked
from raciplanner.model.figures import exact
from raciplanner.model.goal_records import (
    CONTRIBUTES,
    ActivityLink,
    Actual,
    Goal,
    GoalLink,
    Kpi,
    link_id,
    natural_id,
)
from raciplanner.model.plan import Plan


def with_goals(plan: Plan, data: Mapping[str, Any]) -> Plan:
    """The example plan with the goals, KPIs and conflicts that its file names.

    Ids are those of the library; those of KPIs begin with ``k_``, for activities have some of
    the same names.
    """
    language = plan.info.language
    goals = ranked(_goal(item, data, plan, language) for item in data["goals"])
    measured = {kpi["id"]: kpi for kpi in data["kpis"]}
    kpis = ranked(_kpi(item, goals, measured, plan, language) for item in data["kpis"])
    links = [*_supports(data, goals), *_conflicts(data, kpis, language)]
    tables: Mapping[str, Any] = {
        "goals": goals,
        "kpis": kpis,
        "goal_links": {link.id: link for link in links},
        "actuals": {one.id: one for item in data["kpis"] for one in _actuals(item)},
        "activity_links": {one.id: one for item in data["goals"] for one in _activities(item)},
    }
    others: Mapping[str, Any] = {
        name: plan.table(name)
        for name in ("departments", "roles", "people", "phases", "activities", "acceptances")
    }
    return Plan(plan.info, plan.assignments, **others, **tables)


def _goal(item: Mapping[str, Any], data: Mapping[str, Any], plan: Plan, language: str) -> Goal:
    goal = library_goal(goal_catalogue().goals[item["id"]], item["id"], plan, language)
    letters = [(role, "owner") for role in item.get("owners", ())]
    letters += [(role, "doer") for role in item.get("doers", ())]
    starts, ends = item.get("dates", data["goal_dates"])
    return replace(
        goal,
        letters=tuple(sorted(letters)),
        starts=date.fromisoformat(starts),
        ends=date.fromisoformat(ends),
        status=item.get("status", ""),
    )


def _kpi(
    item: Mapping[str, Any],
    goals: Mapping[str, Goal],
    kpis: Mapping[str, Any],
    plan: Plan,
    language: str,
) -> Kpi:
    known = goal_catalogue().kpis[item["id"]]
    kpi = library_kpi(known, f"k_{known.id}", plan, language)
    figures: dict[str, Any] = {
        name: exact(item[name]) for name in ("baseline", "target", "watch", "alarm")
    }
    measured = [goal for goal in item["goals"] if goal in goals]
    return replace(
        kpi,
        **figures,
        starts=date.fromisoformat(item["starts"]),
        due=date.fromisoformat(item["due"]),
        owner=item.get("owner", kpi.owner),
        source=item["source"][language],
        goals=tuple(measured),
        guards=tuple(f"k_{guard}" for guard in known.guards if guard in kpis),
    )


def _supports(data: Mapping[str, Any], goals: Mapping[str, Goal]) -> Iterator[GoalLink]:
    for item in data["goals"]:
        above = item.get("supports", goal_catalogue().goals[item["id"]].supports)
        strength = item.get("strength", {})
        for target in above:
            if target in goals:
                key = link_id(CONTRIBUTES, item["id"], target)
                yield GoalLink(key, CONTRIBUTES, item["id"], target, strength.get(target, 2))


def _conflicts(
    data: Mapping[str, Any], kpis: Mapping[str, Kpi], language: str
) -> Iterator[GoalLink]:
    for item in data["conflicts"]:
        known = goal_catalogue().conflicts[item["id"]]
        guards = tuple(f"k_{guard}" for guard in known.guards if f"k_{guard}" in kpis)
        link = library_conflict(known, *known.goals, guards, language)
        rule = link.rule if item.get("ruled", True) else ""
        yield replace(link, rule=rule, decider=item.get("decider", ""))


def _actuals(item: Mapping[str, Any]) -> Iterator[Actual]:
    for day, value in item["actuals"].items():
        one = Actual("", f"k_{item['id']}", date.fromisoformat(day), exact(value))
        yield replace(one, id=natural_id(one))


def _activities(item: Mapping[str, Any]) -> Iterator[ActivityLink]:
    for name, direction in (("activities", 1), ("hindering", -1)):
        for activity in item.get(name, ()):
            link = ActivityLink("", activity, item["id"], direction)
            yield replace(link, id=natural_id(link))
