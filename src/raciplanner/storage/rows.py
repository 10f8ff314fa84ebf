"""Rows of a plan file from the records of a plan, and the records from rows."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from raciplanner.model.plan import INFO, RECORD_TYPES, Assignments, Plan
from raciplanner.model.records import Assignment, PlanInfo
from raciplanner.storage.codec import TYPES, cell_plain, cell_value, json_text
from raciplanner.storage.fields import FIELDS, ID, ID_LIMIT, LINK, TEXT, TEXT_LIMIT, Field, Kind

Row = tuple[Any, ...]

ROW_LIMITS: Mapping[str, int] = {
    "meta": 100,
    INFO: 1,
    "letter_sets": 1_000,
    "departments": 10_000,
    "roles": 10_000,
    "people": 100_000,
    "phases": 10_000,
    "activities": 100_000,
    "acceptances": 1_000_000,
    "limits": 10_000,
    "assignments": 100_000,
    "history": 1_000_000,
    "versions": 10_000,
}
"""Most rows a plan file may have in each table."""
CELL_LIMIT = 3_000_000
"""Most filled cells a plan may have."""


def record_rows(plan: Plan, table: str) -> list[Row]:
    """The rows of a record table, by id."""
    fields = FIELDS[table]
    if table == INFO:
        return [("", *_stored(plan.info, fields))]
    return sorted(_stored(record, fields) for record in plan.table(table).values())


def _stored(record: Any, fields: Sequence[Field]) -> Row:
    return tuple([_column_value(field.kind, getattr(record, field.name)) for field in fields])


def _column_value(kind: Kind, value: Any) -> Any:
    plain = kind.plain(value)
    return json_text(plain) if kind.packed else plain


def assignment_rows(assignments: Assignments) -> list[Row]:
    """One row per activity: its id and the JSON text of its cells by role id."""
    texts: dict[int, Any] = {}
    rows = []
    for activity, row in sorted(assignments.items()):
        try:
            cells = {role: texts[id(cell)] for role, cell in row.items()}
        except KeyError:
            # By identity: equal assignments are mostly one object, and hashing one is slow.
            texts.update((id(cell), cell_plain(cell)) for cell in row.values())
            cells = {role: texts[id(cell)] for role, cell in row.items()}
        rows.append((activity, json_text(cells)))
    return rows


def records(table: str, rows: Sequence[Row]) -> dict[str, Any]:
    """Records by id from the rows of a record table other than ``info``.

    Raises
    ------
    ValueError
        For a value of the wrong type or range; the text names the table and the field.
    """
    if not rows:
        return {}
    columns = [
        _column(table, field, values)
        for field, values in zip(FIELDS[table], zip(*rows, strict=True), strict=True)
    ]
    return dict(zip(columns[0], map(TYPES[table], *columns), strict=True))


def plan_info(rows: Sequence[Row]) -> PlanInfo:
    """The plan's own record from the rows of ``info``.

    Raises
    ------
    ValueError
        For a wrong number of rows, or a value of the wrong type or range.
    """
    if len(rows) != 1 or rows[0][0] != "":
        raise ValueError("info: one row with an empty id is expected")
    fields = zip(FIELDS[INFO], rows[0][1:], strict=True)
    return PlanInfo(*(_column(INFO, field, [value])[0] for field, value in fields))


_LENGTHS = {ID: (1, ID_LIMIT), LINK: (0, ID_LIMIT), TEXT: (0, TEXT_LIMIT)}


def _column(table: str, field: Field, values: Sequence[Any]) -> Sequence[Any]:
    kind = field.kind
    try:
        if kind in _LENGTHS and set(map(type, values)) == {str}:
            least, most = _LENGTHS[kind]
            if least <= min(map(len, values)) and max(map(len, values)) <= most:
                return values
        if kind.packed:
            return list(_unpacked(kind, values))
        return [kind.value(value) for value in values]
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{table}.{field.name}: {error}") from None


def _unpacked(kind: Kind, values: Sequence[Any]) -> Iterator[Any]:
    known: dict[Any, Any] = {}
    for value in values:
        if value not in known:
            known[value] = kind.value(json.loads(value))
        yield known[value]


def assignments(rows: Sequence[Row], roles: Mapping[str, Any]) -> dict[str, dict[str, Assignment]]:
    """Assignments by activity and role from the rows of ``assignments``.

    Parameters
    ----------
    roles : mapping
        The roles of the plan by id.  A cell may name another one: the check reports it.

    Raises
    ------
    ValueError
        For a row that is not as :func:`assignment_rows` makes it, or too many cells.
    """
    ids = {role: role for role in roles}
    known: dict[str, Assignment] = {}
    found = {}
    count = 0
    for activity, packed in rows:
        cells = json.loads(packed)
        try:
            row = {ids[role]: known[cell] for role, cell in cells.items()}
        except (KeyError, TypeError, AttributeError):
            row = _new_row(cells, ids, known)
        count += len(row)
        if count > CELL_LIMIT:
            raise ValueError(f"more than {CELL_LIMIT} cells")
        found[activity] = row
    _column("assignments", Field("activity", ID), list(found))
    return found


def _new_row(
    cells: Any, ids: dict[str, str], known: dict[str, Assignment]
) -> dict[str, Assignment]:
    if type(cells) is not dict or not cells:
        raise ValueError("assignments: a row is an object that is not empty")
    row = {}
    for role, plain in cells.items():
        if role not in ids:
            ids[role] = ID.value(role)
        if type(plain) is str:
            if plain not in known:
                known[plain] = cell_value(plain)
            row[ids[role]] = known[plain]
        else:
            row[ids[role]] = cell_value(plain)
    return row


def read_plan(rows: Mapping[str, Sequence[Row]]) -> Plan:
    """The plan of the rows of all tables.

    Raises
    ------
    ValueError
        For a value of the wrong type or range.
    """
    tables = {name: records(name, rows[name]) for name in RECORD_TYPES}
    try:
        cells = assignments(rows["assignments"], tables["roles"])
    except RecursionError:
        raise ValueError("assignments: nested too deeply") from None
    return Plan(plan_info(rows[INFO]), cells, **tables)
