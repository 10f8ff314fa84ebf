"""Sections with what was agreed beside the matrix, with words of the library, and role cards."""

from __future__ import annotations

from datetime import date

import page as checker
import pytest

from raciplanner.charter.preview import Preview
from raciplanner.charter.sections import (
    PRESETS,
    REQUIRED,
    SECTIONS,
    arranged,
    preset_order,
    title_of,
)
from raciplanner.i18n import translator
from raciplanner.library.agreements import (
    proposed_boundaries,
    proposed_commitments,
    proposed_handovers,
    proposed_meetings,
)
from raciplanner.library.charter_content import charter_content
from raciplanner.library.example import example_plan
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.agreements import add_entry
from raciplanner.model.edits.charter import (
    arrange_sections,
    change_section,
    freeze,
    sign,
)
from raciplanner.model.edits.parking import park
from raciplanner.model.edits.roles import change_person
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from
from tests.charter.plans import NASTY
from tests.charter.reading import charter_of, page_texts, plain, squeezed

NOW = "2026-11-26T12:00:00+00:00"


def filled(language: str) -> Plan:
    """The example with something in every list, and every section wanted."""
    plan = example_plan(language)
    plan = plan.apply(arrange_sections(plan, preset_order("full")))
    for table, proposed in (
        ("meetings", proposed_meetings(plan)),
        ("commitments", proposed_commitments(plan)),
        ("boundaries", proposed_boundaries(plan)),
        ("handovers", proposed_handovers(plan)),
    ):
        for fields in proposed.values():
            plan = plan.apply(add_entry(plan, table, **fields))
    row, person = plan.rows[3].id, plan.people.ordered[0].id
    role = plan.columns[0].id
    for table, fields in (
        (
            "decisions",
            {
                "question": "Who decides the discount?",
                "decision": "The head of sales",
                "activity": row,
                "method": "consent",
                "decided_by": person,
                "reason": "Nearest to the deal",
                "dissent": "Finance would ask first",
                "day": date(2026, 11, 26),
            },
        ),
        ("actions", {"text": "Write the card", "owner": person, "due": date(2026, 12, 1)}),
        ("actions", {"text": "Print the poster", "owner": role, "done": True}),
        (
            "handovers",
            {"name": "The key", "giver": role, "taker": plan.columns[1].id, "contents": "a lead"},
        ),
    ):
        plan = plan.apply(add_entry(plan, table, **fields))
    plan = plan.apply(park(plan, "What about partners?", activity=row, owner=person))
    plan = plan.apply(change_activity(plan, row, tools=["CRM"], audiences=["Mid-market"]))
    return plan.apply(change_person(plan, person, present=False))


def text_of(plan: Plan, **options: object) -> str:
    return plain(" ".join(page_texts(charter_of(plan, **options).data)))


@pytest.fixture(scope="module", params=["en", "ru"])
def full(request):
    plan = filled(request.param)
    return plan, charter_of(plan), translator(request.param)


def test_every_agreement_is_printed(full):
    plan, charter, _translate = full
    text = squeezed("".join(page_texts(charter.data)))
    text = text.replace("-", "").replace("\ufffe", "")  # a hyphen at the end of a line
    for table in ("decisions", "actions", "commitments", "meetings", "boundaries", "handovers"):
        for one in plan.table(table).ordered:
            for field in ("question", "decision", "text", "name", "rule", "reason", "dissent"):
                assert squeezed(getattr(one, field, "")).replace("-", "") in text, (table, field)
    assert "Whataboutpartners?" in text
    assert "Midmarket" in text


def test_every_wanted_section_has_its_heading(full):
    plan, charter, translate = full
    text = squeezed("".join(page_texts(charter.data)))
    empty = {"parties", "customer_profile", "content_brand", "pricing_promo", "training"}
    empty |= {"maturity", "shared_goals", "goal_conflicts", "kpis", "cover", "role_cards"}
    empty |= {"changes"}  # nothing was signed before
    for name in SECTIONS.keys() - empty:
        heading = squeezed(title_of(name, plan, plan.info.language, translate))
        assert heading in text, name


def test_it_conforms_to_the_standards(full):
    for profile in ("pdfa-3a", "pdfua-1"):
        report = checker.validate_pdf_bytes(full[1].data, profile=profile)
        assert report.is_compliant, report.failures


def test_words_of_the_library_are_printed_only_when_they_are_wanted():
    plan = plan_from(PMBOK)
    principle = charter_content().principles[0]["en"]
    assert principle not in text_of(plan)
    wanted = plan.apply(change_section(plan, "principles", shown=True, title="Our rules"))
    text = text_of(wanted.apply(change_section(wanted, "principles", shown=True)))
    assert principle not in text or "Our rules" in text
    own = plan.apply(change_section(plan, "principles", text="- One\n- Two\nAnd so on."))
    text = text_of(own)
    assert principle not in text
    assert "And so on." in text


def test_a_section_with_a_text_of_ones_own():
    plan = plan_from(PMBOK)
    nasty = "\n".join(NASTY[:10])
    plan = plan.apply(change_section(plan, "customer_profile", title="Whom we serve", text=nasty))
    text = "".join(page_texts(charter_of(plan).data))
    assert "Whom we serve" in text
    assert squeezed("R&D <img src='/canary/in-a-tag.png'>") in squeezed(text)


def test_sections_are_printed_in_the_order_of_the_plan():
    plan = filled("en")
    usual = text_of(plan)
    assert usual.index("Decisions") < usual.index("Roles and people")
    order = [name for name in SECTIONS if name != "decisions"]
    order.insert(order.index("roles") + 1, "decisions")
    moved = text_of(plan.apply(arrange_sections(plan, [(name, True) for name in order])))
    assert moved.index("Roles and people") < moved.index("Decisions ")


def test_what_is_required_cannot_be_switched_off():
    plan = plan_from(PMBOK)
    plan = plan.apply(arrange_sections(plan, [(name, False) for name in SECTIONS]))
    assert {name for name, wanted in arranged(plan) if wanted} == REQUIRED
    assert {name for name in REQUIRED if name in PRESETS["short"]} == REQUIRED


def test_a_section_the_plan_says_nothing_about_keeps_its_place():
    plan = plan_from(PMBOK)
    assert [name for name, _ in arranged(plan)] == list(SECTIONS)
    plan = plan.apply(arrange_sections(plan, [("matrix", True), ("cover", True)]))
    order = [name for name, _ in arranged(plan)]
    assert order.index("matrix") < order.index("cover")
    assert set(order) == set(SECTIONS)


def test_a_card_says_what_one_role_has_to_do():
    plan = plan_from(PMBOK, departments="Ann: marketing, Ben: sales")
    plan = plan.apply(change_activity(plan, "Create charter", description="x"))
    rows = [row.id for row in plan.rows]
    from raciplanner.model.edits.activities import set_dependencies

    plan = plan.apply(set_dependencies(plan, rows[1], [rows[0]]))
    plan = plan.apply(change_section(plan, "role_cards", shown=True))
    plan = plan.apply(arrange_sections(plan, [("role_cards", True)]))
    pages = [plain(text) for text in page_texts(charter_of(plan).data)]
    (ann,) = [page for page in pages if " I answer for " in page and " I hand over " in page]
    assert "Create charter → Collect requirements (Ben)" in ann


# The sign-off on the page


def frozen(names: str = "Anna Boris Clara Dora Egon") -> Plan:
    plan = plan_from(PMBOK)
    given = iter(["s", *names.split()])
    signers = [Signer(name, "Head", "") for name in names.split()]
    return plan.apply(freeze(plan, "1.0", signers, made=NOW, by="Eva", new_id=lambda: next(given)))


def test_a_draft_says_so_and_what_is_to_be_signed_does_not():
    assert "DRAFT" in text_of(plan_from(PMBOK))
    text = text_of(frozen())
    assert "DRAFT" not in text
    assert "For signature" in text


def test_the_word_for_a_draft_covers_nothing():
    plan = plan_from(PMBOK)
    page = Preview(charter_of(plan).data).page(2, 1.0)
    colours = {page.pixels[i : i + 3] for i in range(0, len(page.pixels), 4)}
    owner, doer = bytes((0x75, 0x3A, 0x0B)), bytes((0x3C, 0xAD, 0xF6))
    assert {owner, doer} <= colours
    chips = sum(page.pixels[i : i + 3] == owner for i in range(0, len(page.pixels), 4))
    signed = Preview(charter_of(frozen()).data).page(2, 1.0)
    again = sum(signed.pixels[i : i + 3] == owner for i in range(0, len(signed.pixels), 4))
    assert chips == again


def test_what_was_said_stands_in_the_blocks():
    plan = frozen()
    for name, wish in (
        ("Anna", {"outcome": "agrees", "method": "drawn", "mark": ((0, 0, 900, 400),)}),
        ("Boris", {"outcome": "agrees", "method": "typed"}),
        ("Clara", {"outcome": "reservation", "method": "paper", "remark": "After Easter"}),
        ("Dora", {"outcome": "declines", "method": "certificate", "remark": "No money"}),
        ("Egon", {"outcome": "", "method": "later"}),
    ):
        plan = plan.apply(sign(plan, name, made=NOW, **wish))
    text = text_of(plan)
    assert "Signed by 3 of 5" in text
    assert "Because: After Easter" in text
    assert "Because: No money" in text
    assert "signs later" in text
    assert "signed on paper" in text
    assert text.count("26 November 2026") == 5 + 4  # in the blocks and on the cover
    assert "nobody's identity" not in text
    assert "3 of 5 signed, 1 declined" in text


def test_all_have_signed():
    plan = frozen("Anna")
    plan = plan.apply(sign(plan, "Anna", made="not a day", outcome="agrees", method="typed"))
    text = text_of(plan)
    assert " Signed " in text
    assert "not a day" in text


def test_a_later_change_is_a_draft_again():
    plan = frozen("Anna")
    plan = plan.apply(sign(plan, "Anna", made=NOW, outcome="agrees", method="typed"))
    changed = plan.apply(change_activity(plan, "Create charter", name="Write the charter"))
    text = text_of(changed)
    assert "DRAFT" in text
    assert "1 of 1 signed" in text
