"""Roles and activities as a network: who connects, who is cut off, who works with whom.

networkx is loaded when a function is called, never on import.  Everything random has one seed, so
that two prints of the same plan show the same groups.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from raciplanner.analysis.coordination import Pair
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    import networkx as nx

SEED = 1959
TAKING_PART = frozenset({"owner", "doer", "drive", "support", "verify", "sign", "two_way"})
"""Functions that tie a role to an activity; who is only told is not tied to it."""

N = TypeVar("N", bound=Hashable)
Edges = Iterable[tuple[N, N]]
Node = tuple[Literal["role", "activity"], str]


def workers_in(plan: Plan, functions: Collection[str] = TAKING_PART) -> dict[str, list[str]]:
    """Roles (ids) tied to each activity (id) by one of ``functions``; none may be tied."""
    return {
        activity: [
            role
            for role, cell in plan.row(activity).items()
            if role in plan.roles and not cell.functions.isdisjoint(functions)
        ]
        for activity in plan.activities
    }


def two_mode(workers: Mapping[str, Collection[str]]) -> list[tuple[Node, Node]]:
    """The edges between roles and activities."""
    return [
        (("role", role), ("activity", activity))
        for activity, roles in workers.items()
        for role in roles
    ]


def projection(
    workers: Mapping[str, Collection[str]],
    weight: Literal["count", "newman", "jaccard"] = "count",
) -> dict[Pair, float]:
    """Workers that share items, and how strongly.

    Parameters
    ----------
    workers : mapping of item to workers
    weight : str
        ``count``: items they share.  ``newman``: the sum of 1 / (workers - 1) over these items,
        so that an item of many ties them less.  ``jaccard``: shared items by items of either.

    >>> projection({"x": ["Ann", "Ben", "Cleo"], "y": ["Ann", "Ben"]}, "newman")[("Ann", "Ben")]
    1.5
    """
    shared: Counter[Pair] = Counter()
    for some in workers.values():
        pairs = combinations(sorted(some), 2)
        if weight == "newman":
            for both in pairs:
                shared[both] += 1 / (len(some) - 1)  # type: ignore[assignment]
        else:
            shared.update(pairs)
    if weight != "jaccard":
        return dict(shared)
    items = Counter(worker for some in workers.values() for worker in some)
    return {
        (one, other): count / (items[one] + items[other] - count)
        for (one, other), count in shared.items()
    }


def _graph(edges: Edges[N]) -> nx.Graph[N]:
    import networkx as nx

    graph: nx.Graph[N] = nx.Graph()
    graph.add_edges_from(edges)
    return graph


def cut_nodes(edges: Edges[N]) -> dict[N, int]:
    """Nodes whose removal takes their part of the network apart, and into how many parts.

    These are the articulation points: in a search in depth, nodes with a child from which no way
    leads back above them; every such child is a part of its own.  Source: Hopcroft and Tarjan
    (1973).  Written out here because the library gathers each part as a set of all its edges in
    one step, during which a window beside it stands still.

    >>> cut_nodes([(0, 1), (1, 2), (1, 3)])
    {1: 3}
    """
    ways: dict[N, dict[N, None]] = {}
    for one, other in edges:
        ways.setdefault(one, {})[other] = None
        ways.setdefault(other, {})[one] = None
    found: dict[N, int] = {}
    reached: dict[N, int] = {}
    for root in ways:
        if root not in reached:
            _search_in_depth(root, ways, reached, found)
    return {node: parts for node, parts in found.items() if parts > 1}


def _search_in_depth(
    root: N, ways: Mapping[N, Iterable[N]], reached: dict[N, int], found: dict[N, int]
) -> None:
    """Number the nodes in the order of the search, and count for each the parts below it."""
    reached[root] = len(reached)
    back = {root: reached[root]}
    path: list[tuple[N, Iterator[N]]] = [(root, iter(ways[root]))]
    while path:
        node, rest = path[-1]
        for after in rest:
            if after not in reached:
                reached[after] = back[after] = len(reached)
                path.append((after, iter(ways[after])))
                break
            back[node] = min(back[node], reached[after])
        else:
            path.pop()
            if path:
                above = path[-1][0]
                back[above] = min(back[above], back[node])
                if back[node] >= reached[above]:
                    found[above] = found.get(above, int(above != root)) + 1


def cycles(links: Edges[N]) -> list[set[N]]:
    """Things that wait for one another in a circle (strongly connected parts of two or more).

    Parameters
    ----------
    links : pairs of a thing and one that it waits for

    >>> cycles([(1, 2), (2, 3), (3, 2)])
    [{2, 3}]
    """
    links = tuple(links)
    if _in_an_order(links):
        return []
    import networkx as nx

    graph: nx.DiGraph[N] = nx.DiGraph()
    graph.add_edges_from(links)
    return [part for part in nx.strongly_connected_components(graph) if len(part) > 1]


def _in_an_order(links: Edges[N]) -> bool:
    """Whether nothing waits for itself: nearly every plan, and then no graph has to be made."""
    from graphlib import CycleError, TopologicalSorter

    sorter: TopologicalSorter[N] = TopologicalSorter()
    for one, other in links:
        sorter.add(one, other)
    try:
        sorter.prepare()
    except CycleError:
        return False
    return True


def islands(edges: Edges[N]) -> list[set[N]]:
    """The parts of the network that nothing connects, the largest first.

    >>> islands([(1, 2), (3, 4), (4, 5)])
    [{3, 4, 5}, {1, 2}]
    """
    ways: defaultdict[N, list[N]] = defaultdict(list)
    for one, other in edges:
        ways[one].append(other)
        ways[other].append(one)
    found: list[set[N]] = []
    left = dict.fromkeys(ways)
    while left:
        part, waiting = set[N](), [next(iter(left))]
        while waiting:
            node = waiting.pop()
            if node not in part:
                part.add(node)
                del left[node]
                waiting += ways[node]
        found.append(part)
    return sorted(found, key=len, reverse=True)


def _weighted(weights: Mapping[Any, float]) -> nx.Graph[Any]:
    graph = _graph(weights)
    for (one, other), weight in weights.items():
        graph[one][other]["weight"] = weight
    return graph


def communities(weights: Mapping[tuple[N, N], float]) -> list[frozenset[N]]:
    """Groups that are tied more closely inside than between them, the largest first.

    Louvain method with a fixed seed.  Source: Blondel et al. (2008).
    """
    import networkx as nx

    if not weights:
        return []
    found = nx.community.louvain_communities(_weighted(weights), seed=SEED)
    return sorted(map(frozenset, found), key=lambda group: (-len(group), sorted(map(repr, group))))


def modularity(
    weights: Mapping[tuple[N, N], float], groups: Iterable[Collection[N]]
) -> float | None:
    """How much more weight lies inside ``groups`` than chance would put there; None without any.

    ``Q = sum over groups of (L_c / m - (k_c / 2m)²)``.  Source: Newman and Girvan (2004).
    """
    import networkx as nx

    if not weights:
        return None
    return float(nx.community.modularity(_weighted(weights), [set(group) for group in groups]))
