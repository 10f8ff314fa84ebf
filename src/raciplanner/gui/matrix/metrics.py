"""Sizes of everything in the matrix, in device independent pixels, for one font and one zoom."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtGui import QFont, QFontInfo, QFontMetrics

from raciplanner.values import dataclass

ZOOM_STEPS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Zoom in per cent; the first and the last are the limits."""

BODY = 14
"""Pixel size of the body text for which the other sizes below are given."""

SLANT = 55
"""Degrees by which role names rise where columns are narrow."""

UPRIGHT_WIDTH = 90
"""From this column width on (at 100 %) role names are written horizontally, in two lines."""


@dataclass(frozen=True)
class Metrics:
    """Sizes for ``font`` at ``zoom`` per cent.

    A larger system font enlarges everything in proportion; a smaller one does not shrink the
    cells, which stay large enough to hit and to read across a room.
    """

    font: QFont
    zoom: int = 100

    def px(self, size: float) -> int:
        """``size`` at 100 % with the usual body text, in pixels here; never less than one."""
        return max(1, round(size * self.scale))

    @cached_property
    def _body(self) -> int:
        return QFontInfo(self.font).pixelSize()

    @cached_property
    def scale(self) -> float:
        """Enlargement of everything."""
        return max(1.0, self._body / BODY) * self.zoom / 100

    @cached_property
    def row(self) -> int:
        """Height of an activity."""
        return self.px(44)

    @cached_property
    def band(self) -> int:
        """Height of a phase band."""
        return self.px(32)

    @cached_property
    def ghost(self) -> int:
        """Height of the line to type a new activity in; a mouse target all the same."""
        return self.px(28)

    @cached_property
    def footer(self) -> int:
        """Height of the totals per role."""
        return self.px(42)

    @cached_property
    def narrowest(self) -> int:
        """Smallest width of a column."""
        return self.px(44)

    @cached_property
    def widest(self) -> int:
        """Largest width a column takes by itself."""
        return self.px(112)

    @cached_property
    def upright(self) -> int:
        """Column width from which role names are written horizontally."""
        return self.px(UPRIGHT_WIDTH)

    @cached_property
    def ring(self) -> int:
        """Width of the frame of the selection."""
        return 3 if self.scale >= 0.8 else 2

    @cached_property
    def inset(self) -> int:
        """Margin between the edge of a cell and its letter: grid line, frame, gap."""
        return self.ring + (3 if self.scale >= 0.8 else 2)

    @cached_property
    def gutter(self) -> int:
        """Width of the grip and the marker left of the row number."""
        return self.px(46)

    @cached_property
    def number(self) -> int:
        """Width of the row number; five digits fit."""
        return max(self.px(26), self.metrics(self.small).horizontalAdvance("8888") + self.px(6))

    @cached_property
    def name_left(self) -> int:
        """Where the name of an activity begins."""
        return self.gutter + self.number

    @cached_property
    def slot(self) -> int:
        """Width of one number in the totals of a row."""
        return self.px(26)

    def totals(self, letters: int) -> int:
        """Width of the totals of a row for a set of so many letters."""
        return self.slot * max(letters, 3) + self.px(24)

    # Fonts

    def _sized(self, pixels: float, *, bold: bool = False) -> QFont:
        font = QFont(self.font)
        font.setPixelSize(max(6, round(pixels)))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    @cached_property
    def text(self) -> QFont:
        """Names of activities and roles."""
        return self._sized(self._body * self.zoom / 100)

    @cached_property
    def strong(self) -> QFont:
        """Names of phases."""
        return self._sized(self._body * self.zoom / 100, bold=True)

    @cached_property
    def small(self) -> QFont:
        """Numbers, codes and remarks; 11 pixels at least, except where zoomed out."""
        return self._sized(max(11, self._body * 0.86) * self.zoom / 100)

    @cached_property
    def small_strong(self) -> QFont:
        """Numbers that matter."""
        font = QFont(self.small)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def chip_font(self, *, bold: bool, share: float = 1.0) -> QFont:
        """Letters; ``share`` is smaller where several share a cell."""
        return self._sized(20 * self.scale * share, bold=bold)

    @staticmethod
    def metrics(font: QFont) -> QFontMetrics:
        """Measures of ``font``."""
        return QFontMetrics(font)

    @cached_property
    def text_metrics(self) -> QFontMetrics:
        """Measures of :attr:`text`."""
        return QFontMetrics(self.text)
