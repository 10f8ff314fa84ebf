"""The history view: what was done, by whom, and the way back."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from raciplanner.gui.history.entries import HistoryFilter, Item, Names, items_of
from raciplanner.gui.history.lines_model import LinesModel
from raciplanner.gui.history.model import HistoryModel
from raciplanner.gui.matrix.rows import Kind, Row
from raciplanner.model.change import Edit
from raciplanner.model.edits.activities import (
    add_activities,
    add_phase,
    change_activity,
    delete_activities,
    rename_phase,
    set_dependencies,
)
from raciplanner.model.edits.assignments import assign, clear, set_note
from raciplanner.model.edits.roles import delete_roles
from raciplanner.model.edits.settings import change_info
from raciplanner.storage.history import Entry
from raciplanner.storage.planfile import open_plan, save_plan
from tests.builders import PMBOK, plan_from

CELL = ("Create charter", "Ann")


@pytest.fixture
def path(tmp_path) -> Path:
    found = tmp_path / "plan.raciplan"
    save_plan(plan_from(PMBOK, title="Q3"), found)
    return found


@pytest.fixture
def opened(window, path):
    window.preferences.user_name = "Anna"
    window.files.open(path)
    return window


@pytest.fixture
def document(opened):
    return opened.document


@pytest.fixture
def view(opened):
    opened.show_view("history")
    return opened.workspace.view("history")


def column(view, section: int) -> list[str]:
    model = view.model
    return [model.index(row, section).data() for row in range(model.rowCount())]


def choose(view, row: int) -> None:
    view.ui.entries.setCurrentIndex(view.model.index(row, 0))


def shown_lines(view) -> list[tuple[str, str, str]]:
    model = view.lines
    return [
        tuple(model.index(row, section).data() for section in range(3))
        for row in range(model.rowCount())
    ]


def test_every_edit_is_listed_the_newest_first(view, document, opened):
    document.attempt(assign, [CELL], ["doer"])
    opened.preferences.user_name = "Boris"
    document.undo()
    document.save_version("0.9")
    assert column(view, 2) == ["Save version “0.9”", "Undone: Set R for Ann", "Set R for Ann"]
    assert column(view, 1) == ["Boris", "Boris", "Anna"]
    assert view.ui.count.text() == "3 of 3 entries"


def test_the_models_are_sound_while_the_plan_is_edited(view, document):
    with (
        watched(view.model),
        watched(view.lines),
    ):
        document.attempt(assign, [CELL], ["doer"])
        document.attempt(delete_activities, ["Create charter"])
        choose(view, 0)
        view.ui.words.setText("charter")
        view._apply()
        document.undo()
        document.replace(plan_from(PMBOK))


class watched:  # noqa: N801 - reads as a word
    """While a model is watched by Qt's tester."""

    def __init__(self, model) -> None:
        self._model = model

    def __enter__(self):
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        self._tester = QAbstractItemModelTester(self._model, mode)

    def __exit__(self, *_):
        self._tester.deleteLater()


def test_before_and_after_stand_side_by_side(view, document):
    document.attempt(assign, [CELL], ["doer"])
    document.attempt(set_note, [CELL], "On Friday\nat noon")
    document.attempt(change_activity, "Create charter", description="Why")
    document.undo()
    choose(view, 3)
    assert shown_lines(view) == [("“Create charter”, Ann", "A", "R")]
    choose(view, 2)
    assert shown_lines(view) == [("“Create charter”, Ann · note", "–", "On Friday at noon")]
    choose(view, 1)
    assert shown_lines(view) == [("activity “Create charter” · description", "–", "Why")]
    choose(view, 0)
    assert shown_lines(view) == [("activity “Create charter” · description", "Why", "–")]
    assert view.ui.meta.text().startswith("Anna · ")


def test_what_is_gone_keeps_its_name(view, document):
    document.attempt(delete_roles, ["Ann"])
    document.attempt(delete_activities, ["Develop test plan"])
    choose(view, 1)
    assert ("role “Ann”", "–", "deleted") in shown_lines(view)
    assert ("“Develop test plan”, Ann", "A", "–") in shown_lines(view)
    choose(view, 0)
    assert ("activity “Develop test plan”", "–", "deleted") in shown_lines(view)


def test_a_former_state_is_restored_as_an_edit(view, document, opened):
    document.attempt(assign, [CELL], ["doer"])
    document.attempt(change_activity, "Create charter", name="Write the charter")
    choose(view, 1)
    assert view.ui.restore_before.isEnabled()
    assert not view.ui.restore_after.isEnabled()
    view.ui.restore_before.click()
    assert document.plan.assignment(*CELL).functions == {"owner"}
    assert document.plan.activities["Create charter"].name == "Write the charter"
    assert opened.status.message.text() == "Restore “Write the charter” from the history"
    assert column(view, 2)[0] == "Restore “Write the charter” from the history"
    assert not view.ui.restore_before.isEnabled()
    assert view.ui.restore_after.isEnabled()
    view.ui.restore_after.click()
    assert document.plan.assignment(*CELL).functions == {"doer"}
    document.undo()
    document.undo()
    assert document.plan.assignment(*CELL).functions == {"doer"}


def test_single_records_of_an_entry_are_restored(view, document):
    document.attempt(delete_activities, ["Create charter", "Develop test plan"])
    choose(view, 0)
    model = view.lines
    row = next(r for r, line in enumerate(shown_lines(view)) if "activity “Create" in line[0])
    view.ui.lines.selectionModel().select(
        model.index(row, 0),
        view.ui.lines.selectionModel().SelectionFlag.ClearAndSelect
        | view.ui.lines.selectionModel().SelectionFlag.Rows,
    )
    view.ui.restore_before.click()
    assert "Create charter" in document.plan.activities
    assert "Develop test plan" not in document.plan.activities
    assert document.plan.row("Create charter") == {}


def test_what_leaves_the_plan_as_it_is_is_said(view, document, opened):
    document.attempt(add_activities, ["Next"])
    new = document.plan.rows[-1].id
    document.attempt(set_dependencies, new, ["Create charter"])
    document.attempt(delete_activities, ["Create charter"])
    choose(view, 1)
    view.ui.restore_after.click()
    assert opened.status.message.text() == "The plan is like this already."


def test_what_has_no_place_any_more_is_refused(view, document, opened):
    document.attempt(clear, [CELL])
    document.attempt(delete_roles, ["Ann"])
    choose(view, 1)
    view.ui.restore_before.click()
    assert "no longer in the plan" in opened.status.message.text()


def test_a_read_only_plan_restores_nothing(view, document, path):
    document.attempt(clear, [CELL])
    document.save()
    path.chmod(0o444)
    document.open(path)
    choose(view, 0)
    assert not view.ui.restore_before.isEnabled()
    assert view.ui.show_place.isEnabled()


def test_entries_are_filtered_by_person_kind_words_and_time(view, document, opened):
    document.attempt(assign, [CELL], ["doer"])
    opened.preferences.user_name = "Boris"
    document.attempt(change_activity, "Develop test plan", description="Why")
    document.save_version("0.9")
    ui = view.ui
    ui.who.setCurrentIndex(ui.who.findData("Boris"))
    ui.who.activated.emit(0)
    assert len(column(view, 2)) == 2
    ui.kind.setCurrentIndex(ui.kind.findData("version"))
    ui.kind.activated.emit(0)
    assert column(view, 2) == ["Save version “0.9”"]
    ui.kind.setCurrentIndex(ui.kind.findData("letters"))
    ui.kind.activated.emit(0)
    assert column(view, 2) == []
    assert ui.empty.text() == "Nothing passes the filter."
    assert not ui.details.isVisibleTo(view)
    ui.who.setCurrentIndex(0)
    ui.kind.setCurrentIndex(0)
    ui.words.setText("TEST PLAN")
    view._apply()
    assert column(view, 2) == ["Change activity “Develop test plan”"]
    ui.words.setText("create")  # the activity is not named in the sentence
    view._apply()
    assert column(view, 2) == ["Set R for Ann"]
    ui.words.clear()
    ui.since.setCurrentIndex(ui.since.findData("today"))
    view._apply()
    assert len(column(view, 2)) == 3
    document.attempt(clear, [CELL])
    assert len(column(view, 2)) == 4


def test_the_history_of_one_activity(opened, document):
    document.attempt(assign, [CELL], ["doer"])
    document.attempt(change_activity, "Develop test plan", description="Why")
    opened.matrix.go_to("Create charter", "Ann")
    opened.commands["row_history"].trigger()
    view = opened.workspace.view("history")
    assert opened.workspace.current == "history"
    assert column(view, 2) == ["Set R for Ann"]
    assert view.ui.place.text() == "Only “Create charter” ✕"
    document.attempt(clear, [CELL])
    document.attempt(clear, [("Develop test plan", "Ann")])
    assert len(column(view, 2)) == 2
    view.ui.place.click()
    assert len(column(view, 2)) == 4
    assert not view.ui.place.isVisibleTo(view)


def test_without_a_row_there_is_no_history_of_one(opened):
    opened.files.new_empty("en")
    opened.commands["row_history"].trigger()
    assert opened.workspace.current == "matrix"
    assert "Choose an activity" in opened.status.message.text()


def test_the_place_is_shown_in_the_matrix(view, document, opened):
    document.attempt(assign, [("Develop test plan", "Ed")], ["owner"])
    choose(view, 0)
    view.ui.show_place.click()
    assert opened.workspace.current == "matrix"
    selected = opened.matrix.table.selected
    assert (selected.activity, selected.role) == ("Develop test plan", "Ed")


def test_what_the_matrix_cannot_show_has_no_way_there(view, document):
    document.attempt(change_info, company="Northwind")
    choose(view, 0)
    assert not view.ui.show_place.isEnabled()
    document.attempt(delete_roles, ["Ed"])
    choose(view, 0)
    assert view.ui.show_place.isEnabled()  # one of its letters still has an activity


def test_a_history_changed_from_outside_is_marked(opened, document, path, view):
    for text in ("one", "two", "three"):
        document.attempt(change_activity, "Create charter", description=text)
    document.save()
    forge(path)
    document.open(path)
    assert document.history_broken_at == 1
    icons = [
        view.model.index(row, 0).data(Qt.ItemDataRole.DecorationRole) is not None
        for row in range(3)
    ]
    assert icons == [True, True, False]
    choose(view, 0)
    assert view.ui.warning.isVisibleTo(view)
    assert "Changed from outside" in view.model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole)
    accessible = view.model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert accessible.endswith("Changed from outside, or after an entry that was.")


def forge(path: Path) -> None:
    """Change the second entry as somebody with an SQLite tool would, digest included."""
    opened = open_plan(path)
    history = opened.history.copy()
    history._texts[1] = history._texts[1].replace("two", "ten")
    save_plan(opened.plan, path, history=history)


def test_nothing_done_yet_is_said(view):
    assert "Nothing has been done yet" in view.ui.empty.text()
    assert not view.ui.details.isVisibleTo(view)
    view.enter()
    assert view.ui.words.hasFocus() or not view.isActiveWindow()


def test_a_missing_name_is_told(view, opened, document):
    assert not view.ui.unnamed.isVisibleTo(view)
    opened.preferences.user_name = ""
    document.attempt(clear, [CELL])
    assert view.ui.unnamed.isVisibleTo(view)
    assert column(view, 1) == ["–"]


def test_the_language_of_the_window_is_that_of_the_sentences(qapp, view, document, opened):
    document.attempt(clear, [CELL])
    opened.language.use("ru")
    qapp.processEvents()
    assert column(view, 2) == ["Очистить: Ann, «Create charter»"]
    assert view.ui.heading.text() == "Очистить: Ann, «Create charter»"


def test_an_undo_is_shown_where_one_is(view, document, opened):
    document.attempt(clear, [CELL])
    opened.commands["undo"].trigger()
    assert opened.workspace.current == "history"
    assert view.ui.heading.text().startswith("Undone: ")
    view.ui.words.setText("nothing like this")
    view._apply()
    opened.commands["redo"].trigger()
    assert opened.workspace.current == "matrix"


def test_an_undo_of_what_the_details_show_opens_them(opened, document):
    document.attempt(change_activity, "Create charter", description="Why")
    opened.details_dock.hide()
    document.undo()
    assert opened.details_dock.isVisible()
    opened.details_dock.hide()
    document.attempt(change_activity, "Create charter", name="New")
    document.undo()
    assert not opened.details_dock.isVisible()


def test_an_undo_unfolds_and_unfilters(opened, document):
    document.attempt(clear, [("Develop test plan", "Ann")])
    opened.matrix.search.filter_by(role="Carlos")
    opened.matrix.model.rearrange(shown=frozenset({"Create charter"}))
    document.undo()
    assert opened.matrix.model.place_of("Develop test plan") >= 0
    selected = opened.matrix.table.selected
    assert (selected.activity, selected.role) == ("Develop test plan", "Ann")


def test_an_undo_shows_everything_it_has_changed(opened, document):
    document.attempt(clear, [("Create charter", "Ann"), ("Develop test plan", "Ann")])
    opened.matrix.model.rearrange(shown=frozenset({"Create charter"}))
    document.undo()
    assert opened.matrix.model.place_of("Develop test plan") >= 0
    assert len(opened.matrix.table.selected.activities()) == 4


def test_an_undo_goes_to_the_band_of_a_phase(opened, document):
    document.attempt(add_phase, "Later")
    phase = document.plan.phases.ordered[0].id
    document.attempt(rename_phase, phase, "Much later")
    opened.matrix.model.rearrange(shown=frozenset({"Create charter"}))
    document.undo()
    matrix = opened.matrix
    row = matrix.table.selected.index.row()
    assert matrix.model.rows[row] == Row(Kind.BAND, phase)
    document.undo()
    assert not document.plan.phases


# Parts on their own


def entry(**fields) -> Entry:
    plain = {"how": "done", "who": "Ann", "when": "2026-11-24T10:00:00+01:00", "what": "Words"}
    return Entry(**{**plain, "edit": Edit("clear", ()), **fields})


def test_a_sentence_nobody_knows_is_told_as_it_was_written_down():
    assert Item.of(1, entry(edit=Edit("polish", ())), sound=True).text == "Words"
    assert "cannot be read" in Item.of(1, entry(how="unreadable"), sound=True).text
    assert Item.of(1, entry(how="redone", edit=Edit("polish", ())), sound=True).text == (
        "Redone: Words"
    )


def test_entries_without_a_time_are_not_of_today():
    item = Item.of(1, entry(when="once"), sound=True)
    assert item.moment is None
    names = Names(plan_from(PMBOK))
    today = datetime.now().astimezone() - timedelta(days=1)
    assert not HistoryFilter(since=today).passes(item, names)
    assert HistoryFilter().passes(item, names)
    assert not HistoryFilter()
    assert HistoryFilter(words="x")


def test_names_of_records_that_have_none():
    plan = plan_from(PMBOK, title="Q3")
    names = Names(plan)
    assert names.name(("info", "")) == "Q3"
    assert names.name(("assignments", "x")) == ""
    assert names.name(("roles", "gone")) == ""


def test_a_chain_that_breaks_at_the_end_leaves_its_entries_sound():
    items = items_of([entry(), entry()], 0, broken_at=2)
    assert [item.sound for item in items] == [True, True]


def test_nothing_is_read_before_it_is_wanted(document):
    model = HistoryModel(document)
    document.attempt(clear, [CELL])
    assert model.rowCount() == model.total == 0
    model.start()
    model.start()
    assert model.rowCount() == 1


def test_lines_in_groups_are_a_tree(qtbot):
    plan = plan_from(PMBOK)
    edit = delete_activities(plan, ["Create charter"])
    after = plan.apply(edit)
    model = LinesModel(grouped=True)
    with watched(model):
        model.show(edit.changes, plan, after)
        titles = [model.index(row, 0).data() for row in range(model.rowCount())]
        assert titles == ["Letters and notes (5)", "Activities and phases (1)"]
        letters = model.index(0, 0)
        assert model.rowCount(letters) == 5
        assert model.index(0, 0, letters).parent() == letters
        assert model.line(letters) is None
        assert len(model.changes_of([letters, model.index(0, 0, letters)])) == 5
        assert model.changes_of([model.index(0, 0, model.index(1, 0))])[0].table == "activities"
        model.search("ann")
        assert model.rowCount() == 1
        assert model.index(0, 1).data() is None
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Before"


def test_thousands_of_entries_come_the_newest_first(opened, document, path, qtbot, monkeypatch):
    from raciplanner.gui.history import model as module

    monkeypatch.setattr(module, "CHUNK", 50)
    for number in range(120):
        document.attempt(add_activities, [f"Row {number}"])
        document.undo()
    opened.show_view("history")
    view = opened.workspace.view("history")
    with watched(view.model):
        assert (view.model.rowCount(), view.model.total) == (50, 240)
        document.attempt(add_activities, ["Last"])
        qtbot.waitUntil(lambda: view.model.rowCount() == 241, timeout=10_000)
    assert view.ui.count.text() == "241 of 241 entries"
    texts = column(view, 2)
    assert texts[:2] == ["Add activity “Last”", "Undone: Add activity “Row 119”"]
    assert texts[-1] == "Add activity “Row 0”"
    view.ui.words.setText("row 7")
    view._apply()
    assert len(column(view, 2)) == 22
