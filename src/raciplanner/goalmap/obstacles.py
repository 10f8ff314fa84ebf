"""Cards as obstacles: which ones a way would run through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import floor

from raciplanner.goalmap.graph import Point, Rect

_CELL = 240.0


class Obstacles:
    """Rectangles found by where they are.

    Parameters
    ----------
    rects : iterable of (id, Rect)
    """

    def __init__(self, rects: Iterable[tuple[str, Rect]]) -> None:
        self.rects = dict(rects)
        self._cells: dict[tuple[int, int], list[str]] = {}
        for key, rect in self.rects.items():
            for cell in _cells(rect.x, rect.y, rect.right, rect.bottom):
                self._cells.setdefault(cell, []).append(key)

    def near(self, left: float, top: float, right: float, bottom: float) -> dict[str, Rect]:
        """The rectangles that touch the given one, by id, in the order they were given."""
        keys = {
            key
            for cell in _cells(left, top, right, bottom)
            for key in self._cells.get(cell, ())
            if _touch(self.rects[key], left, top, right, bottom)
        }
        return {key: self.rects[key] for key in self.rects if key in keys} if keys else {}

    def hit(self, points: list[Point], allowed: Iterable[str], gap: float = 0.0) -> bool:
        """Whether straight pieces through ``points`` come nearer than ``gap`` to a rectangle.

        Parameters
        ----------
        allowed : iterable of str
            Ids of rectangles at which the way may begin or end: only their inside counts.
        """
        free = set(allowed)
        for a, b in pairwise(points):
            box = (
                min(a[0], b[0]) - gap,
                min(a[1], b[1]) - gap,
                max(a[0], b[0]) + gap,
                max(a[1], b[1]) + gap,
            )
            for key, rect in self.near(*box).items():
                if crosses(a, b, rect, -0.5 if key in free else gap):
                    return True
        return False


def _touch(rect: Rect, left: float, top: float, right: float, bottom: float) -> bool:
    return rect.x <= right and left <= rect.right and rect.y <= bottom and top <= rect.bottom


def _cells(left: float, top: float, right: float, bottom: float) -> Iterator[tuple[int, int]]:
    for column in range(floor(left / _CELL), floor(right / _CELL) + 1):
        for row in range(floor(top / _CELL), floor(bottom / _CELL) + 1):
            yield column, row


def crosses(a: Point, b: Point, rect: Rect, gap: float = 0.0) -> bool:
    """Whether the straight piece from ``a`` to ``b`` runs through ``rect`` made larger by ``gap``.

    Its edge alone does not count (clipping after Liang and Barsky 1984).

    >>> crosses((0, 5), (20, 5), Rect(5, 0, 10, 10)), crosses((0, 0), (20, 0), Rect(5, 0, 10, 10))
    (True, False)
    """
    low, high = 0.0, 1.0
    edges = (
        (a[0], b[0] - a[0], rect.x - gap, rect.right + gap),
        (a[1], b[1] - a[1], rect.y - gap, rect.bottom + gap),
    )
    for start, step, least, most in edges:
        if step == 0:
            if not least < start < most:
                return False
            continue
        first, last = sorted(((least - start) / step, (most - start) / step))
        low, high = max(low, first), min(high, last)
    return low < high
