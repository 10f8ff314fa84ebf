"""What is kept of a plan besides the plan: its history, its versions, the recovery journal.

Nothing of the storage is loaded before the first edit.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from raciplanner.errors import PlanFileError
from raciplanner.model.change import Edit
from raciplanner.model.plan import Plan
from raciplanner.wording.edits import edit_text

if TYPE_CHECKING:
    from raciplanner.storage.history import Entry, History
    from raciplanner.storage.journal import Journal
    from raciplanner.storage.planfile import Stamp
    from raciplanner.storage.versions import Version


class Recorder:
    """Writes down what is done to one plan.

    Parameters
    ----------
    folder : Path or None
        Folder of the journals; None keeps none.
    who : callable
        Gives the name of the person, as in the settings.

    :attr:`steps` counts what was done, undone and redone since :meth:`rebase`.
    """

    def __init__(self, folder: Path | None, who: Callable[[], str]) -> None:
        self._folder, self._who = folder, who
        self._journal: Journal | None = None
        self._base: tuple[Plan, Path | None, Stamp | None] = (Plan(), None, None)
        self._start: History | None = None
        self._start_versions: tuple[Version, ...] = ()
        self._failed = False
        self.steps = 0
        self.history: History | None = None
        self.versions: tuple[Version, ...] = ()

    def rebase(
        self,
        plan: Plan,
        *,
        path: Path | None = None,
        stamp: Stamp | None = None,
        history: History | None = None,
        versions: tuple[Version, ...] = (),
    ) -> None:
        """Start anew from ``plan``: it was opened, saved, or made.  Nobody has done a step yet.

        ``stamp`` is how the file looks that holds exactly this plan.
        """
        self._base, self._start = (plan, path, stamp), history.copy() if history else None
        self.history, self.versions, self._start_versions = history, versions, versions
        self._failed, self.steps = False, 0
        if self._journal is not None:
            self._rebase_journal(self._journal)

    @property
    def protected(self) -> bool:
        """Whether a journal is kept, and can be written."""
        return self._folder is not None and not self._failed

    def _rebase_journal(self, journal: Journal) -> None:
        plan, path, stamp = self._base
        # The versions as they were then: what was named since stands in the journal itself.
        versions = self._start_versions
        journal.rebase(plan, path=path, stamp=stamp, history=self._start, versions=versions)

    def note(self, how: str, edit: Edit) -> None:
        """Write down that ``edit`` was done, joined the one before, undone or redone.

        Raises
        ------
        PlanFileError
            ``journal_failed``, once until :meth:`rebase`: from here on nothing is protected.
        """
        from raciplanner.storage.history import Entry

        what = edit_text(edit, QCoreApplication.translate)
        self.replay([Entry(how, self._who(), _now(), what, edit)])

    def name_version(
        self, plan: Plan, name: str, run: Callable[[Callable[[], Version]], Version]
    ) -> None:
        """Keep ``plan`` as a version called ``name``, and write that down.

        ``run`` calls a function and gives what it returns: packing a large plan takes its time.

        Raises
        ------
        PlanFileError
            As :meth:`note`; the version is there in any case.
        """
        from raciplanner.storage.versions import Version

        who, now = self._who(), _now()
        version = run(lambda: Version.of(plan, name, author=who, made=now))
        self.versions = (*self.versions, version)
        self.note("version", Edit("version", (), {"id": version.id, "name": name}))

    def replay(self, entries: list[Entry]) -> None:
        """Write ``entries`` down as they are.

        Raises
        ------
        PlanFileError
            As :meth:`note`.
        """
        from raciplanner.storage.history import History

        if self.history is None:
            self.history = History()
        for entry in entries:
            self.history.append(entry)
        self.steps += sum(one.how != "joined" and bool(one.edit) for one in entries)
        if self._folder is None or self._failed:
            return
        try:
            self._opened_journal(self._folder).append(*entries)
        except PlanFileError:
            self._failed = True
            raise

    def _opened_journal(self, folder: Path) -> Journal:
        if self._journal is None:
            from raciplanner.storage.journal import Journal

            self._journal = Journal(folder)
            self._rebase_journal(self._journal)
        return self._journal

    def leave(self) -> None:
        """The plan is left on purpose: there is nothing to recover."""
        if self._journal is not None:
            self._journal.close()


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
