"""Icons: every drawing is there, in the colours of the palette."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QIcon

from raciplanner.gui.actions import COMMANDS
from raciplanner.gui.icons import SEVERITIES, application_icon, icon, marker, marker_colour
from raciplanner.gui.theme import Theme, palette_of
from raciplanner.palette import DARK, LIGHT


def inked(found: QIcon) -> set[str]:
    """Colours of the opaque points."""
    image = found.pixmap(32, 32).toImage()
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
