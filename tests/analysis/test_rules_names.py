"""Names of activities: vague ones and repeated ones."""

import pytest

from raciplanner.analysis.check import check
from raciplanner.analysis.names import folded, mixed_word, names_an_action, respelled, words
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity
from tests.builders import plan_from


def forms(*names):
    lines = "\n".join(f"{name}| AR | I" for name in names)
    found = check(plan_from(f"| A | B\n{lines}"))
    return [(f.form, f.activity) for f in found if f.rule == "H19"]


@pytest.mark.parametrize("name", ["Website", "Sales deck", "CRM", "Сайт", "Прайс-лист", "Leads?"])
def test_a_short_name_without_an_action_is_vague(name):
    assert forms(name) == [("vague", name)]


@pytest.mark.parametrize(
    "name",
    [
        "Launch website",
        "Website redesign of the year",
        "Lead generation",
        "Reporting",
        "Budget approval",
        "Генерация лидов",
        "Согласовать бюджет",
        "Система управления",
        "Контроль качества",
        "Budget freigeben",
        "Préparer budget",
        "预算",
    ],
)
def test_a_name_that_says_what_is_done_is_not_vague(name):
    assert forms(name) == []


def test_the_same_words_in_another_order_and_case():
    assert forms("Generate leads now", "Prepare budget", "now: generate LEADS!") == [
        ("repeated", "now: generate LEADS!")
    ]
    assert forms("Generate leads now", "Generate leads later") == []


def test_a_repeated_row_points_to_the_first_one():
    plan = plan_from("| A | B\nSend offer| AR | I\nSend Offer| AR | I\nOffer: send| AR | I")
    repeated = [f for f in check(plan) if f.rule == "H19"]
    assert [f.data["activities"] for f in repeated] == [("Send offer",), ("Send offer",)]
    assert [f.form for f in repeated] == ["same", "repeated"]


def test_names_without_a_word_are_left_alone():
    rows = {key: Activity(key, text, rank=1) for key, text in (("a", "…"), ("b", "!"))}
    assert not [f for f in check(Plan(activities=rows)) if f.rule == "H19"]


def test_names_are_folded_and_split():
    assert folded(" Straße \n X ") == "strasse x"
    assert words("Q3-Budget (2027)") == {"q3", "budget", "2027"}
    assert not names_an_action(words("Tools"))


@pytest.mark.parametrize(
    ("name", "word", "right"),
    [
        ("\u0421RM data", "\u0421RM", "CRM data"),
        ("От\u0063лать", "От\u0063лать", "Отслать"),
        ("\u0410B", "\u0410B", "AB"),
        ("CRM-система", "", "CRM-система"),
        ("MQLы", "", "MQLы"),
        ("Plan", "", "Plan"),
        ("План", "", "План"),
    ],
)
def test_letters_that_look_alike(name, word, right):
    assert mixed_word(name) == word
    assert respelled(name) == right
    plan = plan_from(f"|{name}|X\n{name}|A|R")
    hits = [(f.form, f.data["text"]) for f in check(plan) if f.rule == "I04"]
    assert hits == ([("activity", word), ("role", word)] if word else [])
