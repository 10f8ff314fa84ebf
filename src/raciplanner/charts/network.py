"""Who works with whom: the roles around a circle, department by department.

A line between two roles is the wider the more activities they share; a disc is the larger the more
its role carries; a role that holds the network together has a second ring and a cross.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from math import cos, degrees, pi, sin, sqrt

from raciplanner.analysis.insights import Insights
from raciplanner.charts.look import SMALL, TEXT, Look
from raciplanner.drawing import Disc, Label, Path, Picture, Point, Shape
from raciplanner.i18n import Translate
from raciplanner.wording.insights import table

MOST_ROLES = 60
"""As many roles are drawn, those that carry most; the table has them all."""
MOST_LINES = 400
TURNED_ABOVE = 14
"""With more roles the names are written along the radius, so that none covers its neighbour."""
_LABEL = 230.0
_MARGIN = 14.0


def network(found: Insights, look: Look, translate: Translate) -> Picture:
    """The picture of who works with whom; keys are ``role:id``."""
    says = table("together", found, translate)
    roles = _chosen(found)
    turned = len(roles) > TURNED_ABOVE
    radius = max(150.0, len(roles) * 24 / (2 * pi))
    names = {role: look.name(found.plan, role, _LABEL - 8) for role in roles}
    longest = max((look.measure(name, TEXT, False) for name in names.values()), default=0.0)
    half_width = max(radius + 34 + longest, 250.0)
    half_height = half_width if turned else radius + 56
    centre = (half_width + _MARGIN, half_height + _MARGIN)
    places = _around(roles, found, centre, radius)
    width = 2 * (half_width + _MARGIN)
    legend, height = _legend(found, roles, look, translate, width, 2 * (half_height + _MARGIN))
    shapes = (
        *_ring(roles, centre, radius, look),
        *_lines(found, places, centre, look),
        *_nodes(found, places, names, look, turned=turned),
        *legend,
    )
    return Picture(width, height, shapes, look.paper, says.title, says.says)


def _chosen(found: Insights) -> list[str]:
    """Roles by department, in reading order."""
    plan = found.plan
    some = sorted(found.roles.by, key=lambda role: -found.roles.by[role])[:MOST_ROLES]
    departments = plan.departments.positions
    return sorted(
        some,
        key=lambda role: (
            departments.get(plan.roles[role].department, len(departments)),
            plan.roles.positions[role],
        ),
    )


def _around(
    roles: Sequence[str], found: Insights, centre: Point, radius: float
) -> dict[str, tuple[Point, float]]:
    """Place and angle of each role; departments stand a little apart."""
    of = [found.plan.roles[role].department for role in roles]
    gaps = len(list(groupby(of)))
    step = 2 * pi / (len(roles) + (0.6 * gaps if gaps > 1 else 0)) if roles else 0.0
    angle, places = -pi / 2, {}
    for place, role in enumerate(roles):
        if place and of[place] != of[place - 1]:
            angle += 0.6 * step
        at = (centre[0] + radius * cos(angle), centre[1] + radius * sin(angle))
        places[role] = (at, angle)
        angle += step
    return places


def _lines(
    found: Insights, places: dict[str, tuple[Point, float]], centre: Point, look: Look
) -> list[Shape]:
    ties = [
        (count, both)
        for both, count in found.ties.together.items()
        if both[0] in places and both[1] in places
    ]
    ties = sorted(ties, reverse=True)[:MOST_LINES]
    most = ties[0][0] if ties else 1
    shapes: list[Shape] = []
    for count, (one, other) in reversed(ties):
        (x1, y1), _ = places[one]
        (x2, y2), _ = places[other]
        across = found.plan.roles[one].department != found.plan.roles[other].department
        bend = (
            tuple(0.55 * c + 0.45 * p for c, p in zip(centre, (x1, y1), strict=True)),
            tuple(0.55 * c + 0.45 * p for c, p in zip(centre, (x2, y2), strict=True)),
        )
        stroke = look.line
        if not look.contrast:
            stroke = look.shade(0.25 + 0.75 * count / most) if across else look.colours.grid
        points: tuple[Point, ...] = ((x1, y1), *bend, (x2, y2))  # type: ignore[assignment]
        width = 0.8 + 4.2 * count / most
        shapes.append(Path(points, stroke, width, curved=True, key=f"tie:{one}:{other}"))
    return shapes


def _nodes(
    found: Insights,
    places: dict[str, tuple[Point, float]],
    names: Mapping[str, str],
    look: Look,
    *,
    turned: bool,
) -> list[Shape]:
    plan, loads = found.plan, found.roles.by
    most = max(loads.values(), default=0) or 1
    shapes: list[Shape] = []
    for role, ((x, y), angle) in places.items():
        key = f"role:{role}"
        radius = 5 + 9 * sqrt(loads[role] / most)
        colour = look.department(plan, plan.roles[role].department)
        shapes.append(Disc(x, y, radius, colour, look.paper, 1.5, key))
        if role in found.ties.cut:
            arm = radius * 0.55
            cross = look.paper if look.contrast else look.on(colour)
            shapes += [
                Disc(x, y, radius + 3.5, "", look.ink, 1.8, key),
                Path(((x - arm, y), (x + arm, y)), cross, 2, key=key),
                Path(((x, y - arm), (x, y + arm)), cross, 2, key=key),
            ]
        write = _turned if turned else _level
        shapes.append(write(names[role], angle, (x, y), radius + 12, key, look))
    return shapes


def _level(name: str, angle: float, at: Point, away: float, key: str, look: Look) -> Label:
    x, y = at[0] + away * cos(angle), at[1] + away * sin(angle)
    right, left = cos(angle) > 0.12, cos(angle) < -0.12
    anchor = "start" if right else "end" if left else "middle"
    lift = TEXT * 0.35 + sin(angle) * TEXT * (0.3 if right or left else 0.6)
    return Label(x, y + lift, name, look.ink, TEXT, anchor=anchor, key=key)


def _turned(name: str, angle: float, at: Point, away: float, key: str, look: Look) -> Label:
    """Along the radius, and never upside down."""
    left = cos(angle) < -1e-9
    down = TEXT * 0.35 * (-1 if left else 1)
    x = at[0] + away * cos(angle) - down * sin(angle)
    y = at[1] + away * sin(angle) + down * cos(angle)
    turn = degrees(angle) + (180 if left else 0)
    return Label(x, y, name, look.ink, TEXT, False, "end" if left else "start", turn, key)


def _ring(roles: Sequence[str], centre: Point, radius: float, look: Look) -> list[Shape]:
    """A pale ring that shows that the roles stand on one circle."""
    if len(roles) < 3 or look.contrast:
        return []
    return [Disc(*centre, radius, "", look.colours.grid, 1.0)]


def _legend(
    found: Insights,
    roles: Sequence[str],
    look: Look,
    translate: Translate,
    width: float,
    top: float,
) -> tuple[list[Shape], float]:
    """Departments with their colours, and the sign of a cut role; where the picture ends."""
    x, y = _MARGIN, top + 8
    shapes: list[Shape] = []
    plan = found.plan
    there = {plan.roles[role].department for role in roles}
    entries = [
        (f"{one.code} {one.name}".strip(), look.department(plan, one.id))
        for one in plan.departments.ordered
        if one.id in there
    ]
    if found.ties.cut.keys() & set(roles):
        entries.append((translate("Insights", "holds the network together"), ""))
    for text, colour in entries:
        long = look.measure(text, SMALL, False)
        if x > _MARGIN and x + 20 + long > width:
            x, y = _MARGIN, y + 18
        shapes += _sign(x + 7, y - 4, colour, look)
        shapes.append(Label(x + 18, y, text, look.ink, SMALL))
        x += 38 + long
    note = _left_out(found, roles, translate)
    if note:
        y += 18
        shapes.append(Label(_MARGIN, y, note, look.quiet, SMALL))
    return shapes, y + _MARGIN


def _sign(x: float, y: float, colour: str, look: Look) -> list[Shape]:
    if colour:
        return [Disc(x, y, 5, colour)]
    return [
        Disc(x, y, 7, "", look.ink, 1.8),
        Path(((x - 3, y), (x + 3, y)), look.ink, 1.6),
        Path(((x, y - 3), (x, y + 3)), look.ink, 1.6),
    ]


def _left_out(found: Insights, roles: Sequence[str], translate: Translate) -> str:
    if len(roles) == len(found.roles.by):
        return ""
    says = translate("Insights", "{shown} of {all} roles are drawn: those that carry most.")
    return says.format(shown=len(roles), all=len(found.roles.by))
