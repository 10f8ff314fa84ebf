"""Checking a charter that comes back: is it still what was made, and what does it belong to?

The plan in the charter is opened like any foreign plan file.  From it, the charter is made once
more; where the same program version made it, both must be alike to the byte.  Otherwise what is
drawn on each page is compared with the seal.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import raciplanner
from raciplanner.charter.document import make_charter
from raciplanner.charter.marks import END, OTHER, Form, read_form
from raciplanner.charter.reading import read_file
from raciplanner.charter.seal import PLAN_NAME, SEAL_NAME, Seal, digest, page_digests
from raciplanner.charter.standing import Standing, expected_of, signature_doubts, standings_of
from raciplanner.charter.style import PAPERS
from raciplanner.errors import CharterError, PlanFileError
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    import pikepdf

    from raciplanner.storage.planfile import Opened
    from raciplanner.storage.versions import Version

SIZE_LIMIT = 200_000_000
"""Largest file that is looked at, in bytes."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something about a charter that is not as it should be: code and values of the sentence.

    ``plan_missing``, ``seal_missing``, ``seal_damaged`` (reason), ``plan_damaged`` (reason),
    ``plan_other`` (content hash of the plan is not that of the seal), ``plan_changed`` (its bytes
    are others), ``page_changed`` (page), ``pages_missing`` and ``pages_added`` (count),
    ``seal_changed`` (it does not fit the charter that the plan makes), ``added_later`` (count of
    later additions to the file, of which not all only fill in fields), ``cut_off`` (the end of
    the file is missing), ``rebuilt`` (all pages are right, but another program has written the file
    anew); with the ``name`` of the signer ``signature_broken`` (its bytes were changed),
    ``signature_overruled`` (something was added after it that it does not allow),
    ``signature_foreign`` (in a field that the charter does not have), ``signature_missing`` (the
    plan says that it is there).
    """

    code: str
    data: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found out about a charter.

    Parameters
    ----------
    seal : Seal or None
        What the charter says of itself.
    plan : Plan or None
        The plan in it, as far as it can be read.
    plan_data : bytes
        The plan file in it, empty where there is none.
    content : str
        Content hash of that plan.
    repeated : bool
        The charter was made once more for comparison; otherwise only the seal was asked.
    doubts : tuple of Doubt
        Empty when all is well.
    standings : tuple of Standing
        Those who sign in the PDF itself.
    versions : tuple of Version
        The version with which a draft was compared.
    """

    seal: Seal | None
    plan: Plan | None
    plan_data: bytes
    content: str
    repeated: bool
    doubts: tuple[Doubt, ...]
    standings: tuple[Standing, ...] = ()
    versions: tuple[Version, ...] = ()

    @property
    def intact(self) -> bool:
        """Whether nothing was found."""
        return not self.doubts


def verify_charter(path: str | Path, known: Plan | None = None) -> Verdict:
    """Check the charter ``path``; the file is only read.

    Parameters
    ----------
    known : Plan, optional
        A plan that may know of more signatures than the one in the charter: an end of the file that
        was cut off between two signatures shows in nothing else.

    Raises
    ------
    CharterError
        ``not_found``, ``not_allowed``, ``unreadable``, ``too_large``, ``not_a_pdf``,
        ``not_a_charter`` (a PDF with neither a plan nor a seal).
    """
    path = Path(path)
    return verify_data(path, read_file(path, SIZE_LIMIT, "too_large"), known)


def verify_data(path: Path, data: bytes, known: Plan | None = None) -> Verdict:
    """Check the charter whose bytes are ``data``; ``path`` is its name in errors."""
    parts = _Parts.of(path, data)
    doubts: list[Doubt] = []
    seal = _seal(parts.files, doubts)
    opened = _opened(parts.files, doubts)
    plan = opened.plan if opened is not None else None
    content = content_hash(plan) if plan is not None else ""
    repeated = False
    if seal is not None:
        doubts += _seal_doubts(seal, parts, content)
        if opened is not None and content == seal.content:
            repeated = seal.program == raciplanner.__version__
            if repeated:
                doubts += _repeat_doubts(seal, opened, parts, data)
    standings = standings_of(plan, content, parts.form) if plan is not None else ()
    expected = expected_of(known, content) if known is not None else frozenset[str]()
    doubts += _later_doubts(parts.form, standings, expected, data)
    return Verdict(
        seal=seal,
        plan=plan,
        plan_data=parts.files.get(PLAN_NAME, b""),
        content=content,
        repeated=repeated,
        doubts=tuple(_once(doubts)),
        standings=standings,
        versions=opened.versions if opened is not None else (),
    )


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of a PDF that are compared."""

    files: Mapping[str, bytes]
    pages: tuple[str, ...]
    form: Form

    @classmethod
    def of(cls, path: Path, data: bytes) -> _Parts:
        import pikepdf

        try:
            with pikepdf.open(io.BytesIO(data)) as pdf:
                files = {
                    name: _attached(pdf, name)
                    for name in (PLAN_NAME, SEAL_NAME)
                    if name in pdf.attachments
                }
                pages = page_digests([_drawn(page) for page in pdf.pages])
                form = read_form(pdf, data)
        except pikepdf.PdfError as error:
            raise CharterError("not_a_pdf", file=path, reason=str(error)) from error
        if not files:
            raise CharterError("not_a_charter", file=path)
        return cls(files, pages, form)


def _attached(pdf: pikepdf.Pdf, name: str) -> bytes:
    return bytes(pdf.attachments[name].get_file().read_bytes())


def _drawn(page: pikepdf.Page) -> bytes:
    import pikepdf

    contents = page.obj.get("/Contents")
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    return b"\n".join(bytes(part.read_bytes()) for part in parts if part is not None)


def _seal(files: Mapping[str, bytes], doubts: list[Doubt]) -> Seal | None:
    if SEAL_NAME not in files:
        doubts.append(Doubt("seal_missing"))
        return None
    try:
        return Seal.of_bytes(files[SEAL_NAME])
    except ValueError as error:
        doubts.append(Doubt("seal_damaged", {"reason": str(error)}))
        return None


def _opened(files: Mapping[str, bytes], doubts: list[Doubt]) -> Opened | None:
    from raciplanner.storage.planfile import open_plan

    if PLAN_NAME not in files:
        doubts.append(Doubt("plan_missing"))
        return None
    with TemporaryDirectory() as folder:
        file = Path(folder) / PLAN_NAME
        file.write_bytes(files[PLAN_NAME])
        try:
            return open_plan(file)
        except PlanFileError as error:
            doubts.append(Doubt("plan_damaged", {"reason": error.code}))
            return None


def _seal_doubts(seal: Seal, parts: _Parts, content: str) -> Iterator[Doubt]:
    """Where the file does not agree with its own seal."""
    if content and digest(parts.files[PLAN_NAME]) != seal.plan:  # it is damaged without a content
        same = content == seal.content
        yield Doubt("plan_changed") if same else Doubt("plan_other", {"hash": content[:8]})
    yield from _page_doubts(seal.pages, parts.pages)


def _page_doubts(wanted: Sequence[str], found: Sequence[str]) -> Iterator[Doubt]:
    for number, (was, now) in enumerate(zip(wanted, found, strict=False), 1):
        if was != now:
            yield Doubt("page_changed", {"page": number})
    if len(found) < len(wanted):
        yield Doubt("pages_missing", {"count": len(wanted) - len(found)})
    if len(found) > len(wanted):
        yield Doubt("pages_added", {"count": len(found) - len(wanted)})


def _repeat_doubts(seal: Seal, opened: Opened, parts: _Parts, data: bytes) -> Iterator[Doubt]:
    """Where the file does not agree with the charter that its own plan makes."""
    if seal.paper not in PAPERS:
        yield Doubt("seal_changed")
        return
    again = make_charter(
        opened.plan,
        day=seal.day,
        paper=seal.paper,
        language=seal.language,
        versions=opened.versions,
    )
    if data.startswith(again.data):
        return
    with_seal = _Parts.of(Path(), again.data)
    true_seal = Seal.of_bytes(with_seal.files[SEAL_NAME])
    if true_seal != seal:
        yield Doubt("seal_changed")
    changed = list(_page_doubts(true_seal.pages, parts.pages))
    yield from changed
    if not changed:
        yield Doubt("rebuilt")


def _later_doubts(
    form: Form, standings: Sequence[Standing], expected: frozenset[str], data: bytes
) -> Iterator[Doubt]:
    """What was added to the file, and the signatures in it."""
    if not data.rstrip().endswith(END):
        yield Doubt("cut_off")
    elif form.added == OTHER:
        yield Doubt("added_later", {"count": data.count(END) - 1})
    for code, name in signature_doubts(form, standings, expected):
        yield Doubt(code, {"name": name})


def _once(doubts: Sequence[Doubt]) -> Iterator[Doubt]:
    """Each doubt once, in the order in which they were found."""
    seen: list[Doubt] = []
    for doubt in doubts:
        if doubt not in seen:
            seen.append(doubt)
            yield doubt
