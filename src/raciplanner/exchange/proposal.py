"""What the recogniser proposes: the reading of a matrix, with everything it could not read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Literal

from raciplanner.exchange.cells import Cell
from raciplanner.exchange.grid import Grid, Notice, Span
from raciplanner.i18n import Translate
from raciplanner.model.records import LetterSet
from raciplanner.values import dataclass

Orientation = Literal["activities_roles", "roles_activities", "list", "assignments"]
"""Activities as rows and roles as columns; the reverse; names under letter columns; one row per
assignment."""


@dataclass(frozen=True, slots=True)
class ReadRole:
    """A role of the proposal, with the department or party that is written over it."""

    name: str
    description: str = ""
    group: str = ""


@dataclass(slots=True)
class ReadActivity:
    """An activity of the proposal, with its cells that are not empty.

    ``places`` tells the role of each of the ``read`` cells, by its place among the roles.
    """

    name: str
    phase: str = ""
    description: str = ""
    deliverable: str = ""
    places: Sequence[int] = ()
    read: Sequence[Cell] = ()

    @property
    def cells(self) -> dict[int, Cell]:
        """The cells by place of the role."""
        return dict(zip(self.places, self.read, strict=True))


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should look at.

    Parameters
    ----------
    kind : str
        ``"unread"`` (text kept as note), ``"partly"`` (letters read, the rest kept as note),
        ``"lookalike"`` (letters of another alphabet read as Latin), ``"no_meaning"`` (a letter
        that nothing in the document explains), ``"merged"`` (a merged cell counts for every cell
        in it), ``"no_name"`` (letters without an activity), ``"left_out"``
        (a row or column that is no part of the matrix), ``"hidden"`` (a hidden row or column,
        read all the same), ``"same_role"`` (a role in two spellings), ``"no_heading"`` (a column
        of letters without a role), or a kind of :class:`~raciplanner.exchange.grid.Notice`.
    sheet, address : str
        Where: name of the sheet or heading, and the cell, row or column.
    raw : str
        What stands there.
    data : mapping
        Further values for the sentence.
    """

    kind: str
    sheet: str = ""
    address: str = ""
    raw: str = ""
    data: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Table:
    """Where a matrix stands in the file, and what its rows and columns were taken for.

    ``columns`` gives the headings by kind: activity, phase, description, deliverable, roles.
    Rows and columns count from 0.
    """

    grid: Grid
    span: Span
    header_rows: tuple[int, ...] = ()
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def area(self, translate: Translate | None = None) -> str:
        """The place in the sheet or file, as a person finds it."""
        return self.grid.area(self.span, translate) if translate else self.grid.area(self.span)


@dataclass(slots=True)
class Reading:
    """One table read: roles, activities with their cells, and problems."""

    orientation: Orientation
    tables: tuple[Table, ...]
    roles: list[ReadRole]
    activities: list[ReadActivity]
    problems: list[Problem]
    letter_set: LetterSet

    def count(self) -> int:
        """How many cells have at least one function; each other one of a matrix is unread."""
        cells = sum(map(len, [one.places for one in self.activities]))
        if self.orientation == "list":
            return cells
        return cells - sum(problem.kind == "unread" for problem in self.problems)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A matrix found in a file.

    Parameters
    ----------
    index : int
        Number of the proposal in its file, from 1, stable for the same file.
    title : str
        Name of the sheet, heading or title row it stands under.
    tables : sequence of Table
        Where it stands; several where sections of one matrix are tables of their own.
    orientation : str
        See :data:`Orientation`.
    letter_set : LetterSet
        The shipped set, or one made from the legend of the file.
    roles, activities : sequence
        The reading, in document order.
    problems : sequence of Problem
        Every cell that could not be read, and what else a person should look at.
    cells : int
        How many cells have at least one letter.
    confidence : float
        From 0 to 1: how much of the table makes sense as a matrix.
    is_template : bool
        Whether there are activities and roles but no letter yet.
    """

    index: int
    title: str
    tables: Sequence[Table]
    orientation: Orientation
    letter_set: LetterSet
    roles: Sequence[ReadRole]
    activities: Sequence[ReadActivity]
    problems: Sequence[Problem]
    cells: int
    confidence: float
    is_template: bool = False

    def place(self, translate: Translate | None = None) -> str:
        """Where the matrix stands: the sheet or heading, and the cells or lines."""
        first, last = self.tables[0], self.tables[-1]
        if first.grid is not last.grid and first.grid.lines:
            span = Span(0, 0, len(last.grid.rows) - 1, 0)
            whole = Grid("", 0, last.grid.rows, [*first.grid.lines[:1], *last.grid.lines[1:]])
            area = Table(whole, span).area(translate)
        else:
            span = Span(first.span.top, first.span.left, last.span.bottom, last.span.right)
            area = Table(first.grid, span).area(translate)
        name = first.grid.name
        return f"{name}, {area}" if name else area


def notice_problem(notice: Notice) -> Problem:
    """A notice of a reader as a problem of the proposals of its file."""
    return Problem(notice.kind, str(notice.data.get("sheet", "")), data=notice.data)


def best(proposals: Sequence[Proposal]) -> Proposal:
    """The proposal most worth importing: most letters that make sense, the first of equals.

    Raises
    ------
    ValueError
        If there is none.
    """
    return max(proposals, key=lambda one: (one.cells * one.confidence, -one.index))
