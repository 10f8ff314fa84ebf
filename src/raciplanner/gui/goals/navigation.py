"""Which card the arrow keys lead to."""

from __future__ import annotations

from collections.abc import Mapping

from raciplanner.goalmap.graph import Rect

LEFT, RIGHT, UP, DOWN = (-1, 0), (1, 0), (0, -1), (0, 1)
_ASIDE = 2.5
"""How much worse a step aside is than a step in the direction of the arrow."""


def next_card(cards: Mapping[str, Rect], current: str, step: tuple[int, int]) -> str:
    """The nearest card in the direction of an arrow, or ``current`` where there is none.

    >>> cards = {"a": Rect(0, 0, 9, 9), "b": Rect(20, 0, 9, 9), "c": Rect(0, 30, 9, 9)}
    >>> next_card(cards, "a", RIGHT), next_card(cards, "a", DOWN), next_card(cards, "a", LEFT)
    ('b', 'c', 'a')
    """
    if current not in cards:
        return next(iter(cards), "")
    here = cards[current]
    best, found = float("inf"), current
    for key, rect in cards.items():
        if key == current or not _ahead(here, rect, step):
            continue
        across = rect.centre[0] - here.centre[0]
        down = rect.centre[1] - here.centre[1]
        along = across * step[0] + down * step[1]
        aside = abs(across * step[1]) + abs(down * step[0])
        far = along + _ASIDE * aside if step[0] else along * 3 + aside
        if far < best:
            best, found = far, key
    return found


def _ahead(here: Rect, there: Rect, step: tuple[int, int]) -> bool:
    """Whether a card begins after the middle of another one, seen along an arrow."""
    across = (there.centre[0] - here.centre[0]) * step[0]
    down = (there.centre[1] - here.centre[1]) * step[1]
    if step[0]:
        same_row = there.y < here.bottom and here.y < there.bottom
        return across > 0 and same_row
    return down > (here.height + there.height) / 4
