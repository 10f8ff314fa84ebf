"""The goal map in its window: in step with the outline, leading to the matrix, saved as a file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from raciplanner.gui.goals.export import PictureDialog
from raciplanner.library.example import example_plan


@pytest.fixture
def filled(window):
    window.document.replace(example_plan("ru"))
    window.show_plan()
    window.show_view("goal_map")
    return window


def test_outline_and_map_are_in_step(filled):
    view, outline = filled.workspace.view("goal_map"), filled.workspace.view("outline")
    outline.show_goal("g_sh_speed")
    assert view.commands.goal == "g_sh_speed"
    view.show_goal("g_co_margin")
    assert outline.node.goal == "g_co_margin"


def test_activities_of_a_goal_are_selected_in_the_matrix(filled):
    filled.workspace.view("goal_map").activities_wanted.emit("g_m_volume")
    assert filled.workspace.current == "matrix"
    assert len(filled.matrix.selected_activities()) == 3


def test_undo_shows_the_card(filled):
    view = filled.workspace.view("goal_map")
    view.show_goal("g_sh_speed")
    view.commands.nudge(40, 0)
    view.canvas.select("g_co_margin")
    filled.commands["undo"].trigger()
    assert view.commands.goal == "g_sh_speed"


@pytest.mark.parametrize(
    ("place", "name", "start"),
    [(0, "map.svg", b"<svg"), (1, "map.png", b"\x89PNG"), (2, "map.pdf", b"%PDF")],
)
def test_the_map_is_saved_as_a_picture(filled, qtbot, tmp_path: Path, place, name, start):
    filled.messages.paths = [tmp_path / name]

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PictureDialog)
        dialog.kind.setCurrentIndex(place)
        dialog.accept()

    QTimer.singleShot(50, answer)
    with qtbot.waitSignal(filled.exports.finished):
        filled.workspace.view("goal_map").view_actions["export"].trigger()
    data = (tmp_path / name).read_bytes()
    assert data.startswith(start)
    if place == 0:
        assert "Рост выручки" in data.decode()


def test_nothing_is_saved_when_the_question_is_left(filled):
    for act in (lambda d: d.reject(), lambda d: d.accept()):
        QTimer.singleShot(50, lambda act=act: act(QApplication.activeModalWidget()))
        filled.workspace.view("goal_map").view_actions["export"].trigger()
    assert not filled.exports.busy


def test_findings_lead_to_the_card(filled):
    pane, workspace = filled.findings_pane, filled.workspace
    filled.show_view("matrix")
    pane.card_wanted.emit("g_sh_speed")
    assert workspace.current == "goal_map"
    assert workspace.view("goal_map").canvas.marks.flash == "g_sh_speed"
    kpi = next(iter(filled.document.plan.kpis))
    pane.card_wanted.emit(kpi)
    assert workspace.view("goal_map").canvas.marks.flash == kpi
    for name, card in (("outline", "g_sh_speed"), ("kpis", kpi)):
        filled.show_view(name)
        pane.card_wanted.emit(card)
        assert workspace.current == name
