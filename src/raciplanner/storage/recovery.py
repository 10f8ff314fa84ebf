"""What can be recovered after a crash: the journals that programs left behind."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from raciplanner.errors import PlanFileError
from raciplanner.storage.codec import from_json
from raciplanner.storage.history import Entry, History
from raciplanner.storage.journal import BASE_SUFFIX, FORM, HASH_LENGTH, JOURNAL_SUFFIX, line_of
from raciplanner.storage.kinds import text
from raciplanner.storage.planfile import Opened, Stamp, open_plan
from raciplanner.storage.processes import Process
from raciplanner.storage.steps import Steps
from raciplanner.values import dataclass


@dataclass(frozen=True, slots=True)
class Recovered:
    """A plan as it was when the program or the machine died.

    Parameters
    ----------
    journal : Path
    path : Path or None
        The file of the plan; None for a plan that was never saved.
    title : str
    entries : tuple of Entry
        Everything that was done since the plan was opened or saved; never empty.
    base : Opened
        The plan before that, with its history and its versions.
    stamp : Stamp or None
        How the plan's own file looked then; None where it never held the base.
    steps : Steps
        The plan as it was last, with all undo steps since then and the versions named.
    """

    journal: Path
    path: Path | None
    title: str
    entries: tuple[Entry, ...]
    base: Opened
    stamp: Stamp | None
    steps: Steps

    @property
    def history(self) -> History:
        """The history with everything that was done."""
        history = self.base.history.copy()
        for entry in self.entries:
            history.append(entry)
        return history


@dataclass(frozen=True, slots=True)
class _Header:
    path: Path | None
    process: Process
    stamp: Stamp | None
    title: str


def recoverable(folder: Path) -> tuple[Recovered, ...]:
    """What programs of this machine that ended without closing their plans have left.

    Journals whose edits are in the plan's file already are deleted.  A journal that cannot be
    read stays where it is and is left out.

    Parameters
    ----------
    folder : Path
        Folder of the journals, as for :class:`~raciplanner.storage.journal.Journal`.
    """
    found = []
    for journal in sorted(folder.glob(f"*{JOURNAL_SUFFIX}")):
        with suppress(OSError, ValueError, KeyError, TypeError, PlanFileError):
            recovered = _recovered(journal)
            if recovered is None:
                continue
            if not recovered.entries or _is_saved(recovered):
                discard(recovered)
            else:
                found.append(recovered)
    return tuple(sorted(found, key=lambda one: one.entries[-1].when, reverse=True))


def discard(recovered: Recovered) -> None:
    """Delete a journal: the person does not want it, or it is adopted."""
    for file in (recovered.journal, recovered.journal.with_suffix(BASE_SUFFIX)):
        with suppress(OSError):
            file.unlink()


def _recovered(journal: Path) -> Recovered | None:
    """What stands in a journal; None where its program lives."""
    first, *rest = _lines(journal)
    header = _header(from_json(first))
    if not header.process.is_dead:
        return None
    base = _base(journal.with_suffix(BASE_SUFFIX), header)
    steps, entries = Steps(base.plan), []
    try:
        for packed in rest:
            entry = Entry.unpacked(packed)
            steps.replay(entry)
            entries.append(entry)
    except ValueError:
        # What cannot have happened ends the journal like a line that is not whole.
        if not entries:
            raise  # nothing can be made of it, but it is not empty: it stays
    return Recovered(journal, header.path, header.title, tuple(entries), base, header.stamp, steps)


def _lines(journal: Path) -> list[str]:
    """The texts of a journal's lines up to the first that is not whole."""
    link, found = "", []
    for raw in journal.read_bytes().split(b"\n")[:-1]:
        packed = raw[HASH_LENGTH + 1 :].decode("utf-8", "replace")
        link, line = line_of(link, packed)
        if line.encode() != raw + b"\n":
            break
        found.append(packed)
    return found


def _header(plain: Any) -> _Header:
    if plain["form"] != FORM:
        raise ValueError("a journal of another form")
    stamp = plain["stamp"]
    return _Header(
        Path(plain["path"]) if text(plain["path"]) else None,
        Process.of_plain(plain["process"]),
        None if stamp is None else Stamp(**stamp),
        text(plain["title"]),
    )


def _base(base: Path, header: _Header) -> Opened:
    try:
        return open_plan(base)
    except PlanFileError:
        if header.path is None or header.stamp is None:
            raise
        opened = open_plan(header.path)
        if opened.stamp.digest != header.stamp.digest:
            raise
        return opened


def _is_saved(recovered: Recovered) -> bool:
    if recovered.path is None:
        return False
    try:
        opened = open_plan(recovered.path)
    except PlanFileError:
        return False
    named = {version.id for version in recovered.steps.versions}
    return opened.plan == recovered.steps.plan and named <= {one.id for one in opened.versions}
