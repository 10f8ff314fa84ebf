"""The plan that an import would make, as a small table: activities, phases, letters."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QFont, QPalette

from raciplanner.gui.theme import is_contrast, is_dark
from raciplanner.gui.widgets import plain_tip
from raciplanner.model.frameworks import in_order, letters_text
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment
from raciplanner.palette import chip

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PreviewModel(QAbstractTableModel):
    """A plan to look at; it is never changed."""

    def __init__(self, palette: QPalette, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan()
        self._palette = palette

    def show(self, plan: Plan) -> None:
        """Show ``plan``."""
        self.beginResetModel()
        self._plan = plan
        self.endResetModel()

    @property
    def _fixed(self) -> int:
        """Columns in front of the roles: the activity, and its phase where there are any."""
        return 2 if self._plan.phases else 1

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._plan.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        if parent.isValid() or not self._plan.rows:
            return 0
        return self._fixed + len(self._plan.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        text = self._heading(section)
        return text if role == Qt.ItemDataRole.DisplayRole else plain_tip(text)

    def _heading(self, section: int) -> str:
        if section == 0:
            return translate("ImportDialog", "Activity")
        if section < self._fixed:
            return translate("ImportDialog", "Phase")
        return self._plan.columns[section - self._fixed].name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        activity = self._plan.rows[index.row()]
        if index.column() < self._fixed:
            phase = self._plan.phases.get(activity.phase)
            text = activity.name if index.column() == 0 else (phase.name if phase else "")
            return _text_data(text, role)
        column = self._plan.columns[index.column() - self._fixed]
        return self._cell(self._plan.assignment(activity.id, column.id), role)

    def _cell(self, cell: Assignment, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            letters = letters_text(self._plan.letters, cell.functions)
            return letters or ("✎" if cell.note else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.note)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if not cell.functions or is_contrast(self._palette):
            return None
        look = chip(in_order(cell.functions)[0], dark=is_dark(self._palette))
        if role == Qt.ItemDataRole.BackgroundRole:
            return QBrush(QColor(look.fill))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(QColor(look.text))
        if role == Qt.ItemDataRole.FontRole and look.bold:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None


def _text_data(text: str, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return text
    return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None
