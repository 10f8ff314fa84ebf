"""Roles and activities that a plan has twice, and roles that could be left out."""

from dataclasses import replace

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raciplanner.analysis.same_words import sense
from raciplanner.analysis.similar import redundant, similar_activities, similar_roles
from raciplanner.analysis.zones import known, known_as
from raciplanner.library.catalogue import catalogue
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity
from tests.analysis.test_key_roles import OPSAHL
from tests.builders import plan_from


def test_jaccard_of_the_published_graph():
    found = {(one.one, one.other): one.share for one in similar_roles(OPSAHL, 0, 1)}
    expected = {"AB": 40, "AC": 50, "BC": 20, "BD": 20, "BE": 33, "EF": 33}
    assert found == {tuple(both): share for both, share in expected.items()}
    assert [one.shared for one in similar_roles(OPSAHL, 0, 2)] == [2, 2]
    assert [(one.one, one.other) for one in similar_roles(OPSAHL, 50, 1)] == [("A", "C")]


def test_the_four_cycle_is_all_redundant():
    assert set(redundant({"x": ["A", "B"], "y": ["A", "B"]})) == {"A", "B"}
    assert redundant(OPSAHL) == ["A"]  # B ties both of its items too
    assert redundant({"x": ["A"]}) == []


@given(
    st.dictionaries(
        st.integers(0, 6).map(str), st.lists(st.sampled_from("ABCD"), unique=True), max_size=6
    )
)
def test_redundancy_is_that_of_the_published_measure(workers):
    graph = nx.Graph()
    graph.add_edges_from((role, item) for item, roles in workers.items() for role in roles)
    roles = [node for node in "ABCD" if node in graph and graph.degree(node) > 1]
    share = nx.bipartite.node_redundancy(graph.subgraph(graph), roles) if roles else {}
    assert set(redundant(workers)) == {role for role in roles if share[role] == 1}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_library_knows_an_activity_by_origin_or_name(language):
    entry = catalogue().activities["trade_shows"]
    assert known_as(Activity("x", entry.name[language])) == "trade_shows"
    assert known_as(Activity("x", "Anything", library="trade_shows")) == "trade_shows"
    assert known(Activity("x", "Anything")) is None
    assert known(Activity("x", entry.name[language])) is entry


def test_no_two_names_of_the_library_say_the_same():
    some = [
        {sense(name) for name in activity.name.values()}
        for activity in catalogue().activities.values()
    ]
    assert len(set().union(*some)) == sum(map(len, some))


def test_activities_that_the_library_knows_as_one_are_alike_whatever_their_words():
    name = catalogue().activities["abm_programs"].name
    plan = plan_from(f"|A\n{name['en']}|A\n{name['ru']}|A\nOther work|A")
    assert [(one.earlier, one.later, one.share) for one in similar_activities(plan, 75)] == [
        (name["en"], name["ru"], 100)
    ]
    one = replace(plan.activities["Other work"], library="abm_programs")
    plan = Plan(activities={**plan.activities, one.id: one})
    assert len(similar_activities(plan, 75)) == 2
