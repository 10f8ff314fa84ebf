"""Findings: what a rule says about a plan, and which of them the workshop has accepted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from raciplanner.model.plan import Plan

ERROR, WARNING, QUESTION, NOTE = "error", "warning", "question", "note"
SEVERITIES = (ERROR, WARNING, QUESTION, NOTE)
"""Severities from the gravest on.  An error blocks sign-off until it is solved or accepted."""

Data = Mapping[str, int | str | tuple[str, ...]]
"""Figures and ids behind a finding; names are looked up when the sentence is made.

``count``, ``rows``, ``columns``, ``usual``, ``times`` and ``owned`` are numbers; ``limit`` is the
limit used, in percent where the rule has it so, and ``share`` a second one in percent.  ``roles``,
``owners`` and ``doers`` are role ids, ``activities`` activity ids, ``departments`` department ids,
``functions`` functions of letters, ``person`` is a person's id, ``side`` is sales or marketing.
``goal`` and ``kpi`` are ids of cards of the goal map; ``goals`` and ``helped`` goal ids, ``shared``
department ids, ``fields`` names of fields.  ``text`` stands in the sentence as it is.  Ids are
sorted as texts, so that equal findings have equal data.
"""
NO_DATA: Data = {}


def ids(found: Iterable[str]) -> tuple[str, ...]:
    """Ids as :data:`Data` holds them."""
    return tuple(sorted(found))


class Finding(NamedTuple):
    """What one rule says about one place of a plan.

    Parameters
    ----------
    rule : str
        Id of the rule, for example ``"H02"``.
    severity : str
        One of :data:`SEVERITIES`.
    activity, role : str or None
        Ids of the row and of the column it is about; both for a cell, neither for the plan.
    data : Data
        The figures it rests on and the limit that was used.
    form : str
        Which of the sentences of the rule; empty for its ordinary one.
    also : tuple of str
        Further ids that tell it apart from other findings of the rule at the same place.
    """

    rule: str
    severity: str
    activity: str | None = None
    role: str | None = None
    data: Data = NO_DATA
    form: str = ""
    also: tuple[str, ...] = ()

    def __hash__(self) -> int:
        return hash((self.rule, self.activity, self.role, self.form, self.also))

    @property
    def key(self) -> str:
        """Identity of the finding: the same after edits elsewhere, other figures, other names.

        >>> Finding("H03", "error", "a1", form="nobody").key
        'H03.nobody:a1:'
        """
        name = f"{self.rule}.{self.form}" if self.form else self.rule
        return ":".join((name, self.activity or "", self.role or "", *self.also))

    @property
    def card(self) -> str:
        """Id of the goal or the KPI it is about; empty where it is about neither."""
        return str(self.data.get("goal") or self.data.get("kpi") or "")


class Sorted(NamedTuple):
    """Findings by what the workshop said about them; each in reading order."""

    open: tuple[Finding, ...]
    accepted: tuple[Finding, ...]
    parked: tuple[Finding, ...]


def sort_findings(findings: Iterable[Finding], plan: Plan, today: date) -> Sorted:
    """The findings that are open, those accepted with a reason, and those parked.

    An acceptance holds through its last day, ``until``; afterwards the finding is open again.
    """
    found: dict[str, list[Finding]] = {"open": [], "accepted": [], "parked": []}
    for finding in findings:
        found[_state(finding, plan, today)].append(finding)
    return Sorted(tuple(found["open"]), tuple(found["accepted"]), tuple(found["parked"]))


def _state(finding: Finding, plan: Plan, today: date) -> str:
    acceptance = plan.acceptances.get(finding.key) if plan.acceptances else None
    if acceptance is None or (acceptance.until is not None and acceptance.until < today):
        return "open"
    return "parked" if acceptance.state == "parked" else "accepted"
