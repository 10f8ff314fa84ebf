"""Underlined letters of menus."""

from __future__ import annotations

from PySide6.QtGui import QAction

from raciplanner.gui.mnemonics import distinct, mark_actions, marked


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


def test_where_nothing_is_free_there_is_no_mark():
    assert distinct(["&A", "&A", "…"]) == ["&A", "A", "…"]


def test_tips_and_short_texts_stay(qapp):
    one, two = QAction("&Save"), QAction("&Sort by name")
    two.setIconText("Sort")
    two.setToolTip("Sort (F7)")
    mark_actions([one, two])
    assert (one.text(), two.text()) == ("&Save", "Sort &by name")
    assert (two.iconText(), two.toolTip()) == ("Sort", "Sort (F7)")
