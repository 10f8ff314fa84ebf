"""The mouse on the cells: selecting, folding, and dragging rows to another place."""

from __future__ import annotations

from PySide6.QtCore import QLine, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from raciplanner.gui.matrix.drag import RowDrop, row_drop
from raciplanner.gui.matrix.rows import NAME, Kind
from raciplanner.gui.matrix.table import MatrixTable

_LEFT = Qt.MouseButton.LeftButton
SCROLL_MS = 40


class Mouse(QObject):
    """Acts on the mouse over one table.

    Signals
    -------
    opened()
        The current cell or name is to be edited: a double click.
    ghost_opened()
        The line to type a new activity in was clicked.
    rows_dropped(RowDrop)
        The selected activities are to go there.
    role_totals_clicked(str)
        The totals of a role (id) were clicked.
    totals_opened()
        The words beside the totals were clicked: totals per person, or no more.
    """

    opened = Signal()
    ghost_opened = Signal()
    rows_dropped = Signal(object)
    role_totals_clicked = Signal(str)
    totals_opened = Signal()

    def __init__(self, table: MatrixTable) -> None:
        super().__init__(table)
        self._table, self._model = table, table.matrix
        self._mode = ""
        self._pressed_at = QPoint()
        self._drop: RowDrop | None = None
        self._scroller = QTimer(self, interval=SCROLL_MS)
        self._scroller.timeout.connect(self._scroll)
        table.mouse_handler = self

    @property
    def dragging(self) -> bool:
        """Whether rows are being dragged."""
        return self._mode == "rows"

    def press(self, event: QMouseEvent) -> None:
        """A button goes down."""
        point = event.position().toPoint()
        place = self._table.places.at(point)
        if place is None or event.button() not in {_LEFT, Qt.MouseButton.RightButton}:
            return
        self._pressed_at = point
        row, column = place
        if event.button() == Qt.MouseButton.RightButton:
            if not self._table.selectionModel().isSelected(self._model.index(row, column)):
                self._table.selected.go(row, min(column, len(self._model.roles)))
            return
        kind = self._model.rows[row].kind
        if kind is Kind.TOTALS:
            role = self._model.role_at(column)
            if role:
                self.role_totals_clicked.emit(role.id)
            elif column == NAME and self._table.marks.people is not None:
                self.totals_opened.emit()
        elif kind is Kind.BAND:
            self._press_band(row, point)
        elif column == NAME and kind is Kind.ACTIVITY and self._in_gutter(point):
            self._press_row(row, event)
        elif kind is Kind.GHOST and column == NAME:
            self._table.selected.go(row, NAME)
            self.ghost_opened.emit()
        elif column <= len(self._model.roles):
            self._press_cell(row, column, event)

    def _in_gutter(self, point: QPoint) -> bool:
        return point.x() < self._table.places.metrics.name_left

    def _press_band(self, row: int, point: QPoint) -> None:
        self._table.selected.go(row, NAME)
        if self._in_gutter(point):
            phase = self._model.rows[row].key
            self._table.fold(phase, folded=phase not in self._model.view.collapsed)

    def _press_row(self, row: int, event: QMouseEvent) -> None:
        activity = self._model.rows[row].key
        together = (
            activity in self._table.selected.activities() and self._table.selected.whole_rows()
        )
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._table.selected.select_rows_to(row)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._table.selected.add_row(row)
        elif not together:
            self._table.selected.select_row(row)
        self._mode = "row"

    def _press_cell(self, row: int, column: int, event: QMouseEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._table.selected.add_cell(row, column)
        else:
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._table.selected.go(row, column, extend=extend)
        self._mode = "cells"

    def move(self, event: QMouseEvent) -> None:
        """The mouse moves, with or without a button."""
        point = event.position().toPoint()
        if not event.buttons() & _LEFT:
            self._table.hover(point)
            return
        far = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._mode == "row" and far:
            self._mode = "rows"
        if self._mode in {"cells", "rows"}:
            self._follow(point)
            if not self._scroller.isActive():
                self._scroller.start()

    def _follow(self, point: QPoint) -> None:
        view = self._table.viewport().rect()
        inside = QPoint(
            min(max(point.x(), view.left()), view.right()),
            min(max(point.y(), view.top()), view.bottom()),
        )
        if self._mode == "rows":
            self._show_drop(inside)
            return
        place = self._table.places.at(inside)
        if place is None or self._model.rows[place[0]].kind is Kind.TOTALS:
            return
        column = min(place[1], len(self._model.roles))
        if (place[0], column) != self._table.marks.current:
            self._table.selected.go(place[0], column, extend=True)

    def _show_drop(self, point: QPoint) -> None:
        places = self._table.places
        self._drop = row_drop(self._model, places, point.y())
        line = None
        if self._drop is not None:
            right = places.strip + places.widths.totals
            line = QLine(0, self._drop.y, min(right, places.width), self._drop.y)
        self._table.show_drop(line)

    def _scroll(self) -> None:
        """Scroll while the button is held beyond an edge."""
        if not QApplication.mouseButtons() & _LEFT:
            self._scroller.stop()
            return
        view = self._table.viewport()
        point = view.mapFromGlobal(self._table.cursor_position())
        body = self._table.places.body()
        step = self._table.places.metrics.row // 2
        for bar, at, low, high in (
            (self._table.verticalScrollBar(), point.y(), 0, body.bottom()),
            (self._table.horizontalScrollBar(), point.x(), body.left(), body.right()),
        ):
            if at < low and (bar is not self._table.horizontalScrollBar() or self._mode == "cells"):
                bar.setValue(bar.value() - step)
            elif at > high:
                bar.setValue(bar.value() + step)
        self._follow(point)

    def release(self, _event: QMouseEvent) -> None:
        """A button goes up."""
        self._scroller.stop()
        drop, self._drop = self._drop, None
        mode, self._mode = self._mode, ""
        self._table.show_drop(None)
        if mode == "rows" and drop is not None:
            self.rows_dropped.emit(drop)

    def cancel(self) -> bool:
        """Give up dragging; whether there was any."""
        was = self.dragging
        self._mode, self._drop = "", None
        self._scroller.stop()
        self._table.show_drop(None)
        return was

    def double_click(self, event: QMouseEvent) -> None:
        """A double click edits what it hits."""
        point = event.position().toPoint()
        place = self._table.places.at(point)
        if place is None or event.button() != _LEFT:
            return
        self._mode = ""
        kind = self._model.rows[place[0]].kind
        in_name = place[1] == NAME and not self._in_gutter(point)
        wanted = in_name or self._model.role_at(place[1]) is not None
        if kind is Kind.BAND:
            wanted = not self._in_gutter(point)
        if kind in {Kind.ACTIVITY, Kind.BAND} and wanted:
            self._table.selected.go(*place)
            self.opened.emit()
