"""Records and edits as JSON: every value is checked on the way back."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raciplanner.model.change import Change, Edit
from raciplanner.model.plan import ASSIGNMENTS, INFO, RECORD_TYPES, Plan
from raciplanner.model.records import Assignment, Phase, plain_assignment
from raciplanner.storage.codec import (
    cell_plain,
    cell_value,
    edit_plain,
    edit_value,
    from_json,
    json_text,
    record_plain,
)
from tests.builders import PMBOK, plan_from
from tests.model.strategies import edits
from tests.storage.strategies import CELLS, PLANS


@given(st.data())
def test_every_kind_of_edit_comes_back(data: st.DataObject) -> None:
    plan = plan_from(PMBOK, departments="Ann: marketing, Ben: sales")
    for _ in range(data.draw(st.integers(1, 5))):
        edit = data.draw(edits(plan))
        again = edit_value(from_json(json_text(edit_plain(edit))))
        assert (again, dict(again.data)) == (edit, dict(edit.data))
        plan = plan.apply(again)


@given(PLANS)
def test_every_record_comes_back(plan: Plan) -> None:
    records = [(INFO, "", plan.info)]
    records += [(name, one.id, one) for name in RECORD_TYPES for one in plan.table(name).values()]
    changes = tuple(Change(name, key, None, record) for name, key, record in records)
    assert edit_value(from_json(json_text(edit_plain(Edit("any", changes))))).changes == changes


@given(CELLS)
def test_every_cell_comes_back(cell: Assignment) -> None:
    assert cell_value(from_json(json_text(cell_plain(cell)))) == cell


def test_cells_of_known_functions_are_shared() -> None:
    assert cell_value("doer owner") is plain_assignment("doer", "owner")
    assert cell_value("baker") is not cell_value("baker")


def test_only_what_differs_from_the_default_is_written() -> None:
    assert record_plain("phases", Phase("p", "Launch")) == {"name": "Launch"}


@pytest.mark.parametrize(
    "packed", ["", " 1", "1 ", "nothing", "[" * 100_000, '{"a":1', "NaN x", "1" * 5_000]
)
def test_what_is_no_json_text_is_refused(packed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        from_json(packed)


def change(*parts: Any) -> dict[str, Any]:
    return {"name": "", "data": {}, "changes": [list(parts)]}


@pytest.mark.parametrize(
    "plain",
    [
        None,
        {},
        {"name": 1, "data": {}, "changes": []},
        {"name": "", "data": [], "changes": []},
        {"name": "", "data": {"a": None}, "changes": []},
        {"name": "", "data": {"a": 2**60}, "changes": []},
        {"name": "", "data": {}, "changes": {}},
        {"name": "", "data": {}, "changes": [1]},
        change("phases", "p", None),
        change("dreams", "p", None, None),
        change("phases", 1, None, None),
        change("phases", "p", None, []),
        change("phases", "p", None, {"name": "P", "colour": "red"}),
        change("phases", "p", None, {}),
        change("phases", "", None, {"name": "P"}),
        change(ASSIGNMENTS, "a", None, None),
        change(ASSIGNMENTS, ["a"], None, None),
        change(ASSIGNMENTS, ["a", ""], None, None),
        change(ASSIGNMENTS, ["a", "r"], None, ""),
        change(ASSIGNMENTS, ["a", "r"], None, ["doer"]),
        change(ASSIGNMENTS, ["a", "r"], None, ["", ""]),
        change(ASSIGNMENTS, ["a", "r"], None, "owner doer"),
        change(ASSIGNMENTS, ["a", "r"], None, '["owner"]'),
        change(ASSIGNMENTS, ["a", "r"], None, 5),
    ],
)
def test_what_is_no_edit_is_refused(plain: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        edit_value(plain)
