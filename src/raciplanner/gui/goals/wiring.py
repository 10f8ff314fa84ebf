"""The goal map in its window: in step with the outline, leading to the matrix, saved as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from raciplanner.gui.goals.view import GoalMapView
from raciplanner.gui.outline.view import OutlineView
from raciplanner.gui.views import MATRIX

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow


def goal_map(window: MainWindow) -> GoalMapView:
    """The map of a window."""
    view = GoalMapView(window.document, window)
    view.told.connect(window.status.tell)
    view.activities_wanted.connect(lambda goal: _show_activities(window, goal))
    view.export_wanted.connect(window.exports.goal_map)
    outline = window.workspace.view("outline")
    if isinstance(outline, OutlineView):
        view.goal_chosen.connect(lambda goal: outline.show_goal(goal) if goal else None)
        outline.goal_chosen.connect(lambda goal: view.show_goal(goal) if goal else None)
    return view


def _show_activities(window: MainWindow, goal: str) -> None:
    """Select in the matrix the rows that serve a goal."""
    plan = window.document.plan
    served = {link.activity for link in plan.activity_links.values() if link.goal == goal}
    rows = [row.id for row in plan.rows if row.id in served]
    window.workspace.show_view(MATRIX)
    window.matrix.select_activities(rows)
    window.workspace.enter()
