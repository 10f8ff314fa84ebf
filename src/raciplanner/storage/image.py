"""The SQLite image of a plan file: made in memory, and opened as something foreign.

Opening trusts nothing: the file is read only and never locked or changed, the tables must be
exactly ours, and no trigger, view, index or expression of the file is ever run.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from raciplanner.storage.digest import DIGEST_KEY, stored_digest
from raciplanner.storage.rows import ROW_LIMITS, Row
from raciplanner.storage.schema import (
    APPLICATION_ID,
    DDL,
    FORMAT_VERSION,
    INSERT,
    META,
    SELECT,
    squeezed,
)

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


def image(rows: Mapping[str, Sequence[Row]]) -> tuple[bytes, str]:
    """The bytes of a plan file with these rows by table, and its digest."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT_VERSION}")
        connection.execute("BEGIN")
        for table, ddl in DDL.items():
            connection.execute(ddl)
            connection.executemany(INSERT[table], rows[table])
        digest = stored_digest(rows)
        connection.execute(INSERT[META], (DIGEST_KEY, digest))
        connection.execute("COMMIT")
        return connection.serialize(), digest
    finally:
        connection.close()


@contextmanager
def opened_image(path: Path, size: int) -> Iterator[sqlite3.Connection]:
    """A connection for reading the file ``path`` of ``size`` bytes, which it never touches.

    A statement that takes longer than 2 s and 100 ms per megabyte is broken off.
    """
    connection = sqlite3.connect(
        _uri(path) + "?mode=ro&immutable=1", uri=True, isolation_level=None
    )
    end = time.monotonic() + 2 + size / 10_000_000
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _VALUE_LIMIT)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        connection.set_progress_handler(lambda: time.monotonic() > end, _STEPS_BETWEEN_CHECKS)
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("PRAGMA query_only = ON")
        yield connection
    finally:
        connection.close()


def _uri(path: Path) -> str:
    uri = path.as_uri()
    # A share on Windows: SQLite wants the host in the path, not as the authority.
    return uri if uri.startswith("file:///") else uri.replace("file:", "file://", 1)


def foreign_parts(connection: sqlite3.Connection) -> list[str]:
    """Names of what stands in the file and is not ours, or is missing; empty when all is well."""
    entries = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    found = {(kind, name, squeezed(str(sql))) for kind, name, sql in entries}
    wanted = {("table", name, sql) for name, sql in DDL.items()}
    return sorted({str(name) for _, name, _ in found ^ wanted})


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


def check_digest(tables: Mapping[str, Sequence[Row]]) -> str:
    """The digest, after comparing it with what is stored.

    Raises
    ------
    ValueError
        If the file is damaged.
    """
    digest = stored_digest(tables)
    if (DIGEST_KEY, digest) not in tables[META]:
        raise ValueError("the content does not match its check sum")
    return digest


def read_rows(connection: sqlite3.Connection, table: str) -> list[Row]:
    """All rows of one table, by its key.

    Raises
    ------
    ValueError
        If there are more rows than a plan file may have.
    """
    limit = ROW_LIMITS[table]
    found = connection.execute(f"{SELECT[table]} LIMIT {limit + 1}").fetchall()
    if len(found) > limit:
        raise ValueError(f"{table}: more than {limit} rows")
    return found
