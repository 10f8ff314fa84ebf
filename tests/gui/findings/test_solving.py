"""From a finding to the edit that solves it: card, menu, keys, matrix; undo brings all back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from raciplanner.gui.findings import asking as asking_module
from raciplanner.gui.findings.accept_dialog import AcceptDialog
from raciplanner.gui.findings.asking import Asking
from raciplanner.gui.findings.candidates import candidates
from raciplanner.gui.findings.fix_menu import FixMenu
from raciplanner.gui.findings.live import LiveFindings
from raciplanner.gui.findings.pane import FindingsPane
from raciplanner.model.edits.activities import change_activity
from raciplanner.model.edits.assignments import assign
from raciplanner.model.edits.settings import accept_finding
from tests.builders import plan_from

PLAN = """
            | CMO | HoS | SDR
Score leads |  A  |  A  |  R
Pass leads  |     |  C  |  R
Discounts   |  A  |     |
"""
TWO = "H02:Score leads:"


@pytest.fixture
def pane(document, qtbot) -> FindingsPane:
    document.replace(plan_from(PLAN))
    live = LiveFindings(document)
    live.start()
    made = FindingsPane(live)
    qtbot.addWidget(made)
    made.fix_wanted.connect(document.perform)
    made.resize(900, 300)
    made.show()
    live.start()
    return made


def choose(pane: FindingsPane, key: str) -> None:
    pane.ui.findings.setCurrentIndex(pane.model.index_of(key))


def texts(menu: FixMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def open_menu(qtbot) -> FixMenu:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), FixMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, FixMenu)
    return menu


def test_the_card_tells_why_and_offers_what_solves_it(pane, document, qtbot):
    choose(pane, TWO)
    qtbot.waitUntil(lambda: len(pane.card.fixes) == 4)
    assert "2 roles are accountable" in pane.card.fact.text()
    assert pane.card.question.text() == "Who has the last word?"
    assert pane.card.rule.text().startswith("H02 · More than one accountable")
    assert "PMBOK" in pane.card.rule.text()
    assert pane.card.fixes[0].whole == "Keep A for CMO alone; HoS → C"
    pane.card.fixes[0].click()
    assert TWO not in pane._live.findings
    assert document.plan.assignment("Score leads", "HoS").functions == {"two_way"}
    document.undo()
    assert TWO in pane._live.findings


def test_the_card_shows_the_limits_in_use(pane, document, qtbot):
    document.replace(plan_from("|X|Y|Z\na|R|AR|R\nb|A|R|I"))
    choose(pane, "H04:a:")
    assert "Doers of one activity, from: 3" in pane.card.rule.text()


def test_the_card_follows_the_plan(pane, document, qtbot):
    choose(pane, "H01:Pass leads:")
    qtbot.waitUntil(lambda: bool(pane.card.fixes))
    assert pane.card.fixes[0].whole.startswith("Make SDR accountable")
    document.attempt(assign, [("Pass leads", "CMO")], ["doer"])
    qtbot.waitUntil(lambda: any("CMO" in link.whole for link in pane.card.fixes[:2]))
    document.attempt(change_activity, "Pass leads", name="Pass on")
    assert "Pass on" in pane.card.fact.text()


def test_what_the_workshop_said_stands_on_the_card(pane, document):
    from datetime import date

    document.attempt(accept_finding, TWO, reason="For now.", person="Ann", until=date(2031, 1, 31))
    choose(pane, TWO)
    assert pane.card.state.text().startswith("For now. — Ann — until ")
    assert pane.bar.fix.isHidden()
    assert not pane.bar.reopen.isHidden()


def test_the_menu_has_a_number_for_each_candidate(pane, document, qtbot):
    choose(pane, TWO)
    pane.bar.fix.click()
    menu = open_menu(qtbot)
    shown = texts(menu)
    assert "2 roles are accountable" in shown[0]
    assert shown[1] == "&1 Keep A for CMO alone; HoS → C"
    assert shown[-1] == "&Accept or park…"
    qtbot.keyClick(menu, Qt.Key.Key_2)
    assert document.plan.assignment("Score leads", "CMO").functions == {"two_way"}


def test_accepting_stands_in_the_menu(pane, qtbot):
    choose(pane, TWO)
    assert pane.show_fixes(QPoint(10, 10))
    menu = open_menu(qtbot)
    with qtbot.waitSignal(pane.accept_wanted) as caught:
        menu.actions()[-1].trigger()
    assert caught.args[0].key == TWO
    menu.close()


def test_what_only_people_can_solve_says_so(pane, document, qtbot):
    document.replace(plan_from("|X|Y\na|AR|C\nb|AR|C\nc|AR|"))
    choose(pane, "V04::Y")
    pane.show_fixes()
    menu = open_menu(qtbot)
    assert "Only people can solve this" in texts(menu)[1]
    menu.close()


def test_several_findings_have_a_menu_each(pane, document, qtbot):
    document.replace(plan_from("|X|Y\na|A|A\nb|A|R"))
    assert pane.offer_at("a", "X", QPoint(5, 5))
    menu = open_menu(qtbot)
    assert len(texts(menu)) > 1
    inner = menu.actions()[0].menu()
    assert any("Keep A" in action.text() for action in inner.actions())
    menu.close()
    pane.ui.findings.setCurrentIndex(pane.model.index(-1, 0))
    assert not pane.show_fixes()


def test_a_right_click_offers_what_solves_the_row(pane, qtbot):
    tree = pane.ui.findings
    box = tree.visualRect(pane.model.index_of(TWO))
    tree.setCurrentIndex(pane.model.index_of(TWO))
    tree.customContextMenuRequested.emit(box.center())
    open_menu(qtbot).close()
    tree.customContextMenuRequested.emit(QPoint(5, 5000))
    assert not isinstance(QApplication.activePopupWidget(), FixMenu)


def test_a_large_plan_is_looked_through_beside_the_window(pane, document, qtbot, monkeypatch):
    monkeypatch.setattr(asking_module, "LARGE", 1)
    choose(pane, TWO)
    qtbot.waitUntil(lambda: len(pane.card.fixes) == 4)
    asking = Asking(document)
    answers = []
    question = candidates([pane._live.findings[TWO]])
    asking.ask(question, answers.append)
    asking.ask(question, answers.append)
    qtbot.waitUntil(lambda: len(answers) == 1)
    asking.ask(question, answers.append)
    document.attempt(assign, [("Pass leads", "CMO")], ["owner"])
    asking.stop()
    qtbot.wait(50)
    assert len(answers) == 1


def test_searching_and_showing_all_again(pane, qtbot):
    pane.bar.search.setText("pass leads")
    qtbot.waitUntil(lambda: "listed" in pane.bar.summary.text())
    assert pane.model.count < len(pane._live.findings)
    with qtbot.waitSignal(pane.bar.left):
        qtbot.keyClick(pane.bar.search, Qt.Key.Key_Return)
    pane.bar.search.setText("nothing like that")
    qtbot.waitUntil(lambda: not pane.ui.show_all.isHidden())
    assert "Nothing of this is found" in pane.ui.empty.text()
    pane.bar.kinds["error"].setChecked(False)
    pane.ui.show_all.click()
    assert pane.model.choice.everything
    assert pane.ui.show_all.isHidden()
    assert "rules checked" in pane.bar.summary.text()


def test_places_have_a_column_where_there_is_room(pane, qtbot):
    assert pane.ui.findings.isColumnHidden(1)
    pane.resize(1700, 300)
    qtbot.waitUntil(lambda: not pane.ui.findings.isColumnHidden(1))


# In the window


@pytest.fixture
def opened(window, qtbot):
    window.document.replace(plan_from(PLAN), modified=False)
    window.show_plan()
    qtbot.waitUntil(lambda: bool(window.live.findings))
    return window


def test_alt_enter_solves_what_is_at_the_cursor(opened, qtbot):
    opened.matrix.go_to("Score leads", "CMO")
    opened.matrix.table.setFocus()
    opened.commands["fix_finding"].trigger()
    menu = open_menu(qtbot)
    inner = next(a.menu() for a in menu.actions() if "2 roles" in a.text())
    next(a for a in inner.actions() if "Keep A for HoS" in a.text()).trigger()
    menu.close()
    assert opened.document.plan.assignment("Score leads", "CMO").functions == {"two_way"}
    assert "Keep A for HoS alone" in opened.status.message.text()
    assert {key.toString() for key in opened.commands["fix_finding"].shortcuts()} == {
        "Alt+Return",
        "Alt+Enter",
    }


def test_alt_enter_in_the_list_solves_the_chosen_finding(opened, qtbot):
    pane = opened.findings_pane
    pane.ui.findings.setFocus()
    choose(pane, TWO)
    opened.commands["fix_finding"].trigger()
    assert "2 roles are accountable" in texts(open_menu(qtbot))[0]
    open_menu(qtbot).close()
    pane.ui.findings.setCurrentIndex(pane.model.index(0, 0))
    opened.commands["fix_finding"].trigger()
    assert "Choose a finding" in opened.status.message.text()


def test_where_nothing_is_wrong_the_status_bar_says_so(opened, qtbot):
    opened.document.replace(plan_from("|X|Y|Z\na|A|R|C\nb|C|A|R\nc|R||A"))
    opened.matrix.go_to("a", "X")
    opened.matrix.table.setFocus()
    for finding in list(opened.live.findings.values()):
        opened.document.attempt(accept_finding, finding.key, reason="known")
    opened.commands["fix_finding"].trigger()
    assert "There is no finding here" in opened.status.message.text()


def test_an_edit_for_an_older_plan_is_refused_kindly(opened):
    from raciplanner.analysis.fixes import fixes

    edit = fixes(opened.document.plan, opened.live.findings[TWO])[0]
    opened.document.attempt(assign, [("Score leads", "HoS")], ["one_way"])
    opened.findings_pane.fix_wanted.emit(edit)
    assert "changed meanwhile" in opened.status.message.text()


def test_the_matrix_offers_it_in_its_own_menus(opened):
    assert opened.commands["fix_finding"] in opened.matrix.popups.more


def test_the_grouping_is_remembered(opened, preferences):
    bar = opened.findings_pane.bar
    bar.grouping.setCurrentIndex(bar.grouping.findData("rule"))
    assert preferences.text("findings/grouping") == "rule"
    from raciplanner.gui.findings.wiring import FindingsWiring

    bar.grouping.setCurrentIndex(0)
    preferences.set_text("findings/grouping", "phase")
    FindingsWiring(opened)
    assert bar.grouping.currentData() == "phase"


def test_accepting_from_the_menu_opens_the_dialog(opened, drive):
    finding = opened.live.findings[TWO]

    def accept(dialog: AcceptDialog) -> None:
        dialog.ui.reason.setPlainText("We know.")
        dialog.accept()

    drive(accept)
    opened.findings_pane.accept_wanted.emit(finding)
    assert opened.document.plan.acceptances[TWO].reason == "We know."


def test_stepping_and_reopening_from_the_menu(opened, qtbot):
    opened.document.attempt(accept_finding, TWO, reason="known")
    choose(opened.findings_pane, TWO)
    opened.commands["reopen_finding"].trigger()
    assert TWO not in opened.document.plan.acceptances
    opened.commands["reopen_finding"].trigger()
    opened.status.findings_wanted.emit()
    assert opened.findings_dock.isVisible()
    opened.findings_pane.bar.search.setText("no such thing")
    qtbot.waitUntil(lambda: opened.findings_pane.model.count == 0)
    opened.commands["next_finding"].trigger()
    assert "Nothing of this is found" in opened.status.message.text()
    opened.findings_pane.ui.findings.setCurrentIndex(opened.findings_pane.model.index(-1, 0))
    opened.commands["accept_finding"].trigger()
    assert "Choose a finding" in opened.status.message.text()


def test_the_card_is_redrawn_and_told_anew(pane, qtbot):
    choose(pane, TWO)
    qtbot.waitUntil(lambda: len(pane.card.fixes) == 4)
    pane.card.recolour()
    pane.card.retranslate()
    qtbot.waitUntil(lambda: len(pane.card.fixes) == 4)
    pane.hide()
    choose(pane, "H01:Pass leads:")
    qtbot.wait(20)
    assert pane.card.fixes == []
    pane.show()
    qtbot.waitUntil(lambda: bool(pane.card.fixes))


def test_findings_about_goals_and_kpis_show_their_card(opened, qtbot):
    from raciplanner.model.edits.goals import add_goals
    from raciplanner.model.edits.kpis import add_kpis

    document = opened.document
    document.attempt(add_goals, ["Grow"])
    document.attempt(add_kpis, ["Revenue"])
    goal, kpi = next(iter(document.plan.goals)), next(iter(document.plan.kpis))
    pane = opened.findings_pane
    for card in (goal, kpi):
        index = next(
            pane.model.index_of(key)
            for key, finding in opened.live.findings.items()
            if finding.card == card and not finding.activity
        )
        assert pane.model.where(pane.model.finding(index)) in {"Grow", "Revenue"}
        pane.ui.findings.clicked.emit(index)
        assert opened.workspace.current == "goal_map"
        assert opened.workspace.view("goal_map").canvas.current == card
