"""The list of plans opened lately: name, folder, version, date."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from raciplanner.gui.recent import Recent, RecentPlan
from raciplanner.gui.widgets import plain_tip

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class RecentModel(QAbstractListModel):
    """The plans of a :class:`~raciplanner.gui.recent.Recent`."""

    def __init__(self, recent: Recent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self._plans: list[RecentPlan] = []

    def refresh(self) -> None:
        """Look at the list and at the files again."""
        self.beginResetModel()
        self._plans = self._recent.plans()
        self.endResetModel()

    def plan(self, index: Index) -> RecentPlan:
        """The plan at ``index``."""
        return self._plans[index.row()]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._plans)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        plan = self.plan(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return plan.title or plan.path.stem
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(plan.path))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([plan.title or plan.path.stem, str(plan.path), state_text(plan)])
        return None


def state_text(plan: RecentPlan) -> str:
    """Version and date of a plan, or that it is gone."""
    if plan.saved is None:
        return translate("StartPage", "Not found")
    day = QLocale().toString(QDate(*plan.saved.timetuple()[:3]), QLocale.FormatType.ShortFormat)
    return f"{version_text(plan)} · {day}"


def version_text(plan: RecentPlan) -> str:
    """The version of a plan in words."""
    return translate("StartPage", "Version {number}").format(number=plan.version)


class RecentDelegate(QStyledItemDelegate):
    """Draws a plan in two lines: title and version, folder and date."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, 2 * option.fontMetrics.height() + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, RecentModel):
            return
        self.initStyleOption(option, index)
        option.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        _draw_plan(painter, option, model.plan(index))
        painter.restore()


def _draw_plan(painter: QPainter, option: QStyleOptionViewItem, plan: RecentPlan) -> None:
    area = option.rect.adjusted(14, 8, -14, -8)
    height = option.fontMetrics.height()
    first = QRect(area.left(), area.top(), area.width(), height)
    second = QRect(area.left(), area.bottom() - height + 1, area.width(), height)
    ink = option.palette.color(QPalette.ColorRole.Text)
    pale = option.palette.color(QPalette.ColorRole.PlaceholderText)
    date = state_text(plan)
    room = option.fontMetrics.horizontalAdvance(date) + 16
    bold = QFont(option.font)
    bold.setWeight(QFont.Weight.DemiBold)
    painter.setFont(bold)
    painter.setPen(pale if plan.missing else ink)
    _line(painter, first, plan.title or plan.path.stem)
    painter.setFont(option.font)
    painter.setPen(pale)
    _line(painter, second.adjusted(0, 0, -room, 0), f"{plan.path.parent}")
    painter.drawText(second, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, date)


def _line(painter: QPainter, area: QRect, text: str) -> None:
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
