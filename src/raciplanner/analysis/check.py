"""Checking a plan: all of it, or only what some changes can have touched.

Both ways use the same rules on the same facts: :func:`check` is a :class:`Checker` that is asked
once.  After an edit the checker looks again at the rows that were changed, at the columns whose
counts moved and at the totals; only what concerns every row (letters, limits, people, departments,
the order and the reporting lines of roles) makes it start anew.

Rules about networks look at the whole plan and take longer.  After an edit their findings stay as
they were, without those about something that is gone, until :func:`look_at_networks` has been
asked, beside the window, and its answer taken.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from operator import attrgetter
from typing import Any

from raciplanner.analysis.brokers import Progress
from raciplanner.analysis.catalogue import RULES, limits_of
from raciplanner.analysis.facts import Cells, Context, Row, Totals, orphan_row, read_row
from raciplanner.analysis.findings import Data, Finding
from raciplanner.analysis.goal_facts import GoalFacts
from raciplanner.analysis.insights import Insights, insights
from raciplanner.analysis.rules import CELLS, COLUMN, GOALS, NAMES, NETWORK, ROW, TOTALS, Hits, Rule
from raciplanner.collection import without_collection
from raciplanner.model.change import Change
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import Role

Findings = tuple[Finding, ...]
Looks = list[tuple[Rule, Callable[..., Hits]]]
_NO_CELLS: Cells = {}
_FOR_ALL = frozenset({"people", "limits", "departments"})
_NOT_IN_NETWORKS = frozenset({"info", "acceptances", "parked"})
_OF_ALL_ROWS = ("rank", "reports_to", "department")
"""What of a role is read along the rows."""
_NAMED = frozenset({"activities", "phases", "roles"})
_MAPPED = frozenset({"goals", "goal_links", "kpis", "activity_links", "activities"})
"""Tables after whose changes the goal map is looked at again."""
_SCOPES = {
    CELLS: {CELLS},
    ROW: {CELLS, ROW},
    COLUMN: {COLUMN},
    TOTALS: {TOTALS},
    NAMES: {NAMES},
    GOALS: {GOALS},
}
"""Scope of the rules that look at a subject; a row of the plan is also a row with letters."""
_by_rule = attrgetter("rule")
_new = tuple.__new__
"""Makes a finding in half the time that its own class takes: a large plan has tens of thousands."""


def check(plan: Plan, progress: Progress | None = None) -> Findings:
    """All findings of ``plan`` in reading order: the plan, its rows, its roles, its goals; then by
    rule.

    Parameters
    ----------
    progress : callable, optional
        Called with the share that is done, from 0 to 1; may raise to stop.
    """
    checker = Checker(plan)
    checker.take_networks(look_at_networks(plan, progress, grouped=False)[1])
    return checker.findings


def look_at_networks(
    plan: Plan, progress: Progress | None = None, *, grouped: bool = True
) -> tuple[Insights, Findings]:
    """The figures of ``plan``, and what the rules about networks find in them.

    ``grouped`` is that of :func:`insights`: whoever shows the figures wants all of them made here.
    """
    limits = limits_of(plan)
    found = insights(plan, limits, progress, grouped=grouped)
    at = Context.of(plan, limits)
    looks = [
        (rule, rule.check) for rule in RULES.values() if rule.scope == NETWORK and rule.applies(at)
    ]
    return found, _look(looks, found, at) if plan.activities and plan.roles else ()


class Checker:
    """The findings of a plan, kept up to date through its changes.

    Those about networks are there once they have been taken.

    Parameters
    ----------
    plan : Plan

    Attributes
    ----------
    networks_stale : bool
        Whether the findings about networks have to be looked for anew.
    """

    def __init__(self, plan: Plan) -> None:
        self._findings: Findings | None = None
        self._wide: dict[str, Findings] = {}
        self.networks_stale = True
        self._start(plan)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules that have anything to look at in this plan."""
        return self._applying

    @property
    def findings(self) -> Findings:
        """All findings in reading order."""
        if self._findings is None:
            self._findings = self._in_order()
        return self._findings

    def update(self, plan: Plan, changes: Iterable[Change]) -> tuple[Findings, Findings]:
        """Go on to ``plan``, which ``changes`` made of the plan checked before.

        Returns
        -------
        removed, added : tuple of Finding
            A finding with the same key but other figures is in both.
        """
        changes = tuple(changes)
        old = self._plan
        same_words = plan.letters == old.letters and plan.info.language == old.info.language
        same_words &= bool(plan.goals or plan.kpis) == self._at.goals
        self.networks_stale |= not same_words or any(
            change.table not in _NOT_IN_NETWORKS for change in changes
        )
        if not same_words or any(map(_concerns_all, changes)):
            before = self.findings
            self._start(plan)
            return _difference(before, self.findings)
        return self._go_on(plan, changes)

    def take_networks(self, findings: Findings) -> tuple[Findings, Findings]:
        """Take what :func:`look_at_networks` found in the present plan.

        Returns
        -------
        removed, added : tuple of Finding
        """
        self.networks_stale, self._findings = False, None
        return _difference(*_put(self._wide, NETWORK, findings))

    @without_collection()
    def _start(self, plan: Plan) -> None:
        at = Context.of(plan, limits_of(plan))
        self._plan, self._at = plan, at
        self._applying = tuple(rule for rule in RULES.values() if rule.applies(at))
        self._looks = {
            scope: [(rule, rule.check) for rule in self._applying if rule.scope in scopes]
            for scope, scopes in _SCOPES.items()
        }
        if not plan.roles:
            self._looks[ROW] = self._looks[CELLS]
        self._hitting: dict[Hashable, Looks] = {}
        self._findings = None
        self._totals = Totals.of(len(plan.rows), at.places, at.owner.function)
        owner, doer = at.owner.function, at.doer.function
        rows = (read_row(row, plan.row(row.id), at.known, owner, doer) for row in plan.rows)
        orphans = plan.assignments.keys() - plan.activities.keys()
        self._rows = {row.activity: self._in_row(row) for row in self._totals.count(rows)}
        for activity in orphans:
            self._rows[activity] = self._in_row(orphan_row(activity, plan.row(activity)))
        self._columns = {role: self._in_column(role) for role in at.places}
        kept = _still_there(self._wide.get(NETWORK, ()), plan)
        self._wide = {
            TOTALS: self._in_totals(),
            NAMES: self._in_names(),
            NETWORK: kept,
            GOALS: self._in_goals(),
        }

    def _go_on(self, plan: Plan, changes: Sequence[Change]) -> tuple[Findings, Findings]:
        old, self._plan, self._findings = self._plan, plan, None
        removed: list[Finding] = []
        added: list[Finding] = []

        def note(before: Findings, after: Findings) -> None:
            gone, new = _difference(before, after)
            removed.extend(gone)
            added.extend(new)

        columns: set[str] = set()
        for activity in _touched_rows(changes):
            columns |= self._totals.change(_cells(old, activity), _cells(plan, activity))
            note(*_put(self._rows, activity, self._in_row(self._read(activity))))
        if self._totals.rows != len(plan.activities):
            self._totals.resize(len(plan.activities))
            columns = set(self._columns)
        for role in sorted(columns, key=self._at.places.__getitem__):
            note(*_put(self._columns, role, self._in_column(role)))
        note(*_put(self._wide, TOTALS, self._in_totals()))
        if any(change.table in _NAMED for change in changes):
            note(*_put(self._wide, NAMES, self._in_names()))
        if _concerns_goals(plan, changes):
            note(*_put(self._wide, GOALS, self._in_goals()))
        if any(change.after is None for change in changes):
            note(*_put(self._wide, NETWORK, _still_there(self._wide[NETWORK], plan)))
        return tuple(removed), tuple(added)

    def _read(self, activity: str) -> Row:
        cells = self._plan.row(activity)
        about = self._plan.activities.get(activity)
        if about:
            return self._at.row(about, cells)
        return orphan_row(activity, cells)

    def _in_row(self, row: Row) -> Findings:
        if row.orphan:
            return _look(self._looks[CELLS], row, self._at, row.activity)
        looks = self._hitting.get(row.shape)
        if looks is None:
            looks = self._hitting[row.shape] = [
                (rule, look)
                for rule, look in self._looks[ROW]
                if not rule.counting or look(row, self._at)
            ]
        return _look(looks, row, self._at, row.activity)

    def _in_column(self, role: str) -> Findings:
        if not self._totals.rows:
            return ()
        return _look(self._looks[COLUMN], self._totals.columns[role], self._at, None, role)

    def _in_totals(self) -> Findings:
        return _look(self._looks[TOTALS], self._totals, self._at)

    def _in_names(self) -> Findings:
        return _look(self._looks[NAMES], self._plan, self._at)

    def _in_goals(self) -> Findings:
        if not self._at.goals:
            return ()
        return _look(self._looks[GOALS], GoalFacts(self._plan), self._at)

    def _in_order(self) -> Findings:
        wide: defaultdict[tuple[str | None, str | None], list[Finding]] = defaultdict(list)
        for some in self._wide.values():
            for finding in some:
                wide[finding.activity, finding.role].append(finding)
        everywhere = sorted(wide[None, None], key=_by_rule)
        found = [finding for finding in everywhere if not finding.card]
        activities = self._plan.activities
        rows = [row.id for row in self._plan.rows]
        if len(self._rows) > len(rows):
            rows += sorted(key for key in self._rows if key not in activities)
        for row in rows:
            found += _merged(self._rows.get(row, ()), wide.get((row, None)))
        for role in self._at.places:
            found += _merged(self._columns[role], wide.get((None, role)))
        found += [finding for finding in everywhere if finding.card]
        return tuple(found)


def _look(
    looks: Looks, subject: Any, at: Context, activity: str | None = None, role: str | None = None
) -> Findings:
    found = [
        _new(
            Finding,
            (
                rule.id,
                rule.forms[form].severity,
                row or activity,
                column or role,
                data,
                form,
                also,
            ),
        )
        for rule, look in looks
        for data, column, form, also, row in look(subject, at)
    ]
    return tuple(found)


def _concerns_all(change: Change) -> bool:
    before, after = change.before, change.after
    if not isinstance(before, Role) or not isinstance(after, Role):
        return change.table in _FOR_ALL or change.table == "roles"
    return any(getattr(before, name) != getattr(after, name) for name in _OF_ALL_ROWS)


def _concerns_goals(plan: Plan, changes: Iterable[Change]) -> bool:
    """Whether the goal map, or who works for it, is another one now."""
    changed = {change.key[0] for change in changes if change.table == ASSIGNMENTS}
    return any(change.table in _MAPPED for change in changes) or any(
        link.activity in changed for link in (plan.activity_links.values() if changed else ())
    )


def _still_there(findings: Findings, plan: Plan) -> Findings:
    """Those ``findings`` that speak only of activities, roles and departments that the plan has."""
    return tuple(found for found in findings if _has_all(plan, found))


def _has_all(plan: Plan, found: Finding) -> bool:
    data = found.data
    rows, roles = _listed(data, "activities"), _listed(data, "roles")
    return (
        (found.activity is None or found.activity in plan.activities)
        and (found.role is None or found.role in plan.roles)
        and all(row in plan.activities for row in rows)
        and all(role in plan.roles for role in roles)
        and all(department in plan.departments for department in _listed(data, "departments"))
    )


def _listed(data: Data, name: str) -> tuple[str, ...]:
    value = data.get(name)
    return value if isinstance(value, tuple) else ()


def _touched_rows(changes: Iterable[Change]) -> Iterable[str]:
    touched: dict[str, None] = {}
    for change in changes:
        if change.table == ASSIGNMENTS:
            touched[change.key[0]] = None
        elif change.table == "activities":
            touched[str(change.key)] = None
    return touched


def _cells(plan: Plan, activity: str) -> Cells:
    return plan.row(activity) if activity in plan.activities else _NO_CELLS


def _put(store: dict[str, Findings], key: str, after: Findings) -> tuple[Findings, Findings]:
    before = store.get(key, ())
    store[key] = after
    return before, after


def _difference(before: Findings, after: Findings) -> tuple[Findings, Findings]:
    if before == after:
        return (), ()
    old, new = set(before), set(after)
    return tuple(f for f in before if f not in new), tuple(f for f in after if f not in old)


def _merged(own: Findings, more: list[Finding] | None) -> Iterable[Finding]:
    return sorted([*own, *more], key=_by_rule) if more else own
