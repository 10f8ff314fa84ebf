"""Departments as parties of the charter, and the coloured bar that goes with each name."""

from __future__ import annotations

from raciplanner.model.plan import Plan
from raciplanner.model.records import Department
from raciplanner.palette import DEPARTMENT_COLOURS, LIGHT

BAR = 3.0
"""Thickness of the coloured bar of a department."""

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
