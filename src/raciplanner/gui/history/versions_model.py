"""The named versions as a table: the newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from raciplanner.gui.document import Document
from raciplanner.gui.times import moment_of
from raciplanner.gui.widgets import plain_tip

if TYPE_CHECKING:
    from raciplanner.storage.versions import Version

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class VersionsModel(QAbstractTableModel):
    """Name, time and author of each version."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._versions: tuple[Version, ...] = tuple(reversed(document.versions))
        document.versions_changed.connect(self._start_over)
        document.replaced.connect(self._start_over)

    def _start_over(self) -> None:
        self.beginResetModel()
        self._versions = tuple(reversed(self._document.versions))
        self.endResetModel()

    def version(self, index: Index) -> Version | None:
        """The version at ``index``."""
        return self._versions[index.row()] if index.isValid() else None

    def row_of(self, version_id: str) -> int:
        """The row of a version, or -1."""
        return next((n for n, one in enumerate(self._versions) if one.id == version_id), -1)

    def retold(self) -> None:
        """The language is another one."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 2)

    # Qt's model

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._versions)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        version = self.version(index)
        if version is None:
            return None
        text = (version.name, moment_of(version.made), version.author or "–")[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        return plain_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("Versions", "Version"),
            translate("Versions", "Saved"),
            translate("Versions", "By"),
        )[section]
