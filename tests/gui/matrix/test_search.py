from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from raciplanner.gui.matrix.filter import RowFilter
from raciplanner.gui.matrix.find import found_in
from raciplanner.gui.matrix.findings import Marker
from raciplanner.gui.matrix.rows import Kind
from raciplanner.model.edits import activities, assignments
from raciplanner.model.edits.parking import park
from raciplanner.model.edits.roles import add_person
from tests.builders import PMBOK, plan_from
from tests.gui.matrix.conftest import at, here

Key, CTRL, SHIFT = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def shown(view) -> list[str]:
    return [row.key for row in view.model.rows if row.kind is Kind.ACTIVITY]


def test_what_is_found(plan):
    plan = plan.apply(assignments.set_note(plan, [("Webinar", "SDR")], "Partner pays"))
    plan = plan.apply(activities.change_activity(plan, "Hand over", description="with partner"))
    plan = plan.apply(add_person(plan, "Partner Anna", roles=["CMO"]))
    assert found_in(plan, "PARTNER") == [("", "CMO"), ("Hand over", ""), ("Webinar", "SDR")]
    assert found_in(plan, " ") == []
    assert found_in(plan, "zzz") == []


def test_find_shows_places_one_after_another(view, press):
    press(Key.Key_F, mods=CTRL)
    assert view.search.find_bar.line.hasFocus()
    press("leads")
    assert here(view)[0] == "Define leads"
    assert view.search.find_bar.count.text() == "1 of 2"
    press(Key.Key_Return)
    assert here(view)[0] == "Score leads"
    press(Key.Key_Return)
    assert here(view)[0] == "Define leads"
    press(Key.Key_Return, mods=SHIFT)
    assert view.search.find_bar.count.text() == "2 of 2"
    press(Key.Key_Escape)
    assert view.table.hasFocus()
    assert here(view)[0] == "Score leads"
    assert not view.search.find_bar.isVisible()


def test_f3_goes_on_without_the_bar(view, press):
    press(Key.Key_F3)
    assert view.search.find_bar.isVisible()
    press("web", Key.Key_Escape)
    at(view, "Define leads", "CMO")
    press(Key.Key_F3)
    assert here(view)[0] == "Webinar"
    press(Key.Key_F3, mods=SHIFT)
    assert here(view)[0] == "Webinar"


def test_nothing_is_found_in_words(view, press):
    press(Key.Key_F, mods=CTRL)
    press("zzz")
    assert view.search.find_bar.count.text() == "Nothing found."
    press(Key.Key_Return)
    assert view.search.find_bar.count.text() == "Nothing found."
    view.model.rearrange(shown=frozenset({"Webinar"}))
    view.search.step(1)
    assert view.search.find_bar.count.text() == "Nothing found. A filter hides 4 rows."
    view.search.find_bar.line.clear()
    assert view.search.find_bar.count.text() == ""


def test_the_buttons_of_the_find_bar(view):
    view.search.open_find()
    view.search.find_bar.line.setText("leads")
    view.search.find_bar.next.click()
    assert here(view)[0] == "Score leads"
    view.search.find_bar.previous.click()
    assert here(view)[0] == "Define leads"
    view.search.find_bar.close_button.click()
    assert not view.search.find_bar.isVisible()


def test_a_found_row_is_unfolded(view):
    view.table.fold("Campaigns", folded=True)
    view.search.open_find()
    view.search.find_bar.line.setText("Webinar")
    assert here(view)[0] == "Webinar"
    assert view.model.view.collapsed == set()


@pytest.mark.parametrize(
    ("wanted", "passing"),
    [
        (RowFilter(role="SDR"), {"Define leads", "Hand over"}),
        (RowFilter(role="SDR", letter="doer"), {"Hand over"}),
        (
            RowFilter(department="marketing", letter="owner"),
            {"Define leads", "Score leads", "Plan campaign"},
        ),
        (RowFilter(phase="Campaigns"), {"Plan campaign", "Webinar"}),
        (RowFilter(letter="one_way"), {"Define leads"}),
        (RowFilter(problems=True), {"Webinar"}),
        (RowFilter(role="CMO", phase="Leads"), {"Define leads", "Hand over"}),
        (RowFilter(person="nobody"), set()),
    ],
)
def test_filters(plan, wanted, passing):
    assert set(wanted.shown(plan, {"Webinar": Marker("error", 1)}) or ()) == passing


def test_a_person_stands_for_all_roles_held(plan):
    plan = plan.apply(add_person(plan, "Anna", roles=["SDR", "Ops"], new_id=lambda: "anna"))
    assert set(RowFilter(person="anna", letter="doer").shown(plan, {}) or ()) == {
        "Define leads",
        "Score leads",
        "Hand over",
        "Plan campaign",
    }


def test_no_filter_shows_everything(plan):
    assert RowFilter().shown(plan, {}) is None


def test_the_filter_bar(view, press, document):
    press(Key.Key_L, mods=CTRL | SHIFT)
    bar = view.search.filter_bar
    assert bar.isVisible()
    assert view.actions_["filter"].isChecked()
    assert not bar.box("person").isVisible()
    bar.box("letter").setCurrentIndex(bar.box("letter").findData("one_way"))
    bar.box("letter").activated.emit(0)
    assert shown(view) == ["Define leads"]
    assert view.search.notice.text.text() == "1 of 5 rows"
    document.attempt(activities.add_activities, ["New"], phase="Leads")
    assert view.search.notice.text.text() == "2 of 6 rows"
    view.search._all.click()
    assert len(shown(view)) == 6
    assert not view.search.notice.isVisible()
    document.attempt(park, "Who pays?", activity="Webinar")
    for marked, rows in (("problems", []), ("parked", ["Webinar"])):
        bar.box("marked").setCurrentIndex(bar.box("marked").findData(marked))
        bar.box("marked").activated.emit(0)
        assert shown(view) == rows
        assert bar.wanted == RowFilter(problems=marked == "problems", parked=marked == "parked")
    view.search.filter_by(parked=True)
    assert bar.box("marked").currentText() == "Only parked"
    bar.close_button.click()
    assert len(shown(view)) == 6
    assert not view.actions_["filter"].isChecked()
    assert view.table.hasFocus()
    view.actions_["filter"].trigger()
    view.actions_["filter"].trigger()
    assert not bar.isVisible()


def test_what_is_hidden_is_shown_when_it_is_asked_for(view, document):
    view.search.apply(RowFilter(phase="Leads"))
    view.go_to("Webinar", "SDR")
    assert here(view) == ("Webinar", "SDR")
    assert view.model.view.shown is None


def test_an_undo_shows_what_it_changed(view, press, document):
    at(view, "Webinar", "SDR")
    press("r")
    at(view, "Define leads", "CMO")
    view.search.apply(RowFilter(phase="Leads"))
    document.undo()
    assert here(view) == ("Webinar", "SDR")
    view.table.fold("Campaigns", folded=True)
    document.redo()
    assert here(view) == ("Webinar", "SDR")


@pytest.mark.parametrize(
    ("command", "first", "words"),
    [
        ("sort_name", "Define leads", "sorted by name"),
        ("sort_letters", "Define leads", "sorted by number of letters"),
        ("sort_findings", "Webinar", "sorted by gravity of the findings"),
        ("sort_role", "Define leads", "sorted by the letters of CMO"),
    ],
)
def test_sorting_is_only_a_view(view, document, command, first, words):
    view.set_findings({"Webinar": Marker("error", 1)}, {})
    view.actions_[command].trigger()
    assert shown(view)[0] == first
    assert view.search.notice.text.text() == words
    assert not document.modified
    view.actions_["sort_plan"].trigger()
    assert shown(view) == [a.id for a in document.plan.rows]


def test_no_role_no_sorting_by_it(view):
    at(view, "Webinar")
    view.actions_["sort_role"].trigger()
    assert view.model.view.sort is None


def test_another_plan_is_not_filtered(view, document, qtbot):
    view.search.filter_by(role="SDR")
    document.replace(plan_from(PMBOK))
    qtbot.waitUntil(lambda: here(view) == ("Create charter", "Ann"))
    assert not view.search.notice.isVisible()
    assert view.search.filter_bar.wanted == RowFilter()


def test_escape_in_another_place_is_left_alone(view):
    view.search.open_find()
    QTest.keyClick(view.search.find_bar.line, Key.Key_Left)
    assert view.search.find_bar.isVisible()
