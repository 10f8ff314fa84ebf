"""Which roles a plan hangs on: what is left undone when some of them are away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations
from math import comb

MOST_LOOKS = 2_000_000
"""Groups of workers (about a tenth of a second per million) that an exact answer may look at."""


def key_index(workers: Mapping[str, Collection[str]]) -> dict[str, float]:
    """How many items one worker's departure is expected to isolate.

    ``phi(r) = sum of 1 / degree(a)`` over the items a of r.  It is the Shapley value of the game
    in which a group of workers is worth the items that only they work on: a sum of unanimity
    games, whose values are shared equally.  The figures add up to the number of items that
    anybody works on.

    Parameters
    ----------
    workers : mapping of item to workers

    >>> key_index({"x": ["Ann"], "y": ["Ann", "Ben"]})
    {'Ann': 1.5, 'Ben': 0.5}
    """
    index: Counter[str] = Counter()
    for some in workers.values():
        for worker in some:
            index[worker] += 1 / len(some)  # type: ignore[assignment]
    return dict(index)


def isolated(workers: Mapping[str, Collection[str]], away: Iterable[str]) -> list[str]:
    """Items that nobody works on when all of ``away`` are away; those without worker stay out."""
    gone = set(away)
    return [item for item, some in workers.items() if some and gone.issuperset(some)]


def largest_isolation(
    workers: Mapping[str, Collection[str]], count: int
) -> tuple[tuple[str, ...], list[str]]:
    """The ``count`` workers whose absence isolates the most items, and these items.

    Exact by trying all subsets where that takes at most :data:`MOST_LOOKS`; otherwise workers are
    chosen one after the other, each the worst at that point.  Of equals the first by id.

    Returns
    -------
    workers, items : tuple of str, list of str
    """
    everybody = sorted({worker for some in workers.values() for worker in some})
    count = min(count, len(everybody))
    sets = [frozenset(some) for some in workers.values() if 0 < len(set(some)) <= count]
    if comb(len(everybody), count) << count <= MOST_LOOKS:
        best = _by_trying_all(everybody, sets, count)
    else:
        best = _one_by_one(everybody, sets, count)
    return best, isolated(workers, best)


def _by_trying_all(everybody: list[str], sets: list[frozenset[str]], count: int) -> tuple[str, ...]:
    known = Counter(tuple(sorted(some)) for some in sets)
    sizes = range(1, count + 1)
    return max(
        combinations(everybody, count),
        key=lambda away: sum([known.get(some, 0) for n in sizes for some in combinations(away, n)]),
    )


def _one_by_one(everybody: list[str], sets: list[frozenset[str]], count: int) -> tuple[str, ...]:
    away: set[str] = set()
    for _ in range(count):
        left = [worker for worker in everybody if worker not in away]
        away.add(max(left, key=lambda worker: _closeness(sets, away | {worker})))
    return tuple(sorted(away))


def _closeness(sets: list[frozenset[str]], away: set[str]) -> tuple[int, float]:
    """Items isolated by ``away``; then how near it comes to isolating the others."""
    return (
        sum(map(away.issuperset, sets)),
        sum(len(some & away) / len(some) for some in sets),
    )
