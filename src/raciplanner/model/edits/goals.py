"""Adding, changing, moving and deleting goals."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.edits.build import (
    changed,
    checked_name,
    get,
    last_rank,
    moved,
    ranks_between,
    require,
)
from raciplanner.model.edits.goal_links import link_change, unlink_changes
from raciplanner.model.edits.goal_mentions import without_goals
from raciplanner.model.frameworks import in_order
from raciplanner.model.goal_records import (
    CONTRIBUTES,
    HORIZONS,
    LEVELS,
    STATUSES,
    Goal,
)
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import Plan

_CHOICES = {"level": LEVELS, "horizon": HORIZONS, "status": STATUSES}


def add_goals(
    plan: Plan,
    names: Sequence[str],
    *,
    level: str = "department",
    departments: Iterable[str] = (),
    parent: str = "",
    before: str = "",
    new_id: NewId = random_id,
) -> Edit:
    """Add one goal per name.

    Parameters
    ----------
    departments : iterable of str
        Ids of the departments whose goals they are.
    parent : str
        Id of the goal that they support; empty for none.
    before : str
        Id of the goal in front of which they go; empty puts them behind all others.

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``unknown`` department or goal, ``goal_field`` for an unknown level.
    """
    texts = [checked_name(name, "goal") for name in names]
    fields = _checked(plan, {"level": level, "departments": departments})
    require(plan, "goals", [parent])
    others = plan.goals.ordered
    place = next((i for i, goal in enumerate(others) if goal.id == before), len(others))
    ranks, changes = ranks_between("goals", others, place, len(texts))
    for text, rank in zip(texts, ranks, strict=True):
        goal = Goal(new_id(), text, rank=rank, **fields)
        changes += (Change("goals", goal.id, None, goal),)
        if parent:
            changes += link_change(plan, CONTRIBUTES, goal.id, parent)
    return Edit("add_goal", changes, {"name": texts[0] if texts else "", "count": len(texts)})


def change_goal(plan: Plan, goal: str, **fields: Any) -> Edit:
    """Change fields of a goal: all but its id, its letters and its rank.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal or department, ``name_empty``, ``goal_field`` for a value that the field
        does not have, ``dates_reversed``.
    """
    record = get(plan, "goals", goal)
    fields = _checked(plan, fields)
    after = replace(record, **fields)
    if after.starts and after.ends and after.ends < after.starts:
        raise InvalidEdit("dates_reversed", name=record.name)
    name = "rename_goal" if "name" in fields else "change_goal"
    data: Data = {"name": after.name, "old": record.name, "field": next(iter(fields), "")}
    return Edit(name, changed("goals", record, **fields), data)


def change_goals(plan: Plan, goals: Iterable[str], **fields: Any) -> Edit:
    """Give several goals the same ``level``, ``departments``, ``status`` or ``horizon``.

    Raises
    ------
    InvalidEdit
        As :func:`change_goal`.
    """
    wanted = list(dict.fromkeys(goals))
    changes = tuple(
        change for goal in wanted for change in change_goal(plan, goal, **fields).changes
    )
    name = plan.goals[wanted[0]].name if wanted else ""
    data: Data = {"name": name, "count": len(wanted), "field": next(iter(fields), "")}
    return Edit("change_goal", changes, data)


def _checked(plan: Plan, fields: dict[str, Any]) -> dict[str, Any]:
    if "name" in fields:
        fields["name"] = checked_name(fields["name"], "goal")
    if "departments" in fields:
        fields["departments"] = tuple(dict.fromkeys(fields["departments"]))
        require(plan, "departments", fields["departments"])
    for name, choices in _CHOICES.items():
        if fields.get(name, choices[0]) not in choices:
            raise InvalidEdit("goal_field", field=name, value=str(fields[name]))
    return fields


def set_goal_letters(plan: Plan, goal: str, role: str, functions: Iterable[str]) -> Edit:
    """Say what one role does for a goal; no function takes the role off it.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal or role, ``no_letter`` for a function that the letter set has not.
    """
    record = get(plan, "goals", goal)
    name = get(plan, "roles", role).name
    held = frozenset(functions)
    for function in in_order(held):
        if plan.letters.letter(function) is None:
            raise InvalidEdit("no_letter", letter_set=plan.letters.name, function=function)
    others = [pair for pair in record.letters if pair[0] != role]
    letters = tuple(sorted([*others, *((role, function) for function in held)]))
    data: Data = {"name": record.name, "role": name}
    return Edit("goal_letters", changed("goals", record, letters=letters), data)


def set_owners(plan: Plan, goal: str, roles: Iterable[str]) -> Edit:
    """Let exactly ``roles`` (ids) answer for a goal; what they do besides stays.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal or role, ``no_letter`` where nobody can answer by the letter set.
    """
    record = get(plan, "goals", goal)
    owner = plan.letters.owner
    wanted = list(dict.fromkeys(roles))
    require(plan, "roles", wanted)
    if wanted and plan.letters.letter(owner) is None:
        raise InvalidEdit("no_letter", letter_set=plan.letters.name, function=owner)
    others = [pair for pair in record.letters if pair[1] != owner]
    letters = tuple(sorted([*others, *((role, owner) for role in wanted)]))
    names = ", ".join(plan.roles[role].name for role in wanted)
    data: Data = {"name": record.name, "role": names}
    return Edit("goal_letters", changed("goals", record, letters=letters), data)


def move_goals(plan: Plan, goals: Sequence[str], before: str = "") -> Edit:
    """Move goals in the reading order in front of another one (id), or to the end.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal.
    """
    require(plan, "goals", goals)
    changes = moved("goals", plan.goals, goals, before)
    name = plan.goals[goals[0]].name if goals else ""
    return Edit("move_goal", changes, {"name": name, "count": len(goals)})


def set_parents(plan: Plan, goal: str, parents: Iterable[str]) -> Edit:
    """Let a goal support exactly ``parents`` (ids); links that stay keep their strength.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal, ``goal_links_itself``, ``goals_in_circle`` with the ``path`` of names.
    """
    record = get(plan, "goals", goal)
    wanted = list(dict.fromkeys(parents))
    require(plan, "goals", wanted)
    old = [
        link
        for link in plan.goal_links.values()
        if link.kind == CONTRIBUTES and link.source == goal
    ]
    changes = unlink_changes(link for link in old if link.target not in wanted)
    after = plan.changed(changes)
    kept = {link.target for link in old}
    for parent in wanted:
        if parent not in kept:
            changes += link_change(after, CONTRIBUTES, goal, parent)
    return Edit("goal_parents", changes, {"name": record.name, "count": len(wanted)})


def delete_goals(plan: Plan, goals: Iterable[str]) -> Edit:
    """Delete goals with their links, their cards' places and their mention by KPIs.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal.
    """
    gone = dict.fromkeys(goals)
    require(plan, "goals", gone)
    changes = without_goals(plan, gone)
    changes += tuple(Change("goals", goal, plan.goals[goal], None) for goal in gone)
    name = plan.goals[next(iter(gone))].name if gone else ""
    return Edit("delete_goal", changes, {"name": name, "count": len(gone)})


def duplicate_goals(plan: Plan, goals: Sequence[str], *, new_id: NewId = random_id) -> Edit:
    """Put a copy that supports the same goals behind all others, for each of ``goals`` (ids).

    Raises
    ------
    InvalidEdit
        ``unknown`` goal.
    """
    require(plan, "goals", goals)
    changes: tuple[Change, ...] = ()
    rank = last_rank(plan.goals.values())
    for goal in goals:
        copy = replace(plan.goals[goal], id=new_id(), library="", rank=rank)
        rank += 1
        changes += (Change("goals", copy.id, None, copy),)
        for link in plan.goal_links.values():
            if link.kind == CONTRIBUTES and link.source == goal:
                changes += link_change(
                    plan, CONTRIBUTES, copy.id, link.target, link.strength, link.direction
                )
    name = plan.goals[goals[0]].name if goals else ""
    return Edit("duplicate_goal", changes, {"name": name, "count": len(goals)})
