"""What may stand together in one cell when several letters meet there."""

from __future__ import annotations

from collections.abc import Iterable

from raciplanner.model.frameworks import FUNCTIONS, in_order, without_place
from raciplanner.model.records import LetterSet


def allowed_parts(letters: LetterSet, functions: Iterable[str]) -> list[frozenset[str]]:
    """Parts of ``functions`` that may stand in one cell, the weightiest first.

    Those with the owner come first, then those with the doer, larger ones before smaller ones.

    >>> from raciplanner.model.frameworks import LETTER_SETS, letters_text
    >>> parts = allowed_parts(LETTER_SETS["raci"], {"owner", "doer", "two_way"})
    >>> [letters_text(LETTER_SETS["raci"], part) for part in parts]
    ['A/R', 'A', 'R', 'C']
    """
    known = frozenset(functions) - without_place(letters, functions)
    parts = {frozenset({name}) for name in known}
    parts |= {part for part in letters.combinations if part <= known}
    return sorted(
        parts,
        key=lambda part: (
            letters.owner not in part,
            letters.doer not in part,
            -len(part),
            [_place(name) for name in in_order(part)],
        ),
    )


def _place(function: str) -> tuple[int, str]:
    known = FUNCTIONS.index(function) if function in FUNCTIONS else len(FUNCTIONS)
    return known, function


def with_function(
    letters: LetterSet, functions: Iterable[str], wanted: Iterable[str]
) -> frozenset[str]:
    """``wanted`` with as much of ``functions`` as may stand beside it in one cell.

    >>> from raciplanner.model.frameworks import LETTER_SETS
    >>> sorted(with_function(LETTER_SETS["raci"], {"doer"}, {"owner"}))
    ['doer', 'owner']
    >>> sorted(with_function(LETTER_SETS["raci"], {"doer"}, {"two_way"}))
    ['two_way']
    """
    found, new = frozenset(functions), frozenset(wanted)
    homeless = without_place(letters, found)
    parts = [part for part in allowed_parts(letters, found | new) if part >= new]
    return homeless | next(iter(parts), new)


def strongest(letters: LetterSet, functions: Iterable[str]) -> frozenset[str]:
    """The weightiest of ``functions`` that may stand together in one cell.

    Functions for which the set has no letter stay as well: nothing disappears unseen.

    >>> from raciplanner.model.frameworks import LETTER_SETS
    >>> sorted(strongest(LETTER_SETS["raci"], {"two_way", "doer", "support"}))
    ['doer', 'support']
    """
    found = frozenset(functions)
    homeless = without_place(letters, found)
    return homeless | next(iter(allowed_parts(letters, found)), frozenset())
