"""The views in the middle of the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from raciplanner.app import make_window
from raciplanner.gui import menus, views, workspace
from raciplanner.gui.views import MATRIX, View, ViewKind
from tests.builders import PMBOK, plan_from
from tests.gui.conftest import discard


class Notes(View):
    """A view with a command of its own."""

    def __init__(self, window) -> None:
        super().__init__(window)
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.action = QAction("Number the notes", self)
        self.entered = 0

    def enter(self) -> None:
        self.entered += 1
        self.field.setFocus()

    def menu_actions(self):
        return {"insert": [self.action], "view": []}


@pytest.fixture
def window(qapp, qtbot, preferences, script, monkeypatch):
    kinds = {"notes": ViewKind(lambda: "Notes", Notes)}
    for module in (views, workspace, menus):
        monkeypatch.setattr(module, "VIEWS", kinds)
    monkeypatch.setattr("raciplanner.gui.main_window.VIEWS", kinds)
    made = make_window(qapp, preferences, messages=script, language="en", theme="light")
    made.restore(start=False)
    made.show()
    made.document.replace(plan_from(PMBOK))
    made.files.shown.emit()
    yield made
    discard(made)


def test_a_view_is_made_when_it_is_first_shown(window):
    assert window.workspace.made_views == ()
    window.show_view("notes")
    ((name, view),) = window.workspace.made_views
    assert name == window.workspace.current == "notes"
    assert view.isVisible()
    assert view.entered == 1
    window.show_view(MATRIX)
    window.show_view("notes")
    assert window.workspace.made_views == (("notes", view),)


def test_tabs_and_keys_change_the_view(window, qtbot):
    tabs = window.workspace.tabs
    assert [tabs.tabText(i) for i in range(tabs.count())] == ["Matrix", "Notes"]
    tabs.setCurrentIndex(1)
    assert window.workspace.current == "notes"
    window.commands["next_view"].trigger()
    assert window.workspace.current == MATRIX
    window.commands["previous_view"].trigger()
    assert window.workspace.current == "notes"


def test_only_the_view_on_screen_has_its_commands(window):
    window.show_view("notes")
    view = window.workspace.view("notes")
    insert = window.menus._menus["insert"].actions()
    assert view.action in insert
    assert [a.text() for a in insert if a.isVisible() and not a.isSeparator()] == [
        "Activities from the librar&y…",
        "Number the notes",
    ]
    window.show_view(MATRIX)
    assert not view.action.isVisible()
    assert all(a.isVisible() for group in window.matrix.menu_actions().values() for a in group)


def test_the_menu_ticks_the_view_and_chooses_it(window):
    shown = {a.text(): a for a in window.menus.move.actions()}
    assert shown["Matrix"].isChecked()
    shown["Notes"].trigger()
    assert window.workspace.current == "notes"
    assert shown["Notes"].isChecked()
    window.files.close()
    assert not shown["Notes"].isEnabled()


def test_going_to_a_cell_shows_the_matrix(window):
    window.show_view("notes")
    row, column = window.document.plan.rows[2], window.document.plan.columns[1]
    places = []
    window.matrix.current_changed.connect(lambda *place: places.append(place))
    window.go_to(row.id, column.id)
    assert window.workspace.current == MATRIX
    assert places[-1] == (row.id, column.id)


def test_the_keyboard_stays_in_the_middle(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.matrix.setFocus()
    window.workspace.show_view("notes")
    assert window.workspace.view("notes").field.hasFocus()


def test_a_view_cannot_reveal_unless_it_says_so(qtbot):
    assert View().reveal(()) is False
    assert View().menu_actions() == {}
    view = View()
    qtbot.addWidget(view)
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    view.show()
    view.enter()
    assert view.focusWidget() is view
