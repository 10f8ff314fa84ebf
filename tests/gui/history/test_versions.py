"""Named versions: kept, compared, gone back to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QAbstractItemModelTester

from raciplanner.gui.history.version_dialog import VersionDialog, proposed_name
from raciplanner.model.edits.activities import add_activities, change_activity, delete_activities
from raciplanner.model.edits.assignments import assign, clear
from raciplanner.model.edits.roles import add_roles, delete_roles
from raciplanner.model.edits.settings import change_info
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
def view(opened, document):
    document.save_version("0.9 before the workshop")
    opened.show_view("versions")
    return opened.workspace.view("versions")


def lines(view) -> list[tuple[str, str, str]]:
    """Every line of the comparison, groups left out."""
    model = view.differences
    tops = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        tuple(model.index(row, section, top).data() for section in range(3))
        for top in tops
        for row in range(model.rowCount(top))
    ]


def pick_lines(view, words: str) -> None:
    """Choose the lines with ``words``."""
    model, chosen = view.differences, view.ui.differences.selectionModel()
    flag = chosen.SelectionFlag
    chosen.clear()
    for group in range(model.rowCount()):
        top = model.index(group, 0)
        for row in range(model.rowCount(top)):
            index = model.index(row, 0, top)
            if words in index.data():
                chosen.select(index, flag.Select | flag.Rows)


def test_a_version_is_named_and_kept(opened, document, drive, path):
    def name_it(dialog):
        assert isinstance(dialog, VersionDialog)
        assert dialog.ui.name.text() == proposed_name(document.plan)
        dialog.ui.name.setText("  ")
        assert not dialog.ui.buttons.button(dialog.ui.buttons.StandardButton.Save).isEnabled()
        dialog.ui.name.setText(" 0.9 before the workshop ")
        dialog.accept()

    drive(name_it)
    opened.commands["save_version"].trigger()
    assert [version.name for version in document.versions] == ["0.9 before the workshop"]
    assert document.versions[0].author == "Anna"
    assert "goes into the file with the next save" in opened.status.message.text()
    opened.status.offer.click()
    assert opened.workspace.current == "versions"
    drive(lambda dialog: dialog.reject())
    opened.commands["save_version"].trigger()
    assert len(document.versions) == 1
    opened.files.save()
    assert len(open_plan(path).versions) == 1


def test_the_list_has_a_button_for_it_too(view, document, drive):
    def name_it(dialog):
        dialog.ui.name.setText("1.0")
        dialog.accept()

    drive(name_it)
    view.ui.save_version.click()
    assert [view.model.index(row, 0).data() for row in range(2)] == [
        "1.0",
        "0.9 before the workshop",
    ]
    assert view.version.name == "1.0"
    assert view.ui.before.currentData() == document.versions[-1].id
    drive(lambda dialog: dialog.reject())
    view.ui.save_version.click()
    assert len(document.versions) == 2


def test_a_version_is_compared_with_the_plan_now(view, document, qtbot):
    assert view.ui.same.text() == "No difference."
    document.attempt(assign, [CELL], ["doer"])
    document.attempt(add_activities, ["Ship"])
    document.attempt(delete_roles, ["Ed"])
    qtbot.waitUntil(lambda: len(lines(view)) == 7, timeout=5000)
    assert ("“Create charter”, Ann", "A", "R") in lines(view)
    assert ("activity “Ship”", "–", "added") in lines(view)
    assert ("role “Ed”", "–", "deleted") in lines(view)
    assert ("“Develop test plan”, Ed", "R", "–") in lines(view)
    assert view.ui.summary.text() == "7 differences"
    view.ui.words.setText("ship")
    assert lines(view) == [("activity “Ship”", "–", "added")]
    view.ui.words.setText("nothing")
    assert view.ui.same.text() == "No difference has these words."
    view.ui.words.clear()
    view.ui.swap.click()
    assert ("“Create charter”, Ann", "R", "A") in lines(view)
    assert not view.ui.take_over.isVisibleTo(view)


def test_two_versions_are_compared(view, document):
    document.attempt(clear, [CELL])
    document.save_version("1.0")
    document.attempt(change_info, company="Northwind")
    first, second = (version.id for version in document.versions)
    view.compare_sides(first, second)
    assert lines(view) == [("“Create charter”, Ann", "A", "–")]


def test_the_plan_is_compared_with_its_file(view, document):
    document.attempt(clear, [CELL])
    view.compare_sides("saved", "now")
    assert lines(view) == [("“Create charter”, Ann", "A", "–")]
    document.save()
    assert lines(view) == []


def test_two_files_are_compared_by_the_names_in_them(view, script, tmp_path):
    other = tmp_path / "other.raciplan"
    renamed = plan_from(PMBOK.replace("Ann", "Anna"), title="Theirs")
    save_plan(renamed, other)
    script.paths = [other, None]
    view.ui.add_file.click()
    assert view.ui.before.currentText() == "other.raciplan"
    assert ("plan “Q3” · title", "Theirs", "Q3") in lines(view)
    view.ui.add_file.click()
    view.compare_sides(f"file:{other}", "saved")
    assert ("role “Ann”", "–", "added") in lines(view)
    assert ("role “Anna”", "–", "deleted") in lines(view)
    view.compare_file(other)
    assert view.ui.before.count() == 4


def test_a_file_that_cannot_be_read_is_told_in_its_place(view, tmp_path):
    broken = tmp_path / "broken.raciplan"
    broken.write_bytes(b"nonsense")
    view.compare_file(broken)
    assert "“broken.raciplan” is not a plan" in view.ui.same.text()
    assert lines(view) == []


def test_a_difference_leads_into_the_matrix(view, document, opened):
    document.attempt(clear, [("Develop test plan", "Ed")])
    view.compare_sides(document.versions[0].id, "now")
    assert not view.ui.show_place.isEnabled()
    pick_lines(view, "Ed")
    view.ui.show_place.click()
    assert opened.workspace.current == "matrix"
    selected = opened.matrix.table.selected
    assert (selected.activity, selected.role) == ("Develop test plan", "Ed")


def test_single_differences_are_taken_back(view, document):
    document.attempt(clear, [CELL])
    document.attempt(change_activity, "Create charter", description="Why")
    view.compare_sides(document.versions[0].id, "now")
    pick_lines(view, "Ann")
    view.ui.take_over.click()
    assert document.plan.assignment(*CELL).functions == {"owner"}
    assert document.plan.activities["Create charter"].description == "Why"


def test_the_plan_goes_back_to_a_version_in_one_step(view, document, opened):
    before = document.plan
    document.attempt(delete_activities, ["Create charter"])
    document.attempt(add_roles, ["Zoe"])
    after = document.plan
    view.ui.versions.setCurrentIndex(view.model.index(0, 0))
    view.ui.revert.click()
    assert document.plan == before
    assert opened.status.message.text() == "Revert to version “0.9 before the workshop”"
    view.ui.revert.click()
    assert opened.status.message.text() == "The plan is like this version already."
    opened.commands["undo"].trigger()
    assert document.plan == after
    assert opened.workspace.current == "versions"


def test_deleting_a_version_is_asked_about(view, document, script):
    view.ui.delete_version.click()
    assert document.versions
    view.ui.versions.setCurrentIndex(view.model.index(0, 0))
    view.ui.delete_version.click()
    assert script.asked[0].detail.endswith("This cannot be undone.")
    assert document.versions
    script.answers = ["discard"]
    view.ui.delete_version.click()
    assert document.versions == ()
    assert view.ui.empty.isVisibleTo(view)
    assert not view.ui.revert.isEnabled()


def test_a_damaged_version_is_told(view, document, script):
    from dataclasses import replace

    damaged = replace(document.versions[0], packed=b"nonsense")
    document._recorder.versions = (damaged,)
    document.versions_changed.emit()
    view.ui.versions.setCurrentIndex(view.model.index(0, 0))
    assert "is damaged" in view.ui.same.text()
    view.ui.revert.click()
    assert "is damaged" in script.troubles[0]


def test_a_read_only_plan_can_be_compared_but_not_changed(view, document, path):
    document.save()
    path.chmod(0o444)
    document.open(path)
    view.ui.versions.setCurrentIndex(view.model.index(0, 0))
    for button in (view.ui.save_version, view.ui.revert, view.ui.delete_version):
        assert not button.isEnabled()
    assert view.ui.same.text() == "No difference."


def test_another_plan_begins_anew(view, document, tmp_path):
    other = tmp_path / "other.raciplan"
    save_plan(plan_from(PMBOK), other)
    view.compare_file(other)
    document.open(other)
    assert view.ui.before.count() == 2
    assert view.ui.before.currentData() == "saved"
    document.replace(plan_from(PMBOK))
    assert view.ui.before.currentData() == "now"


def test_nothing_is_compared_while_nobody_looks(view, document, opened, qtbot):
    opened.show_view("matrix")
    document.attempt(clear, [CELL])
    qtbot.wait(200)
    assert lines(view) == []
    opened.show_view("versions")
    assert len(lines(view)) == 1


def test_the_model_of_versions_is_sound(view, document):
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(view.model, mode)
    document.save_version("1.0")
    document.delete_version(document.versions[0].id)
    assert view.model.headerData(0, view.ui.versions.header().orientation()) == "Version"
    tester.deleteLater()


def test_a_plan_changed_by_somebody_else_is_compared(opened, document, script, path):
    document.attempt(clear, [CELL])
    save_plan(plan_from(PMBOK, title="Theirs"), path)
    script.answers = ["compare"]
    assert not opened.files.save()
    view = opened.workspace.view("versions")
    assert opened.workspace.current == "versions"
    assert ("plan “Q3” · title", "Theirs", "Q3") in lines(view)
    assert ("“Create charter”, Ann", "A", "–") in lines(view)
    assert document.modified


def test_the_language_changes_everywhere(qapp, view, opened):
    opened.language.use("ru")
    qapp.processEvents()
    assert view.ui.before.itemText(0) == "Сейчас"
    assert view.ui.same.text() == "Различий нет."
    view.enter()
