"""Records of the plan as a table that is edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QPixmap

from raciplanner.gui.document import Document
from raciplanner.gui.widgets import plain_tip
from raciplanner.model.change import Change, Edit
from raciplanner.model.plan import Plan
from raciplanner.palette import DEPARTMENT_COLOURS
from raciplanner.values import dataclass

Index = QModelIndex | QPersistentModelIndex
Choices = Sequence[tuple[str, str]]
_ROOT = QModelIndex()

FOLLOWED = frozenset(
    {
        *{"people", "roles", "departments", "activities", "assignments"},
        *{"goals", "kpis", "actuals"},
    }
)
"""Tables whose changes may show in some column."""

CHOICES_ROLE = Qt.ItemDataRole.UserRole + 1
"""Data role of the ``(value, text)`` pairs a cell offers; several may be chosen in a tuple."""


@dataclass(frozen=True)
class Column:
    """One field of a record, or something that follows from the plan.

    Parameters
    ----------
    field : str
        Name of the field, also of a column that has no field of its own.
    choices : callable, optional
        Gives the values it may have; without them it is free text, or a tick where the value is
        true or false.
    get : callable, optional
        Gives the value from plan and record in place of the field.
    change : callable, optional
        Makes the edit from plan, id and value; a column with ``get`` and without ``change`` is
        only shown.
    width : int
        Of the column the first time, in pixels.
    """

    field: str
    title: Callable[[], str]
    choices: Callable[[Plan], Choices] | None = None
    get: Callable[[Plan, Any], Any] | None = None
    change: Callable[[Plan, str, Any], Edit] | None = None
    width: int = 160

    @property
    def fixed(self) -> bool:
        """Whether it is only shown."""
        return self.get is not None and self.change is None


class RecordsModel(QAbstractTableModel):
    """Records of one table of the plan, one field a column."""

    def __init__(
        self,
        document: Document,
        table: str,
        columns: Sequence[Column],
        change: Callable[..., Edit],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.table = table
        self._document, self._columns, self._change = document, columns, change
        self._records: tuple[Any, ...] = document.plan.table(table).ordered
        document.changed.connect(self._follow)
        document.replaced.connect(self._reset)

    def record(self, row: int) -> Any:
        """The record in ``row``."""
        return self._records[row]

    def row_of(self, key: str) -> int:
        """The row of the record with the id ``key``, or -1."""
        return next((row for row, one in enumerate(self._records) if one.id == key), -1)

    @property
    def columns(self) -> Sequence[Column]:
        """The columns."""
        return self._columns

    def column_of(self, field: str) -> int:
        """The place of the column with the name ``field``."""
        return next(n for n, column in enumerate(self._columns) if column.field == field)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(change.table in FOLLOWED or change.table == self.table for change in changes):
            after = self._document.plan.table(self.table).ordered
            if [one.id for one in after] == [one.id for one in self._records]:
                self._records = after
                if not after:
                    return
                last = self.index(len(after) - 1, len(self._columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            else:
                self._reset()

    def _reset(self) -> None:
        self.beginResetModel()
        self._records = self._document.plan.table(self.table).ordered
        self.endResetModel()

    def _choices(self, column: int) -> Choices | None:
        offered = self._columns[column].choices
        return offered(self._document.plan) if offered else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._records)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            if orientation == Qt.Orientation.Horizontal:
                return self._columns[section].title()
            return str(section + 1)
        return None

    def retranslate(self) -> None:
        """The titles are in another language now, and so are some values."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._records:
            last = self.index(len(self._records) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._document.read_only or not index.isValid():
            return flags
        if self._columns[index.column()].fixed:
            return flags
        if isinstance(self._value(index), bool):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def _value(self, index: Index) -> Any:
        record, column = self._records[index.row()], self._columns[index.column()]
        if column.get is not None:
            return column.get(self._document.plan, record)
        return getattr(record, column.field)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value, choices = self._value(index), self._choices(index.column())
        if isinstance(value, bool):
            on = Qt.CheckState.Checked if value else Qt.CheckState.Unchecked
            return on if role == Qt.ItemDataRole.CheckStateRole else None
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == CHOICES_ROLE:
            return choices
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            text = _words(value, choices)
            return text if role == Qt.ItemDataRole.DisplayRole else plain_tip(text)
        field = self._columns[index.column()].field
        if role == Qt.ItemDataRole.DecorationRole and field == "colour":
            return colour_sample(value)
        if role == Qt.ItemDataRole.TextAlignmentRole and field == "load":
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role != Qt.ItemDataRole.EditRole:
            return False
        record, column = self._records[index.row()], self._columns[index.column()]
        if self._value(index) == value:
            return True
        if column.change is not None:
            return self._document.attempt(column.change, record.id, value)
        return self._document.attempt(self._change, record.id, **{column.field: value})


def _words(value: Any, choices: Choices | None) -> str:
    if choices is None:
        return str(value)
    names = dict(choices)
    keys = value if isinstance(value, tuple) else (value,)
    return ", ".join(names.get(key, "") for key in keys if key)


def colour_sample(colour: str) -> QPixmap | None:
    """A square of a department colour."""
    if colour not in DEPARTMENT_COLOURS:
        return None
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(DEPARTMENT_COLOURS[colour][0]))
    return pixmap
