"""What is new since the version that was signed: in the line, in the list and in the matrix."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import page as checker
import pytest

from raciplanner.charter import changes
from raciplanner.charter.changes import Since
from raciplanner.charter.verify import verify_charter
from raciplanner.i18n import translator
from raciplanner.model.change import Change
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.assignments import assign, clear, set_note
from raciplanner.model.edits.charter import change_section, freeze, sign, start_draft
from raciplanner.model.edits.settings import change_info
from raciplanner.model.plan import Plan
from raciplanner.model.signing import changes_since, former_signoff, signing_of
from raciplanner.storage.signed import signed_before, signed_version
from raciplanner.storage.versions import Version
from raciplanner.wording.change_summary import summary_text
from tests.builders import PMBOK, plan_from
from tests.charter.reading import DAY, Tagged, charter_of, page_texts, plain

NOW = "2026-11-26T10:00:00+00:00"
LATER = "2026-12-26T10:00:00+00:00"
SIGNERS = [Signer(name) for name in ("Anna", "Boris", "Carla", "Dora", "Egor")]


@pytest.fixture
def signed() -> Plan:
    """Version 1.0, signed by three of five, one declines and one signs later."""
    plan = plan_from(PMBOK)
    edit = freeze(plan, "1.0", SIGNERS, made=NOW, summary=" First version ")
    plan = plan.apply(edit)
    said = ["agrees", "agrees", "reservation", "declines", ""]
    for place, outcome in enumerate(said):
        key = signing_of(plan).signatures[place].id
        method, remark = "typed" if outcome else "later", "No budget."
        plan = plan.apply(sign(plan, key, outcome=outcome, method=method, made=NOW, remark=remark))
    return plan


@pytest.fixture
def version(signed: Plan) -> Version:
    return Version.of(signed, "1.0, put to be signed", author="", made=NOW)


@pytest.fixture
def draft(signed: Plan) -> Plan:
    """Draft 1.1, where one letter is another."""
    plan = signed.apply(start_draft(signed, "1.1"))
    return plan.apply(clear(plan, [("Create charter", "Ann")]))


def text_of(plan: Plan, *versions: Version, **options) -> str:
    return plain(" ".join(page_texts(charter_of(plan, versions=versions, **options).data)))


def test_a_draft_says_what_has_changed_since_the_sign_off(draft, version):
    text = text_of(draft, version)
    line = "Changed since version 1.0: 1 letter changed: “Create charter”, Ann: A → –"
    assert line in text
    assert "new since version 1.0" in text
    tables = Tagged(charter_of(draft, versions=[version]).data).tables()
    (versions,) = (one for one in tables if "Put to be signed" in one[0])
    state = "3 of 5 signed, 1 declined, 1 later"
    new = line.removeprefix("Changed since version 1.0: ")
    assert versions[1:] == [
        ["1.0", "26 November 2026", state, "First version"],
        ["1.1 (draft)", "", "", new],
    ]
    (table,) = (one for one in tables if "Was" in one[0])
    assert table == [["What", "Was", "Is now"], ["“Create charter”, Ann", "A", "–"]]


def test_without_the_signed_version_there_is_nothing_to_compare(draft, signed, version):
    for text in (text_of(draft), text_of(signed, version)):
        assert "Changed since" not in text
        assert "new since" not in text
    assert charter_of(signed, versions=[version]).data == charter_of(signed).data


def test_in_russian(draft, version):
    text = text_of(draft, version, language="ru")
    assert "Изменено после версии 1.0: изменена 1 буква" in text
    assert "новое после версии 1.0" in text
    assert "3 из 5" in text


def test_the_list_and_the_marks_can_be_switched_off_the_line_cannot(draft, version):
    off = draft.apply(change_section(draft, "changes", shown=False))
    text = text_of(off, version)
    assert "Changed since version 1.0" in text
    assert "What was agreed there" not in text
    assert "new since version" not in text


def test_a_draft_is_checked_with_the_version_it_is_compared_with(draft, version, tmp_path):
    path = tmp_path / "draft.pdf"
    path.write_bytes(charter_of(draft, versions=[version]).data)
    verdict = verify_charter(path)
    assert verdict.intact
    assert verdict.repeated
    assert verdict.plan == draft


def test_the_next_version_says_what_is_new_against_the_one_before(draft, version):
    again = draft.apply(freeze(draft, "2.0", SIGNERS, made=LATER, summary="Ann is free of it"))
    own = Version.of(again, "2.0", author="", made=LATER)
    assert former_signoff(again).version == "1.0"
    text = text_of(again, version, own)
    assert "2.0 26 December 2026 0 of 5 signed Ann is free of it" in text
    assert "Changed since version 1.0: 1 letter changed" in text
    assert "1.0" in signed_before(again, [own, version]).version.name


def test_every_kind_of_change_has_its_row(signed, monkeypatch):
    plan = signed.apply(start_draft(signed, "1.1"))
    plan = plan.apply(change_activity(plan, "Create charter", name="Write it", description="All"))
    plan = plan.apply(set_note(plan, [("Create charter", "Ann")], "On Mondays"))
    plan = plan.apply(change_info(plan, scope="East", review_date=date(2027, 6, 1)))
    gone, new = plan.activities["Submit change request"], None
    changed = [Change("activities", gone.id, gone, new)]
    changed += [
        Change("assignments", (gone.id, role), cell, None)
        for role, cell in plan.row(gone.id).items()
    ]
    phase = next(iter(plan.phases.values()), None)
    plan = plan.changed(changed)
    since = Since.of(signing_of(signed).signoff, signed, plan)
    assert phase is None
    rows = [row for one in since.changes for row in changes._rows(one, since, translator("en"))]
    assert ("“Write it”, Ann\nnote", "–", "On Mondays") in rows
    assert ("Scope", "–", "East") in rows
    assert ("Review date", "–", "1 June 2027") in rows
    assert ("Activity “Write it”\nname", "Create charter", "Write it") in rows
    assert ("Activity “Submit change request”", "was there", "–") in rows
    back = Since.of(since.signoff, plan, signed)
    found = [row for one in back.changes for row in changes._rows(one, back, translator("en"))]
    assert ("Activity “Submit change request”", "–", "new") in found
    assert since.rows == {"Create charter", "Submit change request"}
    assert ("Create charter", "Ann") in since.cells
    monkeypatch.setattr(changes, "MOST_LISTED", 1)
    version = Version.of(signed, "1.0", author="", made=NOW)
    text = plain(" ".join(page_texts(charter_of(plan, versions=[version]).data)))
    assert f"… and {len(since.changes) - 1} more changes" in text


def test_what_moved_is_at_another_place(signed):
    plan = signed
    first, *_, last = plan.rows
    moved = replace(first, rank=last.rank + 1)
    after = plan.changed([Change("activities", first.id, first, moved)])
    since = Since.of(signing_of(plan).signoff, plan, after)
    (change,) = (one for one in since.changes if one.key == first.id)
    rows = list(changes._rows(change, since, translator("en")))
    assert rows == [(f"Activity “{first.name}”", "", "at another place")]


# The line


def test_few_changes_are_named_and_many_are_counted(signed):
    plan = signed
    for row in plan.rows:
        for role in list(plan.row(row.id)):
            plan = plan.apply(clear(plan, [(row.id, role)]))
    count = sum(len(row) for row in signed.assignments.values())
    before, found = changes_since(signed, plan)
    assert summary_text(found, before, plan, translator("en")) == f"{count} letters changed"
    assert summary_text((), before, before, translator("en")) == ""


def test_letters_that_go_with_their_row_are_not_counted(signed):
    row = signed.activities["Create charter"]
    cells = signed.row(row.id).items()
    gone = [Change("assignments", (row.id, role), cell, None) for role, cell in cells]
    plan = signed.changed([Change("activities", row.id, row, None), *gone])
    before, found = changes_since(signed, plan)
    text = summary_text(found, before, plan, translator("en"))
    assert text == "1 activity removed: activity “Create charter”"
    assert summary_text(gone[:1], before, plan, translator("en")) == ""


def test_every_table_is_counted_as_something(signed):
    role = signed.roles["Ann"]
    plan = signed.apply(assign(signed, [("Create charter", "Ann")], {"doer"}))
    plan = plan.changed([Change("roles", "Ann", role, replace(role, description="Lead"))])
    before, found = changes_since(signed, plan)
    some = [
        *found,
        Change("goals", "g", None, None),
        Change("decisions", "d", None, None),
        Change("people", "p", None, None),
        Change("limits", "l", None, None),
    ]
    text = summary_text(some, before, plan, translator("en"))
    assert text == (
        "1 letter changed, 1 role changed, 1 change of goals and KPIs, 1 change of agreements, "
        "1 change of people and departments, 1 other change"
    )


# The signed version


def test_the_signed_version_is_found_by_its_content(signed, version):
    signoff = signing_of(signed).signoff
    other = Version.of(plan_from(PMBOK), "1.0", author="", made=NOW)
    damaged = replace(version, id="x", packed=b"?")
    assert signed_version(signoff, [other, damaged, version]).plan == signed
    assert signed_version(signoff, [other, damaged]) is None
    assert signed_before(signed, [version]) is None
    assert signed_before(plan_from(PMBOK), [version]) is None
    assert DAY


def test_the_cover_tells_how_far_it_was_signed(signed):
    cover, *_rest, last = page_texts(charter_of(signed).data)
    assert "3 of 5 signed, 1 declined, 1 later" in plain(cover)
    assert "Signed by 3 of 5" in plain(last)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_draft_conforms_to_the_standards(draft, version, language):
    data = charter_of(draft, versions=[version], language=language).data
    for profile in ("pdfa-3a", "pdfua-1"):
        report = checker.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, report.failures
