"""Totals per person: sums over all roles held, and a click that filters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.people import PeopleTotalsModel
from raciplanner.gui.matrix.rows import Kind, Row
from raciplanner.model.edits import assignments, roles
from tests.builders import plan_from
from tests.gui.matrix.conftest import PLAN

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def document(qtbot) -> Document:
    made = Document(plan_from(PLAN))
    made.attempt(roles.add_person, "Ann", roles=("CMO", "HoS"))
    made.attempt(roles.add_person, "Ben", roles=("SDR",))
    made.attempt(roles.add_person, "Guest")
    return made


@pytest.fixture
def people(view):
    model = view.people.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    view.actions_["people_totals"].trigger()
    return view.people


def shown(view) -> list[str]:
    return [row.key for row in view.model.rows if row.kind is Kind.ACTIVITY]


def texts(people) -> list[str]:
    model = people.model
    return [model.index(row).data() for row in range(model.rowCount())]


def test_who_holds_several_roles_carries_the_sum(people):
    assert texts(people) == ["Ann  A 3 · R 0", "Ben  A 0 · R 1"]
    spoken = people.model.index(0).data(SPOKEN)
    assert spoken == "Ann. CMO, HoS. 3 Accountable, 3 Consulted"


def test_totals_follow_the_plan(people, document):
    document.attempt(assignments.assign, [("Webinar", "HoS")], ["doer"])
    assert texts(people)[0] == "Ann  A 3 · R 1"
    document.undo()
    assert texts(people)[0] == "Ann  A 3 · R 0"
    document.attempt(roles.add_person, "Cleo", roles=("Ops",))
    assert texts(people)[2] == "Cleo  A 1 · R 3"
    document.attempt(roles.delete_people, [p.id for p in document.plan.people.ordered])
    assert not people.isVisible()


def test_a_click_shows_the_rows_of_a_person_and_another_one_all(view, people):
    everything = shown(view)
    box = people.list.visualRect(people.model.index(1))
    QTest.mouseClick(people.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert shown(view) == ["Define leads", "Hand over"]
    assert people.list.selectedIndexes() == [people.model.index(1)]
    QTest.mouseClick(people.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert shown(view) == everything
    assert not people.list.selectedIndexes()


def test_another_filter_takes_the_mark_away(view, people):
    view.search.filter_by(person=people.model.person(0))
    assert people.list.selectedIndexes() == [people.model.index(0)]
    view.search.filter_by(role="SDR")
    assert not people.list.selectedIndexes()


def test_the_line_opens_beside_the_totals_of_roles(view):
    assert not view.people.isVisible()
    footer = view.model.place(Row(Kind.TOTALS, ""))
    point = view.table.places.cell(footer, 0).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert view.people.isVisible()
    assert view.table.marks.people is True
    QApplication.processEvents()  # the table makes room
    point = view.table.places.cell(footer, 0).center()
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert not view.people.isVisible()


def test_without_people_there_is_nothing_to_open(view, document):
    document.replace(plan_from(PLAN))
    assert view.table.marks.people is None
    view.actions_["people_totals"].trigger()
    assert not view.people.isVisible()


def test_roles_that_are_gone_do_not_count(document, view):
    model = PeopleTotalsModel(view.model)
    assert model.person(5) == ""
    document.attempt(roles.delete_roles, ["SDR"])
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Ann  A 3 · R 0"]
