"""Kinds of values as they are stored, and what a stored value must be to be taken.

A stored value is checked for type and range when it is read, whether it comes from a plan file,
from its history or from the recovery journal.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from raciplanner.i18n import LANGUAGES
from raciplanner.model.charter_records import (
    DECISION_METHODS,
    OUTCOMES,
    SIGN_METHODS,
    Stroke,
)
from raciplanner.model.edits.charter import FILE_LIMIT
from raciplanner.model.figures import figure_text, figure_value
from raciplanner.model.goal_records import (
    CADENCES,
    DIRECTIONS,
    HORIZONS,
    LEVELS,
    LINK_KINDS,
    STATUSES,
    STRENGTHS,
)
from raciplanner.model.records import SIDES, Letter
from raciplanner.values import dataclass

TEXT_LIMIT = 100_000
"""Longest text, in characters."""
ID_LIMIT = 1_000
"""Longest id, in characters."""
LIST_LIMIT = 100_000
"""Most items in one list."""
WHOLE_LIMIT = 2**53
"""Largest whole number, either way: what every reader of JSON can hold."""


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of value is stored.

    Parameters
    ----------
    name : str
        For the description of the format.
    plain : callable
        The value of a record as a JSON value.
    value : callable
        The value of a record from a JSON value; raises ValueError for a wrong type or range.
    sql : str
        ``TEXT`` or ``INTEGER``.
    packed : bool
        Whether the column holds the JSON value as JSON text.
    """

    name: str
    plain: Callable[[Any], Any]
    value: Callable[[Any], Any]
    sql: str = "TEXT"
    packed: bool = False

    @property
    def as_is(self) -> bool:
        """Whether the column holds the very value of the record."""
        return self.plain is _same and not self.packed


def _same(value: Any) -> Any:
    return value


def text(value: object, limit: int = TEXT_LIMIT) -> str:
    """``value`` if it is a text of at most ``limit`` characters.

    Raises
    ------
    ValueError
        If not.
    """
    if type(value) is not str:
        raise ValueError(f"{type(value).__name__} instead of a text")
    if len(value) > limit:
        raise ValueError(f"{len(value)} characters, at most {limit} are allowed")
    return value


def link(value: object) -> str:
    """``value`` if it can be the id of another record, or empty for none."""
    return text(value, ID_LIMIT)


def key(value: object) -> str:
    """``value`` if it can be the id of a record."""
    if not link(value):
        raise ValueError("an empty id")
    return str(value)


def whole(value: object) -> int:
    """``value`` if it is a whole number in range."""
    if type(value) is not int or abs(value) > WHOLE_LIMIT:
        raise ValueError(f"{value!r:.60} instead of a whole number up to {WHOLE_LIMIT}")
    return value


def items(value: object) -> list[Any]:
    """``value`` if it is a list."""
    if type(value) is not list or len(value) > LIST_LIMIT:
        raise ValueError(f"not a list of at most {LIST_LIMIT} items")
    return value


def _flag(value: object) -> bool:
    if type(value) is not int or value not in (0, 1):
        raise ValueError(f"{value!r:.60} instead of 0 or 1")
    return bool(value)


def _day(value: object) -> date | None:
    day = text(value, 10)
    return date.fromisoformat(day) if day else None


def _day_text(value: date | None) -> str:
    return value.isoformat() if value else ""


def _one_of(choices: Mapping[str, object] | tuple[str, ...]) -> Callable[[object], str]:
    def choice(value: object) -> str:
        if text(value) not in choices:
            raise ValueError(f"{value!r:.60} is not one of {', '.join(choices)}")
        return str(value)

    return choice


def _number_of(choices: tuple[int, ...]) -> Callable[[object], int]:
    def choice(value: object) -> int:
        if whole(value) not in choices:
            raise ValueError(f"{value!r:.60} is not one of {choices}")
        return whole(value)

    return choice


def _figure(value: object) -> Decimal:
    figure = figure_value(text(value))
    if figure is None:
        raise ValueError("an empty figure")
    return figure


def _date(value: object) -> date:
    return date.fromisoformat(text(value, 10))


def _pairs(value: object) -> tuple[tuple[str, str], ...]:
    pairs = [_ids(item) for item in items(value)]
    if any(len(pair) != 2 for pair in pairs):
        raise ValueError("not a list of pairs")
    return tuple((role, function) for role, function in pairs)


def _ids(value: object) -> tuple[str, ...]:
    found = tuple(items(value))
    for one in found:
        if type(one) is not str or not one:
            raise ValueError("not a list of ids")
        if len(one) > ID_LIMIT:
            raise ValueError(f"an id of more than {ID_LIMIT} characters")
    return found


def _strokes(value: object) -> tuple[Stroke, ...]:
    return tuple(tuple(whole(number) for number in items(stroke)) for stroke in items(value))


def _file(value: object) -> bytes:
    return base64.b64decode(text(value, FILE_LIMIT * 2), validate=True)


def _file_text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


def _names(value: object) -> tuple[str, ...]:
    return tuple(text(name) for name in items(value))


def _letters(value: object) -> tuple[Letter, ...]:
    return tuple(_letter(item) for item in items(value))


def _letter(value: object) -> Letter:
    if type(value) is not dict or value.keys() != set(_LETTER):
        raise ValueError(f"a letter needs {', '.join(_LETTER)}")
    most = value["maximum"]
    return Letter(
        text(value["char"], 8),
        key(value["function"]),
        _texts(value["words"]),
        _texts(value["meanings"]),
        whole(value["minimum"]),
        None if most is None else whole(most),
    )


_LETTER = ("char", "function", "words", "meanings", "minimum", "maximum")


def _texts(value: object) -> tuple[tuple[str, str], ...]:
    pairs = [items(item) for item in items(value)]
    return tuple((text(language), text(words)) for language, words in pairs)


def _plain_letters(value: tuple[Letter, ...]) -> list[dict[str, Any]]:
    return [{name: getattr(letter, name) for name in _LETTER} for letter in value]


def _combinations(value: object) -> frozenset[frozenset[str]]:
    return frozenset(frozenset(_ids(item)) for item in items(value))


def _plain_combinations(value: frozenset[frozenset[str]]) -> list[list[str]]:
    return sorted(sorted(functions) for functions in value)


ID = Kind("id", _same, key)
LINK = Kind("link", _same, link)
TEXT = Kind("text", _same, text)
WHOLE = Kind("whole", _same, whole, "INTEGER")
FLAG = Kind("flag", int, _flag, "INTEGER")
DAY = Kind("day", _day_text, _day)
DATE = Kind("date", date.isoformat, _date)
FIGURE = Kind("figure", figure_text, _figure)
NO_FIGURE = Kind("figure or none", figure_text, lambda value: figure_value(text(value)))
PAIRS = Kind("pairs", lambda value: [list(pair) for pair in value], _pairs, packed=True)
LEVEL = Kind("level", _same, _one_of(LEVELS))
HORIZON = Kind("horizon", _same, _one_of(HORIZONS))
STATUS = Kind("status", _same, _one_of(STATUSES))
LINK_KIND = Kind("kind of link", _same, _one_of(LINK_KINDS))
STRENGTH = Kind("strength", _same, _number_of(STRENGTHS), "INTEGER")
SIGN = Kind("sign", _same, _number_of((-1, 1)), "INTEGER")
DIRECTION = Kind("direction", _same, _one_of(DIRECTIONS))
CADENCE = Kind("cadence", _same, _one_of(CADENCES))
LANGUAGE = Kind("language", _same, _one_of(LANGUAGES))
SIDE = Kind("side", _same, _one_of(SIDES))
METHOD = Kind("method", _same, _one_of(DECISION_METHODS))
OUTCOME = Kind("outcome", _same, _one_of(OUTCOMES))
SIGN_METHOD = Kind("way to sign", _same, _one_of(SIGN_METHODS))
STROKES = Kind("strokes", lambda value: [list(stroke) for stroke in value], _strokes, packed=True)
FILE = Kind("file", _file_text, _file)
IDS = Kind("ids", list, _ids, packed=True)
NAMES = Kind("names", list, _names, packed=True)
LETTERS = Kind("letters", _plain_letters, _letters, packed=True)
COMBINATIONS = Kind("combinations", _plain_combinations, _combinations, packed=True)
