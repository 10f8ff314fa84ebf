"""The status bar: messages with an offer, findings, progress."""

from __future__ import annotations

import pytest

from raciplanner.gui import status as status_module
from raciplanner.gui.findings.live import LiveFindings
from raciplanner.gui.status import StatusBar
from raciplanner.model.edits.assignments import clear
from raciplanner.model.plan import Plan
from tests.builders import plan_from


@pytest.fixture
def status(qtbot) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.resize(900, 30)
    made.show()
    made.retranslate("en")
    made.recolour()
    return made


def test_an_offer_can_be_taken_once(status):
    taken = []
    status.tell("Set A for CMO", "Undo", lambda: taken.append(1))
    assert status.offer.isVisible()
    status.offer.click()
    status._take_offer()
    assert taken == [1]
    assert not status.offer.isVisible()


def test_an_offer_goes_away(qtbot, monkeypatch):
    monkeypatch.setattr(status_module, "LINGER", 20)
    status = StatusBar()
    qtbot.addWidget(status)
    status.show()
    status.tell("Set A", "Undo", lambda: None)
    qtbot.waitUntil(lambda: not status.offer.isVisible())
    assert status.message.text() == "Set A"
    status.tell("No offer")
    assert not status.offer.isVisible()


def test_findings_by_severity(status, document, qtbot):
    live = LiveFindings(document)
    live.start()
    document.attempt(clear, [("Create charter", "Ann")])
    status.show_findings(live)
    assert status.severities["error"].text() == "1"
    assert status.severities["error"].accessibleName() == "1 error"
    assert status.severities["error"].isVisible()
    with qtbot.waitSignal(status.findings_wanted):
        status.severities["error"].click()
    document.replace(Plan())
    status.show_findings(live)
    assert status.findings.text() == "Nothing to check yet"
    assert not status.severities["error"].isVisible()
    live.busy = True
    status.show_findings(live)
    assert status.findings.text() == "Checking…"


def test_nothing_open(status, document):
    live = LiveFindings(document)
    document.replace(plan_from("|X|Y\na|A|R"))
    live.counts.clear()
    status.show_findings(live)
    assert status.findings.text() == "No open findings"


def test_progress_comes_and_goes(status, qtbot):
    status.show_progress(0.4)
    assert status.progress.value() == 40
    assert status.cancel.isVisible()
    with qtbot.waitSignal(status.cancel_wanted):
        status.cancel.click()
    status.show_progress(None)
    assert not status.progress.isVisible()


def test_parts_of_a_plan_vanish_with_it(status):
    status.show_zoom(120)
    status.show_selection("3 cells")
    status.show_saved("Saved 14:32")
    assert status.zoom.text() == "120 %"
    status.clear_plan()
    for part in (status.zoom, status.selection, status.saved):
        assert not part.isVisible()
    assert status.language.isVisible()
