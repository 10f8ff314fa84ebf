"""The recovery journal: every acknowledged edit is on the disk, in the user's state folder.

A journal is two files: ``<name>.journal`` with one line per entry, each with a hash that covers
the line before it, and ``<name>.base`` with the plan as it was opened or saved last.  Both are
there only while there are edits that are not saved.  A line that was being written when the power
failed is left out; everything before it counts.
"""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

from raciplanner.errors import PlanFileError
from raciplanner.model.plan import Plan
from raciplanner.storage.codec import json_text
from raciplanner.storage.history import Entry, History
from raciplanner.storage.opening import stored_digest_of
from raciplanner.storage.planfile import Stamp, save_plan
from raciplanner.storage.processes import Process
from raciplanner.storage.replace import flush, flush_folder, replace_file
from raciplanner.storage.versions import Version

FORM = "raciplanner/journal/1"
JOURNAL_SUFFIX, BASE_SUFFIX = ".journal", ".base"
HASH_LENGTH = 32


def line_of(before: str, packed: str) -> tuple[str, str]:
    """The hash of a journal line and the line itself, with its line feed.

    Parameters
    ----------
    before : str
        The hash of the line before; empty for the first.
    packed : str
        The JSON text of the line.
    """
    link = hashlib.sha256(f"{before}\n{packed}".encode()).hexdigest()[:HASH_LENGTH]
    return link, f"{link} {packed}\n"


class Journal:
    """The journal of one open plan.

    Nothing is written before the first edit.

    Parameters
    ----------
    folder : Path
        Folder of the journals in the user's state folder; it is made when it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = ""
        self._handle: int | None = None
        self._link = ""
        self._size = 0
        self._superseded: list[Path] = []
        self._failed = ""
        self._base: tuple[Plan, History, tuple[Version, ...]] = (Plan(), History(), ())
        self._path: Path | None = None
        self._stamp: Stamp | None = None

    def rebase(
        self,
        plan: Plan,
        *,
        path: Path | None = None,
        stamp: Stamp | None = None,
        history: History | None = None,
        versions: tuple[Version, ...] = (),
    ) -> None:
        """Start anew from ``plan``: it was opened, saved, or made.

        Parameters
        ----------
        path : Path, optional
            Its file, if it has one.
        stamp : Stamp, optional
            How the file looks that holds exactly this plan; None where no file does.
        history, versions
            What the file holds besides, for the case that it is gone when it is needed.
        """
        self._close()
        if self._name:
            self._superseded += self._files()
            self._name = ""
        if stamp is not None:
            self._drop_superseded()
        kept = history.copy() if history is not None else History()
        self._base, self._path, self._stamp = (plan, kept, versions), path, stamp
        self._failed = ""

    def append(self, *entries: Entry) -> None:
        """Write ``entries`` so that neither a crash nor a power cut can take them away any more.

        Raises
        ------
        PlanFileError
            ``journal_failed``: these entries and all after them are not protected until
            :meth:`rebase`; those before it are.
        """
        try:
            if self._failed:
                raise OSError(self._failed)  # noqa: TRY301
            if self._handle is None:
                self._start(entries[0].when)
            self._write(*(entry.packed() for entry in entries))
        except (OSError, PlanFileError, UnicodeEncodeError) as error:
            self._failed = str(getattr(error, "strerror", None) or error)
            self._close()
            raise PlanFileError("journal_failed", file=self._folder, reason=self._failed) from error

    def close(self) -> None:
        """The plan is closed on purpose: there is nothing to recover."""
        self._close()
        if self._name:
            self._superseded += self._files()
            self._name = ""
        self._drop_superseded()

    # The files

    def _files(self) -> list[Path]:
        # The journal first: a base alone is nothing, a journal without its base is a riddle.
        return [self._folder / f"{self._name}{end}" for end in (JOURNAL_SUFFIX, BASE_SUFFIX)]

    def _drop_superseded(self) -> None:
        for file in self._superseded:
            with suppress(OSError):
                file.unlink()
        self._superseded = []

    def _close(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _start(self, when: str) -> None:
        if not self._folder.is_dir():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            flush_folder(self._folder.parent)
        self._name = secrets.token_hex(8)
        journal, base = self._files()
        self._write_base(base)
        self._open(journal, os.O_CREAT | os.O_EXCL)
        self._write(self._header(base.name, when))
        if error := flush_folder(self._folder):
            raise error
        self._drop_superseded()

    def _header(self, base: str, when: str) -> str:
        plan = self._base[0]
        return json_text(
            {
                "base": base,
                "form": FORM,
                "path": str(self._path or ""),
                "process": Process.this().plain(),
                "stamp": asdict(self._stamp) if self._stamp else None,
                "started": when,
                "title": plan.info.title,
            }
        )

    def _write_base(self, base: Path) -> None:
        if self._path and self._stamp:
            with suppress(OSError):
                data = self._path.read_bytes()
                replace_file(base, data, check=lambda _copy: None, backup=False)
                if stored_digest_of(base) == self._stamp.digest:
                    return
        plan, history, versions = self._base
        save_plan(plan, base, backup=False, history=history, versions=versions)

    def _open(self, journal: Path, flags: int) -> None:
        binary = getattr(os, "O_BINARY", 0)
        self._handle = os.open(journal, os.O_WRONLY | os.O_APPEND | binary | flags, 0o600)
        self._link, self._size = "", 0

    def _write(self, *packed: str) -> None:
        assert self._handle is not None
        link, data = self._link, b""
        for one in packed:
            link, line = line_of(link, one)
            data += line.encode()
        try:
            if os.write(self._handle, data) != len(data):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))  # noqa: TRY301
            flush(self._handle)
        except OSError:
            # A torn line would end the journal for the reader; without it, it ends here as well.
            with suppress(OSError):
                os.ftruncate(self._handle, self._size)
            raise
        self._link = link
        self._size += len(data)
