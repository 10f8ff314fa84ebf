"""The header of the role columns."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from raciplanner.gui.matrix.header_painter import HeaderMarks, HeaderPainter


class RoleHeader(QHeaderView):
    """A header that paints everything itself and leaves the widths to the table."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._painter: HeaderPainter | None = None
        self._height = 24
        self.marks = HeaderMarks()
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(4)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def dress(self, painter: HeaderPainter) -> None:
        """Paint with ``painter`` from now on, and be as high as it needs."""
        self._painter = painter
        self._height = painter.height()
        self.updateGeometry()
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._painter is not None:
            painter = QPainter(self.viewport())
            self._painter.paint(painter, self.viewport().rect(), self.marks)
            painter.end()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)
