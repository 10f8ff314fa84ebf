"""The map of goals on one sheet: the arrangement whose cards come out largest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from raciplanner.charter.board import Area
from raciplanner.charter.book import Book
from raciplanner.charter.page import Page
from raciplanner.charter.pictures import draw
from raciplanner.charter.style import Paper
from raciplanner.drawing import Picture
from raciplanner.goalmap.content import Choice
from raciplanner.goalmap.faces import TITLE_SIZE
from raciplanner.goalmap.graph import Progress
from raciplanner.goalmap.picture import goal_picture

_MOST_TYPE = 22.0
_IN_A_ROW = (0, 3, 4, 5, 6, 8)
"""Arrangements that are tried: most cards in a row, 0 for the usual one."""
_QUICK = 80
"""Goals of a map so large that only the usual arrangement is made."""


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
        for picture in _pictures(book, kpis=kpis, tell=tell)
        for sheet, area in areas.items()
    ]
    return max(found, key=lambda fit: fit.scale, default=None)


def _pictures(book: Book, *, kpis: bool, tell: Progress) -> Iterator[Picture]:
    edition = book.edition
    plan = edition.plan
    pinned = bool(plan.pins) or len(plan.goals) > _QUICK
    for most in _IN_A_ROW[:1] if pinned else _IN_A_ROW:
        yield goal_picture(
            plan,
            edition.translate,
            choice=Choice(kpis=kpis),
            transparent=True,
            titled=False,
            most=most,
            tell=tell,
        )


def _scale(picture: Picture, area: Area) -> float:
    across, down = area.width / picture.width, area.height / picture.height
    return min(across, down, _MOST_TYPE / TITLE_SIZE)


def draw_map(book: Book, fit: MapFit, page: Page) -> None:
    """Draw the map below the title, in the middle of the sheet."""
    width = fit.picture.width * fit.scale
    x = fit.area.left + (fit.area.width - width) / 2
    draw(page, fit.picture, x, fit.area.top, width, book.root.add("Sect"))
