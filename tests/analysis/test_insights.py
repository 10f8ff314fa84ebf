"""All figures of a plan in one result."""

import pytest

from raciplanner.analysis import networks
from raciplanner.analysis.check import check
from raciplanner.analysis.insights import Absence, insights
from raciplanner.analysis.ties import Silo
from raciplanner.library import example_plan
from raciplanner.model.edits.activities import set_dependencies
from raciplanner.model.edits.roles import add_person
from raciplanner.model.edits.settings import set_limit
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from

TWO = """
      |A |B |C |D |E
# Plan
one   |A |R |  |  |
two   |R |A |  |  |
three |  |  |A |R |I
# Do
four  |  |C |R |A |
"""
DEPARTMENTS = "A: one, B: one, C: two, D: two"


@pytest.fixture
def plan() -> Plan:
    plan = plan_from(TWO, departments=DEPARTMENTS)
    plan = plan.apply(set_dependencies(plan, "two", ["one"]))
    plan = plan.apply(set_dependencies(plan, "three", ["two"]))
    return plan.apply(set_dependencies(plan, "four", ["three"]))


def test_load(plan):
    found = insights(plan)
    assert found.roles.by == {"A": 6, "B": 7, "C": 6, "D": 6, "E": 0}
    assert found.departments.by == {"one": 13, "two": 12, "": 0}
    assert found.people.gini is None
    heavier = plan.apply(set_limit(plan, "G09.two_way", 5))
    assert insights(heavier).roles.by["B"] == 11


def test_who_works(plan):
    found = insights(plan)
    assert found.working["four"] == ["C", "D"]
    assert found.owners == {"one": ["A"], "two": ["B"], "three": ["C"], "four": ["D"]}


def test_keys_of_roles_and_of_people(plan):
    found = insights(plan)
    assert found.key_roles.index == {"A": 1.0, "B": 1.0, "C": 1.0, "D": 1.0}
    assert [one.away for one in found.key_roles.absences] == [("A",), ("A", "B"), ("A", "B", "C")]
    assert found.key_roles.absences[1].activities == ("one", "two")
    assert not found.key_people.index
    held = plan.apply(add_person(plan, "Zoe", roles=["A", "B"]))
    (zoe,) = held.people
    found = insights(held)
    assert found.key_people.index == {zoe: 2.0}
    assert found.key_people.absences == (Absence((zoe,), ("one", "two")),)


def test_ties(plan):
    ties = insights(plan).ties
    assert ties.together[("A", "B")] == 2
    assert ties.cut == {"B": 2}
    assert [(island.roles, island.activities) for island in ties.islands] == [
        (("A", "B", "C", "D"), ("four", "one", "three", "two"))
    ]
    assert ties.groups == (frozenset("AB"), frozenset("CD")) or len(ties.groups) == 1
    assert ties.silos[0] == Silo("one", ties.silos[0].likeness, 1, 3)
    assert next(iter(ties.brokers)) == "B"


def test_coordination_and_hand_overs(plan):
    found = insights(plan)
    assert found.coordination.required[("A", "B")] == 4
    assert ("A", "C") in found.coordination.gaps
    assert ("B", "C") not in found.coordination.gaps
    assert ("C", "E") in found.coordination.surplus
    assert 0 < found.coordination.share < 1
    assert found.coordination.weighted_share > found.coordination.share
    passed = found.hand_overs
    assert passed.roles == {("A", "B"): 1, ("B", "C"): 1, ("C", "D"): 1}
    assert passed.departments == {("one", "one"): 1, ("one", "two"): 1, ("two", "two"): 1}
    assert (passed.links, passed.across) == (3, 3)


def test_coverage(plan):
    found = insights(plan)
    assert found.coverage["Plan", "one"] == {"owner": 2, "doer": 2}
    assert found.coverage["Plan", ""] == {"one_way": 1}
    assert ("Do", "") not in found.coverage


def test_a_role_of_nobody_and_letters_of_nowhere_do_not_count(plan):
    row = {**plan.row("one"), "ghost": plan.row("one")["A"]}
    plan.assignments = {**plan.assignments, "one": row}
    found = insights(plan)
    assert "ghost" not in found.roles.by
    assert found.working["one"] == ["A", "B"]
    assert found.coverage["Plan", "one"]["owner"] == 2


@pytest.mark.parametrize("matrix", ["|A\n", "|\na|", "|A|B\na||"])
def test_a_plan_without_letters_has_figures_too(matrix):
    found = insights(plan_from(matrix))
    assert found.ties.groups == ()
    assert found.coordination.share is None
    assert found.key_roles.absences == ()
    assert found.roles.gini is None


def test_the_same_plan_gives_the_same_figures():
    for plan in (example_plan("en"), plan_from(PMBOK)):
        assert insights(plan) == insights(plan)


def test_progress_goes_up_and_may_stop_it():
    told = []
    insights(plan_from(PMBOK), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0

    def stop(share):
        if share > 0.5:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        insights(plan_from(PMBOK), progress=stop)


def test_groups_are_found_at_once_or_when_asked_for(plan, monkeypatch):
    asked, communities = [], networks.communities

    def ask(together):
        asked.append(together)
        return communities(together)

    monkeypatch.setattr(networks, "communities", ask)
    later = insights(plan, grouped=False).ties
    assert not asked
    assert later.groups
    assert asked == [later.together]
    assert insights(plan).ties == later
    assert len(asked) == 2


def test_a_plan_without_a_silo_is_checked_without_looking_for_groups(monkeypatch):
    def communities(_together):
        pytest.fail("nobody asked for groups")

    monkeypatch.setattr(networks, "communities", communities)
    matrix = "|A|B|C|D\na|A|R||C\nb|R|A|C|\nc||C|A|R\nd|C||R|A"
    check(plan_from(matrix, departments="A: one, B: one, C: two, D: two"))
    apart = plan_from("|A|B|C|D\na|A|R||\nc|||A|R", departments="A: one, B: one, C: two, D: two")
    with pytest.raises(pytest.fail.Exception):
        check(apart)
