"""Ways between cards that stand anywhere: a plain curve where it is free, else around the cards.

The way around goes along lines beside the cards (an orthogonal visibility grid), the shortest
with the fewest bends (A*, Hart, Nilsson, Raphael 1968).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from heapq import heappop, heappush

from raciplanner.goalmap.graph import Point, Rect, Route
from raciplanner.goalmap.obstacles import Obstacles, crosses

CLEAR = 12.0
"""Room left between a way and the cards it goes around."""
_BEND = 40.0
_ROUND = 10.0
_START = -1
_State = tuple[Point, int]
"""A place, and how it was reached: 0 across, 1 down, -1 not at all."""
_MOST = 40_000
"""Most places looked at before the way is drawn straight."""


def around(obstacles: Obstacles, source: str, target: str) -> Route:
    """A way from card to card (ids) that runs through no other card.

    Where cards lie on one another there may be none; then it is a straight line.
    """
    one, other = obstacles.rects[source], obstacles.rects[target]
    for route in _plain(one, other):
        if not obstacles.hit(route.flat(), (source, target), CLEAR / 3):
            return route
    corners = _gridded(obstacles, source, target)
    if corners is None:
        return _direct(one, other)
    return rounded(corners)


def _sides(rect: Rect) -> tuple[Point, Point, Point, Point]:
    """Middles of the upper, lower, left and right edge."""
    x, y = rect.centre
    return (x, rect.y), (x, rect.bottom), (rect.x, y), (rect.right, y)


def _plain(one: Rect, other: Rect) -> list[Route]:
    """Curves that leave and arrive squarely, the likeliest first."""
    top, bottom, left, right = _sides(one)
    top2, bottom2, left2, right2 = _sides(other)
    found = []
    if other.bottom <= one.y:
        found.append(_upright(top, bottom2))
    if one.bottom <= other.y:
        found.append(_upright(bottom, top2))
    if one.right <= other.x:
        found.append(_level(right, left2))
    if other.right <= one.x:
        found.append(_level(left, right2))
    return found


def _upright(start: Point, end: Point) -> Route:
    middle = (start[1] + end[1]) / 2
    return Route((start, (start[0], middle), (end[0], middle), end))


def _level(start: Point, end: Point) -> Route:
    middle = (start[0] + end[0]) / 2
    return Route((start, (middle, start[1]), (middle, end[1]), end))


def _direct(one: Rect, other: Rect) -> Route:
    start, end = one.centre, other.centre
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return Route((start, middle, middle, end))


def _gridded(obstacles: Obstacles, source: str, target: str) -> list[Point] | None:
    """Corners of a way around, or None."""
    one, other = obstacles.rects[source], obstacles.rects[target]
    for reach in (80.0, 600.0, 1e9):
        left, top = min(one.x, other.x) - reach, min(one.y, other.y) - reach
        right, bottom = max(one.right, other.right) + reach, max(one.bottom, other.bottom) + reach
        near = obstacles.near(left, top, right, bottom) if reach < 1e8 else dict(obstacles.rects)
        way = _Grid(near, source, target).way()
        if way is not None and not obstacles.hit(way, (source, target)):
            return way
    return None


class _Grid:
    """Lines beside cards, and the search along them."""

    def __init__(self, rects: dict[str, Rect], source: str, target: str) -> None:
        one, other = rects[source], rects[target]
        self.blocks = [rect for key, rect in rects.items() if key not in (source, target)]
        self.ends = (one, other)
        across = {x for rect in rects.values() for x in (rect.x - CLEAR, rect.right + CLEAR)}
        down = {y for rect in rects.values() for y in (rect.y - CLEAR, rect.bottom + CLEAR)}
        for rect in self.ends:
            across.add(rect.centre[0])
            down.add(rect.centre[1])
        self.xs, self.ys = sorted(across), sorted(down)

    def way(self) -> list[Point] | None:
        """Corners from the edge of the first card to the edge of the second."""
        goals = {out: edge for edge, out, _axis in _exits(self.ends[1])}
        aim = self.ends[1].centre
        queue: list[tuple[float, float, _State, _State]] = []
        for edge, out, axis in _exits(self.ends[0]):
            if self._free(edge, out):
                heappush(queue, (_far(out, aim), 0.0, (out, axis), (edge, _START)))
        came: dict[_State, _State] = {}
        while queue and len(came) < _MOST:
            _guess, cost, state, before = heappop(queue)
            if state in came:
                continue
            came[state] = before
            at, axis = state
            if at in goals and self._free(at, goals[at]):
                return _corners([*_back(came, state), goals[at]])
            for to, turned in self._steps(at):
                step = cost + _far(at, to) + (_BEND if turned != axis else 0.0)
                if (to, turned) not in came:
                    heappush(queue, (step + _far(to, aim), step, (to, turned), state))
        return None

    def _steps(self, at: Point) -> list[tuple[Point, int]]:
        """Neighbours on the grid that can be reached, with the axis of the step (0 across)."""
        found: list[tuple[Point, int]] = []
        for values, axis in ((self.xs, 0), (self.ys, 1)):
            for value in _beside(values, at[axis]):
                to = (value, at[1]) if axis == 0 else (at[0], value)
                if self._free(at, to):
                    found.append((to, axis))
        return found

    def _free(self, a: Point, b: Point) -> bool:
        if any(crosses(a, b, rect, CLEAR / 2) for rect in self.blocks):
            return False
        return not any(crosses(a, b, rect, -0.5) for rect in self.ends)


def _back(came: Mapping[_State, _State], state: _State) -> list[Point]:
    way = [state[0]]
    while state[1] != _START:
        state = came[state]
        way.append(state[0])
    return way[::-1]


def _exits(rect: Rect) -> list[tuple[Point, Point, int]]:
    """Middle of each edge, the place before it, and the axis of the step between (0 across)."""
    top, bottom, left, right = _sides(rect)
    return [
        (top, (top[0], top[1] - CLEAR), 1),
        (bottom, (bottom[0], bottom[1] + CLEAR), 1),
        (left, (left[0] - CLEAR, left[1]), 0),
        (right, (right[0] + CLEAR, right[1]), 0),
    ]


def _beside(values: Sequence[float], value: float) -> list[float]:
    low, high = bisect_left(values, value), bisect_right(values, value)
    return [*values[max(0, low - 1) : low], *values[high : high + 1]]


def _far(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _corners(way: list[Point]) -> list[Point]:
    """The way without places where it goes straight on."""
    found = [way[0]]
    for before, at, after in zip(way, way[1:], way[2:], strict=False):
        if not (before[0] == at[0] == after[0] or before[1] == at[1] == after[1]):
            found.append(at)
    return [*found, way[-1]]


def rounded(corners: Sequence[Point]) -> Route:
    """Straight pieces with round corners."""
    points: list[Point] = [corners[0]]
    for before, at, after in zip(corners, corners[1:], corners[2:], strict=False):
        reach = min(_ROUND, _far(before, at) / 2, _far(at, after) / 2)
        start, end = _towards(at, before, reach), _towards(at, after, reach)
        _append_line(points, start)
        points += [_towards(at, before, reach * 0.45), _towards(at, after, reach * 0.45), end]
    _append_line(points, corners[-1])
    return Route(tuple(points))


def _towards(at: Point, to: Point, reach: float) -> Point:
    length = _far(at, to) or 1.0
    return (
        at[0] + (to[0] - at[0]) / length * reach,
        at[1] + (to[1] - at[1]) / length * reach,
    )


def _append_line(points: list[Point], end: Point) -> None:
    start = points[-1]
    points += [
        (start[0] + (end[0] - start[0]) / 3, start[1] + (end[1] - start[1]) / 3),
        (end[0] - (end[0] - start[0]) / 3, end[1] - (end[1] - start[1]) / 3),
        end,
    ]
