"""The history as a table: the newest entry first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QIcon, QPalette

from raciplanner.gui.document import Document
from raciplanner.gui.history.entries import HistoryFilter, Item, Names, items_of
from raciplanner.gui.icons import marker
from raciplanner.gui.widgets import plain_tip

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
WHEN, WHO, WHAT = range(3)
CHUNK = 1000
"""So many entries are read at a time."""


class HistoryModel(QAbstractTableModel):
    """When, who and what of the entries that pass the filter.

    Nothing is read before :meth:`start`; then the newest entries are there at once, the older
    ones follow while the window is idle.

    Signals
    -------
    loaded()
        More entries have been read.
    """

    loaded = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._items: list[Item] = []
        self._shown: list[Item] = []
        self._people: set[str] = set()
        self._unread = 0
        self._filter = HistoryFilter()
        self._warning = QIcon()
        self._started = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._read_older)
        self.names = Names(document.plan)
        document.noted.connect(self._follow)
        document.replaced.connect(self._start_over)

    def start(self) -> None:
        """Read the history, if that has not been done."""
        if not self._started:
            self._started = True
            self._start_over()

    def _start_over(self) -> None:
        if not self._started:
            return
        self.beginResetModel()
        self.names = Names(self._document.plan)
        self._unread, self._items = len(self._document.history), []
        self._people = set()
        self._items = self._next_older()
        self._shown = self._passing(self._items)
        self.endResetModel()

    def _next_older(self) -> list[Item]:
        """Read as many entries as there is time for."""
        end, self._unread = self._unread, max(0, self._unread - CHUNK)
        history = self._document.history[self._unread : end]
        found = items_of(history, self._unread, self._document.history_broken_at)
        for item in reversed(found):
            self.names.add_older(item)
            self._meet(item)
        if self._unread:
            self._idle.start()
        return found

    def _read_older(self) -> None:
        found = self._next_older()
        self._items[:0] = found
        passing = self._passing(found)
        if passing:
            first = len(self._shown)
            self.beginInsertRows(_ROOT, first, first + len(passing) - 1)
            self._shown += passing
            self.endInsertRows()
        self.loaded.emit()

    def _meet(self, item: Item) -> None:
        if item.entry.how != "unreadable":
            self._people.add(item.entry.who)

    def _passing(self, items: list[Item]) -> list[Item]:
        passes = self._filter.passes
        return [item for item in reversed(items) if passes(item, self.names)]

    def _follow(self) -> None:
        """The history has grown at its end."""
        if not self._started:
            return
        start = self._unread + len(self._items)
        broken_at = self._document.history_broken_at
        for item in items_of(self._document.history[start:], start, broken_at):
            self._items.append(item)
            self.names.add(item)
            self._meet(item)
            if self._filter.passes(item, self.names):
                self.beginInsertRows(_ROOT, 0, 0)
                self._shown.insert(0, item)
                self.endInsertRows()

    def show_only(self, wanted: HistoryFilter) -> None:
        """Show the entries that pass."""
        self._filter = wanted
        self.beginResetModel()
        self._shown = self._passing(self._items)
        self.endResetModel()

    @property
    def total(self) -> int:
        """Number of entries, filtered or not."""
        return self._unread + len(self._items)

    @property
    def people(self) -> list[str]:
        """Everybody who has done something, by name."""
        return sorted(self._people)

    def item(self, index: Index) -> Item | None:
        """The entry at ``index``."""
        return self._shown[index.row()] if index.isValid() else None

    def place_of(self, item: Item | None) -> int:
        """The row of an entry, or -1."""
        if item is None:
            return -1
        return next((row for row, one in enumerate(self._shown) if one.number == item.number), -1)

    def retold(self) -> None:
        """The language is another one."""
        self.names.forget_words()
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, WHAT))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, WHAT)

    def recolour(self, palette: QPalette) -> None:
        """Draw the marker of entries that were changed from outside."""
        self._warning = marker("warning", palette)
        self.retold()

    # Qt's model

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index)
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(item, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            text = self._text(item, index.column())
            return plain_tip(text if item.sound else f"{text}\n{unsound_text()}")
        if role == Qt.ItemDataRole.AccessibleTextRole and not item.sound:
            return f"{self._text(item, index.column())} – {unsound_text()}"
        if role == Qt.ItemDataRole.DecorationRole and index.column() == WHEN and not item.sound:
            return self._warning
        return None

    def _text(self, item: Item, column: int) -> str:
        if column == WHAT:
            return item.text
        return item.when if column == WHEN else item.entry.who or "–"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("History", "When"),
            translate("History", "Who"),
            translate("History", "What"),
        )[section]


def unsound_text() -> str:
    """What is wrong with an entry behind the place where the chain breaks."""
    return translate("History", "Changed from outside, or after an entry that was.")
