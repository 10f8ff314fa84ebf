"""Rows of a plan file from the records of a plan, and the records from rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any

from raciplanner.model.plan import ASSIGNMENTS, INFO, NO_ASSIGNMENT, RECORD_TYPES, Assignments, Plan
from raciplanner.model.records import Assignment, PlanInfo
from raciplanner.storage.codec import TYPES, checked_cell, from_json, functions_value, json_text
from raciplanner.storage.fields import FIELDS, Field
from raciplanner.storage.kinds import ID, ID_LIMIT, IDS, LINK, TEXT, TEXT_LIMIT, Kind, items, text

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
    "parked": 100_000,
    "goals": 100_000,
    "goal_links": 1_000_000,
    "kpis": 100_000,
    "actuals": 1_000_000,
    "activity_links": 1_000_000,
    "pins": 1_000_000,
    "decisions": 100_000,
    "actions": 100_000,
    "commitments": 100_000,
    "meetings": 100_000,
    "boundaries": 100_000,
    "handovers": 100_000,
    "charter_sections": 1_000,
    "signoffs": 10_000,
    "signatures": 100_000,
    "attached_files": 1_000,
    "assignments": 100_000,
    "history": 1_000_000,
    "versions": 10_000,
}
"""Most rows a plan file may have in each table."""
UNKNOWN_LIMIT = 1_000_000
"""Most rows in a table of a later format."""
CELL_LIMIT = 3_000_000
"""Most filled cells a plan may have."""
PACKED_LIMIT = 4_000_000
"""Longest JSON text in one value, in characters."""


def record_rows(plan: Plan, table: str) -> list[Row]:
    """The rows of a record table, by id.

    Raises
    ------
    ValueError
        For a value that a plan file cannot hold, as :func:`records` would.
    """
    if table == INFO:
        return [("", *_stored(INFO, [plan.info])[0])]
    rows = sorted(_stored(table, plan.table(table).values()))
    if len(rows) > ROW_LIMITS[table]:
        raise ValueError(f"{table}: more than {ROW_LIMITS[table]} rows")
    return rows


def _stored(table: str, found: Collection[Any]) -> list[Row]:
    if not found:
        return []
    fields = FIELDS[table]
    columns: list[Sequence[Any]] = list(
        zip(*map(attrgetter(*(field.name for field in fields)), found), strict=True)
    )
    for i, field in enumerate(fields):
        if field.kind.as_is:
            _column(table, field, columns[i])
        else:
            columns[i] = _stored_values(table, field, columns[i])
    return list(zip(*columns, strict=True))


def _stored_values(table: str, field: Field, values: Iterable[Any]) -> list[Any]:
    kind = field.kind
    if kind is IDS:
        return _packed_ids(table, field, values)
    known: dict[Any, Any] = {}
    for value in values:
        if value not in known:
            plain = kind.plain(value)
            known[value] = json_text(plain) if kind.packed else plain
            _column(table, field, [known[value]])
    return [known[value] for value in values]


def _packed_ids(table: str, field: Field, values: Iterable[tuple[str, ...]]) -> list[str]:
    quoted = _QuotedIds().__getitem__
    try:
        return [f"[{','.join(map(quoted, items(list(ids))))}]" for ids in values]
    except ValueError as error:
        raise ValueError(f"{table}.{field.name}: {error}") from None


class _QuotedIds(dict[str, str]):
    """JSON texts of ids, each checked and made once."""

    def __missing__(self, one: str) -> str:
        quoted = self[one] = json_text(ID.value(one))
        return quoted


def assignment_rows(assignments: Assignments) -> list[Row]:
    """One row per activity: its id, its roles by what they do, and its notes by role.

    The second and third value are JSON texts: ``{"doer":["r1","r2"],"owner":["r3"]}`` with
    functions as :func:`~raciplanner.storage.codec.functions_key` makes them, ``{"r1":"note"}``.

    Raises
    ------
    ValueError
        For a value that a plan file cannot hold, as :func:`assignments` would.
    """
    _column(ASSIGNMENTS, Field("activity", ID), list(assignments))
    if sum(map(len, assignments.values())) > CELL_LIMIT:
        raise ValueError(f"more than {CELL_LIMIT} cells")
    packed = _PackedCells()
    rows = []
    for activity, row in sorted(assignments.items()):
        if not row:  # no edit leaves one, but a plan may be built by hand
            continue
        cells, notes = packed.row(row)
        if len(cells) + len(notes) > PACKED_LIMIT:
            raise ValueError(f"activity {activity}: more than {PACKED_LIMIT} characters")
        rows.append((activity, cells, notes))
    return rows


class _PackedCells:
    """Makes the JSON texts of rows; what rows have in common is made once."""

    def __init__(self) -> None:
        self._role = _QuotedIds()
        # By identity: equal assignments are mostly one object, and hashing one is slow.
        self._functions: dict[int, str] = {}
        self._noted: set[int] = set()

    def row(self, row: Mapping[str, Assignment]) -> tuple[str, str]:
        """The roles by what they do, and the notes by role."""
        by_cell: defaultdict[int, list[str]] = defaultdict(list)
        for cell, role in zip(map(id, row.values()), map(self._role.__getitem__, row), strict=True):
            by_cell[cell].append(role)
        known = self._functions
        if not by_cell.keys() <= known.keys():
            self._learn(row.values())
        by: dict[str, list[str]] = {}
        for cell, roles in by_cell.items():
            functions = known[cell]
            by[functions] = by[functions] + roles if functions in by else roles
        parts = [f"{key}:[{','.join(sorted(by[key]))}]" for key in sorted(by)]
        notes = "{}" if self._noted.isdisjoint(by_cell) else _notes(row)
        return f"{{{','.join(parts)}}}", notes

    def _learn(self, cells: Iterable[Assignment]) -> None:
        for cell in cells:
            self._functions[id(cell)] = json_text(checked_cell(cell))
            if cell.note:
                self._noted.add(id(cell))


def _notes(row: Mapping[str, Assignment]) -> str:
    return json_text({role: cell.note for role, cell in row.items() if cell.note})


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
    except ValueError as error:
        raise ValueError(f"{table}.{field.name}: {error}") from None


def _unpacked(kind: Kind, values: Sequence[Any]) -> Iterator[Any]:
    known: dict[Any, Any] = {}
    for value in values:
        if value not in known:
            known[value] = kind.value(from_json(value))
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
    _column(ASSIGNMENTS, Field("activity", ID), [row[0] for row in rows])
    ids = _Ids({role: role for role in roles})
    known = _Functions()
    found: dict[str, dict[str, Assignment]] = {}
    count = 0
    for activity, packed, packed_notes in rows:
        row: dict[str, Assignment] = {}
        places = 0
        for functions, group in _object(packed).items():
            places += len(items(group))
            cell = known[functions]
            for role in group:
                row[ids[role]] = cell
        if not row or len(row) != places:
            raise ValueError("a role twice in a row, or none")
        if packed_notes != "{}":
            for role, note in _object(packed_notes).items():
                row[role] = Assignment(row[role].functions, text(note))
        if "" in known and NO_ASSIGNMENT in row.values():
            raise ValueError("an empty assignment")
        count += places
        if count > CELL_LIMIT:
            raise ValueError(f"more than {CELL_LIMIT} cells")
        found[activity] = row
    return found


class _Ids(dict[str, str]):
    """One object for each role id: less memory, and faster to look up."""

    def __missing__(self, role: object) -> str:
        self[str(role)] = checked = ID.value(role)
        return str(checked)


class _Functions(dict[str, Assignment]):
    """One assignment for each text of functions."""

    def __missing__(self, packed: str) -> Assignment:
        cell = self[packed] = functions_value(packed)
        return cell


def _object(packed: str) -> dict[str, Any]:
    if len(packed) > PACKED_LIMIT:
        raise ValueError(f"more than {PACKED_LIMIT} characters")
    value = from_json(packed)
    if type(value) is not dict:
        raise ValueError("not an object")
    return value


def read_plan(rows: Mapping[str, Sequence[Row]]) -> Plan:
    """The plan of the rows of all tables.

    Raises
    ------
    ValueError
        For a value of the wrong type or range.
    """
    tables = {name: records(name, rows[name]) for name in RECORD_TYPES}
    try:
        cells = assignments(rows[ASSIGNMENTS], tables["roles"])
    except (ValueError, TypeError, KeyError) as error:
        raise ValueError(f"{ASSIGNMENTS}: {error}") from None
    return Plan(plan_info(rows[INFO]), cells, **tables)
