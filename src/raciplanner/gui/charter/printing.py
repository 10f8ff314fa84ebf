"""Printing the charter: the pages on screen, page by page, as the printer has them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRect, QRectF, QSizeF, Signal
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from raciplanner.gui.work import Work

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from raciplanner.charter.preview import Preview, Raster
    from raciplanner.gui.main_window import MainWindow

translate = QCoreApplication.translate

DPI = 220
"""Dots an inch: fine enough for the smallest letters, and a page is there in a moment."""


class Printing(QObject):
    """Prints pages one after the other; each is drawn beside the window.

    Parameters
    ----------
    printer : QPrinter
        With the wanted range of pages.

    Signals
    -------
    progressed(object)
        How far it is, 0 to 1; None when it has ended in any way.
    """

    progressed = Signal(object)

    def __init__(
        self, preview: Preview, printer: QPrinter, *, grey: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preview, self._printer, self._grey = preview, printer, grey
        first, last = printer.fromPage() or 1, printer.toPage() or len(preview.sizes)
        self._pages = list(range(first - 1, min(last, len(preview.sizes))))
        self._done = 0
        self._painter = QPainter()
        self._cancelled = False
        self._work: Work | None = None

    def start(self) -> None:
        """Begin; at most once."""
        self.progressed.emit(0.0)
        self._next()

    def cancel(self) -> None:
        """Stop before the next page; the printer throws the rest away where it can."""
        self._cancelled = True

    def _next(self) -> None:
        if self._cancelled or self._done == len(self._pages):
            self._end()
            return
        preview, page, grey = self._preview, self._pages[self._done], self._grey

        def render(_progress: Callable[[float], None]) -> Raster:
            return preview.page(page, DPI / 72, grey=grey)

        self._work = Work(render, self)
        self._work.done.connect(self._put)
        self._work.failed.connect(self._end)
        self._work.start()

    def _put(self, raster: Raster) -> None:
        """Put the picture of a page on paper of its size."""
        printer, page = self._printer, self._pages[self._done]
        width, height = self._preview.sizes[page]
        turned = width > height
        paper = QPageSize(
            QSizeF(min(width, height), max(width, height)),
            QPageSize.Unit.Point,
            "",
            QPageSize.SizeMatchPolicy.FuzzyMatch,
        )
        printer.setPageSize(paper)
        way = QPageLayout.Orientation
        printer.setPageOrientation(way.Landscape if turned else way.Portrait)
        printer.setFullPage(True)
        if self._done == 0:
            self._painter.begin(printer)
        else:
            printer.newPage()
        kind = QImage.Format.Format_Grayscale8 if self._grey else QImage.Format.Format_RGB32
        image = QImage(raster.pixels, raster.width, raster.height, raster.stride, kind)
        target = printer.pageLayout().fullRectPixels(printer.resolution())
        self._painter.drawImage(QRectF(QRect(0, 0, target.width(), target.height())), image)
        self._done += 1
        self.progressed.emit(self._done / len(self._pages))
        self._next()

    def _end(self, error: Exception | None = None) -> None:
        if self._painter.isActive():
            if self._cancelled:
                self._printer.abort()
            self._painter.end()
        self.progressed.emit(None)
        if error is not None:
            raise error


def print_charter(window: MainWindow) -> None:
    """First show what will be printed; from there, ask for the printer and print."""
    from raciplanner.gui.charter.view import CharterView

    if window.workspace.current != "charter":
        window.show_view("charter")
        window.status.tell(
            translate("Printing", "This is what will be printed. Ctrl+P once more prints it.")
        )
        return
    view = window.workspace.view("charter")
    assert isinstance(view, CharterView)
    preview = view.pages.preview
    if preview is None:
        return
    printer = window.messages.choose_printer(window, len(preview.sizes))
    if printer is None:
        return
    printing = Printing(preview, printer, grey=view.grey.isChecked(), parent=window)
    printing.progressed.connect(window.status.show_progress)
    window.status.cancel_wanted.connect(printing.cancel)
    printing.start()
