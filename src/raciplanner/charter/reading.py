"""Files from outside, read with care."""

from __future__ import annotations

from pathlib import Path

from raciplanner.errors import CharterError


def read_file(path: Path, limit: int, too_large: str) -> bytes:
    """What is in the file ``path``.

    Raises
    ------
    CharterError
        With the code ``too_large`` where it has more than ``limit`` bytes; else ``not_found``,
        ``not_allowed``, ``unreadable``.
    """
    try:
        if path.stat().st_size > limit:
            raise CharterError(too_large, file=path, limit=limit)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise CharterError("not_found", file=path) from error
    except PermissionError as error:
        raise CharterError("not_allowed", file=path) from error
    except OSError as error:
        raise CharterError("unreadable", file=path, reason=error.strerror or str(error)) from error
