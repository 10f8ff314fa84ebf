"""The network is looked at beside the window, after a pause, and only when it may have changed."""

import pytest

from raciplanner.analysis.check import check
from raciplanner.gui.findings import live as live_module
from raciplanner.gui.findings.figures import Figures
from raciplanner.gui.findings.live import LiveFindings
from raciplanner.model.edits.assignments import assign, set_note
from raciplanner.model.edits.roles import delete_roles
from raciplanner.model.edits.settings import change_info
from tests.builders import plan_from


@pytest.fixture
def live(document) -> LiveFindings:
    made = LiveFindings(document)
    made.start()
    return made


@pytest.fixture
def figures(live, qtbot) -> Figures:
    made = Figures(live)
    made._pause.setInterval(0)
    with qtbot.waitSignal(made.looked):
        made.look()
    return made


def test_findings_about_networks_come_to_the_others(figures, live, document):
    assert figures.current
    assert figures.insights.plan is document.plan
    assert {f.key: f for f in check(document.plan)} == live.findings


def test_an_edit_makes_them_stale_until_a_pause(figures, live, document, qtbot):
    with qtbot.waitSignal(figures.looked):
        document.attempt(assign, [("Create charter", "Ed")], ["owner"])
        assert not figures.current
    assert figures.current
    assert {f.key: f for f in check(document.plan)} == live.findings


def test_what_the_plan_is_called_changes_no_network(figures, document):
    document.attempt(change_info, title="Other")
    assert figures.current
    figures.look()
    assert figures.current


def test_a_finding_about_a_deleted_role_goes_at_once(figures, live, document):
    role = next(f.role for f in live.findings.values() if f.rule[0] == "G" and f.role)
    document.attempt(delete_roles, [role])
    assert not any(role == f.role for f in live.findings.values())
    document.undo()


def test_only_the_last_of_several_looks_counts(figures, document, qtbot):
    document.attempt(set_note, [("Create charter", "Ed")], "once")
    figures.look()
    document.attempt(set_note, [("Create charter", "Ed")], "twice")
    with qtbot.waitSignal(figures.looked):
        figures.look()
    assert figures.insights.plan is document.plan


def test_another_plan_forgets_the_figures(figures, document, qtbot):
    with qtbot.waitSignal(figures.looked):
        document.replace(plan_from("|X|Y\na|A|R\nb||R"))
        assert figures.insights is None
        assert not figures.current
    assert set(figures.insights.roles.by) == {"X", "Y"}


def test_many_findings_are_shown_anew(figures, live, document, qtbot, monkeypatch):
    monkeypatch.setattr(live_module, "MANY", 0)
    with qtbot.waitSignals([figures.looked, live.restarted]):
        document.attempt(assign, [("Create charter", "Ed")], ["owner", "doer"])
    assert {f.key: f for f in check(document.plan)} == live.findings
