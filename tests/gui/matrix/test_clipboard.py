from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from raciplanner.errors import InvalidEdit
from raciplanner.gui.document import Document
from raciplanner.gui.matrix.clipboard import OWN_FORM, block_of, copied, mime_of, read_grid
from raciplanner.gui.matrix.paste import Target, paste_edit, propose
from raciplanner.gui.matrix.paste_dialog import PasteDialog
from raciplanner.gui.matrix.rows import NAME, Kind, Row
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.model.edits import assignments
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment
from tests.builders import plan_from
from tests.gui.matrix.conftest import at, letters

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def copy_text(text: str, html: str = "") -> None:
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)


@pytest.fixture
def told(view):
    found: list[str] = []
    view.told.connect(found.append)
    return found


# Copying


def test_cells_as_text_and_html(view, press):
    press(Key.Key_Right, Key.Key_Down, mods=SHIFT)
    view.transfer.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "A\tR\n\tA/R\n"
    assert ">A/R</td>" in data.html()
    assert "background:#0B3A75" in data.html()


def test_rows_are_copied_with_their_names(view, press):
    press(Key.Key_Space, mods=SHIFT)
    view.transfer.copy()
    assert QGuiApplication.clipboard().text() == "Define leads\tA\tR\tC\tI\n"


def test_columns_and_everything_are_copied_with_headers(view, press):
    press(Key.Key_Space, mods=CTRL)
    view.transfer.copy()
    assert QGuiApplication.clipboard().text().splitlines()[0] == "CMO"
    press(Key.Key_A, mods=CTRL)
    view.transfer.copy()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "\tCMO\tOps\tHoS\tSDR"
    assert lines[2] == "Score leads\t\tA/R\tC\t"
    assert "<th" in QGuiApplication.clipboard().mimeData().html()


def test_a_name_is_never_a_formula_elsewhere():
    plan = plan_from("  | Ann\n=1+1 | A")
    data = mime_of(copied(plan, ["=1+1"], ["Ann"]), plan.letters, names=True, header=False)
    assert data.text() == "'=1+1\tA\n"
    assert "mso-number-format" in data.html()
    data.removeFormat(OWN_FORM)
    block = block_of(data, plan, names_wanted=True)
    assert block is not None
    assert block.names == ["=1+1"]


def test_nothing_is_copied_from_a_band(view):
    copy_text("before")
    view.table.selected.go(0, NAME)
    view.transfer.copy()
    assert QGuiApplication.clipboard().text() == "before"


def test_cut(view, document):
    view.transfer.cut()
    assert QGuiApplication.clipboard().text() == "A\n"
    assert not document.plan.assignment("Define leads", "CMO")


def test_our_own_form_keeps_notes_and_functions(view, document):
    document.attempt(assignments.set_note, [("Define leads", "CMO")], "why")
    view.transfer.copy()
    at(view, "Webinar", "SDR")
    view.transfer.paste()
    assert document.plan.assignment("Webinar", "SDR") == Assignment(frozenset({"owner"}), "why")


# Reading


def test_words_look_alikes_and_pairs_are_read(view, document):
    copy_text("Responsible\tИсполнитель\nr, a\tА")
    at(view, "Plan campaign", "HoS")
    view.transfer.paste()
    assert letters(document, "Plan campaign", "HoS") == {"doer"}
    assert letters(document, "Plan campaign", "SDR") == {"doer"}
    assert letters(document, "Webinar", "HoS") == {"owner", "doer"}
    assert letters(document, "Webinar", "SDR") == {"owner"}
    assert document.undo_stack.count() == 1
    assert len(view.table.selected.cells()) == 4


def test_an_empty_cell_empties_and_a_note_stays(view, document):
    document.attempt(assignments.set_note, [("Define leads", "CMO")], "why")
    copy_text("\tI")
    at(view, "Define leads", "CMO")
    view.transfer.paste()
    assert document.plan.assignment("Define leads", "CMO") == Assignment(frozenset(), "why")
    assert letters(document, "Define leads", "Ops") == {"one_way"}


def test_one_cell_fills_the_selection(view, press, document):
    copy_text("C")
    press(Key.Key_Right, Key.Key_Down, mods=SHIFT)
    view.transfer.paste()
    assert letters(document, "Score leads", "Ops") == {"two_way"}
    assert letters(document, "Define leads", "CMO") == {"two_way"}


def test_cells_with_line_breaks_stay_one_cell(view, document, drive):
    copy_text('"R\nuntil May"\tC')
    at(view, "Webinar", "CMO")
    drive(lambda dialog: dialog.accept())
    view.transfer.paste()
    assert document.plan.assignment("Webinar", "CMO") == Assignment(
        frozenset({"doer"}), "until May"
    )


def test_unknown_text_is_shown_and_kept_as_a_note(view, document, drive):
    document.attempt(assignments.set_note, [("Webinar", "CMO")], "old")
    copy_text("кто-то\tX?\tА")
    at(view, "Webinar", "CMO")
    seen: list[str] = []

    def accept(dialog):
        seen.extend(dialog.list.item(i).text() for i in range(dialog.list.count()))
        assert dialog.text.text() == "3 cells will be pasted."
        dialog.accept()

    drive(accept)
    view.transfer.paste()
    assert document.plan.assignment("Webinar", "CMO").note == "old; кто-то"
    assert document.plan.assignment("Webinar", "Ops").note == "X?"
    assert "No letter, kept as a note: “X?” (1 time)" in seen
    assert any(line.startswith("Read as a Latin letter: “А”") for line in seen)


def test_the_look_can_be_declined(view, document, drive):
    copy_text("кто-то")
    at(view, "Webinar", "CMO")
    drive(lambda dialog: dialog.reject())
    view.transfer.paste()
    assert not document.modified


@pytest.mark.parametrize(
    ("text", "words"),
    [("R\tR\tR", "1 column would have"), ("R\nR\nR", "1 row would have"), ("", "nothing")],
)
def test_what_has_no_place_is_refused_in_words(view, document, told, text, words):
    copy_text(text)
    at(view, "Plan campaign", "HoS")
    view.transfer.paste()
    assert not document.modified
    assert words in told[-1]


def test_empty_columns_need_no_place(view, document):
    copy_text("R\tR\t\t")
    at(view, "Plan campaign", "HoS")
    view.transfer.paste()
    assert letters(document, "Plan campaign", "SDR") == {"doer"}


def test_rows_skip_bands(view, document):
    copy_text("I\nI\nI")
    at(view, "Score leads", "SDR")
    view.transfer.paste()
    assert letters(document, "Plan campaign", "SDR") == {"one_way"}


def test_a_name_is_pasted_on_a_name(view, document):
    copy_text("Another name")
    at(view, "Webinar")
    view.transfer.paste()
    assert document.plan.activities["Webinar"].name == "Another name"


def test_a_list_on_a_name_goes_in_front_of_it(view, document):
    copy_text("One\nTwo")
    at(view, "Webinar")
    view.transfer.paste()
    names = [a.name for a in document.plan.rows]
    assert names[-3:] == ["One", "Two", "Webinar"]
    assert view.table.selected.activities() == [a.id for a in document.plan.rows[-3:-1]]


def test_rows_with_names_make_rows_with_letters(view, document):
    copy_text("Mailing\tA\tR\nEvent\t\tA/R\tI")
    view.table.selected.go(view.model.place(Row(Kind.GHOST, "Leads")), NAME)
    view.transfer.paste()
    mailing, event = document.plan.rows[3:5]
    assert (mailing.name, mailing.phase) == ("Mailing", "Leads")
    assert document.plan.assignment(event.id, "Ops").functions == {"owner", "doer"}
    assert document.plan.assignment(event.id, "HoS").functions == {"one_way"}
    assert document.undo_stack.count() == 1
    document.undo()
    assert len(document.plan.rows) == 5


def test_a_whole_matrix_into_an_empty_plan(view, press, qtbot, drive):
    press(Key.Key_A, mods=CTRL)
    view.transfer.copy()
    document = Document(Plan())
    other = MatrixView(document)
    qtbot.addWidget(other)
    other.show()
    other.table.selected.go(0, NAME)
    drive(lambda dialog: dialog.accept())
    other.transfer.paste()
    assert [role.name for role in document.plan.columns] == ["CMO", "Ops", "HoS", "SDR"]
    names = [a.name for a in document.plan.rows]
    assert names == [a.name for a in view.model.plan.rows]
    for old, new in zip(view.model.plan.rows, document.plan.rows, strict=True):
        for role, fresh in zip(view.model.plan.columns, document.plan.columns, strict=True):
            before = view.model.plan.assignment(old.id, role.id)
            assert document.plan.assignment(new.id, fresh.id) == before


def test_the_same_matrix_as_text_from_a_spreadsheet(view, qtbot, drive):
    document = Document(Plan())
    other = MatrixView(document)
    qtbot.addWidget(other)
    other.show()
    other.table.selected.go(0, NAME)
    copy_text("Task\tHead of Sales\tCMO\nPlan\tA\tR\nReview\tI\tA/R\n")
    drive(lambda dialog: dialog.accept())
    other.transfer.paste()
    assert [role.name for role in document.plan.columns] == ["Head of Sales", "CMO"]
    assert [a.name for a in document.plan.rows] == ["Plan", "Review"]


def test_named_rows_find_their_activities(view, document, drive):
    copy_text("\tSDR\tOps\nWebinar\tR\tA\nUnknown\tI\tC")
    at(view, "Define leads", "CMO")
    lines: list[str] = []

    def accept(dialog):
        lines.extend(dialog.list.item(i).text() for i in range(dialog.list.count()))
        dialog.accept()

    drive(accept)
    view.transfer.paste()
    assert letters(document, "Webinar", "SDR") == {"doer"}
    assert letters(document, "Webinar", "Ops") == {"owner"}
    assert lines == ["New activity: Unknown"]
    assert "Unknown" in [a.name for a in document.plan.rows]
    assert letters(document, "Define leads", "CMO") == {"owner"}


def test_a_table_of_a_web_page_is_read(view, document):
    html = "<table><tr><td>R</td><td>A</td></tr></table>"
    copy_text("R A", html)
    at(view, "Webinar", "CMO")
    view.transfer.paste()
    assert letters(document, "Webinar", "CMO") == {"doer"}
    assert letters(document, "Webinar", "Ops") == {"owner"}


def test_other_html_is_read_as_text(view, document):
    copy_text("R", "<title>x</title><p>R</p>")
    at(view, "Webinar", "CMO")
    view.transfer.paste()
    assert letters(document, "Webinar", "CMO") == {"doer"}


@pytest.mark.parametrize("raw", [b"\xff", b"{}", b"[1]", b'{"names": [], "cells": [[1]]}'])
def test_a_strange_own_form_falls_back_on_the_text(plan, raw):
    data = QMimeData()
    data.setData(OWN_FORM, raw)
    data.setText("R")
    block = block_of(data, plan, names_wanted=False)
    assert block is not None
    assert block.cells[0][0].functions == {"doer"}


def test_our_own_form_is_readable(view):
    view.transfer.copy()
    own = QGuiApplication.clipboard().mimeData().data(OWN_FORM)
    assert json.loads(bytes(own.data()))["cells"] == [[[["owner"], ""]]]


def test_a_header_of_roles_above_letters_is_told_from_letters(plan):
    block = read_grid([["Task", "Ann", "Ben"], ["x", "R", "A"]], plan, names_wanted=False)
    assert (block.roles, block.names) == (["Ann", "Ben"], ["x"])
    block = read_grid([["R", "A"], ["A", "R"]], plan, names_wanted=False)
    assert (block.roles, block.names) == ([], [])
    block = read_grid([["CMO"], ["A"]], plan, names_wanted=False)
    assert block.roles == ["CMO"]
    assert read_grid([["", "R"], ["", "A"]], plan, names_wanted=True).names == []
    assert read_grid([[]], plan, names_wanted=True).names == []


def test_columns_without_names_become_roles_where_they_hold_letters(plan):
    block = read_grid(
        [["Task", "CMO", "", ""], ["x", "R", "A", ""], ["y", "A", "", ""]], plan, names_wanted=True
    )
    target = Target((), [r.id for r in plan.columns], (), "Leads", names=True)
    proposal = propose(plan, block, target)
    assert proposal.new_roles == ["…"]
    edit, new = paste_edit(plan, proposal, target)
    after = plan.apply(edit)
    assert after.assignment(new[0], after.columns[-1].id).functions == {"owner"}


def test_rows_without_names_are_kept_where_they_hold_letters(plan):
    block = read_grid([["x", "R"], ["", "A"], ["", ""]], plan, names_wanted=True)
    proposal = propose(plan, block, Target((), ["CMO"], (), "Leads", names=True))
    assert proposal.new_activities == ["x", "…"]


def test_the_dialog_speaks_the_other_language(view, document, plan):
    block = read_grid([["x?"]], plan, names_wanted=False)
    dialog = PasteDialog(propose(plan, block, Target(["Webinar"], ["CMO"])), block, view)
    dialog.retranslate()
    assert dialog.list.count() == 1


def test_a_target_that_has_gone_is_refused(view, document, monkeypatch):
    refused: list[InvalidEdit] = []
    document.refused.connect(refused.append)
    copy_text("R")
    target = Target(["gone"], ["CMO"], [("gone", "CMO")])
    monkeypatch.setattr(view.transfer, "_target", lambda: target)
    view.transfer.paste()
    assert refused[0].code == "unknown"


def test_no_target_in_an_empty_matrix(qtbot):
    view = MatrixView(Document(Plan()))
    qtbot.addWidget(view)
    copy_text("R")
    view.transfer.paste()
    assert not view.model.document.modified
    QTest.keyClick(view.table, Key.Key_C, CTRL)
