"""The dialog of posters: made anew after every choice, saved as it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from raciplanner.gui.charter.exports import Exports
from raciplanner.gui.charter.poster_dialog import PosterDialog
from raciplanner.gui.document import Document
from raciplanner.library import example_plan, new_plan
from tests.charter.reading import page_texts


def ready(dialog: PosterDialog) -> bool:
    return dialog.poster is not None


@pytest.fixture
def dialog(qtbot) -> PosterDialog:
    made = PosterDialog(example_plan("en"), "a3")
    qtbot.addWidget(made)
    made.show()
    assert not save_of(made).isEnabled()
    assert made.size_line.text() == "The poster is being made… 0 %"
    qtbot.waitUntil(lambda: ready(made), timeout=20_000)
    return made


def save_of(dialog: PosterDialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Save)


def test_it_shows_the_poster_and_how_large_its_type_is(dialog):
    assert not dialog.sight.pixmap().isNull()
    assert dialog.size_line.text().startswith("Type of 1")
    assert "0.8 m" in dialog.size_line.text() or "0.7 m" in dialog.size_line.text()
    assert dialog.bar.isHidden()
    assert save_of(dialog).isEnabled()


def test_each_choice_makes_another(dialog, qtbot):
    first = dialog.poster
    dialog.paper_box.setCurrentIndex(dialog.paper_box.findData("a1"))
    assert dialog.poster is None
    assert not save_of(dialog).isEnabled()
    qtbot.waitUntil(lambda: ready(dialog), timeout=20_000)
    assert dialog.poster.type_size > first.type_size
    dialog.kind.setCurrentIndex(1)
    dialog.language_box.setCurrentIndex(dialog.language_box.findData("ru"))
    qtbot.waitUntil(lambda: ready(dialog), timeout=20_000)
    assert "Карта целей" in page_texts(dialog.poster.data)[0]


def test_what_is_left_out_is_told(dialog, qtbot):
    dialog.kind.setCurrentIndex(1)
    qtbot.waitUntil(lambda: ready(dialog), timeout=20_000)
    assert "KPIs are left out" in dialog.bar.text.text()
    assert dialog.bar.isVisible()


def test_what_cannot_be_read_cannot_be_saved(qtbot):
    dialog = PosterDialog(new_plan("large", "en"), "a4")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.bar.isVisible, timeout=20_000)
    assert "below 8" in dialog.bar.text.text()
    assert not save_of(dialog).isEnabled()
    assert dialog.kind.count() == 1  # a plan without goals has no map


def test_another_language_of_the_window(dialog, english, qtbot):
    english.use("ru")
    try:
        qtbot.waitUntil(lambda: dialog.windowTitle() == "Плакат")
    finally:
        english.use("en")


def test_a_dialog_that_is_closed_stops_its_work(qtbot):
    dialog = PosterDialog(example_plan("en"), "a3")
    qtbot.addWidget(dialog)
    dialog.reject()
    qtbot.wait(50)
    assert dialog.poster is None


@pytest.fixture
def exports(script, preferences, qtbot) -> Exports:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = Exports(Document(example_plan("en")), script, preferences, parent)
    made.keep = parent  # type: ignore[attr-defined]
    return made


def test_it_is_saved_as_it_is_seen_and_its_sheet_is_remembered(
    exports, script, drive, qtbot, tmp_path, preferences
):
    path = tmp_path / "poster.pdf"
    script.paths = [path]
    seen = []

    def choose(dialog):
        dialog.paper_box.setCurrentIndex(dialog.paper_box.findData("a2"))
        qtbot.waitUntil(lambda: ready(dialog), timeout=20_000)
        seen.append(dialog.poster.data)
        dialog.accept()

    drive(choose)
    with qtbot.waitSignal(exports.finished, timeout=20_000):
        exports.poster()
    assert path.read_bytes() == seen[0]
    drive(lambda dialog: (seen.append(dialog.paper), dialog.reject()))
    exports.poster()
    assert seen[1] == "a2"


def test_backing_out_saves_nothing(exports, script, drive, qtbot, tmp_path):
    drive(lambda dialog: dialog.reject())
    exports.poster()

    def accept(dialog):
        qtbot.waitUntil(lambda: ready(dialog), timeout=20_000)
        dialog.accept()

    drive(accept)
    script.paths = [None]
    exports.poster()
    assert not exports.busy
