"""What an import of goals could not take over as what it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.exchange.grid import Notice
from raciplanner.i18n import Translate

_NOTICES: Mapping[str, Callable[[Translate], str]] = {
    "text_left": lambda translate: translate(
        "GoalImport", "belongs to no goal and was left out: “{text}”"
    ),
    "field_kept": lambda translate: translate(
        "GoalImport", "“{goal}”: not understood and kept as a note: “{text}”"
    ),
    "value_left": lambda translate: translate(
        "GoalImport", "“{goal}”: a value without a date or a number was left out: “{text}”"
    ),
    "kpi_unknown": lambda translate: translate(
        "GoalImport", "there is no KPI “{goal}” in the plan; left out: “{text}”"
    ),
    "parent_unknown": lambda translate: translate(
        "GoalImport", "“{goal}”: there is no goal “{text}” that it could support"
    ),
    "circle_left": lambda translate: translate(
        "GoalImport", "a link was left out because it would close a circle: {text}"
    ),
    "conflict_left": lambda translate: translate(
        "GoalImport", "a conflict was left out because its goals are not there: {text}"
    ),
    "goals_cut": lambda translate: translate(
        "GoalImport", "only the first {count} were read, up to line {line}"
    ),
}


def goal_notice_text(notice: Notice, translate: Translate) -> str:
    """A notice as one line."""
    sentence = _NOTICES.get(notice.kind)
    if sentence is None:
        return ", ".join([notice.kind, *map(str, notice.data.values())])
    text = sentence(translate)
    for name, value in notice.data.items():
        text = text.replace(f"{{{name}}}", str(value))
    return text
