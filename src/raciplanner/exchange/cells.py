"""What one cell of a matrix says: functions, a note, and what could not be read.

Letters are tokens made only of letters of the set (``A/R``, ``R, A``, ``AR``, ``R A``); words are
whole words, so that "Responsible" is never taken for an R and an I.  Text that is no letter and
no word stays as the note of the cell: nothing is dropped and nothing is guessed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from raciplanner.exchange.grid import one_line
from raciplanner.exchange.words import EMPTY, LOOKALIKES, SET_NAMES, WORDS, fold
from raciplanner.model.records import LetterSet
from raciplanner.values import dataclass

_FOOTNOTES = re.compile(r"[*†‡§¹²³⁰⁴-⁹]+")
_BRACKETS = re.compile(r"[(\[{]([^()\[\]{}]*)[)\]}]")
_PARTS = re.compile(r"[\n/,;&|+\\]|\s(?:and|or|и|или|und|oder|et|ou|y|o|e)\s", re.IGNORECASE)
_GLUE = re.compile(r"[\s.:·•_–—-]+")
_FIRST_WORD = re.compile(r"[^\s/,;&|+:(]+|\([^\s/,;&|+:)]+")
_FIRST_WORDS = frozenset(word.partition(" ")[0] for word in WORDS)
_ENDINGS = re.compile(r"(?<=\w\w\w)(?:\((?:e|es|s|a|o|as|os|in|innen|ая|ы)\)s?|/(?:e|a|o|in|ая)\b)")
_OPENING = "([{\"'«“*"
_EDGE = " \t.:·•_–—-'\"«»“”"
_LETTER_FIRST = re.compile(r"(\w{1,4})\s*(?:[:=–—→]|\s-|-\s)\s*(.+)", re.DOTALL)
_LETTER_LAST = re.compile(r"(.+?)\s*(?:[:=–—→]|\s-|-\s)\s*(\w{1,4})", re.DOTALL)
_LETTER_SPACE = re.compile(r"(\w)\s+(.+)", re.DOTALL)
_WORD_FOR = re.compile(
    r"(\w[\w ]*?)(?:\s*[:=–—→]|\s-(?=\s)|"
    r" (?:for|to|on|of|about|if|when|за|по|о|если|für|zu|pour|de|sur|si|para|sobre|per|di|su|se)\b)"
    r"\s*(.+)",
    re.DOTALL | re.IGNORECASE,
)
_LETTER_MARK = re.compile(r"([^\W\d_]{1,4}) ?([\d?!]{1,2})")
_SENTENCE = re.compile(r"[a-z]+(?:\s+\S+){2,}")


@dataclass(frozen=True, slots=True)
class Cell:
    """What was read in a cell.

    ``problem`` is empty, ``"lookalike"`` (a letter of another alphabet that looks the same),
    ``"no_meaning"`` (a letter that nothing explains), ``"partly"`` (letters and a text, kept as
    note) or ``"unread"`` (text only, kept as note).
    """

    functions: frozenset[str] = frozenset()
    note: str = ""
    problem: str = ""


NOTHING = Cell()


def together(first: Cell, second: Cell) -> Cell:
    """Two cells of the same activity and role as one."""
    notes = [note for note in (first.note, second.note) if note]
    return Cell(first.functions | second.functions, "; ".join(notes))


class Letters(dict[str, Cell]):
    """Reads cells by one letter set and remembers each text it has read.

    Parameters
    ----------
    letter_set : LetterSet
    legend : mapping of folded word to letter
        Words that a legend of the document explains for itself.
    lookalikes : bool
        Whether Cyrillic and Greek letters count as the Latin ones they look like; never where
        the set has such letters itself.

    >>> from raciplanner.model.frameworks import LETTER_SETS
    >>> letters = Letters(LETTER_SETS["raci"])
    >>> sorted(letters["A/R"].functions), letters["Responsible"].functions
    (['doer', 'owner'], frozenset({'doer'}))
    >>> letters["R (if asked)"].note
    'if asked'
    """

    def __init__(
        self,
        letter_set: LetterSet,
        legend: Mapping[str, str] | None = None,
        *,
        lookalikes: bool = True,
    ) -> None:
        super().__init__()
        latin = all(letter.char.isascii() for letter in letter_set.letters)
        self._lookalikes = LOOKALIKES if lookalikes and latin else {}
        self.letter_set = letter_set
        self._by_char = {letter.char: letter.function for letter in letter_set.letters}
        self._places = frozenset(self._by_char.values())
        self._unknown = frozenset(one.function for one in letter_set.letters if not one.words)
        self._words: dict[str, str] = {}
        for letter in letter_set.letters:
            for _, word in letter.words:
                self._words[fold(word)] = letter.function
        for word, char in (legend or {}).items():
            if char in self._by_char:
                self._words[word] = self._by_char[char]
        known = {word.partition(" ")[0] for word in self._words}
        self._first = _FIRST_WORDS | known
        chars = re.escape("".join(char for char in self._by_char if char.isalpha()))
        both = chars + chars.lower() + _lookalikes_of(chars)
        self._start = re.compile(rf"[\W_]*(?:[{both}][\s.·-]*){{1,4}}(?![^\W¹²³⁰⁴-⁹])")
        self._open = frozenset(both)
        self._last = frozenset(both + ")]*†‡.")
        self._end = re.compile(rf"(?:^|[\W_])[{both}]{{1,4}}[\W_]*$")

    def __missing__(self, text: str) -> Cell:
        cell = self[text] = self._read(text)
        return cell

    def may_hold_letters(self, text: str) -> bool:
        """A quick test, right for all but odd texts: most texts of a sheet are no letters."""
        if not (text[0].isalpha() and text[0] not in self._open) and self._start.match(text):
            return True
        if text[-1] in self._last and self._end.search(text[-8:]):
            return True
        first = text.partition(" ")[0]
        if first.isalnum() and first.isascii():
            return first.lower() in self._first
        plain = unicodedata.normalize("NFKC", text)
        if plain != text and self._start.match(plain):
            return True
        words = _FIRST_WORD.match(text)
        return words is not None and fold(words[0].strip(_OPENING)) in self._first

    def word(self, text: str) -> str | None:
        """The function that a word or phrase names, or None."""
        folded = fold(text).strip(_EDGE)
        found = self._words.get(folded)
        if found:
            return found
        return next((one for one in WORDS.get(folded, ()) if one in self._places), None)

    def letters(self, text: str, *, strict: bool) -> tuple[str, ...] | None:
        """The functions of a text made only of letters, or None.

        ``strict`` takes upper case only, and is meant for letters that stand among words.
        """
        found: list[str] = []
        for token in _GLUE.split(text.strip(_EDGE)):
            latin = token.translate(self._lookalikes)
            if not latin or (not latin.isupper() and (strict or len(latin) > 2)):
                return None
            if latin.lower() in SET_NAMES:
                return None
            latin = latin.upper()
            if latin in self._by_char:
                found.append(self._by_char[latin])
            elif len(set(latin)) == len(latin) and set(latin) <= self._by_char.keys():
                found.extend(self._by_char[char] for char in latin)
            else:
                return None
        return tuple(found)

    def _read(self, text: str) -> Cell:
        if text in self._by_char:
            return self._cell(text, {self._by_char[text]}, [])
        if fold(text) in EMPTY:
            return NOTHING
        bare = _ENDINGS.sub("", _FOOTNOTES.sub("", text))
        bare = unicodedata.normalize("NFKC", bare)
        inside = [part.strip() for part in _BRACKETS.findall(bare)]
        outside = _BRACKETS.sub(" ", bare)
        if not outside.strip(_EDGE):
            outside, inside = "\n".join(inside), []
        functions, rest = self._read_parts(_PARTS.split(outside))
        for part in inside:
            found = self.letters(part, strict=True) or self._as_word(part)
            functions.update(found or ())
            if not found and part:
                rest.append(part)
        return self._cell(text, functions, rest)

    def _as_word(self, text: str) -> tuple[str, ...]:
        found = self.word(text)
        return (found,) if found else ()

    def _read_parts(self, parts: Iterable[str]) -> tuple[set[str], list[str]]:
        """Functions and unread texts of the parts of a cell."""
        functions: set[str] = set()
        unread: list[str] = []
        rest: list[str] = []
        parts = [part for part in parts if fold(part.strip(_EDGE)) not in EMPTY]
        for part in parts:
            found = self._as_word(part) or self.letters(part, strict=False)
            if found:
                functions.update(found)
            else:
                unread.append(part.strip())
        if unread and functions and not self._upper(parts):
            return set(), [" ".join(parts)]
        for part in unread:
            found, text = self._read_mixed(part, alone=not functions)
            functions.update(found)
            rest.extend([text] if text else [])
        return functions, rest

    def _upper(self, parts: Iterable[str]) -> bool:
        """Whether letters that stand among words are safe to take for letters."""
        return any(self._as_word(part) or self.letters(part, strict=True) for part in parts)

    def _read_mixed(self, part: str, *, alone: bool) -> tuple[tuple[str, ...], str]:
        """Functions and the rest of a text with letters first or last, or a word with "for".

        A text ``alone`` in its cell may be a sentence that only begins with a letter.
        """
        for pattern, letter, text in ((_LETTER_FIRST, 1, 2), (_LETTER_LAST, 2, 1)):
            if match := pattern.fullmatch(part):
                found = self.letters(match[letter], strict=True)
                if found:
                    named = self.word(match[text])
                    return found, "" if named in found else match[text].strip()
        if (match := _LETTER_SPACE.fullmatch(part)) and not (alone and _is_sentence(match)):
            found = self.letters(match[1], strict=True)
            if found:
                return found, match[2].strip()
        if match := _LETTER_MARK.fullmatch(part.strip(_EDGE)):
            found = self.letters(match[1], strict=True)
            if found:
                return found, match[2]
        if match := _WORD_FOR.fullmatch(part):
            found = self._as_word(match[1])
            if found:
                return found, part
        return (), part

    def _cell(self, text: str, functions: set[str], rest: list[str]) -> Cell:
        if not functions:
            return Cell(note=one_line(text), problem="unread")
        note = "; ".join(one_line(part) for part in rest)
        if note:
            return Cell(frozenset(functions), note, "partly")
        if functions & self._unknown:
            return Cell(frozenset(functions), "", "no_meaning")
        plain = unicodedata.normalize("NFKC", text)
        looks = plain != plain.translate(self._lookalikes) and self._without_lookalikes(plain)
        return Cell(frozenset(functions), "", "lookalike" if looks else "")

    def _without_lookalikes(self, text: str) -> bool:
        """Whether some letter was read only because it looks like one of the set."""
        return any(
            token != token.translate(self._lookalikes)
            and self.word(token) is None
            and self.letters(token, strict=False) is not None
            for part in _PARTS.split(text)
            if self.word(part) is None
            for token in _GLUE.split(_FOOTNOTES.sub("", part))
        )


def _is_sentence(match: re.Match[str]) -> bool:
    """Whether a word begins, no letter: "A person may ask" and "I think so" are sentences."""
    return match[1] in "AI" and bool(_SENTENCE.match(match[2]))


def _lookalikes_of(chars: str) -> str:
    wanted = set(chars + chars.lower())
    return "".join(chr(other) for other, latin in LOOKALIKES.items() if chr(latin) in wanted)
