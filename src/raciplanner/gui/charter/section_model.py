"""The sections of the charter as a list: which are printed, in what order, on how many pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from raciplanner.charter.sections import REQUIRED, SECTIONS, arranged, preset_order, title_of
from raciplanner.gui.document import Document
from raciplanner.i18n import LANGUAGES, translator
from raciplanner.model.edits.charter import arrange_sections, change_section

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-raciplanner-section"
_ROOT = QModelIndex()


class SectionModel(QAbstractListModel):
    """Sections with a tick; those that cannot be left out have theirs fixed."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._pages: Mapping[str, int] = {}
        self._rows = arranged(document.plan)
        document.changed.connect(self._changed)
        document.replaced.connect(self._reset)

    def _changed(self, changes: Sequence[Any]) -> None:
        if any(change.table in {"charter_sections", "info"} for change in changes):
            self._reset()

    def _reset(self) -> None:
        rows = arranged(self._document.plan)
        if [name for name, _ in rows] == [name for name, _ in self._rows]:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def name_at(self, row: int) -> str:
        """Name of the section in a row."""
        return self._rows[row][0] if 0 <= row < len(self._rows) else ""

    def row_of(self, name: str) -> int:
        """Row of a section."""
        return next(i for i, (one, _) in enumerate(self._rows) if one == name)

    def show_pages(self, pages: Mapping[str, int]) -> None:
        """Say how many pages each section takes; one that is not named has nothing to print."""
        self._pages = pages
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def retranslate(self) -> None:
        """Set the texts in the present language."""
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def choose_preset(self, preset: str) -> bool:
        """Print the sections of a ready-made choice, in their ordinary order."""
        return self._document.attempt(arrange_sections, preset_order(preset))

    def move(self, row: int, to: int) -> bool:
        """Put the section of a row in front of that of another (or at the end)."""
        if not 0 <= row < len(self._rows) or not 0 <= to <= len(self._rows) or to in {row, row + 1}:
            return False
        order = list(self._rows)
        order.insert(to, order[row])
        del order[row if to > row else row + 1]
        return self._document.attempt(arrange_sections, order)

    # Qt's model

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        name, wanted = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(name, wanted=wanted)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
        return None

    @property
    def _language(self) -> str:
        language = self._document.plan.info.language
        return language if language in LANGUAGES else "en"

    def _text(self, name: str, *, wanted: bool) -> str:
        plan = self._document.plan
        title = title_of(name, plan, self._language, translator(self._language))
        pages = self._pages.get(name, 0)
        if wanted and self._pages and not pages:
            return translate("Charter view", "{title} – nothing yet").format(title=title)
        if wanted and pages:
            count = translate("Charter view", "%n pages", None, pages)
            return f"{title} – {count}"
        return title

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        name = self.name_at(index.row())
        if name in REQUIRED:
            return False
        shown = Qt.CheckState(value) == Qt.CheckState.Checked
        return self._document.attempt(change_section, name, shown=shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if self.name_at(index.row()) not in REQUIRED:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        data = QMimeData()
        data.setData(MIME, self.name_at(indexes[0].row()).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        name = bytes(data.data(MIME).data()).decode()
        to = row if row >= 0 else (parent.row() if parent.isValid() else len(self._rows))
        if name in SECTIONS:
            self.move(self.row_of(name), to)
        return False  # the model has moved it already: the view removes nothing
