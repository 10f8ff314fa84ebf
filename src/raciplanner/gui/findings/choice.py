"""Which findings are listed: by state and severity, and by words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from raciplanner.gui.findings.live import GROUPS
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

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


class Word(NamedTuple):
    """Where a word of a search appears: thousands of findings are then only looked up.

    Parameters
    ----------
    rules, severities : frozenset of str
        Rules (ids) and severities with the word in their name.
    records : frozenset of str
        Ids of activities, roles, people, goals and KPIs with the word in their name.
    accepted : frozenset of str
        Keys of findings with the word in the reason or the name of who accepted them.
    """

    rules: frozenset[str]
    severities: frozenset[str]
    records: frozenset[str]
    accepted: frozenset[str]

    def fits(self, finding: Finding) -> bool:
        """Whether the word appears in ``finding``."""
        return (
            finding.rule in self.rules
            or finding.severity in self.severities
            or not self.records.isdisjoint(_ids(finding))
            or (bool(self.accepted) and finding.key in self.accepted)
        )


def _ids(finding: Finding) -> Iterator[str]:
    yield finding.activity or ""
    yield finding.role or ""
    for value in finding.data.values():
        if isinstance(value, tuple):
            yield from value
        else:
            yield str(value)


def words_of(text: str, plan: Plan) -> list[Word]:
    """The words of a search in the findings of ``plan``."""
    return [_word(word, plan) for word in text.casefold().split()]


def _word(word: str, plan: Plan) -> Word:
    from raciplanner.analysis.catalogue import RULES
    from raciplanner.analysis.findings import SEVERITIES
    from raciplanner.wording.findings import rule_name, severity_name

    names = {rule: f"{rule} {rule_name(rule, translate)}" for rule in RULES}
    records = (plan.activities, plan.roles, plan.people, plan.goals, plan.kpis)
    return Word(
        frozenset(rule for rule, name in names.items() if word in name.casefold()),
        frozenset(one for one in SEVERITIES if word in severity_name(one, translate).casefold()),
        frozenset(
            record.id
            for table in records
            for record in table.values()
            if word in record.name.casefold()
        ),
        frozenset(
            one.id
            for one in plan.acceptances.values()
            if word in f"{one.reason} {one.person}".casefold()
        ),
    )
