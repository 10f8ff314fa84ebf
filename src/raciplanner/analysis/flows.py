"""Giving letters to roles at least cost: a flow from activities through roles.

Every activity sends the letters it needs to the roles that could take them, and these send them
on; a letter costs the more, the less it fits its role and the more that role carries.  The load
counts squared, so every further letter of a role costs more than the one before, and a flow of
least cost fills the cheap ones first.

Sources: Ahuja, Magnanti, Orlin, Network Flows (1993), chapters 9 and 14: assignment, convex costs;
networkx, ``network_simplex``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

FIT = 1000
"""Cost of one step of fit, see :data:`FITS`."""
TOGETHER = 500
"""Cost of giving both letters of an activity to one role: a second pair of eyes is worth it."""
NOBODY = 10**9
"""Cost of a letter that stays without a role: more than any sum of others."""
CANDIDATES = 10
"""So many roles are looked at for one letter: those that fit best and carry least."""
FITS = ("held", "library", "does", "supports", "asked", "department", "told", "free")
"""How a role fits a letter, from best to worst; each step costs :data:`FIT`."""


class Need(NamedTuple):
    """A letter that an activity needs, how often, and who could take it.

    Parameters
    ----------
    fits : mapping of role id to str
        One of :data:`FITS` for every role that may take it.
    beside : frozenset of str
        Roles that keep the other of the two letters in this activity.
    """

    activity: str
    function: str
    times: int
    fits: Mapping[str, str]
    beside: frozenset[str] = frozenset()


@dataclass
class Loads:
    """What every role carries while letters are given out.

    Parameters
    ----------
    weight : int
        Weight of one letter of who answers or does (the greater of both).
    mean : float
        Mean load of the roles with all letters given out.
    by, letters : dict of role id to int
        Weighted load of each role, and how often it answers or does.
    """

    weight: int
    mean: float
    by: dict[str, int]
    letters: dict[str, int]

    def cost(self, role: str, nth: int, evenness: int) -> int:
        """Cost of the ``nth`` letter (from 1) that ``role`` is given.

        The rise of the squared load, in such a unit that a role that carries twice the mean costs
        ``evenness`` steps of fit more than one that carries nothing.
        """
        load = 2 * self.by[role] + self.weight * (2 * nth - 1)
        return round(evenness * FIT * load / (4 * self.mean))

    def take(self, role: str) -> None:
        """Give a letter to ``role``."""
        self.by[role] += self.weight
        self.letters[role] += 1


class Rules(NamedTuple):
    """What holds for all letters that are given out.

    Parameters
    ----------
    together : bool
        Whether one role may hold both letters of an activity.
    most : int or None
        How often one role may answer or do.
    evenness : int
        How much the load counts against the fit, in steps of fit.
    """

    together: bool
    most: int | None
    evenness: int


class Given(NamedTuple):
    """Letters given out: (need, role) pairs, the needs that stay open, and the cost of the rest."""

    taken: list[tuple[Need, str]]
    open: list[Need]
    cost: int


def give_out(needs: Sequence[Need], loads: Loads, rules: Rules) -> Given:
    """Give the letters of ``needs`` to roles at least cost; ``loads`` grow by them.

    As few letters as possible stay open.  The same needs always give the same answer.
    """
    import networkx as nx

    if not needs:
        return Given([], [], 0)
    needs = [_near(need, loads, rules) for need in needs]
    graph = _graph(needs, loads, rules)
    _cost, flow = nx.network_simplex(graph)
    left = [need for need in needs if flow[_source(need)]["nobody"]]
    taken = [
        (need, role)
        for need in needs
        for role in need.fits
        if need not in left and flow[_source(need)][_pair(need, role)]
    ]
    cost = sum(
        units * graph.edges[one, other]["weight"]
        for one, targets in flow.items()
        for other, units in targets.items()
        if one != "nobody"
    )
    for _need, role in taken:
        loads.take(role)
    return Given(taken, left, cost)


def _source(need: Need) -> tuple[str, str, str]:
    return "need", need.activity, need.function


def _pair(need: Need, role: str) -> tuple[str, str, str]:
    return "pair", need.activity, role


def _near(need: Need, loads: Loads, rules: Rules) -> Need:
    """``need`` with those who fit best and carry least."""

    def cost(role: str) -> int:
        return FITS.index(need.fits[role]) * FIT + loads.cost(role, 1, rules.evenness)

    able = [role for role in need.fits if rules.together or role not in need.beside]
    best = sorted(able, key=cost)[:CANDIDATES]
    return need._replace(fits={role: need.fits[role] for role in best})


def _graph(needs: Sequence[Need], loads: Loads, rules: Rules) -> Any:
    """Needs, then a node for each activity and role, then the letters each role could take."""
    import networkx as nx

    graph: Any = nx.DiGraph()
    total = sum(need.times for need in needs)
    graph.add_node("done", demand=total)
    graph.add_edge("nobody", "done", weight=NOBODY, capacity=total)
    wanted: dict[str, int] = {}
    for need in needs:
        graph.add_node(_source(need), demand=-need.times)
        graph.add_edge(_source(need), "nobody", weight=0, capacity=need.times)
        for role in need.fits:
            wanted[role] = wanted.get(role, 0) + 1
            _add_pair(graph, need, role, rules)
    for role, count in wanted.items():
        room = count if rules.most is None else rules.most - loads.letters[role]
        for nth in range(1, min(count, room) + 1):
            letter = ("letter", role, nth)
            cost = loads.cost(role, nth, rules.evenness)
            graph.add_edge(("role", role), letter, weight=0, capacity=1)
            graph.add_edge(letter, "done", weight=cost, capacity=1)
    return graph


def _add_pair(graph: Any, need: Need, role: str, rules: Rules) -> None:
    """From a need to a role; the second letter of an activity for one role costs more."""
    pair = _pair(need, role)
    fit = FITS.index(need.fits[role]) * FIT
    graph.add_edge(_source(need), pair, weight=fit, capacity=1)
    first = TOGETHER if role in need.beside else 0
    graph.add_edge(pair, ("role", role), weight=first, capacity=1)
    if rules.together:
        second = ("second", need.activity, role)
        graph.add_edge(pair, second, weight=TOGETHER, capacity=1)
        graph.add_edge(second, ("role", role), weight=0, capacity=1)
