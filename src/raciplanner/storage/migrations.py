"""Files of an older format: brought up to date in memory, written only when the plan is saved.

A step names the tables of the older format as they stood in its files, word for word, and changes
a copy.  Tables and fields that only came in need nothing written here: :func:`grown` makes them,
fields with the default of their record.  Before the next format begins, the tables of this one
are frozen in :mod:`raciplanner.storage.old_formats` and its step ends there.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from typing import Any

from raciplanner.storage.codec import TYPES, json_text
from raciplanner.storage.fields import FIELDS
from raciplanner.storage.old_formats import FORMAT_1, FORMAT_2
from raciplanner.storage.schema import statements
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """The way from one format to the next.

    Parameters
    ----------
    tables : mapping of str to str
        The statement that made each table in the older format: exactly these may be in the file.
    run : callable
        Changes the tables and rows of a copy in memory.
    """

    tables: Mapping[str, str]
    run: Callable[[sqlite3.Connection], None]


def grown(connection: sqlite3.Connection) -> None:
    """Give the tables the form of the present format: new tables are empty, new fields hold
    their default.
    """
    there = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema").fetchall()}
    for table, sql in statements().create.items():
        if table not in there:
            connection.execute(sql)
            continue
        had = {
            name
            for (name,) in connection.execute("SELECT name FROM pragma_table_xinfo(?)", (table,))
        }
        added = [name for name, _type in statements().columns[table] if name not in had]
        if added:
            _rebuild(connection, table, added)


def _rebuild(connection: sqlite3.Connection, table: str, added: list[str]) -> None:
    """Make ``table`` anew: the text that made it must be exactly that of the format."""
    values = ", ".join(
        "?" if name in added else f'"{name}"' for name, _type in statements().columns[table]
    )
    connection.execute(f'ALTER TABLE "{table}" RENAME TO "before"')
    connection.execute(statements().create[table])
    connection.execute(
        f'INSERT INTO "{table}" SELECT {values} FROM "before"',  # noqa: S608 - names of ours
        [_default(table, name) for name in added],
    )
    connection.execute('DROP TABLE "before"')


def _default(table: str, name: str) -> str | int:
    """What a column holds for a record that has the default there."""
    (default,) = (one.default for one in fields(TYPES[table]) if one.name == name)
    assert default is not MISSING, f"{table}.{name} needs a default"
    kind = next(field.kind for field in FIELDS[table] if field.name == name)
    plain: Any = kind.plain(default)
    return json_text(plain) if kind.packed else plain


STEPS: Mapping[int, Step] = {1: Step(FORMAT_1, grown), 2: Step(FORMAT_2, grown)}
"""Steps by the format they start from; format 1 is the first one."""


def migrated(
    connection: sqlite3.Connection, version: int, steps: Mapping[int, Step]
) -> sqlite3.Connection:
    """A copy in memory of a file of the older format ``version``, brought up to date.

    All steps are one transaction: the copy is of the newest format, or there is none.
    """
    copy = sqlite3.connect(":memory:", isolation_level=None)
    try:
        copy.deserialize(connection.serialize())
        copy.execute("BEGIN")
        while version in steps:
            steps[version].run(copy)
            version += 1
        copy.execute("COMMIT")
    except BaseException:
        copy.close()
        raise
    return copy
