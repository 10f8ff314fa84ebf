"""Texts with Hebrew or Arabic in them: the order and the letter forms in which they are drawn.

A PDF shows characters where they are put; joining Arabic letters and turning right-to-left runs
round is left to the program.  This is the Unicode bidirectional algorithm (UAX #9) for one line
without explicit embeddings, and Arabic joining by the presentation forms of Unicode.  A line
reads from right to left only where no letter reads the other way, as names of people and roles
stand in sentences of the document.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain, pairwise

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
)
_CLUSTER = re.compile(f"((?:[^{_MARKS}]|^[{_MARKS}])[{_MARKS}]*)")
_MIRRORED = str.maketrans("()[]{}<>«»‹›≤≥", ")(][}{><»«›‹≥≤")
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_KINDS = {"L": "L", "R": "R", "AL": "R", "EN": "N", "AN": "N"}
_PRESENTATION_FORMS = (
    range(0xFB50, 0xFBB2),
    range(0xFBD3, 0xFBEA),
    range(0xFBFC, 0xFC00),
    range(0xFE80, 0xFEFD),
)
"""Single letters, and lam with alef; other ligatures are a matter of taste."""
_TATWEEL = "\u0640"
_JOINER = "\u200d"


def has_right_to_left(text: str) -> bool:
    """Whether ``text`` has a character of a right-to-left script."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def visual(line: str) -> str:
    """One line in the order in which it is drawn from left to right, Arabic letters joined.

    >>> visual("a \u05d0\u05d1 (12)") == "a (12) \u05d1\u05d0"
    True
    """
    clusters = _CLUSTER.findall(joined(line))
    levels = _levels([cluster[0] for cluster in clusters])
    order = list(range(len(clusters)))
    for level in (2, 1):
        _turn_runs(order, levels, level)
    return "".join(
        clusters[i].translate(_MIRRORED) if levels[i] == 1 else clusters[i] for i in order
    )


def _turn_runs(order: list[int], levels: list[int], level: int) -> None:
    """Turn round, in place, every longest run whose level is at least ``level`` (rule L2)."""
    start = 0
    while start < len(order):
        end = start
        while end < len(order) and levels[order[end]] >= level:
            end += 1
        order[start:end] = order[start:end][::-1]
        start = max(end, start + 1)


def _levels(characters: list[str]) -> list[int]:
    kinds = [_KINDS.get(unicodedata.bidirectional(char), "") for char in characters]
    base = "R" if "R" in kinds and "L" not in kinds else "L"
    strong = base
    for i, kind in enumerate(kinds):  # a number after right-to-left text belongs to it (W2, W7)
        if kind == "N":
            kinds[i] = "L" if strong == "L" else "N"
        elif kind:
            strong = kind
    _settle_brackets(characters, kinds, base)
    _settle_neutrals(kinds, base)
    if base == "L":
        return [{"L": 0, "R": 1, "N": 2}[kind] for kind in kinds]
    return [{"L": 2, "R": 1, "N": 2}[kind] for kind in kinds]


def _settle_brackets(characters: list[str], kinds: list[str], base: str) -> None:
    """Give both brackets of a pair one direction: that of the line if it is inside, else that of
    what is inside where the text before has it as well (rule N0).
    """
    opened: list[tuple[str, int]] = []
    for end, char in enumerate(characters):
        if char in _BRACKETS:
            opened.append((_BRACKETS[char], end))
        elif opened and char == opened[-1][0]:
            _, start = opened.pop()
            inside = {_strong(kind) for kind in kinds[start + 1 : end] if kind}
            before = next((_strong(kind) for kind in reversed(kinds[:start]) if kind), base)
            if inside:
                kinds[start] = kinds[end] = base if base in inside else before


def _strong(kind: str) -> str:
    """The direction of a kind; a number that belongs to right-to-left text has that."""
    return "R" if kind == "N" else kind


def _settle_neutrals(kinds: list[str], base: str) -> None:
    """Give what has no direction that of its neighbours, or that of the line (rules W4, N1, N2)."""
    known = [-1, *(i for i, kind in enumerate(kinds) if kind), len(kinds)]
    for before, after in pairwise(known):
        left = kinds[before] if before >= 0 else base
        right = kinds[after] if after < len(kinds) else base
        if left == right == "N" and after - before == 2:
            settled = "N"
        else:
            sides = {_strong(side) for side in (left, right)}
            settled = sides.pop() if len(sides) == 1 else base
        for i in range(before + 1, after):
            kinds[i] = settled


def joined(text: str) -> str:
    """``text`` with Arabic letters in the forms they take beside one another."""
    forms = _forms()
    units = list(_units(text))
    drawn = list(units)
    letters = [i for i, unit in enumerate(units) if not unicodedata.combining(unit[0])]
    for before, i, after in zip([-1, *letters], letters, [*letters[1:], -1], strict=False):
        mine = forms.get(units[i], {})
        linked = "final" in mine and before >= 0 and _joins_on(units[before])
        links = _joins_on(units[i]) and after >= 0 and "final" in forms.get(units[after], {})
        name = ("medial" if links else "final") if linked else ("initial" if links else "isolated")
        drawn[i] = mine.get(name, units[i])
    return "".join(drawn)


def _units(text: str) -> Iterator[str]:
    """Characters of ``text``; lam with alef is one unit, as it is one shape."""
    forms = _forms()
    i = 0
    while i < len(text):
        length = 2 if text[i : i + 2] in forms and i + 1 < len(text) else 1
        yield text[i : i + length]
        i += length


def _joins_on(unit: str) -> bool:
    """Whether a letter is linked to the one that follows."""
    return unit in {_TATWEEL, _JOINER} or "initial" in _forms().get(unit, {})


@cache
def _forms() -> Mapping[str, Mapping[str, str]]:
    """Presentation forms by letter (or lam with alef), then by place in the word."""
    found = {one: {"final": one, "medial": one} for one in (_TATWEEL, _JOINER)}
    for code in chain(*_PRESENTATION_FORMS):
        name, *letters = unicodedata.decomposition(chr(code)).split()
        letter = "".join(chr(int(digits, 16)) for digits in letters)
        found.setdefault(letter, {})[name.strip("<>")] = chr(code)
    return found
