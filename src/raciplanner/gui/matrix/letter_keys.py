"""Which letter a key means: by its character, by its place on the keyboard, by its look."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from raciplanner.model.records import LetterSet

BY_PLACE: Mapping[str, str] = MappingProxyType(
    dict(zip("ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ", "QWERTYUIOPASDFGHJKLZXCVBNM", strict=True))
)
"""Latin letters by the Cyrillic ones on the same keys (the Russian layout on a PC keyboard)."""

BY_LOOK: Mapping[str, str] = MappingProxyType(
    dict(zip("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI", strict=True))
)
"""Latin letters by the Cyrillic ones that look like them."""


def function_of_key(text: str, letters: LetterSet) -> str | None:
    """Function that the typed ``text`` means in ``letters``, or None.

    A letter of the set counts before the place of the key, the place before the look; digits
    count the letters of the set from 1.

    >>> from raciplanner.model.frameworks import LETTER_SETS
    >>> raci = LETTER_SETS["raci"]
    >>> [function_of_key(key, raci) for key in ("r", "к", "Ф", "А", "2", "x")]
    ['doer', 'doer', 'owner', 'owner', 'owner', None]
    """
    char = text.upper()
    found = {letter.char.upper(): letter.function for letter in letters.letters}
    for wanted in (char, BY_PLACE.get(char, ""), BY_LOOK.get(char, "")):
        if wanted in found:
            return found[wanted]
    if char.isdecimal() and 1 <= int(char) <= len(letters.letters):
        return letters.letters[int(char) - 1].function
    return None
