"""The ways of links through the layers: ports at the cards, upright through layers, curved between.

A link leaves the lower edge of its upper card and ends at the upper edge of its lower card.  A
layer is passed where its joint stands, which no card does; bends are between layers only, where
no card is.  So no link runs through a card.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from raciplanner.goalmap.graph import Point, Rect, Route
from raciplanner.goalmap.proper import Proper
from raciplanner.values import dataclass

TRACK = 16.0
"""Height of a track for links between cards of one layer."""
_PORTS = 22.0
_MARGIN = 14.0
_BEND = 10.0


@dataclass(slots=True)
class Tracks:
    """Links between cards of one layer: which run straight from side to side, and which below.

    Parameters
    ----------
    beside : set of int
        Numbers of links between neighbours.
    track : mapping of int to int
        Track of every other such link, 0 next to the layer.
    height : mapping of int to float
        Height of the tracks below each layer.
    """

    beside: set[int] = field(default_factory=set)
    track: dict[int, int] = field(default_factory=dict)
    height: dict[int, float] = field(default_factory=dict)


def tracks(graph: Proper, layer: Sequence[int], place: Mapping[int, int]) -> Tracks:
    """Give every link between cards of one layer its track; links that overlap get different ones.

    Parameters
    ----------
    place : mapping of number to its place in its layer
    """
    found = Tracks()
    spans: dict[int, list[tuple[int, int, int]]] = {}
    for number, chain in enumerate(graph.chains):
        upper, lower = chain[0], chain[-1]
        if layer[upper] != layer[lower]:
            continue
        left, right = sorted((place[upper], place[lower]))
        if right - left == 1:
            found.beside.add(number)
        else:
            spans.setdefault(layer[upper], []).append((right - left, left, number))
    for level, inside in spans.items():
        taken: list[list[tuple[int, int]]] = []
        for width, left, number in sorted(inside):
            right = left + width
            track = next(
                (
                    at
                    for at, used in enumerate(taken)
                    if all(right <= a or b <= left for a, b in used)
                ),
                len(taken),
            )
            if track == len(taken):
                taken.append([])
            taken[track].append((left, right))
            found.track[number] = track
        found.height[level] = (len(taken) + 1) * TRACK
    return found


@dataclass(frozen=True, slots=True)
class Frame:
    """What is known before the ways are drawn.

    Parameters
    ----------
    rects : list of Rect
        By card.
    middle : list of float
        By card and joint.
    tops, bottoms : list of float
        Edges of each layer.
    """

    rects: list[Rect]
    middle: list[float]
    tops: list[float]
    bottoms: list[float]


def ways(graph: Proper, frame: Frame, layer: Sequence[int], where: Tracks) -> list[Route]:
    """The way of every link from its upper to its lower card, or from left to right."""
    upper_port, lower_port = _ports(graph, frame, where)
    routes = []
    for number, chain in enumerate(graph.chains):
        upper, lower = chain[0], chain[-1]
        if number in where.beside:
            routes.append(_beside(frame.rects[upper], frame.rects[lower]))
        elif number in where.track:
            level = layer[upper]
            y = frame.bottoms[level] + (where.track[number] + 1) * TRACK
            start = (upper_port[number], frame.rects[upper].bottom)
            end = (lower_port[number], frame.rects[lower].bottom)
            routes.append(_below(start, end, y))
        else:
            start = (upper_port[number], frame.rects[upper].bottom)
            end = (lower_port[number], frame.rects[lower].y)
            passed = [frame.middle[joint] for joint in chain[1:-1]]
            routes.append(_down(start, end, passed, layer[upper], frame, where))
    return routes


def _ports(graph: Proper, frame: Frame, where: Tracks) -> tuple[dict[int, float], dict[int, float]]:
    """By link: x where it leaves its upper card and where it ends at its lower one."""
    at_bottom: dict[int, list[tuple[float, int, bool]]] = {}
    at_top: dict[int, list[tuple[float, int, bool]]] = {}
    for number, chain in enumerate(graph.chains):
        upper, lower = chain[0], chain[-1]
        if number in where.beside:
            continue
        level_link = number in where.track
        at_bottom.setdefault(upper, []).append((frame.middle[chain[1]], number, True))
        ends = at_bottom if level_link else at_top
        ends.setdefault(lower, []).append((frame.middle[chain[-2]], number, False))
    upper_port: dict[int, float] = {}
    lower_port: dict[int, float] = {}
    for side in (at_bottom, at_top):
        for card, found in side.items():
            rect = frame.rects[card]
            step = min(_PORTS, (rect.width - 2 * _MARGIN) / max(1, len(found) - 1))
            first = rect.centre[0] - step * (len(found) - 1) / 2
            for at, (_x, number, is_upper) in enumerate(sorted(found)):
                (upper_port if is_upper else lower_port)[number] = first + at * step
    return upper_port, lower_port


def _line(points: list[Point], end: Point) -> None:
    start = points[-1]
    third = ((end[0] - start[0]) / 3, (end[1] - start[1]) / 3)
    points += [
        (start[0] + third[0], start[1] + third[1]),
        (end[0] - third[0], end[1] - third[1]),
        end,
    ]


def _swing(points: list[Point], end: Point) -> None:
    """From one upright piece over to another."""
    start = points[-1]
    if start[0] == end[0]:
        _line(points, end)
        return
    middle = (start[1] + end[1]) / 2
    points += [(start[0], middle), (end[0], middle), end]


def _down(
    start: Point, end: Point, passed: list[float], level: int, frame: Frame, where: Tracks
) -> Route:
    points = [start]
    for step, x in enumerate([*passed, end[0]]):
        below = level + step
        low = frame.bottoms[below] + where.height.get(below, 0.0)
        if low > points[-1][1]:
            _line(points, (points[-1][0], low))
        _swing(points, (x, frame.tops[below + 1]))
    if end[1] > points[-1][1]:
        _line(points, end)
    return Route(tuple(points))


def _beside(one: Rect, other: Rect) -> Route:
    left, right = (one, other) if one.x <= other.x else (other, one)
    y = (max(left.y, right.y) + min(left.bottom, right.bottom)) / 2
    points: list[Point] = [(left.right, y)]
    _line(points, (right.x, y))
    return Route(tuple(points if left is one else points[::-1]))


def _below(start: Point, end: Point, y: float) -> Route:
    """Down to a track, along it, and up again, with round corners."""
    side = 1.0 if end[0] >= start[0] else -1.0
    bend = min(_BEND, abs(end[0] - start[0]) / 2)
    points = [start]
    _line(points, (start[0], y - bend))
    _corner(points, (start[0], y), (start[0] + side * bend, y))
    _line(points, (end[0] - side * bend, y))
    _corner(points, (end[0], y), (end[0], y - bend))
    _line(points, end)
    return Route(tuple(points))


def _corner(points: list[Point], corner: Point, end: Point) -> None:
    start = points[-1]
    points += [
        (start[0] + (corner[0] - start[0]) * 0.55, start[1] + (corner[1] - start[1]) * 0.55),
        (end[0] + (corner[0] - end[0]) * 0.55, end[1] + (corner[1] - end[1]) * 0.55),
        end,
    ]
