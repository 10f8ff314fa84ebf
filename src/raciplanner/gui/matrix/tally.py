"""Counts that the matrix shows beside the letters, kept up to date change by change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cached_property
from itertools import chain
from operator import attrgetter
from typing import NamedTuple, cast

from raciplanner.model.change import Change
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import Assignment

_functions = attrgetter("functions")


class RollUp(NamedTuple):
    """What a phase holds: its activities, and how many of them nobody answers for."""

    rows: int
    without_owner: int


def row_counts(row: Mapping[str, Assignment]) -> Counter[str]:
    """How many roles hold each function in one activity."""
    return Counter(name for cell in row.values() for name in cell.functions)


class Tally:
    """Counts per role and per phase of one plan."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._owner = plan.letters.owner
        self.ownerless = {a for a in plan.activities if not self._owned(a)}

    def _owned(self, activity: str) -> bool:
        owner = self._owner
        return any(owner in cell.functions for cell in self.plan.row(activity).values())

    @cached_property
    def roles(self) -> dict[str, Counter[str]]:
        """How often each role holds each function; counted when first asked for."""
        counts: dict[str, Counter[str]] = {role: Counter() for role in self.plan.roles}
        rows = self.plan.assignments.values()
        pairs = (zip(row, map(_functions, row.values()), strict=True) for row in rows)
        for (role, functions), n in Counter(chain.from_iterable(pairs)).items():
            for name in functions:
                counts[role][name] += n
        return counts

    @cached_property
    def phases(self) -> dict[str, RollUp]:
        """What each phase holds, by its id."""
        rows: Counter[str] = Counter()
        missing: Counter[str] = Counter()
        for activity in self.plan.activities.values():
            rows[activity.phase] += 1
            missing[activity.phase] += activity.id in self.ownerless
        return {phase: RollUp(n, missing[phase]) for phase, n in rows.items()}

    def phase(self, phase: str) -> RollUp:
        """What the phase with this id holds."""
        return self.phases.get(phase, RollUp(0, 0))

    def follow(self, plan: Plan, changes: Iterable[Change]) -> set[str]:
        """Count ``changes``, which have led to ``plan``.

        Returns
        -------
        set of str
            Ids of the phases whose roll-up may differ now.
        """
        self.plan = plan
        touched: dict[str, None] = {}
        structure = False
        for change in changes:
            if change.table == ASSIGNMENTS:
                activity, role = cast(tuple[str, str], change.key)
                touched[activity] = None
                self._count(role, change)
            elif change.table == "activities":
                touched[str(change.key)] = None
                structure = True
            elif change.table == "roles":
                self._role(str(change.key), change)
        before = len(self.ownerless)
        phases = {phase for phase in map(self._follow_owner, touched) if phase is not None}
        if structure or phases or before != len(self.ownerless):
            self.__dict__.pop("phases", None)
        return phases

    def _count(self, role: str, change: Change) -> None:
        roles = self.__dict__.get("roles")
        if roles is None:
            return
        mine = roles.setdefault(role, Counter())
        if isinstance(change.before, Assignment):
            mine.subtract(change.before.functions)
        if isinstance(change.after, Assignment):
            mine.update(change.after.functions)

    def _role(self, role: str, change: Change) -> None:
        roles = self.__dict__.get("roles")
        if roles is not None and change.after is not None:
            roles.setdefault(role, Counter())

    def _follow_owner(self, activity: str) -> str | None:
        """Phase of ``activity`` if it has got its first owner or lost its last one."""
        record = self.plan.activities.get(activity)
        missing = record is not None and not self._owned(activity)
        if missing == (activity in self.ownerless):
            return None
        (self.ownerless.add if missing else self.ownerless.discard)(activity)
        return record.phase if record else None
