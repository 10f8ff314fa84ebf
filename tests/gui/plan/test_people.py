"""Tables of roles, people and departments: edited in place, every edit can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QListWidget, QStyleOptionViewItem

from raciplanner.gui.plan.choice_delegate import ChoiceDelegate
from raciplanner.gui.plan.people_dialog import PeopleDialog
from raciplanner.gui.plan.people_models import (
    CHOICES_ROLE,
    departments_model,
    people_model,
    roles_model,
)
from raciplanner.model.edits.roles import add_department, add_person

EDIT = Qt.ItemDataRole.EditRole
CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def dialog(document, qtbot) -> PeopleDialog:
    made = PeopleDialog(document)
    qtbot.addWidget(made)
    made.show()
    return made


def watched(model):
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    return model


def test_roles_are_edited_in_place(document):
    model = watched(roles_model(document, document))
    assert model.data(model.index(0, 0)) == "Ann"
    assert model.setData(model.index(0, 0), "Anna", EDIT)
    assert document.plan.roles["Ann"].name == "Anna"
    assert model.setData(model.index(1, 2), "Ann", EDIT)
    assert model.data(model.index(1, 2)) == "Anna"
    assert document.undo_stack.count() == 2
    assert model.setData(model.index(0, 0), "Anna", EDIT)
    assert document.undo_stack.count() == 2
    assert not model.setData(model.index(0, 0), "", EDIT)
    assert not model.setData(model.index(0, 0), "x", Qt.ItemDataRole.UserRole)
    document.undo()
    document.undo()
    assert model.data(model.index(0, 0)) == "Ann"


def test_circles_are_refused(document, qtbot):
    model = watched(roles_model(document, document))
    model.setData(model.index(1, 2), "Ann", EDIT)
    with qtbot.waitSignal(document.refused) as caught:
        assert not model.setData(model.index(0, 2), "Ben", EDIT)
    assert caught.args[0].code == "reports_in_circle"


def test_people_hold_several_roles_and_may_sign(document):
    model = watched(people_model(document, document))
    document.attempt(add_person, "Anna Petrova", roles=["Ann"])
    assert model.data(model.index(0, 1)) == "Ann"
    assert model.setData(model.index(0, 1), ("Ann", "Ed"), EDIT)
    assert model.data(model.index(0, 1)) == "Ann, Ed"
    tick = model.index(0, 3)
    assert model.data(tick) is None
    assert model.data(tick, CHECK) == Qt.CheckState.Unchecked
    assert model.flags(tick) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.setData(tick, Qt.CheckState.Checked.value, CHECK)
    assert model.data(tick, CHECK) == Qt.CheckState.Checked


def test_departments_show_their_colour(document):
    model = watched(departments_model(document, document))
    document.attempt(add_department, "Marketing", side="marketing")
    assert model.data(model.index(0, 1)) == "MAR"
    assert not model.data(model.index(0, 2), Qt.ItemDataRole.DecorationRole).isNull()
    assert model.data(model.index(0, 0), Qt.ItemDataRole.DecorationRole) is None
    assert model.data(model.index(0, 3)) == "Marketing side"
    assert ("sales", "Sales side") in model.data(model.index(0, 3), CHOICES_ROLE)
    assert model.data(QModelIndex()) is None
    assert model.headerData(0, Qt.Orientation.Vertical) == "1"
    assert model.headerData(0, Qt.Orientation.Vertical, EDIT) is None


def test_a_read_only_plan_is_only_shown(document):
    document.read_only = True
    model = watched(roles_model(document, document))
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable


def test_choices_open_a_box_or_a_ticked_list(document, dialog, qtbot):
    document.attempt(add_person, "Anna Petrova", roles=["Ann"])
    delegate, option = ChoiceDelegate(), QStyleOptionViewItem()
    roles, people = dialog.ui.roles.model(), dialog.ui.people.model()

    box = delegate.createEditor(dialog, option, roles.index(1, 2))
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("Ann"))
    delegate.setEditorData(box, roles.index(1, 2))
    delegate.updateEditorGeometry(box, option, roles.index(1, 2))
    with qtbot.waitSignals([delegate.commitData, delegate.closeEditor]):
        box.activated.emit(box.currentIndex())
    delegate.setModelData(box, roles, roles.index(1, 2))
    assert document.plan.roles["Ben"].reports_to == "Ann"

    ticked = delegate.createEditor(dialog, option, people.index(0, 1))
    assert isinstance(ticked, QListWidget)
    ticked.item(4).setCheckState(Qt.CheckState.Checked)
    delegate.updateEditorGeometry(ticked, option, people.index(0, 1))
    assert ticked.height() > 40
    delegate.setModelData(ticked, people, people.index(0, 1))
    (person,) = document.plan.people.values()
    assert person.roles == ("Ann", "Ed")

    line = delegate.createEditor(dialog, option, roles.index(0, 0))
    delegate.setEditorData(line, roles.index(0, 0))
    delegate.setModelData(line, roles, roles.index(0, 0))
    assert document.plan.roles["Ann"].name


def test_colours_have_samples(document, dialog):
    document.attempt(add_department, "Marketing")
    model = dialog.ui.departments.model()
    box = ChoiceDelegate().createEditor(dialog, QStyleOptionViewItem(), model.index(0, 2))
    assert isinstance(box, QComboBox)
    assert not box.itemIcon(0).isNull()


def test_adding_opens_the_name(document, dialog):
    dialog.ui.add_roles.click()
    assert document.plan.columns[-1].name == "New role"
    assert dialog.ui.roles.currentIndex().row() == 5
    assert dialog.ui.message.text().startswith("Add role")
    dialog.ui.tabs.setCurrentIndex(1)
    dialog.ui.add_people.click()
    dialog.ui.tabs.setCurrentIndex(2)
    dialog.ui.add_departments.click()
    assert len(document.plan.people) == len(document.plan.departments) == 1


def test_deleting_takes_the_chosen_and_chooses_the_next(document, dialog):
    dialog.ui.delete_roles.click()
    assert len(document.plan.columns) == 5
    dialog.ui.roles.selectRow(1)
    dialog.ui.delete_roles.click()
    assert [role.name for role in document.plan.columns] == ["Ann", "Carlos", "Dina", "Ed"]
    assert dialog.ui.roles.currentIndex().row() == 1


def test_moving_goes_one_place_and_stops_at_the_ends(document, dialog):
    dialog.ui.roles_up.click()
    dialog.ui.roles.selectRow(0)
    dialog.ui.roles_up.click()
    assert document.undo_stack.count() == 0
    dialog.ui.roles_down.click()
    assert [role.name for role in document.plan.columns][:2] == ["Ben", "Ann"]
    assert dialog.ui.roles.currentIndex().row() == 1
    dialog.ui.roles_up.click()
    assert [role.name for role in document.plan.columns][:2] == ["Ann", "Ben"]
    dialog.ui.roles.selectRow(3)
    dialog.ui.roles_down.click()
    assert [role.name for role in document.plan.columns][-1] == "Dina"


def test_departments_move_too(document, dialog):
    document.attempt(add_department, "Marketing")
    document.attempt(add_department, "Sales")
    dialog.ui.departments.selectRow(1)
    dialog.ui.departments_up.click()
    assert [one.name for one in document.plan.departments.ordered] == ["Sales", "Marketing"]
    dialog.ui.delete_departments.click()
    assert len(document.plan.departments) == 1


def test_undo_works_inside_the_dialog_and_says_so(document, dialog, qtbot):
    dialog.ui.roles.selectRow(0)
    dialog.ui.delete_roles.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(document.plan.columns) == 5
    assert dialog.ui.message.text().startswith("Undone: ")


def test_a_refusal_is_told_in_the_dialog(document, dialog):
    model = dialog.ui.roles.model()
    model.setData(model.index(0, 0), " ", EDIT)
    assert dialog.ui.message.text() == "A name is needed."
