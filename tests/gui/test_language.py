"""Switching the language: texts of Qt and ours, back and forth."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from raciplanner.gui.language import Language, system_language
from raciplanner.gui.widgets import Pane


@pytest.fixture
def language(qapp):
    made = Language(qapp)
    yield made
    made.use("en")


def test_english_has_plurals(language):
    language.use("en")
    texts = [
        QCoreApplication.translate("Findings", "%n errors", None, n)  # type: ignore[arg-type]
        for n in (1, 2)
    ]
    assert texts == ["1 error", "2 errors"]


def test_russian_comes_at_once_and_goes_again(language):
    language.use("ru")
    assert QLocale().language() == QLocale.Language.Russian
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    language.use("en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_every_pane_is_told(language, qtbot):
    told = []

    class Example(Pane):
        def retranslate(self) -> None:
            told.append(language.code)

    outer = QWidget()
    qtbot.addWidget(outer)
    Example(outer)
    language.use("en")
    told.clear()
    language.use("ru")
    QCoreApplication.processEvents()
    assert set(told) == {"ru"}


def test_the_same_language_again_does_nothing(language):
    language.use("ru")
    before = list(language._translators)
    language.use("ru")
    assert language._translators == before


def test_the_system_speaks_a_language_we_know():
    assert system_language() in {"en", "ru"}
