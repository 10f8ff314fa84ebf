"""What the typefaces cover, measure and write."""

from __future__ import annotations

import pytest

from raciplanner.charter.fonts import REPLACEMENT, Fonts
from raciplanner.charter.pdf import new_document


@pytest.fixture
def fonts() -> Fonts:
    return Fonts(new_document())


def typed(fonts: Fonts, text: str, bold: bool = False) -> list[str]:
    return [piece.typed for piece in fonts.run(text, bold)]


@pytest.mark.parametrize("bold", [False, True])
def test_everything_the_program_prints_is_covered(fonts, bold):
    alphabet = "".join(map(chr, range(0x20, 0x7F))) + "".join(map(chr, range(0x410, 0x450))) + "Ёё"
    signs = "→✓■▲☐☑≥≤№₽□·–—…“”‘’«»×"
    assert typed(fonts, alphabet + signs, bold).count("") == len(fonts.run(alphabet + signs, bold))
    assert not fonts.missing


def test_the_alphabets_come_from_the_main_face(fonts):
    for text in ("Responsible 0123456789", "Ответственный за результат", "Ёж №₽ → ✓ «—»"):
        assert len(fonts.run(text, False)) == 1
    assert len(fonts.run("a ☐ b", False)) == 3


def test_a_capital_i_is_no_bar(fonts):
    widths = {char: fonts.width(char, False) for char in "Il|"}
    assert widths["I"] > 1.2 * widths["l"]
    glyphs = {fonts.face("regular").face.charToGlyph[ord(char)] for char in "Il|"}
    assert len(glyphs) == 3


def test_the_width_of_a_text_is_that_of_its_characters(fonts):
    assert fonts.width("AВ☐", False) == pytest.approx(sum(fonts.char_widths("AВ☐", False)))
    assert fonts.width("", False) == 0
    assert fonts.width("\u200b\u202e", True) == 0
    assert fonts.width("日", False) == fonts.width(REPLACEMENT, False)


def test_missing_characters_are_remembered_once(fonts):
    fonts.run("日本日", False)
    fonts.run("本", True)
    assert list(fonts.missing) == ["日", "本"]


def test_what_was_typed_travels_with_the_box(fonts):
    assert typed(fonts, "a日本b") == ["", "日本", ""]
    assert typed(fonts, "a□") == ["", ""]
    assert typed(fonts, "\x07") == ["\ufffd"]


def test_a_plainer_form_stands_in_where_there_is_one(fonts):
    assert typed(fonts, "Ａ") == ["Ａ"]
    assert fonts.choose("Ａ", False) == ("regular", "A")
    assert not fonts.missing


def test_invisible_characters_leave_no_trace(fonts):
    assert fonts.run("\u200d\ufe0f", False) == ()
    assert fonts.run("a\u200db", False) == fonts.run("ab", False)
    assert fonts.run("", False) == ()


def test_more_than_one_subset(fonts):
    face = fonts.face("regular").face
    text = "".join(chr(code) for code in sorted(face.charToGlyph) if chr(code).isalpha())
    run = fonts.run(text, False)
    assert len({piece.font for piece in run}) > 1
    assert sum(len(piece.codes) for piece in run) == 2 * len(text)
    assert fonts.run(text[-3:], False)[0].font == run[-1].font
