"""Where cards and joints stand from left to right (Brandes and Köpf 2001).

Long links come out straight, cards in the middle of their neighbours: four runs align every
number with a median neighbour, from above and from below, to the left and to the right; each is
packed, and a number's place is the mean of the two in the middle.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

from raciplanner.goalmap.proper import Proper

Gap = Callable[[int, int], float]
"""Least distance of the middles of two numbers that stand side by side, the left one first."""


def columns(graph: Proper, gap: Gap, under: Mapping[int, int] | None = None) -> list[float]:
    """The middle of every card and joint; neighbours keep their distance.

    Parameters
    ----------
    under : mapping of card to card
        Cards in stacks: each stands under the other, not under what it is linked to.
    """
    count = len(graph.up)
    if not count:
        return []
    blocked = _blocked(graph)
    near = _near(graph, under or {})
    runs = []
    for upwards in (False, True):
        for leftwards in (False, True):
            run = _run(graph, near, gap, blocked, upwards=upwards, leftwards=leftwards)
            runs.append([-x for x in run] if leftwards else run)
    narrow = min(runs, key=lambda run: max(run) - min(run))
    left, right = min(narrow), max(narrow)
    for place, run in enumerate(runs):
        shift = right - max(run) if place % 2 else left - min(run)
        runs[place] = [x + shift for x in run]
    return [(sum(xs) - min(xs) - max(xs)) / 2 for xs in zip(*runs, strict=True)]


def _near(graph: Proper, under: Mapping[int, int]) -> tuple[list[list[int]], list[list[int]]]:
    """With what each number may be aligned above and below."""
    up = [[other for other in ends if one not in under] for one, ends in enumerate(graph.up)]
    down = [[other for other in ends if other not in under] for ends in graph.down]
    for card, above in under.items():
        up[card], down[above] = [above], [card]
    for one, ends in enumerate(up):
        if ends and one not in under:
            up[one] = [other for other in ends if one in down[other]]
    return up, down


def _blocked(graph: Proper) -> set[tuple[int, int]]:
    """Links (upper, lower) that give way because they cross a piece of a long link."""
    place = {one: at for layer in graph.layers for at, one in enumerate(layer)}
    blocked: set[tuple[int, int]] = set()
    for layer, below in pairwise(graph.layers):
        start, left = 0, 0
        for at, one in enumerate(below):
            inner = _joint_above(graph, one)
            if inner is None and at < len(below) - 1:
                continue
            right = place[inner] if inner is not None else len(layer)
            for other in below[start : at + 1]:
                for upper in graph.up[other]:
                    if not left <= place[upper] <= right and not (
                        upper >= graph.cards and other >= graph.cards
                    ):
                        blocked.add((upper, other))
            start, left = at + 1, right
    return blocked


def _joint_above(graph: Proper, one: int) -> int | None:
    """The joint above a joint, or None."""
    if one < graph.cards or graph.up[one][0] < graph.cards:
        return None
    return graph.up[one][0]


def _run(
    graph: Proper,
    aligned: tuple[list[list[int]], list[list[int]]],
    gap: Gap,
    blocked: set[tuple[int, int]],
    *,
    upwards: bool,
    leftwards: bool,
) -> list[float]:
    layers = graph.layers[::-1] if upwards else graph.layers
    if leftwards:
        layers = [layer[::-1] for layer in layers]
    root = _aligned(layers, aligned[1] if upwards else aligned[0], blocked, upwards=upwards)
    apart: Gap = (lambda left, right: gap(right, left)) if leftwards else gap
    return _packed(layers, root, apart)


def _aligned(
    layers: list[list[int]],
    near: list[list[int]],
    blocked: set[tuple[int, int]],
    *,
    upwards: bool,
) -> list[int]:
    """The first number of the column of each number."""
    root = list(range(len(near)))
    taken = [False] * len(near)
    place = {one: at for layer in layers for at, one in enumerate(layer)}
    for layer in layers:
        last = -1
        for one in layer:
            ends = sorted(near[one], key=place.__getitem__)
            if not ends:
                continue
            middle = (len(ends) - 1) // 2
            for other in ends[middle : len(ends) // 2 + 1]:
                pair = (one, other) if upwards else (other, one)
                if taken[other] or place[other] <= last or pair in blocked:
                    continue
                root[one] = root[other]
                taken[other] = True
                last = place[other]
                break
    return root


def _packed(layers: list[list[int]], root: list[int], gap: Gap) -> list[float]:
    """Places of columns as far to the left as they go, then drawn to what stands on their right."""
    after: dict[int, dict[int, float]] = {one: {} for one in set(root)}
    before: dict[int, int] = dict.fromkeys(after, 0)
    for layer in layers:
        for one, other in pairwise(layer):
            left, right = root[one], root[other]
            known = after[left].get(right)
            before[right] += known is None
            after[left][right] = max(known or 0.0, gap(one, other))
    x = dict.fromkeys(after, 0.0)
    order = [one for one in after if not before[one]]
    order.sort()
    for one in order:
        for other, apart in after[one].items():
            x[other] = max(x[other], x[one] + apart)
            before[other] -= 1
            if not before[other]:
                order.append(other)
    for one in reversed(order):
        if after[one]:
            x[one] = max(x[one], min(x[other] - apart for other, apart in after[one].items()))
    return [x[one] for one in root]
