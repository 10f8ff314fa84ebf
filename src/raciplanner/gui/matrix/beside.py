"""Where a popup opens beside the cell that it is about."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def show_beside(popup: QWidget, cell: QRect) -> None:
    """Open ``popup`` below a cell given in global coordinates, or above where there is no room."""
    screen = QGuiApplication.screenAt(cell.center()) or QGuiApplication.primaryScreen()
    area = screen.availableGeometry()
    corner = cell.bottomLeft() + QPoint(0, 2)
    if corner.y() + popup.height() > area.bottom():
        corner.setY(max(area.top(), cell.top() - popup.height() - 2))
    corner.setX(max(area.left(), min(corner.x(), area.right() - popup.width())))
    popup.move(corner)
    popup.show()
