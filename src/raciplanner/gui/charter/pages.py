"""The pages of the charter, one below the other, as the printer will have them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from raciplanner.gui.work import Work

if TYPE_CHECKING:
    from raciplanner.charter.preview import Preview, Raster

ZOOMS = (25, 33, 50, 67, 80, 100, 125, 150, 200, 300)
MOST_KEPT = 24
"""Most pages that are kept as pictures."""


class PageView(QAbstractScrollArea):
    """Shows the pages of a PDF.

    Signals
    -------
    place_wanted(int, float)
        A place on a page was clicked: page from 0, height in points from below.
    page_changed(int)
        Another page is at the top.
    zoom_changed(int)
        In per cent; 0 fits the width.
    """

    place_wanted = Signal(int, float)
    page_changed = Signal(int)
    zoom_changed = Signal(int)

    gap = side = 14
    """Pixels between pages, and beside them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview: Preview | None = None
        self._places: list[QRect] = []
        self._pictures: dict[int, QImage] = {}
        self._work: Work | None = None
        self._wish: tuple[int, Preview | None, bool] = (0, None, False)
        self._zoom, self._grey, self._top_page = 0, False, -1
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(20)
        self._later.timeout.connect(self._render_next)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        self.horizontalScrollBar().valueChanged.connect(self.viewport().update)

    def show_preview(self, preview: Preview | None) -> None:
        """Show other pages; the place in them stays as far as it can."""
        share = self._share()
        self._preview = preview
        self._pictures.clear()
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self._height))
        self._moved()

    @property
    def preview(self) -> Preview | None:
        """The pages on screen."""
        return self._preview

    @property
    def zoom(self) -> int:
        """In per cent of the printed size; 0 fits the width."""
        return self._zoom

    def set_zoom(self, zoom: int) -> None:
        """Show the pages larger or smaller."""
        if zoom != self._zoom:
            share = self._share()
            self._zoom = zoom
            self._pictures.clear()
            self._lay_out()
            self.verticalScrollBar().setValue(round(share * self._height))
            self.zoom_changed.emit(zoom)

    def step_zoom(self, step: int) -> None:
        """Go to the next larger (1) or smaller (-1) of the usual sizes."""
        now = round(self._scale(0) * 75) if self._places else 100
        larger = [zoom for zoom in ZOOMS if zoom > now + 2]
        smaller = [zoom for zoom in ZOOMS if zoom < now - 2]
        if step > 0 and larger:
            self.set_zoom(larger[0])
        elif step < 0 and smaller:
            self.set_zoom(smaller[-1])

    def set_grey(self, *, grey: bool) -> None:
        """Show the pages as a printer without colours has them."""
        self._grey = grey
        self._pictures.clear()
        self.viewport().update()

    def go_to(self, page: int, height: float | None = None) -> None:
        """Bring a page to the top, or a ``height`` in points from its lower edge."""
        if not 0 <= page < len(self._places) or self._preview is None:
            return
        down = 0.0
        if height is not None:
            down = (self._preview.sizes[page][1] - height) * self._scale(page) - self.gap
        self.verticalScrollBar().setValue(
            round(self._places[page].top() + max(0.0, down) - self.gap)
        )

    @property
    def top_page(self) -> int:
        """The page that fills most of the upper half."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        found = [i for i, place in enumerate(self._places) if place.top() <= middle]
        return found[-1] if found else 0

    # Places

    _height = 1

    def _share(self) -> float:
        return self.verticalScrollBar().value() / self._height

    def _scale(self, page: int) -> float:
        """Pixels a point."""
        assert self._preview is not None
        if self._zoom:
            return self._zoom / 75
        widest = max(width for width, _ in self._preview.sizes)
        del page
        return max(0.2, float((self.viewport().width() - 2 * self.side) / widest))

    def _lay_out(self) -> None:
        self._places = []
        y, wide = self.gap, self.viewport().width()
        sizes = self._preview.sizes if self._preview is not None else []
        for i, (width, height) in enumerate(sizes):
            scale = self._scale(i)
            across, down = round(width * scale), round(height * scale)
            self._places.append(QRect(max(self.side, (wide - across) // 2), y, across, down))
            y += down + self.gap
        self._height = max(1, y)
        most = max((place.right() + self.side for place in self._places), default=0)
        for bar, whole, seen in (
            (self.verticalScrollBar(), y, self.viewport().height()),
            (self.horizontalScrollBar(), most, wide),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(40)
        self.viewport().update()

    def _moved(self) -> None:
        self.viewport().update()
        page = self.top_page
        if page != self._top_page:
            self._top_page = page
            self.page_changed.emit(page)

    def _shift(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _seen(self) -> list[int]:
        area = self.viewport().rect().translated(self._shift())
        return [i for i, place in enumerate(self._places) if place.intersects(area)]

    # Pictures

    def _render_next(self) -> None:
        """Make the picture of the next page on screen that has none, beside the window."""
        if self._work is not None or self._preview is None:
            return
        missing = [page for page in self._seen() if page not in self._pictures]
        if not missing:
            return
        preview, page, grey = self._preview, missing[0], self._grey
        scale = self._scale(page) * self.devicePixelRatioF()
        self._wish = (page, preview, grey)

        def render(_progress: Callable[[float], None]) -> Raster:
            return preview.page(page, scale, grey=grey)

        work = self._work = Work(render, self)
        work.done.connect(self._keep)
        work.failed.connect(self._failed)
        work.finished.connect(self._rendered)
        work.start()

    def _keep(self, raster: Raster) -> None:
        page, preview, grey = self._wish
        if self._preview is not preview or self._grey != grey:
            return
        kind = QImage.Format.Format_Grayscale8 if grey else QImage.Format.Format_RGB32
        width, height, stride, pixels = raster
        image = QImage(pixels, width, height, stride, kind).copy()
        image.setDevicePixelRatio(self.devicePixelRatioF())
        if len(self._pictures) >= MOST_KEPT:
            self._pictures.pop(next(iter(self._pictures)))
        self._pictures[page] = image
        self.viewport().update()

    def _failed(self, error: Exception) -> None:
        """A page that cannot be drawn stays white and is not tried again."""
        self._pictures[self._wish[0]] = QImage()
        raise error

    def _rendered(self) -> None:
        self._work = None
        self._later.start()

    # Qt's events

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), self.palette().color(QPalette.ColorRole.Window))
        shift = self._shift()
        edge = self.palette().color(QPalette.ColorRole.Mid)
        for page in self._seen():
            place = self._places[page].translated(-shift)
            painter.fillRect(place, QColor("white"))
            if page in self._pictures:
                painter.drawImage(place, self._pictures[page])
            else:
                self._later.start()
            painter.setPen(edge)
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        share = self._share()
        if not self._zoom:
            self._pictures.clear()
        self._lay_out()
        self.verticalScrollBar().setValue(round(share * self._height))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._preview is None:
            return
        point = event.position().toPoint() + self._shift()
        for page, place in enumerate(self._places):
            if place.contains(point):
                height = self._preview.sizes[page][1] - (point.y() - place.y()) / self._scale(page)
                self.place_wanted.emit(page, height)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self.go_to(self.top_page + step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()
        super().focusOutEvent(event)
