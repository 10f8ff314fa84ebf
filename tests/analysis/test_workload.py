"""Loads and how evenly they are spread, against published and computed figures."""

import pytest

from raciplanner.analysis.workload import gini, person_loads, role_loads
from raciplanner.model.edits.roles import add_person
from raciplanner.model.plan import Plan
from raciplanner.model.records import plain_assignment
from tests.builders import PMBOK, plan_from


@pytest.mark.parametrize(
    ("loads", "biased", "unbiased"),
    [
        ((10, 20, 30, 40, 50), 0.266667, 0.333333),
        ((1, 1, 1, 1), 0, 0),
        ((0, 0, 0, 12), 0.75, 1),
    ],
)
def test_gini(loads, biased, unbiased):
    assert gini(loads, unbiased=False) == pytest.approx(biased, abs=1e-6)
    assert gini(loads) == pytest.approx(unbiased, abs=1e-6)
    assert gini(reversed(loads)) == pytest.approx(unbiased, abs=1e-6)


@pytest.mark.parametrize("loads", [(), (5,), (0, 0)])
def test_without_load_or_comparison_there_is_no_coefficient(loads):
    assert gini(loads) is None


def test_load_of_roles():
    # Ann 2 A, Ben A A R C, Carlos 2 R, Dina R C, Ed R 2 C
    assert role_loads(plan_from(PMBOK)) == {"Ann": 6, "Ben": 10, "Carlos": 6, "Dina": 4, "Ed": 5}
    assert role_loads(plan_from(PMBOK), {"one_way": 1})["Dina"] == 2


def test_load_of_people_sums_their_roles():
    plan = plan_from(PMBOK)
    plan = plan.apply(add_person(plan, "Zoe", roles=["Ann", "Ed"], new_id=lambda: "zoe"))
    plan = plan.apply(add_person(plan, "Max", new_id=lambda: "max"))
    assert person_loads(plan) == {"zoe": 11, "max": 0}


def test_letters_of_roles_that_are_gone_weigh_nothing():
    plan = plan_from("| A\nSend offer| AR")
    cells = {"Send offer": {**plan.row("Send offer"), "ghost": plain_assignment("owner")}}
    assert role_loads(Plan(None, cells, roles=plan.roles, activities=plan.activities)) == {"A": 6}
