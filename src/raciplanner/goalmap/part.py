"""Cards that are laid out together, from links to columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from raciplanner.goalmap.columns import columns
from raciplanner.goalmap.graph import Card, Link, Spacing
from raciplanner.goalmap.proper import Proper, proper
from raciplanner.goalmap.ways import Tracks, tracks
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """A group of cards in columns.

    Parameters
    ----------
    cards : list of Card
    links : list of Link
        Those with both ends in the group.
    layer : list of int
        By card.
    graph : Proper
    middle : list of float
        By card and joint; the leftmost edge of a card is at 0.
    where : Tracks
    """

    cards: list[Card]
    links: list[Link]
    layer: list[int]
    graph: Proper
    middle: list[float]
    where: Tracks

    @property
    def width(self) -> float:
        """From the left edge of the leftmost to the right edge of the rightmost."""
        ends = [at + card.width / 2 for card, at in zip(self.cards, self.middle, strict=False)]
        return max([*ends, *self.middle[len(self.cards) :]], default=0.0)

    def swings(self) -> dict[int, float]:
        """By layer: how far links swing sideways below it, at most."""
        found: dict[int, float] = {}
        for chain in self.graph.chains:
            level = self.layer[chain[0]]
            if level == self.layer[chain[-1]]:
                continue
            for step in range(len(chain) - 1):
                swing = abs(self.middle[chain[step]] - self.middle[chain[step + 1]])
                found[level + step] = max(found.get(level + step, 0.0), swing)
        return found


def arranged(
    cards: Sequence[Card],
    links: Sequence[Link],
    layers: Mapping[str, int],
    gaps: Spacing,
    tell: Callable[[float], None],
    stacks: Mapping[str, str] | None = None,
) -> Part:
    """Put cards into columns.

    Parameters
    ----------
    layers : mapping of card id to layer
    stacks : mapping of card id to the id of the card it stands under, a layer below
    """
    number = {card.id: at for at, card in enumerate(cards)}
    inside = [one for one in links if one.source in number and one.target in number]
    layer = [layers[card.id] for card in cards]
    under = {number[card]: number[above] for card, above in (stacks or {}).items()}
    ends = [(number[one.source], number[one.target]) for one in inside]
    graph = proper(layer, ends, tell, ties=under)
    place = {one: at for row in graph.layers for at, one in enumerate(row)}
    where = tracks(graph, layer, place)
    half = [card.width / 2 for card in cards]
    middle = columns(graph, _gap(half, graph, where, gaps), under)
    edges = [at - width for at, width in zip(middle, half, strict=False)]
    left = min([*edges, *middle[len(cards) :]], default=0.0)
    return Part(list(cards), inside, layer, graph, [x - left for x in middle], where)


def _gap(
    half: list[float], graph: Proper, where: Tracks, gaps: Spacing
) -> Callable[[int, int], float]:
    """Least distance of the middles of neighbours; a link from side to side needs more room."""
    count = len(half)
    beside = {frozenset((graph.chains[at][0], graph.chains[at][-1])) for at in where.beside}

    def gap(left: int, right: int) -> float:
        room = (half[left] if left < count else 0.0) + (half[right] if right < count else 0.0)
        if left < count and right < count:
            return room + (gaps.layers if frozenset((left, right)) in beside else gaps.cards)
        return room + gaps.links

    return gap
