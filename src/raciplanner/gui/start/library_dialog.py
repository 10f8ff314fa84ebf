"""From the content library: phases are ticked, rows and roles are counted live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialogButtonBox, QListWidgetItem, QWidget

from raciplanner._generated.ui.library_dialog import Ui_LibraryDialog
from raciplanner.gui.choices import document_languages
from raciplanner.gui.widgets import Dialog, fill

if TYPE_CHECKING:
    from raciplanner.model.plan import Plan

translate = QCoreApplication.translate

ONE_SESSION = 20
"""So many activities a room can discuss in one session."""


class LibraryDialog(Dialog):
    """Asks for company size, phases and language; :meth:`plan` is the plan wanted.

    Parameters
    ----------
    language : str
        Language proposed for the plan.
    into : Plan, optional
        A plan to which activities are to be added; without one a new plan is made.
    """

    topic = "begin"

    def __init__(
        self, language: str, parent: QWidget | None = None, into: Plan | None = None
    ) -> None:
        super().__init__(parent)
        self._into = into
        self.ui = Ui_LibraryDialog()
        self.ui.setupUi(self)
        fill(self.ui.language, document_languages(), language)
        for field in (self.ui.title, self.ui.language):
            self.ui.fields.setRowVisible(field, into is None)
        self._fill_phases()
        self.retranslate()
        self.ui.preset.currentIndexChanged.connect(self._count)
        self.ui.amount.currentIndexChanged.connect(self._count)
        self.ui.language.currentIndexChanged.connect(self._language_changed)
        self.ui.phases.itemChanged.connect(self._count)
        self.ui.all_phases.clicked.connect(lambda: self._tick(Qt.CheckState.Checked))
        self.ui.no_phases.clicked.connect(lambda: self._tick(Qt.CheckState.Unchecked))
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.phases.setFocus()

    def plan(self) -> Plan:
        """The plan as it is chosen now."""
        from raciplanner.library import new_plan

        return new_plan(
            self.ui.preset.currentData(),
            self._language,
            phases=self._phases(),
            letters=self.ui.letters.isChecked(),
            starter_only=self.ui.amount.currentData() == "starter",
            title=self.ui.title.text().strip(),
        )

    @property
    def _language(self) -> str:
        return str(self.ui.language.currentData())

    def _phases(self) -> list[str]:
        items = [self.ui.phases.item(row) for row in range(self.ui.phases.count())]
        chosen = [item for item in items if item.checkState() == Qt.CheckState.Checked]
        return [item.data(Qt.ItemDataRole.UserRole) for item in chosen]

    def _fill_phases(self) -> None:
        from raciplanner.library import phase_choices

        ticked = set(self._phases())
        first = not self.ui.phases.count()
        blocked = self.ui.phases.blockSignals(True)
        row = max(0, self.ui.phases.currentRow())
        self.ui.phases.clear()
        for place, phase in enumerate(phase_choices(self._language)):
            item = QListWidgetItem(phase.name, self.ui.phases)
            item.setData(Qt.ItemDataRole.UserRole, phase.id)
            on = place < 2 and self._into is None if first else phase.id in ticked
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.ui.phases.setCurrentRow(row)
        self.ui.phases.blockSignals(blocked)

    def _tick(self, state: Qt.CheckState) -> None:
        blocked = self.ui.phases.blockSignals(True)
        for row in range(self.ui.phases.count()):
            self.ui.phases.item(row).setCheckState(state)
        self.ui.phases.blockSignals(blocked)
        self._count()

    def _language_changed(self) -> None:
        self._fill_phases()
        self._fill_boxes()
        self._count()

    def _fill_boxes(self) -> None:
        from raciplanner.library import presets

        names = [(one.id, one.name) for one in presets(self._language)]
        fill(self.ui.preset, names, self.ui.preset.currentData() or "small")
        amounts = [
            ("starter", translate("LibraryDialog", "For a first session")),
            ("all", translate("LibraryDialog", "All of the library")),
        ]
        fill(self.ui.amount, amounts, self.ui.amount.currentData() or "starter")

    def _count(self) -> None:
        rows, roles, all_rows = self._numbers()
        counts = [
            translate("LibraryDialog", "%n activities", None, rows),
            translate("LibraryDialog", "%n roles", None, roles),
        ]
        if self._into is not None:
            counts = [
                translate("LibraryDialog", "%n new activities", None, rows),
                translate("LibraryDialog", "%n new roles", None, roles),
            ]
        self.ui.counts.setText(" · ".join(counts))
        self.ui.advice.setText(self._advice(rows, all_rows))
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(rows > 0)

    def _numbers(self) -> tuple[int, int, int]:
        """New activities, new roles, and all activities of the plan with them."""
        from raciplanner.library import add_from_library

        plan = self.plan()
        if self._into is None:
            return len(plan.activities), len(plan.columns), len(plan.activities)
        tables = [change.table for change in add_from_library(self._into, plan).changes]
        rows = tables.count("activities")
        return rows, tables.count("roles"), rows + len(self._into.activities)

    def _advice(self, rows: int, all_rows: int) -> str:
        if not self._phases():
            return translate("LibraryDialog", "Tick at least one phase.")
        if not rows:
            return translate("LibraryDialog", "The plan has all of these already.")
        if all_rows <= ONE_SESSION:
            return translate("LibraryDialog", "Good for one session.")
        return translate(
            "LibraryDialog",
            "More than {limit} activities are too many for one session: take fewer phases, "
            "or plan several sessions.",
        ).format(limit=ONE_SESSION)

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self._fill_boxes()
        create = translate("LibraryDialog", "Create the plan")
        if self._into is not None:
            create = translate("LibraryDialog", "Add to the plan")
            self.setWindowTitle(translate("LibraryDialog", "Activities from the library"))
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(create)
        self.ui.title.setPlaceholderText(translate("Library", "Sales and marketing: who does what"))
        self._count()
