"""A line of widgets that breaks in two where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class SplitLine(QWidget):
    """A line of widgets in two halves, which stand one above the other where there is no room.

    Attributes
    ----------
    left, right : QHBoxLayout
        Where the widgets go.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left, self.right = QHBoxLayout(), QHBoxLayout()
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.addLayout(self.left, 1)
        self._halves.addLayout(self.right)

    def minimumSizeHint(self) -> QSize:
        halves = self.left.minimumSize(), self.right.minimumSize()
        widest = max(half.width() for half in halves)
        return QSize(widest, self._halves.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        wide = self.left.sizeHint().width() + self.right.sizeHint().width()
        fits = wide + self._halves.spacing() <= self.width()
        side, stack = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        if self._halves.direction() != (side if fits else stack):
            self._halves.setDirection(side if fits else stack)
            self.updateGeometry()
