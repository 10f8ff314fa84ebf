from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from raciplanner.gui.matrix import keys
from raciplanner.model.frameworks import LETTER_SETS

RACI, RASCI, PARIS = LETTER_SETS["raci"], LETTER_SETS["rasci"], LETTER_SETS["paris"]


@pytest.mark.parametrize(
    ("typed", "function"),
    [
        ("r", "doer"),
        ("A", "owner"),
        ("c", "two_way"),
        ("I", "one_way"),
        ("S", None),
        ("x", None),
        ("", None),
        ("1", "doer"),
        ("2", "owner"),
        ("4", "one_way"),
        ("5", None),
        ("0", None),
    ],
)
def test_latin_letters_and_digits(typed, function):
    assert keys.function_of(RACI, typed) == function


@pytest.mark.parametrize(
    ("typed", "function"),
    [
        ("к", "doer"),
        ("К", "doer"),
        ("ф", "owner"),
        ("с", "two_way"),
        ("ш", "one_way"),
        ("ы", "support"),
        ("а", "owner"),
        ("ж", None),
    ],
)
def test_the_keys_of_a_russian_keyboard_and_look_alikes(typed, function):
    assert keys.function_of(RASCI, typed) == function


def test_the_place_of_a_key_counts_before_its_look():
    # On the key of the Russian Р a Latin keyboard has H, which is no letter of PARIS.
    assert keys.function_of(PARIS, "Р") == "doer"
    assert keys.function_of(LETTER_SETS["mocha"], "Р") == "doer"


@pytest.mark.parametrize("dash", ["-", "–", "—"])
def test_any_dash_is_the_dash_of_responsibility_charting(dash):
    assert keys.function_of(LETTER_SETS["charting"], dash) == "omitted"


@pytest.mark.parametrize(("platform", "code"), [("xcb", 27), ("wayland", 27), ("windows", 19)])
def test_a_key_of_any_other_layout_counts_by_its_place(platform, code):
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, code, 0, 0, "ρ")
    assert keys.physical_char(event, platform) == "R"
    assert keys.function_of(RACI, "ρ", "R") == "doer"


def test_the_place_of_a_key_on_a_mac():
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, 0, 15, 0, "к")
    assert keys.physical_char(event, "cocoa") == "R"
    silent = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, 0, 15, 0, "")
    assert keys.physical_char(silent, "cocoa") == ""


def test_every_letter_key_has_one_place_on_each_system():
    for codes in (keys._X11, keys._WINDOWS, keys._MAC):
        assert sorted(codes.values()) == sorted("ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890/")


def test_what_is_typed_counts_before_the_place():
    # On a French keyboard the key in the place of Q writes A.
    assert keys.function_of(RACI, "a", "Q") == "owner"


@pytest.mark.parametrize(
    ("text", "physical", "adds"),
    [("+", "", True), ("/", "", True), (".", "/", True), ("a", "/", False), ("", "/", False)],
)
def test_signs_that_add(text, physical, adds):
    assert keys.adds(text, physical) is adds
