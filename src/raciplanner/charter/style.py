"""The look of the charter: one family, three sizes, one accent colour, a grid of twelve columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from raciplanner.palette import LIGHT

MM = 72 / 25.4
"""Points in a millimetre."""
MARGIN = 20 * MM
GUTTER = 12.0
COLUMNS = 12


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set: ``size`` and ``leading`` in points, ``colour`` as ``#RRGGBB``."""

    size: float
    leading: float
    bold: bool = False
    colour: str = LIGHT.text

    def strong(self) -> Style:
        """The same in the heavier weight."""
        return replace(self, bold=True)

    def coloured(self, colour: str) -> Style:
        """The same in another colour."""
        return replace(self, colour=colour)


BODY = Style(9.5, 13.5)
STRONG = BODY.strong()
QUIET = BODY.coloured(LIGHT.secondary)
LABEL = STRONG.coloured(LIGHT.accent)
HEADING = Style(15.0, 20.0, bold=True)
LEAD = Style(15.0, 20.0, colour=LIGHT.secondary)
DISPLAY = Style(28.0, 34.0, bold=True)
FIGURE = Style(28.0, 34.0)


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet, upright; lengths in points.

    >>> round(PAPERS["a4"].width), round(PAPERS["a4"].turned().width)
    (595, 842)
    """

    width: float
    height: float

    def turned(self) -> Paper:
        """The sheet on its side."""
        return Paper(self.height, self.width)

    @property
    def inner_width(self) -> float:
        """Width between the margins."""
        return self.width - 2 * MARGIN

    def x(self, column: int) -> float:
        """Left edge of a grid column, 0 to 11 (12 is one gutter beyond the right margin)."""
        step = (self.inner_width + GUTTER) / COLUMNS
        return MARGIN + column * step

    def span(self, columns: int) -> float:
        """Width of some neighbouring grid columns."""
        return columns * (self.inner_width + GUTTER) / COLUMNS - GUTTER


PAPERS: Mapping[str, Paper] = MappingProxyType(
    {"a4": Paper(210 * MM, 297 * MM), "letter": Paper(8.5 * 72, 11 * 72)}
)
"""Sheets of a charter, by name."""
SHEETS: Mapping[str, Paper] = MappingProxyType(
    {
        **PAPERS,
        "a3": Paper(297 * MM, 420 * MM),
        "tabloid": Paper(11 * 72, 17 * 72),
        "a2": Paper(420 * MM, 594 * MM),
        "a1": Paper(594 * MM, 841 * MM),
    }
)
"""Sheets of a poster, by name."""
