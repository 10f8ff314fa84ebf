"""What goes to the clipboard and what comes from it, without touching plan or clipboard.

Three forms are offered: tab-separated text for every program, HTML for spreadsheets and word
processors, and a form of our own that keeps notes and functions exactly.
"""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from raciplanner.gui.widgets import escaped
from raciplanner.model.frameworks import in_order, letters_text
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment, LetterSet
from raciplanner.palette import chip

if TYPE_CHECKING:
    from raciplanner.exchange.cells import Letters

OWN_FORM = "application/x-raciplanner-cells"
_AS_TEXT = r"mso-number-format:'\@'"
"""Tells a spreadsheet that a cell is text, whatever it begins with."""


@dataclass
class Block:
    """A rectangle of cells with names, as it is copied or read.

    Parameters
    ----------
    cells : list of rows of Assignment
    names : list of str
        Names of the rows, or empty.
    roles : list of str
        Names of the columns, or empty.
    unread : list of str
        Texts that are no letters of the set; they are in the notes of their cells.
    alike : list of str
        Texts that were read although their letters belong to another alphabet.
    """

    cells: list[list[Assignment]]
    names: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    alike: list[str] = field(default_factory=list)

    @property
    def width(self) -> int:
        """Number of columns of cells."""
        return max(map(len, self.cells), default=0)


# Copying


def copied(plan: Plan, activities: Sequence[str], roles: Sequence[str]) -> Block:
    """The cells of these activities and roles (ids) with all names."""
    return Block(
        [[plan.assignment(activity, role) for role in roles] for activity in activities],
        [plan.activities[activity].name for activity in activities],
        [plan.roles[role].name for role in roles],
    )


def mime_of(block: Block, letters: LetterSet, *, names: bool, header: bool) -> QMimeData:
    """``block`` in all forms; ``names`` and ``header`` say which names belong to it."""
    texts = _texts(block, letters, names=names, header=header)
    data = QMimeData()
    data.setText(_tsv(texts))
    data.setHtml(_html(block, letters, texts, names=names, header=header))
    own = {
        "names": block.names if names else [],
        "roles": block.roles if header else [],
        "cells": [[[sorted(c.functions), c.note] for c in row] for row in block.cells],
    }
    data.setData(OWN_FORM, json.dumps(own).encode())
    return data


def _texts(block: Block, letters: LetterSet, *, names: bool, header: bool) -> list[list[str]]:
    rows = [
        ([name] if names else []) + [letters_text(letters, cell.functions) for cell in row]
        for name, row in zip(block.names, block.cells, strict=True)
    ]
    return [([""] if names else []) + block.roles, *rows] if header else rows


def _tsv(texts: list[list[str]]) -> str:
    import csv

    from raciplanner.exchange.writers_text import guarded

    out = io.StringIO(newline="")
    writer = csv.writer(out, "excel-tab", lineterminator="\n")
    writer.writerows([guarded(text) for text in row] for row in texts)
    return out.getvalue()


def _html(
    block: Block, letters: LetterSet, texts: list[list[str]], *, names: bool, header: bool
) -> str:
    rows = []
    for place, row in enumerate(texts):
        tag = "th" if header and place == 0 else "td"
        cells = [] if tag == "th" else block.cells[place - header]
        parts = []
        for column, text in enumerate(row):
            cell = cells[column - names] if cells and column >= names else Assignment()
            parts.append(f'<{tag} style="{_style(cell)}">{escaped(text)}</{tag}>')
        rows.append(f"<tr>{''.join(parts)}</tr>")
    return f'<meta charset="utf-8"><table title="{escaped(letters.name)}">{"".join(rows)}</table>'


def _style(cell: Assignment) -> str:
    if not cell.functions:
        return _AS_TEXT
    look = chip(in_order(cell.functions)[0])
    weight = ";font-weight:bold" if look.bold else ""
    return f"{_AS_TEXT};text-align:center;background:{look.fill};color:{look.text}{weight}"


# Reading


def block_of(data: QMimeData, plan: Plan, *, names_wanted: bool) -> Block | None:
    """What the clipboard holds, or None where that is nothing for a matrix.

    Parameters
    ----------
    names_wanted : bool
        Whether a single column of texts is a list of activities rather than of letters.
    """
    if data.hasFormat(OWN_FORM):
        own = _own(bytes(data.data(OWN_FORM).data()))
        if own is not None:
            return own
    grid = _grid(data)
    return read_grid(grid, plan, names_wanted=names_wanted) if grid else None


def _own(raw: bytes) -> Block | None:
    try:
        found = json.loads(raw)
        cells = [[Assignment(frozenset(f), str(n)) for f, n in row] for row in found["cells"]]
        names, roles = list(map(str, found["names"])), list(map(str, found["roles"]))
    except (ValueError, TypeError, KeyError):
        return None  # another version's form: the text beside it is good enough
    return Block(cells, names, roles)


def _grid(data: QMimeData) -> list[list[str]]:
    import csv

    text = data.text()
    if "\t" not in text and "<t" in data.html().lower():
        tables = _tables(data.html())
        if tables:
            return tables
    rows = list(csv.reader(io.StringIO(text, newline=""), "excel-tab"))
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    return [[_unguarded(cell.strip()) for cell in row] + [""] * (width - len(row)) for row in rows]


def _unguarded(text: str) -> str:
    from raciplanner.exchange.writers_text import guarded

    return text[1:] if text.startswith("'") and guarded(text[1:]) == text else text


def _tables(html: str) -> list[list[str]]:
    from raciplanner.exchange import read_html

    grids = read_html.read(html, Path("clipboard.html")).grids
    return [list(row) for row in grids[0].rows] if grids else []


def read_grid(grid: list[list[str]], plan: Plan, *, names_wanted: bool) -> Block:
    """The block that a grid of texts means: names of rows and columns told from letters.

    Parameters
    ----------
    grid : list of rows of str
        All rows equally long.
    """
    from raciplanner.exchange.cells import Letters

    reader = Letters(plan.letters)
    names: list[str] = []
    header = _has_header(grid, plan, reader)
    roles = grid[0] if header else []
    rows = grid[1:] if header else grid
    if _has_names(rows, reader, names_wanted=names_wanted):
        names = [row[0] for row in rows]
        rows, roles = [row[1:] for row in rows], roles[1:]
    block = Block([], names, roles)
    for row in rows:
        block.cells.append([_cell(text, reader, block) for text in row])
    return block


def _cell(text: str, reader: Letters, block: Block) -> Assignment:
    cell = reader[text]
    if cell.problem in {"unread", "partly"}:
        block.unread.append(text)
    elif cell.problem == "lookalike":
        block.alike.append(text)
    return Assignment(cell.functions, cell.note)


def _letters_share(texts: Sequence[str], reader: Letters) -> float:
    """Which part of the texts that are not empty are letters; 1 where all are empty."""
    filled = [text for text in texts if text.strip()]
    return sum(bool(reader[text].functions) for text in filled) / len(filled) if filled else 1.0


def _has_header(grid: list[list[str]], plan: Plan, reader: Letters) -> bool:
    """Whether the first row holds names of roles."""
    if len(grid) < 2:
        return False
    first = [text for text in grid[0] if text.strip()]
    from raciplanner.exchange.words import fold

    known = {fold(role.name) for role in plan.columns}
    if any(fold(text) in known for text in first):
        return True
    below = [text for row in grid[1:] for text in row[1:]]
    wide = len(grid[0]) > 2 and any(text.strip() for text in below)
    return (
        wide
        and bool(first)
        and _letters_share(grid[0][1:], reader) < 0.3 <= (_letters_share(below, reader) - 0.4)
    )


def _has_names(rows: list[list[str]], reader: Letters, *, names_wanted: bool) -> bool:
    """Whether the first column holds names of activities."""
    if not rows or not rows[0]:
        return False
    first = [row[0] for row in rows]
    if len(rows[0]) == 1:
        return names_wanted
    rest = [text for row in rows for text in row[1:]]
    if not any(text.strip() for text in first):
        return False
    return names_wanted or _letters_share(first, reader) < 0.5 < _letters_share(rest, reader)
