"""Choosing from what the library proposes for a list of agreements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from raciplanner.gui.widgets import Dialog, label
from raciplanner.model.edits.agreements import HEADS
from raciplanner.model.plan import Plan
from raciplanner.wording.edits_charter import list_name

translate = QCoreApplication.translate


class ProposalsDialog(Dialog):
    """A list of proposals with ticks; what the plan has already is left out.

    Parameters
    ----------
    proposed : mapping of key to fields of an entry
    """

    def __init__(
        self,
        plan: Plan,
        table: str,
        proposed: Mapping[str, Mapping[str, Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = table
        head = HEADS[table]
        there = {getattr(one, head).casefold() for one in plan.table(table).values()}
        self._fields = [one for one in proposed.values() if str(one[head]).casefold() not in there]
        self.intro = label(look="secondary", wrap=True)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        for fields in self._fields:
            row = plan.activities.get(str(fields.get("activity", "")))
            text = str(fields[head])
            if row is not None and text != row.name:
                text = f"{row.name}: {text}"
            item = QListWidgetItem(text, self.list)
            item.setCheckState(Qt.CheckState.Unchecked)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.itemChanged.connect(self._show_state)
        layout = QVBoxLayout(self)
        for part in (self.intro, self.list, self.buttons):
            layout.addWidget(part)
        self.resize(620, 480)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self.retranslate()

    def chosen(self) -> list[Mapping[str, Any]]:
        """Fields of the ticked proposals."""
        return [
            fields
            for row, fields in enumerate(self._fields)
            if self.list.item(row).checkState() == Qt.CheckState.Checked
        ]

    def _show_state(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.chosen()))

    def retranslate(self) -> None:
        """Set every text."""
        title = translate("Agreements", "{list} from the library")
        self.setWindowTitle(title.format(list=list_name(self._table, translate)))
        self.list.setAccessibleName(self.windowTitle())
        self.intro.setText(
            translate("Agreements", "Tick what fits; every text can be changed afterwards.")
            if self._fields
            else translate("Agreements", "The library has nothing more for this plan.")
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(
            translate("Agreements", "Add")
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(
            translate("Agreements", "Cancel")
        )
        self._show_state()
