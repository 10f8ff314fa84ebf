"""Departments as parties of the charter, and the coloured bar that goes with each name."""

from __future__ import annotations

from collections.abc import Sequence

from raciplanner.charter.book import Cell, Flow
from raciplanner.charter.style import MARGIN
from raciplanner.model.plan import Plan
from raciplanner.model.records import Department
from raciplanner.palette import DEPARTMENT_COLOURS, LIGHT

BAR = 3.0
"""Thickness of the coloured bar of a department."""

INDENT = BAR + 8
"""From the bar to the name beside it."""

SIDES = ("sales", "marketing", "shared", "support", "external", "")


def bar_colour(department: Department | None) -> str:
    """Colour of the bar of ``department``; grey where it has none of its own."""
    if department is None:
        return LIGHT.grid
    return DEPARTMENT_COLOURS.get(department.colour, (LIGHT.control_border, ""))[0]


def parties_of(plan: Plan) -> dict[str, list[Department]]:
    """Departments by side, sides in the order of :data:`SIDES`; unknown sides count as none."""
    found: dict[str, list[Department]] = {side: [] for side in SIDES}
    for department in plan.departments.ordered:
        found[department.side if department.side in found else ""].append(department)
    return {side: departments for side, departments in found.items() if departments}


def department_row(
    flow: Flow,
    department: Department | None,
    cells: Sequence[Cell],
    padding: float,
    rule: str = "",
) -> None:
    """A row with the bar of a department at its left."""
    height = max(flow.height(cells, 0, 0), cells[0].style.leading) - 1

    def draw_bar() -> None:
        top = flow.y - padding - 0.5
        shown = min(height, flow.room)
        flow.page.fill(MARGIN, top - shown, BAR, shown, bar_colour(department))

    flow.row(cells, padding, padding, rule=rule, begin=draw_bar)
