"""Measures of the printed matrix: column width, height of the slanted header, rows on pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians, sin
from typing import NamedTuple

from raciplanner.charter.chips import WIDTH, Chips
from raciplanner.charter.columns import Part, groups_of, parts_of, width_of
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.style import MARGIN, Paper, Style
from raciplanner.charter.text import clipped, wrap
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity

NAME = Style(9.5, 12.0)
ROLE = Style(9.5, 11.0)
ANGLE = 60.0
NUMBER_WIDTH = 26.0
BAND_HEIGHT = 21.0
CODES_HEIGHT = 22.0
"""Stripe of the departments with their codes, between the slanted names and the first row."""
TITLE_HEIGHT = 74.0
"""What the header takes at least: title, caption and department codes stand there."""
_LEAST_ROW = 19.5
_ROW_PADDING = 7.5
_NAME_LINES = 6
_ROLE_LENGTHS = (84.0, 104.0, 124.0, 144.0)
_LEAST_NAME, _GOOD_NAME, _MOST_NAME = 160.0, 236.0, 330.0
_CELL_GAP = 3.5
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

    @property
    def columns_x(self) -> float:
        """Left edge of the first column of letters."""
        return MARGIN + NUMBER_WIDTH + self.name_width


def layout_of(plan: Plan, paper: Paper, fonts: Fonts, chips: Chips) -> Layout:
    """The measures with which all of ``plan`` fits on pages of ``paper``.

    Names of roles take two lines; where the columns come out wide enough, three shorter ones.
    """
    chip = _chip_width(plan, chips)
    layout = _measured(plan, paper, fonts, chip, 2)
    if layout.column_width >= _apart(3):
        lower = _measured(plan, paper, fonts, chip, 3)
        if lower.header_height < layout.header_height:
            return lower
    return layout


def _measured(plan: Plan, paper: Paper, fonts: Fonts, chip: float, role_lines: int) -> Layout:
    names = _role_lines(plan, fonts, role_lines)
    lengths = (fonts.width(line, bold=False) for lines in names.values() for line in lines)
    longest = max(lengths, default=0.0) * ROLE.size
    most_lines = max(map(len, names.values()), default=1)
    least = max(chip + _CELL_GAP, _apart(most_lines) if most_lines > 1 else 0.0)
    overhang = longest * cos(radians(ANGLE)) + ROLE.leading - least / 2
    rise = longest * sin(radians(ANGLE)) + ROLE.leading
    room = paper.inner_width - NUMBER_WIDTH - overhang
    parts = parts_of(groups_of(plan), max(1, int((room - _LEAST_NAME) / least))) or ((),)
    most = max(1, *map(width_of, parts))
    column = max(least, min(_MOST_COLUMN, (room - _GOOD_NAME) / most))
    return Layout(
        parts=parts,
        roles=names,
        header_height=max(TITLE_HEIGHT, rise + CODES_HEIGHT),
        chip_width=min(column - _CELL_GAP, chip * 1.4),
        column_width=column,
        name_width=max(_LEAST_NAME, min(_MOST_NAME, room - column * most)),
        overhang=overhang,
    )


def _apart(lines: int) -> float:
    """Width of a column over which names of ``lines`` lines stand apart from their neighbours."""
    return (lines * ROLE.leading + _NAME_GAP) / sin(radians(ANGLE))


def _role_lines(plan: Plan, fonts: Fonts, most: int) -> dict[str, list[str]]:
    """Names of the roles on at most ``most`` lines each, as short as they all can be."""
    lines: dict[str, list[str]] = {}
    for length in _ROLE_LENGTHS:
        lines = {role.id: wrap(role.name, ROLE, length, fonts) for role in plan.columns}
        if all(len(one) <= most for one in lines.values()):
            return lines
    length = _ROLE_LENGTHS[-1]
    return {key: clipped(one, most, ROLE, length, fonts) for key, one in lines.items()}


def _chip_width(plan: Plan, chips: Chips) -> float:
    """Width that the fullest cell of the plan asks for."""
    used = {cell.functions for row in plan.assignments.values() for cell in row.values()}
    return max([WIDTH, *(chips.least_width(chips.marks(one)) for one in used if one)])


def rows_of(plan: Plan, layout: Layout, fonts: Fonts) -> list[Row]:
    """All activities with their names broken into lines."""
    width = layout.name_width - 14
    rows = []
    for number, activity in enumerate(plan.rows, start=1):
        whole = wrap(activity.name, NAME, width, fonts)
        lines = clipped(whole, _NAME_LINES, NAME, width, fonts)
        height = max(_LEAST_ROW, len(lines) * NAME.leading + _ROW_PADDING)
        rows.append(Row(number, activity, lines, height, len(whole) > len(lines)))
    return rows


def blocks_of(plan: Plan, rows: Sequence[Row], room: float) -> list[Block]:
    """Rows with the titles of their phases, page by page of at most ``room`` points.

    A row is never split, and the title of a phase is never the last thing on a page.  Pages are
    about equally full, so that the last one does not hold a row or two.
    """
    blocks = _filled(plan, rows, room)
    low, high = room / 2, room
    while high - low > _LEAST_ROW / 2:
        middle = (low + high) / 2
        evener = _filled(plan, rows, middle)
        if len(evener) == len(blocks):
            blocks, high = evener, middle
        else:
            low = middle
    return blocks


def _filled(plan: Plan, rows: Sequence[Row], room: float) -> list[Block]:
    """Pages filled one after the other."""
    blocks: list[list[Band | Row]] = []
    left = 0.0
    phase = ""
    for row in rows:
        new = row.activity.phase if row.activity.phase in plan.phases else ""
        band = BAND_HEIGHT if new and new != phase else 0.0
        if not blocks or band + row.height > left:
            blocks.append([])
            left = room
            if new:
                blocks[-1].append(Band(new, again=new == phase))
                left -= BAND_HEIGHT
        elif band:
            blocks[-1].append(Band(new, again=False))
            left -= band
        blocks[-1].append(row)
        left -= row.height
        phase = new
    return [tuple(block) for block in blocks]


def height_of(item: Band | Row) -> float:
    """Height of a band or row."""
    return item.height if isinstance(item, Row) else BAND_HEIGHT


def rows_in(block: Block) -> Iterator[Row]:
    """The rows of a block."""
    return (item for item in block if isinstance(item, Row))
