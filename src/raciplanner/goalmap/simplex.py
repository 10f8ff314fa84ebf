"""Layers with the least total length of links, by network simplex (Gansner et al. 1993, 2.3).

A spanning tree of links that are as short as they can be holds the layers together.  Taking one
link out leaves two parts; where the links between the parts pull them together, one part moves as
far as it can, and the link that stops it takes the place of the one that was taken out.  What
pulls a part is the sum of what pulls its cards: links inside it cancel out.
"""

from __future__ import annotations

from collections.abc import Sequence

from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """Card ``lower`` is at least ``least`` layers below ``upper``; each layer costs ``weight``."""

    upper: int
    lower: int
    least: int = 1
    weight: int = 1


def shortest(layer: list[int], spans: Sequence[Span], pivots: int) -> None:
    """Move cards so that the spans are as short as possible in total.

    Parameters
    ----------
    layer : list of int
        A layer for each card that keeps every span; changed in place.  The spans must connect
        the cards.
    pivots : int
        Most exchanges of links in the tree; with fewer than needed the sum is not the least.
    """
    if len(layer) > 1:
        tree = _Tree(layer, spans)
        tree.improve(pivots)


class _Tree:
    """The spanning tree, hung up at card 0."""

    def __init__(self, layer: list[int], spans: Sequence[Span]) -> None:
        count = len(layer)
        self.layer, self.spans = layer, spans
        self.at: list[list[int]] = [[] for _ in range(count)]
        self.pull = [0] * count
        for number, span in enumerate(spans):
            self.at[span.upper].append(number)
            self.at[span.lower].append(number)
            self.pull[span.upper] += span.weight
            self.pull[span.lower] -= span.weight
        self.parent = [-1] * count
        self.link = [-1] * count
        self.children: list[set[int]] = [set() for _ in range(count)]
        self.order = self._grow()
        self.sum = list(self.pull)
        for card in reversed(self.order):
            if self.parent[card] >= 0:
                self.sum[self.parent[card]] += self.sum[card]

    def _slack(self, number: int) -> int:
        span = self.spans[number]
        return self.layer[span.lower] - self.layer[span.upper] - span.least

    def _other(self, number: int, card: int) -> int:
        span = self.spans[number]
        return span.lower if span.upper == card else span.upper

    def _grow(self) -> list[int]:
        """Grow the tree over links without slack; where none is left, move what it holds."""
        inside = [False] * len(self.layer)
        inside[0] = True
        order, walked = [0], 0
        while True:
            while walked < len(order):
                card = order[walked]
                walked += 1
                for number in self.at[card]:
                    other = self._other(number, card)
                    if not inside[other] and not self._slack(number):
                        inside[other] = True
                        self._hang(other, card, number)
                        order.append(other)
            if len(order) == len(self.layer):
                return order
            self._reach(order, inside)
            walked = 0

    def _reach(self, order: list[int], inside: list[bool]) -> None:
        """Move the tree by the least slack of the links that leave it."""
        number = min(
            (n for card in order for n in self.at[card] if not inside[self._other(n, card)]),
            key=self._slack,
        )
        step = self._slack(number) if inside[self.spans[number].upper] else -self._slack(number)
        for card in order:
            self.layer[card] += step

    def _hang(self, card: int, parent: int, number: int) -> None:
        self.parent[card], self.link[card] = parent, number
        self.children[parent].add(card)

    def improve(self, pivots: int) -> None:
        """Exchange links until no part is pulled towards the rest, or ``pivots`` are used up."""
        waiting, count = 0, len(self.layer)
        card = 0
        while waiting < count and pivots:
            card = (card + 1) % count
            waiting += 1
            if self.parent[card] >= 0 and self._pulled(card):
                self._pivot(card)
                pivots -= 1
                waiting = 0

    def _pulled(self, card: int) -> bool:
        """Whether the part below ``card`` wants to go away from its link."""
        hangs_above = self.spans[self.link[card]].upper == card
        return self.sum[card] < 0 if hangs_above else self.sum[card] > 0

    def _part(self, card: int) -> list[int]:
        part = [card]
        for one in part:
            part.extend(self.children[one])
        return part

    def _pivot(self, card: int) -> None:
        """Move the part below ``card`` until a link stops it, and hang it up there."""
        part = self._part(card)
        down = self.sum[card] > 0
        inside = set(part)
        best, end, least = -1, -1, 1 << 60
        for one in part:
            for number in self.at[one]:
                span = self.spans[number]
                ahead = span.upper == one if down else span.lower == one
                if ahead and self._other(number, one) not in inside:
                    slack = self._slack(number)
                    if slack < least:
                        best, end, least = number, one, slack
        step = least if down else -least
        for one in part:
            self.layer[one] += step
        self._move(card, end, best)

    def _move(self, card: int, end: int, number: int) -> None:
        """Cut the part off above ``card`` and hang it up by ``end`` on the link ``number``."""
        weight = self.sum[card]
        self._add_upwards(self.parent[card], -weight)
        self.children[self.parent[card]].discard(card)
        way = [end]
        while way[-1] != card:
            way.append(self.parent[way[-1]])
        links = [self.link[one] for one in way]
        for child, parent, link in zip(way[1:], way, links, strict=False):
            self.children[child].discard(parent)
            self._hang(child, parent, link)
        sums = [self.sum[one] for one in way]
        for place, one in enumerate(way):
            self.sum[one] = weight - (sums[place - 1] if place else 0)
        target = self._other(number, end)
        self._hang(end, target, number)
        self._add_upwards(target, weight)

    def _add_upwards(self, card: int, weight: int) -> None:
        while card >= 0:
            self.sum[card] += weight
            card = self.parent[card]
