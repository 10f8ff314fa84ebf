"""Fields in the charter for those who sign in the PDF itself."""

from __future__ import annotations

import ctypes
import io
import struct

import page as checker
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from raciplanner.charter.formfont import _unicode_table
from raciplanner.charter.signatures import honest_text
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.charter_records import Signature
from raciplanner.model.edits.charter import sign
from raciplanner.model.plan import Plan
from tests.charter.plans import NOW, put_to_be_signed
from tests.charter.reading import Tagged, charter_of, page_texts

LATER = {"outcome": "", "method": "later"}
CERTIFICATE = {"outcome": "agrees", "method": "certificate"}


def plan_of(language: str = "en", **said) -> Plan:
    """The example, put to be signed; what some people said by name."""
    plan = put_to_be_signed(example_plan(language), said)
    for name, wish in said.items():
        plan = plan.apply(sign(plan, name, made=NOW, **wish))
    return plan


def widgets(pdf) -> list:
    return [one for page in pdf.pages for one in page.obj.get("/Annots", ())]


def fields(data: bytes) -> dict[str, str]:
    """Types of the fields by name."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        form = pdf.Root.get("/AcroForm", {})
        return {str(one.T): str(one.FT) for one in form.get("/Fields", ())}


def test_who_signs_later_has_fields_for_everything():
    data = charter_of(plan_of(Anna=LATER)).data
    assert fields(data) == {
        "signature-1": "/Sig",
        "date-1": "/Tx",
        "name-1": "/Tx",
        "agrees-1": "/Btn",
        "reservation-1": "/Btn",
        "declines-1": "/Btn",
        "remark-1": "/Tx",
    }
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert "/NeedAppearances" not in pdf.Root.AcroForm


def test_who_signs_with_a_certificate_has_a_place_for_it():
    said = {"Anna": {"outcome": "agrees", "method": "typed"}, "Boris": CERTIFICATE, "Egon": LATER}
    data = charter_of(plan_of(**said)).data
    found = fields(data)
    assert found.pop("signature-2") == found.pop("signature-3") == "/Sig"
    assert all(name.endswith("-3") for name in found)
    text = " ".join(page_texts(data))
    assert "signs with a certificate" in text
    assert "unchanged since then" in text


def test_without_such_signers_there_is_no_form():
    assert fields(charter_of(plan_of(Anna={"outcome": "agrees", "method": "typed"})).data) == {}
    assert fields(charter_of(example_plan("en")).data) == {}


def test_what_came_back_has_no_fields_any_more():
    plan = plan_of(Anna=LATER)
    plan = plan.apply(sign(plan, "Anna", outcome="agrees", method="paper", made=NOW))
    assert fields(charter_of(plan).data) == {}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_charters_with_fields_conform_to_the_standards(language):
    plan = plan_of(language, Анна=CERTIFICATE, Борис=LATER)
    data = charter_of(plan).data
    for profile in ("pdfa-3a", "pdfua-1"):
        report = checker.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, report.failures
    assert charter_of(plan).data == data


def test_every_field_is_named_and_belongs_to_the_structure():
    tagged = Tagged(charter_of(plan_of("ru", Анна=LATER)).data)
    assert str(tagged.pdf.pages[-1].obj.Tabs) == "/S"
    found = widgets(tagged.pdf)
    said = [str(one.TU) for one in found]
    assert said[0] == "Анна: Подпись"
    assert set(said) > {"Анна: Имя", "Анна: Дата", "Анна: Причина"}
    nums = list(tagged.pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = dict(zip(map(int, nums[::2]), nums[1::2], strict=True))
    for one in found:
        form = parents[int(one.StructParent)]
        assert str(form.S) == "/Form"
        assert form.K.Obj.objgen == one.objgen
        left, bottom, right, top = map(float, one.Rect)
        assert left < right
        assert bottom < top
    assert len(tagged.elements("Form")) == len(found)


def test_every_letter_that_may_be_typed_is_embedded():
    with pikepdf.open(io.BytesIO(charter_of(plan_of("ru", Анна=LATER)).data)) as pdf:
        font = next(iter(pdf.Root.AcroForm.DR.Font.values()))
        words = "Съешь ещё этих булок, ЁЖИК № 7 «да» – Ann".encode("cp1251")
        widths = [float(font.Widths[code - 32]) for code in words]
        assert min(widths) > 0
        program = font.FontDescriptor.FontFile2.read_bytes()
    assert program.startswith(b"\x00\x01\x00\x00")
    assert struct.pack(">HHHHL", 0, 1, 3, 1, 12) in program
    with pikepdf.open(io.BytesIO(charter_of(plan_of("en", Anna=LATER)).data)) as pdf:
        font = next(iter(pdf.Root.AcroForm.DR.Font.values()))
        assert "/Differences" not in font.Encoding
        assert min(float(font.Widths[code - 32]) for code in "Müller ß é".encode("cp1252")) > 0


def test_letters_are_found_by_their_unicode_number():
    table = _unicode_table([(65, 3), (0x416, 7)])
    count, ends, starts, deltas = 3, 26, 34, 40
    assert struct.unpack_from(">H", table, 18)[0] == 2 * count
    assert struct.unpack_from(">3H", table, ends) == (65, 0x416, 0xFFFF)
    assert struct.unpack_from(">3H", table, starts) == (65, 0x416, 0xFFFF)
    found = struct.unpack_from(">3H", table, deltas)
    assert [(code + delta) % 0x10000 for code, delta in zip((65, 0x416), found, strict=False)] == [
        3,
        7,
    ]


def test_fields_can_be_filled_in_by_a_pdf_program():
    data = charter_of(plan_of("ru", Анна=LATER)).data
    filled = typed(data, {"name-1": "Анна Ёлкина", "date-1": "27.11.2026"}, choose="declines-1")
    with pikepdf.open(io.BytesIO(filled)) as pdf:
        values = {str(one.T): str(one.get("/V", "")) for one in pdf.Root.AcroForm.Fields}
    assert values["name-1"] == "Анна Ёлкина"
    assert values["date-1"] == "27.11.2026"
    assert values["declines-1"] == "/Yes"
    assert values["agrees-1"] == "/Off"
    assert values["remark-1"] == ""


def typed(data: bytes, texts: dict[str, str], choose: str) -> bytes:
    """The PDF after a person has clicked and typed in a PDF program."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        number = next(i for i, page in enumerate(pdf.pages) if "/Annots" in page.obj)
        places = {}
        for one in pdf.pages[number].obj.Annots:
            left, bottom, right, top = map(float, one.Rect)
            places[str(one.T)] = ((left + right) / 2, (bottom + top) / 2)
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    page, form = document[number], document.formenv
    for name, text in (*texts.items(), (choose, "")):
        x, y = places[name]
        pdfium.FORM_OnMouseMove(form, page, 0, x, y)
        pdfium.FORM_OnLButtonDown(form, page, 0, x, y)
        pdfium.FORM_OnLButtonUp(form, page, 0, x, y)
        if text:
            wide = ctypes.create_string_buffer((text + "\0").encode("utf-16-le"))
            pdfium.FORM_ReplaceSelection(form, page, ctypes.cast(wide, pdfium.FPDF_WIDESTRING))
        pdfium.FORM_ForceToKillFocus(form)
    out = io.BytesIO()
    document.save(out)
    page.close()
    document.close()
    return out.getvalue()


def test_the_words_above_the_blocks_are_honest_about_certificates():
    one = Signature("x", "s", "Anna", outcome="agrees", method="certificate")
    text = honest_text([one], translator("en"))
    assert "somebody you trust" in text
    assert "identity" not in text
