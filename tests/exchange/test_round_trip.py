"""What is exported and imported again is the same matrix."""

from dataclasses import replace

import pytest

from raciplanner.exchange import best, propose, read_tables, to_plan
from raciplanner.exchange.writers import export_plan
from raciplanner.exchange.writers_table import list_rows
from raciplanner.library import example_plan, new_plan
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.plan import Plan
from tests.builders import PMBOK, plan_from
from tests.exchange.nasty import NASTY

SUFFIXES = pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".md", ".html"])
PLANS = {
    "example": lambda: example_plan("en"),
    "example ru": lambda: example_plan("ru"),
    "small": lambda: new_plan("small", "ru"),
    "large": lambda: new_plan("large", "en"),
    "no phases": lambda: plan_from(PMBOK),
}


def again(plan, path, form="matrix"):
    export_plan(plan, path, form=form)
    return to_plan(best(propose(read_tables(path))), title="Again", language="en")


def names(table):
    return [record.name for record in table.ordered]


@SUFFIXES
@pytest.mark.parametrize("name", PLANS)
def test_letters_phases_and_roles_come_back(tmp_path, suffix, name):
    plan = PLANS[name]()
    back = again(plan, tmp_path / f"x{suffix}")
    assert list(list_rows(back)) == list(list_rows(plan))
    assert [row.name for row in back.rows] == [row.name for row in plan.rows]
    assert names(back.roles) == names(plan.roles)
    assert names(back.phases) == names(plan.phases)


@SUFFIXES
def test_nothing_else_in_an_exported_file_looks_like_a_matrix(tmp_path, suffix):
    export_plan(example_plan("en"), tmp_path / f"x{suffix}")
    (proposal,) = propose(read_tables(tmp_path / f"x{suffix}"))
    assert proposal.letter_set.id == "raci"


@SUFFIXES
@pytest.mark.parametrize("name", PLANS)
def test_the_list_comes_back_with_every_letter(tmp_path, suffix, name):
    plan = PLANS[name]()
    back = again(plan, tmp_path / f"x{suffix}", "list")
    assert sorted(list_rows(back)) == sorted(list_rows(plan))


def matrix_of(letter_set):
    chars = [letter.char for letter in LETTER_SETS[letter_set].letters]
    count = len(chars)
    lines = ["  | " + " | ".join(f"Role {i}" for i in range(count))]
    for row in range(count):
        cells = " | ".join(chars[(row + column) % count] for column in range(count))
        lines.append(f"Do thing {row} | {cells}")
    return plan_from("\n".join(lines), letter_set=letter_set)


@SUFFIXES
@pytest.mark.parametrize("letter_set", [name for name in LETTER_SETS if name != "charting"])
def test_the_letter_set_is_recognised(tmp_path, suffix, letter_set):
    # Responsibility charting writes "takes no part" as a dash, which everywhere else is empty.
    plan = matrix_of(letter_set)
    back = again(plan, tmp_path / f"x{suffix}")
    assert back.letters.id == letter_set
    assert list(list_rows(back)) == list(list_rows(plan))


@SUFFIXES
def test_names_that_a_format_could_misread_come_back_exactly(tmp_path, suffix):
    text = "   | Ann | Ben | Eve\n" + "".join(f"{i} | A | R | C\n" for i in range(len(NASTY)))
    plan = plan_from(text)
    activities = {
        key: replace(plan.activities[key], name=NASTY[int(key)]) for key in plan.activities
    }
    plan = Plan(plan.info, plan.assignments, roles=plan.roles, activities=activities)
    back = again(plan, tmp_path / f"x{suffix}")
    assert [row.name for row in back.rows] == list(NASTY)
    assert list(list_rows(back)) == list(list_rows(plan))
