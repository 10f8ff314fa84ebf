"""The activities on which another one can be made to depend, as the choices of a box.

A model instead of items: a plan of ten thousand activities is not copied at every step of the
cursor.
"""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity

Index = QModelIndex | QPersistentModelIndex


class OtherActivities(QAbstractListModel):
    """A prompt, then the activities that may still be chosen; the user data are their ids."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Activity] = []

    def show(self, plan: Plan, taken: Container[str]) -> None:
        """Offer the activities of ``plan`` whose ids are not ``taken``."""
        self.beginResetModel()
        self._rows = [row for row in plan.rows if row.id not in taken]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows) + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        chosen = self._rows[index.row() - 1] if index.row() else None
        if role == Qt.ItemDataRole.DisplayRole:
            prompt = QCoreApplication.translate("DetailsPane", "Add an activity…")
            return chosen.name if chosen else prompt
        if role == Qt.ItemDataRole.UserRole:
            return chosen.id if chosen else ""
        return None
