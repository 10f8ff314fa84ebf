"""Coordination requirements: the worked example of the report, and what a plan says."""

import pytest

from raciplanner.analysis.coordination import (
    agreed_in,
    congruence,
    coordination_requirements,
    hand_overs,
    required_in,
)
from raciplanner.model.edits.activities import set_dependencies
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity
from tests.builders import plan_from

WORK = {"1": ["C"], "2": ["A", "B", "C"], "3": ["B"]}
"""Tasks of the published example: A does 2; B 2 and 3; C 1 and 2."""
LINKS = [("1", "2"), ("2", "3")]
REQUIRED = {("A", "B"): 2, ("A", "C"): 2, ("B", "C"): 3}


def test_the_published_example():
    assert coordination_requirements(WORK, LINKS) == REQUIRED


def test_links_count_once_in_either_direction_and_never_to_themselves():
    links = [*LINKS, ("2", "1"), ("3", "2"), ("2", "2")]
    assert coordination_requirements(WORK, links) == REQUIRED


def test_tasks_without_workers_require_nothing():
    assert coordination_requirements({"1": ["A"]}, [("1", "9")]) == {}


def test_congruence_is_the_share_that_takes_place():
    actual = {("A", "B")}
    assert congruence(REQUIRED, actual) == pytest.approx(1 / 3)
    assert congruence(REQUIRED, actual, weighted=True) == pytest.approx(2 / 7)
    assert congruence({}, actual) is None


PLAN = """
               | Ann | Ben | Cleo | Dan
Prepare leads  | AR  |     |      |  I
Hand leads on  |     | AR  |  C   |
Close deals    |     |     |  AR  |
"""


def plan():
    found = plan_from(PLAN)
    found = found.apply(set_dependencies(found, "Hand leads on", ["Prepare leads"]))
    return found.apply(set_dependencies(found, "Close deals", ["Hand leads on"]))


def test_a_plan_requires_what_its_dependencies_tie_together():
    assert required_in(plan()) == {("Ann", "Ben"): 1, ("Ben", "Cleo"): 1}
    assert agreed_in(plan()) == {("Ann", "Dan"), ("Ben", "Cleo")}
    assert congruence(required_in(plan()), agreed_in(plan())) == 0.5


def test_work_passes_from_owner_to_owner():
    assert hand_overs(plan()) == {("Ann", "Ben"): 1, ("Ben", "Cleo"): 1}


def test_working_together_is_agreement():
    assert agreed_in(plan_from("| A | B\nSend offer| A | R")) == {("A", "B")}


def test_dependencies_on_activities_that_are_gone_are_left_out():
    rows = {"x": Activity("x", "Send offer", depends_on=("ghost",))}
    cells = plan_from("| A | B\nx| A | R")
    strange = Plan(None, cells.assignments, roles=cells.roles, activities=rows)
    assert required_in(strange) == {("A", "B"): 1}
    assert hand_overs(strange) == {}
