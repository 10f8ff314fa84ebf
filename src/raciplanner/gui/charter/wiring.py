"""What the charter view asks of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from raciplanner.gui.agreements.view import AgreementsView
from raciplanner.gui.charter.view import CharterView
from raciplanner.gui.views import MATRIX

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow

ELSEWHERE = {
    "matrix": MATRIX,
    "notes": MATRIX,
    "role_cards": MATRIX,
    "roles": "people",
    "signatures": "people",
    "minutes": "people",
}
"""Sections whose source is another view."""
LISTS = {
    "boundaries": "boundaries",
    "handoffs": "handovers",
    "marketing_commitments": "commitments",
    "sales_commitments": "commitments",
    "leadership_commitments": "commitments",
    "communication": "meetings",
    "decisions": "decisions",
    "action_plan": "actions",
    "open_issues": "parked",
}
"""Sections whose source is a list of agreements."""


def charter_view(window: MainWindow) -> CharterView:
    """The charter view of a window."""
    preferences = window.preferences
    view = CharterView(window.document, window.workspace.signing, lambda: preferences.paper)

    def choose_paper(paper: str) -> None:
        preferences.paper = paper

    view.paper_chosen.connect(choose_paper)
    view.export_wanted.connect(window.commands["charter"].trigger)
    view.poster_wanted.connect(window.commands["poster"].trigger)
    view.logos_wanted.connect(window.commands["logos"].trigger)
    view.told.connect(window.status.tell)
    view.section_wanted.connect(lambda name: edit_section(window, name))
    window.signing.connect_pane(view.signing)
    return view


def edit_section(window: MainWindow, name: str) -> None:
    """Open the source of a section: a list, a text, or another view."""
    if name in ELSEWHERE:
        window.show_view(ELSEWHERE[name])
        return
    if name in LISTS:
        window.show_view("agreements")
        view = window.workspace.view("agreements")
        assert isinstance(view, AgreementsView)
        view.show_list(LISTS[name])
        view.enter()
        return
    if name == "cover":
        window.commands["properties"].trigger()
        return
    if name == "letters":
        window.commands["letters"].trigger()
        return
    if name == "findings":
        window.commands["findings"].trigger()
        return
    from raciplanner.gui.charter.section_dialog import SectionDialog

    SectionDialog(window.document, name, window).ask()
