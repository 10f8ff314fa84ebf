"""Roles, people and departments as tables that are edited in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QPixmap

from raciplanner.gui.document import Document
from raciplanner.gui.widgets import plain_tip
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.roles import change_department, change_person, change_role
from raciplanner.model.plan import Plan
from raciplanner.model.records import SIDES
from raciplanner.palette import DEPARTMENT_COLOURS

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
Choices = Sequence[tuple[str, str]]
_ROOT = QModelIndex()

CHOICES_ROLE = Qt.ItemDataRole.UserRole + 1
"""Data role of the ``(value, text)`` pairs a cell offers; several may be chosen in a tuple."""


@dataclass(frozen=True)
class Column:
    """One field of a record.

    ``choices`` gives the values it may have; without them it is free text, or a tick where the
    field is true or false.
    """

    field: str
    title: Callable[[], str]
    choices: Callable[[Plan], Choices] | None = None


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

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if any(change.table in {self.table, "roles", "departments"} for change in changes):
            after = self._document.plan.table(self.table).ordered
            if [one.id for one in after] == [one.id for one in self._records]:
                self._records = after
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

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self._document.read_only or not index.isValid():
            return flags
        if isinstance(self._value(index), bool):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def _value(self, index: Index) -> Any:
        return getattr(self._records[index.row()], self._columns[index.column()].field)

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
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole:
            value = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role != Qt.ItemDataRole.EditRole:
            return False
        record, column = self._records[index.row()], self._columns[index.column()]
        if getattr(record, column.field) == value:
            return True
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


def roles_model(document: Document, parent: QObject) -> RecordsModel:
    """The roles of the plan."""
    columns = (
        Column("name", lambda: translate("PeopleDialog", "Role")),
        Column("department", lambda: translate("PeopleDialog", "Department"), _departments),
        Column("reports_to", lambda: translate("PeopleDialog", "Reports to"), _roles_or_none),
        Column("deputy", lambda: translate("PeopleDialog", "Deputy"), _roles_or_none),
        Column("description", lambda: translate("PeopleDialog", "Description")),
    )
    return RecordsModel(document, "roles", columns, change_role, parent)


def people_model(document: Document, parent: QObject) -> RecordsModel:
    """The people of the plan."""
    columns = (
        Column("name", lambda: translate("PeopleDialog", "Name")),
        Column("roles", lambda: translate("PeopleDialog", "Roles"), _roles),
        Column("email", lambda: translate("PeopleDialog", "E-mail")),
        Column("may_sign", lambda: translate("PeopleDialog", "May sign")),
    )
    return RecordsModel(document, "people", columns, change_person, parent)


def departments_model(document: Document, parent: QObject) -> RecordsModel:
    """The departments of the plan."""
    columns = (
        Column("name", lambda: translate("PeopleDialog", "Department")),
        Column("code", lambda: translate("PeopleDialog", "Code")),
        Column("colour", lambda: translate("PeopleDialog", "Colour"), _colours),
        Column("side", lambda: translate("PeopleDialog", "Side"), _sides),
    )
    return RecordsModel(document, "departments", columns, change_department, parent)


def _departments(plan: Plan) -> Choices:
    return [("", "—"), *((one.id, one.name) for one in plan.departments.ordered)]


def _roles(plan: Plan) -> Choices:
    return [(one.id, one.name) for one in plan.columns]


def _roles_or_none(plan: Plan) -> Choices:
    return [("", "—"), *_roles(plan)]


def _colours(_plan: Plan) -> Choices:
    names = {
        "rose": translate("PeopleDialog", "Rose"),
        "blue": translate("PeopleDialog", "Blue"),
        "violet": translate("PeopleDialog", "Violet"),
        "green": translate("PeopleDialog", "Green"),
        "ochre": translate("PeopleDialog", "Ochre"),
        "brick": translate("PeopleDialog", "Brick"),
    }
    return list(names.items())


def _sides(_plan: Plan) -> Choices:
    names = {
        "": "—",
        "sales": translate("PeopleDialog", "Sales side"),
        "marketing": translate("PeopleDialog", "Marketing side"),
        "shared": translate("PeopleDialog", "Both sides"),
        "support": translate("PeopleDialog", "Supporting"),
        "external": translate("PeopleDialog", "External"),
    }
    return [(side, names[side]) for side in SIDES]
