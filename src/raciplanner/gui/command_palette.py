"""Ctrl+K: any command, activity, role or finding by a few letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from raciplanner.gui.widgets import Dialog
from raciplanner.values import dataclass

translate = QCoreApplication.translate
SHOWN = 60
"""So many entries are listed at most; typing on finds the others."""


@dataclass(frozen=True)
class Entry:
    """Something to find: ``text`` is shown, ``words`` are searched too, ``hint`` stands right.

    An entry with a ``key`` is remembered when it is used: those of late come first.
    """

    text: str
    hint: str
    act: Callable[[], object]
    words: str = ""
    key: str = ""


def score(text: str, typed: str) -> int:
    """How well ``typed`` fits ``text``; 0 where its letters do not occur in this order.

    Letters at the start of words and letters in a row count more.

    >>> score("Save as", "sa") > score("Undo a step, said", "sa") > score("Find", "sa")
    True
    """
    total, last, place = 1, -2, 0
    lower = text.casefold()
    for letter in typed.casefold():
        if letter.isspace():
            continue
        found = lower.find(letter, place)
        if found < 0:
            return 0
        starts_word = found == 0 or not lower[found - 1].isalnum()
        total += 8 * (found == last + 1) + 6 * starts_word + max(0, 4 - found // 8)
        last, place = found, found + 1
    return total


class CommandPalette(Dialog):
    """A line to type in and what fits below it.

    Parameters
    ----------
    late : sequence of str
        Keys of the entries used of late, the last one first.

    Signals
    -------
    used(str)
        An entry with this key was chosen.
    """

    used = Signal(str)

    def __init__(self, entries: Sequence[Entry], parent: QWidget, late: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Popup)
        place = {key: number for number, key in enumerate(late)}
        self._late = frozenset(late)
        self._entries = sorted(entries, key=lambda entry: place.get(entry.key, len(place)))
        self._listed: list[Entry] = []
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.model = QStandardItemModel(0, 2, self)
        self.tree = QTreeView()
        self._set_up()
        self._place(parent)
        self.line.textChanged.connect(self._search)
        self.tree.clicked.connect(lambda _index: self._take())
        self.line.installEventFilter(self)
        self.retranslate()
        self._search("")

    def _set_up(self) -> None:
        self.tree.setModel(self.model)
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setUniformRowHeights(True)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.tree)
        self.line.setFocus()

    def _place(self, parent: QWidget) -> None:
        width = min(640, parent.width() - 40)
        self.resize(width, min(420, parent.height() - 120))
        self.move(parent.mapToGlobal(parent.rect().topLeft()))
        self.move(self.x() + (parent.width() - width) // 2, self.y() + 70)

    def _search(self, typed: str) -> None:
        rated = [(self._rate(entry, typed), entry) for entry in self._entries]
        rated = [(points, entry) for points, entry in rated if points]
        if typed.strip():
            rated.sort(key=lambda pair: -pair[0])
        self._listed = [entry for _points, entry in rated[:SHOWN]]
        self.model.removeRows(0, self.model.rowCount())
        for entry in self._listed:
            hint = QStandardItem(entry.hint)
            hint.setForeground(self.palette().placeholderText())
            self.model.appendRow([QStandardItem(entry.text), hint])
        self.tree.setCurrentIndex(self.model.index(0, 0))

    def _rate(self, entry: Entry, typed: str) -> int:
        points = max(score(entry.text, typed), score(entry.words, typed) if entry.words else 0)
        return points + 3 if points and entry.key in self._late else points

    def _take(self) -> None:
        row = self.tree.currentIndex().row()
        self.accept()
        if 0 <= row < len(self._listed):
            entry = self._listed[row]
            if entry.key:
                self.used.emit(entry.key)
            entry.act()

    def _step(self, step: int) -> None:
        count = self.model.rowCount()
        if count:
            row = (self.tree.currentIndex().row() + step) % count
            self.tree.setCurrentIndex(self.model.index(row, 0))

    def retranslate(self) -> None:
        """Set every text."""
        self.line.setPlaceholderText(
            translate("CommandPalette", "Command, activity, role, person or finding")
        )
        self.setAccessibleName(translate("CommandPalette", "Find a command"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8}
            steps[Qt.Key.Key_PageDown] = 8
            key = Qt.Key(event.key())
            if key in steps:
                self._step(steps[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
        return super().eventFilter(watched, event)
