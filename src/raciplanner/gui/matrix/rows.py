"""Which rows the matrix shows: phases as bands, their activities, and places to type new ones.

Rows are values without positions, so two arrangements can be compared and a selection survives
any rearrangement.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import groupby
from typing import Any, NamedTuple

from raciplanner.model.frameworks import in_order
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity

NAME = 0
"""The column of the activities' names."""


class Kind(Enum):
    """What a row of the matrix is."""

    BAND = "band"
    ACTIVITY = "activity"
    DRAFT = "draft"
    GHOST = "ghost"
    TOTALS = "totals"


class Row(NamedTuple):
    """A row: its kind and the id of its activity, or of its phase (empty: no phase)."""

    kind: Kind
    key: str


class Draft(NamedTuple):
    """A row being typed that is not in the plan yet: its place in a phase (ids)."""

    phase: str
    before: str


class Sort(NamedTuple):
    """An order of rows for looking only: ``by`` is name, findings, letters or role."""

    by: str
    role: str = ""


@dataclass
class Arrangement:
    """What the person has chosen to see; no part of the plan.

    Parameters
    ----------
    collapsed : set of str
        Ids of the phases that show only their band.
    shown : frozenset of str or None
        Ids of the activities that pass the filter; None without one.
    weights : mapping of str to int
        How grave the findings of an activity are, for sorting by them.
    """

    collapsed: set[str] = field(default_factory=set)
    shown: frozenset[str] | None = None
    sort: Sort | None = None
    draft: Draft | None = None
    totals: bool = True
    weights: Mapping[str, int] = field(default_factory=dict)

    @property
    def plain(self) -> bool:
        """Whether the rows stand in the order of the plan and none is left out."""
        return self.shown is None and self.sort is None


def arrange(plan: Plan, view: Arrangement) -> list[Row]:
    """The rows of ``plan`` as ``view`` wants to see them, from top to bottom."""
    rows = _sorted(plan, view) if view.sort else _by_phase(plan, view)
    if view.totals and plan.activities:
        rows.append(Row(Kind.TOTALS, ""))
    return rows


def _by_phase(plan: Plan, view: Arrangement) -> list[Row]:
    phases = plan.phases
    members: dict[str, list[Row]] = {"": []}
    members |= {phase.id: [] for phase in phases.ordered}
    for phase, activities in groupby(plan.rows, key=lambda a: a.phase if a.phase in phases else ""):
        members[phase] += _activities(activities, view)
    rows: list[Row] = []
    for phase, found in members.items():
        if view.shown is not None and not found:
            continue
        if phase:
            rows.append(Row(Kind.BAND, phase))
        if phase in view.collapsed:
            continue
        rows += found
        if view.shown is None and (phase or found or not phases):
            rows.append(Row(Kind.GHOST, phase))
    return rows


def _activities(activities: Iterable[Activity], view: Arrangement) -> list[Row]:
    """Rows of the activities of one phase, the draft among them."""
    rows: list[Row] = []
    shown, draft = view.shown, view.draft
    phase = None
    for activity in activities:
        phase = activity.phase
        if draft and draft.before == activity.id:
            rows.append(Row(Kind.DRAFT, ""))
        if shown is None or activity.id in shown:
            rows.append(Row(Kind.ACTIVITY, activity.id))
    if draft and not draft.before and draft.phase == phase:
        rows.append(Row(Kind.DRAFT, ""))
    return rows


def _sorted(plan: Plan, view: Arrangement) -> list[Row]:
    shown = view.shown
    found = [a for a in plan.rows if shown is None or a.id in shown]
    return [Row(Kind.ACTIVITY, a.id) for a in sorted(found, key=_sort_key(plan, view))]


def _sort_key(plan: Plan, view: Arrangement) -> Callable[[Activity], Any]:
    by, role = view.sort or Sort("name")
    if by == "name":
        return lambda activity: activity.name.casefold()
    if by == "findings":
        return lambda activity: -view.weights.get(activity.id, 0)
    if by == "letters":
        return lambda activity: -len(plan.row(activity.id))
    order = {name: place for place, name in enumerate(in_order(_functions(plan)))}

    def held(activity: Activity) -> tuple[int, ...]:
        functions = plan.assignment(activity.id, role).functions
        return tuple(sorted(order.get(name, len(order)) for name in functions)) or (len(order) + 1,)

    return held


def _functions(plan: Plan) -> list[str]:
    return [letter.function for letter in plan.letters.letters]


def runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending ``places`` as unbroken runs (first, last).

    >>> runs([0, 1, 2, 5, 7, 8])
    [(0, 2), (5, 5), (7, 8)]
    """
    found: list[tuple[int, int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found
