"""What the program remembers about its user between two sessions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QByteArray, QSettings

from raciplanner.i18n import LANGUAGES

TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)
"""Sizes of the text of the window, in per cent of the usual one."""

CHOICES = ("theme", "language", "paper", "text_size")
"""Keys of the choices on the settings page."""

LATE_COMMANDS = 8
"""So many commands of the palette are remembered."""

THEMES = ("system", "light", "dark", "contrast")
MOST_FOLDS = 40
"""Folded phases are remembered for so many plans."""


class Preferences:
    """Typed access to the settings file of the user.

    Parameters
    ----------
    settings : QSettings
        Where the values live; tests hand in a file of their own.
    """

    def __init__(self, settings: QSettings) -> None:
        self.settings = settings

    def _text(self, key: str, default: str = "") -> str:
        value = self.settings.value(key, default)
        return value if isinstance(value, str) else default

    @property
    def theme(self) -> str:
        """One of :data:`THEMES`."""
        found = self._text("theme", "system")
        return found if found in THEMES else "system"

    @theme.setter
    def theme(self, value: str) -> None:
        self.settings.setValue("theme", value)

    @property
    def language(self) -> str:
        """Language of the interface, or empty: the language of the system."""
        found = self._text("language")
        return found if found in LANGUAGES else ""

    @language.setter
    def language(self, value: str) -> None:
        self.settings.setValue("language", value)

    @property
    def text_size(self) -> int:
        """Size of the text of the window, one of :data:`TEXT_SIZES`."""
        found = self.number("text_size", 100)
        return found if found in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self.set_number("text_size", value)

    @property
    def user_name(self) -> str:
        """Name under which decisions are noted."""
        return self._text("user_name")

    @user_name.setter
    def user_name(self, value: str) -> None:
        self.settings.setValue("user_name", value.strip())

    @property
    def folder(self) -> str:
        """Folder of the last file dialog, or empty."""
        return self._text("folder")

    @folder.setter
    def folder(self, value: str) -> None:
        self.settings.setValue("folder", value)

    @property
    def paper(self) -> str:
        """Paper of the charter: ``a4`` or ``letter``."""
        found = self._text("paper", "a4")
        return found if found in {"a4", "letter"} else "a4"

    @paper.setter
    def paper(self, value: str) -> None:
        self.settings.setValue("paper", value)

    @property
    def recent(self) -> list[str]:
        """Paths of the plans opened last, newest first."""
        found = self.settings.value("recent", [])
        if isinstance(found, str):  # an INI file keeps a list of one as a text
            return [found]
        return [str(path) for path in found] if isinstance(found, list) else []

    @recent.setter
    def recent(self, value: list[str]) -> None:
        self.settings.setValue("recent", value)

    @property
    def late_commands(self) -> list[str]:
        """Keys of the entries of the command palette used of late, the last one first."""
        return [key for key in self._text("late_commands").split("\n") if key]

    def use_command(self, key: str) -> None:
        """Remember that an entry of the command palette was used."""
        others = [one for one in self.late_commands if one != key]
        self.settings.setValue("late_commands", "\n".join([key, *others][:LATE_COMMANDS]))

    def window(self, part: str) -> QByteArray:
        """Remembered ``geometry`` or ``state`` of the window; empty the first time."""
        found = self.settings.value(f"window/{part}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def remember_window(self, part: str, value: QByteArray) -> None:
        """Keep ``geometry`` or ``state`` for the next session."""
        self.settings.setValue(f"window/{part}", value)

    def text(self, key: str) -> str:
        """A remembered text; empty the first time."""
        return self._text(key)

    def set_text(self, key: str, value: str) -> None:
        """Remember a text."""
        self.settings.setValue(key, value)

    def flag(self, key: str, *, default: bool) -> bool:
        """A remembered yes or no."""
        return self._text(key, str(default).lower()) == "true"

    def set_flag(self, key: str, *, on: bool) -> None:
        """Remember a yes or no."""
        self.settings.setValue(key, str(on).lower())

    def number(self, key: str, default: int) -> int:
        """A remembered whole number."""
        found = self._text(key)
        return int(found) if found.isdecimal() else default

    def set_number(self, key: str, value: int) -> None:
        """Remember a whole number."""
        self.settings.setValue(key, str(value))

    def _all_folds(self) -> dict[str, list[str]]:
        try:
            found: object = json.loads(self._text("matrix/folds", "{}"))
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def folds(self, plan: str) -> set[str]:
        """Ids of the phases that were folded in the plan at this path."""
        return set(map(str, self._all_folds().get(plan, ())))

    def remember_folds(self, plan: str, phases: Iterable[str]) -> None:
        """Keep which phases are folded; for the plans of late only."""
        known = self._all_folds()
        known.pop(plan, None)
        if folded := sorted(phases):
            known[plan] = folded
        late = dict(list(known.items())[-MOST_FOLDS:])
        self.settings.setValue("matrix/folds", json.dumps(late))

    def choices(self) -> dict[str, str]:
        """The choices on the settings page as they are kept; those never made are left out."""
        return {key: self._text(key) for key in CHOICES if self.settings.contains(key)}

    def put_back(self, choices: Mapping[str, str]) -> None:
        """Make the choices what :meth:`choices` gave earlier."""
        self.reset()
        for key, value in choices.items():
            self.settings.setValue(key, value)

    def reset(self) -> None:
        """Forget the choices on the settings page; recent plans and the name stay."""
        for key in CHOICES:
            self.settings.remove(key)
