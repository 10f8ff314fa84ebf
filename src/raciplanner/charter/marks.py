"""Signatures by certificate and filled fields in a PDF that comes back.

A signature is sound when the bytes it covers are as they were signed, and when what was added to
the file after it fills in fields and nothing else.  Whose it is cannot be checked here: nobody is
asked, and no list of trusted issuers is kept.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from raciplanner.charter.text import one_line

if TYPE_CHECKING:
    import pikepdf
    from pyhanko.pdf_utils.reader import PdfFileReader

    from raciplanner.charter.additions import FieldsOnly

END = b"%%EOF"
"""The last line of a PDF, and of each addition to it."""
NOTHING, FIELDS, OTHER = "nothing", "fields", "other"
"""What was added to a file after something."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A signature by certificate.

    Parameters
    ----------
    field : str
        Name of the field it is in.
    name, issuer : str
        Whose certificate it is, and who says so; empty where it cannot be read.
    self_made : bool
        Nobody but the holder says whose the certificate is.
    made : datetime or None
        When it was made, as the signer's computer claims.
    intact : bool
        The bytes it covers are as they were signed.
    whole : bool
        It covers the file to its end.
    later : str
        What was added after it: one of :data:`NOTHING`, :data:`FIELDS`, :data:`OTHER`.
    certifies : bool
        It was made first, and allows nothing but filling in fields.
    in_time : bool
        The certificate was valid at that time.
    """

    field: str
    name: str = ""
    issuer: str = ""
    self_made: bool = False
    made: datetime | None = None
    intact: bool = False
    whole: bool = False
    later: str = OTHER
    certifies: bool = False
    in_time: bool = False

    @property
    def sound(self) -> bool:
        """Whether it still stands for what is in the file."""
        return self.intact and self.later != OTHER


@dataclass(frozen=True, slots=True)
class Form:
    """What stands in the fields of a PDF.

    Parameters
    ----------
    values : mapping of str to str
        Texts and ticks by the name of the field, also empty ones.
    empty : tuple of str
        Fields for a signature that have none.
    marks : tuple of Mark
        In the order in which they were made.
    added : str
        What was added to the file after it was made: one of :data:`NOTHING`, :data:`FIELDS`,
        :data:`OTHER`.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    empty: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    added: str = NOTHING


def read_form(pdf: pikepdf.Pdf, data: bytes) -> Form:
    """The fields of ``pdf``, whose bytes are ``data``."""
    fields = list(_fields(pdf))
    signed = [name for name, kind, value in fields if kind == "/Sig" and value is not None]
    empty = tuple(name for name, kind, value in fields if kind == "/Sig" and value is None)
    values = {name: _said(value) for name, kind, value in fields if kind != "/Sig"}
    if not signed and data.count(b"startxref") < 2:
        return Form(values, empty)
    added, marks = _read_marks(data, signed)
    return Form(values, empty, marks, added)


def _fields(pdf: pikepdf.Pdf) -> Iterator[tuple[str, str, Any]]:
    """Name, type and value of each field at the top; charters have no others."""
    import pikepdf

    form = pdf.Root.get("/AcroForm")
    listed = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
    for one in listed if isinstance(listed, pikepdf.Array) else ():
        if isinstance(one, pikepdf.Dictionary):
            yield str(one.get("/T", "")), str(one.get("/FT", "")), one.get("/V")


def _said(value: Any) -> str:
    return "" if value is None else str(value).strip("\0")


def _read_marks(data: bytes, signed: Sequence[str]) -> tuple[str, tuple[Mark, ...]]:
    """What was added to the file, and every signature; foreign bytes may make the reader fail in
    any way, and then nothing is proved.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader

    from raciplanner.charter.additions import FieldsOnly

    logging.getLogger("pyhanko").addHandler(logging.NullHandler())
    try:
        reader = PdfFileReader(io.BytesIO(_whole(data)))
        policy = FieldsOnly()
        marks = tuple(_mark(one, policy) for one in reader.embedded_signatures)
        added = _added(reader, policy)
    except Exception:  # noqa: BLE001 - see above
        return OTHER, tuple(Mark(name) for name in signed)
    found = {mark.field for mark in marks}
    return added, (*marks, *(Mark(name) for name in signed if name not in found))


def _whole(data: bytes) -> bytes:
    """``data`` without an addition at its end that was cut off in the middle."""
    head, end, tail = data.rpartition(END)
    spaces = tail[: len(tail) - len(tail.lstrip())]
    return head + end + spaces


def _mark(signature: Any, policy: FieldsOnly) -> Mark:
    """What one signature is worth."""
    name = str(signature.field_name)
    try:
        return _judged(name, signature, policy)
    except Exception:  # noqa: BLE001 - foreign bytes; what cannot be judged proves nothing
        return Mark(name)


def _judged(name: str, signature: Any, policy: FieldsOnly) -> Mark:
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity
    from pyhanko.sign.validation.status import SignatureCoverageLevel as Coverage

    signature.compute_integrity_info(policy)
    intact, valid = validate_sig_integrity(
        signature.signer_info,
        signature.signer_cert,
        expected_content_type="data",
        actual_digest=signature.compute_digest(),
    )
    summary = signature.summarise_integrity_info()
    whole = summary["coverage"] == Coverage.ENTIRE_FILE
    covered = summary["coverage"] >= Coverage.ENTIRE_REVISION and summary["docmdp_ok"]
    later = NOTHING if whole else (FIELDS if covered else OTHER)
    cert, made = signature.signer_cert, signature.self_reported_timestamp
    return Mark(
        field=name,
        name=_holder(cert.subject),
        issuer=_holder(cert.issuer),
        self_made=cert.subject == cert.issuer,
        made=made,
        intact=bool(intact and valid and summary["coverage"] > Coverage.UNCLEAR),
        whole=whole,
        later=later,
        certifies=signature.docmdp_level is not None,
        in_time=made is not None and cert.not_valid_before <= made <= cert.not_valid_after,
    )


def _holder(name: Any) -> str:
    """Whose a certificate is, in one line."""
    parts = name.native
    return one_line(str(parts.get("common_name") or name.human_friendly))


def _added(reader: PdfFileReader, policy: FieldsOnly) -> str:
    """What was added to the file after it was made."""
    from pyhanko.sign.diff_analysis import SuspiciousModification

    if reader.xrefs.total_revisions < 2:
        return NOTHING
    if reader.xrefs.hybrid_xrefs_present:  # made to be read in two ways
        return OTHER
    return OTHER if isinstance(policy.review_file(reader, 0), SuspiciousModification) else FIELDS
