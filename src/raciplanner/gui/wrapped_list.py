"""A list whose items are sentences: each is as high as its text needs in the width there is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QListView,
    QListWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

ACROSS, DOWN = 20, 8
"""Pixels that the style sheet keeps free beside and above a text, on both sides together."""


class WrappedList(QListWidget):
    """Breaks its texts into lines and never cuts them off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Sentence(self))


class _Sentence(QStyledItemDelegate):
    """Qt reckons the height of a text for the width without the padding of the style sheet."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = option.widget
        assert isinstance(view, QAbstractScrollArea)
        width = view.viewport().width()
        room = QRect(0, 0, max(1, width - ACROSS), 100_000)
        flags = Qt.TextFlag.TextWordWrap
        high = view.fontMetrics().boundingRect(room, flags, str(index.data())).height()
        return QSize(width, high + DOWN)
