"""The figures in words and as data: every one is there, in both languages, for any plan."""

import json
import re

import pytest

from raciplanner.analysis.insights import insights
from raciplanner.i18n import translator
from raciplanner.model.edits.activities import set_dependencies
from raciplanner.model.edits.roles import add_person
from raciplanner.model.plan import Plan
from raciplanner.wording.figures import decimal
from raciplanner.wording.insights import table, tables
from raciplanner.wording.insights_data import insights_data
from tests.builders import PMBOK, plan_from

EN, RU = translator("en"), translator("ru")
SMALL = """
           |Sam|Mia|Eve
# Find
Find leads | I |AR | C
Qualify    |AR | C |
# Win
Win        |AR |   |
"""


@pytest.fixture
def plan() -> Plan:
    plan = plan_from(SMALL, departments="Sam: sales, Mia: marketing")
    plan = plan.apply(set_dependencies(plan, "Qualify", ["Find leads"]))
    return plan.apply(add_person(plan, "Zoe", roles=["Sam", "Eve"]))


@pytest.mark.parametrize("translate", [EN, RU])
@pytest.mark.parametrize("matrix", [SMALL, PMBOK, "|A\n", "|A|B\na|AR|\nb||AR"])
def test_every_figure_is_a_sentence_and_a_table(matrix, translate):
    found = insights(plan_from(matrix))
    for one in tables(found, translate).values():
        assert one.says.endswith((".", ")."))
        assert not re.search(r"[{}]|%n", one.title + one.says)
        assert all(len(row) == len(one.head) for row in one.rows)
        assert translate is EN or re.search("[а-я]", one.title)


def test_sentences_say_the_figures(plan):
    found = insights(plan)
    said = {name: one.says for name, one in tables(found, EN).items()}
    assert said["hand_overs"] == "1 of 1 dependencies passes work from one accountable to another."
    assert said["cut_roles"].startswith("2 roles hold")
    assert "Most hangs on Sam: 67 %" in said["key_roles"]
    assert said["together"] == "2 of 3 pairs of roles take part in a common activity."
    assert said["coverage"] == "1 combination of a phase and a department has no letter."


def test_tables_have_names_and_the_most_important_first(plan):
    found = insights(plan)
    assert table("role_load", found, EN).rows == (("Sam", "12"), ("Mia", "7"), ("Eve", "1"))
    assert table("person_load", found, EN).rows == (("Zoe", "13"),)
    assert ("", "") not in table("department_load", found, EN).rows
    assert table("hand_overs", found, RU).rows == (("Mia", "Sam", "1"),)
    assert table("absences", found, EN).rows[0] == ("Sam", "2", "Qualify; Win")
    assert table("coverage", found, EN).rows == (
        ("Find", "No department", "1", "C 1"),
        ("Find", "sales", "3", "A 1, R 1, I 1"),
        ("Find", "marketing", "3", "A 1, R 1, C 1"),
        ("Win", "sales", "2", "A 1, R 1"),
    )


def test_numbers_are_written_as_the_language_writes_them():
    assert (decimal(1.5, EN), decimal(1.5, RU)) == ("1.50", "1,50")


def test_an_estimate_says_that_it_is_one(plan, monkeypatch):
    from raciplanner.analysis import brokers

    monkeypatch.setattr(brokers, "EXACT_NODES", 2)
    monkeypatch.setattr(brokers, "FEWEST", 2)
    monkeypatch.setattr(brokers, "MOST", 2)
    assert "Estimated from 2 of 6 starting points." in table("brokers", insights(plan), EN).says


def test_data_for_other_programs(plan):
    data = json.loads(json.dumps(insights_data(insights(plan))))
    assert data["names"]["roles"] == {"Sam": "Sam", "Mia": "Mia", "Eve": "Eve"}
    assert data["load"]["roles"]["by"] == {"Sam": 12, "Mia": 7, "Eve": 1}
    assert data["key"]["roles"]["index"] == {"Mia": 1.0, "Sam": 2.0}
    assert data["key"]["roles"]["absences"][0] == {
        "away": ["Sam"],
        "activities": ["Qualify", "Win"],
    }
    assert data["hand_overs"]["roles"] == [{"from": "Mia", "to": "Sam", "count": 1}]
    assert data["coordination"]["congruence"] == 1.0
    assert data["network"]["cut_roles"] == {"Mia": 2, "Sam": 2}
    assert insights_data(insights(Plan()))["load"]["roles"]["gini"] is None
