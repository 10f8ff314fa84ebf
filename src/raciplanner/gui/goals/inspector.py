"""What is known about the selected goal or link, beside the map, and edited there."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from raciplanner.goalmap.words import level_names, status_names
from raciplanner.gui.document import Document
from raciplanner.gui.outline import asking
from raciplanner.gui.widgets import Pane, fill, label
from raciplanner.model.edits import goal_links, goals
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS, CONTRIBUTES, Goal, GoalLink

translate = QCoreApplication.translate

WIDTH = 300


class Inspector(Pane):
    """Fields of one goal or of one link between goals.

    Signals
    -------
    activities_wanted(str)
        The activities of a goal (id) are to be shown in the matrix.
    """

    activities_wanted = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.goal, self.link = "", ""
        self.name, self.description = QLineEdit(), _Prose()
        self.level, self.status = QComboBox(), QComboBox()
        self.starts, self.ends = QLineEdit(), QLineEdit()
        self.departments, self.owners = _button(), _button()
        self.supports, self.conflicts, self.activities = _button(), _button(), _button()
        self.measures = label(wrap=True)
        self.jump = QPushButton()
        self.strength, self.direction = QComboBox(), QComboBox()
        self.ends_text, self.rule_text = label(wrap=True), label(wrap=True)
        self.rule = _button()
        self._titles: dict[str, QLabel] = {}
        self._stack = QStackedWidget()
        self._none = label(look="secondary", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        for page in (self._none, self._goal_page(), self._link_page()):
            self._stack.addWidget(page)
        layout = QFormLayout(self)
        layout.setContentsMargins(8, 0, 0, 0)
        layout.addRow(self._stack)
        self.setFixedWidth(WIDTH)
        self._connect()
        self.retranslate()

    # Building

    def _page(self, rows: list[tuple[str, QWidget]]) -> QScrollArea:
        inner = QWidget()
        form = QFormLayout(inner)
        form.setContentsMargins(0, 0, 6, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, widget in rows:
            title = self._titles[name] = label()
            title.setBuddy(widget)
            form.addRow(title, widget)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        return area

    def _goal_page(self) -> QScrollArea:
        return self._page(
            [
                ("name", self.name),
                ("level", self.level),
                ("departments", self.departments),
                ("owners", self.owners),
                ("supports", self.supports),
                ("conflicts", self.conflicts),
                ("activities", self.activities),
                ("jump", self.jump),
                ("measures", self.measures),
                ("status", self.status),
                ("starts", self.starts),
                ("ends", self.ends),
                ("description", self.description),
            ]
        )

    def _link_page(self) -> QScrollArea:
        return self._page(
            [
                ("link", self.ends_text),
                ("strength", self.strength),
                ("direction", self.direction),
                ("rule", self.rule_text),
                ("edit_rule", self.rule),
            ]
        )

    def _connect(self) -> None:
        self.name.editingFinished.connect(lambda: self._set(name=self.name.text()))
        self.description.left.connect(lambda: self._set(description=self.description.toPlainText()))
        self.level.activated.connect(lambda _at: self._set(level=self.level.currentData()))
        self.status.activated.connect(lambda _at: self._set(status=self.status.currentData()))
        self.starts.editingFinished.connect(lambda: self._set_day("starts", self.starts))
        self.ends.editingFinished.connect(lambda: self._set_day("ends", self.ends))
        for button, question in (
            (self.departments, asking.ask_departments),
            (self.owners, asking.ask_owners),
            (self.supports, asking.ask_parents),
            (self.conflicts, asking.ask_conflict),
            (self.activities, asking.ask_activities),
        ):
            button.clicked.connect(
                lambda _on=False, question=question: question(self._document, self.goal, self)
            )
        self.jump.clicked.connect(lambda: self.activities_wanted.emit(self.goal))
        self.strength.activated.connect(
            lambda _at: self._set_link(strength=self.strength.currentData())
        )
        self.direction.activated.connect(
            lambda _at: self._set_link(direction=self.direction.currentData())
        )
        self.rule.clicked.connect(self._ask_rule)

    # Editing

    def _set(self, **fields: Any) -> None:
        record = self._document.plan.goals.get(self.goal)
        ((field, value),) = fields.items()
        if record is not None and getattr(record, field) != value:
            self._document.attempt(goals.change_goal, self.goal, **fields)
            self.refresh()

    def _set_day(self, field: str, line: QLineEdit) -> None:
        text = line.text().strip()
        try:
            day = date.fromisoformat(text) if text else None
        except ValueError:
            self.refresh()
            return
        self._set(**{field: day})

    def _set_link(self, **fields: Any) -> None:
        self._document.attempt(goal_links.change_link, self.link, **fields)

    def _ask_rule(self) -> None:
        record = self._document.plan.goal_links.get(self.link)
        if record is not None:
            asking.ask_rule(self._document, record.source, record.target, self)

    # Showing

    def show_record(self, goal: str, link: str) -> None:
        """Show a goal or a link (ids); with two empty ids say what to do."""
        if goal != self.goal:
            self.description.leave()
        self.goal, self.link = goal, link
        self.refresh()

    def refresh(self) -> None:
        """Show what the plan says now."""
        goal = self._document.plan.goals.get(self.goal)
        link = self._document.plan.goal_links.get(self.link)
        if goal is not None:
            self._show_goal(goal)
        elif link is not None:
            self._show_link(link)
        self._stack.setCurrentIndex(1 if goal else 2 if link else 0)
        self._stack.setEnabled(not self._document.read_only)

    def _show_goal(self, goal: Goal) -> None:
        plan = self._document.plan
        if not self.name.hasFocus() or not self.name.isModified():
            self.name.setText(goal.name)
            self.name.setCursorPosition(0)
        if self.description.toPlainText() != goal.description and not self.description.hasFocus():
            self.description.setPlainText(goal.description)
        fill(self.level, level_names(translate).items(), goal.level)
        fill(self.status, status_names(translate).items(), goal.status)
        self.starts.setText(goal.starts.isoformat() if goal.starts else "")
        self.ends.setText(goal.ends.isoformat() if goal.ends else "")
        departments = [plan.departments[k].name for k in goal.departments if k in plan.departments]
        owners = [
            plan.roles[role].name
            for role in goal.roles_with(plan.letters.owner)
            if role in plan.roles
        ]
        above = [plan.goals[one].name for one in GoalGraph(plan).parents[goal.id]]
        against = [
            plan.goals[link.target if link.source == goal.id else link.source].name
            for link in plan.goal_links.values()
            if link.kind == CONFLICTS and goal.id in (link.source, link.target)
        ]
        served = {link.activity for link in plan.activity_links.values() if link.goal == goal.id}
        activities = [row.name for row in plan.rows if row.id in served]
        for button, names in (
            (self.departments, departments),
            (self.owners, owners),
            (self.supports, above),
            (self.conflicts, against),
            (self.activities, activities),
        ):
            _show_names(button, names)
        self.jump.setVisible(bool(activities))
        self._titles["jump"].hide()
        kpis = [kpi.name for kpi in plan.kpis.ordered if goal.id in kpi.goals]
        self.measures.setText("\n".join(kpis) or "–")

    def _show_link(self, link: GoalLink) -> None:
        plan = self._document.plan
        ends = [plan.goals[end].name for end in (link.source, link.target) if end in plan.goals]
        conflict = link.kind == CONFLICTS
        self.ends_text.setText((" ↔ " if conflict else " → ").join(ends))
        strengths = [
            (1, translate("Inspector", "weak")),
            (2, translate("Inspector", "moderate")),
            (3, translate("Inspector", "strong")),
        ]
        directions = [
            (1, translate("Inspector", "supports")),
            (-1, translate("Inspector", "hinders")),
        ]
        fill(self.strength, strengths, link.strength)  # type: ignore[arg-type]
        fill(self.direction, directions, link.direction)  # type: ignore[arg-type]
        self.rule_text.setText(self._rule_text(link))
        shown = {
            "direction": (self.direction, link.kind == CONTRIBUTES),
            "rule": (self.rule_text, conflict),
            "edit_rule": (self.rule, conflict),
        }
        for name, (widget, on) in shown.items():
            widget.setVisible(on)
            self._titles[name].setVisible(on and name != "edit_rule")

    def _rule_text(self, link: GoalLink) -> str:
        plan = self._document.plan
        lines = [link.rule or translate("Inspector", "No rule yet: what holds if both want more?")]
        guards = [plan.kpis[key].name for key in link.guards if key in plan.kpis]
        if guards:
            text = translate("Inspector", "Guard KPIs: {names}")
            lines.append(text.format(names=", ".join(guards)))
        decider = plan.roles.get(link.decider) or plan.people.get(link.decider)
        if decider is not None:
            lines.append(translate("Inspector", "Decides: {name}").format(name=decider.name))
        return "\n\n".join(lines)

    # Words

    def retranslate(self) -> None:
        """Set every text."""
        texts = {
            "name": translate("Inspector", "Name"),
            "level": translate("Inspector", "Level"),
            "departments": translate("Inspector", "Departments"),
            "owners": translate("Inspector", "Who answers"),
            "supports": translate("Inspector", "Supports"),
            "conflicts": translate("Inspector", "Conflict with"),
            "activities": translate("Inspector", "Activities"),
            "measures": translate("Inspector", "KPIs"),
            "status": translate("Inspector", "Status"),
            "starts": translate("Inspector", "First day (year-month-day)"),
            "ends": translate("Inspector", "Last day (year-month-day)"),
            "description": translate("Inspector", "Description"),
            "link": translate("Inspector", "Link"),
            "strength": translate("Inspector", "Strength"),
            "direction": translate("Inspector", "Direction"),
            "rule": translate("Inspector", "Balancing rule"),
        }
        for name, text in texts.items():
            self._titles[name].setText(text)
            buddy = self._titles[name].buddy()
            if not isinstance(buddy, QLabel):
                buddy.setAccessibleName(text)
        self.jump.setText(translate("Inspector", "Show in the matrix"))
        self.rule.setText(translate("Inspector", "Edit the rule…"))
        self._none.setText(translate("Inspector", "Choose a goal or a link on the map."))
        self.refresh()


class _Prose(QPlainTextEdit):
    """Text of several lines that is taken when it is left.

    Signals
    -------
    left()
        Typing is over.
    """

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setMaximumHeight(110)

    def leave(self) -> None:
        """Take what has been typed."""
        if self.document().isModified():
            self.document().setModified(False)
            self.left.emit()

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.leave()


def _button() -> QPushButton:
    button = QPushButton()
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


def _show_names(button: QPushButton, names: list[str]) -> None:
    text = ", ".join(names) or translate("Inspector", "choose…")
    room = WIDTH - 56
    shown = button.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    button.setText(shown.replace("&", "&&"))
    button.setAccessibleDescription("; ".join(names))
    button.setToolTip("\n".join(names))
