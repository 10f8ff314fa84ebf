"""Breaking text into lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate

from raciplanner.charter.fonts import Fonts
from raciplanner.charter.style import Style

_LINE_END = re.compile("\r\n|[\r\n\v\f\x85\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_INSIDE_WORD = re.compile(r"(?<=\w\w\w[/\\@.,;:_–—-])(?=\w\w\w)")
"""Where a word that has to be broken may be: after a mark between two longer parts."""

ELLIPSIS = "…"


def clean(text: str) -> str:
    """``text`` in composed form, with line feeds as the only line ends and spaces for tabs."""
    if text.isascii() and text.isprintable():
        return text
    text = _SURROGATE.sub("\ufffd", unicodedata.normalize("NFC", text))
    return _LINE_END.sub("\n", text).replace("\t", " ")


def one_line(text: str) -> str:
    """``text`` cleaned and on one line."""
    return " ".join(clean(text).split())


def wrap(text: str, style: Style, width: float, fonts: Fonts) -> list[str]:
    """Lines of ``text`` that are at most ``width`` points wide; an empty text has no line.

    Lines break at spaces; a word that is too wide breaks after a mark inside it, else anywhere.
    A line that is followed by another word ends with a space, which keeps words apart for whoever
    reads the text of the document.
    """
    text = clean(text).strip()
    if not text:
        return []
    room = width / style.size
    if "\n" not in text and fonts.width(text, style.bold) <= room:
        return [text]
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _broken(paragraph.split(" "), style.bold, room, fonts)
        lines[-1] += " "
    lines[-1] = lines[-1][:-1]
    return lines


def _broken(words: list[str], bold: bool, room: float, fonts: Fonts) -> list[str]:
    space = fonts.width(" ", bold)
    lines: list[str] = []
    line, used = "", 0.0
    for word in words:
        length = fonts.width(word, bold)
        if line and used + space + length <= room:
            line, used = f"{line} {word}", used + space + length
            continue
        if line:
            lines.append(line + " ")
        *whole, line = _parts(word, bold, room, fonts) if length > room else [word]
        lines += whole
        used = fonts.width(line, bold)
    return [*lines, line]


def _parts(word: str, bold: bool, room: float, fonts: Fonts) -> list[str]:
    """A word wider than a line in parts that fit."""
    parts = [""]
    for bit in _INSIDE_WORD.split(word):
        if fonts.width(parts[-1] + bit, bold) <= room:
            parts[-1] += bit
            continue
        fitting = list(_anywhere(bit, bold, room, fonts))
        parts = [part for part in [*parts, *fitting] if part]
    return parts


def _anywhere(word: str, bold: bool, room: float, fonts: Fonts) -> Iterator[str]:
    start, used = 0, 0.0
    for i, width in enumerate(fonts.char_widths(word, bold)):
        if used + width > room and i > start:
            yield word[start:i]
            start, used = i, 0.0
        used += width
    yield word[start:]


def apart(lines: list[str]) -> list[str]:
    """``lines`` with a space at their end, which keeps them apart from what is read next."""
    return [*lines[:-1], lines[-1] + " "] if lines else lines


def shortened(text: str, style: Style, width: float, fonts: Fonts) -> str:
    """``text`` on one line of at most ``width`` points, its end cut off with an ellipsis."""
    text = one_line(text)
    room = width / style.size
    if fonts.width(text, style.bold) <= room:
        return text
    room -= fonts.width(ELLIPSIS, style.bold)
    ends = accumulate(fonts.char_widths(text, style.bold))
    kept = sum(1 for end in ends if end <= room)
    return text[:kept].rstrip() + ELLIPSIS


def clipped(lines: list[str], limit: int, style: Style, width: float, fonts: Fonts) -> list[str]:
    """At most ``limit`` of ``lines``; where some are left out the last one ends in an ellipsis."""
    if len(lines) <= limit:
        return lines
    last = shortened(lines[limit - 1] + lines[limit], style, width, fonts)
    if not last.endswith(ELLIPSIS):
        last += ELLIPSIS
    return [*lines[: limit - 1], last]
