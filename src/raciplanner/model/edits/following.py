"""Letting everything that names one record name another one instead."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from raciplanner.model.change import Change
from raciplanner.model.goal_records import ActivityLink, natural_id
from raciplanner.model.plan import Plan
from raciplanner.model.references import ENDS, REFERENCES


def renamed(plan: Plan, table: str, gone: Collection[str], keep: str) -> tuple[Change, ...]:
    """Changes that let every mention of ``gone`` (ids) in ``table`` mean ``keep``.

    Records of ``gone`` and ``keep`` themselves stay as they are, and so do those that are nothing
    without the record they name; of these, links of activities to goals: see :func:`relinked`.
    """
    inside = {keep, *gone}
    return tuple(
        Change(name, key, record, after)
        for name, fields in REFERENCES.items()
        for key, record in plan.table(name).items()
        if name != table or key not in inside
        if (after := _renamed(record, name, fields, table, gone, keep)) != record
    )


def _renamed(
    record: Any, name: str, fields: Any, table: str, gone: Collection[str], keep: str
) -> Any:
    found: dict[str, Any] = {}
    for field, targets in fields.items():
        if table in targets and field not in ENDS.get(name, ()):
            value = getattr(record, field)
            after = _followed(value, gone, keep)
            if after != value:
                found[field] = after
    return replace(record, **found) if found else record


def _followed(value: Any, gone: Collection[str], keep: str) -> Any:
    if not isinstance(value, tuple):
        return keep if value in gone else value
    if not any((one[0] if isinstance(one, tuple) else one) in gone for one in value):
        return value
    pairs = any(isinstance(one, tuple) for one in value)
    found = dict.fromkeys(
        (_followed(one[0], gone, keep), *one[1:]) if pairs else _followed(one, gone, keep)
        for one in value
    )
    return tuple(sorted(found)) if pairs else tuple(found)


def relinked(plan: Plan, activities: Collection[str], to: str) -> tuple[Change, ...]:
    """Changes that let the activity ``to`` (id) serve the goals that ``activities`` serve."""
    found: dict[str, Change] = {}
    for link in plan.activity_links.values():
        if link.activity in activities:
            new = replace(link, activity=to)
            new = ActivityLink(natural_id(new), to, link.goal, link.direction)
            if new.id not in plan.activity_links:
                found.setdefault(new.id, Change("activity_links", new.id, None, new))
    return tuple(found.values())
