"""Cells to and from other programs: tab-separated text, as Excel and LibreOffice speak it."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from raciplanner.model.edits.assignments import Cell
from raciplanner.model.frameworks import letters_of
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment


def cells_text(plan: Plan, activities: Sequence[str], roles: Sequence[str]) -> str:
    """Letters of a block of cells as tab-separated lines."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    for activity in activities:
        cells = (plan.assignment(activity, role).functions for role in roles)
        writer.writerow("/".join(letters_of(plan.letters, functions)) for functions in cells)
    return out.getvalue()


def read_block(text: str) -> list[list[str]]:
    """Lines and fields of tab-separated text; quoted fields may hold line breaks."""
    return list(csv.reader(io.StringIO(text), delimiter="\t"))


def paste(
    plan: Plan, block: Sequence[Sequence[str]], activities: Sequence[str], roles: Sequence[str]
) -> tuple[dict[Cell, Assignment], int]:
    """Assignments that ``block`` puts into the cells of ``activities`` × ``roles`` (ids).

    A single field goes into every cell.  Text that is no letter becomes the note of its cell.

    Returns
    -------
    tuple
        The assignments, and how many fields had no place.
    """
    from raciplanner.exchange.cells import Letters

    read = Letters(plan.letters)
    if len(block) == 1 and len(block[0]) == 1:
        block = [[block[0][0]] * len(roles)] * len(activities)
    new: dict[Cell, Assignment] = {}
    lost = 0
    for line, fields in enumerate(block):
        for place, field in enumerate(fields):
            if line >= len(activities) or place >= len(roles):
                lost += bool(field.strip())
                continue
            cell = read[field.strip()]
            new[activities[line], roles[place]] = Assignment(frozenset(cell.functions), cell.note)
    return new, lost
