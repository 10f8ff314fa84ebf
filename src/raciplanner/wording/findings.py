"""The sentences of findings: what was seen, with its figures, and the question to the room."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from raciplanner.analysis.catalogue import RULES
from raciplanner.analysis.findings import Data, Finding
from raciplanner.analysis.summary import Summary
from raciplanner.goalmap.words import goal_fields
from raciplanner.i18n import Translate
from raciplanner.model.frameworks import letters_of
from raciplanner.model.plan import Plan

_ROLE_LISTS = ("roles", "owners", "doers")
_SHOWN = 6
"""Names of a list that are written out; of more than this the rest are counted."""
_PLAIN = ("columns", "limit", "owned", "rows", "share", "text", "times", "usual")


def finding_text(finding: Finding, plan: Plan, translate: Translate) -> str:
    """What ``finding`` says about ``plan``: the fact with its figures, then the question."""
    question = question_text(finding, translate)
    text = fact_text(finding, plan, translate)
    return f"{text} {question}" if question else text


def fact_text(finding: Finding, plan: Plan, translate: Translate) -> str:
    """What was seen, with its figures."""
    form = RULES[finding.rule].forms[finding.form]
    number = finding.data.get("count", 0)
    fact = form.fact(translate, number if isinstance(number, int) else 0)
    return fact.format_map(_values(finding, plan, translate))


def question_text(finding: Finding, translate: Translate) -> str:
    """What to ask the room about it: why it matters."""
    question = RULES[finding.rule].forms[finding.form].question
    return translate("Findings", question) if question else ""


def _values(finding: Finding, plan: Plan, translate: Translate) -> dict[str, str]:
    data = finding.data
    values = {name: str(data[name]) for name in _PLAIN if name in data}
    values["activity"] = activity_name(finding.activity, plan)
    values["role"] = role_name(finding.role, plan)
    values["letter_set"] = plan.letters.name
    values["owner_letter"] = _letters(plan, [plan.letters.owner])
    values["doer_letter"] = _letters(plan, [plan.letters.doer])
    for name in _ROLE_LISTS:
        roles = _in_order(_ids(data.get(name)), plan)
        values[name] = _listed([role_name(one, plan) for one in roles], translate)
    quoted = translate("Findings", "“{name}”")
    values["activities"] = _listed(
        [
            quoted.format_map({"name": activity_name(one, plan)})
            for one in _ids(data.get("activities"))
        ],
        translate,
    )
    values["departments"] = _listed(
        [department_name(one, plan) for one in _ids(data.get("departments"))], translate
    )
    values |= _map_values(data, plan, translate)
    if "side" in data:
        values["side"] = side_name(str(data["side"]), translate)
    values["functions"] = _letters(plan, _ids(data.get("functions")))
    person = plan.people.get(str(data.get("person", "")))
    values["person"] = person.name if person else ""
    return values


def _map_values(data: Data, plan: Plan, translate: Translate) -> dict[str, str]:
    """Names of what stands on the goal map."""
    quoted = translate("Findings", "“{name}”")
    values = {
        name: _listed(
            [quoted.format_map({"name": goal_name(one, plan)}) for one in _ids(data.get(name))],
            translate,
        )
        for name in ("goals", "helped")
    }
    values["goal"] = goal_name(str(data.get("goal", "")), plan)
    kpi = plan.kpis.get(str(data.get("kpi", "")))
    values["kpi"] = kpi.name if kpi else str(data.get("kpi", ""))
    shared = [department_name(one, plan) for one in _ids(data.get("shared"))]
    values["shared"] = _listed(shared, translate)
    names = goal_fields(translate)
    values["fields"] = _listed([names[one] for one in _ids(data.get("fields"))], translate)
    return values


def goal_name(goal: str, plan: Plan) -> str:
    """Name of a goal (id); the id where the plan has none of it."""
    found = plan.goals.get(goal)
    return found.name if found else goal


def _ids(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def _in_order(roles: Iterable[str], plan: Plan) -> list[str]:
    """Role ids in reading order; those the plan does not have come last."""
    places = plan.roles.positions
    return sorted(roles, key=lambda role: (places.get(role, len(places)), role))


def _letters(plan: Plan, functions: Iterable[str]) -> str:
    return ", ".join(letters_of(plan.letters, functions))


def _listed(names: list[str], translate: Translate) -> str:
    """Names as people list them: ``A, B and C``; of many only the first ones."""
    if len(names) > _SHOWN:
        rest = translate("Findings", "{names} and %n more", None, len(names) - _SHOWN + 1)
        return rest.format_map({"names": ", ".join(names[: _SHOWN - 1])})
    *first, last = names or [""]
    if not first:
        return last
    together = translate("Findings", "{first} and {last}")
    return together.format_map({"first": ", ".join(first), "last": last})


def activity_name(activity: str | None, plan: Plan) -> str:
    """Name of an activity (id); the id where the plan has no such row, empty for None."""
    row = plan.activities.get(activity or "")
    return row.name if row else activity or ""


def role_name(role: str | None, plan: Plan) -> str:
    """Name of a role (id); the id where the plan has no such column, empty for None."""
    column = plan.roles.get(role or "")
    return column.name if column else role or ""


def department_name(department: str, plan: Plan) -> str:
    """Name of a department (id); the id where the plan has none of it."""
    found = plan.departments.get(department)
    return found.name if found else department


def side_name(side: str, translate: Translate) -> str:
    """One of the two sides, as it stands inside a sentence."""
    return {
        "sales": translate("Findings", "sales"),
        "marketing": translate("Findings", "marketing"),
    }[side]


def rule_name(rule: str, translate: Translate) -> str:
    """Short name of a rule (id)."""
    return translate("Rules", RULES[rule].name)


def severity_name(severity: str, translate: Translate) -> str:
    """Name of a severity for a person."""
    return {
        "error": translate("Findings", "error"),
        "warning": translate("Findings", "warning"),
        "question": translate("Findings", "question"),
        "note": translate("Findings", "note"),
    }[severity]


def checked_text(summary: Summary, translate: Translate) -> str:
    """What was checked and with what result; an empty plan is never called clean."""
    if summary.empty:
        return translate("Findings", "Nothing to check yet: %n activities.", None, summary.rows)
    rules = translate("Findings", "%n rules checked", None, summary.rules)
    rows = translate("Findings", "on %n activities", None, summary.rows)
    roles = translate("Findings", "and %n roles", None, summary.columns)
    parts = [f"{rules} {rows} {roles}: {_open_text(summary, translate)}"]
    if summary.accepted:
        parts.append(translate("Findings", "%n accepted with a reason.", None, summary.accepted))
    if summary.parked:
        parts.append(translate("Findings", "%n parked.", None, summary.parked))
    return " ".join(parts)


def _open_text(summary: Summary, translate: Translate) -> str:
    if summary.clean:
        return translate("Findings", "no open findings.")
    counts = {
        "error": translate("Findings", "%n errors", None, summary.open["error"]),
        "warning": translate("Findings", "%n warnings", None, summary.open["warning"]),
        "question": translate("Findings", "%n questions", None, summary.open["question"]),
        "note": translate("Findings", "%n notes", None, summary.open["note"]),
    }
    return ", ".join(text for name, text in counts.items() if summary.open[name]) + "."


def finding_json(finding: Finding, plan: Plan, translate: Translate) -> dict[str, Any]:
    """A finding as JSON types.

    ``activity`` and ``role`` are names or None; ``data`` has the figures, the limit that was used
    and the ids, with the names of roles and the letters of functions beside them.
    """
    data: dict[str, Any] = {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in finding.data.items()
    }
    for name in _ROLE_LISTS:
        if name in data:
            data[name] = _in_order(data[name], plan)
            data[f"{name[:-1]}_names"] = [role_name(one, plan) for one in data[name]]
    if "departments" in data:
        data["department_names"] = [department_name(one, plan) for one in data["departments"]]
    if "functions" in data:
        data["letters"] = letters_of(plan.letters, data["functions"])
    data |= {"activity_id": finding.activity, "role_id": finding.role, "key": finding.key}
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "activity": activity_name(finding.activity, plan) if finding.activity else None,
        "role": role_name(finding.role, plan) if finding.role else None,
        "message": finding_text(finding, plan, translate),
        "data": data,
    }
