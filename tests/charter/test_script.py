"""Hebrew and Arabic as they are drawn."""

from __future__ import annotations

import pytest

from raciplanner.charter.script import has_right_to_left, joined, visual

SHALOM, MOLAHS = "שלום", "םולש"


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("plain", "plain"),
        (SHALOM, MOLAHS),
        (f"a {SHALOM} b", f"a {MOLAHS} b"),
        (f"{SHALOM} {SHALOM}", f"{MOLAHS} {MOLAHS}"),
        (f"a {SHALOM} {SHALOM} b", f"a {MOLAHS} {MOLAHS} b"),
        (f"{SHALOM} 123", f"123 {MOLAHS}"),
        (f"{SHALOM} 1,234", f"1,234 {MOLAHS}"),
        (f"12 {SHALOM}", f"{MOLAHS} 12"),
        (f"a 12 {SHALOM}", f"a 12 {MOLAHS}"),
        (f"{SHALOM} (12)", f"(12) {MOLAHS}"),
        (f"{SHALOM} (a)", f"{MOLAHS} (a)"),
        (f"({SHALOM})", f"({MOLAHS})"),
        (f"a {SHALOM} (12)", f"a (12) {MOLAHS}"),
        (f"a ({SHALOM}) b", f"a ({MOLAHS}) b"),
        (f"a {SHALOM} (b)", f"a {MOLAHS} (b)"),
        (f"a {SHALOM} (b {SHALOM})", f"a {MOLAHS} (b {MOLAHS})"),
        (f"{SHALOM} ([12])", f"([12]) {MOLAHS}"),
        (f"{SHALOM} () ]", f"[ () {MOLAHS}"),
        (f"«{SHALOM}» a", f"«{MOLAHS}» a"),
        ("a\u05d0\u05b8\u05d1", "a\u05d1\u05d0\u05b8"),
        ("\u05e9\u05b8\u05c1\u05dc", "\u05dc\u05e9\u05b8\u05c1"),  # points stay with their letter
        ("\u0628\u0670\u062f", "\ufeaa\ufe91\u0670"),
        ("\u05b8\u05d0", "\u05d0\u05b8"),  # a mark without a letter is not lost
        ("", ""),
    ],
)
def test_visual_order(typed, seen):
    assert visual(typed) == seen


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("\u0628", "\ufe8f"),  # beh alone
        ("\u0628\u0628\u0628", "\ufe91\ufe92\ufe90"),
        ("\u0627\u0628", "\ufe8d\ufe8f"),  # alef links only to what precedes
        ("\u0628\u0627", "\ufe91\ufe8e"),
        ("\u0644\u0627", "\ufefb"),  # lam with alef is one shape
        ("\u0628\u0644\u0627", "\ufe91\ufefc"),
        ("\u0628\u0640\u0628", "\ufe91\u0640\ufe90"),
        ("\u0628\u064e\u0628", "\ufe91\u064e\ufe90"),  # a vowel does not part letters
        ("\u0628 \u0628", "\ufe8f \ufe8f"),
        ("\u0628\u200d", "\ufe91\u200d"),
        ("abc", "abc"),
    ],
)
def test_arabic_letters_join(typed, forms):
    assert joined(typed) == forms


def test_right_to_left_is_noticed():
    assert has_right_to_left("a ש")
    assert has_right_to_left("\ufe8f")
    assert not has_right_to_left("ascii")
    assert not has_right_to_left("Кириллица")
