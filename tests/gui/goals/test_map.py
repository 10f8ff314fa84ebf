"""The goal map on the screen: seen, built, linked and moved by keyboard and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QStyle

from raciplanner.goalmap.strokes import along
from raciplanner.gui.document import Document
from raciplanner.gui.goals.keyboard import letter_command
from raciplanner.gui.goals.view import GoalMapView
from raciplanner.gui.outline.choose_dialog import ChooseDialog
from raciplanner.gui.outline.conflict_dialog import ConflictDialog
from raciplanner.library.example import example_plan
from raciplanner.model.edits import goal_links, goals
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS, link_id
from raciplanner.model.plan import Plan

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def made(qtbot, plan: Plan) -> GoalMapView:
    view = GoalMapView(Document(plan))
    view.document = view._document
    qtbot.addWidget(view)
    view.resize(1200, 760)
    view.show()
    view.enter()
    return view


@pytest.fixture
def view(qtbot) -> GoalMapView:
    return made(qtbot, example_plan("en"))


@pytest.fixture
def empty(qtbot) -> GoalMapView:
    return made(qtbot, Plan())


def press(view, key, modifier=NONE):
    QTest.keyClick(view.canvas, key, modifier)


def typed(view, text, end=Qt.Key.Key_Return):
    assert view.editor.active
    view.editor.selectAll()
    QTest.keyClicks(view.editor, text)
    QTest.keyClick(view.editor, end)


def named(view, name):
    return next(goal for goal in view.document.plan.goals.values() if goal.name == name)


def middle(view, card) -> QPoint:
    return view.canvas.view_rect(card).center().toPoint()


def drag(view, start: QPoint, end: QPoint):
    port = view.canvas.viewport()
    QTest.mousePress(port, LEFT, NONE, start)
    QTest.mouseMove(port, start + QPoint(12, 12))
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, LEFT, NONE, end)


def answer(kind, act):
    """Answer the next dialog of a kind."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def choose(name):
    def act(dialog):
        QTest.keyClicks(dialog.search, name)
        dialog.accept()

    return act


def test_a_map_is_built_from_nothing_by_keyboard(empty):
    assert empty.canvas.hint.isVisible()
    press(empty, Qt.Key.Key_Return)
    typed(empty, "Grow", Qt.Key.Key_Tab)
    typed(empty, "Pipeline")
    press(empty, Qt.Key.Key_Return)
    typed(empty, "Speed")
    graph = GoalGraph(empty.document.plan)
    top = named(empty, "Grow")
    assert top.level == "company"
    assert graph.children[top.id] == (named(empty, "Pipeline").id, named(empty, "Speed").id)
    assert named(empty, "Speed").level == "shared"
    assert not empty.canvas.hint.isVisible()
    rects = list(empty.canvas.scene.layout.cards.values())
    assert not any(a.overlaps(b) for a in rects for b in rects if a is not b)


def test_escape_and_emptiness_leave_the_name(view):
    view.show_goal("g_sh_speed")
    old = view.document.plan.goals["g_sh_speed"].name
    press(view, Qt.Key.Key_F2)
    typed(view, "Something else", Qt.Key.Key_Escape)
    assert view.document.plan.goals["g_sh_speed"].name == old
    press(view, Qt.Key.Key_F2)
    typed(view, " ")
    assert view.document.plan.goals["g_sh_speed"].name == old
    press(view, Qt.Key.Key_F2)
    typed(view, "Be fast")
    assert view.document.plan.goals["g_sh_speed"].name == "Be fast"


def test_arrows_go_from_card_to_card(view):
    view.show_goal("g_co_revenue")
    press(view, Qt.Key.Key_Right)
    assert view.commands.goal not in {"", "g_co_revenue"}
    upper = view.canvas.scene.layout.cards[view.canvas.current]
    press(view, Qt.Key.Key_Down)
    assert view.canvas.scene.layout.cards[view.canvas.current].y > upper.bottom
    press(view, Qt.Key.Key_Up)
    press(view, Qt.Key.Key_Left)
    assert view.canvas.current


def test_a_link_by_keyboard_and_its_refusal_names_the_circle(view):
    refusals = []
    view.document.refused.connect(refusals.append)
    view.show_goal("g_sh_speed")
    answer(ChooseDialog, choose("profitab"))
    press(view, Qt.Key.Key_L)
    graph = GoalGraph(view.document.plan)
    assert "g_co_margin" in graph.parents["g_sh_speed"]
    view.show_goal("g_co_margin")
    answer(ChooseDialog, choose("every lead in time"))
    key = QKeyEvent(QKeyEvent.Type.KeyPress, 0x414, NONE, "д")
    QApplication.sendEvent(view.canvas, key)
    assert refusals[0].code == "goals_in_circle"


def test_letters_work_on_a_russian_keyboard():
    assert [letter_command(char, "") for char in "LДXЧOЩ"] == [
        "link",
        "link",
        "conflict",
        "conflict",
        "owners",
        "owners",
    ]


def test_a_conflict_asks_for_what_holds(view):
    view.show_goal("g_sh_speed")
    answer(ChooseDialog, choose("flexible"))
    later = []

    def rule(dialog):
        dialog.rule.setPlainText("Margin first")
        dialog.accept()
        later.append(True)

    QTimer.singleShot(150, lambda: answer(ConflictDialog, rule))
    press(view, Qt.Key.Key_X)
    assert later
    other = named(view, "Close deals with flexible prices").id
    key = link_id(CONFLICTS, "g_sh_speed", other)
    assert view.document.plan.goal_links[key].rule == "Margin first"
    view.canvas.select_link(key)
    answer(ConflictDialog, rule)
    view.commands.open_link(key)
    view.commands.actions_by_name["delete"].trigger()
    assert key not in view.document.plan.goal_links


def test_owners_are_chosen(view):
    view.show_goal("g_sh_speed")

    def act(dialog):
        for row in range(dialog.list.count()):
            dialog.list.item(row).setCheckState(
                Qt.CheckState.Checked if row == 0 else Qt.CheckState.Unchecked
            )
        dialog.accept()

    answer(ChooseDialog, act)
    press(view, Qt.Key.Key_O)
    first = view.document.plan.columns[0].id
    assert view.document.plan.goals["g_sh_speed"].roles_with("owner") == (first,)


def test_a_dragged_card_stays_where_it_was_put(view):
    view.show_goal("g_co_margin")
    start = middle(view, "g_co_margin")
    before = view.canvas.scene.layout.cards["g_co_margin"]
    drag(view, start, start + QPoint(-90, 14))
    pin = view.document.plan.pins["g_co_margin"]
    rect = view.canvas.scene.layout.cards["g_co_margin"]
    assert (rect.x, rect.y) == (pin.x, pin.y) != (before.x, before.y)
    told = []
    view.told.connect(told.append)
    press(view, Qt.Key.Key_U, CTRL | SHIFT)
    assert view.canvas.scene.layout.cards["g_co_margin"].x == pin.x
    assert told == ["1 card stays where it was placed."]
    view.document.undo()
    assert not view.document.plan.pins
    assert view.canvas.scene.layout.cards["g_co_margin"] == before


def test_arrows_with_control_nudge_and_cards_are_let_go(view):
    view.show_goal("g_co_margin")
    before = view.canvas.scene.layout.cards["g_co_margin"]
    press(view, Qt.Key.Key_Right, CTRL)
    assert view.document.plan.pins["g_co_margin"].x == round(before.x) + 8
    view.commands.actions_by_name["release"].trigger()
    assert not view.document.plan.pins
    press(view, Qt.Key.Key_Down, CTRL)
    view.commands.actions_by_name["tidy_all"].trigger()
    assert not view.document.plan.pins


def test_a_link_is_drawn_from_a_handle(view):
    view.show_goal("g_sh_speed")
    rect = view.canvas.view_rect("g_sh_speed")
    start = QPointF(rect.center().x(), rect.top()).toPoint()
    drag(view, start, middle(view, "g_co_margin"))
    assert "g_co_margin" in GoalGraph(view.document.plan).parents["g_sh_speed"]


def test_a_card_dropped_on_another_offers_to_support_it(view):
    drag(view, middle(view, "g_sh_speed"), middle(view, "g_co_margin"))
    menu = next(m for m in view.canvas.findChildren(QMenu) if m.isVisible())
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts[0] == "Support only “Protect profitability”"
    menu.actions()[0].trigger()
    menu.close()
    assert GoalGraph(view.document.plan).parents["g_sh_speed"] == ("g_co_margin",)
    assert "g_sh_speed" not in view.document.plan.pins


def test_escape_gives_up_a_drag(view):
    port, start = view.canvas.viewport(), middle(view, "g_co_margin")
    QTest.mousePress(port, LEFT, NONE, start)
    QTest.mouseMove(port, start + QPoint(60, 60))
    assert view.canvas.marks.moved
    press(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, LEFT, NONE, start + QPoint(60, 60))
    assert not view.document.plan.pins


def test_the_ground_is_dragged_and_a_link_is_selected(view):
    canvas = view.canvas
    canvas.set_zoom(1.0)
    before = canvas.visible.x()
    port = canvas.viewport()
    empty_place = next(
        QPoint(x, y)
        for y in range(20, 600, 20)
        for x in range(20, 1100, 20)
        if canvas.scene.card_at(*canvas.to_map(QPoint(x, y))) is None
        and canvas.scene.link_at(*canvas.to_map(QPoint(x, y)), 10) is None
    )
    drag(view, empty_place, empty_place + QPoint(-80, 0))
    assert canvas.visible.x() > before
    canvas.fit()
    link = next(link for link in canvas.scene.shown.links if link.kind == CONFLICTS)
    x, y = along(canvas.scene.layout.routes[link.id])
    QTest.mouseClick(port, LEFT, NONE, canvas.to_view(x, y).toPoint())
    assert canvas.marks.link
    assert not canvas.current


def test_a_map_opens_as_large_as_can_be_read(view):
    canvas = view.canvas
    view.resize(700, 500)
    assert canvas.zoom == 0.7
    assert canvas.visible.top() <= canvas.scene.layout.box.y < canvas.visible.bottom()
    view.resize(2600, 1500)
    box, seen = canvas.scene.layout.box, canvas.visible
    assert seen.left() <= box.x
    assert seen.right() >= box.right
    view.resize(700, 500)
    canvas.pan(60, 40)
    place = canvas.visible.topLeft()
    view.resize(760, 500)
    assert canvas.visible.topLeft() == place


def test_zoom_keeps_what_is_under_the_mouse(view):
    canvas = view.canvas
    canvas.set_zoom(1.0)
    canvas.centre(600, 300)
    at = QPointF(300, 200)
    before = canvas.to_map(at)
    canvas.set_zoom(2.0, at)
    after = canvas.to_map(at)
    assert abs(before[0] - after[0]) < 2
    assert abs(before[1] - after[1]) < 2
    press(view, Qt.Key.Key_9, CTRL)
    box, seen = canvas.scene.layout.box, canvas.visible
    assert seen.left() <= box.x
    assert seen.right() >= box.right
    press(view, Qt.Key.Key_0, CTRL)
    assert canvas.zoom == 1.0
    press(view, Qt.Key.Key_Minus, CTRL)
    assert canvas.zoom == 0.8


def test_goals_fold_in_and_a_branch_is_shown_alone(view):
    count = len(view.canvas.scene.shown.cards)
    view.show_goal("g_co_revenue")
    press(view, Qt.Key.Key_Space)
    folded = view.canvas.scene.shown
    assert len(folded.cards) < count
    assert "below" in view.canvas.scene.faces["g_co_revenue"].details[-1]
    press(view, Qt.Key.Key_Space)
    assert len(view.canvas.scene.shown.cards) == count
    press(view, Qt.Key.Key_Return, CTRL)
    assert len(view.canvas.scene.shown.cards) < count
    assert view.back.isVisible()
    press(view, Qt.Key.Key_Escape)
    assert len(view.canvas.scene.shown.cards) == count


def test_search_dims_what_does_not_match(view):
    press(view, Qt.Key.Key_F, CTRL)
    view.search.setText("flexible")
    assert view.canvas.marks.dim == {named(view, "Close deals with flexible prices").id}
    assert view.canvas.current in view.canvas.marks.dim
    view.canvas.grab()
    press(view, Qt.Key.Key_Escape)
    assert view.canvas.marks.dim is None


def test_choices_above_the_map(view):
    view.activities.setChecked(True)
    tables = {card.table for card in view.canvas.scene.shown.cards.values()}
    assert tables == {"goals", "kpis", "activities"}
    view.kpis.setChecked(False)
    view.colour_by.setCurrentIndex(2)
    assert view.canvas.scene.look.colour_by == "status"
    assert "on track" in view.legend.accessibleDescription()


def test_the_line_about_activities_leads_to_them(view):
    wanted = []
    view.activities_wanted.connect(wanted.append)
    view.canvas.set_zoom(1.0)
    view.show_goal("g_m_volume")
    rect = view.canvas.view_rect("g_m_volume")
    low, high = view.canvas.scene.activities_band("g_m_volume")
    place = QPointF(rect.left() + 60, rect.top() + (low + high) / 2).toPoint()
    QTest.mouseClick(view.canvas.viewport(), LEFT, NONE, place)
    assert wanted == ["g_m_volume"]
    assert view.canvas.scene.activities_band("g_co_margin") is None


def test_goals_and_kpis_are_deleted(view):
    view.show_goal("g_sh_speed")
    press(view, Qt.Key.Key_Delete)
    assert "g_sh_speed" not in view.document.plan.goals
    view.document.undo()
    kpi = next(card.id for card in view.canvas.scene.shown.cards.values() if card.table == "kpis")
    view.canvas.select(kpi)
    press(view, Qt.Key.Key_Delete)
    assert kpi not in view.document.plan.kpis
    view.document.undo()
    assert view.point_out(kpi)
    assert view.canvas.marks.flash == kpi
    assert not view.point_out("nowhere")


def test_far_away_cards_are_blocks(view):
    view.canvas.set_zoom(0.2)
    image = view.canvas.viewport().grab().toImage()
    places = ((x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))
    colours = {image.pixelColor(x, y).name() for x, y in places}
    assert "#dd4386" in colours


def test_the_whole_map_is_in_a_corner_where_it_is_larger(view):
    view.details.setChecked(False)
    view.canvas.fit()
    assert not view.mini_map.isVisible()
    view.canvas.set_zoom(1.5)
    assert view.mini_map.isVisible()
    view.mini_map.grab()
    QTest.mouseClick(view.mini_map, LEFT, NONE, QPoint(4, 4))
    assert view.canvas.visible.x() < view.canvas.scene.layout.box.x + 300
    view.canvas.fit()
    assert not view.mini_map.isVisible()


def test_the_map_is_copied_as_a_picture(view):
    told = []
    view.told.connect(told.append)
    view.view_actions["copy"].trigger()
    assert QApplication.clipboard().image().width() > 1000
    assert told


def test_a_large_map_is_laid_out_beside_the_window(qtbot):
    plan = Plan()
    plan = plan.apply(goals.add_goals(plan, ["Top"], level="company", new_id=lambda: "top"))
    names = [f"Goal {number}" for number in range(130)]
    plan = plan.apply(goals.add_goals(plan, names, level="shared", parent="top"))
    view = made(qtbot, plan)
    assert view.canvas.scene is None
    qtbot.waitUntil(lambda: view.canvas.scene is not None)
    view.show_goal("top")
    press(view, Qt.Key.Key_Tab)
    press(view, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: view.editor.active)
    typed(view, "Late")
    qtbot.waitUntil(lambda: named(view, "Late").id in view.canvas.scene.shown.cards)
    view.canvas.grab()


def test_cards_glide_to_their_places(view, qtbot):
    view.show_goal("g_co_revenue")
    moved = []
    view.canvas._glide.valueChanged.connect(moved.append)
    press(view, Qt.Key.Key_Space)
    if view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0:
        qtbot.waitUntil(lambda: bool(moved) and moved[-1] == 0.0)
        assert view.canvas.marks.slide == 0.0
    press(view, Qt.Key.Key_Space)
    view.canvas._glide.stop()
    view.canvas.marks.slide, view.canvas.marks.slid = 0.5, {"g_sh_speed": (40.0, 0.0)}
    view.canvas.grab()
    assert view.canvas.painter.rect("g_sh_speed", view.canvas.marks).x() == (
        view.canvas.scene.layout.cards["g_sh_speed"].x + 20
    )


def test_an_activity_or_a_kpi_dropped_on_a_goal_belongs_to_it(view):
    view.activities.setChecked(True)
    cards = view.canvas.scene.shown.cards.values()
    for table in ("activities", "kpis"):
        card = next(one for one in cards if one.table == table)
        view.commands.offer_parent(card.id, "g_co_margin", QPoint())
        plan = view.document.plan
        if table == "kpis":
            assert "g_co_margin" in plan.kpis[card.record].goals
        else:
            served = {link.goal for link in plan.activity_links.values()}
            assert "g_co_margin" in served
    view.canvas.select(next(one.id for one in cards if one.table == "activities"))
    view.commands.delete()
    link = next(iter(view.document.plan.activity_links))
    view.canvas.select_link(link)
    view.commands.delete()
    assert link not in view.document.plan.activity_links


def test_the_mouse_shows_what_it_would_do(view):
    view.canvas.set_zoom(1.0)
    view.show_goal("g_m_volume")
    port, rect = view.canvas.viewport(), view.canvas.view_rect("g_m_volume")
    low, high = view.canvas.scene.activities_band("g_m_volume")
    places = (
        (rect.center().x(), rect.top() + 20, Qt.CursorShape.ArrowCursor),
        (rect.center().x(), rect.top(), Qt.CursorShape.CrossCursor),
        (rect.left() + 60, rect.top() + (low + high) / 2, Qt.CursorShape.PointingHandCursor),
    )
    for x, y, shape in places:
        QTest.mouseMove(port, QPointF(x, y).toPoint())
        assert port.cursor().shape() == shape
        assert view.canvas.marks.hover == "g_m_volume"


def test_a_double_click_edits_or_shows_the_branch(view):
    view.canvas.set_zoom(1.0)
    view.show_goal("g_m_volume")
    port, rect = view.canvas.viewport(), view.canvas.view_rect("g_m_volume")
    QTest.mouseDClick(port, LEFT, NONE, QPointF(rect.center().x(), rect.top() + 45).toPoint())
    typed(view, "Plenty of leads")
    assert named(view, "Plenty of leads")
    rect = view.canvas.view_rect("g_m_volume")
    count = len(view.canvas.scene.shown.cards)
    QTest.mouseDClick(port, LEFT, NONE, QPointF(rect.left() + 60, rect.top() + 14).toPoint())
    assert len(view.canvas.scene.shown.cards) < count


def test_several_cards_are_selected_and_nudged_together(view):
    view.canvas.fit()
    view.canvas.select("g_co_margin")
    port = view.canvas.viewport()
    QTest.mouseClick(port, LEFT, CTRL, middle(view, "g_co_revenue"))
    assert view.canvas.marks.selected == {"g_co_margin", "g_co_revenue"}
    press(view, Qt.Key.Key_Down, CTRL)
    assert set(view.document.plan.pins) == {"g_co_margin", "g_co_revenue"}
    QTest.mouseClick(port, LEFT, CTRL, middle(view, "g_co_revenue"))
    assert view.canvas.marks.selected == {"g_co_margin"}
    view.canvas.grab()


def test_the_wheel_zooms_with_control(view):
    canvas = view.canvas
    canvas.set_zoom(1.0)
    for modifier, changed in ((CTRL, True), (NONE, False)):
        before = canvas.zoom
        event = QWheelEvent(
            QPointF(200, 200),
            QPointF(canvas.mapToGlobal(QPoint(200, 200))),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas.viewport(), event)
        assert (canvas.zoom > before) == changed


def test_a_long_link_is_painted_where_it_is_visible(qtbot):
    plan = Plan()
    names = [f"Goal {number}" for number in range(60)]
    plan = plan.apply(goals.add_goals(plan, names, level="company"))
    first, *_rest, last = plan.goals.ordered
    plan = plan.apply(goals.add_goals(plan, ["Low"], level="shared", parent=first.id))
    low = next(goal.id for goal in plan.goals.values() if goal.name == "Low")
    plan = plan.apply(goals.set_parents(plan, low, [first.id, last.id]))
    plan = plan.apply(goal_links.place_cards(plan, {low: (-9000, 900)}))
    view = made(qtbot, plan)
    view.canvas.set_zoom(1.0)
    for share in (0.1, 0.5, 0.9):
        box = view.canvas.scene.layout.box
        view.canvas.centre(box.x + box.width * share, box.y + box.height / 2)
        view.canvas.viewport().grab()
    assert view.canvas.painter._strands
