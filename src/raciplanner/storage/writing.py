"""Writing a file that is made in one go: an export, a charter."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from raciplanner.errors import FileTrouble
from raciplanner.storage.replace import replace_file

_CODES = {
    errno.ENOENT: "no_folder",
    errno.ENOTDIR: "no_folder",
    errno.EACCES: "no_permission",
    errno.EPERM: "no_permission",
    errno.EROFS: "no_permission",
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.ENAMETOOLONG: "name_too_long",
}


def write_file(path: Path, data: bytes, trouble: type[FileTrouble]) -> None:
    """Make ``data`` the content of the file ``path``, wholly or not at all.

    Raises
    ------
    FileTrouble
        An error of the class ``trouble``: ``no_folder``, ``no_permission``, ``read_only_file``,
        ``not_a_file``, ``disk_full``, ``name_too_long`` or ``write_failed``.
    """
    real = Path(os.path.realpath(path))
    try:
        if real.exists():
            _check_replaceable(path, real, trouble)
        replace_file(real, data, check=lambda _written: None, backup=False)
    except OSError as error:
        code = _CODES.get(error.errno or 0, "write_failed")
        raise trouble(code, file=path, reason=error.strerror or str(error)) from error


def _check_replaceable(path: Path, real: Path, trouble: type[FileTrouble]) -> None:
    """A file that its owner made read-only stays as it is, though replacing it would work."""
    if not real.is_file():
        raise trouble("not_a_file", file=path)
    if not real.stat().st_mode & 0o222:
        raise trouble("read_only_file", file=path)
