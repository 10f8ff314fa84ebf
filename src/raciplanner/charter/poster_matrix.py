"""The matrix on one sheet: the largest scale at which it fits, and its page."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from raciplanner.charter.board import Area
from raciplanner.charter.book import Book
from raciplanner.charter.columns import width_of
from raciplanner.charter.layout import (
    Block,
    Layout,
    Row,
    blocks_of,
    height_of,
    layout_of,
    rows_in,
    rows_of,
)
from raciplanner.charter.looks import CLOSE, OPEN, Look
from raciplanner.charter.matrix import Frame, Sheet, Step
from raciplanner.charter.page import Page
from raciplanner.charter.structure import Node
from raciplanner.charter.style import MARGIN, Paper

_MOST_TYPE = 22.0
"""Points: a matrix of a few rows is not blown up further."""
_STEPS = 11
_WIDER, _HIGHER = 1.5, 1.6
"""How far columns and rows grow where a sheet has room left."""
_LEAST_SCALE = 0.02
_CHIP = 24.0
_COMFORTABLE = 11.0
"""Points: a matrix of this type or larger keeps its generous rows."""
_TIGHT = replace(CLOSE, edge=MARGIN, foot=MARGIN)
"""Rows closer to one another, which leaves a large matrix larger type."""


class MatrixFit(NamedTuple):
    """A matrix that fills an area of a sheet: at which scale, and its parts."""

    sheet: Paper
    area: Area
    scale: float
    layout: Layout
    block: Block

    @property
    def type_size(self) -> float:
        """Points of the names and letters."""
        return self.layout.look.name.size * self.scale

    @property
    def cut(self) -> int:
        """How many names of activities are cut."""
        return sum(row.cut for row in rows_in(self.block))


def fitted_matrix(book: Book, sheet: Paper, area: Area, step: Step) -> MatrixFit | None:
    """The matrix as large as it fits into the ``area`` of a sheet; ``step`` is told the share done.

    Returns
    -------
    MatrixFit or None
        None where it fits at no scale at all.
    """
    best = _largest(book, sheet, area, OPEN, lambda share: step(share / 2))
    if best is not None and best.type_size >= _COMFORTABLE:
        return best
    found = [best, _largest(book, sheet, area, _TIGHT, lambda share: step((1 + share) / 2))]
    return max(filter(None, found), key=lambda fit: fit.type_size, default=None)


def _largest(book: Book, sheet: Paper, area: Area, look: Look, step: Step) -> MatrixFit | None:
    """The largest scale at which it fits, found by halving."""
    low, high = _LEAST_SCALE, _MOST_TYPE / look.name.size
    best = _fit(book, sheet, area, high, look)
    if best is not None:
        return best
    for done in range(_STEPS):
        step(done / _STEPS)
        middle = (low * high) ** 0.5
        found = _fit(book, sheet, area, middle, look)
        if found is None:
            high = middle
        else:
            low, best = middle, found
    return best


def _fit(book: Book, sheet: Paper, area: Area, scale: float, look: Look) -> MatrixFit | None:
    plan, paper = book.edition.plan, area.paper(scale)
    chips = book.small_chips if look.close else book.chips
    layout = layout_of(plan, paper, book.fonts, chips, look)
    if len(layout.parts) > 1 or paper.inner_width < look.number_width + layout.overhang:
        return None
    layout = _stretched(book, layout, paper)
    rows = rows_of(plan, layout, book.fonts)
    foot = 0.0 if legend_is_in_corner(book, layout) else _legend_height(book, layout, paper)
    room = paper.height - 2 * MARGIN - layout.header_height - foot
    (block,) = blocks_of(plan, rows, 1e7, look.band_height) or [()]
    height = sum(map(height_of, block))
    if height > room:
        return None
    return MatrixFit(sheet, area, scale, layout, _spread(block, room, height))


def _stretched(book: Book, layout: Layout, paper: Paper) -> Layout:
    """``layout`` with the room that is left across given to the names and then to the columns."""
    columns, look = max(1, *map(width_of, layout.parts)), layout.look
    used = look.number_width + layout.name_width + layout.column_width * columns + layout.overhang
    slack = max(0.0, paper.inner_width - used)
    names = (book.fonts.width(row.name, bold=False) for row in book.edition.plan.rows)
    longest = max(names, default=0.0) * look.name.size + 15
    name = min(layout.name_width + slack, max(layout.name_width, longest))
    slack -= name - layout.name_width
    column = min(layout.column_width * _WIDER, layout.column_width + slack / columns)
    return replace(layout, name_width=name, column_width=column)


def _spread(block: Block, room: float, height: float) -> Block:
    """``block`` with the room that is left given to its rows."""
    total = sum(row.height for row in rows_in(block))
    factor = min(_HIGHER, 1 + (room - height) / total) if total else 1.0
    return tuple(
        item._replace(height=item.height * factor) if isinstance(item, Row) else item
        for item in block
    )


def legend_is_in_corner(book: Book, layout: Layout) -> bool:
    """Whether the letters are explained in the corner beside the names of the roles."""
    look, words = layout.look, _word_lengths(book, layout.look)
    high = len(words) * look.legend_line <= layout.header_height - look.codes_height
    return high and _CHIP + 6 + max(words, default=0.0) <= layout.name_width


def _legend_height(book: Book, layout: Layout, paper: Paper) -> float:
    """Height of the letters with their words at the foot, at most, with the room above."""
    entries = [_CHIP + 26 + length for length in _word_lengths(book, layout.look)]
    line = max(1.0, paper.inner_width - max(entries, default=0.0))
    return (int(sum(entries) / line) + 1) * layout.look.legend_line + 8


def _word_lengths(book: Book, look: Look) -> list[float]:
    language = book.edition.language
    return [
        book.fonts.width(one.word(language), bold=False) * look.quiet.size
        for one in book.edition.plan.letters.letters
    ]


class PosterSheet(Sheet):
    """The page of the poster: no title of its own, the letters explained in the corner."""

    notes_follow = False

    def __init__(self, frame: Frame, fit: MatrixFit, page: Page) -> None:
        super().__init__(frame, fit.block, fit.layout.parts[0], 0, page)

    def draw_title(self) -> None:
        """The sheet has one already."""

    def draw_caption(self, table: Node) -> None:
        """All rows and all roles are here."""

    def draw_legend(self) -> None:
        """The letters, one below the other in the corner, or at the foot."""
        if not legend_is_in_corner(self.book, self.layout):
            super().draw_legend()
            return
        chips, quiet = self.frame.chips, self.look.quiet
        height = self.look.chip.height
        y = self.frame.top - height
        for letter in self.book.edition.plan.letters.letters:
            marks = chips.marks(frozenset({letter.function}))
            chips.draw(self.page, marks, MARGIN, y, None, _CHIP)
            baseline = y + height / 2 - quiet.size * 0.349
            self.page.text(self.frame.word(letter), MARGIN + _CHIP + 6, baseline, quiet, None)
            y -= self.look.legend_line


def draw_matrix(book: Book, fit: MatrixFit, page: Page) -> None:
    """Draw the matrix on its page."""
    frame = Frame(book, fit.layout, len(list(rows_in(fit.block))), fit.area.paper(fit.scale))
    PosterSheet(frame, fit, page).draw(frame.row_heads(fit.block))
