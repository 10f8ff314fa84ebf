"""Full, read-only, vanished and failing disks: one clear message, the old file, the work kept."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.torture import disks
from tests.torture.calls import environment


@pytest.fixture(scope="session")
def mounts() -> None:
    """Skips where no file system can be mounted."""
    words = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    if shutil.which("unshare") is None or subprocess.run(words, check=False).returncode:
        pytest.skip("NO TESTS OF FULL DISKS: nothing can be mounted here")


def outcome(tmp_path: Path, case: str, size: int = 0) -> dict[str, Any]:
    script = [sys.executable, str(Path(disks.__file__)), case, str(tmp_path), str(size)]
    done = subprocess.run(
        ["unshare", "-rm", *script],
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def refused(found: dict[str, Any]) -> str:
    """The code of a refusal after which nothing is lost."""
    assert "plan.raciplan" in found["text"]
    assert found["modified"]
    assert found["litter"] == []
    assert found["elsewhere"]
    return str(found["code"])


@pytest.mark.usefixtures("mounts")
@pytest.mark.parametrize("percent", [105, 130, 160, 195])
def test_a_full_disk_keeps_the_old_plan(tmp_path: Path, percent: int) -> None:
    found = outcome(tmp_path, "full", percent)
    assert refused(found) == "disk_full"
    assert found["old"]
    assert "the disk is full" in found["text"]


@pytest.mark.usefixtures("mounts")
def test_twice_the_plan_is_place_enough(tmp_path: Path) -> None:
    found = outcome(tmp_path, "full", 225)
    assert (found["code"], found["new"], found["modified"]) == ("", True, False)


@pytest.mark.usefixtures("mounts")
def test_a_disk_without_a_free_name_keeps_the_old_plan(tmp_path: Path) -> None:
    found = outcome(tmp_path, "no_names", 2)
    assert refused(found) == "disk_full"
    assert found["old"]


@pytest.mark.usefixtures("mounts")
def test_a_disk_that_turns_read_only_keeps_the_old_plan(tmp_path: Path) -> None:
    found = outcome(tmp_path, "write_protected")
    assert refused(found) in {"read_only_file", "read_only_folder"}
    assert found["old"]
    assert found["opened"]
    assert found["notices"]


@pytest.mark.usefixtures("mounts")
def test_a_stick_that_was_pulled_out_takes_no_work_along(tmp_path: Path) -> None:
    found = outcome(tmp_path, "pulled_out")
    assert refused(found) == "gone"
    assert found["recovered"] == "New"


@pytest.mark.usefixtures("mounts")
def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    assert refused(outcome(tmp_path, "folder_gone")) == "no_folder"


@pytest.mark.usefixtures("mounts")
def test_a_full_disk_for_the_journal_is_told_once(tmp_path: Path) -> None:
    found = outcome(tmp_path, "full_journal", 256)
    (told,) = found["told"]
    assert "recovery copy cannot be written" in told
    assert found["recovered"] == "New"
    assert found["saved"]
