"""Measures of the printed matrix: column width, height of the slanted header, rows on pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from typing import NamedTuple

from raciplanner.charter.chips import Chips
from raciplanner.charter.columns import Part, groups_of, parts_of, width_of
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.looks import OPEN, Look
from raciplanner.charter.style import MARGIN, Paper
from raciplanner.charter.text import ELLIPSIS, clipped, wrap
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity

NAME = OPEN.name
NUMBER_WIDTH = OPEN.number_width
CODES_HEIGHT = OPEN.codes_height
"""Of the comfortable look."""
ANGLE = 60.0
_NAME_LINES = 6
_NAME_GAP = 2.5
_MOST_COLUMN = 42.0


class Row(NamedTuple):
    """An activity with its number from 1 and its name in lines; ``cut`` if they lack its end."""

    number: int
    activity: Activity
    lines: Sequence[str]
    height: float
    cut: bool


class Band(NamedTuple):
    """The title of a phase; ``again`` where the phase began on an earlier page."""

    phase: str
    again: bool
    height: float = OPEN.band_height


Block = tuple[Band | Row, ...]
"""What stands on one page, from the top."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Measures in points; ``roles`` has the lines of each role's name by id."""

    parts: tuple[Part, ...]
    roles: dict[str, list[str]]
    header_height: float
    chip_width: float
    column_width: float
    name_width: float
    overhang: float
    """How far slanted names stand out beyond the last column."""
    look: Look = OPEN

    @property
    def columns_x(self) -> float:
        """Left edge of the first column of letters."""
        return MARGIN + self.look.number_width + self.name_width


def layout_of(plan: Plan, paper: Paper, fonts: Fonts, chips: Chips, look: Look = OPEN) -> Layout:
    """The measures with which all of ``plan`` fits on pages of ``paper``.

    ``chips`` have the measures of the ``look``.

    Names of roles take two lines; where the columns come out wide enough, three shorter ones, and
    in a close look one where that saves pages.
    """
    chip = _chip_width(plan, chips)
    if look.close:
        return _closest(plan, paper, fonts, chip, look)
    layout = _measured(plan, paper, fonts, chip, look, 2)
    if layout.column_width >= _apart(look, 3):
        lower = _measured(plan, paper, fonts, chip, look, 3)
        if lower.header_height < layout.header_height:
            return lower
    return layout


def _closest(plan: Plan, paper: Paper, fonts: Fonts, chip: float, look: Look) -> Layout:
    """The fewest pages: names of roles on one line, if none is cut, leave room for more columns;
    on two they leave room for more rows.
    """
    two, one = (_measured(plan, paper, fonts, chip, look, lines) for lines in (2, 1))
    if any(lines[0].endswith(ELLIPSIS) for lines in one.roles.values() if lines):
        return two
    return min(two, one, key=lambda it: len(it.parts) / (paper.height - it.header_height))


def _measured(
    plan: Plan, paper: Paper, fonts: Fonts, chip: float, look: Look, role_lines: int
) -> Layout:
    names = _role_lines(plan, fonts, look, role_lines)
    lengths = (fonts.width(line, bold=False) for lines in names.values() for line in lines)
    longest = max(lengths, default=0.0) * look.role.size
    most_lines = max(map(len, names.values()), default=1)
    least = max(chip + look.cell_gap, _apart(look, most_lines) if most_lines > 1 else 0.0)
    overhang = longest * cos(radians(ANGLE)) + look.role.leading - least / 2
    rise = longest * sin(radians(ANGLE)) + look.role.leading
    room = paper.inner_width - look.number_width - overhang
    capacity = max(1, int((room - look.least_name) / least))
    parts = parts_of(groups_of(plan), capacity, close=look.close) or ((),)
    most = max(1, *map(width_of, parts))
    column = max(least, min(_MOST_COLUMN, (room - look.good_name) / most))
    return Layout(
        parts=parts,
        roles=names,
        header_height=max(look.title_height, rise + look.codes_height),
        chip_width=min(column - look.cell_gap, chip * 1.4),
        column_width=column,
        name_width=max(look.least_name, min(look.most_name, room - column * most)),
        overhang=overhang,
        look=look,
    )


def _apart(look: Look, lines: int) -> float:
    """Width of a column over which names of ``lines`` lines stand apart from their neighbours."""
    return (lines * look.role.leading + _NAME_GAP) / sin(radians(ANGLE))


def _role_lines(plan: Plan, fonts: Fonts, look: Look, most: int) -> dict[str, list[str]]:
    """Names of the roles on at most ``most`` lines each, as short as they all can be."""
    lines: dict[str, list[str]] = {}
    for length in look.role_lengths:
        lines = {role.id: wrap(role.name, look.role, length, fonts) for role in plan.columns}
        if all(len(one) <= most for one in lines.values()):
            return lines
    length = look.role_lengths[-1]
    return {key: clipped(one, most, look.role, length, fonts) for key, one in lines.items()}


def _chip_width(plan: Plan, chips: Chips) -> float:
    """Width that the fullest cell of the plan asks for."""
    used = {cell.functions for row in plan.assignments.values() for cell in row.values()}
    return max(
        [chips.measures.width, *(chips.least_width(chips.marks(one)) for one in used if one)]
    )


def rows_of(plan: Plan, layout: Layout, fonts: Fonts) -> list[Row]:
    """All activities with their names broken into lines."""
    look = layout.look
    style, width = look.name, layout.name_width - 14
    rows = []
    for number, activity in enumerate(plan.rows, start=1):
        whole = wrap(activity.name, style, width, fonts)
        lines = clipped(whole, _NAME_LINES, style, width, fonts)
        height = max(look.least_row, len(lines) * style.leading + look.row_padding)
        rows.append(Row(number, activity, lines, height, len(whole) > len(lines)))
    return rows


def blocks_of(
    plan: Plan, rows: Sequence[Row], room: float, band: float = OPEN.band_height
) -> list[Block]:
    """Rows with the titles of their phases, page by page of at most ``room`` points; each title
    is ``band`` points high.

    A row is never split, and the title of a phase is never the last thing on a page.  Pages are
    about equally full, so that the last one does not hold a row or two.
    """
    blocks = filled(plan, rows, room, band)
    low, high = room / 2, room
    while high - low > OPEN.least_row / 2:
        middle = (low + high) / 2
        evener = filled(plan, rows, middle, band)
        if len(evener) == len(blocks):
            blocks, high = evener, middle
        else:
            low = middle
    return blocks


def filled(plan: Plan, rows: Sequence[Row], room: float, band: float) -> list[Block]:
    """Pages filled one after the other."""
    blocks: list[list[Band | Row]] = []
    left = 0.0
    phase = ""
    for row in rows:
        new = row.activity.phase if row.activity.phase in plan.phases else ""
        title = band if new and new != phase else 0.0
        if not blocks or title + row.height > left:
            blocks.append([])
            left = room
            if new:
                blocks[-1].append(Band(new, again=new == phase, height=band))
                left -= band
        elif title:
            blocks[-1].append(Band(new, again=False, height=band))
            left -= band
        blocks[-1].append(row)
        left -= row.height
        phase = new
    return [tuple(block) for block in blocks]


def height_of(item: Band | Row) -> float:
    """Height of a band or row."""
    return item.height


def rows_in(block: Block) -> Iterator[Row]:
    """The rows of a block."""
    return (item for item in block if isinstance(item, Row))
