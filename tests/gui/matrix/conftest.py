"""A matrix of its own for every test, on a window that has the keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.model.plan import Plan
from tests.builders import plan_from

PLAN = """
                | CMO | Ops | HoS | SDR
# Leads
Define leads    |  A  |  R  |  C  |  I
Score leads     |     | AR  |  C  |
Hand over       |  C  |     |  A  |  R
# Campaigns
Plan campaign   |  A  |  R  |     |
Webinar         |     |     |     |
"""


@pytest.fixture
def plan() -> Plan:
    return plan_from(PLAN, departments="CMO: marketing, Ops: marketing, HoS: sales, SDR: sales")


@pytest.fixture
def document(qtbot, plan: Plan) -> Document:
    return Document(plan)


@pytest.fixture
def view(qapp: QApplication, qtbot, document: Document) -> MatrixView:
    qapp.setStyleSheet("")  # a window of another test may have left the look of its theme
    made = MatrixView(document)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    made.table.setFocus()
    at(made, "Define leads", "CMO")
    return made


def at(view: MatrixView, activity: str, role: str = "") -> None:
    """Put the cursor on a cell, or on the name of an activity."""
    column = view.model.column_of(role) if role else 0
    view.table.selected.go(view.model.place_of(activity), column)


def here(view: MatrixView) -> tuple[str, str]:
    """Activity and role at the cursor."""
    return view.table.selected.activity, view.table.selected.role


@pytest.fixture
def press(view: MatrixView) -> Callable[..., None]:
    """Press keys in the matrix: texts are typed, keys may be given with modifiers."""

    def send(*keys: str | Qt.Key, mods=Qt.KeyboardModifier.NoModifier) -> None:
        strokes = [one for key in keys for one in (key if isinstance(key, str) else (key,))]
        for stroke in strokes:  # the first letter of a name opens an editor, which takes the rest
            target = QApplication.focusWidget()
            assert target is not None
            if isinstance(stroke, str):
                QTest.keyClicks(target, stroke, mods)
            else:
                QTest.keyClick(target, stroke, mods)

    return send


def letters(document: Document, activity: str, role: str) -> set[str]:
    """What the cell of the plan holds."""
    return set(document.plan.assignment(activity, role).functions)
