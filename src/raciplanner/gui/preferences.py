"""What the program remembers about its user between two sessions."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings

from raciplanner.i18n import LANGUAGES

THEMES = ("system", "light", "dark", "contrast")


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

    def window(self, part: str) -> QByteArray:
        """Remembered ``geometry`` or ``state`` of the window; empty the first time."""
        found = self.settings.value(f"window/{part}")
        return found if isinstance(found, QByteArray) else QByteArray()

    def remember_window(self, part: str, value: QByteArray) -> None:
        """Keep ``geometry`` or ``state`` for the next session."""
        self.settings.setValue(f"window/{part}", value)

    def reset(self) -> None:
        """Forget the choices on the settings page; recent plans and the name stay."""
        for key in ("theme", "language", "paper"):
            self.settings.remove(key)
