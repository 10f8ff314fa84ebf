"""How much each role and each person carries, and how evenly it is spread."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from raciplanner.model.plan import Plan

WEIGHTS: Mapping[str, int] = MappingProxyType(
    {"owner": 3, "doer": 3, "drive": 3, "support": 2, "verify": 2, "sign": 1, "two_way": 1}
)
"""Weight of one letter by its function; functions that are not here weigh nothing."""

SETTABLE = ("owner", "doer", "support", "two_way", "one_way")
"""Functions whose weight a plan may set, as limits of rule G09."""


def weights_of(limits: Mapping[str, int]) -> dict[str, int]:
    """The weights of a plan: those that its limits set, and the shipped ones of other letters."""
    return {**WEIGHTS, **{name: limits[f"G09.{name}"] for name in SETTABLE}}


def role_loads(plan: Plan, weights: Mapping[str, int] = WEIGHTS) -> dict[str, int]:
    """Weighted load of every role (ids, in reading order): the sum over its letters."""
    loads = {role.id: 0 for role in plan.columns}
    for activity in plan.activities:
        for role, cell in plan.row(activity).items():
            if role in loads:
                loads[role] += sum(weights.get(name, 0) for name in cell.functions)
    return loads


def person_loads(plan: Plan, weights: Mapping[str, int] = WEIGHTS) -> dict[str, int]:
    """Weighted load of every person (ids, in reading order): the sum over the roles held.

    Everybody who holds a role carries it whole: a plan does not say how a role is shared.
    """
    loads = role_loads(plan, weights)
    return {
        person.id: sum(loads.get(role, 0) for role in person.roles)
        for person in plan.people.ordered
    }


def gini(loads: Iterable[float], *, unbiased: bool = True) -> float | None:
    """Gini coefficient of ``loads``: 0 when all carry the same, towards 1 when one carries all.

    ``G = sum((2i - n - 1) x_i) / (n² mean)`` over the loads in ascending order; the unbiased form
    multiplies by ``n / (n - 1)``, without which few roles never come near 1.
    Source: Weisstein, Gini Coefficient, MathWorld.

    Returns
    -------
    float or None
        None where there is no load, or fewer than two to compare.

    >>> round(gini([10, 20, 30, 40, 50], unbiased=False), 6)
    0.266667
    >>> gini([0, 0, 0, 12])
    1.0
    """
    ordered = sorted(loads)
    n, total = len(ordered), sum(ordered)
    if n < 2 or not total:
        return None
    spread = sum((2 * i - n - 1) * value for i, value in enumerate(ordered, 1))
    return spread / ((n - 1 if unbiased else n) * total)
