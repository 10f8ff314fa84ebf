"""Underlined letters of menus and views."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget

from raciplanner.gui.mnemonics import distinct, mark_actions, mark_parts, marked
from raciplanner.gui.views import MATRIX, VIEWS


def test_no_letter_twice():
    assert distinct(["&File", "&Find", "Fi&nd", "Undo"]) == ["&File", "F&ind", "Fi&nd", "&Undo"]


def test_ampersands_that_are_written_are_no_marks():
    assert marked("R&&D") == ""
    assert marked("R&&D &plan") == "p"
    assert distinct(["R&&D", "&Run"]) == ["R&&&D", "&Run"]
    assert marked("end &") == ""


def test_a_letter_moves_on_where_another_text_has_no_other():
    assert distinct(["ab", "a", "b c"]) == ["a&b", "&a", "b &c"]
    assert distinct(["&ab", "a"]) == ["a&b", "&a"]


def test_letters_that_are_taken_are_not_given():
    assert distinct(["&ab", "&b"], "a") == ["ab", "&b"]
    assert distinct(["&ab", "&cb"], ["a", ""]) == ["a&b", "&cb"]


def test_where_nothing_is_free_there_is_no_mark():
    assert distinct(["&A", "&A", "…"]) == ["&A", "A", "…"]


def test_tips_and_short_texts_stay(qapp):
    one, two = QAction("&Save"), QAction("&Sort by name")
    two.setIconText("Sort")
    two.setToolTip("Sort (F7)")
    mark_actions([one, two])
    assert (one.text(), two.text()) == ("&Save", "Sort &by name")
    assert (two.iconText(), two.toolTip()) == ("Sort", "Sort (F7)")


def marks(window) -> list[str]:
    """Letters marked by the menus, the view on screen and what stands beside it."""
    areas = (window.workspace.stack.currentWidget(), window.findings_dock, window.details_dock)
    parts = [
        part
        for area in areas
        for part in area.findChildren(QWidget)
        if part.isVisible()
        if isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and part.buddy())
    ]
    texts = [*(one.text() for one in window.menuBar().actions()), *(one.text() for one in parts)]
    return sorted(filter(None, map(marked, texts)))


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("view", [MATRIX, *VIEWS])
def test_no_letter_twice_in_a_window(window, qtbot, view, language):
    window.files.open_example(language)
    window.show_view(view)
    window.use_language(language)
    qtbot.waitUntil(lambda: len(set(marks(window))) == len(marks(window)))
    assert len(marks(window)) > 6


def test_a_part_gives_way_to_a_menu_and_to_the_part_before_it(qtbot):
    area = QWidget()
    qtbot.addWidget(area)
    box = QLineEdit(area)
    title, plain, first = QLabel("&Paper", area), QLabel("&Pages", area), QPushButton("&Save", area)
    second, unmarked = QPushButton("&Send", area), QPushButton("Print", area)
    title.setBuddy(box)
    mark_parts([area], ["&Plan", "Help"])
    assert [title.text(), first.text(), second.text()] == ["P&aper", "&Save", "S&end"]
    assert [plain.text(), unmarked.text()] == ["&Pages", "Print"]


def test_what_is_seen_comes_first_and_a_letter_comes_back(qtbot):
    area = QWidget()
    qtbot.addWidget(area)
    hidden, seen = QPushButton("&A", area), QPushButton("&A", area)
    hidden.hide()
    area.show()
    mark_parts([area], [])
    assert [hidden.text(), seen.text()] == ["A", "&A"]
    hidden.show()
    seen.hide()
    mark_parts([area], [])
    assert [hidden.text(), seen.text()] == ["&A", "A"]
