"""What a document says about its letters: legends in its text and cells, names of letter sets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import cache
from itertools import compress, pairwise

from raciplanner.exchange.grid import Grid, Source, one_line
from raciplanner.exchange.words import EMPTY, LOOKALIKES, SET_NAMES, UNCLEAR, WORDS, fold
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.values import dataclass

LEGEND_ROWS = 30
LEGEND_WIDTH = 4
"""Letter, word, meaning, example: columns of a legend."""
_ENTRY = re.compile(
    r"(?<![\w/&])\(?([A-ZА-ЯІ]{1,2})\)?\s*(?:[=:–—]|-(?=\s))\s*|\(([A-ZА-ЯІ])\)\s*(?=\w)"
)
_EXPLAINS = re.compile(r"[=:()–—]|-\s")
_WORD_LETTER = re.compile(r"([^\W\d_]{3,}(?: [^\W\d_]+){0,3})\s*\(([A-ZА-ЯІ])\)")
_AROUND = "()[]:=.- "
_PHRASE_END = re.compile(r"[.;,()\[\]\n:|=]|\s[-–—]\s|\s(?:who|that|which|кто|который)\b")
_NAME = re.compile(
    rf"(?<![\w-])({'|'.join(sorted(map(re.escape, SET_NAMES), key=len, reverse=True))})s?(?!\w)"
)
_MATRIX_WORDS = re.compile(
    r"\braci\b|responsibilit(?:y|ies) (?:assignment )?(?:matrix|chart)|матриц\w+ ответственност"
    r"|распределени\w+ (?:ответственност|обязанност|рол)|verantwortlichkeitsmatrix"
    r"|matrice (?:des )?responsabilit|matriz de responsabilidades|matrice delle responsabilit",
)


@dataclass(frozen=True, slots=True)
class Legend:
    """What a document says about its letters: the phrase that explains each letter.

    ``sets`` are ids of letter sets that the document names; ``cells`` are the places (grid, row,
    column) of letters that stand in a legend and not in a matrix.
    """

    phrases: Mapping[str, str] = field(default_factory=dict)
    sets: frozenset[str] = frozenset()
    cells: frozenset[tuple[int, int, int]] = frozenset()
    about_matrix: bool = False

    def words(self) -> dict[str, str]:
        """Letter by folded phrase."""
        return {fold(phrase): char for char, phrase in self.phrases.items()}

    def in_latin(self) -> Legend:
        """The same with each letter as the Latin one it looks like."""
        phrases: dict[str, str] = {}
        for char, phrase in self.phrases.items():
            phrases.setdefault(latin(char), phrase)
        return replace(self, phrases=phrases)


def find_legend(source: Source, grids: Sequence[Grid]) -> Legend:
    """The legend of a document, wherever it stands: in its text, in cells, on another sheet."""
    phrases: dict[str, str] = {}
    cells: set[tuple[int, int, int]] = set()
    texts = [*source.prose, source.path.stem, *(grid.name for grid in grids)]
    for grid in grids:
        rows = list(_edges(grid))
        unique: set[str] = set().union(*(row for _, row in rows))
        texts += [text for text in unique if 3 < len(text) < 600]
        for number, column, char, phrase in _side_legends(rows, unique):
            phrases.setdefault(char, phrase)
            cells.update((grid.index, number, column + n) for n in range(LEGEND_WIDTH))
        cells.update((grid.index, *place) for place in _explained_once(rows, unique))
        cells.update((grid.index, *place) for place in _explained_words(rows))
        cells.update((grid.index, *place) for place in _explained_alone(rows))
    written = [entry for text in texts for entry in entries(text)]
    if len({char for char, _ in written}) > 1:
        for char, phrase in written:
            phrases.setdefault(char, phrase)
    everything = "\n".join(texts).lower()
    names = frozenset(SET_NAMES[name] for name in _NAME.findall(everything))
    return Legend(phrases, names, frozenset(cells), is_about_matrix(everything))


def is_about_matrix(text: str) -> bool:
    """Whether a text names a letter set or a responsibility matrix.

    >>> is_about_matrix("RACI chart for the launch"), is_about_matrix("Budget")
    (True, False)
    """
    text = text.lower()
    return bool(_NAME.search(text) or _MATRIX_WORDS.search(text))


def _edges(grid: Grid) -> Iterator[tuple[int, Sequence[str]]]:
    """The first and last rows with their numbers: no legend stands in the middle of a table."""
    for number, row in enumerate(grid.rows):
        if number < LEGEND_ROWS or number >= len(grid.rows) - LEGEND_ROWS:
            yield number, row


def entries(text: str) -> list[tuple[str, str]]:
    """Letters explained in one text, with their phrases; none unless one is known.

    >>> entries("R = Responsible   A = Accountable")
    [('R', 'Responsible'), ('A', 'Accountable')]
    """
    if not _EXPLAINS.search(text):
        return []
    before: list[tuple[str, str]] = []
    starts = list(_ENTRY.finditer(text))
    for at, match in enumerate(starts):
        stop = starts[at + 1].start() if at + 1 < len(starts) else len(text)
        phrase = phrase_of(text[match.end() : stop])
        if phrase:
            before.append((match[1] or match[2], phrase))
    behind = [(char, one_line(word)) for word, char in _WORD_LETTER.findall(text)]
    found = max(before, behind, key=_known)
    return found if _known(found) else []


def _known(found: Sequence[tuple[str, str]]) -> int:
    return sum(explains(char, phrase) for char, phrase in found)


def phrase_of(text: str) -> str:
    """The words that name a letter at the start of an explanation.

    >>> phrase_of("Responsible – does the work")
    'Responsible'
    """
    return one_line(_PHRASE_END.split(text.strip(" *_–—-:"), maxsplit=1)[0])[:60]


def explains(char: str, phrase: str) -> bool:
    """Whether a phrase is known as the name of a letter."""
    return bool(functions_of(phrase)) or fold(phrase) in _own_words().get(latin(char), ())


@cache
def _own_words() -> Mapping[str, frozenset[str]]:
    """Folded words of the shipped sets by letter."""
    found: dict[str, set[str]] = {}
    for letter in (letter for one in LETTER_SETS.values() for letter in one.letters):
        found.setdefault(letter.char, set()).update(fold(word) for _, word in letter.words)
    return {char: frozenset(words) for char, words in found.items()}


def functions_of(phrase: str) -> tuple[str, ...]:
    """Functions that the longest known beginning of a phrase names, the likelier first."""
    words = fold(phrase).split()
    for length in range(min(4, len(words)), 0, -1):
        found = WORDS.get(" ".join(words[:length]).strip("-–—:.\"'"))
        if found:
            return found
    return ()


def latin(text: str) -> str:
    """Letters as the Latin ones they look like; ``text`` itself where one looks like none."""
    found = text.translate(LOOKALIKES)
    return found if found.isascii() else text


Pair = tuple[int, int, str, str]
"""Row and column of the first of two cells, the letter, and the phrase that explains it."""


def _side_legends(
    rows: Sequence[tuple[int, Sequence[str]]], unique: Iterable[str]
) -> Iterator[Pair]:
    """Legends in two cells side by side, letter first or last, below or beside each other.

    A single pair may be chance (the letter of a role and a remark behind it), so there must be
    at least two known letters, and nothing else among the single letters of that column.
    """
    single = {text for text in unique if _is_single(text)}
    pairs = [pair for number, row in rows for pair in _pairs(number, row, single)]
    for column in {pair[1] for pair in pairs}:
        below = [pair for pair in pairs if pair[1] == column]
        if len({char for _, _, char, phrase in below if _is_meant(char, phrase)}) < 2:
            continue
        letters = [sum(row[c] in single for _, row in rows) for c in (column, column + 1)]
        if 3 * len(below) >= 2 * max(letters) and _are_distinct(below):
            yield from below
    for number in {pair[0] for pair in pairs}:
        beside = [pair for pair in pairs if pair[0] == number and _is_meant(*pair[2:])]
        if len(beside) > 1 and _are_distinct(beside):
            yield from beside


def _are_distinct(pairs: Sequence[Pair]) -> bool:
    chars = [char for _, _, char, _ in pairs]
    return len(set(chars)) == len(chars)


def _pairs(number: int, row: Sequence[str], single: set[str]) -> Iterator[Pair]:
    if single.isdisjoint(row):
        return
    filled = list(compress(range(len(row)), row))
    for column, after in pairwise(filled):
        left, right = row[column], row[after]
        if after > column + 1 or (left in single) == (right in single):
            continue
        if left in single and len(right) > 2:
            yield number, column, left.strip(_AROUND), phrase_of(right)
        elif right in single and fold(left) in WORDS:
            yield number, column, right.strip(_AROUND), phrase_of(left)


def _is_meant(char: str, phrase: str) -> bool:
    """Whether a phrase is known to explain this letter."""
    known = _functions_by_char().get(latin(char), frozenset())
    named = functions_of(phrase)
    if named == UNCLEAR:
        named = named[:1]
    return not known.isdisjoint(named) or bool(
        phrase and explains(char, phrase) and fold(phrase)[:1].upper() in (char, latin(char))
    )


def _explained_once(
    rows: Sequence[tuple[int, Sequence[str]]], unique: Iterable[str]
) -> list[tuple[int, int]]:
    """Cells such as "R = Responsible" that stand once: a legend, not the letters of a matrix."""
    explaining = {
        text
        for text in unique
        if len(text) > 3 and (("=" in text and entries(text)) or len(entries(text)) > 1)
    }
    places: dict[str, list[tuple[int, int]]] = {}
    for number, row in rows if explaining else ():
        for column, text in enumerate(row):
            if text in explaining:
                places.setdefault(text, []).append((number, column))
    return [found[0] for found in places.values() if len(found) == 1]


def _explained_alone(rows: Sequence[tuple[int, Sequence[str]]]) -> list[tuple[int, int]]:
    """Cells such as "R – Responsible" with nothing else in their row, each letter once."""
    found: dict[str, list[tuple[int, int]]] = {}
    for number, row in rows:
        filled = list(compress(range(len(row)), row))
        written = entries(row[filled[0]]) if len(filled) == 1 else []
        for char, _ in filter(lambda entry: _is_meant(*entry), written):
            found.setdefault(char, []).append((number, filled[0]))
    alone = len(found) > 1 and all(len(places) == 1 for places in found.values())
    return [places[0] for places in found.values()] if alone else []


def _explained_words(rows: Sequence[tuple[int, Sequence[str]]]) -> list[tuple[int, int]]:
    """Words alone in their row with a sentence beside them: "Informed: | Those who are told"."""
    found: dict[str, tuple[int, int]] = {}
    for number, row in rows:
        filled = list(compress(range(len(row)), row))
        if len(filled) == 2 and len(row[filled[1]].split()) > 2:
            word = fold(row[filled[0]]).strip(":. ")
            if word in WORDS:
                found.setdefault(word, (number, filled[0]))
    return list(found.values()) if len(found) > 1 else []


def _is_single(text: str) -> bool:
    if not 0 < len(text) < 5:
        return False
    bare = text.strip(_AROUND)
    return len(bare) == 1 and bare.isalpha() and bare.isupper()


@cache
def _functions_by_char() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one in LETTER_SETS.values():
        for letter in one.letters:
            found.setdefault(letter.char, set()).add(letter.function)
    return {char: frozenset(functions) for char, functions in found.items()}


def is_empty(text: str) -> bool:
    """Whether a cell says that there is nothing in it."""
    return not text or (len(text) < 20 and fold(text) in EMPTY)
