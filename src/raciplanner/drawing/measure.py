"""How wide a text is in the typeface of the pictures, without a window."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from raciplanner import resources

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

Measure = Callable[[str, float, bool], float]
"""Width of a text of a size, in bold or not, in pixels; the window has its own."""

ELLIPSIS = "…"
_SIZE = 100


def text_width(text: str, size: float, bold: bool = False) -> float:
    """Width of one line of ``text`` in the shipped typeface."""
    return sum(_widths(bold)[char] for char in text) * size


def wrapped(
    text: str,
    width: float,
    size: float,
    *,
    bold: bool = False,
    lines: int = 0,
    measure: Measure = text_width,
) -> list[str]:
    """``text`` in lines of at most ``width``; with ``lines`` at most so many, then with dots.

    A word that is wider than a line is broken anywhere.

    >>> wrapped("", 100, 12)
    []
    """
    result: list[str] = []
    line = ""
    for word in _words(text, width, size, bold, measure):
        longer = f"{line} {word}" if line else word
        if line and measure(longer, size, bold) > width:
            result.append(line)
            line = word
        else:
            line = longer
    if line:
        result.append(line)
    if lines and len(result) > lines:
        rest = " ".join(result[lines - 1 :])
        result = [*result[: lines - 1], shortened(rest, width, size, bold=bold, measure=measure)]
    return result


def shortened(
    text: str, width: float, size: float, *, bold: bool = False, measure: Measure = text_width
) -> str:
    """``text`` if it is at most ``width`` wide, else its beginning with dots."""
    text = " ".join(text.split())
    if measure(text, size, bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[:middle].rstrip() + ELLIPSIS, size, bold) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + ELLIPSIS


def _words(text: str, width: float, size: float, bold: bool, measure: Measure) -> list[str]:
    words: list[str] = []
    for word in text.split():
        part = ""
        for char in word if measure(word, size, bold) > width else ():
            if part and measure(part + char, size, bold) > width:
                words.append(part)
                part = ""
            part += char
        words.append(part or word)
    return words


class _Widths(dict[str, float]):
    """Width of each character at size 1, found when first needed."""

    def __init__(self, bold: bool) -> None:
        super().__init__()
        from PIL import ImageFont

        first = "IBMPlexSans-SemiBold.ttf" if bold else "IBMPlexSans-Regular.ttf"
        self._faces: list[FreeTypeFont] = [
            ImageFont.truetype(
                resources.path(f"fonts/{name}"), _SIZE, layout_engine=ImageFont.Layout.BASIC
            )
            for name in (first, "DejaVuSans.ttf")
        ]
        self._blank = [bytes(face.getmask("\uffff")) for face in self._faces]

    def __missing__(self, char: str) -> float:
        face = self._faces[0]
        if bytes(face.getmask(char)) == self._blank[0]:
            face = self._faces[1]
        width = self[char] = face.getlength(char) / _SIZE
        return width


@cache
def _widths(bold: bool) -> _Widths:
    return _Widths(bold)
