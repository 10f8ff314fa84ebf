"""A sheet of any size with a page on it, drawn as large as it goes; above it a title."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from raciplanner.charter.book import Book, baseline_offset, footer_baseline
from raciplanner.charter.dates import long_date
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.page import Page
from raciplanner.charter.style import DISPLAY, LEAD, MARGIN, MM, PAPERS, QUIET, Paper, Style
from raciplanner.charter.text import clipped, one_line, wrap
from raciplanner.palette import LIGHT

_EDGE = 12 * MM
_ABOVE_FOOTER = 20.0
_MOST_FOOTER = 1.7
_BAR = 4.0
_TITLE_LINES = 2
_ABOUT_SIZES = (0.75, 0.67, 0.6)
"""Smaller where that keeps it on one line."""
_BELOW = 16.0


class Area(NamedTuple):
    """What of a sheet is drawn on: from its lower left corner, in points."""

    left: float
    bottom: float
    width: float
    height: float

    @property
    def top(self) -> float:
        """Upper edge."""
        return self.bottom + self.height

    def lower(self, height: float) -> Area:
        """The area below something of a ``height`` at its top."""
        return self._replace(height=self.height - height)

    def paper(self, scale: float) -> Paper:
        """The page that fills the area between its margins when drawn at a scale."""
        return Paper(self.width / scale + 2 * MARGIN, self.height / scale + 2 * MARGIN)


def unit_of(sheet: Paper) -> float:
    """How much larger than A4 a sheet is."""
    return max(0.8, min(sheet.width, sheet.height) / PAPERS["a4"].width)


def edge_of(sheet: Paper) -> float:
    """Margin of a poster: as narrow as printers allow, and wider on larger sheets."""
    return min(MARGIN, _EDGE * unit_of(sheet))


def footer_of(sheet: Paper) -> Style:
    """The type of the footer: larger on larger sheets."""
    return _sized(QUIET, min(_MOST_FOOTER, max(1.0, unit_of(sheet))))


def area_of(sheet: Paper) -> Area:
    """What of a sheet is there for a poster, above the footer."""
    edge = edge_of(sheet)
    bottom = footer_baseline(edge) + _ABOVE_FOOTER * footer_of(sheet).size / QUIET.size
    return Area(edge, bottom, sheet.width - 2 * edge, sheet.height - edge - bottom)


class Board(Page):
    """A sheet with an area where what is drawn on the ``inner`` page appears ``scale`` times as
    large.
    """

    def __init__(self, paper: Paper, fonts: Fonts, area: Area, scale: float) -> None:
        super().__init__(0, paper, fonts)
        self.inner = Page(0, area.paper(scale), fonts)
        self.inner.owners = self.owners  # marks are counted for the sheet
        self._area, self._scale = area, scale

    @property
    def layers(self) -> tuple[str, str]:
        """Operators of the sheet and of the page on it."""
        x, y = (start - MARGIN * self._scale for start in self._area[:2])
        place = f"q {self._scale:.5f} 0 0 {self._scale:.5f} {x:.3f} {y:.3f} cm"
        own, inner = super().layers, self.inner.layers
        decoration, content = (
            "\n".join(filter(None, (mine, place, on_it, "Q")))
            for mine, on_it in zip(own, inner, strict=True)
        )
        return decoration, content


class TitleBand:
    """Title of the plan, and what the poster shows, across the top of a sheet."""

    def __init__(self, book: Book, sheet: Paper, subject: str) -> None:
        self._book, self._area = book, area_of(sheet)
        self._unit = unit = unit_of(sheet)
        self._title = _sized(DISPLAY, unit * 0.8)
        edition, info = book.edition, book.edition.plan.info
        day = long_date(edition.day, edition.translate)
        about = (subject, one_line(info.company), one_line(info.period), day)
        width = self._area.width
        whole = wrap(edition.title, self._title, width, book.fonts)
        self._lines = clipped(whole, _TITLE_LINES, self._title, width, book.fonts)
        text = "  ·  ".join(filter(None, about))
        for factor in _ABOUT_SIZES:
            self._about = _sized(LEAD, unit * factor)
            whole = wrap(text, self._about, width, book.fonts)
            if len(whole) == 1:
                break
        self._about_lines = clipped(whole, _TITLE_LINES, self._about, width, book.fonts)

    @property
    def below(self) -> Area:
        """What is left of the sheet."""
        return self._area.lower(self._height)

    @property
    def _height(self) -> float:
        text = len(self._lines) * self._title.leading + len(self._about_lines) * self._about.leading
        return text + (_BAR + 6 + _BELOW) * self._unit

    def draw(self, page: Page) -> None:
        """Draw it on a sheet."""
        root, unit = self._book.root, self._unit
        left, y = self._area.left, self._area.top
        page.fill(left, y - _BAR * unit, 38 * unit, _BAR * unit, LIGHT.accent)
        self._book.bookmark(0, self._book.edition.title, page, y)
        y -= (_BAR + 6) * unit
        for lines, style, role in (
            (self._lines, self._title, "H1"),
            (self._about_lines, self._about, "P"),
        ):
            page.lines(lines, left, y - baseline_offset(style), style, root.add(role))
            y -= len(lines) * style.leading


def _sized(style: Style, factor: float) -> Style:
    """A style in another size."""
    return replace(style, size=round(style.size * factor, 2), leading=style.leading * factor)
