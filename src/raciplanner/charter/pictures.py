"""Pictures made of shapes, set into a page as vectors with real text."""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, radians, sin

from raciplanner.charter.page import Page, paint_of, shown_run
from raciplanner.charter.structure import Node
from raciplanner.charter.style import Style
from raciplanner.drawing import Box, Disc, Label, Path, Picture, Point, Shape

_ARC = 0.5523
"""Length of the handles of a Bézier quarter circle of radius 1."""


def draw(
    page: Page, picture: Picture, x: float, top: float, width: float, parent: Node | None
) -> float:
    """Draw ``picture``, ``width`` points wide, its upper left corner at ``x``, ``top``.

    It becomes one figure below ``parent`` whose alternative text is the picture's own.

    Returns
    -------
    float
        The height it takes, in points.
    """
    scale = width / picture.width
    figure = None
    if parent is not None:
        said = ". ".join(filter(None, (picture.title, picture.description)))
        figure = parent.add_figure(said, (x, top - picture.height * scale, x + width, top))
    drawn = [f"q {scale:.5f} 0 0 {scale:.5f} {x:.2f} {top:.2f} cm"]
    if picture.background:
        sheet = Box(0, 0, picture.width, picture.height, picture.background)
        drawn += _operators(sheet, page)
    for shape in picture.shapes:
        drawn += _operators(shape, page)
    page.mark(figure, " ".join([*drawn, "Q"]))
    return picture.height * scale


def _operators(shape: Shape, page: Page) -> Iterator[str]:
    if isinstance(shape, Label):
        yield from _label(shape, page)
        return
    if not (shape.fill or shape.stroke):
        return
    yield "q"
    if shape.fill:
        yield f"{paint_of(shape.fill)} rg"
    if shape.stroke:
        yield f"{paint_of(shape.stroke)} RG {shape.thickness:.2f} w"
    if not isinstance(shape, Disc) and shape.dash:
        yield f"[{' '.join(f'{length:.2f}' for length in shape.dash)}] 0 d"
    yield from _way(shape)
    yield {(True, True): "B", (True, False): "f", (False, True): "S"}[
        bool(shape.fill), bool(shape.stroke)
    ]
    yield "Q"


def _way(shape: Box | Disc | Path) -> Iterator[str]:
    if isinstance(shape, Box):
        if not shape.radius:
            yield f"{shape.x:.2f} {-shape.y - shape.height:.2f} "
            yield f"{shape.width:.2f} {shape.height:.2f} re"
            return
        yield from _round_box(shape.x, shape.y, shape.width, shape.height, shape.radius)
    elif isinstance(shape, Disc):
        r = shape.radius
        yield from _round_box(shape.x - r, shape.y - r, 2 * r, 2 * r, r)
    else:
        yield from _points(shape)


def _points(path: Path) -> Iterator[str]:
    yield f"{_at(path.points[0])} m"
    if path.curved:
        for i in range(1, len(path.points), 3):
            yield f"{' '.join(map(_at, path.points[i : i + 3]))} c"
    else:
        for point in path.points[1:]:
            yield f"{_at(point)} l"
    if path.closed:
        yield "h"


def _round_box(x: float, y: float, width: float, height: float, radius: float) -> Iterator[str]:
    r = min(radius, width / 2, height / 2)
    right, bottom, h = x + width, y + height, r * (1 - _ARC)
    yield f"{_at((x + r, y))} m {_at((right - r, y))} l"
    yield f"{_curve((right - h, y), (right, y + h), (right, y + r))}"
    yield f"{_at((right, bottom - r))} l"
    yield f"{_curve((right, bottom - h), (right - h, bottom), (right - r, bottom))}"
    yield f"{_at((x + r, bottom))} l"
    yield f"{_curve((x + h, bottom), (x, bottom - h), (x, bottom - r))}"
    yield f"{_at((x, y + r))} l"
    yield f"{_curve((x, y + h), (x + h, y), (x + r, y))} h"


def _curve(*points: Point) -> str:
    return f"{' '.join(map(_at, points))} c"


def _at(point: Point) -> str:
    """A point of the picture in the page's direction: upwards."""
    return f"{point[0]:.2f} {-point[1]:.2f}"


def _label(label: Label, page: Page) -> Iterator[str]:
    text = label.text.strip()
    if not text:
        return
    style = Style(label.size, label.size, label.bold, label.colour)
    share = {"start": 0.0, "middle": 0.5, "end": 1.0}[label.anchor]
    back = page.fonts.width(text, label.bold) * label.size * share
    across, down = cos(radians(label.angle)), sin(radians(label.angle))
    x, y = label.x - back * across, -label.y + back * down
    place = f"{across:.5f} {-down:.5f} {down:.5f} {across:.5f} {x:.2f} {y:.2f}"
    run = page.fonts.run(text + " ", label.bold)
    yield f"BT {paint_of(label.colour)} rg {shown_run(run, style, place)} ET"
