"""Whatever takes the keyboard has a name for assistive technology, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QApplication, QTabBar, QWidget

from raciplanner.charter.standing import Standing
from raciplanner.gui.charter.certificate_dialog import CertificateDialog
from raciplanner.gui.charter.companions_dialog import CompanionsDialog
from raciplanner.gui.charter.dialogs import CharterDialog, ExportDialog
from raciplanner.gui.charter.logos_dialog import LogosDialog
from raciplanner.gui.charter.poster_dialog import PosterDialog
from raciplanner.gui.document import Document
from raciplanner.gui.findings.accept_dialog import AcceptDialog
from raciplanner.gui.help.dialogs import AboutDialog, KeysDialog
from raciplanner.gui.messages import Messages
from raciplanner.gui.people.view import PeopleView
from raciplanner.gui.plan.letters_dialog import LettersDialog
from raciplanner.gui.plan.properties import PropertiesDialog
from raciplanner.gui.recent import Recent
from raciplanner.gui.settings.dialog import SettingsDialog
from raciplanner.gui.start.library_dialog import LibraryDialog
from raciplanner.gui.start.page import StartPage
from raciplanner.library import example_plan


def nameless(root: QWidget) -> list[str]:
    """Widgets inside ``root`` that take the keyboard and have no name."""
    QApplication.processEvents()
    found = []
    for widget in root.findChildren(QWidget):
        part = isinstance(widget.parentWidget(), QAbstractScrollArea | QAbstractSpinBox)
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        empty = isinstance(widget, QTabBar) and not widget.count()
        if empty or not takes_keys or part or not widget.isVisibleTo(root) or widget.focusProxy():
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if told is not None and not told.text(QAccessible.Text.Name).strip():
            above = type(widget.parentWidget()).__name__
            found.append(f"{type(widget).__name__} {widget.objectName()} in {above}")
    return found


@pytest.mark.parametrize("language", ["en", "ru"])
def test_dialogs_and_screens(language, english, preferences, qtbot):
    english.use(language)
    document = Document(example_plan(language))
    try:
        for widget in (
            LibraryDialog(language),
            LettersDialog(document),
            PropertiesDialog(document),
            SettingsDialog(preferences),
            KeysDialog([]),
            AboutDialog(),
            AcceptDialog("A finding", "Anna"),
            CharterDialog(document.plan.info, 12, "a4"),
            ExportDialog(document.plan.info),
            CompanionsDialog(document.plan, 12, "a4"),
            PosterDialog(document.plan, "a3"),
            CertificateDialog(
                "charter.pdf",
                [Standing(0, "Anna", later=True, mark=None, open=True)],
                lambda _parent: None,
            ),
            LogosDialog(document, Messages(preferences)),
            StartPage(Recent(preferences), preferences),
            PeopleView(document),
        ):
            qtbot.addWidget(widget)
            widget.show()
            assert not nameless(widget), type(widget).__name__
            widget.hide()
    finally:
        english.use("en")


def test_the_window(window):
    assert not nameless(window)
    window.document.replace(example_plan("en"))
    window.files.shown.emit()
    window.helper.show("matrix")
    assert not nameless(window)
    window.show_view("people")
    assert not nameless(window)
