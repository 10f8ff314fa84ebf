"""Writing a PDF where one may lie already: signatures in it must not be lost."""

from __future__ import annotations

from pathlib import Path

from raciplanner.errors import CharterError
from raciplanner.storage.writing import write_file

_SIGNED = b"/ByteRange"
"""Stands in plain text in every PDF that was signed."""
_LIMIT = 200_000_000
"""Bytes that are looked at; no charter has more."""


def write_pdf(path: Path, data: bytes) -> None:
    """Make ``data`` the content of the file ``path``, wholly or not at all.

    Raises
    ------
    CharterError
        ``signed_file`` where a signed PDF lies there to which ``data`` adds nothing;
        ``no_folder``, ``no_permission``, ``read_only_file``, ``not_a_file``, ``disk_full``,
        ``name_too_long`` or ``write_failed`` for what the disk refuses.
    """
    before = _content(path)
    if _SIGNED in before and not data.startswith(before):
        raise CharterError("signed_file", file=path)
    write_file(path, data, CharterError)


def _content(path: Path) -> bytes:
    """What lies there; nothing where it cannot be read, which is told when it is written."""
    if not path.is_file():
        return b""
    try:
        with path.open("rb") as file:
            return file.read(_LIMIT)
    except OSError:
        return b""
