"""Ready-made choices of sections in both languages: what is there, in what order and words."""

from __future__ import annotations

import pytest

from raciplanner.charter.sections import PRESETS, REQUIRED, SECTIONS, preset_order, title_of
from raciplanner.i18n import translator
from raciplanner.library.charter_content import charter_content
from raciplanner.model.edits.charter import arrange_sections, change_section
from raciplanner.model.plan import Plan
from raciplanner.model.records import PlanInfo
from tests.builders import plan_from
from tests.charter.reading import Tagged, charter_of, page_texts, squeezed
from tests.charter.test_agreed import filled

LANGUAGES = ("en", "ru")
_TITLES_ONLY = {
    "parties",
    "customer_profile",
    "content_brand",
    "pricing_promo",
    "training",
    "maturity",
}
"""Sections without a record or words of their own: printed where the plan has a text for them."""


def chosen(plan: Plan, preset: str) -> Plan:
    return plan.apply(arrange_sections(plan, preset_order(preset)))


def titles(plan: Plan) -> list[str]:
    """Headings of the sections in the order of the pages."""
    with Tagged(charter_of(plan).data).pdf.open_outline() as outline:
        return [one.title for one in outline.root]


def heading(name: str, plan: Plan) -> str:
    language = plan.info.language
    if name == "cover":
        return plan.info.title
    return title_of(name, plan, language, translator(language))


@pytest.fixture(scope="module", params=LANGUAGES)
def plan(request) -> Plan:
    """With a text in every section that lives of its text alone."""
    made = filled(request.param)
    for name in _TITLES_ONLY:
        made = made.apply(change_section(made, name, text=f"Own words of {name}."))
    return made


def test_all_sections_of_the_library_are_there():
    assert len(charter_content().sections) == 29
    # The matrix and the findings are no appendices here.
    assert set(charter_content().sections) - set(SECTIONS) == {
        "appendix_matrix",
        "appendix_findings",
    }


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_prints_its_sections_in_their_order(plan, preset):
    made = chosen(plan, preset)
    wanted = [heading(name, made) for name in SECTIONS if name in PRESETS[preset]]
    if "changes" in PRESETS[preset]:
        wanted.remove(heading("changes", made))  # nothing was signed before
    assert titles(made) == wanted


def test_the_short_one_is_a_cover_with_the_matrix(plan):
    texts = page_texts(charter_of(chosen(plan, "short")).data)
    assert squeezed(plan.info.title) in squeezed(texts[0])
    assert len(texts) <= 4
    assert set(PRESETS["short"]) == REQUIRED


def test_role_cards_come_with_the_matrix_and_the_signatures_only(plan):
    made = chosen(plan, "cards")
    say = translator(plan.info.language)
    pages = page_texts(charter_of(made).data)
    label = squeezed(say("Charter", "Role cards"))
    assert sum(label in squeezed(page) for page in pages) == len(plan.columns)
    assert squeezed(say("Charter", "Findings")) not in {squeezed(one) for one in titles(made)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("preset", PRESETS)
def test_what_is_empty_is_left_out(language, preset):
    empty = chosen(Plan(PlanInfo("T", language=language)), preset)
    there = set(titles(empty))
    lists = (
        "shared_goals",
        "goal_conflicts",
        "kpis",
        "notes",
        "boundaries",
        "handoffs",
        "decisions",
        "action_plan",
        "open_issues",
        "insights",
        "minutes",
        "role_cards",
        "matrix",
        "review",
        *_TITLES_ONLY,
    )
    assert not there & {heading(name, empty) for name in lists}
    assert heading("signatures", empty) in there


def test_words_of_the_library_stand_in_the_language_of_the_plan(plan):
    language = plan.info.language
    text = squeezed("".join(page_texts(charter_of(chosen(plan, "full")).data)))
    content = charter_content()
    words = [
        *(one[language] for one in content.principles),
        *(one[language] for one in content.benefits),
        *(step.text[language] for step in content.steps),
        *(one[language] for texts in content.feedback.values() for one in texts),
        *(stage.meaning[language] for stage in content.stages),
        *(one[language] for one in content.glossary),
    ]
    text = text.replace("-", "").replace("\ufffe", "")
    assert [one for one in words if squeezed(one).replace("-", "") not in text] == []


def test_a_text_of_ones_own_takes_the_place_of_the_words_of_the_library():
    base = plan_from("| CMO\nDo it | AR")
    for name, kind in SECTIONS.items():
        if kind.words is None:
            continue
        own = base.apply(
            change_section(base, name, shown=True, title=f"Our {name}", text="- Own one\n- Own two")
        )
        tagged = Tagged(charter_of(own).data)
        section = tagged.section(f"Our {name}")
        assert [tagged.text(one) for one in tagged.elements("LBody", section)] == [
            "Own one",
            "Own two",
        ]
