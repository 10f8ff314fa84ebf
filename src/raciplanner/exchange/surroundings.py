"""What stands around the letters of a table: headings used, rows and columns left out."""

from __future__ import annotations

from raciplanner.exchange.grid import Grid, column_name, one_line
from raciplanner.exchange.header import Header
from raciplanner.exchange.outline import Columns, Outline
from raciplanner.exchange.proposal import Problem


def headings_of(grid: Grid, header: Header, side: Columns) -> dict[str, tuple[str, ...]]:
    """The headings of the columns beside the letters, by what they were taken for."""
    parts = {
        "name": (side.name,),
        "phase": side.phases,
        "description": (*side.descriptions, *side.others),
        "deliverable": side.deliverables,
        "left_out": (*side.numbers, *side.left_out),
    }
    return {
        kind: tuple(_label(grid, header, column) for column in columns)
        for kind, columns in parts.items()
        if columns
    }


def left_out(grid: Grid, header: Header, outline: Outline) -> list[Problem]:
    """The rows and columns that hold something and are no part of the matrix."""
    side = outline.columns
    top = header.rows[-1] if header.rows else 0
    rows = [
        Problem("left_out", grid.name, grid.address(row, side.name), _first_text(grid, row))
        for row in outline.left_out
    ]
    columns = [
        Problem("left_out", grid.name, grid.address(top, column), _label(grid, header, column))
        for column in (*side.numbers, *side.left_out)
    ]
    return rows + columns


def _label(grid: Grid, header: Header, column: int) -> str:
    return header.label(grid, column) or column_name(column)


def _first_text(grid: Grid, row: int) -> str:
    return next((one_line(text) for text in grid.rows[row] if text), "")
