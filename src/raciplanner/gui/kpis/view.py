"""The KPI sheet: a table of all KPIs above, what was measured of one of them below."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from raciplanner.goalmap.words import figure_words
from raciplanner.gui.document import Document
from raciplanner.gui.kpis.model import KpiModel
from raciplanner.gui.kpis.trend import TrendDelegate
from raciplanner.gui.kpis.values import ValuesPane
from raciplanner.gui.messages import Messages
from raciplanner.gui.people.page import Kind, Page
from raciplanner.gui.views import View
from raciplanner.gui.widgets import label
from raciplanner.model.change import Change
from raciplanner.model.edits.kpis import add_kpis, delete_kpis, move_kpis
from raciplanner.model.kpi_figures import joint_index

if TYPE_CHECKING:
    from decimal import Decimal

translate = QCoreApplication.translate


class KpiView(View):
    """Figures, lights and trends of all KPIs, and the joint index of both sides.

    Signals
    -------
    told(str)
        Something for the status bar.
    """

    topic = "kpis"
    told = Signal(str)

    def __init__(
        self, document: Document, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._messages = document, messages
        self.model = KpiModel(document, self)
        self.page = Page(document, self.model, KPIS)
        self.page.table.setItemDelegate(TrendDelegate(self.page.table))
        self.values = ValuesPane(document)
        self.index = label()
        self.library_button, self.import_button = QPushButton(), QPushButton()
        self._place()
        self.page.table.selectionModel().currentRowChanged.connect(self._show_chosen)
        self.model.modelReset.connect(self._show_chosen)
        document.changed.connect(self._follow)
        document.replaced.connect(self._renew)
        self.library_button.clicked.connect(self.add_from_library)
        self.import_button.clicked.connect(self.import_values)
        self.retranslate()
        self._renew()

    def _place(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 0)
        top.addWidget(self.index, 1)
        top.addWidget(self.library_button)
        top.addWidget(self.import_button)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.page)
        parts.addWidget(self.values)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(top)
        layout.addWidget(parts, 1)

    def enter(self) -> None:
        """Take the keyboard into the table."""
        table = self.page.table
        table.setFocus()
        if not table.currentIndex().isValid():
            table.setCurrentIndex(self.model.index(0, 0))

    def show_kpi(self, kpi: str) -> bool:
        """Select a KPI (id); whether it is there."""
        return self.page.choose([kpi])

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """Select the KPI that ``changes`` concern."""
        for change in changes:
            record = change.after or change.before
            key = str(getattr(record, "kpi", "") if change.table == "actuals" else change.key)
            if change.table in {"kpis", "actuals"} and self.show_kpi(key):
                return True
        return False

    def menu_actions(self) -> Mapping[str, list[QAction]]:
        """What can be added, in the menu Insert."""
        return {"insert": [self._library_action, self._import_action]}

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(change.table in {"kpis", "actuals", "departments", "roles"} for change in changes):
            self._show_index()

    def _renew(self) -> None:
        self._show_index()
        self._show_chosen()

    def _show_chosen(self) -> None:
        index = self.page.table.currentIndex()
        row = index.row() if index.isValid() else 0
        known = row < self.model.rowCount()
        self.values.show_kpi(self.model.record(row).id if known else "")

    def _show_index(self) -> None:
        self.index.setText(index_text(self._document))

    def add_from_library(self) -> None:
        """Choose KPIs of the library and add them."""
        from raciplanner.gui.goal_library.dialog import GoalLibraryDialog
        from raciplanner.library.goals import add_goal_content

        dialog = GoalLibraryDialog(self._document.plan, self, only_kpis=True)
        if dialog.ask():
            self._document.attempt(add_goal_content, **dialog.chosen())

    def import_values(self) -> None:
        """Read measurements from a file."""
        from raciplanner.errors import ImportFailed
        from raciplanner.exchange.actuals import read_actuals
        from raciplanner.wording.errors import error_text
        from raciplanner.wording.imports_goals import goal_notice_text

        title = translate("KpiView", "Read values")
        path = self._messages.open_file(self, title, ["*.csv *.xlsx *.tsv *.yaml"])
        if path is None:
            return
        try:
            found = read_actuals(path, self._document.plan)
        except ImportFailed as error:
            self._messages.error(self, error_text(error, translate))
            return
        if self._document.perform(found.edit) or found.count:
            self.told.emit(translate("KpiView", "%n values read", None, found.count))
        if found.notices:
            lines = [goal_notice_text(notice, translate) for notice in found.notices[:20]]
            self._messages.error(self, "\n".join(lines))

    def retranslate(self) -> None:
        """Set every text."""
        self.library_button.setText(translate("KpiView", "From the library…"))
        self.import_button.setText(translate("KpiView", "Read values…"))
        self._library_action = self._action(self.library_button)
        self._import_action = self._action(self.import_button)
        self._show_index()

    def _action(self, button: QPushButton) -> QAction:
        action = QAction(button.text(), self)
        action.triggered.connect(button.click)
        return action


def index_text(document: Document) -> str:
    """The joint index and that of each side, in words."""
    found = joint_index(document.plan)
    language = document.plan.info.language

    def words(value: Decimal | None) -> str:
        return "–" if value is None else f"{figure_words(round(value * 100, 1), language)} %"

    text = translate(
        "KpiView",
        "Joint index {joint} (marketing {marketing}, sales {sales}; %n KPIs)",
        None,
        found.counted,
    )
    sides = {side: words(value) for side, value in found.sides.items()}
    return text.format(joint=words(found.joint), **sides)


KPIS = Kind(
    title=lambda: translate("KpiView", "KPIs"),
    add_text=lambda: translate("KpiView", "Add KPI"),
    hint=lambda: translate(
        "KpiView", "No KPIs yet: add one, or take some from the library, with their guards."
    ),
    add=lambda plan: add_kpis(plan, [translate("KpiView", "New KPI")]),
    delete=delete_kpis,
    move=move_kpis,
)
