"""Sentences in a list."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from raciplanner.gui.wrapped_list import WrappedList


def lines_of(text: str, wide: int, qtbot) -> float:
    shown = WrappedList()
    qtbot.addWidget(shown)
    shown.resize(wide, 200)
    shown.addItem(text)
    shown.show()
    return shown.visualItemRect(shown.item(0)).height() / shown.fontMetrics().lineSpacing()


def test_a_text_is_as_high_as_it_needs_at_every_width(qtbot):
    """Near the width at which a line breaks, too: the padding counts."""
    text = "○ Hannah Brooks – Head of Revenue Operations\nhas not signed yet"
    option = QStyleOptionViewItem()
    shown = WrappedList()
    qtbot.addWidget(shown)
    shown.initViewItemOption(option)
    wide = option.fontMetrics.horizontalAdvance(text.partition("\n")[0])
    frame = 2 * shown.frameWidth() + 2 * shown.style().pixelMetric(
        QStyle.PixelMetric.PM_FocusFrameHMargin
    )
    assert 2 <= lines_of(text, wide + frame + 40, qtbot) < 3
    for less in range(0, 12, 3):
        assert 3 <= lines_of(text, wide + frame - less, qtbot) < 4
