from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QToolTip

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.actions import COMMANDS, MENUS
from raciplanner.gui.matrix.note import NoteEditor
from raciplanner.gui.matrix.picker import LetterPicker
from raciplanner.gui.matrix.rows import NAME, Kind, Row
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.model.edits import activities, assignments, roles
from raciplanner.model.edits.assignments import set_note
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from
from tests.gui.matrix.conftest import at, here, letters

Key, CTRL, SHIFT = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


# The picker


@pytest.fixture
def picker(view, press):
    press(Key.Key_Space)
    found = view.findChild(LetterPicker)
    assert found is not None
    return found


def test_the_picker_shows_what_the_cell_holds(picker):
    pressed = [f for f, button in picker.buttons.items() if button.isChecked()]
    assert pressed == ["owner"]
    assert picker.focusWidget() is picker.buttons["owner"]
    texts = [button.text() for button in picker.buttons.values()]
    assert "Consulted\nIs asked before; the exchange is two-way." in texts


def test_a_key_in_the_picker_sets_and_closes(picker, view, document):
    QTest.keyClicks(picker, "c")
    assert letters(document, "Define leads", "CMO") == {"two_way"}
    assert not picker.isVisible()


def test_plus_in_the_picker_adds_and_stays(picker, view, document):
    QTest.keyClicks(picker, "+")
    QTest.keyClicks(picker, "r")
    assert letters(document, "Define leads", "CMO") == {"owner", "doer"}
    assert picker.isVisible()
    assert picker.buttons["doer"].isChecked()
    picker.close()


def test_a_click_in_the_picker(picker, document):
    picker.buttons["one_way"].click()
    assert letters(document, "Define leads", "CMO") == {"one_way"}


def test_arrows_and_enter_in_the_picker(picker, document):
    picker.buttons["doer"].setFocus()
    QTest.keyClick(picker, Key.Key_Down)
    assert isinstance(picker.focusWidget(), QPushButton)
    QTest.keyClick(picker, Key.Key_Up)
    QTest.keyClick(picker, Key.Key_Return)
    assert letters(document, "Define leads", "CMO") == {"doer"}


def test_delete_and_escape_in_the_picker(picker, view, press, document):
    QTest.keyClick(picker, Key.Key_Escape)
    assert not document.modified
    press(Key.Key_F2)
    again = view.findChildren(LetterPicker)[-1]
    QTest.keyClicks(again, "z")
    QTest.keyClick(again, Key.Key_Delete)
    assert not document.plan.assignment("Define leads", "CMO")


def test_the_picker_stays_on_the_screen(picker):
    area = QGuiApplication.primaryScreen().availableGeometry()
    picker.show_beside(QRect(area.right() - 5, area.bottom() - 5, 40, 40))
    assert area.contains(picker.geometry())
    picker.close()


# Notes


def note_editor(view):
    return view.findChildren(NoteEditor)[-1]


def test_a_note_is_written(view, press, document):
    press(Key.Key_F2, mods=SHIFT)
    editor = note_editor(view)
    QTest.keyClicks(editor.text, "only until May")
    QTest.keyClick(editor.text, Key.Key_Return)
    QTest.keyClick(editor.text, Key.Key_Return, CTRL)
    assert document.plan.assignment("Define leads", "CMO").note == "only until May"
    assert letters(document, "Define leads", "CMO") == {"owner"}


def test_leaving_a_note_keeps_it_and_escape_does_not(view, press, document):
    press(Key.Key_F2, mods=SHIFT)
    QTest.keyClicks(note_editor(view).text, "one")
    note_editor(view).close()
    assert document.plan.assignment("Define leads", "CMO").note == "one"
    press(Key.Key_F2, mods=SHIFT)
    editor = note_editor(view)
    assert editor.text.toPlainText() == "one"
    QTest.keyClicks(editor.text, " two")
    QTest.keyClick(editor.text, Key.Key_Escape)
    assert document.plan.assignment("Define leads", "CMO").note == "one"


def test_a_note_belongs_to_a_cell(view):
    told: list[str] = []
    view.told.connect(told.append)
    at(view, "Webinar")
    view.popups.write_note()
    assert told == ["Notes are written on cells."]


def test_a_note_stays_on_the_screen(view, press):
    press(Key.Key_F2, mods=SHIFT)
    area = QGuiApplication.primaryScreen().availableGeometry()
    editor = note_editor(view)
    editor.show_beside(QRect(area.right() - 5, area.bottom() - 5, 40, 40))
    assert area.contains(editor.geometry())
    editor.finish(keep=False)


def test_a_note_is_shown(view, press, document, qtbot):
    told: list[str] = []
    view.told.connect(told.append)
    press(Key.Key_F4)
    assert told == ["There is no note here; Shift+F2 writes one."]
    document.attempt(set_note, [("Define leads", "CMO")], "only until <May>")
    press(Key.Key_F4)
    assert QToolTip.isVisible()
    assert QToolTip.text() == "<span>only until &lt;May&gt;</span>"
    QToolTip.hideText()


# Phases


def phase_menu(view) -> QMenu:
    return next(menu for menu in view.table.findChildren(QMenu) if menu.isVisible())


def test_rows_move_to_a_phase_that_is_chosen(view, document):
    at(view, "Define leads", "CMO")
    view.table.selected.go(view.model.place_of("Score leads"), 1, extend=True)
    view.actions_["to_phase"].trigger()
    menu = phase_menu(view)
    names = [action.text() for action in menu.actions()]
    assert names == ["Leads", "Campaigns", "Without a phase"]
    assert menu.activeAction().text() == "Leads"
    QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    inside = [a.id for a in document.plan.rows if a.phase == "Campaigns"]
    assert inside == ["Plan campaign", "Webinar", "Define leads", "Score leads"]
    document.undo()
    assert document.plan.rows[0].id == "Define leads"


def test_without_activities_nothing_moves(view):
    told: list[str] = []
    view.told.connect(told.append)
    view.table.selected.go(0, NAME)
    view.actions_["to_phase"].trigger()
    assert told == ["Select activities first; there must be a phase."]


# What the window hears and asks for


def test_the_selection_is_said(view, press):
    told: list[str] = []
    view.told.connect(told.append)
    press(Key.Key_Y, mods=CTRL | SHIFT)
    press(Key.Key_Right, Key.Key_Right, mods=SHIFT)
    press(Key.Key_Y, mods=CTRL | SHIFT)
    assert told == ["Define leads, CMO: Accountable.", "3 cells · R 1 · A 1 · C 1"]


def test_the_corner_asks_for_the_meanings(view):
    asked: list[int] = []
    view.legend_wanted.connect(lambda: asked.append(1))
    header = view.table.header.viewport()
    QTest.mouseClick(header, Qt.MouseButton.LeftButton, pos=QPoint(40, 20))
    assert asked == [1]


def test_the_cursor_is_told(view):
    heard: list[object] = []
    view.current_changed.connect(lambda *place: heard.append(place))
    at(view, "Webinar", "SDR")
    at(view, "Webinar")
    view.table.selected.go(0, NAME)
    assert heard == [("Webinar", "SDR"), ("Webinar", ""), ("", "")]


def test_the_selection_is_told(view, press, document):
    heard: list[str] = []
    view.summary_changed.connect(heard.append)
    at(view, "Score leads", "Ops")
    heard.append("")
    press(Key.Key_Up, mods=SHIFT)
    document.attempt(assignments.clear, [("Score leads", "Ops")])
    heard.append("")
    at(view, "Webinar", "Ops")
    heard.append("")
    view.table.selected.go(0, 1)
    told = [text for text, following in zip(heard, [*heard[1:], ""], strict=True) if not following]
    assert [text for text in told if text] == [
        "Ops · Score leads: Accountable, Responsible",
        "2 cells · R 1",
        "Ops · Webinar",
        "CMO",
    ]
    assert "2 cells · R 2 · A 1" in heard


def test_a_huge_selection_is_not_counted(view, monkeypatch):
    monkeypatch.setattr("raciplanner.gui.matrix.selection.COUNTED", 5)
    view.table.selected.select_all()
    assert view.table.selected.summary() == "20 cells"


@pytest.mark.parametrize(
    ("place", "cursor"),
    [
        (("Webinar", "SDR"), ("Webinar", "SDR")),
        (("Plan campaign", ""), ("Plan campaign", "CMO")),
        (("Webinar", ""), ("Webinar", "CMO")),
        (("", "HoS"), ("Define leads", "HoS")),
        (("gone", ""), ("Define leads", "CMO")),
        (("", "gone"), ("Define leads", "CMO")),
    ],
)
def test_going_to_a_place(view, place, cursor):
    view.go_to(*place)
    assert here(view) == cursor


def test_going_to_a_role_from_a_band(view):
    view.table.selected.go(0, NAME)
    view.go_to("", "Ops")
    assert here(view) == ("Define leads", "Ops")


def test_the_cursor_stays_on_its_cell_when_rows_are_built_anew(view):
    at(view, "Hand over", "HoS")
    view.model.beginResetModel()
    view.model.endResetModel()
    assert here(view) == ("Hand over", "HoS")


def test_undo_goes_back_to_rows_and_roles(view, document):
    document.attempt(activities.change_activity, "Webinar", name="Other")
    document.attempt(roles.change_role, "SDR", name="Dev")
    document.attempt(activities.rename_phase, "Leads", "Demand")
    document.undo()
    assert view.model.phase_at(view.table.selected.index.row()) == "Leads"
    document.undo()
    assert here(view)[1] == "SDR"
    document.undo()
    assert here(view)[0] == "Webinar"


def test_another_plan_begins_at_its_first_cell(view, document, qtbot):
    document.replace(plan_from(PMBOK))
    qtbot.waitUntil(lambda: here(view) == ("Create charter", "Ann"))
    document.replace(Plan())
    qtbot.waitUntil(lambda: view.table.selected.row == Row(Kind.GHOST, ""))


def test_every_command_has_a_text_a_menu_or_a_key(view):
    listed = {word for words in MENUS.values() for word in words.split()}
    assert listed - {"|"} == set(COMMANDS)
    for name in COMMANDS:
        assert view.actions_[name].text()
        assert "<" not in view.actions_[name].toolTip()
    assert {"edit", "view", "insert", "tool"} <= set(view.menu_actions())
    others = view.keys()
    assert ("Add a second letter", "+ · /") in others


def test_no_key_stands_for_two_commands():
    keys = [key for command in COMMANDS.values() for key in command.keys]
    assert len(keys) == len(set(keys))


def test_folding_all(view):
    view.actions_["fold_all"].trigger()
    assert [row.kind for row in view.model.rows] == [Kind.BAND, Kind.BAND, Kind.TOTALS]
    view.actions_["unfold_all"].trigger()
    assert view.model.view.collapsed == set()


def test_folding_without_a_phase_does_nothing(qtbot):
    view = MatrixView(Document(plan_from("  | Ann\nAlone | A")))
    qtbot.addWidget(view)
    view.table.selected.go(0, 1)
    view.actions_["fold"].trigger()
    assert view.model.view.collapsed == set()


def test_the_language_and_the_theme_are_switched_live(view, english, document):
    QTest.keyClick(view.table, Key.Key_Right)
    english.use("ru")
    try:
        assert view.table.accessibleName()
        assert here(view) == ("Define leads", "Ops")
    finally:
        english.use("en")
    QApplication.sendEvent(view, QEvent(QEvent.Type.PaletteChange))
    QApplication.sendEvent(view.table, QEvent(QEvent.Type.FontChange))
    assert not view.actions_["note"].icon().isNull()


def test_assistive_technology_finds_a_table_of_cells(view, document):
    QAccessible.setActive(True)
    table = QAccessible.queryAccessibleInterface(view.table)
    assert table.role() == QAccessible.Role.Table
    found = {}
    for n in range(table.childCount()):
        child = table.child(n)
        if child.role() == QAccessible.Role.Cell:
            found[child.text(QAccessible.Text.Name)] = child
    name = "Define leads, CMO: Accountable."
    assert name in found
    assert found[name].rect().width() > 20
    assert "Score leads, SDR: empty." in found


def test_a_key_event_that_means_nothing_is_passed_on(view):
    event = QKeyEvent(QEvent.Type.KeyPress, Key.Key_F12, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.table, event)
    assert not event.isAccepted()
