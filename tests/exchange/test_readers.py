"""Files of every kind become tables; those that cannot be read are refused with one code."""

from __future__ import annotations

import contextlib
import io
import random
import zipfile
from pathlib import Path

import pytest

from raciplanner.errors import ImportFailed
from raciplanner.exchange import best, propose, read_tables, to_plan
from raciplanner.exchange.grid import Source
from raciplanner.model.frameworks import letters_text
from tests.exchange.reading import source, workbook

WANT = [
    ["Activity", "CMO", "Head of Sales", "SDR"],
    ["Define a lead", "A", "R", "C"],
    ["Score leads", "R", "A", "I"],
    ["Call back", "I", "A", "R"],
]
CSV = "\n".join(",".join(row) for row in WANT) + "\n"


def rows(found: Source) -> list[list[str]]:
    return [list(row) for row in found.grids[0].rows]


def test_the_delimiter_of_a_text_is_found(tmp_path: Path) -> None:
    for delimiter in ",;\t|":
        path = tmp_path / "matrix.csv"
        path.write_text(CSV.replace(",", delimiter), encoding="utf-8")
        assert rows(read_tables(path)) == WANT


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-r", "cp866"])
def test_the_encoding_of_a_russian_text_is_found(tmp_path: Path, encoding: str) -> None:
    text = (
        "Действие;Директор по маркетингу;Руководитель отдела продаж\n"
        "Определить, что такое квалифицированный лид;A;R\n"
        "Передать лид в продажи;R;A\nСобрать обратную связь;I;A/R\n"
    )
    path = tmp_path / "matrix.csv"
    path.write_bytes(text.encode(encoding))
    found = read_tables(path)
    assert rows(found)[0][1] == "Директор по маркетингу"
    assert bool(found.notices) == (encoding in {"cp1251", "koi8-r", "cp866"})


def test_a_quotation_mark_that_is_never_closed_is_told(tmp_path: Path) -> None:
    path = tmp_path / "matrix.csv"
    path.write_text(CSV.replace("Score leads", '"Score leads'), encoding="utf-8")
    assert [notice.kind for notice in read_tables(path).notices] == ["open_quote"]


RST_GRID = """
Plan
====

+---------------+-----+---------------+-----+
| Activity      | CMO | Head of Sales | SDR |
+===============+=====+===============+=====+
| Define a lead | A   | R             | C   |
+---------------+-----+---------------+-----+
| Score         | R   | A             | I   |
| leads         |     |               |     |
+---------------+-----+---------------+-----+
| Call back     | I   | A             | R   |
+---------------+-----+---------------+-----+

The end.
"""
RST_SIMPLE = """
Plan
====

=============  ===  =============  ===
Activity       CMO  Head of Sales  SDR
=============  ===  =============  ===
Define a lead  A    R              C
Score leads    R    A              I
Call back      I    A              R
=============  ===  =============  ===
"""
RST_LIST = """
.. list-table:: Who does what
   :header-rows: 1

   * - Activity
     - CMO
     - Head of Sales
     - SDR
   * - Define a lead
     - A
     - R
     - C
   * - Score leads
     - R
     - A
     - I
   * - Call back
     - I
     - A
     - R
"""
RST_CSV = """
.. csv-table:: Who does what
   :header: "Activity", "CMO", "Head of Sales", "SDR"

   "Define a lead", A, R, C
   "Score leads", R, A, I
   "Call back", I, A, R
"""
MARKDOWN = """
---
title: x
---
# Plan

~~~
| no | table |
|----|-------|
~~~

- in a list:

  | Activity | CMO | Head of Sales | SDR |
  |---|:-:|--:|---|
  | **Define** a [lead](http://x) | `A` | R | C |
  | Score<br>leads | R | A | I
  | Call back | I | A | R | too many |
"""
HTML = """
<html><head><style>x</style></head><body><h2>Plan</h2>
<table><thead><tr><th>Activity<th>CMO<th>Head of&nbsp;Sales<th>SDR</tr></thead></table>
<table><tbody>
<tr><td>Define a <b>lead</b></td><td>A<td>R<td>C</tr>
<tr><td>Score leads<td>R<td>A<td>I
<tr><td>Call back</td><td>I</td><td>A</td><td>R</td></tr>
</tbody></table><script>var x = "<table>";</script></body></html>
"""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (RST_GRID, "a.rst"),
        (RST_SIMPLE, "a.rst"),
        (RST_LIST, "a.rst"),
        (RST_CSV, "a.rst"),
        (MARKDOWN, "a.md"),
        (HTML, "a.html"),
        (HTML, "a.txt"),
        (RST_GRID, "a.txt"),
        (MARKDOWN.partition("~~~\n\n")[2], "a.txt"),
    ],
    ids=["grid", "simple", "list", "csv", "md", "html", "html-txt", "rst-txt", "md-txt"],
)
def test_a_matrix_in_a_document_is_the_same_whatever_its_form(text: str, name: str) -> None:
    plan = to_plan(best(propose(source(text, name))), title="x", language="en")
    assert [role.name for role in plan.columns] == WANT[0][1:]
    for row, want in zip(plan.rows, WANT[1:], strict=True):
        held = (plan.assignment(row.id, role.id).functions for role in plan.columns)
        assert [letters_text(plan.letters, functions) for functions in held] == want[1:]


def test_spans_of_a_web_page_keep_their_columns() -> None:
    page = """<table><caption>Plan</caption>
    <tr><th rowspan=2>Activity<th colspan="2">Sales<th rowspan="x">SDR</tr><tr><th>A1<th>B1</tr>
    <tr><td>One<td>A<td>R<td>C</tr></table>"""
    grid = source(page, "a.html").grids[0]
    assert len(grid.rows[0]) == 4
    assert grid.merged


def refused(path: Path) -> str:
    with pytest.raises(ImportFailed) as caught:
        propose(read_tables(path))
    return caught.value.code


def zipped(**members: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.csv", b"", "empty_file"),
        ("a.csv", b"\xff\xfe\x00", "not_text"),
        ("a.csv", b"a,b\x00c\n" * 50, "not_text"),
        ("a.csv", b"a," * 1_000_000 + b"b\n", "too_wide"),
        ("a.csv", b'a,"' + b"x" * 200_000 + b"\n", "field_too_long"),
        ("a.pdf", b"%PDF-1.7 x", "pdf"),
        ("a.xlsx", b"no workbook at all", "not_a_workbook"),
        ("a.xlsx", b"PK\x03\x04 broken", "damaged_workbook"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old_excel"),
        ("a.xlsx", zipped(nothing_xml=b"<a/>"), "not_a_workbook"),
        ("a.xlsx", zipped(content_xml=b"<a/>"), "open_document"),
        ("a.raciplan", b"SQLite format 3\x00" + bytes(100), "is_a_plan"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_refused(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert refused(path) == code


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.csv") == "not_found"
    assert refused(tmp_path) in {"is_a_folder", "cannot_read"}


SHEET = "xl/worksheets/sheet1.xml"


def changed(member: str, change: bytes, where: bytes) -> bytes:
    """A workbook in which ``where`` of one member is replaced by ``change``."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook(WANT))) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            data = old.read(name)
            if name == member:
                assert where in data
                data = data.replace(where, change, 1)
            new.writestr(name, data)
    return out.getvalue()


def test_declarations_and_bombs_in_a_workbook_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">]><worksheet'
    path.write_bytes(changed(SHEET, laughs, b"<worksheet"))
    assert refused(path) == "unsafe_xml"
    bomb = b"<sheetData>" + b"<!-- " + b" " * 250_000_000 + b" -->"
    path.write_bytes(changed(SHEET, bomb, b"<sheetData>"))
    assert refused(path) == "too_large"


def test_a_cell_at_the_end_of_the_sheet_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    path.write_bytes(changed(SHEET, far, b"</sheetData>"))
    plan = to_plan(best(propose(read_tables(path))), title="x", language="en")
    assert len(plan.activities) == 3


def test_any_damage_of_a_workbook_ends_in_a_reading_or_a_refusal(tmp_path: Path) -> None:
    good = workbook(WANT)
    dice = random.Random(7)
    path = tmp_path / "a.xlsx"
    for _ in range(150):
        data = bytearray(good)
        for _ in range(dice.randrange(1, 12)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        path.write_bytes(bytes(data[: dice.randrange(1, len(data) + 1)]))
        with contextlib.suppress(ImportFailed):  # anything else would be a bug that shows
            propose(read_tables(path))
