"""Opening and saving plan files (``.raciplan``): whole or not at all.

The format is described in ``docs/planfile.md``, what is promised in ``docs/reliability.md``.
"""

from __future__ import annotations

import errno
import os
import re
import secrets
import sqlite3
import stat
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path

import raciplanner
from raciplanner.collection import without_collection
from raciplanner.errors import PlanFileError
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import ASSIGNMENTS, INFO, RECORD_TYPES, Plan
from raciplanner.storage.digest import DIGEST_KEY, stored_digest
from raciplanner.storage.history import History
from raciplanner.storage.image import (
    FILE_LIMIT,
    check_structure,
    foreign_parts,
    image,
    opened_image,
    read_rows,
)
from raciplanner.storage.opening import (
    HISTORY_KEY,
    KEPT_SUFFIX,
    Contents,
    backup_of,
    older_format,
    read_file,
    side_file,
    stored_digest_of,
)
from raciplanner.storage.replace import replace_file
from raciplanner.storage.rows import Row, assignment_rows, record_rows
from raciplanner.storage.schema import (
    FORMAT_VERSION,
    HISTORY,
    META,
    MIN_READER,
    VERSIONS,
    statements,
)
from raciplanner.storage.versions import Version, version_rows
from raciplanner.values import dataclass

SUFFIX = ".raciplan"


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file looked when it was opened or saved, to see whether somebody else changed it.

    ``document`` names the plan file through all its saves; ``revision`` counts them.
    """

    modified: int
    size: int
    inode: int
    digest: str
    document: str
    revision: int


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to tell about a file that opened well: code and values of the sentence."""

    code: str
    data: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Opened:
    """A plan read from a file, with its history and its named versions.

    ``read_only``: it cannot be saved to the same place; a notice says why.
    """

    plan: Plan
    stamp: Stamp
    read_only: bool
    notices: tuple[Notice, ...]
    history: History
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class Saved:
    """A plan is safe in its file; ``warning`` says what less important thing went wrong."""

    stamp: Stamp
    warning: Notice | None = None


@without_collection()
def open_plan(path: str | Path) -> Opened:
    """Read a plan file; the file and its time stamp stay as they are.

    Raises
    ------
    PlanFileError
        ``missing``, ``not_a_file``, ``no_permission``, ``unreadable``, ``empty``, ``not_a_plan``,
        ``too_large``, ``no_memory``, ``newer``, ``foreign``, ``damaged``.
    """
    path = Path(path)
    try:
        contents = read_file(path)
    except OSError as error:
        code = _OPEN_CODES.get(error.errno or 0, "unreadable")
        raise PlanFileError(code, file=path, reason=_reason(error)) from error
    except MemoryError as error:
        raise PlanFileError("no_memory", file=path) from error
    except (sqlite3.Error, ValueError) as error:
        raise PlanFileError(
            "damaged", file=path, reason=str(error), backup=backup_of(path)
        ) from error
    why = _why_read_only(path, contents)
    notices = [why] if why else []
    if why is None and contents.format < FORMAT_VERSION:
        kept = path.name + KEPT_SUFFIX.format(format=contents.format)
        notices.append(Notice("older_format", {"name": kept}))
    if beside := side_file(path):
        notices.append(Notice("side_file", {"name": beside}))
    if contents.history.broken_at is not None:
        notices.append(Notice("history_broken", {"number": contents.history.broken_at + 1}))
    return Opened(
        contents.plan,
        _stamp(contents.status, contents.meta, contents.revision),
        why is not None,
        tuple(notices),
        contents.history,
        contents.versions,
    )


_OPEN_CODES = {
    errno.ENOENT: "missing",
    errno.ENOTDIR: "missing",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
}


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def _why_read_only(path: Path, contents: Contents) -> Notice | None:
    if contents.format > FORMAT_VERSION:
        app_version = contents.meta["app_version"]
        return Notice("newer_format", {"version": contents.format, "app_version": app_version})
    real = Path(os.path.realpath(path))
    if _is_read_only(real, contents.status):
        return Notice("read_only_file")
    return None if os.access(real.parent, os.W_OK) else Notice("read_only_folder")


def _is_read_only(path: Path, status: os.stat_result) -> bool:
    # The mode is asked, too: an administrator may write everything, and would not be told.
    return not stat.S_IMODE(status.st_mode) & 0o222 or not os.access(path, os.W_OK)


def _stamp(status: os.stat_result, meta: Mapping[str, str], revision: int) -> Stamp:
    return Stamp(
        status.st_mtime_ns,
        status.st_size,
        status.st_ino,
        meta[DIGEST_KEY],
        meta["document"],
        revision,
    )


@without_collection()
def save_plan(
    plan: Plan,
    path: str | Path,
    *,
    expect: Stamp | None = None,
    backup: bool = True,
    history: History | None = None,
    versions: Sequence[Version] = (),
) -> Saved:
    """Write ``plan`` as the file ``path``: afterwards it is there, or the old file untouched.

    Parameters
    ----------
    expect : Stamp, optional
        How the file looked when it was opened or saved last; None for a new file, and to
        overwrite whatever is there.
    backup : bool
        Keep the previous file as ``<name>.bak``.  One of an older format is kept besides, and
        for good, as ``<name>.v1.bak`` with the number of its format.
    history : History, optional
        None leaves the history out, for a plan that goes outside.
    versions : sequence of Version
        The named versions to keep.

    Raises
    ------
    PlanFileError
        ``read_only_file``, ``changed``, ``gone``, ``no_folder``, ``no_permission``,
        ``read_only_folder``, ``disk_full``, ``name_too_long``, ``not_a_file``,
        ``write_failed``, ``too_large``, ``unstorable``.
    """
    path = Path(path)
    real = Path(os.path.realpath(path))
    try:
        _check_target(path, real, expect)
        revision = expect.revision + 1 if expect else 1
        meta = _meta(expect.document if expect else secrets.token_hex(16), revision)
        tables = _tables(plan, meta, history or History(), versions)
        data = image(tables)
        if len(data) > FILE_LIMIT:
            raise PlanFileError("too_large", file=path, size=len(data), limit=FILE_LIMIT)
        older = older_format(real)
        warning = replace_file(
            real,
            data,
            check=lambda copy: _check(copy, tables),
            backup=backup,
            keep=KEPT_SUFFIX.format(format=older) if older else "",
        )
        stamp = _stamp(real.stat(), dict(tables[META]), revision)
    except OSError as error:
        code = _SAVE_CODES.get(error.errno or 0, "write_failed")
        raise PlanFileError(code, file=path, reason=_reason(error)) from error
    except (sqlite3.Error, OverflowError, ValueError) as error:
        raise PlanFileError("unstorable", file=path, reason=str(error)) from error
    return Saved(stamp, Notice("saved_but", {"reason": _reason(warning)}) if warning else None)


def plan_bytes(plan: Plan, versions: Sequence[Version] = ()) -> bytes:
    """A plan file in memory, without history: equal plans and versions give equal bytes.

    Raises
    ------
    PlanFileError
        ``unstorable``.
    """
    meta = _meta(content_hash(plan)[:32], 1)
    try:
        return image(_tables(plan, meta, History(), versions))
    except (sqlite3.Error, OverflowError, ValueError) as error:
        raise PlanFileError("unstorable", file="", reason=str(error)) from error


def _meta(document: str, revision: int) -> dict[str, str]:
    return {
        "app_version": raciplanner.__version__,
        "document": document,
        "min_reader": str(MIN_READER),
        "revision": str(revision),
    }


_SAVE_CODES = {
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EROFS: "read_only_folder",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.ENAMETOOLONG: "name_too_long",
}


def _check_target(path: Path, real: Path, expect: Stamp | None) -> None:
    try:
        status = real.stat()
    except FileNotFoundError:
        if expect is not None and real.parent.is_dir():
            raise PlanFileError("gone", file=path) from None
        return
    if not stat.S_ISREG(status.st_mode):
        raise PlanFileError("not_a_file", file=path)
    if _is_read_only(real, status):
        raise PlanFileError("read_only_file", file=path)
    if expect is not None and not _is_still(real, status, expect):
        raise PlanFileError("changed", file=path)


def _is_still(path: Path, status: os.stat_result, expect: Stamp) -> bool:
    # Clocks go back, and some disks count in steps of 2 s: in the end the content decides.
    if stored_digest_of(path) != expect.digest:
        return False
    if (status.st_mtime_ns, status.st_size, status.st_ino) == (
        expect.modified,
        expect.size,
        expect.inode,
    ):
        return True
    try:
        read_file(path)
    except (OSError, sqlite3.Error, ValueError, PlanFileError):
        return False
    return True


def _tables(
    plan: Plan, meta: Mapping[str, str], history: History, versions: Sequence[Version]
) -> dict[str, list[Row]]:
    tables: dict[str, list[Row]] = {
        META: sorted([*meta.items(), (HISTORY_KEY, history.anchor)]),
        **{name: record_rows(plan, name) for name in (INFO, *RECORD_TYPES)},
        ASSIGNMENTS: assignment_rows(plan.assignments),
        HISTORY: list(history.rows()),
        VERSIONS: list(version_rows(versions)),
    }
    try:
        digest = stored_digest(tables)
    except UnicodeEncodeError:
        tables = {name: list(map(_speakable, rows)) for name, rows in tables.items()}
        digest = stored_digest(tables)
    tables[META] = sorted([*tables[META], (DIGEST_KEY, digest)])
    return tables


def _speakable(row: Row) -> Row:
    """A row without halves of characters: what a file name in another encoding may bring in."""
    return tuple(
        re.sub("[\ud800-\udfff]", "\ufffd", value) if type(value) is str else value for value in row
    )


def _check(copy: Path, tables: Mapping[str, Sequence[Row]]) -> None:
    """Read the written copy back: every row must be what it should be."""
    with opened_image(copy.read_bytes()) as connection:
        sound = not foreign_parts(connection, statements().create)
        check_structure(connection)
        if not sound or any(read_rows(connection, name) != tables[name] for name in tables):
            raise OSError(errno.EIO, "the written copy is damaged")
