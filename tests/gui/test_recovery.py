"""Nothing acknowledged is lost: journal, recovery after a kill, history in the file, locks."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from raciplanner.errors import PlanFileError
from raciplanner.gui.document import Document
from raciplanner.gui.recorder import Recorder
from raciplanner.gui.recovery import RecoveryBar, offer_recovery
from raciplanner.gui.widgets import plain_tip
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.assignments import assign, clear
from raciplanner.storage.lock import PlanLock, lock_file, lock_plan
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.recovery import recoverable
from tests.builders import PMBOK, plan_from
from tests.storage.forge import as_if_died

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
    killed(SESSION, journals, path)
    return path


def killed(program: str, journals: Path, path: Path) -> None:
    """Run ``program`` until it is killed."""
    words = [sys.executable, "-c", program, str(journals), str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr


def test_a_killed_session_goes_on_where_it_was(window, crashed, journals):
    assert offer_recovery(window, journals) == 1
    (bar,) = window.start.findChildren(RecoveryBar)
    assert "“Q3”" in bar.text.text()
    assert "has 4 changes that were not saved" in bar.text.text()
    assert "Saved " in bar.saved_button.toolTip()
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


def test_a_plan_that_is_gone_can_still_be_recovered(window, crashed, journals):
    crashed.unlink()
    offer_recovery(window, journals)
    (bar,) = window.start.findChildren(RecoveryBar)
    assert bar.saved_button.toolTip() == ""
    bar.open_button.click()
    assert window.document.plan.activities["Create charter"].description == "Why"
    assert window.document.modified


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
    killed(program, journals, Path("-"))
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


@contextmanager
def held_by(path: Path, user: str) -> Iterator[PlanLock]:
    """While somebody else has the plan open."""
    lock = lock_plan(path, user=user, since="2026-11-24T09:12:00+00:00")
    yield lock
    lock.release()


@pytest.fixture
def held(path):
    with held_by(path, "Boris") as lock:
        yield lock


def test_a_plan_somebody_else_has_open_is_not_opened_silently(window, path, held, script):
    assert not window.files.open(path)
    assert "Boris" in script.troubles[0]
    assert not window.has_plan


def test_it_can_be_looked_at(window, path, held, script):
    script.answers = ["read_only"]
    assert window.files.open(path)
    assert window.document.read_only
    assert window.workspace.bars.read_only_bar.isVisible()
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


def test_a_step_undone_after_the_save_comes_back(window, path, journals, qtbot):
    program = SESSION.replace("document.attempt(clear", "document.save()\ndocument.attempt(clear")
    program = program.replace("document.undo()", "document.undo()\ndocument.undo()")
    killed(program, journals, path)
    offer_recovery(window, journals)
    window.start.findChildren(RecoveryBar)[0].open_button.click()
    document = window.document
    assert document.plan.activities["Create charter"].description == ""
    assert document.modified
    document.redo()
    assert document.plan.activities["Create charter"].description == "Why"
    assert not document.modified


def test_opening_the_plan_itself_offers_the_recovery(window, crashed, journals, script):
    offer_recovery(window, journals)
    assert not window.files.open(crashed)
    (question,) = script.asked
    assert [code for code, _text in question.answers] == ["recovered", "saved", "cancel"]
    script.answers = ["saved"]
    assert window.files.open(crashed)
    assert window.document.plan == open_plan(crashed).plan
    script.answers = ["recovered"]
    assert window.files.open(crashed)
    assert window.document.plan.activities["Create charter"].description == "Why"
    assert window.start.findChildren(RecoveryBar)[0].isHidden()
    assert window.files.open(crashed) is False  # modified: asked, cancelled


def test_one_bar_for_each_plan_that_a_crash_has_left(qapp, window, crashed, journals, tmp_path):
    other = tmp_path / "other.raciplan"
    save_plan(plan_from(PMBOK, title="Other"), other)
    killed(SESSION, journals, other)
    assert offer_recovery(window, journals) == 2
    qapp.processEvents()
    bars = window.start.findChildren(RecoveryBar)
    assert {bar.toolTip() for bar in bars} == {plain_tip(str(one)) for one in (crashed, other)}
    bars[0].open_button.click()
    assert [bar.isVisibleTo(window.start) for bar in bars] == [False, True]


def test_an_import_comes_back_although_nothing_was_edited(window, journals, qtbot):
    program = SESSION.replace("document.open(path)", "document.replace(plan, modified=True)")
    program = program.replace(
        "document = Document(",
        "from tests.builders import PMBOK, plan_from\n"
        'plan = plan_from(PMBOK, title="New")\ndocument = Document(',
    )
    head, _sep, _rest = program.partition("document.attempt(assign")
    killed(head + "os.kill(os.getpid(), signal.SIGKILL)", journals, Path("-"))
    offer_recovery(window, journals)
    (bar,) = window.start.findChildren(RecoveryBar)
    assert "“New” was never saved" in bar.text.text()
    bar.open_button.click()
    assert window.document.plan == plan_from(PMBOK, title="New")
    assert window.document.undo_edit is None
    assert window.document.modified


def test_what_is_recovered_goes_elsewhere_while_somebody_has_the_plan(
    window, crashed, journals, script
):
    with held_by(crashed, "Boris"):
        offer_recovery(window, journals)
        (bar,) = window.start.findChildren(RecoveryBar)
        bar.open_button.click()
        assert not window.has_plan
        script.answers = ["copy"]
        bar.open_button.click()
    assert window.document.path is None
    assert window.document.plan.activities["Create charter"].description == "Why"
    window.document.undo()
    assert window.document.modified


def test_a_recovery_that_is_not_protected_keeps_the_other_journal(window, crashed, journals):
    from raciplanner.storage.recovery import recoverable as look

    (found,) = look(journals)
    window.document._recorder._folder = journals / "no" / "folder"
    (journals / "no").write_text("in the way")
    window.files.offer([found])
    assert window.files.recover(found)
    assert len(look(journals)) == 1
    assert window.files.recoverable == (found,)


def test_the_history_of_a_copy_and_of_a_backup_stays(window, path, script):
    window.files.open(path)
    window.document.attempt(clear, [("Create charter", "Ann")])
    window.files.save()
    window.document.attempt(clear, [("Create charter", "Ben")])
    window.files.save()
    window.files.close()
    with held_by(path, "Boris"):
        script.answers = ["copy"]
        window.files.open(path)
    assert [entry.edit.name for entry in window.document.history] == ["clear", "clear", "begin"]
    script.answers = ["discard"]
    window.files.close()
    path.write_bytes(path.read_bytes()[:3000])
    script.answers = ["backup"]
    assert window.files.open(path)
    assert [entry.edit.name for entry in window.document.history] == ["clear", "begin"]


def test_a_lock_of_another_machine_can_be_taken_over(window, path, script):
    with held_by(path, "Boris") as lock:
        content = json.loads(lock.file.read_text())
        content["host"] = "LAPTOP-7"
        content["process"]["machine"] = "another"
        lock.file.write_text(json.dumps(content))
        assert not window.files.open(path)
        (question,) = script.asked
        assert "By Boris on LAPTOP-7, since " in question.detail
        answers = [code for code, _text in question.answers]
        assert answers == ["read_only", "copy", "take_over", "cancel"]
        script.answers = ["take_over"]
        assert window.files.open(path)
        assert not window.document.read_only
        assert not lock.is_held
    assert lock_file(path).exists()


def test_a_plan_that_is_open_elsewhere_is_not_saved_over(window, path, script, tmp_path):
    window.files.new_empty("en")
    with held_by(path, "Boris"):
        script.paths = [path, tmp_path / "mine.raciplan"]
        script.answers = ["save_as"]
        assert window.files.save_as()
    assert "is open in another window" in script.troubles[0]
    assert open_plan(path).plan.info.title == "Q3"
    assert open_plan(tmp_path / "mine.raciplan").plan.info.title == "New plan"


def test_the_bar_says_who_has_the_plan(qapp, window, path, held, script):
    script.answers = ["read_only"]
    window.files.open(path)
    text = window.workspace.bars.read_only_bar.text.text()
    assert text.startswith("Somebody else has this plan open. By Boris on ")
    window.language.use("ru")
    qapp.processEvents()
    assert "Boris" in window.workspace.bars.read_only_bar.text.text()
    assert not window.workspace.bars.notice_bar.isVisible()


def test_a_history_changed_from_outside_is_told_when_the_plan_is_opened(window, path):
    window.files.open(path)
    for role in ("Ann", "Ben", "Ed"):
        window.document.attempt(clear, [("Create charter", role)])
    window.files.save()
    opened = open_plan(path)
    history = opened.history.copy()
    history._texts.pop(1)
    history._chain.pop(1)
    save_plan(opened.plan, path, history=history)
    window.files.open(path)
    bars = window.workspace.bars
    assert "from entry 2 on" in bars.notice_bar.text.text()
    assert bars.notice_bar.isVisible()
    assert not bars.read_only_bar.isVisible()
    bars.show_history.click()
    assert window.workspace.current == "history"
    bars.dismiss.click()
    assert not bars.notice_bar.isVisible()


def test_the_bar_says_why_a_file_is_read_only(window, path):
    path.chmod(0o444)
    window.files.open(path)
    assert "This file is read-only" in window.workspace.bars.read_only_bar.text.text()
    window.document.read_only = False
    window.document.notices = ()
    window.document.read_only = True
    window.workspace.bars.refresh()
    assert window.workspace.bars.read_only_bar.text.text() == "This plan is read-only."


def test_that_nothing_is_protected_stays_on_screen_until_the_save(window, path, tmp_path):
    window.files.open(path)
    blocked = tmp_path / "blocked"
    blocked.write_text("in the way")
    window.document._recorder._folder = blocked
    window.document.attempt(clear, [("Create charter", "Ann")])
    bar = window.workspace.bars.notice_bar
    assert "The recovery copy cannot be written" in bar.text.text()
    assert bar.isVisible()
    window.files.save()
    assert not bar.isVisible()


def test_a_version_named_first_comes_back_once(qapp, journals):
    document = Document(plan_from(PMBOK), recorder=Recorder(journals, lambda: "Anna"))
    document.save_version("0.9")
    as_if_died(journals)
    (found,) = recoverable(journals)
    again = Document(recorder=Recorder(None, str))
    again.recover(found)
    assert [version.name for version in again.versions] == ["0.9"]
    document.leave()


def test_a_save_ends_the_typing(qapp, path, journals):
    """What the file holds is no step of the journal: going on typing must not reach into it."""
    document = Document(recorder=Recorder(journals, lambda: "Anna"))
    document.open(path)

    def typed(text):
        edit = change_activity(document.plan, "Create charter", description=text)
        document.perform(edit, typing=True)

    typed("W")
    typed("Wh")
    assert document.undo_stack.count() == 1
    document.attempt(assign, [("Create charter", "Ed")], ["owner"])
    document.save()
    document.undo()
    typed("Why")
    assert document.undo_stack.count() == 2
    as_if_died(journals)
    (found,) = recoverable(journals)
    again = Document(recorder=Recorder(None, str))
    again.recover(found)
    again.undo()
    assert again.plan.activities["Create charter"].description == "Wh"
    document.leave()
