"""What every layout promises: room for each card, free ways, layers, the same every time."""

from __future__ import annotations

import subprocess
import sys
from itertools import combinations

import pytest
from hypothesis import given, settings

from raciplanner.goalmap.graph import Cancelled, Card, Layout, Link, Rect, Route
from raciplanner.goalmap.layout import lay_out
from raciplanner.goalmap.obstacles import Obstacles
from raciplanner.goalmap.simplex import Span, shortest
from tests.goalmap.strategies import maps

Map = tuple[list[Card], list[Link], list[str]]


def laid(found: Map) -> Layout:
    cards, links, side = found
    return lay_out(cards, links, lanes=range(4), side=side)


def overlapping(layout: Layout) -> list[tuple[str, str]]:
    return [
        (one, other)
        for (one, a), (other, b) in combinations(layout.cards.items(), 2)
        if a.overlaps(b, -0.01)
    ]


def through_cards(layout: Layout, links: list[Link]) -> list[str]:
    """Links that run through a card; at their own ends only the inside counts."""
    obstacles = Obstacles(layout.cards.items())
    return [
        link.id
        for link in links
        if link.id in layout.routes
        and obstacles.hit(layout.routes[link.id].flat(16), (link.source, link.target), -0.01)
    ]


@given(maps())
@settings(max_examples=150, deadline=None)
def test_no_card_lies_on_another_and_no_link_runs_through_one(found: Map) -> None:
    layout = laid(found)
    cards, links, _side = found
    assert set(layout.cards) == {card.id for card in cards}
    assert set(layout.routes) == {link.id for link in links if link.source != link.target}
    assert overlapping(layout) == []
    assert through_cards(layout, links) == []
    for card in cards:
        rect = layout.cards[card.id]
        assert (rect.width, rect.height) == (card.width, card.height)


@given(maps())
@settings(max_examples=100, deadline=None)
def test_layers_go_down_along_the_links_and_lanes_lie_under_one_another(found: Map) -> None:
    layout = laid(found)
    cards, links, side = found
    lane = {card.id: card.lane for card in cards}
    for card in cards:
        rect, band = layout.cards[card.id], layout.lanes[card.lane]
        if card.id not in side:
            assert band.y <= rect.y
            assert rect.bottom <= band.bottom + 1e-6
    for above, below in zip(sorted(layout.lanes), sorted(layout.lanes)[1:], strict=False):
        assert layout.lanes[above].bottom == layout.lanes[below].y
    for link in links:
        if link.above and lane[link.source] > lane[link.target]:
            assert layout.layers[link.source] > layout.layers[link.target]


@given(maps())
@settings(max_examples=50, deadline=None)
def test_links_begin_and_end_at_the_edges_of_their_cards(found: Map) -> None:
    layout = laid(found)
    for link in found[1]:
        if link.id in layout.routes:
            points = layout.routes[link.id].points
            assert len(points) % 3 == 1
            for point, card in ((points[0], link.source), (points[-1], link.target)):
                assert on_edge(point, layout.cards[card])


def on_edge(point: tuple[float, float], rect: Rect) -> bool:
    x, y = point
    across = rect.x - 1e-6 <= x <= rect.right + 1e-6
    down = rect.y - 1e-6 <= y <= rect.bottom + 1e-6
    at_side = min(abs(x - rect.x), abs(x - rect.right)) < 1e-6
    at_end = min(abs(y - rect.y), abs(y - rect.bottom)) < 1e-6
    return across and down and (at_side or at_end)


@given(maps(pinned=True))
@settings(max_examples=100, deadline=None)
def test_cards_placed_by_hand_stay_and_the_others_keep_clear(found: Map) -> None:
    layout = laid(found)
    cards, links, _side = found
    for card in cards:
        if card.place is not None:
            rect = layout.cards[card.id]
            assert (rect.x, rect.y) == card.place
    assert overlapping(layout) == []
    assert through_cards(layout, links) == []


def test_long_links_are_straight_where_they_pass_layers() -> None:
    cards = [Card(name, 100, 40) for name in "abcdef"]
    links = [Link(f"{a}{b}", b, a) for a, b in zip("abcd", "bcde", strict=True)]
    long = Link("long", "e", "a")
    layout = lay_out(cards, [*links, long])
    xs = {round(x, 6) for x, _y in layout.routes["long"].points[3:-3]}
    assert len(xs) == 1


def test_a_circle_and_goals_that_support_lower_lanes_are_drawn_all_the_same() -> None:
    cards = [Card("a", 100, 40), Card("b", 100, 40), Card("c", 100, 40, 1)]
    links = [Link("ab", "a", "b"), Link("ba", "b", "a"), Link("ac", "a", "c"), Link("aa", "a", "a")]
    layout = lay_out(cards, links)
    assert set(layout.routes) == {"ab", "ba", "ac"}
    assert layout.layers["c"] > layout.layers["a"]
    assert layout.routes["ac"].points[0][1] < layout.routes["ac"].points[-1][1]


def test_a_conflict_between_neighbours_is_level_and_one_over_others_runs_below() -> None:
    cards = [Card(name, 100, 40) for name in "abc"]
    links = [Link("near", "a", "b", False), Link("far", "a", "c", False)]
    layout = lay_out(cards, links)
    near = layout.routes["near"].flat()
    assert {y for _x, y in near} == {near[0][1]}
    assert max(y for _x, y in layout.routes["far"].flat()) > layout.cards["b"].bottom


def test_nothing_to_lay_out() -> None:
    layout = lay_out([], [], lanes=[0, 1])
    assert layout.cards == {}
    assert layout.side is None
    assert len(layout.lanes) == 2


def test_cards_that_hang_on_nothing_stand_at_the_side_in_columns() -> None:
    cards = [Card("top", 100, 40), Card("low", 100, 40, 2)]
    loose = [Card(f"o{at}", 100, 40, 2) for at in range(12)]
    links = [Link("l", "low", "top")]
    layout = lay_out([*cards, *loose], links, lanes=range(3), side=[card.id for card in loose])
    assert layout.side is not None
    for card in loose:
        assert layout.cards[card.id].x > layout.cards["low"].right
        assert layout.side.x < layout.cards[card.id].x
    assert len({layout.cards[card.id].x for card in loose}) > 1
    assert overlapping(layout) == []


def test_a_layout_can_be_broken_off() -> None:
    def stop(_done: float) -> None:
        raise Cancelled

    cards = [Card(str(at), 100, 40) for at in range(30)]
    links = [Link(f"{a}-{b}", str(b), str(a)) for a in range(15) for b in range(15, 30) if a != b]
    with pytest.raises(Cancelled):
        lay_out(cards, links, tell=stop)


PROGRAM = """
from raciplanner.goalmap.graph import Card, Link
from raciplanner.goalmap.layout import lay_out
cards = [Card(f"c{i}", 100 + i % 7 * 10, 40, i % 3) for i in range(60)]
links = [Link(f"l{i}", f"c{i}", f"c{i * 7 % 60}") for i in range(60)]
found = lay_out(cards, links, side=["c5", "c9"])
print(sorted(found.cards.items()), sorted(found.routes.items()))
"""


def test_the_layout_is_the_same_in_every_process() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            check=True,
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1


def test_a_way_is_cut_into_straight_pieces() -> None:
    straight = Route(((0, 0), (0, 10), (0, 20), (0, 30)))
    assert straight.flat() == [(0, 0), (0, 30)]
    assert len(Route(((0, 0), (10, 0), (10, 10), (20, 20))).flat(4)) == 5


def test_a_card_between_others_without_room_is_reached_by_a_straight_line() -> None:
    walls = [(-110, 0), (110, 0), (0, -45), (0, 45), (-110, -45), (110, -45), (-110, 45), (110, 45)]
    cards = [Card("inside", 100, 40, place=(0, 0)), Card("far", 100, 40, place=(900, 900))]
    cards += [Card(f"w{at}", 108, 44, place=place) for at, place in enumerate(walls)]
    layout = lay_out(cards, [Link("l", "far", "inside")])
    assert layout.routes["l"].points[0] == layout.cards["far"].centre


def test_a_way_around_is_found_where_the_plain_ones_are_blocked() -> None:
    cards = [
        Card("a", 100, 40, place=(0, 0)),
        Card("b", 100, 40, place=(0, 400)),
        Card("wall", 700, 40, place=(-300, 200)),
        Card("c", 100, 40, place=(-300, 0)),
    ]
    links = [Link("ab", "b", "a"), Link("ac", "a", "c"), Link("ca", "c", "a", above=False)]
    layout = lay_out(cards, links)
    assert through_cards(layout, [Link("ab", "b", "a")]) == []
    assert max(abs(x) for x, _y in layout.routes["ab"].flat()) > 300
    assert {y for _x, y in layout.routes["ac"].flat()} == {20.0}


def test_spans_are_as_short_as_they_can_be_from_any_beginning() -> None:
    layer = [0, 5, 9, 7]
    spans = [Span(0, 1), Span(1, 2), Span(0, 3), Span(3, 2)]
    shortest(layer, spans, 100)
    assert [layer[one] - layer[0] for one in range(4)] == [0, 1, 2, 1]
    alone = [3]
    shortest(alone, [], 100)
    assert alone == [3]
