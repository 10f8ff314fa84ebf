"""The typeface of what is typed into the form fields of a charter.

The subsets that pages are printed with hold only what is printed.  A field needs every letter that
somebody may type, at the codes under which programs that fill forms look for it: those of Windows
1252, or with Cyrillic letters at their places in Windows 1251.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from raciplanner.charter.pdffile import PdfFile

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

_FIRST, _LAST = 32, 255
_CYRILLIC = {
    0xA8: "afii10023",
    0xB8: "afii10071",
    0xB9: "afii61352",
    **{0xC0 + i: f"afii{10017 + i + (i > 5)}" for i in range(32)},
    **{0xE0 + i: f"afii{10065 + i + (i > 5)}" for i in range(32)},
}
"""Names of the glyphs that stand elsewhere than in Windows 1252."""
_NAME = "RACIPL+IBMPlexSans"


def write_form_font(file: PdfFile, font: TTFont, *, cyrillic: bool) -> int:
    """Embed ``font`` for typing, with Cyrillic or else all Western letters; returns its number."""
    face = font.face
    letters = {
        code: char
        for code, char in _letters(cyrillic=cyrillic).items()
        if ord(char) in face.charToGlyph
    }
    program = _with_unicode_map(face.makeSubset(list(map(ord, letters.values()))), letters)
    stream = file.add_stream(program, f"/Length1 {len(program)}")
    box = " ".join(f"{edge:.0f}" for edge in face.bbox)
    descriptor = file.add(
        f"<</Type/FontDescriptor/FontName/{_NAME}/Flags 32/FontBBox[{box}]/ItalicAngle 0"
        f"/Ascent {face.ascent:.0f}/Descent {face.descent:.0f}/CapHeight {face.capHeight:.0f}"
        f"/StemV {face.stemV:.0f}/FontFile2 {stream} 0 R>>"
    )
    widths = " ".join(
        f"{face.charWidths[ord(letters[code])]:.0f}" if code in letters else "0"
        for code in range(_FIRST, _LAST + 1)
    )
    names = "".join(f" {code}/{name}" for code, name in _CYRILLIC.items()) if cyrillic else ""
    differences = f"/Differences[{names.strip()}]" if names else ""
    return file.add(
        f"<</Type/Font/Subtype/TrueType/BaseFont/{_NAME}/FirstChar {_FIRST}/LastChar {_LAST}"
        f"/Widths[{widths}]/FontDescriptor {descriptor} 0 R"
        f"/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding{differences}>>"
        f"/ToUnicode {_write_unicode_map(file, letters)} 0 R>>"
    )


def _letters(*, cyrillic: bool) -> dict[int, str]:
    """The character of each code."""
    western = {code: bytes([code]).decode("cp1252", "ignore") for code in range(_FIRST, _LAST + 1)}
    moved = {code: bytes([code]).decode("cp1251") for code in _CYRILLIC} if cyrillic else {}
    return {code: char for code, char in (western | moved).items() if len(char) == 1}


def _write_unicode_map(file: PdfFile, letters: Mapping[int, str]) -> int:
    entries = [f"<{code:02X}> <{ord(char):04X}>" for code, char in letters.items()]
    blocks = [entries[start : start + 100] for start in range(0, len(entries), 100)]
    listed = "\n".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    text = (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n"
        "/CMapName /Typed def\n/CMapType 2 def\n"
        f"1 begincodespacerange\n<00> <FF>\nendcodespacerange\n{listed}\n"
        "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    )
    return file.add_stream(text.encode("ascii"))


def _with_unicode_map(program: bytes, letters: Mapping[int, str]) -> bytes:
    """A subset whose glyphs are found by their Unicode number, as programs that fill forms and
    PDF/A want it; reportlab lists them by their place only.
    """
    from reportlab.pdfbase.ttfonts import TTFontMaker

    maker = TTFontMaker()
    (count,) = struct.unpack(">H", program[4:6])
    for place in range(12, 12 + 16 * count, 16):
        tag, _sum, start, length = struct.unpack(">4sLLL", program[place : place + 16])
        table = program[start : start + length]
        if tag == b"cmap":
            glyphs = struct.unpack(f">{len(letters)}H", table[22 : 22 + 2 * len(letters)])
            table = _unicode_table(sorted(zip(map(ord, letters.values()), glyphs, strict=True)))
        maker.add(tag.decode("ascii"), table)
    return bytes(maker.makeStream())


def _unicode_table(pairs: Sequence[tuple[int, int]]) -> bytes:
    """A table of format 4 for platform 3, encoding 1: a segment for each character."""
    ends = [code for code, _ in pairs] + [0xFFFF]
    deltas = [(glyph - code) % 0x10000 for code, glyph in pairs] + [1]
    count = len(ends)
    power = 1 << (count.bit_length() - 1)
    head = (2 * count, 2 * power, power.bit_length() - 1, 2 * (count - power))
    words = [*head, *ends, 0, *ends, *deltas, *([0] * count)]
    body = struct.pack(f">{len(words)}H", *words)
    subtable = struct.pack(">HHH", 4, 6 + len(body), 0) + body
    return struct.pack(">HHHHL", 0, 1, 3, 1, 12) + subtable
