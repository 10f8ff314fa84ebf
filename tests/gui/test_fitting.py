"""No clipped text: every form and every screen, in both languages, at larger sizes of text."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from raciplanner.charter.standing import Standing
from raciplanner.gui.charter.certificate_dialog import CertificateDialog
from raciplanner.gui.charter.companions_dialog import CompanionsDialog
from raciplanner.gui.charter.dialogs import CharterDialog, ExportDialog
from raciplanner.gui.charter.freeze_dialog import FreezeDialog
from raciplanner.gui.charter.logos_dialog import LogosDialog
from raciplanner.gui.charter.poster_dialog import PosterDialog
from raciplanner.gui.charter.renew_dialog import RenewDialog
from raciplanner.gui.charter.sign_dialog import SignDialog
from raciplanner.gui.document import Document
from raciplanner.gui.findings.accept_dialog import AcceptDialog
from raciplanner.gui.findings.live import LiveFindings
from raciplanner.gui.findings.suggest_dialog import SuggestDialog
from raciplanner.gui.findings.what_if_dialog import WhatIfDialog
from raciplanner.gui.help.dialogs import AboutDialog
from raciplanner.gui.language import Language
from raciplanner.gui.messages import Messages
from raciplanner.gui.people.view import PeopleView
from raciplanner.gui.plan.letters_dialog import LettersDialog
from raciplanner.gui.plan.properties import PropertiesDialog
from raciplanner.gui.recent import Recent
from raciplanner.gui.settings.dialog import SettingsDialog
from raciplanner.gui.start.library_dialog import LibraryDialog
from raciplanner.gui.start.page import StartPage
from raciplanner.gui.theme import Theme
from raciplanner.gui.widgets import Dialog
from raciplanner.library import example_plan
from raciplanner.model.charter_records import Signer
from raciplanner.model.edits.charter import freeze
from raciplanner.model.edits.renewal import put_review
from raciplanner.model.signing import signing_of
from tests.gui.fitting import misfits

FORMS = sorted(Path(__file__).parents[2].joinpath("ui").glob("*.ui"))
SMALL_SCREEN = (1008, 640)
"""Room for a dialog on a screen of 1024 × 700."""

LATER = Standing(0, "Anna Petrova", later=True, mark=None, open=True)


@pytest.fixture
def theme(qapp):
    made = Theme(qapp)
    made.use("light")
    yield made
    made.use_text_size(100)


@pytest.fixture(params=["en", "ru"])
def language(request, english: Language):
    english.use(request.param)
    yield request.param
    english.use("en")


@pytest.fixture(params=[100, 150, 200])
def size(request, theme) -> int:
    theme.use_text_size(request.param)
    return request.param


def test_every_form_has_room_for_its_texts(language, size, qtbot):
    for form in FORMS:
        top = ET.parse(form).getroot().find("widget")
        assert top is not None
        kind = Dialog if top.get("class") == "QDialog" else QWidget
        widget = kind()
        qtbot.addWidget(widget)
        made = import_module(f"raciplanner._generated.ui.{form.stem}")
        getattr(made, f"Ui_{top.get('name')}")().setupUi(widget)
        widget.resize(
            widget.size().expandedTo(QSize(1200, 0)) if kind is QWidget else widget.size()
        )
        assert_fits(widget, form.stem)


def test_every_dialog_has_room_for_its_texts(language, size, preferences, qtbot):
    document = Document(example_plan(language))
    finding = "Two roles are accountable. " * 3
    live = LiveFindings(document)
    live.start()
    signer = Signer("Anna Petrova", document.plan.columns[0].name)
    frozen = document.plan.apply(freeze(document.plan, "1.0", [signer], made="2026-11-26"))
    for dialog in (
        LibraryDialog(language),
        LibraryDialog(language, into=document.plan),
        LettersDialog(document),
        PropertiesDialog(document),
        SettingsDialog(preferences),
        AboutDialog(),
        AcceptDialog(finding, "Anna"),
        CharterDialog(document.plan.info, 12, "a4"),
        ExportDialog(document.plan.info),
        CompanionsDialog(document.plan, 12, "a4"),
        PosterDialog(document.plan, "a3"),
        LogosDialog(document, Messages(preferences)),
        WhatIfDialog(document, list),
        SuggestDialog(document, list(document.plan.activities)[:2]),
        FreezeDialog(
            document,
            live,
            lambda _finding: finding,
            summary="1 letter changed: " * 9,
            along=put_review(document.plan, "Review"),
        ),
        RenewDialog(frozen, signing_of(frozen), date(2027, 1, 1)),
        SignDialog(frozen, frozen.signatures.ordered[0].id, lambda _parent: None),
        CertificateDialog("charter.pdf", [LATER], lambda _parent: None),
    ):
        qtbot.addWidget(dialog)
        # The screen of the tests is smaller than that of anybody with text of this size.
        dialog.resize(dialog.size() * size / 100)
        assert_fits(dialog)
        if size == 100:
            high, wide = dialog.height(), dialog.width()
            assert (wide <= SMALL_SCREEN[0], high <= SMALL_SCREEN[1]) == (True, True), dialog


def test_the_start_screen_has_room_for_its_texts(language, size, preferences, qtbot):
    page = StartPage(Recent(preferences), preferences)
    qtbot.addWidget(page)
    page.resize(1024 if size < 200 else 1280, 640)
    assert_fits(page)
    if size == 100:
        assert page.ui.scroll.verticalScrollBar().maximum() == 0


def test_the_people_have_room_for_their_texts(language, size, qtbot):
    view = PeopleView(Document(example_plan(language)))
    qtbot.addWidget(view)
    view.resize(1024, 600)
    for place in range(3):
        view.tabs.setCurrentIndex(place)
        assert_fits(view)


def test_text_that_does_not_fit_is_found(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    label = QLabel("A text that is much too long for this", top)
    label.setGeometry(0, 0, 40, 12)
    top.show()
    assert misfits(top) == [f"QLabel: {label.text()}"]


def assert_fits(widget: QWidget, name: str = "") -> None:
    widget.ensurePolished()
    widget.show()
    QApplication.processEvents()
    found = misfits(widget)
    widget.hide()
    assert not found, (name or type(widget).__name__, found)
