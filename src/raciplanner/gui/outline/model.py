"""The goals as a tree table; a goal with several parents stands under each of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from raciplanner.goalmap.words import horizon_names, level_names, status_names
from raciplanner.gui.document import Document
from raciplanner.gui.kpis.model import day_of
from raciplanner.gui.people.models import CHOICES_ROLE, Choices
from raciplanner.gui.widgets import plain_tip
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.goals import change_goal, set_owners
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS, Goal
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FOLLOWED = frozenset(
    {"goals", "goal_links", "kpis", "activity_links", "activities", "roles", "departments"}
)
_DEEPEST = 60
_MANY = 3_000
"""Places in the outline after which a goal is only unfolded where it first stands."""


@dataclass
class Node:
    """A goal at one place of the outline.

    Parameters
    ----------
    path : tuple of str
        Ids from the top down to the goal.
    """

    path: tuple[str, ...]
    row: int = 0
    parent: Node | None = None
    children: list[Node] = field(default_factory=list)

    @property
    def goal(self) -> str:
        """Id of the goal."""
        return self.path[-1] if self.path else ""


@dataclass(frozen=True)
class GoalColumn:
    """One column: how it is called, what it shows, and how a typed or chosen value changes it."""

    name: str
    title: Callable[[], str]
    get: Callable[[Plan, Goal], Any]
    change: Callable[[Plan, str, Any], Edit] | None = None
    choices: Callable[[Plan], Choices] | None = None
    width: int = 120


def _field(name: str) -> Callable[[Plan, str, Any], Edit]:
    return lambda plan, goal, value: change_goal(plan, goal, **{name: value})


def _date(name: str) -> Callable[[Plan, str, Any], Edit]:
    return lambda plan, goal, text: change_goal(plan, goal, **{name: day_of(text)})


def _day_text(name: str) -> Callable[[Plan, Goal], str]:
    def shown(_plan: Plan, goal: Goal) -> str:
        day = getattr(goal, name)
        return day.isoformat() if day else ""

    return shown


def _owners(plan: Plan, goal: Goal) -> tuple[str, ...]:
    return goal.roles_with(plan.letters.owner)


def _links(plan: Plan, goal: Goal) -> str:
    """KPIs, activities and conflicts of a goal, counted; conflicts by name."""
    parts = []
    kpis = sum(goal.id in kpi.goals for kpi in plan.kpis.values())
    if kpis:
        parts.append(translate("OutlineView", "%n KPIs", None, kpis))
    activities = sum(link.goal == goal.id for link in plan.activity_links.values())
    if activities:
        parts.append(translate("OutlineView", "%n activities", None, activities))
    for link in plan.goal_links.ordered:
        ends = (link.source, link.target)
        if link.kind == CONFLICTS and goal.id in ends:
            other = ends[0] if ends[1] == goal.id else ends[1]
            name = plan.goals[other].name if other in plan.goals else other
            parts.append(translate("OutlineView", "conflict with “{name}”").format(name=name))
    return "; ".join(parts)


COLUMNS: tuple[GoalColumn, ...] = (
    GoalColumn(
        "name",
        lambda: translate("OutlineView", "Goal"),
        lambda _plan, goal: goal.name,
        _field("name"),
        width=380,
    ),
    GoalColumn(
        "level",
        lambda: translate("OutlineView", "Level"),
        lambda _plan, goal: goal.level,
        _field("level"),
        lambda _plan: list(level_names(translate).items()),
    ),
    GoalColumn(
        "departments",
        lambda: translate("OutlineView", "Departments"),
        lambda _plan, goal: goal.departments,
        _field("departments"),
        lambda plan: [(one.id, one.name) for one in plan.departments.ordered],
        170,
    ),
    GoalColumn(
        "owner",
        lambda: translate("OutlineView", "Accountable"),
        _owners,
        set_owners,
        lambda plan: [(one.id, one.name) for one in plan.columns],
        180,
    ),
    GoalColumn(
        "status",
        lambda: translate("OutlineView", "Status"),
        lambda _plan, goal: goal.status,
        _field("status"),
        lambda _plan: list(status_names(translate).items()),
    ),
    GoalColumn(
        "starts", lambda: translate("OutlineView", "Starts"), _day_text("starts"), _date("starts")
    ),
    GoalColumn("ends", lambda: translate("OutlineView", "Ends"), _day_text("ends"), _date("ends")),
    GoalColumn(
        "horizon",
        lambda: translate("OutlineView", "Horizon"),
        lambda _plan, goal: goal.horizon,
        _field("horizon"),
        lambda _plan: list(horizon_names(translate).items()),
    ),
    GoalColumn(
        "links",
        lambda: translate("OutlineView", "Links"),
        _links,
        width=260,
    ),
    GoalColumn(
        "description",
        lambda: translate("OutlineView", "Description"),
        lambda _plan, goal: goal.description,
        _field("description"),
        width=260,
    ),
)


class OutlineModel(QAbstractItemModel):
    """The outline of the goals of a document."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._root = _grown(document.plan)
        document.changed.connect(self._follow)
        document.replaced.connect(self._reset)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if not any(change.table in _FOLLOWED for change in changes):
            return
        root = _grown(self._document.plan)
        if _shape(root) == _shape(self._root):
            self._tell(self._root)
        else:
            self._reset()

    def _tell(self, node: Node) -> None:
        if node.children:
            parent = self.index_of(node)
            last = self.index(len(node.children) - 1, len(COLUMNS) - 1, parent)
            self.dataChanged.emit(self.index(0, 0, parent), last)
        for child in node.children:
            self._tell(child)

    def _reset(self) -> None:
        self.beginResetModel()
        self._root = _grown(self._document.plan)
        self.endResetModel()

    # Places

    def node(self, index: Index) -> Node:
        """The node of an index; the root of none."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self._root

    def index_of(self, node: Node, column: int = 0) -> QModelIndex:
        """The index of a node."""
        return QModelIndex() if node.parent is None else self.createIndex(node.row, column, node)

    def find(self, path: tuple[str, ...]) -> QModelIndex:
        """The index of the node at ``path``, else of a place of its goal, else none."""
        nodes = self.nodes()
        found = next((node for node in nodes if node.path == path), None)
        if found is None and path:
            found = next((node for node in nodes if node.goal == path[-1]), None)
        return QModelIndex() if found is None else self.index_of(found)

    def nodes(self) -> list[Node]:
        """All nodes from the top down."""
        found: list[Node] = []
        stack = list(reversed(self._root.children))
        while stack:
            node = stack.pop()
            found.append(node)
            stack += reversed(node.children)
        return found

    # The model

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self.node(parent).children[row])

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        above = self.node(index).parent if index.isValid() else None
        return QModelIndex() if above is None else self.index_of(above)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.column() > 0 else len(self.node(parent).children)

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return COLUMNS[section].title()
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid() or self._document.read_only:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable if COLUMNS[index.column()].change else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        plan = self._document.plan
        goal = plan.goals.get(self.node(index).goal) if index.isValid() else None
        if goal is None:
            return None
        column = COLUMNS[index.column()]
        value = column.get(plan, goal)
        if role == Qt.ItemDataRole.EditRole:
            return value
        choices = column.choices(plan) if column.choices else None
        if role == CHOICES_ROLE:
            return choices
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = _words(value, dict(choices) if choices is not None else None)
            return text if role == Qt.ItemDataRole.DisplayRole else plain_tip(text)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        column = COLUMNS[index.column()]
        if role != Qt.ItemDataRole.EditRole or column.change is None:
            return False
        goal = self.node(index).goal
        if column.get(self._document.plan, self._document.plan.goals[goal]) == value:
            return True
        return self._document.attempt(column.change, goal, value)

    def retranslate(self) -> None:
        """The titles and some values are in another language now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
        self._tell(self._root)


def _words(value: Any, names: Mapping[str, str] | None) -> str:
    if names is None:
        return " ".join(str(value).split())
    keys = value if isinstance(value, tuple) else (value,)
    return ", ".join(names.get(key, "") for key in keys if key)


def _grown(plan: Plan) -> Node:
    graph = GoalGraph(plan)
    root = Node(())
    reached: set[str] = set()
    tops = [goal.id for goal in graph.roots]
    _grow(root, tops, graph, reached)
    # What stands on a circle has no top: it is shown all the same.
    lost = [goal.id for goal in plan.goals.ordered if goal.id not in reached]
    while lost:
        _grow(root, lost[:1], graph, reached)
        lost = [goal for goal in lost if goal not in reached]
    return root


def _grow(root: Node, tops: list[str], graph: GoalGraph, reached: set[str]) -> None:
    stack = []
    for goal in tops:
        node = Node((goal,), len(root.children), root)
        root.children.append(node)
        stack.append(node)
    places = 0
    while stack:
        node = stack.pop()
        if places > _MANY and node.goal in reached:
            continue
        reached.add(node.goal)
        for child in graph.children[node.goal]:
            if child not in node.path and len(node.path) < _DEEPEST:
                inner = Node((*node.path, child), len(node.children), node)
                node.children.append(inner)
                stack.append(inner)
                places += 1


def _shape(root: Node) -> list[tuple[str, ...]]:
    found = []
    stack = [root]
    while stack:
        node = stack.pop()
        found.append(node.path)
        stack += reversed(node.children)
    return found
