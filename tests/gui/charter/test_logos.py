"""The dialog of the logos: every change is one step that can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from raciplanner.charter.logos import logo_of, read_logo
from raciplanner.gui.charter.follow import SigningState
from raciplanner.gui.charter.logos_dialog import LogosDialog
from raciplanner.gui.charter.view import CharterView
from raciplanner.model.edits.charter import attach_file
from raciplanner.model.fingerprint import content_hash


@pytest.fixture
def logo(tmp_path) -> Path:
    image = Image.new("RGB", (300, 120), "white")
    ImageDraw.Draw(image).ellipse((20, 20, 280, 100), fill="teal")
    image.save(tmp_path / "logo & co.png")
    return tmp_path / "logo & co.png"


@pytest.fixture
def dialog(qtbot, document, script) -> LogosDialog:
    made = LogosDialog(document, script)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_logo_is_chosen_seen_and_undone(dialog, document, script, logo, qtbot):
    before = content_hash(document.plan)
    well = dialog.wells["marketing"]
    assert well.sight.text() == "No logo"
    assert not well.remove.isEnabled()
    script.paths = [logo]
    well.choose.click()
    qtbot.waitUntil(lambda: logo_of(document.plan, "marketing") is not None)
    qtbot.waitUntil(dialog.isEnabled)
    record = logo_of(document.plan, "marketing")
    assert (record.name, record.data) == (logo.name, read_logo(logo))
    assert not well.sight.pixmap().isNull()
    assert (well.choose.text(), well.remove.isEnabled()) == ("Replace…", True)
    assert well.choose.accessibleName() == "Marketing: Replace…"
    assert content_hash(document.plan) == before
    document.undo()
    assert logo_of(document.plan, "marketing") is None
    assert well.sight.text() == "No logo"


def test_it_is_replaced_and_removed(dialog, document, script, logo, qtbot):
    for _ in range(2):
        script.paths = [logo]
        dialog.wells["sales"].choose.click()
        qtbot.waitUntil(lambda: dialog.isEnabled() and len(document.plan.attached_files) == 1)
    dialog.wells["sales"].remove.click()
    assert not document.plan.attached_files
    dialog.wells["sales"].remove.click()  # nothing is there any more
    dialog._remove("sales")
    assert not document.plan.attached_files


def test_what_is_no_logo_is_told_in_place(dialog, document, script, tmp_path, qtbot):
    bad = tmp_path / "logo.gif"
    Image.new("RGB", (5, 5)).save(bad)
    script.paths = [bad]
    dialog.wells["sales"].choose.click()
    qtbot.waitUntil(dialog.bar.isVisible)
    assert dialog.bar.text.text().startswith("“logo.gif” is neither PNG nor JPEG")
    assert not document.plan.attached_files
    assert dialog.isEnabled()


def test_backing_out_changes_nothing(dialog, document, script):
    script.paths = [None]
    dialog.wells["sales"].choose.click()
    assert dialog.isEnabled()
    assert not document.plan.attached_files


def test_a_logo_that_cannot_be_read_shows_its_name(document, script, qtbot):
    document.attempt(attach_file, "odd.png", "image/png", b"odd", "sales")
    dialog = LogosDialog(document, script)
    qtbot.addWidget(dialog)
    assert dialog.wells["sales"].sight.text() == "odd.png"


def test_another_language_of_the_window(dialog, english, qtbot):
    english.use("ru")
    try:
        qtbot.waitUntil(lambda: dialog.wells["sales"].sight.text() == "Нет логотипа")
    finally:
        english.use("en")


def test_the_charter_view_asks_for_logos_and_posters(qtbot, document):
    view = CharterView(document, SigningState(document), lambda: "a4")
    qtbot.addWidget(view)
    for button, signal in ((view.logos, view.logos_wanted), (view.poster, view.poster_wanted)):
        with qtbot.waitSignal(signal):
            button.click()
