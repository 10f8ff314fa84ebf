"""Reading out: the pages are set beside the window, shown to the room, and put away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QSizeF, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QWidget

from raciplanner.charter.spoken import leaves
from raciplanner.charter.text import one_line
from raciplanner.gui.document import Document
from raciplanner.gui.room.control import Control
from raciplanner.gui.room.show import Show
from raciplanner.gui.room.typeset import Page, typeset
from raciplanner.gui.room.window import RoomWindow
from raciplanner.gui.work import Work

if TYPE_CHECKING:
    from raciplanner.model.plan import Plan

translate = QCoreApplication.translate

PAUSE = 300
"""Milliseconds of rest after an edit before the pages are set anew."""


def other_screen(window: QWidget) -> QScreen | None:
    """A screen on which ``window`` is not, and which does not show the same; None without one."""
    own = window.screen()
    others = (one for one in QGuiApplication.screens() if one is not own)
    return next((one for one in others if one.geometry() != own.geometry()), None)


class Reading(QObject):
    """Shows a document to the room, on ``screen``.

    Parameters
    ----------
    window : QWidget
        Of the facilitator.
    screen : QScreen, optional
        A second screen; without one the room sees the screen of the window.

    Signals
    -------
    ended(str)
        Nothing is shown any more; what is to be said about it, or empty.
    """

    ended = Signal(str)

    def __init__(self, document: Document, window: QWidget, screen: QScreen | None = None) -> None:
        super().__init__(window)
        self._document, self._window = document, window
        self.screen = screen or window.screen()
        self._aside = screen is not None
        self._work: Work | None = None
        self._again, self._over = False, False
        self.show: Show | None = None
        self.room: RoomWindow | None = None
        self.control: Control | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.start)
        document.changed.connect(self._pause.start)
        document.replaced.connect(self.end)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenRemoved.connect(self.screen_gone)

    def start(self) -> None:
        """Set the pages, and show them."""
        if self._work is not None:
            self._again = True
            return
        plan, size = self._document.plan, QSizeF(self.screen.geometry().size())
        family = self._window.font().family()

        def set_pages(_progress: Callable[[float], None]) -> list[Page]:
            return typeset(leaves(plan), size, family)

        work = self._work = Work(set_pages, self)
        work.done.connect(lambda pages: self._set(pages, plan, size, family))
        work.failed.connect(self._failed)
        work.finished.connect(self._finished)
        work.start()

    def _failed(self, error: Exception) -> None:
        raise error

    def _finished(self) -> None:
        self._work = None
        if self._again and not self._over:
            self._again = False
            self.start()

    def _set(self, pages: list[Page], plan: Plan, size: QSizeF, family: str) -> None:
        if self._over:
            return
        version = translate("Room", "Version {version}").format(version=plan.info.version)
        title = "  ·  ".join(filter(None, (one_line(plan.info.title), version)))
        if self.show is not None:
            self.show.replace(pages, title)
            return
        ground = self._window.palette().color(QPalette.ColorRole.Base)
        dark = ground.lightness() < 128
        self.show = Show(pages, size, family, title, dark=dark, parent=self)
        self.room = RoomWindow(self.show, self.screen, self._window)
        self.room.closed.connect(self.end)
        self.room.showFullScreen()
        self.room.setFocus()
        if self._aside:
            self.control = Control(self.show, self._window)
            self.control.closed.connect(self.end)
            self.control.adjustSize()
            corner = self._window.geometry().bottomRight()  # beside the work, not on it
            self.control.move(corner - self.control.rect().bottomRight() - QPoint(24, 48))
            self.control.show()
            self.control.forward.setFocus()
            self.control.activateWindow()
        else:
            self.room.activateWindow()
            self.room.setCursor(self._window.cursor())

    def screen_gone(self, screen: QScreen) -> None:
        """The screen that the room saw is taken away: nothing covers the facilitator's work."""
        if screen is self.screen and self._aside:
            self._end(translate("Room", "The second screen is gone. Room view closed."))

    def end(self) -> None:
        """Put everything away."""
        self._end("")

    def _end(self, says: str) -> None:
        if self._over:
            return
        self._over = True
        self._pause.stop()
        if self._work is not None:
            self._work.cancel()
        for part in (self.control, self.room):
            if part is not None:
                part.hide()
                part.deleteLater()
        self._window.activateWindow()
        self.ended.emit(says)
