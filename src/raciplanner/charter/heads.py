"""Headings that nothing stands below yet: they go along to the next page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from raciplanner.charter.page import Extent, Page

if TYPE_CHECKING:
    from raciplanner.charter.book import Bookmark

Draw = Callable[[], None]
"""Draws a heading at the place that a flow has reached, with its bookmark."""


class _Head(NamedTuple):
    draw: Draw
    before: Extent
    after: Extent
    bookmarks: int


class Heads:
    """The headings drawn last on a page, one directly below the other."""

    def __init__(self, bookmarks: list[Bookmark]) -> None:
        self._bookmarks = bookmarks
        self._page: Page | None = None
        self._found: list[_Head] = []

    def draw(self, page: Page, draw: Draw) -> None:
        """Draw a heading on ``page``."""
        before, count = page.extent, len(self._bookmarks)
        if page is not self._page or (self._found and self._found[-1].after != before):
            self._found = []
        draw()
        self._page = page
        self._found.append(_Head(draw, before, page.extent, count))

    def lift(self, page: Page) -> list[Draw]:
        """Take headings with nothing below them off their page, unless it has nothing else.

        Returns
        -------
        list of callable
            They draw them anew.
        """
        found, self._found = self._found, []
        if not found or page is not self._page or page.extent != found[-1].after:
            return []
        if not any(found[0].before):
            return []
        page.rewind(found[0].before)
        del self._bookmarks[found[0].bookmarks :]
        return [one.draw for one in found]
