"""Pages and files of whole charters: footers, bookmarks, breaks, type, standards."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace

import page as checker
import pikepdf
import pypdfium2
import pypdfium2.raw as raw
import pytest

from raciplanner.charter.document import Charter
from raciplanner.charter.sections import arranged, title_of
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from tests.benchmarks.generate import make_plan
from tests.charter.reading import charter_of, page_texts, squeezed
from tests.charter.whole import Read


def test_every_page_says_what_it_belongs_to(read):
    total = len(read.pages)
    info, say = read.plan.info, translator(read.language)
    version = say("Charter", "Version {version}").format(version=info.version)
    number = say("Charter", "Page {page} of {pages}")
    status = _status(read)
    for place, text in enumerate(read.pages, start=1):
        page = squeezed(text)
        for part in (
            info.title,
            version,
            status,
            content_hash(read.plan)[:8],
            number.format(page=place, pages=total),
        ):
            assert squeezed(part) in page, (place, part)


def _status(read: Read) -> str:
    said = [one.outcome for one in read.plan.signatures.values()]
    if not said:
        return read.says("Draft")
    signed = sum(one in {"agrees", "reservation"} for one in said)
    return read.says("Signed by {signed} of {total}").format(signed=signed, total=len(said))


def test_bookmarks_lead_to_where_their_titles_stand(read):
    pdf = read.tagged.pdf
    places = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
    with pdf.open_outline() as outline:
        items = [(0, one) for one in outline.root]
        items += [(1, kid) for one in outline.root for kid in one.children]
        titles = [item.title for level, item in items if level == 0]
        for _, item in items:
            page = read.pages[places[item.destination[0].objgen]]
            assert squeezed(item.title) in squeezed(page), item.title
    wanted = [
        read.plan.info.title or title if name == "cover" else title
        for name, on in arranged(read.plan)
        if on
        for title in [title_of(name, read.plan, read.language, translator(read.language))]
    ]
    assert titles == [title for title in wanted if title in titles]
    assert read.says("Signatures") in titles


def _pages_below(element) -> Iterator:
    """The page of every mark below an element, in reading order."""
    for kid in _kids(element):
        if isinstance(kid, int):
            yield element.Pg.objgen
        elif "/MCID" in kid:
            yield kid.Pg.objgen
        elif "/S" in kid:
            yield from _pages_below(kid)


def _kids(element) -> list:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def test_no_row_is_split_between_pages(read):
    for row in read.tagged.elements("TR"):
        assert len(set(_pages_below(row))) <= 1, read.tagged.text(row)
    for item in read.tagged.elements("LI"):
        assert len(set(_pages_below(item))) <= 1, read.tagged.text(item)
    for block in read.tagged.elements("Div"):
        assert len(set(_pages_below(block))) <= 1, read.tagged.text(block)


def test_no_heading_is_the_last_thing_on_its_page(read):
    """Nor is the title of a phase, nor the head of a table."""
    leaves = list(_leaves(read.tagged.root))
    for place, (role, pages) in enumerate(leaves):
        if role in {"H1", "H2", "H3", "H4", "head"}:
            following = next((found for kind, found in leaves[place + 1 :] if kind != "head"), None)
            assert following, "a heading is the last thing of the charter"
            assert following[0] == pages[-1], place


def _leaves(element) -> Iterator[tuple[str, list]]:
    """Headings, rows and paragraphs in reading order with their pages."""
    for kid in _kids(element):
        if not (isinstance(kid, pikepdf.Dictionary) and "/S" in kid):
            continue
        role = str(kid.S)[1:]
        if role in {"Document", "Sect", "Table", "L", "Div"}:
            yield from _leaves(kid)
            continue
        pages = list(_pages_below(kid))
        if not pages:
            continue
        heads = role == "TR" and all(str(cell.S) == "/TH" for cell in kid.K)
        yield "head" if heads else role, pages


def test_no_type_is_too_small_and_nothing_leaves_the_paper(read):
    """Eight points, but for the codes inside pictures, which have tables beside them."""
    pictures = {one.Pg.objgen for one in read.tagged.elements("Figure")}
    ids = [page.obj.objgen for page in read.tagged.pdf.pages]
    with pypdfium2.PdfDocument(read.made.data) as pdf:
        for number, page in enumerate(pdf):
            text = page.get_textpage()
            width, height = page.get_size()
            least = 8 if ids[number] not in pictures else 3
            for index in range(text.count_chars()):
                if chr(raw.FPDFText_GetUnicode(text.raw, index)).isspace():
                    continue
                assert _size(text, index) >= least - 0.01, number
                left, bottom, right, top = text.get_charbox(index)
                assert left >= 15, number
                assert right <= width - 15, number
                assert bottom >= 15, number
                assert top <= height - 30, number
            text.close()
            page.close()


def _size(text, index: int) -> float:
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(text.raw, index, matrix)
    scale = abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5
    return raw.FPDFText_GetFontSize(text.raw, index) * scale


def test_no_text_lies_on_another(read):
    """Lines of text of one page do not overlap: nothing is printed over, nothing is cramped."""
    pictures = {one.Pg.objgen for one in read.tagged.elements("Figure")}  # slanted names
    ids = [page.obj.objgen for page in read.tagged.pdf.pages]
    with pypdfium2.PdfDocument(read.made.data) as pdf:
        for number, page in enumerate(pdf):
            if ids[number] in pictures:
                continue
            text = page.get_textpage()
            boxes = [box for box in map(text.get_rect, range(text.count_rects())) if _flat(box)]
            text.close()
            page.close()
            boxes.sort()
            for place, (left, bottom, right, top) in enumerate(boxes):
                for other in boxes[place + 1 :]:
                    if other[0] >= right - 1:
                        break
                    high = min(top, other[3]) - max(bottom, other[1])
                    assert high < 0.35 * min(top - bottom, other[3] - other[1]), (number, left)


def _flat(box: tuple[float, float, float, float]) -> bool:
    """Whether a box is a line of upright text: the watermark and slanted names are not."""
    return box[3] - box[1] < 34


# The file


def test_the_file_is_clean_and_its_fonts_are_inside(read, tmp_path):
    assert not read.tagged.pdf.check_pdf_syntax()
    for page in read.tagged.pdf.pages:
        for font in page.obj.Resources.Font.values():
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font
    path = tmp_path / "c.pdf"
    path.write_bytes(read.made.data)
    for program in (["qpdf", "--check"], ["pdfinfo"]):
        if shutil.which(program[0]):
            done = subprocess.run([*program, path], capture_output=True, text=True, check=False)
            assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
def test_it_conforms_to_the_standards(read, profile):
    report = checker.validate_pdf_bytes(read.made.data, profile=profile)
    assert report.is_compliant, report.failures


@pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
def test_a_charter_of_hundreds_of_pages_conforms_too(profile, large):
    limits = checker.SafetyLimits.unlimited()
    report = checker.validate_pdf_bytes(large.data, profile=profile, limits=limits)
    assert report.is_compliant, report.failures


def test_a_charter_of_hundreds_of_pages_is_clean(large):
    with pikepdf.open(io.BytesIO(large.data)) as pdf:
        assert not pdf.check_pdf_syntax()
        assert len(pdf.pages) == large.pages > 100


@pytest.fixture(scope="module")
def large() -> Charter:
    return charter_of(make_plan("M"))


def test_a_change_of_the_version_changes_every_footer():
    plan = example_plan("en")
    other = Plan(replace(plan.info, version="7.7"), {})
    assert all("Version 7.7" in page for page in page_texts(charter_of(other).data))
