"""The pictures of how the plan hangs together: a section that is printed when it is asked for."""

from __future__ import annotations

import pytest

from raciplanner.library.example import example_plan
from raciplanner.model.charter_records import CharterSection
from raciplanner.model.plan import Plan
from tests.builders import plan_from
from tests.charter.reading import Tagged, charter_of, page_texts


def asked(plan: Plan) -> Plan:
    plan.charter_sections = type(plan.charter_sections)(
        {**plan.charter_sections, "insights": CharterSection("insights", shown=True)}
    )
    return plan


@pytest.mark.parametrize(
    ("language", "title", "picture"),
    [
        ("en", "How the plan hangs together", "Who works with whom"),
        ("ru", "Как связан план", "Кто с кем работает"),
    ],
)
def test_the_section_is_printed_when_it_is_asked_for(language, title, picture):
    plan = example_plan(language)
    assert title not in " ".join(page_texts(charter_of(plan).data))
    data = charter_of(asked(plan)).data
    text = " ".join(" ".join(page_texts(data)).split())
    assert title in text
    assert picture in text


def test_every_picture_has_a_text_for_those_who_do_not_see_it():
    tagged = Tagged(charter_of(asked(example_plan("en"))).data)
    said = [str(figure["/Alt"]) for figure in tagged.elements("Figure")]
    assert any("31 of 36 pairs of roles" in text for text in said)
    assert any("Gini" in text for text in said)


def test_a_plan_without_letters_has_no_such_section():
    plan = asked(plan_from("|A|B\na||"))
    assert "hangs together" not in " ".join(page_texts(charter_of(plan).data))
