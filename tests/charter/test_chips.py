"""Chips of letters: shapes and letters as on the screen."""

from __future__ import annotations

import pytest

from raciplanner.charter.chips import Chips
from raciplanner.charter.fonts import Fonts
from raciplanner.charter.page import Page, paint_of
from raciplanner.charter.pdf import new_document
from raciplanner.charter.structure import Node
from raciplanner.charter.style import PAPERS
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.records import Letter, LetterSet
from raciplanner.palette import LIGHT_CHIPS


@pytest.fixture
def chips() -> Chips:
    return Chips(LETTER_SETS["rasci"], Fonts(new_document()))


def drawn(chips: Chips, *functions: str) -> tuple[list[str], str]:
    """Operators of the boxes and of the page for one chip."""
    page = Page(0, PAPERS["a4"], chips._fonts)
    chips.draw(page, chips.marks(frozenset(functions)), 100, 200, Node("TD"))
    return [form.operators for form in chips.forms.values()], page.operators


def test_letters_stand_in_the_order_of_their_functions(chips):
    assert [mark.char for mark in chips.marks(frozenset({"doer", "owner"}))] == ["A", "R"]
    assert chips.marks(frozenset()) == ()


def test_a_function_without_a_letter_becomes_a_question_mark(chips):
    assert [mark.char for mark in chips.marks(frozenset({"verify"}))] == ["?"]


def test_letters_of_a_set_of_ones_own_are_kept_short():
    own = LetterSet("own", "Own", (Letter("A-V-X-Y-Z", "owner"),))
    (mark,) = Chips(own, Fonts(new_document())).marks(frozenset({"owner"}))
    assert mark.char == "A-V-"


@pytest.mark.parametrize("function", list(LIGHT_CHIPS))
def test_each_function_has_its_colours(chips, function):
    look = LIGHT_CHIPS[function]
    (box,), page = drawn(chips, function)
    assert f"{paint_of(look.fill)} rg" in box
    assert f"{paint_of(look.border)} RG" in box
    assert f"{paint_of(look.text)} rg" in page


def test_shapes_differ_without_colour(chips):
    shapes = {}
    for function in ("owner", "doer", "support", "two_way", "one_way"):
        chips.forms.clear()
        (box,), _ = drawn(chips, function)
        dashes = box[box.index("[") : box.index("]") + 1]
        shapes[function] = (dashes, box[box.index(" d ") :], LIGHT_CHIPS[function].bold)
    assert shapes["support"][0] != shapes["one_way"][0] != shapes["doer"][0] == "[]"
    assert shapes["owner"][1] != shapes["doer"][1]
    assert len(set(shapes.values())) == 5


def test_two_letters_are_two_halves(chips):
    (boxes,), _ = drawn(chips, "owner", "doer")
    assert boxes.count(" B") == 2
    assert chips.least_width(chips.marks(frozenset({"owner", "doer"}))) > chips.least_width(
        chips.marks(frozenset({"owner"}))
    )


def test_equal_chips_share_one_form(chips):
    for _ in range(3):
        drawn(chips, "owner")
    drawn(chips, "doer")
    assert len(chips.forms) == 2


def test_the_letter_belongs_to_its_cell_and_the_box_is_decoration(chips):
    page = Page(0, PAPERS["a4"], chips._fonts)
    cell = Node("TD")
    chips.draw(page, chips.marks(frozenset({"owner"})), 10, 20, cell)
    assert cell.kids == [(0, 0)]
    decoration, content = page.operators.split("EMC", 1)
    assert "/Chip0 Do" in decoration
    assert "/TD <</MCID 0>> BDC" in content
    assert " 9.5 Tf " in content
