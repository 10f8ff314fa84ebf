"""Figures of networks, against those published with the methods."""

import subprocess
import sys

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from raciplanner.analysis.networks import (
    communities,
    cut_nodes,
    cycles,
    islands,
    modularity,
    projection,
    two_mode,
    workers_in,
)
from tests.analysis.test_key_roles import OPSAHL
from tests.builders import PMBOK, plan_from

KITE = list(nx.krackhardt_kite_graph().edges)
BARBELL = dict.fromkeys(nx.barbell_graph(3, 0).edges, 1.0)
KARATE = dict.fromkeys(nx.karate_club_graph().edges, 1.0)


def test_cut_nodes():
    assert cut_nodes([(0, 1), (1, 2), (1, 3)]) == {1: 3}
    assert cut_nodes([(0, 1), (1, 2), (2, 0), (1, 3), (3, 4), (4, 1)]) == {1: 2}
    assert cut_nodes(KITE) == {7: 2, 8: 2}
    edges = list(nx.barbell_graph(8, 4).edges)
    edges += [(7, 20), (20, 21), (21, 22), (22, 23), (23, 24), (24, 25), (25, 22)]
    assert cut_nodes(edges).keys() == {7, 8, 9, 10, 11, 12, 20, 21, 22}


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=25))
def test_cut_nodes_are_those_that_taking_them_out_shows(edges):
    graph = nx.Graph([edge for edge in edges if edge[0] != edge[1]])
    whole = nx.number_connected_components(graph) if graph else 0
    parts = {
        node: nx.number_connected_components(graph.subgraph(set(graph) - {node}))
        for node in graph
        if len(graph) > 1
    }
    expected = {node: count - whole + 1 for node, count in parts.items() if count > whole}
    assert cut_nodes(edges) == expected


def test_circles_are_found_and_a_mere_chain_is_none():
    assert cycles([(1, 2), (2, 3), (3, 1), (3, 4), (5, 6)]) == [{1, 2, 3}]
    assert cycles([(1, 2), (2, 3)]) == []


def test_projections_of_the_published_graph():
    names = {"AB": 2, "AC": 1, "BC": 1, "BD": 1, "BE": 2, "EF": 1}
    assert projection(OPSAHL) == {tuple(both): count for both, count in names.items()}
    newman = {"AB": 1.5, "AC": 0.5, "BC": 0.5, "BD": 1, "BE": 2, "EF": 1}
    found = projection(OPSAHL, "newman")
    assert found == pytest.approx({tuple(both): value for both, value in newman.items()})
    jaccard = {"AB": 0.4, "AC": 0.5, "BC": 0.2, "BD": 0.2, "BE": 1 / 3, "EF": 1 / 3}
    found = projection(OPSAHL, "jaccard")
    assert found == pytest.approx({tuple(both): value for both, value in jaccard.items()})
    assert projection({"1": ["A"]}, "newman") == {}


def test_modularity_of_the_published_splits():
    assert modularity(BARBELL, [{0, 1, 2}, {3, 4, 5}]) == pytest.approx(0.357143, abs=1e-6)
    assert modularity(BARBELL, [{0, 1, 4}, {2, 3, 5}]) == pytest.approx(-0.081633, abs=1e-6)
    assert modularity({}, []) is None
    club = nx.karate_club_graph().nodes(data="club")
    factions = [{n for n, name in club if name == side} for side in ("Mr. Hi", "Officer")]
    assert modularity(KARATE, factions) == pytest.approx(0.358235, abs=1e-6)


def test_communities_are_the_same_every_time():
    assert communities(BARBELL) == [{0, 1, 2}, {3, 4, 5}]
    groups = communities(KARATE)
    assert groups == communities(KARATE)
    assert round(modularity(KARATE, groups) or 0, 3) in {0.419, 0.420}
    assert communities({}) == []


def test_the_network_of_a_plan():
    workers = workers_in(plan_from(PMBOK))
    assert workers["Create charter"] == ["Ann", "Ben"]
    edges = two_mode(workers)
    assert (("role", "Ann"), ("activity", "Create charter")) in edges
    assert [len(part) for part in islands(edges)] == [9]
    apart = two_mode(workers_in(plan_from("| A | B\nSend offer| AR | I\nSign deal|  | AR")))
    assert [len(part) for part in islands(apart)] == [2, 2]
    assert cut_nodes(edges) == {}


def test_networkx_is_not_loaded_before_it_is_needed():
    code = "import sys, raciplanner.analysis.networks; sys.exit('networkx' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
