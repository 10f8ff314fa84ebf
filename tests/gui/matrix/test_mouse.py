from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from raciplanner.gui.matrix.picker import LetterPicker
from raciplanner.gui.matrix.rows import NAME, Kind, Row, Sort
from tests.gui.matrix.conftest import at, here
from tests.gui.matrix.test_structure import order, roles

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def spot(view, activity: str, role: str = "", *, gutter=False, low=False) -> QPoint:
    """A point in a cell, on a name or, with ``gutter``, left of it."""
    row = view.model.place_of(activity)
    cell = view.table.places.cell(row, view.model.column_of(role) if role else NAME)
    x = 8 if gutter else cell.center().x()
    return QPoint(x, cell.bottom() - 3 if low else cell.top() + 5)


def band(view, phase: str):
    return view.table.places.cell(view.model.place(Row(Kind.BAND, phase)), NAME).center()


def click(view, point: QPoint, mods=NONE, button=LEFT) -> None:
    QTest.mouseClick(view.table.viewport(), button, mods, point)


def drag(widget, start: QPoint, *stops: QPoint, drop=True) -> None:
    QTest.mousePress(widget, LEFT, NONE, start)
    for stop in stops:
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(stop),
            QPointF(widget.mapToGlobal(stop)),
            Qt.MouseButton.NoButton,
            LEFT,
            NONE,
        )
        QApplication.sendEvent(widget, event)
    if drop:
        QTest.mouseRelease(widget, LEFT, NONE, stops[-1])


def head(view, role: str) -> QPoint:
    places = view.table.places
    left = places.column_left(view.model.column_of(role))
    return QPoint(left + places.widths.column // 2 - 4, view.table.header.height() - 8)


def test_a_click_goes_to_the_cell_and_gives_the_keyboard(view):
    click(view, spot(view, "Score leads", "HoS"))
    assert here(view) == ("Score leads", "HoS")
    click(view, spot(view, "Webinar"))
    assert here(view) == ("Webinar", "")


def test_shift_and_control(view):
    click(view, spot(view, "Define leads", "Ops"))
    click(view, spot(view, "Score leads", "HoS"), SHIFT)
    assert len(view.table.selected.cells()) == 4
    click(view, spot(view, "Webinar", "SDR"), CTRL)
    assert len(view.table.selected.cells()) == 5
    click(view, spot(view, "Webinar", "SDR"), CTRL)
    assert len(view.table.selected.cells()) == 4


def test_dragging_selects(view):
    start, stop = spot(view, "Define leads", "CMO"), spot(view, "Hand over", "HoS")
    drag(view.table.viewport(), start, start + QPoint(30, 5), stop, QPoint(stop.x(), 2000))
    assert here(view)[1] == "HoS"
    assert ("Hand over", "HoS") in view.table.selected.cells()


def test_the_number_selects_the_row(view):
    click(view, spot(view, "Define leads", gutter=True))
    assert view.table.selected.whole_rows()
    click(view, spot(view, "Hand over", gutter=True), SHIFT)
    assert len(view.table.selected.activities()) == 3
    click(view, spot(view, "Webinar", gutter=True), CTRL)
    assert len(view.table.selected.activities()) == 4


def test_rows_are_dragged_to_another_phase(view, document):
    start = spot(view, "Define leads", gutter=True)
    stop = spot(view, "Webinar", gutter=True)
    drag(view.table.viewport(), start, start + QPoint(0, 30), stop, drop=False)
    assert view.table.marks.drop is not None
    QTest.mouseRelease(view.table.viewport(), LEFT, NONE, stop)
    assert order(document)[2:] == ["C:Plan campaign", "C:Define leads", "C:Webinar"]
    assert view.table.marks.drop is None
    assert view.table.selected.activities() == ["Define leads"]


def test_several_rows_are_dragged_together(view, document):
    click(view, spot(view, "Define leads", gutter=True))
    click(view, spot(view, "Score leads", gutter=True), SHIFT)
    start = spot(view, "Score leads", gutter=True)
    drag(
        view.table.viewport(),
        start,
        start + QPoint(0, 30),
        spot(view, "Webinar", gutter=True, low=True),
    )
    assert order(document)[-2:] == ["C:Define leads", "C:Score leads"]


def test_escape_gives_up_dragging(view, document):
    start = spot(view, "Define leads", gutter=True)
    drag(view.table.viewport(), start, start + QPoint(0, 90), drop=False)
    assert view.mouse.dragging
    QTest.keyClick(view.table, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.table.viewport(), LEFT, NONE, start)
    assert not document.modified
    assert not view.table.escape()


@pytest.mark.parametrize("target", ["band", "ghost", "folded band"])
def test_rows_are_dropped_on_bands_and_ghosts(view, document, target):
    if target == "folded band":
        view.table.fold("Campaigns", folded=True)
    start = spot(view, "Define leads", gutter=True)
    stop = band(view, "Campaigns")
    if target == "ghost":
        ghost = view.model.place(Row(Kind.GHOST, "Campaigns"))
        stop = view.table.places.cell(ghost, NAME).center()
    drag(view.table.viewport(), start, start + QPoint(0, 30), stop)
    expected = 2 if target == "band" else 4
    assert order(document)[expected] == "C:Define leads"


def test_a_sorted_view_takes_no_drop(view, document):
    view.model.rearrange(sort=Sort("name"))
    start = spot(view, "Define leads", gutter=True)
    drag(view.table.viewport(), start, start + QPoint(0, 90))
    assert not document.modified


def test_a_band_is_folded_by_its_arrow(view):
    point = band(view, "Leads")
    click(view, QPoint(view.table.places.metrics.name_left - 12, point.y()))
    assert view.model.view.collapsed == {"Leads"}
    click(view, QPoint(300, point.y()))
    assert view.model.view.collapsed == {"Leads"}
    assert view.table.selected.band == "Leads"


def test_the_line_for_new_ones_opens_by_a_click(view):
    ghost = view.table.places.cell(view.model.place(Row(Kind.GHOST, "Leads")), NAME)
    click(view, ghost.center())
    assert view.naming.editor is not None


def test_double_clicks_edit(view, qtbot):
    QTest.mouseDClick(view.table.viewport(), LEFT, NONE, spot(view, "Webinar"))
    assert view.naming.editor.text() == "Webinar"
    view.naming.cancel()
    click(view, spot(view, "Webinar", "Ops"))
    QTest.mouseDClick(view.table.viewport(), LEFT, NONE, spot(view, "Webinar", "Ops"))
    picker = view.findChild(LetterPicker)
    assert picker is not None
    picker.close()
    click(view, QPoint(250, band(view, "Leads").y()))
    QTest.mouseDClick(view.table.viewport(), LEFT, NONE, QPoint(250, band(view, "Leads").y()))
    assert view.naming.editor.text() == "Leads"


def test_double_clicks_beside_everything_do_nothing(view):
    for point in (spot(view, "Webinar", gutter=True), QPoint(5, 5000), QPoint(8, 10)):
        QTest.mouseDClick(view.table.viewport(), LEFT, NONE, point)
    assert view.naming.editor is None
    click(view, QPoint(5000, 5))


def test_the_totals_of_a_role_filter(view):
    footer = view.table.places.footer + 10
    x = view.table.places.column_left(view.model.column_of("SDR")) + 10
    click(view, QPoint(x, footer))
    shown = [row.key for row in view.model.rows if row.kind is Kind.ACTIVITY]
    assert shown == ["Define leads", "Hand over"]
    assert view.search.notice.isVisible()
    click(view, QPoint(30, view.table.places.footer + 10))


def test_the_crosshair_follows_the_mouse_and_comes_back(view):
    point = spot(view, "Hand over", "SDR")
    QTest.mouseMove(view.table.viewport(), point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(view.table.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        NONE,
    )
    QApplication.sendEvent(view.table.viewport(), event)
    row = view.model.place_of("Hand over")
    assert view.table.marks.cross == (row, view.model.column_of("SDR"))
    assert view.table.marks.hover == row
    QTest.keyClick(view.table, Qt.Key.Key_Right)
    assert view.table.marks.cross == view.table.marks.current
    QApplication.sendEvent(view.table.viewport(), event)
    QApplication.sendEvent(view.table, QEvent(QEvent.Type.Leave))
    assert view.table.marks.hover == -1


def test_the_wheel_zooms_with_control(view):
    def wheel(delta, mods=CTRL):
        point = QPointF(100, 100)
        event = QWheelEvent(
            point,
            point,
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            mods,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view.table.viewport(), event)

    wheel(120)
    assert view.zoom == 110
    wheel(-120)
    wheel(-120)
    assert view.zoom == 90
    wheel(0)
    wheel(-120, NONE)
    assert view.zoom == 90


# The header


def test_a_header_selects_its_role(view):
    header = view.table.header.viewport()
    QTest.mouseClick(header, LEFT, NONE, head(view, "Ops"))
    assert view.table.selected.roles() == ["Ops"]
    assert view.table.selected.whole_columns()
    QTest.mouseClick(header, LEFT, SHIFT, head(view, "SDR"))
    assert view.table.selected.roles() == ["Ops", "HoS", "SDR"]
    QTest.mouseClick(header, LEFT, NONE, head(view, "HoS"))
    assert view.table.selected.roles() == ["HoS"]
    QTest.mouseClick(header, LEFT, CTRL, head(view, "CMO"))
    assert view.table.selected.roles() == ["CMO", "HoS"]
    QTest.mouseClick(header, LEFT, NONE, QPoint(20, 20))
    assert view.table.selected.roles() == ["CMO", "HoS"]


def test_roles_are_dragged(view, document):
    header = view.table.header.viewport()
    start = head(view, "CMO")
    drag(header, start, start + QPoint(40, 0), head(view, "SDR") + QPoint(30, 0), drop=False)
    assert view.table.header.marks.drop is not None
    QTest.mouseRelease(header, LEFT, NONE, head(view, "SDR"))
    assert roles(document) == ["Ops", "HoS", "SDR", "CMO"]
    start = head(view, "HoS")
    drag(header, start, start - QPoint(60, 0), head(view, "Ops") - QPoint(20, 0))
    assert roles(document) == ["HoS", "Ops", "SDR", "CMO"]


def test_a_dragged_role_is_given_up_with_escape(view, document):
    header = view.table.header.viewport()
    start = head(view, "CMO")
    drag(header, start, start + QPoint(120, 0), drop=False)
    QTest.keyClick(view.table, Qt.Key.Key_Escape)
    QTest.mouseRelease(header, LEFT, NONE, start)
    assert not document.modified


def test_a_double_click_on_a_header_renames(view, document):
    QTest.mouseClick(view.table.header.viewport(), LEFT, NONE, head(view, "Ops"))
    QTest.mouseDClick(view.table.header.viewport(), LEFT, NONE, head(view, "Ops"))
    assert view.naming.editor.text() == "Ops"


def test_the_names_are_made_wider(view):
    header = view.table.header.viewport()
    edge = QPoint(view.table.places.widths.name, 30)
    QApplication.sendEvent(
        header,
        QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(edge),
            QPointF(header.mapToGlobal(edge)),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            NONE,
        ),
    )
    assert header.cursor().shape() == Qt.CursorShape.SplitHCursor
    drag(header, edge, edge + QPoint(60, 0))
    assert view.table.places.widths.name == edge.x() + 60


def test_tips_of_roles_and_letters(view, qtbot):
    header = view.table.header
    for point, words in ((head(view, "Ops"), "marketing"), (QPoint(10, 10), "Accountable")):
        event = QHelpEvent(QEvent.Type.ToolTip, point, header.viewport().mapToGlobal(point))
        QApplication.sendEvent(header.viewport(), event)
        assert words in QToolTip.text()
    point = QPoint(header.width() - 10, 10)
    QApplication.sendEvent(
        header.viewport(),
        QHelpEvent(QEvent.Type.ToolTip, point, header.viewport().mapToGlobal(point)),
    )


@pytest.mark.parametrize(
    ("where", "command"),
    [("cell", "matrix_note"), ("band", "matrix_phase"), ("role", "matrix_delete_role")],
)
def test_context_menus(view, where, command):
    if where == "role":
        view.table.header.customContextMenuRequested.emit(head(view, "Ops"))
    else:
        point = band(view, "Leads") if where == "band" else spot(view, "Webinar", "Ops")
        click(view, point, button=RIGHT)
        view.table.customContextMenuRequested.emit(point)
    menu = view.findChildren(QMenu)[-1]
    assert command in [action.objectName() for action in menu.actions()]
    menu.close()


def test_the_right_button_keeps_a_selection_it_hits(view):
    view.table.selected.select_all()
    click(view, spot(view, "Webinar", "Ops"), button=RIGHT)
    assert len(view.table.selected.cells()) == 20
    at(view, "Define leads", "CMO")
    click(view, spot(view, "Webinar", "Ops"), button=RIGHT)
    assert here(view) == ("Webinar", "Ops")
    click(view, spot(view, "Webinar", "Ops"), button=Qt.MouseButton.MiddleButton)
    view.table.header.customContextMenuRequested.emit(QPoint(3, 3))


def test_dragging_beyond_the_edge_scrolls(view, monkeypatch):
    view.resize(900, 300)
    start = spot(view, "Define leads", "CMO")
    drag(view.table.viewport(), start, start + QPoint(0, 30), drop=False)
    below = view.table.viewport().mapToGlobal(QPoint(start.x(), 900))
    monkeypatch.setattr(QApplication, "mouseButtons", staticmethod(lambda: LEFT))
    monkeypatch.setattr(view.table, "cursor_position", lambda: below)
    before = view.table.verticalScrollBar().value()
    view.mouse._scroll()
    assert view.table.verticalScrollBar().value() > before
    above = view.table.viewport().mapToGlobal(QPoint(start.x(), -50))
    monkeypatch.setattr(view.table, "cursor_position", lambda: above)
    view.mouse._scroll()
    assert view.table.verticalScrollBar().value() == before
    monkeypatch.setattr(QApplication, "mouseButtons", staticmethod(lambda: Qt.MouseButton.NoButton))
    view.mouse._scroll()
    assert not view.mouse._scroller.isActive()
