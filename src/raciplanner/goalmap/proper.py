"""Cards and links in layers, with a joint wherever a link passes a layer.

Everything here is numbers: cards first, in the order given, then the joints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from raciplanner.goalmap.crossing import Effort, uncrossed
from raciplanner.goalmap.layers import Pairs
from raciplanner.values import dataclass

_TIE = 4
"""As how many links a tie counts."""


@dataclass(frozen=True, slots=True)
class Proper:
    """Layers in order.

    Parameters
    ----------
    layers : list of list of int
        Cards and joints in each layer from left to right.
    up, down : list of list of int
        Neighbours in the layer above and below.
    chains : list of list of int
        By link: its upper card, its joints, its lower card; only the two cards where they stand
        in one layer.
    cards : int
        How many of the numbers are cards.
    """

    layers: list[list[int]]
    up: list[list[int]]
    down: list[list[int]]
    chains: list[list[int]]
    cards: int


def proper(
    layer: Sequence[int],
    links: Pairs,
    tell: Callable[[float], None] = lambda _done: None,
    effort: Effort | None = None,
    ties: Mapping[int, int] | None = None,
) -> Proper:
    """Put cards and joints in an order with few crossings.

    Parameters
    ----------
    layer : sequence of int
        The layer of each card.
    links : list of (card, card)
        Pairs in any direction.
    ties : mapping of card to card
        Cards that should stand under another one, in the layer above, as if by several links.
    """
    level = list(layer)
    up: list[list[int]] = [[] for _ in level]
    down: list[list[int]] = [[] for _ in level]
    chains = []
    for ends in links:
        upper, lower = ends if layer[ends[0]] <= layer[ends[1]] else ends[::-1]
        chain = [upper]
        for between in range(layer[upper] + 1, layer[lower]):
            chain.append(len(level))
            level.append(between)
            up.append([])
            down.append([])
        chain.append(lower)
        chains.append(chain)
        if layer[upper] != layer[lower]:
            for one, other in pairwise(chain):
                down[one].append(other)
                up[other].append(one)
    tied_up, tied_down = _tied(up, down, ties or {})
    layers = uncrossed(_walked(level, tied_up, tied_down), tied_up, tied_down, tell, effort)
    return Proper(layers, up, down, chains, len(layer))


def _tied(
    up: list[list[int]], down: list[list[int]], ties: Mapping[int, int]
) -> tuple[list[list[int]], list[list[int]]]:
    if not ties:
        return up, down
    tied_up, tied_down = [list(ends) for ends in up], [list(ends) for ends in down]
    for card, above in ties.items():
        tied_up[card] += [above] * _TIE
        tied_down[above] += [card] * _TIE
    return tied_up, tied_down


def _walked(level: list[int], up: list[list[int]], down: list[list[int]]) -> list[list[int]]:
    """The layers in the order of a walk down from each card on top."""
    layers: list[list[int]] = [[] for _ in range(max(level, default=-1) + 1)]
    seen = [False] * len(level)
    starts = [one for one in range(len(level)) if not up[one]]
    for start in sorted(starts, key=lambda one: level[one]):
        stack = [start]
        while stack:
            one = stack.pop()
            if not seen[one]:
                seen[one] = True
                layers[level[one]].append(one)
                stack.extend(reversed(down[one]))
    return layers
