"""Questions about one goal, the same from the outline and from the map."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from raciplanner.gui.document import Document
from raciplanner.gui.outline.choose_dialog import ChooseDialog
from raciplanner.gui.outline.conflict_dialog import ConflictDialog
from raciplanner.model.edits import goal_links, goals
from raciplanner.model.goal_graph import GoalGraph

translate = QCoreApplication.translate


def _others(document: Document, goal: str) -> list[tuple[str, str]]:
    return [(one.id, one.name) for one in document.plan.goals.ordered if one.id != goal]


def ask_parents(document: Document, goal: str, parent: QWidget) -> bool:
    """Choose which goals one (id) supports; whether the plan has changed."""
    plan = document.plan
    question = translate("OutlineView", "Which goals does “{name}” support?")
    dialog = ChooseDialog(
        translate("OutlineView", "Supports"),
        question.format(name=plan.goals[goal].name),
        _others(document, goal),
        parent,
        ticked=GoalGraph(plan).parents[goal],
    )
    return dialog.ask() and document.attempt(goals.set_parents, goal, dialog.chosen())


def ask_link(document: Document, goal: str, parent: QWidget) -> bool:
    """Choose one more goal that a goal (id) supports."""
    plan = document.plan
    question = translate("OutlineView", "Which goal does “{name}” support?")
    dialog = ChooseDialog(
        translate("OutlineView", "Supports"),
        question.format(name=plan.goals[goal].name),
        _others(document, goal),
        parent,
    )
    chosen = dialog.chosen() if dialog.ask() else []
    return bool(chosen) and document.attempt(goal_links.link_goals, goal, chosen[0])


def ask_conflict(document: Document, goal: str, parent: QWidget) -> bool:
    """Choose the goal that pulls against one (id), then what holds between the two."""
    plan = document.plan
    question = translate("OutlineView", "Which goal pulls against “{name}”?")
    dialog = ChooseDialog(
        translate("OutlineView", "Conflict"),
        question.format(name=plan.goals[goal].name),
        _others(document, goal),
        parent,
    )
    chosen = dialog.chosen() if dialog.ask() else []
    return bool(chosen) and ask_rule(document, goal, chosen[0], parent)


def ask_rule(document: Document, one: str, other: str, parent: QWidget) -> bool:
    """Say what holds between two goals (ids) that pull apart."""
    rules = ConflictDialog(document.plan, one, other, parent)
    return rules.ask() and document.attempt(goal_links.set_conflict, one, other, **rules.fields())


def ask_activities(document: Document, goal: str, parent: QWidget) -> bool:
    """Choose the activities that serve a goal (id)."""
    plan = document.plan
    served = {
        link.activity
        for link in plan.activity_links.values()
        if link.goal == goal and link.direction > 0
    }
    question = translate("OutlineView", "Which activities serve “{name}”?")
    dialog = ChooseDialog(
        translate("OutlineView", "Activities"),
        question.format(name=plan.goals[goal].name),
        [(row.id, row.name) for row in plan.rows],
        parent,
        ticked=served,
    )
    return dialog.ask() and document.attempt(goal_links.set_activities, goal, dialog.chosen())


def ask_owners(document: Document, goal: str, parent: QWidget) -> bool:
    """Choose the roles that answer for a goal (id)."""
    plan = document.plan
    question = translate("OutlineView", "Who answers for “{name}”?")
    dialog = ChooseDialog(
        translate("OutlineView", "Owner"),
        question.format(name=plan.goals[goal].name),
        [(role.id, role.name) for role in plan.columns],
        parent,
        ticked=plan.goals[goal].roles_with(plan.letters.owner),
    )
    return dialog.ask() and document.attempt(goals.set_owners, goal, dialog.chosen())


def ask_departments(document: Document, goal: str, parent: QWidget) -> bool:
    """Choose the departments whose goal it is."""
    plan = document.plan
    question = translate("OutlineView", "Whose goal is “{name}”?")
    dialog = ChooseDialog(
        translate("OutlineView", "Departments"),
        question.format(name=plan.goals[goal].name),
        [(one.id, one.name) for one in plan.departments.ordered],
        parent,
        ticked=plan.goals[goal].departments,
    )
    return dialog.ask() and document.attempt(goals.change_goal, goal, departments=dialog.chosen())
