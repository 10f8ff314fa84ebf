"""Exports: what is asked, what is written beside the window, what goes wrong."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from raciplanner.errors import ExportFailed
from raciplanner.gui.charter.companions_dialog import CompanionsDialog
from raciplanner.gui.charter.dialogs import CharterDialog, ExportDialog, kinds
from raciplanner.gui.charter.exports import Exports
from raciplanner.gui.document import Document
from raciplanner.library import example_plan, new_plan
from tests.builders import plan_from


@pytest.fixture
def exports(document, script, preferences, qtbot) -> Exports:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = Exports(document, script, preferences, parent)
    made.keep = parent  # type: ignore[attr-defined]
    return made


def accept(dialog):
    dialog.accept()


def test_the_charter_dialog_reminds_of_open_findings(document, qtbot):
    dialog = CharterDialog(document.plan.info, 3, "letter")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.bar.isVisible()
    assert dialog.ui.bar_text.text().startswith("3 findings are still open")
    assert (dialog.paper, dialog.language) == ("letter", "en")
    dialog.ui.day.setDate(QDate(2027, 2, 3))
    assert dialog.day.isoformat() == "2027-02-03"
    quiet = CharterDialog(document.plan.info, 0, "a4")
    qtbot.addWidget(quiet)
    assert not quiet.ui.bar.isVisibleTo(quiet)


def test_the_export_dialog_explains_each_choice(document, qtbot):
    dialog = ExportDialog(document.plan.info)
    qtbot.addWidget(dialog)
    hints = {dialog.ui.hint.text()}
    dialog.ui.form.setCurrentIndex(1)
    hints.add(dialog.ui.hint.text())
    assert dialog.form == "list"
    dialog.ui.kind.setCurrentIndex(dialog.ui.kind.findData(".json"))
    hints.add(dialog.ui.hint.text())
    assert len(hints) == 3
    assert not dialog.ui.form.isEnabled()
    assert dialog.language == "en"


def test_the_charter_is_written_in_a_thread(exports, script, drive, qtbot, tmp_path, preferences):
    script.paths = [tmp_path / "charter.pdf"]
    shares: list[object] = []
    exports.progressed.connect(shares.append)
    drive(lambda dialog: (dialog.ui.paper.setCurrentIndex(1), dialog.accept()))
    with qtbot.waitSignal(exports.finished, timeout=30_000) as caught:
        exports.charter(0)
    assert caught.args == [tmp_path / "charter.pdf"]
    assert (tmp_path / "charter.pdf").read_bytes().startswith(b"%PDF")
    assert script.proposals == ["Test.pdf"]
    assert preferences.paper == "letter"
    qtbot.waitUntil(lambda: not exports.busy)
    assert shares[0] == 0.0
    assert shares[-1] is None


@pytest.mark.parametrize("suffix", [suffix for suffix, _text in kinds()])
def test_the_matrix_is_written_in_every_kind(exports, script, drive, qtbot, tmp_path, suffix):
    path = tmp_path / f"matrix{suffix}"
    script.paths = [path]

    def choose(dialog):
        dialog.ui.kind.setCurrentIndex(dialog.ui.kind.findData(suffix))
        dialog.accept()

    drive(choose)
    with qtbot.waitSignal(exports.finished, timeout=30_000):
        exports.matrix()
    assert path.stat().st_size > 50


def test_backing_out_writes_nothing(exports, script, drive, tmp_path):
    drive(lambda dialog: dialog.reject())
    exports.charter(0)
    drive(lambda dialog: dialog.reject())
    exports.matrix()
    drive(accept)
    exports.charter(0)
    drive(accept)
    exports.matrix()
    assert not exports.busy
    assert len(script.proposals) == 2


def test_trouble_is_told(exports, script, drive, qtbot, tmp_path):
    script.paths = [tmp_path / "no" / "such" / "folder.csv"]

    def choose(dialog):
        dialog.ui.kind.setCurrentIndex(dialog.ui.kind.findData(".csv"))
        dialog.accept()

    drive(choose)
    with qtbot.waitSignal(exports.failed, timeout=30_000) as caught:
        exports.matrix()
    assert isinstance(caught.args[0], ExportFailed)


def test_a_cancelled_charter_leaves_no_file(exports, script, drive, qtbot, tmp_path):
    path: Path = tmp_path / "charter.pdf"
    script.paths = [path]
    drive(accept)
    exports.cancel()
    exports.charter(0)
    exports.cancel()
    qtbot.waitUntil(lambda: not exports.busy, timeout=30_000)
    assert not path.exists()


def test_everything_goes_into_one_folder(exports, script, drive, qtbot, tmp_path):
    seen = []

    def look(dialog):
        seen.append((dialog.windowTitle(), [tick.text() for tick in dialog.ticks.values()]))
        dialog.accept()

    drive(look)
    script.paths = [tmp_path]
    with qtbot.waitSignal(exports.finished, timeout=30_000) as finished:
        exports.everything(0)
    assert finished.args == [tmp_path]
    names = sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".ini")
    assert names == [
        "Test – poster of the matrix.pdf",
        "Test – role cards.pdf",
        "Test – summary.html",
        "Test – summary.md",
        "Test.html",
        "Test.md",
        "Test.pdf",
        "Test.xlsx",
    ]
    ((title, ticks),) = seen
    assert title == "Export all"
    assert "Poster of the &matrix (A3)" in ticks
    assert not script.asked


def test_what_is_not_ticked_is_not_written_and_stays_so(
    exports, script, drive, qtbot, tmp_path, preferences
):
    def choose(dialog):
        for kind, tick in dialog.ticks.items():
            tick.setChecked(kind in {"cards", "markdown"})
        dialog.accept()

    drive(choose)
    script.paths = [tmp_path]
    with qtbot.waitSignal(exports.finished, timeout=30_000):
        exports.everything(0)
    names = sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".ini")
    assert names == ["Test – role cards.pdf", "Test.md"]
    later = CompanionsDialog(
        example_plan("en"), 0, "a4", preferences.text("export_all/left_out").split()
    )
    qtbot.addWidget(later)
    assert later.kinds == {"cards", "markdown", "map_poster", "map"}


def test_with_nothing_ticked_there_is_nothing_to_save(qtbot):
    dialog = CompanionsDialog(example_plan("en"), 0, "letter")
    qtbot.addWidget(dialog)
    save = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert save.isEnabled()
    assert dialog.ticks["map_poster"].text() == "Poster of the &goals (Tabloid)"
    dialog.ui.paper.setCurrentIndex(0)
    assert dialog.ticks["map_poster"].text() == "Poster of the &goals (A3)"
    for tick in dialog.ticks.values():
        tick.setChecked(False)
    assert not save.isEnabled()
    assert dialog.left_out == dialog.ticks.keys()


def test_a_poster_that_cannot_be_read_is_left_out_and_told(
    script, preferences, drive, qtbot, tmp_path
):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Exports(Document(new_plan("large", "en")), script, preferences, parent)

    def choose(dialog):
        for kind, tick in dialog.ticks.items():
            tick.setChecked(kind in {"matrix_poster", "markdown"})
        dialog.accept()

    drive(choose)
    script.paths = [tmp_path]
    with qtbot.waitSignal(made.finished, timeout=30_000):
        made.everything(0)
    qtbot.waitUntil(lambda: bool(script.asked))
    assert script.asked[-1].text == "It is written, but:"
    assert "poster of the matrix.pdf: On one sheet (A3)" in script.asked[-1].detail


def test_cancelled_in_the_middle_only_whole_files_are_there(
    script, preferences, drive, qtbot, tmp_path
):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Exports(Document(example_plan("en")), script, preferences, parent)

    def stop(share):
        if share and share > 0.6:  # the charter is written, posters are being made
            made.cancel()

    made.progressed.connect(stop)
    finished = []
    made.finished.connect(finished.append)
    script.paths = [tmp_path]
    drive(accept)
    made.everything(0)
    qtbot.waitUntil(lambda: not made.busy, timeout=30_000)
    files = [path for path in tmp_path.iterdir() if path.suffix != ".ini"]
    assert not finished
    assert 1 <= len(files) < 8
    for path in files:
        if path.suffix == ".pdf":
            with pikepdf.open(path) as pdf:
                assert len(pdf.pages)
    assert not script.asked


def test_what_cannot_be_printed_is_told(script, preferences, drive, qtbot, tmp_path):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Exports(Document(plan_from("| 日本\nx | A")), script, preferences, parent)
    script.paths = [tmp_path / "c.pdf"]
    drive(accept)
    with qtbot.waitSignal(made.finished, timeout=30_000):
        made.charter(0)
    qtbot.waitUntil(lambda: bool(script.asked))
    assert "2 characters cannot be printed" in script.asked[-1].detail


def test_files_that_are_there_are_replaced_on_request_only(
    exports, script, drive, qtbot, tmp_path, document
):
    name = f"{document.plan.info.title or 'Plan'}.md"
    (tmp_path / name).write_text("mine")
    drive(accept)
    script.paths = [tmp_path]
    exports.everything(0)
    assert not exports.busy
    assert script.asked[0].text == "1 file is there already. Replace it?"
    assert script.asked[0].detail == name
    drive(accept)
    script.paths, script.answers = [tmp_path], ["replace"]
    with qtbot.waitSignal(exports.finished, timeout=30_000):
        exports.everything(0)
    assert (tmp_path / name).read_text(encoding="utf-8") != "mine"


def test_backing_out_of_export_all_writes_nothing(exports, script, drive, tmp_path):
    drive(lambda dialog: dialog.reject())
    exports.everything(0)
    drive(accept)
    script.paths = [None]
    exports.everything(0)
    assert not exports.busy
