"""A charter being made: its pages, its structure and its list of contents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import atan2, cos, degrees, hypot, sin
from typing import TYPE_CHECKING, NamedTuple

from raciplanner.analysis.findings import Sorted
from raciplanner.analysis.summary import Summary
from raciplanner.charter.chips import SMALL, Chips
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.heads import Heads
from raciplanner.charter.page import Page, Pixels, slanted, text_operators
from raciplanner.charter.signers import said_to, signoff_of
from raciplanner.charter.structure import Node
from raciplanner.charter.style import BODY, HEADING, MARGIN, QUIET, STRONG, Paper, Style
from raciplanner.charter.text import ELLIPSIS, one_line, shortened, wrap
from raciplanner.i18n import Translate
from raciplanner.model.charter_records import Signature, Signoff
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.charter.changes import Since

_LOWEST = 22.0
_MOST_VERSION = 24
_PALE = "#F1F3F6"
"""Of the watermark: everything written over it keeps its contrast."""
_OPEN, _CLOSE = (30.0, 4.0), (20.0, 2.8)
"""Above a section, and above and below a row of a table, in points."""
KEPT_SHARE = 0.35
"""A row up to this share of a page is not split."""


@dataclass(frozen=True, slots=True)
class Edition:
    """What one charter is made from.

    ``digest`` is the content hash of ``plan``; ``day`` is the date printed on the cover; ``since``
    is what is new against the version that was signed before.
    """

    plan: Plan
    language: str
    translate: Translate
    day: date
    digest: str
    findings: Sorted
    summary: Summary
    since: Since | None = None

    @property
    def title(self) -> str:
        """The title of the plan, or words that stand for it."""
        return one_line(self.plan.info.title) or self.translate("Charter", "Untitled plan")

    @property
    def short_digest(self) -> str:
        """The first 8 characters of the content hash."""
        return self.digest[:8]

    @property
    def signoff(self) -> Signoff | None:
        """The sign-off that belongs to this very content; None for a draft."""
        return signoff_of(self.plan, self.digest)

    @property
    def signatures(self) -> tuple[Signature, ...]:
        """What was said to that sign-off, in the order of the blocks."""
        return said_to(self.plan, self.signoff)

    @property
    def status(self) -> str:
        """The state of the document in words."""
        found = [one.outcome for one in self.signatures]
        signed = sum(outcome in {"agrees", "reservation"} for outcome in found)
        if self.signoff is None:
            return self.translate("Charter", "Draft")
        if not signed:
            return self.translate("Charter", "For signature")
        if signed == len(found):
            return self.translate("Charter", "Signed")
        says = self.translate("Charter", "Signed by {signed} of {total}")
        return says.format(signed=signed, total=len(found))

    @property
    def watermark(self) -> str:
        """What is written across the pages of a draft; empty for what is signed or to be signed."""
        return "" if self.signoff else self.translate("Charter", "DRAFT")

    @property
    def version(self) -> str:
        """The version in words, short enough for a footer."""
        name = one_line(self.plan.info.version)
        shown = name if len(name) <= _MOST_VERSION else name[: _MOST_VERSION - 1] + ELLIPSIS
        return self.translate("Charter", "Version {version}").format(version=shown)


class Bookmark(NamedTuple):
    """An entry of the contents: ``level`` from 0, ``page`` from 0, ``top`` in points."""

    level: int
    title: str
    page: int
    top: float


class Book:
    """The pages of an edition on ``paper``, their structure below ``root``, and the bookmarks.

    Attributes
    ----------
    images : dict
        Pictures made of pixels, by the name that pages use for them.
    unread : list of str
        Names of attached pictures that cannot be read.
    """

    def __init__(self, edition: Edition, paper: Paper, fonts: Fonts) -> None:
        self.edition = edition
        self.paper = paper
        self.fonts = fonts
        self.chips = Chips(edition.plan.letters, fonts)
        self.small_chips = Chips(edition.plan.letters, fonts, SMALL, self.chips.forms)
        self.pages: list[Page] = []
        self.bookmarks: list[Bookmark] = []
        self.root = Node("Document")
        self.images: dict[str, Pixels] = {}
        self.unread: list[str] = []

    def add_page(self, *, turned: bool = False) -> Page:
        """A new empty page, upright or on its side."""
        page = Page(len(self.pages), self.paper.turned() if turned else self.paper, self.fonts)
        self.pages.append(page)
        return page

    def add_image(self, pixels: Pixels) -> str:
        """Take in a picture; returns its name for pages."""
        name = f"Image{len(self.images)}"
        self.images[name] = pixels
        return name

    def bookmark(self, level: int, title: str, page: Page, top: float) -> None:
        """Add ``title`` to the contents; it leads to ``top`` on ``page``."""
        self.bookmarks.append(Bookmark(level, one_line(title), page.number, top))

    def add_watermarks(self) -> None:
        """The word for a draft across every page, paler than anything, below everything."""
        word = self.edition.watermark
        if not word:
            return
        width = self.fonts.width(word, bold=True)
        for page in self.pages:
            slope = atan2(page.paper.height, page.paper.width)
            size = min(150.0, 0.72 * hypot(page.paper.width, page.paper.height) / width)
            back, down = width * size / 2, size * 0.35
            x = page.paper.width / 2 - back * cos(slope) + down * sin(slope)
            y = page.paper.height / 2 - back * sin(slope) - down * cos(slope)
            style = Style(size, size, bold=True, colour=_PALE)
            place = slanted(degrees(slope), x, y)
            page.paint_below(text_operators(self.fonts, [(word, place)], style))

    def add_footers(self, edge: float = MARGIN, style: Style = QUIET) -> None:
        """Title, version, status, content hash and page number at the foot of every page, between
        margins of the width ``edge``.
        """
        edition, total = self.edition, len(self.pages)
        says = edition.translate("Charter", "Page {page} of {pages}")
        stamp = f"{edition.version}  ·  {edition.status}  ·  {edition.short_digest}"
        for page in self.pages:
            right = page.paper.width - edge
            number = says.format(page=page.number + 1, pages=total)
            tail = f"{stamp}  ·  {number}"
            room = right - edge - self.fonts.width(tail, bold=False) * style.size - 24
            title = shortened(edition.title, style, room, self.fonts)
            y = footer_baseline(edge)
            page.text(title, edge, y, style, None)
            page.text(tail, right, y, style, None, right_aligned=True)


def footer_baseline(edge: float) -> float:
    """Where the footer stands on a page with margins of the width ``edge``."""
    return max(edge / 2, _LOWEST)


class Cell(NamedTuple):
    """Lines of a table cell: where they start (or end), style and structure."""

    lines: Sequence[str]
    x: float
    style: Style
    node: Node | None
    right_aligned: bool = False


class Flow:
    """Blocks set one below the other on upright pages.

    Parameters
    ----------
    book : Book
        A new page is added to it at once, and whenever a block does not fit.
    close : bool
        With less room around sections and rows of tables, to save a page.

    Attributes
    ----------
    y : float
        Upper edge of the room that is left on ``page``.
    header : callable or None
        Called after every page break inside a table, to repeat its header.
    gap, padding : float
        Above a section, and above and below the rows of a table.
    """

    def __init__(self, book: Book, *, close: bool = False) -> None:
        self.book = book
        self.fonts = book.fonts
        self.close = close
        self.gap, self.padding = _CLOSE if close else _OPEN
        self.paper = book.paper
        self.header: Callable[[], None] | None = None
        self._heads = Heads(book.bookmarks)
        self.page = book.add_page()
        self.y = self.paper.height - MARGIN
        self._first = self.page

    @property
    def room(self) -> float:
        """Height that is left on the page."""
        return self.y - MARGIN

    @property
    def full_room(self) -> float:
        """Height of an empty page."""
        return self.paper.height - 2 * MARGIN

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been drawn since the first page was begun."""
        return self.page is self._first and self.room >= self.full_room

    @property
    def share_used(self) -> float:
        """How much of the last page of the book is used, 0 to 1; all where it is another's."""
        if self.page is not self.book.pages[-1]:
            return 1.0
        return 1 - self.room / self.full_room

    def break_page(self) -> None:
        """Go on at the top of a new page; headings with nothing below them go along."""
        heads = self._heads.lift(self.page)
        self.page = self.book.add_page()
        self.y = self.paper.height - MARGIN
        if self.header is not None:
            self.header()
        for draw in heads:
            self._heads.draw(self.page, draw)

    def fit(self, height: float) -> None:
        """Go to a new page unless ``height`` fits here."""
        if height > self.room and self.room < self.full_room:
            self.break_page()

    def skip(self, height: float) -> None:
        """Leave ``height`` free, unless at the head of a page."""
        if self.room < self.full_room:
            self.y -= height

    def section(self, title: str, keep: float = 80) -> Node:
        """Begin a section; its title stays with the ``keep`` points that follow."""
        self.skip(self.gap)
        self.fit(HEADING.leading + 10 + keep)
        node = self.book.root.add("Sect")
        head = node.add("H2")

        def draw() -> None:
            self.book.bookmark(0, title, self.page, self.y)
            self.text(title, HEADING, head)
            self.y -= 10

        self._heads.draw(self.page, draw)
        return node

    def subsection(self, title: str, parent: Node, keep: float = 40) -> None:
        """A smaller title that stays with the ``keep`` points that follow."""
        head = parent.add("H3")

        def draw() -> None:
            self.skip(10)
            self.text(title, STRONG, head)
            self.y -= 4

        self.fit(STRONG.leading + 16 + keep)
        self._heads.draw(self.page, draw)

    def text(
        self, text: str, style: Style, node: Node | None, *, x: float = MARGIN, width: float = 0.0
    ) -> None:
        """A paragraph, ``width`` points wide or up to the right margin."""
        width = width or self.paper.width - MARGIN - x
        self.row([Cell(wrap(text, style, width, self.fonts), x, style, node)])

    def row(
        self,
        cells: Sequence[Cell],
        above: float = 0.0,
        below: float = 0.0,
        *,
        rule: str = "",
        begin: Callable[[], None] | None = None,
    ) -> None:
        """Cells side by side, under a line of the colour ``rule``.

        They stay together unless they would fill a good part of a page; then at least two lines
        do.  ``begin`` draws what goes with the row, once its page is certain.
        """
        height = self.height(cells, above, below)
        split = height > self.full_room * KEPT_SHARE
        self.fit(above + below + 2 * BODY.leading if split else height)
        if rule:
            self.rule(rule)
        if begin is not None:
            begin()
        while cells:
            self.y -= above
            leading = max(cell.style.leading for cell in cells)
            count = max(1, int((self.room - below + 0.01) / leading))
            if max(len(cell.lines) for cell in cells) == count + 1 > 3:
                count -= 1  # no single line on the next page
            drawn = [cell._replace(lines=cell.lines[:count]) for cell in cells]
            self._draw(drawn)
            self.y -= self.height(drawn, 0, below)
            cells = [cell._replace(lines=cell.lines[count:]) for cell in cells]
            cells = [cell for cell in cells if cell.lines]
            if cells:
                self.break_page()

    @staticmethod
    def height(cells: Sequence[Cell], above: float, below: float) -> float:
        """Height of a row."""
        return above + below + max((len(c.lines) * c.style.leading for c in cells), default=0)

    def _draw(self, cells: Sequence[Cell]) -> None:
        for cell in cells:
            baseline = self.y - baseline_offset(cell.style)
            if cell.right_aligned:
                for i, line in enumerate(cell.lines):
                    y = baseline - i * cell.style.leading
                    self.page.text(line, cell.x, y, cell.style, cell.node, right_aligned=True)
            else:
                self.page.lines(cell.lines, cell.x, baseline, cell.style, cell.node)

    def rule(self, colour: str, *, x: float = MARGIN, width: float = 0.0) -> None:
        """A thin line across ``width`` or up to the right margin."""
        self.page.rule(x, self.y, width or self.paper.width - MARGIN - x, colour)


def baseline_offset(style: Style) -> float:
    """From the upper edge of a line of text to its baseline: the line is centred on x-height."""
    return style.leading / 2 + style.size * 0.34
