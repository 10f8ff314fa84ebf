"""Markers of findings, drawn once for one palette and one size.

They stand in a gutter, never on a letter, where their contrast would fall below 2 : 1.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette, QPixmap

from raciplanner.gui.icons import marker


class MarkerPictures:
    """Square pictures of :attr:`side` pixels, with ``ratio`` device pixels to each."""

    def __init__(self, palette: QPalette, side: int, ratio: float) -> None:
        self._palette, self.side, self._ratio = palette, side, ratio
        self._pictures: dict[str, QPixmap] = {}

    def picture(self, severity: str) -> QPixmap:
        """The marker of ``severity``."""
        found = self._pictures.get(severity)
        if found is None:
            size = QSize(self.side, self.side)
            found = marker(severity, self._palette).pixmap(size, self._ratio)
            self._pictures[severity] = found
        return found
