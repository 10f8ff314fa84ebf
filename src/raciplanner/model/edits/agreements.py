"""What was agreed beside the matrix: decisions, actions, commitments, meetings, boundaries and
hand-overs.  They are lists of the same kind, so one set of functions serves them all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.charter_records import DECISION_METHODS
from raciplanner.model.edits.build import changed, get, last_rank, moved, require
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import RECORD_TYPES, Plan
from raciplanner.model.records import SIDES
from raciplanner.model.references import ENDS, REFERENCES

_DAY = 24 * 60
"""Minutes of a day: no meeting is longer."""

HEADS: Mapping[str, str] = {
    "decisions": "question",
    "actions": "text",
    "commitments": "text",
    "meetings": "name",
    "boundaries": "rule",
    "handovers": "name",
}
"""The lists, and the field of each that says what an entry is about: it is never empty."""


def add_entry(plan: Plan, table: str, *, new_id: NewId = random_id, **fields: Any) -> Edit:
    """Add an entry at the end of a list (a key of :data:`HEADS`).

    Raises
    ------
    InvalidEdit
        ``entry_empty``; ``unknown`` record that a field names; ``entry_field`` for a value that
        the field does not have.
    """
    head = HEADS[table]
    needed = dict.fromkeys((head, *ENDS.get(table, ())), "")
    fields = _checked(plan, table, {**needed, **fields})
    new = RECORD_TYPES[table](new_id(), rank=last_rank(plan.table(table).values()), **fields)
    return _edit("add_entry", table, (Change(table, new.id, None, new),), getattr(new, head))


def change_entry(plan: Plan, table: str, entry: str, **fields: Any) -> Edit:
    """Change fields of an entry.

    Raises
    ------
    InvalidEdit
        As :func:`add_entry`; ``unknown`` entry.
    """
    record = get(plan, table, entry)
    changes = changed(table, record, **_checked(plan, table, fields))
    field = next(iter(fields), "")
    return _edit("change_entry", table, changes, getattr(record, HEADS[table]), field=field)


def remove_entries(plan: Plan, table: str, entries: Iterable[str]) -> Edit:
    """Take entries (ids) off their list.

    Raises
    ------
    InvalidEdit
        ``unknown`` entry.
    """
    gone = dict.fromkeys(entries)
    require(plan, table, gone)
    changes = tuple(Change(table, key, plan.table(table)[key], None) for key in gone)
    name = getattr(plan.table(table)[next(iter(gone))], HEADS[table]) if gone else ""
    return _edit("remove_entries", table, changes, name, count=len(gone))


def move_entries(plan: Plan, table: str, entries: Sequence[str], before: str = "") -> Edit:
    """Move entries in front of another one (id), or to the end of their list.

    Raises
    ------
    InvalidEdit
        ``unknown`` entry.
    """
    require(plan, table, entries)
    changes = moved(table, plan.table(table), entries, before)
    name = getattr(plan.table(table)[entries[0]], HEADS[table]) if entries else ""
    return _edit("move_entries", table, changes, name, count=len(entries))


def _edit(
    name: str, table: str, changes: tuple[Change, ...], about: str, **more: str | int
) -> Edit:
    data: Data = {"list": table, "name": about, **more}
    return Edit(name, changes, data)


def unmentioned(plan: Plan, target: str, gone: Collection[str]) -> tuple[Change, ...]:
    """Changes that let nothing that was agreed or signed name the records ``gone`` (ids) of the
    table ``target``.

    The entries stay, but for those that are nothing without what they name.
    """
    found: list[Change] = []
    for table in (*HEADS, "signatures"):
        fields = [name for name, tables in REFERENCES[table].items() if target in tables]
        for record in plan.table(table).values() if fields else ():
            cleared = {name: _without(getattr(record, name), gone) for name in fields}
            if any(not cleared[name] for name in ENDS.get(table, ()) if name in cleared):
                found.append(Change(table, record.id, record, None))
            else:
                found += changed(table, record, **cleared)
    return tuple(found)


def _without(value: Any, gone: Collection[str]) -> Any:
    if isinstance(value, tuple):
        return tuple(one for one in value if one not in gone)
    return "" if value in gone else value


def _checked(plan: Plan, table: str, fields: dict[str, Any]) -> dict[str, Any]:
    fields = {name: _tidy(value) for name, value in fields.items()}
    if not fields.get(HEADS[table], "?"):
        raise InvalidEdit("entry_empty", list=table)
    for name in REFERENCES[table].keys() & fields.keys():
        value = fields[name]
        for one in value if isinstance(value, tuple) else (value,):
            _check_link(plan, table, name, one)
    for name, choices in (("method", DECISION_METHODS), ("side", SIDES)):
        if fields.get(name, "") not in choices:
            raise InvalidEdit("entry_field", field=name, value=str(fields[name]))
    if not 0 <= fields.get("minutes", 0) <= _DAY:
        raise InvalidEdit("entry_field", field="minutes", value=str(fields["minutes"]))
    return fields


def _tidy(value: Any) -> Any:
    if isinstance(value, str):
        return value.strip()
    return tuple(value) if isinstance(value, list) else value


def _check_link(plan: Plan, table: str, field: str, value: str) -> None:
    tables = REFERENCES[table][field]
    needed = field in ENDS.get(table, ())
    if (value or needed) and not any(value in plan.table(name) for name in tables):
        raise InvalidEdit("unknown", kind=tables[0], id=value)
