"""Reading the bytes of a plan file strictly: either all of it is right, or nothing is taken."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from raciplanner.errors import PlanFileError
from raciplanner.model.plan import Plan
from raciplanner.storage.digest import DIGEST_KEY
from raciplanner.storage.history import History
from raciplanner.storage.image import (
    FILE_LIMIT,
    HEADER_SIZE,
    Header,
    all_rows,
    check_digest,
    check_structure,
    foreign_parts,
    missing_parts,
    opened_image,
    read_rows,
)
from raciplanner.storage.kinds import whole
from raciplanner.storage.migrations import STEPS, migrated
from raciplanner.storage.replace import BACKUP_SUFFIX
from raciplanner.storage.rows import Row, read_plan
from raciplanner.storage.schema import (
    APPLICATION_ID,
    FORMAT_VERSION,
    HISTORY,
    META,
    VERSIONS,
    statements,
)
from raciplanner.storage.versions import Version, versions_of
from raciplanner.values import dataclass

HISTORY_KEY = "history"
KEPT_SUFFIX = ".v{format}.bak"
"""What is put behind the name of a file of an older format that is kept for good."""
_SIDE_FILES = ("-wal", "-journal")


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything that stands in a plan file.

    ``format`` is the number of the file's format; one of a later format can be read but not
    written.
    """

    status: os.stat_result
    meta: Mapping[str, str]
    revision: int
    plan: Plan
    history: History
    versions: tuple[Version, ...]
    format: int


def read_file(path: Path) -> Contents:
    """The contents of the plan file ``path``.

    Raises
    ------
    PlanFileError
        ``not_a_file``, ``too_large``, ``empty``, ``not_a_plan``, ``newer``, ``foreign``.
    OSError, sqlite3.Error, ValueError
        If it cannot be read, or is damaged.
    """
    data, status = _read(path)
    header = _header(path, data)
    with opened_image(data) as connection:
        if header.version > FORMAT_VERSION:
            tables = _newer_tables(path, connection, header.version)
        elif header.version == FORMAT_VERSION:
            tables = _tables(path, connection, statements().create)
        else:
            tables = _older_tables(path, connection, header.version)
    meta: dict[str, str] = dict(tables[META])
    for key in ("app_version", "document", HISTORY_KEY, "revision"):
        if key not in meta:
            raise ValueError(f"{META}: {key} is missing")
    return Contents(
        status,
        meta,
        whole(int(meta["revision"])),
        read_plan(tables),
        History.of_rows(tables[HISTORY], meta[HISTORY_KEY]),
        versions_of(tables[VERSIONS]),
        header.version,
    )


def _read(path: Path) -> tuple[bytes, os.stat_result]:
    if not stat.S_ISREG(path.stat().st_mode):
        raise PlanFileError("not_a_file", file=path)
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        if status.st_size > FILE_LIMIT:
            raise PlanFileError("too_large", file=path, size=status.st_size, limit=FILE_LIMIT)
        return file.read(FILE_LIMIT), status


def _header(path: Path, data: bytes) -> Header:
    if not data:
        raise PlanFileError("empty", file=path, backup=backup_of(path))
    header = Header.of(data)
    if header is None or header.application_id != APPLICATION_ID:
        raise PlanFileError("not_a_plan", file=path)
    if header.size != len(data):
        raise ValueError(f"{len(data)} bytes instead of {header.size}")
    return header


def backup_of(path: Path) -> str:
    """Path of the backup beside ``path``, or empty where there is none."""
    backup = path.with_name(path.name + BACKUP_SUFFIX)
    with suppress(OSError):  # a name too long for the suffix
        return str(backup) if backup.is_file() else ""
    return ""


def older_format(path: Path) -> int:
    """The format number of the plan file ``path`` if it is an older one, otherwise 0."""
    with suppress(OSError), path.open("rb") as file:
        header = Header.of(file.read(HEADER_SIZE))
        if header and header.application_id == APPLICATION_ID and header.version < FORMAT_VERSION:
            return header.version
    return 0


def side_file(path: Path) -> str:
    """Name of what another program left beside ``path`` while it was writing, or empty.

    It is never looked into: playing it back could change other files.
    """
    real = Path(os.path.realpath(path))
    for suffix in _SIDE_FILES:
        with suppress(OSError):  # a name too long for the suffix
            if real.with_name(real.name + suffix).stat().st_size:
                return real.name + suffix
    return ""


def stored_digest_of(path: Path) -> str | None:
    """The digest that the file ``path`` says it has, unchecked; None where it cannot be read."""
    try:
        with opened_image(path.read_bytes()) as connection:
            found = connection.execute(
                "SELECT value FROM meta WHERE key = ?", (DIGEST_KEY,)
            ).fetchone()
    except (sqlite3.Error, OSError):
        return None
    return str(found[0]) if found else None


Tables = Mapping[str, Sequence[Row]]


def _tables(path: Path, connection: sqlite3.Connection, ddl: Mapping[str, str]) -> Tables:
    if parts := foreign_parts(connection, ddl):
        raise PlanFileError("foreign", file=path, place=", ".join(parts[:3]))
    check_structure(connection)
    tables = {name: all_rows(connection, name) for name in ddl}
    check_digest(tables)
    return tables


def _older_tables(path: Path, connection: sqlite3.Connection, version: int) -> Tables:
    if version not in STEPS:
        raise ValueError(f"there is no format {version}")
    old = _tables(path, connection, STEPS[version].tables)
    copy = migrated(connection, version, STEPS)
    try:
        if parts := foreign_parts(copy, statements().create):
            raise ValueError(f"format {version} was not brought up to date: {', '.join(parts)}")
        check_structure(copy)
        new = {name: read_rows(copy, name) for name in statements().create}
    finally:
        copy.close()
    return {**new, META: old[META]}


def _newer_tables(path: Path, connection: sqlite3.Connection, version: int) -> Tables:
    entries = dict(connection.execute("SELECT name, type FROM sqlite_schema").fetchall())
    if parts := [name for name, kind in entries.items() if kind != "table"]:
        raise PlanFileError("foreign", file=path, place=", ".join(map(str, parts[:3])))
    if missing_parts(connection, {META}):
        raise PlanFileError("newer", file=path, version=version, app_version="")
    meta: dict[str, object] = dict(read_rows(connection, META))
    reader = str(meta.get("min_reader", ""))
    readable = reader.isdecimal() and int(reader[:9]) <= FORMAT_VERSION
    if not readable or missing_parts(connection, statements().create):
        app_version = str(meta.get("app_version", ""))
        raise PlanFileError("newer", file=path, version=version, app_version=app_version)
    check_structure(connection)
    check_digest({name: all_rows(connection, name) for name in entries})
    return {name: read_rows(connection, name) for name in statements().create}
