"""Which letter set does a table use: the letters in its cells, and what the document says of them.

A set of the document's own is made where its legend gives letters another meaning, or where its
letters are in no set at all: letters are kept, and what they mean is for a person to say.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from dataclasses import replace
from functools import cache

from raciplanner.exchange.cells import Letters
from raciplanner.exchange.legend import Legend, functions_of
from raciplanner.exchange.words import LOOKALIKES, UNCLEAR, WORDS, fold
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.records import Letter, LetterSet
from raciplanner.values import dataclass

MAX_LETTERS = 24
MAX_WORDS = 50
MAX_UNKNOWN = 8
"""A set has no more letters than that which nothing explains."""
MIN_OWN = 3
"""Words that only one set has ("Agree", "Task") count where so many of its words stand together."""
_SINGLE_LETTERS = re.compile(r"[\W_]*[^\W\d_](?:[\W_]+[^\W\d_])*[\W_]*")


@dataclass(frozen=True, slots=True)
class _Used:
    """What the texts of a table use: the letters of each text, and words.

    ``cyrillic`` tells that the letters are Cyrillic ones and are not meant for the Latin letters
    that some of them look like.
    """

    tokens: tuple[frozenset[str], ...]
    words: frozenset[str]
    cyrillic: bool

    def chars(self) -> frozenset[str]:
        return frozenset().union(*self.tokens)


def choose(texts: Iterable[str], legend: Legend) -> Letters:
    """The letter set in which the ``texts`` of a table make most sense.

    Letters count by the different texts they stand in; a legend or the name of a set decides
    between sets with the same letters.  A letter that only the legend explains is added; so are
    letters of a matrix of which most are in no set.
    """
    used = _used(texts)
    legend = legend if used.cyrillic else legend.in_latin()
    ranked = sorted(LETTER_SETS.values(), key=lambda one: _fitness(one, used, legend), reverse=True)
    chosen = _with_own_letters(ranked[0], used, legend)
    if legend.about_matrix:
        chosen = _with_unknown(chosen, used)
    words = {**_by_contrast(used, chosen), **legend.words()}
    return Letters(chosen, words, lookalikes=not used.cyrillic)


def _used(texts: Iterable[str]) -> _Used:
    tokens: list[str] = []
    words: set[str] = set()
    known = _all_words()
    for text in texts:
        if len(text) > MAX_WORDS:
            continue
        if len(text) < MAX_LETTERS and _SINGLE_LETTERS.fullmatch(text):
            tokens.append(text.upper())
        elif (folded := text.lower() if text.isascii() else fold(text)) in known:
            words.add(folded)
    cyrillic = _is_cyrillic(frozenset("".join(tokens)))
    letters = tokens if cyrillic else (text.translate(LOOKALIKES).upper() for text in tokens)
    sets = tuple(frozenset(filter(str.isalpha, text)) for text in letters)
    return _Used(sets, frozenset(words), cyrillic)


@cache
def _all_words() -> frozenset[str]:
    """Every folded word that is known to name a letter."""
    return frozenset(WORDS).union(*map(_own_words, LETTER_SETS))


@cache
def _own_words(set_id: str) -> frozenset[str]:
    """The folded words of the letters of a shipped set."""
    return frozenset(fold(word) for one in LETTER_SETS[set_id].letters for _, word in one.words)


def _is_cyrillic(chars: frozenset[str]) -> bool:
    """Whether letters are all Cyrillic, and some of them look like no Latin letter."""
    letters = [char for char in chars if char.isalpha()]
    return all("Ѐ" <= char <= "ӿ" for char in letters) and any(
        ord(char) not in LOOKALIKES for char in letters
    )


def _fitness(one: LetterSet, used: _Used, legend: Legend) -> float:
    chars = {letter.char for letter in one.letters}
    functions = {letter.function for letter in one.letters}
    covered = sum(2.0 if token <= chars else -1.0 for token in used.tokens)
    weight = 0.3 if used.tokens else 2.0
    own = used.words & _own_words(one.id)
    named = {word for word in used.words if functions.intersection(WORDS.get(word, ()))}
    covered += weight * len(named | own if len(own) >= MIN_OWN else named)
    unused = len(chars - used.chars()) if used.tokens else 0.5 * len(chars)
    return covered - 0.4 * unused + _agreement(one, used, legend)


def _agreement(one: LetterSet, used: _Used, legend: Legend) -> float:
    score = 1.5 if one.id in legend.sets else 0.0
    for letter in one.letters:
        phrase = legend.phrases.get(letter.char)
        if phrase and (letter.char in used.chars() or not used.tokens):
            known = functions_of(phrase)
            if _is_own_word(letter, phrase):
                score += 2.5
            elif letter.function in known:
                score += 2.0
            elif known:
                score -= 2.0
    return score


def _with_own_letters(base: LetterSet, used: _Used, legend: Legend) -> LetterSet:
    """``base`` as the legend has it: letters that only it explains, other functions."""
    chars = used.chars()
    explained = {char for char in legend.phrases if char in chars and len(char) == 1}
    by_char = {letter.char: letter for letter in base.letters}
    own = [char for char in legend.phrases if char in explained - by_char.keys()]
    own += [char for char in by_char if char in explained and _differs(by_char[char], legend)]
    if not own:
        return base
    taken = {one.function for one in base.letters if one.char in chars and one.char not in own}
    meant: dict[str, Letter] = {}
    for char in own:
        meant[char] = _own_letter(char, legend.phrases[char], base, taken)
        taken.add(meant[char].function)
    new = any(char not in by_char for char in own)
    kept = [
        meant.pop(one.char, one)
        for one in base.letters
        if _is_kept(one, base, chars, taken, new=new)
    ]
    letters = (*kept, *meant.values())
    if letters == base.letters:
        return base
    name = "".join(letter.char for letter in letters)
    return replace(base, id="imported", name=name, letters=letters)


def _differs(letter: Letter, legend: Legend) -> bool:
    """Whether the legend gives a letter another function than the set does."""
    phrase = legend.phrases[letter.char]
    functions = functions_of(phrase)
    return bool(functions) and letter.function not in functions and not _is_own_word(letter, phrase)


def _own_letter(char: str, phrase: str, base: LetterSet, taken: Container[str]) -> Letter:
    """A letter with the first function its phrase names that no other letter has."""
    known = next((letter for letter in base.letters if letter.char == char), None)
    free = next((one for one in functions_of(phrase) if one not in taken), None)
    if known and not free:
        return known
    words = (("en", phrase), ("ru", phrase))
    like = base.letter(free or "") or Letter(char, free or f"letter_{char.lower()}")
    return replace(like, char=char, words=words, meanings=words)


def _is_kept(
    letter: Letter, base: LetterSet, chars: Container[str], taken: Container[str], *, new: bool
) -> bool:
    """Whether a letter of the base stays: it is used, or its function is needed and not taken.

    A set that only gives another function to a letter keeps the others; one with ``new`` letters
    is the document's own.
    """
    if letter.char in chars:
        return True
    return letter.function not in taken and (not new or letter.function in (base.owner, base.doer))


def _is_own_word(letter: Letter, phrase: str) -> bool:
    return any(fold(phrase).startswith(fold(word)) for _, word in letter.words)


def _with_unknown(base: LetterSet, used: _Used) -> LetterSet:
    """``base`` with the letters that nothing explains, where most cells are made of them."""
    known = frozenset(letter.char for letter in base.letters)
    new = sorted(used.chars() - known)
    strange = sum(not token <= known for token in used.tokens)
    if not 1 < len(new) <= MAX_UNKNOWN or 2 * strange < len(used.tokens):
        return base
    needed = (base.owner, base.doer)
    chars = used.chars()
    kept = [one for one in base.letters if one.char in chars or one.function in needed]
    letters = (*kept, *(Letter(char, f"letter_{char.lower()}") for char in new))
    return replace(base, id="imported", name="".join(one.char for one in letters), letters=letters)


def _by_contrast(used: _Used, chosen: LetterSet) -> dict[str, str]:
    """Words for one who is responsible, where other words of the table name who does the work.

    Beside "Performer", with no word for one who is accountable, "Responsible" means just that.
    """
    meanings = {word: WORDS.get(word, ()) for word in used.words}
    unclear = [word for word, functions in meanings.items() if functions == UNCLEAR]
    clear = {name for functions in meanings.values() if functions != UNCLEAR for name in functions}
    owner = chosen.letter("owner")
    if not owner or "doer" not in clear or "owner" in clear:
        return {}
    return dict.fromkeys((word.strip(".") for word in unclear), owner.char)
