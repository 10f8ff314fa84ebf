"""Who has to coordinate with whom because their work hangs together, and who does.

Source: Cataldo, Wagstrom, Herbsleb, Carley (2006), Identification of coordination requirements.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import combinations

from raciplanner.model.plan import Plan

Pair = tuple[str, str]
"""Two ids, the smaller first."""


def pair(one: str, other: str) -> Pair:
    """The pair of two ids."""
    return (one, other) if one < other else (other, one)


def coordination_requirements(
    work: Mapping[str, Collection[str]], links: Iterable[tuple[str, str]]
) -> dict[Pair, int]:
    """How much pairs of workers need to coordinate.

    This is ``CR = T D Tᵀ`` off the diagonal, where T says who works on which task and D which
    tasks depend on each other (symmetric, every task on itself).

    Parameters
    ----------
    work : mapping of task to workers
    links : iterable of pairs of tasks
        Dependencies in either direction; repeated ones count once.

    Returns
    -------
    dict of Pair to int
        Only pairs with something to coordinate.

    >>> coordination_requirements({"t": ["Ann", "Ben"]}, [])
    {('Ann', 'Ben'): 1}
    """
    required: Counter[Pair] = Counter()
    for workers in work.values():
        required.update(combinations(sorted(workers), 2))
    for one, other in {pair(*link) for link in links if link[0] != link[1]}:
        required.update(
            pair(first, second)
            for first in work.get(one, ())
            for second in work.get(other, ())
            if first != second
        )
    return dict(required)


def congruence(
    required: Mapping[Pair, int], actual: Collection[Pair], *, weighted: bool = False
) -> float | None:
    """Share of the required coordination that takes place, from 0 to 1; None if none is required.

    ``weighted`` counts every pair as often as it needs to coordinate.
    """
    total = sum(required.values()) if weighted else len(required)
    met = sum(count if weighted else 1 for both, count in required.items() if both in actual)
    return met / total if total else None


def required_in(plan: Plan) -> dict[Pair, int]:
    """Coordination that ``plan`` requires between roles (ids).

    A role works on an activity that it does or answers for; activities hang together by their
    dependencies.
    """
    work = {activity: _workers(plan, activity) for activity in plan.activities}
    links = (
        (row.id, other)
        for row in plan.activities.values()
        for other in row.depends_on
        if other in plan.activities
    )
    return coordination_requirements(work, links)


def agreed_in(plan: Plan) -> set[Pair]:
    """Pairs of roles (ids) that ``plan`` brings together.

    They work on the same activity, or one of them works on it and the other is consulted or
    informed.
    """
    together: set[Pair] = set()
    for activity in plan.activities:
        workers = _workers(plan, activity)
        told = [
            role
            for role, cell in plan.row(activity).items()
            if role in plan.roles and not cell.functions.isdisjoint({"two_way", "one_way"})
        ]
        together.update(combinations(sorted(workers), 2))
        together.update(pair(one, other) for one in workers for other in told if one != other)
    return together


def hand_overs(plan: Plan) -> dict[tuple[str, str], int]:
    """How often work passes from one accountable role to another (ids): giver, taker, count.

    Activity b depends on a: the owner of a gives, the owner of b takes.
    """
    owner = plan.letters.owner
    owners: defaultdict[str, list[str]] = defaultdict(list)
    for activity in plan.activities:
        for role, cell in plan.row(activity).items():
            if owner in cell.functions and role in plan.roles:
                owners[activity].append(role)
    passed: Counter[tuple[str, str]] = Counter()
    for row in plan.activities.values():
        for earlier in row.depends_on:
            passed.update(
                (giver, taker)
                for giver in owners[earlier]
                for taker in owners[row.id]
                if giver != taker
            )
    return dict(passed)


def _workers(plan: Plan, activity: str) -> list[str]:
    working = {plan.letters.owner, plan.letters.doer}
    return [
        role
        for role, cell in plan.row(activity).items()
        if role in plan.roles and not cell.functions.isdisjoint(working)
    ]
