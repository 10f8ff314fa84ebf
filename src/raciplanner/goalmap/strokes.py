"""How links are drawn: colour, thickness, dashes, arrowheads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from math import hypot

from raciplanner.goalmap.content import MEASURES, MapLink
from raciplanner.goalmap.graph import Point, Route
from raciplanner.model.goal_records import CONFLICTS
from raciplanner.palette import DARK, LIGHT
from raciplanner.values import dataclass

_THICKNESS = {1: 1.2, 2: 1.8, 3: 2.8}
_LENGTH, _HALF = 9.0, 4.5
_SHARES = (0.5, *(0.5 + sign * step / 20 for step in range(1, 9) for sign in (-1, 1)))
_APART = (150.0, 22.0)


@dataclass(frozen=True, slots=True)
class Stroke:
    """How one link is drawn; what hinders is dashed, conflicts are red as well."""

    colour: str
    thickness: float
    dash: tuple[float, ...]
    arrow: bool


def stroke(link: MapLink, *, dark: bool = False) -> Stroke:
    """How ``link`` is drawn."""
    colours = DARK if dark else LIGHT
    if link.kind == CONFLICTS:
        return Stroke(colours.error, 2.0, (7, 4), arrow=False)
    if link.kind == MEASURES:
        return Stroke(colours.control_border, 1.1, (2, 3), arrow=False)
    dash = (6.0, 3.0) if link.direction < 0 else ()
    return Stroke(colours.secondary, _THICKNESS[link.strength], dash, arrow=True)


def arrow(route: Route) -> tuple[Point, Point, Point]:
    """The corners of the arrowhead at the end of a way."""
    tip = route.points[-1]
    before = next((p for p in reversed(route.points[:-1]) if p != tip), (tip[0], tip[1] + 1))
    across, down = tip[0] - before[0], tip[1] - before[1]
    far = hypot(across, down)
    across, down = across / far, down / far
    x, y = tip[0] - across * _LENGTH, tip[1] - down * _LENGTH
    return tip, (x - down * _HALF, y + across * _HALF), (x + down * _HALF, y - across * _HALF)


def along(route: Route, share: float = 0.5) -> Point:
    """The place on a way after a ``share`` of its length."""
    points = route.flat()
    pieces = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points)]
    rest = sum(pieces) * share
    for (a, b), piece in zip(pairwise(points), pieces, strict=True):
        if piece and rest <= piece:
            t = rest / piece
            return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        rest -= piece
    return points[-1]


def badges(links: Iterable[MapLink], routes: Mapping[str, Route]) -> dict[str, Point]:
    """Where the badges of conflicts and of inverse links stand: in the middle of their ways, or
    nearer to an end where another badge is there already.
    """
    found: dict[str, Point] = {}
    for link in links:
        if link.kind != CONFLICTS and link.direction > 0:
            continue
        places = [along(routes[link.id], share) for share in _SHARES]
        others = list(found.values())
        found[link.id] = max(places, key=lambda at: min(1.0, _room(at, others)))
    return found


def _room(at: Point, others: Sequence[Point]) -> float:
    """How clear a badge stands of the others: from 1 on they do not touch."""
    far = (max(abs(at[0] - x) / _APART[0], abs(at[1] - y) / _APART[1]) for x, y in others)
    return min(far, default=1.0)


def bolt(x: float, y: float) -> tuple[Point, ...]:
    """The corners of a flash of lightning around a point."""
    outline = ((1, -6), (-4, 1), (-0.5, 1), (-1.5, 6), (4, -1.5), (0.5, -1.5))
    return tuple((x + dx, y + dy) for dx, dy in outline)
