"""The shapes of a picture.

Lengths are pixels at 100 %, from the upper left corner, y downwards.  Colours are ``#RRGGBB``;
an empty colour draws nothing.  Shapes are painted in their order.  A ``key`` names what a shape
stands for, so that a click or the keyboard finds it; shapes of one thing share the key.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
"""x and y."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, with corners of ``radius``."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    thickness: float = 1.0
    radius: float = 0.0
    dash: tuple[float, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle around ``x``, ``y``."""

    x: float
    y: float
    radius: float
    fill: str = ""
    stroke: str = ""
    thickness: float = 1.0
    key: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """A line through ``points``, or with ``curved`` a Bézier curve: a start, then three points
    for each piece (two handles and its end).  ``closed`` joins the end with the start.
    """

    points: tuple[Point, ...]
    stroke: str = ""
    thickness: float = 1.0
    fill: str = ""
    dash: tuple[float, ...] = ()
    curved: bool = False
    closed: bool = False
    key: str = ""

    def __post_init__(self) -> None:
        if not self.points or (self.curved and len(self.points) % 3 != 1):
            raise ValueError("a curve has a start and three points for each piece")


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text with its baseline at ``y``.

    Parameters
    ----------
    anchor : {"start", "middle", "end"}
        Which part of the text is at ``x``.
    angle : float
        Degrees by which the text is turned around that point, clockwise.
    """

    x: float
    y: float
    text: str
    colour: str
    size: float = 13.0
    bold: bool = False
    anchor: str = "start"
    angle: float = 0.0
    key: str = ""


Shape = Box | Disc | Path | Label


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes on a sheet.

    Parameters
    ----------
    background : str
        Colour of the sheet; empty lets what is below shine through.
    title, description : str
        What the picture is and says, for those who do not see it.
    """

    width: float
    height: float
    shapes: tuple[Shape, ...] = ()
    background: str = ""
    title: str = ""
    description: str = ""

    def key_at(self, x: float, y: float, reach: float = 3.0) -> str:
        """The key of the uppermost keyed shape at a point, or an empty text.

        Lines are found within ``reach``.
        """
        for shape in reversed(self.shapes):
            if shape.key and _covers(shape, x, y, reach):
                return shape.key
        return ""

    def area_of(self, key: str) -> tuple[float, float, float, float] | None:
        """x, y, width and height around all shapes of ``key``; None where there is none."""
        return _around(bounds(shape) for shape in self.shapes if shape.key == key)


def bounds(shape: Shape) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of a shape; of a text only a guess, for it has no font here."""
    if isinstance(shape, Box):
        return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    if isinstance(shape, Disc):
        r = shape.radius
        return shape.x - r, shape.y - r, shape.x + r, shape.y + r
    if isinstance(shape, Path):
        across = [x for x, _ in shape.points]
        down = [y for _, y in shape.points]
        return min(across), min(down), max(across), max(down)
    width = len(shape.text) * shape.size * 0.55
    left = shape.x - {"start": 0.0, "middle": width / 2, "end": width}[shape.anchor]
    return left, shape.y - shape.size, left + width, shape.y + shape.size * 0.3


def _around(
    boxes: Iterable[tuple[float, float, float, float]],
) -> tuple[float, float, float, float] | None:
    found = list(boxes)
    if not found:
        return None
    left, top = min(box[0] for box in found), min(box[1] for box in found)
    return left, top, max(b[2] for b in found) - left, max(b[3] for b in found) - top


def _covers(shape: Shape, x: float, y: float, reach: float) -> bool:
    if isinstance(shape, Disc):
        return (x - shape.x) ** 2 + (y - shape.y) ** 2 <= (shape.radius + reach) ** 2
    if isinstance(shape, Path) and not shape.fill:
        ends = shape.points[::3] if shape.curved else shape.points
        return any(
            _distance(x, y, *a, *b) <= reach + shape.thickness / 2 for a, b in pairwise(ends)
        )
    left, top, right, bottom = bounds(shape)
    return left <= x <= right and top <= y <= bottom


def _distance(x: float, y: float, ax: float, ay: float, bx: float, by: float) -> float:
    """From a point to the straight line between two others."""
    across, down = bx - ax, by - ay
    length = across * across + down * down
    t = ((x - ax) * across + (y - ay) * down) / length if length else 0.0
    t = max(0.0, min(1.0, t))
    return float(((x - ax - t * across) ** 2 + (y - ay - t * down) ** 2) ** 0.5)
