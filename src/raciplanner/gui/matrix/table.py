"""The table: a real ``QTableView`` for accessibility and selection, painted in one pass."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QLine, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from raciplanner.gui.matrix.geometry import Geometry
from raciplanner.gui.matrix.header_painter import HeaderPainter
from raciplanner.gui.matrix.headers import RoleHeader
from raciplanner.gui.matrix.look import Look
from raciplanner.gui.matrix.metrics import Metrics
from raciplanner.gui.matrix.model import Index, MatrixModel
from raciplanner.gui.matrix.painter import Marks, MatrixPainter, Place
from raciplanner.gui.matrix.rows import NAME, Kind, Row
from raciplanner.gui.matrix.selection import Selected

FLASH_MS = 900
MOST_PARTS = 8
"""A region of more rectangles is painted as a whole."""

NAME_WIDTH = 300
"""Width of the names at 100 %, until the person chooses another."""


class MouseHandler(Protocol):
    """What acts on the mouse over the cells."""

    def press(self, event: QMouseEvent) -> None: ...
    def move(self, event: QMouseEvent) -> None: ...
    def release(self, event: QMouseEvent) -> None: ...
    def double_click(self, event: QMouseEvent) -> None: ...
    def cancel(self) -> bool: ...


class MatrixTable(QTableView):
    """Shows a :class:`MatrixModel`.

    What keys and the mouse do is decided by ``key_handler`` and ``mouse_handler``.

    Signals
    -------
    scrolled()
        Rows or columns stand elsewhere on screen.
    zoom_wanted(int)
        The wheel was turned with Ctrl: one step in (1) or out (-1).
    """

    scrolled = Signal()
    zoom_wanted = Signal(int)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = model
        self.zoom = 100
        self.name_width = NAME_WIDTH
        self.marks = Marks()
        self.key_handler: Callable[[QKeyEvent], bool] | None = None
        self.mouse_handler: MouseHandler | None = None
        self._painter: MatrixPainter | None = None
        self.header = RoleHeader(model, self)
        self.places = Geometry(model, self.verticalHeader(), self.header)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.selected = Selected(model, self.selectionModel())
        self._set_up()
        self._flash_timer = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)
        self._connect()
        self.restyle()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalHeader().setMinimumSectionSize(4)
        self.verticalHeader().hide()

    def _connect(self) -> None:
        model = self.matrix
        model.modelReset.connect(self.restyle)
        model.rowsInserted.connect(self._rows_inserted)
        model.rowsRemoved.connect(self._moved)
        model.layoutChanged.connect(self._size_all_rows)
        model.columnsInserted.connect(self.refit)
        model.columnsRemoved.connect(self.refit)
        model.headerDataChanged.connect(self.redress)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self.header.names_resized.connect(self._resize_names)
        self.header.column_pressed.connect(self._column_pressed)

    # Sizes and looks

    def restyle(self) -> None:
        """Take over the font, the zoom and the palette."""
        self.places.metrics = Metrics(self.font(), self.zoom)
        self._size_all_rows()
        self.refit()

    def refit(self) -> None:
        """Fit columns and rows to the view, the number of roles and the letter set."""
        places = self.places
        places.width, places.height = self.viewport().width(), self.viewport().height()
        places.whole = self.height()
        places.fit(self.name_width)
        self.redress()

    def redress(self) -> None:
        """Draw pictures anew: the letter set, names or colours have changed."""
        look, ratio = Look(self.palette()), self.devicePixelRatioF()
        self._painter = MatrixPainter(self.matrix, self.places, look, ratio)
        self.header.dress(self.places, HeaderPainter(self.matrix, self.places, look, ratio))
        self.viewport().update()

    def _size_all_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.places.metrics.row)
        self._rows_inserted(QModelIndex(), 0, len(self.matrix.rows) - 1)

    def _rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Give these rows the heights of their kinds."""
        self.places.size_rows(first, last)
        self._moved()

    def _moved(self) -> None:
        current = self.selected.index
        self.marks.current = (current.row(), current.column()) if current.isValid() else None
        self.marks.hover = -1
        self.marks.cross = self.marks.current
        self.viewport().update()
        self.scrolled.emit()

    def _resize_names(self, width: int) -> None:
        self.name_width = max(120, round(width / self.places.metrics.scale))
        self.refit()
        self.scrolled.emit()

    # Marks

    def _column_pressed(self, column: int, modifiers: Qt.KeyboardModifier) -> None:
        extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        add = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        self.selected.select_column(column, extend=extend, add=add)
        self.setFocus()

    def _selection_changed(self) -> None:
        columns: set[int] = set()
        if self.selected.whole_columns():
            for block in self.selected.blocks():
                columns.update(range(block.left(), block.right() + 1))
        if columns != self.header.marks.selected:
            self.header.marks.selected = frozenset(columns)
            self.header.viewport().update()
        self.viewport().update()

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        place = (current.row(), current.column()) if current.isValid() else None
        self.marks.current = place
        self.marks.adding = False
        self._set_cross(place)

    def _set_cross(self, place: Place | None) -> None:
        if place == self.marks.cross:
            return
        self.marks.cross = place
        self.header.marks.cross = place[1] if place else -1
        self.viewport().update()
        self.header.viewport().update()

    def hover(self, point: QPoint | None) -> None:
        """Let the crosshair follow the mouse, or go back to the current cell."""
        place = self.places.at(point) if point is not None else None
        if place and self.matrix.rows[place[0]].kind is not Kind.ACTIVITY:
            place = None
        self._set_cross(place or self.marks.current)
        row = place[0] if place else -1
        if row != self.marks.hover:
            self.marks.hover = row
            self.viewport().update()

    def set_adding(self, *, adding: bool) -> None:
        """Show whether the next letter is added."""
        self.marks.adding = adding
        self.viewport().update()

    def set_people(self, shown: bool | None) -> None:
        """Show whether totals per person are open below; None where nobody is known."""
        self.marks.people = shown
        self.viewport().update()

    def show_drop(self, line: QLine | None) -> None:
        """Show where dragged rows would go."""
        if line != self.marks.drop:
            self.marks.drop = line
            self.viewport().update()

    def flash(self, row: int) -> None:
        """Let a row shine for a moment."""
        self.marks.flash = row
        self._flash_timer.start()
        self.viewport().update()

    def _end_flash(self) -> None:
        self.marks.flash = -1
        self.viewport().update()

    def markers_changed(self) -> None:
        """Paint the gutter and the header anew: findings have changed."""
        self.viewport().update(0, 0, self.places.metrics.gutter, self.places.height)
        self.header.viewport().update()

    def fold(self, phase: str, *, folded: bool) -> None:
        """Fold or unfold a phase (id)."""
        collapsed = set(self.matrix.view.collapsed)
        (collapsed.add if folded else collapsed.discard)(phase)
        self.matrix.rearrange(collapsed=collapsed)

    def fold_at_cursor(self, phase: str, *, folded: bool) -> None:
        """Fold or unfold a phase; a cursor inside goes to its band."""
        if folded:
            self.selected.go(self.matrix.place(Row(Kind.BAND, phase)), NAME)
        self.fold(phase, folded=folded)

    def fits(self, zoom: int) -> bool:
        """Whether all roles fit beside one another at ``zoom`` per cent."""
        return self.places.fits(Metrics(self.font(), zoom), self.name_width)

    def escape(self) -> bool:
        """Give up dragging; whether there was any."""
        rows = self.mouse_handler is not None and self.mouse_handler.cancel()
        return self.header.cancel_drag() or rows

    # Scrolling

    def page(self) -> int:
        """How many rows a page key moves."""
        return max(1, self.places.body().height() // self.places.metrics.row - 1)

    @staticmethod
    def cursor_position() -> QPoint:
        """Where the mouse is on the screen."""
        return QCursor.pos()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        view, places = self.viewport(), self.places
        before = places.sticky()
        self.header.setOffset(self.horizontalScrollBar().value())
        self.verticalHeader().setOffset(self.verticalScrollBar().value())
        if dx:
            view.update()
            self.header.viewport().update()
        elif dy:
            top = places.metrics.band if self.matrix.bands else 0
            bottom = places.metrics.footer if places.has_footer else 0
            view.scroll(0, dy, QRect(0, top, places.width, places.height - top - bottom))
            if before is None or before != places.sticky():
                view.update(0, 0, places.width, top)
        self.scrolled.emit()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll until the cell can be seen beside the fixed parts."""
        del hint
        if not index.isValid():
            return
        right, down = self.places.hidden(index.row(), index.column())
        for bar, by in ((self.verticalScrollBar(), down), (self.horizontalScrollBar(), right)):
            bar.setValue(bar.value() + by)

    # Qt

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        return self.places.cell(index.row(), index.column())

    def indexAt(self, point: QPoint) -> QModelIndex:
        place = self.places.at(point)
        return self.matrix.index(*place) if place else QModelIndex()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._painter is None:
            return
        places, marks = self.places, self.marks
        marks.focused = self.hasFocus()
        painter = QPainter(self.viewport())
        for part in _parts(event.region()):
            rows = places.rows_in(part.top(), part.bottom())
            columns = places.columns_in(part.left(), part.right())
            marks.selected = self.selected.places(rows, columns)
            self._painter.paint(painter, part, marks)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()
        self.scrolled.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kind = event.type()
        if kind in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.redress()
        elif kind in {QEvent.Type.FontChange, QEvent.Type.LanguageChange}:
            self.restyle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.hover(None)
        if self.key_handler is not None and self.key_handler(event):
            event.accept()
        else:
            event.ignore()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters set cells, they do not look for rows."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own signature
        """Tab moves from cell to cell; F6 leaves."""
        del next
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.mouse_handler is not None:
            self.mouse_handler.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.mouse_handler is not None:
            self.mouse_handler.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.mouse_handler is not None:
            self.mouse_handler.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.mouse_handler is not None:
            self.mouse_handler.double_click(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hover(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)


def _parts(region: QRegion) -> list[QRect]:
    """The rectangles of a region, or the one around them where there are many."""
    many = region.rectCount() > MOST_PARTS
    return [region.boundingRect()] if many else list(region)  # type: ignore[call-overload]
