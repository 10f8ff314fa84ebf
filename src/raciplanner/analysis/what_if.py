"""What if: somebody is away, or duties change hands. Nothing here changes a plan by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from raciplanner.analysis.catalogue import limits_of
from raciplanner.analysis.check import Checker
from raciplanner.analysis.findings import Finding
from raciplanner.analysis.workload import gini, person_loads, role_loads, weights_of
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.build import merged
from raciplanner.model.edits.handing_over import hand_over
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Absence:
    """What is left when some roles and people are away.

    Parameters
    ----------
    roles : tuple of str
        Roles that nobody fills then: those taken out, and those all whose people are away.
    unowned, undone : tuple of str
        Activities that had somebody to answer, or to do the work, and then have nobody.
    thinner : tuple of str
        Activities that lose one of several who answer or do.
    load : int
        Weighted load that these roles carry.
    deputies : mapping of role id to role id
        Who stands in: the deputy, where it is not away itself.
    """

    roles: tuple[str, ...]
    unowned: tuple[str, ...]
    undone: tuple[str, ...]
    thinner: tuple[str, ...]
    load: int
    deputies: Mapping[str, str]

    @property
    def harmless(self) -> bool:
        """Whether every activity still has who answers and who does."""
        return not (self.unowned or self.undone)


def without(plan: Plan, roles: Iterable[str] = (), people: Iterable[str] = ()) -> Absence:
    """What would be unowned and undone without ``roles`` and ``people`` (ids).

    A role is away with its people when all who hold it are away; a role that nobody holds is
    not.

    >>> from raciplanner.model.records import Activity, Role, plain_assignment
    >>> plan = Plan(
    ...     assignments={"a": {"r": plain_assignment("doer", "owner")}},
    ...     activities={"a": Activity("a", "Plan")}, roles={"r": Role("r", "CMO")})
    >>> without(plan, ["r"]).unowned
    ('a',)
    """
    away = _away(plan, frozenset(roles), frozenset(people))
    owner, doer = plan.letters.owner, plan.letters.doer
    unowned, undone, thinner = [], [], []
    for row in plan.rows:
        lost = {function: _left(plan, row.id, function, away) for function in (owner, doer)}
        if lost[owner] == 0:
            unowned.append(row.id)
        if lost[doer] == 0:
            undone.append(row.id)
        if lost[owner] != 0 and lost[doer] != 0 and set(lost.values()) != {None}:
            thinner.append(row.id)
    loads = role_loads(plan, weights_of(limits_of(plan)))
    deputies = {
        role: deputy
        for role in away
        if (deputy := plan.roles[role].deputy) in plan.roles and deputy not in away
    }
    return Absence(
        away,
        tuple(unowned),
        tuple(undone),
        tuple(thinner),
        sum(loads[role] for role in away),
        deputies,
    )


def _away(plan: Plan, roles: Collection[str], people: Collection[str]) -> tuple[str, ...]:
    held: dict[str, set[str]] = {}
    for person in plan.people.values():
        for role in person.roles:
            held.setdefault(role, set()).add(person.id)
    return tuple(
        role.id
        for role in plan.columns
        if role.id in roles or (held.get(role.id) and held[role.id] <= set(people))
    )


def _left(plan: Plan, activity: str, function: str, away: Collection[str]) -> int | None:
    """How many roles still hold ``function`` in a row that loses one; None where none is lost."""
    holders = [
        role
        for role, cell in plan.row(activity).items()
        if function in cell.functions and role in plan.roles
    ]
    gone = sum(role in away for role in holders)
    return len(holders) - gone if gone else None


def stand_in(plan: Plan, absence: Absence) -> Edit:
    """Let the deputies take over what the absent roles answer for and do."""
    changes: list[Change] = []
    after = plan
    for role, deputy in absence.deputies.items():
        functions = {plan.letters.owner, plan.letters.doer}
        step = hand_over(after, role, deputy, functions=functions).changes
        after = after.changed(step)
        changes += step
    names = ", ".join(plan.roles[role].name for role in absence.deputies)
    return Edit("stand_in", merged(changes), {"roles": names, "count": len(absence.deputies)})


def carried(plan: Plan, edit: Edit) -> dict[str, tuple[int, int]]:
    """Weighted load of roles (ids) before and after ``edit``, of those where it changes."""
    weights = weights_of(limits_of(plan))
    return _moved(role_loads(plan, weights), role_loads(plan.apply(edit), weights))


@dataclass(frozen=True, slots=True)
class Trial:
    """An edit that has not been made yet, and what it would do.

    Parameters
    ----------
    edit : Edit
    plan : Plan
        The plan after it.
    solved, new : tuple of Finding
        Findings that would go, and that would come; those about networks are left out.
    roles, people : mapping of id to (int, int)
        Weighted load before and after, of those where it changes.
    gini : tuple of (float or None, float or None)
        How unevenly the roles carry, before and after.
    """

    edit: Edit
    plan: Plan
    solved: tuple[Finding, ...]
    new: tuple[Finding, ...]
    roles: Mapping[str, tuple[int, int]]
    people: Mapping[str, tuple[int, int]]
    gini: tuple[float | None, float | None]


def attempt(plan: Plan, edit: Edit) -> Trial:
    """What ``edit`` would do to the findings and the loads of ``plan``."""
    after = plan.apply(edit)
    checker = Checker(plan)
    solved, new = checker.update(after, edit.changes)
    kept = {finding.key for finding in solved} & {finding.key for finding in new}
    weights = weights_of(limits_of(plan))
    before, then = role_loads(plan, weights), role_loads(after, weights)
    return Trial(
        edit,
        after,
        tuple(finding for finding in solved if finding.key not in kept),
        tuple(finding for finding in new if finding.key not in kept),
        _moved(before, then),
        _moved(person_loads(plan, weights), person_loads(after, weights)),
        (gini(before.values()), gini(then.values())),
    )


def _moved(before: Mapping[str, int], after: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    return {
        key: (before.get(key, 0), load) for key, load in after.items() if load != before.get(key, 0)
    }
