"""The view of the figures in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QToolTip

from raciplanner.app import make_window
from raciplanner.gui.insights.canvas import Canvas
from raciplanner.gui.insights.table_model import FigureModel
from raciplanner.gui.insights.view import CHANGES, ORDER
from raciplanner.gui.views import MATRIX
from raciplanner.library import example_plan
from raciplanner.model.edits.assignments import assign
from raciplanner.model.plan import Plan
from raciplanner.wording.insights import TABLES
from tests.gui.conftest import discard


@pytest.fixture(scope="module")
def plan() -> Plan:
    return example_plan("en")


@pytest.fixture
def window(qapp, qtbot, preferences, script, plan):
    made = make_window(qapp, preferences, messages=script, language="en", theme="light")
    made.restore(start=False)
    made.resize(1280, 800)
    made.show()
    made.document.replace(plan)
    made.files.shown.emit()
    yield made
    discard(made)


@pytest.fixture
def view(window, qtbot):
    with qtbot.waitSignal(window.figures.looked):
        window.show_view("insights")
    made = window.workspace.view("insights")
    qtbot.waitUntil(lambda: made.model.table is not None)
    return made


def middle(canvas: Canvas, key: str) -> QPoint:
    return canvas._area(key).center().toPoint()


def test_every_figure_can_be_chosen(view):
    assert set(ORDER) == {*TABLES, CHANGES}
    for name in ORDER[:-1]:
        view.choose(name)
        assert view.shown == name
        assert view.model.table.title == view.ui.title.text() == view.ui.list.currentItem().text()
        assert view.ui.says.text() == view.model.table.says
        assert view.ui.pages.isTabVisible(0) == view.ui.save_picture.isEnabled()


def test_a_figure_without_a_picture_shows_its_table_and_the_next_its_picture_again(view):
    view.choose("absences")
    assert view.ui.pages.currentWidget() is view.ui.table
    view.choose("role_load")
    assert view.ui.pages.currentWidget() is view.ui.scroll
    view.ui.pages.setCurrentIndex(1)
    view.choose("together")
    assert view.ui.pages.currentWidget() is view.ui.table


def test_the_figures_follow_an_edit(view, window, qtbot):
    view.choose("role_load")
    before = view.model.table
    window.figures._pause.setInterval(0)
    with qtbot.waitSignal(window.figures.looked):
        window.document.attempt(assign, [("mql_decision", "cro")], ["doer"])
    assert view.model.table != before
    assert view.ui.busy.isHidden()


def test_looking_can_be_stopped(view, window):
    window.document.attempt(assign, [("mql_decision", "cro")], ["doer"])
    window.figures.look()
    assert view.ui.busy.isVisible()
    assert view.ui.stop.isVisible()
    view.ui.stop.click()
    assert not window.figures.busy
    assert view.ui.stop.isHidden()


def test_the_keyboard_goes_from_part_to_part_and_into_the_matrix(view, window, qtbot):
    canvas = view.canvas
    canvas.setFocus()
    qtbot.keyClick(canvas, Qt.Key.Key_Home)
    first = canvas.current
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.current != first
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Up)
    assert canvas.current == first
    qtbot.keyClick(canvas, Qt.Key.Key_End)
    qtbot.keyClick(canvas, Qt.Key.Key_Down)
    assert canvas.current == canvas._keys[-1]
    canvas.grab()
    qtbot.keyClick(canvas, Qt.Key.Key_A)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert window.workspace.current == MATRIX


def test_the_mouse_points_tells_and_jumps(view, window, qtbot):
    canvas = view.canvas
    key = canvas._keys[2]
    at = middle(canvas, key)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert canvas.current == key
    canvas.event(QHelpEvent(QEvent.Type.ToolTip, at, canvas.mapToGlobal(at)))
    assert "works with" in QToolTip.text()
    canvas.event(QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), canvas.mapToGlobal(at)))
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert window.workspace.current == "insights"
    qtbot.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert window.workspace.current == MATRIX


def test_a_person_is_shown_among_the_people(view, window, qtbot):
    view.choose("person_load")
    view.canvas.setFocus()
    view.canvas.point_at(view.canvas._keys[0])
    qtbot.keyClick(view.canvas, Qt.Key.Key_Return)
    assert window.workspace.current == "people"


def test_a_cell_of_coverage_leads_nowhere(view, window):
    view.choose("coverage")
    view.canvas.chosen.emit(view.canvas._keys[0])
    assert window.workspace.current == "insights"


@pytest.mark.parametrize(("name", "start"), [("a.svg", b"<svg"), ("a.png", b"\x89PNG")])
def test_a_picture_is_saved(view, script, tmp_path, name, start):
    script.paths.append(tmp_path / name)
    view.ui.save_picture.click()
    assert (tmp_path / name).read_bytes().startswith(start)
    assert script.proposals[-1].endswith("Who works with whom.svg")


@pytest.mark.parametrize("name", ["a.svg", "a.png"])
def test_a_picture_that_cannot_be_saved_is_told(view, script, tmp_path, name):
    script.paths.append(tmp_path / "no folder" / name)
    view.save_picture()
    assert "could not be saved" in script.troubles[-1]
    script.paths.append(None)
    view.save_picture()
    assert len(script.troubles) == 1
    view.choose("absences")
    view.save_picture()


def test_the_table_is_copied(view, qtbot):
    view.choose("role_load")
    view.ui.copy_table.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Name\tLoad"
    assert lines[1] == "Demand Generation Manager\t44"


def test_before_and_after_a_version(view, window, qtbot):
    view.choose(CHANGES)
    assert view.ui.before_line.isVisible()
    assert view.model.table is None
    assert view.ui.before.currentText() == "nothing saved yet"
    window.document.save_version("first")
    window.document.attempt(assign, [("mql_decision", "cro")], ["doer"])
    window.figures.look()
    with qtbot.waitSignal(window.figures.looked):
        pass
    view.refresh()
    qtbot.waitUntil(lambda: view.model.table is not None)
    assert "carries more than before" in view.ui.says.text()
    assert any(row[0] == "Commercial Director" for row in view.model.table.rows)
    window.document.replace(example_plan("en"))
    assert view._before is None


def test_a_version_that_cannot_be_read_is_told(view, window, script, tmp_path, monkeypatch):
    path = tmp_path / "p.raciplan"
    window.document.save_as(path)
    path.write_bytes(b"nothing")
    view._offer()
    view.choose(CHANGES)
    assert script.troubles


def test_language_and_theme_are_followed(view, window, qtbot):
    light = view.canvas.picture
    window.theme.use("dark")
    assert view.canvas.picture.background != light.background
    window.theme.use("light")
    try:
        window.language.use("ru")
        qtbot.waitUntil(lambda: view.ui.title.text() == "Кто с кем работает")
    finally:
        window.language.use("en")
    qtbot.waitUntil(lambda: view.ui.list.item(0).text() == "Who works with whom")


def test_the_model_of_a_table(view):
    model = FigureModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert model.as_text() == ""
    assert model.rowCount() == model.columnCount() == 0
    assert model.headerData(0, Qt.Orientation.Horizontal) is None
    model.show(view.model.table)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Role"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    index = model.index(0, 0)
    assert model.data(index) == "Head of Marketing"
    assert "Head of Marketing" in model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert model.data(index, Qt.ItemDataRole.DecorationRole) is None
    del tester


def test_an_empty_canvas_keeps_quiet(qtbot):
    canvas = Canvas(str)
    qtbot.addWidget(canvas)
    canvas.show()
    canvas.show_picture(None)
    canvas.point_at("role:x")
    assert canvas.scale == 1.0
    qtbot.keyClick(canvas, Qt.Key.Key_Right)
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPointF(1, 1).toPoint())
    canvas.setFocus()
    canvas.grab()
