"""A book as the bytes of a PDF file that conforms to PDF/A-3a and PDF/UA-1.

reportlab makes the font subsets; everything else is written here.  The bytes depend on nothing
but the book.
"""

from __future__ import annotations

import hashlib
import html
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from raciplanner.charter.chips import Form
from raciplanner.charter.forms import reserve_fields, write_fields
from raciplanner.charter.pdffile import PdfFile, pdf_text
from raciplanner.charter.structure import write_structure

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument

    from raciplanner.charter.book import Book
    from raciplanner.charter.page import Page, Pixels

PRODUCER = "RACI Planner"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of the standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
_NOT_IN_XML = re.compile("[\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def new_document() -> PDFDocument:
    """An empty reportlab document: the home of the font subsets."""
    from reportlab.pdfbase.pdfdoc import PDFDocument

    return PDFDocument(compression=1, invariant=1)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels inside the PDF.

    Parameters
    ----------
    name, description : str
    media_type : str
        For example ``"application/json"``.
    relation : {"Source", "Data"}
        What it is to the document: what it was made from, or facts about it.
    """

    name: str
    data: bytes
    media_type: str
    relation: str
    description: str


def pdf_bytes(
    book: Book,
    document: PDFDocument,
    attachments: Sequence[Attachment] = (),
    step: Callable[[float], None] = lambda _share: None,
) -> bytes:
    """The file of ``book``; ``document`` has the fonts that its pages use.

    ``step`` is told the share that is done.
    """
    file = PdfFile()
    fonts = write_fonts(file, document)
    forms = "".join(
        f"/{name} {_write_form(file, form)} 0 R" for name, form in book.chips.forms.items()
    )
    images = "".join(
        f"/{name} {_write_image(file, pixels)} 0 R" for name, pixels in book.images.items()
    )
    resources = file.add(f"<</Font {fonts} 0 R/XObject<<{forms}{images}>>>>")
    tree = file.reserve()
    fields = reserve_fields(file, book)
    pages = []
    for page in book.pages:
        pages.append(_write_page(file, page, tree, resources))
        step(0.4 * len(pages) / len(book.pages))
    kids = " ".join(f"{number} 0 R" for number in pages)
    file.put(tree, f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>")
    owners = [page.owners for page in book.pages]
    structure = write_structure(file, book.root, owners, pages, fields)
    step(0.7)
    root = file.add(
        f"<</Type/Catalog/Pages {tree} 0 R/StructTreeRoot {structure} 0 R"
        f"/MarkInfo<</Marked true>>/Lang{pdf_text(book.edition.language)}"
        f"/ViewerPreferences<</DisplayDocTitle true>>/PageMode/UseOutlines"
        f"/Outlines {_write_bookmarks(file, book, pages)} 0 R"
        f"/Metadata {_write_metadata(file, book)} 0 R"
        f"/OutputIntents[{_write_output_intent(file)} 0 R]"
        f"{_write_attachments(file, attachments, book.edition.day)}"
        f"{write_fields(file, book, pages)}>>"
    )
    info = file.add(f"<</Title{pdf_text(book.edition.title)}/Producer{pdf_text(PRODUCER)}>>")
    return file.to_bytes(root, info)


def _write_form(file: PdfFile, form: Form) -> int:
    """Something drawn often: the boxes of a chip."""
    box = f"/BBox[0 0 {form.width:.2f} {form.height:g}]"
    return file.add_stream(
        form.operators.encode("ascii"), f"/Type/XObject/Subtype/Form{box}/Resources<<>>"
    )


def _write_image(file: PdfFile, pixels: Pixels) -> int:
    """A picture made of pixels, without transparency, which archives do not take everywhere."""
    return file.add_stream(
        pixels.data,
        f"/Type/XObject/Subtype/Image/Width {pixels.width}/Height {pixels.height}"
        "/ColorSpace/DeviceRGB/BitsPerComponent 8",
    )


def _write_page(file: PdfFile, page: Page, tree: int, resources: int) -> int:
    content = file.add_stream(page.operators.encode("ascii"))
    fields = " ".join(f"{field.number} 0 R" for field in page.fields)
    annotations = f"/Annots[{fields}]" if fields else ""
    return file.add(
        f"<</Type/Page/Parent {tree} 0 R/Contents {content} 0 R/Resources {resources} 0 R"
        f"/MediaBox[0 0 {page.paper.width:.2f} {page.paper.height:.2f}]"
        f"/StructParents {page.number}/Tabs/S{annotations}>>"
    )


def write_fonts(file: PdfFile, document: PDFDocument) -> int:
    """Take over the fonts under their numbers in ``document``; returns that of their list."""
    from reportlab.pdfbase.pdfdoc import BasicFonts, PDFIndirectObject, PDFStream

    for font in document.delayedFonts:
        font.addObjects(document)
    file.reserve(len(document.numberToId))
    for number, name in document.numberToId.items():
        item = document.idToObject[name]
        if isinstance(item, PDFStream):
            length = item.dictionary.dict.get("Length1")
            content = item.content if length else _unicode_map(item.content)
            file.put_stream(number, content, f"/Length1 {length}" if length else "")
        else:
            text = PDFIndirectObject(name, item).format(document).decode("latin-1")
            file.put(number, text.partition("obj")[2].removesuffix("endobj\n").strip())
    return int(document.idToObjectNumberAndVersion[BasicFonts][0])


def _unicode_map(text: str) -> bytes:
    """What the codes of a font stand for, put right: no code is U+0000, which is not allowed,
    characters beyond the first plane are two units, a block has at most 100 entries.
    """
    entries = [
        f"<{code}> <{chr(int(char, 16) or 0xFFFD).encode('utf-16-be').hex()}>"
        for code, char in re.findall(r"^<(\w\w)> <(\w{4,6})>$", text, re.MULTILINE)
    ]
    blocks = (entries[start : start + 100] for start in range(0, len(entries), 100))
    listed = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    head, _, tail = text.partition("endcodespacerange\n")
    return f"{head}endcodespacerange\n{listed}\n{tail.partition('endbfchar')[2].strip()}".encode()


def _write_bookmarks(file: PdfFile, book: Book, pages: list[int]) -> int:
    """The contents as an outline of two levels, the upper one open."""
    root = file.reserve()
    first = file.reserve(len(book.bookmarks))
    tops = [i for i, mark in enumerate(book.bookmarks) if mark.level == 0]
    families = {-1: tops}
    for top, after in zip(tops, [*tops[1:], len(book.bookmarks)], strict=True):
        families[top] = list(range(top + 1, after))
    for parent, kids in families.items():
        above = root if parent < 0 else first + parent
        for place, i in enumerate(kids):
            mark = book.bookmarks[i]
            near = "".join(
                f"/{name} {first + kids[other]} 0 R"
                for name, other in (("Prev", place - 1), ("Next", place + 1))
                if 0 <= other < len(kids)
            )
            file.put(
                first + i,
                f"<</Title{pdf_text(mark.title)}/Parent {above} 0 R{near}"
                f"/Dest[{pages[mark.page]} 0 R/XYZ 0 {mark.top:.2f} 0]"
                f"{_family(families.get(i, []), first, opened=False)}>>",
            )
    file.put(root, f"<</Type/Outlines{_family(tops, first, opened=True)}>>")
    return root


def _family(kids: list[int], first: int, *, opened: bool) -> str:
    """The entries of an outline item that lead to those below it."""
    if not kids:
        return ""
    count = len(kids) if opened else -len(kids)
    return f"/First {first + kids[0]} 0 R/Last {first + kids[-1]} 0 R/Count {count}"


def _write_attachments(file: PdfFile, attachments: Sequence[Attachment], day: date) -> str:
    """Put files into the PDF; returns the entries of the catalogue that lead to them."""
    if not attachments:
        return ""
    specs = []
    for one in sorted(attachments, key=lambda attachment: attachment.name):
        check = hashlib.md5(one.data, usedforsecurity=False).hexdigest()
        stream = file.add_stream(
            one.data,
            f"/Type/EmbeddedFile/Subtype/{one.media_type.replace('/', '#2F')}"
            f"/Params<</Size {len(one.data)}/CheckSum<{check}>/ModDate(D:{day:%Y%m%d}000000Z)>>",
        )
        name = pdf_text(one.name)
        specs.append(
            file.add(
                f"<</Type/Filespec/F{name}/UF{name}/Desc{pdf_text(one.description)}"
                f"/AFRelationship/{one.relation}/EF<</F {stream} 0 R/UF {stream} 0 R>>>>"
            )
        )
    listed = sorted(attachment.name for attachment in attachments)
    names = "".join(
        f"{pdf_text(name)} {spec} 0 R" for name, spec in zip(listed, specs, strict=True)
    )
    all_specs = " ".join(f"{spec} 0 R" for spec in specs)
    return f"/AF[{all_specs}]/Names<</EmbeddedFiles<</Names[{names}]>>>>"


def _write_metadata(file: PdfFile, book: Book) -> int:
    """Title, language and the standards the file conforms to, as XMP."""
    text = _XMP.format(
        title=html.escape(_NOT_IN_XML.sub("\ufffd", book.edition.title)),
        language=book.edition.language,
        producer=PRODUCER,
    )
    return file.add_stream(text.encode(), "/Type/Metadata/Subtype/XML", readable=True)


def _write_output_intent(file: PdfFile) -> int:
    """What the colours mean: sRGB.  The profile's date and checksum are emptied."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes((7, 208, 0, 1, 0, 1)) + bytes(6)
    profile[84:100] = bytes(16)
    stream = file.add_stream(bytes(profile), "/N 3")
    return file.add(
        f"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
        f"/DestOutputProfile {stream} 0 R>>"
    )
