"""Goals, KPIs and conflicts of the content library, and plans that take them over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import Any

from raciplanner.library.catalogue import Text, catalogue, library_data
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.build import last_rank
from raciplanner.model.goal_records import (
    CONFLICTS,
    CONTRIBUTES,
    DIRECTIONS,
    Goal,
    GoalLink,
    Kpi,
    link_id,
)
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import Plan
from raciplanner.model.records import RANK_STEP
from raciplanner.values import dataclass

SHARED_SIDES = ("marketing", "sales")


@dataclass(frozen=True, slots=True)
class LibraryGoal:
    """A goal with the ids of the goals it supports and of the KPIs that measure it."""

    id: str
    name: Text
    level: str
    department: str
    horizon: str
    supports: tuple[str, ...]
    kpis: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LibraryKpi:
    """A KPI; ``owner`` is the id of a role of the library."""

    id: str
    name: Text
    formula: Text
    unit: Text
    direction: str
    owner: str
    cadence: str
    joint: bool
    guards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LibraryConflict:
    """Two goals (ids) that pull apart, with a rule that balances them."""

    id: str
    name: Text
    goals: tuple[str, str]
    rule: Text
    guards: tuple[str, ...]
    severity: str


@dataclass(frozen=True, slots=True)
class GoalCatalogue:
    """What there is to choose from, by id, in reading order."""

    goals: Mapping[str, LibraryGoal]
    kpis: Mapping[str, LibraryKpi]
    conflicts: Mapping[str, LibraryConflict]


@cache
def goal_catalogue() -> GoalCatalogue:
    """Goals, KPIs and conflicts of the library, read once.

    >>> len(goal_catalogue().conflicts)
    20
    """
    data = library_data()
    units = {item["id"]: _text(item, "name") for item in data["units"]}
    return GoalCatalogue(
        {item["id"]: _goal(item) for item in data["goals"]},
        {item["id"]: _kpi(item, units) for item in data["kpis"]},
        {item["id"]: _conflict(item) for item in data["goal_conflicts"]},
    )


def _text(item: Mapping[str, Any], field: str) -> Text:
    return {language: item[f"{field}_{language}"] for language in ("en", "ru")}


def _goal(item: Mapping[str, Any]) -> LibraryGoal:
    return LibraryGoal(
        item["id"],
        _text(item, "name"),
        item["level"],
        item["department"],
        item["horizon"],
        tuple(item["supports"]),
        tuple(item["kpis"]),
    )


def _kpi(item: Mapping[str, Any], units: Mapping[str, Text]) -> LibraryKpi:
    direction = item["direction"]
    return LibraryKpi(
        item["id"],
        _text(item, "name"),
        _text(item, "formula"),
        units[item["unit"]],
        direction if direction in DIRECTIONS else "hold",
        item["owner_role"],
        item["cadence"],
        item["joint"],
        tuple(item["guard_kpis"]),
    )


def _conflict(item: Mapping[str, Any]) -> LibraryConflict:
    return LibraryConflict(
        item["id"],
        _text(item, "name"),
        (item["goal_a"], item["goal_b"]),
        _text(item, "balance_rule"),
        tuple(item["guard_kpis"]),
        item["severity"],
    )


def add_goal_content(
    plan: Plan,
    *,
    goals: Iterable[str] = (),
    kpis: Iterable[str] = (),
    conflicts: Iterable[str] = (),
    with_kpis: bool = True,
    new_id: NewId = random_id,
) -> Edit:
    """Add goals, KPIs and conflicts of the library (ids) to a plan, in the plan's language.

    A conflict brings its two goals and its guard KPIs along, a goal its KPIs with ``with_kpis``.
    Goals support those of the library's that are in the plan afterwards.  What comes from the
    same entry as something in the plan is that, and stays as it is.

    Raises
    ------
    KeyError
        For an id that the library has not.
    """
    adding = _Adding(plan, new_id)
    content = goal_catalogue()
    pulling = [content.conflicts[key] for key in conflicts]
    wanted = list(dict.fromkeys([*goals, *(end for one in pulling for end in one.goals)]))
    measures = list(kpis) + [guard for one in pulling for guard in one.guards]
    if with_kpis:
        measures += [kpi for goal in wanted for kpi in content.goals[goal].kpis]
    adding.add_goals([content.goals[key] for key in wanted])
    adding.add_kpis([content.kpis[key] for key in dict.fromkeys(measures)])
    adding.add_supports()
    for one in pulling:
        adding.add_conflict(one)
    new = [change for change in adding.changes if change.before is None]
    return Edit("goal_content", tuple(adding.changes), {"count": len(new)})


class _Adding:
    """The records that are added, and what of the library the plan then has."""

    def __init__(self, plan: Plan, new_id: NewId) -> None:
        self._plan, self._new_id = plan, new_id
        self._language = plan.info.language
        self.changes: list[Change] = []
        self._goals = {goal.library: goal.id for goal in plan.goals.ordered if goal.library}
        self._kpis = {kpi.library: kpi.id for kpi in plan.kpis.ordered if kpi.library}
        self._new_kpis: dict[str, Kpi] = {}

    def add_goals(self, goals: Sequence[LibraryGoal]) -> None:
        rank = last_rank(self._plan.goals.values())
        for one in goals:
            if one.id in self._goals:
                continue
            goal = library_goal(one, self._new_id(), self._plan, self._language)
            self._goals[one.id] = goal.id
            self._add("goals", replace(goal, rank=rank))
            rank += RANK_STEP

    def add_kpis(self, kpis: Sequence[LibraryKpi]) -> None:
        rank = last_rank(self._plan.kpis.values())
        for one in kpis:
            if one.id not in self._kpis:
                self._kpis[one.id] = self._new_id()
                kpi = library_kpi(one, self._kpis[one.id], self._plan, self._language)
                self._new_kpis[one.id] = replace(kpi, rank=rank)
                rank += RANK_STEP
        content = goal_catalogue()
        for key, kpi in self._new_kpis.items():
            measured = tuple(
                self._goals[goal.id]
                for goal in content.goals.values()
                if key in goal.kpis and goal.id in self._goals
            )
            guards = tuple(
                self._kpis[guard] for guard in content.kpis[key].guards if guard in self._kpis
            )
            self._add("kpis", replace(kpi, goals=measured, guards=guards))

    def add_supports(self) -> None:
        for one in goal_catalogue().goals.values():
            for above in one.supports:
                if one.id in self._goals and above in self._goals:
                    source, target = self._goals[one.id], self._goals[above]
                    key = link_id(CONTRIBUTES, source, target)
                    self._link(GoalLink(key, CONTRIBUTES, source, target, library=one.id))

    def add_conflict(self, one: LibraryConflict) -> None:
        source, target = (self._goals[goal] for goal in one.goals)
        guards = tuple(self._kpis[guard] for guard in one.guards)
        link = library_conflict(one, source, target, guards, self._language)
        self._link(link)

    def _link(self, link: GoalLink) -> None:
        new_ends = {change.key for change in self.changes if change.table == "goals"}
        fresh = link.kind == CONFLICTS or bool(new_ends & {link.source, link.target})
        if fresh and link.id not in self._plan.goal_links:
            self._add("goal_links", link)

    def _add(self, table: str, record: Any) -> None:
        self.changes.append(Change(table, record.id, None, record))


def library_goal(one: LibraryGoal, key: str, plan: Plan, language: str) -> Goal:
    """The goal of a library entry, of the departments of ``plan`` that stand for its own."""
    return Goal(
        key,
        one.name[language],
        level=one.level,
        departments=_departments(plan, one),
        horizon=one.horizon,
        library=one.id,
    )


def _departments(plan: Plan, one: LibraryGoal) -> tuple[str, ...]:
    if one.level == "company":
        return ()
    wanted: Collection[str] = SHARED_SIDES if one.level == "shared" else (one.department,)
    names = {key: catalogue().departments[key].name[plan.info.language] for key in wanted}
    return tuple(
        department.id
        for department in plan.departments.ordered
        if department.id in names
        or department.side in names
        or department.name.casefold() in {name.casefold() for name in names.values()}
    )


def library_kpi(one: LibraryKpi, key: str, plan: Plan, language: str) -> Kpi:
    """The KPI of a library entry; its owner is the role of ``plan`` that comes nearest."""
    roles = {role.library: role.id for role in plan.roles.ordered if role.library}
    chain = (one.owner, *catalogue().roles[one.owner].fallback)
    return Kpi(
        key,
        one.name[language],
        one.formula[language],
        one.unit[language],
        one.direction,
        owner=next((roles[role] for role in chain if role in roles), ""),
        cadence=one.cadence,
        joint=one.joint,
        library=one.id,
    )


def library_conflict(
    one: LibraryConflict, source: str, target: str, guards: tuple[str, ...], language: str
) -> GoalLink:
    """The conflict of a library entry between two goals of a plan (ids)."""
    return GoalLink(
        link_id(CONFLICTS, source, target),
        CONFLICTS,
        source,
        target,
        strength={"high": 3, "medium": 2, "low": 1}[one.severity],
        name=one.name[language],
        rule=one.rule[language],
        guards=guards,
        library=one.id,
    )
