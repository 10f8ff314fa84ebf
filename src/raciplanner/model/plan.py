"""The plan: immutable tables of records, and how an Edit turns one plan into the next.

A plan is a value.  Editing makes a new plan that shares every unchanged table with the old one,
so a worker can read a plan while the window edits on, and a preview costs nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Any, cast

from raciplanner.model.change import Change, Edit
from raciplanner.model.charter_records import (
    ActionItem,
    AttachedFile,
    Boundary,
    CharterSection,
    Commitment,
    Decision,
    Handover,
    Meeting,
    Signature,
    Signoff,
)
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.goal_records import (
    ActivityLink,
    Actual,
    Goal,
    GoalLink,
    Kpi,
    Pin,
)
from raciplanner.model.records import (
    Acceptance,
    Activity,
    Assignment,
    Department,
    LetterSet,
    Parked,
    Person,
    Phase,
    PlanInfo,
    Role,
    RuleLimit,
)
from raciplanner.model.table import Table, replace

Assignments = Mapping[str, Mapping[str, Assignment]]
"""Assignments by activity id, then by role id; empty assignments and rows are left out."""

NO_ASSIGNMENT = Assignment()
INFO = "info"
ASSIGNMENTS = "assignments"
RECORD_TYPES: Mapping[str, type] = {
    "letter_sets": LetterSet,
    "departments": Department,
    "roles": Role,
    "people": Person,
    "phases": Phase,
    "activities": Activity,
    "acceptances": Acceptance,
    "limits": RuleLimit,
    "parked": Parked,
    "goals": Goal,
    "goal_links": GoalLink,
    "kpis": Kpi,
    "actuals": Actual,
    "activity_links": ActivityLink,
    "pins": Pin,
    "decisions": Decision,
    "actions": ActionItem,
    "commitments": Commitment,
    "meetings": Meeting,
    "boundaries": Boundary,
    "handovers": Handover,
    "charter_sections": CharterSection,
    "signoffs": Signoff,
    "signatures": Signature,
    "attached_files": AttachedFile,
}
"""Record type of each table, in the order in which tables refer to one another.

Besides these a plan has the single record ``info`` (key ``""``) and the ``assignments``.
"""
APART = frozenset({"pins", "signoffs", "signatures", "attached_files"})
"""Tables that stand apart from what people agree on: looks, and what is said about a content.

They are left out of the content hash and of comparisons: signing changes no content, and going
back to an earlier version takes no signature along.
"""

_EMPTY_ROW: Mapping[str, Assignment] = {}


class Plan:
    """A responsibility plan.

    Parameters
    ----------
    info : PlanInfo
    assignments : mapping of activity id to mapping of role id to Assignment
    **tables : mapping of id to record
        Any of :data:`RECORD_TYPES`; a table that is not given is empty.

    Attributes
    ----------
    digest : str
        The content hash once :func:`~raciplanner.model.fingerprint.content_hash` was asked for it,
        until then empty: a plan never changes.
    """

    __slots__ = (
        "_rows",
        "acceptances",
        "actions",
        "activities",
        "activity_links",
        "actuals",
        "assignments",
        "attached_files",
        "boundaries",
        "charter_sections",
        "commitments",
        "decisions",
        "departments",
        "digest",
        "goal_links",
        "goals",
        "handovers",
        "info",
        "kpis",
        "letter_sets",
        "limits",
        "meetings",
        "parked",
        "people",
        "phases",
        "pins",
        "roles",
        "signatures",
        "signoffs",
    )

    info: PlanInfo
    assignments: Assignments
    letter_sets: Table[LetterSet]
    departments: Table[Department]
    roles: Table[Role]
    people: Table[Person]
    phases: Table[Phase]
    activities: Table[Activity]
    goals: Table[Goal]
    goal_links: Table[GoalLink]
    kpis: Table[Kpi]
    actuals: Table[Actual]
    activity_links: Table[ActivityLink]
    pins: Table[Pin]
    acceptances: Table[Acceptance]
    limits: Table[RuleLimit]
    parked: Table[Parked]
    decisions: Table[Decision]
    actions: Table[ActionItem]
    commitments: Table[Commitment]
    meetings: Table[Meeting]
    boundaries: Table[Boundary]
    handovers: Table[Handover]
    charter_sections: Table[CharterSection]
    signoffs: Table[Signoff]
    signatures: Table[Signature]
    attached_files: Table[AttachedFile]

    def __init__(
        self,
        info: PlanInfo | None = None,
        assignments: Assignments | None = None,
        **tables: Mapping[str, Any],
    ) -> None:
        self.info = info or PlanInfo()
        self.assignments = assignments if assignments is not None else {}
        for name in RECORD_TYPES:
            records = tables.pop(name, {})
            setattr(self, name, records if isinstance(records, Table) else Table(records))
        if tables:
            raise TypeError(f"a plan has no table {', '.join(tables)}")
        self._rows: tuple[Activity, ...] | None = None
        self.digest = ""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Plan) and all(
            getattr(self, name) == getattr(other, name)
            for name in (INFO, *RECORD_TYPES, ASSIGNMENTS)
        )

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<Plan {self.info.title!r}: {len(self.activities)} × {len(self.roles)}>"

    @property
    def letters(self) -> LetterSet:
        """The letter set in use; RACI where the plan names one that nobody knows."""
        name = self.info.letter_set
        return self.letter_sets.get(name) or LETTER_SETS.get(name) or LETTER_SETS["raci"]

    @property
    def rows(self) -> tuple[Activity, ...]:
        """Activities in reading order: those without a phase, then phase by phase."""
        if self._rows is None:
            place = self.phases.positions
            ordered = self.activities.ordered
            self._rows = tuple(sorted(ordered, key=lambda a: place.get(a.phase, -1)))
        return self._rows

    @property
    def columns(self) -> tuple[Role, ...]:
        """Roles in reading order."""
        return self.roles.ordered

    def table(self, name: str) -> Table[Any]:
        """The table called ``name`` (a key of :data:`RECORD_TYPES`)."""
        table: Table[Any] = getattr(self, name)
        return table

    def row(self, activity: str) -> Mapping[str, Assignment]:
        """Assignments of one activity by role id; empty cells are left out."""
        return self.assignments.get(activity, _EMPTY_ROW)

    def assignment(self, activity: str, role: str) -> Assignment:
        """What ``role`` does in ``activity`` (ids); an empty assignment where nothing is set."""
        return self.row(activity).get(role, NO_ASSIGNMENT)

    def holders(self, role: str) -> tuple[Person, ...]:
        """People who hold ``role`` (id), in reading order."""
        return tuple(person for person in self.people.ordered if role in person.roles)

    def record(self, table: str, key: Any) -> Any:
        """The record under ``key`` of any table, ``info`` and ``assignments`` included, or None."""
        if table == INFO:
            return self.info
        if table == ASSIGNMENTS:
            return self.row(key[0]).get(key[1])
        return self.table(table).get(key)

    def apply(self, edit: Edit) -> Plan:
        """The plan after ``edit``.

        Raises
        ------
        ValueError
            If a changed record is not what the edit expects.
        """
        return self.changed(edit.changes)

    def changed(self, changes: Iterable[Change]) -> Plan:
        """The plan after ``changes``; tables that none of them concerns are shared.

        Raises
        ------
        ValueError
            If a changed record is not what its change expects.
        """
        by_table = sorted(changes, key=lambda change: change.table)
        parts: dict[str, Any] = {}
        for name, group in groupby(by_table, key=lambda change: change.table):
            parts[name] = self._changed_part(name, list(group))
        tables = {name: parts.get(name, self.table(name)) for name in RECORD_TYPES}
        plan = Plan(parts.get(INFO, self.info), parts.get(ASSIGNMENTS, self.assignments), **tables)
        if "activities" not in parts and "phases" not in parts:
            plan._share_rows(self)
        if APART.issuperset(parts):
            plan.digest = self.digest
        return plan

    def _share_rows(self, other: Plan) -> None:
        self._rows = other._rows

    def _changed_part(self, name: str, changes: list[Change]) -> Any:
        if name == INFO:
            (change,) = changes
            if change.before != self.info or change.after is None:
                raise ValueError("the plan's own record is not what the change expects")
            return change.after
        if name == ASSIGNMENTS:
            return _changed_assignments(self.assignments, changes)
        return self.table(name).changed(changes)


def _changed_assignments(old: Assignments, changes: list[Change]) -> Assignments:
    new = dict(old)
    fresh: dict[str, dict[str, Assignment]] = {}
    for change in changes:
        activity, role = cast(tuple[str, str], change.key)
        row = fresh.get(activity)
        if row is None:
            row = fresh[activity] = dict(old.get(activity, _EMPTY_ROW))
        replace(row, role, change)
    for activity, row in fresh.items():
        if row:
            new[activity] = row
        else:
            new.pop(activity, None)
    return new
