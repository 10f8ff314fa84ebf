"""A part of the picture that is kept between frames, so that panning moves pixels only."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from math import ceil, floor

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

_MORE = 0.35
"""How much more than the window is kept at each side, once the map is panned."""


class KeptLayer:
    """What was painted last, see-through where nothing was."""

    def __init__(self) -> None:
        self._key: Hashable = None
        self._scale = 0.0
        self._area = QRectF()
        self._image = QImage()

    def paint(
        self,
        painter: QPainter,
        visible: QRectF,
        scale: float,
        key: Hashable,
        draw: Callable[[QPainter, QRectF], None],
    ) -> None:
        """Paint the layer; ``draw(painter, area)`` is called where it is not kept.

        Parameters
        ----------
        visible : QRectF
            What is in the window, in units of the map.
        scale : float
            Pixels for each unit.
        key : hashable
            The layer looks the same as long as it is equal.
        """
        same = key == self._key and scale == self._scale
        if not same or not self._area.contains(visible):
            more = _MORE if same else 0.0
            self._draw(visible, scale, more, draw)
            self._key, self._scale = key, scale
        size = QSizeF(self._image.width() / scale, self._image.height() / scale)
        painter.drawImage(QRectF(self._area.topLeft(), size), self._image)

    def _draw(
        self,
        visible: QRectF,
        scale: float,
        more: float,
        draw: Callable[[QPainter, QRectF], None],
    ) -> None:
        across, down = visible.width() * more, visible.height() * more
        # Whole pixels: what is kept must not be blurred when it is put in place.
        left = floor((visible.left() - across) * scale)
        top = floor((visible.top() - down) * scale)
        right = ceil((visible.right() + across) * scale) + 1
        bottom = ceil((visible.bottom() + down) * scale) + 1
        self._area = QRectF(
            left / scale, top / scale, (right - left) / scale, (bottom - top) / scale
        )
        size = QSizeF(right - left, bottom - top).toSize()
        if self._image.size() != size:
            self._image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.fill(Qt.GlobalColor.transparent)
        inner = QPainter(self._image)
        inner.scale(scale, scale)
        inner.translate(-self._area.topLeft())
        draw(inner, self._area)
        inner.end()
