"""Layers: which card stands how far from the top.

Every card stands in a layer of its lane, below the cards it supports, with links as short as they
can be in total.
"""

from __future__ import annotations

from collections.abc import Sequence

from raciplanner.goalmap.simplex import Span, shortest

Pairs = list[tuple[int, int]]
"""Pairs (upper, lower) of card numbers."""

_PIVOTS = 4
"""Most exchanges of links in a lane, by the number of its cards."""


def layered(lanes: Sequence[int], links: Pairs) -> tuple[list[int], dict[int, tuple[int, int]]]:
    """Layers of cards.

    Parameters
    ----------
    lanes : sequence of int
        Lane of each card, 0 on top.
    links : list of (upper, lower)
        Links in the wanted direction.  Where lanes say otherwise, or a circle would close, they
        are turned around.

    Returns
    -------
    tuple
        The layer of each card, and by lane its first layer and the number of its layers.
    """
    pairs = acyclic(len(lanes), [turned(lanes, *pair) for pair in links])
    inside = [pair for pair in pairs if lanes[pair[0]] == lanes[pair[1]]]
    depth = _longest(len(lanes), inside)
    extent: dict[int, int] = dict.fromkeys(sorted(set(lanes)), 1)
    for card, level in enumerate(depth):
        extent[lanes[card]] = max(extent[lanes[card]], level + 1)
    first: dict[int, tuple[int, int]] = {}
    total = 0
    for lane, count in extent.items():
        if count > 1:
            _shorten(depth, lanes, lane, count, pairs)
        first[lane] = (total, count)
        total += count
    return [first[lanes[card]][0] + level for card, level in enumerate(depth)], first


def turned(lanes: Sequence[int], upper: int, lower: int) -> tuple[int, int]:
    """The pair with the card of the upper lane first."""
    return (lower, upper) if lanes[upper] > lanes[lower] else (upper, lower)


def acyclic(count: int, pairs: Pairs) -> Pairs:
    """The pairs with those turned around that would close a circle; loops are left out."""
    below: list[list[int]] = [[] for _ in range(count)]
    for upper, lower in pairs:
        below[upper].append(lower)
    state = [0] * count  # 1: on the way, 2: done
    turned_round: set[tuple[int, int]] = set()
    for start in range(count):
        stack = [(start, iter(below[start]))] if not state[start] else []
        state[start] = state[start] or 1
        while stack:
            card, rest = stack[-1]
            lower = next(rest, -1)
            if lower < 0:
                state[card] = 2
                stack.pop()
            elif state[lower] == 1:
                turned_round.add((card, lower))
            elif not state[lower]:
                state[lower] = 1
                stack.append((lower, iter(below[lower])))
    return [
        (lower, upper) if (upper, lower) in turned_round else (upper, lower)
        for upper, lower in pairs
        if upper != lower
    ]


def _longest(count: int, pairs: Pairs) -> list[int]:
    """Length of the longest way down to each card."""
    below: list[list[int]] = [[] for _ in range(count)]
    open_links = [0] * count
    for upper, lower in pairs:
        below[upper].append(lower)
        open_links[lower] += 1
    depth = [0] * count
    queue = [card for card in range(count) if not open_links[card]]
    for card in queue:
        for lower in below[card]:
            depth[lower] = max(depth[lower], depth[card] + 1)
            open_links[lower] -= 1
            if not open_links[lower]:
                queue.append(lower)
    return depth


def _shorten(depth: list[int], lanes: Sequence[int], lane: int, count: int, pairs: Pairs) -> None:
    """Shorten the links of the cards in one lane that has ``count`` layers.

    What links to other lanes weigh goes to two cards that are not there, one above and one below
    the lane, which also keep the others between them.
    """
    cards = [card for card, of in enumerate(lanes) if of == lane]
    number = {card: place for place, card in enumerate(cards)}
    top, bottom = len(cards), len(cards) + 1
    weights: dict[tuple[int, int], int] = dict.fromkeys(
        [(top, card) for card in range(top)] + [(card, bottom) for card in range(top)], 0
    )
    for upper, lower in pairs:
        if lanes[upper] == lane or lanes[lower] == lane:
            ends = number.get(upper, top), number.get(lower, bottom)
            weights[ends] = weights.get(ends, 0) + 1
    held_above = {lower for upper, lower in weights if max(upper, lower) < top}
    held_below = {upper for upper, lower in weights if max(upper, lower) < top}
    spans = [
        Span(upper, lower, 1, weight)
        for (upper, lower), weight in weights.items()
        if weight
        or (upper == top and lower not in held_above)
        or (lower == bottom and upper not in held_below)
    ]
    spans.append(Span(top, bottom, count + 1, len(pairs) + 1))
    layer = [depth[card] for card in cards] + [-1, count]
    shortest(layer, spans, _PIVOTS * len(cards))
    for card, place in number.items():
        depth[card] = layer[place] - layer[top] - 1
