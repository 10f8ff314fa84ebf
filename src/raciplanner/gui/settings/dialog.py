"""The settings page: few choices, each applies at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from raciplanner._generated.ui.settings_dialog import Ui_SettingsDialog
from raciplanner.gui.choices import language_choices, theme_choices
from raciplanner.gui.preferences import Preferences
from raciplanner.gui.widgets import Dialog, fill


class SettingsDialog(Dialog):
    """Language, theme, name.

    Signals
    -------
    language_chosen(str), theme_chosen(str)
        To be put into effect, and remembered, by the window.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self.ui.user_name.setText(preferences.user_name)
        self.ui.language.activated.connect(
            lambda _place: self.language_chosen.emit(self.ui.language.currentData())
        )
        self.ui.theme.activated.connect(
            lambda _place: self.theme_chosen.emit(self.ui.theme.currentData())
        )
        self.ui.user_name.editingFinished.connect(self._name)
        self.ui.reset.clicked.connect(self._reset)
        self.ui.buttons.rejected.connect(self.reject)
        self.retranslate()

    def _name(self) -> None:
        self._preferences.user_name = self.ui.user_name.text()

    def _reset(self) -> None:
        self._preferences.reset()
        self.theme_chosen.emit(self._preferences.theme)
        self.language_chosen.emit(self._preferences.language)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        fill(self.ui.language, language_choices(), self._preferences.language)
        fill(self.ui.theme, theme_choices(), self._preferences.theme)
