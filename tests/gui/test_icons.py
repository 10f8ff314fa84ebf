"""Icons: every drawing is there, in the colours of the palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from raciplanner.gui.actions import COMMANDS
from raciplanner.gui.icons import SEVERITIES, application_icon, icon, marker, marker_colour
from raciplanner.gui.theme import Theme, palette_of
from raciplanner.palette import DARK, LIGHT


def inked(found: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    """Colours of the opaque points."""
    image = found.pixmap(32, 32, mode).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    colours = (image.pixelColor(x, y) for x, y in points)
    return {colour.name().upper() for colour in colours if colour.alpha() == 255}


@pytest.mark.parametrize("name", sorted({c.icon for c in COMMANDS.values() if c.icon}))
def test_a_drawing_has_the_text_colour(qapp, name):
    assert LIGHT.text in inked(icon(name, palette_of(LIGHT)))
    assert DARK.text in inked(icon(name, palette_of(DARK)))


@pytest.mark.parametrize("severity", SEVERITIES)
def test_markers_have_colour_and_sign(qapp, severity):
    colours = inked(marker(severity, palette_of(LIGHT)))
    assert marker_colour(severity, palette_of(LIGHT)).upper() in colours
    assert LIGHT.base in colours


def test_markers_differ_in_shape_not_only_in_colour(qapp):
    shapes = set()
    for severity in SEVERITIES:
        image = marker(severity, palette_of(LIGHT)).pixmap(32, 32).toImage()
        shapes.add(
            tuple(image.pixelColor(x, y).alpha() > 128 for x in range(32) for y in range(32))
        )
    assert len(shapes) == len(SEVERITIES)


def test_high_contrast_markers_use_the_text_colour(qapp):
    theme = Theme(qapp)
    theme.use("contrast")
    palette = qapp.palette()
    assert marker_colour("error", palette) == palette.text().color().name()
    theme.use("light")


def test_the_application_has_an_icon(qapp):
    assert not application_icon().pixmap(64, 64).isNull()
    assert application_icon().availableSizes()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_in_the_size_that_is_wanted(qapp, ratio):
    pixmap = icon("open", palette_of(LIGHT)).pixmap(QSize(20, 20), ratio)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (round(20 * ratio), ratio)


def test_a_disabled_icon_is_paler_and_a_marker_greyer(qapp):
    palette = palette_of(LIGHT)
    assert LIGHT.text not in inked(icon("open", palette), QIcon.Mode.Disabled)
    colour = marker_colour("error", palette).upper()
    assert colour in inked(marker("error", palette), QIcon.Mode.Selected)
    assert colour not in inked(marker("error", palette), QIcon.Mode.Disabled)


def test_an_icon_is_painted_in_the_middle_of_its_place(qapp):
    canvas = QPixmap(60, 40)
    canvas.fill(Qt.GlobalColor.white)
    painter = QPainter(canvas)
    icon("open", palette_of(LIGHT)).paint(painter, QRect(10, 0, 40, 40))
    painter.end()
    image = canvas.toImage()
    inside = [x for x in range(60) for y in range(40) if image.pixelColor(x, y).lightness() < 128]
    assert min(inside) > 10
    assert max(inside) < 50


def test_a_copy_of_an_icon_is_drawn_too(qapp):
    first = icon("open", palette_of(LIGHT))
    copy = QIcon(first)
    copy.addPixmap(QPixmap(4, 4))  # takes the copy apart from the first
    del first
    assert LIGHT.text in inked(copy)
