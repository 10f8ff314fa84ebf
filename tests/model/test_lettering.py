"""Changing a letter set step by step."""

from __future__ import annotations

from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.lettering import (
    add_letter,
    change_letter,
    copied,
    free_char,
    move_letter,
    pairs,
    remove_letter,
    set_pair,
    with_text,
)

RACI, RATSI = LETTER_SETS["raci"], LETTER_SETS["ratsi"]


def chars(letters) -> str:
    return "".join(letter.char for letter in letters.letters)


def test_another_function_takes_the_place_everywhere() -> None:
    changed = change_letter(RACI, "doer", function="drive", char="D")
    assert chars(changed) == "DACI"
    assert changed.doer == "drive"
    assert changed.owner == "owner"
    assert changed.combinations == {frozenset({"owner", "drive"})}


def test_letters_come_move_and_go() -> None:
    more = add_letter(RACI, "support", free_char(RACI))
    assert chars(more) == "RACIB"
    assert chars(move_letter(more, "support", -1)) == "RACBI"
    assert move_letter(more, "support", 1) == more
    less = remove_letter(more, "doer")
    assert chars(less) == "ACIB"
    assert not less.combinations
    full = RACI
    for char in "BDEFGHJKLMNOPQSTUVWXYZ":
        full = add_letter(full, f"own_{char}", char)
    assert free_char(full) == "?"


def test_pairs_are_allowed_and_forbidden_with_the_groups_around_them() -> None:
    asked = frozenset({"owner", "two_way"})
    assert set_pair(RACI, asked, together=True).allows(asked)
    assert not set_pair(RACI, frozenset({"owner", "doer"}), together=False).combinations
    assert sum(together for _pair, together in pairs(RATSI)) == 3
    fewer = set_pair(RATSI, frozenset({"owner", "drive"}), together=False)
    assert not fewer.allows(frozenset({"owner", "doer", "drive"}))
    assert fewer.allows(frozenset({"owner", "doer"}))


def test_texts_of_one_language() -> None:
    texts = (("en", "Told"), ("ru", "Узнаёт"))
    assert with_text(texts, "en", " Hears ") == (("ru", "Узнаёт"), ("en", "Hears"))
    assert with_text(texts, "ru", " ") == (("en", "Told"),)


def test_a_copy_has_an_id_of_its_own() -> None:
    copy = copied(RACI, "Ours", lambda: "x")
    assert (copy.id, copy.name, copy.letters) == ("x", "Ours", RACI.letters)
