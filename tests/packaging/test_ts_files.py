"""The translation files: reading, writing, the catalogue, and merging."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import ts_files
from ts_files import Message, TsFile

PLAIN = Message("Findings", 'Open <&> "it\'s"\nnow\x1b', finished=True, forms=("Открыть",))
VERB = Message("Findings", "Open", comment="verb", finished=True, forms=("Открыть!",))
ROWS = Message(
    "Matrix", "%n rows", numerus=True, finished=True, forms=("%n строка", "%n строки", "%n строк")
)
NEW = Message("Matrix", "{role} has {count}", extracomment="a hint")
RUSSIAN = TsFile("ru", (PLAIN, VERB, ROWS, NEW))


def test_written_file_reads_back_the_same(tmp_path: Path) -> None:
    path = tmp_path / "x_ru.ts"
    ts_files.write(RUSSIAN, path)
    assert ts_files.read(path) == RUSSIAN


def test_a_file_without_messages_is_well_formed(tmp_path: Path) -> None:
    path = tmp_path / "x_en.ts"
    ts_files.write(TsFile("en"), path)
    assert ts_files.read(path) == TsFile("en")


def test_catalogue_holds_finished_texts_by_key() -> None:
    assert ts_files.catalogue(RUSSIAN) == {
        "Findings": {PLAIN.source: "Открыть", "Open\u0004verb": "Открыть!"},
        "Matrix": {"%n rows": ["%n строка", "%n строки", "%n строк"]},
    }


def test_catalogue_leaves_out_unfinished_and_half_written_plurals() -> None:
    half = replace(ROWS, forms=("%n строка", "", ""))
    draft = replace(VERB, finished=False)
    assert ts_files.catalogue(TsFile("ru", (half, draft))) == {}


def test_merge_finishes_known_texts_and_reports_the_rest() -> None:
    texts: ts_files.Catalogue = {
        "Matrix": {"{role} has {count}": "{role}: {count}", "gone": "нет"},
        "Nowhere": {"x": "y"},
    }
    result = ts_files.merge(RUSSIAN, texts)
    assert result.ts.messages[-1] == replace(NEW, forms=("{role}: {count}",), finished=True)
    assert (result.merged, result.untranslated, result.wrong) == (1, (), ())
    assert result.unknown == ("Matrix: gone", "Nowhere: x")


def test_merge_keeps_the_old_text_where_the_new_one_is_wrong() -> None:
    result = ts_files.merge(RUSSIAN, {"Matrix": {"%n rows": ["%n строка", "%n строк"]}})
    assert result.ts == RUSSIAN
    assert result.wrong == ("Matrix: %n rows: 2 forms, 3 wanted",)
    assert result.untranslated == ("Matrix: {role} has {count}",)


@pytest.mark.parametrize(
    ("message", "plural_forms", "reason"),
    [
        (replace(NEW, forms=("{role}: {count}",)), 3, ""),
        (replace(NEW, forms=("{count} / {role}",)), 3, ""),
        (replace(NEW, forms=("{role}",)), 3, "fields differ from ['count', 'role']"),
        (replace(NEW, forms=("{role {count}",)), 3, "fields differ from ['count', 'role']"),
        (replace(NEW, forms=(" ",)), 3, "empty text"),
        (replace(PLAIN, source="Page %1", forms=("Страница",)), 3, "fields differ from ['%1']"),
        (replace(ROWS, forms=("одна строка", "%n строки", "%n строк")), 3, "%n is missing"),
        (replace(ROWS, forms=("One row", "%n rows")), 2, ""),
        (replace(ROWS, forms=("One row", "rows")), 2, "%n is missing"),
    ],
)
def test_a_translation_must_fit_its_source(
    message: Message, plural_forms: int, reason: str
) -> None:
    assert ts_files.problem(message, plural_forms).startswith(reason)
    assert bool(ts_files.problem(message, plural_forms)) == bool(reason)
