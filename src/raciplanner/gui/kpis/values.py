"""What was measured of one KPI: its chart, its values, and a line to type the next one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QModelIndex,
    QObject,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from raciplanner.drawing import Picture
from raciplanner.errors import InvalidEdit
from raciplanner.goalmap.chart import kpi_chart
from raciplanner.goalmap.words import figure_words
from raciplanner.gui.document import Document
from raciplanner.gui.kpis.model import Series, day_of, figure_of
from raciplanner.gui.people.models import Index
from raciplanner.gui.pictures import paint
from raciplanner.gui.theme import is_dark
from raciplanner.gui.widgets import Pane, label
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.build import merged
from raciplanner.model.edits.kpis import set_actuals
from raciplanner.model.goal_records import Actual
from raciplanner.model.plan import Plan

translate = QCoreApplication.translate
_ROOT = QModelIndex()
DAY, VALUE, NOTE = range(3)


class ValuesModel(QAbstractTableModel):
    """Measurements of one KPI, the newest first, edited in place."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._series = document, Series()
        self.kpi = ""
        self._rows: tuple[Actual, ...] = ()

    def show_kpi(self, kpi: str) -> None:
        """Show the measurements of a KPI (id); empty for none."""
        self.beginResetModel()
        self.kpi = kpi if kpi in self._document.plan.kpis else ""
        found = self._series.of(self._document.plan, self.kpi)
        self._rows = tuple(reversed(found))
        self.endResetModel()

    def actual(self, row: int) -> Actual:
        """The measurement in ``row``."""
        return self._rows[row]

    @property
    def series(self) -> tuple[Actual, ...]:
        """All of them, the oldest first."""
        return self._rows[::-1]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("KpiView", "Date"),
            translate("KpiView", "Value"),
            translate("KpiView", "Note"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._document.read_only or not index.isValid():
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == VALUE:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return None
        one = self._rows[index.row()]
        value = figure_words(one.value, self._document.plan.info.language)
        return (one.day.isoformat(), value, one.note)[index.column()]

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        if self.data(index, role) == str(value):
            return True
        one = self._rows[index.row()]
        return self._document.attempt(changed_actual, one, index.column(), str(value))


def changed_actual(plan: Plan, one: Actual, column: int, text: str) -> Edit:
    """Change the date, the value or the note of a measurement.

    Raises
    ------
    InvalidEdit
        ``date_bad``, ``figure_bad``.
    """
    if column == DAY:
        day = day_of(text) or one.day
        if day == one.day:
            return Edit("actuals", ())
        gone = set_actuals(plan, one.kpi, {one.day: None})
        there = set_actuals(plan.apply(gone), one.kpi, {day: one.value}, note=one.note)
        return Edit("actuals", merged([*gone.changes, *there.changes]), there.data)
    if column == VALUE:
        return noted(plan, one.kpi, one.day.isoformat(), text, one.note)
    return set_actuals(plan, one.kpi, {one.day: one.value}, note=text)


def noted(plan: Plan, kpi: str, day_text: str, value_text: str, note: str) -> Edit:
    """Note a measurement as it was typed.

    Raises
    ------
    InvalidEdit
        ``date_bad``, ``figure_bad``.
    """
    day, value = day_of(day_text), figure_of(plan, value_text)
    if day is None:
        raise InvalidEdit("date_bad", value="")
    if value is None:
        raise InvalidEdit("figure_bad", value="")
    return set_actuals(plan, kpi, {day: value}, note=note)


class Chart(QWidget):
    """The chart of one KPI."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self.setMinimumHeight(150)
        self.setAccessibleName(translate("KpiView", "Chart"))

    def show_picture(self, picture: Picture | None) -> None:
        """Show a picture, or nothing."""
        self._picture = picture
        self.setAccessibleDescription(picture.description if picture else "")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(520, 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture:
            painter = QPainter(self)
            paint(painter, self._picture)
            painter.end()


class ValuesPane(Pane):
    """Chart, values and the line for the next one."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.model = ValuesModel(document, self)
        self.title = label(look="title")
        self.chart = Chart()
        self.table = QTableView()
        self.day, self.value, self.note = QLineEdit(), QLineEdit(), QLineEdit()
        self.add_button, self.delete_button = QPushButton(), QPushButton()
        self._set_up()
        document.changed.connect(self._follow)
        self.retranslate()

    def _set_up(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setProperty("look", "table")
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        line = QHBoxLayout()
        for box, width in ((self.day, 110), (self.value, 110), (self.note, 0)):
            if width:
                box.setFixedWidth(width)
            line.addWidget(box, 0 if width else 1)
            box.returnPressed.connect(self.add)
        line.addWidget(self.add_button)
        self.note.setMinimumWidth(70)
        below = QVBoxLayout()
        below.addWidget(self.table, 1)
        below.addLayout(line)
        parts = QHBoxLayout()
        parts.addWidget(self.chart, 3)
        parts.addLayout(below, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 10)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.delete_button)
        layout.addLayout(top)
        layout.addLayout(parts, 1)
        self.add_button.clicked.connect(self.add)
        self.delete_button.clicked.connect(self.delete)

    def show_kpi(self, kpi: str) -> None:
        """Show a KPI (id); empty for none."""
        self.model.show_kpi(kpi)
        record = self._document.plan.kpis.get(self.model.kpi)
        self.title.setText(record.name if record else "")
        self.setEnabled(record is not None)
        if not self.day.text():
            self.day.setText(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        self._draw()

    def _draw(self) -> None:
        record = self._document.plan.kpis.get(self.model.kpi)
        if record is None:
            self.chart.show_picture(None)
            return
        size = (max(320.0, self.chart.width()), max(150.0, self.chart.height()))
        language = self._document.plan.info.language
        dark = is_dark(self.palette())
        picture = kpi_chart(record, self.model.series, translate, language, size=size, dark=dark)
        self.chart.show_picture(picture)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(change.table in {"kpis", "actuals"} for change in changes):
            self.show_kpi(self.model.kpi)

    def add(self) -> None:
        """Note the value in the line, and be ready for the next one."""
        texts = self.day.text(), self.value.text(), self.note.text()
        if self._document.attempt(noted, self.model.kpi, *texts):
            self.value.clear()
            self.note.clear()
            self.value.setFocus()

    def delete(self) -> None:
        """Take the selected measurements away."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        days = {self.model.actual(row).day: None for row in rows}
        if days:
            self._document.attempt(set_actuals, self.model.kpi, days)

    def retranslate(self) -> None:
        """Set every text."""
        names = (
            (self.day, translate("KpiView", "Date"), "2027-06-30"),
            (self.value, translate("KpiView", "Value"), translate("KpiView", "Value")),
            (self.note, translate("KpiView", "Note"), translate("KpiView", "Note")),
        )
        for box, name, hint in names:
            box.setAccessibleName(name)
            box.setPlaceholderText(hint)
        self.table.setAccessibleName(translate("KpiView", "Values"))
        self.add_button.setText(translate("KpiView", "Add value"))
        self.delete_button.setText(translate("KpiView", "Delete value"))
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)
        self._draw()

    def recolour(self) -> None:
        """Draw the chart in the colours of the theme."""
        self._draw()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._draw()
