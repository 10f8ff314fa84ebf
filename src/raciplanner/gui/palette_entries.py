"""What the command palette finds: commands, activities, roles, open findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from raciplanner.gui.command_palette import Entry
from raciplanner.gui.findings.live import OPEN
from raciplanner.gui.settings.help import keys_of, plain_text

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow

translate = QCoreApplication.translate
LIMIT = 20_000
"""So many entries are searched at most: more would be felt at every key."""


def entries(window: MainWindow, actions: Iterable[QAction]) -> list[Entry]:
    """Everything there is to find in ``window``; ``actions`` are its commands."""
    found: Iterator[Entry] = _commands(window, actions)
    if window.has_plan:
        found = chain(found, _places(window), _findings(window))
    return list(islice(found, LIMIT))


def _commands(window: MainWindow, actions: Iterable[QAction]) -> Iterator[Entry]:
    for action in actions:
        if action.isEnabled() and action.text() and action is not window.commands["palette"]:
            # The name of the object is English, so a command is found in any language.
            words = action.objectName().replace("_", " ")
            yield Entry(plain_text(action), keys_of(action), action.trigger, words)


def _places(window: MainWindow) -> Iterator[Entry]:
    plan = window.document.plan
    activity, role = translate("Wiring", "Activity"), translate("Wiring", "Role")
    for row in plan.rows:
        yield Entry(row.name, activity, _jump(window, row.id, ""))
    for column in plan.columns:
        yield Entry(column.name, role, _jump(window, "", column.id))


def _findings(window: MainWindow) -> Iterator[Entry]:
    text = window.findings_pane.model.text
    for finding in window.live.findings.values():
        if window.live.group(finding) in OPEN:
            act = _jump(window, finding.activity or "", finding.role or "")
            yield Entry(text(finding), finding.rule, act)


class _jump:  # noqa: N801 - used as a function
    """Go to a place of the matrix when called."""

    def __init__(self, window: MainWindow, activity: str, role: str) -> None:
        self._window, self._place = window, (activity, role)

    def __call__(self) -> None:
        self._window.go_to(*self._place)
