"""Who stands between others: betweenness in a network, exact or from a fixed sample.

Source: Freeman (1977); Brandes (2001), A faster algorithm for betweenness centrality; Brandes and
Pich (2007) for the sample.  Written out here because a library that walks its graphs by
dictionaries of dictionaries takes a minute for a plan of ten thousand activities, and because the
sample must tell how far off it may be.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Hashable, Iterable, Sequence
from math import sqrt
from typing import Generic, TypeVar

from raciplanner.values import dataclass

SEED = 1959
EXACT_NODES = 300
"""Up to this many nodes betweenness is exact; beyond, it is estimated from a sample of them."""
STEPS = 4_000_000
"""Steps along edges that a sample may take (about a second per two million) ..."""
FEWEST, MOST = 24, 64
"""... but at least and at most so many starting points."""

N = TypeVar("N", bound=Hashable)
Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Betweenness(Generic[N]):
    """Share of the shortest paths between others that pass through each node, from 0 to 1.

    Parameters
    ----------
    by : mapping of node to float
    starts, nodes : int
        Nodes that the paths were followed from, and all nodes; equal where the figures are exact.
    error : mapping of node to float
        Standard error of each figure; zero where it is exact.
    """

    by: dict[N, float]
    starts: int
    nodes: int
    error: dict[N, float]

    @property
    def exact(self) -> bool:
        """Whether the paths were followed from every node."""
        return self.starts == self.nodes


def betweenness(edges: Iterable[tuple[N, N]], progress: Progress | None = None) -> Betweenness[N]:
    """Betweenness of every node of an undirected network without weights.

    In a network of more than :data:`EXACT_NODES` nodes it is estimated from a sample with a fixed
    seed.

    Parameters
    ----------
    progress : callable, optional
        Called with the share that is done; may raise to stop.

    >>> betweenness([(0, 1), (1, 2)]).by
    {0: 0.0, 1: 1.0, 2: 0.0}
    """
    nodes: dict[N, int] = {}
    neighbours: list[set[int]] = []
    for edge in edges:
        one, other = (_place(node, nodes, neighbours) for node in edge)
        if one != other:
            neighbours[one].add(other)
            neighbours[other].add(one)
    ways = [sorted(some) for some in neighbours]
    starts = _starts(ways)
    totals, squares = [0.0] * len(ways), [0.0] * len(ways)
    for done, start in enumerate(starts):
        if progress:
            progress(done / len(starts))
        for node, share in _dependencies(ways, start):
            totals[node] += share
            squares[node] += share * share
    return _scaled(nodes, totals, squares, len(starts))


def _place(node: N, nodes: dict[N, int], neighbours: list[set[int]]) -> int:
    place = nodes.setdefault(node, len(nodes))
    if place == len(neighbours):
        neighbours.append(set())
    return place


def _starts(ways: Sequence[Sequence[int]]) -> Sequence[int]:
    if len(ways) <= EXACT_NODES:
        return range(len(ways))
    count = STEPS // sum(map(len, ways))
    count = max(FEWEST, min(MOST, count))
    return random.Random(SEED).sample(range(len(ways)), count)  # noqa: S311 - no secret


def _dependencies(ways: Sequence[Sequence[int]], start: int) -> list[tuple[int, float]]:
    """How much each other node lies on the shortest paths from ``start`` to all others."""
    levels, paths, depth = _walk(ways, start)
    found: list[tuple[int, float]] = []
    each = [0.0] * len(ways)
    for node in levels[-1]:
        each[node] = 1.0 / paths[node]
    for place in range(len(levels) - 2, 0, -1):
        below = place + 1
        for node in levels[place]:
            share = sum([each[after] for after in ways[node] if depth[after] == below])
            each[node] = 1.0 / paths[node] + share
            if share:
                found.append((node, paths[node] * share))
    return found


def _walk(
    ways: Sequence[Sequence[int]], start: int
) -> tuple[list[list[int]], list[int], list[int]]:
    """Nodes by distance from ``start``, and for every node its shortest paths and its distance."""
    paths, depth = [0] * len(ways), [-1] * len(ways)
    paths[start], depth[start] = 1, 0
    levels, left = [[start]], len(ways) - 1
    # Most edges begin at the farthest nodes: from there nothing is new.
    while left:
        below, deep = [], len(levels)
        for node in levels[-1]:
            ways_here = paths[node]
            for after in ways[node]:
                known = depth[after]
                if known == deep:
                    paths[after] += ways_here
                elif known < 0:
                    depth[after], paths[after] = deep, ways_here
                    below.append(after)
        if not below:
            break
        levels.append(below)
        left -= len(below)
    return levels, paths, depth


def _scaled(
    nodes: dict[N, int], totals: list[float], squares: list[float], starts: int
) -> Betweenness[N]:
    """The mean over the starting points, as a share of the pairs of other nodes."""
    count = len(nodes)
    pairs = (count - 1) * (count - 2) * starts / count if count > 2 else 1.0
    by = {node: totals[place] / pairs for node, place in nodes.items()}
    if starts == count:
        return Betweenness(by, starts, count, dict.fromkeys(nodes, 0.0))
    left_out = sqrt(1 - starts / count)

    def spread(place: int) -> float:
        mean = totals[place] / starts
        return sqrt(max(squares[place] - starts * mean * mean, 0.0) / (starts - 1))

    error = {node: left_out * spread(place) * sqrt(starts) / pairs for node, place in nodes.items()}
    return Betweenness(by, starts, count, error)
