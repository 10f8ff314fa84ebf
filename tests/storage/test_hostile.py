"""Damaged and hostile files: refused with a reason, quickly, without harm, or harmless."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from raciplanner.errors import PlanFileError
from raciplanner.model.change import Edit
from raciplanner.model.plan import Plan
from raciplanner.storage.codec import json_text
from raciplanner.storage.history import Entry, History
from raciplanner.storage.planfile import Opened, open_plan, save_plan
from raciplanner.storage.schema import statements
from raciplanner.storage.versions import Version
from tests.benchmarks.generate import Size, make_plan
from tests.builders import PMBOK, plan_from
from tests.storage.forge import forged, rewrite_schema

ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A saved plan with history and a version."""
    plan = plan_from(PMBOK, departments="Ann: marketing, Ben: sales")
    history = History()
    history.append(Entry("done", "Ann", "2026-11-24T10:00:00+00:00", "Words", Edit("clear", ())))
    version = Version.of(plan, "0.9", author="Ann", made="2026-11-24T10:00:00+00:00")
    save_plan(plan, tmp_path / "plan.raciplan", history=history, versions=[version])
    return tmp_path / "plan.raciplan"


def refused(file: Path) -> PlanFileError:
    """The refusal of ``file``; how long it may take is tried in ``tests/torture``."""
    with pytest.raises(PlanFileError) as caught:
        open_plan(file)
    return caught.value


# The eight hostile documents


def trigger(connection: sqlite3.Connection) -> None:
    """Rows vanish when another row is changed."""
    connection.execute(
        "CREATE TRIGGER evil AFTER UPDATE ON roles BEGIN DELETE FROM activities; END"
    )


def endless_view(connection: sqlite3.Connection) -> None:
    """A table that never ends when it is read."""
    connection.execute("DROP TABLE limits")
    connection.execute(f"CREATE VIEW limits AS {ENDLESS}")


def huge_view(connection: sqlite3.Connection) -> None:
    """A table whose only value fills the memory."""
    connection.execute("DROP TABLE limits")
    connection.execute("CREATE VIEW limits AS SELECT hex(zeroblob(1000000000)) AS id, 1 AS value")


def huge_cell(connection: sqlite3.Connection) -> None:
    """One value of 90 MB."""
    connection.execute("UPDATE roles SET description = ?", ("x" * 18_000_000,))


def generated_column(connection: sqlite3.Connection) -> None:
    """A column that is computed when it is read."""
    connection.execute("DROP TABLE limits")
    connection.execute(
        "CREATE TABLE limits (id TEXT NOT NULL, value INTEGER AS (length(zeroblob(1000000000))),"
        " PRIMARY KEY (id)) WITHOUT ROWID"
    )
    connection.execute("INSERT INTO limits (id) VALUES ('a')")


def full_text(connection: sqlite3.Connection) -> None:
    """A virtual table: code of an extension runs when it is touched."""
    connection.execute("CREATE VIRTUAL TABLE more USING fts5(words)")


def wide_table(connection: sqlite3.Connection) -> None:
    """A table of 1,900 columns."""
    connection.execute(f"CREATE TABLE wide ({', '.join(f'c{i}' for i in range(1900))})")


def wrong_type(connection: sqlite3.Connection) -> None:
    """Bytes where a name should be, in a table that looks like ours."""
    connection.execute("DROP TABLE phases")
    connection.execute(
        "CREATE TABLE phases (id, name, library, rank, PRIMARY KEY (id)) WITHOUT ROWID"
    )
    connection.execute("INSERT INTO phases VALUES ('a', x'00ff', '', 1)")
    rewrite_schema(connection, "phases", statements().create["phases"])


HOSTILE = {
    trigger: "foreign",
    endless_view: "foreign",
    huge_view: "foreign",
    huge_cell: "damaged",
    generated_column: "foreign",
    full_text: "foreign",
    wide_table: "foreign",
    wrong_type: "damaged",
}


@pytest.mark.parametrize("attack", HOSTILE, ids=lambda attack: attack.__name__)
def test_a_hostile_document_is_refused(file: Path, attack) -> None:
    with forged(file, seal=attack is huge_cell) as connection:
        attack(connection)
    before = file.read_bytes()
    assert refused(file).code == HOSTILE[attack]
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]


@pytest.mark.parametrize("attack", [endless_view, huge_view, huge_cell, generated_column])
def test_a_hostile_document_needs_little_memory(file: Path, attack) -> None:
    with forged(file, seal=False) as connection:
        attack(connection)
    program = (
        "import resource, sys\n"
        "from raciplanner.errors import PlanFileError\n"
        "from raciplanner.storage.planfile import open_plan, save_plan\n"
        "from raciplanner.model.plan import Plan\n"
        "save_plan(Plan(), sys.argv[1] + '.warm')\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "try:\n    open_plan(sys.argv[1])\n"
        "except PlanFileError: pass\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    command = [sys.executable, "-c", program, str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 200_000  # kilobytes


# Files in which every check of SQLite passes and the digest is right


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE info SET language = 'tlh'",
        "UPDATE info SET id = 'other'",
        "UPDATE info SET review_date = '2026-13-01'",
        "DELETE FROM info",
        "UPDATE departments SET side = 'dark'",
        "UPDATE roles SET name = printf('%.*c', 100001, 'x') WHERE id = 'Ann'",
        "UPDATE roles SET id = '' WHERE id = 'Ann'",
        "UPDATE roles SET rank = 9007199254740993",
        "INSERT INTO people VALUES ('p', 'P', '', '[]', 2, 0, 1)",
        "INSERT INTO people VALUES ('p', 'P', '', '{}', 1, 0, 1)",
        "INSERT INTO people VALUES ('p', 'P', '', '[\"\"]', 1, 0, 1)",
        "INSERT INTO people VALUES ('p', 'P', '', '[1]', 1, 0, 1)",
        "INSERT INTO people VALUES ('p', 'P', '', '[] ', 1, 0, 1)",
        "INSERT INTO people VALUES ('p', 'P', '', 'no', 1, 0, 1)",
        "INSERT INTO letter_sets VALUES ('l', 'L', '[1]', 'owner', 'doer', '[]')",
        "INSERT INTO letter_sets VALUES ('l', 'L', '[{}]', 'owner', 'doer', '[]')",
        "INSERT INTO letter_sets VALUES ('l', 'L', '[]', 'owner', 'doer', '[1]')",
        "UPDATE assignments SET cells = '[]'",
        "UPDATE assignments SET cells = '{}'",
        'UPDATE assignments SET cells = \'{"doer":"Ann"}\'',
        "UPDATE assignments SET cells = '{\"doer\":[1]}'",
        "UPDATE assignments SET cells = '{\"doer\":[[]]}'",
        'UPDATE assignments SET cells = \'{"doer":["Ann","Ann"]}\'',
        'UPDATE assignments SET cells = \'{"owner doer":["Ann"]}\'',
        "UPDATE assignments SET cells = '{\"\":[\"Ann\"]}', notes = '{}'",
        'UPDATE assignments SET cells = \'{"[1]":["Ann"]}\'',
        'UPDATE assignments SET notes = \'{"Nobody":"text"}\'',
        "UPDATE assignments SET notes = '{\"Ann\":1}'",
        "UPDATE assignments SET cells = printf('%.*c', 4000001, ' ')",
        "UPDATE assignments SET cells = replace(printf('%.*c', 200000, 'x'), 'x', '[')",
        "DELETE FROM meta WHERE key = 'document'",
        "UPDATE meta SET value = 'many' WHERE key = 'revision'",
        "UPDATE versions SET id = ''",
    ],
)
def test_a_wrong_value_is_refused(file: Path, change: str) -> None:
    with forged(file) as connection:
        connection.execute(change)
    assert refused(file).code == "damaged"


def test_more_rows_than_a_plan_has_are_refused(file: Path) -> None:
    with forged(file, seal=False) as connection:
        numbers = [(str(i),) for i in range(10_001)]
        connection.executemany("INSERT INTO limits VALUES (?, 1)", numbers)
    assert "limits: more than 10000 rows" in str(refused(file).data["reason"])


def test_more_cells_than_a_plan_has_are_refused(file: Path) -> None:
    roles = [f"{i:x}" for i in range(40_000)]
    with forged(file) as connection:
        connection.executemany(
            "INSERT INTO assignments VALUES (?, ?, '{}')",
            [(str(i), json_text({"doer": roles})) for i in range(80)],
        )
    assert "cells" in str(refused(file).data["reason"])


def test_a_foreign_check_is_not_run(file: Path) -> None:
    with forged(file) as connection:
        bomb = (
            statements()
            .create["limits"]
            .replace("PRIMARY", "CHECK (length(hex(randomblob(500000000))) > value), PRIMARY")
        )
        connection.execute("DROP TABLE limits")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(bomb)
        connection.execute("INSERT INTO limits VALUES ('a', 1)")
    assert refused(file).code == "foreign"


def test_a_version_that_is_a_bomb_is_refused(file: Path) -> None:
    import zlib

    bomb = zlib.compress(b" " * 70_000_000)
    with forged(file) as connection:
        connection.execute("UPDATE versions SET plan = ?", (bomb,))
    (version,) = open_plan(file).versions
    with pytest.raises(PlanFileError, match="version_damaged"):
        version.plan()


@pytest.mark.parametrize("size", [10, 99, 100, 4096, 57_344 - 4096])
def test_a_part_of_a_file_is_refused(file: Path, size: int) -> None:
    file.write_bytes(file.read_bytes()[:size])
    assert refused(file).code == ("not_a_plan" if size < 100 else "damaged")


def test_every_cut_at_a_page_is_refused(file: Path) -> None:
    data = file.read_bytes()
    for size in range(4096, len(data), 4096):
        file.write_bytes(data[:size])
        assert refused(file).code == "damaged"


def same(opened: Opened, other: Opened) -> bool:
    """Whether two openings gave the same, history and versions included."""
    return (opened.plan, list(opened.history), opened.versions, opened.stamp.document) == (
        other.plan,
        list(other.history),
        other.versions,
        other.stamp.document,
    )


def outcome(file: Path, original: Opened) -> str:
    """``refused``, ``noticed``, ``harmless`` or ``silent`` for a file with a changed byte."""
    try:
        opened = open_plan(file)
    except PlanFileError:
        return "refused"
    if opened.notices:
        return "noticed"
    return "harmless" if same(opened, original) else "silent"


def test_flipped_bits_are_found_or_harmless(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    file = tmp_path / "plan.raciplan"
    plan = make_plan(Size(60, 12, 300, 3))
    history = History()
    for number in range(30):
        words = f"Entry {number}"
        history.append(Entry("done", "Ann", "2026-11-24T10:00:00Z", words, Edit("clear", ())))
    version = Version.of(plan, "0.9", author="Ann", made="2026-11-24T10:00:00+00:00")
    save_plan(plan, file, history=history, versions=[version])
    original = open_plan(file)
    data = file.read_bytes()
    rng = random.Random(1)
    found: dict[str, int] = {}
    count = 2_000 if request.config.getoption("--torture") else 300
    for _ in range(count):
        place = rng.randrange(len(data))
        flipped = data[place] ^ (1 << rng.randrange(8))
        file.write_bytes(data[:place] + bytes([flipped]) + data[place + 1 :])
        word = outcome(file, original)
        found[word] = found.get(word, 0) + 1
        assert word != "silent", f"byte {place} became {flipped:#x}"
    assert found["refused"] > count / 8, found


def test_every_empty_page_is_found_or_harmless(file: Path) -> None:
    original = open_plan(file)
    data = file.read_bytes()
    for start in range(0, len(data), 4096):
        file.write_bytes(data[:start] + bytes(4096) + data[start + 4096 :])
        assert outcome(file, original) in {"refused", "noticed"}


def test_a_file_in_wal_mode_is_read(file: Path) -> None:
    original = open_plan(file)
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    assert file.read_bytes()[18:20] == b"\x02\x02"
    assert same(open_plan(file), original)


def test_statements_that_take_too_long_are_broken_off(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = Plan(make_plan("S").info, make_plan("M").assignments)
    save_plan(plan, file)
    monkeypatch.setattr("raciplanner.storage.image._STEPS_BETWEEN_CHECKS", 1)
    ticks = iter([0.0, *[3.0] * 10_000])
    monkeypatch.setattr("raciplanner.storage.image.time.monotonic", lambda: next(ticks))
    with pytest.raises(PlanFileError, match="interrupted"):
        open_plan(file)
