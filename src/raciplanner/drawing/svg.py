"""A picture as SVG: vectors, and text that stays text."""

from __future__ import annotations

import re
from html import escape

from raciplanner.drawing.shapes import Box, Disc, Label, Path, Picture, Shape

FONTS = "'IBM Plex Sans', 'DejaVu Sans', 'Segoe UI', 'Helvetica Neue', sans-serif"
_NOT_IN_XML = re.compile("[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def svg_text(picture: Picture, scale: float = 1.0) -> str:
    """The text of an SVG file; ``scale`` sets the size it has by itself.

    >>> "<title>Map</title>" in svg_text(Picture(10, 10, title="Map"))
    True
    """
    width, height = _number(picture.width), _number(picture.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {width} {height}" '
        f'width="{_number(picture.width * scale)}" height="{_number(picture.height * scale)}" '
        f'font-family="{FONTS}">'
    )
    parts = [head]
    for tag, text in (("title", picture.title), ("desc", picture.description)):
        if text:
            parts.append(f"<{tag}>{_plain(text)}</{tag}>")
    if picture.background:
        parts.append(f'<rect width="{width}" height="{height}" fill="{picture.background}"/>')
    parts += map(_shape, picture.shapes)
    return "\n".join([*parts, "</svg>", ""])


def _shape(shape: Shape) -> str:
    if isinstance(shape, Label):
        return _label(shape)
    if isinstance(shape, Box):
        radius = f' rx="{_number(shape.radius)}"' if shape.radius else ""
        return (
            f'<rect x="{_number(shape.x)}" y="{_number(shape.y)}" '
            f'width="{_number(shape.width)}" height="{_number(shape.height)}"{radius}'
            f"{_ink(shape.fill, shape.stroke, shape.thickness, shape.dash)}/>"
        )
    if isinstance(shape, Disc):
        return (
            f'<circle cx="{_number(shape.x)}" cy="{_number(shape.y)}" '
            f'r="{_number(shape.radius)}"{_ink(shape.fill, shape.stroke, shape.thickness)}/>'
        )
    return f'<path d="{_way(shape)}"{_ink(shape.fill, shape.stroke, shape.thickness, shape.dash)}/>'


def _label(label: Label) -> str:
    anchor = f' text-anchor="{label.anchor}"' if label.anchor != "start" else ""
    weight = ' font-weight="600"' if label.bold else ""
    x, y = _number(label.x), _number(label.y)
    turned = f' transform="rotate({_number(label.angle)} {x} {y})"' if label.angle else ""
    return (
        f'<text x="{x}" y="{y}" font-size="{_number(label.size)}" fill="{label.colour}"'
        f'{anchor}{weight}{turned} xml:space="preserve">{_plain(label.text)}</text>'
    )


def _way(path: Path) -> str:
    points = [f"{_number(x)} {_number(y)}" for x, y in path.points]
    steps = [f"M{points[0]}"]
    if path.curved:
        steps += [f"C{' '.join(points[i : i + 3])}" for i in range(1, len(points), 3)]
    else:
        steps += [f"L{point}" for point in points[1:]]
    return " ".join(steps) + ("Z" if path.closed else "")


def _ink(fill: str, stroke: str, thickness: float, dash: tuple[float, ...] = ()) -> str:
    ink = f' fill="{fill or "none"}"'
    if stroke:
        ink += f' stroke="{stroke}" stroke-width="{_number(thickness)}"'
    if dash:
        ink += f' stroke-dasharray="{" ".join(map(_number, dash))}"'
    return ink


def _plain(text: str) -> str:
    return escape(_NOT_IN_XML.sub("\ufffd", text), quote=False)


def _number(value: float) -> str:
    """At most two decimals, none where they are zero.

    >>> _number(1.0), _number(0.256)
    ('1', '0.26')
    """
    return f"{value:.2f}".rstrip("0").rstrip(".") if value else "0"
