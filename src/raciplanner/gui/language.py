"""The language of the interface, switched while the window is open."""

from __future__ import annotations

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
        fresh = [_loaded(f"qtbase_{code}", _qt_folder()), _loaded(f"raciplanner_{code}", _folder())]
        self.code = code
        QLocale.setDefault(QLocale(code))
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [one for one in fresh if one is not None]
        for translator in self._translators:
            self._application.installTranslator(translator)


def _qt_folder() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def _folder() -> str:
    return str(resources.path("translations"))


def _loaded(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
