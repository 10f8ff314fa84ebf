"""Signing a charter with one's own certificate: PAdES, added at the end of the file.

The first signature certifies that from then on fields are filled in and nothing else; those that
follow approve.  No network is used, so the time is only what this computer says.  A signed file is
never written anew, only added to.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from raciplanner.charter.certificate import Certificate, now, open_certificate
from raciplanner.charter.forms import CHOICES, DAY, NAME, REMARK, TICKED, field_name
from raciplanner.charter.reading import read_file
from raciplanner.charter.stamp import signature_look, text_look
from raciplanner.charter.standing import Standing
from raciplanner.charter.verify import SIZE_LIMIT, Verdict, verify_data
from raciplanner.charter.writing import write_pdf
from raciplanner.errors import CharterError
from raciplanner.i18n import Translate, translator

if TYPE_CHECKING:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.writer import BasePdfFileWriter
    from pyhanko.stamp import StaticStampStyle

_NO_MATTER = {"signature_missing"}
"""Doubts that do not keep anybody from signing: others still have to."""
_BEFORE_ANY = {"rebuilt"}
"""Nor does this one, while nobody has signed: a program in which fields were filled in did it."""


Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Signed:
    """What was done.

    Parameters
    ----------
    who : str
        The signer in the charter.
    certificate : Certificate
    first : bool
        Nobody had signed before: the signature certifies.
    open : tuple of str
        Who has a field for a signature and has not signed.
    """

    who: str
    certificate: Certificate
    first: bool
    open: tuple[str, ...]


def sign_charter(
    source: Path,
    target: Path,
    certificate: Path,
    password: str,
    *,
    signer: str = "",
    outcome: str = "",
    remark: str = "",
    at: datetime | None = None,
    progress: Progress | None = None,
) -> Signed:
    """Put a signature into a charter.

    Parameters
    ----------
    source, target : Path
        The charter, and where the signed one is written, wholly or not at all.
    certificate : Path
        A file of the kind PKCS#12.
    signer : str
        Whose field: the name in the charter or that of the field; not needed where one is left.
    outcome, remark : str
        What is said by somebody who said that they sign later; their boxes are filled in.
    at : datetime
        Now, if not given.
    progress : callable, optional
        Is told the share that is done; what it raises stops the work, and nothing is written.

    Raises
    ------
    CharterError
        What :func:`~raciplanner.charter.verify.verify_charter`,
        :func:`~raciplanner.charter.certificate.open_certificate` and
        :func:`~raciplanner.charter.writing.write_pdf` raise; ``charter_changed``,
        ``remark_needed``, ``outcome_known`` (of somebody who said it in the plan), and what
        :func:`chosen_place` raises.
    """
    if outcome in {"reservation", "declines"} and not remark.strip():
        raise CharterError("remark_needed", file=source)
    at = at or now()
    holder = open_certificate(certificate, password, at)
    data = read_file(source, SIZE_LIMIT, "too_large")
    tell = progress or _tell_nobody
    verdict = verify_data(source, data)
    tell(0.7)
    require_signable(source, verdict)
    place = chosen_place(source, verdict.standings, signer)
    if outcome and not place.later:
        raise CharterError("outcome_known", file=source, who=place.who)
    first = all(one.mark is None for one in verdict.standings)
    translate = translator(verdict.seal.language if verdict.seal else "en")
    writer, day = _writer(data), at.date().isoformat()
    if outcome:
        _fill_in(writer, place.place, outcome, {NAME: holder.name, DAY: day, REMARK: remark})
    signed = _signed(writer, place.field, holder, at, translate, first=first)
    tell(0.95)
    write_pdf(target, signed)
    others = tuple(one.who for one in verdict.standings if one.open and one != place)
    return Signed(place.who, holder, first, others)


def _tell_nobody(_share: float) -> None:
    """Progress that nobody asked for."""


def require_signable(source: Path, verdict: Verdict) -> None:
    """Refuse to sign what is not as it was made.

    Raises
    ------
    CharterError
        ``charter_changed``.
    """
    allowed = set(_NO_MATTER)
    if all(one.mark is None for one in verdict.standings):
        allowed |= _BEFORE_ANY
    if any(doubt.code not in allowed for doubt in verdict.doubts):
        raise CharterError("charter_changed", file=source)


def chosen_place(source: Path, standings: Sequence[Standing], signer: str) -> Standing:
    """The empty field of a signer.

    Raises
    ------
    CharterError
        ``no_places`` (in the charter), ``signer_unknown`` (whose names there are),
        ``signed_already`` (who), ``signer_needed`` (who could be meant).
    """
    places = [one for one in standings if one.open or one.mark is not None]
    if not places:
        raise CharterError("no_places", file=source)
    wanted = signer.casefold()
    found = [one for one in places if wanted in {"", one.who.casefold(), one.field}]
    if not found:
        names = ", ".join(one.who or one.field for one in places)
        raise CharterError("signer_unknown", file=source, signer=signer, names=names)
    empty = [one for one in found if one.open]
    if not empty:
        names = ", ".join(one.who or one.field for one in found)
        raise CharterError("signed_already", file=source, names=names)
    if len(empty) > 1:
        names = ", ".join(one.who or one.field for one in empty)
        if len({one.who for one in empty}) < len(empty):
            names = ", ".join(f"{one.who} ({one.field})" for one in empty)
        raise CharterError("signer_needed", file=source, names=names)
    return empty[0]


def _writer(data: bytes) -> IncrementalPdfFileWriter:
    """What adds to a file; the metadata stay as they are, with the names that PDF/UA wants."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class Writer(IncrementalPdfFileWriter):
        def _update_meta(self) -> None:
            pass

    return Writer(io.BytesIO(data))


def _fields(writer: IncrementalPdfFileWriter) -> dict[str, Any]:
    listed = [one.get_object() for one in writer.root["/AcroForm"]["/Fields"]]
    return {str(one["/T"]): one for one in listed}


def _size(field: Any) -> tuple[float, float]:
    """Width and height of a field."""
    left, bottom, right, top = map(float, field["/Rect"])
    return right - left, top - bottom


def _fill_in(
    writer: IncrementalPdfFileWriter, place: int, outcome: str, texts: Mapping[str, str]
) -> None:
    """Tick and type what somebody says who had left it open."""
    from pyhanko.pdf_utils.generic import pdf_name

    fields = _fields(writer)
    for choice in CHOICES:
        box = fields[field_name(choice, place)]
        state = pdf_name(f"/{TICKED}" if choice == outcome else "/Off")
        box[pdf_name("/V")] = box[pdf_name("/AS")] = state
        writer.update_container(box)
    for what, text in texts.items():
        if text.strip():
            _type(writer, fields[field_name(what, place)], text.strip())


def _type(writer: IncrementalPdfFileWriter, field: Any, text: str) -> None:
    from pyhanko.pdf_utils.content import AnnotAppearances
    from pyhanko.pdf_utils.generic import TextStringObject, pdf_name

    look = _imported(writer, text_look(text, *_size(field)))
    field[pdf_name("/V")] = TextStringObject(text)
    field[pdf_name("/AP")] = AnnotAppearances(look).as_pdf_object()
    writer.update_container(field)


def _imported(writer: BasePdfFileWriter, page: bytes) -> Any:
    from pyhanko.pdf_utils.reader import PdfFileReader

    return writer.import_page_as_xobject(PdfFileReader(io.BytesIO(page)))


def _signed(
    writer: IncrementalPdfFileWriter,
    field: str,
    certificate: Certificate,
    at: datetime,
    translate: Translate,
    *,
    first: bool,
) -> bytes:
    """The file with the signature at its end."""
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    width, height = _size(_fields(writer)[field])
    look = signature_look(certificate, at, width, height, translate)
    wanted = PdfSignatureMetadata(
        field_name=field,
        subfilter=SigSeedSubFilter.PADES,
        certify=first,
        docmdp_permissions=MDPPerm.FILL_FORMS,
    )
    signer = PdfSigner(wanted, certificate.signer, stamp_style=_style(look))
    out = io.BytesIO()
    signer.sign_pdf(writer, existing_fields_only=True, output=out)
    return out.getvalue()


def _style(look: bytes) -> StaticStampStyle:
    """``look``, a page as large as the field, as what is seen of a signature."""
    from pyhanko.pdf_utils.content import PdfContent
    from pyhanko.pdf_utils.layout import (
        AxisAlignment,
        BoxConstraints,
        Margins,
        SimpleBoxLayoutRule,
    )
    from pyhanko.stamp import StaticStampStyle

    class Look(PdfContent):
        def render(self) -> bytes:
            shown = _imported(self._ensure_writer, look)
            self.resources.xobject["/Look"] = shown
            left, bottom, right, top = shown.get_object()["/BBox"]
            self.box = BoxConstraints(width=right - left, height=top - bottom)
            return b"/Look Do"

    corner = SimpleBoxLayoutRule(
        AxisAlignment.ALIGN_MIN, AxisAlignment.ALIGN_MIN, margins=Margins(0, 0, 0, 0)
    )
    return StaticStampStyle(
        background=Look(), background_layout=corner, background_opacity=1.0, border_width=0
    )
