"""The sentences of edits of the goal map and of KPIs, and why one was refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.i18n import Translate


def _add_goal(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Add goal “{name}”")
    return translate("Edits", "Add %n goals", None, n)


def _change_goal(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Change goal “{name}”")
    return translate("Edits", "Change %n goals", None, n)


def _move_goal(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Move goal “{name}”")
    return translate("Edits", "Move %n goals", None, n)


def _delete_goal(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Delete goal “{name}”")
    return translate("Edits", "Delete %n goals", None, n)


def _duplicate_goal(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Duplicate goal “{name}”")
    return translate("Edits", "Duplicate %n goals", None, n)


def _unlink_goals(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Remove the link between “{source}” and “{target}”")
    return translate("Edits", "Remove %n links between goals", None, n)


def _link_activities(translate: Translate, n: int) -> str:
    return translate("Edits", "Link %n activities to “{name}”", None, n)


def _unlink_activities(translate: Translate, n: int) -> str:
    return translate("Edits", "Unlink %n activities from “{name}”", None, n)


def _place_card(translate: Translate, n: int) -> str:
    return translate("Edits", "Move %n cards", None, n)


def _release_card(translate: Translate, n: int) -> str:
    return translate("Edits", "Release %n cards", None, n)


def _add_kpi(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Add KPI “{name}”")
    return translate("Edits", "Add %n KPIs", None, n)


def _move_kpi(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Move KPI “{name}”")
    return translate("Edits", "Move %n KPIs", None, n)


def _delete_kpi(translate: Translate, n: int) -> str:
    if n == 1:
        return translate("Edits", "Delete KPI “{name}”")
    return translate("Edits", "Delete %n KPIs", None, n)


def _actuals(translate: Translate, n: int) -> str:
    return translate("Edits", "Note %n values of “{name}”", None, n)


def _actuals_read(translate: Translate, n: int) -> str:
    return translate("Edits", "Read %n values", None, n)


def _goal_content(translate: Translate, n: int) -> str:
    return translate("Edits", "Add %n records from the library", None, n)


def _import_goals(translate: Translate, n: int) -> str:
    return translate("Edits", "Import %n goals", None, n)


GOAL_SENTENCES: Mapping[str, Callable[[Translate, int], str]] = {
    "add_goal": _add_goal,
    "rename_goal": lambda translate, _n: translate("Edits", "Rename goal to “{name}”"),
    "change_goal": _change_goal,
    "goal_letters": lambda translate, _n: translate("Edits", "Set {role} for goal “{name}”"),
    "goal_parents": lambda translate, _n: translate("Edits", "Change what “{name}” supports"),
    "move_goal": _move_goal,
    "duplicate_goal": _duplicate_goal,
    "delete_goal": _delete_goal,
    "link_goals": lambda translate, _n: translate("Edits", "“{source}” supports “{target}”"),
    "conflict": lambda translate, _n: translate("Edits", "Conflict of “{source}” and “{target}”"),
    "change_link": lambda translate, _n: translate(
        "Edits", "Change the link between “{source}” and “{target}”"
    ),
    "unlink_goals": _unlink_goals,
    "link_activities": _link_activities,
    "unlink_activities": _unlink_activities,
    "place_card": _place_card,
    "release_card": _release_card,
    "add_kpi": _add_kpi,
    "rename_kpi": lambda translate, _n: translate("Edits", "Rename KPI to “{name}”"),
    "change_kpi": lambda translate, _n: translate("Edits", "Change KPI “{name}”"),
    "move_kpi": _move_kpi,
    "delete_kpi": _delete_kpi,
    "actuals": _actuals,
    "actuals_read": _actuals_read,
    "goal_content": _goal_content,
    "import_goals": _import_goals,
}

GOAL_REFUSALS: Mapping[str, Callable[[Translate], str]] = {
    "goal_field": lambda translate: translate("Refusals", "“{value}” cannot stand here."),
    "goal_links_itself": lambda translate: translate(
        "Refusals", "“{name}” cannot be linked to itself."
    ),
    "goals_in_circle": lambda translate: translate(
        "Refusals", "The goals would support one another in a circle: {path}."
    ),
    "dates_reversed": lambda translate: translate(
        "Refusals", "“{name}” would end before it starts."
    ),
    "figure_bad": lambda translate: translate("Refusals", "“{value}” is no number to store."),
    "date_bad": lambda translate: translate(
        "Refusals", "“{value}” is no date: write it as 2027-06-30."
    ),
    "guards_itself": lambda translate: translate("Refusals", "“{name}” cannot guard itself."),
}
