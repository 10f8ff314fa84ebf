"""The people view: tables edited in place, by keyboard alone, every edit can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMenu,
    QStyleOptionViewItem,
)

from raciplanner.gui.people.choice_delegate import ChoiceDelegate
from raciplanner.gui.people.columns import departments_model, people_model, roles_model
from raciplanner.gui.people.models import CHOICES_ROLE
from raciplanner.gui.people.view import PeopleView
from raciplanner.model.edits.assignments import clear
from raciplanner.model.edits.people import set_holders
from raciplanner.model.edits.roles import (
    add_department,
    add_person,
    change_person,
    change_role,
)

EDIT = Qt.ItemDataRole.EditRole
CHECK = Qt.ItemDataRole.CheckStateRole
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def view(document, qtbot) -> PeopleView:
    made = PeopleView(document)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    return made


def show(view: PeopleView, name: str):
    page = view.pages[name]
    view.tabs.setCurrentWidget(page)
    view.enter()
    return page


def add(document, *names: str) -> list[str]:
    for name in names:
        document.attempt(add_person, name)
    return [person.id for person in document.plan.people.ordered]


def watched(model):
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    return model


def cell(model, row: int, field: str):
    return model.index(row, model.column_of(field))


def names(document) -> list[str]:
    return [person.name for person in document.plan.people.ordered]


def test_roles_are_edited_in_place(document):
    model = watched(roles_model(document, document))
    assert model.data(model.index(0, 0)) == "Ann"
    assert model.setData(model.index(0, 0), "Anna", EDIT)
    assert document.plan.roles["Ann"].name == "Anna"
    assert model.setData(cell(model, 1, "reports_to"), "Ann", EDIT)
    assert model.data(cell(model, 1, "reports_to")) == "Anna"
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
    model.setData(cell(model, 1, "reports_to"), "Ann", EDIT)
    with qtbot.waitSignal(document.refused) as caught:
        assert not model.setData(cell(model, 0, "reports_to"), "Ben", EDIT)
    assert caught.args[0].code == "reports_in_circle"


def test_people_hold_several_roles_and_may_sign(document):
    model = watched(people_model(document, document))
    document.attempt(add_person, "Anna Petrova", roles=["Ann"])
    roles, tick = cell(model, 0, "roles"), cell(model, 0, "may_sign")
    assert model.data(roles) == "Ann"
    assert model.setData(roles, ("Ann", "Ed"), EDIT)
    assert model.data(roles) == "Ann, Ed"
    assert model.data(tick) is None
    assert model.data(tick, CHECK) == Qt.CheckState.Unchecked
    assert model.flags(tick) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.setData(tick, Qt.CheckState.Checked.value, CHECK)
    assert model.data(tick, CHECK) == Qt.CheckState.Checked
    assert model.data(cell(model, 0, "present"), CHECK) == Qt.CheckState.Checked


def test_the_load_of_several_roles_is_summed(document):
    model = watched(people_model(document, document))
    document.attempt(add_person, "Anna", roles=["Ann"])
    load = cell(model, 0, "load")
    single = int(model.data(load))
    assert model.setData(cell(model, 0, "roles"), ("Ann", "Ben"), EDIT)
    text = model.data(load)
    assert text.startswith(f"{single} + ")
    total = int(text.split(" = ")[1])
    with_a = [row.id for row in document.plan.rows if document.plan.assignment(row.id, "Ann")]
    document.attempt(clear, [(with_a[0], "Ann")])
    assert int(model.data(load).split(" = ")[1]) < total
    assert not model.flags(load) & Qt.ItemFlag.ItemIsEditable
    assert model.data(load, Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_what_follows_from_the_roles_is_shown(document):
    model = watched(people_model(document, document))
    document.attempt(add_department, "Marketing")
    (department,) = document.plan.departments
    document.attempt(change_role, "Ann", department=department, deputy="Ben")
    document.attempt(add_person, "Anna", roles=["Ann"])
    assert model.data(cell(model, 0, "department")) == "Marketing"
    assert model.data(cell(model, 0, "deputy")) == "Ben"
    document.attempt(add_person, "Boris", roles=["Ben"])
    assert model.data(cell(model, 0, "deputy")) == "Boris"
    inside = watched(departments_model(document, document))
    assert inside.data(cell(inside, 0, "roles")) == "Ann"


def test_a_role_is_given_to_people(document):
    model = watched(roles_model(document, document))
    anna, boris = add(document, "Anna", "Boris")
    held = cell(model, 0, "holders")
    assert model.setData(held, (anna, boris), EDIT)
    assert model.data(held) == "Anna, Boris"
    assert model.setData(held, (boris,), EDIT)
    assert document.plan.people[anna].roles == ()
    assert document.plan.people[boris].roles == ("Ann",)
    document.undo()
    assert model.data(held) == "Anna, Boris"


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


def test_choices_open_a_box_or_a_ticked_list(document, view, qtbot):
    document.attempt(add_person, "Anna Petrova", roles=["Ann"])
    delegate, option = ChoiceDelegate(), QStyleOptionViewItem()
    roles, people = view.roles.model, view.people.model
    superior = cell(roles, 1, "reports_to")

    box = delegate.createEditor(view, option, superior)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("Ann"))
    delegate.setEditorData(box, superior)
    delegate.updateEditorGeometry(box, option, superior)
    with qtbot.waitSignals([delegate.commitData, delegate.closeEditor]):
        box.activated.emit(box.currentIndex())
    delegate.setModelData(box, roles, superior)
    assert document.plan.roles["Ben"].reports_to == "Ann"

    held = cell(people, 0, "roles")
    ticked = delegate.createEditor(view, option, held)
    assert isinstance(ticked, QListWidget)
    ticked.item(4).setCheckState(Qt.CheckState.Checked)
    delegate.updateEditorGeometry(ticked, option, held)
    assert ticked.height() > 40
    delegate.setModelData(ticked, people, held)
    (person,) = document.plan.people.values()
    assert person.roles == ("Ann", "Ed")

    line = delegate.createEditor(view, option, roles.index(0, 0))
    delegate.setEditorData(line, roles.index(0, 0))
    delegate.setModelData(line, roles, roles.index(0, 0))
    assert document.plan.roles["Ann"].name


def test_colours_have_samples(document, view):
    document.attempt(add_department, "Marketing")
    box = ChoiceDelegate().createEditor(
        view, QStyleOptionViewItem(), cell(view.departments.model, 0, "colour")
    )
    assert isinstance(box, QComboBox)
    assert not box.itemIcon(0).isNull()


def test_a_person_is_added_named_and_moved_by_keys_alone(document, view, qtbot):
    page = show(view, "people")
    assert page.hint.text().startswith("Nobody yet")
    for name in ("Anna", "Boris"):
        qtbot.keyClick(page.table, Qt.Key.Key_Insert)
        editor = page.table.findChildren(QLineEdit)[-1]
        qtbot.keyClicks(editor, name)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: page.table.state() == page.table.State.NoState)
    assert names(document) == ["Anna", "Boris"]
    assert page.hint.text() == ""
    qtbot.keyClick(page.table, Qt.Key.Key_Up, ALT)
    assert names(document) == ["Boris", "Anna"]
    assert page.table.currentIndex().row() == 0
    qtbot.keyClick(page.table, Qt.Key.Key_Up, ALT)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, ALT)
    assert names(document) == ["Anna", "Boris"]
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert names(document) == ["Anna"]
    document.undo()
    assert names(document) == ["Anna", "Boris"]


def test_the_space_bar_says_who_takes_part(document, view, qtbot):
    anna, boris, _ = add(document, "Anna", "Boris", "Vera")
    page = show(view, "people")
    page.table.selectAll()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert not any(person.present for person in document.plan.people.values())
    assert document.undo_stack.count() == 4
    page.choose([anna, boris])
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert [one.present for one in document.plan.people.ordered] == [True, True, False]
    page.table.setCurrentIndex(cell(page.model, 0, "may_sign"))
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert document.plan.people[anna].may_sign
    page.table.clearSelection()
    qtbot.keyClick(page.table, Qt.Key.Key_Space)
    assert document.plan.people[anna].may_sign


def test_a_list_of_people_is_pasted(document, view, qtbot):
    page = show(view, "people")
    QApplication.clipboard().setText("Anna Petrova\tann, Ed\n\nBoris\tNobody\n")
    qtbot.keyClick(page.table, Qt.Key.Key_V, CTRL)
    first, second = document.plan.people.ordered
    assert (first.name, first.roles) == ("Anna Petrova", ("Ann", "Ed"))
    assert (second.name, second.roles) == ("Boris", ())
    assert document.undo_stack.count() == 1
    QApplication.clipboard().setText("Role")
    show(view, "roles").paste()
    assert len(document.plan.columns) == 5


def test_buttons_do_the_same(document, view):
    page = show(view, "roles")
    page.table.clearSelection()
    page.delete_button.click()
    page.up_button.click()
    assert document.undo_stack.count() == 0
    page.choose(["Ann"])
    page.up_button.click()
    assert document.undo_stack.count() == 0
    page.down_button.click()
    assert [role.name for role in document.plan.columns][:2] == ["Ben", "Ann"]
    page.choose(["Dina"])
    page.down_button.click()
    assert [role.name for role in document.plan.columns][-1] == "Dina"
    page.delete_button.click()
    assert len(document.plan.columns) == 4
    page.add_button.click()
    assert document.plan.columns[-1].name == "New role"
    page.table.selectAll()
    page.delete_button.click()
    assert page.hint.text().startswith("No roles yet")


def test_departments_are_added_moved_and_deleted(document, view):
    page = show(view, "departments")
    page.add_button.click()
    document.attempt(add_department, "Sales")
    page.choose([document.plan.departments.ordered[1].id])
    page.up_button.click()
    assert [one.name for one in document.plan.departments.ordered] == ["Sales", "New department"]
    page.delete_button.click()
    assert len(document.plan.departments) == 1


def test_the_table_has_a_menu_with_its_keys(view):
    page = show(view, "people")
    page.table.customContextMenuRequested.emit(page.table.rect().center())
    menu = page.findChildren(QMenu)[-1]
    assert [action.text() for action in menu.actions()] == [
        "Add person",
        "Delete",
        "Move up",
        "Move down",
        "Paste a list",
        "Takes part or not",
    ]
    menu.close()
    roles = show(view, "roles")
    assert sum(action.isVisible() for action in roles._actions) == 4


def test_undo_shows_the_place(window, qtbot):
    from tests.builders import PMBOK, plan_from

    window.document.replace(plan_from(PMBOK))
    window.files.shown.emit()
    window.commands["people"].trigger()
    view = window.workspace.view("people")
    assert window.workspace.current == "people"
    assert view.tabs.currentWidget() is view.people
    (anna,) = add(window.document, "Anna")
    window.document.attempt(change_person, anna, email="a@example.com")
    window.show_view("matrix")
    window.document.attempt(clear, [("Create charter", "Ann")])
    window.show_view("people")
    window.document.undo()
    assert window.workspace.current == "matrix"
    window.document.undo()
    assert window.workspace.current == "people"
    assert view.people.chosen() == [anna]
    window.document.attempt(set_holders, "Ed", [anna])
    window.document.attempt(change_role, "Ben", name="Bernd")
    window.document.undo()
    assert view.tabs.currentWidget() is view.roles
    assert view.roles.chosen() == ["Ben"]
