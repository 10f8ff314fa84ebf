"""The library of goals: goals by level, conflicts with their rules, KPIs with their formulas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLineEdit,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from raciplanner.goalmap.words import level_names
from raciplanner.gui.widgets import Dialog, label, plain_tip
from raciplanner.library.goals import GoalCatalogue, goal_catalogue
from raciplanner.model.goal_records import LEVELS
from raciplanner.model.plan import Plan

translate = QCoreApplication.translate
_KEY = Qt.ItemDataRole.UserRole
Entry = tuple[str, str, str]
"""Id, name, and what is said besides."""


class GoalLibraryDialog(Dialog):
    """Asks which goals, conflicts and KPIs to add to ``plan``.

    What is in the plan already is shown ticked and cannot be chosen.
    """

    topic = "goals"

    def __init__(
        self, plan: Plan, parent: QWidget | None = None, *, only_kpis: bool = False
    ) -> None:
        super().__init__(parent)
        self._plan, self._language = plan, plan.info.language
        self._content: GoalCatalogue = goal_catalogue()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.tabs = QTabWidget()
        self.trees = {name: QTreeWidget() for name in ("goals", "conflicts", "kpis")}
        self.with_kpis = QCheckBox()
        self.with_kpis.setChecked(True)
        self.count = label(look="secondary")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        for name, tree in self.trees.items():
            tree.setColumnCount(2)
            tree.setProperty("look", "table")
            tree.setUniformRowHeights(True)
            tree.itemChanged.connect(self._counted)
            if name == "kpis" or not only_kpis:
                self.tabs.addTab(tree, "")
        self.with_kpis.setVisible(not only_kpis)
        layout = QVBoxLayout(self)
        for widget in (self.search, self.tabs, self.with_kpis, self.count, self.buttons):
            layout.addWidget(widget)
        self.resize(860, 600)
        self.search.textChanged.connect(self._filter)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._fill()
        self.retranslate()

    def chosen(self) -> dict[str, Any]:
        """What to hand to :func:`~raciplanner.library.goals.add_goal_content`."""
        found: dict[str, Any] = {name: self._ticked(name) for name in self.trees}
        return {**found, "with_kpis": self.with_kpis.isChecked()}

    def _ticked(self, name: str) -> list[str]:
        return [
            item.data(0, _KEY)
            for item in _leaves(self.trees[name])
            if item.checkState(0) == Qt.CheckState.Checked
            and item.flags() & Qt.ItemFlag.ItemIsEnabled
        ]

    def _fill(self) -> None:
        language, content = self._language, self._content
        there = {goal.library for goal in self._plan.goals.values()}
        levels = level_names(translate)
        for level in LEVELS:
            entries = [
                (goal.id, goal.name[language], self._supported(goal.supports))
                for goal in content.goals.values()
                if goal.level == level
            ]
            if entries:
                self._add_group("goals", levels[level], entries, there)
        there = {link.library for link in self._plan.goal_links.values()}
        for conflict in content.conflicts.values():
            self._add(
                "conflicts",
                None,
                (conflict.id, conflict.name[language], conflict.rule[language]),
                there,
            )
        there = {kpi.library for kpi in self._plan.kpis.values()}
        for kpi in content.kpis.values():
            self._add("kpis", None, (kpi.id, kpi.name[language], kpi.formula[language]), there)

    def _supported(self, goals: Iterable[str]) -> str:
        return ", ".join(self._content.goals[key].name[self._language] for key in goals)

    def _add_group(self, name: str, text: str, entries: list[Entry], there: set[str]) -> None:
        group = QTreeWidgetItem(self.trees[name], [text])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        for entry in entries:
            self._add(name, group, entry, there)
        group.setExpanded(True)

    def _add(self, name: str, group: QTreeWidgetItem | None, entry: Entry, there: set[str]) -> None:
        key, text, more = entry
        item = QTreeWidgetItem(group or self.trees[name], [text, more])
        item.setData(0, _KEY, key)
        item.setToolTip(0, plain_tip(text))
        item.setToolTip(1, plain_tip(more))
        known = key in there
        item.setCheckState(0, Qt.CheckState.Checked if known else Qt.CheckState.Unchecked)
        if known:
            item.setDisabled(True)
            faint = self.palette().brush(QPalette.ColorRole.PlaceholderText)
            item.setForeground(0, faint)
            item.setForeground(1, faint)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for tree in self.trees.values():
            for item in _leaves(tree):
                said = f"{item.text(0)} {item.text(1)}".casefold()
                item.setHidden(wanted not in said)

    def _counted(self) -> None:
        count = sum(len(self._ticked(name)) for name in self.trees)
        self.count.setText(translate("GoalLibraryDialog", "%n chosen", None, count))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(count > 0)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("GoalLibraryDialog", "Goals and KPIs from the library"))
        self.search.setPlaceholderText(translate("GoalLibraryDialog", "Search"))
        self.search.setAccessibleName(self.search.placeholderText())
        heads = {
            "goals": (
                translate("GoalLibraryDialog", "Goals"),
                translate("GoalLibraryDialog", "Supports"),
            ),
            "conflicts": (
                translate("GoalLibraryDialog", "Conflicts"),
                translate("GoalLibraryDialog", "Balancing rule"),
            ),
            "kpis": (
                translate("GoalLibraryDialog", "KPIs"),
                translate("GoalLibraryDialog", "Formula"),
            ),
        }
        for name, tree in self.trees.items():
            tree.setHeaderLabels(list(heads[name]))
            tree.setColumnWidth(0, 380)
            tree.setAccessibleName(heads[name][0])
            at = self.tabs.indexOf(tree)
            if at >= 0:
                self.tabs.setTabText(at, heads[name][0])
        self.with_kpis.setText(
            translate("GoalLibraryDialog", "Also the KPIs that measure the chosen goals")
        )
        add = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        add.setText(translate("GoalLibraryDialog", "Add"))
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(translate("GoalLibraryDialog", "Cancel"))
        self._counted()


def _leaves(tree: QTreeWidget) -> Iterable[QTreeWidgetItem]:
    for row in range(tree.topLevelItemCount()):
        item = tree.topLevelItem(row)
        if item is None:
            continue
        if item.data(0, _KEY):
            yield item
        for inner in range(item.childCount()):
            leaf = item.child(inner)
            if leaf is not None:
                yield leaf
