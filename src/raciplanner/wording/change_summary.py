"""What is new between two plans, in one line: ``1 letter changed: “Lead scoring”, CMO: A → C``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import cast

from raciplanner.i18n import Translate
from raciplanner.model.change import Change
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.wording.differences import difference_text

MOST_NAMED = 3
"""Up to this many changes are named one by one."""
_GOALS = ("goals", "goal_links", "kpis", "actuals", "activity_links")
_AGREED = (
    "parked",
    "decisions",
    "actions",
    "commitments",
    "meetings",
    "boundaries",
    "handovers",
)
_PEOPLE = ("departments", "people")


def summary_text(
    changes: Sequence[Change],
    before: Plan,
    after: Plan,
    translate: Translate,
    most: int = MOST_NAMED,
) -> str:
    """The changes that turn ``before`` into ``after``, counted; up to ``most`` are named."""
    kinds = [(one, _kind(one, before, after)) for one in changes]
    named = [one for one, kind in kinds if kind]
    counts = Counter(kind for _one, kind in kinds if kind)
    says = ", ".join(text for kind, text in _counted(counts, translate).items() if kind in counts)
    if not named or len(named) > most:
        return says
    texts = [difference_text(one, before, after, translate)[2:] for one in named]
    return f"{says}: {'; '.join(texts)}"


def _kind(change: Change, before: Plan, after: Plan) -> str:
    """What a change is counted as; empty for a letter that comes or goes with its row or column."""
    if change.table == ASSIGNMENTS:
        activity, role = cast(tuple[str, str], change.key)
        if any(activity not in one.activities or role not in one.roles for one in (before, after)):
            return ""
        nothing: frozenset[str] = frozenset()
        old = getattr(change.before, "functions", nothing)
        return "letters" if old != getattr(change.after, "functions", nothing) else "notes"
    if change.table in {"activities", "roles"}:
        return f"{change.table} {_how(change)}"
    for kind, tables in (("goals", _GOALS), ("agreed", _AGREED), ("people", _PEOPLE)):
        if change.table in tables:
            return kind
    return "other"


def _how(change: Change) -> str:
    if change.before is None:
        return "added"
    return "removed" if change.after is None else "changed"


def _counted(counts: Counter[str], translate: Translate) -> dict[str, str]:
    """The words for every kind of change with its number, in the order of the sentence."""
    return {
        "letters": translate("Changes", "%n letters changed", None, counts["letters"]),
        "activities added": translate(
            "Changes", "%n activities added", None, counts["activities added"]
        ),
        "activities removed": translate(
            "Changes", "%n activities removed", None, counts["activities removed"]
        ),
        "activities changed": translate(
            "Changes", "%n activities changed", None, counts["activities changed"]
        ),
        "roles added": translate("Changes", "%n roles added", None, counts["roles added"]),
        "roles removed": translate("Changes", "%n roles removed", None, counts["roles removed"]),
        "roles changed": translate("Changes", "%n roles changed", None, counts["roles changed"]),
        "goals": translate("Changes", "%n changes of goals and KPIs", None, counts["goals"]),
        "agreed": translate("Changes", "%n changes of agreements", None, counts["agreed"]),
        "people": translate("Changes", "%n changes of people", None, counts["people"]),
        "notes": translate("Changes", "%n notes changed", None, counts["notes"]),
        "other": translate("Changes", "%n other changes", None, counts["other"]),
    }
