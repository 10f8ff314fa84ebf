"""Plan files as somebody with an SQLite tool and bad intentions would make them; dead journals."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from raciplanner.storage.digest import DIGEST_KEY, stored_digest
from raciplanner.storage.image import all_rows
from raciplanner.storage.journal import HASH_LENGTH, JOURNAL_SUFFIX, line_of


@contextmanager
def forged(file: Path, *, seal: bool = True) -> Iterator[sqlite3.Connection]:
    """A connection that may change anything in ``file``; ``seal`` makes the digest right again."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    yield connection
    if seal:
        reseal(connection)
    if connection.in_transaction:
        connection.execute("COMMIT")
    connection.close()


def reseal(connection: sqlite3.Connection) -> None:
    """Put the digest of what stands there now."""
    names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    digest = stored_digest({name: all_rows(connection, name) for (name,) in names})
    connection.execute("UPDATE meta SET value = ? WHERE key = ?", (digest, DIGEST_KEY))


def rewrite_schema(connection: sqlite3.Connection, table: str, sql: str) -> None:
    """Make SQLite believe that ``table`` was made by ``sql``."""
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (sql, table))
    version = connection.execute("PRAGMA schema_version").fetchone()[0]
    connection.execute(f"PRAGMA schema_version = {version + 1}")
    connection.execute("PRAGMA writable_schema = OFF")


def as_if_died(folder: Path) -> None:
    """Let the journals in ``folder`` look as if the programs that write them had died."""
    for journal in folder.glob(f"*{JOURNAL_SUFFIX}"):
        lines = journal.read_bytes().split(b"\n")[:-1]
        texts = [line[HASH_LENGTH + 1 :].decode() for line in lines]
        header = json.loads(texts[0])
        header["process"]["started"] = "yesterday"
        link, data = "", b""
        for text in [json.dumps(header), *texts[1:]]:
            link, line = line_of(link, text)
            data += line.encode()
        journal.write_bytes(data)
