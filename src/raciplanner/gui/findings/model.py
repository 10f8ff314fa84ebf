"""The findings as a tree: one branch for each severity, then what is parked and accepted."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont, QIcon, QPalette

from raciplanner.gui.findings.live import GROUPS, OPEN, LiveFindings
from raciplanner.gui.icons import marker
from raciplanner.gui.widgets import plain_tip

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MANY = 200
"""So many findings that come or go at once make the tree anew."""


class FindingsModel(QAbstractItemModel):
    """Column 0 the sentence, column 1 the rule; groups without findings are left out."""

    def __init__(self, live: LiveFindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._groups: dict[str, list[Finding]] = {group: [] for group in GROUPS}
        self._shown: list[str] = []
        self._icons: dict[str, QIcon] = {}
        live.restarted.connect(self.restart)
        live.moved.connect(self._move)

    def recolour(self, palette: QPalette) -> None:
        """Draw the markers for ``palette``."""
        names = {**{group: group for group in OPEN}, "parked": "note", "accepted": "check"}
        self._icons = {group: marker(name, palette) for group, name in names.items()}
        self.retold()

    def retold(self) -> None:
        """Names or the language have changed: tell every sentence anew."""
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))
            for place, group in enumerate(self._shown):
                top = self.index(place, 0)
                last = self.index(len(self._groups[group]) - 1, 1, top)
                self.dataChanged.emit(self.index(0, 0, top), last)

    def restart(self) -> None:
        """Take all findings anew."""
        self.beginResetModel()
        self._groups = self._live.sorted_groups()
        self._shown = [group for group in GROUPS if self._groups[group]]
        self.endResetModel()

    # Places

    def finding(self, index: Index) -> Finding | None:
        """The finding at ``index``; None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[GROUPS[index.internalId() - 1]][index.row()]

    def group(self, index: Index) -> str:
        """The group at or around ``index``."""
        if not index.internalId():
            return self._shown[index.row()]
        return GROUPS[index.internalId() - 1]

    def index_of(self, key: str) -> QModelIndex:
        """Where the finding with ``key`` stands; an invalid index where it is gone."""
        for place, group in enumerate(self._shown):
            for row, finding in enumerate(self._groups[group]):
                if finding.key == key:
                    return self.index(row, 0, self.index(place, 0))
        return QModelIndex()

    def open_indexes(self) -> list[QModelIndex]:
        """Every open finding, the gravest first."""
        return [
            self.index(row, 0, self.index(place, 0))
            for place, group in enumerate(self._shown)
            if group in OPEN
            for row in range(len(self._groups[group]))
        ]

    # Following

    def _move(self, gone: tuple[Finding, ...], new: tuple[Finding, ...]) -> None:
        if len(gone) + len(new) > MANY:
            self.restart()
            return
        came = {finding.key: finding for finding in new}
        for finding in gone:
            self._leave(finding, came)
        for finding in came.values():
            self._enter(finding)
        for group in self._shown:
            top = self.index(self._shown.index(group), 0)
            self.dataChanged.emit(top, top)

    def _leave(self, finding: Finding, came: dict[str, Finding]) -> None:
        for place, group in enumerate(self._shown):
            row = self._row_of(group, finding)
            if row is None:
                continue
            again = came.get(finding.key)
            if again is not None and self._live.group(again) == group:
                self._groups[group][row] = came.pop(finding.key)
                top = self.index(place, 0)
                self.dataChanged.emit(self.index(row, 0, top), self.index(row, 1, top))
                return
            self._remove(place, group, row)
            return

    def _row_of(self, group: str, finding: Finding) -> int | None:
        found = self._groups[group]
        row = bisect_left(found, self._live.place(finding), key=self._live.place)
        while row < len(found) and self._live.place(found[row]) == self._live.place(finding):
            if found[row].key == finding.key:
                return row
            row += 1
        # Its activity may be gone, and with it its place.
        return next((i for i, one in enumerate(found) if one.key == finding.key), None)

    def _remove(self, place: int, group: str, row: int) -> None:
        if len(self._groups[group]) == 1:
            self.beginRemoveRows(QModelIndex(), place, place)
            self._shown.remove(group)
            self._groups[group].clear()
        else:
            self.beginRemoveRows(self.index(place, 0), row, row)
            del self._groups[group][row]
        self.endRemoveRows()

    def _enter(self, finding: Finding) -> None:
        group = self._live.group(finding)
        found = self._groups[group]
        if not found:
            place = sum(GROUPS.index(one) < GROUPS.index(group) for one in self._shown)
            self.beginInsertRows(QModelIndex(), place, place)
            self._shown.insert(place, group)
            self.endInsertRows()
        top = self.index(self._shown.index(group), 0)
        row = bisect_left(found, self._live.place(finding), key=self._live.place)
        self.beginInsertRows(top, row, row)
        insort(found, finding, key=self._live.place)
        self.endInsertRows()

    # Qt's questions

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        number = GROUPS.index(self._shown[parent.row()]) + 1 if parent.isValid() else 0
        return self.createIndex(row, column, number)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        number = index.internalId() if index.isValid() else 0
        if not number:
            return QModelIndex()
        return self.createIndex(self._shown.index(GROUPS[number - 1]), 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._shown)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[self._shown[parent.row()]])

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self.finding(index)
        if finding is None:
            return self._group_data(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(finding) if index.column() == 0 else finding.rule
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._icons.get(self.group(index))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{self.text(finding)}\n{self.rule_text(finding)}")
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self.spoken(finding)
        return None

    def _group_data(self, index: Index, role: int) -> Any:
        if index.column():
            return None
        group = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return group_text(group, len(self._groups[group]))
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.get(group)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def text(self, finding: Finding) -> str:
        """The sentence of a finding in the language of the window."""
        from raciplanner.wording.findings import finding_text

        return finding_text(finding, self._live.plan, translate)

    def spoken(self, finding: Finding) -> str:
        """The sentence with its severity in front, for assistive technology."""
        from raciplanner.wording.findings import severity_name

        return f"{severity_name(finding.severity, translate)}: {self.text(finding)}"

    def rule_text(self, finding: Finding) -> str:
        """Id and name of the rule behind a finding."""
        from raciplanner.wording.findings import rule_name

        return f"{finding.rule} · {rule_name(finding.rule, translate)}"


def group_text(group: str, count: int) -> str:
    """So many findings of a group, in words."""
    texts = {
        "error": lambda: translate("Findings", "%n errors", None, count),
        "warning": lambda: translate("Findings", "%n warnings", None, count),
        "question": lambda: translate("Findings", "%n questions", None, count),
        "note": lambda: translate("Findings", "%n notes", None, count),
        "parked": lambda: translate("FindingsModel", "%n parked", None, count),
        "accepted": lambda: translate("FindingsModel", "%n accepted with a reason", None, count),
    }
    return texts[group]()
