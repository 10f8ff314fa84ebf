"""What is laid out, and what comes out: cards, links, rectangles, ways."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.values import dataclass

Point = tuple[float, float]


class Cancelled(Exception):
    """The layout was broken off."""


Progress = Callable[[float], None]
"""Told now and then how much is done, from 0 to 1; may raise :class:`Cancelled`."""


@dataclass(frozen=True, slots=True)
class Card:
    """A card to place.

    Parameters
    ----------
    lane : int
        Which lane it belongs to, 0 on top.
    place : Point or None
        Upper left corner where somebody has placed it by hand.
    """

    id: str
    width: float
    height: float
    lane: int = 0
    place: Point | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link to draw; ``above`` says that ``target`` should stand over ``source``.

    A link without a preference, such as a conflict, does not move the cards to other layers.
    """

    id: str
    source: str
    target: str
    above: bool = True


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; y grows downwards."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """Middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def overlaps(self, other: Rect, gap: float = 0.0) -> bool:
        """Whether the two have more than an edge in common, or are nearer than ``gap``."""
        return (
            self.x < other.right + gap
            and other.x < self.right + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )


@dataclass(frozen=True, slots=True)
class Route:
    """The way of a link from its source to its target.

    ``points`` are a Bézier curve: a start, then two handles and an end for each piece.
    """

    points: tuple[Point, ...]

    def flat(self, steps: int = 8) -> list[Point]:
        """The way as straight pieces; pieces that are straight are not cut."""
        found = [self.points[0]]
        for i in range(0, len(self.points) - 3, 3):
            a, b, c, d = self.points[i : i + 4]
            count = 1 if _straight(a, b, c, d) else steps
            found += [_on_curve(a, b, c, d, k / count) for k in range(1, count + 1)]
        return found


def _straight(a: Point, b: Point, c: Point, d: Point) -> bool:
    across, down = d[0] - a[0], d[1] - a[1]
    return all(
        abs(across * (p[1] - a[1]) - down * (p[0] - a[0])) < 1e-6 * (1 + across**2 + down**2)
        for p in (b, c)
    )


def _on_curve(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    s = 1 - t
    u, v, w, z = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
    return (u * a[0] + v * b[0] + w * c[0] + z * d[0], u * a[1] + v * b[1] + w * c[1] + z * d[1])


@dataclass(frozen=True, slots=True)
class Spacing:
    """Distances in units of the map: between cards, between links, between layers and lanes."""

    cards: float = 24.0
    links: float = 12.0
    layers: float = 56.0
    lanes: float = 28.0
    parts: float = 72.0


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything stands.

    Parameters
    ----------
    cards : mapping of card id to Rect
    routes : mapping of link id to Route
    lanes : mapping of lane to Rect
        Bands over the whole width, without gaps between them.
    side : Rect or None
        Around the cards that hang on nothing, beside the others.
    box : Rect
        Around everything.
    layers : mapping of card id to int
        Number of the layer, 0 on top.
    """

    cards: Mapping[str, Rect]
    routes: Mapping[str, Route]
    lanes: Mapping[int, Rect]
    side: Rect | None
    box: Rect
    layers: Mapping[str, int]
