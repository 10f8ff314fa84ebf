"""Files of other formats: newer ones are shown or refused, older ones brought up to date."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from raciplanner.errors import PlanFileError
from raciplanner.storage import opening
from raciplanner.storage.migrations import Step, migrated
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.schema import FORMAT_VERSION, statements
from tests.builders import PMBOK, plan_from
from tests.storage.forge import forged


@pytest.fixture
def file(tmp_path: Path) -> Path:
    save_plan(plan_from(PMBOK), tmp_path / "plan.raciplan")
    return tmp_path / "plan.raciplan"


def newer(connection: sqlite3.Connection, reader: int = FORMAT_VERSION) -> None:
    """Turn a file into one of the next format, with a table and a column that we do not know."""
    connection.execute("CREATE TABLE wishes (id TEXT PRIMARY KEY, icon BLOB) WITHOUT ROWID, STRICT")
    connection.execute("INSERT INTO wishes VALUES ('a', NULL), ('b', x'00ff')")
    connection.execute("ALTER TABLE roles ADD COLUMN capacity INTEGER NOT NULL DEFAULT 5")
    connection.execute("UPDATE meta SET value = ? WHERE key = 'min_reader'", (str(reader),))
    connection.execute("UPDATE meta SET value = '9.1' WHERE key = 'app_version'")
    connection.execute(f"PRAGMA user_version = {FORMAT_VERSION + 1}")


def test_a_newer_file_that_we_can_read_is_read_only(file: Path) -> None:
    with forged(file) as connection:
        newer(connection)
    before = file.read_bytes()
    opened = open_plan(file)
    assert opened.plan == plan_from(PMBOK)
    assert opened.read_only
    (notice,) = opened.notices
    assert (notice.code, notice.data) == (
        "newer_format",
        {"version": FORMAT_VERSION + 1, "app_version": "9.1"},
    )
    assert file.read_bytes() == before


def test_a_newer_file_is_checked_as_a_whole(file: Path) -> None:
    with forged(file) as connection:
        newer(connection)
    with forged(file, seal=False) as connection:
        connection.execute("UPDATE wishes SET icon = x'00fe' WHERE id = 'b'")
    with pytest.raises(PlanFileError, match="damaged"):
        open_plan(file)


@pytest.mark.parametrize(
    "change",
    [
        f"UPDATE meta SET value = '{FORMAT_VERSION + 1}' WHERE key = 'min_reader'",
        "UPDATE meta SET value = 'x' WHERE key = 'min_reader'",
        "DELETE FROM meta WHERE key = 'min_reader'",
        "DROP TABLE limits",
        "ALTER TABLE limits RENAME COLUMN value TO most",
        "DROP TABLE meta",
    ],
)
def test_a_newer_file_that_we_cannot_read_is_refused(file: Path, change: str) -> None:
    with forged(file, seal=False) as connection:
        newer(connection)
        connection.execute(change)
    before = file.read_bytes()
    with pytest.raises(PlanFileError) as caught:
        open_plan(file)
    assert caught.value.code == "newer"
    assert caught.value.data["version"] == FORMAT_VERSION + 1
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        "CREATE VIEW more AS SELECT 1",
        "CREATE INDEX more ON roles (name)",
        "CREATE TRIGGER more AFTER UPDATE ON roles BEGIN SELECT 1; END",
    ],
)
def test_a_newer_file_with_more_than_tables_is_refused(file: Path, change: str) -> None:
    with forged(file, seal=False) as connection:
        newer(connection)
        connection.execute(change)
    with pytest.raises(PlanFileError, match="foreign"):
        open_plan(file)


def test_a_computed_column_of_a_newer_file_is_not_read(file: Path) -> None:
    with forged(file, seal=False) as connection:
        newer(connection)
        connection.execute("DROP TABLE limits")
        connection.execute(
            "CREATE TABLE limits (id TEXT, value INTEGER AS (length(zeroblob(1000000000))))"
        )
    with pytest.raises(PlanFileError, match="newer"):
        open_plan(file)


# Format 0 never existed: it stands for the older formats that there will be.


def older(connection: sqlite3.Connection) -> None:
    """Turn a file into one of format 0, where a limit had no value."""
    connection.execute("DROP TABLE limits")
    connection.execute(OLD_LIMITS)
    connection.execute("INSERT INTO limits VALUES ('H04.doers')")
    connection.execute("PRAGMA user_version = 0")


OLD_LIMITS = "CREATE TABLE limits ( id TEXT NOT NULL, PRIMARY KEY (id) ) WITHOUT ROWID, STRICT"


def give_values(connection: sqlite3.Connection) -> None:
    """Format 0 to format 1: limits get a value."""
    connection.execute("ALTER TABLE limits RENAME TO old")
    connection.execute(statements().create["limits"])
    connection.execute("INSERT INTO limits SELECT id, 3 FROM old")
    connection.execute("DROP TABLE old")


def test_an_older_file_is_brought_up_to_date_in_memory(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = Step({**statements().create, "limits": OLD_LIMITS}, give_values)
    monkeypatch.setattr(opening, "STEPS", {0: step})
    with forged(file) as connection:
        older(connection)
    before = file.read_bytes()
    opened = open_plan(file)
    assert opened.plan.limits["H04.doers"].value == 3
    assert not opened.read_only
    assert file.read_bytes() == before
    save_plan(opened.plan, file, expect=opened.stamp)
    assert open_plan(file).plan == opened.plan


@pytest.mark.parametrize("sql", ["SELECT 1", "SELECT nonsense"])
def test_a_step_that_fails_leaves_the_file_alone(
    file: Path, monkeypatch: pytest.MonkeyPatch, sql: str
) -> None:
    def stop(connection: sqlite3.Connection) -> None:
        connection.execute(sql)

    step = Step({**statements().create, "limits": OLD_LIMITS}, stop)
    monkeypatch.setattr(opening, "STEPS", {0: step})
    with forged(file) as connection:
        older(connection)
    before = file.read_bytes()
    with pytest.raises(PlanFileError, match="damaged"):
        open_plan(file)
    assert file.read_bytes() == before


def test_a_format_that_never_was_is_refused(file: Path) -> None:
    with forged(file, seal=False) as connection:
        connection.execute("PRAGMA user_version = 0")
    with pytest.raises(PlanFileError, match="there is no format 0"):
        open_plan(file)


def test_steps_follow_one_another() -> None:
    def add(name: str) -> Step:
        return Step({}, lambda connection: connection.execute(f"CREATE TABLE {name} (x)") and None)

    original = sqlite3.connect(":memory:")
    original.execute("CREATE TABLE a (x)")
    original.commit()
    copy = migrated(original, 1, {1: add("b"), 2: add("c"), 4: add("d")})
    assert [name for (name,) in copy.execute("SELECT name FROM sqlite_schema")] == ["a", "b", "c"]
    original.close()
    copy.close()
