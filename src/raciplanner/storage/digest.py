"""The digest of a plan file: finds any change of a stored value that SQLite itself cannot see.

It runs over what is stored, not over what it means; the content hash of a plan is another thing
(:mod:`raciplanner.model.fingerprint`).  The rule is general, so that a program can check a file
of a later format whose tables it does not know.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3

DIGEST_KEY = "digest"
CHAINED = "history"
"""The table that is left out: it has a chain of hashes of its own (storage.history)."""

_ROWS_AT_ONCE = 512
_json = json.JSONEncoder(
    ensure_ascii=False,
    separators=(",", ":"),
    default=lambda blob: hashlib.sha256(blob).hexdigest(),
).encode


def stored_digest(connection: sqlite3.Connection) -> str:
    """SHA-256 over every table but the history and every row but the digest, as 64 hex digits.

    For each table in alphabetical order: the JSON array of its name, its columns and its rows in
    the order of the first column; a blob stands as the SHA-256 of its bytes.
    """
    digest = hashlib.sha256()
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    for (name,) in tables.fetchall():
        if name != CHAINED:
            _add_table(digest, connection, name)
    return digest.hexdigest()


def _add_table(digest: hashlib._Hash, connection: sqlite3.Connection, name: str) -> None:
    quoted = name.replace('"', '""')
    rows = connection.execute(f'SELECT * FROM "{quoted}" ORDER BY 1')  # noqa: S608
    columns = [column[0] for column in rows.description]
    digest.update(f"[{_json(name)},{_json(columns)},[".encode())
    comma = ""
    while chunk := rows.fetchmany(_ROWS_AT_ONCE):
        if name == "meta":
            chunk = [row for row in chunk if row[0] != DIGEST_KEY]
        digest.update((comma + _json(chunk)[1:-1]).encode())
        comma = ","
    digest.update(b"]]\n")
