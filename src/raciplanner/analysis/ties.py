"""Who works with whom: groups, islands, silos, and those between them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from raciplanner.analysis import networks
from raciplanner.analysis.brokers import Betweenness, Progress, betweenness
from raciplanner.analysis.coordination import Pair
from raciplanner.analysis.networks import Node
from raciplanner.analysis.similar import redundant
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

Workers = Mapping[str, Sequence[str]]
"""Roles, or people, of each activity (ids)."""


class Island(NamedTuple):
    """A part of the plan that nothing ties to the rest (ids)."""

    roles: tuple[str, ...]
    activities: tuple[str, ...]


class Silo(NamedTuple):
    """A department that works by itself.

    ``likeness`` is how far it is one of the groups that were found (Jaccard, percent); ``shared``
    counts the activities that any other department takes part in.
    """

    department: str
    likeness: int
    shared: int
    activities: int


class Sharing(NamedTuple):
    """The roles of a department that take part in anything, and how many of their activities they
    share with other departments.
    """

    department: str
    roles: frozenset[str]
    shared: int
    activities: int


@dataclass(frozen=True)
class Ties:
    """Who works with whom.

    Parameters
    ----------
    together : mapping of Pair to float
        Activities that two roles both take part in.
    cut : mapping of role id to int
        Roles without which their part of the network falls apart, and into how many parts.
    between : Betweenness
        Of roles and activities in the network of both.
    islands : tuple of Island
        The parts of the network, the largest first.
    departments : tuple of Sharing
        Every department with at least two roles that take part.
    redundant : tuple of str
        Roles without whom every two of their activities are still tied by another role.
    """

    together: Mapping[Pair, float]
    cut: Mapping[str, int]
    between: Betweenness[Node]
    islands: tuple[Island, ...]
    departments: tuple[Sharing, ...]
    redundant: tuple[str, ...]

    @cached_property
    def groups(self) -> tuple[frozenset[str], ...]:
        """Roles tied more closely to one another than to others, the largest group first."""
        return tuple(networks.communities(self.together))

    @cached_property
    def modularity(self) -> float | None:
        """How clearly the groups are set apart."""
        return networks.modularity(self.together, self.groups)

    @property
    def silos(self) -> tuple[Silo, ...]:
        """How far each of the departments works by itself."""
        return tuple(
            Silo(one.department, _likeness(one.roles, self.groups), one.shared, one.activities)
            for one in self.departments
        )

    @property
    def brokers(self) -> dict[str, float]:
        """Betweenness of the roles alone, the greatest first."""
        found = [(node[1], value) for node, value in self.between.by.items() if node[0] == "role"]
        return dict(sorted(found, key=lambda one: (-one[1], one[0])))


def ties_of(plan: Plan, taking_part: Workers, step: Progress) -> Ties:
    """The ties of ``plan``; ``step`` is told how much is done."""
    edges = _in_order(taking_part)
    cut = {node[1]: parts for node, parts in networks.cut_nodes(edges).items() if node[0] == "role"}
    parts = tuple(map(_island, networks.islands(edges)))
    step(0.2)
    between = betweenness(edges, lambda share: step(0.2 + 0.5 * share))
    together = networks.projection(taking_part)
    step(0.8)
    return Ties(
        together,
        cut,
        between,
        parts,
        _sharing(plan, taking_part),
        tuple(redundant(taking_part)),
    )


def _in_order(taking_part: Workers) -> list[tuple[Node, Node]]:
    """The edges between roles and activities in the order of both: samples must not depend on how
    the plan came to be.

    They are not sorted in one call, which would hold the window up for a fifth of a second.
    """
    of: defaultdict[str, list[str]] = defaultdict(list)
    for activity, roles in taking_part.items():
        for role in roles:
            of[role].append(activity)
    return [
        (("role", role), ("activity", activity))
        for role in sorted(of)
        for activity in sorted(of[role])
    ]


def _island(nodes: Iterable[Node]) -> Island:
    found: dict[str, list[str]] = {"role": [], "activity": []}
    for kind, key in sorted(nodes):
        found[kind].append(key)
    return Island(tuple(found["role"]), tuple(found["activity"]))


def _sharing(plan: Plan, taking_part: Workers) -> tuple[Sharing, ...]:
    of = {role.id: role.department for role in plan.columns}
    members: defaultdict[str, set[str]] = defaultdict(set)
    own: Counter[str] = Counter()
    shared: Counter[str] = Counter()
    for roles in taking_part.values():
        here = {of[role] for role in roles}
        own.update(here)
        shared.update(here if len(here) > 1 else ())
        for role in roles:
            members[of[role]].add(role)
    return tuple(
        Sharing(department.id, frozenset(some), shared[department.id], own[department.id])
        for department in plan.departments.ordered
        if len(some := members[department.id]) > 1
    )


def _likeness(some: frozenset[str], groups: Sequence[frozenset[str]]) -> int:
    return max((100 * len(some & group) // len(some | group) for group in groups), default=0)
