"""What is shown to the room, and at which page it is; painted by every window that shows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QSizeF, Signal
from PySide6.QtGui import QColor, QPainter

from raciplanner.gui.room.typeset import Page, paint
from raciplanner.palette import DARK, LIGHT, Surface

translate = QCoreApplication.translate


class Show(QObject):
    """Pages of one size, one of which is on screen.

    Parameters
    ----------
    size : QSizeF
        Of the screen for which the pages were set.
    family : str
        Family of the letters.
    title : str
        What stands at the left of the foot.

    Signals
    -------
    turned()
        Another page is to be seen, or the same in other colours.
    """

    turned = Signal()

    def __init__(
        self,
        pages: Sequence[Page],
        size: QSizeF,
        family: str,
        title: str,
        *,
        dark: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.pages, self.size = list(pages), size
        self._family, self._title = family, title
        self.dark, self.blank, self.place = dark, False, 0

    @property
    def page(self) -> Page:
        """The page that is to be seen."""
        return self.pages[self.place]

    @property
    def number(self) -> str:
        """Which page of how many."""
        says = translate("Room", "{page} of {pages}")
        return says.format(page=self.place + 1, pages=len(self.pages))

    @property
    def text(self) -> str:
        """What is to be seen, for a screen reader."""
        if self.blank:
            return translate("Room", "Blank")
        return f"{self.page.text}\n{self.number}"

    @property
    def colours(self) -> Surface:
        """Light or dark."""
        return DARK if self.dark else LIGHT

    def go(self, place: int) -> None:
        """Turn to a page by its number from 0; there is nothing before the first and the last."""
        place = min(max(place, 0), len(self.pages) - 1)
        if place != self.place or self.blank:
            self.place, self.blank = place, False
            self.turned.emit()

    def step(self, step: int) -> None:
        """Turn on (1) or back (-1)."""
        if step:
            self.go(self.place + step)

    def set_blank(self, *, blank: bool) -> None:
        """Show nothing, or the page again."""
        if blank != self.blank:
            self.blank = blank
            self.turned.emit()

    def set_dark(self, *, dark: bool) -> None:
        """Dark or light colours."""
        if dark != self.dark:
            self.dark = dark
            self.turned.emit()

    def replace(self, pages: Sequence[Page], title: str) -> None:
        """Other pages, of a plan that has changed; the same leaf stays to be seen."""
        leaf = self.page.leaf
        self.pages, self._title = list(pages), title
        same = [number for number, page in enumerate(self.pages) if page.leaf == leaf]
        self.place = same[0] if same else len(self.pages) - 1
        self.turned.emit()

    def paint(self, painter: QPainter, size: QSizeF) -> None:
        """Paint what is to be seen on ``size``, smaller or larger than it was set for."""
        painter.fillRect(0, 0, int(size.width()) + 1, int(size.height()) + 1, QColor(self._ground))
        if self.blank:
            return
        scale = min(size.width() / self.size.width(), size.height() / self.size.height())
        painter.save()
        across, down = self.size.width() * scale, self.size.height() * scale
        painter.translate((size.width() - across) / 2, (size.height() - down) / 2)
        painter.scale(scale, scale)
        foot = (self._title, self.number)
        paint(painter, self.size, self.page.lines, foot, self.colours, self._family)
        painter.restore()

    @property
    def _ground(self) -> str:
        return "#000000" if self.blank else self.colours.base
