"""Blocks on pages: what stays together, and what is split."""

from __future__ import annotations

import pytest

from raciplanner.analysis.findings import Sorted
from raciplanner.analysis.summary import summarise
from raciplanner.charter.book import Book, Cell, Edition, Flow
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.pdf import new_document
from raciplanner.charter.style import BODY, MARGIN, PAPERS
from raciplanner.i18n import translator
from raciplanner.model.plan import Plan
from tests.charter.reading import DAY


@pytest.fixture
def flow() -> Flow:
    plan = Plan()
    edition = Edition(
        plan, "en", translator("en"), DAY, "0" * 64, Sorted((), (), ()), summarise(plan, (), DAY)
    )
    return Flow(Book(edition, PAPERS["a4"], Fonts(new_document())))


def lines_per_page(flow: Flow) -> list[int]:
    """Number of text lines on each page."""
    return [page.operators.count(" Tj") for page in flow.book.pages]


def cell(count: int) -> Cell:
    return Cell([f"line {i} " for i in range(count)], MARGIN, BODY, None)


@pytest.mark.parametrize("count", range(30, 120))
def test_no_line_is_left_alone(flow, count):
    flow.row([cell(3)])
    flow.row([cell(count)])
    found = lines_per_page(flow)
    assert sum(found) == count + 3
    assert all(lines >= 2 for lines in found)
    assert len(found) <= 4


def test_a_row_that_does_not_fit_goes_to_the_next_page_whole(flow):
    flow.row([cell(45)])
    flow.row([cell(12)], 4, 4)
    assert lines_per_page(flow) == [45, 12]


def test_cells_are_as_high_as_the_highest(flow):
    start = flow.y
    flow.row([cell(1), cell(3)], 4, 6)
    assert flow.y == pytest.approx(start - 3 * BODY.leading - 10)


def test_nothing_is_skipped_at_the_head_of_a_page(flow):
    start = flow.y
    flow.skip(30)
    flow.fit(10_000)
    assert (flow.y, len(flow.book.pages)) == (start, 1)


def test_titles_stay_with_what_follows(flow):
    flow.row([cell(50)])
    section = flow.section("Title", keep=60)
    assert len(flow.book.pages) == 2
    flow.row([cell(46)])
    flow.subsection("Below", section, keep=60)
    assert len(flow.book.pages) == 3
    assert [(mark.title, mark.page) for mark in flow.book.bookmarks] == [("Title", 1)]


def test_what_goes_with_a_row_is_drawn_on_its_page(flow):
    flow.row([cell(50)])
    pages = []
    flow.row([cell(10)], begin=lambda: pages.append(flow.page.number))
    assert pages == [1]


def heading_lines(flow: Flow) -> list[list[str]]:
    """Levels of the headings on each page."""
    return [
        [node.role for node in page.owners if node.role.startswith("H")] for page in flow.book.pages
    ]


def test_headings_with_nothing_below_them_go_along_to_the_next_page(flow):
    flow.row([cell(40)])
    section = flow.section("Title")
    flow.subsection("Below", section)
    flow.row([cell(12)])
    assert lines_per_page(flow) == [40, 14]
    assert heading_lines(flow) == [[], ["H2", "H3"]]
    assert [(mark.title, mark.page) for mark in flow.book.bookmarks] == [("Title", 1)]
    assert flow.book.bookmarks[0].top == pytest.approx(flow.paper.height - MARGIN)
    (title,) = section.kids[0].kids
    assert title == (1, 0)


def test_headings_with_something_below_them_stay(flow):
    flow.row([cell(38)])
    flow.section("Title")
    flow.row([cell(2)])
    flow.row([cell(12)])
    assert heading_lines(flow) == [["H2"], []]


def test_a_heading_at_the_head_of_a_page_is_not_carried_on(flow):
    section = flow.section("Title")
    flow.fit(flow.full_room - 10)
    assert heading_lines(flow) == [["H2"], []]
    flow.subsection("Below", section)
    flow.break_page()
    assert heading_lines(flow) == [["H2"], ["H3"], []]


def test_only_the_last_headings_go_along(flow):
    flow.row([cell(20)])
    section = flow.section("First")
    flow.row([cell(14)])
    flow.subsection("Second", section)
    flow.row([cell(14)])
    assert heading_lines(flow) == [["H2"], ["H3"]]
    assert [mark.page for mark in flow.book.bookmarks] == [0]
