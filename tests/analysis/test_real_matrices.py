"""Published matrices: the rows without A, with several A, without R, and the roles with neither."""

import csv
from pathlib import Path

import pytest

from raciplanner.analysis.check import check
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity, Assignment, Role, plain_assignment

EXAMPLES = Path(__file__).parents[1] / "data" / "examples"
FUNCTIONS = {letter.char: letter.function for letter in LETTER_SETS["raci"].letters}


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


MATRICES = [
    entry["id"] for entry in read(EXAMPLES / "manifest.csv") if entry["framework"] == "RACI"
]


def plan_of(name):
    """The plan of a matrix; its rows go by number, because names of activities repeat."""
    cells: dict[str, dict[str, Assignment]] = {}
    roles: dict[str, Role] = {}
    activities: dict[str, Activity] = {}
    for line in read(EXAMPLES / "expected" / f"{name}.detail.csv"):
        row, role = line["row"], line["role"]
        activities.setdefault(row, Activity(row, line["activity"], rank=len(activities)))
        roles.setdefault(role, Role(role, role, rank=len(roles)))
        functions = sorted(FUNCTIONS[char] for char in line["letters"].split("/") if char)
        cells.setdefault(row, {})[role] = plain_assignment(*functions)
    return Plan(None, cells, roles=roles, activities=activities)


def test_there_are_matrices_to_read():
    assert len(MATRICES) > 10


@pytest.mark.parametrize("name", MATRICES)
def test_a_published_matrix_has_the_findings_that_were_counted_by_hand(name):
    plan = plan_of(name)
    found = check(plan)
    problems = read(EXAMPLES / "expected" / f"{name}.problems.csv")
    for rule, code in (("H01", "NO_A"), ("H02", "MULTI_A"), ("H03", "NO_R")):
        rows = {problem["row"] for problem in problems if problem["code"] == code}
        assert {finding.activity for finding in found if finding.rule == rule} == rows
    idle = {problem["role"] for problem in problems if problem["code"] == "ROLE_NO_RA"}
    assert {f.role for f in found if f.rule == "V04"} == idle & plan.roles.keys()
