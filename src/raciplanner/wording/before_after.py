"""Changes as lines of a table: what, before, after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from raciplanner.i18n import Translate
from raciplanner.model.change import Change
from raciplanner.model.frameworks import letters_text
from raciplanner.model.plan import ASSIGNMENTS, INFO, Plan
from raciplanner.values import dataclass
from raciplanner.wording.differences import (
    cell_names,
    field_name,
    fields_of,
    record_text,
    value_text,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One field of one change.

    Parameters
    ----------
    change : Change
        To which the line belongs.
    what : str
        The record, and the field where it is not the whole record.
    before, after : str
        The values as text; empty for none.
    """

    change: Change
    what: str
    before: str
    after: str


def lines_of(
    changes: Iterable[Change], before: Plan, after: Plan, translate: Translate
) -> list[Line]:
    """The lines of ``changes`` from ``before`` to ``after``, in their order."""
    found: list[Line] = []
    for change in changes:
        if change.table == ASSIGNMENTS:
            found += _cell_lines(change, before, after, translate)
        else:
            found += _record_lines(change, before, after, translate)
    return found


def _cell_lines(change: Change, before: Plan, after: Plan, translate: Translate) -> list[Line]:
    activity, role = cell_names(change, before, after)
    where = translate("Differences", "“{activity}”, {role}").format(activity=activity, role=role)
    old, new = _letters(change.before, before), _letters(change.after, after)
    found = [Line(change, where, old, new)] if old != new else []
    old, new = getattr(change.before, "note", ""), getattr(change.after, "note", "")
    if old != new or not found:
        found.append(Line(change, _of(where, translate("Fields", "note")), old, new))
    return found


def _letters(cell: Any, plan: Plan) -> str:
    """The letters of a cell; functions without a letter by their names."""
    if cell is None:
        return ""
    letters = letters_text(plan.letters, cell.functions)
    return letters or ", ".join(sorted(cell.functions))


def _record_lines(change: Change, before: Plan, after: Plan, translate: Translate) -> list[Line]:
    what = record_text(change, before, after, translate)
    if change.before is None:
        return [Line(change, what, "", translate("Differences", "added"))]
    if change.after is None:
        return [Line(change, what, "", translate("Differences", "deleted"))]
    found = []
    for name, (old, new) in fields_of(change).items():
        if name == "order":
            found.append(Line(change, what, "", translate("Differences", "moved")))
            continue
        values = (
            value_text(change.table, name, value, plan, translate)
            for value, plan in ((old, before), (new, after))
        )
        found.append(Line(change, _of(what, field_name(name, translate)), *values))
    return found


def _of(what: str, field: str) -> str:
    return f"{what} · {field}"


KINDS: Mapping[str, str] = {
    ASSIGNMENTS: "letters",
    "activities": "activities",
    "phases": "activities",
    "roles": "people",
    "people": "people",
    "departments": "people",
    "goals": "goals",
    "goal_links": "goals",
    "kpis": "goals",
    "actuals": "goals",
    "activity_links": "goals",
    "pins": "goals",
    "acceptances": "findings",
    "limits": "findings",
    "parked": "findings",
    "letter_sets": "plan",
    INFO: "plan",
}
"""What a table is about, for a person; others are ``"plan"``."""


def kind_of(change: Change) -> str:
    """What ``change`` is about: a value of :data:`KINDS`."""
    return KINDS.get(change.table, "plan")


def kind_names(translate: Translate) -> Mapping[str, str]:
    """Names of what changes are about, in the order in which they are shown."""
    return {
        "letters": translate("Differences", "Letters and notes"),
        "activities": translate("Differences", "Activities and phases"),
        "people": translate("Differences", "Roles, people, departments"),
        "goals": translate("Differences", "Goals and KPIs"),
        "findings": translate("Differences", "Findings and questions"),
        "plan": translate("Differences", "Plan and letter sets"),
    }
