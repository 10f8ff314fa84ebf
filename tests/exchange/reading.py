"""Shows a proposal as a few short lines, so that a test can be read at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from textwrap import dedent
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_cell_to_rowcol

from raciplanner.exchange import Proposal, best, propose
from raciplanner.exchange.grid import Source
from raciplanner.exchange.read_xlsx import read as read_workbook
from raciplanner.exchange.source import read_document
from raciplanner.model.frameworks import letters_text


def source(text: str, name: str = "plan.md") -> Source:
    """The tables of a text, read as a file called ``name``."""
    return read_document(dedent(text).lstrip("\n"), Path(name))


def proposals(text: str, name: str = "plan.md") -> list[Proposal]:
    """The proposals of a text, read as a file called ``name``."""
    return propose(source(text, name))


def one(text: str, name: str = "plan.md") -> Proposal:
    """The only proposal of a text."""
    (proposal,) = proposals(text, name)
    return proposal


def workbook(*sheets: Sequence[Sequence[Any]], merge: Sequence[str] = (), **options: Any) -> bytes:
    """The bytes of a workbook; ``merge`` are ranges of its first sheet, whose texts stay.

    ``names`` gives names to the sheets, ``hide_columns`` and ``hide_rows`` hide some of the first.
    """
    out = BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    names = options.get("names") or [f"Sheet{n}" for n in range(1, len(sheets) + 1)]
    for name, rows in zip(names, sheets, strict=True):
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    first = book.worksheets()[0]
    for area in merge:
        top, left = xl_cell_to_rowcol(area.split(":")[0])
        first.merge_range(area, sheets[0][top][left])
    for column in options.get("hide_columns", ()):
        first.set_column(column, column, None, None, {"hidden": True})
    for row in options.get("hide_rows", ()):
        first.set_row(row, None, None, {"hidden": True})
    for number in options.get("hide_sheets", ()):
        book.worksheets()[number].hide()
    book.close()
    return out.getvalue()


def in_workbook(*sheets: Sequence[Sequence[Any]], **options: Any) -> list[Proposal]:
    """The proposals of a workbook, see :func:`workbook`."""
    return propose(read_workbook(workbook(*sheets, **options), Path("plan.xlsx")))


def table(text: str) -> list[list[str]]:
    """Rows of cells from lines of texts separated by bars."""
    return [
        [cell.strip() for cell in line.split("|")] for line in dedent(text).strip().splitlines()
    ]


def cells(proposal: Proposal) -> dict[str, str]:
    """Per activity its filled cells: ``"PM=A/R Dev=C"``, with notes in brackets."""
    shown: dict[str, str] = {}
    for activity in proposal.activities:
        parts = []
        for place in sorted(activity.cells):
            cell = activity.cells[place]
            letters = letters_text(proposal.letter_set, cell.functions)
            note = f"({cell.note})" if cell.note else ""
            parts.append(f"{proposal.roles[place].name}={letters}{note}")
        name = activity.name
        while name in shown:
            name += "'"
        shown[name] = " ".join(parts)
    return shown


def roles(proposal: Proposal) -> list[str]:
    """Names of the roles."""
    return [role.name for role in proposal.roles]


def phases(proposal: Proposal) -> list[str]:
    """The phase of each activity."""
    return [activity.phase for activity in proposal.activities]


def kinds(proposal: Proposal) -> list[str]:
    """Kinds of the problems."""
    return [problem.kind for problem in proposal.problems]


__all__ = [
    "best",
    "cells",
    "in_workbook",
    "kinds",
    "one",
    "phases",
    "proposals",
    "roles",
    "source",
    "table",
    "workbook",
]
