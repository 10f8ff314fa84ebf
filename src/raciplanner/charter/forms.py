"""Fields for those who sign in the PDF itself: texts, choices, and places for signatures.

They are in the file before anybody signs: what is added to a signed file later breaks it.  An
empty field looks like nothing, so that the printed page shows its line and its caption only.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from raciplanner.charter.formfont import write_form_font
from raciplanner.charter.page import paint_of
from raciplanner.charter.pdffile import PdfFile, pdf_text
from raciplanner.charter.structure import Annotation, Node
from raciplanner.charter.style import BODY

if TYPE_CHECKING:
    from raciplanner.charter.book import Book

SIGNATURE, NAME, DAY, REMARK = "signature", "name", "date", "remark"
"""What the fields of a signer are called, before the number of the signer."""
CHOICES = ("agrees", "reservation", "declines")
"""The boxes to tick.  They do not exclude each other: programs that check signatures take no notice
of what was ticked in single boxes after somebody has signed, but suspect a change in a group.
"""
TICKED = "Yes"
"""The state of a box that is ticked."""
_PRINTED, _LINES = 4, 1 << 12
_FACE = "/Typed"


Area = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


def field_name(what: str, place: int) -> str:
    """Name of a field: what it is for, and the place of the signer in the list, from 0.

    >>> field_name(SIGNATURE, 0)
    'signature-1'
    """
    return f"{what}-{place + 1}"


class Field(Annotation):
    """A field on a page.

    Parameters
    ----------
    name : str
        Made by :func:`field_name`.
    said : str
        What a screen reader says.
    area : tuple of float
        Left, bottom, right, top in points.
    lines : bool
        A text of several lines.
    locks : tuple of str
        Fields (names) that nobody may change once this one is signed.
    """

    __slots__ = ("area", "lines", "locks", "name", "said")

    def __init__(
        self,
        page: int,
        node: Node,
        name: str,
        said: str,
        area: Area,
        *,
        lines: bool = False,
        locks: tuple[str, ...] = (),
    ) -> None:
        super().__init__(page, node)
        self.name, self.said, self.area = name, said, area
        self.lines, self.locks = lines, locks

    @property
    def kind(self) -> str:
        """The type of the field in a PDF."""
        what = self.name.partition("-")[0]
        return {SIGNATURE: "Sig", **dict.fromkeys(CHOICES, "Btn")}.get(what, "Tx")


def reserve_fields(file: PdfFile, book: Book) -> list[Field]:
    """Give every field of a book its number, before pages and structure name it."""
    fields = [field for page in book.pages for field in page.fields]
    for field in fields:
        field.number = file.reserve()
    return fields


def write_fields(file: PdfFile, book: Book, pages: Sequence[int]) -> str:
    """Write the fields of a book; returns the entry of the catalogue that leads to them."""
    fields = [field for page in book.pages for field in page.fields]
    if not fields:
        return ""
    cyrillic = any("\u0400" <= char <= "\u04ff" for field in fields for char in field.said)
    font = write_form_font(file, book.fonts.face("regular"), cyrillic=cyrillic)
    typed = f"/DA({_FACE} {BODY.size} Tf {paint_of(BODY.colour)} rg)"
    for key, field in enumerate(fields, len(pages)):
        area = " ".join(f"{edge:.2f}" for edge in field.area)
        file.put(
            field.number,
            f"<</Type/Annot/Subtype/Widget/Rect[{area}]/F {_PRINTED}/P {pages[field.page]} 0 R"
            f"/StructParent {key}/FT/{field.kind}/T({field.name})/TU{pdf_text(field.said)}"
            f"{_own_entries(file, field, typed)}>>",
        )
    listed = " ".join(f"{field.number} 0 R" for field in fields)
    # 3: there are fields to sign, and programs are asked to add to the file, not to rewrite it.
    return f"/AcroForm<</Fields[{listed}]/SigFlags 3/DR<</Font<<{_FACE} {font} 0 R>>>>{typed}>>"


def _own_entries(file: PdfFile, field: Field, typed: str) -> str:
    """What makes a widget a text, a box to tick or a place for a signature."""
    empty = _write_look(file, field, "/Tx BMC EMC" if field.kind == "Tx" else "")
    if field.kind == "Btn":
        ticked = _write_look(file, field, _tick(field))
        return f"/V/Off/AS/Off/AP<</N<</{TICKED} {ticked} 0 R/Off {empty} 0 R>>>>"
    look = f"/AP<</N {empty} 0 R>>"
    if field.kind == "Tx":
        return f"{look}/Ff {_LINES if field.lines else 0}{typed}"
    locked = "".join(f"({name})" for name in field.locks)
    if not locked:
        return look
    lock = file.add(f"<</Type/SigFieldLock/Action/Include/Fields[{locked}]>>")
    return f"{look}/Lock {lock} 0 R"


def _write_look(file: PdfFile, field: Field, operators: str) -> int:
    left, bottom, right, top = field.area
    box = f"/BBox[0 0 {right - left:.2f} {top - bottom:.2f}]"
    return file.add_stream(
        operators.encode("ascii"), f"/Type/XObject/Subtype/Form{box}/Resources<<>>"
    )


def _tick(field: Field) -> str:
    """A tick that fills its box and rises above it, as one of a pen does."""
    left, bottom, right, top = field.area
    wide, high = right - left, top - bottom
    points = ((0.16, 0.5), (0.4, 0.2), (0.9, 0.92))
    places = [f"{x * wide:.2f} {y * high:.2f}" for x, y in points]
    line = f"{places[0]} m {places[1]} l {places[2]} l S"
    return f"q 1 J 1 j {paint_of(BODY.colour)} RG 1.3 w {line} Q"
