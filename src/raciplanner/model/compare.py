"""The difference of two plans, in Changes.

Two states of one plan share ids.  Two plans made apart (the same spreadsheet imported twice, a
copy typed anew) do not: there records of one kind with the same name are taken for the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from raciplanner.model.change import Change
from raciplanner.model.goal_records import natural_id
from raciplanner.model.plan import (
    APART,
    ASSIGNMENTS,
    INFO,
    RECORD_TYPES,
    Assignments,
    Plan,
)
from raciplanner.model.references import REFERENCES

_NAMED = ("departments", "roles", "people", "phases", "activities", "goals", "kpis")


def compare(before: Plan, after: Plan) -> tuple[Change, ...]:
    """The changes that turn ``before`` into ``after``, in reading order of the tables.

    Ranks count only where the reading order differs.  Applying the result to ``before`` gives
    ``after`` up to ranks that make no difference.

    >>> compare(Plan(), Plan())
    ()
    """
    changes: list[Change] = []
    if before.info != after.info:
        changes.append(Change(INFO, "", before.info, after.info))
    for name in RECORD_TYPES:
        if name not in APART:
            changes += _table_changes(before, after, name)
    activities = {row.id: None for row in (*after.rows, *before.rows)}
    activities |= dict.fromkeys((*after.assignments, *before.assignments))
    for activity in activities:
        changes += _row_changes(before, after, activity)
    return tuple(changes)


def _table_changes(before: Plan, after: Plan, name: str) -> list[Change]:
    old, new = before.table(name), after.table(name)
    moved = _order(before, after, name) != _order(after, before, name)
    found = []
    for key in dict.fromkeys((*new.positions, *old.positions)):
        a, b = old.get(key), new.get(key)
        if a == b or (not moved and a and b and _unranked(a) == _unranked(b)):
            continue
        found.append(Change(name, key, a, b))
    return found


def _order(plan: Plan, other: Plan, name: str) -> list[str]:
    """Reading order of the records that both plans have."""
    records = plan.rows if name == "activities" else plan.table(name).ordered
    return [record.id for record in records if record.id in other.table(name)]


def _unranked(record: Any) -> Any:
    return replace(record, rank=0) if hasattr(record, "rank") else record


def _row_changes(before: Plan, after: Plan, activity: str) -> list[Change]:
    old, new = before.row(activity), after.row(activity)
    if old == new:
        return []
    places = {**before.roles.positions, **after.roles.positions}
    roles = sorted({*old, *new}, key=lambda role: (places.get(role, -1), role))
    return [
        Change(ASSIGNMENTS, (activity, role), old.get(role), new.get(role))
        for role in roles
        if old.get(role) != new.get(role)
    ]


def aligned(plan: Plan, to: Plan) -> Plan:
    """``plan`` with the ids of ``to`` where records have the same name and no common id.

    Activities must also agree in the name of their phase when a name occurs more than once; the
    first of several equal records is matched with the first.
    """
    ids: dict[str, str] = {}
    for name in _NAMED:
        ids |= _matches(plan, to, name)
    if not ids:
        return plan
    tables: dict[str, Mapping[str, Any]] = {}
    for name in RECORD_TYPES:
        records = (_renamed(name, record, ids) for record in plan.table(name).values())
        tables[name] = {record.id: record for record in records}
    cells: Assignments = {
        ids.get(activity, activity): {ids.get(role, role): cell for role, cell in row.items()}
        for activity, row in plan.assignments.items()
    }
    return Plan(plan.info, cells, **tables)


def _matches(plan: Plan, to: Plan, name: str) -> dict[str, str]:
    free: dict[tuple[str, str], list[str]] = defaultdict(list)
    for record in _ordered(to, name):
        if record.id not in plan.table(name):
            for label in _labels(to, record):
                free[label].append(record.id)
    found: dict[str, str] = {}
    taken: set[str] = set()
    strange = [record for record in _ordered(plan, name) if record.id not in to.table(name)]
    for exact in (0, 1):
        for record in strange:
            if record.id in found:
                continue
            label = _labels(plan, record)[exact]
            target = next((key for key in free[label] if key not in taken), None)
            if target is not None:
                found[record.id] = target
                taken.add(target)
    return found


def _ordered(plan: Plan, name: str) -> tuple[Any, ...]:
    return plan.rows if name == "activities" else plan.table(name).ordered


def _labels(plan: Plan, record: Any) -> tuple[tuple[str, str], tuple[str, str]]:
    name = " ".join(record.name.casefold().split())
    phase = plan.phases.get(getattr(record, "phase", ""))
    return (name, phase.name.casefold() if phase else ""), (name, "*")


def _renamed(table: str, record: Any, ids: Mapping[str, str]) -> Any:
    """``record`` with every id, its own and those it mentions, replaced."""
    new: dict[str, Any] = {"id": ids.get(record.id, record.id)}
    for field in REFERENCES.get(table, {}):
        new[field] = _renamed_value(getattr(record, field), ids)
    renamed = replace(record, **new)
    if record.id == natural_id(record):
        return replace(renamed, id=natural_id(renamed))
    return renamed


def _renamed_value(value: Any, ids: Mapping[str, str]) -> Any:
    """One id, a tuple of ids, or a sorted tuple of pairs that begin with one."""
    if not isinstance(value, tuple):
        return ids.get(value, value)
    if value and isinstance(value[0], tuple):
        return tuple(sorted((ids.get(one, one), *rest) for one, *rest in value))
    return tuple(ids.get(one, one) for one in value)
