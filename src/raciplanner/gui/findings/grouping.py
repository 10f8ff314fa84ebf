"""How the findings are grouped: by severity, phase, role or rule."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from raciplanner.gui.findings.live import OPEN, LiveFindings
from raciplanner.values import dataclass

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate

PLAN, GOALS, ROLES, ROWS, SEVERAL = "~1", "~2", "~3", "~4", "~5"
"""Groups of what belongs to none of the records that a grouping goes by."""


@dataclass(frozen=True)
class Grouping:
    """A way to group the open findings.

    Parameters
    ----------
    text : callable
        What it is called.
    key : callable
        The group of a finding.
    order : callable
        Sorts the groups of a plan.
    title : callable
        Name of a group that holds so many findings.
    marked : bool
        Whether a group's key is a severity and has its marker.
    """

    text: Callable[[], str]
    key: Callable[[LiveFindings, Finding], str]
    order: Callable[[LiveFindings, str], Any]
    title: Callable[[LiveFindings, str, int], str]
    marked: bool = False


def _phase(live: LiveFindings, finding: Finding) -> str:
    if finding.activity is None:
        if finding.card:
            return GOALS
        return PLAN if finding.role is None else ROLES
    row = live.plan.activities.get(finding.activity)
    return row.phase if row and row.phase in live.plan.phases else ROWS


def _phase_order(live: LiveFindings, key: str) -> tuple[int, str]:
    return live.plan.phases.positions.get(key, -1), key


def _phase_title(live: LiveFindings, key: str, count: int) -> str:
    phase = live.plan.phases.get(key)
    other = {
        PLAN: translate("FindingsModel", "The plan as a whole"),
        GOALS: translate("FindingsModel", "Goals"),
        ROLES: translate("FindingsModel", "Roles"),
    }
    outside = translate("FindingsModel", "Without a phase")
    return counted(phase.name if phase else other.get(key, outside), count)


def _role(_live: LiveFindings, finding: Finding) -> str:
    """The role of a finding, or the only one that it names."""
    if finding.role is not None:
        return finding.role
    named: set[str] = set()
    for part in ("roles", "owners", "doers"):
        value = finding.data.get(part, ())
        named.update(value if isinstance(value, tuple) else ())
    return next(iter(named)) if len(named) == 1 else SEVERAL


def _role_order(live: LiveFindings, key: str) -> tuple[int, str]:
    positions = live.plan.roles.positions
    return positions.get(key, len(positions)), key


def _role_title(live: LiveFindings, key: str, count: int) -> str:
    role = live.plan.roles.get(key)
    return counted(role.name if role else translate("FindingsModel", "No role or several"), count)


def _rule_title(_live: LiveFindings, key: str, count: int) -> str:
    from raciplanner.wording.findings import rule_name

    return counted(f"{key} · {rule_name(key, translate)}", count)


def counted(name: str, count: int) -> str:
    """A name with a number behind it."""
    return f"{name} ({count})"


def group_text(group: str, count: int) -> str:
    """So many findings of a severity or a state, in words."""
    texts = {
        "error": lambda: translate("Findings", "%n errors", None, count),
        "warning": lambda: translate("Findings", "%n warnings", None, count),
        "question": lambda: translate("Findings", "%n questions", None, count),
        "note": lambda: translate("Findings", "%n notes", None, count),
        "parked": lambda: translate("FindingsModel", "%n parked", None, count),
        "accepted": lambda: translate("FindingsModel", "%n accepted with a reason", None, count),
    }
    return texts[group]()


GROUPINGS: Mapping[str, Grouping] = {
    "severity": Grouping(
        lambda: translate("FindingsModel", "By severity"),
        lambda _live, finding: finding.severity,
        lambda _live, key: OPEN.index(key),
        lambda _live, key, count: group_text(key, count),
        marked=True,
    ),
    "phase": Grouping(
        lambda: translate("FindingsModel", "By phase"), _phase, _phase_order, _phase_title
    ),
    "role": Grouping(
        lambda: translate("FindingsModel", "By role"), _role, _role_order, _role_title
    ),
    "rule": Grouping(
        lambda: translate("FindingsModel", "By rule"),
        lambda _live, finding: finding.rule,
        lambda _live, key: key,
        _rule_title,
    ),
}
"""The ways to group; what is parked or accepted stands in groups of its own in each of them."""
