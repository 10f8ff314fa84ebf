"""The goal map in the charter: vectors with real text, on its side where that makes it larger."""

from __future__ import annotations

import io

import pikepdf
import pytest

from raciplanner.library.example import example_plan
from raciplanner.model.edits import goals
from raciplanner.model.plan import Plan
from tests.charter.reading import Tagged, charter_of, page_texts, plain


@pytest.mark.parametrize(("language", "lane"), [("en", "Not linked yet: 1"), ("ru", "связаны: 1")])
def test_a_wide_map_has_a_page_turned_on_its_side(language, lane):
    data = charter_of(example_plan(language)).data
    (page,) = [at for at, text in enumerate(page_texts(data)) if lane in text]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        _x, _y, width, height = pdf.pages[page].mediabox
        assert width > height
    tagged = Tagged(data)
    said = [str(figure["/Alt"]) for figure in tagged.elements("Figure")]
    assert any(word in text for text in said for word in ("Goal map", "Карта целей"))


def small_plan() -> Plan:
    plan = Plan()
    plan = plan.apply(goals.add_goals(plan, ["Grow"], level="company", new_id=lambda: "g"))
    return plan.apply(goals.add_goals(plan, ["Pipeline"], level="shared", parent="g"))


def test_a_small_map_stands_above_its_tables():
    texts = page_texts(charter_of(small_plan()).data)
    (page,) = [text for text in texts[1:] if "Shared goals" in text and "Pipeline" in text]
    assert "supports (the thicker" in page


def test_a_map_that_nobody_could_read_is_left_out_and_named():
    names = [f"A goal with a name of some length, number {n}" for n in range(120)]
    plan = Plan().apply(goals.add_goals(Plan(), names, level="company"))
    top = plan.goals.ordered[0].id
    plan = plan.apply(goals.add_goals(plan, ["Below"], level="shared", parent=top))
    data = charter_of(plan).data
    text = plain(" ".join(page_texts(data)))
    assert "number 119" in text
    assert "The map of goals is too large to be read" in text
    assert not Tagged(data).elements("Figure")
    small = charter_of(small_plan()).data
    assert "too large" not in " ".join(page_texts(small))
    assert Tagged(small).elements("Figure")
