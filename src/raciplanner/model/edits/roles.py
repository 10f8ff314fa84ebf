"""Adding, changing, moving and deleting roles, departments and people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.edits.agreements import unmentioned
from raciplanner.model.edits.build import (
    changed,
    checked_name,
    get,
    last_rank,
    moved,
    ranks_between,
    require,
)
from raciplanner.model.edits.goal_mentions import (
    without_deciders,
    without_department,
    without_roles,
)
from raciplanner.model.edits.parking import unlinked
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import SIDES, Department, Person, Role

COLOURS = ("rose", "blue", "violet", "green", "ochre", "brick")
"""Keys of the department colours, in the order in which they are given out."""


def add_roles(
    plan: Plan,
    names: Sequence[str],
    *,
    department: str = "",
    before: str = "",
    new_id: NewId = random_id,
) -> Edit:
    """Add one role per name, in front of the role ``before`` (id) or behind the others.

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``unknown`` department.
    """
    require(plan, "departments", [department])
    texts = [checked_name(name, "role") for name in names]
    others = plan.columns
    place = next((i for i, role in enumerate(others) if role.id == before), len(others))
    ranks, changes = ranks_between("roles", others, place, len(texts))
    new = [
        Role(new_id(), text, department, rank=rank) for text, rank in zip(texts, ranks, strict=True)
    ]
    changes += tuple(Change("roles", role.id, None, role) for role in new)
    return Edit("add_role", changes, {"name": texts[0] if texts else "", "count": len(texts)})


def change_role(plan: Plan, role: str, **fields: str) -> Edit:
    """Change ``name``, ``description``, ``department``, ``reports_to`` or ``deputy`` of a role.

    Raises
    ------
    InvalidEdit
        ``unknown`` record, ``name_empty``, ``own_deputy``, ``reports_in_circle``.
    """
    record = get(plan, "roles", role)
    if "name" in fields:
        fields["name"] = checked_name(fields["name"], "role")
    require(plan, "departments", [fields.get("department", "")])
    require(plan, "roles", [fields.get("reports_to", ""), fields.get("deputy", "")])
    if fields.get("deputy") == role:
        raise InvalidEdit("own_deputy", name=record.name)
    _refuse_circle(plan, record, fields.get("reports_to", ""))
    name = "rename_role" if "name" in fields else "change_role"
    data: Data = {
        "name": fields.get("name", record.name),
        "old": record.name,
        "field": next(iter(fields), ""),
    }
    return Edit(name, changed("roles", record, **fields), data)


def _refuse_circle(plan: Plan, role: Role, superior: str) -> None:
    path = [role.name]
    seen = {role.id}
    while superior:
        path.append(plan.roles[superior].name)
        if superior in seen:
            raise InvalidEdit("reports_in_circle", name=role.name, path=" → ".join(path))
        seen.add(superior)
        above = plan.roles[superior].reports_to
        superior = above if above in plan.roles else ""


def move_roles(plan: Plan, roles: Sequence[str], before: str = "") -> Edit:
    """Move roles in front of another one (id), or to the end; their letters go with them.

    Raises
    ------
    InvalidEdit
        ``unknown`` role.
    """
    require(plan, "roles", roles)
    changes = moved("roles", plan.roles, roles, before)
    name = plan.roles[roles[0]].name if roles else ""
    return Edit("move_role", changes, {"name": name, "count": len(roles)})


def delete_roles(plan: Plan, roles: Iterable[str]) -> Edit:
    """Delete roles with their letters and every mention by other roles, people and questions.

    Raises
    ------
    InvalidEdit
        ``unknown`` role.
    """
    gone = dict.fromkeys(roles)
    require(plan, "roles", gone)
    changes = [
        Change(ASSIGNMENTS, (activity, role), row[role], None)
        for activity, row in plan.assignments.items()
        for role in gone
        if role in row
    ]
    letters = len(changes)
    for record in plan.roles.values():
        if record.id in gone:
            changes.append(Change("roles", record.id, record, None))
            continue
        links = {name: "" for name in ("reports_to", "deputy") if getattr(record, name) in gone}
        changes += changed("roles", record, **links)
    for person in plan.people.values():
        changes += changed("people", person, roles=tuple(r for r in person.roles if r not in gone))
    changes += unlinked(plan, gone, "role", "owner")
    name = plan.roles[next(iter(gone))].name if gone else ""
    data: Data = {"name": name, "count": len(gone), "letters": letters}
    changes += without_roles(plan, gone)
    changes += unmentioned(plan, "roles", gone)
    return Edit("delete_role", tuple(changes), data)


def add_department(plan: Plan, name: str, *, new_id: NewId = random_id, **fields: str) -> Edit:
    """Add a department; code and colour are chosen where ``fields`` does not give them.

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``side_unknown``.
    """
    name = checked_name(name, "department")
    _check_side(fields)
    code = fields.pop("code", "") or free_code(plan, name)
    colour = fields.pop("colour", "") or _free_colour(plan)
    rank = last_rank(plan.departments.values())
    record = Department(new_id(), name, code, colour, rank=rank, **fields)
    return Edit("add_department", (Change("departments", record.id, None, record),), {"name": name})


def free_code(plan: Plan, name: str) -> str:
    """A three-letter code for a department called ``name`` that no other department has.

    >>> free_code(Plan(), "Marketing")
    'MAR'
    """
    letters = "".join(char for char in name.upper() if char.isalnum()) or "DEP"
    taken = {department.code for department in plan.departments.values()}
    candidates = [letters[:3], letters[:1] + letters[2:4], letters[:2] + letters[-1:]]
    candidates += [f"{letters[:2]}{n}" for n in range(2, 10 + len(taken))]
    return next(code.ljust(3, "X") for code in candidates if code.ljust(3, "X") not in taken)


def _free_colour(plan: Plan) -> str:
    used = [department.colour for department in plan.departments.values()]
    return min(COLOURS, key=lambda colour: (used.count(colour), COLOURS.index(colour)))


def _check_side(fields: dict[str, Any]) -> None:
    if fields.get("side", "") not in SIDES:
        raise InvalidEdit("side_unknown", side=fields["side"])


def change_department(plan: Plan, department: str, **fields: str) -> Edit:
    """Change ``name``, ``code``, ``colour`` or ``side`` of a department.

    Raises
    ------
    InvalidEdit
        ``unknown`` department, ``name_empty``, ``side_unknown``.
    """
    record = get(plan, "departments", department)
    if "name" in fields:
        fields["name"] = checked_name(fields["name"], "department")
    _check_side(fields)
    data: Data = {"name": fields.get("name", record.name), "field": next(iter(fields), "")}
    return Edit("change_department", changed("departments", record, **fields), data)


def move_department(plan: Plan, department: str, before: str = "") -> Edit:
    """Move a department in front of another one (id), or to the end.

    Raises
    ------
    InvalidEdit
        ``unknown`` department.
    """
    record = get(plan, "departments", department)
    changes = moved("departments", plan.departments, [department], before)
    return Edit("move_department", changes, {"name": record.name})


def delete_department(plan: Plan, department: str) -> Edit:
    """Delete a department; its roles stay, without a department.

    Raises
    ------
    InvalidEdit
        ``unknown`` department.
    """
    record = get(plan, "departments", department)
    changes: tuple[Change, ...] = ()
    for role in plan.roles.values():
        if role.department == department:
            changes += changed("roles", role, department="")
    changes += without_department(plan, department)
    changes += (Change("departments", department, record, None),)
    return Edit("delete_department", changes, {"name": record.name})


def add_person(
    plan: Plan,
    name: str,
    *,
    email: str = "",
    roles: Iterable[str] = (),
    new_id: NewId = random_id,
) -> Edit:
    """Add a person who holds ``roles`` (ids).

    Raises
    ------
    InvalidEdit
        ``name_empty``, ``unknown`` role.
    """
    held = tuple(dict.fromkeys(roles))
    require(plan, "roles", held)
    rank = last_rank(plan.people.values())
    person = Person(new_id(), checked_name(name, "person"), email.strip(), held, rank=rank)
    return Edit("add_person", (Change("people", person.id, None, person),), {"name": person.name})


def change_person(plan: Plan, person: str, **fields: Any) -> Edit:
    """Change ``name``, ``email``, ``roles`` (ids), ``may_sign`` or ``present`` of a person.

    Raises
    ------
    InvalidEdit
        ``unknown`` person or role, ``name_empty``.
    """
    record = get(plan, "people", person)
    if "name" in fields:
        fields["name"] = checked_name(fields["name"], "person")
    if "roles" in fields:
        fields["roles"] = tuple(dict.fromkeys(fields["roles"]))
        require(plan, "roles", fields["roles"])
    data: Data = {"name": fields.get("name", record.name), "field": next(iter(fields), "")}
    return Edit("change_person", changed("people", record, **fields), data)


def delete_people(plan: Plan, people: Iterable[str]) -> Edit:
    """Delete people; the roles they held and the questions put off to them stay.

    Raises
    ------
    InvalidEdit
        ``unknown`` person.
    """
    gone = dict.fromkeys(people)
    require(plan, "people", gone)
    changes = tuple(Change("people", key, plan.people[key], None) for key in gone)
    changes += tuple(unlinked(plan, gone, "owner"))
    changes += without_deciders(plan, gone)
    changes += unmentioned(plan, "people", gone)
    name = plan.people[next(iter(gone))].name if gone else ""
    return Edit("delete_person", changes, {"name": name, "count": len(gone)})
