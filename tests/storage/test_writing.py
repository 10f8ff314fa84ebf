"""Writing an export or a charter: wholly or not at all, with one error for each trouble."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from raciplanner.errors import ExportFailed
from raciplanner.storage.writing import write_file


def refused(path: Path) -> str:
    with pytest.raises(ExportFailed) as caught:
        write_file(path, b"new", ExportFailed)
    assert caught.value.file == str(path)
    return caught.value.code


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    file = tmp_path / "charter.pdf"
    for content in (b"old", b"new"):
        write_file(file, content, ExportFailed)
        assert file.read_bytes() == content
    assert [one.name for one in tmp_path.iterdir()] == ["charter.pdf"]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_file(tmp_path / "link", b"new", ExportFailed)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_what_cannot_be_written_is_told_and_stays(tmp_path: Path) -> None:
    assert refused(tmp_path) == "not_a_file"
    assert refused(tmp_path / "none" / "a.pdf") == "no_folder"
    assert refused(tmp_path / ("x" * 256)) == "name_too_long"
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")
    file.chmod(0o444)
    assert refused(file) == "read_only_file"
    assert file.read_bytes() == b"old"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="needs root")
def test_a_folder_of_somebody_else_is_told(
    tmp_path: Path, as_nobody: Callable[[Callable[[], str]], str]
) -> None:
    tmp_path.chmod(0o755)
    assert as_nobody(lambda: refused(tmp_path / "a.pdf")) == "no_permission"


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EIO, "write_failed")]
)
def test_a_failing_disk_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fail(*_args: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    assert refused(tmp_path / "a.pdf") == code
    assert list(tmp_path.iterdir()) == []
