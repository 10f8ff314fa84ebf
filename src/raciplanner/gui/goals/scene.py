"""What the map on the screen shows: cards, faces, ways; made anew after each change of the plan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field
from itertools import pairwise
from math import hypot

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication

from raciplanner.goalmap.content import (
    GOALS,
    Choice,
    Content,
    MapCard,
    MapLink,
    content,
    map_layout,
)
from raciplanner.goalmap.faces import PAD, SMALL_LINE, Face, Faces, sized
from raciplanner.goalmap.graph import Layout, Point, Progress
from raciplanner.i18n import Translate
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

_ORDER = {"measures": 0, "serves": 1, "contributes": 2, "conflicts": 3}
_EDGE = 6.0
"""Room for arrowheads around the way of a link."""
Measure = Callable[[str, float, bool], float]


@dataclass(frozen=True)
class Look:
    """How the map is to be drawn.

    Parameters
    ----------
    colour_by : str
        One of :data:`~raciplanner.goalmap.faces.COLOUR_BY`.
    """

    choice: Choice = field(default_factory=Choice)
    colour_by: str = "department"
    dark: bool = False


@dataclass(frozen=True)
class Scene:
    """The map of one plan, ready to be painted.

    Parameters
    ----------
    links : tuple of MapLink
        In the order in which they are painted: the important ones last.
    boxes : mapping of link id to (left, top, right, bottom)
        Around the ways of links, in the same order.
    """

    plan: Plan
    look: Look
    shown: Content
    layout: Layout
    maker: Faces
    faces: dict[str, Face]
    links: tuple[MapLink, ...]
    boxes: dict[str, tuple[float, float, float, float]]

    def card_at(self, x: float, y: float) -> MapCard | None:
        """The card at a point of the map."""
        for key, rect in self.layout.cards.items():
            if rect.x <= x <= rect.right and rect.y <= y <= rect.bottom:
                return self.shown.cards[key]
        return None

    def link_at(self, x: float, y: float, reach: float) -> MapLink | None:
        """The link nearest to a point of the map, within ``reach``."""
        best, found = reach, None
        for link in self.shown.links:
            left, top, right, bottom = self.boxes[link.id]
            if not (left - reach <= x <= right + reach and top - reach <= y <= bottom + reach):
                continue
            far = min(
                _distance(x, y, a, b) for a, b in pairwise(self.layout.routes[link.id].flat())
            )
            if far <= best:
                best, found = far, link
        return found

    def goal_of(self, card: str) -> str:
        """Id of the goal of a card; empty where it is none."""
        one = self.shown.cards.get(card)
        return one.record if one is not None and one.table == GOALS else ""

    def activities_band(self, card: str) -> tuple[float, float] | None:
        """Top and bottom, below the upper edge of a card, of the lines about its activities."""
        face = self.faces[card]
        if not face.served:
            return None
        last = face.height - PAD
        rest = len(face.details) - face.served.start
        top = last - SMALL_LINE * rest
        return top, top + SMALL_LINE * len(face.served)


def make_scene(
    plan: Plan,
    look: Look,
    translate: Translate,
    measure: Measure,
    tell: Progress = lambda _done: None,
) -> Scene:
    """Lay out the map; ``tell`` may raise to break it off."""
    shown = content(plan, look.choice)
    maker = Faces(
        plan,
        translate,
        colour_by=look.colour_by,
        dark=look.dark,
        measure=measure,
        folded=shown.folded,
    )
    faces = maker.faces(shown)
    layout = map_layout(plan, shown, sized(faces), tell=tell)
    links = tuple(sorted(shown.links, key=lambda link: _ORDER[link.kind]))
    boxes = {link.id: _box(layout.routes[link.id].points) for link in links}
    return Scene(plan, look, shown, layout, maker, faces, links, boxes)


class CardMeasure:
    """Widths of texts in the typeface of the window, each letter measured once.

    It is asked in the thread that lays out the map, with the font of the moment it was made.
    """

    def __init__(self) -> None:
        self._font = QFont(QGuiApplication.font())
        self._known: dict[tuple[float, bool], dict[str, float]] = {}
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}

    def __call__(self, text: str, size: float, bold: bool = False) -> float:
        """Width of a text."""
        kind = (size, bold)
        known = self._known.setdefault(kind, {})
        width = 0.0
        for char in text:
            if char not in known:
                known[char] = self._metrics_of(kind).horizontalAdvance(char)
            width += known[char]
        return width

    def _metrics_of(self, kind: tuple[float, bool]) -> QFontMetricsF:
        if kind not in self._metrics:
            font = QFont(self._font)
            font.setPixelSize(max(1, round(kind[0])))
            font.setWeight(QFont.Weight.DemiBold if kind[1] else QFont.Weight.Normal)
            self._metrics[kind] = QFontMetricsF(font)
        return self._metrics[kind]


def _box(points: tuple[Point, ...]) -> tuple[float, float, float, float]:
    across, down = [p[0] for p in points], [p[1] for p in points]
    return min(across) - _EDGE, min(down) - _EDGE, max(across) + _EDGE, max(down) + _EDGE


def _distance(x: float, y: float, a: Point, b: Point) -> float:
    across, down = b[0] - a[0], b[1] - a[1]
    length = across * across + down * down
    t = ((x - a[0]) * across + (y - a[1]) * down) / length if length else 0.0
    t = max(0.0, min(1.0, t))
    return hypot(x - a[0] - t * across, y - a[1] - t * down)
