"""The pane of findings: jumping, stepping, what stands there when nothing is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialogButtonBox

from raciplanner.gui.findings.accept_dialog import AcceptDialog
from raciplanner.gui.findings.live import OPEN, LiveFindings
from raciplanner.gui.findings.pane import FindingsPane
from raciplanner.model.edits.assignments import clear
from raciplanner.model.edits.roles import change_role
from raciplanner.model.edits.settings import accept_finding
from raciplanner.model.plan import Plan
from tests.builders import plan_from


@pytest.fixture
def live(document) -> LiveFindings:
    made = LiveFindings(document)
    document.attempt(clear, [("Create charter", "Ann"), ("Develop test plan", "Ed")])
    made.start()
    return made


@pytest.fixture
def pane(live, qtbot) -> FindingsPane:
    made = FindingsPane(live)
    qtbot.addWidget(made)
    live.start()
    made.show()
    return made


def test_stepping_goes_round_the_open_findings_and_jumps(pane, live, qtbot):
    jumps = []
    pane.jump_wanted.connect(lambda activity, role: jumps.append((activity, role)))
    count = sum(live.counts[group] for group in OPEN)
    keys = []
    for _ in range(count + 1):
        assert pane.go(1)
        keys.append(pane.finding.key)
    assert keys[0] == keys[count]
    assert len(set(keys)) == count
    assert pane.go(-1)
    assert pane.finding.key == keys[count - 1]
    places = {(f.activity or "", f.role or "") for f in live.findings.values()} - {("", "")}
    assert set(jumps) == places


def test_the_chosen_finding_survives_an_edit_elsewhere(pane, live, document):
    pane.go(1)
    key = pane.finding.key
    document.attempt(change_role, "Ben", name="Benjamin")
    document.attempt(clear, [("Submit change request", "Ben")])
    live.start()
    assert pane.finding.key == key


def test_the_links_ask_for_the_chosen_finding(pane, document, qtbot):
    pane.go(1)
    finding = pane.finding
    assert not pane.bar.accept.isHidden()
    with qtbot.waitSignal(pane.accept_wanted) as caught:
        pane.bar.accept.click()
    assert caught.args == [finding]
    document.attempt(accept_finding, finding.key, reason="because", person="Anna")
    pane.ui.findings.setCurrentIndex(pane.model.index_of(finding.key))
    assert pane.card.state.text() == "because — Anna"
    assert pane.bar.accept.isHidden()
    with qtbot.waitSignal(pane.reopen_wanted):
        pane.bar.reopen.click()


def test_without_a_choice_nothing_is_asked(pane, document, qtbot):
    document.replace(plan_from("|X|Y\na|A|R\nb||R"))
    pane.ui.findings.clearSelection()
    pane.ui.findings.setCurrentIndex(pane.model.index(-1, 0))
    with qtbot.assertNotEmitted(pane.accept_wanted):
        pane.bar.accept.click()


def test_clicking_a_group_does_not_jump(pane, qtbot):
    with qtbot.assertNotEmitted(pane.jump_wanted):
        pane.ui.findings.clicked.emit(pane.model.index(0, 0))


def test_an_empty_plan_is_never_clean(pane, document):
    document.replace(Plan())
    assert "Nothing to check yet" in pane.ui.empty.text()
    assert pane.ui.empty.isVisibleTo(pane)
    assert "no open findings" not in pane.ui.empty.text()


def test_a_plan_without_open_findings_says_what_was_checked(pane, document, live):
    for finding in list(live.findings.values()):
        document.attempt(accept_finding, finding.key, reason="known")
    assert "no open findings" in pane.ui.empty.text()
    assert "accepted with a reason" in pane.ui.empty.text()
    assert pane.ui.findings.isVisibleTo(pane)


def test_a_check_under_way_says_so(pane, live):
    live._set_busy(busy=True)
    assert pane.ui.empty.text() == "Checking the plan…"


def test_accepting_needs_a_reason_parking_does_not(qtbot):
    dialog = AcceptDialog("Two roles are accountable.", "Anna")
    qtbot.addWidget(dialog)
    ok = dialog.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.ui.reason.setPlainText("We know.")
    assert ok.isEnabled()
    dialog.ui.reason.clear()
    dialog.ui.state.setCurrentIndex(1)
    assert ok.isEnabled()
    assert dialog.wish() == {"state": "parked", "reason": "", "person": "Anna", "until": None}
    dialog.ui.has_until.setChecked(True)
    dialog.ui.until.setDate(QDate(2027, 1, 31))
    assert dialog.wish()["until"].isoformat() == "2027-01-31"
