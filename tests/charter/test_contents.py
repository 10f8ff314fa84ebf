"""Sections in their order on pages: pages shared, pages saved, and the page that is signed."""

from __future__ import annotations

import pytest

from raciplanner.charter import book as book_module
from raciplanner.charter.contents import _runs
from raciplanner.charter.sections import SECTIONS
from raciplanner.model.edits.agreements import add_entry
from raciplanner.model.edits.charter import arrange_sections, change_section
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from
from tests.charter.reading import Tagged, charter_of, page_texts
from tests.charter.test_agreed import filled


def test_runs_end_at_the_cover_the_matrix_and_the_signatures():
    names = ["cover", "a", "b", "matrix", "c", "signatures", "d", "e"]
    assert list(_runs(names)) == [
        ["cover"],
        ["a", "b"],
        ["matrix"],
        ["c", "signatures"],
        ["d", "e"],
    ]
    assert list(_runs(["matrix", "cover"])) == [["matrix"], ["cover"]]
    assert list(_runs([])) == []


@pytest.mark.parametrize("language", ["en", "ru"])
def test_nothing_follows_the_signatures_on_their_page(language):
    plan = filled(language)
    pages = page_texts(charter_of(plan).data)
    minutes = {"en": "Took part", "ru": "Участвовали"}[language]
    signed = {"en": "I agree", "ru": "Согласие"}[language]
    assert any(signed in page for page in pages)
    assert any(minutes in page for page in pages)
    assert not any(signed in page and minutes in page for page in pages)


def commitments(count: int) -> Plan:
    """So many rows in one table, before the matrix."""
    plan = plan_from(PMBOK)
    for i in range(count):
        plan = plan.apply(add_entry(plan, "commitments", text=f"Promise {i}.", side="sales"))
    first = ["cover", "sales_commitments", "matrix"]
    others = [name for name in SECTIONS if name not in first]
    order = [*((name, True) for name in first), *((name, False) for name in others)]
    return plan.apply(arrange_sections(plan, order))


def pages_of(plan: Plan) -> list[int]:
    """Rows of the table on each page that has any."""
    found = [page.count("Promise ") for page in page_texts(charter_of(plan, attach=False).data)]
    return [count for count in found if count]


def test_a_page_that_would_hold_next_to_nothing_is_saved(monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(book_module, "_CLOSE", book_module._OPEN)
        full = next(n for n in range(20, 60) if len(pages_of(commitments(n))) == 2) - 1
        assert pages_of(commitments(full + 2)) == [full, 2]
    assert pages_of(commitments(full)) == [full]
    assert pages_of(commitments(full + 2)) == [full + 2]
    # What does not fit even so, and what fills a page well, is left as it was.
    assert pages_of(commitments(2 * full)) == [full, full]
    monkeypatch.setattr(book_module, "_CLOSE", (29.0, 3.99))
    assert pages_of(commitments(full + 2)) == [full, 2]


def test_what_is_drawn_twice_is_there_once():
    plan = commitments(40)
    for count in range(30, 60):
        plan = commitments(count)
        if len(pages_of(plan)) == 1:
            continue
        made = charter_of(plan)
        tagged = Tagged(made.data)
        rows = [row for table in tagged.tables() for row in table if row[0].startswith("Promise")]
        assert [row[0] for row in rows] == [f"Promise {i}." for i in range(count)]
        assert [place.section for place in made.places] == list(
            dict.fromkeys(place.section for place in made.places)
        )
        with tagged.pdf.open_outline() as outline:
            titles = [one.title for one in outline.root]
        assert len(titles) == len(set(titles)) == len(made.places)


def test_sections_with_nothing_in_them_take_no_page():
    plan = plan_from("| CMO\nDo it | AR")
    usual = len(page_texts(charter_of(plan).data))
    shown = plan.apply(change_section(plan, "open_issues", shown=True))
    assert len(page_texts(charter_of(shown).data)) == usual
