"""Replacing a file: the old or the new one, never half of either, and no litter."""

from __future__ import annotations

import errno
import os
import time
from pathlib import Path

import pytest

from raciplanner.errors import PlanFileError
from raciplanner.model.plan import Plan
from raciplanner.model.records import PlanInfo
from raciplanner.storage import replace
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.replace import replace_file


def accept(_copy: Path) -> None:
    """A check that finds nothing wrong."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "a").write_bytes(b"old")
    return tmp_path / "a"


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_a_copy_that_is_not_right_changes_nothing(file: Path) -> None:
    def reject(copy: Path) -> None:
        assert copy.read_bytes() == b"new"
        raise OSError(errno.EIO, "not right")

    with pytest.raises(OSError, match="not right"):
        replace_file(file, b"new", check=reject, backup=True)
    assert file.read_bytes() == b"old"
    assert names(file.parent) == ["a"]


def test_a_backup_that_a_crash_left_as_the_same_file_leaves_no_litter(file: Path) -> None:
    os.link(file, file.with_name("a.bak"))
    assert replace_file(file, b"new", check=accept, backup=True) is None
    assert names(file.parent) == ["a", "a.bak"]
    assert (file.read_bytes(), file.with_name("a.bak").read_bytes()) == (b"new", b"old")


def test_without_hard_links_the_backup_is_a_copy(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", refuse)
    assert replace_file(file, b"new", check=accept, backup=True) is None
    assert file.with_name("a.bak").read_bytes() == b"old"
    assert names(file.parent) == ["a", "a.bak"]


def test_a_backup_that_cannot_be_made_is_only_a_warning(file: Path) -> None:
    file.with_name("a.bak").mkdir()
    warning = replace_file(file, b"new", check=accept, backup=True)
    assert isinstance(warning, OSError)
    assert file.read_bytes() == b"new"
    assert names(file.parent) == ["a", "a.bak"]


def test_litter_of_yesterday_is_swept_and_nothing_else(file: Path) -> None:
    yesterday = time.time() - 90_000
    for name in (".save-1.tmp", ".save-1.tmp.b", ".save-old.txt", "save-1.tmp"):
        file.with_name(name).touch()
        os.utime(file.with_name(name), (yesterday, yesterday))
    file.with_name(".save-2.tmp").touch()
    replace_file(file, b"new", check=accept, backup=False)
    assert names(file.parent) == [".save-2.tmp", ".save-old.txt", "a", "save-1.tmp"]


class Held(PermissionError):
    """What Windows says while a virus scanner has the file open."""

    winerror = 32


def hold(monkeypatch: pytest.MonkeyPatch, times: int, error: type[OSError]) -> list[float]:
    """Let the replacing fail ``times`` times; returns the list of waits."""
    waits: list[float] = []
    real = Path.replace
    left = [times]

    def replacing(self: Path, target: Path) -> Path:
        if left[0]:
            left[0] -= 1
            raise error(errno.EACCES, "held")
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replacing)
    monkeypatch.setattr(replace.time, "sleep", waits.append)
    return waits


def test_a_file_that_another_program_holds_for_a_moment_is_waited_for(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = hold(monkeypatch, 3, Held)
    replace_file(file, b"new", check=accept, backup=False)
    assert file.read_bytes() == b"new"
    assert waits == [0.05, 0.1, 0.2]


def test_a_file_that_another_program_holds_for_good_stays(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = hold(monkeypatch, 99, Held)
    with pytest.raises(PermissionError):
        replace_file(file, b"new", check=accept, backup=False)
    assert file.read_bytes() == b"old"
    assert 2 < sum(waits) < 4
    assert names(file.parent) == ["a"]


def test_a_refusal_that_will_not_pass_is_not_waited_for(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = hold(monkeypatch, 99, PermissionError)
    with pytest.raises(PermissionError):
        replace_file(file, b"new", check=accept, backup=False)
    assert waits == []


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC, errno.EDQUOT])
def test_a_disk_that_takes_nothing_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    file = tmp_path / "a.raciplan"
    save_plan(Plan(), file)
    before = file.read_bytes()

    def fail(_handle: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(PlanFileError) as caught:
            save_plan(Plan(PlanInfo(title="New")), file)
    assert caught.value.code == ("write_failed" if code == errno.EIO else "disk_full")
    assert file.read_bytes() == before
    assert names(tmp_path) == ["a.raciplan"]


def test_a_folder_that_cannot_be_flushed_is_a_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def fail_on_folders(handle: int) -> None:
        if os.path.isdir(f"/proc/self/fd/{handle}"):  # noqa: PTH112
            raise OSError(errno.EIO, "the folder is not on the disk")
        real(handle)

    monkeypatch.setattr(os, "fsync", fail_on_folders)
    saved = save_plan(Plan(PlanInfo(title="New")), tmp_path / "a.raciplan")
    assert saved.warning is not None
    assert saved.warning.code == "saved_but"
    assert "folder" in str(saved.warning.data["reason"])
    assert open_plan(tmp_path / "a.raciplan").plan.info.title == "New"


def test_a_copy_that_was_changed_on_its_way_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.raciplan"
    save_plan(Plan(PlanInfo(title="Old")), file)
    real = Path.read_bytes

    def flipped(self: Path) -> bytes:
        data = real(self)
        return data.replace(b"New title", b"New tit1e") if self.name != file.name else data

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", flipped)
        with pytest.raises(PlanFileError, match="write_failed"):
            save_plan(Plan(PlanInfo(title="New title")), file)
    assert open_plan(file).plan.info.title == "Old"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs root")
def test_the_group_of_a_shared_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "a.raciplan"
    save_plan(Plan(), file)
    os.chown(file, -1, 12_345)
    file.chmod(0o660)
    save_plan(Plan(), file)
    assert (file.stat().st_gid, file.stat().st_mode & 0o777) == (12_345, 0o660)
