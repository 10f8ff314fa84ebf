"""Findings in groups of several kinds, searched and filtered: the tree follows every edit."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from raciplanner.gui.findings import live as live_module
from raciplanner.gui.findings.choice import Choice
from raciplanner.gui.findings.grouping import GROUPINGS
from raciplanner.gui.findings.live import GROUPS, LiveFindings
from raciplanner.gui.findings.model import FindingsModel
from raciplanner.gui.theme import palette_of
from raciplanner.model.edits.activities import add_activities, delete_activities, move_activities
from raciplanner.model.edits.assignments import assign, clear
from raciplanner.model.edits.roles import add_person, add_roles, change_role
from raciplanner.model.edits.settings import accept_finding
from raciplanner.palette import LIGHT
from tests.builders import plan_from

PLAN = """
            | CMO | HoS | SDR | Ops
# Leads
Score leads |  A  |  A  |  R  |  C
Pass leads  |     |  C  |  R  |
# Offers
Send offers |  A  |  R  |  R  |  R
Discounts   |  I  |  I  |     |
"""


@pytest.fixture
def live(document) -> LiveFindings:
    document.replace(plan_from(PLAN))
    made = LiveFindings(document)
    made.start()
    return made


def model_of(live: LiveFindings, grouping: str) -> FindingsModel:
    made = FindingsModel(live)
    made.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        made, QAbstractItemModelTester.FailureReportingMode.Warning
    )
    made.recolour(palette_of(LIGHT))
    made.group_by(grouping)
    return made


def tree(model: FindingsModel) -> dict[str, list[str]]:
    """Keys of the findings below the title of their group."""
    found = {}
    for place in range(model.rowCount()):
        top = model.index(place, 0)
        rows = range(model.rowCount(top))
        found[model.data(top)] = [model.finding(model.index(row, 0, top)).key for row in rows]
    return found


EDITS = [
    lambda d: d.attempt(assign, [("Pass leads", "CMO")], ["owner"]),
    lambda d: d.attempt(clear, [("Score leads", "SDR"), ("Send offers", "CMO")]),
    lambda d: d.attempt(add_activities, ["New one"], phase="Leads"),
    lambda d: d.attempt(move_activities, ["Discounts"], phase="Leads"),
    lambda d: d.attempt(delete_activities, ["Score leads"]),
    lambda d: d.attempt(add_roles, ["Idle"], before="CMO"),
    lambda d: d.attempt(add_person, "Ann", roles=["SDR"]),
    lambda d: d.attempt(change_role, "Ops", name="Operations"),
    lambda d: d.attempt(accept_finding, "H01:Pass leads:", reason="known"),
    lambda d: d.attempt(accept_finding, "H02:Score leads:", state="parked"),
    lambda d: d.undo(),
    lambda d: d.undo(),
    lambda d: d.undo(),
    lambda d: d.undo(),
    lambda d: d.undo(),
]


@pytest.mark.parametrize("grouping", sorted(GROUPINGS))
def test_the_tree_follows_every_edit(live, document, grouping):
    model = model_of(live, grouping)
    for edit in EDITS:
        edit(document)
        fresh = FindingsModel(live)
        fresh.group_by(grouping)
        assert tree(model) == tree(fresh)
        assert model.count == len(live.findings)


def test_groups_are_named_for_people(live, document):
    document.attempt(accept_finding, "H01:Pass leads:", reason="known")
    phases = tree(model_of(live, "phase"))
    assert list(phases)[-1] == "1 accepted with a reason"
    assert any(title.startswith("Leads (") for title in phases)
    assert any(title.startswith("Roles (") for title in phases)
    assert not any(title.startswith("Without a phase") for title in phases)
    document.attempt(add_activities, ["Loose"])
    assert any(t.startswith("Without a phase (") for t in tree(model_of(live, "phase")))
    roles = tree(model_of(live, "role"))
    assert any(title.startswith("SDR (") for title in roles)
    assert any(title.startswith("No role or several (") for title in roles)
    rules = tree(model_of(live, "rule"))
    assert any(title.startswith("H02 · More than one accountable (1)") for title in rules)
    assert [one.text() for one in GROUPINGS.values()] == [
        "By severity",
        "By phase",
        "By role",
        "By rule",
    ]


def test_words_find_rules_places_and_people(live, document):
    document.attempt(add_person, "Anna Berg", roles=["CMO"])
    model = model_of(live, "severity")
    everything = model.count
    for text, wanted in (
        ("pass LEADS", lambda f: f.activity == "Pass leads"),
        ("h02", lambda f: f.rule == "H02"),
        ("accountable more", lambda f: f.rule == "H02"),
        ("sdr", lambda f: "SDR" in {f.role, *f.data.get("roles", ()), *f.data.get("doers", ())}),
    ):
        model.choice = Choice(text=text)
        keys = {key for keys in tree(model).values() for key in keys}
        expected = {f.key for f in live.findings.values() if wanted(f)}
        assert keys == expected, text
    document.attempt(accept_finding, "H02:Score leads:", reason="until spring", person="Cleo")
    model.choice = Choice(text="spring")
    assert tree(model) == {"1 accepted with a reason": ["H02:Score leads:"]}
    model.choice = Choice(text="no such thing")
    assert (model.count, model.rowCount()) == (0, 0)
    model.choice = Choice()
    assert model.choice.everything
    assert model.count == everything


def test_kinds_can_be_left_out(live, document):
    model = model_of(live, "severity")
    model.choice = Choice(frozenset(GROUPS) - {"error"})
    assert not any("error" in title for title in tree(model))
    document.attempt(accept_finding, "H02:Score leads:", reason="known")
    assert "H02:Score leads:" in tree(model)["1 accepted with a reason"]
    document.undo()
    assert not any("H02:Score leads:" in keys for keys in tree(model).values())
    assert not model.choice.everything


@pytest.mark.parametrize("grouping", sorted(GROUPINGS))
def test_steps_go_through_every_open_finding_and_round(live, document, grouping):
    document.attempt(accept_finding, "H01:Pass leads:", reason="known")
    model = model_of(live, grouping)
    count = len(live.findings) - 1
    here, keys = QModelIndex(), []
    for _ in range(count):
        here = model.step(here, 1)
        keys.append(model.finding(here).key)
    assert len(set(keys)) == count
    assert "H01:Pass leads:" not in keys
    assert model.finding(model.step(here, 1)).key == keys[0]
    for key in reversed(keys[:-1]):
        here = model.step(here, -1)
        assert model.finding(here).key == key
    assert model.finding(model.step(here, -1)).key == keys[-1]
    assert model.finding(model.step(QModelIndex(), -1)).key == keys[-1]
    model.choice = Choice(text="no such thing")
    assert not model.step(QModelIndex(), 1).isValid()


def test_an_acceptance_ends_with_its_day(live, document, monkeypatch):
    model = model_of(live, "severity")
    key = "H02:Score leads:"
    document.attempt(accept_finding, key, reason="known", until=date(2030, 5, 1))
    finding = live.findings[key]
    assert live.group(finding) == "accepted"
    assert live.lapsed(finding) is None
    monkeypatch.setattr(live_module, "_today", lambda: date(2030, 5, 2))
    live._clock.timeout.emit()
    assert live.group(finding) == "error"
    assert live.lapsed(finding) == QDate(2030, 5, 1)
    text = model.data(model.index_of(key), Qt.ItemDataRole.DisplayRole)
    assert text.startswith("Open again (accepted until ")
    assert "Score leads" in text
    live._clock.timeout.emit()


def test_findings_of_a_place_the_very_place_first(live, document):
    document.attempt(assign, [("Score leads", "SDR")], ["doer"])
    found = live.at("Score leads", "SDR")
    assert {finding.activity for finding in found} <= {"Score leads", None}
    assert found == sorted(found, key=lambda f: f.activity is None)
    column = live.at("", "SDR")
    assert {(finding.activity, finding.role) for finding in column} <= {(None, "SDR")}
    assert live.at("", "") == []
    document.attempt(accept_finding, "H02:Score leads:", reason="known")
    assert "H02:Score leads:" not in {finding.key for finding in live.at("Score leads", "")}
