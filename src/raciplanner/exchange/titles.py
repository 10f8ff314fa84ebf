"""What a table is called: the lone text above it, else the sheet or heading."""

from __future__ import annotations

from raciplanner.exchange.grid import Grid, one_line
from raciplanner.exchange.legend import entries, is_about_matrix

MAX_TITLE = 120
MAX_DISTANCE = 8


def title_above(grid: Grid, top: int) -> str:
    """The title among the lone texts above row ``top``: the one about a matrix, else the first.

    >>> title_above(Grid("Sheet1", 0, [["Launch", ""], ["", ""], ["Task", "PM"]]), 2)
    'Launch'
    """
    texts = _lone_texts(grid, top)
    about = (text for text in texts if is_about_matrix(text))
    return next(about, texts[-1] if texts else "")


def section_above(grid: Grid, top: int) -> str:
    """The lone text nearest above row ``top``; empty if there is none."""
    return next(iter(_lone_texts(grid, top)), "")


def _lone_texts(grid: Grid, top: int) -> list[str]:
    """Texts that stand alone in their row above ``top``, the nearest first."""
    found = []
    for row in range(top - 1, max(0, top - MAX_DISTANCE) - 1, -1):
        texts = {text for text in grid.rows[row] if text}
        if len(texts) > 1:
            break
        text = one_line("".join(texts))
        if text and len(text) <= MAX_TITLE and "=" not in text and len(entries(text)) < 2:
            found.append(text)
    return found
