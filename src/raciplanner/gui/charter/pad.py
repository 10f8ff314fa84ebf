"""A pad to sign on with mouse, pen or finger."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QTabletEvent,
)
from PySide6.QtWidgets import QWidget

from raciplanner.model.charter_records import Stroke

LEAST = QSize(480, 160)
NEAR = 2.5
"""Pixels a pen has to move before the next point counts: the hand trembles less than that."""
ROUNDS = 2
"""How often the corners of a line are cut."""
BASELINE = 0.76
"""Where the line to sign on is, in shares of the height."""

Point = tuple[float, float]


class Pad(QWidget):
    """Lines that are drawn; each is smoothed when the pen is lifted.

    Signals
    -------
    changed()
        There is a line more, or less.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[list[Point]] = []
        self._drawing: list[Point] | None = None
        self.setMinimumSize(LEAST)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The lines, smooth, in tenths of a pixel."""
        return tuple(
            tuple(round(value * 10) for point in line for value in point) for line in self._lines
        )

    @property
    def empty(self) -> bool:
        """Whether there is no line yet; a dot is none."""
        return not any(len(set(line)) > 1 for line in self._lines)

    def undo(self) -> None:
        """Take the last line away."""
        if self._lines:
            self._lines.pop()
            self._tell()

    def clear(self) -> None:
        """Take every line away."""
        self._lines.clear()
        self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    # Drawing

    def _begin(self, place: QPointF) -> None:
        self._drawing = [self._inside(place)]
        self.update()

    def _go_on(self, place: QPointF) -> None:
        if self._drawing is None:
            return
        x, y = self._inside(place)
        before = self._drawing[-1]
        if (x - before[0]) ** 2 + (y - before[1]) ** 2 >= NEAR**2:
            self._drawing.append((x, y))
            self.update()

    def _end(self) -> None:
        if self._drawing is not None:
            self._lines.append(smoothed(self._drawing))
            self._drawing = None
            self._tell()

    def _inside(self, place: QPointF) -> Point:
        """A pen that leaves the pad draws along its edge."""
        across = min(max(place.x(), 1.0), self.width() - 1.0)
        return across, min(max(place.y(), 1.0), self.height() - 1.0)

    # Qt's events

    def sizeHint(self) -> QSize:
        return LEAST

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        """A pen gives finer places than the mouse that stands in for it."""
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._go_on(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = Qt.KeyboardModifier.ControlModifier
        wants_undo = event.key() == Qt.Key.Key_Z and event.modifiers() == ctrl
        if wants_undo or event.key() == Qt.Key.Key_Backspace:
            self.undo()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        focused = self.hasFocus()
        edge = palette.accent() if focused else palette.mid()
        painter.setPen(QPen(edge.color(), 2 if focused else 1))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        line = round(self.height() * BASELINE)
        painter.setPen(QPen(palette.mid().color(), 1, Qt.PenStyle.DashLine))
        painter.drawLine(24, line, self.width() - 24, line)
        pen = QPen(palette.text().color(), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        for drawn in [*self._lines, *([smoothed(self._drawing)] if self._drawing else [])]:
            painter.drawPath(_path(drawn))
        painter.end()


def smoothed(points: Sequence[Point]) -> list[Point]:
    """A line through the same ends with rounded corners, by Chaikin's corner cutting; of a single
    point a line that begins and ends there.

    G. M. Chaikin, “An algorithm for high-speed curve generation”, 1974.

    >>> len(smoothed([(0, 0), (10, 0), (10, 10)])) > 3
    True
    """
    line = list(points) if len(points) > 1 else [*points, *points]
    for _ in range(ROUNDS if len(line) > 2 else 0):
        cut = [line[0]]
        for (ax, ay), (bx, by) in pairwise(line):
            cut.append((0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by))
            cut.append((0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by))
        line = [*cut, line[-1]]
    return line


def _path(line: Sequence[Point]) -> QPainterPath:
    path = QPainterPath(QPointF(*line[0]))
    for point in line[1:]:
        path.lineTo(QPointF(*point))
    return path
