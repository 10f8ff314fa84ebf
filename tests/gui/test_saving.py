"""Every way in which saving can fail: one message with a way out, nothing lost."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from raciplanner.model.edits.activities import change_activity
from raciplanner.storage.lock import lock_file
from raciplanner.storage.planfile import open_plan, save_plan
from tests.builders import PMBOK, plan_from


@pytest.fixture
def folder(tmp_path) -> Path:
    found = tmp_path / "plans"
    found.mkdir()
    return found


@pytest.fixture
def path(folder) -> Path:
    found = folder / "plan.raciplan"
    save_plan(plan_from(PMBOK, title="On disk"), found)
    return found


@pytest.fixture
def edited(window, path):
    """A window with a plan that has one change."""
    window.files.open(path)
    window.document.attempt(change_activity, "Create charter", description="changed")
    return window


def fails_with(monkeypatch, number: int) -> None:
    """The disk refuses to take the new file."""
    real = os.open

    def refuse(name, flags, *args, **kwargs):
        if ".save-" in str(name):
            raise OSError(number, os.strerror(number))
        return real(name, flags, *args, **kwargs)

    monkeypatch.setattr(os, "open", refuse)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "You have no permission"),
        (errno.EROFS, "cannot be written"),
        (errno.EIO, "Input/output error"),
    ],
)
def test_what_the_disk_refuses_is_told_and_can_be_tried_again(
    edited, path, script, monkeypatch, number, words
):
    before = path.read_bytes()
    fails_with(monkeypatch, number)
    assert not edited.files.save()
    (question,) = script.asked
    assert question.text == "The plan was not saved."
    assert words in question.detail
    assert question.detail.endswith("Your changes are still here, and in the recovery copy.")
    assert [code for code, _text in question.answers] == ["save_as", "again", "cancel"]
    assert edited.document.modified
    assert edited.isWindowModified()
    assert edited.document.plan.activities["Create charter"].description == "changed"
    assert path.read_bytes() == before
    fails_with(monkeypatch, number)

    def make_room(_parent, _question):
        monkeypatch.undo()
        return "again"

    script.ask = make_room
    assert edited.files.save()
    assert not edited.document.modified
    assert open_plan(path).plan == edited.document.plan


def test_a_file_that_was_made_read_only_is_saved_elsewhere(edited, path, script, folder):
    path.chmod(0o444)
    script.answers = ["save_as"]
    script.paths = [folder / "other.raciplan"]
    assert edited.files.save()
    assert "read-only" in script.troubles[0]
    assert open_plan(path).plan.activities["Create charter"].description == ""
    assert edited.document.path == folder / "other.raciplan"
    assert sorted(one.name for one in folder.iterdir()) == [
        ".~lock.other.raciplan#",
        "other.raciplan",
        "plan.raciplan",
    ]


def test_a_link_stays_a_link(window, path, tmp_path):
    link = tmp_path / "link.raciplan"
    link.symlink_to(path)
    window.files.open(link)
    assert lock_file(path).exists()
    window.document.attempt(change_activity, "Create charter", description="changed")
    assert window.files.save()
    assert link.is_symlink()
    assert open_plan(path).plan == window.document.plan
    window.files.close()
    assert sorted(one.name for one in path.parent.iterdir()) == [
        "plan.raciplan",
        "plan.raciplan.bak",
    ]
    assert sorted(tmp_path.glob("*link*")) == [link]


def test_a_folder_that_is_gone_has_a_way_out(edited, script, folder, tmp_path):
    shutil.rmtree(folder)
    script.answers = ["save_as"]
    script.paths = [tmp_path / "rescued.raciplan"]
    assert edited.files.save()
    assert "is gone" in script.troubles[0]
    assert open_plan(tmp_path / "rescued.raciplan").plan == edited.document.plan


def test_a_plan_that_was_deleted_is_saved_there_again(edited, path, script):
    path.unlink()
    assert not edited.files.save()
    assert not path.exists()
    assert [code for code, _text in script.asked[0].answers] == ["save_as", "overwrite", "cancel"]
    script.answers = ["overwrite"]
    assert edited.files.save()
    assert open_plan(path).plan == edited.document.plan


def test_a_plan_of_the_same_size_and_time_is_still_somebody_elses(edited, path, script):
    before = path.stat()
    other = plan_from(PMBOK, title="No disk")
    save_plan(other, path, expect=open_plan(path).stamp, backup=False)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert not edited.files.save()
    assert "changed by somebody else" in script.troubles[0]
    assert open_plan(path).plan == other


def test_without_a_journal_only_the_window_has_the_changes(edited, path, script):
    edited.document._recorder._folder = None
    path.unlink()
    edited.files.save()
    assert script.asked[0].detail.endswith("Your changes are still here, in this window.")


def test_a_copy_for_others_has_no_history_and_no_versions(edited, path, script, folder):
    edited.preferences.user_name = "Anna Karenina"
    edited.document.attempt(change_activity, "Create charter", description="twice")
    edited.document.save_version("Secret version")
    edited.files.save()
    assert b"Anna Karenina" in path.read_bytes()
    copy = folder / "copy.raciplan"
    script.paths = [copy]
    assert edited.files.save_copy()
    found = open_plan(copy)
    assert found.plan == edited.document.plan
    assert (len(found.history), found.versions) == (0, ())
    assert b"Anna Karenina" not in copy.read_bytes()
    assert b"Secret version" not in copy.read_bytes()
    assert edited.document.path == path
    assert script.proposals[-1].endswith(" copy.raciplan")
    assert "without history" in edited.status.message.text()


def test_the_plan_itself_never_loses_its_history_that_way(edited, path, script, folder):
    assert not edited.files.save_copy()
    before = path.read_bytes()
    script.paths = [path, folder / "no" / "copy.raciplan"]
    assert not edited.files.save_copy()
    assert not edited.files.save_copy()
    assert path.read_bytes() == before
    assert len(script.troubles) == 2


def test_versions_are_worth_saving(window, path, script):
    window.files.open(path)
    window.document.save_version("0.9 before the workshop")
    assert window.isWindowModified()
    script.answers = ["cancel"]
    window.files.close()
    assert script.asked[0].detail.startswith("1 change since ")
    window.files.save()
    assert not window.isWindowModified()
    (version,) = open_plan(path).versions
    assert (version.name, version.plan()) == ("0.9 before the workshop", window.document.plan)
    window.document.delete_version(version.id)
    assert window.isWindowModified()
    window.files.save()
    assert open_plan(path).versions == ()
    assert [entry.how for entry in open_plan(path).history] == ["version"]


def test_changes_are_counted_also_where_no_undo_leads_back(edited, path, script):
    edited.files.save()
    edited.document.undo()
    edited.document.attempt(change_activity, "Create charter", description="other")
    edited.files.close()
    assert script.asked[0].detail.startswith("2 changes since ")


def test_both_ends_of_the_status_bar_tell_the_same_time(window, script, tmp_path):
    window.files.open_example("en")
    script.paths = [tmp_path / "plan.raciplan"]
    assert window.files.save()
    assert window.status.saved.text().startswith("Saved ")
    assert window.status.message.text() == window.status.saved.text()
