"""Links of the goal map: what contributes, what conflicts, which activities serve a goal; pins."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.edits.build import changed, get, require
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import (
    CONFLICTS,
    CONTRIBUTES,
    STRENGTHS,
    ActivityLink,
    GoalLink,
    Pin,
    link_id,
    natural_id,
)
from raciplanner.model.plan import Plan


def link_goals(
    plan: Plan, source: str, target: str, *, strength: int = 2, direction: int = 1
) -> Edit:
    """Let the goal ``source`` support the goal ``target`` (ids).

    An existing link gets this strength and direction.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal, ``goal_links_itself``, ``goals_in_circle`` with the ``path`` of names,
        ``goal_field`` for an unknown strength or direction.
    """
    changes = link_change(plan, CONTRIBUTES, source, target, strength, direction)
    return Edit("link_goals", changes, _names(plan, source, target))


def set_conflict(plan: Plan, one: str, other: str, **fields: Any) -> Edit:
    """Say that two goals (ids) pull apart, or change what is said about it.

    Parameters
    ----------
    **fields
        ``name``, ``rule``, ``guards`` (ids of KPIs), ``decider`` (id of a role or a person),
        ``strength``; those that are not given stay.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal, KPI or decider, ``goal_links_itself``, ``goal_field``.
    """
    changes = link_change(plan, CONFLICTS, one, other)
    record = changes[0].after if changes else plan.goal_links[link_id(CONFLICTS, one, other)]
    assert isinstance(record, GoalLink)
    after = replace(record, **_checked(plan, fields))
    before = None if changes else record
    changes = () if after == before else (Change("goal_links", after.id, before, after),)
    return Edit("conflict", changes, _names(plan, one, other))


def change_link(plan: Plan, link: str, **fields: Any) -> Edit:
    """Change ``strength``, ``direction``, ``name``, ``rule``, ``guards`` or ``decider`` of a link.

    Raises
    ------
    InvalidEdit
        ``unknown`` link, KPI or decider, ``goal_field``.
    """
    record = get(plan, "goal_links", link)
    changes = changed("goal_links", record, **_checked(plan, fields))
    return Edit("change_link", changes, _names(plan, record.source, record.target))


def delete_links(plan: Plan, links: Iterable[str]) -> Edit:
    """Take links between goals (ids of the links) away.

    Raises
    ------
    InvalidEdit
        ``unknown`` link.
    """
    gone = list(dict.fromkeys(links))
    require(plan, "goal_links", gone)
    records = [plan.goal_links[link] for link in gone]
    data = _names(plan, records[0].source, records[0].target) if records else {}
    return Edit("unlink_goals", unlink_changes(records), {**data, "count": len(gone)})


def unlink_changes(links: Iterable[GoalLink]) -> tuple[Change, ...]:
    """The changes that take ``links`` away."""
    return tuple(Change("goal_links", link.id, link, None) for link in links)


def link_change(
    plan: Plan, kind: str, source: str, target: str, strength: int = 2, direction: int = 1
) -> tuple[Change, ...]:
    """The change that draws a link; none where it stands so.  ``source`` may be a new goal.

    Raises
    ------
    InvalidEdit
        As :func:`link_goals`.
    """
    end = get(plan, "goals", target)
    _check_weight({"strength": strength, "direction": direction})
    if source == target:
        raise InvalidEdit("goal_links_itself", name=end.name)
    key = link_id(kind, source, target)
    before = plan.goal_links.get(key)
    if before is not None and kind == CONFLICTS:
        return ()
    if kind == CONTRIBUTES and before is None:
        _refuse_circle(plan, source, target)
    new = before or GoalLink(key, kind, source, target)
    after = replace(new, strength=strength, direction=direction)
    return () if after == before else (Change("goal_links", key, before, after),)


def _refuse_circle(plan: Plan, source: str, target: str) -> None:
    way = GoalGraph(plan).path(target, source)
    if way:
        names = [plan.goals[goal].name for goal in (source, *way)]
        raise InvalidEdit("goals_in_circle", name=names[0], path=" → ".join(names))


def _checked(plan: Plan, fields: dict[str, Any]) -> dict[str, Any]:
    _check_weight(fields)
    if "guards" in fields:
        fields["guards"] = tuple(dict.fromkeys(fields["guards"]))
        require(plan, "kpis", fields["guards"])
    decider = fields.get("decider", "")
    if decider and decider not in plan.people:
        require(plan, "roles", [decider])
    return fields


def _check_weight(fields: Mapping[str, Any]) -> None:
    for name, choices in (("strength", STRENGTHS), ("direction", (1, -1))):
        if fields.get(name, 1) not in choices:
            raise InvalidEdit("goal_field", field=name, value=str(fields[name]))


def _names(plan: Plan, source: str, target: str) -> Data:
    ends = (get(plan, "goals", goal).name for goal in (source, target))
    return dict(zip(("source", "target"), ends, strict=True))


def link_activities(
    plan: Plan, goal: str, activities: Iterable[str], *, direction: int = 1
) -> Edit:
    """Let activities (ids) serve a goal, or hinder it with ``direction`` −1.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal or activity, ``goal_field`` for an unknown direction.
    """
    record = get(plan, "goals", goal)
    wanted = list(dict.fromkeys(activities))
    require(plan, "activities", wanted)
    _check_weight({"direction": direction})
    changes: tuple[Change, ...] = ()
    for activity in wanted:
        link = ActivityLink("", activity, goal, direction)
        link = replace(link, id=natural_id(link))
        before = plan.activity_links.get(link.id)
        if before != link:
            changes += (Change("activity_links", link.id, before, link),)
    data: Data = {"name": record.name, "count": len(wanted)}
    return Edit("link_activities", changes, data)


def set_activities(plan: Plan, goal: str, activities: Iterable[str]) -> Edit:
    """Let exactly ``activities`` (ids) serve a goal; those that hinder it stay, unless chosen.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal or activity.
    """
    chosen = list(dict.fromkeys(activities))
    wanted = set(chosen)
    there = [link for link in plan.activity_links.values() if link.goal == goal]
    gone = [one.activity for one in there if one.direction > 0 and one.activity not in wanted]
    served = {one.activity for one in there if one.direction > 0}
    new = [one for one in chosen if one not in served]
    changes = unlink_activities(plan, goal, gone).changes
    changes += link_activities(plan, goal, new).changes
    name = plan.goals[goal].name
    return Edit("link_activities", changes, {"name": name, "count": len(wanted)})


def unlink_activities(plan: Plan, goal: str, activities: Iterable[str]) -> Edit:
    """Take the links between a goal and activities (ids) away.

    Raises
    ------
    InvalidEdit
        ``unknown`` goal.
    """
    record = get(plan, "goals", goal)
    gone = set(activities)
    changes = tuple(
        Change("activity_links", link.id, link, None)
        for link in plan.activity_links.values()
        if link.goal == goal and link.activity in gone
    )
    return Edit("unlink_activities", changes, {"name": record.name, "count": len(changes)})


def place_cards(plan: Plan, places: Mapping[str, tuple[int, int]]) -> Edit:
    """Pin cards of the map: upper left corner by id of the goal, KPI or activity.

    Raises
    ------
    InvalidEdit
        ``unknown`` card.
    """
    changes: tuple[Change, ...] = ()
    for card, (x, y) in places.items():
        if not any(card in plan.table(name) for name in ("goals", "kpis", "activities")):
            raise InvalidEdit("unknown", kind="card", id=card)
        pin, before = Pin(card, x, y), plan.pins.get(card)
        changes += (Change("pins", card, before, pin),) if pin != before else ()
    return Edit("place_card", changes, {"count": len(places)})


def release_cards(plan: Plan, cards: Iterable[str]) -> Edit:
    """Let the layout place cards (ids) again; cards that are not pinned are left alone."""
    gone = [card for card in dict.fromkeys(cards) if card in plan.pins]
    changes = tuple(Change("pins", card, plan.pins[card], None) for card in gone)
    return Edit("release_card", changes, {"count": len(gone)})
