"""Pictures as PNG."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from raciplanner.drawing import Box, Disc, Label, Path, Picture
from raciplanner.drawing.png import png_bytes


def painted(picture: Picture, scale: float = 1.0) -> Image.Image:
    return Image.open(io.BytesIO(png_bytes(picture, scale)))


def test_shapes_are_where_they_should_be_at_every_scale() -> None:
    picture = Picture(
        100,
        60,
        (
            Box(10, 10, 20, 20, "#FF0000"),
            Box(40, 10, 20, 20, "", "#0000FF", 4, radius=3),
            Disc(80, 20, 10, "#00FF00"),
            Path(((10, 50), (90, 50)), "#000000", 4),
        ),
        "#FFFFFF",
    )
    for scale in (1, 2):
        image = painted(picture, scale)
        assert image.size == (100 * scale, 60 * scale)
        at = lambda x, y, image=image, scale=scale: image.getpixel((x * scale, y * scale))  # noqa: E731
        assert at(20, 20) == (255, 0, 0)
        assert at(50, 20) == (255, 255, 255)
        assert at(41, 20) == (0, 0, 255)
        assert at(80, 20) == (0, 255, 0)
        assert at(50, 50) == (0, 0, 0)
        assert at(2, 2) == (255, 255, 255)


def test_without_a_background_it_is_see_through() -> None:
    image = painted(Picture(10, 10, (Box(0, 0, 5, 10, "#112233"),)))
    assert image.mode == "RGBA"
    assert image.getpixel((8, 5))[3] == 0
    assert image.getpixel((2, 5)) == (0x11, 0x22, 0x33, 255)


def test_dashes_have_gaps() -> None:
    line = Path(((0, 5), (100, 5)), "#000000", 4, dash=(10, 10))
    box = Box(0, 20, 100, 20, "#FFFF00", "#000000", 4, dash=(10, 10))
    image = painted(Picture(100, 50, (line, box), "#FFFFFF"))
    row = [image.getpixel((x, 5)) for x in (5, 15, 25, 35)]
    assert row == [(0, 0, 0), (255, 255, 255)] * 2
    assert image.getpixel((50, 30)) == (255, 255, 0)


def test_curves_are_curved_and_closed_ways_filled() -> None:
    curve = Path(((0, 0), (0, 40), (100, 40), (100, 0)), "#000000", 3, curved=True)
    triangle = Path(((10, 90), (50, 50), (90, 90)), fill="#FF0000", closed=True)
    image = painted(Picture(100, 100, (curve, triangle), "#FFFFFF"))
    assert image.getpixel((50, 30)) == (0, 0, 0)
    assert image.getpixel((50, 80)) == (255, 0, 0)


@pytest.mark.parametrize("anchor", ["start", "middle", "end"])
@pytest.mark.parametrize("angle", [0.0, -90.0])
def test_text_stands_where_its_anchor_says(anchor: str, angle: float) -> None:
    label = Label(60, 60, "Цель ⚡ 12", "#000000", 16, anchor=anchor, angle=angle, bold=True)
    image = painted(Picture(160, 160, (label,), "#FFFFFF")).convert("L")
    left, top, right, bottom = image.point(lambda value: 255 if value < 128 else 0).getbbox()
    low, high = (left, right) if angle == 0 else (160 - bottom, 160 - top)
    at = 60 if angle == 0 else 100
    if anchor == "start":
        assert abs(low - at) < 4
    elif anchor == "end":
        assert abs(high - at) < 4
    else:
        assert abs((low + high) / 2 - at) < 4


def test_a_label_beyond_the_edge_is_cut() -> None:
    label = Label(2, 2, "far outside", "#000000", 20, anchor="end", angle=45)
    assert painted(Picture(30, 30, (label,), "#FFFFFF")).size == (30, 30)


def test_too_many_pixels_are_refused() -> None:
    with pytest.raises(ValueError, match="pixels"):
        png_bytes(Picture(20_000, 20_000))
    assert painted(Picture(9_000, 4_000, background="#FFFFFF")).size == (9_000, 4_000)
