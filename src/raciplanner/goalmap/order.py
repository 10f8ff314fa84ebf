"""The order of cards in their layers, so that links cross as little as may be.

Sweeps by barycentre and median of the neighbours (Sugiyama, Tagawa, Toda 1981; Eades and Wormald
1994), and every card carried along its layer to its best place, which includes every exchange of
neighbours (sifting: Matuszewski, Schönfeld, Molitor 1999).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate, chain
from operator import add
from random import Random

Layers = list[list[int]]


class Ordering:
    """Layers of numbers with links between neighbouring layers.

    Parameters
    ----------
    layers : list of list of int
        The numbers in each layer; their order is the first one to start from.
    up, down : list of list of int
        Neighbours in the layer above and below by number.
    """

    def __init__(self, layers: Layers, up: Layers, down: Layers) -> None:
        self.layers = layers
        self.up, self.down = up, down
        self.place = [0] * len(up)
        self._number()

    def _number(self) -> None:
        for layer in self.layers:
            for place, one in enumerate(layer):
                self.place[one] = place

    def crossings(self) -> int:
        """How many pairs of links cross."""
        return sum(map(self._crossings_below, range(len(self.layers) - 1)))

    def _crossings_below(self, level: int) -> int:
        place, found = self.place, 0
        seen: list[int] = []
        for one in self.layers[level]:
            ends = sorted([place[other] for other in self.down[one]])
            for end in ends:
                found += len(seen) - bisect_right(seen, end)
            for end in ends:
                seen.insert(bisect_right(seen, end), end)
        return found

    def sweep(self, downwards: bool, key: Callable[[list[int]], float]) -> None:
        """Sort each layer by ``key`` of its neighbours' places, layer after layer."""
        levels = range(1, len(self.layers)) if downwards else range(len(self.layers) - 2, -1, -1)
        near = self.up if downwards else self.down
        place = self.place
        for level in levels:
            layer = self.layers[level]
            value: dict[int, float] = {}
            for at, one in enumerate(layer):
                ends = near[one]
                value[one] = key([place[other] for other in ends]) if ends else at
            layer.sort(key=value.__getitem__)
            for at, one in enumerate(layer):
                place[one] = at

    def sift(self, tell: Callable[[float], None] = lambda _done: None) -> int:
        """Carry every number along its layer to the place with the fewest crossings.

        Parameters
        ----------
        tell : callable
            Told how much is done, from 0 to 1.

        Returns
        -------
        int
            The number of crossings saved.
        """
        saved = 0
        for level in range(len(self.layers)):
            saved += self._sift_layer(level)
            tell(level / len(self.layers))
        return saved

    def _sift_layer(self, level: int) -> int:
        layer, place = self.layers[level], self.place
        sides = []
        for near, other in ((self.up, level - 1), (self.down, level + 1)):
            if 0 <= other < len(self.layers):
                ends = {one: [place[end] for end in near[one]] for one in layer}
                sides.append(_Side(ends, len(self.layers[other])))
        saved = 0
        for side in sides:
            side.arrange(layer)
        for one in list(layer):
            gain, where = _best_place(sides, one, place[one])
            if gain <= 0:
                continue
            saved += gain
            at = place[one]
            layer.insert(where, layer.pop(at))
            for to in range(min(at, where), max(at, where) + 1):
                place[layer[to]] = to
            for side in sides:
                side.arrange(layer)
        return saved

    def copy(self) -> Layers:
        """The present order."""
        return [list(layer) for layer in self.layers]

    def restore(self, layers: Layers) -> None:
        """Go back to an order that :meth:`copy` gave."""
        self.layers = [list(layer) for layer in layers]
        self._number()


class _Side:
    """The links of one layer to the layer on one side of it, laid out for quick sums.

    Parameters
    ----------
    ends : mapping of number to places of its neighbours on that side
    width : int
        How many stand in the layer on that side.
    """

    __slots__ = ("ends", "flat", "starts", "width")

    def __init__(self, ends: dict[int, list[int]], width: int) -> None:
        self.ends, self.width = ends, width
        self.flat: list[int] = []
        self.starts: list[int] = []

    def arrange(self, layer: list[int]) -> None:
        """Take over the order of the layer."""
        rows = list(map(self.ends.__getitem__, layer))
        self.flat = list(chain.from_iterable(rows))
        self.starts = list(accumulate(map(len, rows), initial=0))

    def sums(self, one: int) -> list[int]:
        """Crossings saved when ``one``, coming from the far left, has gone past so many others."""
        weight = self._weights(self.ends[one])
        along = list(accumulate(map(weight.__getitem__, self.flat), initial=0))
        return list(map(along.__getitem__, self.starts))

    def _weights(self, ends: list[int]) -> list[int]:
        """What one link that ends at each place saves when ``ends`` pass from its left."""
        count = len(ends)
        if count == 1:
            (end,) = ends
            return [1] * end + [0] + [-1] * (self.width - end - 1)
        steps = [0] * (self.width + 1)
        for end in ends:
            steps[end] -= 1
            steps[end + 1] -= 1
        return list(accumulate(steps, initial=count))[1:]


def _best_place(sides: list[_Side], one: int, at: int) -> tuple[int, int]:
    """The crossings that can be saved by carrying ``one`` from its place, and where to."""
    sums = [side.sums(one) for side in sides if side.ends[one]]
    if not sums:
        return 0, at
    total = sums[0] if len(sums) == 1 else list(map(add, *sums))
    left = max(total[: at + 1])
    right = max(total[at + 1 :])
    gain_left, gain_right = left - total[at], right - total[at + 1]
    if gain_right > gain_left:
        return gain_right, total.index(right, at + 1) - 1
    return gain_left, total.index(left)


def mean(places: Sequence[int]) -> float:
    """Barycentre."""
    return sum(places) / len(places)


def median(places: list[int]) -> float:
    """The median, weighted towards the side where the places are closer together."""
    places.sort()
    count = len(places)
    middle = count // 2
    if count % 2:
        return places[middle]
    if count == 2:
        return (places[0] + places[1]) / 2
    left, right = places[middle - 1] - places[0], places[-1] - places[middle]
    if not left + right:
        return (places[middle - 1] + places[middle]) / 2
    return (places[middle - 1] * right + places[middle] * left) / (left + right)


def shuffled(layers: Layers, seed: int) -> Layers:
    """The layers in an order that chance gave, the same for the same ``seed``."""
    random = Random(seed)  # noqa: S311 - no secret
    return [random.sample(layer, len(layer)) for layer in layers]
