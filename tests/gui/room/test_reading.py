"""Reading out to the room: pages that can be read, keys, a second screen, and its end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from raciplanner.charter.spoken import Leaf, Part, leaves
from raciplanner.gui.room import reading as reading_module
from raciplanner.gui.room.control import Control
from raciplanner.gui.room.reading import Reading, other_screen
from raciplanner.gui.room.show import Show
from raciplanner.gui.room.typeset import HEADING, NAMES, TEXT, typeset
from raciplanner.gui.room.window import RoomWindow
from raciplanner.library.example import example_plan
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.settings import change_info
from raciplanner.palette import DARK, LIGHT

SIZE = QSizeF(1280, 720)


def pages_of(*found: Leaf, size: QSizeF = SIZE):
    return typeset(found, size, QApplication.font().family())


def parts(*items: str, heading: str = "You do") -> tuple[Part, ...]:
    return (Part(heading, items),)


@pytest.fixture
def show(qtbot) -> Show:
    pages = pages_of(*(Leaf("", f"Page {number}") for number in range(4)))
    return Show(pages, SIZE, QApplication.font().family(), "Ours", dark=False)


# Pages


def test_letters_are_large_enough_for_the_last_row_of_seats():
    assert TEXT >= 0.04
    assert min(NAMES, HEADING) >= 0.022
    for size in (QSizeF(1280, 720), QSizeF(1920, 1080), QSizeF(1024, 768)):
        for page in typeset(leaves(example_plan("en")), size, "Sans"):
            bullets = [line for line in page.lines if line.mark]
            assert all(line.size >= 0.04 * size.height() for line in bullets)
            assert all(line.size >= 0.022 * size.height() for line in page.lines)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_everything_that_is_read_stands_on_a_page_and_inside_it(language):
    found = leaves(example_plan(language))
    pages = pages_of(*found)
    for number, leaf in enumerate(found):
        text = " ".join(page.text for page in pages if page.leaf == number)
        words = " ".join(text.split())
        for part in leaf.parts:
            for item in part.items:
                assert all(word in words for word in item.split())
    lowest = max(line.top + line.size for page in pages for line in page.lines)
    assert lowest < SIZE.height() * 0.93


def test_a_long_list_goes_on_under_its_heading():
    pages = pages_of(Leaf("Sales", "Rep", "Ann", parts(*(f"Item {n}" for n in range(30)))))
    assert len(pages) > 2
    for page in pages:
        assert page.text.startswith("Sales\nRep\nAnn\nYou do\n")
    assert sum(page.text.count("Item") for page in pages) == 30


def test_a_heading_is_not_left_alone_at_the_foot():
    several = tuple(
        part for n in range(12) for part in parts(f"Item {n}", "More", heading=f"Heading {n}")
    )
    for page in pages_of(Leaf("", "Long", "", several)):
        assert not page.lines[-1].bold


@pytest.mark.parametrize(
    "text", ["word " * 2000, "x" * 10_000, "😀" * 500, "مسؤول عن " * 200, "", "a\u0301" * 300]
)
def test_texts_of_any_length_are_broken_and_none_is_lost(text):
    pages = pages_of(Leaf("", "Title", "", parts(text)))
    shown = "".join(line.text for page in pages for line in page.lines[2:])
    wanted = "".join(text.split())
    got = "".join(shown.split()).replace("Youdo", "").replace("Title", "")
    assert got == wanted
    for page in pages:
        assert all(line.top + line.size < SIZE.height() for line in page.lines)


def test_a_title_too_long_is_cut():
    (page,) = pages_of(Leaf("", "word " * 400, "", parts("Item")))
    assert sum(line.bold and line.size > 40 for line in page.lines) == 3
    (page,) = pages_of(Leaf("", "T", "", (Part("", (), "… and 3 more"),)))
    assert "… and 3 more" in page.text


# What is shown


def test_pages_are_turned_and_end_at_both_ends(show, qtbot):
    with qtbot.waitSignal(show.turned):
        show.step(1)
    show.go(99)
    assert show.number == "4 of 4"
    with qtbot.assertNotEmitted(show.turned):
        show.step(1)
        show.step(0)
    show.set_blank(blank=True)
    assert show.text == "Blank"
    show.step(-1)
    assert not show.blank
    assert show.text.startswith("Page 2")


def test_other_pages_keep_the_place_in_what_is_read(show):
    show.go(2)
    show.replace(pages_of(*(Leaf("", f"New {number}") for number in range(4))), "Ours")
    assert show.page.text == "New 2"
    show.go(3)
    show.replace(pages_of(Leaf("", "Only one")), "Ours")
    assert show.place == 0


@pytest.mark.parametrize(("dark", "colours"), [(False, LIGHT), (True, DARK)])
def test_pages_are_painted_in_any_size(show, dark, colours):
    show.set_dark(dark=dark)
    for width, height in ((320, 180), (1280, 720), (400, 400)):
        image = QImage(width, height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        show.paint(painter, QSizeF(width, height))
        painter.end()
        assert image.pixelColor(2, 2).name().upper() == colours.base.upper()
        seen = {image.pixelColor(x, y).name() for x in range(0, width, 2) for y in range(height)}
        assert len(seen) > 3
    show.set_blank(blank=True)
    painter = QPainter(image)
    show.paint(painter, QSizeF(400, 400))
    painter.end()
    assert image.pixelColor(200, 200).name() == "#000000"


# The window of the room


@pytest.fixture
def room(show, qtbot) -> RoomWindow:
    made = RoomWindow(show, QGuiApplication.primaryScreen())
    qtbot.addWidget(made)
    made.show()
    return made


def test_keys_and_clickers_turn_the_pages(room, show):
    key = Qt.Key
    for forward in (key.Key_Right, key.Key_Space, key.Key_PageDown, key.Key_Return, key.Key_Down):
        show.go(0)
        QTest.keyClick(room, forward)
        assert show.place == 1
    for back in (key.Key_Left, key.Key_PageUp, key.Key_Up, key.Key_Backspace):
        show.go(2)
        QTest.keyClick(room, back)
        assert show.place == 1
    QTest.keyClick(room, key.Key_End)
    assert show.place == 3
    QTest.keyClick(room, key.Key_Home)
    assert show.place == 0
    for blank in (key.Key_B, key.Key_Period):
        QTest.keyClick(room, blank)
        assert show.blank
        QTest.keyClick(room, blank)
        assert not show.blank
    QTest.keyClick(room, key.Key_D)
    assert show.dark
    QTest.keyClick(room, key.Key_Z)
    assert show.place == 0


def test_the_mouse_turns_the_pages(room, show):
    QTest.mouseClick(room, Qt.MouseButton.LeftButton)
    assert show.place == 1
    QTest.mouseClick(room, Qt.MouseButton.RightButton)
    QTest.mouseClick(room, Qt.MouseButton.MiddleButton)
    assert show.place == 0
    for turn, place in ((-120, 1), (0, 1), (120, 0)):
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(room, event)
        assert show.place == place


def test_what_is_on_the_page_is_told_to_a_screen_reader(room, show):
    show.step(1)
    assert room.accessibleDescription() == "Page 1\n2 of 4"


# The small window of the facilitator


def test_the_facilitator_turns_the_pages(show, qtbot):
    control = Control(show)
    qtbot.addWidget(control)
    control.show()
    control.activateWindow()
    qtbot.waitUntil(control.isActiveWindow)
    assert not control.back.isEnabled()
    control.forward.click()
    assert show.place == 1
    assert control.number.text() == "2 of 4"
    QTest.keyClick(control, Qt.Key.Key_PageDown)
    control.back.click()
    assert show.place == 1
    control.blank.click()
    assert show.blank
    show.set_blank(blank=False)
    assert not control.blank.isChecked()
    control.dark.click()
    assert show.dark
    assert "Page 1" in control.thumbnail.accessibleDescription()
    for end in (control.end.click, lambda: QTest.keyClick(control, Qt.Key.Key_Escape)):
        with qtbot.waitSignal(control.closed):
            end()
    QTest.keyClick(control, Qt.Key.Key_Z)
    with qtbot.waitSignal(control.closed):
        control.close()
    control.grab()


# From the window


def reading_of(window) -> Reading:
    found = window.signing._reading
    assert found is not None
    return found


def test_reading_out_on_this_screen(window, qtbot):
    window.files.open_example("en")
    window.commands["read_out"].trigger()
    reading = reading_of(window)
    window.commands["read_out"].trigger()  # once is enough
    assert reading_of(window) is reading
    qtbot.waitUntil(lambda: reading.room is not None)
    assert reading.control is None
    assert reading.room.isFullScreen()
    assert "Version 0.3" in reading.show._title
    QTest.keyClick(reading.room, Qt.Key.Key_Escape)
    assert window.signing._reading is None


def test_a_plan_that_changes_is_read_as_it_is_now(window, qtbot):
    window.files.open_example("en")
    window.commands["read_out_here"].trigger()
    reading = reading_of(window)
    qtbot.waitUntil(lambda: reading.room is not None)
    window.document.attempt(change_info, title="Another title")
    with qtbot.waitSignal(reading.show.turned):
        reading.start()
        reading.start()
    assert reading.show.page.text.startswith("Working-together charter\nAnother title")
    first = window.document.plan.rows[0].id
    with qtbot.waitSignal(reading.show.turned):
        window.document.attempt(change_activity, first, name="Quite another")
    window.files.close()
    window.document.undo_stack.setClean()
    reading.end()


def test_a_plan_that_is_closed_is_read_no_more(window, qtbot):
    window.files.open_example("en")
    window.commands["read_out"].trigger()
    reading = reading_of(window)
    window.document.undo_stack.setClean()
    window.files.open_example("ru")  # before the pages are there
    assert window.signing._reading is None
    assert reading.room is None


def test_on_a_second_screen_the_facilitator_sees_it_small(window, qtbot, monkeypatch):
    window.files.open_example("en")
    screen = window.screen()
    monkeypatch.setattr(reading_module, "other_screen", lambda _window: screen)
    from raciplanner.gui.room import wiring

    monkeypatch.setattr(wiring, "other_screen", lambda _window: screen)
    window.commands["read_out"].trigger()
    reading = reading_of(window)
    qtbot.waitUntil(lambda: reading.control is not None)
    assert reading.control.isVisible()
    assert reading.room.isVisible()
    reading.control.forward.click()
    assert reading.show.place == 1
    room = reading.room
    reading.screen_gone(screen)
    assert not room.isVisible()
    bar = window.workspace.bars.notice_bar
    assert bar.isVisible()
    assert bar.text.text() == "The second screen is gone. Room view closed."
    window.workspace.bars.dismiss.click()
    window.workspace.bars.refresh()
    assert not bar.isVisible()
    assert window.signing._reading is None


def test_where_there_is_one_screen_there_is_no_other(window):
    assert other_screen(window) is None
    reading = Reading(window.document, window)
    reading.screen_gone(reading.screen)  # the only one: nothing to say
    with_end = []
    reading.ended.connect(with_end.append)
    reading.end()
    reading.end()
    assert with_end == [""]
