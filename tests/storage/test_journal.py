"""The recovery journal: what was acknowledged comes back, and nothing is left when all is well."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from raciplanner.errors import PlanFileError
from raciplanner.model.change import Edit
from raciplanner.model.edits.assignments import assign, clear
from raciplanner.model.edits.settings import change_info
from raciplanner.model.plan import Plan
from raciplanner.storage.history import Entry, History
from raciplanner.storage.journal import Journal, line_of
from raciplanner.storage.planfile import Stamp, open_plan, save_plan
from raciplanner.storage.processes import Process
from raciplanner.storage.recovery import Recovered, discard, recoverable
from raciplanner.storage.steps import Steps
from raciplanner.storage.versions import Version
from tests.builders import PMBOK, plan_from
from tests.storage.forge import as_if_died

WHEN = "2026-11-24T10:00:00+00:00"


class Session:
    """What a window does with a plan, without the window."""

    def __init__(self, folder: Path, plan: Plan, file: Path | None = None) -> None:
        self.journal = Journal(folder)
        self.file = file
        self.steps = Steps(plan)
        self.history = History()
        self.stamp = save_plan(plan, file).stamp if file else None
        self.journal.rebase(plan, path=file, stamp=self.stamp)

    def act(self, how: str, edit: Edit | None = None) -> None:
        entry = Entry(how, "Ann", WHEN, "Words", Edit(how, ()) if edit is None else edit)
        self.journal.append(entry)
        self.steps.replay(entry)
        self.history.append(entry)

    def title(self, title: str, how: str = "done") -> None:
        self.act(how, change_info(self.steps.plan, title=title))

    def save(self) -> None:
        assert self.file is not None
        versions = tuple(self.steps.versions)
        plan = self.steps.plan
        saved = save_plan(
            plan, self.file, expect=self.stamp, history=self.history, versions=versions
        )
        self.stamp = saved.stamp
        self.journal.rebase(
            plan, path=self.file, stamp=saved.stamp, history=self.history, versions=versions
        )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "journals"


@pytest.fixture
def session(folder: Path, tmp_path: Path) -> Session:
    return Session(folder, plan_from(PMBOK), tmp_path / "plan.raciplan")


def crash(session: Session) -> None:
    """Let the journal look as if its program had died."""
    as_if_died(session.journal._folder)


def recovered(session: Session) -> Recovered:
    """The only thing that can be recovered after a crash."""
    crash(session)
    (found,) = recoverable(session.journal._folder)
    return found


def same_steps(one: Steps, other: Steps) -> bool:
    return (one.plan, one.edits, one.index) == (other.plan, other.edits, other.index)


class TestAfterACrash:
    def test_every_edit_is_there_with_its_undo_steps(self, session: Session) -> None:
        session.title("One")
        session.title("Two")
        session.act("undone")
        found = recovered(session)
        assert same_steps(found.steps, session.steps)
        assert found.steps.plan.info.title == "One"
        assert len(found.entries) == 3
        assert list(found.history) == list(session.history)
        assert (found.path, found.title) == (session.file, "Test")
        assert found.base.plan == plan_from(PMBOK)
        assert found.stamp == session.stamp

    def test_the_plan_file_is_not_touched(self, session: Session) -> None:
        assert session.file is not None
        before = session.file.read_bytes()
        session.title("One")
        recovered(session)
        assert session.file.read_bytes() == before

    def test_after_a_save_only_what_came_later_is_there(self, session: Session) -> None:
        session.title("One")
        session.save()
        session.title("Two")
        found = recovered(session)
        assert [entry.edit.changes[0].after for entry in found.entries] == [session.steps.plan.info]
        assert list(found.history) == list(session.history)

    def test_a_plan_that_was_never_saved_is_there(self, folder: Path) -> None:
        session = Session(folder, plan_from(PMBOK))
        session.title("One")
        found = recovered(session)
        assert found.path is None
        assert found.stamp is None
        assert found.steps.plan == session.steps.plan

    def test_typing_is_one_step(self, session: Session) -> None:
        session.title("O")
        session.title("On", "joined")
        session.title("One", "joined")
        session.title("Two")
        session.title("One", "joined")
        found = recovered(session)
        assert same_steps(found.steps, session.steps)
        assert len(found.steps.edits) == 1

    def test_a_version_named_meanwhile_is_there(self, session: Session) -> None:
        session.title("One")
        session.act("version", Edit("version", (), {"id": "v1", "name": "0.9"}))
        session.title("Two")
        (version,) = recovered(session).steps.versions
        assert (version.id, version.name, version.author) == ("v1", "0.9", "Ann")
        assert version.plan().info.title == "One"

    @pytest.mark.parametrize("gone", ["moved", "changed", "damaged base"])
    def test_whatever_happened_to_the_file(self, session: Session, gone: str) -> None:
        assert session.file is not None
        session.title("One")
        if gone == "moved":
            session.file.unlink()
        elif gone == "changed":
            save_plan(Plan(), session.file)
        else:
            next(session.journal._folder.glob("*.base")).write_bytes(b"")
        assert recovered(session).steps.plan == session.steps.plan

    @pytest.mark.parametrize("gone", ["moved", "changed"])
    def test_also_when_it_happened_before_the_first_edit(self, session: Session, gone: str) -> None:
        assert session.file is not None
        version = Version.of(Plan(), "0.1", author="", made=WHEN)
        session.steps.versions.append(version)
        session.title("Zero")
        session.save()
        if gone == "moved":
            session.file.unlink()
        else:
            save_plan(Plan(), session.file)
        session.title("One")
        found = recovered(session)
        assert found.steps.plan == session.steps.plan
        assert list(found.history) == list(session.history)
        assert found.base.versions == (version,)

    def test_a_line_that_is_not_whole_is_left_out(self, session: Session) -> None:
        session.title("One")
        session.title("Two")
        crash(session)
        journal = next(session.journal._folder.glob("*.journal"))
        whole = journal.read_bytes()
        last = whole[:-1].rindex(b"\n") + 1
        for size in range(last, len(whole)):
            journal.write_bytes(whole[:size])
            (found,) = recoverable(session.journal._folder)
            assert found.steps.plan.info.title == "One"

    def test_nothing_behind_a_damaged_line_is_believed(self, session: Session) -> None:
        for title in ("One", "Two", "Three"):
            session.title(title)
        crash(session)
        journal = next(session.journal._folder.glob("*.journal"))
        lines = journal.read_bytes().split(b"\n")
        lines[2] = lines[2].replace(b"Two", b"Six")
        journal.write_bytes(b"\n".join(lines))
        (found,) = recoverable(session.journal._folder)
        assert found.steps.plan.info.title == "One"

    @pytest.mark.parametrize(
        "entry",
        [
            Entry("undone", "", "", "", Edit("", ())),
            Entry("redone", "", "", "", Edit("", ())),
            Entry("done", "", "", "", change_info(Plan(), title="Of another plan")),
        ],
    )
    def test_what_cannot_have_happened_ends_it(self, session: Session, entry: Entry) -> None:
        session.title("One")
        session.act("undone")
        if entry.how == "undone":
            # The last save is newer than the first state, so that there is something to offer.
            assert session.file is not None
            save_plan(Plan(), session.file)
        else:
            session.act("redone")
        session.journal.append(entry)
        session.journal.append(entry)
        found = recovered(session)
        assert same_steps(found.steps, session.steps)

    def test_the_newest_comes_first(self, folder: Path) -> None:
        for when in ("2026-11-24T10", "2026-11-24T12", "2026-11-24T11"):
            session = Session(folder, plan_from(PMBOK))
            edit = change_info(session.steps.plan, title=when)
            session.journal.append(Entry("done", "", when, "", edit))
        crash(session)
        titles = [found.steps.plan.info.title[-2:] for found in recoverable(folder)]
        assert titles == ["12", "11", "10"]

    def test_it_can_be_taken_up_again(self, session: Session) -> None:
        session.title("One")
        session.title("Two")
        found = recovered(session)
        base = found.base
        again = Journal(session.journal._folder)
        again.rebase(
            base.plan,
            path=found.path,
            stamp=found.stamp,
            history=base.history,
            versions=base.versions,
        )
        again.append(*found.entries)
        discard(found)
        session.journal = again
        session.title("Three")
        assert same_steps(recovered(session).steps, session.steps)


class TestNothingIsLeft:
    def test_before_the_first_edit(self, session: Session, folder: Path) -> None:
        assert not folder.exists()
        session.journal.close()
        assert recoverable(folder) == ()

    def test_after_saving(self, session: Session, folder: Path) -> None:
        session.title("One")
        assert len(list(folder.iterdir())) == 2
        session.save()
        assert list(folder.iterdir()) == []

    def test_after_closing(self, session: Session, folder: Path) -> None:
        session.title("One")
        session.journal.close()
        assert list(folder.iterdir()) == []

    def test_where_the_crash_came_between_saving_and_tidying(
        self, session: Session, folder: Path
    ) -> None:
        assert session.file is not None
        session.title("One")
        save_plan(session.steps.plan, session.file, expect=session.stamp)
        crash(session)
        assert recoverable(folder) == ()
        assert list(folder.iterdir()) == []

    def test_where_nothing_was_done(self, session: Session, folder: Path) -> None:
        session.title("One")
        crash(session)
        journal = next(folder.glob("*.journal"))
        journal.write_bytes(journal.read_bytes().split(b"\n")[0] + b"\n")
        assert recoverable(folder) == ()
        assert list(folder.iterdir()) == []

    def test_when_it_is_not_wanted(self, session: Session, folder: Path) -> None:
        session.title("One")
        discard(recovered(session))
        assert list(folder.iterdir()) == []
        discard_twice = recoverable(folder)
        assert discard_twice == ()


class TestWhatIsNotOffered:
    def test_the_journal_of_a_program_that_lives(self, session: Session, folder: Path) -> None:
        session.title("One")
        assert recoverable(folder) == ()
        assert len(list(folder.iterdir())) == 2

    @pytest.mark.parametrize(
        "content", [b"", b"rubbish", b"rubbish\n", line_of("", "{}")[1].encode()]
    )
    def test_what_nobody_can_read_stays_where_it_is(
        self, session: Session, folder: Path, content: bytes
    ) -> None:
        session.title("One")
        journal = next(folder.glob("*.journal"))
        journal.write_bytes(content)
        assert recoverable(folder) == ()
        assert journal.read_bytes() == content

    def test_the_journal_of_another_form(self, session: Session, folder: Path) -> None:
        session.title("One")
        journal = next(folder.glob("*.journal"))
        header = {"form": "raciplanner/journal/9"}
        journal.write_text(line_of("", json.dumps(header))[1])
        assert recoverable(folder) == ()

    @pytest.mark.parametrize("never_saved", [True, False])
    def test_edits_of_a_plan_that_is_lost(
        self, folder: Path, tmp_path: Path, never_saved: bool
    ) -> None:
        file = None if never_saved else tmp_path / "plan.raciplan"
        session = Session(folder, plan_from(PMBOK), file)
        session.title("One")
        crash(session)
        next(folder.glob("*.base")).unlink()
        if file:
            save_plan(Plan(), file)
        assert recoverable(folder) == ()


class TestAFullDisk:
    def test_tells_and_keeps_what_was_there(
        self, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        session.title("One")
        kept = session.steps.plan
        real = os.write

        def half(handle: int, data: bytes) -> int:
            return real(handle, data[: len(data) // 2])

        with monkeypatch.context() as patch:
            patch.setattr(os, "write", half)
            with pytest.raises(PlanFileError) as caught:
                session.title("Two")
        assert caught.value.code == "journal_failed"
        with pytest.raises(PlanFileError, match="journal_failed"):
            session.title("Three")  # a gap would make a wrong plan
        assert recovered(session).steps.plan == kept

    def test_protects_again_after_a_new_start(
        self, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        session.title("One")

        def fail(_handle: int) -> None:
            raise OSError(errno.EIO, "broken")

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", fail)
            with pytest.raises(PlanFileError, match="broken"):
                session.title("Two")
        session.journal.rebase(session.steps.plan, path=session.file)
        assert len(list(session.journal._folder.glob("*.journal"))) == 1  # the old one still guards
        session.title("Three")
        found = recovered(session)
        assert found.steps.plan == session.steps.plan
        assert found.stamp is None

    def test_also_when_there_is_no_folder(self, tmp_path: Path) -> None:
        (tmp_path / "state").touch()
        session = Session(tmp_path / "state" / "journals", plan_from(PMBOK))
        with pytest.raises(PlanFileError, match="journal_failed"):
            session.title("One")

    def test_and_when_the_folder_cannot_be_flushed(
        self, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(
            "raciplanner.storage.journal.flush_folder", lambda _folder: OSError("not on the disk")
        )
        with pytest.raises(PlanFileError, match="not on the disk"):
            session.title("One")


def test_every_line_is_on_the_disk_before_it_counts(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[int] = []
    real = os.fsync

    def counting(handle: int) -> None:
        flushed.append(os.fstat(handle).st_size)
        real(handle)

    session.title("One")
    monkeypatch.setattr(os, "fsync", counting)
    journal = next(session.journal._folder.glob("*.journal"))
    for cell in ("Ben", "Dina"):
        session.act("done", clear(session.steps.plan, [("Create charter", cell)]))
        assert flushed.pop() == journal.stat().st_size


def test_entries_are_private(session: Session) -> None:
    session.title("One")
    folder = session.journal._folder
    assert folder.stat().st_mode & 0o077 == 0
    assert next(folder.glob("*.journal")).stat().st_mode & 0o077 == 0


def test_a_stamp_travels_whole(session: Session) -> None:
    session.act("done", assign(session.steps.plan, [("Create charter", "Ed")], {"doer"}))
    stamp = recovered(session).stamp
    assert isinstance(stamp, Stamp)
    assert session.file is not None
    assert stamp == open_plan(session.file).stamp
    assert Process.this().is_here
