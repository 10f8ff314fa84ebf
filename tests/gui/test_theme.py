"""The look: palettes of the themes, readable in each, switched while the program runs."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from raciplanner.gui.stylesheet import stylesheet
from raciplanner.gui.theme import Theme, is_contrast, is_dark, palette_of, surface
from raciplanner.palette import DARK, LIGHT


def luminance(colour: QColor) -> float:
    def part(value: float) -> float:
        return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)


def ratio(one: QColor, other: QColor) -> float:
    """Contrast by the formula of WCAG 2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def theme(qapp):
    made = Theme(qapp)
    yield made
    made.use("light")


def test_a_theme_begins_with_colours_and_dresses_what_was_made_meanwhile(theme, qapp):
    theme.begin("dark", 125)
    assert is_dark(QApplication.palette())
    assert (theme.kind, theme.text_size) == ("dark", 125)
    size = QFontInfo(qapp.font()).pixelSize()
    theme.dress()
    assert qapp.styleSheet() == stylesheet(QApplication.palette(), size, contrast=False)
    theme.use_text_size(100)


def test_each_theme_puts_its_palette_on(theme, qtbot):
    for kind, dark in (("light", False), ("dark", True)):
        with qtbot.waitSignal(theme.changed):
            theme.use(kind)
        palette = QApplication.palette()
        assert is_dark(palette) is dark
        assert surface(palette) is (DARK if dark else LIGHT)
        assert not is_contrast(palette)


def test_high_contrast_is_black_and_white_only(theme):
    theme.use("contrast")
    palette = QApplication.palette()
    assert is_contrast(palette)
    assert ratio(palette.text().color(), palette.base().color()) == pytest.approx(21, abs=0.1)


def test_the_system_theme_follows_the_system(theme, qtbot):
    theme.use("system")
    with qtbot.waitSignal(theme.changed):
        QApplication.styleHints().colorSchemeChanged.emit(QApplication.styleHints().colorScheme())


def test_a_chosen_theme_does_not_follow_the_system(theme, qtbot):
    theme.use("dark")
    with qtbot.assertNotEmitted(theme.changed):
        QApplication.styleHints().colorSchemeChanged.emit(QApplication.styleHints().colorScheme())


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
        (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
        (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
        (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
        (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
        (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
        (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    ],
)
def test_text_is_readable(colours, ink, paper):
    palette = palette_of(colours)
    assert ratio(palette.color(ink), palette.color(paper)) >= 4.5


def test_the_style_sheet_is_accepted_and_follows_the_text_size(qtbot):
    palette = palette_of(LIGHT)
    button = QPushButton()
    qtbot.addWidget(button)
    button.setStyleSheet(stylesheet(palette, 14, contrast=False))
    button.ensurePolished()
    assert "24px" in stylesheet(palette, 14, contrast=False)
    assert "49px" in stylesheet(palette, 28, contrast=False)


def test_high_contrast_uses_no_colour_of_ours(theme):
    theme.use("contrast")
    sheet = stylesheet(QApplication.palette(), 14, contrast=True)
    assert LIGHT.accent.lower() not in sheet.lower()
    assert "#ffffff" in sheet


def test_all_text_follows_the_size(theme, qapp):
    usual = QFontInfo(qapp.font()).pixelSize()
    theme.use_text_size(200)
    assert QFontInfo(qapp.font()).pixelSize() == 2 * usual
    assert f"font-size: {round(usual * 2 * 1.2)}px" in qapp.styleSheet()
    theme.use_text_size(100)
    assert QFontInfo(qapp.font()).pixelSize() == usual
