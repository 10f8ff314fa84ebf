"""Choices that several boxes offer: languages and themes, in the present language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from raciplanner.gui.preferences import TEXT_SIZES
from raciplanner.i18n import LANGUAGES

translate = QCoreApplication.translate


def language_choices() -> list[tuple[str, str]]:
    """Languages of the window; every language is called by its own name."""
    return [("", translate("Choices", "As the system")), *LANGUAGES.items()]


def text_sizes() -> list[tuple[str, str]]:
    """Sizes of the text of the window, in per cent of the usual one."""
    return [(str(percent), f"{percent} %") for percent in TEXT_SIZES]


def paper_choices() -> list[tuple[str, str]]:
    """Papers of the charter."""
    return [("a4", "A4"), ("letter", translate("Choices", "US Letter"))]


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
