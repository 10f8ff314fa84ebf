"""What can be compared: the plan now, the saved file, versions, other files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from raciplanner.gui.document import Document
from raciplanner.gui.times import moment_of
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

translate = QCoreApplication.translate

NOW, SAVED = "now", "saved"


@dataclass(frozen=True)
class Side:
    """One plan of a comparison.

    Parameters
    ----------
    key : str
        Names it among the others.
    title : str
    load : callable
        Gives the plan; raises PlanFileError where it cannot be read.
    """

    key: str
    title: str
    load: Callable[[], Plan]


def sides_of(document: Document, files: tuple[Path, ...]) -> list[Side]:
    """Everything that can be compared with everything else."""
    found = [Side(NOW, translate("Versions", "Now"), lambda: document.plan)]
    if document.path is not None:
        title = translate("Versions", "As saved in the file")
        found.append(Side(SAVED, title, _reader(document.path)))
    for version in reversed(document.versions):
        title = f"{version.name} ({moment_of(version.made)})"
        found.append(Side(version.id, title, version.plan))
    return found + [Side(f"file:{path}", path.name, _reader(path)) for path in files]


def _reader(path: Path) -> Callable[[], Plan]:
    def read() -> Plan:
        from raciplanner.storage.planfile import open_plan

        return open_plan(path).plan

    return read
