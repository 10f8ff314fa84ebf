"""Adding activities of the content library to a plan that is already there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.edits.build import last_rank
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import RANK_STEP


def add_from_library(plan: Plan, chosen: Plan) -> Edit:
    """Add the activities that ``chosen`` has and ``plan`` not, with what they need.

    ``chosen`` is a plan made by :func:`~raciplanner.library.new_plan`.  Phases, roles and
    departments are the same where they come from the same entry of the library or have the same
    name.  Activities that are already there are left as they are.

    Returns
    -------
    Edit
        With the number of new activities as ``data["count"]``; without changes where everything
        is there already.
    """
    departments, new_departments = _matched(plan, chosen, "departments")
    roles, new_roles = _matched(plan, chosen, "roles")
    phases, new_phases = _matched(plan, chosen, "phases")
    _, new_activities = _matched(plan, chosen, "activities")
    new_roles = [
        replace(
            role,
            department=departments.get(role.department, ""),
            reports_to=roles.get(role.reports_to, ""),
        )
        for role in new_roles
    ]
    new_activities = [replace(one, phase=phases.get(one.phase, "")) for one in new_activities]
    if not new_activities:
        return Edit("add_from_library", (), {"name": "", "count": 0})
    changes = [
        *_added(plan, "departments", new_departments),
        *_added(plan, "roles", new_roles),
        *_added(plan, "phases", new_phases),
        *_added(plan, "activities", new_activities),
    ]
    for activity in new_activities:
        for role, cell in chosen.row(activity.id).items():
            changes.append(Change(ASSIGNMENTS, (activity.id, roles[role]), None, cell))
    data: Data = {"name": new_activities[0].name, "count": len(new_activities)}
    return Edit("add_from_library", tuple(changes), data)


def _matched(plan: Plan, chosen: Plan, table: str) -> tuple[dict[str, str], list[Any]]:
    """Ids in ``chosen`` with the ids they have in ``plan`` afterwards, and the records to add."""
    there = plan.table(table)
    by_entry = {one.library: one.id for one in there.values() if getattr(one, "library", "")}
    by_name = {one.name.casefold(): one.id for one in there.values()}
    ids: dict[str, str] = {}
    new = []
    for record in chosen.table(table).ordered:
        known = by_entry.get(record.id) or by_name.get(record.name.casefold())
        if known is None and record.id in there:  # renamed by hand, but the same entry
            known = record.id
        ids[record.id] = known or record.id
        if known is None:
            new.append(record)
    return ids, new


def _added(plan: Plan, table: str, records: Iterable[Any]) -> list[Change]:
    rank = last_rank(plan.table(table).values())
    return [
        Change(table, record.id, None, replace(record, rank=rank + place * RANK_STEP))
        for place, record in enumerate(records)
    ]
