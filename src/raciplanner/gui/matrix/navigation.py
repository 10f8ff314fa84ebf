"""Where the arrows, Tab, Enter, Home, End and the page keys lead.

All functions are pure: they take a place (row, column) and return another one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.rows import NAME, Kind

Place = tuple[int, int]
"""Row and column."""

FIRST = NAME + 1
"""The first column of a role."""


def last_row(model: MatrixModel) -> int:
    """The last row the keyboard goes to: the totals are none."""
    rows = model.rows
    return len(rows) - 1 - bool(rows and rows[-1].kind is Kind.TOTALS)


def moved(model: MatrixModel, place: Place, down: int, right: int) -> Place:
    """``place`` some steps further, inside the matrix."""
    row = min(max(place[0] + down, 0), last_row(model))
    column = min(max(place[1] + right, NAME), len(model.roles))
    return row, column


def to_edge(model: MatrixModel, place: Place, down: int, right: int) -> Place:
    """The end of the block of filled cells, or the next filled cell: as in a spreadsheet."""
    following = moved(model, place, down, right)
    inside = filled(model, place) and filled(model, following)
    while True:
        place, following = following, moved(model, following, down, right)
        if following == place:
            return place
        if inside and not filled(model, following):
            return place
        if not inside and filled(model, place):
            return place


def filled(model: MatrixModel, place: Place) -> bool:
    """Whether the cell holds something; names of activities and phases always do."""
    row, column = place
    kind, key = model.rows[row]
    role = model.role_at(column)
    if role is None:
        return kind in {Kind.ACTIVITY, Kind.BAND}
    return kind is Kind.ACTIVITY and bool(model.plan.assignment(key, role.id))


def home(place: Place) -> Place:
    """The first role of the row; from there the name."""
    return place[0], NAME if place[1] == FIRST else FIRST


def end(model: MatrixModel, place: Place) -> Place:
    """The last role of the row."""
    return place[0], max(len(model.roles), NAME)


def corner(model: MatrixModel, *, last: bool) -> Place:
    """The first or the last cell that can hold letters."""
    rows = [place for place, row in enumerate(model.rows) if row.kind is Kind.ACTIVITY]
    if not rows:
        return 0, NAME
    column = len(model.roles) if last else min(FIRST, len(model.roles))
    return rows[-1 if last else 0], column


def next_activity(model: MatrixModel, row: int, step: int) -> int:
    """The next row that is an activity in this direction, or -1."""
    rows = model.rows
    row += step
    while 0 <= row < len(rows):
        if rows[row].kind is Kind.ACTIVITY:
            return row
        row += step
    return -1


def tab(model: MatrixModel, place: Place, step: int) -> Place | None:
    """The next cell to the right or left, over the end of the row into the next one.

    None at the very end: the key must not fall into nowhere.
    """
    row, column = place
    following = column + step
    if NAME <= following <= len(model.roles):
        return row, following
    row = next_activity(model, row, step)
    if row < 0 or not model.roles:
        return None
    return row, FIRST if step > 0 else len(model.roles)


def enter(model: MatrixModel, place: Place, step: int, column: int | None) -> Place:
    """The next activity below or above, in ``column`` if a run of Tab began there.

    Below the last activity comes the line in which the next one is typed.
    """
    column = place[1] if column is None else column
    row = next_activity(model, place[0], step)
    if row >= 0:
        return row, column
    last = last_row(model)
    if step > 0 and last >= 0 and model.rows[last].kind is Kind.GHOST:
        return last, NAME
    return place[0], column


def inside(places: Iterable[Place], place: Place, step: int, *, by_row: bool) -> Place:
    """The next of several selected places, round and round."""
    key: Callable[[Place], Place] = (lambda p: p) if by_row else (lambda p: (p[1], p[0]))
    ordered = sorted(places, key=key)
    here = ordered.index(place) if place in ordered else -step
    return ordered[(here + step) % len(ordered)]
