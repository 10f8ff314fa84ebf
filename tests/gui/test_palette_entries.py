"""What the command palette finds in a window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from raciplanner.gui.command_palette import CommandPalette
from raciplanner.gui.command_wiring import CommandWiring
from raciplanner.gui.palette_entries import entries
from raciplanner.model.edits.roles import add_person
from tests.builders import PMBOK, plan_from


@pytest.fixture
def window(window):
    window.document.replace(plan_from(PMBOK))
    window.files.shown.emit()
    return window


def all_entries(window):
    actions = window.findChild(CommandWiring).all_actions()
    return {entry.text: entry for entry in entries(window, actions)}


def test_commands_are_found_by_their_english_names_in_any_language(window):
    window.language.use("ru")
    QApplication.processEvents()
    found = all_entries(window)
    assert "Save as" in found["Сохранить как"].words
    assert "Fill down" in found["Заполнить вниз"].words


def test_people_themes_languages_and_topics(window):
    window.document.attempt(add_person, "Anna Petrova")
    found = all_entries(window)
    found["Anna Petrova"].act()
    assert window.workspace.current == "people"
    view = window.workspace.view("people")
    assert len(view.people.chosen()) == 1
    found["Theme: Dark"].act()
    assert window.preferences.theme == "dark"
    assert "Theme: Dark" not in all_entries(window)
    assert "Russian" in found["Language: Русский"].words
    found["Language: Русский"].act()
    assert window.language.code == "ru"
    found["Findings"].act()
    found["The matrix"].act()
    assert window.helper.dock.isVisible()
    assert window.helper.pane.topic == "matrix"


def test_commands_used_of_late_come_first(window, drive):
    def choose(palette):
        assert isinstance(palette, CommandPalette)
        palette.line.setText("full screen")
        palette._take()

    drive(choose)
    window.commands["palette"].trigger()
    window.commands["full_screen"].trigger()
    assert window.preferences.late_commands == ["full_screen"]
    seen = []
    drive(lambda palette: seen.append(palette._listed[0].text))
    window.commands["palette"].trigger()
    assert seen == ["Full screen"]
