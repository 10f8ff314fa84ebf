"""Files made to do harm, and damage of every kind: a reading or a refusal, never anything else."""

from __future__ import annotations

import contextlib
import io
import random
import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from raciplanner.errors import ImportFailed
from raciplanner.exchange import best, propose, read_tables, to_plan
from raciplanner.exchange.grid import Source
from raciplanner.exchange.read_xlsx import read
from raciplanner.exchange.source import read_document
from raciplanner.exchange.xlsx_package import examine
from tests.exchange.reading import cells, table, workbook

ROWS = table("""
    Task | PM | Dev
    Plan | A | R
    Build | I | AR
""")
PLAIN = {"Plan": "PM=A Dev=R", "Build": "PM=I Dev=A/R"}
SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"


def parts(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(members: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()


def changed(name: str, change: Callable[[bytes], bytes], raw: bytes | None = None) -> bytes:
    """A workbook with one part changed."""
    members = parts(raw or workbook(ROWS))
    after = change(members[name])
    assert after != members[name]
    return packed({**members, name: after})


def code(raw: bytes) -> str:
    with pytest.raises(ImportFailed) as caught:
        read(raw, Path("x.xlsx"))
    return caught.value.code


def opened(raw: bytes) -> Source:
    return read(raw, Path("x.xlsx"))


def test_a_strict_workbook_reads_like_any_other() -> None:
    main = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = b"http://schemas.openxmlformats.org/officeDocument/2006"
    members = {
        name: data.replace(main, b"http://purl.oclc.org/ooxml/spreadsheetml/main").replace(
            office, b"http://purl.oclc.org/ooxml/officeDocument"
        )
        for name, data in parts(workbook(ROWS)).items()
    }
    assert cells(best(propose(opened(packed(members))))) == PLAIN


def test_a_password_is_told() -> None:
    name = "EncryptedPackage".encode("utf-16-le")
    raw = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + name + bytes(600)
    assert code(raw) == "password_protected"


def test_a_chart_sheet_is_passed_over() -> None:
    raw = changed(RELATIONS, lambda x: x.replace(b"worksheets/sheet1", b"chartsheets/sheet1"))
    members = parts(raw)
    members["xl/chartsheets/sheet1.xml"] = members.pop(SHEET)
    assert opened(packed(members)).grids == ()


@pytest.mark.parametrize("where", [b"", b"<!-- so -->\n", b"<?so so?>"])
def test_a_declaration_of_entities_is_refused(where: bytes) -> None:
    laughs = where + b'<!DOCTYPE x [<!ENTITY a "ha">]><worksheet'
    assert code(changed(SHEET, lambda x: x.replace(b"<worksheet", laughs, 1))) == "unsafe_xml"
    strings = "xl/sharedStrings.xml"
    laughs = where + b'<!DOCTYPE x [<!ENTITY a "ha">]><sst'
    assert code(changed(strings, lambda x: x.replace(b"<sst", laughs, 1))) == "unsafe_xml"


def test_other_encodings_of_xml_are_refused() -> None:
    utf16 = changed(SHEET, lambda x: x.decode().encode("utf-16"))
    assert code(utf16) == "unsafe_xml"
    assert code(changed(SHEET, lambda x: x.replace(b"UTF-8", b"UTF-7"))) == "unsafe_xml"


def test_what_unpacks_to_too_much_is_refused() -> None:
    comment = b"<sheetData><!-- " + b" " * 30_000_000 + b" -->"
    assert code(changed(SHEET, lambda x: x.replace(b"<sheetData>", comment))) == "too_large"
    many = parts(workbook(ROWS)) | {f"x/{n}.xml": b"<a/>" for n in range(2_001)}
    assert code(packed(many)) == "too_large"


def test_a_part_larger_than_it_says_is_refused() -> None:
    raw = workbook(ROWS)
    size = len(parts(raw)[SHEET]).to_bytes(4, "little")
    place = raw.rindex(SHEET.encode()) - 22
    assert raw[place : place + 4] == size
    assert code(raw[:place] + (10).to_bytes(4, "little") + raw[place + 4 :]) == "damaged_workbook"


def test_parts_and_sheets_of_one_name_are_refused() -> None:
    members = parts(workbook(ROWS, ROWS))
    assert code(packed({**members, SHEET.upper(): members[SHEET]})) == "damaged_workbook"
    same = changed(BOOK, lambda x: x.replace(b'"Sheet2"', b'"Sheet1"'), workbook(ROWS, ROWS))
    assert code(same) == "damaged_workbook"
    same = changed(RELATIONS, lambda x: x.replace(b'"rId2"', b'"rId1"'), workbook(ROWS, ROWS))
    assert code(same) == "damaged_workbook"


def test_a_missing_or_broken_part_is_refused() -> None:
    members = parts(workbook(ROWS))
    members.pop(RELATIONS)
    assert code(packed(members)) == "damaged_workbook"
    assert code(changed(BOOK, lambda x: x[:-20])) == "damaged_workbook"
    assert code(changed(SHEET, lambda x: x.replace(b'r="B2"', b'r="2B!"'))) == "damaged_workbook"
    strings = "xl/sharedStrings.xml"
    assert code(changed(strings, lambda x: x.replace(b"</si>", b"</so>"))) == "damaged_workbook"
    assert code(workbook(ROWS)[:-30]) == "damaged_workbook"


@pytest.mark.parametrize(
    "far",
    [
        b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        b"<row r='1048576'><c r='A1048576' t='str'><v>far</v></c></row>",
        b'<row r="9"><c r = "XFD9"><v>1</v></c></row>',
        b'<row r="99999999999"></row>',
    ],
)
def test_a_cell_far_outside_is_cut_off_and_told(far: bytes) -> None:
    raw = changed(SHEET, lambda x: x.replace(b"</sheetData>", far + b"</sheetData>"))
    found = opened(raw)
    assert [notice.kind for notice in found.notices] == ["cut"]
    assert cells(best(propose(found))) == PLAIN


def test_a_large_sheet_that_cannot_be_read_in_part_is_refused() -> None:
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    raw = changed(SHEET, lambda x: x.replace(b"</sheetData>", far))
    assert code(changed(SHEET, lambda x: x.replace(b"<v>2</v>", b"<v>x</v>"), raw)) == "too_large"


def test_many_cells_of_a_large_sheet_are_read_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("raciplanner.exchange.read_xlsx.MAX_CELLS", 7)
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    found = opened(changed(SHEET, lambda x: x.replace(b"</sheetData>", far)))
    assert [list(row) for row in found.grids[0].rows] == ROWS[:2]


def test_dates_and_numbers_of_a_large_sheet_are_texts_too() -> None:
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    rows: list[list[Any]] = [["Task", "Done", "PM"], ["Plan", True, "A"], ["Go", 2.5, "A"]]
    raw = workbook([*rows, ["Ship", date(2027, 5, 1), "A"], ["Rest", None, "I"]])
    found = opened(changed(SHEET, lambda x: x.replace(b"</sheetData>", far), raw))
    shown = [row[1] for row in found.grids[0].rows]
    assert shown == ["Done", "TRUE", "2.5", "2027-05-01", ""]


def test_what_a_sheet_tells_about_itself() -> None:
    hidden = (
        b'<cols><col min="2" max="3" hidden="1"/><col max="4"/><col min="x" max="9" hidden="1"/>'
        b'</cols><sheetData><row r="5" hidden="true"/><row hidden="1"/></sheetData>'
    )
    found = examine(hidden)
    assert found.hidden_columns == {1, 2}
    assert found.hidden_rows == {4}
    assert found.fits()
    assert examine(b'<sheetData><c r="AAA1"/></sheetData>').columns == 703
    assert not examine(b'<sheetData><c r="A20001"/></sheetData>').fits()
    assert examine(b'<sheetData><c r="A19999"/><is>Room ABC123</is></sheetData>').fits()
    assert not examine(b'<sheetData><c r="ZZ19999"/><c r="ABC1"/></sheetData>').fits()


def test_files_that_are_too_large_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "x.csv"
    path.write_text("a,b\n" * 100)
    monkeypatch.setattr("raciplanner.exchange.source.MAX_BYTES", 100)
    with pytest.raises(ImportFailed) as caught:
        read_tables(path)
    assert caught.value.code == "too_large"
    monkeypatch.setattr("raciplanner.exchange.source.MAX_DOCUMENT_BYTES", 100)
    with pytest.raises(ImportFailed) as caught:
        read_document("x" * 101, Path("x.md"))
    assert caught.value.code == "too_large"


@pytest.mark.parametrize("suffix", ["csv", "md", "html", "rst"])
@pytest.mark.parametrize(
    "text",
    [
        "[" * 200_000,
        "*a" * 100_000,
        "`" * 100_000,
        "| " * 100_000,
        "<td>" * 50_000,
        "<table>" * 5_000,
        "<!--" * 50_000,
        "<a b='" * 20_000,
        "<a " * 20_000 + ">",
        "<td>a <!-- b\n -->" * 20_000,
        "<![" * 50_000,
        "+-" * 50_000 + "+\n| |\n" + "+-" * 50_000 + "+",
        "= " * 50_000,
        '"' * 100_001,
        "|\n" * 50_000,
        "\n".join("+--+--+" for _ in range(3_000)),
    ],
    ids=lambda text: text[:6],
)
def test_texts_made_to_be_slow(text: str, suffix: str) -> None:
    with contextlib.suppress(ImportFailed):  # anything else would show, and so would endless time
        propose(read_document(text, Path(f"x.{suffix}")))


DOCUMENTS = {
    "csv": "Phase;Task;PM;Dev\nStart;Plan;A;R (x)\n;Build;I;AR\n\nR = Responsible;;;\n",
    "md": "# RACI\n\n| Task | PM | **Dev** |\n|---|:-:|---|\n| [P](x) | A | R |\n| Go | I | AR |\n",
    "html": (
        "<h1>RACI</h1><table><tr><th rowspan=2>T<th colspan=2>U<tr><th>P<th>D"
        "<tr><td>G<td>A<td>R</table>"
    ),
    "rst": (
        "+---+---+---+\n| T | P | D |\n+===+===+===+\n| G | A | R |\n"
        "+   +---+---+\n|   | I | A |\n+---+---+---+\n"
    ),
}


def mutated(dice: random.Random, data: bytes) -> bytes:
    """``data`` with some bytes changed, cut out, doubled or put in."""
    out = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5, 12))):
        at = dice.randrange(len(out) + 1)
        kind = dice.randrange(4)
        if kind == 0 and at < len(out):
            out[at] = dice.randrange(256)
        elif kind == 1:
            del out[at : at + dice.randrange(1, 20)]
        elif kind == 2:
            other = dice.randrange(len(out) + 1)
            out[at:at] = out[other : other + dice.randrange(1, 40)]
        else:
            out[at:at] = dice.choice((b"|", b"\n\n", b"<td>", b"+--+", b'"', b"A", b"\xff", b"-1"))
    return bytes(out)


@pytest.mark.parametrize("suffix", sorted(DOCUMENTS))
def test_damaged_texts_end_in_a_reading_or_a_refusal(tmp_path: Path, suffix: str) -> None:
    dice = random.Random(suffix)
    path = tmp_path / f"x.{suffix}"
    for _ in range(150):
        path.write_bytes(mutated(dice, DOCUMENTS[suffix].encode()))
        try:
            found = propose(read_tables(path))
        except ImportFailed:
            continue
        for one in found:
            to_plan(one, title="x", language="en")


def test_damaged_parts_of_a_workbook_end_in_a_reading_or_a_refusal() -> None:
    good = parts(workbook(ROWS, merge=["A2:A3"], hide_columns=[1]))
    names = sorted(name for name in good if re.search("sheet|workbook|shared|styles", name))
    dice = random.Random(11)
    for _ in range(300):
        name = dice.choice(names)
        raw = packed({**good, name: mutated(dice, good[name])})
        try:
            found = propose(read(raw, Path("x.xlsx")))
        except ImportFailed:
            continue
        for one in found:
            to_plan(one, title="x", language="en")
