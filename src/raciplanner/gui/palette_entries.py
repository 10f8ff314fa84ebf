"""What the command palette finds: commands, choices, activities, roles, people, open findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction

from raciplanner.gui.choices import language_choices, theme_choices
from raciplanner.gui.command_palette import Entry
from raciplanner.gui.findings.live import OPEN
from raciplanner.gui.help.dialogs import keys_of, plain, plain_text
from raciplanner.gui.help.topics import TOPICS
from raciplanner.i18n import sources

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow

translate = QCoreApplication.translate
LIMIT = 20_000
"""So many entries are searched at most: more would be felt at every key."""

CONTEXTS = ("Actions", "Matrix", "Views")
"""Where the texts of commands are translated."""


def entries(window: MainWindow, actions: Iterable[QAction]) -> list[Entry]:
    """Everything there is to find in ``window``; ``actions`` are its commands."""
    found: Iterator[Entry] = chain(_commands(window, actions), _choices(window), _help(window))
    if window.has_plan:
        found = chain(found, _places(window), _people(window), _findings(window))
    return list(islice(found, LIMIT))


def _commands(window: MainWindow, actions: Iterable[QAction]) -> Iterator[Entry]:
    english = _english(window.language.code)
    for action in actions:
        shown = action.isEnabled() and action.isVisible() and action.text()
        if shown and action is not window.commands["palette"]:
            # Found by its English name too, and by that of the command, in any language.
            text, name = plain_text(action), action.objectName()
            words = f"{english.get(text, '')} {name.replace('_', ' ')}"
            yield Entry(text, keys_of(action), action.trigger, words, key=name)


def _english(language: str) -> dict[str, str]:
    """English names of commands by their names in ``language``."""
    if language == "en":
        return {}
    pairs = chain.from_iterable(sources(language, context).items() for context in CONTEXTS)
    return {plain(text): plain(source) for text, source in pairs}


def _choices(window: MainWindow) -> Iterator[Entry]:
    preferences = window.preferences
    theme = translate("Wiring", "Theme: {name}")
    for kind, name in theme_choices():
        if kind != preferences.theme:
            text = theme.format(name=name)
            yield Entry(text, "", _Call(window.use_theme, kind), f"Theme {kind}", f"theme {kind}")
    language = translate("Wiring", "Language: {name}")
    for code, name in language_choices():
        if code != preferences.language:
            text = language.format(name=name)
            words = f"Language {_english_language(code)}"
            yield Entry(text, "", _Call(window.use_language, code), words, f"language {code}")


def _english_language(code: str) -> str:
    """The English name of a language, which calls itself by its own."""
    return QLocale.languageToString(QLocale(code).language()) if code else "system"


def _help(window: MainWindow) -> Iterator[Entry]:
    hint = translate("Help", "Help")
    for name, topic in TOPICS.items():
        yield Entry(topic.title(), hint, _Call(window.helper.show, name), name, f"help {name}")


def _places(window: MainWindow) -> Iterator[Entry]:
    plan = window.document.plan
    activity, role = translate("Wiring", "Activity"), translate("Wiring", "Role")
    for row in plan.rows:
        yield Entry(row.name, activity, _Call(window.go_to, row.id, ""))
    for column in plan.columns:
        yield Entry(column.name, role, _Call(window.go_to, "", column.id))


def _people(window: MainWindow) -> Iterator[Entry]:
    hint = translate("Wiring", "Person")
    for person in window.document.plan.people.ordered:
        yield Entry(person.name, hint, _Call(window.go_to_person, person.id), person.email)


def _findings(window: MainWindow) -> Iterator[Entry]:
    text = window.findings_pane.model.text
    for finding in window.live.findings.values():
        if window.live.group(finding) in OPEN:
            act = _Call(window.go_to, finding.activity or "", finding.role or "")
            yield Entry(text(finding), finding.rule, act)


class _Call:
    """A call that is made later."""

    def __init__(self, act: Callable[..., object], *words: str) -> None:
        self._act, self._words = act, words

    def __call__(self) -> None:
        self._act(*self._words)
