"""The lock beside an open plan: told who and since when, taken over after a crash, gone after."""

from __future__ import annotations

import errno
import json
import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from raciplanner.errors import PlanFileError
from raciplanner.storage import processes
from raciplanner.storage.lock import lock_file, lock_plan
from raciplanner.storage.processes import Process

SINCE = "2026-11-24T10:00:00+00:00"
HOLD = """
import sys, time
from pathlib import Path
from raciplanner.storage.lock import lock_plan
lock_plan(Path(sys.argv[1]), user="Анна", since="2026-11-24T09:00:00+00:00")
print("held", flush=True)
time.sleep(600)
"""


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    (tmp_path / "plan.raciplan").touch()
    return tmp_path / "plan.raciplan"


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def refusal(plan: Path) -> PlanFileError:
    with pytest.raises(PlanFileError) as caught:
        lock_plan(plan, user="Bob", since=SINCE)
    assert caught.value.code == "locked"
    return caught.value


def test_it_is_there_while_the_plan_is_open_and_gone_after(plan: Path) -> None:
    lock = lock_plan(plan, user="Ann", since=SINCE)
    assert lock.is_held
    assert names(plan.parent) == [".~lock.plan.raciplan#", "plan.raciplan"]
    lock.release()
    assert not lock.is_held
    assert names(plan.parent) == ["plan.raciplan"]
    lock.release()


def test_a_second_window_is_told_who_and_since_when(plan: Path) -> None:
    lock_plan(plan, user="Анна", since=SINCE)
    told = refusal(plan).data
    assert (told["user"], told["host"], told["since"]) == ("Анна", socket.gethostname(), SINCE)


def test_a_link_to_the_plan_is_the_same_plan(plan: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "link").symlink_to(plan)
    lock_plan(plan, user="Ann", since=SINCE)
    refusal(tmp_path / "links" / "link")


def test_a_lock_that_a_crash_left_is_taken_over_at_once(plan: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(plan)], stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        assert refusal(plan).data["user"] == "Анна"
        other.kill()
        other.wait()
    lock = lock_plan(plan, user="Bob", since=SINCE)
    assert lock.is_held
    assert names(plan.parent) == [".~lock.plan.raciplan#", "plan.raciplan"]


def foreign(plan: Path) -> Path:
    """A lock of another machine whose process number exists here, too."""
    content = {
        "host": "elsewhere",
        "process": {"machine": "other", "pid": os.getpid(), "started": ""},
        "since": SINCE,
        "token": "t",
        "user": "Ann",
    }
    lock_file(plan).write_text(json.dumps(content))
    return lock_file(plan)


def test_a_lock_of_another_machine_is_never_broken_silently(plan: Path) -> None:
    before = foreign(plan).read_bytes()
    assert refusal(plan).data["host"] == "elsewhere"
    assert lock_file(plan).read_bytes() == before


def test_a_person_may_take_it_over_and_the_other_one_notices(plan: Path) -> None:
    first = lock_plan(plan, user="Ann", since=SINCE)
    second = lock_plan(plan, user="Bob", since=SINCE, take_over=True)
    assert (first.is_held, second.is_held) == (False, True)
    first.release()
    assert second.is_held
    assert names(plan.parent) == [".~lock.plan.raciplan#", "plan.raciplan"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"user": 1}', b"\xff", b"[" * 9_000, b"x" * 20_000]
)
def test_a_lock_that_nobody_can_read_is_asked_about(plan: Path, content: bytes) -> None:
    lock_file(plan).write_bytes(content)
    assert refusal(plan).data["user"] == ""
    assert lock_plan(plan, user="Bob", since=SINCE, take_over=True).is_held


def test_something_in_its_place_that_is_no_file_is_asked_about(plan: Path) -> None:
    lock_file(plan).mkdir()
    (lock_file(plan) / "inside").touch()
    refusal(plan)


def test_what_cannot_be_moved_away_stays_locked(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign(plan)

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(PlanFileError, match="locked"):
        lock_plan(plan, user="Bob", since=SINCE, take_over=True)


def test_a_lock_that_came_in_between_is_put_back(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    foreign(plan)
    real = Path.rename

    def replaced_first(self: Path, target: Path) -> Path:
        monkeypatch.setattr(Path, "rename", real)
        changed = json.loads(self.read_text()) | {"token": "new", "user": "Carl"}
        self.write_text(json.dumps(changed))
        return real(self, target)

    monkeypatch.setattr(Path, "rename", replaced_first)
    lock = lock_plan(plan, user="Bob", since=SINCE, take_over=True)
    assert lock.is_held
    assert names(plan.parent) == [".~lock.plan.raciplan#", "plan.raciplan"]


def test_a_lock_that_vanishes_meanwhile_is_no_lock(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = foreign(plan)
    real = Path.open

    def vanished(self: Path, *args: object, **kwargs: object) -> object:
        if self == file and file.exists():
            file.unlink()
        return real(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", vanished)
    lock_plan(plan, user="Bob", since=SINCE)


def test_a_folder_that_cannot_be_written_has_no_lock(tmp_path: Path) -> None:
    lock = lock_plan(tmp_path / "no" / "plan.raciplan", user="Ann", since=SINCE)
    assert lock.file is None
    assert not lock.is_held
    lock.release()


@pytest.mark.parametrize("written", [None, 10])
def test_a_full_disk_has_no_lock(
    plan: Path, monkeypatch: pytest.MonkeyPatch, written: int | None
) -> None:
    def write(_handle: int, _content: bytes) -> int:
        if written is None:
            raise OSError(errno.ENOSPC, "full")
        return written

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", write)
        lock = lock_plan(plan, user="Ann", since=SINCE)
    assert lock.file is None
    assert names(plan.parent) == ["plan.raciplan"]
    assert lock_plan(plan, user="Bob", since=SINCE).is_held


def test_a_long_name_has_a_short_lock(tmp_path: Path) -> None:
    plan = tmp_path / ("ж" * 127)
    lock = lock_plan(plan, user="\udcff", since=SINCE)
    assert lock.is_held
    assert lock.file is not None
    assert len(lock.file.name) < 30


def test_processes_are_told_apart_by_number_and_start() -> None:
    this = Process.this()
    assert Process.of_plain(this.plain()) == this
    assert this.is_here
    assert not this.is_dead
    assert Process(this.machine, this.pid, "yesterday").is_dead
    assert Process(this.machine, 2**22 + 1, this.started).is_dead
    assert not Process("other", this.pid, "yesterday").is_dead


def test_a_machine_without_a_number_is_known_by_its_network(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = processes._machine.__wrapped__
    (tmp_path / "id").write_text("abc\n")
    monkeypatch.setattr(processes, "_MACHINE_IDS", (str(tmp_path / "id"),))
    first = machine()
    monkeypatch.setattr(processes, "_MACHINE_IDS", (str(tmp_path / "none"),))
    assert len({first, machine()}) == 2
    assert machine() == machine()


def test_a_process_that_nobody_has_buried_is_dead() -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:
        this = Process.this()
        stat = Path(f"/proc/{child.pid}/stat").read_text()
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        started = f"{boot} {stat.rpartition(')')[2].split()[19]}"
        process = Process(this.machine, child.pid, started)
        assert not process.is_dead
        child.kill()
        os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
        assert process.is_dead
