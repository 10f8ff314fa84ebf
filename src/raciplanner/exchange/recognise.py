"""From the tables of a file to proposals: which of them are responsibility matrices.

Only structure decides: where letters stand, what names the rows and columns, how often there is
exactly one who answers.  No heading has to be there, and none is looked for by its exact words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from raciplanner.collection import without_collection
from raciplanner.exchange import template
from raciplanner.exchange.cells import Letters
from raciplanner.exchange.grid import Grid, Source
from raciplanner.exchange.legend import Legend, find_legend
from raciplanner.exchange.letter_choice import choose
from raciplanner.exchange.list_form import ListLayout, find_lists
from raciplanner.exchange.list_reading import joined_cells, read_list
from raciplanner.exchange.matrix_form import MatrixLayout, find_layout, read_matrix
from raciplanner.exchange.proposal import (
    Problem,
    Proposal,
    Reading,
    ReadRole,
    notice_problem,
)
from raciplanner.exchange.region import Marks, find_bands
from raciplanner.exchange.row_form import as_rows, read_rows
from raciplanner.exchange.titles import section_above, title_above
from raciplanner.exchange.words import SET_NAMES, WORDS, fold
from raciplanner.values import dataclass

MAX_TOGETHER = 4
"""So many letters in every cell are no letters of a matrix but the name of a letter set."""


MAX_LOOKED_AT = 100
"""Cells of so many activities are enough to know which functions are used."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A table that looks like a matrix: how to read it, and with what its letters are chosen."""

    grid: Grid
    title: str
    texts: frozenset[str]
    letters_first: bool
    read: Callable[[Letters], Reading]
    reading: Reading


@without_collection()
def propose(source: Source) -> list[Proposal]:
    """The responsibility matrices of a file, in document order.

    Parameters
    ----------
    source : Source
        See :func:`~raciplanner.exchange.source.read_tables`.

    Returns
    -------
    list of Proposal
        Numbered from 1; empty if no table is one.  See also
        :func:`~raciplanner.exchange.proposal.best`.
    """
    legend = find_legend(source, source.grids)
    found = [one for grid in source.grids for one in _in_grid(grid, legend)]
    notices = [notice_problem(notice) for notice in source.notices]
    groups = _grouped(found, per_sheet=source.kind == "xlsx")
    joined = ((_joined(group, legend, source.title), group) for group in groups)
    readings = [whole for whole, group in joined if _makes_sense(whole[1], group, legend)]
    filled = [one for one in readings if one[1].count()]
    readings = filled or readings
    if not readings:
        readings = [(grid.name, one) for grid, one in template.find_templates(source, legend)]
    return [
        _proposal(number, title, reading, notices)
        for number, (title, reading) in enumerate(readings, 1)
    ]


def _in_grid(grid: Grid, legend: Legend) -> Iterable[_Found]:
    """The matrices of one sheet or table, from top to bottom."""
    if not grid.rows or not grid.width:
        return []
    letters = choose(grid.texts, legend)
    own = [(row, column) for index, row, column in legend.cells if index == grid.index]
    marks = Marks(grid, letters, own)
    lists = find_lists(marks)
    for one in lists:
        for row in one.rows():
            marks.clear(row)
    layouts: list[ListLayout | MatrixLayout] = [*lists]
    layouts += [layout for band in find_bands(marks) if (layout := find_layout(marks, band))]
    layouts.sort(key=lambda layout: (layout.span().top, layout.span().left))
    found = (_found(layout, letters, legend) for layout in layouts)
    return [one for one in found if not _is_legend(one) and not _is_stray(one)]


def _found(layout: ListLayout | MatrixLayout, letters: Letters, legend: Legend) -> _Found:
    grid = layout.grid
    title = title_above(grid, layout.span().top)
    read: Callable[[Letters], Reading]
    if isinstance(layout, ListLayout):
        read = partial(read_list, layout, title=grid.name or title)
    else:
        rows = as_rows(layout)
        read = partial(read_rows, rows) if rows else partial(read_matrix, layout)
    chosen = choose(layout.texts, legend)
    if chosen.letter_set == letters.letter_set:
        chosen = letters
    first = isinstance(layout, MatrixLayout) and layout.columns[-1] < layout.outline.columns.name
    return _Found(grid, title, layout.texts, first, read, read(chosen))


def _makes_sense(reading: Reading, group: Sequence[_Found], legend: Legend) -> bool:
    """Whether enough cells can be read, by more than chance, to call a table a matrix."""
    if reading.orientation == "list":
        return True
    count = reading.count()
    step = 1 + len(reading.activities) // MAX_LOOKED_AT
    used = {cell.functions for one in reading.activities[::step] for cell in one.read}
    sure = sureness(reading, count)
    words = {fold(text) for one in group for text in one.texts if len(text) > 4}
    if legend.about_matrix or not words.isdisjoint(WORDS):
        return count > 1 and sure >= 0.5 and min(map(len, used)) < MAX_TOGETHER
    letter_set = reading.letter_set
    needed = {letter_set.owner, letter_set.doer}
    usual = {letter.char for letter in letter_set.letters if letter.function in needed}
    limit = 0.6 if usual == {"A", "R"} else 0.9
    return count > 2 and needed <= frozenset().union(*used) and sure >= limit


def _is_legend(found: _Found) -> bool:
    """Whether a column of letters, each once, only explains them to its right."""
    reading = found.reading
    if len(reading.roles) > 1:
        return False
    if sum(fold(one.name) in SET_NAMES for one in reading.activities) > 1:
        return True
    functions = [cell.functions for one in reading.activities for cell in one.read]
    functions = [one for one in functions if one]
    alone = all(len(one) == 1 for one in functions)
    return found.letters_first and alone and len(functions) == len(set(functions))


def _is_stray(found: _Found) -> bool:
    """Whether letters stand in a single row that no heading names."""
    table = found.reading.tables[0]
    return not table.header_rows and len(found.reading.activities) == 1


def sureness(reading: Reading, cells: int) -> float:
    """Share of the filled cells that were read, from 0 to 1, of which there are ``cells``."""
    unread = sum(problem.kind == "unread" for problem in reading.problems)
    return cells / (cells + unread) if cells else 0.0


def _grouped(found: Sequence[_Found], *, per_sheet: bool) -> list[list[_Found]]:
    """Tables that are sections of one matrix: the same roles, in a document or on one sheet."""
    groups: dict[object, list[_Found]] = {}
    for one in found:
        key = (one.grid.index if per_sheet else -1, one.reading.orientation, *_likeness(one))
        groups.setdefault(key, []).append(one)
    return list(groups.values())


def _likeness(found: _Found) -> tuple[object, ...]:
    """What sections of one matrix have in common: their roles, or the headings of their lists."""
    reading = found.reading
    if reading.orientation in ("list", "assignments"):
        table = reading.tables[0]
        return (tuple(found.grid.rows[table.header_rows[-1]]) if table.header_rows else found.grid,)
    return (tuple(fold(role.name) for role in reading.roles),)


def _joined(group: Sequence[_Found], legend: Legend, title: str) -> tuple[str, Reading]:
    """One reading of all tables of a group, in one letter set, with the headings as phases."""
    if len(group) == 1:
        (one,) = group
        return one.title or one.grid.name, one.reading
    letters = choose(frozenset().union(*(one.texts for one in group)), legend)
    names = {one.grid.name for one in group}
    corners = [_corner(one) for one in group]
    apart = all(corners) and len(set(corners)) == len(group)
    first = group[0].reading
    whole = Reading(first.orientation, (), [], [], [], letters.letter_set)
    places: dict[tuple[str, int], int] = {}
    for one, corner in zip(group, corners, strict=True):
        section = one.grid.name if len(names) > 1 else _section(one)
        if apart:
            section = corner
        _add(whole, one.read(letters), section, places)
    own = group[0].title or group[0].grid.name if len(names) == 1 else ""
    return title or own, whole


def _corner(one: _Found) -> str:
    """What stands over the activities of a section; nothing where the roles are the rows."""
    headings = one.reading.tables[0].columns.get("name", ())
    turned = one.reading.orientation == "roles_activities"
    return "" if turned else next(iter(headings), "")


def _section(one: _Found) -> str:
    return section_above(one.grid, one.reading.tables[0].span.top) or one.grid.name


def _add(whole: Reading, part: Reading, section: str, places: dict[tuple[str, int], int]) -> None:
    """Add a section to a matrix; roles are the same where their names are."""
    moved = []
    seen: Counter[str] = Counter()
    for role in part.roles:
        name = fold(role.name) if part.orientation != "list" else role.name
        seen[name] += 1
        key = (name, seen[name])
        if key not in places:
            places[key] = len(whole.roles)
            whole.roles.append(role)
        moved.append(places[key])
    for activity in part.activities:
        phase = " / ".join(filter(None, [section, activity.phase]))
        here = [moved[place] for place in activity.places]
        whole.activities.append(joined_cells([replace(activity, phase=phase, places=here)]))
    whole.tables += part.tables
    whole.problems += part.problems


def _proposal(number: int, title: str, reading: Reading, notices: Sequence[Problem]) -> Proposal:
    cells = reading.count()
    grid = reading.tables[0].grid
    confidence = sureness(reading, cells) * (0.6 if grid.hidden else 1.0)
    return Proposal(
        index=number,
        title=title,
        tables=reading.tables,
        orientation=reading.orientation,
        letter_set=reading.letter_set,
        roles=reading.roles,
        activities=reading.activities,
        problems=[*notices, *_same_roles(reading.roles, grid.name), *reading.problems],
        cells=cells,
        confidence=round(confidence, 3),
        is_template=not cells,
    )


def _same_roles(roles: Iterable[ReadRole], sheet: str) -> list[Problem]:
    """Roles that are spelt in two ways, or stand twice."""
    first: dict[str, str] = {}
    problems = []
    for role in roles:
        key = "".join(char for char in fold(role.name) if char.isalnum())
        if key in first:
            problems.append(Problem("same_role", sheet, raw=role.name, data={"other": first[key]}))
        first.setdefault(key, role.name)
    return problems
