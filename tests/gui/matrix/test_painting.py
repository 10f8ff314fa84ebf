from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.chips import ChipPictures, known_char
from raciplanner.gui.matrix.findings import Marker
from raciplanner.gui.matrix.labels import Labels, broken
from raciplanner.gui.matrix.look import Look
from raciplanner.gui.matrix.metrics import ZOOM_STEPS, Metrics
from raciplanner.gui.matrix.rows import NAME, Kind, Row
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.gui.theme import palette_of
from raciplanner.model.edits import assignments, roles
from raciplanner.model.edits import settings as plan_settings
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.records import Assignment
from raciplanner.palette import DARK, DARK_CHIPS, LIGHT, LIGHT_CHIPS
from tests.builders import plan_from
from tests.gui.matrix.conftest import at
from tests.gui.matrix.test_mouse import band

WIDE = "  | " + " | ".join(f"Role {i}" for i in range(40))
LONG = "\n".join(
    f"Activity {i} | " + " | ".join("ARCI"[(i + j) % 4] for j in range(40)) for i in range(60)
)


def picture(view: MatrixView) -> QImage:
    return view.table.viewport().grab().toImage()


def colour(image: QImage, point: QPoint) -> str:
    return image.pixelColor(point * image.devicePixelRatio()).name().upper()


def cell(view: MatrixView, activity: str, role: str) -> QRect:
    places, model = view.table.places, view.model
    return places.cell(model.place_of(activity), model.column_of(role))


def body_of(view: MatrixView, activity: str, role: str) -> QPoint:
    """A point inside the chip, beside its letter."""
    box = cell(view, activity, role)
    return QPoint(box.center().x() - 18, box.top() + 12)


@pytest.fixture
def dark(view):
    view.setPalette(palette_of(DARK))
    return view


@pytest.mark.parametrize(
    ("role", "function"), [("CMO", "owner"), ("Ops", "doer"), ("HoS", "two_way")]
)
def test_a_chip_has_the_colour_of_its_function(view, role, function):
    view.setPalette(palette_of(LIGHT))
    at(view, "Webinar", "SDR")
    assert colour(picture(view), body_of(view, "Define leads", role)) == LIGHT_CHIPS[function].fill


def test_chips_in_the_dark(dark):
    at(dark, "Webinar", "SDR")
    image = picture(dark)
    assert colour(image, body_of(dark, "Define leads", "CMO")) == DARK_CHIPS["owner"].fill
    assert colour(image, cell(dark, "Plan campaign", "HoS").center()) == DARK.base


def test_an_empty_cell_is_empty(view):
    view.setPalette(palette_of(LIGHT))
    at(view, "Define leads", "CMO")
    image = picture(view)
    box = cell(view, "Plan campaign", "HoS").adjusted(0, 0, -1, -1)
    seen = {
        colour(image, QPoint(x, y))
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    }
    assert seen == {LIGHT.base}


def test_the_frame_stays_outside_of_the_chip(view):
    view.setPalette(palette_of(LIGHT))
    image = picture(view)
    box = cell(view, "Define leads", "CMO")
    assert colour(image, QPoint(box.left() + 1, box.center().y())) == LIGHT.focus
    metrics = view.table.places.metrics
    gap = QPoint(box.center().x(), box.top() + metrics.ring + 1)
    assert colour(image, gap) == LIGHT.crosshair


def test_without_the_keyboard_the_frame_is_pale(view, qtbot):
    view.setPalette(palette_of(LIGHT))
    view.search.open_find()
    box = cell(view, "Define leads", "CMO")
    assert colour(picture(view), QPoint(box.left() + 1, box.center().y())) == LIGHT.control_border


def test_a_selection_is_a_frame_around_all_of_it(view):
    view.setPalette(palette_of(LIGHT))
    QTest.keyClick(view.table, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    image = picture(view)
    first = cell(view, "Define leads", "CMO")
    assert colour(image, QPoint(first.left() + 1, first.center().y())) == LIGHT.focus
    assert colour(image, QPoint(first.right() - 1, first.center().y())) != LIGHT.focus
    assert colour(image, body_of(view, "Define leads", "CMO")) == LIGHT_CHIPS["owner"].fill


def test_high_contrast_knows_two_colours(qtbot, view, plan):
    from raciplanner.gui.theme import _contrast_palette

    view.setPalette(_contrast_palette(dark=True))
    image = picture(view)
    assert colour(image, body_of(view, "Define leads", "CMO")) == "#000000"
    assert colour(image, QPoint(cell(view, "Define leads", "CMO").left() + 1, 60)) == "#FFFFFF"


def test_shares_are_told_apart_by_density_in_high_contrast(view):
    from raciplanner.gui.theme import _contrast_palette

    look = Look(_contrast_palette(dark=False))
    shares = [look.bar(name).style() for name in ("owner", "doer", "two_way", "one_way")]
    assert len(set(shares)) == 4
    assert look.bar("owner").color().name() == "#000000"
    view.setPalette(_contrast_palette(dark=False))
    row = cell(view, "Define leads", "CMO")
    bar = QRect(view.table.places.strip, row.bottom() - 12, 90, 8)
    image = picture(view)
    line = [colour(image, QPoint(x, bar.center().y())) for x in range(bar.left(), bar.right())]
    assert {"#000000", "#FFFFFF"} == set(line)


def test_a_frame_runs_around_activities_only(view):
    view.setPalette(palette_of(LIGHT))
    view.table.selected.select_all()
    image = picture(view)
    places, ghost = view.table.places, view.model.place(Row(Kind.GHOST, "Leads"))
    line = places.row_top(ghost) + places.row_height(ghost) // 2
    assert colour(image, QPoint(places.column_left(1) + 1, line)) != LIGHT.focus
    assert colour(image, QPoint(1, cell(view, "Define leads", "CMO").center().y())) == LIGHT.focus


@pytest.mark.parametrize("width", [200, 400])
def test_words_of_the_legend_have_room(view, width):
    view.table.name_width = width
    view.table.refit()
    header = view.table.header._painter
    assert header._legend_lines == (4 if width == 200 else 2)
    assert header.height() >= header._legend_lines * 22


def test_a_new_letter_repaints_its_cell(view, document):
    view.setPalette(palette_of(LIGHT))
    picture(view)
    document.attempt(assignments.assign, [("Webinar", "Ops")], ["owner"])
    assert colour(picture(view), body_of(view, "Webinar", "Ops")) == LIGHT_CHIPS["owner"].fill


def test_folding_hides_rows(view):
    height = view.table.verticalHeader().length()
    view.table.fold("Leads", folded=True)
    metrics = view.table.places.metrics
    assert view.table.verticalHeader().length() == height - 3 * metrics.row - metrics.ghost


@pytest.fixture
def large(qtbot):
    half = LONG.splitlines()
    rows = "\n".join(["# First", *half[:30], "# Second", *half[30:]])
    made = MatrixView(Document(plan_from(f"{WIDE}\n{rows}")))
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.setPalette(palette_of(LIGHT))
    made.table.selected.go(3, 2)
    qtbot.waitExposed(made)
    return made


@pytest.mark.parametrize("way", [(0, 37), (53, 0), (0, -20), (31, 77), (0, 1500), (0, -1600)])
def test_scrolling_leaves_no_traces(large, qtbot, way):
    table = large.table
    table.verticalScrollBar().setValue(1700 if way[1] < 0 else 20)
    shown = QImage(table.viewport().size(), QImage.Format.Format_RGB32)
    table.viewport().repaint()
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().value() + way[0])
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() + way[1])
    qtbot.wait(20)
    shown = large.screen().grabWindow(large.winId()).toImage()
    table.viewport().update()
    table.header.viewport().update()
    qtbot.wait(20)
    assert shown == large.screen().grabWindow(large.winId()).toImage()


def test_fixed_parts_stay_while_scrolling(large):
    table = large.table
    table.verticalScrollBar().setValue(900)
    table.horizontalScrollBar().setValue(700)
    places = table.places
    assert places.sticky() == (0, 0)
    assert places.at(QPoint(10, 5)) == (0, NAME)
    assert places.at(QPoint(places.width - 5, 200))[1] == large.model.totals_column
    assert places.at(QPoint(400, places.height - 5))[0] == len(large.model.rows) - 1
    assert table.visualRect(large.model.index(5, NAME)).left() == 0
    assert colour(picture(large), QPoint(places.width // 2, 5)) == LIGHT.window


def test_the_next_band_pushes_the_old_one_up(large):
    table = large.table
    second = large.model.bands[1]
    table.verticalScrollBar().setValue(table.verticalHeader().sectionPosition(second) - 10)
    assert table.places.sticky() == (0, 10 - table.places.metrics.band)
    table.verticalScrollBar().setValue(table.verticalHeader().sectionPosition(second))
    assert table.places.sticky() is None


def test_scrolling_to_a_cell_shows_it_beside_the_fixed_parts(large):
    table, places = large.table, large.table.places
    for row, column in ((50, 38), (4, 2), (30, 20), (len(large.model.rows) - 1, 40), (0, 1)):
        table.scrollTo(large.model.index(row, column))
        box = table.visualRect(large.model.index(row, column))
        body = places.body()
        assert body.left() <= box.left()
        assert box.right() <= body.right()
    table.scrollTo(large.model.index(-1, -1))


def test_the_header_is_slanted_where_columns_are_narrow(large, view):
    assert large.table.places.widths.column < large.table.places.metrics.upright
    assert view.table.places.widths.column >= view.table.places.metrics.upright
    assert large.table.header.sizeHint().height() > 60


def test_a_new_role_takes_the_width_of_a_role(view, document):
    for name in ("One", "Two", "Three"):
        document.attempt(roles.add_roles, [name])
    header, widths = view.table.header, view.table.places.widths
    sizes = [header.sectionSize(n) for n in range(header.count())]
    assert sizes == [widths.name, *[widths.column] * 7, widths.totals]
    assert view.table.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("zoom", ZOOM_STEPS)
def test_every_zoom_keeps_proportions(view, zoom):
    heard: list[object] = []
    view.zoom_changed.connect(heard.append)
    view.set_zoom(zoom)
    metrics = view.table.places.metrics
    assert heard == ([] if zoom == 100 else [zoom])
    assert metrics.row == pytest.approx(44 * max(1, metrics._body / 14) * zoom / 100, abs=1)
    assert not picture(view).isNull()


def test_zoom_commands(view):
    view.actions_["zoom_in"].trigger()
    view.actions_["zoom_in"].trigger()
    assert view.zoom == 125
    view.actions_["zoom_out"].trigger()
    assert view.zoom == 110
    view.reset_zoom()
    assert view.zoom == 100
    view.set_zoom(1000)
    view.actions_["zoom_in"].trigger()
    assert view.zoom == 300
    view.set_zoom(1)
    view.actions_["zoom_out"].trigger()
    assert view.zoom == 50


def test_all_roles_fit(large, view):
    large.fit_zoom()
    assert large.zoom < 100
    view.fit_zoom()
    assert view.zoom > 100


def test_totals_per_role_can_be_hidden(view):
    assert view.table.places.has_footer
    view.actions_["totals"].trigger()
    assert not view.table.places.has_footer
    picture(view)


def test_markers_stand_in_the_gutter(view):
    view.setPalette(palette_of(LIGHT))
    before = picture(view)
    view.set_findings({"Webinar": Marker("error", 2)}, {"Ops": Marker("warning", 12)})
    after = picture(view)
    box = view.table.places.cell(view.model.place_of("Webinar"), NAME)
    gutter = QRect(0, box.top(), view.table.places.metrics.gutter, box.height())
    assert before.copy(gutter) != after.copy(gutter)
    beside = QRect(gutter.right(), box.top(), 400, box.height())
    assert before.copy(beside) == after.copy(beside)
    assert not view.table.header.grab().isNull()


def test_a_row_shines_when_it_is_jumped_to(view, qtbot):
    view.setPalette(palette_of(LIGHT))
    view.go_to("Webinar", "")
    box = view.table.places.cell(view.model.place_of("Webinar"), NAME)
    point = QPoint(box.right() - 6, box.top() + 6)
    view.table.selected.go(1, 1)
    assert colour(picture(view), point) == LIGHT.warning_bar
    qtbot.waitUntil(lambda: view.table.marks.flash == -1, timeout=3000)
    assert colour(picture(view), point) == LIGHT.base


def test_what_is_being_done_is_seen(view, document):
    """Adding, hovering, dropping, drafting and folding each change the picture."""
    before = picture(view)
    view.table.set_adding(adding=True)
    assert picture(view) != before
    view.table.set_adding(adding=False)
    view.table.hover(band(view, "Leads"))
    view.table.hover(cell(view, "Webinar", "SDR").center())
    assert picture(view) != before
    view.table.hover(None)
    view.table.selected.go(0, NAME)
    view.table.fold("Leads", folded=True)
    assert picture(view) != before


def test_each_combination_has_its_own_picture(qapp):
    look, metrics = Look(palette_of(LIGHT)), Metrics(qapp.font())
    chips = ChipPictures(look, metrics, LETTER_SETS["rasci"], (60, 44), 2.0)
    cells = [
        Assignment(frozenset({"owner"})),
        Assignment(frozenset({"doer"})),
        Assignment(frozenset({"support"})),
        Assignment(frozenset({"one_way"})),
        Assignment(frozenset({"owner", "doer"})),
        Assignment(frozenset({"owner", "doer", "support"})),
        Assignment(frozenset({"owner", "doer", "support", "two_way"})),
        Assignment(frozenset({"verify"})),
        Assignment(frozenset({"owner"}), "note"),
        Assignment(frozenset(), "note"),
    ]
    pictures = [chips.picture(cell).toImage() for cell in cells]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])
    assert chips.picture(cells[0]).cacheKey() == chips.picture(cells[0]).cacheKey()
    assert chips.picture(cells[0]).devicePixelRatio() == 2


def test_a_letter_without_a_place_is_marked(view, document):
    view.setPalette(palette_of(LIGHT))
    document.attempt(plan_settings.switch_letters, "rasci")
    document.attempt(assignments.assign, [("Webinar", "Ops")], ["support"])
    with_place = picture(view)
    document.attempt(plan_settings.switch_letters, "raci")
    box = cell(view, "Webinar", "Ops")
    assert picture(view).copy(box) != with_place.copy(box)
    assert known_char("support") == "S"
    assert known_char("budget") == "B"


def test_a_capital_i_has_serifs(qapp):
    look, metrics = Look(palette_of(LIGHT)), Metrics(qapp.font())
    chips = ChipPictures(look, metrics, LETTER_SETS["raci"], (60, 44), 1.0)
    image = QImage(60, 44, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.drawPixmap(0, 0, chips.picture(Assignment(frozenset({"one_way"}))))
    painter.end()

    def ink(y: int) -> int:
        return sum(image.pixelColor(x, y).lightness() < 160 for x in range(20, 40))

    rows = [ink(y) for y in range(14, 30)]
    assert max(rows) >= 2 * rows[len(rows) // 2] > 0


def test_names_are_broken_into_lines(qapp):
    metrics = Metrics(qapp.font())
    labels = Labels(metrics, 120)
    assert labels.lines("Short") == ["Short"]
    lines = labels.lines("A rather long name of an activity that needs more than that")
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert broken("One\ntwo", metrics, 500, most=2) == ["One two"]
    assert "".join(broken("😀" * 40, metrics, 120, most=2)).startswith("😀")
    assert len(broken("Customer Success Manager of the North", metrics, 90, most=3)) == 3
    for number in range(4100):
        labels.lines(str(number))
    assert len(labels._kept) < 4100


@pytest.mark.parametrize("zoom", [100, 200, 300])
def test_rows_keep_their_room_at_every_zoom(view, zoom):
    view.resize(980, 520)
    view.set_zoom(zoom)
    QApplication.processEvents()
    places, header = view.table.places, view.table.header
    assert header.height() <= 0.6 * view.table.height()
    shown = places.body().height()
    assert shown >= 1.5 * places.metrics.row
    assert places.body().width() >= 2 * places.metrics.narrowest


def test_totals_give_way_to_the_rows(view):
    view.resize(980, 520)
    assert view.table.places.has_footer
    assert view.table.places.widths.totals > 0
    view.set_zoom(300)
    QApplication.processEvents()
    assert not view.table.places.has_footer
    assert view.table.places.widths.totals == 0
    assert not picture(view).isNull()
    view.set_zoom(100)
    QApplication.processEvents()
    assert view.table.places.has_footer


def test_people_stand_below_their_roles_where_there_is_room(view, document):
    document.attempt(roles.add_person, "Ann", roles=("CMO", "Ops"))
    document.attempt(roles.add_person, "Ben", roles=("CMO",))
    header = view.table.header
    assert header._painter._people == {"CMO": "Ann, Ben", "Ops": "Ann"}
    view.resize(1200, 640)
    QApplication.processEvents()
    tall, small = header.height(), header._painter._people_height
    assert small > 0
    document.undo()
    document.undo()
    QApplication.processEvents()
    assert header.height() == tall - small
    view.resize(1200, 440)
    document.redo()
    QApplication.processEvents()
    assert header._painter._people_height == 0
