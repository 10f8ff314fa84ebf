"""What stands on the cards of the map: the same on the screen, in files and in the charter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from raciplanner.drawing.measure import Measure, text_width, wrapped
from raciplanner.goalmap.content import ACTIVITIES, GOALS, Content, MapCard
from raciplanner.goalmap.words import figure_words, light_names, status_names
from raciplanner.i18n import Translate
from raciplanner.model.goal_records import Goal, Kpi
from raciplanner.model.kpi_figures import GREEN, RED, YELLOW, light, measurements
from raciplanner.model.plan import Plan
from raciplanner.palette import DARK, DEPARTMENT_COLOURS, LIGHT, Surface
from raciplanner.values import dataclass

COLOUR_BY = ("department", "owner", "status")
"""What the stripe of a goal shows."""
GOAL_WIDTH, SMALL_WIDTH = 208.0, 176.0
TITLE_SIZE, SMALL_SIZE, CODE_SIZE = 13.0, 11.5, 11.0
LINE, SMALL_LINE = 17.0, 15.0
PAD, STRIPE = 10.0, 6.0
_TITLE_LINES = 4
_SLACK = 0.94
"""Room kept for other typefaces: whoever opens an SVG may not have ours."""
_STATUS = {"on_track": GREEN, "done": GREEN, "at_risk": YELLOW, "off_track": RED}


@dataclass(frozen=True, slots=True)
class Face:
    """What one card shows.

    Parameters
    ----------
    code : str
        Short text in the upper left corner: codes of the departments, or what the record is.
    mark : str
        Short text in the upper right corner, with a disc of the colour ``light``.
    light : str
        ``green``, ``yellow``, ``red`` or empty.
    title : tuple of str
        Lines of the name.
    details : tuple of str
        Lines below it.
    stripes : tuple of str
        Colours (``#RRGGBB``) of the stripe on the left, from the top.
    served : range
        Which of the ``details`` speak of activities.
    """

    width: float
    height: float
    code: str
    mark: str
    light: str
    title: tuple[str, ...]
    details: tuple[str, ...]
    stripes: tuple[str, ...]
    served: range = range(0)


def surface(*, dark: bool) -> Surface:
    """The colours of a theme."""
    return DARK if dark else LIGHT


def light_colour(name: str, *, dark: bool = False) -> str:
    """Colour of a traffic light."""
    of = surface(dark=dark)
    return {GREEN: of.good, YELLOW: of.warning, RED: of.error}.get(name, of.secondary)


class Faces:
    """Makes the faces of the cards of one plan.

    Parameters
    ----------
    colour_by : str
        One of :data:`COLOUR_BY`.
    measure : Measure
        Widths of texts; by default those of the shipped typeface.
    """

    def __init__(
        self,
        plan: Plan,
        translate: Translate,
        *,
        colour_by: str = "department",
        dark: bool = False,
        measure: Measure = text_width,
        folded: Mapping[str, int] | None = None,
    ) -> None:
        self._plan, self._translate = plan, translate
        self._colour_by, self._dark, self._measure = colour_by, dark, measure
        self._folded = folded or {}
        self._series = measurements(plan)
        self._serving = _serving(plan)
        self.colours = _owner_colours(plan, dark=dark)

    def face(self, card: MapCard) -> Face:
        """The face of a card."""
        record = self._plan.table(card.table)[card.record]
        if card.table == GOALS:
            return self._goal(record)
        if card.table == ACTIVITIES:
            return self._activity(record.id)
        return self._kpi(record)

    def faces(self, shown: Content) -> dict[str, Face]:
        """The faces of all cards of a map, by card id."""
        return {key: self.face(card) for key, card in shown.cards.items()}

    def stripes(self, goal: Goal) -> tuple[str, ...]:
        """Colours of the stripe of a goal."""
        if self._colour_by == "status":
            state = _STATUS.get(goal.status, "")
            return (light_colour(state, dark=self._dark),) if state else ()
        if self._colour_by == "owner":
            return tuple(self.colours[role] for role in self._owners(goal) if role in self.colours)
        departments = (self._plan.departments.get(key) for key in goal.departments)
        return tuple(
            DEPARTMENT_COLOURS[one.colour][self._dark]
            for one in departments
            if one and one.colour in DEPARTMENT_COLOURS
        )

    def _owners(self, goal: Goal) -> tuple[str, ...]:
        return goal.roles_with(self._plan.letters.owner)

    def _goal(self, goal: Goal) -> Face:
        codes = [
            self._plan.departments[key].code or self._plan.departments[key].name
            for key in goal.departments
            if key in self._plan.departments
        ]
        mark = status_names(self._translate)[goal.status] if goal.status else ""
        owner, serving = self._owner_line(goal), self._activities_line(goal.id)
        details = [*owner, *serving, *self._fold(goal.id)]
        of_activities = len(owner) if serving else -1
        state = _STATUS.get(goal.status, "")
        stripes = self.stripes(goal)
        code = " · ".join(codes)
        return self._made(GOAL_WIDTH, code, mark, state, goal.name, details, stripes, of_activities)

    def _owner_line(self, goal: Goal) -> list[str]:
        roles = self._plan.roles
        names = [roles[key].name for key in self._owners(goal) if key in roles]
        letter = self._plan.letters.letter(self._plan.letters.owner)
        return [f"{letter.char if letter else 'A'}: {', '.join(names)}"] if names else []

    def _activities_line(self, goal: str) -> list[str]:
        translate = self._translate
        served = self._serving.get(goal, ())
        if not served:
            return []
        text = translate("GoalMap", "%n activities", None, len(served))
        without = sum(not self._is_owned(activity) for activity in served)
        if without:
            letter = self._plan.letters.letter(self._plan.letters.owner)
            more = translate("GoalMap", "%n without {letter}", None, without)
            text += " · " + more.format(letter=letter.char if letter else "A")
        return [text]

    def _is_owned(self, activity: str) -> bool:
        owner = self._plan.letters.owner
        return any(owner in cell.functions for cell in self._plan.row(activity).values())

    def _fold(self, goal: str) -> list[str]:
        translate = self._translate
        count = self._folded.get(goal, 0)
        return [translate("GoalMap", "+ %n goals below", None, count)] if count else []

    def _activity(self, key: str) -> Face:
        translate = self._translate
        activity = self._plan.activities[key]
        owner = self._plan.letters.owner
        names = [
            self._plan.roles[role].name
            for role, cell in self._plan.row(key).items()
            if owner in cell.functions and role in self._plan.roles
        ]
        letter = self._plan.letters.letter(owner)
        details = [f"{letter.char if letter else 'A'}: {', '.join(names) or '–'}"]
        code = translate("GoalMap", "Activity")
        return self._made(SMALL_WIDTH, code, "", "", activity.name, details, ())

    def _kpi(self, kpi: Kpi) -> Face:
        translate = self._translate
        series = self._series.get(kpi.id, ())
        state = light(kpi, series[-1].value) if series else ""
        mark = light_names(self._translate)[state] if state else ""
        language = self._plan.info.language
        parts = [figure_words(series[-1].value, language)] if series else ["–"]
        if kpi.target is not None:
            text = translate("GoalMap", "{value} of {target}")
            target = figure_words(kpi.target, language)
            parts = [text.format(value=parts[0], target=target)]
        details = [" ".join([*parts, kpi.unit]).strip()] if series or kpi.target is not None else []
        code = translate("GoalMap", "KPI")
        return self._made(SMALL_WIDTH, code, mark, state, kpi.name, details, ())

    def _made(
        self,
        width: float,
        code: str,
        mark: str,
        light_name: str,
        title: str,
        details: Sequence[str],
        stripes: tuple[str, ...],
        of_activities: int = -1,
    ) -> Face:
        room = (width - 2 * PAD - STRIPE) * _SLACK
        size = TITLE_SIZE if width == GOAL_WIDTH else SMALL_SIZE
        lines = wrapped(title, room, size, lines=_TITLE_LINES, measure=self._measure)
        low: list[str] = []
        served = range(0)
        for at, text in enumerate(details):
            start = len(low)
            low += wrapped(text, room, CODE_SIZE, lines=2, measure=self._measure)
            served = range(start, len(low)) if at == of_activities else served
        head = SMALL_LINE if code or mark else 0.0
        step = LINE if width == GOAL_WIDTH else SMALL_LINE
        height = 2 * PAD + head + step * len(lines) + SMALL_LINE * len(low) + (4.0 if low else 0.0)
        return Face(
            width, height, code, mark, light_name, tuple(lines), tuple(low), stripes, served
        )


def _serving(plan: Plan) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for link in plan.activity_links.values():
        if link.activity in plan.activities and link.direction > 0:
            found.setdefault(link.goal, []).append(link.activity)
    return found


def _owner_colours(plan: Plan, *, dark: bool) -> dict[str, str]:
    """A colour for each role that answers for a goal, in reading order."""
    owner = plan.letters.owner
    owning = {role for goal in plan.goals.values() for role in goal.roles_with(owner)}
    colours = [pair[dark] for pair in DEPARTMENT_COLOURS.values()]
    roles = [role.id for role in plan.columns if role.id in owning]
    return {role: colours[place % len(colours)] for place, role in enumerate(roles)}


Sized = Callable[[MapCard], tuple[float, float]]


def sized(faces: Mapping[str, Face]) -> Sized:
    """The size of each card, for the layout."""
    return lambda card: (faces[card.id].width, faces[card.id].height)
