"""Texts that would never be translated are found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import check_translations
import generate
import merge_translations
import ts_files


@pytest.mark.parametrize(
    "code",
    [
        'translate("C", "text").format(role=role)',
        'self.translate("C", "%n rows", None, n)',
        'QT_TRANSLATE_NOOP("C", "text")',
        'translate("C", finding.text)',
        "str.translate(table)",
        "translate(*pair)",
    ],
)
def test_calls_that_work_are_left_alone(code: str) -> None:
    assert list(check_translations.unreadable_calls(code, "x.py")) == []


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ('translate("C", "%n rows", n=3)', "n= must be the fourth"),
        ('translate("C", f"{x} rows")', "an f-string cannot"),
        ("x = f\"{translate('C', 'rows')}\"", "inside an f-string"),
        ('translate(context, "rows")', "the context must be a literal"),
        ('QT_TRANSLATE_NOOP("C", "%n rows")', "a plural must be"),
    ],
)
def test_calls_that_lupdate_misses_are_reported(code: str, reason: str) -> None:
    (found,) = check_translations.unreadable_calls(f"\n{code}", "x.py")
    assert found.startswith("x.py:2: ")
    assert reason in found


def test_a_checkout_is_good_once_its_texts_are_merged(tmp_path: Path) -> None:
    source = tmp_path / "src/raciplanner/hello.py"
    source.parent.mkdir(parents=True)
    source.write_text('translate("Hello", "Welcome")\n', encoding="utf-8")
    translations = tmp_path / "resources/translations"
    translations.mkdir(parents=True)
    assert check_translations.problems(tmp_path) == [
        "raciplanner_ru.ts: new text ('Hello', 'Welcome', False)"
    ]

    generate.collect_texts(tmp_path, translations)
    assert check_translations.problems(tmp_path) == [
        "raciplanner_ru.ts: 'Hello: Welcome': unfinished"
    ]

    handed_in = tmp_path / "ru.json"
    handed_in.write_text(json.dumps({"Hello": {"Welcome": "Здравствуйте"}}), encoding="utf-8")
    ts = translations / "raciplanner_ru.ts"
    result = merge_translations.merge_files(ts, [handed_in])
    assert merge_translations.report(result) == (
        "merged: 1\nuntranslated: 0\nunknown, left out: 0\nwrong, left out: 0"
    )
    assert check_translations.problems(tmp_path) == []

    source.write_text("", encoding="utf-8")
    assert check_translations.problems(tmp_path) == [
        "raciplanner_ru.ts: text gone ('Hello', 'Welcome', False)"
    ]
    assert ts_files.read(ts).messages[0].forms == ("Здравствуйте",)


def test_the_last_file_handed_in_wins(tmp_path: Path) -> None:
    ts = tmp_path / "raciplanner_ru.ts"
    ts_files.write(ts_files.TsFile("ru", (ts_files.Message("C", "Yes"),)), ts)
    files = []
    for number, text in enumerate(("Ага", "Да")):
        files.append(tmp_path / f"{number}.json")
        files[-1].write_text(json.dumps({"C": {"Yes": text}, "D": {"No": "Нет"}}), encoding="utf-8")
    result = merge_translations.merge_files(ts, files)
    assert ts_files.read(ts).messages[0].forms == ("Да",)
    assert "unknown, left out: 1\n    'D: No'" in merge_translations.report(result)
