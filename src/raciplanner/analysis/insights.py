"""Every figure about how a plan hangs together, found in one go.

:func:`insights` is pure and may take some seconds for a plan of ten thousand activities, so it
tells how far it is and can be stopped.  The window, the command line, the charter and the rules
about networks read the same result.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from heapq import nsmallest
from typing import NamedTuple

from raciplanner.analysis import coordination, networks
from raciplanner.analysis.brokers import Progress
from raciplanner.analysis.coordination import Pair, congruence, hand_overs
from raciplanner.analysis.key_roles import key_index, largest_isolation
from raciplanner.analysis.similar import (
    SimilarActivities,
    SimilarRoles,
    similar_activities,
    similar_roles,
)
from raciplanner.analysis.ties import Ties, Workers, ties_of
from raciplanner.analysis.workload import gini, person_loads, role_loads, weights_of
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

AWAY = 3
"""As many as are taken away together to see what then lies idle."""

Limits = Mapping[str, int]


class Load(NamedTuple):
    """Weighted load by id, and how unevenly it is spread (Gini; None where there is no load)."""

    by: Mapping[str, int]
    gini: float | None


class Absence(NamedTuple):
    """The ones (ids) whose absence leaves the most activities idle, and these activities."""

    away: tuple[str, ...]
    activities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Keys:
    """On whom the plan hangs: the key index by id, and the worst absences of 1, 2 and 3."""

    index: Mapping[str, float]
    absences: tuple[Absence, ...]


@dataclass(frozen=True, slots=True)
class Coordination:
    """Who has to coordinate, and who does; see :mod:`raciplanner.analysis.coordination`."""

    required: Mapping[Pair, int]
    agreed: frozenset[Pair]

    @property
    def share(self) -> float | None:
        """Congruence: the part of the required pairs that the plan brings together."""
        return congruence(self.required, self.agreed)

    @property
    def weighted_share(self) -> float | None:
        """Congruence with every pair counted as often as it has to coordinate."""
        return congruence(self.required, self.agreed, weighted=True)

    @property
    def gaps(self) -> list[Pair]:
        """Pairs that would have to coordinate and do not, the strongest need first."""
        return self.strongest_gaps(self.gap_count)

    @property
    def gap_count(self) -> int:
        """How many :attr:`gaps` there are."""
        return len(self.required.keys() - self.agreed)

    def strongest_gaps(self, count: int) -> list[Pair]:
        """The first ``count`` of :attr:`gaps`, without putting all of them in order."""
        missing = (both for both in self.required if both not in self.agreed)
        return nsmallest(count, missing, key=lambda both: (-self.required[both], both))

    @property
    def surplus(self) -> frozenset[Pair]:
        """Pairs that the plan brings together though their work does not hang together."""
        return self.agreed - self.required.keys()


@dataclass(frozen=True, slots=True)
class HandOvers:
    """How work passes from one accountable to the next along the dependencies.

    Parameters
    ----------
    roles : mapping of giver and taker to int
        Between different roles (ids).
    departments : mapping of giver and taker to int
        The same between departments (ids, empty for none); a department also hands to itself.
    links, across : int
        Dependencies between activities that somebody answers for, and those that change hands.
    cycles : tuple of tuple of str
        Activities that wait for one another in a circle and have different owners.
    """

    roles: Mapping[tuple[str, str], int]
    departments: Mapping[tuple[str, str], int]
    links: int
    across: int
    cycles: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Insights:
    """What :func:`insights` finds; everything by id.

    Parameters
    ----------
    working : mapping of activity to roles
        Who does it or answers for it.
    owners : mapping of activity to roles
    roles, people, departments : Load
    key_roles, key_people : Keys
    coverage : mapping of (phase, department) to mapping of function to int
        Letters of each function; an empty id stands for none.
    """

    plan: Plan
    working: Workers
    owners: Workers
    roles: Load
    people: Load
    departments: Load
    key_roles: Keys
    key_people: Keys
    ties: Ties
    coordination: Coordination
    hand_overs: HandOvers
    similar_roles: tuple[SimilarRoles, ...]
    similar_activities: tuple[SimilarActivities, ...]
    coverage: Mapping[tuple[str, str], Mapping[str, int]]


def insights(
    plan: Plan,
    limits: Limits | None = None,
    progress: Progress | None = None,
    *,
    grouped: bool = True,
) -> Insights:
    """All figures of ``plan``.

    Parameters
    ----------
    limits : mapping of ``rule.limit`` to int, optional
        Weights of the letters (rule G09) and from where on things are alike (G08, S06); those of
        the plan if not given.
    progress : callable, optional
        Called with the share that is done, from 0 to 1; may raise to stop.
    grouped : bool
        Find the groups of roles now, not only when something asks for them: they take the
        longest, and few plans have a finding about them.
    """
    if limits is None:
        from raciplanner.analysis.catalogue import limits_of

        limits = limits_of(plan)
    step = progress or _silent
    letters = plan.letters
    working = networks.workers_in(plan, {letters.owner, letters.doer})
    owners = networks.workers_in(plan, {letters.owner})
    taking_part = networks.workers_in(plan)
    step(0.02)
    weights = weights_of(limits)
    roles, people = role_loads(plan, weights), person_loads(plan, weights)
    keys = _keys(working), _keys(_people(plan, working))
    step(0.1)
    ties = ties_of(plan, taking_part, lambda share: step(0.1 + 0.45 * share))
    if grouped:
        _found = ties.groups, ties.modularity
    step(0.7)
    required = coordination.required_in(plan)
    step(0.75)
    agreed = frozenset(coordination.agreed_in(plan))
    step(0.85)
    alike = similar_roles(working, limits["G08.share"], limits["G08.activities"])
    found = Insights(
        plan,
        working,
        owners,
        Load(roles, gini(roles.values())),
        Load(people, gini(people.values())),
        _department_load(plan, roles),
        *keys,
        ties,
        Coordination(required, agreed),
        _hand_overs(plan, owners),
        alike,
        similar_activities(plan, limits["S06.share"]),
        _coverage(plan),
    )
    step(1.0)
    return found


def _silent(_share: float) -> None:
    """Tell nobody."""


def _people(plan: Plan, working: Workers) -> dict[str, list[str]]:
    """Who by name works on each activity; nobody where no role of it is held."""
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for person in plan.people.ordered:
        for role in person.roles:
            holders[role].append(person.id)
    return {
        activity: list(dict.fromkeys(person for role in roles for person in holders[role]))
        for activity, roles in working.items()
    }


def _keys(workers: Workers) -> Keys:
    found = [largest_isolation(workers, count) for count in range(1, AWAY + 1)]
    absences = (Absence(away, tuple(items)) for away, items in found if away)
    return Keys(key_index(workers), tuple(dict.fromkeys(absences)))


def _department_load(plan: Plan, loads: Mapping[str, int]) -> Load:
    by = dict.fromkeys((department.id for department in plan.departments.ordered), 0)
    for role in plan.columns:
        by[role.department] = by.get(role.department, 0) + loads[role.id]
    return Load(by, gini(by.values()))


def _hand_overs(plan: Plan, owners: Workers) -> HandOvers:
    links = [
        (row.id, earlier)
        for row in plan.rows
        for earlier in row.depends_on
        if owners.get(row.id) and owners.get(earlier)
    ]
    across = sum(set(owners[later]).isdisjoint(owners[earlier]) for later, earlier in links)
    of = {role.id: role.department for role in plan.columns}
    departments = Counter(
        both
        for later, earlier in links
        for both in {(of[giver], of[taker]) for giver in owners[earlier] for taker in owners[later]}
    )
    return HandOvers(
        hand_overs(plan), dict(departments), len(links), across, tuple(_cycles(plan, owners))
    )


def _cycles(plan: Plan, owners: Workers) -> list[tuple[str, ...]]:
    waiting = ((row.id, earlier) for row in plan.rows for earlier in row.depends_on)
    found = [
        tuple(sorted(part))
        for part in networks.cycles(waiting)
        if len({role for activity in part for role in owners.get(activity, ())}) > 1
    ]
    return sorted(found)


def _coverage(plan: Plan) -> dict[tuple[str, str], dict[str, int]]:
    of = {role.id: role.department for role in plan.columns}
    found: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for row in plan.rows:
        phase = row.phase if row.phase in plan.phases else ""
        for role, cell in plan.row(row.id).items():
            if role in of:
                found[phase, of[role]].update(cell.functions)
    return {key: dict(counts) for key, counts in found.items()}
