"""Which fields of records name other records: one list for everything that follows ids."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

REFERENCES: Mapping[str, Mapping[str, str]] = {
    "roles": {"department": "departments", "reports_to": "roles", "deputy": "roles"},
    "people": {"roles": "roles"},
    "activities": {"phase": "phases", "depends_on": "activities"},
}
"""By table and field: the table of the records that the field names, one id or a tuple of ids."""


def without_dangling(table: str, record: Any, known: Mapping[str, Collection[str]]) -> Any:
    """``record`` without the ids that nothing answers to.

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
    for field, target in REFERENCES.get(table, {}).items():
        value, ids = getattr(record, field), known[target]
        if isinstance(value, tuple):
            kept: Any = tuple(one for one in value if one in ids)
        else:
            kept = value if value in ids else ""
        if kept != value:
            found[field] = kept
    return replace(record, **found) if found else record
