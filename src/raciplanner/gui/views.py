"""The views in the middle of the window: one tab each, made when it is first shown.

A new view is a subclass of :class:`View` and one line in :data:`VIEWS`.  Its module is imported
when the tab is first chosen, so a view costs nothing before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from raciplanner.gui.widgets import Pane
from raciplanner.model.change import Change
from raciplanner.values import dataclass

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow

translate = QCoreApplication.translate

MATRIX = "matrix"


class View(Pane):
    """One way to look at the plan."""

    topic = ""
    """Topic of the help about it, see :data:`raciplanner.gui.help.topics.TOPICS`."""

    def enter(self) -> None:
        """Take the keyboard."""
        self.setFocus()

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """Show what ``changes`` concern, after an undo; whether this view can."""
        del changes
        return False

    def menu_actions(self) -> Mapping[str, list[QAction]]:
        """Commands of this view by the menu in which they stand (``edit``, ``view``, ``insert``,
        ``plan``); they are shown, and their keys work, only while the view is on screen.
        """
        return {}


@dataclass(frozen=True)
class ViewKind:
    """A view that the window can show.

    Parameters
    ----------
    title : callable
        Gives the text of its tab in the present language.
    make : callable
        Makes the view for a window.
    """

    title: Callable[[], str]
    make: Callable[[MainWindow], View]


def _people(window: MainWindow) -> View:
    from raciplanner.gui.people.view import PeopleView

    return PeopleView(window.document, window)


def _history(window: MainWindow) -> View:
    from raciplanner.gui.history.view import HistoryView

    view = HistoryView(window.document, lambda: window.preferences.user_name)
    view.jump_wanted.connect(window.go_to)
    view.told.connect(window.status.tell)
    return view


def _versions(window: MainWindow) -> View:
    from raciplanner.gui.history.versions_view import VersionsView

    view = VersionsView(window.document, window.messages)
    view.jump_wanted.connect(window.go_to)
    view.told.connect(window.status.tell)
    return view


def _outline(window: MainWindow) -> View:
    from raciplanner.gui.outline.view import OutlineView

    return OutlineView(window.document, window)


def _goal_map(window: MainWindow) -> View:
    from raciplanner.gui.goals.wiring import goal_map

    return goal_map(window)


def _kpis(window: MainWindow) -> View:
    from raciplanner.gui.kpis.view import KpiView

    view = KpiView(window.document, window.messages)
    view.told.connect(window.status.tell)
    return view


def _charter(window: MainWindow) -> View:
    from raciplanner.gui.charter.wiring import charter_view

    return charter_view(window)


def _agreements(window: MainWindow) -> View:
    from raciplanner.gui.agreements.view import AgreementsView

    return AgreementsView(window.document, window)


def _insights(window: MainWindow) -> View:
    from raciplanner.gui.insights.view import InsightsView

    view = InsightsView(window.document, window.figures, window.messages)
    view.jump_wanted.connect(window.go_to)
    view.person_wanted.connect(window.go_to_person)
    view.told.connect(window.status.tell)
    return view


VIEWS: Mapping[str, ViewKind] = {
    "people": ViewKind(lambda: translate("Views", "People"), _people),
    "outline": ViewKind(lambda: translate("Views", "Goals"), _outline),
    "goal_map": ViewKind(lambda: translate("Views", "Goal map"), _goal_map),
    "kpis": ViewKind(lambda: translate("Views", "KPIs"), _kpis),
    "insights": ViewKind(lambda: translate("Views", "Insights"), _insights),
    "agreements": ViewKind(lambda: translate("Views", "Agreements"), _agreements),
    "charter": ViewKind(lambda: translate("Views", "Charter"), _charter),
    "history": ViewKind(lambda: translate("Views", "History"), _history),
    "versions": ViewKind(lambda: translate("Views", "Versions"), _versions),
}
"""The views beside the matrix by name, in the order of their tabs."""


def title_of(name: str) -> str:
    """Text of the tab of a view."""
    return translate("Views", "Matrix") if name == MATRIX else VIEWS[name].title()
