"""Changing a letter set step by step: pure functions from one set to the next.

Steps may pass through sets that make no sense yet, such as one without a letter for the owner;
:func:`~raciplanner.model.edits.settings.define_letters` refuses those when they are to be used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from typing import Any

from raciplanner.model.ids import NewId, random_id
from raciplanner.model.records import Letter, LetterSet

Pair = frozenset[str]
Texts = tuple[tuple[str, str], ...]


def change_letter(letters: LetterSet, function: str, /, **fields: Any) -> LetterSet:
    """Change fields of the letter of ``function``; another function takes its place everywhere.

    >>> from raciplanner.model.frameworks import LETTER_SETS
    >>> change_letter(LETTER_SETS["raci"], "owner", char="O").letter("owner").char
    'O'
    """
    new = {function: fields.get("function", function)}
    changed = tuple(
        replace(letter, **fields) if letter.function == function else letter
        for letter in letters.letters
    )
    return _renamed(replace(letters, letters=changed), lambda name: new.get(name, name))


def _renamed(letters: LetterSet, name: Callable[[str], str]) -> LetterSet:
    together = frozenset(frozenset(map(name, group)) for group in letters.combinations)
    return replace(
        letters,
        owner=name(letters.owner),
        doer=name(letters.doer),
        combinations=frozenset(group for group in together if len(group) > 1),
    )


def with_text(texts: Texts, language: str, text: str) -> Texts:
    """``texts`` with another text for ``language``; an empty one is left out.

    >>> with_text((("en", "Told"),), "ru", "Узнаёт")
    (('en', 'Told'), ('ru', 'Узнаёт'))
    """
    kept = [(code, old) for code, old in texts if code != language]
    return tuple(kept + ([(language, text.strip())] if text.strip() else []))


def add_letter(letters: LetterSet, function: str, char: str) -> LetterSet:
    """Add a letter for ``function`` at the end."""
    return replace(letters, letters=(*letters.letters, Letter(char, function)))


def remove_letter(letters: LetterSet, function: str) -> LetterSet:
    """Take the letter of ``function`` away, also from what may stand together."""
    left = tuple(letter for letter in letters.letters if letter.function != function)
    together = frozenset(group for group in letters.combinations if function not in group)
    return replace(letters, letters=left, combinations=together)


def move_letter(letters: LetterSet, function: str, step: int) -> LetterSet:
    """Move the letter of ``function`` one place up (-1) or down (1); at the end it stays."""
    order = list(letters.letters)
    place = next(i for i, letter in enumerate(order) if letter.function == function)
    target = place + step
    if 0 <= target < len(order):
        order[place], order[target] = order[target], order[place]
    return replace(letters, letters=tuple(order))


def pairs(letters: LetterSet) -> list[tuple[Pair, bool]]:
    """Every two functions of the set, and whether they may stand together in a cell."""
    functions = [letter.function for letter in letters.letters]
    return [
        (frozenset(pair), frozenset(pair) in letters.combinations)
        for pair in combinations(functions, 2)
    ]


def set_pair(letters: LetterSet, pair: Pair, *, together: bool) -> LetterSet:
    """Allow or forbid two functions in one cell; larger groups with a forbidden pair go too."""
    if together:
        return replace(letters, combinations=letters.combinations | {pair})
    kept = frozenset(group for group in letters.combinations if not pair <= group)
    return replace(letters, combinations=kept)


def copied(letters: LetterSet, name: str, new_id: NewId = random_id) -> LetterSet:
    """A letter set of one's own that begins as ``letters``."""
    return replace(letters, id=new_id(), name=name)


def free_char(letters: LetterSet) -> str:
    """A capital letter that the set does not use yet.

    >>> from raciplanner.model.frameworks import LETTER_SETS
    >>> free_char(LETTER_SETS["raci"])
    'B'
    """
    used = {letter.char for letter in letters.letters}
    return next((char for char in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if char not in used), "?")
