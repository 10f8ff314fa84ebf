"""A letter of the plan as a small chip, for panes and dialogs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from raciplanner.model.records import Letter


class ChipLabel(QWidget):
    """Draws one letter."""

    def __init__(self, letter: Letter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = letter
        self.setAccessibleName(letter.char)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(round(height * 1.7), round(height * 1.45))

    def paintEvent(self, _event: QPaintEvent) -> None:
        from raciplanner.gui.plan.letters_model import draw_chip

        painter = QPainter(self)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        draw_chip(painter, area, self._letter, self.palette(), self.font())
        painter.end()
