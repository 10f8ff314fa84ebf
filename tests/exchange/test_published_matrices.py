"""Real, published matrices come out as their expected reading says, cell by cell."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from raciplanner.exchange import propose, read_tables, to_plan
from raciplanner.model.frameworks import letters_text
from raciplanner.model.plan import Plan

DATA = Path(__file__).parents[1] / "data" / "examples"


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROWS = rows_of(DATA / "manifest.csv")
POSITIVE = [row for row in ROWS if row["expected"]]
NEGATIVE = [row for row in ROWS if not row["expected"]]


def cells(plan: Plan) -> list[tuple[str, str, str]]:
    """Filled cells in document order: activity, role, letters."""
    return [
        (row.name, role.name, letters_text(plan.letters, cell.functions))
        for row in plan.rows
        for role in plan.columns
        if (cell := plan.assignment(row.id, role.id)).functions
    ]


def problems(plan: Plan) -> Counter[tuple[str, str, str]]:
    """What the expected reading counts: rows without A or R, with several A; idle roles."""
    found: Counter[tuple[str, str, str]] = Counter()
    for number, row in enumerate(plan.rows, 1):
        held = Counter(name for cell in plan.row(row.id).values() for name in cell.functions)
        for code, wrong in (
            ("NO_A", not held["owner"]),
            ("MULTI_A", held["owner"] > 1),
            ("NO_R", not held["doer"]),
        ):
            if wrong:
                found[code, row.name, str(number)] += 1
    for role in plan.columns:
        letters = {name for row in plan.rows for name in plan.assignment(row.id, role.id).functions}
        if not letters & {"owner", "doer"}:
            found["ROLE_NO_RA", role.name, ""] += 1
    return found


def readings(row: dict[str, str]) -> list[Plan]:
    found = propose(read_tables(DATA / row["file"]))
    return [to_plan(one, title="Test", language="en") for one in found]


@pytest.mark.parametrize("row", POSITIVE, ids=lambda row: row["id"])
def test_every_cell_is_read_as_expected(row: dict[str, str]) -> None:
    expected = [
        (one["activity"], one["role"], one["letters"]) for one in rows_of(DATA / row["expected"])
    ]
    sizes = (int(row["n_activities"]), int(row["n_roles"]))
    plans = [
        plan
        for plan in readings(row)
        if (len(plan.activities), len(plan.roles)) == sizes and cells(plan) == expected
    ]
    assert plans
    wanted = Counter(
        (one["code"], one["activity"] or one["role"], one["row"])
        for one in rows_of(DATA / row["expected"].replace(".csv", ".problems.csv"))
    )
    assert problems(plans[0]) == wanted


@pytest.mark.parametrize("row", NEGATIVE, ids=lambda row: row["id"])
def test_a_sheet_without_letters_is_no_matrix(row: dict[str, str]) -> None:
    sheet = row["locator"].split('"')[1]
    for one in propose(read_tables(DATA / row["file"])):
        assert sheet not in one.place()
