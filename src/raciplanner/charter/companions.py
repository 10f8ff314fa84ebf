"""The charter with everything that goes along with it, in one folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from raciplanner.charter.document import write_charter
from raciplanner.exchange.writers import export_plan
from raciplanner.exchange.writers_goals import export_goals
from raciplanner.model.plan import Plan
from raciplanner.storage.versions import Version

MATRIX = (".xlsx", ".md", ".html")
"""Kinds of files the matrix goes along as: a workbook, and two to be put into a message."""
GOALS = " – goals.svg"
_OF_CHARTER = 0.7
"""Share of the work that the charter is."""


def companions_of(plan: Plan, folder: Path, name: str) -> list[Path]:
    """The files that :func:`write_all` writes, the charter first."""
    names = [f"{name}.pdf", *(f"{name}{suffix}" for suffix in MATRIX)]
    if plan.goals:
        names.append(f"{name}{GOALS}")
    return [folder / one for one in names]


def write_all(
    plan: Plan,
    folder: Path,
    name: str,
    *,
    day: date,
    paper: str = "a4",
    language: str | None = None,
    versions: Sequence[Version] = (),
    progress: Callable[[float], None] = lambda _share: None,
) -> list[Path]:
    """Write charter, matrix and goal map into ``folder``; each file is there whole or not at all.

    Parameters
    ----------
    name : str
        How the names of the files begin.
    day, paper, language, versions
        As for :func:`~raciplanner.charter.document.write_charter`.
    progress : callable
        Told the share that is done, 0 to 1; what it raises ends the work after a whole file.

    Returns
    -------
    list of Path
        What was written.

    Raises
    ------
    CharterError, ExportFailed
        What cannot be written; the files before it are there.
    """
    charter, *others = companions_of(plan, folder, name)
    write_charter(
        plan,
        charter,
        day=day,
        paper=paper,
        language=language,
        versions=versions,
        progress=lambda share: progress(share * _OF_CHARTER),
    )
    for done, path in enumerate(others):
        progress(_OF_CHARTER + (1 - _OF_CHARTER) * done / len(others))
        if path.suffix == ".svg":
            export_goals(plan, path, language=language)
        else:
            export_plan(plan, path, language=language)
    return [charter, *others]
