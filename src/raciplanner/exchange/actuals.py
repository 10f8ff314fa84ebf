"""Measurements of KPIs from a table: a column of KPIs, one of dates, one of values."""

from __future__ import annotations

from pathlib import Path

from raciplanner.errors import ImportFailed
from raciplanner.exchange.goal_tree import GoalTree
from raciplanner.exchange.goals_to_plan import typed_day
from raciplanner.exchange.grid import Notice
from raciplanner.exchange.read_goals import read_goals
from raciplanner.exchange.words import fold
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.build import merged
from raciplanner.model.edits.kpis import set_actuals
from raciplanner.model.figures import typed_figure
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class ActualsImport:
    """What an import of measurements would do.

    Parameters
    ----------
    count : int
        How many values were read.
    notices : tuple of Notice
        Values that were left out, and why.
    """

    edit: Edit
    count: int
    notices: tuple[Notice, ...]


def read_actuals(path: Path, plan: Plan) -> ActualsImport:
    """An edit that notes the measurements in a file for the KPIs of ``plan`` with those names.

    Raises
    ------
    ImportFailed
        As :func:`~raciplanner.exchange.read_goals.read_goals`; ``no_values`` if there are none.
    """
    tree = read_goals(path)
    if not any(node.actuals for node in tree.nodes):
        raise ImportFailed("no_values", file=path)
    return actuals_of(tree, plan)


def actuals_of(tree: GoalTree, plan: Plan) -> ActualsImport:
    """The measurements of a tree for the KPIs of ``plan``."""
    known = {fold(kpi.name): kpi.id for kpi in reversed(plan.kpis.ordered)}
    comma = plan.info.language == "ru"
    changes: list[Change] = []
    notices: list[Notice] = []
    count, after = 0, plan
    for node in tree.nodes:
        key = known.get(fold(node.text))
        for day_text, value_text in node.actuals:
            text = f"{day_text} {value_text}".strip()
            if key is None:
                notices.append(Notice("kpi_unknown", {"text": text, "goal": node.text}))
                continue
            day = typed_day(day_text)
            try:
                value = typed_figure(value_text, decimal_comma=comma)
            except ValueError:
                value = None
            if day is None or value is None:
                notices.append(Notice("value_left", {"text": text, "goal": node.text}))
                continue
            step = set_actuals(after, key, {day: value}).changes
            after = after.changed(step)
            changes += step
            count += 1
    edit = Edit("actuals_read", merged(changes), {"count": count})
    return ActualsImport(edit, count, tuple(notices))
