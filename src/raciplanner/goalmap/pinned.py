"""Cards placed by hand: they stay, others make room, and links find their way around."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from raciplanner.goalmap.detours import around
from raciplanner.goalmap.graph import Card, Link, Rect, Route
from raciplanner.goalmap.obstacles import Obstacles


def with_pinned(
    cards: Sequence[Card],
    links: Sequence[Link],
    rects: Mapping[str, Rect],
    routes: Mapping[str, Route],
    gap: float,
) -> tuple[dict[str, Rect], dict[str, Route]]:
    """Rectangles and ways with cards where somebody has placed them.

    Parameters
    ----------
    rects, routes
        As if no card were placed; links between the two sides of the map have no way yet.
    gap : float
        Room that others leave around a card.
    """
    fixed = {
        card.id: Rect(card.place[0], card.place[1], card.width, card.height)
        for card in cards
        if card.place is not None
    }
    stands = _yielded(rects, fixed, gap) if fixed else dict(rects)
    moved = {key for key, rect in stands.items() if rect != rects[key]}
    obstacles = Obstacles((card.id, stands[card.id]) for card in cards)
    found: dict[str, Route] = {}
    for link in links:
        route, ends = routes.get(link.id), (link.source, link.target)
        kept = route is not None and moved.isdisjoint(ends)
        if route is None or not kept or (moved and obstacles.hit(route.flat(), ends)):
            route = around(obstacles, *ends)
        found[link.id] = route
    return stands, found


def _yielded(rects: Mapping[str, Rect], fixed: Mapping[str, Rect], gap: float) -> dict[str, Rect]:
    """Cards in the way of placed ones move right in their row, and push others along."""
    stands = dict(fixed)
    rows: dict[float, list[tuple[float, str]]] = {}
    for key, rect in rects.items():
        if key not in fixed:
            rows.setdefault(rect.y + rect.height / 2, []).append((rect.x, key))
    done: list[Rect] = list(fixed.values())
    for middle in sorted(rows):
        row: list[Rect] = []
        for _x, key in sorted(rows[middle]):
            rect = _free(rects[key], [*done, *row], gap)
            row.append(rect)
            stands[key] = rect
        done += row
    return stands


def _free(rect: Rect, others: Sequence[Rect], gap: float) -> Rect:
    """``rect``, or the nearest place to its right that is free."""
    while True:
        blocking = [other for other in others if rect.overlaps(other, gap - 1e-6)]
        if not blocking:
            return rect
        x = max(other.right for other in blocking) + gap
        rect = Rect(x, rect.y, rect.width, rect.height)
