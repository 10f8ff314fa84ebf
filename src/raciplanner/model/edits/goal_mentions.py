"""What goals, links and KPIs say about records that are about to be deleted.

The editing functions that delete something ask here for the changes that go with it.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any

from raciplanner.model.change import Change
from raciplanner.model.edits.build import changed
from raciplanner.model.plan import Plan


def without_goals(plan: Plan, goals: Container[str]) -> tuple[Change, ...]:
    """Links of ``goals`` (ids) go, and the KPIs measure them no more."""
    found = _gone("goal_links", plan, lambda link: link.source in goals or link.target in goals)
    found += _gone("activity_links", plan, lambda link: link.goal in goals)
    found += _gone("pins", plan, lambda pin: pin.id in goals)
    for kpi in plan.kpis.values():
        found += changed("kpis", kpi, goals=_without(kpi.goals, goals))
    return found


def without_kpis(plan: Plan, kpis: Container[str]) -> tuple[Change, ...]:
    """Measurements of ``kpis`` (ids) go, and nothing names them as a guard any more."""
    found = _gone("actuals", plan, lambda actual: actual.kpi in kpis)
    found += _gone("pins", plan, lambda pin: pin.id in kpis)
    for link in plan.goal_links.values():
        found += changed("goal_links", link, guards=_without(link.guards, kpis))
    for kpi in plan.kpis.values():
        if kpi.id not in kpis:
            found += changed("kpis", kpi, guards=_without(kpi.guards, kpis))
    return found


def without_activities(plan: Plan, activities: Container[str]) -> tuple[Change, ...]:
    """Links of ``activities`` (ids) to goals go, and the places of their cards."""
    found = _gone("activity_links", plan, lambda link: link.activity in activities)
    return found + _gone("pins", plan, lambda pin: pin.id in activities)


def without_roles(plan: Plan, roles: Container[str]) -> tuple[Change, ...]:
    """Goals lose the letters of ``roles`` (ids), KPIs their owner, conflicts who decides."""
    found: tuple[Change, ...] = ()
    for goal in plan.goals.values():
        letters = tuple(pair for pair in goal.letters if pair[0] not in roles)
        found += changed("goals", goal, letters=letters)
    for kpi in plan.kpis.values():
        if kpi.owner in roles:
            found += changed("kpis", kpi, owner="")
    return found + without_deciders(plan, roles)


def without_deciders(plan: Plan, deciders: Container[str]) -> tuple[Change, ...]:
    """Conflicts that ``deciders`` (ids of roles or people) decide have nobody to decide."""
    found: tuple[Change, ...] = ()
    for link in plan.goal_links.values():
        if link.decider in deciders:
            found += changed("goal_links", link, decider="")
    return found


def without_department(plan: Plan, department: str) -> tuple[Change, ...]:
    """Goals and KPIs of a department (id) stay, without it."""
    found: tuple[Change, ...] = ()
    for goal in plan.goals.values():
        found += changed("goals", goal, departments=_without(goal.departments, {department}))
    for kpi in plan.kpis.values():
        if kpi.department == department:
            found += changed("kpis", kpi, department="")
    return found


def _gone(table: str, plan: Plan, which: Any) -> tuple[Change, ...]:
    return tuple(
        Change(table, record.id, record, None)
        for record in plan.table(table).values()
        if which(record)
    )


def _without(ids: Iterable[str], gone: Container[str]) -> tuple[str, ...]:
    return tuple(one for one in ids if one not in gone)
