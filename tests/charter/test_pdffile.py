"""The file format: objects, object streams, cross references."""

from __future__ import annotations

import io

import pikepdf
import pytest

from raciplanner.charter.pdffile import PdfFile, pdf_text
from raciplanner.charter.structure import Node, write_structure


def small_file(extra: int = 0) -> bytes:
    file = PdfFile()
    tree = file.reserve()
    content = file.add_stream(b"BT ET")
    page = file.add(
        f"<</Type/Page/Parent {tree} 0 R/Contents {content} 0 R/Resources<<>>/MediaBox[0 0 9 9]>>"
    )
    file.put(tree, f"<</Type/Pages/Count 1/Kids[{page} 0 R]>>")
    more = [file.add("<</Same true>>") for _ in range(extra)]
    refs = " ".join(f"{number} 0 R" for number in more)
    root = file.add(f"<</Type/Catalog/Pages {tree} 0 R/More[{refs}]>>")
    return file.to_bytes(root, file.add("<</Title(x)>>"))


@pytest.mark.parametrize("extra", [0, 1, 199, 200, 1000])
def test_files_are_read_by_others(extra):
    with pikepdf.open(io.BytesIO(small_file(extra))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == 1
        assert len(pdf.Root.More) == extra
        assert all(one.Same for one in pdf.Root.More)


def test_same_objects_make_the_same_bytes():
    assert small_file(300) == small_file(300)
    with (
        pikepdf.open(io.BytesIO(small_file(300))) as one,
        pikepdf.open(io.BytesIO(small_file(301))) as two,
    ):
        assert bytes(one.trailer.ID[0]) != bytes(two.trailer.ID[0])


def test_streams_may_be_left_readable():
    file = PdfFile()
    file.add_stream(b"plain text", "/Type/Metadata", readable=True)
    assert b"plain text" in file.to_bytes(file.add("<<>>"), file.add("<<>>"))


def test_texts():
    assert pdf_text("Ж") == "<feff0416>"
    assert pdf_text("\U0001f600") == "<feffd83dde00>"


def test_structure_tree():
    root = Node("Document")
    table = root.add("Table")
    row = table.add("TR")
    head = row.add("TH", "/Scope/Row")
    head.kids += [(1, 0), (0, 0)]
    row.add_gap(3)
    row.add_gap(1)
    file = PdfFile()
    kids = file.reserve()
    pages = [
        file.add(f"<</Type/Page/Parent {kids} 0 R/Resources<<>>/MediaBox[0 0 9 9]>>")
        for _ in range(2)
    ]
    file.put(kids, f"<</Type/Pages/Count 2/Kids[{pages[0]} 0 R {pages[1]} 0 R]>>")
    tree = write_structure(file, root, [[head], [head]], pages)
    catalog = file.add(f"<</Type/Catalog/Pages {kids} 0 R/StructTreeRoot {tree} 0 R>>")
    with pikepdf.open(io.BytesIO(file.to_bytes(catalog, file.add("<<>>")))) as pdf:
        document = pdf.Root.StructTreeRoot.K
        read = document.K[0].K[0]
        assert [str(cell.S) for cell in read.K] == ["/TH", "/TD", "/TD"]
        assert all(cell.P.objgen == read.objgen for cell in read.K)
        assert [int(gap.A.ColSpan) for gap in list(read.K)[1:]] == [3, 1]
        first = read.K[0]
        assert first.Pg.objgen == pdf.pages[1].obj.objgen
        assert first.K[0] == 0
        assert first.K[1].Pg.objgen == pdf.pages[0].obj.objgen
        assert str(first.A.Scope) == "/Row"
        parents = pdf.Root.StructTreeRoot.ParentTree.Nums
        assert [parents[1][0].objgen, parents[3][0].objgen] == [first.objgen] * 2
