"""Translation without Qt: the call of ``QCoreApplication.translate`` on a generated catalogue.

The interface and a document may use different languages at the same time, and the command line
must not load graphics libraries; so a language is a value (:func:`translator`), not a global.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Protocol

from raciplanner import resources

LANGUAGES: Mapping[str, str] = {"en": "English", "ru": "Русский"}
"""Language codes with the name each language gives itself."""


class Translate(Protocol):
    """A callable that turns a source text into the text of one language."""

    def __call__(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str: ...


def plural_form(language: str, n: int) -> int:
    """Index of the plural form of ``language`` for the whole number ``n``.

    Source: Unicode CLDR plural rules for cardinals, in the order Qt Linguist uses.

    >>> [plural_form("ru", n) for n in (1, 2, 5, 11, 21, 22)]
    [0, 1, 2, 2, 0, 1]
    >>> [plural_form("en", n) for n in (0, 1, 2)]
    [1, 0, 1]
    """
    n = abs(n)
    if language != "ru":
        return 0 if n == 1 else 1
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


@cache
def _catalogue(language: str) -> Mapping[str, Mapping[str, str | list[str]]]:
    data: Mapping[str, Mapping[str, str | list[str]]]
    data = json.loads(resources.read_text(f"translations/{language}.json"))
    return data


@cache
def sources(language: str, context: str) -> Mapping[str, str]:
    """Source texts of one context by their translation into ``language``.

    >>> sources("ru", "Actions")["&Сохранить"]
    '&Save'
    """
    texts = _catalogue(language).get(context, {})
    return {text: source for source, text in texts.items() if isinstance(text, str)}


@cache
def translator(language: str) -> Translate:
    """The translation into ``language`` (one of :data:`LANGUAGES`).

    Returns
    -------
    Translate
        ``translate(context, source, disambiguation=None, n=-1)``: the translated text, or the
        source text where the catalogue has none; ``%n`` is replaced by ``n`` when ``n >= 0``.

    Raises
    ------
    KeyError
        If the language is not known.
    """
    LANGUAGES[language]
    catalogue = _catalogue(language)

    def translate(context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        key = f"{source}\u0004{disambiguation}" if disambiguation else source
        text = catalogue.get(context, {}).get(key, source)
        if isinstance(text, list):
            text = text[min(plural_form(language, n), len(text) - 1)]
        return text.replace("%n", str(n)) if n >= 0 else text

    return translate
