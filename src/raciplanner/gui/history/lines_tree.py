"""The table of before and after: half the room for what, the rest for both sides."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTreeView, QWidget

SHARE = 0.26
"""Part of the width for each side."""
LEAST = 60


class LinesTree(QTreeView):
    """Shows a :class:`~raciplanner.gui.history.lines_model.LinesModel`.

    Texts lose their middle where there is no room: at the beginning stands the activity, at the
    end the role or the field.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QTreeView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(LEAST)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.viewport().width()
        side = max(LEAST, int(width * SHARE))
        for section, size in enumerate((width - 2 * side, side, side)):
            self.header().resizeSection(section, size)
