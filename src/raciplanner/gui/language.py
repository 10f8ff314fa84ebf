"""The language of the interface, switched while the window is open."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from raciplanner import resources
from raciplanner.i18n import LANGUAGES


def system_language() -> str:
    """The first language of the system that the program speaks, or English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


class Language:
    """Installs the translators of one language at a time.

    Every widget gets a ``LanguageChange`` event from Qt when :meth:`use` switches.
    """

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ""

    def use(self, code: str) -> None:
        """Speak ``code`` (one of :data:`~raciplanner.i18n.LANGUAGES`; empty: as the system)."""
        code = code or system_language()
        if code == self.code:
            return
        fresh = [_of_qt(code), _ours(code)]
        self.code = code
        QLocale.setDefault(QLocale(code))
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [one for one in fresh if one is not None]
        for translator in self._translators:
            self._application.installTranslator(translator)


def _of_qt(code: str) -> QTranslator | None:
    """Qt's own texts; it has no file for English."""
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{code}", folder) else None


def _ours(code: str) -> QTranslator | None:
    """The texts of the program, from memory: a file that an update replaces would be mapped."""
    translator = QTranslator()
    return translator if translator.load(_data(code)) else None


@cache
def _data(code: str) -> bytes:
    """The compiled texts of a language; Qt reads them in place, so they are kept for good."""
    return resources.read_bytes(f"translations/raciplanner_{code}.qm")
