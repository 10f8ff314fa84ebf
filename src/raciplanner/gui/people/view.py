"""People, roles and departments of the plan: three tables, edited in place, all by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from raciplanner.gui.document import Document
from raciplanner.gui.people.columns import departments_model, people_model, roles_model
from raciplanner.gui.people.page import Kind, Page
from raciplanner.gui.people.page_tabs import PageTabs
from raciplanner.gui.views import View
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.people import add_people, mark_people, move_people
from raciplanner.model.edits.roles import (
    add_department,
    add_person,
    add_roles,
    delete_department,
    delete_people,
    delete_roles,
    move_department,
    move_roles,
)
from raciplanner.model.plan import Plan

translate = QCoreApplication.translate


class PeopleView(View):
    """Who holds which role, takes part, may sign, and what each one carries."""

    topic = "people"

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.people = Page(document, people_model(document, self), PEOPLE)
        self.roles = Page(document, roles_model(document, self), ROLES)
        self.departments = Page(document, departments_model(document, self), DEPARTMENTS)
        self.pages = {
            "people": self.people,
            "roles": self.roles,
            "departments": self.departments,
        }
        self.tabs = PageTabs(self.pages)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.people.tick_wanted.connect(self._tick)
        self.retranslate()

    def enter(self) -> None:
        """Take the keyboard into the table on screen."""
        self.tabs.enter()

    def show_person(self, person: str) -> None:
        """Select a person (id)."""
        self.tabs.setCurrentWidget(self.people)
        self.people.choose([person])
        self.people.table.setFocus()

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """Select what ``changes`` concern, on the tab where it stands."""
        return self.tabs.reveal(changes)

    def _tick(self) -> None:
        """The space bar: takes part or not, or may sign where the cursor is there."""
        page, chosen = self.people, self.people.chosen()
        index = page.table.currentIndex()
        if not chosen or not index.isValid():
            return
        field = page.model.columns[index.column()].field
        field = field if field == "may_sign" else "present"
        on = not getattr(page.model.record(index.row()), field)
        self._document.attempt(mark_people, chosen, **{field: on})

    def retranslate(self) -> None:
        """Set every text."""
        self.tabs.retranslate()


def _pasted(plan: Plan, text: str) -> Edit:
    """People from lines of a name and, behind a tab, the roles held."""
    lines = [line.split("\t") for line in text.splitlines() if line.strip()]
    people = [
        (cells[0], [role.strip() for cell in cells[1:] for role in cell.split(",")])
        for cells in lines
    ]
    return add_people(plan, people)


def _delete_departments(plan: Plan, keys: list[str]) -> Edit:
    return delete_department(plan, keys[0])


PEOPLE = Kind(
    title=lambda: translate("PeopleView", "People"),
    add_text=lambda: translate("PeopleView", "Add person"),
    hint=lambda: translate(
        "PeopleView", "Nobody yet: add people or paste a list, and tick the roles each one holds."
    ),
    add=lambda plan: add_person(plan, translate("PeopleView", "New person")),
    delete=delete_people,
    move=move_people,
    paste=_pasted,
)
ROLES = Kind(
    title=lambda: translate("PeopleView", "Roles"),
    add_text=lambda: translate("PeopleView", "Add role"),
    hint=lambda: translate("PeopleView", "No roles yet: each becomes a column of the matrix."),
    add=lambda plan: add_roles(plan, [translate("PeopleView", "New role")]),
    delete=delete_roles,
    move=move_roles,
)
DEPARTMENTS = Kind(
    title=lambda: translate("PeopleView", "Departments"),
    add_text=lambda: translate("PeopleView", "Add department"),
    hint=lambda: translate("PeopleView", "No departments yet: the two sides of the agreement."),
    add=lambda plan: add_department(plan, translate("PeopleView", "New department")),
    delete=_delete_departments,
    move=lambda plan, keys, before: move_department(plan, keys[0], before),
    single=True,
)
