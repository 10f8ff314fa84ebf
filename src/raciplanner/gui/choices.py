"""Choices that several boxes offer: languages and themes, in the present language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from raciplanner.i18n import LANGUAGES

translate = QCoreApplication.translate


def language_choices() -> list[tuple[str, str]]:
    """Languages of the window; every language is called by its own name."""
    return [("", translate("Choices", "As the system")), *LANGUAGES.items()]


def document_languages() -> list[tuple[str, str]]:
    """Languages of a plan and of its charter."""
    return list(LANGUAGES.items())


def theme_choices() -> list[tuple[str, str]]:
    """Themes of the window."""
    return [
        ("system", translate("Choices", "As the system")),
        ("light", translate("Choices", "Light")),
        ("dark", translate("Choices", "Dark")),
        ("contrast", translate("Choices", "High contrast")),
    ]
