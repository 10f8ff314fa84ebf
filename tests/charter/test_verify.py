"""A charter that comes back: intact, or each kind of tampering named for what it is."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pikepdf
import pytest

from raciplanner.charter import verify
from raciplanner.charter.seal import PLAN_NAME, SEAL_NAME, Seal
from raciplanner.charter.verdict_text import verdict_data, verdict_lines
from raciplanner.charter.verify import verify_charter
from raciplanner.errors import CharterError
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.edits.assignments import clear
from raciplanner.model.fingerprint import content_hash
from raciplanner.storage.planfile import open_plan, plan_bytes
from raciplanner.wording.errors import error_text
from tests.charter.reading import charter_of

PLAN = example_plan("en")
OTHER = PLAN.apply(clear(PLAN, [next((a, r) for a, row in PLAN.assignments.items() for r in row)]))


@pytest.fixture(scope="module")
def data() -> bytes:
    return charter_of(PLAN).data


@pytest.fixture
def check(tmp_path):
    """Verify bytes as a file; returns the codes of the doubts."""

    def verified(contents: bytes):
        file = tmp_path / "charter.pdf"
        file.write_bytes(contents)
        return verify_charter(file)

    return verified


def rewritten(data: bytes, change) -> bytes:
    """The PDF after ``change(pdf)``, written anew by another program."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def codes(verdict) -> list[str]:
    return [doubt.code for doubt in verdict.doubts]


def attach(pdf, name: str, contents: bytes) -> None:
    del pdf.attachments[name]
    pdf.attachments[name] = pikepdf.AttachedFileSpec(pdf, contents)


def seal_of(data: bytes) -> Seal:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return Seal.of_bytes(pdf.attachments[SEAL_NAME].get_file().read_bytes())


def test_an_untouched_charter_is_intact_and_gives_its_plan_back(data, check, tmp_path):
    verdict = check(data)
    assert verdict.intact
    assert verdict.repeated
    assert verdict.plan == PLAN
    assert verdict.content == content_hash(PLAN)
    file = tmp_path / "back.raciplan"
    file.write_bytes(verdict.plan_data)
    assert open_plan(file).plan == PLAN


def test_a_changed_word_on_a_page_is_named_with_its_page(data, check):
    def change(pdf):
        page = pdf.pages[2]
        page.Contents = pdf.make_stream(page.Contents.read_bytes() + b" 0 0 9 9 re f")

    verdict = check(rewritten(data, change))
    assert codes(verdict) == ["page_changed"]
    assert verdict.doubts[0].data == {"page": 3}


def test_pages_taken_out_or_put_in(data, check):
    assert "pages_missing" in codes(check(rewritten(data, lambda pdf: pdf.pages.remove(p=1))))
    verdict = check(rewritten(data, lambda pdf: pdf.add_blank_page()))
    assert "pages_added" in codes(verdict)


def test_an_emptied_page_is_a_changed_page(data, check):
    def change(pdf):
        del pdf.pages[1].obj["/Contents"]

    assert codes(check(rewritten(data, change))) == ["page_changed"]


def test_another_plan_inside(data, check):
    verdict = check(rewritten(data, lambda pdf: attach(pdf, PLAN_NAME, plan_bytes(OTHER))))
    assert codes(verdict) == ["plan_other"]
    assert verdict.doubts[0].data["hash"] == content_hash(OTHER)[:8]


def test_the_same_plan_saved_anew(data, check, tmp_path):
    from raciplanner.storage.planfile import save_plan

    save_plan(PLAN, tmp_path / "anew.raciplan")
    contents = (tmp_path / "anew.raciplan").read_bytes()
    verdict = check(rewritten(data, lambda pdf: attach(pdf, PLAN_NAME, contents)))
    assert codes(verdict) == ["plan_changed", "rebuilt"]


def test_another_plan_with_a_seal_to_match(data, check):
    """Pages of one plan, plan and seal of another: the seal fits its plan, not the pages."""
    other = charter_of(OTHER).data

    def change(pdf):
        with pikepdf.open(io.BytesIO(other)) as source:
            for name in (PLAN_NAME, SEAL_NAME):
                attach(pdf, name, source.attachments[name].get_file().read_bytes())

    verdict = check(rewritten(data, change))
    assert codes(verdict)
    assert set(codes(verdict)) == {"page_changed"}


def test_a_forged_page_with_a_seal_to_match(data, check):
    """The page and the seal were changed together; the plan still tells what it was."""

    def change(pdf):
        page = pdf.pages[2]
        page.Contents = pdf.make_stream(b"/Artifact BMC EMC")
        seal = Seal.of_bytes(pdf.attachments[SEAL_NAME].get_file().read_bytes())
        pages = list(seal.pages)
        pages[2] = verify.digest(b"/Artifact BMC EMC")
        attach(pdf, SEAL_NAME, replace(seal, pages=tuple(pages)).to_bytes())

    assert codes(check(rewritten(data, change))) == ["seal_changed", "page_changed"]


def test_a_seal_with_an_unknown_paper(data, check):
    seal = replace(seal_of(data), paper="a5").to_bytes()
    verdict = check(rewritten(data, lambda pdf: attach(pdf, SEAL_NAME, seal)))
    assert codes(verdict) == ["seal_changed"]


def test_plan_or_seal_cut_out(data, check):
    def cut(name):
        return rewritten(data, lambda pdf: pdf.attachments.__delitem__(name))

    assert codes(check(cut(PLAN_NAME))) == ["plan_missing"]
    assert codes(check(cut(SEAL_NAME))) == ["seal_missing"]


@pytest.mark.parametrize(
    ("name", "contents", "code"),
    [
        (PLAN_NAME, b"no plan", "plan_damaged"),
        (SEAL_NAME, b"no seal", "seal_damaged"),
        (SEAL_NAME, b"[]", "seal_damaged"),
        (SEAL_NAME, b'{"form": "raciplanner-seal/1"}', "seal_damaged"),
        (SEAL_NAME, b"\xff", "seal_damaged"),
    ],
)
def test_damaged_parts(data, check, name, contents, code):
    found = codes(check(rewritten(data, lambda pdf: attach(pdf, name, contents))))
    assert code in found
    assert "plan_other" not in found


def test_a_seal_whose_fields_are_no_texts(data, check):
    fields = json.loads(seal_of(data).to_bytes())
    contents = json.dumps(fields | {"content": 1}).encode()
    verdict = check(rewritten(data, lambda pdf: attach(pdf, SEAL_NAME, contents)))
    assert codes(verdict) == ["seal_damaged"]


def test_written_anew_by_another_program(data, check):
    verdict = check(rewritten(data, lambda _pdf: None))
    assert codes(verdict) == ["rebuilt"]


def test_something_added_at_the_end_of_the_file(data, check):
    later = data + b"\n1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n"
    verdict = check(later)
    assert [(d.code, d.data) for d in verdict.doubts] == [("added_later", {"count": 1})]


def test_the_charter_of_another_program_version_is_compared_with_its_seal(data, check):
    def age(pdf):
        seal = Seal.of_bytes(pdf.attachments[SEAL_NAME].get_file().read_bytes())
        attach(pdf, SEAL_NAME, replace(seal, program="0.0.1").to_bytes())

    verdict = check(rewritten(data, age))
    assert verdict.intact
    assert not verdict.repeated
    assert "another version of the program" in verdict_lines(verdict, translator("en"))[-1]


def test_a_charter_without_plan_and_seal_cannot_be_checked(check):
    with pytest.raises(CharterError, match="not_a_charter"):
        check(charter_of(PLAN, attach=False).data)


def test_files_that_are_no_charter(check, tmp_path, monkeypatch):
    with pytest.raises(CharterError, match="not_a_pdf") as caught:
        check(b"%PDF-1.7 nothing")
    assert "charter.pdf" in error_text(caught.value, translator("en"))
    with pytest.raises(CharterError, match="not_found"):
        verify_charter(tmp_path / "missing.pdf")
    with pytest.raises(CharterError, match="unreadable"):
        verify_charter(tmp_path)
    monkeypatch.setattr(verify, "SIZE_LIMIT", 10)
    with pytest.raises(CharterError, match="too_large"):
        check(b"%PDF-1.7 nothing")


def test_a_file_that_may_not_be_read(tmp_path, monkeypatch):
    from pathlib import Path

    file = tmp_path / "charter.pdf"
    file.write_bytes(b"x")

    def refuse(_self):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(CharterError, match="not_allowed"):
        verify_charter(file)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_verdict_in_words_and_as_data(data, check, language):
    translate = translator(language)
    good = check(data)
    assert len(verdict_lines(good, translate)) == 2
    assert content_hash(PLAN) in verdict_lines(good, translate)[1]
    bad = check(rewritten(data, lambda pdf: pdf.pages.remove(p=1)))
    assert len(verdict_lines(bad, translate)) == 2 + len(bad.doubts)
    told = verdict_data(bad, translate)
    assert told["intact"] is False
    assert told["content_hash"] == told["plan_content_hash"] == content_hash(PLAN)
    assert {one["code"] for one in told["doubts"]} == set(codes(bad))
    empty = verdict_data(replace(bad, seal=None, plan=None, content=""), translate)
    assert empty["content_hash"] is empty["date"] is None
    assert verdict_lines(replace(bad, seal=None, plan=None), translate)


def test_equal_plans_make_equal_files():
    assert plan_bytes(PLAN) == plan_bytes(example_plan("en"))
    assert charter_of(PLAN).data == charter_of(example_plan("en")).data
