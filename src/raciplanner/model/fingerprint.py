"""The content hash of a plan: over its meaning, not over its bytes, layout or interface language.

Two plans with the same records in the same order have the same hash, whatever the history that
led there.  The canonical form is documented in ``docs/planfile.md``.
"""

from __future__ import annotations

import dataclasses
import json
import unicodedata
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from raciplanner.model.figures import figure_text
from raciplanner.model.frameworks import in_order
from raciplanner.model.plan import APART, RECORD_TYPES, Plan
from raciplanner.model.records import LATER, PlanInfo

CONTENT_FORM = "raciplanner/1"
_LATER: dict[type, dict[str, Any]] = {
    record: {
        field.name: field.default for field in dataclasses.fields(record) if LATER in field.metadata
    }
    for record in (PlanInfo, *RECORD_TYPES.values())
}
"""Later fields of each record type with their defaults."""


def content_hash(plan: Plan) -> str:
    """SHA-256 over the canonical form of ``plan``, as 64 hexadecimal digits.

    >>> len(content_hash(Plan()))
    64
    """
    if not plan.digest:
        import hashlib

        digest = hashlib.sha256()
        for line in canonical_lines(plan):
            digest.update(line.encode("utf-8", "surrogatepass") + b"\n")
        plan.digest = digest.hexdigest()
    return plan.digest


def canonical_lines(plan: Plan) -> Iterator[str]:
    """The canonical form: a JSON array per record (per row of assignments) in reading
    order; ranks are left out, and so are later fields that hold their default.
    """
    yield _json([CONTENT_FORM])
    yield _json(["info", _canonical(plan.info)])
    for name in RECORD_TYPES:
        if name in APART:
            continue
        records = plan.rows if name == "activities" else plan.table(name).ordered
        for record in records:
            yield _json([name, _canonical(record)])
    places = plan.roles.positions
    orphans = sorted(plan.assignments.keys() - plan.activities.keys())
    for activity in (*(row.id for row in plan.rows), *orphans):
        row = plan.row(activity)
        roles = sorted(row, key=lambda role: (places.get(role, -1), role))
        cells = [[role, _functions(row[role].functions), _text(row[role].note)] for role in roles]
        if cells:
            yield _json(["assignments", activity, cells])


def _canonical(record: Any) -> Any:
    """``record`` as JSON types without its later fields that hold their default.

    A plan from before such a field was thought of keeps the hash that its charter prints.
    """
    fields = plain(record)
    for name, default in _LATER[type(record)].items():
        if getattr(record, name) == default:
            del fields[name]
    return fields


@cache
def _functions(functions: frozenset[str]) -> list[str]:
    return in_order(functions)


def plain(value: Any) -> Any:
    """``value`` as JSON types: texts in NFC with line feeds, dates as ISO, figures as exact texts,
    sets sorted, no rank.

    Raises
    ------
    TypeError
        For a type that has no canonical form (floats have none).
    """
    if isinstance(value, str):
        return _text(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, name)) for name in _names(type(value))}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, frozenset):
        return sorted((plain(item) for item in value), key=_json)
    if isinstance(value, Decimal):
        return figure_text(value)
    if value is None or isinstance(value, bool | int):
        return value
    raise TypeError(f"no canonical form for {type(value).__name__}")


@cache
def _names(record: type) -> list[str]:
    return [field.name for field in dataclasses.fields(record) if field.name != "rank"]


def _text(text: str) -> str:
    if text.isascii() and "\r" not in text:
        return text
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
