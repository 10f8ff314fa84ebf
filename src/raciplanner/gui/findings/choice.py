"""Which findings are listed: by state and severity, and by words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from raciplanner.gui.findings.live import GROUPS, LiveFindings

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Choice:
    """What of the findings is listed.

    Parameters
    ----------
    groups : frozenset of str
        Severities and states, see :data:`~raciplanner.gui.findings.live.GROUPS`.
    text : str
        Words that must all appear in a finding: in its rule, or in the names it is about.
    """

    groups: frozenset[str] = frozenset(GROUPS)
    text: str = ""

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return not self.text.strip() and len(self.groups) == len(GROUPS)

    def takes(self, live: LiveFindings, finding: Finding) -> bool:
        """Whether ``finding`` is listed."""
        if live.group(finding) not in self.groups:
            return False
        words = self.text.casefold().split()
        if not words:
            return True
        found = searched(live, finding)
        return all(word in found for word in words)


def searched(live: LiveFindings, finding: Finding) -> str:
    """The names and the rule of a finding, for a search: no sentence, thousands must be quick."""
    from raciplanner.wording.findings import rule_name, severity_name

    plan = live.plan
    parts = [finding.rule, rule_name(finding.rule, translate)]
    parts.append(severity_name(finding.severity, translate))
    row = plan.activities.get(finding.activity or "")
    if row is not None:
        parts.append(row.name)
    keys = [finding.role or ""]
    for value in finding.data.values():
        keys += value if isinstance(value, tuple) else [str(value)]
    for key in keys:
        record = plan.roles.get(key) or plan.people.get(key) or plan.activities.get(key)
        if record is not None:
            parts.append(record.name)
    acceptance = plan.acceptances.get(finding.key)
    if acceptance is not None:
        parts += [acceptance.reason, acceptance.person]
    return " ".join(parts).casefold()
