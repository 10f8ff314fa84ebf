"""The details pane: shows the current activity and cell, edits by field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from raciplanner.gui.plan.details import DetailsPane
from raciplanner.model.edits.activities import add_phase, delete_activities, set_dependencies
from raciplanner.model.edits.assignments import add_function, assign
from raciplanner.model.edits.settings import switch_letters


@pytest.fixture
def pane(document, qtbot) -> DetailsPane:
    made = DetailsPane(document)
    qtbot.addWidget(made)
    made.show()
    made.show_cell("Create charter", "Ann")
    return made


def meanings(pane) -> list[str]:
    from PySide6.QtWidgets import QLabel

    layout = pane.ui.meanings
    found = []
    for place in range(layout.count()):
        widget = layout.itemAt(place).widget()
        labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
        found += [label.text() for label in labels]
    return found


def test_nothing_chosen_says_what_to_do(pane):
    pane.show_cell("", "")
    assert pane.ui.empty.isVisible()
    assert not pane.ui.fields.isVisible()
    pane.commit()


def test_an_activity_and_its_cell(pane, document):
    assert pane.ui.name.text() == "Create charter"
    assert pane.ui.where.text() == "Activity 1 of 4"
    assert meanings(pane) == ["Accountable. Answers for the result; has the last word."]
    document.attempt(add_function, [("Create charter", "Ann")], "doer")
    assert len(meanings(pane)) == 2
    pane.show_cell("Submit change request", "Dina")
    document.attempt(assign, [("Submit change request", "Dina")], [])
    assert meanings(pane) == ["No letter: takes no part."]
    pane.show_cell("Create charter", "")
    assert not pane.ui.cell.isVisible()


def test_a_function_without_a_letter_is_named(pane, document):
    document.attempt(switch_letters, "mocha")
    document.attempt(assign, [("Create charter", "Ann")], ["oversee"])
    document.attempt(switch_letters, "raci")
    assert meanings(pane) == ["“oversee” has no letter in this set."]


def test_typing_waits_for_a_pause_and_is_one_step(pane, document, qtbot):
    pane.ui.description.setPlainText("Why")
    assert document.undo_stack.count() == 0
    qtbot.waitUntil(lambda: document.undo_stack.count() == 1)
    pane.ui.description.setPlainText("Why we do it")
    pane.commit()
    assert document.undo_stack.count() == 1
    assert document.plan.activities["Create charter"].description == "Why we do it"
    document.undo()
    assert pane.ui.description.toPlainText() == ""


def test_leaving_a_field_or_the_activity_keeps_the_text(pane, document):
    pane.ui.note.setPlainText("Ask the board first")
    QApplication.sendEvent(pane.ui.note, QFocusEvent(QEvent.Type.FocusOut))
    assert document.plan.assignment("Create charter", "Ann").note == "Ask the board first"
    pane.ui.deliverable.setText("A charter")
    pane.show_cell("Submit change request", "")
    assert document.plan.activities["Create charter"].deliverable == "A charter"


def test_the_phase_is_chosen(pane, document):
    document.attempt(add_phase, "Start")
    (phase,) = document.plan.phases
    pane.ui.phase.setCurrentIndex(pane.ui.phase.findData(phase))
    pane.ui.phase.activated.emit(1)
    assert document.plan.activities["Create charter"].phase == phase


def test_the_choices_are_a_model(pane, document):
    model = pane.ui.add_dependency.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    pane.show_cell("Submit change request", "")
    names = [model.index(row).data() for row in range(model.rowCount())]
    assert names[0] == "Add an activity…"
    assert "Submit change request" not in names
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_dependencies_are_added_and_removed(pane, document):
    box = pane.ui.add_dependency
    assert box.findData("Create charter") < 0
    box.setCurrentIndex(box.findData("Collect requirements"))
    box.activated.emit(box.currentIndex())
    assert document.plan.activities["Create charter"].depends_on == ("Collect requirements",)
    assert pane.ui.depends.count() == 1
    assert not pane.ui.remove_dependency.isEnabled()
    pane.ui.depends.item(0).setSelected(True)
    pane.ui.remove_dependency.click()
    assert document.plan.activities["Create charter"].depends_on == ()
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert document.undo_stack.count() == 2


def test_the_pane_follows_edits_made_elsewhere(pane, document):
    document.attempt(set_dependencies, "Create charter", ["Develop test plan"])
    assert pane.ui.depends.item(0).text() == "Develop test plan"
    document.attempt(assign, [("Create charter", "Ann")], ["doer"])
    assert meanings(pane) == ["Responsible. Does the work."]
    document.attempt(delete_activities, ["Create charter"])
    assert pane.ui.empty.isVisible()
    document.undo()
    assert pane.ui.name.text() == "Create charter"


def test_a_read_only_plan_is_only_shown(pane, document, qtbot):
    document.read_only = True
    pane.show_cell("Submit change request", "Ann")
    assert pane.ui.description.isReadOnly()
    assert not pane.ui.phase.isEnabled()
    with qtbot.assertNotEmitted(document.refused):
        pane.commit()


def test_another_plan_clears_the_pane(pane, document):
    document.replace(document.plan)
    assert pane.ui.empty.isVisible()
