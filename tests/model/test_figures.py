"""Exact figures: one canonical text, and what people type."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raciplanner.model.figures import exact, figure_text, figure_value, typed_figure


@given(st.decimals(-(10**20), 10**20, places=8))
def test_the_canonical_text_comes_back_exactly(value: Decimal) -> None:
    text = figure_text(value)
    assert figure_value(text) == value
    assert figure_text(figure_value(text)) == text
    assert "E" not in text


@pytest.mark.parametrize(
    ("typed", "figure"),
    [
        ("", None),
        ("12", "12"),
        ("12,5", "12.5"),
        ("1 234 567,25", "1234567.25"),
        ("1,234", "1234"),
        ("0,234", "0.234"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1.234.567", "1234567"),
        ("30,000,000", "30000000"),
        ("95 %", "95"),
        ("€ 1'200.50", "1200.5"),
        ("−0.50", "-0.5"),
        ("+7", "7"),
        (".5", "0.5"),
    ],
)
def test_figures_as_they_are_typed(typed: str, figure: str | None) -> None:
    assert typed_figure(typed) == (None if figure is None else Decimal(figure))


def test_the_comma_of_a_language_that_has_a_decimal_comma() -> None:
    assert typed_figure("1,234", decimal_comma=True) == Decimal("1.234")


@pytest.mark.parametrize("typed", ["12a", "--1", "1.2.3,4,5", "NaN", "1e5", "%", "9" * 30])
def test_what_is_no_figure_is_refused(typed: str) -> None:
    if typed == "%":
        assert typed_figure(typed) is None
        return
    with pytest.raises(ValueError, match=r"number|digits"):
        typed_figure(typed)


@pytest.mark.parametrize("text", ["1.50", "01", "1E+3", "-0", "+1", " 1", "1.", "1" * 60])
def test_only_the_canonical_text_is_read(text: str) -> None:
    with pytest.raises(ValueError, match="exact figure"):
        figure_value(text)


@pytest.mark.parametrize("value", ["Infinity", "1E+9999", "1E-9999", "0." + "1" * 30])
def test_figures_without_end_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"finite|digits"):
        exact(value)


def test_whole_numbers_have_no_exponent() -> None:
    assert str(exact("1E+2")) == "100"
    assert exact("0.000") == 0
