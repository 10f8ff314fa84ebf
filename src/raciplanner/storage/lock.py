"""Who has a plan open: a small file beside it while it is open.

It travels with a share or a synchronised folder, so that another machine can see it.  It is a
courtesy, no wall: what keeps two people from overwriting each other is the check before saving.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import secrets
import socket
from contextlib import suppress
from pathlib import Path
from typing import Any

from raciplanner.errors import PlanFileError
from raciplanner.storage.codec import json_text
from raciplanner.storage.kinds import text
from raciplanner.storage.processes import Process
from raciplanner.values import dataclass

_SIZE_LIMIT = 10_000
_NAME_LIMIT = 255


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a plan: user and host by name, and since when (ISO 8601); may be unknown."""

    user: str
    host: str
    since: str
    token: str
    process: Process | None


class PlanLock:
    """A plan that this program has open; :meth:`release` it when it is closed.

    Where the folder cannot be written there is no file, and :attr:`file` is None.
    """

    def __init__(self, file: Path | None, token: str) -> None:
        self.file = file
        self._token = token

    @property
    def is_held(self) -> bool:
        """Whether the lock is still ours: somebody may have taken it over."""
        holder = _holder(self.file) if self.file else None
        return holder is not None and holder.token == self._token

    def release(self) -> None:
        """Take the lock file away, if it is still ours."""
        if self.file and self.is_held:
            with suppress(OSError):
                self.file.unlink()


def lock_plan(path: Path, *, user: str, since: str, take_over: bool = False) -> PlanLock:
    """Say that this program has ``path`` open.

    A lock of a program of this machine that has crashed is taken over without asking.

    Parameters
    ----------
    user : str
        Name of the person, as in the settings.
    since : str
        The time now, ISO 8601 with time zone.
    take_over : bool
        Take the lock also from somebody who seems to hold it: the person has decided so.

    Raises
    ------
    PlanFileError
        ``locked``, with ``user``, ``host`` and ``since``: somebody else has it open.
    """
    file = lock_file(Path(os.path.realpath(path)))
    token = secrets.token_hex(8)
    content = json_text(
        {
            "host": socket.gethostname(),
            "process": Process.this().plain(),
            "since": since,
            "token": token,
            "user": user,
        }
    ).encode("utf-8", "replace")
    for _ in range(10):
        try:
            _create(file, content)
        except FileExistsError:
            pass
        except OSError:
            return PlanLock(None, token)
        else:
            return PlanLock(file, token)
        holder = _holder(file)
        if holder is None:
            continue
        if not take_over and not (holder.process and holder.process.is_dead):
            raise PlanFileError(
                "locked", file=path, user=holder.user, host=holder.host, since=holder.since
            )
        _remove(file, holder)
    raise PlanFileError("locked", file=path, user="", host="", since="")


def lock_file(path: Path) -> Path:
    """Where the lock of the plan ``path`` is: a name that most sync clients leave alone."""
    name = f".~lock.{path.name}#"
    if len(os.fsencode(name)) > _NAME_LIMIT:
        name = f".~lock.{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:16]}#"
    return path.with_name(name)


def _create(file: Path, content: bytes) -> None:
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    try:
        whole = os.write(handle, content) == len(content)
    except OSError:
        whole = False
    finally:
        os.close(handle)
    if not whole:
        file.unlink()  # an empty lock would keep everybody out, and name nobody
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _holder(file: Path) -> Holder | None:
    """Who stands in a lock file; None where there is none any more."""
    try:
        with file.open("rb") as opened:
            content = opened.read(_SIZE_LIMIT)
    except FileNotFoundError:
        return None
    except OSError:
        content = b""
    try:
        plain: Any = json.loads(content)
        user, host, since, token = (text(plain[n]) for n in ("user", "host", "since", "token"))
        return Holder(user, host, since, token, Process.of_plain(plain["process"]))
    except (ValueError, KeyError, TypeError, RecursionError):
        # Half written, or not ours: somebody is there, we cannot say who.
        return Holder("", "", "", hashlib.sha256(content).hexdigest(), None)


def _remove(file: Path, holder: Holder) -> None:
    """Remove the lock of ``holder``, and no other one that came in between."""
    aside = file.with_name(f".~lock.{secrets.token_hex(4)}#")
    with suppress(OSError):
        file.rename(aside)
        found = _holder(aside)
        if found is not None and found.token != holder.token:
            with suppress(OSError):
                os.link(aside, file)
        aside.unlink()
