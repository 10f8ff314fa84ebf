from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from raciplanner.gui.matrix.rows import NAME, Kind, Row, Sort
from raciplanner.gui.matrix.structure import beside
from tests.gui.matrix.conftest import at, here, letters

Key = Qt.Key
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def order(document) -> list[str]:
    return [f"{a.phase[0]}:{a.id}" for a in document.plan.rows]


def roles(document) -> list[str]:
    return [role.id for role in document.plan.columns]


@pytest.mark.parametrize(
    ("chosen", "step", "place"),
    [
        (["Score leads"], -1, ("Leads", "Define leads")),
        (["Score leads"], 1, ("Leads", "")),
        (["Define leads"], 1, ("Leads", "Hand over")),
        (["Define leads", "Score leads"], 1, ("Leads", "")),
        (["Hand over"], 1, ("Campaigns", "Plan campaign")),
        (["Plan campaign"], -1, ("Leads", "")),
        (["Webinar"], 1, ("Campaigns", "")),
    ],
)
def test_the_place_beside(plan, chosen, step, place):
    assert beside(plan, chosen, step) == place


def test_above_the_first_phase_there_is_the_place_without_one(plan):
    assert beside(plan, ["Define leads"], -1) == ("", "")
    assert beside(plan, ["Webinar"], 1) == ("Campaigns", "")


def test_alt_and_arrows_move_a_row_with_its_letters(view, press, document):
    at(view, "Hand over", "HoS")
    press(Key.Key_Up, mods=ALT)
    press(Key.Key_Up, mods=ALT)
    assert order(document)[0] == "L:Hand over"
    assert here(view) == ("Hand over", "HoS")
    assert letters(document, "Hand over", "HoS") == {"owner"}
    press(Key.Key_Down, mods=ALT)
    assert order(document)[1] == "L:Hand over"


def test_several_rows_move_together(view, press, document):
    at(view, "Define leads", "CMO")
    press(Key.Key_Down, mods=SHIFT)
    press(Key.Key_Down, mods=ALT)
    assert order(document)[:3] == ["L:Hand over", "L:Define leads", "L:Score leads"]
    press(Key.Key_Down, mods=ALT)
    assert order(document)[:4] == [
        "L:Hand over",
        "C:Define leads",
        "C:Score leads",
        "C:Plan campaign",
    ]


def test_a_phase_moves_with_its_rows(view, press, document):
    view.table.selected.go(view.model.place(Row(Kind.BAND, "Campaigns")), NAME)
    press(Key.Key_Up, mods=ALT)
    assert order(document)[0] == "C:Plan campaign"
    assert view.table.selected.band == "Campaigns"
    press(Key.Key_Up, mods=ALT)
    press(Key.Key_Down, mods=ALT)
    assert order(document)[0] == "L:Define leads"
    press(Key.Key_Down, mods=ALT)
    assert order(document)[0] == "L:Define leads"


def test_a_sorted_view_moves_nothing(view, press, document):
    told: list[str] = []
    view.told.connect(told.append)
    view.model.rearrange(sort=Sort("name"))
    press(Key.Key_Up, mods=ALT)
    view.structure.place_rows(["Webinar"], "Leads", "")
    assert not document.modified
    assert "sorted" in told[-1]


def test_roles_move(view, press, document):
    at(view, "Define leads", "HoS")
    press(Key.Key_Left, mods=ALT)
    assert roles(document) == ["CMO", "HoS", "Ops", "SDR"]
    assert here(view) == ("Define leads", "HoS")
    press(Key.Key_Right, mods=ALT)
    press(Key.Key_Right, mods=ALT)
    press(Key.Key_Right, mods=ALT)
    assert roles(document) == ["CMO", "Ops", "SDR", "HoS"]
    at(view, "Define leads", "CMO")
    press(Key.Key_Left, mods=ALT)
    assert roles(document)[0] == "CMO"


def test_several_roles_move_together(view, press, document):
    press(Key.Key_Right, mods=SHIFT)
    press(Key.Key_Right, mods=ALT)
    assert roles(document) == ["HoS", "CMO", "Ops", "SDR"]


def test_no_role_is_moved_from_the_names(view, press, document):
    at(view, "Webinar")
    press(Key.Key_Right, mods=ALT)
    assert not document.modified


def test_duplicate(view, press, document):
    at(view, "Score leads", "Ops")
    press(Key.Key_D, mods=CTRL | SHIFT)
    copy = document.plan.rows[2]
    assert copy.name == "Score leads"
    assert document.plan.row(copy.id) == document.plan.row("Score leads")


def test_delete_rows(view, press, document):
    at(view, "Define leads", "Ops")
    press(Key.Key_Down, mods=SHIFT)
    press(Key.Key_Delete, mods=CTRL | SHIFT)
    assert order(document) == ["L:Hand over", "C:Plan campaign", "C:Webinar"]
    document.undo()
    assert here(view)[0] == "Define leads"


def test_delete_a_phase_keeps_its_rows(view, press, document):
    view.table.selected.go(0, NAME)
    press(Key.Key_Delete, mods=CTRL | SHIFT)
    assert [a.phase for a in document.plan.rows][:3] == ["", "", ""]


def test_nothing_selected_nothing_deleted(view, press, document):
    view.table.selected.go(view.model.place(Row(Kind.GHOST, "Leads")), NAME)
    press(Key.Key_Delete, mods=CTRL | SHIFT)
    press(Key.Key_D, mods=CTRL | SHIFT)
    view.structure.delete_roles()
    assert not document.modified


def test_delete_roles(view, document):
    at(view, "Define leads", "HoS")
    view.actions_["delete_role"].trigger()
    assert roles(document) == ["CMO", "Ops", "SDR"]


def test_fill(view, press, document):
    at(view, "Define leads", "CMO")
    press(Key.Key_Down, Key.Key_Down, mods=SHIFT)
    press(Key.Key_D, mods=CTRL)
    assert letters(document, "Score leads", "CMO") == {"owner"}
    assert letters(document, "Hand over", "CMO") == {"owner"}
    at(view, "Plan campaign", "Ops")
    press(Key.Key_Right, Key.Key_Right, mods=SHIFT)
    press(Key.Key_R, mods=CTRL)
    assert letters(document, "Plan campaign", "SDR") == {"doer"}
    assert document.undo_stack.count() == 2


def test_fill_one_cell_from_its_neighbour(view, press, document):
    at(view, "Webinar", "Ops")
    press(Key.Key_D, mods=CTRL)
    assert letters(document, "Webinar", "Ops") == {"doer"}
    press(Key.Key_Right)
    press(Key.Key_R, mods=CTRL)
    assert letters(document, "Webinar", "HoS") == {"doer"}
    at(view, "Define leads", "CMO")
    press(Key.Key_D, mods=CTRL)
    press(Key.Key_R, mods=CTRL)
    assert document.undo_stack.count() == 2


def test_the_same_in_all_selected_cells(view, press, document):
    at(view, "Webinar", "SDR")
    press(Key.Key_Left, Key.Key_Up, mods=SHIFT)
    at_cell = here(view)
    press(Key.Key_Return, mods=CTRL)
    assert letters(document, "Webinar", "SDR") == letters(document, *at_cell)


def test_too_large_a_selection_is_refused(view, monkeypatch):
    told: list[str] = []
    view.told.connect(told.append)
    monkeypatch.setattr("raciplanner.gui.matrix.letters.MOST_CELLS", 3)
    view.table.selected.select_all()
    view.letters.set_letter("owner")
    assert told == ["Select at most 3 cells at once."]
