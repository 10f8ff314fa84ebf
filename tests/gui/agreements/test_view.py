"""Lists of agreements: edited in place, filled from the library."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from raciplanner.errors import InvalidEdit
from raciplanner.gui.agreements.columns import day_text, typed_day
from raciplanner.gui.agreements.proposals_dialog import ProposalsDialog
from raciplanner.gui.agreements.view import KINDS, AgreementsView, add_proposed
from raciplanner.gui.document import Document
from raciplanner.library.agreements import proposed_meetings
from raciplanner.library.example import example_plan
from raciplanner.model.edits.agreements import HEADS, add_entry


@pytest.fixture
def document(qtbot):
    return Document(example_plan("en"))


@pytest.fixture
def view(qtbot, document):
    made = AgreementsView(document)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("table", KINDS)
def test_entries_are_added_moved_and_deleted(view, document, table):
    page = view.pages[table]
    tester = QAbstractItemModelTester(
        page.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    page.add()
    page.add()
    assert page.model.rowCount() == 2
    first, second = (page.model.record(row).id for row in range(2))
    page.choose([second])
    page.move_rows(-1)
    assert page.model.record(0).id == second
    page.choose([first])
    page.delete()
    assert page.model.rowCount() == 1
    for _ in range(4):
        document.undo()
    assert not document.plan.table(table)
    del tester


def set_cell(page, field, value):
    index = page.model.index(0, page.model.column_of(field))
    assert index.flags() & Qt.ItemFlag.ItemIsEditable
    return page.model.setData(index, value)


def shown(page, field):
    return page.model.index(0, page.model.column_of(field)).data()


def test_days_minutes_and_agendas_are_typed(view, document):
    actions = view.pages["actions"]
    actions.add()
    assert set_cell(actions, "due", "2027-03-01")
    assert document.plan.actions.ordered[0].due == date(2027, 3, 1)
    assert shown(actions, "due") == day_text(date(2027, 3, 1))
    assert not set_cell(actions, "due", "soon")
    meetings = view.pages["meetings"]
    meetings.add()
    assert set_cell(meetings, "minutes", "45")
    assert shown(meetings, "minutes") == "45"
    assert not set_cell(meetings, "minutes", "long")
    assert set_cell(meetings, "agenda", "leads; returns ;")
    assert document.plan.meetings.ordered[0].agenda == ("leads", "returns")
    assert set_cell(meetings, "period", "week")
    assert shown(meetings, "period") == "every week"


def test_a_day_is_read_as_it_is_written():
    day = date(2027, 1, 31)
    assert typed_day(day_text(day)) == day
    assert typed_day("2027-01-31") == day
    assert typed_day(" ") is None
    assert day_text(None) == ""
    with pytest.raises(InvalidEdit, match="day_bad"):
        typed_day("tomorrow")


def test_people_and_roles_are_offered(view, document):
    page = view.pages["decisions"]
    page.add()
    person = document.plan.people.ordered[0]
    assert set_cell(page, "decided_by", person.id)
    assert shown(page, "decided_by") == person.name
    assert set_cell(page, "activity", document.plan.rows[0].id)
    assert set_cell(page, "method", "consent")
    assert shown(page, "method") == "nobody objected"


def test_a_new_boundary_is_for_a_row_without_one(view, document):
    page = view.pages["boundaries"]
    page.add()
    page.add()
    rows = [one.activity for one in document.plan.boundaries.ordered]
    assert rows == [row.id for row in document.plan.rows[:2]]


def test_the_library_proposes_what_is_not_there_yet(view, document, drive):
    def take_two(dialog):
        assert isinstance(dialog, ProposalsDialog)
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        assert not ok.isEnabled()
        for row in range(2):
            dialog.list.item(row).setCheckState(Qt.CheckState.Checked)
        assert ok.isEnabled()
        ok.click()

    drive(take_two)
    view.library_buttons["meetings"].click()
    names = [one.name for one in document.plan.meetings.ordered]
    assert names == [one["name"] for one in list(proposed_meetings(document.plan).values())[:2]]
    dialog = ProposalsDialog(document.plan, "meetings", proposed_meetings(document.plan))
    assert dialog.list.count() == len(proposed_meetings(document.plan)) - 2
    document.undo()
    assert not document.plan.meetings


def test_nothing_more_to_propose(qtbot, document):
    dialog = ProposalsDialog(document.plan, "boundaries", {})
    qtbot.addWidget(dialog)
    assert "nothing more" in dialog.intro.text()
    assert not add_proposed(document.plan, "meetings", [])


def test_undo_brings_the_list_to_the_front(view, document):
    document.perform(add_entry(document.plan, "handovers", name="The lead"))
    assert view.reveal(document.undo_edit.changes)
    assert view.tabs.currentWidget() is view.pages["handovers"]
    assert not view.reveal(())
    view.show_list("decisions")
    view.enter()
    assert view.focusWidget() is view.pages["decisions"].table


def test_every_list_has_its_words(view):
    assert set(KINDS) == {*HEADS, "parked"}
    for place, page in enumerate(view.pages.values()):
        assert view.tabs.tabText(place) == page.kind.title()
        assert page.hint.text() == page.kind.hint()
