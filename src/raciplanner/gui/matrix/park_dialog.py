"""Parking a question about a row or a cell, and taking off what is answered."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QDialogButtonBox, QListWidgetItem, QWidget

from raciplanner._generated.ui.park_dialog import Ui_ParkDialog
from raciplanner.gui.document import Document
from raciplanner.gui.matrix import texts
from raciplanner.gui.widgets import Dialog, fill
from raciplanner.model.edits.parking import park, remove_parked
from raciplanner.model.records import Parked

translate = texts.translate


class ParkDialog(Dialog):
    """Asks for the question, what it is about, who brings an answer and until when.

    Parameters
    ----------
    activity, role : str
        Ids of the current row and column; either may be empty.
    """

    def __init__(
        self, document: Document, activity: str, role: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._activity, self._role = document, activity, role
        self.ui = Ui_ParkDialog()
        self.ui.setupUi(self)
        self.ui.due.setDate(QDate.currentDate().addDays(14))
        self.ui.due.setEnabled(False)
        self.ui.has_due.toggled.connect(self.ui.due.setEnabled)
        self.ui.question.textChanged.connect(self._check)
        self.ui.answered.clicked.connect(self._take_off)
        self.ui.parked.itemSelectionChanged.connect(self._check)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        document.changed.connect(self._show_known)
        self.retranslate()
        self.ui.question.setFocus()

    def carry_out(self) -> bool:
        """Park the question that was written; whether it is in the plan now."""
        return self._document.attempt(park, **self._wish())

    def _wish(self) -> dict[str, Any]:
        about, day = self.ui.about.currentData(), self.ui.due.date()
        due = date(day.year(), day.month(), day.day()) if self.ui.has_due.isChecked() else None
        return {
            "text": self.ui.question.text(),
            "activity": self._activity if about != "plan" else "",
            "role": self._role if about in {"cell", "role"} else "",
            "owner": str(self.ui.owner.currentData() or ""),
            "due": due,
        }

    # What is parked already

    def _known(self) -> list[Parked]:
        """Questions about this row, or this role where there is no row; else about the plan."""
        return [one for one in self._document.plan.parked.ordered if self._belongs(one)]

    def _belongs(self, one: Parked) -> bool:
        if self._activity:
            return one.activity == self._activity
        return not one.activity and one.role == self._role

    def _show_known(self) -> None:
        known = self._known()
        self.ui.known.setVisible(bool(known))
        self.ui.parked.clear()
        for one in known:
            item = QListWidgetItem(texts.parked_text(self._document.plan, one), self.ui.parked)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
        self._check()

    def _take_off(self) -> None:
        chosen = [i.data(Qt.ItemDataRole.UserRole) for i in self.ui.parked.selectedItems()]
        self._document.attempt(remove_parked, chosen)

    def _check(self) -> None:
        ready = bool(self.ui.question.text().strip())
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
        self.ui.answered.setEnabled(bool(self.ui.parked.selectedItems()))

    # Texts

    def _subjects(self) -> list[tuple[str, str]]:
        plan = self._document.plan
        activity, role = plan.activities.get(self._activity), plan.roles.get(self._role)
        found = []
        if activity:
            found.append(("row", activity.name))
        if activity and role:
            found.append(("cell", f"{activity.name} · {role.name}"))
        elif role:
            found.append(("role", role.name))
        return [*found, ("plan", translate("ParkDialog", "The whole plan"))]

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        plan = self._document.plan
        fill(self.ui.about, self._subjects(), self.ui.about.currentData() or "row")
        people = [(one.id, one.name) for one in plan.people.ordered]
        roles = [(one.id, one.name) for one in plan.columns]
        nobody = ("", translate("ParkDialog", "Nobody yet"))
        fill(self.ui.owner, [nobody, *people, *roles], self.ui.owner.currentData() or "")
        ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(translate("ParkDialog", "Park it"))
        self._show_known()
