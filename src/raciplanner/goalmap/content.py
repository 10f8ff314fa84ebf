"""What is on the map: goals, KPIs and activities as cards, with the links between them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from math import ceil, sqrt

from raciplanner.goalmap.graph import Card, Layout, Link, Progress, Spacing
from raciplanner.goalmap.layout import lay_out
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS, LEVELS
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

GOALS, KPIS, ACTIVITIES = "goals", "kpis", "activities"
MEASURES, SERVES = "measures", "serves"
LANES = range(len(LEVELS))
"""Lanes of the map, from the top: company, shared, departments, KPIs and activities."""

_ROW = 6
"""Fewest cards in a row before a lane gets more rows."""
_STAGGERED = 600
"""Largest map whose lanes get more rows; larger ones would take long to lay out."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What is to be seen.

    Parameters
    ----------
    kpis, activities : bool
        Whether KPIs, and activities that serve a goal, have cards.
    collapsed : frozenset of str
        Ids of goals whose supporting goals are folded in.
    focus : str
        Id of the one goal of which only what is above and below is shown; empty for all.
    """

    kpis: bool = True
    activities: bool = False
    collapsed: frozenset[str] = frozenset()
    focus: str = ""


@dataclass(frozen=True, slots=True)
class MapCard:
    """A card: which record it stands for, and in which lane."""

    id: str
    table: str
    record: str
    lane: int


@dataclass(frozen=True, slots=True)
class MapLink:
    """A link between two cards.

    Parameters
    ----------
    kind : str
        ``contributes``, ``conflicts``, ``measures`` (a KPI a goal) or ``serves`` (an activity).
    strength, direction : int
        As in :class:`~raciplanner.model.goal_records.GoalLink`; −1 hinders.
    ruled : bool
        Whether a conflict has a balancing rule.
    """

    id: str
    kind: str
    source: str
    target: str
    strength: int = 2
    direction: int = 1
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class Content:
    """What is on the map.

    Parameters
    ----------
    cards : mapping of card id to MapCard
        In reading order.  The id is that of the record, unless two tables share one.
    links : tuple of MapLink
    side : frozenset of str
        Ids of cards that are not linked up to any goal on top.
    folded : mapping of card id to int
        How many goals are folded into a collapsed one.
    """

    cards: Mapping[str, MapCard]
    links: tuple[MapLink, ...]
    side: frozenset[str] = frozenset()
    folded: Mapping[str, int] = field(default_factory=dict)


Size = Callable[[MapCard], tuple[float, float]]
"""Width and height of a card."""


def content(plan: Plan, choice: Choice | None = None) -> Content:
    """The cards and links of the map of ``plan``.

    >>> content(Plan()).cards
    {}
    """
    choice = choice or Choice()
    graph = GoalGraph(plan)
    goals = _visible(plan, graph, choice)
    cards = {
        goal: MapCard(goal, GOALS, goal, LEVELS.index(plan.goals[goal].level)) for goal in goals
    }
    links = [
        MapLink(
            link.id,
            link.kind,
            link.source,
            link.target,
            link.strength,
            link.direction,
            bool(link.rule),
        )
        for link in plan.goal_links.values()
        if link.source in goals and link.target in goals
    ]
    if choice.kpis:
        _add_kpis(plan, cards, links, all_kpis=not choice.focus)
    if choice.activities:
        _add_activities(plan, cards, links)
    links.sort(key=lambda link: link.id)
    return Content(cards, tuple(links), _side(cards, links), _folded(graph, choice, goals))


def _visible(plan: Plan, graph: GoalGraph, choice: Choice) -> dict[str, None]:
    """The goals shown: all but those that only a collapsed goal leads to."""
    wanted = [goal.id for goal in plan.goals.ordered]
    if choice.focus in plan.goals:
        around = {choice.focus} | graph.above([choice.focus]) | graph.below([choice.focus])
        wanted = [goal for goal in wanted if goal in around]
    inside = set(wanted)
    seen = {goal for goal in wanted if not inside.intersection(graph.parents[goal])}
    queue = list(seen)
    while queue:
        goal = queue.pop()
        for child in () if goal in choice.collapsed else graph.children[goal]:
            if child in inside and child not in seen:
                seen.add(child)
                queue.append(child)
    below = graph.below(choice.collapsed)
    return dict.fromkeys(goal for goal in wanted if goal in seen or goal not in below)


def _folded(graph: GoalGraph, choice: Choice, shown: Mapping[str, None]) -> dict[str, int]:
    counts = {
        goal: len(graph.below([goal]) - shown.keys()) for goal in choice.collapsed if goal in shown
    }
    return {goal: count for goal, count in counts.items() if count}


def _add_kpis(
    plan: Plan, cards: dict[str, MapCard], links: list[MapLink], *, all_kpis: bool
) -> None:
    for kpi in plan.kpis.ordered:
        measured = [goal for goal in kpi.goals if goal in cards]
        if measured or (all_kpis and not kpi.goals):
            card = _card(cards, KPIS, kpi.id)
            links += [
                MapLink(f"{MEASURES}:{kpi.id}:{goal}", MEASURES, card, goal) for goal in measured
            ]


def _add_activities(plan: Plan, cards: dict[str, MapCard], links: list[MapLink]) -> None:
    served: dict[str, list[MapLink]] = {}
    for link in plan.activity_links.values():
        if link.goal in cards and link.activity in plan.activities:
            one = MapLink(link.id, SERVES, link.activity, link.goal, direction=link.direction)
            served.setdefault(link.activity, []).append(one)
    for activity in plan.rows:
        if activity.id in served:
            card = _card(cards, ACTIVITIES, activity.id)
            links += [
                MapLink(one.id, SERVES, card, one.target, direction=one.direction)
                for one in served[activity.id]
            ]


def _card(cards: dict[str, MapCard], table: str, record: str) -> str:
    card = record if record not in cards else f"{table}:{record}"
    cards[card] = MapCard(card, table, record, LANES[-1])
    return card


def _side(cards: Mapping[str, MapCard], links: Iterable[MapLink]) -> frozenset[str]:
    """Cards from which no link leads up to a goal in the uppermost lane that has any."""
    goals = [card for card in cards.values() if card.table == GOALS]
    top = min((card.lane for card in goals), default=0)
    below: dict[str, list[str]] = {}
    for link in links:
        if link.kind != CONFLICTS:
            below.setdefault(link.target, []).append(link.source)
    found = {card.id for card in goals if card.lane == top}
    queue = list(found)
    while queue:
        for one in below.get(queue.pop(), ()):
            if one not in found:
                found.add(one)
                queue.append(one)
    return frozenset(cards.keys() - found)


def map_layout(
    plan: Plan,
    shown: Content,
    size: Size,
    *,
    spacing: Spacing | None = None,
    pins: bool = True,
    most: int = 0,
    tell: Progress = lambda _done: None,
) -> Layout:
    """Lay out the map.

    Parameters
    ----------
    pins : bool
        Whether cards stay where somebody has placed them.
    most : int
        Most cards in one row; by default as many as make a map that is wider than high.
    """
    cards = []
    for card in shown.cards.values():
        pin = plan.pins.get(card.record) if pins else None
        place = (float(pin.x), float(pin.y)) if pin else None
        cards.append(Card(card.id, *size(card), card.lane, place))
    usual = max(_ROW, ceil(1.2 * sqrt(len(cards)))) if len(cards) <= _STAGGERED else 0
    links = [
        Link(link.id, link.source, link.target, above=link.kind != CONFLICTS)
        for link in shown.links
    ]
    return lay_out(
        cards, links, lanes=LANES, side=shown.side, spacing=spacing, most=most or usual, tell=tell
    )
