"""Where dragged rows and columns would go."""

from __future__ import annotations

from typing import NamedTuple

from raciplanner.gui.matrix.geometry import Geometry
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.rows import NAME, Kind


class RowDrop(NamedTuple):
    """A place between rows: phase and following activity (ids), and where its line is drawn."""

    phase: str
    before: str
    y: int


class RoleDrop(NamedTuple):
    """A place between roles: the following role (id, empty at the end) and where its line is."""

    before: str
    x: int


def row_drop(model: MatrixModel, places: Geometry, y: int) -> RowDrop | None:
    """Where rows dropped at ``y`` would go; None in a sorted view or outside of all rows."""
    if model.view.sort is not None:
        return None
    row = min(places.row_at(y), len(model.rows) - 1 - places.has_footer)
    if row < 0:
        return None
    kind, key = model.rows[row]
    top, height = places.row_top(row), places.row_height(row)
    upper = y < top + height // 2
    if kind is Kind.GHOST:
        return RowDrop(key, "", top)
    if kind is Kind.BAND:
        return _band_drop(model, row, key, top + height)
    if upper:
        return RowDrop(model.phase_at(row), key, top)
    following = model.row_at(row + 1)
    before = following.key if following and following.kind is Kind.ACTIVITY else ""
    return RowDrop(model.phase_at(row), before, top + height)


def _band_drop(model: MatrixModel, row: int, phase: str, y: int) -> RowDrop:
    """Onto a band: to the start of its phase, or to the end where it is folded."""
    following = model.row_at(row + 1)
    first = following.key if following and following.kind is Kind.ACTIVITY else ""
    return RowDrop(phase, "" if phase in model.view.collapsed else first, y)


def role_drop(model: MatrixModel, places: Geometry, x: int) -> RoleDrop | None:
    """Where roles dropped at ``x`` would go; None where there are no roles."""
    if not model.roles:
        return None
    columns = places.columns_in(x, x)
    column = columns[0] if columns else (len(model.roles) if x > places.widths.name else NAME + 1)
    left, width = places.column_left(column), places.widths.column
    if x < left + width // 2:
        return RoleDrop(model.roles[column - 1].id, left)
    after = model.role_at(column + 1)
    return RoleDrop(after.id if after else "", left + width)
