"""All pages of the charter in small, beside the pages: a click or the arrow keys go there."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from raciplanner.gui.charter.pages import PageView

WIDTH = 112


class Thumbnails(PageView):
    """A narrow column of small pages with their numbers; the one that is read has a frame.

    Signals
    -------
    page_wanted(int)
        A page, from 0, is to be shown.
    """

    page_wanted = Signal(int)

    gap, side = 22, 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current = 0
        self.setFixedWidth(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.place_wanted.connect(lambda page, _height: self.page_wanted.emit(page))

    def show_current(self, page: int) -> None:
        """Frame the page that is being read, and bring it into sight."""
        self.current = page
        places = self._places
        if page < len(places):
            bar = self.verticalScrollBar()
            top, bottom = places[page].top() - self.gap, places[page].bottom() + self.gap
            if top < bar.value():
                bar.setValue(top)
            elif bottom > bar.value() + self.viewport().height():
                bar.setValue(bottom - self.viewport().height())
        self.viewport().update()

    def _scale(self, page: int) -> float:
        """Pixels a point: each page as wide as the column."""
        assert self.preview is not None
        return float((self.viewport().width() - 2 * self.side) / self.preview.sizes[page][0])

    # Qt's events

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        shift = self._shift()
        for page in self._seen():
            place = self._places[page].translated(-shift)
            number = QRect(0, place.bottom() + 2, self.viewport().width(), self.gap - 4)
            is_current = page == self.current
            role = QPalette.ColorRole.Text if is_current else QPalette.ColorRole.PlaceholderText
            painter.setPen(self.palette().color(role))
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(page + 1))
            if is_current:
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 3))
                painter.drawRect(place.adjusted(-1, -1, 1, 1))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        QAbstractScrollArea.wheelEvent(self, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self._places) - 1
        wanted = {
            Qt.Key.Key_Up: self.current - 1,
            Qt.Key.Key_Left: self.current - 1,
            Qt.Key.Key_Down: self.current + 1,
            Qt.Key.Key_Right: self.current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        elif 0 <= wanted <= last:
            self.page_wanted.emit(wanted)
