"""Reading names: what makes two of them the same, and whether one says what is done."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_TOKENS = re.compile(r"\w+")
_NEITHER = "[^\\WA-Za-zЀ-ӿ]*"
_TWO_ALPHABETS = re.compile(f"[A-Za-z]{_NEITHER}[Ѐ-ӿ]|[Ѐ-ӿ]{_NEITHER}[A-Za-z]")
"""Letters of both alphabets in one word."""
_READABLE = re.compile("[0-9A-Za-zÀ-ɏЀ-ӿ_]+")


def folded(name: str) -> str:
    """``name`` without differences of case, width and white space.

    >>> folded("  Head of  SALES") == folded("Ｈｅａｄ of sales")
    True
    """
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


@lru_cache(maxsize=20_000)
def words(name: str) -> frozenset[str]:
    """The words of ``name``, without order, case and punctuation.

    >>> words("Lead generation!") == words("generation: lead")
    True
    """
    if not name.isascii():
        name = unicodedata.normalize("NFKC", name)
    name = name.casefold()
    if name.replace(" ", "").isalnum():
        return frozenset(name.split())
    return frozenset(_TOKENS.findall(name))


_CYRILLIC = "аеорсухіѕјАВЕКМНОРСТУХІЅЈ"
_LATIN = "aeopcyxisjABEKMHOPCTYXISJ"
"""Letters that look alike, each above its twin; small к, в, м, н, т do not look like k, b, m."""
_ALIKE_CYRILLIC, _ALIKE_LATIN = frozenset(_CYRILLIC), frozenset(_LATIN)
_TO_LATIN, _TO_CYRILLIC = str.maketrans(_CYRILLIC, _LATIN), str.maketrans(_LATIN, _CYRILLIC)


def mixed_word(name: str) -> str:
    """The first word of ``name`` that hides letters of another alphabet that look alike, or empty.

    A word that openly joins two alphabets, such as a short form with a Russian ending, is in order.

    >>> mixed_word("\u0421RM manager") == "\u0421RM", mixed_word("CRM-система")
    (True, '')
    """
    if name.isascii() or not _TWO_ALPHABETS.search(name):
        return ""
    return next((word for word in _TOKENS.findall(name) if _is_mixed(word)), "")


def respelled(name: str) -> str:
    """``name`` with the hidden letters of another alphabet replaced by those they look like.

    >>> respelled("\u0421RM manager")
    'CRM manager'
    """
    return _TOKENS.sub(lambda found: _respelled(found.group()), name)


def _respelled(word: str) -> str:
    if not _is_mixed(word):
        return word
    cyrillic, latin = _by_alphabet(word)
    if cyrillic <= _ALIKE_CYRILLIC and (len(latin) >= len(cyrillic) or latin - _ALIKE_LATIN):
        return word.translate(_TO_LATIN)
    return word.translate(_TO_CYRILLIC)


def _by_alphabet(word: str) -> tuple[set[str], set[str]]:
    return (
        {char for char in word if "Ѐ" <= char <= "ӿ"},
        {char for char in word if char.isascii() and char.isalpha()},
    )


def _is_mixed(word: str) -> bool:
    cyrillic, latin = _by_alphabet(word)
    hidden = cyrillic <= _ALIKE_CYRILLIC or latin <= _ALIKE_LATIN
    return bool(cyrillic and latin and hidden)


_ACTION_WORDS = words(
    """
    accept adapt add adjust agree align allocate analyse analyze answer apply appoint approve
    archive arrange ask assess assign audit authorise authorize book brief bring budget build buy
    calculate call campaign change check choose clarify clean close coach collect communicate
    compare compile complete conduct confirm contact control convert coordinate copy correct create
    decide define delegate deliver demo deploy describe design determine develop discuss distribute
    do document draft edit enable enrich ensure enter escalate establish estimate evaluate execute
    explain export find finish fix follow forecast gather generate get give grant hand handle
    handover help hire hold identify implement import improve inform initiate inspect install
    integrate interview invite invoice issue keep launch lead learn list log maintain make manage
    map measure meet merge migrate monitor move negotiate notify nurture obtain offer onboard open
    operate order organise organize own pay perform pick plan prepare present price prioritise
    prioritize process produce promote propose provide publish purchase qualify read receive
    recommend record recruit refine release remove renew repair report request research resolve
    respond review route run schedule score search secure segment select sell send set share sign
    solve staff start stop store submit summarise summarize supervise supply support survey take
    talk target teach test track train transfer translate triage update upload use validate verify
    visit work write
    анализ аудит бриф ввод выбор вывод вызов запуск контроль мониторинг набор надзор найм обзор
    обмен обход опрос отбор отчёт отчет охват перевод передача поддержка подбор подсчёт поиск показ
    приём прием прогноз продажа работа разбор развитие расчёт расчет ремонт сбор сдача синтез
    согласование тест учёт учет финансирование экспорт импорт
    """
)
_ACTION_ENDINGS = (
    *("ing", "tion", "sion", "ment", "ance", "sis", "val", "up"),
    *("ть", "ти", "чь", "ться", "тись", "ние", "ния", "ция", "ции", "ка", "ство"),
    *("en", "ung", "er", "ir", "ar", "are", "ere", "ire"),
)
"""Endings of words that name an action: English; Russian; German, French, Spanish, Italian."""


def names_an_action(found: frozenset[str]) -> bool:
    """Whether some word of a name says what is done, in one of the languages known here.

    A name of three words or more is taken to say enough, and one in another script as well.

    >>> names_an_action(words("Website")), names_an_action(words("Website redesign: plan"))
    (False, True)
    >>> names_an_action(words("Approve budget")), names_an_action(words("Подготовка бюджета"))
    (True, True)
    """
    return (
        len(found) > 2
        or not all(map(_READABLE.fullmatch, found))
        or not found.isdisjoint(_ACTION_WORDS)
        or any(word.endswith(_ACTION_ENDINGS) for word in found)
    )
