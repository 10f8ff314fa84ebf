"""Maps to lay out: any cards, any links, some cards placed by hand."""

from __future__ import annotations

from hypothesis import strategies as st

from raciplanner.goalmap.graph import Card, Link, Rect

SIZES = st.tuples(st.integers(60, 260), st.integers(30, 110))


@st.composite
def maps(
    draw: st.DrawFn, *, pinned: bool = False, most: int = 14
) -> tuple[list[Card], list[Link], list[str]]:
    """Cards, links and the ids of cards at the side."""
    count = draw(st.integers(0, most))
    sizes = draw(st.lists(SIZES, min_size=count, max_size=count))
    lanes = draw(st.lists(st.integers(0, 3), min_size=count, max_size=count))
    cards = [
        Card(f"c{at}", width, height, lane)
        for at, ((width, height), lane) in enumerate(zip(sizes, lanes, strict=True))
    ]
    ends = st.integers(0, max(0, count - 1))
    pairs = draw(st.lists(st.tuples(ends, ends, st.booleans()), max_size=2 * count))
    links = [
        Link(f"l{at}", f"c{source}", f"c{target}", above)
        for at, (source, target, above) in enumerate(pairs)
    ]
    side = [card.id for card in cards if draw(st.integers(0, 5)) == 0]
    return (_placed(draw, cards) if pinned else cards), links, side


def _placed(draw: st.DrawFn, cards: list[Card]) -> list[Card]:
    """Some cards placed by hand, none on another and each with a way around it."""
    done: list[Rect] = []
    found = []
    for card in cards:
        place = draw(st.none() | st.tuples(st.integers(-400, 900), st.integers(-200, 900)))
        if place:
            rect = Rect(*place, card.width, card.height)
            if not any(rect.overlaps(other, 30) for other in done):
                done.append(rect)
                card = Card(card.id, card.width, card.height, card.lane, place)  # noqa: PLW2901
        found.append(card)
    return found
