"""Wide layers in several rows: cards in stacks, with the links to the lower ones beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from raciplanner.goalmap.crossing import QUICK
from raciplanner.goalmap.graph import Card, Link
from raciplanner.goalmap.proper import proper

Extents = Mapping[int, tuple[int, int]]
"""By lane: its first layer and the number of its layers."""


def staggered(
    cards: Sequence[Card],
    links: Sequence[Link],
    layers: Mapping[str, int],
    extents: Extents,
    most: int,
) -> tuple[dict[str, int], Extents, dict[str, str]]:
    """Split layers with more than ``most`` of ``cards`` into rows.

    Returns
    -------
    tuple
        Layers of all cards, the extents of the lanes, and by card the one on which it is stacked.
        Neighbours, in an order in which links cross little, make a stack.
    """
    counts: dict[int, int] = {}
    for card in cards:
        counts[layers[card.id]] = counts.get(layers[card.id], 0) + 1
    rows = {level: -(-count // most) for level, count in counts.items()}
    if max(rows.values(), default=1) == 1:
        return dict(layers), extents, {}
    place = _places(cards, links, layers)
    starts: dict[int, int] = {}
    new_extents: dict[int, tuple[int, int]] = {}
    total = 0
    for lane, (first, count) in sorted(extents.items()):
        begins = total
        for level in range(first, first + count):
            starts[level] = total
            total += rows.get(level, 1)
        new_extents[lane] = (begins, total - begins)
    found = {
        card: starts[level] + place.get(card, 0) % rows.get(level, 1)
        for card, level in layers.items()
    }
    return found, new_extents, _stacks(place, layers, rows)


def _stacks(
    place: Mapping[str, int], layers: Mapping[str, int], rows: Mapping[int, int]
) -> dict[str, str]:
    at = {(layers[card], one): card for card, one in place.items()}
    return {
        card: at[layers[card], one - 1] for card, one in place.items() if one % rows[layers[card]]
    }


def _places(
    cards: Sequence[Card], links: Sequence[Link], layers: Mapping[str, int]
) -> dict[str, int]:
    """The place of each card among those of its layer."""
    number = {card.id: at for at, card in enumerate(cards)}
    pairs = [
        (number[one.source], number[one.target])
        for one in links
        if one.source in number and one.target in number
    ]
    graph = proper([layers[card.id] for card in cards], pairs, effort=QUICK)
    found: dict[str, int] = {}
    for row in graph.layers:
        inside = [cards[one].id for one in row if one < graph.cards]
        found |= {card: at for at, card in enumerate(inside)}
    return found
