"""Signing a charter with certificates, and what the check says of such charters."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import random
import socket
from pathlib import Path

import page as checker
import pikepdf
import pytest
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from raciplanner.charter.certificate import now, open_certificate
from raciplanner.charter.document import write_charter
from raciplanner.charter.marks import read_form
from raciplanner.charter.seal import PLAN_NAME
from raciplanner.charter.sign_pdf import _fields, _type, _writer, sign_charter
from raciplanner.charter.stamp import signature_look
from raciplanner.charter.verdict_text import signed_lines, verdict_data, verdict_lines
from raciplanner.charter.verify import verify_data
from raciplanner.errors import CharterError
from raciplanner.i18n import translator
from raciplanner.model.edits.charter import sign
from tests.builders import PMBOK, plan_from
from tests.charter.certificates import PASSWORD, certificate_file, issued
from tests.charter.plans import NOW, put_to_be_signed
from tests.charter.reading import DAY, charter_of, page_texts
from tests.charter.test_forms import CERTIFICATE, LATER, typed

EN, RU = translator("en"), translator("ru")
ANNA, BORIS, CLARA = "Анна Петрова", "Boris", "Clara"
SAID = {ANNA: CERTIFICATE, BORIS: CERTIFICATE, CLARA: LATER}


def charter(**said) -> bytes:
    plan = put_to_be_signed(plan_from(PMBOK), said)
    for name, wish in said.items():
        plan = plan.apply(sign(plan, name, made=NOW, **wish))
    return charter_of(plan).data


class Desk:
    """A folder with the certificates of everybody, in which charters are signed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = {name: certificate_file(folder, name) for name in (ANNA, BORIS, CLARA)}

    def signed(self, data: bytes, name: str, **wish) -> bytes:
        source, target = self.folder / "charter.pdf", self.folder / "signed.pdf"
        source.write_bytes(data)
        target.unlink(missing_ok=True)
        sign_charter(source, target, self.files[name], PASSWORD, signer=name, **wish)
        return target.read_bytes()


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Desk:
    return Desk(tmp_path_factory.mktemp("desk"))


@pytest.fixture(scope="module")
def plain() -> bytes:
    return charter(**SAID)


@pytest.fixture(scope="module")
def once(desk, plain) -> bytes:
    return desk.signed(plain, ANNA)


@pytest.fixture(scope="module")
def twice(desk, once) -> bytes:
    return desk.signed(once, BORIS)


def check(data: bytes):
    return verify_data(Path("charter.pdf"), data)


def told(data: bytes) -> list[tuple[str, str]]:
    """Codes and names of the doubts."""
    return [(doubt.code, str(doubt.data.get("name", ""))) for doubt in check(data).doubts]


def added(data: bytes, change) -> bytes:
    """The PDF with an addition at its end: ``change`` gets what writes it, and the fields."""
    writer, out = _writer(data), io.BytesIO()
    change(writer, _fields(writer))
    writer.write(out)
    return out.getvalue()


def ticks(name: str):
    def change(writer, fields):
        box = fields[name]
        for key in ("/V", "/AS"):
            box[generic.pdf_name(key)] = generic.pdf_name("/Yes")
        writer.update_container(box)

    return change


# Signing


def test_two_people_sign_without_a_network(desk, plain, monkeypatch):
    def refuse(*_args, **_options):
        raise AssertionError("a connection was asked for")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    first = desk.signed(plain, ANNA)
    second = desk.signed(first, BORIS)
    assert first.startswith(plain)
    assert second.startswith(first)
    roots = [PdfFileReader(io.BytesIO(second)).embedded_signatures[i].signer_cert for i in (0, 1)]
    context = ValidationContext(trust_roots=roots, allow_fetching=False)
    found = [
        validate_pdf_signature(one, context)
        for one in PdfFileReader(io.BytesIO(second)).embedded_signatures
    ]
    assert [one.bottom_line for one in found] == [True, True]
    assert [one.coverage.name for one in found] == ["ENTIRE_REVISION", "ENTIRE_FILE"]
    assert [one.modification_level.name for one in found] == ["FORM_FILLING", "NONE"]
    assert check(second).intact


def test_the_first_signature_certifies_and_the_others_approve(twice):
    reader = PdfFileReader(io.BytesIO(twice))
    first, second = reader.embedded_signatures
    assert first.docmdp_level.name == "FILL_FORMS"
    assert second.docmdp_level is None
    assert first.sig_object["/SubFilter"] == second.sig_object["/SubFilter"]
    assert first.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    first, second, open_one = check(twice).standings
    assert (first.mark.certifies, second.mark.certifies) == (True, False)
    assert (first.mark.later, first.mark.whole) == ("fields", False)
    assert (second.mark.later, second.mark.whole) == ("nothing", True)
    assert open_one.open


def test_signed_charters_stay_accessible_and_with_one_signature_an_archive(plain, once, twice):
    def failures(data, profile):
        report = checker.validate_pdf_bytes(data, profile=profile)
        return [one.rule_id for one in report.failures]

    for data in (plain, once, twice):
        assert failures(data, "pdfua-1") == []
    assert failures(plain, "pdfa-3a") == failures(once, "pdfa-3a") == []
    # The rule wants every signature to cover the whole file, which of two only the last one can.
    assert failures(twice, "pdfa-3a") == ["PDFA3A-SIGNATURE-BYTERANGE-001"]


def test_metadata_stay_as_they_were(plain, twice):
    with pikepdf.open(io.BytesIO(plain)) as old, pikepdf.open(io.BytesIO(twice)) as new:
        assert old.Root.Metadata.read_bytes() == new.Root.Metadata.read_bytes()
        assert new.check_pdf_syntax() == []


def test_what_is_seen_names_the_signer_in_any_script(desk, once):
    certificate = open_certificate(desk.files[ANNA], PASSWORD, now())
    (text,) = page_texts(signature_look(certificate, now(), 180, 44, RU))
    assert ANNA in text
    assert "самодельный сертификат" in text
    with pikepdf.open(io.BytesIO(once)) as pdf:
        widget = next(one for one in pdf.Root.AcroForm.Fields if one.T == "signature-1")
        fonts = widget.AP.N.Resources.XObject["/Look"].Resources.Font
        assert all("/FontFile2" in font.FontDescriptor for font in fonts.values())
    assert check(once).standings[0].mark.name == ANNA


@pytest.mark.parametrize("kind", ["rsa", "ed25519"])
def test_other_kinds_of_keys(tmp_path, plain, kind):
    desk = Desk(tmp_path)
    desk.files[ANNA] = certificate_file(tmp_path, ANNA, kind=kind, issuer="Bank")
    standing = check(desk.signed(plain, ANNA)).standings[0]
    assert standing.mark.sound
    assert (standing.mark.issuer, standing.mark.self_made) == ("Bank", False)


def test_who_left_it_open_says_it_when_signing(desk, once):
    data = desk.signed(once, CLARA, outcome="reservation", remark="Отчёт по средам & <позже>")
    standing = check(data).standings[2]
    assert standing.outcomes == ("reservation",)
    assert standing.remark == "Отчёт по средам & <позже>"
    assert (standing.name, standing.day) == (CLARA, now().date().isoformat())
    assert standing.mark.sound
    assert checker.validate_pdf_bytes(data, profile="pdfua-1").is_compliant
    lines = "\n".join(verdict_lines(check(data), EN))
    assert "with reservation, “Отчёт по средам & <позже>”" in lines


@pytest.mark.parametrize("change", [ticks("agrees-3"), lambda w, f: _type(w, f["remark-3"], "No")])
def test_what_somebody_has_said_and_signed_is_locked(desk, once, change):
    data = desk.signed(once, CLARA, outcome="declines", remark="No money")
    assert ("signature_overruled", CLARA) in told(added(data, change))


# Errors


@pytest.mark.parametrize(
    ("options", "password", "code"),
    [
        ({}, "wrong", "password_wrong"),
        ({"password": ""}, "wrong", "password_wrong"),
        ({"key": False}, PASSWORD, "key_missing"),
        ({"since": -9, "until": -2}, PASSWORD, "certificate_expired"),
        ({"since": 2, "until": 9}, PASSWORD, "certificate_early"),
    ],
)
def test_certificates_that_nobody_can_sign_with(tmp_path, options, password, code, caplog):
    file = certificate_file(tmp_path, "Anna", **options)
    caplog.set_level(logging.DEBUG)
    with pytest.raises(CharterError, match=code) as caught:
        open_certificate(file, password, now())
    said = caplog.text + repr(caught.value)
    assert password not in said.replace("password_wrong", "")


@pytest.mark.parametrize("data", [b"", b"no certificate", b"0" * 2_000_000])
def test_files_that_are_no_certificates(tmp_path, data):
    file = tmp_path / "x.p12"
    file.write_bytes(data)
    with pytest.raises(CharterError, match="certificate_kind"):
        open_certificate(file, "", now())
    with pytest.raises(CharterError, match="not_found"):
        open_certificate(tmp_path / "y.p12", "", now())


def test_a_certificate_that_was_cut_off(tmp_path):
    file = certificate_file(tmp_path, "Anna")
    file.write_bytes(file.read_bytes()[:300])
    with pytest.raises(CharterError, match="certificate_kind"):
        open_certificate(file, PASSWORD, now())


@pytest.mark.parametrize(
    ("start", "wish", "code"),
    [
        ("once", {"signer": ANNA}, "signed_already"),
        ("once", {"signer": "Nobody"}, "signer_unknown"),
        ("once", {}, "signer_needed"),
        ("once", {"signer": BORIS, "outcome": "agrees"}, "outcome_known"),
        ("once", {"signer": CLARA, "outcome": "declines", "remark": " "}, "remark_needed"),
        ("empty", {}, "no_places"),
        ("cut", {"signer": BORIS}, "charter_changed"),
        ("page", {"signer": BORIS}, "charter_changed"),
        ("rewritten", {"signer": BORIS}, "charter_changed"),
    ],
)
def test_charters_that_cannot_be_signed(desk, tmp_path, once, start, wish, code):
    source, target = tmp_path / "charter.pdf", tmp_path / "signed.pdf"
    data = {
        "once": lambda: once,
        "empty": lambda: charter(**{ANNA: {"outcome": "agrees", "method": "typed"}}),
        "cut": lambda: once[:-3],
        "page": lambda: added(once, turned),
        "rewritten": lambda: rewritten(once),
    }[start]()
    source.write_bytes(data)
    with pytest.raises(CharterError, match=code):
        sign_charter(source, target, desk.files[BORIS], PASSWORD, **wish)
    assert not target.exists()
    assert source.read_bytes() == data


def test_two_people_of_one_name_are_told_apart_by_their_fields(desk, tmp_path):
    plan = put_to_be_signed(plan_from(PMBOK), ["a", "b"])
    from dataclasses import replace

    from raciplanner.model.change import Change

    changes = [
        Change("signatures", one.id, one, replace(one, name="Anna", method="later"))
        for one in plan.signatures.values()
    ]
    source, target = tmp_path / "charter.pdf", tmp_path / "signed.pdf"
    source.write_bytes(charter_of(plan.changed(changes)).data)
    with pytest.raises(CharterError, match="signature-2"):
        sign_charter(source, target, desk.files[ANNA], PASSWORD, signer="anna")
    signed = sign_charter(source, target, desk.files[ANNA], PASSWORD, signer="signature-2")
    assert (signed.who, signed.open) == ("Anna", ("Anna",))


def test_nothing_is_written_where_the_disk_refuses(desk, tmp_path, plain):
    source = tmp_path / "charter.pdf"
    source.write_bytes(plain)
    with pytest.raises(CharterError, match="no_folder"):
        sign_charter(source, tmp_path / "gone" / "x.pdf", desk.files[ANNA], PASSWORD, signer=ANNA)
    assert [one.name for one in tmp_path.iterdir()] == ["charter.pdf"]


def test_a_signed_file_is_not_written_over(desk, tmp_path, once):
    file = tmp_path / "charter.pdf"
    file.write_bytes(once)
    with pytest.raises(CharterError, match="signed_file"):
        write_charter(plan_from(PMBOK), file, day=DAY)
    assert file.read_bytes() == once
    sign_charter(file, file, desk.files[BORIS], PASSWORD, signer=BORIS)
    assert file.read_bytes().startswith(once)
    assert told(file.read_bytes()) == []
    other = tmp_path / "plain.pdf"
    other.write_bytes(b"no signature")
    write_charter(plan_from(PMBOK), other, day=DAY)
    assert other.read_bytes().startswith(b"%PDF")


def test_a_file_that_cannot_be_looked_at_is_told_when_it_is_written(tmp_path, monkeypatch):
    file = tmp_path / "charter.pdf"
    file.write_bytes(b"x")
    file.chmod(0o444)
    opened = Path.open

    def refuse(path, *words, **options):
        if path == file:
            raise PermissionError(13, "Permission denied")
        return opened(path, *words, **options)

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(CharterError, match="read_only_file"):
        write_charter(plan_from(PMBOK), file, day=DAY)


# The check


def turned(writer, _fields) -> None:
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page[generic.pdf_name("/Rotate")] = generic.NumberObject(90)
    writer.update_container(page)


def rewritten(data: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(out)
    return out.getvalue()


def test_a_signature_that_is_not_there_is_named(plain, once, twice):
    assert told(plain) == [("signature_missing", ANNA), ("signature_missing", BORIS)]
    assert told(once) == [("signature_missing", BORIS)]
    assert told(twice) == []
    assert told(twice[: len(once)]) == [("signature_missing", BORIS)]
    headline = verdict_lines(check(once), EN)[0]
    assert headline == "This charter is as it was made, but a signature is missing:"


def test_a_plan_that_knows_more_shows_a_tail_that_was_cut_off_whole(desk, once):
    """Of somebody who signed later the plan in the file cannot know that they did."""
    signed = desk.signed(once, CLARA, outcome="agrees")
    known = check(signed).plan
    known = known.apply(sign(known, CLARA, outcome="agrees", method="certificate", made=NOW))
    missing = [("signature_missing", BORIS)]
    for data, found in ((signed, missing), (once, [*missing, ("signature_missing", CLARA)])):
        verdict = verify_data(Path("charter.pdf"), data, known)
        assert [(one.code, one.data["name"]) for one in verdict.doubts] == found
    assert told(once) == missing
    stranger = plan_from(PMBOK)
    assert len(verify_data(Path("charter.pdf"), once, stranger).doubts) == 1


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.999])
def test_an_end_that_was_cut_off_is_named(once, twice, share):
    data = twice[: len(once) + int((len(twice) - len(once)) * share)]
    found = told(data)
    assert found[0] == ("cut_off", "")
    assert ("signature_broken", ANNA) not in found
    names = {name for _code, name in found}
    assert BORIS in names


def test_a_page_changed_by_an_addition_is_named(once):
    data = added(once, turned)
    assert told(data)[0] == ("added_later", "")
    assert ("signature_overruled", ANNA) in told(data)
    mark = check(data).standings[0].mark
    assert mark.intact
    assert not mark.sound


def test_words_over_a_page_are_named_with_the_page(twice):
    def change(writer, _fields):
        page = writer.root["/Pages"]["/Kids"][1].get_object()
        stream = generic.StreamObject(stream_data=b"0 0 99 99 re f")
        page[generic.pdf_name("/Contents")] = writer.add_object(stream)
        writer.update_container(page)

    found = [doubt.code for doubt in check(added(twice, change)).doubts]
    assert found[0] == "page_changed"
    assert found.count("signature_overruled") == 2


def test_a_plan_swapped_by_an_addition_is_named(once):
    def change(writer, _fields):
        names = writer.root["/Names"]["/EmbeddedFiles"]["/Names"]
        place = list(names).index(PLAN_NAME)
        stream = names[place + 1].get_object()["/EF"]["/F"]
        stream._data = b"another plan"
        stream._encoded_data = None
        writer.update_container(stream)

    found = [doubt.code for doubt in check(added(once, change)).doubts]
    assert "plan_damaged" in found
    assert "signature_overruled" in found


def test_an_addition_that_can_be_read_in_two_ways_is_named(once):
    reader = PdfFileReader(io.BytesIO(once))
    before = int(once[once.rfind(b"startxref") + len(b"startxref") :].split()[0])
    root, size = reader.trailer.raw_get("/Root").idnum, reader.trailer["/Size"]
    table = (
        f"xref\n0 1\n0000000000 65535 f\r\ntrailer\n"
        f"<</Size {size}/Root {root} 0 R/Prev {before}/XRefStm {before}>>\n"
        f"startxref\n{len(once)}\n%%EOF\n"
    )
    found = told(once + table.encode())
    assert ("added_later", "") in found
    assert ("signature_broken", ANNA) in found


def test_a_file_written_anew_loses_its_signatures(twice):
    found = told(rewritten(twice))
    assert ("rebuilt", "") in found
    assert {("signature_broken", ANNA), ("signature_broken", BORIS)} <= set(found)


def test_a_signature_in_a_place_of_its_own_is_named(desk, plain):
    """Somebody signs beside the fields of the charter, before anybody else has signed."""
    from pyhanko.sign.fields import SigFieldSpec
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    certificate = open_certificate(desk.files[CLARA], PASSWORD, now())
    signer = PdfSigner(
        PdfSignatureMetadata(field_name="Mine"),
        certificate.signer,
        new_field_spec=SigFieldSpec("Mine", box=(10, 10, 90, 40)),
    )
    out = io.BytesIO()
    signer.sign_pdf(_writer(plain), output=out)
    found = told(out.getvalue())
    assert ("signature_foreign", CLARA) in found
    assert ("added_later", "") in found


def test_fields_filled_in_without_a_signature_are_listed(once):
    data = added(once, ticks("agrees-3"))
    data = added(data, lambda writer, fields: _type(writer, fields["name-3"], "Клара"))
    verdict = check(data)
    assert told(data) == [("signature_missing", BORIS)]
    standing = verdict.standings[2]
    assert (standing.outcomes, standing.name, standing.mark) == (("agrees",), "Клара", None)
    lines = "\n".join(verdict_lines(verdict, EN))
    assert "Clara has filled in the fields, without a signature: I agree, Клара" in lines


def test_a_charter_filled_in_by_a_program_that_writes_it_anew_can_be_signed(desk):
    data = typed(charter(**{CLARA: LATER}), {"name-1": "Клара"}, choose="agrees-1")
    verdict = check(data)
    assert told(data) == [("rebuilt", "")]
    assert verdict.standings[0].outcomes == ("agrees",)
    assert check(desk.signed(data, CLARA)).standings[0].mark.sound


def test_contradictory_ticks_are_all_told(once):
    data = added(added(once, ticks("agrees-3")), ticks("declines-3"))
    assert check(data).standings[2].outcomes == ("agrees", "declines")
    assert "I agree + I decline" in "\n".join(verdict_lines(check(data), EN))


def test_flipped_bits_in_signed_bytes_are_all_found(once, twice):
    """Most by the digest that the signature holds, some by the whole check."""
    dice = random.Random(7)
    signature = PdfFileReader(io.BytesIO(once)).embedded_signatures[0]
    start, length, rest, tail = map(int, signature.byte_range)
    places = [*range(start, length), *range(rest, rest + tail)]
    wanted = next(
        one["values"][0].native
        for one in signature.signer_info["signed_attrs"]
        if one["type"].native == "message_digest"
    )
    for place in dice.sample(places, 300):
        data = flipped(once, place, dice)
        found = hashlib.sha256(data[start:length] + data[rest : rest + tail]).digest()
        assert found != wanted
    for place in dice.sample(places, 30):
        data = flipped(twice, place, dice)
        try:
            with pikepdf.open(io.BytesIO(data)) as pdf:
                form = read_form(pdf, data)
        except pikepdf.PdfError:
            continue
        assert not any(mark.sound for mark in form.marks)


def flipped(data: bytes, place: int, dice: random.Random) -> bytes:
    changed = bytearray(data)
    changed[place] ^= 1 << dice.randrange(8)
    return bytes(changed)


@pytest.mark.parametrize("translate", [EN, RU], ids=["en", "ru"])
def test_the_verdict_on_signatures_in_words_and_as_data(once, translate):
    verdict = check(once)
    lines = verdict_lines(verdict, translate)
    assert sum(ANNA in line for line in lines) == 1
    assert sum(CLARA in line for line in lines) == 1
    data = json.loads(json.dumps(verdict_data(verdict, translate)))
    signature = data["signers"][0]["signature"]
    assert signature["certificate"] == ANNA
    assert signature["sound"] is signature["certifies"] is signature["covers_whole_file"] is True
    assert signature["identity"] == "not checked"
    assert data["signers"][1]["signature"] is None


def test_a_certificate_that_was_not_valid_then_is_told(plain, tmp_path, monkeypatch):
    import raciplanner.charter.certificate as module

    desk = Desk(tmp_path)
    desk.files[ANNA] = certificate_file(tmp_path, ANNA, since=-9, until=-2)
    source, target = tmp_path / "charter.pdf", tmp_path / "signed.pdf"
    source.write_bytes(plain)
    _key, cert = issued(ANNA, since=-9, until=-2)
    when = cert.not_valid_before_utc.astimezone()
    sign_charter(source, target, desk.files[ANNA], PASSWORD, signer=ANNA, at=when)
    verdict = check(target.read_bytes())
    assert not verdict.standings[0].mark.in_time
    assert "was not valid then" in "\n".join(verdict_lines(verdict, EN))
    assert module.now().tzinfo is not None


def test_what_was_done_is_told_honestly(desk, tmp_path, plain):
    source, target = tmp_path / "charter.pdf", tmp_path / "signed.pdf"
    source.write_bytes(plain)
    done = sign_charter(source, target, desk.files[ANNA], PASSWORD, signer="signature-1")
    text = " ".join(signed_lines(done, EN))
    assert "self-made" in text
    assert "first signature" in text
    assert "Not signed yet: Boris, Clara." in text
    source.write_bytes(target.read_bytes())
    bank = certificate_file(tmp_path, "Boris Bank", issuer="Bank")
    done = sign_charter(source, target, bank, PASSWORD, signer=BORIS)
    text = " ".join(signed_lines(done, EN))
    assert "is for Bank to say" in text
    assert "first signature" not in text
    assert "binds anybody depends on your law" in text
