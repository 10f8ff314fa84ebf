"""The letters of a set as a table: letter, word, meaning, how many in a row, what it stands for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from raciplanner.gui.people.models import CHOICES_ROLE
from raciplanner.gui.theme import is_contrast, is_dark
from raciplanner.model.frameworks import FUNCTIONS
from raciplanner.model.lettering import change_letter, with_text
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
    lambda: translate("Letters", "Stands for"),
)
CHAR, WORD, MEANING, COUNT, FUNCTION = range(5)


class LettersModel(QAbstractTableModel):
    """Letters of one set in the words of one language.

    Parameters
    ----------
    editable : bool
        Whether cells can be edited.

    Signals
    -------
    edited(LetterSet)
        The set as it is after an edit in place.
    """

    edited = Signal(object)

    def __init__(self, parent: QObject | None = None, *, editable: bool = False) -> None:
        super().__init__(parent)
        self._editable = editable
        self._set = LetterSet("", "", ())
        self._language = "en"

    def show(self, letters: LetterSet, language: str) -> None:
        """Show ``letters`` in ``language``."""
        same = [one.function for one in letters.letters] == [
            one.function for one in self._set.letters
        ]
        if same and language == self._language and letters.letters:
            self._set = letters
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, FUNCTION))
            return
        self.beginResetModel()
        self._set, self._language = letters, language
        self.endResetModel()

    def letter(self, row: int) -> Letter:
        """The letter in ``row``."""
        return self._set.letters[row]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._set.letters)

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
        letter, column = self.letter(index.row()), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(letter)[column]
        if not self._editable:
            return None
        if role == Qt.ItemDataRole.EditRole:
            return self._values(letter)[column]
        if role == CHOICES_ROLE:
            return {COUNT: count_choices, FUNCTION: self._functions}.get(column, _none)(letter)
        return None

    def _texts(self, letter: Letter) -> tuple[str, ...]:
        return (
            letter.char,
            letter.word(self._language),
            letter.meaning(self._language),
            count_text(letter),
            function_text(letter.function),
        )

    def _values(self, letter: Letter) -> tuple[str, ...]:
        words, meanings = dict(letter.words), dict(letter.meanings)
        return (
            letter.char,
            words.get(self._language, ""),
            meanings.get(self._language, ""),
            _count_value(letter.minimum, letter.maximum),
            letter.function,
        )

    def _functions(self, letter: Letter) -> list[tuple[str, str]]:
        """What ``letter`` may stand for: what no other letter of the set does."""
        taken = {one.function for one in self._set.letters} - {letter.function}
        free = [name for name in FUNCTIONS if name not in taken]
        own = letter.function if letter.function not in FUNCTIONS else own_function(self._set)
        return [(name, function_text(name)) for name in (*free, own)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self._editable and index.isValid() else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not self._editable:
            return False
        letter = self.letter(index.row())
        fields = self._fields(letter, index.column(), str(value))
        after = change_letter(self._set, letter.function, **fields)
        if after != self._set:
            self._set = after
            self.dataChanged.emit(index, index)
            self.edited.emit(after)
        return True

    def _fields(self, letter: Letter, column: int, text: str) -> dict[str, Any]:
        if column == CHAR:
            return {"char": text.strip()[:2]}
        if column == WORD:
            return {"words": with_text(letter.words, self._language, text)}
        if column == MEANING:
            return {"meanings": with_text(letter.meanings, self._language, text)}
        if column == COUNT:
            least, most = text.split(":")
            return {"minimum": int(least), "maximum": int(most) if most else None}
        return {"function": text}


def _none(_letter: Letter) -> None:
    return None


def own_function(letters: LetterSet) -> str:
    """A function id that is not one of the known ones and not in ``letters``."""
    taken = {letter.function for letter in letters.letters}
    return next(name for name in (f"own_{n}" for n in range(1, 100)) if name not in taken)


def function_text(function: str) -> str:
    """What a letter with ``function`` stands for, in a few words."""
    texts = {
        "owner": translate("Letters", "answers for the result"),
        "doer": translate("Letters", "does the work"),
        "drive": translate("Letters", "keeps the work moving"),
        "oversee": translate("Letters", "holds the owner to account"),
        "support": translate("Letters", "helps those who do it"),
        "verify": translate("Letters", "checks the result"),
        "sign": translate("Letters", "approves the result"),
        "two_way": translate("Letters", "is asked before"),
        "one_way": translate("Letters", "is told after"),
        "omitted": translate("Letters", "takes no part"),
    }
    return texts.get(function, translate("Letters", "something else"))


def _count_value(minimum: int, maximum: int | None) -> str:
    return f"{minimum}:{'' if maximum is None else maximum}"


def count_choices(letter: Letter) -> list[tuple[str, str]]:
    """How many of a letter a row may ask for; what ``letter`` has is among them."""
    usual = [(0, None), (1, None), (1, 1), (0, 1), (2, None), (0, 2)]
    now = (letter.minimum, letter.maximum)
    pairs = usual if now in usual else [now, *usual]
    return [
        (_count_value(*pair), count_text(Letter("", "", minimum=pair[0], maximum=pair[1])))
        for pair in pairs
    ]


def count_text(letter: Letter) -> str:
    """How many roles may hold ``letter`` in one activity."""
    if letter.minimum and letter.maximum == letter.minimum:
        return translate("Letters", "exactly %n", None, letter.minimum)
    if letter.minimum and letter.maximum is not None:
        return translate("Letters", "{least} to {most}").format(
            least=letter.minimum, most=letter.maximum
        )
    if letter.minimum:
        return translate("Letters", "at least %n", None, letter.minimum)
    if letter.maximum is not None:
        return translate("Letters", "at most %n", None, letter.maximum)
    return translate("Letters", "any number")


class WrappingDelegate(QStyledItemDelegate):
    """Asks for as much height as the text needs in the width of its column."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        view = option.widget
        if not isinstance(view, QTableView):
            return hint
        width = view.columnWidth(index.column()) - 20  # the padding of the style sheet
        area = view.fontMetrics().boundingRect(
            QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, str(index.data())
        )
        return QSize(hint.width(), max(hint.height(), area.height() + 10))


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
