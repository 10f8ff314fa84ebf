"""Walks through the real window with key presses: first start, one's own plan, charter, import."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from raciplanner.gui.wiring import Wiring
from raciplanner.storage.planfile import open_plan

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def active(window, qtbot):
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def press(qtbot, window, *keys: str | Qt.Key) -> None:
    """Press keys where the keyboard is, as a person does."""
    for key in keys:
        target = QApplication.focusWidget() or window
        if isinstance(key, str):
            qtbot.keyClicks(target, key)
        else:
            qtbot.keyClick(target, key)
        QApplication.processEvents()


def chord(qtbot, window, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    window.activateWindow()  # what a window manager does when a dialog is closed
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)
    QApplication.processEvents()


def functions(window, row: int, column: int) -> set[str]:
    plan = window.document.plan
    return set(plan.assignment(plan.rows[row].id, plan.columns[column].id).functions)


def test_w1_the_example_is_looked_at_and_changed(active, script, qtbot):
    """First start: example, a letter, undo, findings, language and theme, the unsaved question."""
    window = active
    window.start.ui.open_example.click()
    QApplication.processEvents()
    plan = window.document.plan
    assert len(plan.rows) == 24
    assert not window.isWindowModified()
    assert window.status.severities["error"].isVisible()

    window.matrix.setFocus()
    row, column = plan.rows[0], plan.columns[0]
    window.matrix.go_to(row.id, column.id)
    QApplication.processEvents()
    before = plan.assignment(row.id, column.id)
    press(qtbot, window, Qt.Key.Key_R)
    assert window.document.plan.assignment(row.id, column.id).functions == {"doer"}
    assert window.isWindowModified()
    assert column.name in window.status.message.text()
    chord(qtbot, window, Qt.Key.Key_Z)
    assert window.document.plan.assignment(row.id, column.id) == before
    assert not window.isWindowModified()

    window.status.severities["error"].click()
    qtbot.keyClick(window.findings_pane.ui.findings, Qt.Key.Key_F8)
    finding = window.findings_pane.finding
    assert finding is not None
    assert window.details_pane.activity.id == finding.activity

    wiring = window.findChild(Wiring)
    wiring._use_theme("dark")
    wiring._use_language("ru")
    QApplication.processEvents()
    assert window.status.language.text() == "RU"
    assert window.findings_pane.finding.key == finding.key
    assert window.document.plan.rows[0].name == row.name

    window.matrix.setFocus()
    window.matrix.go_to(row.id, column.id)
    press(qtbot, window, Qt.Key.Key_R)
    assert not window.close()
    assert len(script.asked) == 1
    assert window.isVisible()


def test_w2_a_plan_of_ones_own_without_a_mouse(active, script, drive, qtbot, tmp_path):
    """Library by keyboard, letters, several cells at once, save, reopen."""
    window = active

    def choose(dialog):
        phases = dialog.ui.phases
        qtbot.keyClick(phases, Qt.Key.Key_Home)
        qtbot.keyClick(phases, Qt.Key.Key_Space)
        qtbot.keyClick(phases, Qt.Key.Key_Down)
        qtbot.keyClick(phases, Qt.Key.Key_Down)
        qtbot.keyClick(phases, Qt.Key.Key_Space)
        dialog.ui.letters.setChecked(False)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    drive(choose)
    chord(qtbot, window, Qt.Key.Key_N)
    QApplication.processEvents()
    assert len(window.document.plan.phases) == 2
    window.activateWindow()
    qtbot.waitUntil(window.matrix.table.hasFocus)

    window.matrix.go_to(window.document.plan.rows[0].id, window.document.plan.columns[0].id)
    QApplication.processEvents()
    for key in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_C, Qt.Key.Key_I):
        press(qtbot, window, key, Qt.Key.Key_Right)
    assert [functions(window, 0, column) for column in range(4)] == [
        {"owner"},
        {"doer"},
        {"two_way"},
        {"one_way"},
    ]

    steps = window.document.undo_stack.count()
    window.matrix.go_to(window.document.plan.rows[1].id, window.document.plan.columns[0].id)
    for _ in range(2):
        chord(qtbot, window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    press(qtbot, window, Qt.Key.Key_C)
    assert [functions(window, 1, column) for column in range(3)] == [{"two_way"}] * 3
    assert window.document.undo_stack.count() == steps + 1
    chord(qtbot, window, Qt.Key.Key_Z)
    assert [functions(window, 1, column) for column in range(3)] == [set()] * 3

    path: Path = tmp_path / "own.raciplan"
    script.paths = [path]
    chord(qtbot, window, Qt.Key.Key_S)
    assert not window.isWindowModified()
    saved = window.document.plan
    assert open_plan(path).plan == saved
    chord(qtbot, window, Qt.Key.Key_W)
    assert not window.has_plan
    window.start.ui.recent.setFocus()
    window.start.ui.recent.setCurrentIndex(window.start.model.index(0))
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.document.plan == saved


def test_a_spreadsheet_becomes_a_plan_and_a_charter(active, script, drive, qtbot, tmp_path):
    """The main job in the window: import, look at it, export the charter."""
    window = active
    source = tmp_path / "matrix.csv"
    source.write_text(
        "Activity,CMO,Head of Sales,SDR,Sales Ops\n"
        "Define a lead,A,R,C,I\n"
        "Score leads,A,R,R,C\n"
        "Call back within a day,I,A,R,\n"
        "Report lost leads,C,A,,R\n"
        "Agree the budget,A/R,C,I,I\n",
        encoding="utf-8",
    )
    script.paths = [source]

    def take(dialog):
        qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
        qtbot.keyClick(dialog, Qt.Key.Key_Return)

    drive(take)
    window.start.ui.from_file.click()
    assert [row.name for row in window.document.plan.rows][:2] == ["Define a lead", "Score leads"]
    assert window.isWindowModified()

    script.paths = [tmp_path / "charter.pdf"]
    drive(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    with qtbot.waitSignal(window.exports.finished, timeout=60_000):
        chord(qtbot, window, Qt.Key.Key_E)
    assert (tmp_path / "charter.pdf").read_bytes().startswith(b"%PDF")
    assert window.status.message.text() == "charter.pdf is ready."
    script.answers = ["discard"]
    chord(qtbot, window, Qt.Key.Key_W)
    assert not window.has_plan
