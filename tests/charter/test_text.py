"""Breaking text into lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raciplanner.charter.fonts import Fonts
from raciplanner.charter.pdf import new_document
from raciplanner.charter.style import BODY, STRONG
from raciplanner.charter.text import clean, clipped, one_line, shortened, wrap

FONTS = Fonts(new_document())


def width_of(line: str, style=BODY) -> float:
    return float(FONTS.width(line.rstrip(" "), style.bold) * style.size)


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("plain", "plain"),
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0bg\x0ch", "a\nb\nc\nd\ne\nf\ng\nh"),
        ("a\tb", "a b"),
        ("e\u0301", "é"),
        ("\ud83d", "\ufffd"),
        ("\U0001f600", "\U0001f600"),
    ],
)
def test_clean(typed, cleaned):
    assert clean(typed) == cleaned


def test_one_line_has_single_spaces():
    assert one_line("  a \n\n b\u00a0 c ") == "a b c"


@given(st.text(alphabet="ab ж-/\n\u0301Ω□日 ", max_size=80), st.floats(30, 200))
def test_lines_fit_and_lose_nothing(text, width):
    lines = wrap(text, BODY, width, FONTS)
    assert "".join("".join(lines).split()) == "".join(clean(text).split())
    assert all(width_of(line) <= width + 1e-6 for line in lines)


@given(st.text(alphabet="abc d", max_size=60), st.floats(60, 200))
def test_lines_are_filled(text, width):
    lines = wrap(text, BODY, width, FONTS)
    for line, after in pairwise(lines):
        if line.endswith(" "):
            first = after.split(" ")[0]
            assert width_of(line.rstrip(" ") + " " + first) > width - 1e-6 or not first


def test_empty_text_has_no_line():
    assert wrap(" \n ", BODY, 100, FONTS) == []


def test_lines_break_at_spaces_and_say_so():
    assert wrap("one two three", BODY, 45, FONTS) == ["one two ", "three"]


def test_own_lines_stay():
    assert wrap("one\n\ntwo", BODY, 500, FONTS) == ["one ", " ", "two"]


def test_long_words_break_after_marks_first():
    lines = wrap("customer/marketing-department", BODY, 70, FONTS)
    assert lines == ["customer/", "marketing-", "department"]
    assert wrap("marketing/sales", BODY, 50, FONTS) == ["marketing/", "sales"]


def test_words_that_are_too_long_break_anywhere():
    lines = wrap("a " + "x" * 40, BODY, 50, FONTS)
    assert lines[0] == "a "
    assert not any(line.endswith(" ") for line in lines[1:])
    assert "".join(lines[1:]) == "x" * 40


def test_a_line_narrower_than_a_letter_holds_one():
    assert wrap("WWW", STRONG, 2, FONTS) == ["W", "W", "W"]


def test_shortened():
    assert shortened("short\ntext", BODY, 100, FONTS) == "short text"
    short = shortened("a long text that does not fit", BODY, 60, FONTS)
    assert short.endswith("…")
    assert width_of(short) <= 60
    assert shortened("anything", BODY, 1, FONTS) == "…"


def test_clipped():
    lines = ["one ", "two ", "three"]
    assert clipped(lines, 3, BODY, 60, FONTS) == lines
    assert clipped(lines, 2, BODY, 60, FONTS) == ["one ", "two three…"]
    cut = clipped(["aaaa ", "bbbbbbbb ", "cccccccc"], 2, BODY, 50, FONTS)
    assert cut[1].endswith("…")
    assert width_of(cut[1]) <= 50
