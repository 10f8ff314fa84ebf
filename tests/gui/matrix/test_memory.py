"""What stays as it was the next time: folded phases per file, zoom and totals."""

from __future__ import annotations

from pathlib import Path

import pytest

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.memory import MatrixMemory
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.gui.preferences import MOST_FOLDS
from raciplanner.model.edits import activities
from tests.builders import plan_from
from tests.gui.matrix.conftest import PLAN


@pytest.fixture
def start(qtbot, preferences):
    """A matrix of its own, as in a new session."""

    def make(path: Path | None = None) -> MatrixView:
        document = Document(plan_from(PLAN))
        view = MatrixView(document)
        qtbot.addWidget(view)
        MatrixMemory(document, view, preferences)
        if path:
            document.open(path)
        return view

    return make


def test_folded_phases_stay_folded(start, tmp_path):
    view = start()
    document = view.model.document
    view.table.fold("Leads", folded=True)
    document.save_as(tmp_path / "one.raciplan")
    again = start(tmp_path / "one.raciplan")
    assert again.model.view.collapsed == {"Leads"}
    again.actions_["unfold_all"].trigger()
    assert start(tmp_path / "one.raciplan").model.view.collapsed == set()


def test_another_plan_has_its_own_folds(start, tmp_path):
    view = start()
    view.table.fold("Leads", folded=True)
    view.model.document.save_as(tmp_path / "one.raciplan")
    view.model.document.attempt(activities.delete_phase, "Leads")
    view.model.document.save_as(tmp_path / "two.raciplan")
    assert start(tmp_path / "two.raciplan").model.view.collapsed == set()
    assert start(tmp_path / "one.raciplan").model.view.collapsed == {"Leads"}


def test_zoom_and_totals_belong_to_the_person(start, preferences):
    view = start()
    view.set_zoom(150)
    view.actions_["totals"].trigger()
    view.actions_["people_totals"].trigger()
    again = start()
    assert again.zoom == 150
    assert not again.model.view.totals
    assert again.people.wanted


def test_only_plans_of_late_are_remembered(preferences):
    for number in range(MOST_FOLDS + 1):
        preferences.remember_folds(str(number), ["p"])
    assert preferences.folds("0") == set()
    assert preferences.folds("1") == {"p"}


@pytest.mark.parametrize("nonsense", ["no json", "[1, 2]"])
def test_nonsense_is_forgotten(preferences, nonsense):
    preferences.settings.setValue("matrix/folds", nonsense)
    preferences.settings.setValue("matrix/zoom", "wide")
    assert preferences.folds("x") == set()
    assert preferences.number("matrix/zoom", 100) == 100
