"""The pane beside the map: fields of a goal or a link, edited in place."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from raciplanner.gui.document import Document
from raciplanner.gui.goals.inspector import Inspector
from raciplanner.gui.outline.conflict_dialog import ConflictDialog
from raciplanner.library.example import example_plan
from raciplanner.model.goal_records import CONFLICTS, CONTRIBUTES
from tests.gui.goals.test_map import answer


@pytest.fixture
def pane(qtbot) -> Inspector:
    made = Inspector(Document(example_plan("en")))
    made.document = made._document
    made.document.changed.connect(lambda _changes: made.refresh())
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    made.show_record("g_m_volume", "")
    return made


def goal(pane):
    return pane.document.plan.goals["g_m_volume"]


def test_it_shows_what_is_known(pane):
    assert pane.name.text() == "Generate enough leads"
    assert pane.level.currentText() == "Department"
    assert pane.departments.text() == "Marketing"
    assert pane.owners.toolTip() == "Demand Generation Manager"
    assert pane.conflicts.toolTip().startswith("Work only with leads ready to talk")
    assert pane.measures.text() == "Marketing qualified leads"
    assert pane.jump.isVisible()


def test_fields_are_edited_in_place(pane):
    pane.name.setText("More leads")
    pane.name.editingFinished.emit()
    assert goal(pane).name == "More leads"
    pane.level.setCurrentIndex(1)
    pane.level.activated.emit(1)
    assert goal(pane).level == "shared"
    pane.status.setCurrentIndex(2)
    pane.status.activated.emit(2)
    assert goal(pane).status == "at_risk"
    pane.starts.setText("2027-01-01")
    pane.starts.editingFinished.emit()
    assert goal(pane).starts == date(2027, 1, 1)
    pane.ends.setText("soon")
    pane.ends.editingFinished.emit()
    assert pane.ends.text() == goal(pane).ends.isoformat()
    pane.ends.clear()
    pane.ends.editingFinished.emit()
    assert goal(pane).ends is None


def test_a_refused_name_comes_back(pane):
    refusals = []
    pane.document.refused.connect(refusals.append)
    pane.name.setText(" ")
    pane.name.editingFinished.emit()
    assert refusals
    assert pane.name.text() == goal(pane).name


def test_a_description_is_taken_when_it_is_left(pane):
    pane.description.setFocus()
    QTest.keyClicks(pane.description, "Why")
    pane.show_record("g_co_margin", "")
    assert "Why" in goal(pane).description
    pane.description.setFocus()
    QTest.keyClicks(pane.description, "Because")
    QTest.keyClick(pane.description, Qt.Key.Key_Tab)
    assert "Because" in pane.document.plan.goals["g_co_margin"].description


def test_activities_are_shown_in_the_matrix(pane):
    wanted = []
    pane.activities_wanted.connect(wanted.append)
    pane.jump.click()
    assert wanted == ["g_m_volume"]


def test_a_link_has_strength_and_direction(pane):
    links = pane.document.plan.goal_links
    link = next(one.id for one in links.values() if one.kind == CONTRIBUTES)
    pane.show_record("", link)
    assert "→" in pane.ends_text.text()
    assert not pane.rule.isVisible()
    pane.strength.setCurrentIndex(2)
    pane.strength.activated.emit(2)
    pane.direction.setCurrentIndex(1)
    pane.direction.activated.emit(1)
    changed = pane.document.plan.goal_links[link]
    assert (changed.strength, changed.direction) == (3, -1)


def test_a_conflict_has_a_rule(pane):
    links = pane.document.plan.goal_links
    bare = next(one.id for one in links.values() if one.kind == CONFLICTS and not one.rule)
    pane.show_record("", bare)
    assert "No rule yet" in pane.rule_text.text()

    def act(dialog):
        dialog.rule.setPlainText("Volume only with quality")
        dialog.guards.item(0).setCheckState(Qt.CheckState.Checked)
        dialog.decider.setCurrentIndex(1)
        dialog.accept()

    answer(ConflictDialog, act)
    pane.rule.click()
    text = pane.rule_text.text()
    assert text.startswith("Volume only with quality")
    assert "Guard KPIs: " in text
    assert "Decides: " in text


def test_nothing_is_chosen(pane):
    pane.show_record("", "")
    assert pane._none.isVisible()
    pane.show_record("", "gone")
    assert pane._none.isVisible()
