"""What holds between two goals that pull apart: the rule, the guards, who decides."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from raciplanner.gui.widgets import Dialog, fill, label
from raciplanner.model.goal_records import CONFLICTS, link_id
from raciplanner.model.plan import Plan

translate = QCoreApplication.translate
_KEY = Qt.ItemDataRole.UserRole


class ConflictDialog(Dialog):
    """Edits the conflict of two goals (ids)."""

    topic = "goals"

    def __init__(self, plan: Plan, one: str, other: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        link = plan.goal_links.get(link_id(CONFLICTS, one, other))
        self.name = QLineEdit(link.name if link else "")
        self.rule = QPlainTextEdit(link.rule if link else "")
        self.rule.setTabChangesFocus(True)
        self.guards = QListWidget()
        self.decider = QComboBox()
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        goals = (plan.goals[key].name for key in (one, other))
        text = translate("ConflictDialog", "“{one}” and “{other}” pull apart.")
        form = QFormLayout(self)
        form.addRow(
            label(text.format(**dict(zip(("one", "other"), goals, strict=True))), wrap=True)
        )
        self._rows = (self.name, self.rule, self.guards, self.decider)
        for widget in self._rows:
            form.addRow(label(), widget)
        form.addRow(self.buttons)
        self._form = form
        for kpi in plan.kpis.ordered:
            item = QListWidgetItem(kpi.name, self.guards)
            item.setData(_KEY, kpi.id)
            on = link is not None and kpi.id in link.guards
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        choices = [("", "—")]
        choices += [(role.id, role.name) for role in plan.columns]
        choices += [(person.id, person.name) for person in plan.people.ordered]
        fill(self.decider, choices, link.decider if link else "")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(560, 480)
        self.retranslate()

    def fields(self) -> dict[str, Any]:
        """What to hand to :func:`~raciplanner.model.edits.goal_links.set_conflict`."""
        items = [self.guards.item(row) for row in range(self.guards.count())]
        return {
            "name": self.name.text().strip(),
            "rule": self.rule.toPlainText().strip(),
            "guards": [i.data(_KEY) for i in items if i.checkState() == Qt.CheckState.Checked],
            "decider": self.decider.currentData(),
        }

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("ConflictDialog", "Conflict of goals"))
        texts = (
            translate("ConflictDialog", "What it is about"),
            translate("ConflictDialog", "Balancing rule"),
            translate("ConflictDialog", "Guard KPIs"),
            translate("ConflictDialog", "Who decides"),
        )
        for widget, text in zip(self._rows, texts, strict=True):
            widget.setAccessibleName(text)
            name = self._form.labelForField(widget)
            if name is not None:
                name.setText(text)  # type: ignore[attr-defined]
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(translate("ConflictDialog", "Cancel"))
