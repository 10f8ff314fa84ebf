"""Plan files: what is saved comes back, and what is no plan is refused with a way out."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from raciplanner.errors import PlanFileError
from raciplanner.model.edits.assignments import clear
from raciplanner.model.edits.settings import change_info
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from raciplanner.model.records import (
    Activity,
    Assignment,
    PlanInfo,
    Role,
    RuleLimit,
    plain_assignment,
)
from raciplanner.storage.image import FILE_LIMIT
from raciplanner.storage.planfile import open_plan, plan_bytes, save_plan
from tests.builders import PMBOK, plan_from
from tests.storage.strategies import PLANS

posix = pytest.mark.skipif(os.name != "posix", reason="modes and links of POSIX")


def refusal(file: Path) -> PlanFileError:
    """The error that opening ``file`` raises; the file stays as it is."""
    before = file.read_bytes() if file.is_file() else None
    with pytest.raises(PlanFileError) as caught:
        open_plan(file)
    assert (file.read_bytes() if file.is_file() else None) == before
    return caught.value


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A saved plan."""
    save_plan(plan_from(PMBOK), tmp_path / "plan.raciplan")
    return tmp_path / "plan.raciplan"


class TestWhatIsSavedComesBack:
    def test_with_its_stamp(self, tmp_path: Path) -> None:
        plan = plan_from(PMBOK)
        saved = save_plan(plan, tmp_path / "a.raciplan")
        opened = open_plan(tmp_path / "a.raciplan")
        assert opened.plan == plan
        assert opened.stamp == saved.stamp
        assert (opened.read_only, opened.notices, opened.versions) == (False, (), ())
        assert saved.warning is None

    @given(PLANS)
    @settings(max_examples=150)
    def test_whatever_it_holds(self, tmp_path_factory: pytest.TempPathFactory, plan: Plan) -> None:
        file = tmp_path_factory.getbasetemp() / "any.raciplan"
        save_plan(plan, file, backup=False)
        opened = open_plan(file)
        assert opened.plan == plan
        assert content_hash(opened.plan) == content_hash(plan)

    def test_equal_cells_are_one_object(self, file: Path) -> None:
        cells = [cell for row in open_plan(file).plan.assignments.values() for cell in row.values()]
        assert len({id(cell) for cell in cells}) == len(set(cells)) == 4

    def test_saving_what_was_opened_gives_the_same_rows(self, file: Path, tmp_path: Path) -> None:
        opened = open_plan(file)
        again = tmp_path / "again.raciplan"
        saved = save_plan(opened.plan, again, expect=None)
        assert open_plan(again).plan == opened.plan
        assert saved.stamp.document != opened.stamp.document

    def test_a_document_keeps_its_name_and_counts_its_saves(self, file: Path) -> None:
        first = open_plan(file)
        stamp = save_plan(first.plan, file, expect=first.stamp).stamp
        assert (stamp.document, stamp.revision) == (first.stamp.document, first.stamp.revision + 1)

    def test_halves_of_characters_become_replacement_characters(self, tmp_path: Path) -> None:
        title = os.fsdecode(b"\xff plan")
        save_plan(Plan(PlanInfo(title=title)), tmp_path / "a.raciplan")
        assert open_plan(tmp_path / "a.raciplan").plan.info.title == "\ufffd plan"

    def test_opening_leaves_bytes_and_time_alone(self, file: Path) -> None:
        before = (file.read_bytes(), file.stat().st_mtime_ns, sorted(file.parent.iterdir()))
        open_plan(file)
        assert (file.read_bytes(), file.stat().st_mtime_ns, sorted(file.parent.iterdir())) == before

    @pytest.mark.parametrize(
        "name",
        [
            "План № 1 «сбыт».raciplan",
            "a # 100 % ? & b.raciplan",
            'it\'s "quoted".raciplan',
            "cafe\u0301.raciplan",
            "con.raciplan",
            "end.",
            " lead",
            "é" * 125 + "x",
            "x" * 255,
            "two\nlines.raciplan",
        ],
    )
    def test_under_any_name(self, tmp_path: Path, name: str) -> None:
        plan = plan_from(PMBOK)
        stamp = save_plan(plan, tmp_path / name).stamp
        saved = save_plan(plan, tmp_path / name, expect=stamp)
        assert open_plan(tmp_path / name).plan == plan
        too_long = len(os.fsencode(name)) + 4 > 255
        assert (saved.warning is not None) == too_long  # no room for the name of a backup
        assert sorted(one.name for one in tmp_path.iterdir()) == sorted(
            [name] if too_long else [name, name + ".bak"]
        )

    def test_below_long_folders(self, tmp_path: Path) -> None:
        folder = tmp_path.joinpath(*["folder" * 20] * 5)
        folder.mkdir(parents=True)
        save_plan(plan_from(PMBOK), folder / "a.raciplan")
        assert open_plan(folder / "a.raciplan").plan == plan_from(PMBOK)


class TestTheOldFile:
    def test_is_kept_as_backup(self, file: Path) -> None:
        old = file.read_bytes()
        save_plan(Plan(PlanInfo(title="New")), file)
        assert file.with_name("plan.raciplan.bak").read_bytes() == old

    def test_is_not_kept_when_not_wanted(self, file: Path) -> None:
        save_plan(Plan(), file, backup=False)
        assert list(file.parent.iterdir()) == [file]

    @posix
    def test_keeps_its_mode(self, file: Path) -> None:
        file.chmod(0o640)
        save_plan(Plan(), file)
        assert stat.S_IMODE(file.stat().st_mode) == 0o640

    @posix
    def test_a_new_file_gets_the_usual_mode(self, tmp_path: Path) -> None:
        (tmp_path / "usual").touch()
        save_plan(Plan(), tmp_path / "a.raciplan")
        assert (tmp_path / "a.raciplan").stat().st_mode == (tmp_path / "usual").stat().st_mode

    @posix
    def test_a_link_stays_a_link(self, file: Path, tmp_path: Path) -> None:
        (tmp_path / "elsewhere").mkdir()
        link = tmp_path / "elsewhere" / "link.raciplan"
        link.symlink_to("../plan.raciplan")
        save_plan(Plan(PlanInfo(title="New")), link)
        assert link.is_symlink()
        assert open_plan(file).plan.info.title == "New"
        assert [one.name for one in link.parent.iterdir()] == [link.name]


class TestSomebodyElse:
    def test_has_changed_the_file(self, file: Path) -> None:
        mine = open_plan(file)
        save_plan(Plan(PlanInfo(title="Theirs")), file)
        theirs = file.read_bytes()
        with pytest.raises(PlanFileError, match="changed"):
            save_plan(mine.plan, file, expect=mine.stamp)
        assert file.read_bytes() == theirs
        save_plan(mine.plan, file)
        assert open_plan(file).plan == mine.plan

    def test_has_changed_it_within_the_tick_of_the_clock(self, file: Path) -> None:
        mine = open_plan(file)
        status = file.stat()
        with sqlite3.connect(file) as connection:
            connection.execute("UPDATE meta SET value = ? WHERE key = 'digest'", ("0" * 64,))
        connection.close()
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
        with pytest.raises(PlanFileError, match="changed"):
            save_plan(mine.plan, file, expect=mine.stamp)

    def test_has_only_touched_it(self, file: Path) -> None:
        mine = open_plan(file)
        data = file.read_bytes()
        file.unlink()
        file.write_bytes(data)
        os.utime(file, ns=(1, 1))
        save_plan(mine.plan, file, expect=mine.stamp)

    def test_has_damaged_it(self, file: Path) -> None:
        mine = open_plan(file)
        data = bytearray(file.read_bytes())
        data[data.index(b"Create charter")] ^= 1
        file.write_bytes(data)
        with pytest.raises(PlanFileError, match="changed"):
            save_plan(mine.plan, file, expect=mine.stamp)

    def test_has_put_something_else_there(self, file: Path) -> None:
        mine = open_plan(file)
        file.write_text("a note")
        with pytest.raises(PlanFileError, match="changed"):
            save_plan(mine.plan, file, expect=mine.stamp)

    def test_has_emptied_its_tables(self, file: Path) -> None:
        mine = open_plan(file)
        with sqlite3.connect(file) as connection:
            connection.execute("DELETE FROM meta")
        connection.close()
        with pytest.raises(PlanFileError, match="changed"):
            save_plan(mine.plan, file, expect=mine.stamp)

    def test_has_moved_it(self, file: Path) -> None:
        mine = open_plan(file)
        file.rename(file.with_name("moved.raciplan"))
        with pytest.raises(PlanFileError, match="gone"):
            save_plan(mine.plan, file, expect=mine.stamp)
        assert not file.exists()

    def test_has_taken_the_folder_away(self, tmp_path: Path) -> None:
        (tmp_path / "stick").mkdir()
        file = tmp_path / "stick" / "a.raciplan"
        stamp = save_plan(Plan(), file).stamp
        (tmp_path / "stick").rename(tmp_path / "drawer")
        with pytest.raises(PlanFileError, match="no_folder"):
            save_plan(Plan(), file, expect=stamp)


class TestRefusedToSave:
    def code(self, file: Path, plan: Plan | None = None) -> str:
        before = sorted(file.parent.iterdir()) if file.parent.is_dir() else []
        with pytest.raises(PlanFileError) as caught:
            save_plan(plan or Plan(), file)
        assert (sorted(file.parent.iterdir()) if file.parent.is_dir() else []) == before
        return caught.value.code

    @posix
    def test_a_read_only_file(self, file: Path) -> None:
        file.chmod(0o444)
        assert self.code(file) == "read_only_file"
        opened = open_plan(file)
        assert opened.read_only
        assert [notice.code for notice in opened.notices] == ["read_only_file"]

    def test_a_folder_in_its_place(self, tmp_path: Path) -> None:
        (tmp_path / "a.raciplan").mkdir()
        assert self.code(tmp_path / "a.raciplan") == "not_a_file"

    def test_a_missing_folder(self, tmp_path: Path) -> None:
        assert self.code(tmp_path / "no" / "a.raciplan") == "no_folder"

    def test_a_file_in_place_of_the_folder(self, file: Path) -> None:
        with pytest.raises(PlanFileError, match="no_folder"):
            save_plan(Plan(), file / "a.raciplan")

    def test_a_name_of_too_many_bytes(self, tmp_path: Path) -> None:
        assert self.code(tmp_path / ("ж" * 130)) == "name_too_long"

    @pytest.mark.parametrize(
        "plan",
        [
            Plan(PlanInfo(scope="x" * 100_001)),
            Plan(PlanInfo(language="tlh")),
            Plan(activities={"": Activity("", "No id")}),
            Plan(limits={"a": RuleLimit("a", 2**70)}),
            Plan(activities={"a": Activity("a", "A", depends_on=("",))}),
            Plan(activities={"a": Activity("a", "A", depends_on=(1,))}),  # type: ignore[arg-type]
            Plan(activities={"a": Activity("a", "A", depends_on=("x" * 1_001,))}),
            Plan(limits={str(i): RuleLimit(str(i), i) for i in range(10_001)}),
            Plan(assignments={"a": {"": plain_assignment("doer")}}),
            Plan(assignments={"": {"r": plain_assignment("doer")}}),
            Plan(assignments={"a": {"r": Assignment()}}),
            Plan(assignments={"a": {"r": Assignment(frozenset({""}))}}),
            Plan(assignments={"a": {"r": Assignment(frozenset(), "x" * 100_001)}}),
            Plan(
                assignments={
                    "a": {str(i): Assignment(frozenset(), "x" * 99_999) for i in range(41)}
                }
            ),
        ],
    )
    def test_what_could_not_be_opened_again(self, tmp_path: Path, plan: Plan) -> None:
        assert self.code(tmp_path / "a.raciplan", plan) == "unstorable"

    def test_a_row_without_any_cell_is_left_out(self, tmp_path: Path) -> None:
        full = {"r": plain_assignment("doer")}
        named = {
            "activities": {key: Activity(key, key) for key in "ab"},
            "roles": {"r": Role("r", "R")},
        }
        save_plan(Plan(assignments={"a": {}, "b": full}, **named), tmp_path / "a.raciplan")
        assert open_plan(tmp_path / "a.raciplan").plan.assignments == {"b": full}

    def test_more_cells_than_a_plan_may_have(self, tmp_path: Path) -> None:
        row = {str(i): plain_assignment("doer") for i in range(30_001)}
        plan = Plan(assignments={str(i): row for i in range(100)})
        assert self.code(tmp_path / "a.raciplan", plan) == "unstorable"

    def test_more_bytes_than_a_file_may_have(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("raciplanner.storage.planfile.FILE_LIMIT", 10_000)
        assert self.code(tmp_path / "a.raciplan") == "too_large"


class TestRefusedToOpen:
    @pytest.mark.parametrize(
        ("data", "code"),
        [
            (b"", "empty"),
            (b"Plan\n" * 40, "not_a_plan"),
            (b"short", "not_a_plan"),
            (b"PK\x03\x04" + bytes(200), "not_a_plan"),
        ],
    )
    def test_what_is_no_plan(self, tmp_path: Path, data: bytes, code: str) -> None:
        (tmp_path / "a.raciplan").write_bytes(data)
        assert refusal(tmp_path / "a.raciplan").code == code

    def test_what_is_not_there(self, tmp_path: Path) -> None:
        assert refusal(tmp_path / "a.raciplan").code == "missing"
        (tmp_path / "file").touch()
        assert refusal(tmp_path / "file" / "a.raciplan").code == "missing"

    def test_a_folder(self, tmp_path: Path) -> None:
        assert refusal(tmp_path).code == "not_a_file"

    def test_a_name_too_long_for_a_backup(self, tmp_path: Path) -> None:
        (tmp_path / ("x" * 254)).write_bytes(b"")
        assert refusal(tmp_path / ("x" * 254)).data["backup"] == ""

    @pytest.mark.skipif(sys.platform == "win32", reason="no pipes in folders")
    def test_a_pipe(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "a.raciplan")
        assert refusal(tmp_path / "a.raciplan").code == "not_a_file"

    @posix
    def test_a_link_to_itself(self, tmp_path: Path) -> None:
        (tmp_path / "a.raciplan").symlink_to("a.raciplan")
        assert refusal(tmp_path / "a.raciplan").code == "unreadable"

    def test_a_file_that_is_too_large(self, tmp_path: Path) -> None:
        with (tmp_path / "a.raciplan").open("wb") as sparse:
            sparse.truncate(FILE_LIMIT + 1)
        with pytest.raises(PlanFileError, match="too_large") as caught:
            open_plan(tmp_path / "a.raciplan")
        assert caught.value.data["size"] == FILE_LIMIT + 1

    def test_a_database_of_another_program(self, tmp_path: Path) -> None:
        with sqlite3.connect(tmp_path / "a.raciplan") as connection:
            connection.execute("CREATE TABLE notes (text)")
        connection.close()
        assert refusal(tmp_path / "a.raciplan").code == "not_a_plan"

    def test_and_offers_the_backup(self, file: Path) -> None:
        save_plan(Plan(), file)
        file.write_bytes(file.read_bytes()[:-1])
        error = refusal(file)
        assert error.code == "damaged"
        assert open_plan(str(error.data["backup"])).plan == plan_from(PMBOK)

    @posix
    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
    def test_without_permission(self, file: Path, as_nobody) -> None:
        file.chmod(0o600)
        with pytest.raises(PlanFileError, match="no_permission"):
            as_nobody(lambda: open_plan(file))

    def test_without_memory(self, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def exhausted(*_: object) -> None:
            raise MemoryError

        monkeypatch.setattr("raciplanner.storage.opening.read_plan", exhausted)
        assert refusal(file).code == "no_memory"


class TestNotices:
    @pytest.mark.parametrize("suffix", ["-wal", "-journal"])
    def test_another_program_was_writing(self, file: Path, suffix: str) -> None:
        beside = file.with_name(file.name + suffix)
        beside.write_bytes(b"half a page")
        opened = open_plan(file)
        assert [(one.code, one.data) for one in opened.notices] == [
            ("side_file", {"name": beside.name})
        ]
        assert beside.read_bytes() == b"half a page"

    def test_an_empty_side_file_is_nothing(self, file: Path) -> None:
        file.with_name(file.name + "-wal").touch()
        assert not open_plan(file).notices

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
    def test_a_folder_that_cannot_be_written(self, file: Path, as_nobody) -> None:
        file.chmod(0o666)
        file.parent.chmod(0o555)
        opened = as_nobody(lambda: open_plan(file))
        assert opened.read_only
        assert [one.code for one in opened.notices] == ["read_only_folder"]
        with pytest.raises(PlanFileError, match="no_permission"):
            as_nobody(lambda: save_plan(opened.plan, file, expect=opened.stamp))


def test_a_plan_edited_and_saved_many_times(tmp_path: Path) -> None:
    file = tmp_path / "a.raciplan"
    plan = plan_from(PMBOK)
    stamp = save_plan(plan, file).stamp
    for activity in [row.id for row in plan.rows]:
        plan = plan.apply(clear(plan, [(activity, "Ann")]))
        plan = plan.apply(change_info(plan, title=activity))
        stamp = save_plan(plan, file, expect=stamp).stamp
        assert open_plan(file).plan == plan
    assert stamp.revision == 5


def test_a_plan_in_memory_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    plan = plan_from(PMBOK)
    (tmp_path / "plan.raciplan").write_bytes(plan_bytes(plan))
    opened = open_plan(tmp_path / "plan.raciplan")
    assert (opened.plan, opened.versions, len(opened.history)) == (plan, (), 0)
    assert plan_bytes(opened.plan) == plan_bytes(plan)


def test_a_plan_in_memory_that_cannot_be_stored() -> None:
    with pytest.raises(PlanFileError, match="unstorable"):
        plan_bytes(Plan(PlanInfo(title="x" * 100_001)))
