"""The outline of goals: a tree table with every action of the map, each of them by key too."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from raciplanner.gui.document import Document
from raciplanner.gui.outline import asking
from raciplanner.gui.outline.model import COLUMNS, Node, OutlineModel
from raciplanner.gui.people.choice_delegate import ChoiceDelegate
from raciplanner.gui.views import View
from raciplanner.gui.widgets import label
from raciplanner.model.change import Change
from raciplanner.model.edits import goals, kpis
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import LEVELS

translate = QCoreApplication.translate


class OutlineView(View):
    """Goals under the goals they support, with their fields beside them.

    Signals
    -------
    goal_chosen(str)
        Another goal (id) is current.
    """

    topic = "goals"
    goal_chosen = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = OutlineModel(document, self)
        self.tree = QTreeView()
        self.hint = label(look="secondary", wrap=True)
        self.add_button, self.below_button = QPushButton(), QPushButton()
        self.library_button, self.delete_button = QPushButton(), QPushButton()
        self._kept: tuple[str, ...] = ()
        self._folded: set[tuple[str, ...]] = set()
        self._set_up_tree()
        self._place()
        self.actions_by_name = self._make_actions()
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._restore)
        self.tree.selectionModel().currentRowChanged.connect(self._chosen_changed)
        self.retranslate()
        self._restore()

    def _set_up_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(ChoiceDelegate(tree))
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setProperty("look", "table")
        tree.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._menu)
        for place, column in enumerate(COLUMNS):
            tree.header().resizeSection(place, column.width)

    def _place(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.below_button)
        buttons.addWidget(self.library_button)
        buttons.addWidget(self.hint, 1)
        buttons.addWidget(self.delete_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self.tree, 1)
        layout.addLayout(buttons)
        self.add_button.clicked.connect(self.add_beside)
        self.below_button.clicked.connect(self.add_below)
        self.library_button.clicked.connect(self.add_from_library)
        self.delete_button.clicked.connect(self.delete)

    def _make_actions(self) -> dict[str, QAction]:
        made = {}
        for name, keys, act in (
            ("beside", "Ins", self.add_beside),
            ("below", "Ctrl+Return", self.add_below),
            ("library", "", self.add_from_library),
            ("supports", "Ctrl+L", self.choose_parents),
            ("conflict", "Ctrl+Shift+X", self.set_conflict),
            ("activities", "Ctrl+Shift+L", self.choose_activities),
            ("kpi", "Ctrl+Shift+K", self.add_kpi),
            ("unlink", "Ctrl+Del", self.unlink),
            ("up", "Alt+Up", lambda: self.move_goal(-1)),
            ("down", "Alt+Down", lambda: self.move_goal(1)),
            ("deeper", "Alt+Right", self.deepen),
            ("higher", "Alt+Left", self.raise_goal),
            ("delete", "Del", self.delete),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _on=False, act=act: act())
            self.tree.addAction(action)
            made[name] = action
        return made

    def menu_actions(self) -> Mapping[str, list[QAction]]:
        """What can be added, and what can be done with the chosen goal."""
        names = ("beside", "below", "library", "kpi")
        inserts = [self.actions_by_name[name] for name in names]
        others = [action for name, action in self.actions_by_name.items() if name not in names]
        return {"insert": inserts, "edit": others}

    def _menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(list(self.actions_by_name.values()))
        menu.popup(self.tree.viewport().mapToGlobal(point))

    # What is chosen

    @property
    def node(self) -> Node | None:
        """The current place in the outline."""
        index = self.tree.currentIndex()
        return self.model.node(index) if index.isValid() else None

    def chosen(self) -> list[str]:
        """Ids of the selected goals, in reading order."""
        rows = self.tree.selectionModel().selectedRows()
        found = {self.model.node(index).goal for index in rows}
        return [goal.id for goal in self._document.plan.goals.ordered if goal.id in found]

    def show_goal(self, goal: str) -> bool:
        """Make a goal (id) current; whether it is there."""
        index = self.model.find((goal,))
        if index.isValid():
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        return index.isValid()

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """Select the goal that ``changes`` concern."""
        for change in changes:
            if change.table == "goals" and self.show_goal(str(change.key)):
                return True
            record = change.after or change.before
            goal = getattr(record, "source", "") or getattr(record, "goal", "")
            if change.table in {"goal_links", "activity_links"} and self.show_goal(goal):
                return True
        return False

    def enter(self) -> None:
        """Take the keyboard into the tree."""
        self.tree.setFocus()
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self.model.index(0, 0))

    def _chosen_changed(self) -> None:
        node = self.node
        for name, action in self.actions_by_name.items():
            action.setEnabled(node is not None or name in {"beside", "library"})
        self.below_button.setEnabled(node is not None)
        self.delete_button.setEnabled(node is not None)
        self.goal_chosen.emit(node.goal if node else "")

    def _remember(self) -> None:
        node = self.node
        self._kept = node.path if node else ()
        self._folded = {
            one.path
            for one in self.model.nodes()
            if one.children and not self.tree.isExpanded(self.model.index_of(one))
        }

    def _restore(self) -> None:
        for node in self.model.nodes():
            if node.children and node.path not in self._folded:
                self.tree.expand(self.model.index_of(node))
        if self._kept:
            index = self.model.find(self._kept)
            if index.isValid():
                self.tree.setCurrentIndex(index)
        empty = not self._document.plan.goals
        self.hint.setText(empty_text() if empty else "")
        self._chosen_changed()

    # Adding

    def add_beside(self) -> None:
        """Add a goal beside the current one, under the same goal, and type its name."""
        node = self.node
        above = node.parent.goal if node and node.parent else ""
        level = self._document.plan.goals[node.goal].level if node else LEVELS[0]
        self._add(level, above)

    def add_below(self) -> None:
        """Add a goal that supports the current one, and type its name."""
        node = self.node
        if node is None:
            return
        level = self._document.plan.goals[node.goal].level
        lower = LEVELS[min(LEVELS.index(level) + 1, len(LEVELS) - 1)]
        self._add(lower, node.goal)

    def _add(self, level: str, above: str) -> None:
        before = set(self._document.plan.goals)
        name = translate("OutlineView", "New goal")
        if not self._document.attempt(goals.add_goals, [name], level=level, parent=above):
            return
        (new,) = set(self._document.plan.goals) - before
        self.show_goal(new)
        self.tree.setFocus()
        self.tree.edit(self.tree.currentIndex())

    def add_from_library(self) -> None:
        """Choose goals, conflicts and KPIs of the library and add them."""
        from raciplanner.gui.goal_library.dialog import GoalLibraryDialog
        from raciplanner.library.goals import add_goal_content

        dialog = GoalLibraryDialog(self._document.plan, self)
        if dialog.ask():
            self._document.attempt(add_goal_content, **dialog.chosen())

    def add_kpi(self) -> None:
        """Add a KPI that measures the current goal."""
        if self.node:
            name = translate("OutlineView", "New KPI")
            self._document.attempt(kpis.add_kpis, [name], goals=[self.node.goal])

    # Links

    def choose_parents(self) -> None:
        """Choose which goals the current one supports."""
        if self.node:
            asking.ask_parents(self._document, self.node.goal, self)

    def set_conflict(self) -> None:
        """Choose the goal that pulls the other way, then what holds between the two."""
        if self.node:
            asking.ask_conflict(self._document, self.node.goal, self)

    def choose_activities(self) -> None:
        """Choose the activities that serve the current goal."""
        if self.node:
            asking.ask_activities(self._document, self.node.goal, self)

    def unlink(self) -> None:
        """Take the current goal from under the goal above it."""
        node = self.node
        if node and node.parent and node.parent.goal:
            graph = GoalGraph(self._document.plan)
            kept = [one for one in graph.parents[node.goal] if one != node.parent.goal]
            self._document.attempt(goals.set_parents, node.goal, kept)

    # Moving

    def move_goal(self, step: int) -> None:
        """Move the current goal among those beside it, up (-1) or down (1)."""
        node = self.node
        if node is None or node.parent is None:
            return
        beside = node.parent.children
        place = node.row + step
        if not 0 <= place < len(beside):
            return
        target = beside[place].goal
        if step < 0:
            self._document.attempt(goals.move_goals, [node.goal], target)
        else:
            self._document.attempt(goals.move_goals, [target], node.goal)

    def deepen(self) -> None:
        """Let the current goal support the one before it, in place of the one above."""
        node = self.node
        if node and node.parent and node.row:
            self._hang(node, node.parent.children[node.row - 1].goal)

    def raise_goal(self) -> None:
        """Let the current goal support the one above the one above it."""
        node = self.node
        if node and node.parent and node.parent.goal:
            above = node.parent.parent
            self._hang(node, above.goal if above else "")

    def _hang(self, node: Node, target: str) -> None:
        graph = GoalGraph(self._document.plan)
        left = node.parent.goal if node.parent else ""
        kept = [one for one in graph.parents[node.goal] if one != left]
        wanted = [*kept, target] if target else kept
        goal = node.goal
        if self._document.attempt(goals.set_parents, goal, wanted):
            self.show_goal(goal)

    def delete(self) -> None:
        """Delete the selected goals."""
        chosen = self.chosen()
        if chosen:
            self._document.attempt(goals.delete_goals, chosen)

    # Words

    def retranslate(self) -> None:
        """Set every text."""
        texts: dict[str, Callable[[], str]] = {
            "beside": lambda: translate("OutlineView", "Add goal"),
            "below": lambda: translate("OutlineView", "Add goal below"),
            "library": lambda: translate("OutlineView", "Goals from the library…"),
            "supports": lambda: translate("OutlineView", "What it supports…"),
            "conflict": lambda: translate("OutlineView", "Conflict with…"),
            "activities": lambda: translate("OutlineView", "Activities for it…"),
            "kpi": lambda: translate("OutlineView", "Add KPI for it"),
            "unlink": lambda: translate("OutlineView", "Take from under the goal above"),
            "up": lambda: translate("OutlineView", "Move up"),
            "down": lambda: translate("OutlineView", "Move down"),
            "deeper": lambda: translate("OutlineView", "Under the goal before it"),
            "higher": lambda: translate("OutlineView", "One level higher"),
            "delete": lambda: translate("OutlineView", "Delete goal"),
        }
        for name, action in self.actions_by_name.items():
            action.setText(texts[name]())
        self.add_button.setText(texts["beside"]())
        self.below_button.setText(texts["below"]())
        self.library_button.setText(texts["library"]())
        self.delete_button.setText(texts["delete"]())
        self.tree.setAccessibleName(translate("OutlineView", "Outline of goals"))
        self.model.retranslate()
        self.hint.setText("" if self._document.plan.goals else empty_text())


def empty_text() -> str:
    """What is said while there are no goals."""
    return translate(
        "OutlineView",
        "No goals yet: begin with one of the company, or take goals from the library.",
    )
