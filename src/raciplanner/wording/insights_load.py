"""Figures about load, and about who must not be away, as tables."""

from __future__ import annotations

from collections.abc import Mapping

from raciplanner.analysis.insights import Absence, Insights, Keys, Load
from raciplanner.i18n import Translate
from raciplanner.wording.figures import Table, decimal, people_names, percent, role_names
from raciplanner.wording.findings import activity_name, department_name


def spread_text(load: Load, translate: Translate) -> str:
    """How evenly a load is spread."""
    if load.gini is None:
        return translate("Insights", "There is no load to compare yet.")
    return translate(
        "Insights",
        "Gini coefficient {gini}: at 0 % all carry the same, at 100 % one carries everything.",
    ).format(gini=percent(load.gini, translate))


def _loads(title: str, load: Load, names: Mapping[str, str], translate: Translate) -> Table:
    head = (translate("Insights", "Name"), translate("Insights", "Load"))
    ordered = sorted(load.by.items(), key=lambda one: -one[1])
    rows = tuple((names[key], str(value)) for key, value in ordered)
    return Table(title, spread_text(load, translate), head, rows)


def role_loads(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "Load of the roles")
    return _loads(title, found.roles, role_names(found), translate)


def people_loads(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "Load of the people")
    return _loads(title, found.people, people_names(found), translate)


def department_loads(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "Load of the departments")
    none = translate("Insights", "No department")
    names = {key: department_name(key, found.plan) or none for key in found.departments.by}
    return _loads(title, found.departments, names, translate)


def key_roles(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "What hangs on each role")
    return _keys(title, found.key_roles, role_names(found), translate)


def key_people(found: Insights, translate: Translate) -> Table:
    title = translate("Insights", "What hangs on each person")
    return _keys(title, found.key_people, people_names(found), translate)


def _keys(title: str, keys: Keys, names: Mapping[str, str], translate: Translate) -> Table:
    head = (
        translate("Insights", "Name"),
        translate("Insights", "Key index"),
        translate("Insights", "Share"),
    )
    ordered = sorted(keys.index.items(), key=lambda one: (-one[1], names[one[0]]))
    total = sum(keys.index.values())
    rows = tuple(
        (names[key], decimal(value, translate), percent(value / total, translate))
        for key, value in ordered
    )
    if not rows:
        says = translate("Insights", "Nobody does or answers for anything yet.")
    else:
        says = translate(
            "Insights",
            "Most hangs on {name}: {share} of the plan, when each activity counts in equal parts"
            " for those who do it or answer for it.",
        ).format(name=rows[0][0], share=rows[0][2])
    return Table(title, says, head, rows)


def absence_text(absence: Absence, names: Mapping[str, str], translate: Translate) -> str:
    """What lies idle when some are away together."""
    return translate(
        "Insights",
        "Without {names}, %n activities have nobody who does them or answers for them.",
        None,
        len(absence.activities),
    ).format(names=", ".join(names[key] for key in absence.away))


def absences(found: Insights, translate: Translate) -> Table:
    rows = [
        (
            ", ".join(names[key] for key in one.away),
            str(len(one.activities)),
            "; ".join(activity_name(row, found.plan) for row in one.activities),
        )
        for keys, names in (
            (found.key_roles, role_names(found)),
            (found.key_people, people_names(found)),
        )
        for one in keys.absences
    ]
    worst = max(found.key_roles.absences, key=lambda one: len(one.activities), default=None)
    return Table(
        translate("Insights", "Who must not be away together"),
        absence_text(worst, role_names(found), translate)
        if worst
        else translate("Insights", "Nobody does or answers for anything yet."),
        (
            translate("Insights", "Away"),
            translate("Insights", "Activities left idle"),
            translate("Insights", "Which"),
        ),
        tuple(rows),
    )
