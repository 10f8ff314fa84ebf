"""Names that say the same in other words, forms and languages; and names that do not."""

from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from raciplanner.analysis.same_words import alike, overlap, sense, stem


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lead generation", "Generate leads"),
        ("Lead generation", "Генерация лидов"),
        ("Привлечение лидов", "Генерация лидов"),
        ("Qualify leads", "Lead qualification"),
        ("Prepare the annual budget", "Annual budget preparation"),
        ("Согласовать бюджет", "Согласование бюджета"),
        ("Planning of campaigns", "Campaign plan"),
        ("Прогноз продаж", "Sales forecast"),
        ("Price policy", "Pricing policy"),
        ("Анализ рынка", "Market analysis"),
        ("Проведение мероприятий", "Events"),
        ("Отчётность по продажам", "Отчет о продажах"),
        ("Утвердить план", "Утверждение плана"),
        ("Managing budgets", "Budget management"),
    ],
)
def test_these_say_the_same(one, other):
    assert sense(one) == sense(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Market analysis", "Marketing analysis"),
        ("Lead generation", "Lead qualification"),
        ("Product launch", "Campaign launch"),
        ("Accept a lead", "Return a lead"),
        ("Принять лид", "Вернуть лид"),
        ("Sales plan", "Marketing plan"),
    ],
)
def test_these_do_not(one, other):
    assert sense(one) != sense(other)


def test_words_without_a_sense_of_their_own_stay_where_there_are_no_others():
    assert sense("To do") == {"to", "do"}
    assert sense("") == frozenset()
    assert sense("計画") == {"計画"}


def test_double_letters_and_short_words():
    assert stem("planning") == "plan"
    assert stem("selling") == "sell"
    assert stem("ads") == "ads"
    assert stem("план") == "план"


def test_overlap_in_percent():
    assert overlap(frozenset("abc"), frozenset("abc")) == 100
    assert overlap(frozenset("ab"), frozenset("bc")) == 33
    assert overlap(frozenset(), frozenset()) == 0


def test_another_word_in_place_of_one_is_other_work():
    incidents = sense("Manage incidents of the physical network")
    problems = sense("Manage problems of the physical network")
    assert not list(alike({"a": incidents, "b": problems}, 50))
    assert list(alike({"a": incidents, "b": incidents | {"daily"}}, 75)) == [("a", "b", 80)]


def test_numbers_must_be_the_same():
    names = {"a": sense("Agree on plan of stage 1"), "b": sense("Agree on plan of stage 2")}
    assert not list(alike(names, 50))


@given(
    st.dictionaries(
        st.integers(0, 30).map(str),
        st.frozensets(st.sampled_from("abcdefgh1"), max_size=6),
        max_size=12,
    ),
    st.integers(1, 100),
)
def test_the_quick_way_finds_what_comparing_all_finds(names, percent):
    def numbers(words):
        return {word for word in words if word.isdigit()}

    slow = {
        (one, other)
        for one, other in combinations(names, 2)
        if overlap(names[one], names[other]) >= percent
        and numbers(names[one]) == numbers(names[other])
        and (names[one] <= names[other] or names[other] <= names[one])
    }
    found = [(one, other) for one, other, _share in alike(names, percent)]
    assert Counter(found) == Counter(slow)
