"""The goal map as a picture: for files and the charter, with a legend."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from raciplanner.drawing import Box, Disc, Label, Path, Picture, Point, Shape
from raciplanner.drawing.measure import text_width
from raciplanner.goalmap.content import Choice, Content, MapLink, content, map_layout
from raciplanner.goalmap.faces import (
    CODE_SIZE,
    GOAL_WIDTH,
    LINE,
    PAD,
    SMALL_LINE,
    SMALL_SIZE,
    STRIPE,
    TITLE_SIZE,
    Face,
    Faces,
    light_colour,
    sized,
    surface,
)
from raciplanner.goalmap.graph import Layout, Progress, Rect, Route
from raciplanner.goalmap.legend import legend
from raciplanner.goalmap.strokes import Stroke, arrow, badges, bolt, stroke
from raciplanner.goalmap.words import level_names
from raciplanner.i18n import Translate
from raciplanner.model.goal_records import LEVELS
from raciplanner.model.plan import Plan

_TITLE = 44.0


def goal_picture(
    plan: Plan,
    translate: Translate,
    *,
    choice: Choice | None = None,
    colour_by: str = "department",
    dark: bool = False,
    transparent: bool = False,
    titled: bool = True,
    most: int = 0,
    tell: Progress = lambda _done: None,
) -> Picture:
    """The map of a plan with title and legend.

    Parameters
    ----------
    translate : Translate
        For the language of the picture.
    choice : Choice, optional
        What is to be seen: by default goals with their KPIs.
    colour_by : str
        What the stripes show, see :data:`~raciplanner.goalmap.faces.COLOUR_BY`.
    transparent : bool
        Without a background.
    titled : bool
        With the title of the plan above the map.
    most : int
        Most cards in one row, see :func:`~raciplanner.goalmap.content.map_layout`.
    tell : callable
        Told how much is done; may raise :class:`~raciplanner.goalmap.graph.Cancelled`.

    Returns
    -------
    Picture
        Shapes of a card have its id as key, those of a link its id.
    """
    shown = content(plan, choice)
    maker = Faces(plan, translate, colour_by=colour_by, dark=dark, folded=shown.folded)
    faces = maker.faces(shown)
    layout = map_layout(plan, shown, sized(faces), pins=not most, most=most, tell=tell)
    shapes = _map_shapes(shown, layout, faces, translate, dark=dark)
    above = _TITLE if titled else 0.0
    low = _moved(shapes, -layout.box.x, above - layout.box.y)
    width = max(layout.box.width, 480.0)
    key, high = legend(plan, shown, maker, translate, width, colour_by=colour_by, dark=dark)
    bottom = above + layout.box.height
    colours = surface(dark=dark)
    title = plan.info.title or translate("GoalMap", "Goal map")
    head = Label(16, 28, title, colours.text, 17, bold=True)
    return Picture(
        width,
        bottom + high,
        (*([head] if titled else []), *low, *_moved(key, 0, bottom)),
        "" if transparent else colours.window,
        title,
        _description(shown, translate),
    )


def _map_shapes(
    shown: Content, layout: Layout, faces: Mapping[str, Face], translate: Translate, *, dark: bool
) -> list[Shape]:
    """Lanes that have cards, links and cards."""
    used = {lane: band for lane, band in layout.lanes.items() if _is_used(band, layout)}
    return [
        *lane_shapes(shown, replace(layout, lanes=used), translate, dark=dark),
        *_links(shown, layout, translate, dark=dark),
        *_cards(shown, layout, faces, dark=dark),
    ]


def _is_used(band: Rect, layout: Layout) -> bool:
    """Whether a lane has any card."""
    return any(band.y <= card.y < band.bottom for card in layout.cards.values())


def _description(shown: Content, translate: Translate) -> str:
    goals = sum(card.table == "goals" for card in shown.cards.values())
    return translate("GoalMap", "Goal map with %n goals", None, goals)


def lane_shapes(
    shown: Content, layout: Layout, translate: Translate, *, dark: bool = False
) -> Iterable[Shape]:
    """The bands of the lanes with their names, and the frame of what is not linked yet."""
    colours = surface(dark=dark)
    names = level_names(translate)
    for lane, band in layout.lanes.items():
        fill = colours.base if lane % 2 else colours.crosshair
        yield Box(band.x, band.y, band.width, band.height, fill)
        name = names[LEVELS[lane]]
        if lane == len(LEVELS) - 1:
            name = translate("GoalMap", "KPIs and activities")
        yield Label(band.x + 12, band.y + 18, name, colours.secondary, 12, bold=True)
    if layout.side:
        side = layout.side
        fill, line = colours.window, colours.warning
        yield Box(side.x, side.y, side.width, side.height, fill, line, 1.4, dash=(5, 4))
        text = translate("GoalMap", "Not linked yet: {count}").format(count=len(shown.side))
        yield Label(side.x + 12, side.y + 18, text, colours.warning_text, 12, bold=True)


def _links(shown: Content, layout: Layout, translate: Translate, *, dark: bool) -> Iterable[Shape]:
    # The important ones are painted last, on top of the others.
    order = {"measures": 0, "serves": 1, "contributes": 2, "conflicts": 3}
    links = sorted(shown.links, key=lambda one: order[one.kind])
    for link in links:
        yield from link_shapes(link, layout.routes[link.id], dark=dark)
    # No line goes through the words of another link's badge.
    places = badges(links, layout.routes)
    for link in links:
        if link.id in places:
            yield from badge_shapes(link, places[link.id], translate, dark=dark)


def link_shapes(link: MapLink, route: Route, *, dark: bool = False) -> Iterable[Shape]:
    """The line of a link with its arrowhead."""
    style = stroke(link, dark=dark)
    yield Path(
        route.points, style.colour, style.thickness, dash=style.dash, curved=True, key=link.id
    )
    if style.arrow:
        yield Path(arrow(route), fill=style.colour, closed=True, key=link.id)


def badge_shapes(
    link: MapLink, at: Point, translate: Translate, *, dark: bool = False
) -> Iterable[Shape]:
    """The sign of what hinders, and the badge of a conflict, at a point; nothing for others."""
    style = stroke(link, dark=dark)
    if link.direction < 0:
        yield from _minus(at, style, link.id, dark=dark)
    if link.kind == "conflicts":
        yield from _badge(link, at, style, translate, dark=dark)


def _minus(at: Point, style: Stroke, key: str, *, dark: bool) -> Iterable[Shape]:
    x, y = at
    yield Disc(x, y, 8, surface(dark=dark).base, style.colour, 1.4, key)
    yield Path(((x - 4, y), (x + 4, y)), style.colour, 1.8, key=key)


def _badge(
    link: MapLink, at: Point, style: Stroke, translate: Translate, *, dark: bool
) -> Iterable[Shape]:
    x, y = at
    base = surface(dark=dark).base
    text = translate("GoalMap", "conflict")
    if not link.ruled:
        text = translate("GoalMap", "conflict, no rule")
    wide = 28 + text_width(text, CODE_SIZE)
    yield Box(x - wide / 2, y - 9, wide, 18, base, style.colour, 1.2, 9, key=link.id)
    yield Path(bolt(x - wide / 2 + 11, y), fill=style.colour, closed=True, key=link.id)
    yield Label(x - wide / 2 + 19, y + 4, text, style.colour, CODE_SIZE, key=link.id)


def _cards(
    shown: Content, layout: Layout, faces: Mapping[str, Face], *, dark: bool
) -> Iterable[Shape]:
    for key in shown.cards:
        yield from card_shapes(key, layout.cards[key], faces[key], dark=dark)


def card_shapes(key: str, rect: Rect, face: Face, *, dark: bool = False) -> Iterable[Shape]:
    """The shapes of one card."""
    colours = surface(dark=dark)
    goal = face.width == GOAL_WIDTH
    border = colours.control_border if goal else colours.grid
    radius = 8.0 if goal else 4.0
    yield Box(rect.x, rect.y, rect.width, rect.height, colours.base, border, 1.2, radius, key=key)
    share = (rect.height - 16) / max(1, len(face.stripes))
    for place, colour in enumerate(face.stripes):
        yield Box(rect.x + 4, rect.y + 8 + place * share, STRIPE, share, colour, key=key)
    left, y = rect.x + PAD + STRIPE, rect.y + PAD
    if face.code or face.mark:
        base = y + 10
        yield Label(left, base, face.code, colours.secondary, CODE_SIZE, bold=True, key=key)
        right = rect.right - PAD
        if face.light:
            fill = light_colour(face.light, dark=dark)
            yield Disc(right - 4, base - 4, 4.5, fill, key=key)
            right -= 13
        yield Label(right, base, face.mark, colours.secondary, CODE_SIZE, anchor="end", key=key)
        y += SMALL_LINE
    size, step = (TITLE_SIZE, LINE) if goal else (SMALL_SIZE, SMALL_LINE)
    for line in face.title:
        yield Label(left, y + size, line, colours.text, size, key=key)
        y += step
    y += 4
    for line in face.details:
        yield Label(left, y + CODE_SIZE, line, colours.secondary, CODE_SIZE, key=key)
        y += SMALL_LINE


def _moved(shapes: Iterable[Shape], right: float, down: float) -> list[Shape]:
    return [
        replace(shape, points=tuple((x + right, y + down) for x, y in shape.points))
        if isinstance(shape, Path)
        else replace(shape, x=shape.x + right, y=shape.y + down)
        for shape in shapes
    ]
