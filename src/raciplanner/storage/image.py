"""The SQLite image of a plan file: made in memory, and opened as something foreign.

Opening trusts nothing: the tables must be exactly ours before anything is read from them, and no
trigger, view, index or expression of the file is ever run.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from raciplanner.storage.digest import DIGEST_KEY, stored_digest
from raciplanner.storage.rows import ROW_LIMITS, UNKNOWN_LIMIT, Row
from raciplanner.storage.schema import (
    APPLICATION_ID,
    FORMAT_VERSION,
    META,
    squeezed,
    statements,
)
from raciplanner.values import dataclass

FILE_LIMIT = 100_000_000
"""Largest plan file, in bytes."""
HEADER_SIZE = 100
_MAGIC = b"SQLite format 3\x00"
_VALUE_LIMIT = 64_000_000
_STEPS_BETWEEN_CHECKS = 100_000


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes of a file say: whose file it is, and its format number."""

    application_id: int
    version: int
    size: int

    @classmethod
    def of(cls, data: bytes) -> Header | None:
        """The header in the first :data:`HEADER_SIZE` bytes, or None where it is no database."""
        if len(data) < HEADER_SIZE or not data.startswith(_MAGIC):
            return None
        page = int.from_bytes(data[16:18], "big")
        pages = int.from_bytes(data[28:32], "big")
        return cls(
            int.from_bytes(data[68:72], "big"),
            int.from_bytes(data[60:64], "big"),
            pages * (65_536 if page == 1 else page),
        )


def image(rows: Mapping[str, Sequence[Row]]) -> bytes:
    """The bytes of a plan file with these rows by table."""
    sql = statements()
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT_VERSION}")
        connection.execute("BEGIN")
        for table, ddl in sql.create.items():
            connection.execute(ddl)
            connection.executemany(sql.insert[table], rows[table])
        connection.execute("COMMIT")
        return connection.serialize()
    finally:
        connection.close()


@contextmanager
def opened_image(data: bytes) -> Iterator[sqlite3.Connection]:
    """A connection for reading the bytes of a plan file.

    SQLite works on a copy in memory: it neither locks nor changes the file, looks at nothing
    beside it, and does not mind how long its path is (it opens none of more than 512 bytes).
    A statement that takes longer than 2 s and 100 ms per megabyte is broken off.
    """
    # A file in WAL mode is not opened from memory; the log beside it is ignored in any case.
    rollback = data if data[18:20] == b"\x01\x01" else data[:18] + b"\x01\x01" + data[20:]
    connection = sqlite3.connect(":memory:", isolation_level=None)
    end = time.monotonic() + 2 + len(data) / 10_000_000
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _VALUE_LIMIT)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS_BETWEEN_CHECKS)
        connection.deserialize(rollback)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON"):
            connection.execute(f"PRAGMA {pragma}")
        yield connection
    finally:
        connection.close()


def foreign_parts(connection: sqlite3.Connection, ddl: Mapping[str, str]) -> list[str]:
    """Names of what stands in the file and not in ``ddl``, or is missing; empty when all is well.

    Parameters
    ----------
    ddl : mapping of str to str
        The statement that made each table, with single blanks.
    """
    entries = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    found = {(kind, name, squeezed(str(sql))) for kind, name, sql in entries}
    wanted = {("table", name, sql) for name, sql in ddl.items()}
    return sorted({str(name) for _, name, _ in found ^ wanted})


def missing_parts(connection: sqlite3.Connection, names: Iterable[str]) -> list[str]:
    """Columns of our tables ``names`` that a file of a later format has not as plain columns."""
    missing = []
    for name in names:
        # Hidden columns are computed by the file: they are not read.
        columns = connection.execute(
            "SELECT name, type FROM pragma_table_xinfo(?) WHERE hidden = 0", (name,)
        ).fetchall()
        missing += [
            f"{name}.{column}" for column in statements().columns[name] if column not in columns
        ]
    return missing


def check_structure(connection: sqlite3.Connection) -> None:
    """Let SQLite check its own structures.

    Raises
    ------
    ValueError
        If the file is damaged.
    """
    answers = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(3)")]
    if answers != ["ok"]:
        raise ValueError("; ".join(answers))


def check_digest(tables: Mapping[str, Sequence[Row]]) -> None:
    """Compare the digest of the rows with the one that is stored among them.

    Raises
    ------
    ValueError
        If the file is damaged.
    """
    if (DIGEST_KEY, stored_digest(tables)) not in tables[META]:
        raise ValueError("the content does not match its check sum")


def read_rows(connection: sqlite3.Connection, table: str) -> list[Row]:
    """All rows of one of our tables with our columns, by its key.

    Raises
    ------
    ValueError
        If there are more rows than a plan file may have.
    """
    return _limited(connection, table, statements().select[table])


def all_rows(connection: sqlite3.Connection, table: str) -> list[Row]:
    """All rows of any table with all its columns, in the order of the first one.

    Raises
    ------
    ValueError
        If there are more rows than a plan file may have.
    """
    quoted = table.replace('"', '""')
    return _limited(connection, table, f'SELECT * FROM "{quoted}" ORDER BY 1')  # noqa: S608


def _limited(connection: sqlite3.Connection, table: str, query: str) -> list[Row]:
    limit = ROW_LIMITS.get(table, UNKNOWN_LIMIT)
    found = connection.execute(f"{query} LIMIT {limit + 1}").fetchall()
    if len(found) > limit:
        raise ValueError(f"{table}: more than {limit} rows")
    return found
