"""Pictures on a page: vectors with real text, one figure in the structure."""

from __future__ import annotations

import io

import page as checker
import pypdfium2
import pytest

from raciplanner.analysis.check import check
from raciplanner.analysis.findings import sort_findings
from raciplanner.analysis.summary import summarise
from raciplanner.charter.book import Book, Edition
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.pdf import new_document, pdf_bytes
from raciplanner.charter.pictures import draw
from raciplanner.charter.style import MARGIN, PAPERS
from raciplanner.drawing import Box, Disc, Label, Path, Picture
from raciplanner.i18n import translator
from raciplanner.model.plan import Plan
from tests.charter.reading import DAY, Tagged, page_texts

SHAPES = (
    Box(10, 10, 60, 40, fill="#FF0000"),
    Box(110, 10, 60, 40, fill="#00FF00", stroke="#000000", thickness=2, radius=6, dash=(4, 2)),
    Disc(40, 120, 20, fill="#0000FF"),
    Path(((110, 90), (170, 90), (170, 150)), fill="#FFFF00", closed=True),
    Path(((0, 190), (60, 150), (120, 199), (199, 190)), stroke="#FF00FF", curved=True),
    Path(((0, 195), (199, 195)), stroke="#FF00FF"),
    Box(0, 0, 5, 5),
    Label(100, 60, "Цель & <goal>", "#000000", bold=True, anchor="middle"),
    Label(100, 180, "aslant", "#000000", anchor="end", angle=-55),
    Label(0, 0, " ", "#000000"),
)
PICTURE = Picture(200, 200, SHAPES, "#FFFFFF", "Map", "Two goals (and a half)")


@pytest.fixture(scope="module")
def book():
    plan = Plan()
    found = check(plan)
    edition = Edition(
        plan=plan,
        language="en",
        translate=translator("en"),
        day=DAY,
        digest="0" * 64,
        findings=sort_findings(found, plan, DAY),
        summary=summarise(plan, found, DAY),
    )
    document = new_document()
    made = Book(edition, PAPERS["a4"], Fonts(document))
    page = made.add_page()
    made.bookmark(0, "Map", page, 700)
    page.text("A heading", MARGIN, 720, _style(), made.root.add("H1"))
    assert draw(page, PICTURE, MARGIN, 700, 400, made.root) == 400
    assert draw(page, PICTURE, MARGIN, 250, 50, None) == 50
    return pdf_bytes(made, document)


def _style():
    from raciplanner.charter.style import HEADING

    return HEADING


def test_the_file_conforms_to_archive_and_accessibility_standards(book):
    for profile in ("pdfa-3a", "pdfua-1"):
        report = checker.validate_pdf_bytes(book, profile=profile)
        assert report.is_compliant, report.failures


def test_text_in_a_picture_is_text(book):
    (text,) = page_texts(book)
    assert "Цель & <goal>" in text
    assert "aslant" in text


def test_a_picture_is_one_figure_with_words_for_those_who_do_not_see_it(book):
    pdf = Tagged(book).pdf
    figures = [one for one in pdf.objects if getattr(one, "S", None) == "/Figure"]
    (figure,) = figures
    assert str(figure.Alt) == "Map. Two goals (and a half)"
    assert [float(edge) for edge in figure.A.BBox] == pytest.approx(
        [MARGIN, 300, MARGIN + 400, 700], abs=0.01
    )


@pytest.mark.parametrize(
    ("x", "y", "colour"),
    [
        (20, 20, (255, 0, 0)),
        (140, 20, (0, 255, 0)),
        (40, 120, (0, 0, 255)),
        (160, 100, (255, 255, 0)),
    ],
)
def test_shapes_are_where_they_should_be(book, x, y, colour):
    with pypdfium2.PdfDocument(io.BytesIO(book)) as pdf:
        page = pdf[0]
        bitmap = page.render(scale=1)
        image = bitmap.to_pil().convert("RGB")
        bitmap.close()
        page.close()
    across, down = round(MARGIN + x * 2), round(PAPERS["a4"].height - 700 + y * 2)
    assert image.getpixel((across, down)) == colour
