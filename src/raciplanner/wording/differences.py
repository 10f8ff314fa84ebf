"""The sentence of one difference between two plans."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from raciplanner.goalmap.words import goal_fields
from raciplanner.i18n import Translate
from raciplanner.model.change import Change
from raciplanner.model.fingerprint import plain
from raciplanner.model.frameworks import letters_text
from raciplanner.model.plan import ASSIGNMENTS, INFO, Plan
from raciplanner.model.references import REFERENCES
from raciplanner.wording.edits_charter import charter_fields, signature_value


def difference_data(change: Change, before: Plan, after: Plan) -> dict[str, Any]:
    """One difference as JSON types: ``table``, ``change``, names, and both states.

    ``change`` is ``added``, ``removed`` or ``changed``; cells have ``activity``, ``role`` and
    their letters as ``before`` and ``after``, other records their ``name`` and changed fields.
    """
    data: dict[str, Any] = {"table": change.table, "change": _kind(change)}
    if change.table == ASSIGNMENTS:
        activity, role = cell_names(change, before, after)
        return data | {
            "activity": activity,
            "role": role,
            "before": _letters(change.before, before),
            "after": _letters(change.after, after),
            "note_before": getattr(change.before, "note", ""),
            "note_after": getattr(change.after, "note", ""),
        }
    return data | {"name": _name(change, before, after), "fields": fields_of(change)}


def _kind(change: Change) -> str:
    if change.before is None:
        return "added"
    return "removed" if change.after is None else "changed"


def cell_names(change: Change, before: Plan, after: Plan) -> tuple[str, str]:
    """Names of the activity and the role of a changed cell; ids where neither plan has them."""
    activity, role = cast(tuple[str, str], change.key)
    row = after.activities.get(activity) or before.activities.get(activity)
    column = after.roles.get(role) or before.roles.get(role)
    return row.name if row else activity, column.name if column else role


def _letters(cell: Any, plan: Plan) -> str:
    return letters_text(plan.letters, cell.functions) if cell else ""


def _name(change: Change, before: Plan, after: Plan) -> str:
    record = change.after or change.before
    if change.table in _ENDS:
        return _ends(change.table, record, before, after)
    named = (getattr(record, field, "") for field in ("name", "title", "text", "question"))
    return str(next(filter(None, named), change.key))


_ENDS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "goal_links": (("goals", "source"), ("goals", "target")),
    "activity_links": (("activities", "activity"), ("goals", "goal")),
    "actuals": (("kpis", "kpi"),),
    "boundaries": (("activities", "activity"),),
}
"""What a record without a name of its own connects: table and field of each end."""


def _ends(table: str, record: Any, before: Plan, after: Plan) -> str:
    signs = {"contributes": "→", "conflicts": "⚡"}
    names = []
    for of, field in _ENDS[table]:
        key = getattr(record, field)
        end = after.table(of).get(key) or before.table(of).get(key)
        names.append(end.name if end else key)
    if table == "actuals":
        return f"{names[0]}, {record.day.isoformat()}"
    return f" {signs.get(getattr(record, 'kind', ''), '→')} ".join(names)


def fields_of(change: Change) -> dict[str, list[Any]]:
    """Changed fields with both values; the place in the order is called ``order``."""
    if change.before is None or change.after is None:
        return {}
    found = {
        name: [plain(getattr(change.before, name)), plain(getattr(change.after, name))]
        for name in type(change.before).__slots__
        if getattr(change.before, name) != getattr(change.after, name)
    }
    if "rank" in found:
        found["order"] = found.pop("rank")
    return found


def difference_text(change: Change, before: Plan, after: Plan, translate: Translate) -> str:
    """One difference as a line: ``~ “Lead scoring”, CMO: A → C``."""
    sign = {"added": "+", "removed": "−", "changed": "~"}[_kind(change)]
    if change.table == ASSIGNMENTS:
        return f"{sign} {_cell_text(change, before, after, translate)}"
    what = record_text(change, before, after, translate)
    fields = "; ".join(
        _field_text(change.table, name, values, (before, after), translate)
        for name, values in fields_of(change).items()
    )
    return f"{sign} {what}: {fields}" if fields else f"{sign} {what}"


def record_text(change: Change, before: Plan, after: Plan, translate: Translate) -> str:
    """Kind and name of a changed record: ``activity “Lead scoring”``."""
    sentence = _kinds(translate).get(change.table, "{name}")
    return sentence.format(name=_name(change, before, after))


def _cell_text(change: Change, before: Plan, after: Plan, translate: Translate) -> str:
    activity, role = cell_names(change, before, after)
    old = _letters(change.before, before) or "–"
    new = _letters(change.after, after) or "–"
    note = getattr(change.before, "note", "") != getattr(change.after, "note", "")
    changed = f"{old} → {new}" if old != new else ""
    parts = [changed, translate("Differences", "note changed") if note else ""]
    where = translate("Differences", "“{activity}”, {role}").format(activity=activity, role=role)
    return f"{where}: {'; '.join(part for part in parts if part)}"


def _kinds(translate: Translate) -> Mapping[str, str]:
    return {
        INFO: translate("Differences", "plan “{name}”"),
        "letter_sets": translate("Differences", "letter set “{name}”"),
        "departments": translate("Differences", "department “{name}”"),
        "roles": translate("Differences", "role “{name}”"),
        "people": translate("Differences", "person “{name}”"),
        "phases": translate("Differences", "phase “{name}”"),
        "activities": translate("Differences", "activity “{name}”"),
        "goals": translate("Differences", "goal “{name}”"),
        "goal_links": translate("Differences", "link of goals “{name}”"),
        "kpis": translate("Differences", "KPI “{name}”"),
        "actuals": translate("Differences", "value of “{name}”"),
        "activity_links": translate("Differences", "activity for a goal “{name}”"),
        "acceptances": translate("Differences", "accepted finding {name}"),
        "limits": translate("Differences", "limit {name}"),
        "parked": translate("Differences", "parked question “{name}”"),
        "decisions": translate("Differences", "decision “{name}”"),
        "actions": translate("Differences", "action “{name}”"),
        "commitments": translate("Differences", "commitment “{name}”"),
        "meetings": translate("Differences", "meeting “{name}”"),
        "boundaries": translate("Differences", "boundary in “{name}”"),
        "handovers": translate("Differences", "hand-over “{name}”"),
        "charter_sections": translate("Differences", "section of the charter “{name}”"),
        "signoffs": translate("Differences", "sign-off of version {name}"),
        "signatures": translate("Differences", "signature of {name}"),
        "attached_files": translate("Differences", "attached file “{name}”"),
    }


def _field_text(
    table: str, name: str, values: list[Any], plans: tuple[Plan, Plan], translate: Translate
) -> str:
    if name == "order":
        return translate("Differences", "moved")
    old, new = (
        value_text(table, name, value, plan, translate)
        for value, plan in zip(values, plans, strict=True)
    )
    return f"{field_name(name, translate)} {_quoted(old)} → {_quoted(new)}"


def _quoted(text: str) -> str:
    return f"“{text}”" if text else "–"


def value_text(table: str, name: str, value: Any, plan: Plan, translate: Translate) -> str:
    """The value of a field as text, ids as the names they have in ``plan``; empty for none."""
    if isinstance(value, bool):
        return translate("Differences", "yes") if value else translate("Differences", "no")
    if table == "signatures" and (said := signature_value(name, value, translate)) is not None:
        return said
    values = value if isinstance(value, list | tuple) else [value]
    for target in REFERENCES.get(table, {}).get(name, ()):
        values = [_named(plan.table(target), one) for one in values]
    return ", ".join(_shown(one) for one in values if one not in ("", None))


def _shown(one: Any) -> str:
    """A letter of a letter set by what stands in the cell, functions that may stand together."""
    if isinstance(one, dict):
        return str(one.get("char", ""))
    return "+".join(map(str, one)) if isinstance(one, list | tuple) else str(one)


def _named(table: Mapping[str, Any], one: Any) -> Any:
    """The name of the record ``one``; in a pair, which begins with an id, that of the first."""
    if isinstance(one, list | tuple):
        return ": ".join((str(_named(table, one[0])), *map(str, one[1:])))
    record = table.get(one)
    return getattr(record, "name", one) if record else one


def field_name(name: str, translate: Translate) -> str:
    """Name of a record's field for a person."""
    names = {
        **goal_fields(translate),
        **charter_fields(translate),
        "title": translate("Fields", "title"),
        "company": translate("Fields", "company"),
        "period": translate("Fields", "period"),
        "scope": translate("Fields", "scope"),
        "language": translate("Fields", "document language"),
        "letter_set": translate("Fields", "letter set"),
        "version": translate("Fields", "version"),
        "review_date": translate("Fields", "review date"),
        "name": translate("Fields", "name"),
        "code": translate("Fields", "code"),
        "colour": translate("Fields", "colour"),
        "side": translate("Fields", "side"),
        "department": translate("Fields", "department"),
        "reports_to": translate("Fields", "reports to"),
        "deputy": translate("Fields", "deputy"),
        "description": translate("Fields", "description"),
        "email": translate("Fields", "e-mail"),
        "roles": translate("Fields", "roles"),
        "may_sign": translate("Fields", "may sign"),
        "phase": translate("Fields", "phase"),
        "deliverable": translate("Fields", "deliverable"),
        "depends_on": translate("Fields", "depends on"),
        "state": translate("Fields", "state"),
        "reason": translate("Fields", "reason"),
        "person": translate("Fields", "person"),
        "until": translate("Fields", "until"),
        "value": translate("Fields", "value"),
        "letters": translate("Fields", "letters"),
        "present": translate("Fields", "takes part in the workshop"),
        "tools": translate("Fields", "shared tools"),
        "audiences": translate("Fields", "audiences"),
        "activity": translate("Fields", "activity"),
        "role": translate("Fields", "role"),
    }
    return names.get(name, name)
