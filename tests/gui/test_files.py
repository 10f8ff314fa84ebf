"""New, open, save, leave: nothing is lost, every trouble has a way out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from raciplanner.gui.saving import plan_patterns
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.settings import change_info
from raciplanner.model.plan import Plan
from raciplanner.storage.planfile import open_plan, save_plan
from tests.builders import PMBOK, plan_from


@pytest.fixture
def path(tmp_path) -> Path:
    found = tmp_path / "plan.raciplan"
    save_plan(plan_from(PMBOK, title="On disk"), found)
    return found


def edit(window, text="changed") -> None:
    window.document.attempt(change_activity, window.document.plan.rows[0].id, description=text)


def test_a_plan_is_opened_and_remembered(window, path):
    assert window.files.open(path)
    assert window.has_plan
    assert window.document.plan.info.title == "On disk"
    assert window.windowTitle().startswith("On disk[*] — ")
    assert [plan.path for plan in window.recent.plans()] == [path]
    assert window.document.path == path


def test_opening_asks_for_a_file(window, script, path):
    assert not window.files.open()
    script.paths = [path]
    assert window.files.open()
    assert plan_patterns() == ["Plans (*.raciplan)"]


def test_saving_is_silent(window, path, script):
    window.files.open(path)
    edit(window)
    assert window.isWindowModified()
    assert window.files.save()
    assert not window.isWindowModified()
    assert script.asked == script.troubles == []
    assert open_plan(path).plan == window.document.plan
    assert window.status.message.text().startswith("Saved ")
    assert window.status.saved.text().startswith("Saved ")


def test_a_new_plan_asks_where_with_a_proposed_name(window, script, tmp_path):
    window.files.new_empty("en")
    window.document.attempt(change_info, title="Q3: sales/marketing")
    assert not window.files.save()
    script.paths = [tmp_path / "new.raciplan"]
    assert window.files.save()
    assert script.proposals[0].startswith("Q3 sales marketing 20")
    assert script.proposals[0].endswith(".raciplan")
    assert open_plan(tmp_path / "new.raciplan").plan.info.title == "Q3: sales/marketing"


def test_typed_text_is_saved_too(window, path):
    window.files.open(path)
    window.details_pane.show_cell(window.document.plan.rows[0].id, "")
    window.details_pane.ui.description.setPlainText("typed a moment ago")
    window.files.save()
    plan = open_plan(path).plan
    assert plan.rows[0].description == "typed a moment ago"


@pytest.mark.parametrize(
    ("answer", "leaves", "kept"),
    [("save", True, True), ("discard", True, False), ("cancel", False, False)],
)
def test_unsaved_changes_are_asked_about(window, path, script, answer, leaves, kept):
    window.files.open(path)
    edit(window, "one")
    window.files.save()
    edit(window, "two")
    edit(window, "three")
    script.answers = [answer]
    assert window.files.close() is leaves
    (question,) = script.asked
    assert question.text == "Save changes to “On disk”?"
    assert question.detail.startswith("2 changes since ")
    assert [code for code, _text in question.answers] == ["save", "discard", "cancel"]
    text = open_plan(path).plan.rows[0].description
    assert text == ("three" if kept else "one")
    assert window.has_plan is not leaves


def test_the_number_of_changes_before_the_first_save(window, script):
    window.files.new_empty("en")
    window.document.attempt(change_info, title="x")
    window.files.close()
    assert script.asked[0].detail == "1 change is not saved."


def test_an_import_is_asked_about_although_nothing_was_edited(window, script):
    window.document.replace(plan_from(PMBOK), modified=True)
    window.files.shown.emit()
    window.files.close()
    assert script.asked[0].detail == "This plan has never been saved."


def test_the_example_is_left_without_a_question(window, script):
    window.files.open_example("en")
    assert window.document.plan.activities
    assert window.files.close()
    assert script.asked == []
    assert not window.has_plan


def test_a_plan_is_not_opened_over_unsaved_changes(window, path, script):
    window.files.new_empty("en")
    window.document.attempt(change_info, title="mine")
    script.answers = ["cancel"]
    assert not window.files.open(path)
    assert window.document.plan.info.title == "mine"


def test_a_missing_plan_can_be_taken_off_the_list(window, script, tmp_path):
    gone = tmp_path / "gone.raciplan"
    window.recent.add(gone, "Gone", "1")
    script.answers = ["forget"]
    assert not window.files.open(gone)
    assert "gone.raciplan" in script.troubles[0]
    assert window.recent.plans() == []


def test_a_damaged_plan_offers_the_backup(window, path, script):
    window.files.open(path)
    edit(window)
    window.files.save()
    path.write_bytes(path.read_bytes()[:2000])
    script.answers = ["backup"]
    assert window.files.open(path)
    assert window.document.plan.info.title == "On disk"
    assert window.document.path is None
    assert window.document.modified


def test_a_damaged_backup_is_told_as_well(window, path, script):
    window.files.open(path)
    edit(window)
    window.files.save()
    backup = path.with_name(path.name + ".bak")
    path.write_bytes(path.read_bytes()[:2000])
    backup.write_bytes(b"nonsense")
    assert not window.files.open(path)
    assert "plan.raciplan.bak” beside it cannot be read either" in script.troubles[0]
    assert [code for code, _text in script.asked[0].answers] == ["cancel"]


def test_a_file_changed_by_somebody_else_is_not_overwritten_silently(window, path, script):
    window.files.open(path)
    edit(window)
    save_plan(plan_from("|X\na|A", title="Theirs"), path)
    assert not window.files.save()
    assert open_plan(path).plan.info.title == "Theirs"
    assert window.document.modified
    script.answers = ["overwrite"]
    assert window.files.save()
    assert open_plan(path).plan.info.title == "On disk"


def test_a_save_that_fails_can_be_tried_again_or_elsewhere(window, path, script, tmp_path):
    window.files.open(path)
    edit(window)
    window.document.path = tmp_path / "no" / "plan.raciplan"
    window.document._stamp = None
    script.answers = ["again", "save_as"]
    script.paths = [tmp_path / "elsewhere.raciplan"]
    assert window.files.save()
    assert len(script.troubles) == 2
    assert (tmp_path / "elsewhere.raciplan").exists()


def test_a_read_only_plan_says_so_and_is_saved_elsewhere(window, path, script, tmp_path):
    path.chmod(0o444)
    window.files.open(path)
    assert window.workspace.bars.read_only_bar.isVisible()
    assert window.status.saved.text() == "Read-only"
    edit(window)
    assert not window.document.modified
    assert "read-only" in window.status.message.text()
    script.paths = [tmp_path / "copy.raciplan"]
    assert window.files.save()
    assert not window.workspace.bars.read_only_bar.isVisible()
    edit(window)
    assert window.document.modified


def test_the_library_makes_a_plan_worth_saving(window, drive):
    drive(lambda dialog: dialog.accept())
    window.files.new_from_library("en")
    assert window.has_plan
    assert window.document.modified
    assert window.document.plan.activities


def test_backing_out_of_the_library_changes_nothing(window, drive):
    drive(lambda dialog: dialog.reject())
    window.files.new_from_library("en")
    assert not window.has_plan


def test_an_import_makes_a_plan(window, script, drive, qtbot, tmp_path):
    source = tmp_path / "m.csv"
    source.write_text("Activity,CMO,SDR\nDefine,A,R\nScore,A,R\n", encoding="utf-8")
    window.files.import_file("en")
    assert not window.has_plan
    script.paths = [source]

    def take(dialog):
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        dialog.accept()

    drive(take)
    window.files.import_file("en")
    assert [row.name for row in window.document.plan.rows] == ["Define", "Score"]
    assert window.document.modified


def test_dropped_files_are_opened_or_imported(window, path, drive, tmp_path):
    window.files.take(path, "en")
    assert window.document.path == path
    source = tmp_path / "m.csv"
    source.write_text("Activity,CMO\nDefine,A\n", encoding="utf-8")
    seen = []
    drive(lambda dialog: seen.append(type(dialog).__name__))
    window.files.take(source, "en")
    assert seen == ["ImportDialog"]


def test_trouble_of_a_work_is_told_a_bug_is_raised(window, script):
    from raciplanner.errors import CharterError

    window.files.tell_error(CharterError("no_folder", file="x.pdf"))
    assert len(script.troubles) == 1
    with pytest.raises(ZeroDivisionError):
        window.files.tell_error(ZeroDivisionError())


def test_closing_the_window_asks(window, script):
    window.document.replace(Plan(), modified=True)
    assert not window.close()
    assert window.isVisible()
    script.answers = ["discard"]
    assert window.close()


def test_a_plan_begins_with_the_structure_of_an_earlier_one(window, script, path):
    script.paths = [path]
    window.files.new_from_earlier()
    plan = window.document.plan
    assert [row.name for row in plan.rows] == [row.name for row in open_plan(path).plan.rows]
    assert not plan.assignments
    assert window.document.path is None
    assert window.document.modified
    assert window.status.message.text() == (
        "Activities, roles and people of “plan.raciplan”, without letters"
    )


def test_an_earlier_plan_that_cannot_be_read_is_told(window, script, tmp_path):
    window.files.new_from_earlier()
    script.paths = [tmp_path / "nowhere.raciplan"]
    window.files.new_from_earlier()
    assert len(script.troubles) == 1
    assert not window.has_plan


def test_a_plan_that_was_moved_is_located(window, script, path, tmp_path):
    gone = tmp_path / "gone.raciplan"
    window.recent.add(gone, "Gone", "1")
    script.answers, script.paths = ["locate"], [path]
    assert window.files.open(gone)
    assert [plan.path for plan in window.recent.plans()] == [path]
    assert not window.files.locate(gone)


def test_activities_come_from_the_library(window, drive):
    window.files.new_empty("en")

    def tick(dialog):
        dialog.ui.phases.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.accept()

    drive(tick)
    window.matrix.library_wanted.emit()
    assert len(window.document.plan.activities) == 4
    assert window.status.message.text() == "Add 4 activities from the library"
    window.document.undo()
    assert not window.document.plan.activities
    drive(lambda dialog: dialog.reject())
    window.commands["library"].trigger()
    assert not window.document.plan.activities


def test_a_plan_that_was_left_unsaved_is_not_asked_about_again(window, script):
    window.document.replace(plan_from(PMBOK), modified=True)
    window.files.shown.emit()
    script.answers = ["discard"]
    assert window.files.close()
    assert not window.document.modified
    assert window.close()
    assert len(script.asked) == 1


def test_what_was_shown_of_one_plan_is_not_typed_into_another(window, path, tmp_path):
    other = tmp_path / "other.raciplan"
    plan = open_plan(path).plan
    described = plan.apply(change_activity(plan, "Create charter", description="Why"))
    save_plan(described, other)
    window.files.open(path)
    window.details_pane.show_cell("Create charter", "Ann")
    window.files.open(other)
    assert window.document.plan == described
    assert not window.document.modified
