"""The map of goals on one sheet: the arrangement whose cards come out largest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from raciplanner.charter.board import Area
from raciplanner.charter.book import Book
from raciplanner.charter.map_arrangements import arrangements
from raciplanner.charter.page import Page
from raciplanner.charter.pictures import draw
from raciplanner.charter.style import Paper
from raciplanner.drawing import Picture
from raciplanner.goalmap.faces import TITLE_SIZE
from raciplanner.goalmap.graph import Progress

_MOST_TYPE = 22.0


class MapFit(NamedTuple):
    """A map that fills an area of a sheet, at which scale, with or without the KPIs."""

    sheet: Paper
    area: Area
    picture: Picture
    scale: float
    kpis: bool

    @property
    def type_size(self) -> float:
        """Points of the names of the goals."""
        return TITLE_SIZE * self.scale


def fitted_map(
    book: Book, areas: Mapping[Paper, Area], *, kpis: bool, tell: Progress
) -> MapFit | None:
    """The map as large as it fits into the area of one of several sheets."""
    found = [
        MapFit(sheet, area, picture, _scale(picture, area), kpis)
        for picture in arrangements(book.edition, kpis=kpis, tell=tell)
        for sheet, area in areas.items()
    ]
    return max(found, key=lambda fit: fit.scale, default=None)


def _scale(picture: Picture, area: Area) -> float:
    across, down = area.width / picture.width, area.height / picture.height
    return min(across, down, _MOST_TYPE / TITLE_SIZE)


def draw_map(book: Book, fit: MapFit, page: Page) -> None:
    """Draw the map below the title, in the middle of the sheet."""
    width = fit.picture.width * fit.scale
    x = fit.area.left + (fit.area.width - width) / 2
    draw(page, fit.picture, x, fit.area.top, width, book.root.add("Sect"))
