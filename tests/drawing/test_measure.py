from __future__ import annotations

import pytest

from raciplanner.charter.fonts import Fonts
from raciplanner.charter.pdf import new_document
from raciplanner.drawing.measure import shortened, text_width, wrapped


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("text", ["Hello", "Привет, ёж", "→ ✓ ■", ""])
def test_widths_are_those_of_the_charter(text: str, bold: bool) -> None:
    wanted = Fonts(new_document()).width(text, bold) * 10
    assert text_width(text, 10, bold) == pytest.approx(wanted, rel=0.03)


def test_lines_fit_and_no_word_is_lost() -> None:
    text = "Lead management and the hand-over to sales"
    lines = wrapped(text, 90, 12)
    assert all(text_width(line, 12) <= 90 for line in lines)
    assert " ".join(lines) == text


def test_a_long_word_is_broken() -> None:
    lines = wrapped("x" * 100, 90, 12)
    assert len(lines) > 1
    assert "".join(lines) == "x" * 100


def test_the_last_of_too_many_lines_has_dots() -> None:
    lines = wrapped("Lead management and the hand-over to sales", 90, 12, lines=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert text_width(lines[-1], 12) <= 90


def test_one_line() -> None:
    assert shortened("short", 90, 12) == "short"
    assert shortened("a  b\nc", 90, 12) == "a b c"
    assert shortened("Lead management and more", 60, 12).endswith("…")
