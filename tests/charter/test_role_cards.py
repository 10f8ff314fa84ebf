"""Role cards as a document of their own."""

from __future__ import annotations

from dataclasses import replace

import page as checker
import pytest

from raciplanner.charter.cards import duties, handed_over
from raciplanner.charter.role_cards import make_role_cards, write_role_cards
from raciplanner.errors import CharterError
from raciplanner.i18n import translator
from raciplanner.library.example import example_plan
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.plan import Plan
from tests.builders import plan_from
from tests.charter.plans import LONG, nasty_plan, wide_plan
from tests.charter.reading import DAY, Tagged, page_texts, squeezed


@pytest.fixture(scope="module", params=["en", "ru"])
def made(request) -> tuple[Plan, str, bytes]:
    plan = example_plan(request.param)
    return plan, request.param, make_role_cards(plan, day=DAY).data


def test_every_role_begins_a_page_with_all_it_has(made):
    plan, _, data = made
    pages = page_texts(data)
    assert len(pages) == len(plan.columns)
    for role, page in zip(plan.columns, pages, strict=True):
        text = squeezed(page)
        assert squeezed(role.name) in text
        for _letter, names in duties(plan, role):
            assert [name for name in names if squeezed(name) not in text] == []
        assert [one for one in handed_over(plan, role) if squeezed(one) not in text] == []
        for person in plan.holders(role.id):
            assert squeezed(person.name) in text


def test_first_what_one_answers_for_then_what_one_does(made):
    plan, _, _ = made
    role = next(one for one in plan.columns if len(duties(plan, one)) == 4)
    assert [letter.function for letter, _ in duties(plan, role)] == [
        "owner",
        "doer",
        "two_way",
        "one_way",
    ]


def test_footers_name_version_and_content(made):
    plan, language, data = made
    say = translator(language)
    for page in page_texts(data):
        assert content_hash(plan)[:8] in page
        assert squeezed(say("Charter", "Draft")) in squeezed(page)


def test_every_card_has_a_bookmark(made):
    plan, _, data = made
    with Tagged(data).pdf.open_outline() as outline:
        assert [one.title for one in outline.root] == [role.name for role in plan.columns]


@pytest.mark.parametrize("profile", ["pdfa-3a", "pdfua-1"])
def test_they_conform_to_the_standards(made, profile):
    for data in (made[2], make_role_cards(nasty_plan(), day=DAY).data):
        report = checker.validate_pdf_bytes(data, profile=profile)
        assert report.is_compliant, report.failures


def test_a_plan_without_letters_has_no_cards():
    with pytest.raises(CharterError, match="cards_empty"):
        make_role_cards(Plan(), day=DAY)


def test_unknown_paper_is_refused():
    with pytest.raises(ValueError, match="a3"):
        make_role_cards(plan_from("| CMO\nDo it | AR"), day=DAY, paper="a3")


def test_they_are_written_whole_with_progress(tmp_path):
    shares: list[float] = []
    path = tmp_path / "c.pdf"
    made = write_role_cards(example_plan("en"), path, day=DAY, progress=shares.append)
    assert path.read_bytes() == made.data
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(shares) > 5


def test_a_card_that_goes_on_says_whose_it_is():
    data = make_role_cards(wide_plan(2, 90, departments=1), day=DAY).data
    pages = page_texts(data)
    assert len(pages) == 4
    assert ["Role 0 (continued)" in page for page in pages] == [False, True, False, False]
    assert "Role 1 (continued)" in pages[3]
    tagged = Tagged(data)
    assert [tagged.text(one) for one in tagged.elements("H1")] == ["Role 0", "Role 1"]


def test_a_role_with_a_name_of_ten_thousand_letters_has_a_card():
    plan = plan_from("| CMO\nDo it | AR")
    (role,) = plan.columns
    named = Plan(
        plan.info,
        plan.assignments,
        roles={role.id: replace(role, name=LONG)},
        activities=plan.activities,
    )
    pages = page_texts(make_role_cards(named, day=DAY).data)
    assert squeezed("".join(pages)).count("Ж") >= len(LONG)
