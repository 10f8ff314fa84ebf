"""The charter of a plan as a PDF file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from raciplanner.analysis.check import check
from raciplanner.analysis.findings import sort_findings
from raciplanner.analysis.summary import summarise
from raciplanner.charter.book import Book, Edition
from raciplanner.charter.changes import Since
from raciplanner.charter.contents import Place, draw_contents
from raciplanner.charter.fonts import REPLACEMENT, Fonts
from raciplanner.charter.pdf import Attachment, new_document, pdf_bytes
from raciplanner.charter.seal import PLAN_NAME, SEAL_NAME, Seal, digest, page_digests
from raciplanner.charter.style import PAPERS
from raciplanner.charter.writing import write_pdf
from raciplanner.collection import without_collection
from raciplanner.i18n import LANGUAGES, Translate, translator
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from raciplanner.storage.planfile import plan_bytes
from raciplanner.storage.signed import Signed, signed_before
from raciplanner.storage.versions import Version

Progress = Callable[[float], None]
"""Is told the share that is done, 0 to 1; what it raises stops the work and passes through."""

_CHECKED, _DRAWN = 0.3, 0.7
"""Shares of the work that are then done."""
_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Charter:
    """A finished charter.

    Parameters
    ----------
    data : bytes
        The PDF file.
    pages : int
    missing : tuple of str
        Characters of the plan that no typeface has; each is printed as a box.
    places : tuple of Place
        Where the sections begin, in the order of the pages.
    unread : tuple of str
        Names of logos that cannot be read and are left out.
    """

    data: bytes
    pages: int
    missing: tuple[str, ...]
    places: tuple[Place, ...] = ()
    unread: tuple[str, ...] = ()

    def warnings(self, translate: Translate) -> tuple[str, ...]:
        """What a person should know before handing the charter out."""
        return (*self._unread_warnings(translate), *self._missing_warnings(translate))

    def _unread_warnings(self, translate: Translate) -> Iterator[str]:
        says = translate("Charter", "The logo “{name}” cannot be read and is left out.")
        return (says.format(name=name) for name in self.unread)

    def _missing_warnings(self, translate: Translate) -> tuple[str, ...]:
        if not self.missing:
            return ()
        says = translate(
            "Charter",
            "%n characters cannot be printed; {box} stands in for them: {characters}",
            None,
            len(self.missing),
        )
        named = [f"U+{ord(char):04X}" for char in self.missing[:_MOST_NAMED]]
        more = ["…"] if len(self.missing) > _MOST_NAMED else []
        return (says.format(box=REPLACEMENT, characters=", ".join(named + more)),)


@without_collection()
def make_charter(
    plan: Plan,
    *,
    day: date,
    paper: str = "a4",
    language: str | None = None,
    attach: bool = True,
    versions: Sequence[Version] = (),
    progress: Progress | None = None,
) -> Charter:
    """The charter of ``plan``: the same plan and day always give the same bytes.

    Parameters
    ----------
    day : date
        The date on the cover; acceptances that ended before it are open findings again.
    paper : {"a4", "letter"}
    language : str, optional
        Language of everything that is not the plan's own text; that of the plan by default.
    attach : bool
        Put the plan, without its history and versions, and a seal into the PDF, so that the
        charter can be checked and the plan brought back.
    versions : sequence of Version
        The named versions of the plan: where what was put to be signed before is among them, the
        charter says what is new since, and carries that version as well.

    Raises
    ------
    ValueError
        If ``paper`` is not known.
    """
    if paper not in PAPERS:
        raise ValueError(f"unknown paper {paper!r}")
    tell = progress or _tell_nobody
    former = signed_before(plan, versions)
    edition = edition_of(plan, day, language, former, lambda share: tell(share * _CHECKED))
    document = new_document()
    book = Book(edition, PAPERS[paper], Fonts(document))
    places = _draw(book, lambda share: tell(_CHECKED + share * (_DRAWN - _CHECKED)))
    kept = (former.version,) if former else ()
    attachments = _attachments(book, paper, kept) if attach else ()
    data = pdf_bytes(book, document, attachments, lambda share: tell(_DRAWN + share * (1 - _DRAWN)))
    tell(1.0)
    made = Charter(data, len(book.pages), tuple(book.fonts.missing), places, tuple(book.unread))
    # A book hangs together in circles.  What is large goes now: the collector, which stops every
    # thread, then has little to look through.
    book.pages.clear()
    book.root.kids.clear()
    return made


def edition_of(
    plan: Plan,
    day: date,
    language: str | None = None,
    former: Signed | None = None,
    progress: Progress | None = None,
) -> Edition:
    """What a document about ``plan`` is made from; see :func:`make_charter`."""
    wanted = language or plan.info.language
    known = wanted if wanted in LANGUAGES else "en"
    found = check(plan, progress)
    return Edition(
        plan=plan,
        language=known,
        translate=translator(known),
        day=day,
        digest=content_hash(plan),
        findings=sort_findings(found, plan, day),
        summary=summarise(plan, found, day),
        since=Since.of(former.signoff, former.plan, plan) if former else None,
    )


def write_charter(
    plan: Plan,
    path: str | Path,
    *,
    day: date,
    paper: str = "a4",
    language: str | None = None,
    attach: bool = True,
    versions: Sequence[Version] = (),
    progress: Progress | None = None,
) -> Charter:
    """Make the charter of ``plan`` and write it to ``path``, wholly or not at all.

    Parameters are those of :func:`make_charter`.

    Raises
    ------
    CharterError
        ``signed_file`` where signatures would be lost; ``no_folder``, ``no_permission``,
        ``read_only_file``, ``not_a_file``, ``disk_full``, ``name_too_long`` or ``write_failed``
        for what the disk refuses.
    """
    charter = make_charter(
        plan,
        day=day,
        paper=paper,
        language=language,
        attach=attach,
        versions=versions,
        progress=progress,
    )
    write_pdf(Path(path), charter.data)
    return charter


def _draw(book: Book, step: Progress) -> tuple[Place, ...]:
    """Draw all sections that the plan wants, in its order."""
    places = draw_contents(book, step)
    book.add_watermarks()
    book.add_footers()
    return places


def _attachments(book: Book, paper: str, kept: Sequence[Version]) -> tuple[Attachment, ...]:
    """The plan of a book, with the version it is compared with, and the seal."""
    edition, translate = book.edition, book.edition.translate
    plan = plan_bytes(edition.plan, kept)
    seal = Seal(
        content=edition.digest,
        version=edition.plan.info.version,
        day=edition.day,
        paper=paper,
        language=edition.language,
        plan=digest(plan),
        pages=page_digests([page.operators.encode("ascii") for page in book.pages]),
    )
    return (
        Attachment(
            PLAN_NAME,
            plan,
            "application/vnd.sqlite3",
            "Source",
            translate("Charter", "The plan from which this charter was made"),
        ),
        Attachment(
            SEAL_NAME,
            seal.to_bytes(),
            "application/json",
            "Data",
            translate("Charter", "Seal: what this charter must look like"),
        ),
    )


def _tell_nobody(_share: float) -> None:
    """Progress that nobody asked for."""
