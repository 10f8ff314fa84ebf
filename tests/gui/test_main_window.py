"""The window as a whole: start screen and plan, commands, findings, language, theme, layout."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication

from raciplanner.app import catch_bugs, keep_copy
from raciplanner.gui.actions import COMMANDS
from raciplanner.gui.command_wiring import CommandWiring
from raciplanner.gui.mnemonics import marked
from raciplanner.gui.palette_entries import entries
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.assignments import assign, clear
from raciplanner.model.edits.roles import add_roles, delete_roles
from raciplanner.model.edits.settings import accept_finding
from raciplanner.storage.planfile import open_plan
from tests.builders import PMBOK, plan_from
from tests.gui.conftest import discard


@pytest.fixture
def plan_window(window, qtbot):
    window.document.replace(plan_from(PMBOK, title="Q3"))
    window.files.shown.emit()
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def menu_texts(menu) -> list[str]:
    return [a.text() for a in menu.actions() if a.isVisible() and not a.isSeparator()]


def test_it_begins_with_the_start_screen(window):
    assert not window.has_plan
    assert window.start.isVisible()
    assert not window.menus.tool_bar.isVisible()
    assert not window.commands["save"].isEnabled()
    assert window.commands["open"].isEnabled()
    assert window.windowTitle() == QApplication.applicationDisplayName()


def test_a_plan_brings_everything_else(plan_window):
    window = plan_window
    assert window.has_plan
    for part in (window.menus.tool_bar, window.findings_dock, window.details_dock):
        assert part.isVisible()
    assert window.commands["save"].isEnabled()
    assert len(window.menus.tool_bar.actions()) <= 24
    shown = [a for a in window.menus.tool_bar.actions() if not a.isSeparator()]
    assert len(shown) <= 12
    assert all(action.iconText() and not action.icon().isNull() for action in shown)


def test_every_command_does_something(window):
    """A command without a receiver would be a dead button."""
    for name in COMMANDS:
        action = window.commands[name]
        assert action.receivers("2triggered(bool)") > 0, name


def test_panes_leave_the_room_to_the_matrix(plan_window, qtbot):
    window = plan_window
    qtbot.waitUntil(lambda: window.findings_dock.height() < 140)
    assert window.matrix.height() > 3 * window.findings_dock.height()
    assert window.details_dock.isVisible()


def test_a_narrow_window_begins_without_details(window):
    window.resize(1024, 700)
    window.files.new_empty("en")
    assert window.findings_dock.isVisible()
    assert not window.details_dock.isVisible()
    window.commands["details"].trigger()
    assert window.details_dock.isVisible()


def test_no_key_is_given_twice(plan_window):
    wiring = plan_window.findChild(CommandWiring)
    keys = [
        key.toString()
        for action in wiring.all_actions()
        if action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut
        for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))
    assert not [key for key in keys if "Ctrl+Alt" in key]


def test_menus_have_no_doubled_mnemonics(plan_window):
    for language in ("en", "ru"):
        plan_window.language.use(language)
        menus = plan_window.menus
        titles = [marked(menu.title()) for menu in menus._menus.values()]
        assert len(titles) == len(set(titles))
        for menu in (*menus._menus.values(), *menus._inner.values()):
            menu.aboutToShow.emit()
            marks = [marked(text) for text in menu_texts(menu)]
            assert all(marks), menu.title()
            assert len(marks) == len(set(marks)), menu.title()


def test_menus_inside_others_are_hidden_where_they_are_empty(plan_window):
    window = plan_window
    window.menus._menus["view"].aboutToShow.emit()
    assert window.menus._inner["zoom"].menuAction().isVisible()
    window.show_view("people")
    window.menus._menus["view"].aboutToShow.emit()
    assert not window.menus._inner["zoom"].menuAction().isVisible()


def test_undo_is_named_and_offered(plan_window):
    window = plan_window
    assert not window.commands["undo"].isEnabled()
    window.document.attempt(assign, [("Create charter", "Ed")], ["two_way"])
    assert window.commands["undo"].text() == "&Undo: Set C for Ed"
    assert window.commands["undo"].iconText() == "Undo"
    assert "Ctrl+Z" in window.commands["undo"].toolTip()
    assert window.status.message.text() == "Set C for Ed"
    window.status.offer.click()
    assert not window.document.modified
    assert window.status.message.text() == "Undone: Set C for Ed"
    assert window.commands["redo"].text() == "&Redo: Set C for Ed"
    window.status.offer.click()
    assert window.document.modified
    window.commands["undo"].trigger()
    window.commands["redo"].trigger()
    assert window.document.plan.assignment("Create charter", "Ed").functions == {"two_way"}


def test_undo_takes_back_what_is_being_typed_first(plan_window):
    window = plan_window
    window.document.attempt(assign, [("Create charter", "Ed")], ["two_way"])
    window.details_pane.show_cell("Create charter", "")
    window.details_pane.ui.description.setPlainText("typed")
    window.commands["undo"].trigger()
    assert window.details_pane.ui.description.toPlainText() == ""
    assert window.document.redo_edit is not None


def test_deleting_a_role_says_what_went_with_it(plan_window):
    plan_window.document.attempt(delete_roles, ["Ed"])
    assert plan_window.status.message.text() == "Delete role “Ed” · 4 letters went with it"
    plan_window.document.attempt(add_roles, ["New"])
    plan_window.document.attempt(delete_roles, [plan_window.document.plan.columns[-1].id])
    assert plan_window.status.message.text() == "Delete role “New”"


def test_a_refusal_goes_to_the_status_bar(plan_window, script):
    plan_window.document.attempt(change_activity, "Create charter", name=" ")
    assert plan_window.status.message.text() == "A name is needed."
    assert script.troubles == []


def test_the_title_follows_the_plan(plan_window):
    from raciplanner.model.edits.settings import change_info

    plan_window.document.attempt(change_info, title="Q4 [*]")
    assert plan_window.windowTitle().startswith("Q4 [*] — ")
    assert plan_window.isWindowModified()


def test_findings_are_live(plan_window):
    window = plan_window
    window.document.attempt(clear, [("Create charter", "Ann")])
    assert window.status.severities["error"].text() == "1"
    assert window.open_findings() == sum(
        int(button.text()) for button in window.status.severities.values() if button.isVisible()
    )
    window.document.undo()
    assert not window.status.severities["error"].isVisible()


def test_f8_walks_and_jumps(plan_window):
    window = plan_window
    window.document.attempt(clear, [("Submit change request", "Ben")])
    places = []
    window.matrix.current_changed.connect(lambda *place: places.append(place[0]))
    window.findings_dock.hide()
    window.commands["next_finding"].trigger()
    assert window.findings_dock.isVisible()
    assert places[-1] == "Submit change request"
    assert window.findings_pane.finding is not None
    window.commands["previous_finding"].trigger()


def test_f8_without_findings_says_what_was_checked(plan_window):
    window = plan_window
    for finding in list(window.live.findings.values()):
        window.document.attempt(accept_finding, finding.key, reason="known")
    window.commands["next_finding"].trigger()
    assert "no open findings" in window.status.message.text()


def test_a_finding_is_accepted_and_reopened(plan_window, drive, preferences):
    window = plan_window
    window.commands["accept_finding"].trigger()
    assert window.status.message.text() == "Choose a finding in the list first."
    window.document.attempt(clear, [("Create charter", "Ann")])
    window.commands["next_finding"].trigger()
    key = window.findings_pane.finding.key

    def accept(dialog):
        dialog.ui.reason.setPlainText("We know.")
        dialog.ui.person.setText("Anna")
        dialog.accept()

    drive(accept)
    window.commands["accept_finding"].trigger()
    assert window.document.plan.acceptances[key].reason == "We know."
    assert preferences.user_name == "Anna"
    pane = window.findings_pane
    pane.ui.findings.setCurrentIndex(pane.model.index_of(key))
    window.commands["reopen_finding"].trigger()
    assert key not in window.document.plan.acceptances
    pane.ui.findings.setCurrentIndex(pane.model.index_of(key))
    drive(lambda dialog: dialog.reject())
    window.commands["accept_finding"].trigger()
    assert key not in window.document.plan.acceptances


def test_the_count_in_the_status_bar_leads_to_the_list(plan_window, qtbot):
    plan_window.findings_dock.hide()
    plan_window.document.attempt(clear, [("Create charter", "Ann")])
    plan_window.status.severities["error"].click()
    assert plan_window.findings_dock.isVisible()
    assert plan_window.findings_pane.ui.findings.hasFocus()
    qtbot.waitUntil(lambda: plan_window.findings_dock.pane_title.property("active") is True)


def test_f6_goes_round(plan_window):
    window = plan_window
    window.matrix.setFocus()
    seen = []
    for _ in range(5):
        window.commands["next_area"].trigger()
        seen.append(next(n for n, area in enumerate(window.areas) if area.focused))
    assert seen == [2, 3, 0, 1, 2]
    window.commands["previous_area"].trigger()
    assert window.areas[1].focused


def test_f6_on_the_start_screen(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    window.commands["next_area"].trigger()
    assert window.start.ui.from_library.hasFocus()


@pytest.mark.parametrize(
    ("command", "dialog"),
    [
        ("letters", "LettersDialog"),
        ("properties", "PropertiesDialog"),
        ("settings", "SettingsDialog"),
        ("about", "AboutDialog"),
        ("palette", "CommandPalette"),
        ("new", "LibraryDialog"),
        ("charter", "CharterDialog"),
        ("export", "ExportDialog"),
        ("export_all", "CompanionsDialog"),
        ("poster", "PosterDialog"),
        ("logos", "LogosDialog"),
    ],
)
def test_commands_open_their_dialogs(plan_window, drive, command, dialog):
    seen = []
    drive(lambda found: seen.append(type(found).__name__))
    plan_window.commands[command].trigger()
    assert seen == [dialog]


def test_the_list_of_keys_stays_open_beside_the_window(plan_window):
    plan_window.commands["keys"].trigger()
    shown = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "KeysDialog"]
    assert any(widget.isVisible() for widget in shown)
    for widget in shown:
        widget.close()


@pytest.mark.parametrize(
    ("name", "opened"), [("library", "LibraryDialog"), ("settings", "SettingsDialog")]
)
def test_the_start_screen_opens_dialogs(window, drive, name, opened):
    seen = []
    drive(lambda dialog: seen.append(type(dialog).__name__))
    window.start.wanted.emit(name)
    assert seen == [opened]


def test_the_start_screen_begins_plans(window, script, tmp_path):
    window.start.wanted.emit("empty")
    assert window.has_plan
    assert not window.document.modified
    window.files.close()
    window.start.wanted.emit("example")
    assert window.document.plan.activities
    window.files.close()
    window.start.wanted.emit("open")
    window.start.wanted.emit("import")
    window.start.plan_wanted.emit(tmp_path / "gone.raciplan")
    assert script.troubles
    window.start.wanted.emit("keys")
    for widget in QApplication.topLevelWidgets():
        if type(widget).__name__ == "KeysDialog":
            widget.close()


def test_panes_are_shown_and_hidden(plan_window):
    window = plan_window
    window.commands["findings"].trigger()
    assert not window.findings_dock.isVisible()
    assert not window.commands["findings"].isChecked()
    window.commands["details"].trigger()
    window.commands["reset_layout"].trigger()
    assert window.findings_dock.isVisible()
    assert window.details_dock.isVisible()
    window.details_dock.pane_title.close_button.click()
    assert not window.details_dock.isVisible()
    window.files.close()
    window.files.open_example("en")
    assert not window.details_dock.isVisible()
    assert window.findings_dock.isVisible()


def test_full_screen_and_back(plan_window):
    plan_window.commands["full_screen"].trigger()
    assert plan_window.isFullScreen()
    assert plan_window.commands["full_screen"].isChecked()
    plan_window.commands["full_screen"].trigger()
    assert not plan_window.isFullScreen()


def test_the_language_is_switched_live(plan_window, preferences):
    window = plan_window
    window.document.attempt(clear, [("Create charter", "Ann")])
    window.findings_pane.go(1)
    key = window.findings_pane.finding.key
    window.use_language("ru")
    QApplication.processEvents()
    assert preferences.language == "ru"
    assert window.status.language.text() == "RU"
    assert window.findings_pane.finding.key == key
    assert window.document.undo_edit is not None
    assert window.document.plan.activities["Create charter"].name == "Create charter"
    window.use_language("en")


def test_the_theme_is_switched_live(plan_window, preferences):
    window = plan_window
    before = window.grab().toImage().pixelColor(5, 5)
    window.use_theme("dark")
    QApplication.processEvents()
    after = window.grab().toImage().pixelColor(5, 5)
    assert preferences.theme == "dark"
    assert after.lightness() < before.lightness()


def test_menus_of_choices(plan_window, preferences, tmp_path):
    window = plan_window
    menus = window.menus
    menus.theme.aboutToShow.emit()
    assert menu_texts(menus.theme) == ["As the system", "Light", "Dark", "High contrast"]
    menus.theme.actions()[1].trigger()
    assert preferences.theme == "light"
    menus.language.aboutToShow.emit()
    assert menu_texts(menus.language)[1:] == ["English", "Русский"]
    menus.recent.aboutToShow.emit()
    assert menu_texts(menus.recent) == ["No plans yet"]
    window.recent.add(tmp_path / "gone.raciplan", "R&D", "1")
    menus.recent.aboutToShow.emit()
    assert menu_texts(menus.recent)[0].startswith("&1 R&&D — ")
    assert not menus.recent.actions()[0].isEnabled()
    menus.recent.actions()[-1].trigger()
    assert window.recent.plans() == []


def test_the_language_button_opens_its_menu(plan_window):
    plan_window.status.language.click()
    assert plan_window.menus.language.isVisible()
    plan_window.menus.language.close()


def test_the_palette_finds_commands_rows_roles_and_findings(plan_window):
    window = plan_window
    window.document.attempt(clear, [("Create charter", "Ann")])
    places = []
    window.matrix.current_changed.connect(lambda *place: places.append(place))
    wiring = window.findChild(CommandWiring)
    found = {entry.text: entry for entry in entries(window, wiring.all_actions())}
    assert "Save as" in found
    assert found["Save as"].words.strip() == "save as"
    found["Submit change request"].act()
    assert places[-1][0] == "Submit change request"
    found["Dina"].act()
    assert places[-1][1] == "Dina"
    finding = next(f for f in window.live.findings.values() if f.rule == "H01")
    found[window.findings_pane.model.text(finding)].act()
    assert places[-1][0] == "Create charter"


def test_the_window_comes_back_where_it_was(window, qapp, preferences, script):
    from raciplanner.app import make_window

    window.files.open_example("en")
    window.details_dock.hide()
    window.resize(800, 580)
    window.close()
    again = make_window(qapp, preferences, messages=script, language="en", theme="light")
    again.restore()
    again.show()
    assert (again.width(), again.height()) == (800, 580)
    again.files.open_example("en")
    assert not again.details_dock.isVisible()
    assert again.findings_dock.isVisible()
    discard(again)


def test_a_window_is_never_off_screen(window, preferences):
    window.move(-9000, -9000)
    preferences.remember_window("geometry", window.saveGeometry())
    window.restore()
    room = QApplication.primaryScreen().availableGeometry()
    assert room.intersects(window.frameGeometry())


class Drag:
    """A drag of files over the window."""

    def __init__(self, *paths):
        self.mime = QMimeData()
        self.mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.accepted = False

    def mimeData(self):
        return self.mime

    def acceptProposedAction(self):
        self.accepted = True


def test_one_file_can_be_dropped(window, tmp_path, script):
    two = Drag(tmp_path / "a", tmp_path / "b")
    window.dragEnterEvent(two)
    window.dropEvent(two)
    assert not two.accepted
    one = Drag(tmp_path / "a.raciplan")
    window.dragEnterEvent(one)
    assert one.accepted
    window.dropEvent(one)
    assert "a.raciplan" in script.troubles[0]


def test_an_export_ends_in_the_status_bar(plan_window, script, drive, qtbot, tmp_path):
    window = plan_window
    script.paths = [tmp_path / "m.csv"]

    def choose(dialog):
        dialog.ui.kind.setCurrentIndex(1)
        dialog.accept()

    drive(choose)
    with qtbot.waitSignal(window.exports.finished):
        window.commands["export"].trigger()
    assert window.status.message.text() == "m.csv is ready."
    window.status.offer.click()
    assert script.shown == [tmp_path / "m.csv"]


def test_a_bug_is_reported_once_with_a_copy_of_the_plan(plan_window, script, monkeypatch, capsys):
    import sys

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    catch_bugs(plan_window)
    plan_window.document.attempt(clear, [("Create charter", "Ann")])
    error = ValueError("inside")
    sys.excepthook(ValueError, error, None)
    assert script.bugs == [error]
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert len(script.bugs) == 1
    kept = keep_copy(plan_window.document)
    path = kept.removeprefix("A copy of the plan was kept in ").removesuffix(".")
    assert open_plan(path).plan == plan_window.document.plan
    capsys.readouterr()


def test_no_copy_is_kept_of_a_plan_that_is_saved(plan_window):
    assert keep_copy(plan_window.document) == ""


def test_other_events_are_left_alone(plan_window):
    QApplication.sendEvent(plan_window, QEvent(QEvent.Type.FontChange))
