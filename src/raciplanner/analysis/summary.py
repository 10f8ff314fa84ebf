"""What was checked, and with what result, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from datetime import date

from raciplanner.analysis.catalogue import RULES, limits_of
from raciplanner.analysis.facts import Context
from raciplanner.analysis.findings import SEVERITIES, Finding, sort_findings
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Summary:
    """The result of a check.

    Parameters
    ----------
    rules : int
        Rules that had anything to look at.
    rows, columns, cells : int
        Activities, roles and filled cells that were looked at.
    open : mapping of severity to int
        Open findings; every severity is there, the gravest first.
    accepted, parked : int
    """

    rules: int
    rows: int
    columns: int
    cells: int
    open: Mapping[str, int]
    accepted: int
    parked: int

    @property
    def empty(self) -> bool:
        """Whether there was nothing to check: no such plan is clean."""
        return not (self.rows and self.columns and self.cells)

    @property
    def clean(self) -> bool:
        """Whether something was checked and nothing is open."""
        return not self.empty and not any(self.open.values())


def summarise(
    plan: Plan, findings: Iterable[Finding], today: date, rules: Collection[str] = RULES
) -> Summary:
    """The summary of ``findings`` of ``plan`` on the day ``today``, found by ``rules`` (ids)."""
    at = Context.of(plan, limits_of(plan))
    states = sort_findings(findings, plan, today)
    count = Counter(finding.severity for finding in states.open)
    return Summary(
        sum(rule.applies(at) for rule in RULES.values() if rule.id in rules),
        len(plan.activities),
        len(plan.roles),
        sum(bool(cell.functions) for row in plan.assignments.values() for cell in row.values()),
        {severity: count[severity] for severity in SEVERITIES},
        len(states.accepted),
        len(states.parked),
    )
