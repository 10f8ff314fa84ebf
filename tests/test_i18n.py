"""Translation without Qt."""

from __future__ import annotations

import pytest

from raciplanner.errors import ImportFailed
from raciplanner.i18n import translator


def test_text_is_translated_and_numbers_take_their_form() -> None:
    ru = translator("ru")
    assert ru("Edits", "Change plan properties") == "Изменить свойства плана"
    forms = [ru("Edits", "Clear %n cells", None, n) for n in (1, 2, 5, 11, 21)]
    assert forms == [
        "Очистить 1 ячейку",
        "Очистить 2 ячейки",
        "Очистить 5 ячеек",
        "Очистить 11 ячеек",
        "Очистить 21 ячейку",
    ]


def test_english_has_its_plural_and_unknown_text_stays_as_it_is() -> None:
    en = translator("en")
    assert en("Edits", "Clear %n cells", None, 2) == "Clear 2 cells"
    assert en("Nowhere", "Text") == "Text"
    assert en("Nowhere", "Text", "with a remark") == "Text"


def test_a_language_that_is_not_there_is_an_error() -> None:
    with pytest.raises(KeyError):
        translator("xx")


def test_file_trouble_names_file_and_place() -> None:
    error = ImportFailed("damaged", file="a.xlsx", place="B7")
    assert (error.file, error.place) == ("a.xlsx", "B7")
