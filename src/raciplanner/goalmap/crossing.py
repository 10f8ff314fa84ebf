"""Few crossings: several beginnings, sweeps until nothing gains, and the best of them polished."""

from __future__ import annotations

from collections.abc import Callable

from raciplanner.goalmap.order import Layers, Ordering, mean, median, shuffled
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to look for an order.

    Parameters
    ----------
    starts : int
        Beginnings tried; those after the second are random.
    sweeps : int
        Most sweeps from each beginning.
    patience : int
        Sweeps without a gain of half a per cent after which a beginning is given up.
    sift : bool
        Whether every number is carried to its best place after each sweep.
    polish : int
        Most rounds of this on the best order found.
    """

    starts: int
    sweeps: int
    patience: int
    sift: bool
    polish: int


QUICK, SMALL, MEDIUM, LARGE = (
    Effort(1, 8, 3, False, 0),
    Effort(8, 8, 3, True, 6),
    Effort(2, 24, 4, False, 3),
    Effort(1, 16, 4, False, 1),
)


def effort_for(links: int) -> Effort:
    """The effort for so many links between neighbouring layers."""
    if links <= 260:
        return SMALL
    return MEDIUM if links <= 2500 else LARGE


def uncrossed(
    layers: Layers,
    up: Layers,
    down: Layers,
    tell: Callable[[float], None] = lambda _done: None,
    effort: Effort | None = None,
) -> Layers:
    """The layers in an order with few crossings.

    Parameters
    ----------
    layers : list of list of int
        The numbers in each layer, in the order of a walk down the links.
    up, down : list of list of int
        Neighbours in the layer above and below by number.
    tell : callable
        Told how much is done, from 0 to 1.
    effort : Effort, optional
        By default as suits the number of links.
    """
    effort = effort or effort_for(sum(map(len, down)))
    ordering = Ordering([list(layer) for layer in layers], up, down)
    best, fewest = ordering.copy(), ordering.crossings()
    for start in range(effort.starts):
        if not fewest:
            return best
        ordering.restore(layers if start < 2 else shuffled(layers, start))
        found, count = _swept(ordering, effort, first_up=start % 2 == 1, tell=tell)
        if count < fewest:
            best, fewest = found, count
        tell((start + 1) / (effort.starts + 1))
    ordering.restore(best)
    for _ in range(effort.polish):
        if not ordering.sift(tell):
            break
    return ordering.layers


def _swept(
    ordering: Ordering, effort: Effort, *, first_up: bool, tell: Callable[[float], None]
) -> tuple[Layers, int]:
    """The best order of some sweeps, and its crossings."""
    best, fewest = ordering.copy(), ordering.crossings()
    waited = 0
    for turn in range(effort.sweeps):
        ordering.sweep((turn % 2 == 0) != first_up, median if turn % 4 < 2 else mean)
        if effort.sift:
            ordering.sift()
        count = ordering.crossings()
        waited += 1
        if count < fewest:
            waited = 0 if count < 0.995 * fewest else waited
            best, fewest = ordering.copy(), count
        if not fewest or waited > effort.patience:
            break
        tell(turn / effort.sweeps / (effort.starts + 1))
    return best, fewest
