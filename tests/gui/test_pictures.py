from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from raciplanner.drawing import Box, Disc, Label, Path, Picture
from raciplanner.gui.pictures import image_of, measured, paint

SHAPES = (
    Box(10, 10, 30, 20, fill="#FF0000"),
    Box(60, 10, 30, 20, fill="#00FF00", stroke="#000000", thickness=2, radius=6, dash=(4, 2)),
    Disc(25, 60, 10, fill="#0000FF"),
    Path(((50, 50), (90, 50), (90, 90)), fill="#FFFF00", closed=True),
    Path(((0, 95), (30, 80), (60, 99), (99, 95)), stroke="#FF00FF", thickness=3, curved=True),
    Label(50, 99, "Ё", "#000000", bold=True, anchor="middle", angle=-55),
)


@pytest.fixture
def image(qapp):
    return image_of(Picture(100, 100, SHAPES, background="#FFFFFF"), 2)


@pytest.mark.parametrize(
    ("x", "y", "colour"),
    [(5, 5, "#ffffff"), (20, 20, "#ff0000"), (75, 20, "#00ff00"), (25, 60, "#0000ff"),
     (85, 60, "#ffff00")],
)  # fmt: skip
def test_shapes_are_where_they_should_be(image, x, y, colour):
    assert image.pixelColor(x * 2, y * 2).name() == colour


def test_without_a_background_it_is_see_through(qapp):
    assert image_of(Picture(10, 10)).pixelColor(5, 5).alpha() == 0


def test_what_is_out_of_sight_may_be_left_out(qapp):
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint(painter, Picture(100, 100, SHAPES), QRectF(0, 0, 45, 35))
    painter.end()
    assert image.pixelColor(20, 20).name() == "#ff0000"
    assert image.pixelColor(75, 20).name() == "#ffffff"


def test_bold_text_is_wider(qapp):
    assert measured("Marketing", 13, True) >= measured("Marketing", 13, False) > 0
