"""Icons of the window: packaged SVG drawings in the colours of a palette."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleOption

from raciplanner import resources
from raciplanner.gui.theme import is_contrast, surface

INK, SIGN = "#000000", "#FFFFFF"
"""Colours in the drawings: the one to be replaced, and the sign inside a filled marker."""

SIZES = (16, 24, 32, 48, 64, 128, 256)
"""Sizes that the desktop may ask for by themselves: of the window, in its task bar."""
_PAPER = QPalette.ColorRole.Base
SEVERITIES = ("error", "warning", "question", "note")


def icon(name: str, palette: QPalette) -> QIcon:
    """The drawing ``name`` in the text colour of ``palette``, paler when disabled."""
    role = QPalette.ColorRole.ButtonText
    colours = {
        mode: (palette.color(group, role).name(), palette.color(group, _PAPER).name())
        for mode, group in (
            (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
            (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
        )
    }
    return QIcon(_Drawing(name, colours))


def marker(severity: str, palette: QPalette) -> QIcon:
    """The marker of a severity: octagon, triangle, circle or square, each with its sign."""
    colours = marker_colour(severity, palette), palette.color(_PAPER).name()
    modes = (QIcon.Mode.Normal, QIcon.Mode.Selected)
    return QIcon(_Drawing(severity, dict.fromkeys(modes, colours)))


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
    return QIcon(_Drawing("raciplanner", {QIcon.Mode.Normal: (INK, SIGN)}))


_TAKEN_OVER: list[QIconEngine] = []
"""Copies of drawings that Qt owns: made only where an icon is copied and then changed."""


class _Drawing(QIconEngine):
    """Draws an icon when it is shown, in just the size that is wanted.

    A window has some seventy icons, most of them in menus that nobody has opened yet.

    Parameters
    ----------
    name : str
        Of the drawing.
    colours : mapping
        Ink and paper by mode; for another mode the style changes the normal one as it does.
    """

    def __init__(self, name: str, colours: Mapping[QIcon.Mode, tuple[str, str]]) -> None:
        super().__init__()
        self._name, self._colours = name, colours

    # Qt's own names

    def clone(self) -> QIconEngine:
        # Qt takes it over without telling the binding, which would take it down at once.
        made = _Drawing(self._name, self._colours)
        _TAKEN_OVER.append(made)
        return made

    def availableSizes(
        self, mode: QIcon.Mode = QIcon.Mode.Normal, state: QIcon.State = QIcon.State.Off
    ) -> list[QSize]:
        del mode, state
        return [QSize(size, size) for size in SIZES]

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        del state
        side = max(1, min(size.width(), size.height()))
        if colours := self._colours.get(mode):
            return _pixmap(self._name, *colours, side)
        plain = _pixmap(self._name, *self._colours[QIcon.Mode.Normal], side)
        return QApplication.style().generatedIconPixmap(mode, plain, QStyleOption())

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        pixmap = self.pixmap(rect.size() * ratio, mode, state)
        place = QRect(QPoint(), pixmap.size() / ratio)
        place.moveCenter(rect.center())
        painter.drawPixmap(place, pixmap)


@lru_cache(maxsize=1_000)
def _pixmap(name: str, ink: str, sign: str, side: int) -> QPixmap:
    drawing = resources.read_text(f"icons/{name}.svg")
    if name != "raciplanner":
        drawing = drawing.replace(SIGN, "\0").replace(INK, ink).replace("\0", sign)
    pixmap = QPixmap(QSize(side, side))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
