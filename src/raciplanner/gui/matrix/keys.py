"""Which letter a key means, whatever the keyboard layout.

A letter key counts as what is written on it, then as the key of a Latin keyboard in the same
place, then as the Latin letter it looks like: on a Russian keyboard К gives R, Ф gives A, Ш gives
I, and a pasted or typed А is an A.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtGui import QGuiApplication, QKeyEvent

from raciplanner.model.records import LetterSet

JCUKEN = dict(zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))
"""Letters of a Russian keyboard by the Latin letter on the same key."""

ADD = "+/"
"""Signs after which the next letter is added."""

_DASHES = "-–—"


def _in_rows(starts: Mapping[int, str]) -> dict[int, str]:
    """Code of each key: ``starts`` gives the code of the first key of each row of keys."""
    return {first + i: char for first, row in starts.items() for i, char in enumerate(row)}


_X11 = _in_rows({10: "1234567890", 24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM", 61: "/"})
_WINDOWS = _in_rows({2: "1234567890", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM", 53: "/"})
_MAC = {
    **_in_rows({0: "ASDFHGZXCV", 11: "BQWERYT1234"}),
    22: "6",
    23: "5",
    25: "9",
    26: "7",
    28: "8",
    29: "0",
    31: "O",
    32: "U",
    34: "I",
    35: "P",
    37: "L",
    38: "J",
    40: "K",
    44: "/",
    45: "N",
    46: "M",
}
_PLATFORMS = {"xcb": _X11, "wayland": _X11, "windows": _WINDOWS}


def physical_char(event: QKeyEvent, platform: str) -> str:
    """What a Latin keyboard has on the pressed key, or empty where that is not known."""
    if platform == "cocoa":
        return _MAC.get(event.nativeVirtualKey(), "") if event.text() else ""
    return _PLATFORMS.get(platform, {}).get(event.nativeScanCode(), "")


def candidates(text: str, physical: str) -> Iterator[str]:
    """What a key may mean, the likeliest first; all in capitals."""
    char = text.upper()
    yield char
    if char.isascii() and char.isalnum():
        return
    yield physical
    yield JCUKEN.get(char, "")
    if not char.isascii():
        from raciplanner.exchange.words import LOOKALIKES

        yield char.translate(LOOKALIKES)
    if char and char in _DASHES:
        yield from _DASHES


def function_of(letters: LetterSet, text: str, physical: str = "") -> str | None:
    """The function that a key sets, or None if it is no letter of the set.

    >>> from raciplanner.model.frameworks import LETTER_SETS
    >>> raci = LETTER_SETS["raci"]
    >>> [function_of(raci, char) for char in "aК2Шx"]
    ['owner', 'doer', 'owner', 'one_way', None]
    """
    by_char = {letter.char.upper(): letter.function for letter in letters.letters}
    for char in candidates(text, physical):
        if char in by_char:
            return by_char[char]
        if char.isdecimal() and 1 <= int(char) <= len(letters.letters):
            return letters.letters[int(char) - 1].function
    return None


def adds(text: str, physical: str = "") -> bool:
    """Whether a key says that the next letter is added: ``+`` or ``/``."""
    return bool(text) and (text in ADD or (physical == "/" and not text.isalnum()))


def function_of_event(letters: LetterSet, event: QKeyEvent) -> str | None:
    """The function that a key press sets, or None."""
    return function_of(letters, event.text(), physical_char(event, QGuiApplication.platformName()))


def adds_event(event: QKeyEvent) -> bool:
    """Whether a key press says that the next letter is added."""
    return adds(event.text(), physical_char(event, QGuiApplication.platformName()))
