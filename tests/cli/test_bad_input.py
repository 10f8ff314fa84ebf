"""Files that nobody can use: one clear sentence on stderr, exit code 2, and nothing is written."""

from __future__ import annotations

import sqlite3
from io import BytesIO
from pathlib import Path

import pytest
import xlsxwriter

from raciplanner.cli import main
from raciplanner.storage.planfile import save_plan
from raciplanner.storage.schema import FORMAT_VERSION
from tests.builders import PMBOK, plan_from


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C")


def saved(folder: Path) -> Path:
    path = folder / "plan.raciplan"
    save_plan(plan_from(PMBOK), path)
    return path


def newer(folder: Path) -> bytes:
    path = saved(folder)
    with sqlite3.connect(path) as connection:
        connection.execute(f"PRAGMA user_version = {FORMAT_VERSION + 1}")
    connection.close()
    raw = path.read_bytes()
    path.unlink()
    return raw


def truncated(folder: Path) -> bytes:
    path = saved(folder)
    raw = path.read_bytes()
    path.unlink()
    return raw[: len(raw) // 2]


def workbook(*texts: str) -> bytes:
    out = BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.add_worksheet().write_column(0, 0, texts)
    return out.getvalue()


def protected() -> bytes:
    """What Excel wraps around an encrypted workbook: an OLE container with these streams."""
    names = ["EncryptionInfo", "EncryptedPackage"]
    entries = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in names)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + entries + bytes(2048)


def refused(
    folder: Path, capsys: pytest.CaptureFixture[str], *words: str, name: str, told: str
) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert main(list(words)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    (line,) = err.splitlines()
    assert name in line
    assert told in line
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda _folder: b"", "is empty"),
        (lambda _folder: b"Dear all,\nplease find attached\n", "is not a plan"),
        (truncated, "is damaged"),
        (newer, "newer version"),
    ],
    ids=["empty", "text", "truncated", "newer"],
)
def test_a_file_that_is_no_plan_to_work_with(make, told, tmp_path, capsys):
    path = tmp_path / "odd.raciplan"
    path.write_bytes(make(tmp_path))
    target = str(tmp_path / "out")
    for words in (
        ["check"],
        ["info"],
        ["charter", "-o", f"{target}.pdf"],
        ["export", "-o", f"{target}.xlsx"],
        ["compare", str(path)],
    ):
        refused(tmp_path, capsys, words[0], str(path), *words[1:], name="odd.raciplan", told=told)


WIDE = b"Task," + b"A," * 1_000_000 + b"\nPlan" + b",R" * 1_000_000


@pytest.mark.parametrize(
    ("name", "raw", "told"),
    [
        ("odd.csv", b"", "is empty"),
        ("odd.xlsx", b"", "is empty"),
        ("odd.csv", WIDE, "1000002 columns"),
        ("odd.xlsx", b"Task,PM\nPlan,A\n", "not an Excel workbook"),
        ("odd.xlsx", workbook("Dear all")[:900], "is damaged"),
        ("odd.xlsx", workbook("Dear all", "the matrix will follow"), "no table"),
        ("odd.xlsx", workbook(), "no table"),
        ("odd.xlsx", protected(), "password"),
        ("odd.csv", b"Dear all\nthe matrix will follow\n", "no table"),
        ("odd.md", b"# Matrix\n\nwill follow\n", "no table"),
    ],
    ids=[
        "empty",
        "empty-xlsx",
        "wide",
        "text-as-xlsx",
        "truncated-xlsx",
        "no-table",
        "blank-xlsx",
        "password",
        "text",
        "markdown",
    ],
)
def test_a_file_that_cannot_be_imported(name, raw, told, tmp_path, capsys):
    path = tmp_path / name
    path.write_bytes(raw)
    plan, folder = str(tmp_path / "out.raciplan"), str(tmp_path / "folder")
    for words in (["-o", plan], ["--all", "-o", folder]):
        refused(tmp_path, capsys, "import", str(path), *words, name=name, told=told)
