"""The letters of a set as a table: letter, word, meaning, how many in a row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from raciplanner.gui.theme import is_contrast, is_dark
from raciplanner.model.records import Letter, LetterSet
from raciplanner.palette import chip

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

_HEADERS: tuple[Callable[[], str], ...] = (
    lambda: translate("Letters", "Letter"),
    lambda: translate("Letters", "Word"),
    lambda: translate("Letters", "Meaning"),
    lambda: translate("Letters", "In each row"),
)


class LettersModel(QAbstractTableModel):
    """Letters of one set in the words of one language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._letters: tuple[Letter, ...] = ()
        self._language = "en"

    def show(self, letters: LetterSet, language: str) -> None:
        """Show ``letters`` in ``language``."""
        self.beginResetModel()
        self._letters, self._language = letters.letters, language
        self.endResetModel()

    def letter(self, row: int) -> Letter:
        """The letter in ``row``."""
        return self._letters[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._letters)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(_HEADERS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return _HEADERS[section]()
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        letter = self._letters[index.row()]
        texts = (
            letter.char,
            letter.word(self._language),
            letter.meaning(self._language),
            count_text(letter),
        )
        return texts[index.column()]


def count_text(letter: Letter) -> str:
    """How many roles may hold ``letter`` in one activity."""
    if letter.minimum and letter.maximum == letter.minimum:
        return translate("Letters", "exactly %n", None, letter.minimum)
    if letter.minimum:
        return translate("Letters", "at least %n", None, letter.minimum)
    if letter.maximum is not None:
        return translate("Letters", "at most %n", None, letter.maximum)
    return translate("Letters", "any number")


class ChipDelegate(QStyledItemDelegate):
    """Draws a letter as the chip that stands in the matrix."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, LettersModel):
            return
        letter = model.letter(index.row())
        size = min(option.rect.height() - 6, 30)
        area = QRectF(option.rect.left() + 8, option.rect.center().y() - size / 2, size * 1.2, size)
        painter.save()
        draw_chip(painter, area, letter, option.palette, option.font)
        painter.restore()


def draw_chip(
    painter: QPainter, area: QRectF, letter: Letter, palette: QPalette, font: QFont
) -> None:
    """Draw ``letter`` into ``area``, looking as :mod:`raciplanner.palette` says."""
    look = chip(letter.function, dark=is_dark(palette))
    ink = palette.color(QPalette.ColorRole.Text)
    contrast = is_contrast(palette)
    pen = QPen(ink if contrast else QColor(look.border), 1.5)
    pen.setStyle(_PENS[look.border_style])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush if contrast else QColor(look.fill))
    radius = 6 if look.rounded else 1
    painter.drawRoundedRect(area, radius, radius)
    font = QFont(font)
    font.setWeight(QFont.Weight.DemiBold if look.bold else QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(ink if contrast else QColor(look.text))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter.char)


_PENS = {
    "solid": Qt.PenStyle.SolidLine,
    "dotted": Qt.PenStyle.DotLine,
    "dashed": Qt.PenStyle.DashLine,
}
