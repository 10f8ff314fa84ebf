"""Questions put off: asked for, marked beside the row, spoken, taken off the list."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from raciplanner.gui.matrix.park_dialog import ParkDialog
from raciplanner.gui.matrix.rows import Kind, Row
from raciplanner.model.edits import roles
from raciplanner.model.edits.parking import park
from tests.gui.matrix.conftest import at

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
Ok = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def dialog(qtbot, document, view) -> ParkDialog:
    document.attempt(roles.add_person, "Ann", roles=("CMO",), new_id=lambda: "ann")
    made = ParkDialog(document, "Webinar", "Ops", view)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(box, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def parked(document):
    return list(document.plan.parked.ordered)


def test_enter_parks_a_question_about_the_row(view, document, drive):
    at(view, "Webinar", "Ops")

    def write(dialog):
        QTest.keyClicks(dialog.ui.question, "Who pays?")
        QTest.keyClick(dialog.ui.question, Qt.Key.Key_Return)

    drive(write)
    view.actions_["park"].trigger()
    (one,) = parked(document)
    assert (one.text, one.activity, one.role, one.owner, one.due) == (
        "Who pays?",
        "Webinar",
        "",
        "",
        None,
    )
    document.undo()
    assert not parked(document)


def test_escape_parks_nothing(view, document, drive):
    drive(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    view.actions_["park"].trigger()
    assert not parked(document)


def test_a_question_needs_words(dialog):
    assert not dialog.ui.buttons.button(Ok).isEnabled()
    dialog.ui.question.setText("  ")
    assert not dialog.ui.buttons.button(Ok).isEnabled()
    dialog.ui.question.setText("Why")
    assert dialog.ui.buttons.button(Ok).isEnabled()


@pytest.mark.parametrize(
    ("about", "activity", "role"),
    [("row", "Webinar", ""), ("cell", "Webinar", "Ops"), ("plan", "", "")],
)
def test_what_it_is_about_who_answers_and_until_when(dialog, document, about, activity, role):
    dialog.ui.question.setText("Why")
    choose(dialog.ui.about, about)
    choose(dialog.ui.owner, "ann")
    dialog.ui.has_due.click()
    dialog.ui.due.setDate(QDate(2027, 1, 5))
    assert dialog.carry_out()
    (one,) = parked(document)
    assert (one.activity, one.role, one.owner, one.due) == (
        activity,
        role,
        "ann",
        date(2027, 1, 5),
    )


def test_a_role_alone_and_a_plan_alone(document, view, qtbot):
    for role, offered in (("Ops", ["role", "plan"]), ("", ["plan"])):
        dialog = ParkDialog(document, "", role, view)
        qtbot.addWidget(dialog)
        box = dialog.ui.about
        assert [box.itemData(i) for i in range(box.count())] == offered
        dialog.ui.question.setText(f"About {role}")
        assert dialog.carry_out()
        assert parked(document)[-1].role == role
        assert dialog.ui.parked.count() == 1


def test_what_is_answered_is_taken_off(dialog, document):
    assert not dialog.ui.known.isVisible()
    document.attempt(
        park, "Who pays?", activity="Webinar", role="Ops", owner="ann", due=date(2027, 1, 5)
    )
    document.attempt(park, "Elsewhere", activity="Hand over", owner="CMO")
    assert dialog.ui.known.isVisible()
    assert [dialog.ui.parked.item(i).text() for i in range(dialog.ui.parked.count())] == [
        "Who pays? · Ann · 1/5/27"
    ]
    assert not dialog.ui.answered.isEnabled()
    dialog.ui.parked.setCurrentRow(0)
    dialog.ui.answered.click()
    assert [one.text for one in parked(document)] == ["Elsewhere"]
    assert not dialog.ui.known.isVisible()


def ink_in_gutter(view, row: int) -> bool:
    """Whether something is drawn where markers stand."""
    metrics, top = view.table.places.metrics, view.table.places.row_top(row)
    image = view.table.viewport().grab().toImage()
    high, ratio = view.table.places.row_height(row), image.devicePixelRatio()
    base = image.pixelColor(QPoint(6, top + high // 2) * ratio)
    places = (
        QPoint(x, y) * ratio
        for x in range(10, metrics.px(30))
        for y in range(top + 5, top + high - 5)
    )
    return any(image.pixelColor(place).lightness() < base.lightness() - 60 for place in places)


def test_a_parked_row_is_marked_and_says_so(view, document):
    row = view.model.place_of("Webinar")
    assert not ink_in_gutter(view, row)
    document.attempt(park, "Who pays?", activity="Webinar", role="Ops", owner="CMO")
    assert ink_in_gutter(view, row)
    model = view.model
    name, ops, hos = (model.index(row, column) for column in (0, 2, 3))
    assert name.data(SPOKEN).endswith("Webinar. Parked: Who pays? · CMO")
    assert ops.data(SPOKEN) == "Webinar, Ops: empty. Parked: Who pays? · CMO"
    assert hos.data(SPOKEN) == "Webinar, HoS: empty."
    assert "Parked: Who pays?" in name.data(Qt.ItemDataRole.ToolTipRole)


def test_a_folded_phase_shows_that_something_inside_is_parked(view, document):
    document.attempt(park, "Who pays?", activity="Webinar")
    document.attempt(park, "Anything else?")
    for phase, marked in (("Campaigns", True), ("Leads", False)):
        view.table.fold(phase, folded=True)
        assert ink_in_gutter(view, view.model.place(Row(Kind.BAND, phase))) is marked
    document.replace(document.plan)
    assert view.model.parked.keys() == {"Webinar", ""}
