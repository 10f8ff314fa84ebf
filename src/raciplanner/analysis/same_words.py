"""Reading names for their sense: "Lead generation", "Generate leads" and «Генерация лидов».

A name becomes a set of stems.  The stems are light: endings of number, case, person and the usual
endings of nouns made of verbs are taken off, nothing is looked up.  Words of the trade that mean
the same in English and Russian, or are used for one another, then become one stem.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from raciplanner.analysis.names import words

_TOKENS = re.compile(r"[^\W_]+")
_CYRILLIC = re.compile("[а-я]")
_LEAST = 3
"""Letters that stay of a word at least."""

_ENGLISH = (
    *("ifications", "ification", "ifying", "ified", "ifies", "ify"),
    *("izations", "ization", "isations", "isation", "izing", "ising", "ized", "ised"),
    *("izes", "ises", "ize", "ise"),
    *("ations", "ation", "itions", "ition", "ating", "ated", "ates", "ate", "ements", "ement"),
    *("ments", "ment", "ances", "ance", "ings", "ing", "ions", "ion", "ies", "als", "al"),
    *("ers", "er", "ors", "or", "ed", "es", "is", "e", "s", "y"),
)
_RUSSIAN_SOURCES = (
    *("ировани", "изировани", "ованн", "овани", "евани", "ани", "ени", "яни", "ци", "аци", "изаци"),
    *("к", "овк", "енн", "анн"),
)
_RUSSIAN_CASES = ("ями", "ях", "ям", "ем", "ей", "ю", "я", "е", "й", "ей", "ами", "ах", "ам", "а")
_RUSSIAN_MORE = (
    *("изировать", "ировать", "овывать", "овать", "евать", "ивать", "ывать", "ать", "ять", "ить"),
    *("еть", "уть", "ти", "ться", "остями", "остью", "ости", "ость", "ием", "ии", "ия", "ие", "ию"),
    *("ого", "его", "ому", "ему", "ыми", "ими", "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые"),
    *("ие", "ых", "их", "ую", "юю", "ым", "им", "ами", "ями", "ах", "ях", "ов", "ев", "ей", "ом"),
    *("ем", "ам", "ям", "ок", "ка", "ки", "ке", "ку", "кой", "а", "я", "о", "е", "ы", "и", "у"),
    *("ю", "ь", "й"),
)
_RUSSIAN = tuple(
    sorted(
        {*_RUSSIAN_MORE, *(one + case for one in _RUSSIAN_SOURCES for case in _RUSSIAN_CASES)},
        key=len,
        reverse=True,
    )
)

_ENDINGS = {False: frozenset(_ENGLISH), True: frozenset(_RUSSIAN)}
"""By whether a word is Russian."""
_LONGEST = {russian: max(map(len, endings)) for russian, endings in _ENDINGS.items()}

_SAME = """
accept принять приём
account company компания аккаунт
advertising advert ads реклама рекламный
agree согласование согласовать
analyse analyze analysis анализ анализировать
answer reply respond ответ отвечать
approve утвердить утверждение одобрить
audience аудитория
brand бренд
budget бюджет
buyer покупатель
call звонок звонить
campaign кампания
channel канал
check verify проверка проверять проверить
client customer клиент
collect gather сбор собирать собрать
competitor competitive конкурент конкурентный
complaint жалоба
content контент
contract agreement договор контракт
data данные
deal opportunity сделка
define set определение определить
demand спрос
demo demonstration демонстрация
discount скидка
email mailing рассылка
event мероприятие
feedback отзыв
forecast прогноз прогнозирование
generate generation attract acquire генерация генерировать привлечение привлекать привлечь
goal target objective цель
hand transfer pass передача передать передавать
interview интервью
invoice счёт
keep maintain ведение вести поддержание
launch запуск запустить
lead лид
market рынок
marketing маркетинг маркетинговый
material collateral материал
measure измерение измерять
meeting встреча
message сообщение
negotiate переговоры
newcomer onboarding онбординг новичок
nurture warm прогрев прогревать
offer proposal quote предложение
partner партнёр
persona портрет
phone telephone телефон
plan планирование планировать план
prepare draft write develop create подготовка подготовить разработка разработать написать составить
press пресса
price pricing цена ценообразование прайс
product продукт продуктовый
profile профиль
promotion акция
publish публикация публиковать
qualify квалификация квалифицировать
quality качество
reference отзывы референс
region регион
renew renewal продление продлить
report отчёт отчётность
request заявка запрос
research study исследование исследовать
retain retention удержание удерживать
return возврат вернуть
revenue выручка
review обзор пересмотр разбор
sales sell selling продажа продавать
scoring score скоринг
segment сегмент сегментация
service support поддержка
site website web сайт
social соцсеть
strategy стратегия
survey опрос
team команда
test тест тестировать тестирование
tool инструмент
track monitor отслеживание отслеживать мониторинг
train training coach обучение обучать обучить
update refresh обновление обновлять обновить
visit визит
webinar вебинар
"""
"""Words used for one another, one sense in each line."""

_LEFT_OUT = words(
    """
    a an and are as at be by carry conduct do for from how in into is it its make of on or our out
    perform so that the their them this to up we with
    в во для до за и из или их к как на наш не о об от по при провести проведение проводить с со
    у что выполнение выполнять выполнить осуществление осуществлять
    """
)
"""Words that add no sense of their own."""


def stem(word: str) -> str:
    """The part of a small-letter word that its relatives share.

    >>> [stem(word) for word in ("generation", "generate", "планирование", "план")]
    ['gener', 'gener', 'план', 'план']
    """
    cyrillic = bool(_CYRILLIC.search(word))
    least = _LEAST if cyrillic or len(word) < 6 else _LEAST + 1
    endings = _ENDINGS[cyrillic]
    for length in range(min(_LONGEST[cyrillic], len(word) - least), 0, -1):
        if word[-length:] in endings:
            return _smoothed(word[:-length], cyrillic=cyrillic)
    return word


def _smoothed(start: str, *, cyrillic: bool) -> str:
    """The stem without what spelling changes at its end: plann-ing, утвержд-ение."""
    if cyrillic:
        return start[:-2] + "д" if start.endswith("жд") else start
    if len(start) > 3 and start[-1] == start[-2] and start[-1] not in "lsz":
        return start[:-1]
    return start


@cache
def _senses() -> Mapping[str, str]:
    """What stands for each word of :data:`_SAME` and for its stem; whole words go first."""
    lines = [line.split() for line in _SAME.replace("ё", "е").splitlines() if line]
    senses = {word: f"={line[0]}" for line in lines for word in line}
    for line in lines:
        for word in line:
            senses.setdefault(stem(word), f"={line[0]}")
    return senses


@lru_cache(maxsize=20_000)
def _sense(word: str) -> str:
    senses, word = _senses(), word.replace("ё", "е")
    found = stem(word)
    return senses.get(word) or senses.get(found, found)


@lru_cache(maxsize=20_000)
def sense(name: str) -> frozenset[str]:
    """The stems of ``name``: equal for names that say the same.

    >>> sense("Lead generation") == sense("Generate leads") == sense("Генерация лидов")
    True
    """
    found = _TOKENS.findall(unicodedata.normalize("NFKC", name).casefold())
    return frozenset(_sense(word) for word in found if word not in _LEFT_OUT) or frozenset(found)


def alike(names: Mapping[str, frozenset[str]], percent: int) -> Iterator[tuple[str, str, int]]:
    """Pairs of things whose stems overlap by at least ``percent`` (Jaccard), and by how much.

    One must say all that the other says: "Manage incidents of the network" and "Manage problems of
    the network" share most words and are different work.  Numbers in a name must be the same.

    Only things that share one of their rarest stems are compared: where two sets overlap by a
    share t, the ``n - ceil(t n) + 1`` rarest of either have one in common.  Source: Chaudhuri,
    Ganti and Kaushik (2006), prefix filtering.

    Parameters
    ----------
    names : mapping of id to stems
        In reading order; the earlier of a pair comes first.
    """
    common = Counter(word for stems in names.values() for word in stems)
    holders: defaultdict[tuple[str, frozenset[str]], list[str]] = defaultdict(list)
    for later, stems in names.items():
        numbers = frozenset(filter(str.isdigit, stems))
        seen: set[str] = set()
        for word in _rarest(stems, common, percent):
            for earlier in holders[word, numbers]:
                if earlier not in seen:
                    seen.add(earlier)
                    other = names[earlier]
                    share = overlap(other, stems)
                    if share >= percent and (other <= stems or stems <= other):
                        yield earlier, later, share
            holders[word, numbers].append(later)


def _rarest(stems: frozenset[str], common: Counter[str], percent: int) -> list[str]:
    count = len(stems) - -(-len(stems) * percent // 100) + 1
    return sorted(stems, key=lambda word: (common[word], word))[:count]


def overlap(one: frozenset[str], other: frozenset[str]) -> int:
    """What two sets share, in percent of what either has (rounded down).

    >>> overlap(frozenset("abc"), frozenset("bcd"))
    50
    """
    both = len(one & other)
    return 100 * both // (len(one) + len(other) - both) if both else 0
