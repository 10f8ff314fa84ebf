"""Changes as a table of lines, before and after side by side, in groups or without."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from raciplanner.exchange.words import fold
from raciplanner.gui.widgets import plain_tip
from raciplanner.model.change import Change
from raciplanner.model.plan import Plan
from raciplanner.wording.before_after import Line, kind_names, kind_of, lines_of

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
WHAT, BEFORE, AFTER = range(3)


class LinesModel(QAbstractItemModel):
    """Lines below one another, or below what they are about.

    Parameters
    ----------
    grouped : bool
        One branch for letters, one for activities and so on.
    """

    def __init__(self, *, grouped: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grouped = grouped
        self._changes: tuple[Change, ...] = ()
        self._plans = Plan(), Plan()
        self._words = ""
        self._groups: list[tuple[str, list[Line]]] = []
        self._titles = "", ""
        self.count = 0

    def show(self, changes: Iterable[Change], before: Plan, after: Plan) -> None:
        """Show ``changes`` from ``before`` to ``after``."""
        self._changes, self._plans = tuple(changes), (before, after)
        self.retold()

    def name_sides(self, before: str, after: str) -> None:
        """Name the plans that are compared."""
        self._titles = before, after
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, BEFORE, AFTER)

    def search(self, words: str) -> None:
        """Show only lines with ``words``."""
        self._words = fold(words)
        self.retold()

    def retold(self) -> None:
        """Make the sentences anew."""
        self.beginResetModel()
        lines = lines_of(self._changes, *self._plans, translate)
        self.count = len(lines)
        if self._words:
            lines = [line for line in lines if self._words in _words(line)]
        if self._grouped:
            self._groups = [
                (title, found)
                for kind, title in kind_names(translate).items()
                if (found := [line for line in lines if kind_of(line.change) == kind])
            ]
        else:
            self._groups = [("", lines)]
        self.endResetModel()

    def line(self, index: Index) -> Line | None:
        """The line at ``index``; None for a group."""
        if not index.isValid() or (self._grouped and not index.internalId()):
            return None
        group = index.internalId() - 1 if self._grouped else 0
        return self._groups[group][1][index.row()]

    def changes_of(self, indexes: Iterable[Index]) -> Sequence[Change]:
        """The changes of lines and of whole groups, each once."""
        found: dict[tuple[str, object], Change] = {}
        for index in indexes:
            line = self.line(index)
            lines = [line] if line else self._groups[index.row()][1] if index.isValid() else []
            found |= {(one.change.table, one.change.key): one.change for one in lines}
        return tuple(found.values())

    # Qt's model

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        group = parent.row() + 1 if self._grouped and parent.isValid() else 0
        return self.createIndex(row, column, group)

    def parent(self, child: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        if not child.isValid() or not child.internalId():
            return QModelIndex()
        return self.createIndex(child.internalId() - 1, 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._groups) if self._grouped else len(self._lines(0))
        if not self._grouped or parent.internalId() or parent.column():
            return 0
        return len(self._lines(parent.row()))

    def _lines(self, group: int) -> list[Line]:
        return self._groups[group][1] if self._groups else []

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line(index)
        if line is None:
            return self._group_data(index, role)
        text = (line.what, line.before or "–", line.after or "–")[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text.replace("\n", " ")
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def _group_data(self, index: Index, role: int) -> Any:
        if index.column() != WHAT:
            return None
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.DisplayRole:
            title, lines = self._groups[index.row()]
            return f"{title} ({len(lines)})"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        if section == WHAT:
            return translate("History", "What")
        if section == BEFORE:
            return self._titles[0] or translate("History", "Before")
        return self._titles[1] or translate("History", "After")


def _words(line: Line) -> str:
    return fold(f"{line.what} {line.before} {line.after}")
