"""Betweenness against published figures, and how good the sample is."""

import networkx as nx
import pytest

from raciplanner.analysis import brokers
from raciplanner.analysis.brokers import betweenness
from raciplanner.analysis.ties import ties_of
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity, Role

KITE = list(nx.krackhardt_kite_graph().edges)
LARGE = list(nx.barabasi_albert_graph(400, 3, seed=1).edges)


def test_the_kite_and_the_florentine_families():
    kite = [0.023, 0.023, 0, 0.102, 0, 0.231, 0.231, 0.389, 0.222, 0]
    found = betweenness(KITE)
    assert [found.by[node] for node in range(10)] == pytest.approx(kite, abs=1e-3)
    assert found.exact
    assert set(found.error.values()) == {0.0}
    families = betweenness(nx.florentine_families_graph().edges).by
    expected = {"Medici": 0.522, "Guadagni": 0.255, "Albizzi": 0.212, "Salviati": 0.143}
    assert {name: families[name] for name in expected} == pytest.approx(expected, abs=1e-3)


def test_the_published_two_mode_networks():
    path = betweenness([("a", 0), (0, "b"), ("b", 1)])
    assert path.by == pytest.approx({"a": 0, 0: 2 / 3, "b": 2 / 3, 1: 0})
    women = nx.davis_southern_women_graph()
    assert betweenness(women.edges).by == pytest.approx(nx.betweenness_centrality(women))


def test_a_large_network_is_estimated_repeatably_within_its_stated_error():
    exact = nx.betweenness_centrality(nx.Graph(LARGE))
    found = betweenness(LARGE)
    assert not found.exact
    assert (found.starts, found.nodes) == (64, 400)
    assert found == betweenness(LARGE)
    top = sorted(exact, key=exact.get, reverse=True)[:20]
    assert all(abs(found.by[node] - exact[node]) <= 4 * found.error[node] for node in top)


def test_a_dense_network_has_fewer_starting_points(monkeypatch):
    monkeypatch.setattr(brokers, "STEPS", 1)
    assert betweenness(LARGE).starts == brokers.FEWEST


def test_loops_repeated_edges_and_tiny_networks():
    assert betweenness([]).by == {}
    assert betweenness([(1, 1)]).by == {1: 0.0}
    assert betweenness([(1, 2), (2, 1)]).by == {1: 0.0, 2: 0.0}


def test_progress_may_stop_it():
    class Stopped(Exception):
        pass

    def stop(share):
        assert 0 <= share < 1
        if share > 0.5:
            raise Stopped

    with pytest.raises(Stopped):
        betweenness(KITE, stop)


def test_the_sample_does_not_depend_on_the_order_of_the_plan():
    workers = {f"a{i}": [f"r{(i * j) % 97}" for j in range(1, 9)] for i in range(400)}
    turned = {activity: roles[::-1] for activity, roles in reversed(workers.items())}
    plan = Plan(
        roles={f"r{i}": Role(f"r{i}", f"Role {i}") for i in range(97)},
        activities={f"a{i}": Activity(f"a{i}", f"Activity {i}") for i in range(400)},
    )
    one, other = (ties_of(plan, some, lambda _share: None).between for some in (workers, turned))
    assert not one.exact
    assert one.by == other.by
