"""Findings on screen follow the plan: the same as a full check after every edit, undo and redo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from raciplanner.analysis.check import check, look_at_networks
from raciplanner.gui.findings import live as live_module
from raciplanner.gui.findings import model as model_module
from raciplanner.gui.findings.live import GROUPS, OPEN, LiveFindings
from raciplanner.gui.findings.markers import LiveMarkers
from raciplanner.gui.findings.model import FindingsModel
from raciplanner.gui.theme import palette_of
from raciplanner.model.edits.activities import (
    add_activities,
    add_phase,
    change_activity,
    delete_activities,
    delete_phase,
    move_activities,
)
from raciplanner.model.edits.assignments import assign, clear
from raciplanner.model.edits.roles import add_roles, change_role, delete_roles, move_roles
from raciplanner.model.edits.settings import accept_finding, reopen_finding, switch_letters
from raciplanner.model.plan import Plan
from raciplanner.palette import LIGHT
from tests.builders import PMBOK, plan_from


@pytest.fixture
def live(document) -> LiveFindings:
    made = LiveFindings(document)
    made.start()
    return made


@pytest.fixture
def model(live) -> FindingsModel:
    made = FindingsModel(live)
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    made.recolour(palette_of(LIGHT))
    made.restart()
    return made


def shown(model) -> dict[str, list[str]]:
    """Keys of the findings in the tree by group."""
    found = {}
    for place in range(model.rowCount()):
        top = model.index(place, 0)
        rows = range(model.rowCount(top))
        found[model.group(top)] = [model.finding(model.index(row, 0, top)).key for row in rows]
    return found


def expected(live) -> dict[str, list[str]]:
    """The groups by severity and state, each in reading order."""
    found: dict[str, list] = {group: [] for group in GROUPS}
    for finding in sorted(live.findings.values(), key=live.place):
        found[live.group(finding)].append(finding)
    for group in GROUPS[len(OPEN) :]:
        found[group].sort(key=lambda finding: OPEN.index(finding.severity))
    return {group: [f.key for f in some] for group, some in found.items() if some}


def whole(live) -> dict:
    """The full check, after the networks have been looked at."""
    if live.networks_stale:
        live.take_networks(look_at_networks(live.plan)[1])
    return {finding.key: finding for finding in check(live.plan)}


def agrees(live, model) -> None:
    assert whole(live) == live.findings
    assert shown(model) == expected(live)
    assert sum(live.counts[group] for group in GROUPS) == len(live.findings)
    assert live.counts == {g: len(keys) for g, keys in shown(model).items()} | {
        g: 0 for g in live.counts if g not in shown(model)
    }


def test_the_tree_is_the_full_check(live, model):
    agrees(live, model)
    assert live.findings


EDITS = [
    (assign, [("Create charter", "Ben")], ["owner"]),
    (clear, [("Create charter", "Ann")]),
    (assign, [("Develop test plan", "Ed"), ("Collect requirements", "Ed")], ["owner"]),
    (change_activity, "Create charter", "name"),
    (change_role, "Ann", "name"),
    (add_activities, ["New one", "Another"]),
    (add_roles, ["Fresh"]),
    (delete_activities, ["Collect requirements"]),
    (delete_roles, ["Dina"]),
    (switch_letters, "rasci"),
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit[0].__name__)
def test_every_edit_and_its_way_back(live, model, document, edit):
    function, *args = edit
    if args[-1] == "name":
        document.attempt(function, args[0], name="Changed")
    else:
        document.attempt(function, *args)
    agrees(live, model)
    document.undo()
    agrees(live, model)
    document.redo()
    agrees(live, model)


def test_moving_rows_and_columns_moves_the_findings(live, model, document):
    document.attempt(clear, [("Create charter", "Ann"), ("Submit change request", "Ben")])
    document.attempt(move_activities, ["Submit change request"], phase="", before="Create charter")
    agrees(live, model)
    document.attempt(move_roles, ["Ed"], "Ann")
    agrees(live, model)
    document.attempt(add_phase, "Later")
    (phase,) = document.plan.phases
    document.attempt(move_activities, ["Create charter"], phase=phase)
    agrees(live, model)
    document.attempt(delete_phase, phase)
    agrees(live, model)


def test_an_accepted_finding_moves_to_its_group(live, model, document):
    document.attempt(clear, [("Create charter", "Ann")])
    finding = next(f for f in live.findings.values() if f.activity == "Create charter")
    document.attempt(accept_finding, finding.key, reason="known")
    assert live.group(finding) == "accepted"
    assert finding.key in shown(model)["accepted"]
    agrees(live, model)
    document.attempt(accept_finding, finding.key, state="parked")
    assert live.group(finding) == "parked"
    agrees(live, model)
    document.attempt(reopen_finding, finding.key)
    assert live.group(finding) in OPEN
    agrees(live, model)


def test_an_acceptance_of_something_else_is_no_finding(live, model, document):
    document.attempt(accept_finding, "H99:gone:", reason="whatever")
    agrees(live, model)


def test_many_changes_make_the_tree_anew(live, model, document, qtbot, monkeypatch):
    monkeypatch.setattr(model_module, "MANY", 0)
    with qtbot.waitSignal(model.modelReset):
        document.attempt(clear, [("Create charter", "Ann")])
    agrees(live, model)


def test_other_figures_stay_in_place(live, model, document):
    """One more doer changes the sentence of a finding, not its place in the tree."""
    cells = [("Create charter", role) for role in ("Ann", "Ben", "Carlos")]
    document.attempt(assign, cells, ["owner"])
    before = shown(model)
    document.attempt(assign, [("Create charter", "Dina")], ["owner"])
    agrees(live, model)
    assert before["error"] == shown(model)["error"]


def test_words_and_marks(live, model, document):
    document.attempt(clear, [("Create charter", "Ann")])
    finding = next(f for f in live.findings.values() if f.rule == "H01")
    index = model.index_of(finding.key)
    assert "Create charter" in model.data(index)
    assert model.data(index.siblingAtColumn(1)) == "Create charter"
    assert model.data(index.siblingAtColumn(2)) == "H01"
    assert not model.data(index, Qt.ItemDataRole.DecorationRole).isNull()
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole).startswith("error: ")
    assert "H01 ·" in model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert model.data(index, Qt.ItemDataRole.EditRole) is None
    top = index.parent()
    assert model.data(top) == "1 error"
    assert model.data(top.siblingAtColumn(1)) is None
    assert model.data(top, Qt.ItemDataRole.UserRole) is None
    assert model.finding(top) is None
    assert model.data(QModelIndex()) is None
    assert not model.index_of("gone").isValid()


def test_an_empty_plan_has_nothing_to_check(live, document):
    document.replace(Plan())
    assert live.nothing_to_check
    assert "Nothing to check yet" in live.summary_text()


def test_a_large_plan_is_checked_beside_the_window(live, document, qtbot, monkeypatch):
    monkeypatch.setattr(live_module, "LARGE", 1)
    told = []
    live.busy_changed.connect(told.append)
    with qtbot.waitSignal(live.restarted, check_params_cb=lambda: not live.busy):
        document.replace(plan_from(PMBOK))
    qtbot.waitUntil(lambda: not live.busy)
    assert told == [True, False]
    assert whole(live) == live.findings


def test_edits_during_the_check_are_not_lost(live, document, qtbot, monkeypatch):
    monkeypatch.setattr(live_module, "LARGE", 1)
    document.replace(plan_from(PMBOK))
    assert live.busy
    document.attempt(clear, [("Create charter", "Ann")])
    qtbot.waitUntil(lambda: not live.busy)
    assert whole(live) == live.findings


def test_another_plan_stops_the_check_of_the_first(live, document, qtbot, monkeypatch):
    monkeypatch.setattr(live_module, "LARGE", 1)
    document.replace(plan_from(PMBOK))
    document.replace(plan_from("|X|Y\na|A|R\nb||R"))
    qtbot.waitUntil(lambda: not live.busy)
    assert whole(live) == live.findings


def test_markers_follow_the_open_findings(live, document, qtbot):
    markers = LiveMarkers(live)
    live.start()
    document.attempt(clear, [("Create charter", "Ann"), ("Create charter", "Ben")])
    marker = markers.activities["Create charter"]
    assert marker.severity == "error"
    assert marker.count >= 1
    assert "Create charter" in marker.text
    assert "Create charter" in set(markers.activities)
    assert len(markers.activities) >= 1
    with pytest.raises(KeyError):
        markers.activities["nowhere"]
    for finding in list(live.findings.values()):
        if finding.activity == "Create charter":
            document.attempt(accept_finding, finding.key, reason="known")
    assert "Create charter" not in markers.activities
    document.attempt(change_role, "Ann", name="Renamed")
    with qtbot.waitSignal(markers.changed):
        markers.retell()


def test_markers_of_roles(live, document):
    markers = LiveMarkers(live)
    document.attempt(add_roles, ["Idle"])
    role = document.plan.columns[-1].id
    assert role in markers.roles
    document.undo()
    assert role not in markers.roles
