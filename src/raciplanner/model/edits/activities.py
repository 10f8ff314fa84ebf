"""Adding, changing, moving and deleting activities and phases."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.edits.agreements import unmentioned
from raciplanner.model.edits.build import (
    changed,
    checked_name,
    get,
    last_rank,
    merged,
    moved,
    named,
    ranks_between,
    require,
)
from raciplanner.model.edits.goal_mentions import without_activities
from raciplanner.model.edits.parking import unlinked
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import Activity, Phase


def add_activities(
    plan: Plan,
    names: Sequence[str],
    *,
    phase: str = "",
    before: str = "",
    new_id: NewId = random_id,
) -> Edit:
    """Add one activity per name to ``phase`` (id, empty for none).

    Parameters
    ----------
    before : str
        Id of the activity of that phase in front of which they go; empty puts them at the end.

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``unknown`` phase.
    """
    require(plan, "phases", [phase])
    texts = [checked_name(name, "activity") for name in names]
    others = [row for row in plan.activities.ordered if row.phase == phase]
    place = next((i for i, row in enumerate(others) if row.id == before), len(others))
    ranks, renumbered = ranks_between("activities", others, place, len(texts))
    new = [
        Activity(new_id(), text, phase, rank=rank) for text, rank in zip(texts, ranks, strict=True)
    ]
    added = tuple(Change("activities", row.id, None, row) for row in new)
    data: Data = {"name": texts[0] if texts else "", "count": len(texts)}
    return Edit("add_activity", renumbered + added, data)


def duplicate_activities(
    plan: Plan, activities: Sequence[str], *, new_id: NewId = random_id
) -> Edit:
    """Put a copy with the same letters and notes behind each of ``activities`` (ids).

    Raises
    ------
    InvalidEdit
        ``unknown`` activity.
    """
    require(plan, "activities", activities)
    changes: list[Change] = []
    after = plan
    for activity in activities:
        row = after.activities[activity]
        others = [other for other in after.activities.ordered if other.phase == row.phase]
        (rank,), renumbered = ranks_between("activities", others, others.index(row) + 1, 1)
        copy = replace(row, id=new_id(), rank=rank)
        step = (
            *renumbered,
            Change("activities", copy.id, None, copy),
            *(
                Change(ASSIGNMENTS, (copy.id, role), None, cell)
                for role, cell in plan.row(activity).items()
            ),
        )
        after = after.changed(step)
        changes += step
    name = plan.activities[activities[0]].name if activities else ""
    data: Data = {"name": name, "count": len(activities)}
    return Edit("duplicate_activity", merged(changes), data)


def change_activity(plan: Plan, activity: str, **fields: Any) -> Edit:
    """Change fields of an activity.

    Parameters
    ----------
    **fields : str or iterable of str
        ``name``, ``description``, ``deliverable``; names of ``tools`` and ``audiences``, of which
        empty ones and repetitions are left out.

    Raises
    ------
    InvalidEdit
        ``unknown`` activity, ``name_empty``.
    """
    row = get(plan, "activities", activity)
    if "name" in fields:
        fields["name"] = checked_name(fields["name"], "activity")
    for shared in ("tools", "audiences"):
        if shared in fields:
            fields[shared] = named(fields[shared])
    name = "rename_activity" if "name" in fields else "change_activity"
    data: Data = {
        "name": fields.get("name", row.name),
        "old": row.name,
        "field": next(iter(fields), ""),
    }
    return Edit(name, changed("activities", row, **fields), data)


def set_dependencies(plan: Plan, activity: str, depends_on: Iterable[str]) -> Edit:
    """Say on which other activities (ids) one depends; circles are allowed and found by the check.

    Raises
    ------
    InvalidEdit
        ``unknown`` activity, ``depends_on_itself``.
    """
    row = get(plan, "activities", activity)
    links = tuple(dict.fromkeys(depends_on))
    require(plan, "activities", links)
    if activity in links:
        raise InvalidEdit("depends_on_itself", name=row.name)
    return Edit("dependencies", changed("activities", row, depends_on=links), {"name": row.name})


def move_activities(plan: Plan, activities: Sequence[str], *, phase: str, before: str = "") -> Edit:
    """Move activities into ``phase`` (id), in front of ``before`` or to its end.

    They keep their order among themselves; their letters go with them.

    Raises
    ------
    InvalidEdit
        ``unknown`` activity or phase.
    """
    require(plan, "activities", activities)
    require(plan, "phases", [phase])
    wanted = set(activities)
    moving = [row for row in plan.rows if row.id in wanted]
    others = [row for row in plan.activities.ordered if row.phase == phase and row.id not in wanted]
    place = next((i for i, row in enumerate(others) if row.id == before), len(others))
    if _stands(plan, moving, others, place, phase):
        return Edit("move_activity", (), {"count": len(moving)})
    ranks, changes = ranks_between("activities", others, place, len(moving))
    for row, rank in zip(moving, ranks, strict=True):
        changes += changed("activities", row, phase=phase, rank=rank)
    data: Data = {"name": moving[0].name if moving else "", "count": len(moving)}
    return Edit("move_activity", changes, data)


def _stands(
    plan: Plan, moving: list[Activity], others: list[Activity], place: int, phase: str
) -> bool:
    wanted = [*others[:place], *moving, *others[place:]]
    return [row.id for row in plan.rows if row.phase == phase] == [row.id for row in wanted]


def delete_activities(plan: Plan, activities: Iterable[str]) -> Edit:
    """Delete activities with their letters and the links of others to them.

    Questions about them that were put off stay, without the link.

    Raises
    ------
    InvalidEdit
        ``unknown`` activity.
    """
    gone = dict.fromkeys(activities)
    require(plan, "activities", gone)
    changes = [
        Change(ASSIGNMENTS, (activity, role), cell, None)
        for activity in gone
        for role, cell in plan.row(activity).items()
    ]
    letters = len(changes)
    for row in plan.activities.values():
        if row.id in gone:
            changes.append(Change("activities", row.id, row, None))
        elif any(link in gone for link in row.depends_on):
            links = tuple(link for link in row.depends_on if link not in gone)
            changes.append(Change("activities", row.id, row, replace(row, depends_on=links)))
    changes += unlinked(plan, gone, "activity")
    changes += without_activities(plan, gone)
    changes += unmentioned(plan, "activities", gone)
    name = plan.activities[next(iter(gone))].name if gone else ""
    return Edit(
        "delete_activity", tuple(changes), {"name": name, "count": len(gone), "letters": letters}
    )


def add_phase(plan: Plan, name: str, *, new_id: NewId = random_id) -> Edit:
    """Add a phase behind the others.

    Raises
    ------
    InvalidEdit
        ``name_empty``.
    """
    phase = Phase(new_id(), checked_name(name, "phase"), rank=last_rank(plan.phases.values()))
    return Edit("add_phase", (Change("phases", phase.id, None, phase),), {"name": phase.name})


def rename_phase(plan: Plan, phase: str, name: str) -> Edit:
    """Give a phase another name.

    Raises
    ------
    InvalidEdit
        ``unknown`` phase, ``name_empty``.
    """
    record = get(plan, "phases", phase)
    name = checked_name(name, "phase")
    data: Data = {"name": name, "old": record.name}
    return Edit("rename_phase", changed("phases", record, name=name), data)


def move_phase(plan: Plan, phase: str, before: str = "") -> Edit:
    """Move a phase with its activities in front of another one (id), or to the end.

    Raises
    ------
    InvalidEdit
        ``unknown`` phase.
    """
    record = get(plan, "phases", phase)
    changes = moved("phases", plan.phases, [phase], before)
    return Edit("move_phase", changes, {"name": record.name})


def delete_phase(plan: Plan, phase: str) -> Edit:
    """Delete a phase; its activities stay, without a phase, at the top.

    Raises
    ------
    InvalidEdit
        ``unknown`` phase.
    """
    record = get(plan, "phases", phase)
    mine = [row for row in plan.activities.ordered if row.phase == phase]
    others = [row for row in plan.activities.ordered if not row.phase]
    ranks, changes = ranks_between("activities", others, len(others), len(mine))
    for row, rank in zip(mine, ranks, strict=True):
        changes += changed("activities", row, phase="", rank=rank)
    changes += (Change("phases", phase, record, None),)
    return Edit("delete_phase", changes, {"name": record.name, "count": len(mine)})
