"""The legend of a picture of the map: only what is in the picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from raciplanner.drawing import Box, Disc, Label, Path, Shape
from raciplanner.drawing.measure import text_width
from raciplanner.goalmap.content import KPIS, MEASURES, SERVES, Content, MapLink
from raciplanner.goalmap.faces import Faces, light_colour, surface
from raciplanner.goalmap.strokes import stroke
from raciplanner.goalmap.words import light_names, status_names
from raciplanner.i18n import Translate
from raciplanner.model.goal_records import CONFLICTS, CONTRIBUTES
from raciplanner.model.plan import Plan
from raciplanner.palette import DEPARTMENT_COLOURS

_ROW, _SIZE, _EDGE, _GAP = 22.0, 12.0, 16.0, 22.0
_Sign = tuple[str, str]
"""Kind of sign (``stripe``, ``disc``, or kind of link) and its colour."""


def legend(
    plan: Plan,
    shown: Content,
    faces: Faces,
    translate: Translate,
    width: float,
    *,
    colour_by: str,
    dark: bool,
) -> tuple[list[Shape], float]:
    """Shapes of the legend from the upper left corner, and its height."""
    entries = [
        *_colours(plan, shown, faces, translate, colour_by, dark=dark),
        *_lines(shown, translate),
        *_lights(shown, translate, dark=dark),
    ]
    if not entries:
        return [], 0.0
    shapes: list[Shape] = []
    x, y = _EDGE, _ROW
    for sign, text in entries:
        wide = 34 + text_width(text, _SIZE)
        if x + wide > width - _EDGE and x > _EDGE:
            x, y = _EDGE, y + _ROW
        shapes += _drawn(sign, x, y, dark=dark)
        shapes.append(Label(x + 32, y + 4, text, surface(dark=dark).text, _SIZE))
        x += wide + _GAP
    return shapes, y + _ROW


def _colours(
    plan: Plan, shown: Content, faces: Faces, translate: Translate, colour_by: str, *, dark: bool
) -> Iterator[tuple[_Sign, str]]:
    goals = [plan.goals[card.record] for card in shown.cards.values() if card.table == "goals"]
    if colour_by == "owner":
        for role, colour in faces.colours.items():
            yield ("stripe", colour), plan.roles[role].name
    elif colour_by == "status":
        names = status_names(translate)
        for status in names:
            goal = next((goal for goal in goals if goal.status == status), None)
            if goal and (stripes := faces.stripes(goal)):
                yield ("stripe", stripes[0]), names[status]
    else:
        used = {department for goal in goals for department in goal.departments}
        for department in plan.departments.ordered:
            if department.id in used and department.colour in DEPARTMENT_COLOURS:
                colour = DEPARTMENT_COLOURS[department.colour][dark]
                text = f"{department.code} {department.name}".strip()
                yield ("stripe", colour), text


def _lines(shown: Content, translate: Translate) -> Iterator[tuple[_Sign, str]]:
    there = {(link.kind, link.direction) for link in shown.links}
    words = {
        (CONTRIBUTES, 1): translate("GoalMap", "supports (the thicker, the stronger)"),
        (CONTRIBUTES, -1): translate("GoalMap", "hinders"),
        (CONFLICTS, 1): translate("GoalMap", "conflict"),
        (MEASURES, 1): translate("GoalMap", "is measured by"),
        (SERVES, 1): translate("GoalMap", "activity for the goal"),
        (SERVES, -1): translate("GoalMap", "activity against the goal"),
    }
    for (kind, direction), text in words.items():
        if (kind, direction) in there:
            yield (kind, str(direction)), text


def _lights(shown: Content, translate: Translate, *, dark: bool) -> Iterator[tuple[_Sign, str]]:
    if any(card.table == KPIS for card in shown.cards.values()):
        for light, name in light_names(translate).items():
            if light:
                yield ("disc", light_colour(light, dark=dark)), name


def _drawn(sign: _Sign, x: float, y: float, *, dark: bool) -> Iterable[Shape]:
    kind, value = sign
    if kind == "stripe":
        return [Box(x + 10, y - 8, 8, 16, value)]
    if kind == "disc":
        return [Disc(x + 14, y, 5, value)]
    style = stroke(MapLink("", kind, "", "", direction=int(value)), dark=dark)
    shapes: list[Shape] = [
        Path(((x, y), (x + 26, y)), style.colour, style.thickness, dash=style.dash)
    ]
    if style.arrow:
        tip = ((x + 28, y), (x + 20, y - 4), (x + 20, y + 4))
        shapes.append(Path(tip, fill=style.colour, closed=True))
    return shapes
