"""Additions to a charter: those that fill in fields, and all others."""

from __future__ import annotations

import io

import pytest
from pyhanko.pdf_utils.generic import (
    ArrayObject,
    DictionaryObject,
    NumberObject,
    StreamObject,
    TextStringObject,
    pdf_name,
)
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DEFAULT_DIFF_POLICY, DiffResult
from pyhanko.sign.fields import FieldMDPAction, FieldMDPSpec

from raciplanner.charter.additions import FieldsOnly
from raciplanner.charter.sign_pdf import _fields, _type, _writer
from raciplanner.model.edits.charter import sign
from tests.builders import PMBOK, plan_from
from tests.charter.plans import NOW, put_to_be_signed
from tests.charter.reading import charter_of
from tests.charter.test_forms import CERTIFICATE, LATER


@pytest.fixture(scope="module")
def data() -> bytes:
    plan = put_to_be_signed(plan_from(PMBOK), ["Anna", "Boris"])
    plan = plan.apply(sign(plan, "Anna", made=NOW, **LATER))
    plan = plan.apply(sign(plan, "Boris", made=NOW, **CERTIFICATE))
    return charter_of(plan).data


def added(data: bytes, change) -> PdfFileReader:
    writer, out = _writer(data), io.BytesIO()
    change(writer, _fields(writer))
    writer.write(out)
    return PdfFileReader(out)


def set_in(writer, obj, **entries) -> None:
    for key, value in entries.items():
        obj[pdf_name(f"/{key}")] = value
    writer.update_container(obj)


def ticked(writer, fields):
    set_in(writer, fields["agrees-1"], V=pdf_name("/Yes"), AS=pdf_name("/Yes"))


def typed(writer, fields):
    _type(writer, fields["name-1"], "Anna")


def as_firefox_and_mupdf_do(writer, fields):
    """They note when it was done, draw a border, and which pane was open."""
    set_in(writer, fields["name-1"], V=TextStringObject("Anna"), M=TextStringObject("D:2026"))
    set_in(writer, fields["name-1"], BS=DictionaryObject({pdf_name("/W"): NumberObject(0)}))
    set_in(writer, writer.root, PageMode=pdf_name("/UseAttachments"), DSS=DictionaryObject())


def look_in_place(writer, fields):
    """The stream of a look itself is replaced, as some programs do."""
    old = fields["name-1"]["/AP"]["/N"]
    old._data, old._encoded_data = b"/Tx BMC q Q EMC", None
    writer.update_container(old)


def same_again(writer, _fields):
    writer.update_container(writer.root["/Pages"]["/Kids"][0].get_object())


def new_information(writer, _fields):
    information = writer.trailer_view["/Info"]
    set_in(writer, information, ModDate=TextStringObject("D:20261126"))


def new_metadata(writer, _fields):
    metadata = writer.root["/Metadata"]
    metadata._data, metadata._encoded_data = b"<x/>", None
    writer.update_container(metadata)


def form_resources(writer, _fields):
    set_in(writer, writer.root["/AcroForm"], DR=DictionaryObject())


@pytest.mark.parametrize(
    ("change", "names"),
    [
        (ticked, {"agrees-1"}),
        (typed, {"name-1"}),
        (as_firefox_and_mupdf_do, {"name-1"}),
        (look_in_place, {"name-1"}),
        (same_again, set()),
        (new_information, set()),
        (new_metadata, set()),
        (form_resources, set()),
    ],
)
def test_filling_in_fields_is_accepted(data, change, names):
    found = FieldsOnly().review_file(added(data, change), 0)
    assert isinstance(found, DiffResult), found
    assert found.changed_form_fields == names


def turned(writer, _fields):
    set_in(writer, writer.root["/Pages"]["/Kids"][0].get_object(), Rotate=NumberObject(90))


def note_on_a_page(writer, _fields):
    note = DictionaryObject({pdf_name("/Type"): pdf_name("/Annot")})
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    set_in(writer, page, Annots=ArrayObject([writer.add_object(note)]))


def look_without_signature(writer, fields):
    _type(writer, fields["signature-1"], "Anna")
    del fields["signature-1"]["/V"]


def old_object_as_signature(writer, fields):
    field = fields["signature-1"]
    set_in(writer, field, V=writer.root.raw_get("/Metadata"))


def signature_look_in_place(writer, fields):
    old = fields["signature-1"]["/AP"]["/N"]
    old._data, old._encoded_data = b"q Q", None
    writer.update_container(old)


def look_that_is_no_stream(writer, fields):
    reference = fields["name-1"]["/AP"].raw_get("/N").reference
    writer.objects[(reference.generation, reference.idnum)] = DictionaryObject()


def moved(writer, fields):
    area = ArrayObject([NumberObject(one) for one in (0, 0, 500, 500)])
    set_in(writer, fields["name-1"], Rect=area)


def with_action(writer, fields):
    set_in(writer, fields["name-1"], A=DictionaryObject())


def opened_with_action(writer, _fields):
    set_in(writer, writer.root, OpenAction=DictionaryObject())


def more_permissions(writer, _fields):
    set_in(writer, writer.root, Perms=DictionaryObject({pdf_name("/UR3"): DictionaryObject()}))


def another_field(writer, _fields):
    field = DictionaryObject({pdf_name("/T"): TextStringObject("mine")})
    form = writer.root["/AcroForm"]
    form["/Fields"].append(writer.add_object(field))
    writer.update_container(form)


def form_as_list(writer, _fields):
    set_in(writer, writer.root, AcroForm=ArrayObject())


def metadata_as_dictionary(writer, _fields):
    reference = writer.root.raw_get("/Metadata").reference
    writer.objects[(reference.generation, reference.idnum)] = DictionaryObject()


def information_as_stream(writer, _fields):
    reference = writer.trailer_view.raw_get("/Info").reference
    writer.objects[(reference.generation, reference.idnum)] = StreamObject(stream_data=b"x")


def structure_changed(writer, _fields):
    set_in(writer, writer.root["/StructTreeRoot"], Mine=NumberObject(1))


@pytest.mark.parametrize(
    "change",
    [
        turned,
        note_on_a_page,
        look_without_signature,
        old_object_as_signature,
        signature_look_in_place,
        look_that_is_no_stream,
        moved,
        with_action,
        opened_with_action,
        more_permissions,
        another_field,
        form_as_list,
        metadata_as_dictionary,
        information_as_stream,
        structure_changed,
    ],
)
def test_anything_else_is_refused(data, change):
    found = FieldsOnly().review_file(added(data, change), 0)
    assert not isinstance(found, DiffResult)


def test_what_is_put_right_again_later_is_still_found(data):
    out = io.BytesIO()
    first = added(data, turned)
    first.stream.seek(0)
    writer = _writer(first.stream.read())
    set_in(writer, writer.root["/Pages"]["/Kids"][0].get_object(), Rotate=NumberObject(0))
    writer.write(out)
    assert not isinstance(FieldsOnly().review_file(PdfFileReader(out), 0), DiffResult)


def test_a_field_that_was_signed_stays(data):
    """Here it only looks signed: what matters is that its value was not empty before."""

    def filled(writer, fields):
        set_in(writer, fields["signature-1"], V=writer.add_object(DictionaryObject()))

    def emptied(writer, fields):
        set_in(writer, fields["signature-1"], F=NumberObject(2))

    first = added(data, filled)
    assert isinstance(FieldsOnly().review_file(first, 0), DiffResult)
    first.stream.seek(0)
    second = added(first.stream.read(), emptied)
    assert not isinstance(FieldsOnly().review_file(second, 1), DiffResult)


def test_another_root_is_refused(data):
    reader = PdfFileReader(io.BytesIO(data))
    number = reader.trailer["/Size"]
    before = int(data[data.rfind(b"startxref") + len(b"startxref") :].split()[0])
    place = len(data)
    pages = reader.root.raw_get("/Pages").idnum
    root = f"{number} 0 obj\n<</Type/Catalog/Pages {pages} 0 R>>\nendobj\n"
    table = (
        f"xref\n{number} 1\n{place:010} 00000 n\r\n"
        f"trailer\n<</Size {number + 1}/Root {number} 0 R/Prev {before}>>\n"
        f"startxref\n{place + len(root)}\n%%EOF\n"
    )
    later = PdfFileReader(io.BytesIO(data + root.encode() + table.encode()))
    assert not isinstance(FieldsOnly().review_file(later, 0), DiffResult)


def test_locked_fields_stay(data):
    lock = FieldMDPSpec(FieldMDPAction.INCLUDE, ["name-1"])
    reader = added(data, typed)
    resolver = reader.get_historical_resolver(0)
    assert not isinstance(FieldsOnly().review_file(reader, resolver, lock), DiffResult)
    assert isinstance(FieldsOnly().review_file(added(data, ticked), 0, lock), DiffResult)


@pytest.mark.parametrize(
    "change", [ticked, typed, turned, another_field, moved, opened_with_action]
)
def test_the_walk_through_the_whole_file_comes_to_the_same(data, change):
    reader = added(data, change)
    ours, theirs = (one.review_file(reader, 0) for one in (FieldsOnly(), DEFAULT_DIFF_POLICY))
    assert isinstance(ours, DiffResult) == isinstance(theirs, DiffResult)


def test_a_charter_has_no_numbers_without_an_object(data):
    """An addition could give such an object a meaning without replacing anything."""
    reader = PdfFileReader(io.BytesIO(data))
    given = {ref.idnum for ref in reader.xrefs.explicit_refs_in_revision(0)}
    assert given == set(range(1, reader.trailer["/Size"]))


def test_objects_taken_out_are_refused(data):
    reader = PdfFileReader(io.BytesIO(data))
    page = reader.root["/Pages"]["/Kids"].raw_get(0).idnum
    start = data.rfind(b"startxref") + len(b"startxref")
    before = int(data[start:].split()[0])
    root = reader.trailer.raw_get("/Root").idnum
    size = reader.trailer["/Size"]
    place = len(data)
    table = (
        f"xref\n0 1\n0000000000 65535 f\r\n{page} 1\n0000000000 00001 f\r\n"
        f"trailer\n<</Size {size}/Root {root} 0 R/Prev {before}>>\nstartxref\n{place}\n%%EOF\n"
    )
    later = PdfFileReader(io.BytesIO(data + table.encode()), strict=False)
    assert not isinstance(FieldsOnly().review_file(later, 0), DiffResult)
