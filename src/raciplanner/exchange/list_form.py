"""The list form: columns are letters, and names of roles (or marks) stand in the cells.

Three shapes: names under Responsible, Accountable, Consulted, Informed; marks under R, A, C, I
with the role in a column of its own; and marks under R, A, C, I repeated for each role.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from raciplanner.exchange.cells import Cell, Letters
from raciplanner.exchange.grid import Grid, Span, one_line
from raciplanner.exchange.header import Header
from raciplanner.exchange.headings import kinds_of
from raciplanner.exchange.legend import is_empty
from raciplanner.exchange.outline import Columns, Outline, choose_columns, read_outline
from raciplanner.exchange.region import Marks
from raciplanner.exchange.words import MARKS, fold
from raciplanner.values import dataclass

MAX_WORDED = 40
_FILLER = re.compile(
    r"\b(?:part(?:y|ies)|persons?|people|roles?|teams?|stakeholders?|who is|who's|who|is|are|"
    r"лица|лицо|кто|rollen?|rôles?|roles|personas?|ruol[io])\b",
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"\s+(?:for|on|of|about|за|für|über|pour|sur|de|para|por|sobre|per|su)$", re.IGNORECASE
)
CONDITION = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*$")


@dataclass(frozen=True, slots=True)
class ListLayout:
    """Where the parts of a list stand: the function of each of its letter columns.

    ``groups`` names the role of each letter column where the letters are repeated per role;
    ``role_column`` is where roles stand beside the activities; ``marked`` tells marks from names.
    """

    marks: Marks
    header: Header
    functions: dict[int, str]
    outline: Outline
    marked: bool
    groups: dict[int, str]
    role_column: int | None = None

    @property
    def grid(self) -> Grid:
        """The grid the list stands in."""
        return self.marks.grid

    def rows(self) -> range:
        """All rows of the table, headings included."""
        span = self.span()
        return range(span.top, span.bottom + 1)

    def span(self) -> Span:
        """The whole table, headings included."""
        rows = [line.row for line in self.outline.lines]
        side = [*self.functions, self.outline.columns.name]
        return Span(self.header.rows[0], min(side), max(rows), max(side))

    @property
    def texts(self) -> frozenset[str]:
        """The headings of the letter columns."""
        row = self.grid.rows[self.header.rows[-1]]
        return frozenset(row[column] for column in self.functions)


def find_lists(marks: Marks) -> list[ListLayout]:
    """The lists of a grid, from top to bottom."""
    grid = marks.grid
    headers = [
        (row, functions)
        for row in range(len(grid.rows))
        if (row == 0 or not marks.lettered[row - 1])
        and len(functions := _functions(marks, row)) > 1
    ]
    found = []
    for place, (row, functions) in enumerate(headers):
        end = headers[place + 1][0] if place + 1 < len(headers) else len(grid.rows)
        layout = _layout(marks, row, functions, end)
        if layout:
            found.append(layout)
    return found


def _functions(marks: Marks, row: int) -> dict[int, str]:
    """Function of each column whose heading is one letter or one word for it."""
    cells = marks.grid.rows[row]
    if len(marks.lettered[row]) > 1:
        if not _may_head(marks, row):
            return {}
    elif len(cells) > MAX_WORDED or not any(map(_FILLER.search, cells)):
        return {}
    found = {
        column: function
        for column, text in enumerate(cells)
        if (function := function_of(text, marks.letters))
    }
    return found if len(set(found.values())) > 1 else {}


def _may_head(marks: Marks, row: int) -> bool:
    """Whether a row of letters can be a heading: each letter once, or the same ones in turn."""
    texts = [marks.grid.rows[row][column] for column in marks.lettered[row]]
    period = len(set(texts))
    return len(texts) % period == 0 and texts == texts[:period] * (len(texts) // period)


def function_of(heading: str, letters: Letters) -> str | None:
    """The one function that a heading names: "R", "Responsible (R)", "Accountable party".

    >>> from raciplanner.model.frameworks import LETTER_SETS
    >>> function_of("Responsible (R)", Letters(LETTER_SETS["raci"]))
    'doer'
    """
    if not heading or len(heading) > 60:
        return None
    bare = _OPEN_END.sub("", heading)
    for text in (heading, bare, " ".join(_FILLER.sub(" ", bare).split()).strip(" ?:/")):
        cell = letters[text] if text else Cell()
        if len(cell.functions) == 1 and _is_name_only(text, cell, letters):
            return next(iter(cell.functions))
    return None


def _is_name_only(text: str, cell: Cell, letters: Letters) -> bool:
    """A heading may explain its word in brackets, but is no sentence about it."""
    bare = CONDITION.sub("", text).strip()
    return not cell.note or (bare != text and letters[bare].functions == cell.functions)


def _layout(marks: Marks, row: int, functions: dict[int, str], end: int) -> ListLayout | None:
    grid = marks.grid
    columns = list(functions)
    body = range(row + 1, end)
    filled = [r for r in body if any(not marks.is_empty(r, column) for column in columns)]
    filled = _until_gap(marks, filled, row)
    header = Header((row,), {})
    rows = filled or [r for r in _until_gap(marks, list(body), row) if not marks.is_blank(r)]
    side = choose_columns(marks, header, columns, rows) if rows else None
    if side is None or not _is_plausible(marks, functions, row, filled):
        return None
    groups = _groups(grid, functions, row)
    if groups is None or (not groups and row and _has_header(marks, row - 1, columns)):
        return None
    marked = bool(filled) and _is_marked(marks, functions, filled)
    last = filled[-1] if filled else rows[-1]

    def holds(at: int) -> str:
        return "values" if any(not marks.is_empty(at, column) for column in columns) else ""

    role_column = _role_column(grid, header, side) if marked and not groups else None
    side = _without(side, role_column)
    outline = read_outline(marks, header, side, range(row + 1, last + 1), last, holds)
    top = (row - 1, row) if groups else (row,)
    return (
        ListLayout(marks, Header(top, {}), functions, outline, marked, groups, role_column)
        if outline.lines
        else None
    )


def _has_header(marks: Marks, above: int, columns: Sequence[int]) -> bool:
    """Whether roles stand over the letters: then these are cells and no headings."""
    return 2 * len(marks.texts(above, columns)) >= len(columns)


def _until_gap(marks: Marks, rows: Sequence[int], start: int) -> list[int]:
    """Rows up to the first gap of two empty rows: below it something else begins."""
    kept = []
    last = start
    for row in rows:
        blank = sum(1 for between in range(last + 1, row) if marks.is_blank(between))
        if blank > 1:
            break
        kept.append(row)
        last = row
    return kept


def _is_plausible(
    marks: Marks, functions: dict[int, str], header: int, filled: Sequence[int]
) -> bool:
    """Whether names or marks stand under the letters, not letters, numbers or nothing."""
    if not {"doer", "owner", "drive"} & set(functions.values()):
        return False
    if not filled:
        return len(set(functions.values())) > 2
    cells = _values(marks, functions, filled)
    letters = sum(bool(marks.letters[text].functions) for _, text in cells if len(text) < 30)
    numbers = sum(text.isdecimal() and text != "1" for _, text in cells)
    return 4 * (letters + numbers) < len(cells) or (
        _is_marked(marks, functions, filled) and not _is_line(marks, header, cells)
    )


def _is_line(marks: Marks, row: int, cells: Sequence[tuple[str, str]]) -> bool:
    """Whether the row of letters is itself a line of a matrix, and those below only repeat it.

    Where the letters below are no marks but the same letters again, the words beside them tell:
    a heading ("Task", "Role") or nothing over a list, the name of an activity in a matrix.
    """
    if any(fold(text) in MARKS for _, text in cells):
        return False
    labels = [marks.grid.rows[row][column] for column in marks.textual[row]]
    return bool(labels) and not any(map(kinds_of, labels))


def _values(marks: Marks, functions: dict[int, str], rows: Sequence[int]) -> list[tuple[str, str]]:
    """Function of the column and text of each cell under the letters."""
    cells = [(function, marks.grid.rows[r][c]) for r in rows for c, function in functions.items()]
    return [(function, text) for function, text in cells if not is_empty(text)]


def _is_marked(marks: Marks, functions: dict[int, str], rows: Sequence[int]) -> bool:
    """Whether most cells only say yes: a mark, or the letter of their own column again."""
    cells = _values(marks, functions, rows)
    own = sum(
        fold(text) in MARKS or (len(text) < 3 and marks.letters[text].functions == {function})
        for function, text in cells
    )
    return 3 * own > 2 * len(cells)


def _groups(grid: Grid, functions: dict[int, str], row: int) -> dict[int, str] | None:
    """The role over each letter column where letters are repeated; None where none is named."""
    values = list(functions.values())
    if len(set(values)) == len(values):
        return {}
    if row == 0:
        return None
    groups: dict[int, str] = {}
    last = ""
    for column in functions:
        last = grid.rows[row - 1][column] or last
        groups[column] = one_line(last)
    pairs = list(zip(groups.values(), values, strict=True))
    return groups if all(groups.values()) and len(set(pairs)) == len(pairs) else None


def _role_column(grid: Grid, header: Header, side: Columns) -> int | None:
    """The column of roles beside the column of activities, where there is one."""
    for column in (*side.others, *side.phases, *side.descriptions):
        if "role" in kinds_of(header.label(grid, column)):
            return column
    return None


def _without(side: Columns, column: int | None) -> Columns:
    parts = (side.phases, side.descriptions, side.deliverables, side.others)
    phases, descriptions, deliverables, others = (
        tuple(one for one in part if one != column) for part in parts
    )
    return replace(
        side, phases=phases, descriptions=descriptions, deliverables=deliverables, others=others
    )
