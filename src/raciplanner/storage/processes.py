"""Which process holds something, and whether it is still there."""

from __future__ import annotations

import hashlib
import os
import socket
import subprocess
import sys
import uuid
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from raciplanner.storage.kinds import text, whole
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Process:
    """A process: its machine, its number there, and when it started.

    Numbers are given out anew; number and start together are not.
    """

    machine: str
    pid: int
    started: str

    @classmethod
    def this(cls) -> Process:
        """The running process."""
        return cls(_machine(), os.getpid(), _started(os.getpid()) or "")

    @classmethod
    def of_plain(cls, plain: Any) -> Process:
        """The process of a JSON value as :meth:`plain` makes it.

        Raises
        ------
        ValueError, KeyError, TypeError
            For anything else.
        """
        return cls(text(plain["machine"]), whole(plain["pid"]), text(plain["started"]))

    def plain(self) -> dict[str, str | int]:
        """The process as JSON value."""
        return asdict(self)

    @property
    def is_here(self) -> bool:
        """Whether it is, or was, a process of this machine."""
        return self.machine == _machine()

    @property
    def is_dead(self) -> bool:
        """Whether it is known to have ended: only for a process of this machine."""
        return self.is_here and _started(self.pid) != self.started


_MACHINE_IDS = ("/etc/machine-id", "/var/lib/dbus/machine-id")


@cache
def _machine() -> str:
    found = f"{uuid.getnode():x}"
    for name in _MACHINE_IDS:
        with suppress(OSError):
            found = Path(name).read_text(encoding="ascii").strip() or found
            break
    # The name of the host as well: containers on one machine may share its id.  Hashed: the id
    # itself is nobody's business.
    return hashlib.sha256(f"{found} {socket.gethostname()}".encode()).hexdigest()[:16]


if sys.platform == "linux":

    def _started(pid: int) -> str | None:
        """When a process of this machine started, in the system's words; None: there is none."""
        try:
            fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
            boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        except OSError:
            return None
        state, *rest = fields.rpartition(")")[2].split()
        return None if state in "ZX" else f"{boot} {rest[18]}"

elif sys.platform == "win32":  # pragma: no cover

    def _started(pid: int) -> str | None:
        import ctypes

        kernel = ctypes.windll.kernel32
        handle = kernel.OpenProcess(0x1000, False, pid)
        if not handle:
            return None
        try:
            times = (ctypes.c_ulonglong * 4)()
            places = [ctypes.byref(times, i * 8) for i in range(4)]
            if not kernel.GetProcessTimes(handle, *places) or times[1]:
                return None
            return str(times[0])
        finally:
            kernel.CloseHandle(handle)

else:  # pragma: no cover

    def _started(pid: int) -> str | None:
        command = ["/bin/ps", "-o", "lstart=", "-p", str(pid)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
        return done.stdout.strip() or None
