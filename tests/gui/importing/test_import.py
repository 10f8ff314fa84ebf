"""The import dialog: proposals, preview, problems, files that cannot be read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QDialogButtonBox

from raciplanner.gui.importing.dialog import ImportDialog, patterns
from raciplanner.gui.theme import Theme

MATRIX = """Phase,Activity,CMO,Head of Sales,SDR
Leads,Define a lead,A,R,C
Leads,Score leads,A/R,C,to be agreed
Sales,Call back,I,A,R
"""
TWO = """# First

| Activity | CMO | SDR |
|----------|-----|-----|
| Define   | A   | R   |
| Score    | R   | A   |
| Call     | C   | A/R |

# Second

| Activity | Boss | Clerk | Other |
|----------|------|-------|-------|
| Pay      | A    | R     | I     |
| Count    | A    | R     | C     |
"""


@pytest.fixture
def csv(tmp_path) -> Path:
    path = tmp_path / "matrix.csv"
    path.write_text(MATRIX, encoding="utf-8")
    return path


def opened(qtbot, path, script) -> ImportDialog:
    dialog = ImportDialog(path, "en", script)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.busy, timeout=20_000)
    return dialog


def ok(dialog):
    return dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)


def test_a_matrix_is_previewed_as_the_plan_it_makes(qtbot, csv, script):
    dialog = opened(qtbot, csv, script)
    model = dialog.preview
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Activity", "Phase", "CMO", "Head of Sales", "SDR"]
    row = [model.data(model.index(1, n)) for n in range(5)]
    assert row == ["Score leads", "Leads", "A/R", "C", "✎"]
    assert model.data(model.index(1, 4), Qt.ItemDataRole.ToolTipRole) == ("to be agreed")
    assert dialog.ui.facts.text() == "RACI · 3 activities · 3 roles · 2 phases"
    assert len(dialog.problems.stringList()) == 1
    assert "to be agreed" in dialog.problems.stringList()[0]
    assert ok(dialog).isEnabled()


def test_cells_look_like_letters(qtbot, csv, script, qapp):
    theme = Theme(qapp)
    theme.use("light")
    model = opened(qtbot, csv, script).preview
    cell, empty = model.index(0, 2), model.index(1, 4)
    role = Qt.ItemDataRole
    assert model.data(cell, role.BackgroundRole).color().name() == "#0b3a75"
    assert model.data(cell, role.ForegroundRole).color().name() == "#ffffff"
    assert model.data(cell, role.FontRole) is not None
    assert model.data(cell, role.TextAlignmentRole) == Qt.AlignmentFlag.AlignCenter
    assert model.data(cell, role.DecorationRole) is None
    assert model.data(empty, role.BackgroundRole) is None
    assert model.data(model.index(0, 0), role.BackgroundRole) is None
    assert "Define" in model.data(model.index(0, 0), role.ToolTipRole)
    assert model.headerData(2, Qt.Orientation.Horizontal, role.ToolTipRole) == "CMO"
    assert model.headerData(0, Qt.Orientation.Vertical) == "1"
    assert model.headerData(0, Qt.Orientation.Vertical, role.ToolTipRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical, role.FontRole) is None
    assert model.data(QModelIndex()) is None


def test_the_plan_has_the_title_and_language_chosen(qtbot, csv, script):
    dialog = opened(qtbot, csv, script)
    assert dialog.plan().info.title == "matrix"
    dialog.ui.title.setText("Leads")
    dialog.ui.language.setCurrentIndex(1)
    plan = dialog.plan()
    assert (plan.info.title, plan.info.language) == ("Leads", "ru")
    assert len(plan.activities) == 3


def test_another_table_can_be_chosen(qtbot, tmp_path, script):
    path = tmp_path / "two.md"
    path.write_text(TWO, encoding="utf-8")
    dialog = opened(qtbot, path, script)
    assert dialog.ui.tables.count() == 2
    names = set()
    for row in range(2):
        dialog.ui.tables.setCurrentRow(row)
        names.add(tuple(role.name for role in dialog.plan().columns))
    assert names == {("CMO", "SDR"), ("Boss", "Clerk", "Other")}


def test_everything_read_says_so(qtbot, tmp_path, script):
    path = tmp_path / "fine.csv"
    path.write_text("Activity,CMO,SDR\nDefine,A,R\nScore,A,R\n", encoding="utf-8")
    dialog = opened(qtbot, path, script)
    assert dialog.ui.problems_label.text() == "Everything was read."
    assert not dialog.ui.problems.isVisible()


@pytest.mark.parametrize("content", [b"", b"just some words\n", b"PK\x03\x04 broken"])
def test_a_file_that_cannot_be_read_says_why(qtbot, tmp_path, script, content):
    path = tmp_path / ("x.xlsx" if content.startswith(b"PK") else "x.csv")
    path.write_bytes(content)
    dialog = opened(qtbot, path, script)
    assert dialog.ui.bar.isVisible()
    assert dialog.ui.bar_text.text()
    assert not ok(dialog).isEnabled()
    assert dialog.plan() is None


def test_another_file_can_be_chosen(qtbot, tmp_path, csv, script):
    bad = tmp_path / "bad.csv"
    bad.write_bytes(b"")
    dialog = opened(qtbot, bad, script)
    dialog.ui.choose.click()
    assert dialog.ui.bar.isVisible()
    script.paths = [csv]
    dialog.ui.choose.click()
    qtbot.waitUntil(lambda: not dialog.busy)
    assert not dialog.ui.bar.isVisible()
    assert dialog.plan() is not None


def test_closing_stops_the_reading(qtbot, csv, script):
    dialog = ImportDialog(csv, "en", script)
    qtbot.addWidget(dialog)
    assert dialog.busy
    assert dialog.ui.progress.isVisibleTo(dialog)
    dialog.reject()
    assert not dialog.busy
    qtbot.wait(50)
    assert dialog.plan() is None


def test_a_second_file_overtakes_the_first(qtbot, csv, tmp_path, script):
    dialog = ImportDialog(csv, "en", script)
    qtbot.addWidget(dialog)
    other = tmp_path / "two.md"
    other.write_text(TWO, encoding="utf-8")
    dialog.read(other)
    qtbot.waitUntil(lambda: not dialog.busy)
    assert dialog.ui.tables.count() == 2


def test_a_bug_is_not_hidden(qtbot, csv, script):
    dialog = opened(qtbot, csv, script)
    work = dialog._work = object()
    with pytest.raises(ZeroDivisionError):
        dialog._fail(work, ZeroDivisionError())  # type: ignore[arg-type]
    dialog._fail(object(), ZeroDivisionError())  # type: ignore[arg-type]


def test_file_patterns_name_the_readable_kinds():
    assert "*.xlsx" in patterns()[0]
