"""The findings of the open plan, kept up to date while it is edited."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QObject, QTimer, Signal

from raciplanner.gui.document import Document
from raciplanner.gui.work import Work
from raciplanner.model.change import Change
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.analysis.check import Checker
    from raciplanner.analysis.findings import Finding

GROUPS = ("error", "warning", "question", "note", "parked", "accepted")
"""Open findings by severity, then those the workshop has parked or accepted."""
OPEN = GROUPS[:4]

LARGE = 20_000
"""Cells from which on a plan is checked beside the window instead of at once."""

MANY = 200
"""Findings from which on it is quicker to show all anew than to move each."""

DAY_WATCH = 60_000
"""Milliseconds between looks at the date: acceptances end with a day."""

Placed = tuple["Finding", ...]
Place = tuple[int, int, int, str]


class LiveFindings(QObject):
    """Follows a document with a :class:`~raciplanner.analysis.check.Checker`.

    Signals
    -------
    restarted()
        All findings may be others, and in another order.
    moved(tuple of Finding, tuple of Finding)
        Findings that left and findings that came; :meth:`group` tells where they stand now.
    busy_changed(bool)
        A large plan is being checked; until then there are no findings.
    """

    restarted = Signal()
    moved = Signal(object, object)
    busy_changed = Signal(bool)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.busy = False
        self.findings: dict[str, Finding] = {}
        self.counts: Counter[str] = Counter()
        self._groups: dict[str, str] = {}
        self._checker: Checker | None = None
        self._work: Work | None = None
        self._missed: list[Change] = []
        self._rows: dict[str, int] = {}
        self._rows_of: object = None
        self._day = _today()
        self._clock = QTimer(self)
        self._clock.setInterval(DAY_WATCH)
        self._clock.timeout.connect(self._new_day)
        self._clock.start()
        document.replaced.connect(self._replaced)
        document.changed.connect(self._follow)

    @property
    def plan(self) -> Plan:
        """The plan of the document."""
        return self.document.plan

    @property
    def started(self) -> bool:
        """Whether a plan has been checked, or is being checked."""
        return self.busy or self._checker is not None

    @property
    def nothing_to_check(self) -> bool:
        """Whether the plan is too empty to say anything about it."""
        plan = self.plan
        return not (plan.activities and plan.roles and plan.assignments)

    # Checking

    def _replaced(self) -> None:
        if "raciplanner.analysis.check" in sys.modules:
            self.start()
            return
        # The first plan of a session is painted before the rules are loaded.
        self._forget()
        QTimer.singleShot(0, self.start)

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _forget(self) -> None:
        self._stop()
        self._missed, self._checker = [], None
        self._refill(())
        self._set_busy(busy=True)

    def start(self) -> None:
        """Check the whole plan, beside the window when it is large."""
        from raciplanner.analysis.check import Checker

        plan = self.plan
        if len(plan.activities) * len(plan.roles) < LARGE:
            self._stop()
            self._set_busy(busy=False)
            self._take(Checker(plan))
            return
        self._forget()
        work = self._work = Work(lambda _progress: Checker(plan), self)
        work.done.connect(lambda checker: self._checked(work, checker))
        work.start()

    def _checked(self, work: Work, checker: Checker) -> None:
        if work is not self._work:
            return
        self._work = None
        if self._missed:
            checker.update(self.plan, self._missed)
        self._set_busy(busy=False)
        self._take(checker)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)

    def _take(self, checker: Checker) -> None:
        self._checker = checker
        self._refill(checker.findings)

    def _refill(self, findings: Iterable[Finding]) -> None:
        self.findings = {finding.key: finding for finding in findings}
        self._groups = {key: self._sort(finding) for key, finding in self.findings.items()}
        self.counts = Counter(self._groups.values())
        self.restarted.emit()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if self._checker is None:
            self._missed.extend(changes)
            return
        gone, new = self._checker.update(self.plan, changes)
        if any(map(_reorders, changes)):
            self._refill(self._checker.findings)
            return
        judged = tuple(
            self.findings[str(change.key)]
            for change in changes
            if change.table == "acceptances" and change.key in self.findings
        )
        self._move(gone + judged, new + judged)

    def _move(self, gone: Placed, new: Placed) -> None:
        for finding in gone:
            self.findings.pop(finding.key, None)
            self.counts[self._groups.pop(finding.key, "")] -= 1
        for finding in new:
            self.findings[finding.key] = finding
            group = self._groups[finding.key] = self._sort(finding)
            self.counts[group] += 1
        self.moved.emit(gone, new)

    @property
    def networks_stale(self) -> bool:
        """Whether the findings about networks are not yet those of the plan as it is."""
        return self._checker is not None and self._checker.networks_stale

    def take_networks(self, findings: Placed) -> None:
        """Take the findings about networks of the plan as it is."""
        assert self._checker is not None
        gone, new = self._checker.take_networks(findings)
        if len(gone) + len(new) > MANY:
            self._refill(self._checker.findings)
        else:
            self._move(gone, new)

    def lapsed(self, finding: Finding) -> QDate | None:
        """The day through which an open finding had been accepted, or None."""
        acceptance = self.plan.acceptances.get(finding.key)
        if acceptance is None or acceptance.until is None or self.group(finding) not in OPEN:
            return None
        return QDate(acceptance.until.year, acceptance.until.month, acceptance.until.day)

    def _new_day(self) -> None:
        """What was accepted until yesterday is open again."""
        if self._day != _today():
            self._day = _today()
            if self._checker is not None:
                self._refill(self._checker.findings)

    def _sort(self, finding: Finding) -> str:
        from raciplanner.analysis.findings import sort_findings

        if finding.key not in self.plan.acceptances:
            return finding.severity
        states = sort_findings([finding], self.plan, _today())
        if states.accepted:
            return "accepted"
        return "parked" if states.parked else finding.severity

    # Reading

    @property
    def rules(self) -> int:
        """Number of rules that have anything to look at."""
        return len(self._checker.rules) if self._checker is not None else 0

    def at(self, activity: str, role: str) -> list[Finding]:
        """Open findings about a cell, a row or a column (ids, either may be empty).

        Those of the very place come first, then those of its row, then those of its column.
        """
        found = [
            finding
            for finding in self.findings.values()
            if self.group(finding) in OPEN
            and (
                (activity and finding.activity == activity and finding.role in {None, role})
                or (finding.activity is None and role and finding.role == role)
            )
        ]
        exact = ((activity or None), (role or None))
        return sorted(
            found,
            key=lambda finding: (
                (finding.activity, finding.role) != exact,
                finding.activity is None,
                OPEN.index(finding.severity),
                finding.rule,
            ),
        )

    def summary_text(self) -> str:
        """What was checked, and with what result."""
        from raciplanner.analysis.summary import summarise
        from raciplanner.wording.findings import checked_text

        summary = summarise(self.plan, self.findings.values(), _today())
        return checked_text(summary, QCoreApplication.translate)

    def group(self, finding: Finding) -> str:
        """One of :data:`GROUPS`."""
        return self._groups.get(finding.key, finding.severity)

    def with_groups(self) -> Iterator[tuple[Finding, str]]:
        """Every finding with its group: one of :data:`GROUPS`."""
        return zip(
            self.findings.values(), map(self._groups.__getitem__, self.findings), strict=True
        )

    def place(self, finding: Finding) -> Place:
        """Where a finding stands in reading order: the plan, its rows, its roles, its goals; then
        by rule.
        """
        if self._rows_of is not self.plan.rows:
            self._rows_of = self.plan.rows
            self._rows = {row.id: place for place, row in enumerate(self.plan.rows)}
        far = len(self._rows)
        column = self.plan.roles.positions.get(finding.role or "", -1)
        if finding.card:
            return (3, 0, column, finding.key)
        if finding.activity is None:
            return (0 if finding.role is None else 2, 0, column, finding.key)
        return (1, self._rows.get(finding.activity, far), column, finding.key)


def _today() -> date:
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())


def _reorders(change: Change) -> bool:
    """Whether rows or columns that stay change places."""
    if change.before is None or change.after is None:
        return change.table == "phases"
    if change.table not in {"activities", "roles", "phases"}:
        return False
    parts = ("rank", "phase")
    return any(getattr(change.before, n, 0) != getattr(change.after, n, 0) for n in parts)
