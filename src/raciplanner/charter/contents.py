"""The sections of a charter drawn one after the other: upright ones share their pages.

Sections between the cover, the matrix and the end are a run.  Where the last page of a run would
hold next to nothing, the run is drawn once more a little closer, if that saves the page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from raciplanner.charter.book import Book, Flow
from raciplanner.charter.cards import cards
from raciplanner.charter.cover import cover
from raciplanner.charter.findings import findings
from raciplanner.charter.layout import Row
from raciplanner.charter.letters import letters
from raciplanner.charter.matrix import matrix
from raciplanner.charter.notes import notes
from raciplanner.charter.roles import roles
from raciplanner.charter.sections import arranged, draw_section
from raciplanner.charter.signatures import signatures
from raciplanner.charter.signers import signed_by, signers_of

Progress = Callable[[float], None]

_ALONE = frozenset({"cover", "matrix"})
"""Sections on pages of their own."""
_ENDS_PAGE = "signatures"
"""Nothing follows it on its page, which people may sign on paper."""
_NEXT_TO_NOTHING = 0.2
"""Share of a page."""


class Place(NamedTuple):
    """Where a section begins: its name, the page from 0, and the height in points from below."""

    section: str
    page: int
    top: float


def draw_contents(book: Book, step: Progress) -> tuple[Place, ...]:
    """Draw all sections that the plan wants, in its order; ``step`` is told the share done."""
    drawing = _Drawing(book, step)
    for run in _runs([name for name, wanted in arranged(book.edition.plan) if wanted]):
        drawing.draw(run)
    return tuple(drawing.places)


def _runs(names: Sequence[str]) -> Iterator[Sequence[str]]:
    """``names`` parted where a new page begins in any case."""
    number = 0
    numbers: list[int] = []
    for before, name in zip(["", *names], names, strict=False):
        if name in _ALONE or before in _ALONE or before == _ENDS_PAGE:
            number += 1
        numbers.append(number)
    for _, group in groupby(zip(numbers, names, strict=True), key=lambda one: one[0]):
        yield [name for _, name in group]


class _State(NamedTuple):
    """How much there is of a book."""

    pages: int
    nodes: int
    bookmarks: int
    places: int


class _Drawing:
    def __init__(self, book: Book, step: Progress) -> None:
        self._book, self._step = book, step
        edition = book.edition
        self._signers = (
            signed_by(edition.plan, edition.signatures)
            if edition.signoff
            else signers_of(edition.plan)
        )
        self.places: list[Place] = []
        self._rows: list[Row] = []

    def draw(self, names: Sequence[str]) -> None:
        """Draw a run of sections."""
        book, (first, *_) = self._book, names
        before = self._state
        if first == "cover":
            self._cover(before)
            return
        if first == "matrix":
            self._noting(first, self._matrix)
            return
        flow = self._run(names, close=False)
        after = self._state
        if after.pages - before.pages < 2 or flow.share_used > _NEXT_TO_NOTHING:
            return
        self._rewind(before)
        self._run(names, close=True)
        if len(book.pages) >= after.pages:
            self._rewind(before)
            self._run(names, close=False)

    def _cover(self, before: _State) -> None:
        """The cover on one page if at all possible."""
        book = self._book
        for close in (False, True, False):
            self._rewind(before)
            book.images.clear()
            book.unread.clear()
            self._noting("cover", partial(cover, close=close), book, self._signers)
            if len(book.pages) - before.pages == 1:
                return

    def _matrix(self) -> None:
        self._rows = matrix(self._book, self._step)

    def _run(self, names: Sequence[str], *, close: bool) -> Flow:
        """Sections one below the other; a page on which there is nothing is taken back."""
        flow = Flow(self._book, close=close)
        for name in names:
            self._noting(name, self._upright, name, flow)
        if flow.is_empty:
            self._book.pages.pop()
        return flow

    def _upright(self, name: str, flow: Flow) -> None:
        pages: Mapping[str, Callable[[], None]] = {
            "letters": lambda: letters(flow),
            "notes": lambda: notes(flow, self._rows),
            "findings": lambda: findings(flow),
            "roles": lambda: roles(flow),
            "signatures": lambda: signatures(flow, self._signers),
            "role_cards": lambda: cards(flow),
        }
        if name in pages:
            pages[name]()
        else:
            draw_section(flow, name)

    def _noting(self, section: str, draw: Callable[..., None], *arguments: object) -> None:
        """Draw a section and note where it begins."""
        known = len(self._book.bookmarks)
        draw(*arguments)
        for mark in self._book.bookmarks[known : known + 1]:
            self.places.append(Place(section, mark.page, mark.top))

    @property
    def _state(self) -> _State:
        book = self._book
        return _State(len(book.pages), len(book.root.kids), len(book.bookmarks), len(self.places))

    def _rewind(self, state: _State) -> None:
        """Take away what was drawn since."""
        book = self._book
        del book.pages[state.pages :], book.root.kids[state.nodes :]
        del book.bookmarks[state.bookmarks :], self.places[state.places :]
