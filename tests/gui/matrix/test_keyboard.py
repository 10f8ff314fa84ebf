from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.rows import Kind, Row
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.model.edits import settings as plan_settings
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity
from tests.gui.matrix.conftest import at, here, letters

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def told(view):
    found: list[str] = []
    view.told.connect(found.append)
    return found


# Letters


def test_a_letter_replaces_at_once(view, press, document):
    at(view, "Define leads", "HoS")
    press("r")
    assert letters(document, "Define leads", "HoS") == {"doer"}
    assert here(view) == ("Define leads", "HoS")


def test_plus_adds_the_next_letter(view, press, document, told):
    press("+")
    assert view.table.marks.adding
    assert "added" in told[-1]
    press("r")
    assert letters(document, "Define leads", "CMO") == {"owner", "doer"}
    assert not view.table.marks.adding
    press("c")
    assert letters(document, "Define leads", "CMO") == {"two_way"}


def test_a_slash_adds_too_and_takes_away_what_is_there(view, press, document):
    at(view, "Score leads", "Ops")
    press("/r")
    assert letters(document, "Score leads", "Ops") == {"owner"}


def test_escape_and_moving_give_up_adding(view, press, document):
    press("+", Key.Key_Escape, "r")
    assert letters(document, "Define leads", "CMO") == {"doer"}
    press("+", Key.Key_Right, "c")
    assert letters(document, "Define leads", "Ops") == {"two_way"}


def test_an_unusual_pair_is_set_and_told(view, press, document, told):
    press("+i")
    assert letters(document, "Define leads", "CMO") == {"owner", "one_way"}
    assert told[-1] == "Accountable, Informed is no combination of RACI."


def test_an_unknown_letter_changes_nothing_and_names_the_others(view, press, document, told):
    press("z")
    assert not document.modified
    assert told[-1] == (
        "Letters of RACI: R (Responsible), A (Accountable), C (Consulted), I (Informed)"
    )


def test_digits_count_the_letters_of_the_set(view, press, document):
    press("4")
    assert letters(document, "Define leads", "CMO") == {"one_way"}


def test_the_russian_layout(view, document):
    view.table.selected.go(view.model.place_of("Webinar"), 1)
    for char, function in (("к", "doer"), ("ф", "owner"), ("с", "two_way"), ("ш", "one_way")):
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, char)
        QApplication.sendEvent(view.table, event)
        assert letters(document, "Webinar", "CMO") == {function}


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace])
def test_emptying_a_cell(view, press, document, key):
    press(key)
    assert not document.plan.assignment("Define leads", "CMO")


def test_one_letter_for_all_selected_cells_is_one_undo_step(view, press, document):
    press(Key.Key_Right, Key.Key_Right, Key.Key_Down, mods=SHIFT)
    press("c")
    cells = [(a, r) for a in ("Define leads", "Score leads") for r in ("CMO", "Ops", "HoS")]
    assert all(letters(document, *cell) == {"two_way"} for cell in cells)
    assert document.undo_stack.count() == 1
    document.undo()
    assert letters(document, "Define leads", "CMO") == {"owner"}
    assert sorted(view.table.selected.cells()) == sorted(
        [c for c in cells if c not in {("Define leads", "HoS"), ("Score leads", "HoS")}]
    )


def test_letters_on_a_band_do_nothing(view, press, document):
    view.table.selected.go(0, 0)
    press("r")
    assert not document.modified


def test_keys_that_are_no_text_are_left_to_others(view, document):
    QTest.keyClick(view.table, Key.Key_F12)
    QTest.keyClick(view.table, Key.Key_R, ALT)
    assert not document.modified


def test_letters_follow_the_letter_set(view, press, document):
    document.attempt(plan_settings.switch_letters, "daci")
    at(view, "Webinar", "CMO")
    press("d")
    assert letters(document, "Webinar", "CMO") == {"drive"}


# Moving


def test_arrows_stop_at_the_edges(view, press):
    press(Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert here(view) == ("Define leads", "")
    press(Key.Key_Up, Key.Key_Up)
    assert view.table.selected.band == "Leads"
    at(view, "Define leads", "SDR")
    press(Key.Key_Right)
    assert here(view) == ("Define leads", "SDR")


def test_tab_goes_on_in_the_next_row(view, press):
    at(view, "Hand over", "SDR")
    press(Key.Key_Tab)
    assert here(view) == ("Plan campaign", "CMO")
    QTest.keyClick(view.table, Key.Key_Backtab, SHIFT)
    assert here(view) == ("Plan campaign", "")
    QTest.keyClick(view.table, Key.Key_Backtab, SHIFT)
    assert here(view) == ("Hand over", "SDR")


def test_tab_does_not_fall_into_nowhere(view, press, told):
    at(view, "Webinar", "SDR")
    press(Key.Key_Tab)
    assert here(view) == ("Webinar", "SDR")
    assert "F6" in told[0]
    assert "F6" in told[-1]
    assert view.table.hasFocus()


def test_enter_after_tabs_returns_to_the_first_column(view, press):
    press("r", Key.Key_Tab, "a", Key.Key_Tab, "c", Key.Key_Return)
    assert here(view) == ("Score leads", "CMO")
    press(Key.Key_Return)
    assert here(view) == ("Hand over", "CMO")
    press(Key.Key_Return)
    assert here(view) == ("Plan campaign", "CMO")
    press(Key.Key_Return, mods=SHIFT)
    assert here(view) == ("Hand over", "CMO")


def test_enter_below_the_last_row_leads_to_the_line_for_new_ones(view, press, document):
    at(view, "Webinar", "HoS")
    press(Key.Key_Return)
    assert view.table.selected.row == Row(Kind.GHOST, "Campaigns")
    press(Key.Key_Return)
    press("Landing page", Key.Key_Return)
    assert document.plan.rows[-1].name == "Landing page"


def test_enter_above_the_first_row_stays(view, press):
    press(Key.Key_Return, mods=SHIFT)
    assert here(view) == ("Define leads", "CMO")


def test_inside_a_selection_tab_and_enter_go_round(view, press):
    press(Key.Key_Right, Key.Key_Down, mods=SHIFT)
    seen: list[object] = []
    for _ in range(4):
        press(Key.Key_Tab)
        seen.append(here(view))
    assert seen[0] == ("Define leads", "CMO")
    assert len(set(seen)) == 4
    press(Key.Key_Return)
    assert here(view) == ("Define leads", "CMO")
    assert len(view.table.selected.cells()) == 4


def test_home_and_end(view, press):
    at(view, "Score leads", "HoS")
    press(Key.Key_Home)
    assert here(view) == ("Score leads", "CMO")
    press(Key.Key_Home)
    assert here(view) == ("Score leads", "")
    press(Key.Key_End)
    assert here(view) == ("Score leads", "SDR")
    press(Key.Key_Home, mods=CTRL)
    assert here(view) == ("Define leads", "CMO")
    press(Key.Key_End, mods=CTRL)
    assert here(view) == ("Webinar", "SDR")


def test_control_and_arrows_go_to_the_edge_of_what_is_filled(view, press):
    press(Key.Key_Right, mods=CTRL)
    assert here(view) == ("Define leads", "SDR")
    at(view, "Hand over", "CMO")
    press(Key.Key_Right, mods=CTRL)
    assert here(view) == ("Hand over", "HoS")
    at(view, "Webinar", "CMO")
    press(Key.Key_Right, mods=CTRL)
    assert here(view) == ("Webinar", "SDR")


def test_pages(view, press):
    view.resize(900, 330)
    press(Key.Key_PageDown)
    below = view.table.selected.index.row()
    assert below > 1
    press(Key.Key_PageUp)
    assert view.table.selected.index.row() == 1


def test_shift_extends_and_a_plain_arrow_forgets(view, press):
    press(Key.Key_End, mods=SHIFT)
    assert len(view.table.selected.cells()) == 4
    press(Key.Key_Down)
    assert view.table.selected.cells() == [("Score leads", "SDR")]


def test_rows_columns_and_everything(view, press):
    press(Key.Key_Space, mods=SHIFT)
    assert view.table.selected.whole_rows()
    assert len(view.table.selected.cells()) == 4
    press(Key.Key_Down)
    press(Key.Key_Space, mods=CTRL)
    assert view.table.selected.whole_columns()
    assert view.table.selected.activities() == [a.id for a in view.model.plan.rows]
    press(Key.Key_A, mods=CTRL)
    assert len(view.table.selected.cells()) == 20


def test_left_and_right_fold_a_phase(view, press):
    view.table.selected.go(0, 0)
    press(Key.Key_Left)
    assert view.model.view.collapsed == {"Leads"}
    assert view.table.selected.band == "Leads"
    press(Key.Key_Left)
    assert view.model.view.collapsed == {"Leads"}
    press(Key.Key_Right)
    assert view.model.view.collapsed == set()
    press(Key.Key_Right)
    assert view.table.selected.index.column() == 1


def test_alt_shift_and_arrows_fold_the_phase_around(view, press):
    at(view, "Webinar", "Ops")
    press(Key.Key_Left, mods=ALT | SHIFT)
    assert view.table.selected.band == "Campaigns"
    press(Key.Key_Right, mods=ALT | SHIFT)
    assert view.model.view.collapsed == set()


def test_a_letter_never_searches(view):
    view.table.keyboardSearch("Webinar")
    assert here(view) == ("Define leads", "CMO")


def test_keys_in_an_empty_plan(qtbot):
    view = MatrixView(Document(Plan()))
    qtbot.addWidget(view)
    view.show()
    for key in (Key.Key_Home, Key.Key_Down, Key.Key_Tab, Key.Key_End, Key.Key_PageDown):
        QTest.keyClick(view.table, key)
    QTest.keyClick(view.table, Key.Key_End, CTRL)
    assert view.table.selected.index.row() in {-1, 0}


def test_keys_without_roles(qtbot):
    view = MatrixView(Document(Plan(activities={"a": Activity("a", "Alone")})))
    qtbot.addWidget(view)
    view.show()
    view.table.selected.go(0, 0)
    for key in (Key.Key_Tab, Key.Key_End, Key.Key_Right, Key.Key_Space):
        QTest.keyClick(view.table, key, CTRL if key == Key.Key_Space else NONE)
    assert view.table.selected.index.row() == 0
