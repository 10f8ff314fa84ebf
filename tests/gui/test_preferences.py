"""What is remembered between two sessions, also when the file holds nonsense."""

from __future__ import annotations

from PySide6.QtCore import QByteArray

from raciplanner.gui.preferences import LATE_COMMANDS, Preferences
from raciplanner.gui.recent import LIMIT, Recent


def test_values_come_back(preferences):
    preferences.theme, preferences.language = "dark", "ru"
    preferences.user_name, preferences.folder, preferences.paper = " Anna ", "/x", "letter"
    preferences.remember_window("geometry", QByteArray(b"abc"))
    preferences.settings.sync()
    again = Preferences(preferences.settings)
    assert (again.theme, again.language, again.user_name) == ("dark", "ru", "Anna")
    assert (again.folder, again.paper) == ("/x", "letter")
    assert again.window("geometry").data() == b"abc"
    assert again.window("state").isEmpty()


def test_nonsense_falls_back_to_the_defaults(preferences):
    for key in ("theme", "language", "paper"):
        preferences.settings.setValue(key, "nonsense")
    preferences.settings.setValue("user_name", 5)
    assert (preferences.theme, preferences.language, preferences.paper) == ("system", "", "a4")
    assert preferences.user_name == ""


def test_reset_keeps_what_is_no_setting(preferences):
    preferences.theme, preferences.user_name = "dark", "Anna"
    preferences.reset()
    assert (preferences.theme, preferences.user_name) == ("system", "Anna")


def test_recent_plans_are_newest_first_and_limited(preferences, tmp_path):
    recent = Recent(preferences)
    paths = [tmp_path / f"{n}.raciplan" for n in range(LIMIT + 3)]
    for path in paths:
        path.write_bytes(b"x")
        recent.add(path, path.stem, "0.1")
    recent.add(paths[5], "again", "0.2")
    found = recent.plans()
    assert len(found) == LIMIT
    assert (found[0].path, found[0].title, found[0].version) == (paths[5], "again", "0.2")
    assert sum(plan.path == paths[5] for plan in found) == 1
    assert not found[0].missing


def test_a_plan_that_is_gone_is_marked(preferences, tmp_path):
    recent = Recent(preferences)
    recent.add(tmp_path / "gone.raciplan", "Gone", "1.0")
    (plan,) = recent.plans()
    assert plan.missing
    recent.remove(plan.path)
    assert recent.plans() == []


def test_a_list_of_one_and_a_broken_entry_are_read(preferences, tmp_path):
    recent = Recent(preferences)
    recent.add(tmp_path / "a.raciplan", "A", "1")
    preferences.settings.setValue("recent", preferences.recent[0])
    assert len(recent.plans()) == 1
    preferences.settings.setValue("recent", ["no json", '["too short"]', *preferences.recent])
    assert len(recent.plans()) == 1
    preferences.settings.setValue("recent", 7)
    assert recent.plans() == []
    recent.clear()
    assert preferences.recent == []


def test_text_sizes_and_commands_of_late(preferences):
    preferences.text_size = 150
    assert preferences.text_size == 150
    preferences.text_size = 33
    assert preferences.text_size == 100
    for number in range(LATE_COMMANDS + 3):
        preferences.use_command(f"c{number}")
    preferences.use_command("c5")
    assert preferences.late_commands[0] == "c5"
    assert len(preferences.late_commands) == LATE_COMMANDS
