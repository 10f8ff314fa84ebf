"""Opening and saving plan files (``.raciplan``): whole or not at all.

The format is described in ``docs/planfile.md``, what is promised in ``docs/reliability.md``.
"""

from __future__ import annotations

import errno
import os
import secrets
import sqlite3
import stat
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import raciplanner
from raciplanner.errors import PlanFileError
from raciplanner.model.plan import ASSIGNMENTS, INFO, RECORD_TYPES, Plan
from raciplanner.storage import rows as plan_rows
from raciplanner.storage.image import (
    FILE_LIMIT,
    HEADER_SIZE,
    Header,
    check_digest,
    check_structure,
    foreign_parts,
    image,
    opened_image,
    read_rows,
)
from raciplanner.storage.replace import BACKUP_SUFFIX, replace_file
from raciplanner.storage.schema import APPLICATION_ID, DDL, FORMAT_VERSION, META, MIN_READER

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
    """A plan read from a file.  ``read_only``: it cannot be saved to the same place."""

    plan: Plan
    stamp: Stamp
    read_only: bool = False
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """A plan is safe in its file; ``warning`` says what less important thing went wrong."""

    stamp: Stamp
    warning: Notice | None = None


def open_plan(path: str | Path) -> Opened:
    """Read a plan file; the file and its time stamp stay as they are.

    Raises
    ------
    PlanFileError
        ``missing``, ``not_a_file``, ``no_permission``, ``unreadable``, ``empty``, ``not_a_plan``,
        ``too_large``, ``newer``, ``foreign``, ``damaged``.
    """
    path = Path(path)
    try:
        return _open(path)
    except OSError as error:
        code = {
            errno.ENOENT: "missing",
            errno.EACCES: "no_permission",
            errno.EPERM: "no_permission",
        }
        raise PlanFileError(
            code.get(error.errno or 0, "unreadable"), file=path, reason=error.strerror or str(error)
        ) from error
    except (sqlite3.Error, ValueError) as error:
        raise PlanFileError(
            "damaged", file=path, reason=str(error), backup=_backup_of(path)
        ) from error


def _backup_of(path: Path) -> str:
    backup = path.with_name(path.name + BACKUP_SUFFIX)
    return str(backup) if backup.is_file() else ""


def _open(path: Path) -> Opened:
    real = Path(os.path.realpath(path))
    status = real.stat()
    _check_header(path, real, status)
    with opened_image(real, status.st_size) as connection:
        if parts := foreign_parts(connection):
            raise PlanFileError("foreign", file=path, place=", ".join(parts[:3]))
        check_structure(connection)
        tables = {name: read_rows(connection, name) for name in DDL}
    digest = check_digest(tables)
    meta: dict[str, str] = dict(tables[META])
    plan = plan_rows.read_plan(tables)
    read_only = is_read_only(real, status)
    notices = (Notice("read_only_file"),) if read_only else ()
    return Opened(plan, _stamp(status, digest, meta), read_only, notices)


def _check_header(path: Path, real: Path, status: os.stat_result) -> Header:
    if not stat.S_ISREG(status.st_mode):
        raise PlanFileError("not_a_file", file=path)
    if status.st_size > FILE_LIMIT:
        raise PlanFileError("too_large", file=path, size=status.st_size, limit=FILE_LIMIT)
    if not status.st_size:
        raise PlanFileError("empty", file=path, backup=_backup_of(path))
    with real.open("rb") as file:
        header = Header.of(file.read(HEADER_SIZE))
    if header is None or header.application_id != APPLICATION_ID:
        raise PlanFileError("not_a_plan", file=path)
    if header.version > FORMAT_VERSION:
        raise PlanFileError("newer", file=path, version=header.version)
    if header.size != status.st_size:
        raise ValueError(f"{status.st_size} bytes instead of {header.size}")
    return header


def is_read_only(path: Path, status: os.stat_result) -> bool:
    """Whether a file says that it is not to be written (the administrator is asked, too)."""
    return not (stat.S_IMODE(status.st_mode) & 0o222) or not os.access(path, os.W_OK)


def _stamp(status: os.stat_result, digest: str, meta: Mapping[str, str]) -> Stamp:
    return Stamp(
        status.st_mtime_ns,
        status.st_size,
        status.st_ino,
        digest,
        meta["document"],
        int(meta["revision"]),
    )


def save_plan(
    plan: Plan, path: str | Path, *, expect: Stamp | None = None, backup: bool = True
) -> Saved:
    """Write ``plan`` as the file ``path``: afterwards it is there, or the old file untouched.

    Parameters
    ----------
    expect : Stamp, optional
        How the file looked when it was opened or saved last; None for a new file, and to
        overwrite whatever is there.
    backup : bool
        Keep the previous file as ``<name>.bak``.

    Raises
    ------
    PlanFileError
        ``read_only_file``, ``changed``, ``gone``, ``no_folder``, ``no_permission``,
        ``read_only_folder``, ``disk_full``, ``name_too_long``, ``not_a_file``,
        ``write_failed``, ``unstorable``.
    """
    path = Path(path)
    real = Path(os.path.realpath(path))
    try:
        _check_target(path, real, expect)
        data, digest, meta = _image(plan, expect)
        warning = replace_file(real, data, check=_check_copy, backup=backup)
        stamp = _stamp(real.stat(), digest, meta)
    except OSError as error:
        code = _SAVE_CODES.get(error.errno or 0, "write_failed")
        raise PlanFileError(code, file=path, reason=error.strerror or str(error)) from error
    except (sqlite3.Error, OverflowError, ValueError) as error:
        raise PlanFileError("unstorable", file=path, reason=str(error)) from error
    if warning is None:
        return Saved(stamp)
    return Saved(stamp, Notice("saved_but", {"reason": warning.strerror or str(warning)}))


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
    if is_read_only(real, status):
        raise PlanFileError("read_only_file", file=path)
    if expect and (status.st_mtime_ns, status.st_size, status.st_ino) != (
        expect.modified,
        expect.size,
        expect.inode,
    ):
        raise PlanFileError("changed", file=path)


def _image(plan: Plan, expect: Stamp | None) -> tuple[bytes, str, Mapping[str, str]]:
    meta = {
        "app_version": raciplanner.__version__,
        "document": expect.document if expect else secrets.token_hex(16),
        "min_reader": str(MIN_READER),
        "revision": str(expect.revision + 1 if expect else 1),
    }
    tables: dict[str, Sequence[plan_rows.Row]] = {
        name: plan_rows.record_rows(plan, name) for name in (INFO, *RECORD_TYPES)
    }
    tables[ASSIGNMENTS] = plan_rows.assignment_rows(plan.assignments)
    tables[META] = list(meta.items())
    tables["history"] = tables["versions"] = ()
    data, digest = image(tables)
    return data, digest, meta


def _check_copy(copy: Path) -> None:
    _open(copy)
