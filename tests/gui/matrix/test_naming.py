from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.rows import NAME, Kind, Row, Sort
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.model.edits import activities
from raciplanner.model.plan import Plan
from tests.gui.matrix.conftest import at, here

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def names(document: Document, phase: str) -> list[str]:
    return [a.name for a in document.plan.rows if a.phase == phase]


def test_f2_renames_an_activity(view, press, document):
    at(view, "Webinar")
    press(Key.Key_F2)
    assert view.naming.editor.text() == "Webinar"
    press("Webinar with partner", Key.Key_Return)
    assert document.plan.activities["Webinar"].name == "Webinar with partner"
    assert view.table.hasFocus()


def test_typing_on_a_name_replaces_it(view, press, document):
    at(view, "Webinar")
    press("N")
    assert view.naming.editor.text() == "N"
    press("ew", Key.Key_Tab)
    assert document.plan.activities["Webinar"].name == "New"
    assert here(view) == ("Webinar", "CMO")


def test_escape_and_an_empty_name_change_nothing(view, press, document):
    at(view, "Webinar")
    press(Key.Key_F2)
    press("x", Key.Key_Escape)
    press(Key.Key_F2, Key.Key_Backspace, Key.Key_Return)
    press(Key.Key_F2, Key.Key_Enter)
    assert not document.modified
    assert view.naming.editor is None


def test_leaving_the_editor_keeps_the_name(view, press, document, qtbot):
    at(view, "Webinar")
    press(Key.Key_F2)
    press("Seminar")
    other = QWidget(view)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    other.show()
    other.setFocus()
    assert document.plan.activities["Webinar"].name == "Seminar"
    assert other.hasFocus()


def test_a_phase_is_renamed(view, press, document):
    view.table.selected.go(0, NAME)
    press(Key.Key_F2)
    press("Demand", Key.Key_Return)
    assert document.plan.phases["Leads"].name == "Demand"


def test_typing_in_the_line_below_a_phase_adds(view, press, document):
    view.table.selected.go(view.model.place(Row(Kind.GHOST, "Leads")), NAME)
    press("First")
    press(Key.Key_Return)
    press("Second", Key.Key_Return)
    assert names(document, "Leads")[-2:] == ["First", "Second"]
    assert view.table.selected.row == Row(Kind.GHOST, "Leads")
    press("Third", Key.Key_Tab)
    assert view.table.selected.role == "CMO"


def test_insert_goes_below_and_the_letters_can_follow(view, press, document):
    at(view, "Score leads", "HoS")
    press(Key.Key_Insert)
    assert Row(Kind.DRAFT, "") in view.model.rows
    press("Check leads", Key.Key_Return)
    assert names(document, "Leads") == ["Define leads", "Score leads", "Check leads", "Hand over"]
    assert Row(Kind.DRAFT, "") not in view.model.rows
    press("a", Key.Key_Right, "r")
    new = document.plan.rows[2].id
    assert document.plan.assignment(new, "CMO").functions == {"owner"}
    assert document.plan.assignment(new, "Ops").functions == {"doer"}


def test_insert_above_and_at_the_end_of_a_phase(view, press, document):
    press(Key.Key_Insert, mods=ALT)
    press("Start", Key.Key_Return)
    assert names(document, "Leads")[0] == "Start"
    at(view, "Hand over", "CMO")
    press(Key.Key_Insert)
    press("End", Key.Key_Return)
    assert names(document, "Leads")[-1] == "End"
    at(view, "Webinar", "CMO")
    press(Key.Key_Insert)
    press("Last", Key.Key_Return)
    assert document.plan.rows[-1].name == "Last"


def test_giving_up_an_insertion_leaves_no_trace(view, press, document):
    press(Key.Key_Insert)
    press(Key.Key_Escape)
    press(Key.Key_Insert)
    press(Key.Key_Return)
    assert Row(Kind.DRAFT, "") not in view.model.rows
    assert not document.modified


def test_insert_on_a_band_types_at_its_end(view, press, document):
    view.table.selected.go(view.model.place(Row(Kind.BAND, "Campaigns")), NAME)
    press(Key.Key_Insert)
    press("Mailing", Key.Key_Return)
    assert names(document, "Campaigns")[-1] == "Mailing"


def test_a_sorted_view_has_no_place_for_new_ones(view, press):
    told: list[str] = []
    view.told.connect(told.append)
    view.model.rearrange(sort=Sort("name"))
    at(view, "Webinar", "CMO")
    press(Key.Key_Insert)
    assert view.naming.editor is None
    assert "order" in told[-1]


def test_a_new_role(view, press, document):
    press(Key.Key_R, mods=CTRL | SHIFT)
    press("Head of Partnerships", Key.Key_Return)
    assert document.plan.columns[-1].name == "Head of Partnerships"
    assert view.table.selected.role == document.plan.columns[-1].id
    press(Key.Key_R, mods=CTRL | SHIFT)
    press(Key.Key_Return)
    assert len(document.plan.columns) == 5


def test_a_role_is_renamed(view, press, document):
    at(view, "Webinar", "SDR")
    press(Key.Key_F2, mods=CTRL)
    press("Sales development", Key.Key_Return)
    assert document.plan.roles["SDR"].name == "Sales development"
    press(Key.Key_F2, mods=CTRL)
    press(Key.Key_Return)
    assert document.undo_stack.count() == 1
    at(view, "Webinar")
    view.naming.rename_role()
    assert view.naming.editor is None


def test_f2_on_a_whole_column_renames_the_role_and_on_a_row_the_activity(view, press, document):
    press(Key.Key_Space, mods=CTRL)
    press(Key.Key_F2)
    press("Chief", Key.Key_Return)
    assert document.plan.roles["CMO"].name == "Chief"
    press(Key.Key_Right)
    press(Key.Key_Space, mods=SHIFT)
    press(Key.Key_F2)
    press("Said", Key.Key_Return)
    assert "Said" in [a.name for a in document.plan.rows]


def test_a_new_phase_is_named_at_once(view, press, document):
    view.naming.add_phase()
    press("Closing", Key.Key_Return)
    assert [phase.name for phase in document.plan.phases.ordered][-1] == "Closing"


def test_the_editor_follows_its_row(view, press, document):
    at(view, "Webinar")
    press(Key.Key_F2)
    before = view.naming.editor.y()
    document.attempt(activities.add_activities, ["New"], phase="Leads")
    assert view.naming.editor.y() > before
    document.attempt(activities.delete_activities, ["Webinar"])
    assert view.naming.editor is None


def test_the_editor_of_a_role_stays_when_rows_scroll(view, press):
    view.naming.add_role()
    view.table.scrolled.emit()
    assert view.naming.editor is not None
    view.naming.cancel()


def test_a_pasted_list_makes_rows(view, press, document):
    QGuiApplication.clipboard().setText("One\nTwo\n\nThree\n")
    view.table.selected.go(view.model.place(Row(Kind.GHOST, "Campaigns")), NAME)
    press(Key.Key_Return)
    QTest.keyClick(view.window().focusWidget(), Key.Key_V, CTRL)
    assert names(document, "Campaigns")[-3:] == ["One", "Two", "Three"]
    assert document.undo_stack.count() == 1


def test_one_pasted_line_is_text(view, press, document):
    QGuiApplication.clipboard().setText("One")
    at(view, "Webinar")
    press(Key.Key_F2)
    QTest.keyClick(view.naming.editor, Key.Key_V, CTRL)
    press(Key.Key_Return)
    assert document.plan.activities["Webinar"].name == "One"


def write(name: str) -> None:
    """Type a name where the keyboard is, and Enter."""
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, name)
    QTest.keyClick(line, Key.Key_Return)


def test_a_plan_without_anything_is_begun_by_typing(qtbot):
    document = Document(Plan())
    view = MatrixView(document)
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show()
    with qtbot.waitActive(view):
        view.activateWindow()
    assert view.empty.isVisible()
    assert "No activities yet" in view.empty.text.text()
    view.empty.activity.click()
    write("First")
    assert [a.name for a in document.plan.rows] == ["First"]
    assert "Who takes part?" in view.empty.text.text()
    view.empty.role.click()
    write("Head of Sales")
    assert not view.empty.isVisible()
    document.undo()
    assert view.empty.isVisible()


def test_an_empty_plan_offers_the_library_and_the_clipboard(qtbot):
    view = MatrixView(Document(Plan()))
    qtbot.addWidget(view)
    view.resize(800, 500)
    view.show()
    QGuiApplication.clipboard().setText("A\nB")
    view.table.selected.go(0, 0)
    view.empty.paste.click()
    assert len(view.model.plan.rows) == 2
    with qtbot.waitSignal(view.library_wanted):
        view.empty.library.click()


def test_a_refusal_leaves_the_name(view, press, document):
    document.read_only = True
    at(view, "Webinar")
    press(Key.Key_F2)
    press("Other", Key.Key_Return)
    assert document.plan.activities["Webinar"].name == "Webinar"
