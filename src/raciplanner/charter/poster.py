"""Posters: the matrix or the map of goals on one sheet, in the largest type that fits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from raciplanner.charter.board import Area, Board, TitleBand, edge_of, footer_of
from raciplanner.charter.book import Book, Edition
from raciplanner.charter.document import Charter, edition_of
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.pdf import new_document, pdf_bytes
from raciplanner.charter.poster_map import MapFit, draw_map, fitted_map
from raciplanner.charter.poster_matrix import MatrixFit, draw_matrix, fitted_matrix
from raciplanner.charter.style import SHEETS, Paper
from raciplanner.charter.writing import write_pdf
from raciplanner.errors import CharterError
from raciplanner.i18n import Translate
from raciplanner.model.plan import Plan

MATRIX, MAP = "matrix", "map"
KINDS = (MATRIX, MAP)
LEAST_TYPE = 8.0
"""Points: a poster in smaller type is not made."""

Progress = Callable[[float], None]
_FITTED = 0.7


@dataclass(frozen=True, slots=True)
class Poster:
    """A finished poster.

    Parameters
    ----------
    data : bytes
        The PDF file.
    type_size : float
        Points of the names on it.
    missing : tuple of str
        As for :class:`~raciplanner.charter.document.Charter`.
    cut : int
        Names of activities that are too long even for six lines.
    kpis_left_out : bool
        The KPIs are not on the map: with them it could not be read.
    """

    data: bytes
    type_size: float
    missing: tuple[str, ...] = ()
    cut: int = 0
    kpis_left_out: bool = False

    def warnings(self, translate: Translate) -> tuple[str, ...]:
        """What a person should know before hanging the poster up."""
        said = []
        if self.cut:
            says = translate("Charter", "%n names of activities end in “…” on it.", None, self.cut)
            said.append(says)
        if self.kpis_left_out:
            said.append(
                translate("Charter", "The KPIs are left out: with them the map cannot be read.")
            )
        return (*said, *Charter(self.data, 1, self.missing).warnings(translate))


def sheet_name(paper: str) -> str:
    """The name of a sheet for people.

    >>> sheet_name("a3"), sheet_name("tabloid")
    ('A3', 'Tabloid')
    """
    return paper.upper() if paper[1:].isdigit() else paper.title()


def make_poster(
    plan: Plan,
    kind: str,
    *,
    day: date,
    paper: str = "a3",
    language: str | None = None,
    progress: Progress = lambda _share: None,
) -> Poster:
    """A poster of ``plan``: the same plan and day always give the same bytes.

    Parameters
    ----------
    kind : {"matrix", "map"}
    day, language, progress
        As for :func:`~raciplanner.charter.document.make_charter`.
    paper : {"a4", "letter", "a3", "tabloid", "a2", "a1"}
        Held upright or on its side, whichever makes the type larger.

    Raises
    ------
    CharterError
        ``poster_small`` where it could not be read, with the size it would have; ``poster_empty``
        for a plan without activities and roles, or without goals.
    ValueError
        If ``kind`` or ``paper`` is not known.
    """
    if kind not in KINDS or paper not in SHEETS:
        raise ValueError(f"unknown poster {kind!r} on {paper!r}")
    edition = edition_of(plan, day, language)
    document = new_document()
    book = Book(edition, SHEETS[paper], Fonts(document))
    fit = _fit(book, kind, _growing(lambda share: progress(share * _FITTED)))
    if fit is None or fit.type_size < LEAST_TYPE:
        size = int(fit.type_size) if fit else 0
        raise CharterError(
            "poster_small", size=max(1, size), least=int(LEAST_TYPE), sheet=sheet_name(paper)
        )
    _draw(book, fit, kind)
    data = pdf_bytes(book, document)
    progress(1.0)
    return Poster(
        data,
        fit.type_size,
        tuple(book.fonts.missing),
        fit.cut if isinstance(fit, MatrixFit) else 0,
        isinstance(fit, MapFit) and not fit.kpis and bool(plan.kpis),
    )


def write_poster(
    plan: Plan,
    kind: str,
    path: str | Path,
    *,
    day: date,
    paper: str = "a3",
    language: str | None = None,
    progress: Progress = lambda _share: None,
) -> Poster:
    """Make a poster and write it to ``path``, wholly or not at all.

    Parameters are those of :func:`make_poster`.

    Raises
    ------
    CharterError
        Also what :func:`~raciplanner.charter.document.write_charter` raises.
    """
    poster = make_poster(plan, kind, day=day, paper=paper, language=language, progress=progress)
    write_made(poster, path)
    return poster


def write_made(poster: Poster, path: str | Path) -> None:
    """Write a poster that was made before.

    Raises
    ------
    CharterError
        What the disk refuses.
    """
    write_pdf(Path(path), poster.data)


def subject_of(edition: Edition, kind: str) -> str:
    """What a poster shows, in words."""
    translate = edition.translate
    if kind == MATRIX:
        return translate("Charter", "Responsibility matrix")
    return translate("GoalMap", "Goal map")


def _fit(book: Book, kind: str, tell: Progress) -> MatrixFit | MapFit | None:
    plan, subject = book.edition.plan, subject_of(book.edition, kind)
    if kind == MATRIX:
        if not plan.activities or not plan.roles:
            raise CharterError("poster_empty")
        return _largest_matrix(book, subject, tell)
    if not plan.goals:
        raise CharterError("poster_empty")
    return _largest_map(book, subject, tell)


def _growing(tell: Progress) -> Progress:
    """Progress that never goes back: layouts tell of each of their steps from the beginning."""
    most = 0.0

    def step(share: float) -> None:
        nonlocal most
        most = max(most, share)
        tell(most)

    return step


def _largest_matrix(book: Book, subject: str, tell: Progress) -> MatrixFit | None:
    found = []
    areas = _areas(book, subject)
    for part, (sheet, area) in enumerate(areas.items()):

        def step(share: float, part: int = part) -> None:
            tell((part + share) / len(areas))

        found.append(fitted_matrix(book, sheet, area, step))
    return max(filter(None, found), key=lambda fit: fit.type_size, default=None)


def _areas(book: Book, subject: str) -> Mapping[Paper, Area]:
    """What the title leaves of the sheet on its side, and of the upright one."""
    sheets = (book.paper.turned(), book.paper)
    return {sheet: TitleBand(book, sheet, subject).below for sheet in sheets}


def _largest_map(book: Book, subject: str, tell: Progress) -> MapFit | None:
    """The map with the KPIs where that can be read, else without them."""
    areas, fit = _areas(book, subject), None
    for part, kpis in enumerate((True, False)):

        def step(share: float, part: int = part) -> None:
            tell((part + share) / 2)

        fit = fitted_map(book, areas, kpis=kpis, tell=step)
        if fit is None or fit.type_size >= LEAST_TYPE:
            break
    return fit


def _draw(book: Book, fit: MatrixFit | MapFit, kind: str) -> None:
    page = Board(fit.sheet, book.fonts, fit.area, fit.scale)
    book.pages.append(page)
    TitleBand(book, fit.sheet, subject_of(book.edition, kind)).draw(page)
    if isinstance(fit, MatrixFit):
        draw_matrix(book, fit, page.inner)
    else:
        draw_map(book, fit, page)
    book.add_watermarks()
    book.add_footers(edge_of(fit.sheet), footer_of(fit.sheet))
