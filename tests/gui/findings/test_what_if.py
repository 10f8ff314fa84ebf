"""What if and proposals in the window: seen before anything changes, then one undo step."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from raciplanner.gui.findings import asking as asking_module
from raciplanner.gui.findings import suggest_dialog as suggest_module
from raciplanner.gui.findings.suggest_dialog import SuggestDialog
from raciplanner.gui.findings.what_if_dialog import WhatIfDialog
from raciplanner.model.edits.assignments import assign
from raciplanner.model.edits.roles import add_person, change_role
from tests.builders import plan_from

PLAN = """
          | CMO | Ops | HoS | SDR
Campaign  |  A  |  R  |  C  |
Leads     |  A  |  R  |     |  R
Pass on   |     |  I  |  A  |  R
Offers    |     |     | AR  |  C
Idea      |     |     |     |  C
"""
SIDES = "CMO: marketing, Ops: marketing, HoS: sales, SDR: sales"


@pytest.fixture
def plan():
    made = plan_from(PLAN, departments=SIDES)
    made = made.apply(add_person(made, "Ann", roles=["Ops"], new_id=lambda: "ann"))
    return made.apply(change_role(made, "HoS", deputy="SDR"))


@pytest.fixture
def what_if(document, plan, qtbot) -> WhatIfDialog:
    document.replace(plan)
    made = WhatIfDialog(document, lambda: ["Offers"])
    qtbot.addWidget(made)
    made.show()
    return made


def tick(dialog: WhatIfDialog, name: str, *, on: bool = True) -> None:
    (item,) = dialog.ui.away.findItems(name, Qt.MatchFlag.MatchRecursive)
    item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def lines(tree) -> dict[str, list[str]]:
    tops = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return {top.text(0): [top.child(n).text(0) for n in range(top.childCount())] for top in tops}


def test_nobody_is_away_at_first(what_if):
    assert what_if.ui.away_result.text() == "Tick who is away."
    assert lines(what_if.ui.left_open) == {}
    assert not what_if.ui.stand_in.isEnabled()
    assert list(lines(what_if.ui.away)) == ["Roles", "People"]


def test_a_role_that_is_away(what_if, document, qtbot):
    tick(what_if, "HoS")
    assert what_if.ui.away_result.text() == (
        "Without HoS: 2 activities unowned, 1 activity undone. They carry load 10."
    )
    found = lines(what_if.ui.left_open)
    assert found["Nobody answers any more (2)"] == ["Pass on", "Offers"]
    assert found["Nobody does the work any more (1)"] == ["Offers"]
    assert found["Load, if the deputies take over (2)"] == ["HoS: 10 → 1", "SDR: 8 → 16"]
    assert what_if.ui.deputies.text() == "Deputies: HoS → SDR."
    item = what_if.ui.left_open.topLevelItem(0).child(0)
    with qtbot.waitSignal(what_if.jump_wanted) as caught:
        what_if.ui.left_open.itemActivated.emit(item, 0)
    assert caught.args == ["Pass on", ""]
    with qtbot.assertNotEmitted(what_if.jump_wanted):
        what_if.ui.left_open.itemActivated.emit(what_if.ui.left_open.topLevelItem(0), 0)
    before = document.plan
    what_if.ui.stand_in.click()
    assert document.plan.assignment("Offers", "SDR").functions == {"owner", "doer"}
    tick(what_if, "HoS", on=False)
    document.undo()
    assert document.plan == before


def test_people_are_away_with_their_roles(what_if, document):
    tick(what_if, "Ann")
    assert "Without Ops:" in what_if.ui.away_result.text()
    assert what_if.ui.deputies.text() == "Without a deputy: Ops."
    document.attempt(add_person, "Ben", roles=["Ops"])
    assert what_if.ui.away_result.text() == ("Others hold the same roles: nothing is left open.")
    document.attempt(assign, [("Pass on", "Ops")], [])
    tick(what_if, "Ann", on=False)
    document.attempt(change_role, "Ops", name="Operations")
    assert what_if.ui.away.findItems("Operations", Qt.MatchFlag.MatchRecursive)


def test_a_role_without_duties_leaves_nothing_open(document, qtbot):
    document.replace(plan_from("|X|Y\na|AR|C"))
    dialog = WhatIfDialog(document, list)
    qtbot.addWidget(dialog)
    tick(dialog, "Y")
    assert dialog.ui.away_result.text() == "Without Y nothing is left open."
    assert list(lines(dialog.ui.away)) == ["Roles"]


def test_duties_change_hands_only_when_told_to(what_if, document):
    ui = what_if.ui
    ui.source.setCurrentIndex(2)
    ui.target.setCurrentIndex(0)
    assert ui.trial_result.text() == "A/R in 2 activities would change hands."
    found = lines(ui.trial)
    assert found["Load (2)"] == ["CMO: 6 → 15", "HoS: 10 → 1"]
    assert any(title.startswith("Findings that would come (") for title in found)
    coming = [text for group in found.values() for text in group]
    assert any("CMO has every A" in text for text in coming)
    before = document.plan
    ui.rows.setCurrentIndex(1)
    assert "in 1 activity" in ui.trial_result.text()
    what_if._letters["doer"].setChecked(False)
    assert ui.trial_result.text().startswith("A in 1 activity")
    assert document.plan is before
    ui.hand_over.click()
    assert document.plan.assignment("Offers", "CMO").functions == {"owner"}
    assert ui.trial_result.text() == "There is nothing to hand over."
    assert not ui.hand_over.isEnabled()
    document.undo()
    assert document.plan == before


def test_a_role_does_not_hand_over_to_itself(what_if):
    what_if.ui.target.setCurrentIndex(what_if.ui.source.currentIndex())
    assert "cannot hand over to itself" in what_if.ui.trial_result.text()


def test_a_large_plan_is_tried_beside_the_window(what_if, monkeypatch, qtbot):
    monkeypatch.setattr(asking_module, "LARGE", 1)
    what_if.ui.source.setCurrentIndex(2)
    assert what_if.ui.trial_result.text() == "Looking…"
    qtbot.waitUntil(what_if.ui.hand_over.isEnabled)


def test_another_plan_closes_the_dialog(what_if, document):
    document.replace(plan_from("|X\na|A"))
    assert not what_if.isVisible()


# Proposals


@pytest.fixture
def proposing(document, plan, qtbot):
    document.replace(plan)

    def make(selected=()) -> SuggestDialog:
        made = SuggestDialog(document, selected)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitUntil(lambda: made._found is not None)
        return made

    return make


def rows(dialog: SuggestDialog) -> list[list[str]]:
    tree = dialog.ui.proposals
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in range(3)] for item in items]


def test_gaps_are_proposed_with_reasons_and_taken_over_as_one_step(proposing, document):
    dialog = proposing()
    ((name, change, why),) = rows(dialog)
    assert name == "Idea"
    assert "HoS – → " in change or "SDR C → " in change
    assert "load" in why
    assert dialog.ui.result.text() == "1 activity would change."
    assert "Gini" in dialog.ui.loads.text()
    edit = dialog.edit()
    before = document.plan
    assert document.perform(edit)
    assert any("owner" in cell.functions for cell in document.plan.row("Idea").values())
    document.undo()
    assert document.plan == before


def test_only_what_is_ticked_is_taken_over(proposing, document):
    dialog = proposing()
    ok = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert ok.text() == "Take 1 over"
    dialog.ui.proposals.topLevelItem(0).setCheckState(0, Qt.CheckState.Unchecked)
    assert not ok.isEnabled()
    assert not dialog.edit()


def test_wishes_change_the_proposal(proposing, qtbot):
    dialog = proposing()
    dialog.ui.anew.setChecked(True)
    dialog.ui.even.setCurrentIndex(2)
    dialog.ui.departments.setChecked(False)
    dialog.ui.most.setValue(1)
    qtbot.waitUntil(lambda: "stays open" in dialog.ui.result.text())
    assert any("have reached the limit" in why for _name, _change, why in rows(dialog))


def test_nothing_is_missing(proposing, document, qtbot):
    document.attempt(assign, [("Idea", "SDR")], ["doer", "owner"])
    dialog = proposing()
    assert dialog.ui.result.text().startswith("Nothing is missing")
    assert dialog.ui.loads.text() == ""


def test_the_selected_activities_are_asked_about(proposing):
    dialog = proposing(["Campaign", "Leads"])
    assert dialog.ui.rows.currentData() == "selected"
    assert rows(dialog) == []


def test_nobody_may_take_it(document, qtbot):
    document.replace(plan_from("|X|Y\na|O|O\nb|A|R", letter_set="racio"))
    dialog = SuggestDialog(document, [])
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog._found is not None)
    ((_name, change, why),) = rows(dialog)
    assert change == "–"
    assert "nobody may take it" in why


def test_many_activities_are_proposed_beside_the_dialog_and_can_be_stopped(
    proposing, monkeypatch, qtbot
):
    monkeypatch.setattr(suggest_module, "MANY", 1)
    dialog = proposing()
    shown = []

    def stop(share: float | None) -> None:
        if share is not None:
            shown.append(dialog.ui.stop.isVisible())
            dialog.ui.stop.click()

    dialog._asking.progressed.connect(stop)
    dialog.ui.anew.setChecked(True)
    qtbot.waitUntil(lambda: "Stopped" in dialog.ui.result.text())
    assert shown == [True]
    assert not dialog.ui.progress.isVisible()


# In the window


@pytest.fixture
def opened(window, plan, qtbot):
    window.document.replace(plan)
    window.show_plan()
    qtbot.waitUntil(lambda: bool(window.live.findings))
    return window


def test_the_window_asks_what_if(opened, qtbot):
    opened.commands["what_if"].trigger()
    (dialog,) = opened.findChildren(WhatIfDialog)
    assert dialog.isVisible()
    dialog.jump_wanted.emit("Offers", "HoS")
    assert opened.matrix.cursor_place()[:2] == ("Offers", "HoS")
    opened.language.use("ru")
    qtbot.waitUntil(lambda: dialog.windowTitle() == "Что если…")
    dialog.close()


def test_the_window_takes_a_proposal_over(opened, drive, qtbot):
    def accept(dialog: SuggestDialog) -> None:
        qtbot.waitUntil(lambda: dialog._found is not None)
        dialog.accept()

    drive(accept)
    opened.commands["suggest"].trigger()
    assert any("owner" in cell.functions for cell in opened.document.plan.row("Idea").values())
    assert "Take 1 proposal over" in opened.status.message.text()
