"""Edits and refusals are named in words."""

from __future__ import annotations

import inspect
import re

import pytest

from raciplanner.errors import InvalidEdit
from raciplanner.i18n import translator
from raciplanner.model.change import Edit
from raciplanner.model.edits import assignments, build
from raciplanner.wording.edits import edit_text, refusal_text
from tests.builders import PMBOK, plan_from
from tests.model.strategies import editing_functions

EN, RU = translator("en"), translator("ru")
SOURCES = "\n".join(
    {inspect.getsource(inspect.getmodule(one)) for one in (*editing_functions(), build.get)}  # type: ignore[arg-type]
)


def test_one_cell_names_the_role_and_many_are_counted() -> None:
    plan = plan_from(PMBOK)
    one = assignments.assign(plan, [("Create charter", "Ed")], ["doer"])
    assert edit_text(one, EN) == "Set R for Ed"
    cells = [("Create charter", "Ed"), ("Create charter", "Dina")]
    many = assignments.assign(plan, cells, ["doer"])
    assert edit_text(many, EN) == "Set R in 2 cells"
    assert edit_text(many, RU) == "Поставить R в 2 ячейках"


def test_every_edit_of_the_model_has_a_sentence_in_both_languages() -> None:
    names = set(re.findall(r'(?<!Invalid)Edit\(\s*"(\w+)"', SOURCES)) | {"assign", "paste", "fill"}
    names |= {"finding_accepted", "finding_parked", "rename_activity", "change_activity"}
    assert len(names) > 25
    for name in names:
        for count in (1, 3):
            english = edit_text(Edit(name, (), {"count": count}), EN)
            russian = edit_text(Edit(name, (), {"count": count}), RU)
            assert name not in english
            assert re.search("[а-я]", russian), name


def test_an_edit_nobody_knows_is_named_by_its_code() -> None:
    assert edit_text(Edit("polish", ()), EN) == "polish"


def test_braces_in_names_are_text() -> None:
    edit = Edit("add_role", (), {"name": "{x} %n", "count": 1})
    assert edit_text(edit, EN) == "Add role “{x} %n”"


@pytest.mark.parametrize("code", sorted(set(re.findall(r'InvalidEdit\("(\w+)"', SOURCES))))
def test_every_refusal_has_a_sentence_in_both_languages(code: str) -> None:
    refusal = InvalidEdit(code, name="x")
    assert code not in refusal_text(refusal, EN)
    assert re.search("[а-я]", refusal_text(refusal, RU))


def test_a_refusal_nobody_knows_shows_its_code() -> None:
    assert refusal_text(InvalidEdit("odd", name="x"), EN) == "odd (name=x)"
    assert refusal_text(InvalidEdit("odd"), EN) == "odd"
