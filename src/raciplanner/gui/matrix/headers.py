"""The header of the role columns: select, move, rename; and the width of the names."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QToolTip, QWidget

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.drag import RoleDrop, role_drop
from raciplanner.gui.matrix.geometry import Geometry
from raciplanner.gui.matrix.header_painter import HeaderMarks, HeaderPainter
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.rows import NAME
from raciplanner.gui.widgets import plain_tip

EDGE = 5
"""So many pixels beside the edge of the names take hold of it."""

_LEFT = Qt.MouseButton.LeftButton
_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class RoleHeader(QHeaderView):
    """A header that paints everything itself and leaves the widths to the table.

    Signals
    -------
    column_pressed(int, Qt.KeyboardModifier)
        A role's column is to be selected.
    column_opened(int)
        A role was double-clicked.
    columns_dropped(RoleDrop)
        The selected roles are to go there.
    legend_wanted()
        The letters in the corner were clicked: what do they mean?
    names_resized(int)
        The names are to be so many pixels wide.
    """

    column_pressed = Signal(int, object)
    column_opened = Signal(int)
    columns_dropped = Signal(object)
    legend_wanted = Signal()
    names_resized = Signal(int)

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = model
        self._places: Geometry | None = None
        self._painter: HeaderPainter | None = None
        self._height = 24
        self._mode = ""
        self._pressed_at = QPoint()
        self._drop: RoleDrop | None = None
        self.marks = HeaderMarks()
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(4)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def dress(self, places: Geometry, painter: HeaderPainter) -> None:
        """Paint with ``painter`` from now on, and be as high as it needs."""
        self._places, self._painter = places, painter
        self._height = painter.height()
        self.updateGeometry()
        self.viewport().update()

    def column_at(self, x: int) -> int:
        """The column at an x coordinate, or -1."""
        return self._places.column_at(x) if self._places else -1

    def cancel_drag(self) -> bool:
        """Give up dragging; whether there was any."""
        was = self._mode == "drag"
        self._mode = ""
        self._show_drop(None)
        return was

    def _show_drop(self, drop: RoleDrop | None) -> None:
        self._drop = drop
        self.marks.drop = drop.x if drop else None
        self.viewport().update()

    def _tip(self, column: int) -> str:
        role = self._matrix.role_at(column)
        if role:
            marker = self._matrix.role_markers.get(role.id)
            return texts.role_text(self._matrix.plan, role, marker)
        if column == NAME:
            letters = self._matrix.plan.letters.letters
            return "\n".join(texts.letter_line(letter) for letter in letters)
        return ""

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._painter is not None:
            painter = QPainter(self.viewport())
            self._painter.paint(painter, self.viewport().rect(), self.marks)
            painter.end()

    def sizeHint(self) -> QSize:
        return QSize(self.length(), self._height)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = plain_tip(self._tip(self.column_at(event.pos().x())))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _on_edge(self, x: int) -> bool:
        return self._places is not None and abs(x - self._places.widths.name) <= EDGE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._pressed_at = point
        if event.button() == _LEFT and self._on_edge(point.x()):
            self._mode = "resize"
            return
        column = self.column_at(point.x())
        if self._matrix.role_at(column) is None:
            self._mode = "legend" if column == NAME and event.button() == _LEFT else ""
            return
        held = column in self.marks.selected and not event.modifiers() & _MODIFIERS
        if not held:
            self.column_pressed.emit(column, event.modifiers())
        plain = not event.modifiers() & _MODIFIERS
        self._mode = "press" if event.button() == _LEFT and plain else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        edge = self._mode == "resize" or (not self._mode and self._on_edge(point.x()))
        self.viewport().setCursor(self._shape(point.x(), edge=edge))
        if self._mode == "resize":
            self.names_resized.emit(point.x())
        far = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._mode == "press" and far:
            self._mode = "drag"
        if self._mode == "drag" and self._places is not None:
            self._show_drop(role_drop(self._matrix, self._places, point.x()))

    def _shape(self, x: int, *, edge: bool) -> Qt.CursorShape:
        if edge:
            return Qt.CursorShape.SplitHCursor
        legend = self.column_at(x) == NAME
        return Qt.CursorShape.PointingHandCursor if legend else Qt.CursorShape.ArrowCursor

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        column = self.column_at(event.position().toPoint().x())
        drop, mode = self._drop, self._mode
        self._mode = ""
        self._show_drop(None)
        if mode == "legend" and column == NAME:
            self.legend_wanted.emit()
        elif mode == "drag" and drop is not None:
            self.columns_dropped.emit(drop)
        elif mode == "press" and column in self.marks.selected and len(self.marks.selected) > 1:
            # Kept so far, because dragging would have moved all of them.
            self.column_pressed.emit(column, Qt.KeyboardModifier.NoModifier)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._mode = ""
        column = self.column_at(event.position().toPoint().x())
        if event.button() == _LEFT and self._matrix.role_at(column):
            self.column_opened.emit(column)
