"""Icons of the window: packaged SVG drawings in the colours of a palette."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from raciplanner import resources
from raciplanner.gui.theme import is_contrast, surface

INK, SIGN = "#000000", "#FFFFFF"
"""Colours in the drawings: the one to be replaced, and the sign inside a filled marker."""

SIZES = (16, 24, 48)
SEVERITIES = ("error", "warning", "question", "note")


def icon(name: str, palette: QPalette) -> QIcon:
    """The drawing ``name`` in the text colour of ``palette``, paler when disabled."""
    found = QIcon()
    role = QPalette.ColorRole.ButtonText
    for mode, group in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
    ):
        paper = palette.color(group, QPalette.ColorRole.Base).name()
        for pixmap in _pixmaps(name, palette.color(group, role).name(), paper):
            found.addPixmap(pixmap, mode)
    return found


def marker(severity: str, palette: QPalette) -> QIcon:
    """The marker of a severity: octagon, triangle, circle or square, each with its sign."""
    found = QIcon()
    colour = marker_colour(severity, palette)
    for pixmap in _pixmaps(severity, colour, palette.color(QPalette.ColorRole.Base).name()):
        found.addPixmap(pixmap)
        found.addPixmap(pixmap, QIcon.Mode.Selected)
    return found


def marker_colour(severity: str, palette: QPalette) -> str:
    """Colour of the marker of ``severity`` (``#RRGGBB``)."""
    if is_contrast(palette):
        return palette.color(QPalette.ColorRole.Text).name()
    colours = surface(palette)
    by_severity = {
        "error": colours.error,
        "warning": colours.warning,
        "question": colours.focus,
        "check": colours.good,
    }
    return by_severity.get(severity, colours.secondary)


def application_icon() -> QIcon:
    """The icon of the program in all sizes."""
    found = QIcon()
    for pixmap in _pixmaps("raciplanner", INK, SIGN, (16, 24, 32, 48, 64, 128, 256)):
        found.addPixmap(pixmap)
    return found


@lru_cache(maxsize=256)
def _pixmaps(name: str, ink: str, sign: str, sizes: tuple[int, ...] = SIZES) -> tuple[QPixmap, ...]:
    drawing = resources.read_text(f"icons/{name}.svg")
    if name != "raciplanner":
        drawing = drawing.replace(SIGN, "\0").replace(INK, ink).replace("\0", sign)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    return tuple(_painted(renderer, size) for size in sizes)


def _painted(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
