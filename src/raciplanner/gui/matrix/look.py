"""Colours of the matrix for the palette of its widget: light, dark or high contrast."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPalette

from raciplanner import palette as colours
from raciplanner.gui.theme import is_contrast, is_dark

_DENSITIES = {
    "owner": Qt.BrushStyle.SolidPattern,
    "doer": Qt.BrushStyle.Dense4Pattern,
    "one_way": Qt.BrushStyle.NoBrush,
}
_OTHER_DENSITY = Qt.BrushStyle.Dense6Pattern
_PAPER_LIKE = {"base", "window", "crosshair", "selected", "accent_text"}


class Look:
    """Ready-made colours of a palette: the fields of :class:`raciplanner.palette.Surface`.

    In high contrast there are only two colours, and shapes alone tell things apart.
    """

    base: QColor
    window: QColor
    text: QColor
    secondary: QColor
    placeholder: QColor
    control_border: QColor
    grid: QColor
    focus: QColor
    selected: QColor
    crosshair: QColor
    error: QColor
    warning: QColor
    warning_bar: QColor

    def __init__(self, palette: QPalette) -> None:
        self.palette = palette
        self.dark, self.contrast = is_dark(palette), is_contrast(palette)
        self._paper, self._ink = palette.base().color().name(), palette.text().color().name()
        surface = colours.DARK if self.dark else colours.LIGHT
        for field in fields(surface):
            colour = self._plain(field.name) if self.contrast else getattr(surface, field.name)
            setattr(self, field.name, QColor(colour))

    def _plain(self, name: str) -> str:
        return self._paper if name in _PAPER_LIKE or name.endswith("_bar") else self._ink

    def chip(self, function: str) -> colours.Chip:
        """How the letter of ``function`` is drawn."""
        shape = colours.chip(function, dark=self.dark)
        if not self.contrast:
            return shape
        return colours.Chip(
            self._paper, self._ink, self._ink, shape.bold, shape.rounded, shape.border_style
        )

    def bar(self, function: str) -> QBrush:
        """How the share of ``function`` in a bar of totals is filled.

        In high contrast the density of a pattern stands for the colour; a letter without a fill
        leaves its part of the framed bar empty.
        """
        chip = self.chip(function)
        if self.contrast:
            return QBrush(QColor(self._ink), _DENSITIES.get(function, _OTHER_DENSITY))
        return QBrush(QColor(chip.border if chip.border_style == "dashed" else chip.fill))

    def department(self, key: str) -> QColor:
        """Stripe colour of a department's colour key."""
        pair = colours.DEPARTMENT_COLOURS.get(key)
        return self.secondary if pair is None or self.contrast else QColor(pair[self.dark])
