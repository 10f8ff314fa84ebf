"""Every kind of value takes what it stored, and says no to anything else in one way."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from raciplanner.model.plan import RECORD_TYPES
from raciplanner.storage.codec import edit_value, from_json, json_text, record_value
from raciplanner.storage.fields import FIELDS
from raciplanner.storage.kinds import IDS, Kind
from raciplanner.storage.rows import ROW_LIMITS
from raciplanner.storage.schema import statements
from tests.storage.strategies import PLANS

KINDS = {field.kind.name: field.kind for fields in FIELDS.values() for field in fields}
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
NEAR = st.sampled_from(
    ["", "2026-13-01", "0001-01-01", "1.50", "-0", "1e400", "en", "sales", "a" * 1_001, -1, 0, 2, 7]
)
JSON: st.SearchStrategy[Any] = st.recursive(
    SCALARS | NEAR,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=4) | st.just("char"), inner, max_size=3)
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@given(value=JSON)
def test_a_value_is_taken_or_refused(kind: Kind, value: object) -> None:
    try:
        taken = kind.value(value)
    except ValueError:
        return
    plain = kind.plain(taken)
    assert kind.value(plain) == taken


@pytest.mark.parametrize("ids", [[""], ["a", 1], [None], ["a" * 1_001], "a", [["a"]]])
def test_what_is_no_list_of_ids_is_refused(ids: object) -> None:
    with pytest.raises(ValueError, match=r"id|list"):
        IDS.value(ids)


@given(PLANS)
@settings(max_examples=30)
def test_what_was_stored_is_taken(plan: Any) -> None:
    for table, fields in FIELDS.items():
        records = [plan.info] if table == "info" else plan.table(table).values()
        for record in records:
            for field in fields:
                value = getattr(record, field.name)
                plain = from_json(json_text(field.kind.plain(value)))
                assert field.kind.value(plain) == value


@given(st.sampled_from(sorted(FIELDS)), JSON)
def test_a_record_is_taken_or_refused(table: str, value: object) -> None:
    with suppress(ValueError):
        record_value(table, "id", value)


@given(JSON, JSON)
def test_an_edit_is_taken_or_refused(changes: object, data: object) -> None:
    for value in (changes, {"name": "x", "data": data, "changes": changes}):
        with suppress(ValueError):
            edit_value(value)


def test_every_table_has_fields_and_a_limit() -> None:
    assert set(FIELDS) == {"info", *RECORD_TYPES}
    assert set(ROW_LIMITS) == set(statements().create)
