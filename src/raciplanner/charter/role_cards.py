"""Role cards as a document of their own, to be handed to those who hold the roles."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from raciplanner.charter.book import Book, Flow
from raciplanner.charter.cards import cards, has_cards
from raciplanner.charter.document import Charter, edition_of
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.pdf import new_document, pdf_bytes
from raciplanner.charter.style import PAPERS
from raciplanner.charter.writing import write_pdf
from raciplanner.errors import CharterError
from raciplanner.model.plan import Plan

Progress = Callable[[float], None]


def make_role_cards(
    plan: Plan,
    *,
    day: date,
    paper: str = "a4",
    language: str | None = None,
    progress: Progress = lambda _share: None,
) -> Charter:
    """A card for every role that has anything to do, each beginning a page.

    Parameters are those of :func:`~raciplanner.charter.document.make_charter`; the plan does not
    travel inside.

    Raises
    ------
    CharterError
        ``cards_empty`` where no role has anything to do.
    ValueError
        If ``paper`` is not known.
    """
    if paper not in PAPERS:
        raise ValueError(f"unknown paper {paper!r}")
    if not has_cards(plan):
        raise CharterError("cards_empty")
    document = new_document()
    book = Book(edition_of(plan, day, language), PAPERS[paper], Fonts(document))
    progress(0.1)
    cards(Flow(book), lambda share: progress(0.1 + 0.6 * share), alone=True)
    book.add_watermarks()
    book.add_footers()
    data = pdf_bytes(book, document)
    progress(1.0)
    return Charter(data, len(book.pages), tuple(book.fonts.missing))


def write_role_cards(
    plan: Plan,
    path: str | Path,
    *,
    day: date,
    paper: str = "a4",
    language: str | None = None,
    progress: Progress = lambda _share: None,
) -> Charter:
    """Make the cards and write them to ``path``, wholly or not at all.

    Parameters are those of :func:`make_role_cards`.

    Raises
    ------
    CharterError
        Also what :func:`~raciplanner.charter.document.write_charter` raises.
    """
    made = make_role_cards(plan, day=day, paper=paper, language=language, progress=progress)
    write_pdf(Path(path), made.data)
    return made
