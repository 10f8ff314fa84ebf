"""Files of an older format: brought up to date in memory, written only when the plan is saved."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass


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


STEPS: Mapping[int, Step] = {}
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
