"""A document: one signal per edit, undo to the letter, the clean state."""

from __future__ import annotations

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.gui.document import Document
from raciplanner.model.edits.activities import add_activities, change_activity, delete_activities
from raciplanner.model.edits.assignments import assign, clear
from tests.builders import PMBOK, plan_from


@pytest.fixture
def document(qtbot) -> Document:
    return Document(plan_from(PMBOK))


def type_description(document: Document, activity: str, text: str) -> bool:
    edit = change_activity(document.plan, activity, description=text)
    return document.perform(edit, typing=True)


def test_an_edit_is_told_once_and_the_plan_is_already_new(document):
    seen = []
    document.changed.connect(lambda changes: seen.append((document.plan, changes)))
    edit = assign(document.plan, [("Create charter", "Ed")], ["owner"])

    assert document.perform(edit)

    assert seen == [(document.plan, edit.changes)]
    assert document.plan.assignment("Create charter", "Ed").functions == {"owner"}
    assert document.modified
    assert document.unsaved_steps == 1


def test_an_edit_without_changes_does_nothing(document, qtbot):
    with qtbot.assertNotEmitted(document.changed):
        assert not document.perform(assign(document.plan, [("Create charter", "Ann")], ["owner"]))
    assert not document.undo_stack.count()


def test_undo_and_redo_restore_the_plan_exactly(document):
    before = document.plan
    told = []
    document.acted.connect(lambda edit, what: told.append((edit.name, what)))
    document.attempt(delete_activities, ["Create charter"])
    after = document.plan

    document.undo()
    assert document.plan == before
    assert not document.modified
    document.redo()
    assert document.plan == after
    document.redo()
    assert told == [
        ("delete_activity", "done"),
        ("delete_activity", "undone"),
        ("delete_activity", "redone"),
    ]
    assert document.redo_edit is None
    document.undo()
    document.undo()
    assert document.undo_edit is None


def test_a_refusal_is_a_signal_and_changes_nothing(document, qtbot):
    with qtbot.waitSignal(document.refused) as caught:
        assert not document.attempt(add_activities, [" "])
    assert caught.args[0].code == "name_empty"
    assert not document.modified


def test_an_edit_of_another_plan_is_not_put_on_the_stack(document):
    stale = assign(document.plan, [("Create charter", "Ann")], ["doer"])
    document.attempt(assign, [("Create charter", "Ann")], ["two_way"])
    with pytest.raises(ValueError, match="not what the change expects"):
        document.perform(stale)
    assert document.undo_stack.count() == 1


def test_typing_in_one_field_is_one_step(document):
    type_description(document, "Create charter", "W")
    type_description(document, "Create charter", "Wh")
    type_description(document, "Submit change request", "x")
    assert document.undo_stack.count() == 2
    document.undo()
    document.undo()
    assert document.plan == plan_from(PMBOK)


def test_typing_back_to_the_start_leaves_no_step(document):
    type_description(document, "Create charter", "W")
    type_description(document, "Create charter", "")
    assert document.undo_stack.count() == 0
    assert not document.modified


def test_without_typing_equal_edits_stay_apart(document):
    document.attempt(change_activity, "Create charter", description="one")
    document.attempt(change_activity, "Create charter", description="two")
    assert document.undo_stack.count() == 2


def test_a_read_only_document_refuses(document, qtbot):
    document.read_only = True
    with qtbot.waitSignal(document.refused) as caught:
        document.attempt(change_activity, "Create charter", name="x")
    assert isinstance(caught.args[0], InvalidEdit)
    assert caught.args[0].code == "read_only"


def test_a_replaced_plan_has_no_history(document, qtbot):
    document.attempt(change_activity, "Create charter", name="x")
    with qtbot.waitSignals([document.replaced, document.modified_changed]):
        document.replace(plan_from("|X\na|A"), modified=False)
    assert not document.modified
    assert document.undo_edit is None


def test_an_imported_plan_is_worth_saving_at_once(document, qtbot):
    with qtbot.waitSignal(document.modified_changed):
        document.replace(plan_from("|X\na|A"), modified=True)
    assert document.modified
    assert document.unsaved_steps == 0


def test_saving_needs_a_file(document):
    with pytest.raises(ValueError, match="no file"):
        document.save()


def test_nothing_is_edited_while_the_file_is_written(qtbot, tmp_path):
    refused = []

    def meanwhile(write):
        assert not document.attempt(clear, [("Create charter", "Ben")])
        document.undo()
        document.redo()
        return write()

    document = Document(plan_from(PMBOK), run=meanwhile)
    document.refused.connect(lambda refusal: refused.append(refusal.code))
    document.perform(clear(document.plan, [("Create charter", "Ann")]))
    plan = document.plan
    document.save_as(tmp_path / "plan.raciplan")
    assert document.plan is plan
    assert refused == ["busy"]
    assert not document.modified
    assert document.attempt(clear, [("Create charter", "Ben")])
