"""The charter view: sections, live pages, the way to the source of a section."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from raciplanner.charter.preview import Preview
from raciplanner.charter.sections import PRESETS, REQUIRED, SECTIONS, arranged
from raciplanner.gui.charter.follow import SigningState
from raciplanner.gui.charter.section_dialog import SectionDialog
from raciplanner.gui.charter.section_model import MIME, SectionModel
from raciplanner.gui.charter.view import CharterView
from raciplanner.library.charter_content import charter_content
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.charter import change_section
from tests.benchmarks.generate import make_plan
from tests.charter.reading import charter_of


@pytest.fixture
def view(qtbot, document):
    made = CharterView(document, SigningState(document), lambda: "a4")
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitUntil(lambda: made.pages.preview is not None, timeout=20_000)
    qtbot.waitUntil(lambda: made._work is None)
    return made


# The list of sections


def test_the_model_keeps_the_rules_of_models(qtbot, document):
    model = SectionModel(document)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    document.attempt(change_section, "why", shown=True)
    model.choose_preset("full")
    model.move(1, 4)
    document.undo()
    del tester


def test_ticks_choose_what_is_printed(document):
    model = SectionModel(document)
    row = model.index(model.row_of("principles"))
    assert row.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
    assert model.setData(row, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert dict(arranged(document.plan))["principles"]
    assert not model.setData(row, "x")
    cover = model.index(model.row_of("cover"))
    assert not model.setData(cover, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert not model.flags(cover) & Qt.ItemFlag.ItemIsUserCheckable


def test_a_preset_is_one_step(document):
    model = SectionModel(document)
    model.choose_preset("short")
    wanted = {name for name, on in arranged(document.plan) if on}
    assert wanted == set(PRESETS["short"]) | REQUIRED
    document.undo()
    assert not document.plan.charter_sections


def test_sections_are_dragged(document):
    model = SectionModel(document)
    data = model.mimeData([model.index(model.row_of("roles"))])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, model.index(-1))
    assert model.name_at(1) == "roles"
    assert model.mimeTypes() == [MIME]
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, 0, model.index(3))
    assert model.row_of("roles") == 2
    strange = QMimeData()
    strange.setData(MIME, b"nothing")
    model.dropMimeData(strange, Qt.DropAction.MoveAction, 0, 0, model.index(-1))
    assert not model.move(0, 0)
    assert not model.move(-1, 3)
    assert model.name_at(99) == ""


# The pages


def test_the_pages_follow_the_plan(view, document, qtbot):
    before = view.pages.preview
    document.attempt(change_activity, "Create charter", name="Write the charter")
    qtbot.waitUntil(lambda: view.pages.preview is not before, timeout=20_000)
    qtbot.waitUntil(lambda: "Page 1 of" in view.state.text(), timeout=20_000)


def test_edits_while_pages_are_made_make_them_once_more(view, document, qtbot):
    document.attempt(change_section, "principles", shown=True)
    view._make()
    document.attempt(change_section, "why", shown=True)
    view._make()
    before = view.pages.preview
    qtbot.waitUntil(lambda: view.pages.preview is not before, timeout=20_000)
    qtbot.waitUntil(lambda: view._work is None, timeout=20_000)
    assert not view._again


def test_large_charters_tell_how_far_they_are_and_begin_again_after_an_edit(view, document, qtbot):
    told, made = [], []
    document.replace(make_plan("M"))
    view.pages.show_preview, show = made.append, view.pages.show_preview
    qtbot.waitUntil(lambda: "%" in view.state.text(), timeout=20_000)
    told.append(view.state.text())
    first = view._work
    row = document.plan.rows[0].id
    document.attempt(change_activity, row, name="Edited while pages are made")
    view._make()
    assert first._cancelled.is_set()
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    assert told[0].startswith("The pages are being made… ")
    assert len(made) == 1
    show(made[0])
    assert view._work is not first


def test_from_an_edit_to_its_page_takes_less_than_a_second(view, document, qtbot):
    document.replace(make_plan("S"))
    qtbot.waitUntil(lambda: view._work is None and not view._stale, timeout=20_000)
    before, row = view.pages.preview, document.plan.rows[0].id
    began = time.monotonic()
    document.attempt(change_activity, row, name="Edited")
    qtbot.waitUntil(lambda: view.pages.preview is not before, timeout=20_000)
    view.pages.preview.page(2, 1.0)
    # A second on a machine that does nothing else; others run tests beside this one.
    assert time.monotonic() - began < 3


def test_the_list_says_how_many_pages_a_section_takes(view):
    texts = {view.model.name_at(i): view.model.index(i).data() for i in range(len(SECTIONS))}
    assert texts["cover"] == "Cover – one page"
    assert texts["decisions"] == "Decisions – nothing yet"
    assert texts["principles"] == "Principles of working together"


def test_choosing_a_section_shows_its_page(view):
    view.pages.set_zoom(100)
    view.choose("signatures")
    assert view.pages.top_page >= 2
    view.choose("cover")
    assert view.pages.top_page == 0


def test_a_click_on_a_page_asks_for_the_source(view, qtbot):
    asked = []
    view.section_wanted.connect(asked.append)
    view.pages.go_to(0)
    QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert asked == ["cover"]
    assert view.section == "cover"
    QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    QTest.mouseClick(view.pages.viewport(), Qt.MouseButton.RightButton, pos=QPoint(300, 200))
    assert asked == ["cover"]
    view.sections.setFocus()
    QTest.keyClick(view.sections, Qt.Key.Key_Return)
    view.edit.click()
    assert asked[0] == asked[-1] == "cover"


def test_pages_are_painted_in_colour_and_grey(view, qtbot):
    qtbot.waitUntil(lambda: 0 in view.pages._pictures, timeout=20_000)
    view.grey.setChecked(True)
    qtbot.waitUntil(lambda: 0 in view.pages._pictures, timeout=20_000)
    assert view.pages._pictures[0].isGrayscale()


def test_zoom_and_keys(view):
    zooms = []
    view.pages.zoom_changed.connect(zooms.append)
    view.pages.set_zoom(100)
    view.larger.click()
    view.smaller.click()
    view.fit.click()
    assert zooms == [100, 125, 100, 0]
    view.pages.set_zoom(25)
    view.pages.step_zoom(-1)
    assert view.pages.zoom == 25
    view.pages.set_zoom(200)
    bar = view.pages.verticalScrollBar()
    QTest.keyClick(view.pages, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(view.pages, Qt.Key.Key_Home)
    assert bar.value() == 0
    QTest.keyClick(view.pages, Qt.Key.Key_Right)
    assert view.pages.top_page == 1
    QTest.keyClick(view.pages, Qt.Key.Key_Left)
    assert view.pages.top_page == 0
    QTest.keyClick(view.pages, Qt.Key.Key_Down)
    assert bar.value() > 0
    view.pages.go_to(999)


def test_small_pages_lead_to_the_large_ones(view, qtbot):
    small, pages = view.thumbnails, view.pages
    assert small.preview is pages.preview
    widths = {place.width() for place in small._places}
    assert max(widths) - min(widths) <= 1
    assert max(widths) < small.viewport().width()
    third = small._places[2].center() - small._shift()
    small.verticalScrollBar().setValue(0)
    with qtbot.waitSignal(small.page_wanted) as wanted:
        QTest.mouseClick(small.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert wanted.args == [2]
    assert (pages.top_page, small.current) == (2, 2)
    QTest.keyClick(small, Qt.Key.Key_Down)
    assert (pages.top_page, small.current) == (3, 3)
    QTest.keyClick(small, Qt.Key.Key_End)
    last = len(pages.preview.sizes) - 1
    assert small.current == last
    seen = small.viewport().rect().translated(small._shift())
    assert seen.contains(small._places[last])
    QTest.keyClick(small, Qt.Key.Key_Right)
    assert small.current == last
    QTest.keyClick(small, Qt.Key.Key_Home)
    assert (pages.top_page, small.current, small.verticalScrollBar().value()) == (0, 0, 0)


def test_the_page_that_is_read_has_a_frame_among_the_small_ones(view, qtbot):
    qtbot.waitUntil(lambda: {0, 1} <= set(view.thumbnails._pictures))

    def left_edge(page):
        place = view.thumbnails._places[page]
        image = view.thumbnails.viewport().grab().toImage()
        return image.pixelColor(place.left() - 1, place.center().y()).name()

    framed, plain = left_edge(0), left_edge(1)
    assert framed != plain
    view.thumbnails.show_current(1)
    assert (left_edge(0), left_edge(1)) == (plain, framed)


def test_moving_with_buttons_and_keys(view, document):
    view.choose("roles")
    row = view.sections.currentIndex().row()
    view.up.click()
    assert view.section == "roles"
    assert view.sections.currentIndex().row() == row - 1
    view.sections.setFocus()
    QTest.keyClick(view.sections, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert view.sections.currentIndex().row() == row
    document.undo()
    assert view.reveal(()) is False
    change = document.plan.charter_sections
    assert change


def test_paper_and_presets(view, document, qtbot):
    papers = []
    view.paper_chosen.connect(papers.append)
    view.paper.setCurrentIndex(1)
    view.paper.activated.emit(1)
    assert papers == ["letter"]
    view.preset.setCurrentIndex(view.preset.findData("short"))
    view.preset.activated.emit(1)
    assert len([1 for _, on in arranged(document.plan) if on]) == len(PRESETS["short"])


def test_undo_chooses_the_section(view, document):
    document.attempt(change_section, "training", text="Every month")
    assert view.reveal(document.undo_edit.changes)
    assert view.section == "training"


def test_the_renderer_gives_rows_of_pixels(document):
    preview = Preview(charter_of(document.plan).data)
    raster = preview.page(0, 0.5)
    assert len(raster.pixels) == raster.stride * raster.height
    assert preview.page(0, 0.5, grey=True).stride == raster.width


# Words of a section


def test_words_of_the_library_are_the_start(qtbot, document):
    dialog = SectionDialog(document, "principles")
    qtbot.addWidget(dialog)
    principle = charter_content().principles[0]["en"]
    assert principle in dialog.words.toPlainText()
    dialog._take()
    record = document.plan.charter_sections["principles"]
    assert (record.shown, record.text, record.title) == (True, "", "")


def test_own_words_and_heading(qtbot, document):
    dialog = SectionDialog(document, "principles")
    qtbot.addWidget(dialog)
    dialog.heading.setText("Our rules")
    dialog.words.setPlainText("- Be kind")
    dialog._take()
    record = document.plan.charter_sections["principles"]
    assert (record.text, record.title) == ("- Be kind", "Our rules")
    again = SectionDialog(document, "principles")
    qtbot.addWidget(again)
    assert again.words.toPlainText() == "- Be kind"
    again.back.click()
    again._take()
    assert document.plan.charter_sections["principles"].text == ""


def test_a_section_without_words_of_the_library(qtbot, document):
    dialog = SectionDialog(document, "training")
    qtbot.addWidget(dialog)
    assert dialog.back.isHidden()
    dialog._take()
    assert "training" not in document.plan.charter_sections


# In the window


@pytest.fixture
def shown(window, qtbot, document):
    window.document.replace(document.plan)
    window.files.shown.emit()
    window.show_view("charter")
    made = window.workspace.view("charter")
    qtbot.waitUntil(lambda: made.pages.preview is not None, timeout=20_000)
    return window


@pytest.mark.parametrize(
    ("section", "view"),
    [("matrix", "matrix"), ("roles", "people"), ("decisions", "agreements")],
)
def test_the_source_of_a_section_is_another_view(shown, section, view):
    shown.workspace.view("charter").section_wanted.emit(section)
    assert shown.workspace.current == view


def test_the_source_of_a_section_is_a_dialog(shown, drive):
    titles = []

    def close(dialog):
        titles.append(dialog.windowTitle())
        dialog.reject()

    for section in ("training", "cover", "letters"):
        drive(close)
        shown.workspace.view("charter").section_wanted.emit(section)
    assert titles[0] == "Section of the charter"
    assert len(titles) == 3


def test_details_stand_beside_the_matrix_only(shown):
    assert shown.details_dock.isHidden()
    shown.show_view("matrix")
    assert not shown.details_dock.isHidden()
    shown.details_dock.hide()
    shown.show_view("charter")
    shown.show_view("matrix")
    assert shown.details_dock.isHidden()
