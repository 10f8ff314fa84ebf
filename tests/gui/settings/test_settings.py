"""Settings apply at once; keys are found by name and by key."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence

from raciplanner import __version__
from raciplanner.gui.help.dialogs import AboutDialog, KeysDialog, keys_of, plain_text
from raciplanner.gui.settings.dialog import SettingsDialog


def test_choices_are_told_at_once(preferences, qtbot):
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.language_chosen) as caught:
        dialog.ui.language.setCurrentIndex(2)
        dialog.ui.language.activated.emit(2)
    assert caught.args == ["ru"]
    with qtbot.waitSignal(dialog.theme_chosen) as caught:
        dialog.ui.theme.setCurrentIndex(1)
        dialog.ui.theme.activated.emit(1)
    assert caught.args == ["light"]
    dialog.ui.user_name.setText("Anna Petrova")
    dialog.ui.user_name.editingFinished.emit()
    assert preferences.user_name == "Anna Petrova"


def test_reset_goes_back_and_says_so(preferences, qtbot):
    preferences.theme, preferences.language = "dark", "ru"
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    assert dialog.ui.theme.currentData() == "dark"
    with qtbot.waitSignals([dialog.theme_chosen, dialog.language_chosen]):
        dialog.ui.reset.click()
    assert dialog.ui.theme.currentData() == "system"
    assert dialog.ui.language.currentData() == ""


def test_a_reset_can_be_taken_back(preferences, qtbot):
    preferences.theme, preferences.text_size, preferences.paper = "dark", 150, "letter"
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    sizes = []
    dialog.text_size_chosen.connect(sizes.append)
    dialog.ui.reset.click()
    assert dialog.ui.reset.text() == "&Take the reset back"
    dialog.ui.reset.click()
    assert sizes == [100, 150]
    assert (preferences.theme, preferences.paper) == ("dark", "letter")
    assert dialog.ui.paper.currentData() == "letter"
    dialog.ui.reset.click()
    dialog.ui.paper.setCurrentIndex(1)
    dialog.ui.paper.activated.emit(1)
    assert dialog.ui.reset.text() == "&Reset to defaults"
    assert preferences.paper == "letter"
    dialog.ui.text_size.activated.emit(1)
    assert sizes[-1] == 100


def test_settings_are_found_by_a_word(preferences, qtbot):
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.search.setText("dark")
    assert dialog.ui.theme.isVisible()
    assert not dialog.ui.paper.isVisible()
    dialog.ui.search.setText("paper")
    assert dialog.ui.paper.isVisible()
    assert not dialog.ui.theme.isVisible()
    dialog.ui.search.clear()
    assert dialog.ui.user_name.isVisible()


def command(text: str, *keys: str) -> QAction:
    action = QAction(text)
    action.setShortcuts([QKeySequence(key) for key in keys])
    return action


def test_keys_are_listed_and_searched(qtbot):
    actions = [
        command("&Save", "Ctrl+S"),
        command("R&&D…", "Ctrl+Y", "Ctrl+Shift+Z"),
        command("No"),
    ]
    dialog = KeysDialog(actions, [("Set a letter", "R A C I")])
    qtbot.addWidget(dialog)
    model = dialog.ui.keys.model()
    assert [model.index(row, 0).data() for row in range(3)] == ["Save", "R&D", "Set a letter"]
    dialog.ui.search.setText("ctrl+s")
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Save", "R&D"]
    dialog.retranslate()
    assert model.rowCount() == 2
    assert keys_of(actions[1]) == "Ctrl+Y · Ctrl+Shift+Z"
    assert plain_text(actions[1]) == "R&D"


def test_about_names_versions(qtbot):
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert __version__ in dialog.ui.version.text()
    assert "SQLite" in dialog.ui.parts.text()
