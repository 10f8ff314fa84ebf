"""The findings of single rows, for looking at an edit before it is made."""

from __future__ import annotations

from collections.abc import Iterable

from raciplanner.analysis.catalogue import RULES, limits_of
from raciplanner.analysis.facts import Context, orphan_row
from raciplanner.analysis.findings import ERROR, Finding
from raciplanner.analysis.rules import CELLS, ROW, Rule
from raciplanner.model.plan import Plan


class RowCheck:
    """The rules along a row under the letters, limits, roles and people of ``plan``.

    Plans that differ from it only in cells and activities can be asked about.
    """

    def __init__(self, plan: Plan) -> None:
        at = self._at = Context.of(plan, limits_of(plan))
        rules = [rule for rule in RULES.values() if rule.scope in {CELLS, ROW} and rule.applies(at)]
        self._cells = [rule for rule in rules if rule.scope == CELLS]
        self._rows = rules if plan.roles else self._cells

    def findings(self, plan: Plan, activity: str) -> list[Finding]:
        """What the rules say about one activity (id) of ``plan``."""
        cells = plan.row(activity)
        if activity not in plan.activities:
            return self._ask(self._cells, orphan_row(activity, cells)) if cells else []
        return self._ask(self._rows, self._at.row(plan.activities[activity], cells))

    def _ask(self, rules: Iterable[Rule], row: object) -> list[Finding]:
        activity = getattr(row, "activity", "")
        return [
            Finding(
                rule.id,
                rule.forms[hit.form].severity,
                activity,
                hit.role,
                hit.data,
                hit.form,
                hit.also,
            )
            for rule in rules
            for hit in rule.check(row, self._at)
        ]

    def errors(self, plan: Plan, activities: Iterable[str]) -> set[str]:
        """Keys of the errors in some rows (ids)."""
        return {
            finding.key
            for activity in activities
            for finding in self.findings(plan, activity)
            if finding.severity == ERROR
        }
