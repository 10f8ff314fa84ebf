"""Nothing acknowledged is lost: journal, recovery after a kill, history in the file, locks."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from raciplanner.errors import PlanFileError
from raciplanner.gui.document import Document
from raciplanner.gui.recorder import Recorder
from raciplanner.gui.recovery import RecoveryBar, offer_recovery
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.assignments import assign, clear
from raciplanner.storage.lock import lock_file, lock_plan
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.recovery import recoverable
from tests.builders import PMBOK, plan_from

SESSION = """
import os, signal, sys
from pathlib import Path
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtWidgets import QApplication
application = QApplication([])
from raciplanner.gui.document import Document
from raciplanner.gui.recorder import Recorder
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.assignments import assign, clear
journals, path = Path(sys.argv[1]), Path(sys.argv[2])
document = Document(recorder=Recorder(journals, lambda: "Anna"))
document.open(path)
document.attempt(assign, [("Create charter", "Ed")], ["owner"])
for text in ("W", "Wh", "Why"):
    edit = change_activity(document.plan, "Create charter", description=text)
    document.perform(edit, typing=True)
document.attempt(clear, [("Create charter", "Ann")])
document.undo()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def path(tmp_path) -> Path:
    found = tmp_path / "plan.raciplan"
    save_plan(plan_from(PMBOK, title="Q3"), found)
    return found


@pytest.fixture
def crashed(journals, path) -> Path:
    """A plan whose program was killed after three steps, one of them undone again."""
    words = [sys.executable, "-c", SESSION, str(journals), str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    return path


def test_a_killed_session_goes_on_where_it_was(window, crashed, journals):
    assert offer_recovery(window, journals) == 1
    (bar,) = window.start.findChildren(RecoveryBar)
    assert "“Q3”" in bar.text.text()
    assert "has 4 changes that were not saved" in bar.text.text()
    bar.open_button.click()
    document = window.document
    assert window.has_plan
    assert window.isWindowModified()
    assert document.path == crashed
    assert document.plan.activities["Create charter"].description == "Why"
    assert document.plan.assignment("Create charter", "Ann").functions == {"owner"}
    document.redo()
    assert not document.plan.assignment("Create charter", "Ann").functions
    for _ in range(3):
        document.undo()
    assert document.plan == open_plan(crashed).plan
    assert not document.modified


def test_a_recovered_plan_is_protected_again(window, crashed, journals):
    offer_recovery(window, journals)
    window.start.findChildren(RecoveryBar)[0].open_button.click()
    assert len(list(journals.glob("*.journal"))) == 1
    assert window.files.save()
    entries = open_plan(crashed).history
    assert [entry.how for entry in entries] == [
        "done",
        "done",
        "joined",
        "joined",
        "done",
        "undone",
    ]
    assert {entry.who for entry in entries} == {"Anna"}
    window.files.close()
    assert list(journals.glob("*.journal")) == []


def test_the_saved_plan_can_be_opened_instead(window, crashed, journals):
    offer_recovery(window, journals)
    window.start.findChildren(RecoveryBar)[0].saved_button.click()
    assert window.document.plan == open_plan(crashed).plan
    assert len(list(journals.glob("*.journal"))) == 1


def test_discarding_is_asked_about(window, crashed, journals, script):
    offer_recovery(window, journals)
    (bar,) = window.start.findChildren(RecoveryBar)
    bar.discard_button.click()
    assert len(recoverable(journals)) == 1
    script.answers = ["discard"]
    bar.discard_button.click()
    assert recoverable(journals) == ()
    assert len(script.asked) == 2


def test_unsaved_work_is_not_thrown_away_by_a_recovery(window, crashed, journals, script):
    window.files.new_empty("en")
    window.document.attempt(change_activity, "nothing")
    from raciplanner.model.edits.settings import change_info

    window.document.attempt(change_info, title="Mine")
    offer_recovery(window, journals)
    bar = next(iter(window.start.findChildren(RecoveryBar)))
    bar.open_button.click()
    assert window.document.plan.info.title == "Mine"


def test_nothing_to_recover_offers_nothing(window, journals):
    assert offer_recovery(window, journals) == 0


def test_a_plan_that_was_never_saved_is_recovered(qtbot, journals, window):
    program = SESSION.replace("document.open(path)", "document.replace(plan)").replace(
        "document = Document(",
        "from tests.builders import PMBOK, plan_from\n"
        'plan = plan_from(PMBOK, title="New")\ndocument = Document(',
    )
    words = [sys.executable, "-c", program, str(journals), "-"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    offer_recovery(window, journals)
    (bar,) = window.start.findChildren(RecoveryBar)
    assert not bar.saved_button.isVisibleTo(bar)
    bar.open_button.click()
    assert window.document.path is None
    for _ in range(3):
        window.document.undo()
    assert window.document.modified


def test_a_journal_that_cannot_be_written_is_told_once(qtbot, tmp_path, path):
    blocked = tmp_path / "blocked"
    blocked.write_text("no folder")
    document = Document(recorder=Recorder(blocked, str))
    troubles: list[PlanFileError] = []
    document.unprotected.connect(troubles.append)
    document.open(path)
    document.attempt(assign, [("Create charter", "Ed")], ["owner"])
    document.attempt(clear, [("Create charter", "Ann")])
    assert [error.code for error in troubles] == ["journal_failed"]
    assert document.undo_stack.count() == 2
    document.save()
    document.attempt(assign, [("Create charter", "Ed")], ["doer"])
    assert len(troubles) == 2


def test_the_history_survives_saving_and_opening(qtbot, path):
    document = Document(recorder=Recorder(None, lambda: "Boris"))
    document.open(path)
    document.attempt(assign, [("Create charter", "Ed")], ["owner"])
    document.save()
    document.undo()
    document.save()
    document.open(path)
    document.attempt(clear, [("Create charter", "Ann")])
    document.save()
    history = open_plan(path).history
    assert [entry.how for entry in history] == ["done", "undone", "done"]
    assert next(entry.what for entry in history) == "Set A for Ed"
    assert history.broken_at is None


def test_an_open_plan_is_locked_until_it_is_left(window, path):
    window.preferences.user_name = "Anna"
    window.files.open(path)
    assert lock_file(path).exists()
    with pytest.raises(PlanFileError, match="Anna"):
        lock_plan(path, user="Boris", since="2026-11-24T10:00:00+00:00")
    window.files.open(path)
    assert lock_file(path).exists()
    window.files.close()
    assert not lock_file(path).exists()


def test_closing_the_window_leaves_no_lock_and_no_journal(window, path, journals):
    window.files.open(path)
    window.document.attempt(clear, [("Create charter", "Ann")])
    window.document.undo()
    assert window.close()
    assert not lock_file(path).exists()
    assert list(journals.glob("*.journal")) == []


def test_the_lock_follows_a_save_under_another_name(window, path, script, tmp_path):
    window.files.open(path)
    other = tmp_path / "other.raciplan"
    script.paths = [other]
    window.files.save_as()
    assert not lock_file(path).exists()
    assert lock_file(other).exists()


@pytest.fixture
def held(path):
    lock = lock_plan(path, user="Boris", since="2026-11-24T09:12:00+00:00")
    yield lock
    lock.release()


def test_a_plan_somebody_else_has_open_is_not_opened_silently(window, path, held, script):
    assert not window.files.open(path)
    assert "Boris" in script.troubles[0]
    assert not window.has_plan


def test_it_can_be_looked_at(window, path, held, script):
    script.answers = ["read_only"]
    assert window.files.open(path)
    assert window.document.read_only
    assert window.workspace.read_only_bar.isVisible()
    window.files.close()
    assert held.is_held


def test_it_can_be_copied(window, path, held, script):
    script.answers = ["copy"]
    assert window.files.open(path)
    assert window.document.path is None
    assert not window.document.read_only
    assert window.document.modified


def test_a_plan_that_cannot_be_read_is_not_locked(window, path):
    path.write_bytes(b"nonsense")
    window.files.open(path)
    assert not lock_file(path).exists()
