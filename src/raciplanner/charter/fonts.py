"""Typefaces of the charter: what they cover, how wide text is, and text as PDF codes.

No text is ever dropped.  A character that the main face lacks comes from the second one; where
both lack it a box stands in, :attr:`Fonts.missing` remembers it for a warning, and what was typed
travels with the box, for search, copying and screen readers.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from raciplanner import resources
from raciplanner.charter.script import has_right_to_left, visual

if TYPE_CHECKING:
    from reportlab.pdfbase.pdfdoc import PDFDocument
    from reportlab.pdfbase.ttfonts import TTFont

REPLACEMENT = "□"
_FILES = {
    "regular": "IBMPlexSans-Regular.ttf",
    "bold": "IBMPlexSans-SemiBold.ttf",
    "second": "DejaVuSans.ttf",
}


class Piece(NamedTuple):
    """Part of a line: font name, hexadecimal codes, and what was typed where a box stands in."""

    font: str
    codes: str
    typed: str = ""


Run = tuple[Piece, ...]
"""One line of text, ready to be drawn."""


class Fonts:
    """The typefaces of one document.

    Parameters
    ----------
    document : reportlab PDFDocument
        The document whose font subsets grow with every text.
    """

    def __init__(self, document: PDFDocument) -> None:
        self.missing: dict[str, None] = {}
        self._document = document
        self._faces: dict[str, TTFont] = {}
        self._chosen: dict[tuple[str, bool], tuple[str, str]] = {}
        self._char_widths = {bold: _Widths(self, bold) for bold in (False, True)}
        self._widths: dict[tuple[str, bool], float] = {}
        self._runs: dict[tuple[str, bool], Run] = {}
        self._codes: dict[bool, dict[str, str]] = {False: {}, True: {}}

    def width(self, text: str, bold: bool) -> float:
        """Width of one line of ``text`` at size 1."""
        known = self._widths.get((text, bold))
        if known is None:
            known = self._widths[text, bold] = sum(self.char_widths(text, bold))
        return known

    def char_widths(self, text: str, bold: bool) -> Iterator[float]:
        """Width of each character of ``text`` at size 1."""
        return map(self._char_widths[bold].__getitem__, text)

    def run(self, text: str, bold: bool) -> Run:
        """One line of ``text`` ready to be drawn."""
        known = self._runs.get((text, bold))
        if known is None:
            known = self._runs[text, bold] = self._encode(text, bold)
        return known

    def face(self, name: str) -> TTFont:
        """The face ``regular``, ``bold`` or ``second``, loaded when first asked for."""
        if name not in self._faces:
            from reportlab.pdfbase.ttfonts import TTFont

            path = resources.path(f"fonts/{_FILES[name]}")
            self._faces[name] = TTFont(path.stem, str(path))
        return self._faces[name]

    def choose(self, char: str, bold: bool) -> tuple[str, str]:
        """The face for ``char``, and what it draws: it, a plainer form of it, nothing or a box."""
        known = self._chosen.get((char, bold))
        if known is None:
            known = self._chosen[char, bold] = self._choose(char, "bold" if bold else "regular")
        return known

    def _choose(self, char: str, main: str) -> tuple[str, str]:
        category = unicodedata.category(char)
        if category == "Cf" or "\ufe00" <= char <= "\ufe0f":
            return main, ""  # it only steers how its neighbours look
        for drawn in (char, unicodedata.normalize("NFKC", char)):
            for name in (main, "second"):
                if category != "Cc" and self._has(name, drawn):
                    return name, drawn
        self.missing[char] = None
        return "second", REPLACEMENT

    def _has(self, name: str, char: str) -> bool:
        return len(char) == 1 and ord(char) in self.face(name).face.charToGlyph

    def _encode(self, text: str, bold: bool) -> Run:
        """``text`` as codes.

        Nearly all text is in the first 256 characters that the main face was asked for; their
        codes are kept.
        """
        try:
            codes = "".join(map(self._codes[bold].__getitem__, text))
        except KeyError:
            return self._encode_slowly(text, bold)
        return (Piece(self._first_font(bold), codes),) if codes else ()

    def _encode_slowly(self, text: str, bold: bool) -> Run:
        seen = visual(text) if has_right_to_left(text) else text
        pieces: list[Piece] = []
        for char in seen:
            piece = self._piece(char, bold)
            if not piece.codes:
                continue
            last = pieces[-1] if pieces else Piece("", "")
            if last.font == piece.font and bool(last.typed) == bool(piece.typed):
                pieces[-1] = Piece(last.font, last.codes + piece.codes, last.typed + piece.typed)
            else:
                pieces.append(piece)
        return tuple(pieces)

    def _piece(self, char: str, bold: bool) -> Piece:
        """One character as drawn."""
        name, drawn = self.choose(char, bold)
        face = self.face(name)
        for subset, codes in face.splitString(drawn, self._document):
            font = face.getSubsetInternalName(subset, self._document)
            if drawn != char:
                typed = "\ufffd" if unicodedata.category(char) == "Cc" else char
                return Piece(font, codes.hex(), typed)
            if font == self._first_font(bold):
                self._codes[bold][char] = codes.hex()
            return Piece(font, codes.hex())
        return Piece("", "")

    def _first_font(self, bold: bool) -> str:
        """Name of the first subset of the main face."""
        return self.face("bold" if bold else "regular").getSubsetInternalName(0, self._document)


class _Widths(dict[str, float]):
    """Width of each character at size 1, found when first needed."""

    def __init__(self, fonts: Fonts, bold: bool) -> None:
        super().__init__()
        self._fonts = fonts
        self._bold = bold

    def __missing__(self, char: str) -> float:
        name, drawn = self._fonts.choose(char, self._bold)
        widths = self._fonts.face(name).face.charWidths
        width = self[char] = float(sum(widths[ord(one)] for one in drawn)) / 1000
        return width
