"""Bringing back what was: earlier states of records, and whole versions of the plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.compare import compare
from raciplanner.model.edits.build import merged
from raciplanner.model.plan import ASSIGNMENTS, RECORD_TYPES, Plan
from raciplanner.model.records import Key, Record
from raciplanner.model.references import REFERENCES, without_dangling

States = Mapping[tuple[str, Key], Record | None]
"""Wanted records by table and key."""


def restore(plan: Plan, wanted: Iterable[Change], *, name: str = "") -> Edit:
    """Give records the state ``after`` that a series of changes once gave them.

    To bring back what was before the changes, hand in their inverses.  What the plan has become
    since then stays: links to records that are gone are left out, letters whose activity or role
    is gone as well; deleting a record takes its letters and the links to it along.

    Parameters
    ----------
    wanted : iterable of Change
        Only table, key and ``after`` count.
    name : str
        Of the record, for the sentence.

    Raises
    ------
    InvalidEdit
        ``unknown`` if nothing of it has a place in the plan any more.
    """
    states = {(one.table, one.key): one.after for one in wanted}
    records = {place: state for place, state in states.items() if place[0] != ASSIGNMENTS}
    changes = [
        Change(table, key, plan.record(table, key), state)
        for (table, key), state in records.items()
        if plan.record(table, key) != state
    ]
    between = plan.changed(changes)
    changes += _followed(between, states)
    cells = {place: state for place, state in states.items() if place[0] == ASSIGNMENTS}
    homeless = 0
    for (table, key), state in cells.items():
        activity, role = cast(tuple[str, str], key)
        if activity in between.activities and role in between.roles:
            changes.append(Change(table, key, between.record(table, key), state))
        elif state is not None:
            homeless += 1
    if homeless == len(states) > 0:
        raise InvalidEdit("unknown", kind=ASSIGNMENTS)
    found = merged(changes)
    data: Data = {"name": name, "count": len(found)}
    return Edit("restore", found, data)


def _followed(plan: Plan, states: States) -> list[Change]:
    """What else must change once records of ``states`` are gone from ``plan``, or back in it."""
    known = {table: plan.table(table) for table in RECORD_TYPES}
    gone = {place for place, state in states.items() if state is None}
    changes: list[Change] = []
    for table in REFERENCES:
        for record in plan.table(table).values():
            if gone or (table, record.id) in states:
                kept = without_dangling(table, record, known)
                if kept != record:
                    changes.append(Change(table, record.id, record, kept))
    for activity, row in plan.assignments.items() if gone else ():
        for role, cell in row.items():
            if ("activities", activity) in gone or ("roles", role) in gone:
                changes.append(Change(ASSIGNMENTS, (activity, role), cell, None))
    return changes


def revert(plan: Plan, version: Plan, name: str) -> Edit:
    """Make the whole plan what it was in a version called ``name``."""
    changes = compare(plan, version)
    states = {(one.table, one.key): one.after for one in changes}
    followed = _followed(plan.changed(changes), states)
    return Edit("revert", merged((*changes, *followed)), {"name": name})
