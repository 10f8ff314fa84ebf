"""What the walk asks of a charter that was written: languages, rows, greys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from statistics import median
from typing import Any

import pypdfium2

from raciplanner.model.plan import INFO, RECORD_TYPES, Plan
from tests.charter.reading import Tagged

LATIN = re.compile(r"\b[A-Za-z]{2,}\b")
BESIDE = 2.5
"""Points between a letter and the place where the colour behind it is looked at."""
SCALE = 4


def latin_words(pages: Iterable[str]) -> set[str]:
    """Words in Latin letters."""
    return {word for page in pages for word in LATIN.findall(page)}


def words_of(thing: Any) -> set[str]:
    """Words in Latin letters in all texts of a plan, a record or a text."""
    if isinstance(thing, str):
        return set(LATIN.findall(thing))
    if isinstance(thing, Plan):
        parts: list[Any] = [thing.table(name) for name in RECORD_TYPES if name != INFO]
        parts += [thing.info, thing.assignments]
    elif is_dataclass(thing):
        parts = [getattr(thing, one.name) for one in fields(thing)]
    elif isinstance(thing, Mapping):
        parts = [*thing.keys(), *thing.values()]
    else:
        parts = list(thing) if isinstance(thing, list | tuple | set | frozenset) else []
    return set().union(*(words_of(part) for part in parts))


def pages_of_rows(tagged: Tagged) -> set[int]:
    """On how many pages the rows of the tables stand."""
    return {len(set(_pages(row))) for row in tagged.elements("TR")}


def _pages(element: Any) -> Iterable[Any]:
    if "/Pg" in element:
        yield element.Pg.objgen
    kids = element.get("/K")
    for kid in [] if kids is None else (kids if hasattr(kids, "__len__") else [kids]):
        if hasattr(kid, "keys") and "/S" in kid:
            yield from _pages(kid)


def grey_levels(data: bytes, page: int, letters: str) -> list[int]:
    """How light a grey printer makes what lies behind each letter of the matrix, 0 to 255."""
    with pypdfium2.PdfDocument(data) as pdf:
        leaf = pdf[page]
        high = leaf.get_height()
        text = leaf.get_textpage()
        picture = leaf.render(scale=SCALE, grayscale=True).to_pil().convert("L")
        levels: dict[str, list[int]] = {letter: [] for letter in letters}
        for place in range(text.count_chars()):
            around = text.get_text_range(max(0, place - 1), 3).split()
            char = text.get_text_range(place, 1)
            if char in levels and char in around:
                left, bottom, _right, top = text.get_charbox(place)
                spot = (left - BESIDE) * SCALE, (high - (bottom + top) / 2) * SCALE
                levels[char].append(picture.getpixel((round(spot[0]), round(spot[1]))))
        text.close()
        leaf.close()
    return [round(median(levels[letter])) for letter in letters]
