"""Editing several people at once, their order, and who holds a role."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.edits.build import changed, checked_name, get, last_rank, moved, require
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import Plan
from raciplanner.model.records import RANK_STEP, Person


def add_people(
    plan: Plan, people: Sequence[tuple[str, Sequence[str]]], *, new_id: NewId = random_id
) -> Edit:
    """Add people at the end; each with a name and the names of the roles held.

    Roles are known by their names, in any case; names that no role has are left out.

    Raises
    ------
    InvalidEdit
        ``name_empty``.
    """
    known = {role.name.casefold(): role.id for role in plan.columns}
    rank = last_rank(plan.people.values())
    records = [
        Person(
            new_id(),
            checked_name(name, "person"),
            roles=tuple(
                dict.fromkeys(known[role.casefold()] for role in roles if role.casefold() in known)
            ),
            rank=rank + place * RANK_STEP,
        )
        for place, (name, roles) in enumerate(people)
    ]
    data: Data = {"name": records[0].name if records else "", "count": len(records)}
    return Edit("add_person", tuple(Change("people", one.id, None, one) for one in records), data)


def mark_people(plan: Plan, people: Sequence[str], **fields: bool) -> Edit:
    """Change ``present`` or ``may_sign`` of several people (ids).

    Raises
    ------
    InvalidEdit
        ``unknown`` person.
    """
    records = [get(plan, "people", key) for key in people]
    changes = tuple(change for one in records for change in changed("people", one, **fields))
    data: Data = {
        "name": records[0].name if records else "",
        "field": next(iter(fields), ""),
        "count": len(records),
    }
    return Edit("change_person", changes, data)


def move_people(plan: Plan, people: Sequence[str], before: str = "") -> Edit:
    """Move people in front of another one (id), or to the end.

    Raises
    ------
    InvalidEdit
        ``unknown`` person.
    """
    require(plan, "people", people)
    changes = moved("people", plan.people, people, before)
    name = plan.people[people[0]].name if people else ""
    return Edit("move_person", changes, {"name": name, "count": len(people)})


def set_holders(plan: Plan, role: str, people: Sequence[str]) -> Edit:
    """Let exactly ``people`` (ids) hold ``role`` (id).

    Raises
    ------
    InvalidEdit
        ``unknown`` role or person.
    """
    record = get(plan, "roles", role)
    require(plan, "people", people)
    wanted = set(people)
    changes: list[Any] = []
    for person in plan.people.ordered:
        holds = role in person.roles
        if person.id in wanted and not holds:
            changes += changed("people", person, roles=(*person.roles, role))
        elif person.id not in wanted and holds:
            changes += changed("people", person, roles=tuple(r for r in person.roles if r != role))
    return Edit("set_holders", tuple(changes), {"name": record.name})
