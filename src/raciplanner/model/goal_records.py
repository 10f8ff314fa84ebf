"""The records of the goal map: goals, links, KPIs with what was measured, hand-placed cards.

Links and measurements have ids made of what they connect (:func:`natural_id`): the same link
drawn in two copies of a plan is one link.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from raciplanner.values import dataclass

LEVELS = ("company", "shared", "department", "activity")
"""Levels of goals, from the top down."""
HORIZONS = ("", "month", "quarter", "year", "multi_year")
"""Over what time a goal is measured, the shortest first; empty where nobody has said."""
STATUSES = ("", "on_track", "at_risk", "off_track", "done", "dropped")
CONTRIBUTES = "contributes"
CONFLICTS = "conflicts"
LINK_KINDS = (CONTRIBUTES, CONFLICTS)
STRENGTHS = (1, 2, 3)
"""Weak, moderate, strong."""
DIRECTIONS = ("up", "down", "hold")
"""Which way a KPI should go; ``hold`` is neither: it should stay at its target."""
CADENCES = ("", "day", "week", "month", "quarter", "half_year", "year")


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal of the company, of several departments together, of one, or of an activity.

    Parameters
    ----------
    departments : tuple of str
        Ids of the departments whose goal it is; a shared goal has several.
    letters : tuple of (role id, function)
        Who answers for it, does the work, is asked: as in a cell of the matrix, sorted.
    starts, ends : date or None
        First and last day.
    period : str
        The period in words where it has no dates, for example ``"FY27 Q1"``.
    result : str
        What came of it, in words.
    """

    id: str
    name: str
    description: str = ""
    level: str = "department"
    departments: tuple[str, ...] = ()
    letters: tuple[tuple[str, str], ...] = ()
    starts: date | None = None
    ends: date | None = None
    period: str = ""
    horizon: str = ""
    status: str = ""
    result: str = ""
    library: str = ""
    rank: int = 0

    def roles_with(self, function: str) -> tuple[str, ...]:
        """Ids of the roles that have ``function`` for this goal."""
        return tuple(role for role, held in self.letters if held == function)


@dataclass(frozen=True, slots=True)
class GoalLink:
    """How one goal bears on another.

    Parameters
    ----------
    kind : str
        ``contributes``: reaching ``source`` helps (or, with ``direction`` −1, hinders) reaching
        ``target``; ``conflicts``: the two pull apart, in either order.
    strength : int
        1 weak, 2 moderate, 3 strong.
    direction : int
        1 direct, −1 inverse.
    name : str
        What a conflict is about.
    rule : str
        The balancing rule of a conflict.
    guards : tuple of str
        Ids of the KPIs that show when one side wins at the other's expense.
    decider : str
        Id of the role or the person who decides where the rule does not.
    """

    id: str
    kind: str
    source: str
    target: str
    strength: int = 2
    direction: int = 1
    name: str = ""
    rule: str = ""
    guards: tuple[str, ...] = ()
    decider: str = ""
    library: str = ""


@dataclass(frozen=True, slots=True)
class Kpi:
    """An indicator.

    Parameters
    ----------
    direction : str
        ``up`` where more is better, ``down`` where less is, ``hold`` where neither.
    baseline, target : Decimal or None
        Value at the start, and the value to reach.
    watch, alarm : Decimal or None
        Values from which the traffic light is yellow and red (towards the worse side).
    starts, due : date or None
        When the baseline was measured, and when the target is to be reached.
    owner : str
        Id of the role that answers for the figure.
    source : str
        Where the data come from.
    joint : bool
        Whether both sides answer for it together.
    weight : Decimal or None
        What it counts in the index of its side, in proportion to the others; None counts as 1.
    goals : tuple of str
        Ids of the goals that it measures.
    department : str
        Id of the department whose figure this is, where sides plan the same indicator apart.
    guards : tuple of str
        Ids of the KPIs that show improvement at somebody else's expense.
    """

    id: str
    name: str
    formula: str = ""
    unit: str = ""
    direction: str = "up"
    baseline: Decimal | None = None
    target: Decimal | None = None
    watch: Decimal | None = None
    alarm: Decimal | None = None
    starts: date | None = None
    due: date | None = None
    owner: str = ""
    source: str = ""
    cadence: str = ""
    joint: bool = False
    weight: Decimal | None = None
    goals: tuple[str, ...] = ()
    department: str = ""
    guards: tuple[str, ...] = ()
    library: str = ""
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Actual:
    """What was measured of one KPI (id) on one day."""

    id: str
    kpi: str
    day: date
    value: Decimal
    note: str = ""


@dataclass(frozen=True, slots=True)
class ActivityLink:
    """An activity (id) that serves a goal (id); ``direction`` −1: it hinders it."""

    id: str
    activity: str
    goal: str
    direction: int = 1


@dataclass(frozen=True, slots=True)
class Pin:
    """A card of the map that somebody has placed by hand; ``id`` is that of its record.

    ``x`` and ``y`` are the upper left corner in units of the map.  Looks, not meaning: pins are
    in neither the content hash nor the comparison of plans.
    """

    id: str
    x: int
    y: int


def link_id(kind: str, source: str, target: str) -> str:
    """The id of a link between two goals; the two ends of a conflict have no order.

    >>> link_id("conflicts", "b", "a")
    'conflicts:a:b'
    """
    ends = sorted((source, target)) if kind == CONFLICTS else (source, target)
    return ":".join((kind, *ends))


def natural_id(record: object) -> str:
    """The id that a link or a measurement should have; empty for a record named at random."""
    if isinstance(record, GoalLink):
        return link_id(record.kind, record.source, record.target)
    if isinstance(record, Actual):
        return f"{record.kpi}:{record.day.isoformat()}"
    if isinstance(record, ActivityLink):
        return f"{record.activity}:{record.goal}"
    return ""
