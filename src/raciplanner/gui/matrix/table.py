"""The table: a real ``QTableView`` for accessibility and selection, painted in one pass."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from raciplanner.gui.matrix.geometry import Geometry, fitted
from raciplanner.gui.matrix.header_painter import HeaderPainter
from raciplanner.gui.matrix.headers import RoleHeader
from raciplanner.gui.matrix.look import Look
from raciplanner.gui.matrix.metrics import Metrics
from raciplanner.gui.matrix.model import NAME, Index, MatrixModel
from raciplanner.gui.matrix.painter import Marks, MatrixPainter, Place
from raciplanner.gui.matrix.rows import Kind

FLASH_MS = 900


class MatrixTable(QTableView):
    """Shows a :class:`MatrixModel`."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = model
        self.zoom = 100
        self.name_width = 300
        self.marks = Marks()
        self._painter: MatrixPainter | None = None
        self.header = RoleHeader(self)
        self.places = Geometry(model, self.verticalHeader(), self.header)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self._set_up()
        self._flash_timer = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flash_timer.timeout.connect(self._end_flash)
        self._follow_model()
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

    def _follow_model(self) -> None:
        model = self.matrix
        model.modelReset.connect(self.refit)
        model.rowsInserted.connect(self._size_rows)
        model.rowsRemoved.connect(self.viewport().update)
        model.layoutChanged.connect(self._size_all_rows)
        model.columnsInserted.connect(self.refit)
        model.columnsRemoved.connect(self.refit)
        model.headerDataChanged.connect(self.redress)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.selectionModel().currentChanged.connect(self._current_changed)

    # Sizes and looks

    def restyle(self) -> None:
        """Take over the font, the zoom and the palette."""
        self.places.metrics = Metrics(self.font(), self.zoom)
        self.refit()

    def refit(self) -> None:
        """Fit columns and rows to the view, the number of roles and the letter set."""
        places, model = self.places, self.matrix
        places.width, places.height = self.viewport().width(), self.viewport().height()
        metrics = places.metrics
        totals = metrics.totals(len(model.plan.letters.letters))
        name = metrics.px(self.name_width)
        room = self.viewport().width()
        places.widths = fitted(metrics, name, totals, room, len(model.roles))
        header = self.header
        header.setDefaultSectionSize(places.widths.column)
        for column in range(NAME + 1, model.totals_column):
            if header.sectionSize(column) != places.widths.column:  # the totals stood here once
                header.resizeSection(column, places.widths.column)
        header.resizeSection(NAME, places.widths.name)
        header.resizeSection(model.totals_column, places.widths.totals)
        self._size_all_rows()
        self.redress()

    def redress(self) -> None:
        """Draw anew whatever is kept as a picture: the letter set, names or colours have changed."""
        look, ratio = Look(self.palette()), self.devicePixelRatioF()
        self._painter = MatrixPainter(self.matrix, self.places, look, ratio)
        self.header.dress(HeaderPainter(self.matrix, self.places, look, ratio))
        self.viewport().update()

    def _size_all_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.places.metrics.row)
        self._size_rows(QModelIndex(), 0, len(self.matrix.rows) - 1)

    def _size_rows(self, _parent: QModelIndex, first: int, last: int) -> None:
        """Give bands, ghosts and totals among these rows their heights."""
        metrics, rows = self.places.metrics, self.matrix.rows
        heights = {Kind.BAND: metrics.band, Kind.GHOST: metrics.band, Kind.TOTALS: metrics.footer}
        header = self.verticalHeader()
        for row in range(first, last + 1):
            height = heights.get(rows[row].kind)
            if height:
                header.resizeSection(row, height)
        self.viewport().update()

    # Where the keyboard and the mouse are

    def _selection_changed(self) -> None:
        self.viewport().update()

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        place = (current.row(), current.column()) if current.isValid() else None
        self.marks.current = place
        self.marks.adding = False
        self.set_cross(place)

    def set_cross(self, place: Place | None) -> None:
        """Put the crosshair on a cell, or take it away."""
        if place == self.marks.cross:
            return
        self.marks.cross = place
        self.header.marks.cross = place[1] if place else -1
        self.viewport().update()
        self.header.viewport().update()

    def flash(self, row: int) -> None:
        """Let a row shine for a moment."""
        self.marks.flash = row
        self._flash_timer.start()
        self.viewport().update()

    def _end_flash(self) -> None:
        self.marks.flash = -1
        self.viewport().update()

    def _selected_places(self, rows: range, columns: range) -> set[Place]:
        """Selected cells in these rows and columns, or beside them; none if only one is."""
        ranges = self.selectionModel().selection()
        if ranges.isEmpty() or (
            ranges.count() == 1 and ranges.first().height() * ranges.first().width() == 1
        ):
            return set()
        found: set[Place] = set()
        for block in ranges:
            lines = range(max(rows.start - 1, block.top()), min(rows.stop, block.bottom()) + 1)
            places = range(
                max(columns.start - 1, block.left()), min(columns.stop, block.right()) + 1
            )
            if block.left() == NAME:
                found |= {(row, NAME) for row in lines}
            found |= {(row, column) for row in lines for column in places}
        return found

    # Scrolling

    def _fixed_margins(self) -> tuple[int, int, int, int]:
        """Left, top, right, bottom: what the fixed parts cover."""
        places = self.places
        top = places.metrics.band if self.matrix.bands else 0
        bottom = places.metrics.footer if places.has_footer else 0
        return places.widths.name, top, places.widths.totals, bottom

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        view = self.viewport()
        self.header.setOffset(self.horizontalScrollBar().value())
        self.verticalHeader().setOffset(self.verticalScrollBar().value())
        left, top, right, bottom = self._fixed_margins()
        width, height = self.places.width, self.places.height
        if dx:
            view.update()
            self.header.viewport().update()
        else:
            moving = QRect(0, top, width, height - top - bottom)
            view.scroll(0, dy, moving)
            view.update(0, 0, width, top)
            view.update(0, height - bottom, width, bottom)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll until the cell can be seen beside the fixed parts."""
        del hint
        if not index.isValid():
            return
        left, top, right, bottom = self._fixed_margins()
        places, row, column = self.places, index.row(), index.column()
        if self.matrix.rows[row].kind is not Kind.TOTALS:
            if self.matrix.rows[row].kind is Kind.BAND:
                top = 0
            y, high = places.row_top(row), places.row_height(row)
            bar = self.verticalScrollBar()
            below = y + high - (places.height - bottom)
            bar.setValue(bar.value() + (y - top if y < top else max(0, below)))
        if self.matrix.role_at(column):
            x, wide = places.column_left(column), places.widths.column
            bar = self.horizontalScrollBar()
            beyond = x + wide - (places.width - right)
            bar.setValue(bar.value() + (x - left if x < left else max(0, beyond)))

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
        dirty = event.rect()
        rows = places.rows_in(dirty.top(), dirty.bottom())
        columns = places.columns_in(dirty.left(), dirty.right())
        marks.selected = self._selected_places(rows, columns)
        painter = QPainter(self.viewport())
        for part in event.region() if event.region().rectCount() < 6 else [dirty]:
            self._painter.paint(painter, part, marks)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kind = event.type()
        if kind in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.redress()
        elif kind in (QEvent.Type.FontChange, QEvent.Type.LanguageChange):
            self.restyle()

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters set cells, they do not look for rows."""
