"""What is seen in a field that was signed or filled in: a page of its size, with its own fonts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from raciplanner.charter.book import baseline_offset
from raciplanner.charter.certificate import Certificate
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.page import paint_of, text_operators, upright
from raciplanner.charter.pdf import new_document, write_fonts
from raciplanner.charter.pdffile import PdfFile
from raciplanner.charter.style import BODY, LABEL, QUIET, STRONG, Style
from raciplanner.charter.text import shortened, wrap
from raciplanner.i18n import Translate

_EDGE = 7.0
"""From the left edge of a signature to its text: a bar stands between them."""
Line = tuple[str, Style]


def signature_look(
    certificate: Certificate, made: datetime, width: float, height: float, translate: Translate
) -> bytes:
    """The look of a signature: who, when, and who says so; a PDF of one page."""
    when = made.isoformat(sep=" ", timespec="minutes")
    issuer = (
        translate("Charter", "self-made certificate")
        if certificate.self_made
        else translate("Charter", "issued by {issuer}").format(issuer=certificate.issuer)
    )
    lines = [(certificate.name, STRONG), (when, BODY), (issuer, QUIET)]
    bar = f"{paint_of(LABEL.colour)} rg 0 0 2 {height:.2f} re f"
    return _drawn(lines, _EDGE, width, height, bar)


def text_look(text: str, width: float, height: float) -> bytes:
    """The look of a text that was typed; lines that do not fit are left out, the value has them."""
    fonts = Fonts(new_document())
    lines = wrap(text, BODY, width - 4, fonts)[: max(1, int(height / BODY.leading))]
    return _drawn([(line, BODY) for line in lines], 2.0, width, height)


def _drawn(
    lines: Sequence[Line], left: float, width: float, height: float, below: str = ""
) -> bytes:
    """Lines from the top of a page, each shortened to its width, in the middle of its height."""
    document = new_document()
    fonts = Fonts(document)
    y = height - max(0.0, height - sum(style.leading for _, style in lines)) / 2
    operators = [below]
    for text, style in lines:
        shown = shortened(text, style, width - left - 2, fonts)
        place = upright(left, y - baseline_offset(style))
        operators.append(text_operators(fonts, [(shown, place)], style))
        y -= style.leading
    file = PdfFile()
    listed = write_fonts(file, document)
    content = file.add_stream(" ".join(operators).strip().encode("ascii"))
    tree = file.reserve()
    page = file.add(
        f"<</Type/Page/Parent {tree} 0 R/Contents {content} 0 R/Resources<</Font {listed} 0 R>>"
        f"/MediaBox[0 0 {width:.2f} {height:.2f}]>>"
    )
    file.put(tree, f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>")
    return file.to_bytes(file.add(f"<</Type/Catalog/Pages {tree} 0 R>>"), file.add("<<>>"))
