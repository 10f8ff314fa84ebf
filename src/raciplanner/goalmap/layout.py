"""The layout of a goal map."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import sqrt

from raciplanner.goalmap.graph import Card, Layout, Link, Progress, Rect, Route, Spacing
from raciplanner.goalmap.layers import layered
from raciplanner.goalmap.part import Part, arranged
from raciplanner.goalmap.pinned import with_pinned
from raciplanner.goalmap.stagger import staggered
from raciplanner.goalmap.ways import Frame, ways
from raciplanner.values import dataclass

MARGIN = 28.0
"""Room between the outermost cards and the edge of the map."""
_WIDENS, _WIDEST = 0.05, 72.0
"""How much higher the room between layers is for links that swing far, and at most."""


def lay_out(
    cards: Sequence[Card],
    links: Sequence[Link],
    *,
    lanes: Iterable[int] = (),
    side: Iterable[str] = (),
    spacing: Spacing | None = None,
    most: int = 0,
    tell: Progress = lambda _done: None,
) -> Layout:
    """Place cards in layers and draw the ways of links.

    Parameters
    ----------
    cards : sequence of Card
        In reading order, which also breaks ties.
    links : sequence of Link
        Links of unknown cards and from a card to itself are left out.
    lanes : iterable of int
        Lanes that get a band even without cards.
    side : iterable of str
        Ids of cards that hang on nothing: they stand beside the others.
    most : int
        Layers with more cards than this are staggered over several rows; 0 for never.
    tell : callable
        Told how much is done, from 0 to 1; may raise
        :class:`~raciplanner.goalmap.graph.Cancelled`.

    Returns
    -------
    Layout
        Cards that were placed by hand stay where they are; no two others overlap.

    >>> found = lay_out([Card("a", 100, 40), Card("b", 100, 40)], [Link("l", "b", "a")])
    >>> found.cards["a"].bottom < found.cards["b"].y
    True
    """
    gaps = spacing or Spacing()
    known = {card.id for card in cards}
    drawn = [one for one in links if {one.source, one.target} <= known and one.source != one.target]
    layers, extents = _layers(cards, drawn)
    beside = set(side)
    main = [card for card in cards if card.id not in beside]
    stacks: Mapping[str, str] = {}
    if most:
        layers, extents, stacks = staggered(main, drawn, layers, extents, most)
    rest = [card for card in cards if card.id in beside]
    linked = _linked(rest, drawn)
    parts = [
        arranged(main, drawn, layers, gaps, tell, stacks),
        arranged([card for card in rest if card.id in linked], drawn, layers, gaps, tell),
    ]
    rows = _rows(parts, {*lanes, *(card.lane for card in cards)}, extents, gaps)
    loose = [card for card in rest if card.id not in linked]
    return _assembled(cards, drawn, parts, loose, rows, layers, gaps)


def _layers(
    cards: Sequence[Card], links: Sequence[Link]
) -> tuple[dict[str, int], Mapping[int, tuple[int, int]]]:
    number = {card.id: at for at, card in enumerate(cards)}
    pairs = [(number[one.target], number[one.source]) for one in links if one.above]
    layer, extents = layered([card.lane for card in cards], pairs)
    return {card.id: level for card, level in zip(cards, layer, strict=True)}, extents


def _linked(cards: Sequence[Card], links: Sequence[Link]) -> set[str]:
    """Ids of ``cards`` with a link among themselves."""
    inside = {card.id for card in cards}
    return {
        end
        for one in links
        if {one.source, one.target} <= inside
        for end in (one.source, one.target)
    }


@dataclass(frozen=True, slots=True)
class _Rows:
    """Heights: the edges of each layer, and of the band of each lane."""

    tops: list[float]
    bottoms: list[float]
    bands: Mapping[int, tuple[float, float]]


def _rows(
    parts: Sequence[Part],
    lanes: Iterable[int],
    extents: Mapping[int, tuple[int, int]],
    gaps: Spacing,
) -> _Rows:
    height: dict[int, float] = {}
    below: dict[int, float] = {}
    for part in parts:
        for card, level in zip(part.cards, part.layer, strict=True):
            height[level] = max(height.get(level, 0.0), card.height)
        swings = part.swings()
        for level in {*swings, *part.where.height}:
            more = min(_WIDEST, swings.get(level, 0.0) * _WIDENS)
            more += part.where.height.get(level, 0.0)
            below[level] = max(below.get(level, 0.0), more)
    tops, bottoms, bands = [], [], {}
    y = 0.0
    for lane in sorted(lanes):
        start = y
        first, count = extents.get(lane, (0, 0))
        y += gaps.layers / 2
        for level in range(first, first + count):
            y += 0.0 if level == first else gaps.layers
            tops.append(y)
            y += height.get(level, 0.0)
            bottoms.append(y)
            y += below.get(level, 0.0)
        y += gaps.layers / 2
        bands[lane] = (start, y)
    return _Rows(tops, bottoms, bands)


def _assembled(
    cards: Sequence[Card],
    links: Sequence[Link],
    parts: Sequence[Part],
    loose: Sequence[Card],
    rows: _Rows,
    layers: Mapping[str, int],
    gaps: Spacing,
) -> Layout:
    main, rest = parts
    start = main.width + gaps.parts if main.cards else 0.0
    after = start + rest.width + gaps.cards if rest.cards else start
    low = max((low for _high, low in rows.bands.values()), default=0.0)
    frames = [_frame(main, rows, 0.0), _frame(rest, rows, start)]
    rects = _stacked(loose, after, low, gaps)
    for part, frame in zip(parts, frames, strict=True):
        rects |= {card.id: rect for card, rect in zip(part.cards, frame.rects, strict=True)}
    routes: dict[str, Route] = {}
    for part, frame in zip(parts, frames, strict=True):
        found = ways(part.graph, frame, part.layer, part.where)
        for link, chain, route in zip(part.links, part.graph.chains, found, strict=True):
            forwards = part.cards[chain[0]].id == link.source
            routes[link.id] = route if forwards else Route(route.points[::-1])
    rects, routes = with_pinned(cards, links, rects, routes, gaps.cards)
    beside = [rects[card.id] for card in (*rest.cards, *loose)]
    return _framed(cards, rects, {one.id: routes[one.id] for one in links}, rows, beside, layers)


def _frame(part: Part, rows: _Rows, x: float) -> Frame:
    rects = []
    for card, level, at in zip(part.cards, part.layer, part.middle, strict=False):
        room = rows.bottoms[level] - rows.tops[level] - card.height
        y = rows.tops[level] + room / 2
        rects.append(Rect(x + at - card.width / 2, y, card.width, card.height))
    return Frame(rects, [x + at for at in part.middle], rows.tops, rows.bottoms)


def _stacked(cards: Sequence[Card], x: float, low: float, gaps: Spacing) -> dict[str, Rect]:
    """Cards under one another in columns as high as the lanes, and wide where there are many."""
    area = sum((card.width + gaps.cards) * (card.height + gaps.cards) for card in cards)
    most = max(low - gaps.layers / 2, sqrt(area / 2))
    rects: dict[str, Rect] = {}
    y, wide = gaps.layers / 2, 0.0
    for card in cards:
        if rects and y + card.height > most and wide:
            x, y, wide = x + wide + gaps.cards, gaps.layers / 2, 0.0
        rects[card.id] = Rect(x, y, card.width, card.height)
        y += card.height + gaps.cards
        wide = max(wide, card.width)
    return rects


def _framed(
    cards: Sequence[Card],
    rects: Mapping[str, Rect],
    routes: Mapping[str, Route],
    rows: _Rows,
    beside: Sequence[Rect],
    layers: Mapping[str, int],
) -> Layout:
    every = list(rects.values())
    points = [point for route in routes.values() for point in route.points]
    left = min([0.0, *(rect.x for rect in every), *(x for x, _ in points)]) - MARGIN
    right = max([0.0, *(rect.right for rect in every), *(x for x, _ in points)]) + MARGIN
    highs = [high for high, _low in rows.bands.values()]
    lows = [low for _high, low in rows.bands.values()]
    top = min([0.0, *highs, *(rect.y - MARGIN for rect in every), *(y for _, y in points)])
    bottom = max([0.0, *lows, *(rect.bottom + MARGIN for rect in every), *(y for _, y in points)])
    lanes = {
        lane: Rect(left, high, right - left, low - high) for lane, (high, low) in rows.bands.items()
    }
    side = None
    if beside:
        x = min(rect.x for rect in beside) - MARGIN
        side = Rect(x, top, max(rect.right for rect in beside) + MARGIN - x, bottom - top)
    return Layout(
        {card.id: rects[card.id] for card in cards},
        routes,
        lanes,
        side,
        Rect(left, top, right - left, bottom - top),
        layers,
    )
