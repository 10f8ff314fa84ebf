"""The settings page: few choices, each applies at once; found by a word of theirs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from raciplanner._generated.ui.settings_dialog import Ui_SettingsDialog
from raciplanner.gui.choices import language_choices, paper_choices, text_sizes, theme_choices
from raciplanner.gui.preferences import Preferences
from raciplanner.gui.widgets import Dialog, fill

translate = QCoreApplication.translate


class SettingsDialog(Dialog):
    """Language, theme, size of text, paper, name.

    Signals
    -------
    language_chosen(str), theme_chosen(str), text_size_chosen(int)
        To be put into effect, and remembered, by the window.
    """

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._before: dict[str, str] | None = None
        self.ui = Ui_SettingsDialog()
        self.ui.setupUi(self)
        self.ui.user_name.setText(preferences.user_name)
        self._connect()
        self.retranslate()
        self.ui.language.setFocus()

    def _connect(self) -> None:
        ui = self.ui
        ui.language.activated.connect(lambda: self.language_chosen.emit(ui.language.currentData()))
        ui.theme.activated.connect(lambda: self.theme_chosen.emit(ui.theme.currentData()))
        ui.text_size.activated.connect(
            lambda: self.text_size_chosen.emit(int(ui.text_size.currentData()))
        )
        ui.paper.activated.connect(self._paper)
        for box in (ui.language, ui.theme, ui.text_size, ui.paper):
            box.activated.connect(self._chosen)
        ui.user_name.editingFinished.connect(self._name)
        ui.search.textChanged.connect(self._search)
        ui.reset.clicked.connect(self._reset)
        ui.buttons.rejected.connect(self.reject)

    def _name(self) -> None:
        self._preferences.user_name = self.ui.user_name.text()

    def _paper(self) -> None:
        self._preferences.paper = str(self.ui.paper.currentData())

    def _chosen(self) -> None:
        """A new choice: there is nothing left to be taken back."""
        self._before = None
        self._name_reset()

    def _reset(self) -> None:
        """Back to the first choices; a second press takes that back."""
        if self._before is None:
            self._before = self._preferences.choices()
            self._preferences.reset()
        else:
            self._preferences.put_back(self._before)
            self._before = None
        self.theme_chosen.emit(self._preferences.theme)
        self.text_size_chosen.emit(self._preferences.text_size)
        self.language_chosen.emit(self._preferences.language)
        self.retranslate()

    def _search(self, typed: str) -> None:
        """Show only the settings that have ``typed`` in their name or choices."""
        fields = self.ui.fields
        for row in range(fields.rowCount()):
            fields.setRowVisible(row, typed.strip().casefold() in _words(fields, row))

    def _name_reset(self) -> None:
        text = translate("SettingsDialog", "&Reset to defaults")
        if self._before is not None:
            text = translate("SettingsDialog", "&Take the reset back")
        self.ui.reset.setText(text)

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        fill(self.ui.language, language_choices(), self._preferences.language)
        fill(self.ui.theme, theme_choices(), self._preferences.theme)
        fill(self.ui.text_size, text_sizes(), str(self._preferences.text_size))
        fill(self.ui.paper, paper_choices(), self._preferences.paper)
        self._name_reset()
        self._search(self.ui.search.text())


def _words(fields: QFormLayout, row: int) -> str:
    """The words by which the setting in ``row`` is found."""
    words = []
    for part in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole):
        item = fields.itemAt(row, part)
        widget = item.widget() if item else None
        if isinstance(widget, QLabel):
            words.append(widget.text().replace("&", ""))
        elif isinstance(widget, QComboBox):
            words += [widget.itemText(place) for place in range(widget.count())]
    return " ".join(words).casefold()
