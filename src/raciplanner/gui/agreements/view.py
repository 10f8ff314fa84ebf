"""What was agreed beside the matrix: one list a tab, edited in place, filled from the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from raciplanner.gui.agreements.columns import list_model
from raciplanner.gui.document import Document
from raciplanner.gui.people.page import Kind, Page
from raciplanner.gui.people.page_tabs import PageTabs
from raciplanner.gui.views import View
from raciplanner.library.agreements import (
    proposed_boundaries,
    proposed_commitments,
    proposed_handovers,
    proposed_meetings,
)
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.agreements import HEADS, add_entry, move_entries, remove_entries
from raciplanner.model.edits.parking import move_parked, park, remove_parked
from raciplanner.model.plan import Plan

translate = QCoreApplication.translate

Proposed = Callable[[Plan], Mapping[str, Mapping[str, Any]]]
LIBRARY: Mapping[str, Proposed] = {
    "commitments": proposed_commitments,
    "meetings": proposed_meetings,
    "boundaries": proposed_boundaries,
    "handovers": proposed_handovers,
}
"""Lists for which the library has something to propose."""


class AgreementsView(View):
    """Decisions, actions, commitments, meetings, boundaries, hand-overs and parked questions."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.pages: dict[str, Page] = {}
        self.library_buttons: dict[str, QPushButton] = {}
        for table, kind in KINDS.items():
            page = Page(document, list_model(document, table, self), kind)
            self.pages[table] = page
            if table in LIBRARY:
                self._add_library_button(table, page)
        self.tabs = PageTabs(self.pages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.retranslate()

    def _add_library_button(self, table: str, page: Page) -> None:
        button = self.library_buttons[table] = QPushButton()
        button.clicked.connect(lambda: self._choose(table))
        page.add_widget(button)

    def _choose(self, table: str) -> None:
        """Let the person choose from what the library proposes; all of it is one undo step."""
        from raciplanner.gui.agreements.proposals_dialog import ProposalsDialog

        plan = self._document.plan
        proposed = LIBRARY[table](plan)
        dialog = ProposalsDialog(plan, table, proposed, self)
        if dialog.ask():
            self._document.attempt(add_proposed, table, dialog.chosen())
            self.pages[table].table.setFocus()

    def show_list(self, table: str) -> None:
        """Bring a list on screen."""
        self.tabs.setCurrentWidget(self.pages[table])

    def enter(self) -> None:
        """Take the keyboard into the list on screen."""
        self.tabs.enter()

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """Select what ``changes`` concern, on the tab where it stands."""
        return self.tabs.reveal(changes)

    def retranslate(self) -> None:
        """Set every text."""
        self.tabs.retranslate()
        for button in self.library_buttons.values():
            button.setText(translate("Agreements", "From the library…"))


def add_proposed(plan: Plan, table: str, chosen: list[Mapping[str, Any]]) -> Edit:
    """Entries with the fields ``chosen``, behind those there are."""
    from raciplanner.model.edits.build import merged

    changes: tuple[Any, ...] = ()
    now = plan
    for fields in chosen:
        edit = add_entry(now, table, **fields)
        changes += edit.changes
        now = now.apply(edit)
    name = str(chosen[0][HEADS[table]]) if chosen else ""
    return Edit("add_entry", merged(changes), {"list": table, "name": name, "count": len(chosen)})


def _kind(
    table: str,
    title: Callable[[], str],
    add_text: Callable[[], str],
    hint: Callable[[], str],
    new: Callable[[Plan], Mapping[str, Any]],
) -> Kind:
    return Kind(
        title=title,
        add_text=add_text,
        hint=hint,
        add=lambda plan: add_entry(plan, table, **new(plan)),
        delete=lambda plan, keys: remove_entries(plan, table, keys),
        move=lambda plan, keys, before: move_entries(plan, table, keys, before),
    )


def _first_row(plan: Plan) -> str:
    """The first activity that has no boundary yet."""
    bounded = {one.activity for one in plan.boundaries.values()}
    free = [row.id for row in plan.rows if row.id not in bounded]
    return next(iter([*free, *(row.id for row in plan.rows)]), "")


KINDS: Mapping[str, Kind] = {
    "decisions": _kind(
        "decisions",
        lambda: translate("Agreements", "Decisions"),
        lambda: translate("Agreements", "Add decision"),
        lambda: translate("Agreements", "What the room has settled, and who sees it otherwise."),
        lambda _plan: {"question": translate("Agreements", "New question")},
    ),
    "actions": _kind(
        "actions",
        lambda: translate("Agreements", "Actions"),
        lambda: translate("Agreements", "Add action"),
        lambda: translate("Agreements", "Who does what until when, and when it counts as done."),
        lambda _plan: {"text": translate("Agreements", "New action")},
    ),
    "parked": Kind(
        title=lambda: translate("Agreements", "Parked questions"),
        add_text=lambda: translate("Agreements", "Add question"),
        hint=lambda: translate("Agreements", "Questions put off, with who brings the answer."),
        add=lambda plan: park(plan, translate("Agreements", "New question")),
        delete=remove_parked,
        move=move_parked,
    ),
    "commitments": _kind(
        "commitments",
        lambda: translate("Agreements", "Commitments"),
        lambda: translate("Agreements", "Add commitment"),
        lambda: translate("Agreements", "What each side promises, and how it is measured."),
        lambda _plan: {"text": translate("Agreements", "New commitment")},
    ),
    "boundaries": _kind(
        "boundaries",
        lambda: translate("Agreements", "Boundaries"),
        lambda: translate("Agreements", "Add boundary"),
        lambda: translate("Agreements", "Where the line runs in work of both sides."),
        lambda plan: {
            "activity": _first_row(plan),
            "rule": translate("Agreements", "Who starts, who goes on, where the line runs"),
        },
    ),
    "handovers": _kind(
        "handovers",
        lambda: translate("Agreements", "Hand-overs"),
        lambda: translate("Agreements", "Add hand-over"),
        lambda: translate("Agreements", "What is passed on, and when it counts as accepted."),
        lambda _plan: {"name": translate("Agreements", "New hand-over")},
    ),
    "meetings": _kind(
        "meetings",
        lambda: translate("Agreements", "Meetings"),
        lambda: translate("Agreements", "Add meeting"),
        lambda: translate("Agreements", "When both sides talk, about what, and what comes of it."),
        lambda _plan: {"name": translate("Agreements", "New meeting")},
    ),
}
"""The lists in the order of their tabs."""
