"""Roles as columns of the printed matrix: gathered by department, split into parts that fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from raciplanner.model.plan import Plan
from raciplanner.model.records import Department, Role


class Group(NamedTuple):
    """Neighbouring columns of one department (None: roles without one)."""

    department: Department | None
    roles: tuple[Role, ...]


Part = tuple[Group, ...]
"""The groups that stand on one page."""


def groups_of(plan: Plan) -> tuple[Group, ...]:
    """All roles by department, departments in the order in which the columns first name them."""
    found: dict[str, list[Role]] = {}
    for role in plan.columns:
        known = role.department if role.department in plan.departments else ""
        found.setdefault(known, []).append(role)
    return tuple(Group(plan.departments.get(key), tuple(roles)) for key, roles in found.items())


def parts_of(groups: Sequence[Group], capacity: int, *, close: bool = False) -> tuple[Part, ...]:
    """As few parts as possible of at most ``capacity`` columns, and then as even as possible.

    A department stays whole unless it alone is too wide, or unless with ``close`` two parts do
    where whole departments take three.
    """
    total = sum(len(group.roles) for group in groups)
    whole = [piece for group in groups for piece in _pieces(group, capacity)]
    least = -(-total // capacity)
    if close and 2 * len(_packed(whole, capacity)) >= 3 * least > 0:
        return _even(groups, total, least)
    fewest = _packed(whole, capacity)
    for smaller in range(1, capacity):
        packed = _packed(whole, smaller)
        if len(packed) == len(fewest):
            return packed
    return fewest


def _even(groups: Sequence[Group], total: int, count: int) -> tuple[Part, ...]:
    """``count`` parts of equally many columns, whatever department they belong to."""
    each, more = divmod(total, count)
    parts: list[list[Group]] = [[] for _ in range(count)]
    left = [each + (i < more) for i in range(count)]
    place = 0
    for department, roles in groups:
        start = 0
        while start < len(roles):
            place += not left[place]
            taken = min(left[place], len(roles) - start)
            parts[place].append(Group(department, roles[start : start + taken]))
            left[place] -= taken
            start += taken
    return tuple(map(tuple, parts))


def _pieces(group: Group, capacity: int) -> list[Group]:
    """``group`` in as many equal pieces as ``capacity`` asks for."""
    count = -(-len(group.roles) // capacity)
    each, more = divmod(len(group.roles), count)
    pieces, start = [], 0
    for i in range(count):
        end = start + each + (i < more)
        pieces.append(Group(group.department, group.roles[start:end]))
        start = end
    return pieces


def _packed(groups: Sequence[Group], capacity: int) -> tuple[Part, ...]:
    """Groups put into parts one after the other; one that is too wide has a part of its own."""
    parts: list[list[Group]] = []
    used = 0
    for group in groups:
        if parts and used + len(group.roles) <= capacity:
            parts[-1].append(group)
            used += len(group.roles)
        else:
            parts.append([group])
            used = len(group.roles)
    return tuple(tuple(part) for part in parts)


def width_of(part: Part) -> int:
    """Number of columns of a part."""
    return sum(len(group.roles) for group in part)
