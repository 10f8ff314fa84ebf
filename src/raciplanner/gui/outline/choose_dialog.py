"""Choosing records from a list: search by typing, tick several or take one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from raciplanner.gui.widgets import Dialog, label, plain_tip

translate = QCoreApplication.translate
_KEY = Qt.ItemDataRole.UserRole


class ChooseDialog(Dialog):
    """Asks for records.

    Parameters
    ----------
    title, question : str
        In the present language; the dialog is gone before another one is chosen.
    choices : sequence of (id, text)
    ticked : iterable of str, optional
        Ids ticked at first; without them exactly one is chosen.
    """

    topic = "goals"

    def __init__(
        self,
        title: str,
        question: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        ticked: Iterable[str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._many = ticked is not None
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("ChooseDialog", "Type a part of the name"))
        self.search.setAccessibleName(question)
        self.list = QListWidget()
        self.list.setAccessibleName(question)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        layout = QVBoxLayout(self)
        for widget in (label(question, wrap=True), self.search, self.list, self.buttons):
            layout.addWidget(widget)
        self.resize(520, 460)
        self._fill(choices, set(ticked or ()))
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.accept)
        self.list.itemActivated.connect(self._taken)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(translate("ChooseDialog", "Cancel"))
        self.search.setFocus()

    def _fill(self, choices: Sequence[tuple[str, str]], ticked: set[str]) -> None:
        for key, text in choices:
            item = QListWidgetItem(text, self.list)
            item.setData(_KEY, key)
            item.setToolTip(plain_tip(text))
            if self._many:
                on = key in ticked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        shown = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(wanted not in item.text().casefold())
            shown += [] if item.isHidden() else [row]
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0])

    def _taken(self) -> None:
        if not self._many:
            self.accept()

    def chosen(self) -> list[str]:
        """Ids of what was ticked, or of the one that was taken."""
        if not self._many:
            item = self.list.currentItem()
            known = self.list.currentRow() >= 0 and not item.isHidden()
            return [item.data(_KEY)] if known else []
        items = [self.list.item(row) for row in range(self.list.count())]
        return [i.data(_KEY) for i in items if i.checkState() == Qt.CheckState.Checked]
