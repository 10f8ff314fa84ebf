"""What the figures of a KPI say: traffic light, attainment, pace, and the index of both sides.

Formulas: working-together practice of sales and marketing, with decimals throughout.  The pace is
the even line of Roberge, *The Sales Acceleration Formula* (2015), chapter 12.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from raciplanner.model.goal_records import Actual, Kpi
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

GREEN, YELLOW, RED = "green", "yellow", "red"
SIDES = ("marketing", "sales")


def measurements(plan: Plan) -> dict[str, tuple[Actual, ...]]:
    """What was measured of each KPI (id), the oldest first; KPIs without are left out."""
    found: dict[str, list[Actual]] = {}
    for actual in sorted(plan.actuals.values(), key=lambda one: (one.day, one.id)):
        found.setdefault(actual.kpi, []).append(actual)
    return {kpi: tuple(series) for kpi, series in found.items()}


def light(kpi: Kpi, value: Decimal) -> str:
    """The traffic light of a value: ``green``, ``yellow``, ``red``, or empty where nothing tells.

    A limit is the first value of its colour.  Without a limit for yellow, what has not reached
    the target is yellow.

    >>> kpi = Kpi("k", "Win rate", target=Decimal(30), watch=Decimal(25), alarm=Decimal(20))
    >>> [light(kpi, Decimal(value)) for value in (26, 25, 20)]
    ['green', 'yellow', 'red']
    """
    if kpi.target is None and kpi.watch is None and kpi.alarm is None:
        return ""
    if kpi.alarm is not None and _as_bad(kpi, value, kpi.alarm):
        return RED
    if kpi.watch is not None:
        return YELLOW if _as_bad(kpi, value, kpi.watch) else GREEN
    if kpi.target is None or _reached(kpi, value, kpi.target):
        return GREEN
    return YELLOW


def _as_bad(kpi: Kpi, value: Decimal, limit: Decimal) -> bool:
    if kpi.direction == "hold":
        middle = kpi.target if kpi.target is not None else limit
        return abs(value - middle) >= abs(limit - middle) > 0
    return value <= limit if kpi.direction == "up" else value >= limit


def _reached(kpi: Kpi, value: Decimal, target: Decimal) -> bool:
    if kpi.direction == "hold":
        return value == target
    return value >= target if kpi.direction == "up" else value <= target


def attainment(kpi: Kpi, value: Decimal) -> Decimal | None:
    """How much of the target is reached, from 0 to 1; None without a target.

    ``min(actual / target, 1)`` where more is better, ``min(target / actual, 1)`` where less is;
    for a KPI to hold the smaller of the two.

    >>> attainment(Kpi("k", "Accepted", target=Decimal(90)), Decimal(45))
    Decimal('0.5')
    """
    if kpi.target is None:
        return None
    if _reached(kpi, value, kpi.target):
        return Decimal(1)
    shares = []
    if kpi.direction != "down":
        shares.append(value / kpi.target if kpi.target else Decimal(0))
    if kpi.direction != "up":
        shares.append(kpi.target / value if value else Decimal(0))
    return max(Decimal(0), min(Decimal(1), *shares))


def working_days(first: date, last: date) -> int:
    """Days from Monday to Friday from ``first`` to ``last``, both counted.

    >>> working_days(date(2027, 1, 1), date(2027, 1, 31))
    21
    """
    days = (last - first).days + 1
    if days <= 0:
        return 0
    weeks, rest = divmod(days, 7)
    return weeks * 5 + sum((first.weekday() + day) % 7 < 5 for day in range(rest))


@dataclass(frozen=True, slots=True)
class Pace:
    """Where a KPI should be on a day, and where it is.

    Parameters
    ----------
    expected : Decimal
        On the even line from the baseline to the target, by working days.
    deviation : Decimal or None
        ``actual / expected − 1``; None where nothing is expected yet.
    """

    day: date
    actual: Decimal
    expected: Decimal
    deviation: Decimal | None


def plan_to_date(whole: Decimal, passed: int, days: int) -> Decimal:
    """The even share of ``whole`` after ``passed`` of ``days`` working days."""
    return whole * max(0, min(passed, days)) / days if days > 0 else whole


def pace(kpi: Kpi, actual: Actual) -> Pace | None:
    """The pace on the day of a measurement; None without a target, a start or a due date."""
    if kpi.target is None or kpi.starts is None or kpi.due is None:
        return None
    base = kpi.baseline if kpi.baseline is not None else Decimal(0)
    days = working_days(kpi.starts, kpi.due)
    passed = working_days(kpi.starts, actual.day)
    expected = base + plan_to_date(kpi.target - base, passed, days)
    deviation = actual.value / expected - 1 if expected else None
    return Pace(actual.day, actual.value, expected, deviation)


def weighted(parts: Iterable[tuple[Decimal, Decimal]]) -> Decimal | None:
    """The mean of (weight, attainment) pairs; None where nothing weighs."""
    found = list(parts)
    total = sum((weight for weight, _ in found), Decimal(0))
    if not total:
        return None
    return sum((weight * share for weight, share in found), Decimal(0)) / total


@dataclass(frozen=True, slots=True)
class Index:
    """How far the two sides keep what they promised, from 0 to 1; None where nothing tells.

    ``joint`` is the lower of the two, so that neither can win alone.
    """

    sides: Mapping[str, Decimal | None]
    joint: Decimal | None
    counted: int


def side_of(plan: Plan, kpi: Kpi) -> str:
    """The side whose figure it is, by its department, else by that of its owner; may be empty."""
    department = plan.departments.get(kpi.department)
    if department is None and kpi.owner in plan.roles:
        department = plan.departments.get(plan.roles[kpi.owner].department)
    return department.side if department else ""


def joint_index(plan: Plan) -> Index:
    """The index of mutual commitments, over the last measurement of each KPI with a target.

    A joint KPI counts for both sides.
    """
    parts: dict[str, list[tuple[Decimal, Decimal]]] = {side: [] for side in SIDES}
    counted = 0
    for key, series in measurements(plan).items():
        kpi = plan.kpis.get(key)
        share = attainment(kpi, series[-1].value) if kpi else None
        if kpi is None or share is None:
            continue
        weight = kpi.weight if kpi.weight is not None else Decimal(1)
        of = side_of(plan, kpi)
        sides = SIDES if kpi.joint else tuple(side for side in SIDES if side == of)
        counted += bool(sides)
        for side in sides:
            parts[side].append((weight, share))
    found = {side: weighted(pairs) for side, pairs in parts.items()}
    known = [value for value in found.values() if value is not None]
    return Index(found, min(known) if len(known) == len(SIDES) else None, counted)
