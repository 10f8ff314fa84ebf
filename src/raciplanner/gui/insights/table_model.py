"""A table of figures as Qt shows it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from raciplanner.gui.widgets import plain_tip
from raciplanner.wording.figures import Table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FigureModel(QAbstractTableModel):
    """Shows one :class:`~raciplanner.wording.figures.Table`."""

    table: Table | None = None

    def show(self, table: Table | None) -> None:
        """Show another table, or none."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def as_text(self) -> str:
        """Headings and rows, parted by tabulators."""
        if self.table is None:
            return ""
        return "\n".join("\t".join(row) for row in (self.table.head, *self.table.rows))

    # Qt's model

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.table is None else len(self.table.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() or self.table is None else len(self.table.head)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.table is None or not index.isValid():
            return None
        text = self.table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        shown = role == Qt.ItemDataRole.DisplayRole and self.table is not None
        if shown and orientation == Qt.Orientation.Horizontal:
            return self.table.head[section] if self.table else None
        return None
