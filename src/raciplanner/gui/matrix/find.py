"""Finding activities, roles and notes by their words."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from raciplanner.exchange.words import fold
from raciplanner.gui.icons import icon
from raciplanner.gui.matrix import texts
from raciplanner.gui.widgets import label
from raciplanner.model.plan import Plan

Cell = tuple[str, str]
"""Ids of an activity and of a role; either may be empty."""

translate = texts.translate


def found_in(plan: Plan, words: str) -> list[Cell]:
    """Every place of ``plan`` with ``words``: roles first, then activities with their notes."""
    wanted = fold(words)
    return list(_places(plan, wanted)) if wanted else []


def _places(plan: Plan, wanted: str) -> Iterator[Cell]:
    for role in plan.columns:
        people = " ".join(person.name for person in plan.holders(role.id)) if plan.people else ""
        if wanted in fold(f"{role.name} {people}"):
            yield "", role.id
    order = plan.roles.positions
    for activity in plan.rows:
        if wanted in fold(f"{activity.name} {activity.description} {activity.deliverable}"):
            yield activity.id, ""
        noted = [key for key, cell in plan.row(activity.id).items() if cell.note]
        for role_id in sorted(noted, key=lambda key: order.get(key, 0)):
            if wanted in fold(plan.assignment(activity.id, role_id).note):
                yield activity.id, role_id


class FindBar(QWidget):
    """A line to type in, how many places there are, and steps through them.

    Signals
    -------
    searched(str)
        Other words are typed.
    stepped(int)
        The next (1) or previous (-1) place is wanted.
    closed()
        The keyboard goes back to the matrix.
    """

    searched = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.line = QLineEdit()
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(420)
        self.line.installEventFilter(self)
        self.count = label("", "secondary")
        self.previous, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self.line, 2)
        for button in (self.previous, self.next):
            button.setAutoRaise(True)
            layout.addWidget(button)
        layout.addWidget(self.count, 1)
        self.close_button.setAutoRaise(True)
        layout.addWidget(self.close_button)
        self.line.textChanged.connect(self.searched)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.close_button.clicked.connect(self.closed)

    def begin(self) -> None:
        """Open with the old words selected."""
        self.show()
        self.line.setFocus()
        self.line.selectAll()

    def show_count(self, place: int, places: int, hidden: int) -> None:
        """Say how many places there are, and which one is shown.

        ``place`` counts from 1; 0 is none.  ``hidden`` rows are left out by a filter.
        """
        if not self.line.text():
            text = ""
        elif places:
            text = translate("Matrix", "{place} of {places}").format(place=place, places=places)
        elif hidden:
            text = translate("Matrix", "Nothing found. A filter hides %n row(s).", None, hidden)
        else:
            text = translate("Matrix", "Nothing found.")
        self.count.setText(text)

    def retranslate(self) -> None:
        """Set every text."""
        self.line.setPlaceholderText(translate("Matrix", "Find an activity, a role or a note"))
        self.line.setAccessibleName(translate("Matrix", "Find an activity, a role or a note"))
        for button, text in (
            (self.previous, translate("Matrix", "Previous place (Shift+F3)")),
            (self.next, translate("Matrix", "Next place (F3)")),
            (self.close_button, translate("Matrix", "Close (Esc)")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def recolour(self) -> None:
        """Set every icon."""
        self.previous.setIcon(icon("up", self.palette()))
        self.next.setIcon(icon("down", self.palette()))
        self.close_button.setIcon(icon("close", self.palette()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.stepped.emit(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)
