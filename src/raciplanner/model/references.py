"""Which fields of records name other records: one list for everything that follows ids."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

REFERENCES: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "roles": {"department": ("departments",), "reports_to": ("roles",), "deputy": ("roles",)},
    "people": {"roles": ("roles",)},
    "activities": {"phase": ("phases",), "depends_on": ("activities",)},
    "parked": {"activity": ("activities",), "role": ("roles",), "owner": ("people", "roles")},
    "goals": {"departments": ("departments",), "letters": ("roles",)},
    "goal_links": {
        "source": ("goals",),
        "target": ("goals",),
        "guards": ("kpis",),
        "decider": ("roles", "people"),
    },
    "kpis": {
        "owner": ("roles",),
        "goals": ("goals",),
        "department": ("departments",),
        "guards": ("kpis",),
    },
    "actuals": {"kpi": ("kpis",)},
    "activity_links": {"activity": ("activities",), "goal": ("goals",)},
    "pins": {"id": ("goals", "kpis", "activities")},
    "decisions": {"activity": ("activities",), "decided_by": ("people", "roles")},
    "actions": {"activity": ("activities",), "owner": ("people", "roles")},
    "commitments": {"owner": ("roles",)},
    "meetings": {"owner": ("roles",), "participants": ("roles",)},
    "boundaries": {"activity": ("activities",)},
    "handovers": {"activity": ("activities",), "giver": ("roles",), "taker": ("roles",)},
    "signatures": {
        "signoff": ("signoffs",),
        "person": ("people",),
        "evidence": ("attached_files",),
    },
}
"""By table and field: the tables of the records that the field names.

A field holds one id, or a tuple of ids, or of pairs that begin with one.
"""
ENDS: Mapping[str, tuple[str, ...]] = {
    "goal_links": ("source", "target"),
    "actuals": ("kpi",),
    "activity_links": ("activity", "goal"),
    "pins": ("id",),
    "boundaries": ("activity",),
    "signatures": ("signoff",),
}
"""Fields without which a record is nothing."""


def without_dangling(table: str, record: Any, known: Mapping[str, Collection[str]]) -> Any:
    """``record`` without the ids that nothing answers to; None where it is nothing without them.

    Parameters
    ----------
    table : str
        The table of the record.
    known : mapping of table to ids
        The records there are.

    >>> from raciplanner.model.records import Activity
    >>> activity = Activity("a", "Win", phase="p", depends_on=("b", "c"))
    >>> kept = without_dangling("activities", activity, {"phases": (), "activities": ("b",)})
    >>> kept.phase, kept.depends_on
    ('', ('b',))
    """
    found: dict[str, Any] = {}
    for field, targets in REFERENCES.get(table, {}).items():
        value = getattr(record, field)
        kept = _kept(value, [known[target] for target in targets])
        if kept != value:
            if field in ENDS.get(table, ()):
                return None
            found[field] = kept
    return replace(record, **found) if found else record


def _kept(value: Any, known: Collection[Collection[str]]) -> Any:
    if not isinstance(value, tuple):
        return value if _answers(value, known) else ""
    return tuple(one for one in value if _answers(one, known))


def _answers(value: Any, known: Collection[Collection[str]]) -> bool:
    key = value[0] if isinstance(value, tuple) else value
    return any(key in ids for ids in known)
