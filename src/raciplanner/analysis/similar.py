"""What a plan has twice: roles with the same duties, activities with the same sense."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping
from typing import NamedTuple

from raciplanner.analysis.networks import projection
from raciplanner.analysis.same_words import alike, sense
from raciplanner.analysis.zones import known_as
from raciplanner.model.plan import Plan


class SimilarRoles(NamedTuple):
    """Two roles (ids), the activities they share, and that in percent of those of either."""

    one: str
    other: str
    shared: int
    share: int


class SimilarActivities(NamedTuple):
    """Two activities (ids) in reading order, and how much of their sense is the same (percent)."""

    earlier: str
    later: str
    share: int


def similar_roles(
    working: Mapping[str, Collection[str]], percent: int, least: int
) -> tuple[SimilarRoles, ...]:
    """Pairs of roles that share ``least`` activities and ``percent`` of those of either (Jaccard).

    Parameters
    ----------
    working : mapping of activity to roles
    """
    many = Counter(role for roles in working.values() for role in roles)
    found = []
    for (one, other), shared in projection(working).items():
        share = int(100 * shared // (many[one] + many[other] - shared))
        if shared >= least and share >= percent:
            found.append(SimilarRoles(one, other, int(shared), share))
    return tuple(sorted(found, key=lambda pair: (-pair.share, -pair.shared, pair)))


def similar_activities(plan: Plan, percent: int) -> tuple[SimilarActivities, ...]:
    """Pairs of activities that say the same, or nearly so, or that the library knows as one."""
    names = {row.id: sense(row.name) for row in plan.rows}
    found = {(one, other): share for one, other, share in alike(names, percent)}
    first: dict[str, str] = {}
    for row in plan.rows:
        known = known_as(row)
        if known and first.setdefault(known, row.id) != row.id:
            found[first[known], row.id] = 100
    return tuple(SimilarActivities(*both, share) for both, share in found.items())


def redundant(workers: Mapping[str, Collection[str]]) -> list[str]:
    """Workers without whom every two of their items are still tied by somebody else.

    Their node redundancy is 1.  Source: Latapy, Magnien and Del Vecchio (2008).

    Parameters
    ----------
    workers : mapping of item to workers

    >>> redundant({"x": ["Ann", "Ben"], "y": ["Ann", "Ben"], "z": ["Ben"]})
    ['Ann']
    """
    items: defaultdict[str, int] = defaultdict(int)
    """The items of each worker, one bit for each."""
    of: defaultdict[str, list[str]] = defaultdict(list)
    for place, (item, some) in enumerate(workers.items()):
        for worker in some:
            items[worker] |= 1 << place
            of[worker].append(item)
    return [worker for worker in of if _is_redundant(worker, of[worker], items, workers)]


def _is_redundant(
    worker: str, own: list[str], items: Mapping[str, int], workers: Mapping[str, Collection[str]]
) -> bool:
    if len(own) < 2:
        return False
    mine = items[worker]
    for item in own:
        reached = 0
        for other in workers[item]:
            if other != worker:
                reached |= items[other]
        if mine & ~reached:
            return False
    return True
