"""The list of plans opened lately: name, folder, version, date."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QIcon, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from raciplanner.gui.icons import icon
from raciplanner.gui.recent import Recent, RecentPlan
from raciplanner.gui.widgets import plain_tip
from raciplanner.model.signing import NEAR

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

    def path_at(self, row: int) -> Path:
        """Path of the plan in ``row``."""
        return self._plans[row].path

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
            words = [plan.title or plan.path.stem, str(plan.path), state_text(plan)]
            if plan.pinned:
                words.append(translate("StartPage", "pinned"))
            return ", ".join(words)
        return None


def state_text(plan: RecentPlan) -> str:
    """Version and date of a plan, or that it is gone."""
    if plan.saved is None:
        return translate("StartPage", "Not found: press to look for it")
    day = QLocale().toString(QDate(*plan.saved.timetuple()[:3]), QLocale.FormatType.ShortFormat)
    return " · ".join(filter(None, (version_text(plan), day, review_text(plan))))


def review_text(plan: RecentPlan) -> str:
    """That what was signed is to be renewed soon, or should have been; empty while that is far."""
    today = date.today()  # noqa: DTZ011 - the reader's day
    if plan.review is None or (plan.review - today).days > NEAR:
        return ""
    return translate("StartPage", "review due")


def folder_text(path: Path) -> str:
    """The folder of a plan; inside the home folder it begins with ``~``."""
    folder = path.parent
    try:
        return str("~" / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)


def version_text(plan: RecentPlan) -> str:
    """The version of a plan in words, and whether it is still a draft."""
    if plan.draft:
        return translate("StartPage", "Draft {number}").format(number=plan.version)
    return translate("StartPage", "Version {number}").format(number=plan.version)


class RecentDelegate(QStyledItemDelegate):
    """Draws a plan in two lines: title and pin, folder and state.

    Signals
    -------
    pinned(QModelIndex)
        The pin of a plan was pressed.
    """

    pinned = Signal(QModelIndex)

    on_pin = False
    """Whether the last press was on a pin: it does not open the plan."""

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
        plan = model.plan(index)
        painter.save()
        _draw_plan(painter, option, plan)
        painter.restore()
        lively = QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        if plan.pinned or option.state & lively:
            mode = QIcon.Mode.Normal if plan.pinned else QIcon.Mode.Disabled
            icon("pin", option.palette).paint(painter, pin_area(option.rect), mode=mode)

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if isinstance(event, QMouseEvent):
            self.on_pin = pin_area(option.rect).contains(event.position().toPoint())
            if self.on_pin and event.type() == QEvent.Type.MouseButtonRelease:
                self.pinned.emit(index)
        return super().editorEvent(event, model, option, index)


def pin_area(row: QRect) -> QRect:
    """Where the pin stands in the row of a plan."""
    return QRect(row.right() - 36, row.top() + 6, 24, 24)


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
    _line(painter, first.adjusted(0, 0, -28, 0), plan.title or plan.path.stem)
    painter.setFont(option.font)
    painter.setPen(pale)
    _line(painter, second.adjusted(0, 0, -room, 0), folder_text(plan.path))
    painter.drawText(second, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, date)


def _line(painter: QPainter, area: QRect, text: str) -> None:
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, area.width())
    painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
