"""Counts in a grid: hand-overs between roles or departments, coverage of phases by departments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from raciplanner.analysis.insights import Insights
from raciplanner.charts.look import SMALL, TEXT, Look
from raciplanner.drawing import Box, Label, Path, Picture, Shape
from raciplanner.drawing.measure import shortened
from raciplanner.i18n import Translate
from raciplanner.wording.figures import Table
from raciplanner.wording.insights import table

MOST_LINES = 40
"""Rows and columns that are drawn, those with the greatest counts; the table has all."""
_NAME, _HEAD, _CELL, _ROW, _MARGIN = 220.0, 120.0, 44.0, 28.0, 14.0
_TURN = -50.0


class Line(NamedTuple):
    """A row or a column: its id, name and colour."""

    id: str
    name: str
    colour: str


Counts = Mapping[tuple[str, str], int]


def hand_overs(found: Insights, look: Look, translate: Translate) -> Picture:
    """From which role to which work passes; keys are ``hand_over:from:to``."""
    counts = found.hand_overs.roles
    lines = _most(_role_lines(found, look), counts)
    corner = translate("Insights", "from ↓  to →")
    says = table("hand_overs", found, translate)
    return _grid(lines, lines, counts, "hand_over", corner, says, look, diagonal=False)


def department_hand_overs(found: Insights, look: Look, translate: Translate) -> Picture:
    """From which department to which work passes; keys are ``department_hand_over:from:to``."""
    counts = found.hand_overs.departments
    lines = _department_lines(found, look, translate, {one for both in counts for one in both})
    corner = translate("Insights", "from ↓  to →")
    says = table("department_hand_overs", found, translate)
    return _grid(lines, lines, counts, "department_hand_over", corner, says, look)


def coverage(found: Insights, look: Look, translate: Translate) -> Picture:
    """Letters of each department in each phase; keys are ``coverage:phase:department``."""
    counts = {key: sum(letters.values()) for key, letters in found.coverage.items()}
    used = {department for _phase, department in counts}
    columns = _department_lines(found, look, translate, used)
    rows = [Line(phase.id, phase.name, "") for phase in found.plan.phases.ordered]
    if any(not phase for phase, _department in counts):
        rows.insert(0, Line("", translate("Insights", "No phase"), ""))
    says = table("coverage", found, translate)
    return _grid(rows[:MOST_LINES], columns[:MOST_LINES], counts, "coverage", "", says, look)


def _role_lines(found: Insights, look: Look) -> list[Line]:
    plan = found.plan
    return [
        Line(role.id, role.name, look.department(plan, role.department)) for role in plan.columns
    ]


def _department_lines(
    found: Insights, look: Look, translate: Translate, used: set[str]
) -> list[Line]:
    plan = found.plan
    lines = [
        Line(one.id, one.name, look.department(plan, one.id)) for one in plan.departments.ordered
    ]
    if "" in used:
        lines.append(Line("", translate("Insights", "No department"), look.department(plan, "")))
    return lines


def _most(lines: Sequence[Line], counts: Counts) -> list[Line]:
    """Lines with any count; of too many those with the greatest."""
    sums = dict.fromkeys((line.id for line in lines), 0)
    for both, count in counts.items():
        for one in both:
            sums[one] += count
    some = sorted((line for line in lines if sums[line.id]), key=lambda line: -sums[line.id])
    kept = {line.id for line in some[:MOST_LINES]}
    return [line for line in lines if line.id in kept]


def _grid(
    rows: Sequence[Line],
    columns: Sequence[Line],
    counts: Counts,
    kind: str,
    corner: str,
    says: Table,
    look: Look,
    *,
    diagonal: bool = True,
) -> Picture:
    left, top = _MARGIN + _NAME, _MARGIN + _HEAD
    most = max(counts.values(), default=0) or 1
    shapes: list[Shape] = []
    if corner and rows:
        shapes.append(Label(left - 10, top - 8, corner, look.quiet, SMALL, anchor="end"))
    for place, column in enumerate(columns):
        shapes += _head(column, left + (place + 0.5) * _CELL, top, look)
    for place, row in enumerate(rows):
        y = top + place * _ROW
        name = shortened(row.name, _NAME - 30, TEXT, measure=look.measure)
        shapes.append(Label(left - 14, y + 18, name, look.ink, TEXT, anchor="end"))
        if row.colour:
            shapes.append(Box(left - 9, y + 5, 4, _ROW - 10, row.colour))
        for at, column in enumerate(columns):
            x = left + at * _CELL
            if not diagonal and row.id == column.id:
                shapes.append(Path(((x + 8, y + 22), (x + 36, y + 6)), look.line, 0.8))
            else:
                key = f"{kind}:{row.id}:{column.id}"
                shapes += _cell(counts.get((row.id, column.id), 0), most, x, y, key, look)
    width = left + len(columns) * _CELL + _HEAD * 0.95 + _MARGIN
    height = top + len(rows) * _ROW + _MARGIN
    return Picture(width, height, tuple(shapes), look.paper, says.title, says.says)


def _head(column: Line, x: float, top: float, look: Look) -> list[Shape]:
    name = shortened(column.name, _HEAD * 1.18, TEXT, measure=look.measure)
    shapes: list[Shape] = [Label(x + 4, top - 12, name, look.ink, TEXT, angle=_TURN)]
    if column.colour:
        shapes.append(Box(x - _CELL / 2 + 8, top - 7, _CELL - 16, 4, column.colour))
    return shapes


def _cell(count: int, most: int, x: float, y: float, key: str, look: Look) -> list[Shape]:
    fill = look.shade(count / most) if count else ""
    box = Box(x + 1, y + 1, _CELL - 2, _ROW - 2, fill, look.line, 0.6, 2, key=key)
    if not count:
        return [box]
    weight = look.contrast and count == most
    number = Label(
        x + _CELL / 2, y + 18, str(count), look.on(fill), TEXT, weight, "middle", key=key
    )
    return [box, number]
