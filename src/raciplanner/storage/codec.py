"""Records, assignments and Edits as JSON values, and back with every value checked.

Used by the plan file, its history and versions, and the recovery journal.  A record is an object
with the fields that differ from their defaults, without its id, so that an old text stays
readable when a later format adds a field.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Mapping
from typing import Any

from raciplanner.model.change import Change, Edit
from raciplanner.model.frameworks import FUNCTIONS
from raciplanner.model.plan import ASSIGNMENTS, INFO, RECORD_TYPES
from raciplanner.model.records import Assignment, Key, PlanInfo, Record, plain_assignment
from raciplanner.storage.fields import FIELDS
from raciplanner.storage.kinds import items, key, text, whole

TYPES: Mapping[str, type] = {INFO: PlanInfo, **RECORD_TYPES}
_DEFAULTS = {
    table: {field.name: field.default for field in dataclasses.fields(record)}
    for table, record in TYPES.items()
}

json_text = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode
"""Compact JSON text of a value, the same for equal values."""

json_ascii = json.JSONEncoder(sort_keys=True, separators=(",", ":")).encode
"""The same with every character outside ASCII escaped."""

_scan: Callable[[str, int], tuple[Any, int]] = vars(json.JSONDecoder())["scan_once"]
"""What ``json.loads`` calls at last: it looks around longer than it reads."""


def from_json(packed: str) -> Any:
    """The value of a JSON text without white space around it.

    Raises
    ------
    ValueError
        If ``packed`` is no such text, or too deeply nested.
    """
    try:
        value, end = _scan(packed, 0)
    except StopIteration:
        raise ValueError("no JSON text") from None
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if end != len(packed):
        raise ValueError("more than a JSON text")
    return value


def functions_key(functions: frozenset[str]) -> str:
    """The functions of a cell as one text: sorted, with a blank between them.

    Where that could not be read back (a function of one's own may have blanks in its name) the
    text is a JSON array.

    >>> functions_key(frozenset({"owner", "doer"}))
    'doer owner'
    >>> functions_key(frozenset({"hand over"}))
    '["hand over"]'
    """
    names = sorted(functions)
    packed = " ".join(names)
    return packed if packed.split() == names and packed[:1] != "[" else json_text(names)


def functions_value(packed: str) -> Assignment:
    """The assignment, without a note, of a text as :func:`functions_key` makes it.

    Raises
    ------
    ValueError
        If the text is not such a one.
    """
    names = items(from_json(packed)) if packed.startswith("[") else packed.split()
    functions = frozenset(key(name) for name in names)
    if functions_key(functions) != packed:
        raise ValueError(f"{packed!r:.60} is no list of functions")
    if functions.issubset(FUNCTIONS):
        return plain_assignment(*sorted(functions))
    return Assignment(functions)


def cell_plain(cell: Assignment) -> str | list[str]:
    """An assignment as JSON value: ``"doer owner"``, or ``["doer owner", "note"]``."""
    packed = functions_key(cell.functions)
    return [packed, cell.note] if cell.note else packed


def cell_value(value: object) -> Assignment:
    """The assignment of a JSON value as :func:`cell_plain` makes it.

    Raises
    ------
    ValueError
        For anything else, an empty assignment included.
    """
    packed, note = (value, "") if type(value) is str else items(value)
    cell = functions_value(text(packed))
    if note:
        cell = Assignment(cell.functions, text(note))
    if not cell:
        raise ValueError("an empty assignment")
    return cell


def checked_cell(cell: Assignment) -> str:
    """The functions of a cell that is about to be stored, as :func:`functions_key` makes them.

    Raises
    ------
    ValueError
        If the cell could not be read back.
    """
    packed = functions_key(cell.functions)
    text(cell.note)
    functions_value(packed)
    if not cell:
        raise ValueError("an empty assignment")
    return packed


def record_plain(table: str, record: Record) -> Any:
    """A record of ``table`` as JSON value, without its id."""
    if isinstance(record, Assignment):
        return cell_plain(record)
    defaults = _DEFAULTS[table]
    return {
        field.name: field.kind.plain(value)
        for field in FIELDS[table]
        if field.name != "id" and (value := getattr(record, field.name)) != defaults[field.name]
    }


def record_value(table: str, record_id: str, value: object) -> Record:
    """The record of ``table`` of a JSON value as :func:`record_plain` makes it.

    Raises
    ------
    ValueError
        For a wrong type or range, an unknown or a missing field.
    """
    if table == ASSIGNMENTS:
        return cell_value(value)
    if type(value) is not dict:
        raise ValueError("a record is an object")
    kinds = {field.name: field.kind for field in FIELDS[table]}
    if unknown := value.keys() - kinds.keys():
        raise ValueError(f"unknown field {min(unknown)!r:.60}")
    fields = {name: kinds[name].value(plain) for name, plain in value.items()}
    if table != INFO:
        fields["id"] = key(record_id)
    try:
        record: Record = TYPES[table](**fields)
    except TypeError as error:
        raise ValueError(str(error)) from None
    return record


def edit_plain(edit: Edit) -> dict[str, Any]:
    """An Edit as JSON value."""
    return {
        "name": edit.name,
        "data": dict(edit.data),
        "changes": [_change_plain(change) for change in edit.changes],
    }


def _change_plain(change: Change) -> list[Any]:
    states = (change.before, change.after)
    plain = (None if state is None else record_plain(change.table, state) for state in states)
    return [change.table, change.key, *plain]


def edit_value(value: object) -> Edit:
    """The Edit of a JSON value as :func:`edit_plain` makes it.

    Raises
    ------
    ValueError
        For anything else.
    """
    if type(value) is not dict or value.keys() != {"name", "data", "changes"}:
        raise ValueError("an edit needs name, data and changes")
    changes = tuple(_change_value(item) for item in items(value["changes"]))
    return Edit(text(value["name"]), changes, _data(value["data"]))


def _data(value: object) -> dict[str, str | int]:
    if type(value) is not dict:
        raise ValueError("the data of an edit is an object")
    return {name: whole(one) if type(one) is int else text(one) for name, one in value.items()}


def _change_value(value: object) -> Change:
    table, place, before, after = items(value)
    if table != ASSIGNMENTS and table not in TYPES:
        raise ValueError(f"unknown table {table!r:.60}")
    where: Key
    if table == ASSIGNMENTS:
        activity, role = items(place)
        where = (key(activity), key(role))
    else:
        where = text(place)
    states = [
        None if state is None else record_value(table, str(where), state)
        for state in (before, after)
    ]
    return Change(table, where, *states)
