"""Light, dark and high contrast: the palette and the style sheet of the window.

Colours come from :mod:`raciplanner.palette`.  Widgets ask :func:`surface` and :func:`is_dark` with
their own palette, so a widget is right wherever it stands and follows a switch by itself.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from raciplanner import resources
from raciplanner.gui.stylesheet import stylesheet
from raciplanner.palette import DARK, LIGHT, Surface

BLACK, WHITE = "#000000", "#FFFFFF"


def is_dark(palette: QPalette) -> bool:
    """Whether ``palette`` writes light on dark."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def is_contrast(palette: QPalette) -> bool:
    """Whether ``palette`` is one of high contrast: no fills, text and borders only."""
    names = {palette.color(role).name().upper() for role in _PAPER_AND_INK}
    return names == {BLACK, WHITE}


def surface(palette: QPalette) -> Surface:
    """The colours that belong to ``palette``."""
    return DARK if is_dark(palette) else LIGHT


class Theme(QObject):
    """The look of the application: one of ``system``, ``light``, ``dark``, ``contrast``.

    With ``system`` it follows the desktop while the program runs, its wish for contrast included.

    Signals
    -------
    changed()
        After the palette has been switched.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self.kind = "system"
        self._contrast = False
        self.text_size = 100
        application.setStyle(QStyleFactory.create("Fusion"))
        self._usual_size = _choose_font(application)
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def begin(self, kind: str, percent: int) -> None:
        """Take the colours and the text size for widgets that are about to be made.

        The style sheet comes with :meth:`dress` when they are there: each is then looked up in it
        once, and not again whenever it gets another parent.
        """
        self._choose(kind)
        self._resize(percent)
        self._paint()

    def dress(self) -> None:
        """Put the style sheet on."""
        size = QFontInfo(self._application.font()).pixelSize()
        sheet = stylesheet(self._application.palette(), size, contrast=self._contrast)
        self._application.setStyleSheet(sheet)

    def use(self, kind: str) -> None:
        """Switch to ``kind``."""
        self._choose(kind)
        self._put_on()

    def use_text_size(self, percent: int) -> None:
        """Make all text of the window larger or smaller than usual."""
        if percent != self.text_size:
            self._resize(percent)
            self._put_on()

    def _choose(self, kind: str) -> None:
        self.kind = kind
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        # Title bars and native dialogs follow this; the palette below is ours.
        self._application.styleHints().setColorScheme(schemes.get(kind, Qt.ColorScheme.Unknown))

    def _resize(self, percent: int) -> None:
        if percent != self.text_size:
            self.text_size = percent
            font = QFont(self._application.font())
            font.setPixelSize(round(self._usual_size * percent / 100))
            self._application.setFont(font)

    def _system_changed(self) -> None:
        if self.kind in {"system", "contrast"}:
            self._put_on()

    def _put_on(self) -> None:
        self._paint()
        self.dress()
        self.changed.emit()

    def _paint(self) -> None:
        hints = self._application.styleHints()
        dark = self.kind == "dark" or (
            self.kind != "light" and hints.colorScheme() == Qt.ColorScheme.Dark
        )
        wish = hints.accessibility().contrastPreference()
        self._contrast = self.kind == "contrast" or (
            self.kind == "system" and wish == Qt.ContrastPreference.HighContrast
        )
        colours = palette_of(DARK if dark else LIGHT)
        palette = _contrast_palette(dark=dark) if self._contrast else colours
        self._application.setPalette(palette)


def palette_of(colours: Surface) -> QPalette:
    """The palette of a light or dark surface."""
    role = QPalette.ColorRole
    palette = _filled(
        {
            role.Window: colours.window,
            role.WindowText: colours.text,
            role.Base: colours.base,
            role.AlternateBase: colours.crosshair,
            role.Text: colours.text,
            role.PlaceholderText: colours.placeholder,
            role.Button: colours.base,
            role.ButtonText: colours.text,
            role.ToolTipBase: colours.base,
            role.ToolTipText: colours.text,
            role.Highlight: colours.selected,
            role.HighlightedText: colours.text,
            role.Accent: colours.accent,
            role.Link: colours.accent,
            role.LinkVisited: colours.accent,
            role.BrightText: colours.error,
            role.Light: colours.base,
            role.Midlight: colours.crosshair,
            role.Mid: colours.grid,
            role.Dark: colours.control_border,
            role.Shadow: colours.control_border,
        }
    )
    for pale in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, pale, QColor(colours.placeholder))
    return palette


def _contrast_palette(*, dark: bool) -> QPalette:
    role = QPalette.ColorRole
    paper, ink = (BLACK, WHITE) if dark else (WHITE, BLACK)
    inks = {
        role.WindowText,
        role.Text,
        role.ButtonText,
        role.ToolTipText,
        role.PlaceholderText,
        role.Highlight,
        role.Accent,
        role.Link,
        role.LinkVisited,
        role.BrightText,
        role.Mid,
        role.Dark,
        role.Shadow,
    }
    roles = [one for one in role if one not in (role.NoRole, role.NColorRoles)]
    return _filled({one: ink if one in inks else paper for one in roles})


def _filled(colours: dict[QPalette.ColorRole, str]) -> QPalette:
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    return palette


_PAPER_AND_INK = (
    QPalette.ColorRole.Base,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.Window,
    QPalette.ColorRole.WindowText,
)

_PLAIN_FAMILIES = {"sans serif", "sans", "dejavu sans", "helvetica", ""}
"""What Qt answers where the desktop names no interface font of its own."""


def _choose_font(application: QApplication) -> int:
    """Keep the desktop's font; where there is none, take ours, and never below 13 pixels.

    Returns the size of the text in pixels.
    """
    font = QFont(application.font())
    if font.family().lower() in _PLAIN_FAMILIES:
        families = [name for file in OUR_FONTS for name in _registered(file)]
        if families:
            font = QFont(families[0])
            font.setPixelSize(14)
    if QFontInfo(font).pixelSize() < 13:
        font.setPixelSize(13)
    application.setFont(font)
    return QFontInfo(font).pixelSize()


OUR_FONTS = ("fonts/IBMPlexSans-Regular.ttf", "fonts/IBMPlexSans-SemiBold.ttf")


def _registered(file: str) -> list[str]:
    path = resources.path(file)
    if not path.exists():
        return []
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))
