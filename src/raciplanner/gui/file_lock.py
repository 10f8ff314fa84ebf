"""The lock of the plan file that is open in this window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from raciplanner.errors import PlanFileError

if TYPE_CHECKING:
    from raciplanner.storage.lock import PlanLock


class FileLock:
    """Holds the lock of at most one plan file.

    Parameters
    ----------
    who : callable
        Gives the name of the person, for others who want to open the same plan.
    """

    def __init__(self, who: Callable[[], str]) -> None:
        self._who = who
        self._path: Path | None = None
        self._lock: PlanLock | None = None

    def acquire(self, path: Path, *, take_over: bool = False) -> PlanLock | None:
        """The lock of ``path``; the one held at present stays until :meth:`keep`.

        ``take_over`` takes it from whoever seems to hold it.

        Returns
        -------
        PlanLock or None
            None for a file that is not there.

        Raises
        ------
        PlanFileError
            ``locked``: somebody else has the plan open.
        """
        from raciplanner.storage.lock import lock_plan

        if self._lock is not None and path == self._path and self._lock.is_held:
            return self._lock
        if not path.is_file():
            return None
        now = datetime.now().astimezone().isoformat(timespec="seconds")
        return lock_plan(path, user=self._who(), since=now, take_over=take_over)

    def give_back(self, lock: PlanLock | None) -> None:
        """A lock that was acquired is not needed: the plan could not be opened."""
        if lock is not None and lock is not self._lock:
            lock.release()

    def keep(self, path: Path | None, lock: PlanLock | None) -> None:
        """Hold ``lock``, that of ``path``, from now on, and let go of the one before."""
        if lock is not self._lock:
            self.release()
        self._path, self._lock = path, lock

    def follow(self, path: Path) -> None:
        """Hold the lock of the file just saved, unless somebody else has it open."""
        with suppress(PlanFileError):  # the next save will tell
            self.keep(path, self.acquire(path))

    def release(self) -> None:
        """Hold nothing any more."""
        if self._lock is not None:
            self._lock.release()
        self._path = self._lock = None
