"""A picture as PNG, without a window: painted at twice its size and made small again."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from raciplanner import resources
from raciplanner.drawing.shapes import Box, Disc, Label, Path, Picture, Point, Shape

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

MOST_PIXELS = 120_000_000
"""Most pixels of one picture: 360 MB while it is painted."""
_FINE = 2
_STEPS = 16


def png_bytes(picture: Picture, scale: float = 1.0) -> bytes:
    r"""The bytes of a PNG file, ``scale`` pixels for each of the picture's.

    Raises
    ------
    ValueError
        If it would have more than :data:`MOST_PIXELS`.

    >>> png_bytes(Picture(2, 2, background="#FFFFFF"))[:4]
    b'\x89PNG'
    """
    from PIL import Image, ImageDraw

    size = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    if size[0] * size[1] > MOST_PIXELS:
        raise ValueError(f"{size[0]} × {size[1]} pixels are too many")
    fine = _FINE if size[0] * size[1] * _FINE**2 <= MOST_PIXELS else 1
    # Without a background the edges of letters are mixed with white that is not there.
    empty = picture.background or (255, 255, 255, 0)
    image = Image.new("RGBA", (size[0] * fine, size[1] * fine), empty)
    draw = ImageDraw.Draw(image)
    for shape in picture.shapes:
        _paint(draw, shape, scale * fine)
    if fine > 1:
        image = image.resize(size, Image.Resampling.BOX)
    out = io.BytesIO()
    dots = round(96 * scale)
    kept = image.convert("RGB") if picture.background else image
    kept.save(out, "PNG", optimize=True, dpi=(dots, dots))
    return out.getvalue()


def _paint(draw: ImageDraw, shape: Shape, scale: float) -> None:
    if isinstance(shape, Label):
        _label(draw, shape, scale)
    elif isinstance(shape, Disc):
        x, y, r = shape.x * scale, shape.y * scale, shape.radius * scale
        width = max(1, round(shape.thickness * scale)) if shape.stroke else 0
        draw.ellipse((x - r, y - r, x + r, y + r), shape.fill or None, shape.stroke or None, width)
    elif isinstance(shape, Box):
        _box(draw, shape, scale)
    else:
        _path(draw, shape, scale)


def _box(draw: ImageDraw, box: Box, scale: float) -> None:
    edges = (box.x, box.y, box.x + box.width, box.y + box.height)
    left, top, right, bottom = (value * scale for value in edges)
    width = max(1, round(box.thickness * scale)) if box.stroke else 0
    if box.dash:
        draw.rectangle((left, top, right, bottom), box.fill or None)
        corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)]
        _line(draw, corners, box.stroke, width, [length * scale for length in box.dash])
        return
    draw.rounded_rectangle(
        (left, top, max(left, right - 1), max(top, bottom - 1)),
        box.radius * scale,
        box.fill or None,
        box.stroke or None,
        width,
    )


def _path(draw: ImageDraw, path: Path, scale: float) -> None:
    points = [(x * scale, y * scale) for x, y in _flat(path)]
    if path.closed:
        points.append(points[0])
    if path.fill and len(points) > 2:
        draw.polygon(points, path.fill)
    if path.stroke and len(points) > 1:
        width = max(1, round(path.thickness * scale))
        _line(draw, points, path.stroke, width, [length * scale for length in path.dash])


def _flat(path: Path) -> list[Point]:
    if not path.curved:
        return list(path.points)
    found = [path.points[0]]
    for at in range(0, len(path.points) - 3, 3):
        a, b, c, d = path.points[at : at + 4]
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            s = 1 - t
            u, v, w, z = s**3, 3 * s * s * t, 3 * s * t * t, t**3
            x = u * a[0] + v * b[0] + w * c[0] + z * d[0]
            y = u * a[1] + v * b[1] + w * c[1] + z * d[1]
            found.append((x, y))
    return found


def _line(
    draw: ImageDraw, points: Sequence[Point], colour: str, width: int, dash: Sequence[float]
) -> None:
    for piece in _dashes(points, dash) if dash else [list(points)]:
        draw.line(piece, colour, width, joint="curve")


def _dashes(points: Sequence[Point], dash: Sequence[float]) -> Iterator[list[Point]]:
    """The pieces of a line that are drawn."""
    lengths = [max(0.5, length) for length in dash]
    at, left, piece = 0, lengths[0], [points[0]]
    for a, b in pairwise(points):
        far = hypot(b[0] - a[0], b[1] - a[1])
        done = 0.0
        while far - done > left:
            done += left
            x, y = a[0] + (b[0] - a[0]) * done / far, a[1] + (b[1] - a[1]) * done / far
            if at % 2 == 0:
                yield [*piece, (x, y)]
            at += 1
            left, piece = lengths[at % len(lengths)], [(x, y)]
        left -= far - done
        piece.append(b)
    if at % 2 == 0 and len(piece) > 1:
        yield piece


def _label(draw: ImageDraw, label: Label, scale: float) -> None:
    size = label.size * scale
    runs = list(_runs(label.text, size, bold=label.bold))
    wide = sum(font.getlength(text) for text, font in runs)
    x = label.x * scale - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    y = label.y * scale
    if label.angle:
        _turned(draw, label, runs, wide, scale)
        return
    for text, font in runs:
        draw.text((x, y), text, label.colour, font, anchor="ls")
        x += font.getlength(text)


def _turned(
    draw: ImageDraw,
    label: Label,
    runs: list[tuple[str, FreeTypeFont]],
    wide: float,
    scale: float,
) -> None:
    """Text at an angle: written level on a sheet of its own, which is turned and laid on."""
    from PIL import Image
    from PIL import ImageDraw as Drawing

    half = int(wide + 2 * label.size * scale) + 2
    sheet = Image.new("RGBA", (2 * half, 2 * half), (255, 255, 255, 0))
    x = half - {"start": 0.0, "middle": wide / 2, "end": wide}[label.anchor]
    for text, font in runs:
        Drawing.Draw(sheet).text((x, half), text, label.colour, font, anchor="ls")
        x += font.getlength(text)
    turned = sheet.rotate(-label.angle, Image.Resampling.BICUBIC)
    place = round(label.x * scale) - half, round(label.y * scale) - half
    draw._image.alpha_composite(turned, (max(0, place[0]), max(0, place[1])), _cut(place))


def _cut(place: tuple[int, int]) -> tuple[int, int]:
    """Where a sheet begins of which a part lies outside the picture."""
    return max(0, -place[0]), max(0, -place[1])


def _runs(text: str, size: float, *, bold: bool) -> Iterator[tuple[str, FreeTypeFont]]:
    """The text in pieces of one typeface each."""
    first, other = _font(bold, round(size, 2)), _font(None, round(size, 2))
    piece, of = "", first
    for char in text:
        font = first if _has(bold, char) else other
        if font is not of and piece:
            yield piece, of
            piece = ""
        piece, of = piece + char, font
    if piece:
        yield piece, of


@cache
def _font(bold: bool | None, size: float) -> FreeTypeFont:
    from PIL import ImageFont

    name = {True: "IBMPlexSans-SemiBold.ttf", False: "IBMPlexSans-Regular.ttf"}.get(
        bold,  # type: ignore[arg-type]
        "DejaVuSans.ttf",
    )
    return ImageFont.truetype(
        resources.path(f"fonts/{name}"), size, layout_engine=ImageFont.Layout.BASIC
    )


@cache
def _has(bold: bool, char: str) -> bool:
    font = _font(bold, 24.0)
    return char == " " or bytes(font.getmask(char)) != bytes(font.getmask("\uffff"))
