"""An open plan on a disk that fills up, turns read-only, or is pulled out.

``python disks.py CASE FOLDER`` runs in a mount namespace of its own and prints what came of it as
JSON: the code and the sentence of the error, and what became of the file and of the work.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from raciplanner.errors import PlanFileError
from raciplanner.gui.document import Document
from raciplanner.gui.recorder import Recorder
from raciplanner.i18n import translator
from raciplanner.model.edits.settings import change_info
from raciplanner.storage.planfile import open_plan, save_plan
from raciplanner.storage.recovery import recoverable
from raciplanner.wording.errors import error_text
from tests.storage.forge import as_if_died
from tests.torture.deeds import plans

PLAN = "plan.raciplan"


def mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True)


class Work:
    """A plan that is open and edited, on the disk ``disk``."""

    def __init__(self, folder: Path, disk: Path) -> None:
        self.path, self.journals, self.elsewhere = disk / PLAN, folder / "state", folder / "safe"
        self.elsewhere.mkdir()
        save_plan(plans()[0], self.path)
        self.before = self.path.read_bytes()
        self.document = Document(recorder=Recorder(self.journals, lambda: "Ann"))
        self.document.open(self.path)
        self.document.attempt(change_info, title="New")

    def save(self) -> dict[str, object]:
        """Save the plan to its place; says how it went."""
        code = text = ""
        try:
            self.document.save()
        except PlanFileError as error:
            code, text = error.code, error_text(error, translator("en"))
        there = self.path.read_bytes() if self.path.exists() else b""
        return {
            "code": code,
            "text": text,
            "old": there == self.before,
            "new": bool(there) and open_plan(self.path).plan.info.title == "New",
            "modified": self.document.modified,
            "litter": sorted(one.name for one in self.path.parent.glob(".save-*")),
            "elsewhere": self._saved_elsewhere(),
        }

    def _saved_elsewhere(self) -> bool:
        if not self.document.modified:
            return True
        self.document.save_as(self.elsewhere / PLAN)
        return open_plan(self.elsewhere / PLAN).plan.info.title == "New"

    def crash(self) -> str:
        """Title of the plan that comes back when the program dies now."""
        as_if_died(self.journals)
        (found,) = recoverable(self.journals)
        return found.steps.plan.info.title


def full(folder: Path, percent: str) -> dict[str, object]:
    """A disk that is ``percent`` of the plan large."""
    disk = folder / "disk"
    disk.mkdir()
    save_plan(plans()[0], folder / PLAN)
    size = (folder / PLAN).stat().st_size * int(percent) // 100
    mount("-t", "tmpfs", "-o", f"size={size}", "none", str(disk))
    return Work(folder, disk).save()


def no_names(folder: Path, count: str) -> dict[str, object]:
    """A disk that has no place for another file."""
    disk = folder / "disk"
    disk.mkdir()
    mount("-t", "tmpfs", "-o", f"nr_inodes={count}", "none", str(disk))
    return Work(folder, disk).save()


def write_protected(folder: Path, _size: str) -> dict[str, object]:
    """A disk that turns read-only while a plan on it is open."""
    disk = folder / "disk"
    disk.mkdir()
    mount("--bind", str(disk), str(disk))
    work = Work(folder, disk)
    mount("-o", "remount,ro,bind", str(disk))
    read_only = Document(recorder=Recorder(None, str))
    notices = [one.code for one in read_only.open(work.path)]
    return {**work.save(), "opened": read_only.read_only, "notices": notices}


def pulled_out(folder: Path, _size: str) -> dict[str, object]:
    """A stick that is pulled out; the recovery copy is elsewhere."""
    disk = folder / "disk"
    disk.mkdir()
    mount("-t", "tmpfs", "none", str(disk))
    work = Work(folder, disk)
    subprocess.run(["umount", "-l", str(disk)], check=True)
    recovered = work.crash()
    return {**work.save(), "recovered": recovered}


def folder_gone(folder: Path, _size: str) -> dict[str, object]:
    """A share whose folder is not there any more."""
    disk = folder / "disk"
    disk.mkdir()
    work = Work(folder, disk)
    work.path.unlink()
    disk.rmdir()
    return work.save()


def full_journal(folder: Path, size: str) -> dict[str, object]:
    """No place for the recovery journal: it is told once, what was written before comes back."""
    state = folder / "state"
    state.mkdir()
    disk = folder / "disk"
    disk.mkdir()
    mount("-t", "tmpfs", "-o", f"size={size}k", "none", str(state))
    work = Work(folder, disk)
    told: list[str] = []
    work.document.unprotected.connect(
        lambda error: told.append(error_text(error, translator("en")))
    )
    for _ in range(40):
        work.document.attempt(change_info, scope="x" * 4_000 + os.urandom(4).hex())
    recovered = work.crash()
    plan = work.document.plan
    work.document.save()
    return {"told": told, "recovered": recovered, "saved": open_plan(work.path).plan == plan}


CASES: Mapping[str, Callable[[Path, str], dict[str, object]]] = {
    one.__name__: one
    for one in (full, no_names, write_protected, pulled_out, folder_gone, full_journal)
}


def main() -> None:
    """Run one case."""
    application = QCoreApplication([])
    case, folder, size = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    print(json.dumps(CASES[case](folder, size)))  # noqa: T201
    application.quit()


if __name__ == "__main__":
    main()
