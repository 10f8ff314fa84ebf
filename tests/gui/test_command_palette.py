"""The command palette: a few letters find anything, keys alone do it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from raciplanner.gui.command_palette import SHOWN, CommandPalette, Entry, score


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def palette(qtbot, done) -> CommandPalette:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    parent.show()
    names = ["Save", "Save as", "Export the charter (PDF)", "Открыть"]
    entries = [Entry(name, "", lambda name=name: done.append(name)) for name in names]  # type: ignore[misc]
    entries.append(Entry("Тема", "", lambda: done.append("theme"), "theme"))
    made = CommandPalette(entries, parent)
    made.keep = parent  # type: ignore[attr-defined]
    made.show()
    return made


def listed(palette) -> list[str]:
    return [palette.model.item(row).text() for row in range(palette.model.rowCount())]


def test_everything_is_listed_first(palette):
    assert len(listed(palette)) == 5


def test_letters_in_order_find(palette):
    palette.line.setText("ech")
    assert listed(palette) == ["Export the charter (PDF)"]
    palette.line.setText("save")
    assert listed(palette)[0] == "Save"
    palette.line.setText("откр")
    assert listed(palette) == ["Открыть"]
    palette.line.setText("theme")
    assert listed(palette) == ["Тема"]
    palette.line.setText("zzz")
    assert listed(palette) == []


def test_keys_choose_and_do(palette, qtbot, done):
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == ["Save as"]
    assert not palette.isVisible()


def test_the_list_goes_round(palette, qtbot):
    qtbot.keyClick(palette.line, Qt.Key.Key_Up)
    assert palette.tree.currentIndex().row() == 4
    qtbot.keyClick(palette.line, Qt.Key.Key_PageDown)
    assert palette.tree.currentIndex().row() == 2


def test_enter_on_nothing_does_nothing(palette, qtbot, done):
    palette.line.setText("zzz")
    qtbot.keyClick(palette.line, Qt.Key.Key_Down)
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert done == []


def test_a_click_does_it(palette, qtbot, done):
    palette.tree.setCurrentIndex(palette.model.index(2, 0))
    palette.tree.clicked.emit(palette.model.index(2, 0))
    assert done == ["Export the charter (PDF)"]


def test_long_lists_are_cut(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(900, 600)
    many = [Entry(f"Entry {n}", "", lambda: None) for n in range(SHOWN * 2)]
    assert CommandPalette(many, parent).model.rowCount() == SHOWN


def test_starts_of_words_count_more():
    assert score("Open the example", "oe") > score("Remove", "oe") > 0
    assert score("Save", "sx") == 0
