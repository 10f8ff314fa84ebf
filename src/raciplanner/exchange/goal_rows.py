"""Goals, KPIs, measurements and conflicts as rows of texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from raciplanner.goalmap.content import Choice
from raciplanner.goalmap.words import goal_fields, level_names, status_names
from raciplanner.i18n import Translate
from raciplanner.model.figures import figure_text
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS, Goal, Kpi
from raciplanner.model.kpi_figures import measurements
from raciplanner.model.plan import Plan


@dataclass
class GoalJob:
    """What is to be written.

    Parameters
    ----------
    scale : float
        Size of a picture.
    transparent : bool
        A picture without a background.
    choice : Choice
        What a picture shows.
    colour_by : str
        What the stripes of its cards show.
    """

    plan: Plan
    path: Path
    translate: Translate
    scale: float = 1.0
    transparent: bool = False
    choice: Choice = field(default_factory=Choice)
    colour_by: str = "department"

    @cached_property
    def graph(self) -> GoalGraph:
        """Who supports whom."""
        return GoalGraph(self.plan)


def goal_rows(job: GoalJob) -> list[list[str]]:
    """Headings, and one row per goal: those below a goal after it, each once."""
    translate, graph = job.translate, job.graph
    names = goal_fields(translate)
    heads = [
        "ID",
        translate("GoalExport", "Supports"),
        translate("GoalExport", "Level"),
        translate("GoalExport", "Goal"),
        translate("GoalExport", "Departments"),
        translate("GoalExport", "Owner"),
        *(names[name].capitalize() for name in ("starts", "ends")),
        translate("GoalExport", "Period"),
        names["status"].capitalize(),
        names["result"].capitalize(),
        translate("GoalExport", "Description"),
        translate("GoalExport", "KPIs"),
    ]
    numbers = {goal: str(number) for number, (goal, _) in enumerate(walked(job), 1)}
    levels, states = level_names(translate), status_names(translate)
    rows = [heads]
    for key, _depth in walked(job):
        goal = job.plan.goals[key]
        rows.append(
            [
                numbers[key],
                "; ".join(numbers[above] for above in graph.parents[key]),
                levels[goal.level],
                goal.name,
                "; ".join(departments_of(job.plan, goal)),
                "; ".join(owners_of(job.plan, goal)),
                goal.starts.isoformat() if goal.starts else "",
                goal.ends.isoformat() if goal.ends else "",
                goal.period,
                states[goal.status] if goal.status else "",
                goal.result,
                goal.description,
                "; ".join(kpi.name for kpi in kpis_of(job.plan, key)),
            ]
        )
    return rows


def walked(job: GoalJob) -> Iterator[tuple[str, int]]:
    """Goals (ids) with their depth; a goal with several parents stands under the first."""
    graph = job.graph
    seen: set[str] = set()
    stack = [(goal.id, 0) for goal in reversed(graph.roots)]
    rest = [goal.id for goal in reversed(job.plan.goals.ordered)]
    while stack or rest:
        if not stack:
            stack.append((rest.pop(), 0))
        goal, depth = stack.pop()
        if goal in seen:
            continue
        seen.add(goal)
        yield goal, depth
        stack += [(child, depth + 1) for child in reversed(graph.children[goal])]


def departments_of(plan: Plan, goal: Goal) -> list[str]:
    """Names of the departments of a goal."""
    return [plan.departments[key].name for key in goal.departments if key in plan.departments]


def owners_of(plan: Plan, goal: Goal) -> list[str]:
    """Names of the roles that answer for a goal."""
    roles = goal.roles_with(plan.letters.owner)
    return [plan.roles[role].name for role in roles if role in plan.roles]


def kpis_of(plan: Plan, goal: str) -> list[Kpi]:
    """The KPIs that measure a goal (id)."""
    return [kpi for kpi in plan.kpis.ordered if goal in kpi.goals]


def kpi_rows(job: GoalJob) -> list[list[str]]:
    """Headings, and one row per KPI."""
    plan, names = job.plan, goal_fields(job.translate)
    fields = ("formula", "unit", "direction", "baseline", "target", "watch", "alarm")
    more = ("starts", "due", "source", "cadence", "joint")
    heads = [job.translate("GoalExport", "KPI"), job.translate("GoalExport", "Measures")]
    heads += [names[name].capitalize() for name in fields]
    heads += [job.translate("GoalExport", "Owner"), job.translate("GoalExport", "Department")]
    rows = [[*heads, *(names[name].capitalize() for name in more)]]
    for kpi in plan.kpis.ordered:
        data = kpi_data(kpi)
        owner = plan.roles.get(kpi.owner)
        department = plan.departments.get(kpi.department)
        rows.append(
            [
                kpi.name,
                "; ".join(plan.goals[goal].name for goal in kpi.goals if goal in plan.goals),
                *(data[name] for name in fields),
                owner.name if owner else "",
                department.name if department else "",
                *(data[name] for name in more),
            ]
        )
    return rows


def kpi_data(kpi: Kpi) -> dict[str, str]:
    """Fields of a KPI as texts."""
    figures = ("baseline", "target", "watch", "alarm")
    data = {name: figure_text(getattr(kpi, name)) for name in figures}
    data |= {name: getattr(kpi, name) for name in ("formula", "unit", "direction", "source")}
    data["cadence"] = kpi.cadence
    data["joint"] = "yes" if kpi.joint else ""
    data["starts"] = kpi.starts.isoformat() if kpi.starts else ""
    data["due"] = kpi.due.isoformat() if kpi.due else ""
    return data


def actual_rows(job: GoalJob) -> list[list[str]]:
    """Headings, and one row per measurement."""
    translate = job.translate
    rows = [
        [
            translate("GoalExport", "KPI"),
            translate("GoalExport", "Date"),
            translate("GoalExport", "Value"),
        ]
    ]
    series = measurements(job.plan)
    for kpi in job.plan.kpis.ordered:
        rows += [
            [kpi.name, one.day.isoformat(), figure_text(one.value)]
            for one in series.get(kpi.id, ())
        ]
    return rows


def conflict_rows(job: GoalJob) -> list[list[str]]:
    """Headings, and one row per conflict."""
    plan, translate = job.plan, job.translate
    names = goal_fields(translate)
    rows = [
        [
            translate("GoalExport", "Conflict"),
            translate("GoalExport", "Between"),
            translate("GoalExport", "And"),
            names["rule"].capitalize(),
            names["guards"],
            names["decider"].capitalize(),
        ]
    ]
    rows += [
        [one["name"], *one["goals"], one["rule"], "; ".join(one["guards"]), one["decider"]]
        for one in conflicts_of(plan)
    ]
    return rows


def conflicts_of(plan: Plan) -> Iterator[dict[str, Any]]:
    """Conflicts with names instead of ids."""
    for link in plan.goal_links.ordered:
        if link.kind == CONFLICTS and {link.source, link.target} <= plan.goals.keys():
            decider = plan.roles.get(link.decider) or plan.people.get(link.decider)
            yield {
                "name": link.name,
                "goals": [plan.goals[link.source].name, plan.goals[link.target].name],
                "rule": link.rule,
                "guards": [plan.kpis[guard].name for guard in link.guards if guard in plan.kpis],
                "decider": decider.name if decider else "",
            }
