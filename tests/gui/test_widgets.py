"""Shared widgets: user text is never read as HTML; bars, titles, cards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QPushButton, QStyleOptionComboBox, QWidget

from raciplanner.gui.icons import icon
from raciplanner.gui.split_line import SplitLine
from raciplanner.gui.theme import palette_of
from raciplanner.gui.widgets import (
    Bar,
    CardButton,
    ElidedBox,
    ElidedLabel,
    PaneTitle,
    fill,
    label,
    link,
    plain_tip,
    set_tip,
)
from raciplanner.palette import LIGHT

NASTY = "<img src='/etc/passwd'> & <b>bold</b>"


def test_labels_and_tips_show_text_as_typed(qtbot):
    made = label(NASTY, "secondary")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText
    set_tip(made, NASTY)
    assert "<img" not in made.toolTip()
    assert "&lt;img" in made.toolTip()
    assert plain_tip("") == ""


def test_a_box_keeps_its_choice_in_another_language(qtbot):
    box = QComboBox()
    qtbot.addWidget(box)
    told = []
    box.currentIndexChanged.connect(told.append)
    fill(box, [("a", "One"), ("b", "Two")], "b")
    fill(box, [("a", "Раз"), ("b", "Два")])
    assert (box.currentData(), box.currentText()) == ("b", "Два")
    fill(box, [("a", "Раз")], "gone")
    assert box.currentData() == "a"
    assert told == []


def test_a_bar_has_buttons(qtbot):
    bar = Bar("warningBar", NASTY)
    qtbot.addWidget(bar)
    pressed = []
    button = bar.add_button("Do it", lambda: pressed.append(1))
    button.click()
    assert pressed == [1]
    assert bar.text.textFormat() == Qt.TextFormat.PlainText


def test_a_pane_title_shows_where_the_keyboard_is(qtbot):
    closed = []
    title = PaneTitle(lambda: closed.append(1))
    qtbot.addWidget(title)
    extra = link("More", lambda: None)
    title.add(extra)
    title.set_active(True)
    assert title.property("active") is True
    title.close_button.click()
    assert closed == [1]
    assert title.line.indexOf(extra) < title.line.indexOf(title.close_button)


def test_a_card_speaks_and_grows_with_its_text(qtbot):
    card = CardButton()
    qtbot.addWidget(card)
    card.set_texts("Title", "word " * 60)
    card.set_picture(icon("new", palette_of(LIGHT)))
    assert card.accessibleName() == "Title"
    assert card.heightForWidth(200) > card.heightForWidth(900)
    assert card.hasHeightForWidth()
    assert card.minimumSizeHint().width() <= card.sizeHint().width()
    card.set_picture(QIcon())


def test_a_line_too_long_gives_way(qtbot):
    line = ElidedLabel()
    qtbot.addWidget(line)
    line.setText("word " * 100)
    line.resize(80, 20)
    line.show()
    assert line.minimumSizeHint().width() < 100
    assert not line.grab().isNull()


def test_a_box_without_room_ends_in_dots(qtbot):
    box = ElidedBox()
    qtbot.addWidget(box)
    box.addItems(["Short", "A name that is much too long for such a narrow box"])
    box.resize(120, 32)
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    assert option.currentText == "Short"
    box.setCurrentIndex(1)
    box.initStyleOption(option)
    assert option.currentText.endswith("…")
    assert "much too long" in box.toolTip()
    assert not box.grab().isNull()


def test_halves_of_a_line_stand_one_above_the_other_where_there_is_no_room(qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    line = SplitLine(host)
    near, far = QPushButton("Colour by"), QPushButton("Save as picture")
    line.left.addWidget(near)
    line.right.addWidget(far)
    line.resize(600, 40)
    host.show()
    qtbot.waitUntil(lambda: near.y() == far.y() and near.x() < far.x())
    line.resize(line.minimumSizeHint().width(), 80)
    qtbot.waitUntil(lambda: far.y() >= near.geometry().bottom())
    assert far.width() >= far.sizeHint().width()
    line.resize(600, 40)
    qtbot.waitUntil(lambda: near.y() == far.y())
