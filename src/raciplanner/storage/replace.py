"""Replacing a file so that a crash or a power cut leaves the old or the new one, whole.

The new bytes go into a neighbour, reach the disk, are read back and checked; then the neighbour
takes the place of the file and the folder reaches the disk as well.
"""

from __future__ import annotations

import os
import secrets
import stat
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

BACKUP_SUFFIX = ".bak"
_PREFIX, _SUFFIX = ".save-", ".tmp"
_DAY = 86_400
_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6)
_HELD_BY_ANOTHER = (5, 32, 33)
"""Windows: a virus scanner, an indexer or a sync client has the file open just now."""


def replace_file(
    path: Path, data: bytes, *, check: Callable[[Path], None], backup: bool, keep: str = ""
) -> OSError | None:
    """Make ``data`` the content of the file ``path``, which may exist and is no link.

    Parameters
    ----------
    check : callable
        Is given the written neighbour before it takes the place; raises to stop everything.
    backup : bool
        Keep the old file beside it with ``.bak`` behind its name.
    keep : str
        Keep it also, and for good, with this behind its name; a file that is so called stays.

    Returns
    -------
    OSError or None
        The file is saved, but something less important did not work: the backup, or bringing
        the folder to the disk.

    Raises
    ------
    OSError
        Nothing has changed.
    """
    _sweep(path.parent)
    new = path.with_name(f"{_PREFIX}{secrets.token_hex(4)}{_SUFFIX}")
    side = new.with_name(new.name + ".b")
    warning = None
    try:
        _write(new, data, like=path)
        check(new)
        if path.exists():
            warning = _back_up(path, side, keep, once=True) if keep else None
            if backup:
                warning = _back_up(path, side, BACKUP_SUFFIX) or warning
        _put_in_place(new, path)
    except BaseException:
        for litter in (new, side):
            with suppress(OSError):
                litter.unlink()
        raise
    return flush_folder(path.parent) or warning


def _write(new: Path, data: bytes, *, like: Path) -> None:
    # 0o666: the user's umask decides, as for any new file; an old file's mode and group stay.
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    with os.fdopen(handle, "wb", buffering=0) as file:
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]
        with suppress(FileNotFoundError):
            _take_over_mode(new, like.stat())
        flush(file.fileno())


def _take_over_mode(new: Path, old: os.stat_result) -> None:
    if os.name == "posix" and new.stat().st_gid != old.st_gid:
        with suppress(OSError):
            os.chown(new, -1, old.st_gid)
    new.chmod(stat.S_IMODE(old.st_mode))


def flush(handle: int) -> None:
    """Bring an open file to the disk itself, not only to its cache."""
    if sys.platform == "darwin":  # pragma: no cover
        import fcntl

        # fsync stops at the drive's cache there; some network volumes know only fsync.
        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def _back_up(path: Path, side: Path, suffix: str, *, once: bool = False) -> OSError | None:
    backup = path.with_name(path.name + suffix)
    try:
        if once and backup.exists():
            return None
        try:
            os.link(path, side)
        except OSError:
            _write(side, path.read_bytes(), like=path)  # FAT and some shares: no hard links
        side.replace(backup)
        # Where both names already were one file, the replacing did nothing.
        side.unlink(missing_ok=True)
    except OSError as error:
        with suppress(OSError):
            side.unlink()
        return error
    return None


def _put_in_place(new: Path, path: Path) -> None:
    for wait in _WAITS:
        try:
            new.replace(path)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _HELD_BY_ANOTHER:
                raise
            time.sleep(wait)
        else:
            return
    new.replace(path)


def flush_folder(folder: Path) -> OSError | None:
    """Bring the names in a folder to the disk; what went wrong, or None."""
    if os.name != "posix":  # pragma: no cover
        return None
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        return error
    return None


def _sweep(folder: Path) -> None:
    """Delete what saves that died more than a day ago left behind."""
    with suppress(OSError):
        for one in folder.iterdir():
            if one.name.startswith(_PREFIX) and one.name.endswith((_SUFFIX, _SUFFIX + ".b")):
                _delete_old(one)


def _delete_old(file: Path) -> None:
    with suppress(OSError):
        if time.time() - file.lstat().st_mtime > _DAY:
            file.unlink()
