"""Lines to which a dragged card clings: edges and middles of other cards."""

from __future__ import annotations

from collections.abc import Iterable

from raciplanner.goalmap.graph import Rect


def snapped(
    rect: Rect, others: Iterable[Rect], reach: float
) -> tuple[float, float, float | None, float | None]:
    """How far to move ``rect`` so that it stands in line, and the lines (x, y) it stands on.

    >>> snapped(Rect(3, 50, 10, 10), [Rect(0, 0, 10, 10)], 5)
    (-3, 0.0, 0, None)
    """
    best_x: tuple[float, float | None] = (0.0, None)
    best_y: tuple[float, float | None] = (0.0, None)
    near_x = near_y = reach
    for other in others:
        for mine, line in (
            (rect.x, other.x),
            (rect.centre[0], other.centre[0]),
            (rect.right, other.right),
        ):
            if abs(line - mine) < near_x:
                near_x, best_x = abs(line - mine), (line - mine, line)
        for mine, line in ((rect.y, other.y), (rect.centre[1], other.centre[1])):
            if abs(line - mine) < near_y:
                near_y, best_y = abs(line - mine), (line - mine, line)
    return best_x[0], best_y[0], best_x[1], best_y[1]
