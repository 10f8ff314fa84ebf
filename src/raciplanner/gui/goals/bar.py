"""The line above the map: what is shown, what is looked for, how near."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from raciplanner.gui.split_line import SplitLine
from raciplanner.gui.widgets import Pane, fill, label

translate = QCoreApplication.translate


class MapBar(Pane):
    """The widgets above the map; the view connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour_by, self._colour_label = QComboBox(), label()
        self._colour_label.setBuddy(self.colour_by)
        self.kpis, self.activities, self.details = QCheckBox(), QCheckBox(), QCheckBox()
        self.kpis.setChecked(True)
        self.details.setChecked(True)
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        self.back = QPushButton()
        self.back.setProperty("look", "link")
        self.back.hide()
        self.smaller, self.larger = QToolButton(), QToolButton()
        self.fit, self.add, self.export = QPushButton(), QPushButton(), QPushButton()
        line, layout = SplitLine(), QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(line)
        for widget in (self._colour_label, self.colour_by, self.kpis, self.activities, self.search):
            line.left.addWidget(widget)
        line.left.addWidget(self.back)
        line.left.addStretch(1)
        line.right.addWidget(self.details)
        line.right.addStretch(1)
        for button in (self.smaller, self.larger, self.fit, self.add, self.export):
            line.right.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._colour_label.setText(translate("GoalMap", "Colour by"))
        colours = [
            ("department", translate("GoalMap", "Department")),
            ("owner", translate("GoalMap", "Who answers")),
            ("status", translate("GoalMap", "Status")),
        ]
        fill(self.colour_by, colours, self.colour_by.currentData() or "department")
        self.details.setText(translate("GoalMap", "Details"))
        self.kpis.setText(translate("GoalMap", "KPIs"))
        self.activities.setText(translate("GoalMap", "Activities"))
        self.search.setPlaceholderText(translate("GoalMap", "Find on the map"))
        self.search.setAccessibleName(translate("GoalMap", "Find on the map"))
        for button, sign, name in (
            (self.smaller, "−", translate("GoalMap", "Zoom out")),
            (self.larger, "+", translate("GoalMap", "Zoom in")),
        ):
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.fit.setText(translate("GoalMap", "Fit"))
        self.add.setText(translate("GoalMap", "Add goal"))
        self.export.setText(translate("GoalMap", "Save as picture…"))
