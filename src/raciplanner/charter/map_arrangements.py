"""The map of goals in several arrangements; a page takes the one that comes out largest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from raciplanner.charter.book import Edition

if TYPE_CHECKING:
    from raciplanner.drawing import Picture
    from raciplanner.goalmap.graph import Progress

_IN_A_ROW = (0, 3, 4, 5, 6, 8)
"""Arrangements that are tried: most cards in a row, 0 for the usual one."""
_QUICK = 80
"""Goals of a map so large that only the usual arrangement is made."""


def arrangements(
    edition: Edition, *, kpis: bool, tell: Progress = lambda _done: None
) -> Iterator[Picture]:
    """Pictures of the map without a title of its own and without a background.

    Cards that somebody has placed stay as they are: then there is the usual one alone.
    """
    from raciplanner.goalmap.content import Choice
    from raciplanner.goalmap.picture import goal_picture

    plan = edition.plan
    usual_alone = bool(plan.pins) or len(plan.goals) > _QUICK
    for most in _IN_A_ROW[:1] if usual_alone else _IN_A_ROW:
        yield goal_picture(
            plan,
            edition.translate,
            choice=Choice(kpis=kpis),
            transparent=True,
            titled=False,
            most=most,
            tell=tell,
        )
