"""Every error that the program can raise has a sentence in both languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import raciplanner
from raciplanner.errors import (
    CharterError,
    ExportFailed,
    FileTrouble,
    ImportFailed,
    InvalidEdit,
    PlanFileError,
)
from raciplanner.i18n import translator
from raciplanner.wording.errors import _SENTENCES, error_text, notice_text
from raciplanner.wording.errors_plan import NOTICES

EN, RU = translator("en"), translator("ru")
SOURCES = "\n".join(
    path.read_text(encoding="utf-8")
    for path in Path(str(raciplanner.__file__)).parent.rglob("*.py")
    if "_generated" not in path.parts
)
KINDS: tuple[type[FileTrouble], ...] = (PlanFileError, ImportFailed, ExportFailed, CharterError)
RAISED = sorted(
    {
        (kind.__name__, code)
        for kind in KINDS
        for code in re.findall(rf'{kind.__name__}\(\s*"(\w+)"', SOURCES)
    }
)
SPOKEN = [(kind, code) for kind in KINDS for code in sorted(_SENTENCES[kind.__name__])]


@pytest.mark.parametrize(("kind", "code"), RAISED)
def test_every_code_that_is_raised_has_a_sentence(kind: str, code: str) -> None:
    assert code in _SENTENCES[kind]


@pytest.mark.parametrize(("kind", "code"), SPOKEN)
def test_every_sentence_is_there_in_both_languages(kind: type[FileTrouble], code: str) -> None:
    error = kind(code, file="folder/a b.x", place="B7", reason="why", table=9)
    english, russian = error_text(error, EN), error_text(error, RU)
    assert not english.startswith(code)
    assert re.search("[а-я]", russian)
    assert "{" not in english + russian


def test_the_file_and_the_place_are_named() -> None:
    error = ImportFailed("damaged_workbook", file="folder/a.xlsx", place="sheet1")
    text = error_text(error, EN)
    assert text.startswith("“a.xlsx” is damaged.")
    assert text.endswith("Place: sheet1.")


def test_sizes_are_told_in_megabytes() -> None:
    text = error_text(PlanFileError("too_large", file="a", size=250_000_000, limit=5), EN)
    assert "250 MB, at most 5" in text


def test_what_has_no_sentence_shows_its_code() -> None:
    assert "odd" in error_text(ImportFailed("odd", file="x"), EN)
    assert notice_text("odd", {}, EN) == "odd"


def test_refusals_and_notices() -> None:
    assert error_text(InvalidEdit("name_empty"), EN) == "A name is needed."
    for code in NOTICES:
        assert re.search("[а-я]", notice_text(code, {"reason": "x", "name": "y"}, RU))
