"""The outline of goals: everything the map can do, by keyboard alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from raciplanner.gui.document import Document
from raciplanner.gui.goal_library.dialog import GoalLibraryDialog
from raciplanner.gui.outline.choose_dialog import ChooseDialog
from raciplanner.gui.outline.conflict_dialog import ConflictDialog
from raciplanner.gui.outline.model import COLUMNS, OutlineModel
from raciplanner.gui.outline.view import OutlineView
from raciplanner.gui.people.models import CHOICES_ROLE
from raciplanner.library.example import example_plan
from raciplanner.model.edits import goal_links, goals
from raciplanner.model.goal_graph import GoalGraph
from raciplanner.model.goal_records import CONFLICTS, CONTRIBUTES, GoalLink, link_id
from raciplanner.model.plan import Plan

EDIT = Qt.ItemDataRole.EditRole
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def document(qtbot) -> Document:
    return Document(example_plan("en"))


@pytest.fixture
def view(document, qtbot) -> OutlineView:
    made = OutlineView(document)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    made.enter()
    return made


def press(view, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(view.tree, key, modifier)


def column(name: str) -> int:
    return next(at for at, one in enumerate(COLUMNS) if one.name == name)


def texts(view, name="name"):
    model = view.model
    return [model.data(model.index_of(node, column(name))) for node in model.nodes()]


def test_the_model_is_sound_through_edits_and_undo(document, qtbot):
    model = OutlineModel(document)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    document.attempt(goals.add_goals, ["New"], parent="g_sh_speed")
    document.attempt(goals.change_goal, "g_sh_speed", name="Fast")
    document.attempt(goals.set_parents, "g_sh_speed", ["g_co_margin", "g_co_revenue"])
    document.attempt(goals.delete_goals, ["g_co_margin"])
    for _ in range(4):
        document.undo()
    assert model.rowCount() == 4
    del tester


def test_a_goal_stands_under_each_goal_it_supports(view):
    names = texts(view)
    assert names.count("Create enough qualified pipeline") == 2
    assert names.count("Mature leads before handover") == 3
    assert "Spend the maximum time on selling" in names


def test_columns_say_who_and_what(view, document):
    index = view.model.find(("g_m_volume",))
    row = {one.name: view.model.data(index.siblingAtColumn(at)) for at, one in enumerate(COLUMNS)}
    assert row["level"] == "Department"
    assert row["departments"] == "Marketing"
    assert row["owner"] == "Demand Generation Manager"
    assert row["ends"] == "2027-06-30"
    assert row["links"] == (
        "1 KPI; 3 activities; conflict with “Find customers by own outbound work”; "
        "conflict with “Work only with leads ready to talk”"
    )
    assert view.model.data(index.siblingAtColumn(column("level")), CHOICES_ROLE)[0][0] == "company"
    assert view.model.headerData(0, Qt.Orientation.Vertical) is None
    assert view.model.data(index, Qt.ItemDataRole.ToolTipRole)


def test_fields_are_edited_in_place(view, document):
    index = view.model.find(("g_m_volume",))
    edits = {
        "name": "Leads",
        "level": "shared",
        "departments": ("sales",),
        "owner": ("cmo", "cro"),
        "status": "done",
        "ends": "30.06.2028",
    }
    for name, value in edits.items():
        at = view.model.find(("g_m_volume",)).siblingAtColumn(column(name))
        assert view.model.setData(at, value)
    goal = document.plan.goals["g_m_volume"]
    assert (goal.name, goal.level, goal.departments, goal.status) == (
        "Leads",
        "shared",
        ("sales",),
        "done",
    )
    assert goal.roles_with("owner") == ("cmo", "cro")
    assert goal.ends.isoformat() == "2028-06-30"
    refused = []
    document.refused.connect(refused.append)
    at = view.model.find(("g_m_volume",)).siblingAtColumn(column("ends"))
    assert not view.model.setData(at, "soon")
    assert [one.code for one in refused] == ["date_bad"]
    assert view.model.setData(at, "2028-06-30")
    assert not view.model.setData(at, "x", Qt.ItemDataRole.DisplayRole)
    assert not view.model.setData(at.siblingAtColumn(column("links")), "x")
    assert not index.siblingAtColumn(column("links")).flags() & Qt.ItemFlag.ItemIsEditable


def test_goals_are_built_by_keyboard(view, document):
    view.show_goal("g_sh_speed")
    press(view, Qt.Key.Key_Return, CTRL)
    editor = view.tree.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Call at once")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    new = next(goal for goal in document.plan.goals.values() if goal.name == "Call at once")
    assert new.level == "department"
    assert GoalGraph(document.plan).parents[new.id] == ("g_sh_speed",)
    press(view, Qt.Key.Key_Insert)
    QTest.keyClick(view.tree.findChild(QLineEdit), Qt.Key.Key_Escape)
    beside = view.node
    assert beside.parent.goal == "g_sh_speed"
    assert document.plan.goals[beside.goal].level == "department"


def test_the_first_goal_is_one_of_the_company(qtbot):
    document = Document(Plan())
    view = OutlineView(document)
    qtbot.addWidget(view)
    assert "No goals yet" in view.hint.text()
    assert not view.below_button.isEnabled()
    for act in (view.add_below, view.choose_parents, view.set_conflict, view.choose_activities):
        act()
    view.add_kpi()
    view.deepen()
    view.raise_goal()
    view.move_goal(1)
    assert not document.plan.goals
    view.add_beside()
    assert [goal.level for goal in document.plan.goals.values()] == ["company"]
    assert view.hint.text() == ""


def test_goals_move_and_change_their_place(view, document):
    view.show_goal("g_m_nurture")
    parent, row = view.node.parent.goal, view.node.row
    press(view, Qt.Key.Key_Down, ALT)
    assert (view.node.parent.goal, view.node.row) == (parent, row + 1)
    press(view, Qt.Key.Key_Up, ALT)
    press(view, Qt.Key.Key_Up, ALT)
    assert view.node.row == row
    press(view, Qt.Key.Key_Down, ALT)
    press(view, Qt.Key.Key_Right, ALT)
    assert "g_s_ready_leads" in GoalGraph(document.plan).parents["g_m_nurture"]
    view.tree.setCurrentIndex(
        next(
            view.model.index_of(n)
            for n in view.model.nodes()
            if n.goal == "g_m_nurture" and n.parent.goal == "g_s_ready_leads"
        )
    )
    press(view, Qt.Key.Key_Left, ALT)
    assert "g_s_ready_leads" not in GoalGraph(document.plan).parents["g_m_nurture"]
    view.show_goal("g_sh_speed")
    press(view, Qt.Key.Key_Delete, CTRL)
    assert GoalGraph(document.plan).parents["g_sh_speed"] == ()


def test_deleting_and_undo_bring_the_goal_back_on_screen(view, document):
    view.show_goal("g_sh_speed")
    press(view, Qt.Key.Key_Delete)
    assert "g_sh_speed" not in document.plan.goals
    changes = []
    document.changed.connect(changes.append)
    document.undo()
    assert view.reveal(changes[-1])
    assert view.node.goal == "g_sh_speed"
    document.attempt(goal_links.link_activities, "g_m_volume", ["first_response"])
    assert view.reveal(changes[-1])
    assert view.node.goal == "g_m_volume"
    assert not view.reveal(())


def test_folded_goals_stay_folded_through_an_edit(view, document):
    index = view.model.find(("g_co_revenue",))
    view.tree.collapse(index)
    document.attempt(goals.add_goals, ["New"])
    assert not view.tree.isExpanded(view.model.find(("g_co_revenue",)))
    assert view.tree.isExpanded(view.model.find(("g_co_predict",)))


@pytest.fixture
def answers(monkeypatch):
    """Answers dialogs in turn: each answer gets the dialog."""
    waiting = []

    def ask(dialog):
        return waiting.pop(0)(dialog) is not False

    for kind in (ChooseDialog, ConflictDialog, GoalLibraryDialog):
        monkeypatch.setattr(kind, "ask", ask)
    return waiting


def tick(dialog, *names, on=Qt.CheckState.Checked):
    for row in range(dialog.list.count()):
        item = dialog.list.item(row)
        if item.text() in names:
            item.setCheckState(on)


def test_links_are_chosen_from_lists(view, document, answers):
    view.show_goal("g_s_selling_time")
    answers.append(lambda dialog: tick(dialog, "Handle every lead in time"))
    press(view, Qt.Key.Key_L, CTRL)
    assert GoalGraph(document.plan).parents["g_s_selling_time"] == ("g_sh_speed",)
    view.show_goal("g_sh_quality")
    unwanted = document.plan.activities["mql_decision"].name
    answers.append(lambda dialog: tick(dialog, unwanted, on=Qt.CheckState.Unchecked))
    press(view, Qt.Key.Key_L, CTRL | SHIFT)
    served = [
        link.activity
        for link in document.plan.activity_links.values()
        if link.goal == "g_sh_quality"
    ]
    assert sorted(served) == ["icp_definition", "lead_definitions"]
    answers.append(lambda _dialog: False)
    view.choose_activities()
    press(view, Qt.Key.Key_K, CTRL | SHIFT)
    assert any(kpi.name == "New KPI" for kpi in document.plan.kpis.values())


def test_a_circle_is_refused_with_its_path(view, document, answers):
    refused = []
    document.refused.connect(refused.append)
    view.show_goal("g_co_revenue")
    answers.append(lambda dialog: tick(dialog, "Handle every lead in time"))
    view.choose_parents()
    assert refused[0].data["path"] == (
        "Grow revenue in priority segments → Handle every lead in time → "
        "Grow revenue in priority segments"
    )


def test_a_conflict_gets_its_rule_guards_and_decider(view, document, answers):
    def take(dialog):
        dialog.search.setText("first contact")
        dialog.search.setText("lead quickly")

    def rule(dialog):
        dialog.name.setText("Speed against calm")
        dialog.rule.setPlainText("Hot leads first")
        dialog.guards.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.decider.setCurrentIndex(dialog.decider.findData("cro"))

    view.show_goal("g_s_selling_time")
    answers += [take, rule]
    press(view, Qt.Key.Key_X, CTRL | SHIFT)
    link = document.plan.goal_links[link_id(CONFLICTS, "g_s_selling_time", "g_s_first_contact")]
    assert (link.name, link.rule, link.decider) == ("Speed against calm", "Hot leads first", "cro")
    assert link.guards == (document.plan.kpis.ordered[0].id,)
    answers.append(lambda dialog: dialog.search.setText("no such goal"))
    view.set_conflict()
    answers += [take, lambda _dialog: False]
    view.set_conflict()


def test_goals_are_taken_from_the_library(view, document, answers):
    def choose(dialog):
        dialog.search.setText("retention")
        dialog.search.clear()
        known = dialog.trees["goals"].topLevelItem(0).child(0)
        assert known.isDisabled()
        dialog.trees["conflicts"].topLevelItem(1).setCheckState(0, Qt.CheckState.Checked)
        assert "1 chosen" in dialog.count.text()

    answers.append(choose)
    view.add_from_library()
    assert len(document.plan.goals) == 21
    answers.append(lambda _dialog: False)
    view.add_from_library()


def test_dialogs_speak_the_language(qtbot):
    plan = example_plan("ru")
    for dialog in (
        GoalLibraryDialog(plan, only_kpis=True),
        ConflictDialog(plan, "g_m_volume", "g_s_ready_leads"),
    ):
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.retranslate()
    assert dialog.fields()["guards"] == ["k_mql_acceptance_rate"]


def test_one_of_a_list_is_taken_at_once(qtbot):
    dialog = ChooseDialog("Title", "Which?", [("a", "Alpha"), ("b", "Beta")])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.setCurrentRow(1)
    dialog.list.itemActivated.emit(dialog.list.item(1))
    assert dialog.chosen() == ["b"]
    assert dialog.result() == 1


def test_menus_offer_every_action(view, qtbot):
    view._menu(view.rect().center())
    menu = view.findChild(QMenu)
    assert len(menu.actions()) == len(view.actions_by_name)
    assert all(action.text() for action in menu.actions())
    menu.close()
    found = view.menu_actions()
    assert {len(found["insert"]) + len(found["edit"])} == {len(view.actions_by_name)}


def test_goals_on_a_circle_and_many_parents_are_shown(qtbot):
    plan = Plan().apply(goals.add_goals(Plan(), ["a", "b"], new_id=iter("ab").__next__))
    links = [GoalLink(link_id(CONTRIBUTES, x, y), CONTRIBUTES, x, y) for x, y in ("ab", "ba")]
    circle = Plan(goals=plan.goals, goal_links={link.id: link for link in links})
    assert len(OutlineModel(Document(circle)).nodes()) >= 2
    layers = [[f"{level}-{at}" for at in range(9)] for level in range(6)]
    names = iter([name for layer in layers for name in layer])
    plan = Plan().apply(goals.add_goals(Plan(), ["g"] * 54, new_id=names.__next__))
    pairs = [(low, high) for upper, lower in pairwise(layers) for high in upper for low in lower]
    links = {
        link_id(CONTRIBUTES, *pair): GoalLink(link_id(CONTRIBUTES, *pair), CONTRIBUTES, *pair)
        for pair in pairs
    }
    model = OutlineModel(Document(Plan(goals=plan.goals, goal_links=links)))
    assert {node.goal for node in model.nodes()} == set(plan.goals)
    assert len(model.nodes()) < 10_000


def test_a_read_only_plan_is_not_edited(view, document):
    document.read_only = object()
    assert not view.model.find(("g_m_volume",)).flags() & Qt.ItemFlag.ItemIsEditable


def test_the_view_stands_in_the_window(window):
    window.files.open_example("en")
    window.show_view("outline")
    view = window.workspace.view("outline")
    assert view.model.rowCount() == 4
    window.language.use("ru")
    QApplication.processEvents()
    assert view.add_button.text() == "Добавить цель"
