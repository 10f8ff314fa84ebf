"""Editing a cell that offers choices: one from a box, several from a list with ticks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from raciplanner.gui.people.models import CHOICES_ROLE, colour_sample
from raciplanner.gui.widgets import fill

Index = QModelIndex | QPersistentModelIndex
_VALUE = Qt.ItemDataRole.UserRole


class ChoiceDelegate(QStyledItemDelegate):
    """Opens a box or a ticked list where the model offers choices, a line elsewhere."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        choices, value = index.data(CHOICES_ROLE), index.data(Qt.ItemDataRole.EditRole)
        if choices is None:
            return super().createEditor(parent, option, index)
        if isinstance(value, tuple):
            return _ticked_list(parent, choices, value)
        box = QComboBox(parent)
        fill(box, choices, value)
        for row in range(box.count()):
            sample = colour_sample(box.itemData(row))
            if sample is not None:
                box.setItemIcon(row, sample)
        box.activated.connect(lambda _row: self._done(box))
        return box

    def _done(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if not isinstance(editor, QComboBox | QListWidget):
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QListWidget):
            model.setData(index, _ticked(editor))
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        if isinstance(editor, QListWidget):
            height = min(editor.count(), 8) * editor.sizeHintForRow(0) + 8
            parent = editor.parentWidget()
            room = parent.height() if parent else height
            top = min(option.rect.top(), max(0, room - height))
            editor.setGeometry(QRect(option.rect.left(), top, option.rect.width(), height))
        else:
            super().updateEditorGeometry(editor, option, index)


def _ticked_list(parent: QWidget, choices: Any, value: tuple[str, ...]) -> QListWidget:
    offered = QListWidget(parent)
    for key, text in choices:
        item = QListWidgetItem(text, offered)
        item.setData(_VALUE, key)
        item.setCheckState(Qt.CheckState.Checked if key in value else Qt.CheckState.Unchecked)
    offered.setCurrentRow(0)
    return offered


def _ticked(offered: QListWidget) -> tuple[str, ...]:
    items = [offered.item(row) for row in range(offered.count())]
    return tuple(item.data(_VALUE) for item in items if item.checkState() == Qt.CheckState.Checked)
