"""Roles, people and departments of the plan: three tables, every edit can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QTableView, QToolButton, QWidget

from raciplanner._generated.ui.people_dialog import Ui_PeopleDialog
from raciplanner.gui.document import Document
from raciplanner.gui.icons import icon
from raciplanner.gui.plan.choice_delegate import ChoiceDelegate
from raciplanner.gui.plan.people_models import (
    RecordsModel,
    departments_model,
    people_model,
    roles_model,
)
from raciplanner.gui.widgets import Dialog, set_tip
from raciplanner.model.change import Edit
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
from raciplanner.wording.edits import edit_text, refusal_text

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Page:
    """One table with its buttons and the editing functions behind them."""

    view: QTableView
    model: RecordsModel
    add: Callable[[Plan], Edit]
    delete: Callable[[Plan, list[str]], Edit]
    move: Callable[[Plan, str, str], Edit] | None = None


class PeopleDialog(Dialog):
    """Edits the tables of people at once; closing needs no confirmation."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.ui = Ui_PeopleDialog()
        self.ui.setupUi(self)
        ui = self.ui
        self._pages = (
            Page(
                ui.roles,
                roles_model(document, self),
                lambda plan: add_roles(plan, [translate("PeopleDialog", "New role")]),
                delete_roles,
                lambda plan, key, before: move_roles(plan, [key], before),
            ),
            Page(
                ui.people,
                people_model(document, self),
                lambda plan: add_person(plan, translate("PeopleDialog", "New person")),
                delete_people,
            ),
            Page(
                ui.departments,
                departments_model(document, self),
                lambda plan: add_department(plan, translate("PeopleDialog", "New department")),
                lambda plan, keys: delete_department(plan, keys[0]),
                move_department,
            ),
        )
        for page in self._pages:
            self._set_up(page)
        self._connect_buttons()
        self._shortcuts()
        self.ui.buttons.rejected.connect(self.reject)
        document.acted.connect(self._tell)
        document.refused.connect(
            lambda refusal: self.ui.message.setText(refusal_text(refusal, translate))
        )
        self.retranslate()

    def _set_up(self, page: Page) -> None:
        view = page.view
        view.setModel(page.model)
        view.setItemDelegate(ChoiceDelegate(view))
        view.verticalHeader().setDefaultSectionSize(34)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.resizeSection(0, 250)
        for column in range(1, page.model.columnCount()):
            header.resizeSection(column, 180)

    def _connect_buttons(self) -> None:
        ui = self.ui
        roles, people, departments = self._pages
        adders: tuple[tuple[QPushButton, Page], ...] = (
            (ui.add_roles, roles),
            (ui.add_people, people),
            (ui.add_departments, departments),
        )
        for button, page in adders:
            button.clicked.connect(lambda _checked=False, page=page: self._add(page))
        deleters: tuple[tuple[QPushButton, Page], ...] = (
            (ui.delete_roles, roles),
            (ui.delete_people, people),
            (ui.delete_departments, departments),
        )
        for button, page in deleters:
            button.clicked.connect(lambda _checked=False, page=page: self._delete(page))
        movers: tuple[tuple[QToolButton, Page, int], ...] = (
            (ui.roles_up, roles, -1),
            (ui.roles_down, roles, 1),
            (ui.departments_up, departments, -1),
            (ui.departments_down, departments, 1),
        )
        for tool, page, step in movers:
            tool.clicked.connect(
                lambda _checked=False, page=page, step=step: self._move(page, step)
            )

    def _shortcuts(self) -> None:
        for keys, act in (
            ("Ctrl+Z", self._document.undo),
            ("Ctrl+Y", self._document.redo),
            ("Ctrl+Shift+Z", self._document.redo),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _chosen(self, page: Page) -> list[str]:
        rows = sorted({index.row() for index in page.view.selectedIndexes()})
        return [page.model.record(row).id for row in rows]

    def _choose(self, page: Page, row: int) -> None:
        if row >= 0:
            page.view.selectRow(row)
            page.view.scrollTo(page.model.index(row, 0))

    def _add(self, page: Page) -> None:
        if self._document.attempt(page.add):
            row = page.model.rowCount() - 1
            self._choose(page, row)
            page.view.setFocus()
            page.view.edit(page.model.index(row, 0))

    def _delete(self, page: Page) -> None:
        chosen = self._chosen(page)
        if not chosen:
            return
        row = page.model.row_of(chosen[0])
        self._document.attempt(page.delete, chosen)
        self._choose(page, min(row, page.model.rowCount() - 1))

    def _move(self, page: Page, step: int) -> None:
        chosen = self._chosen(page)[:1]
        if not chosen or page.move is None:
            return
        row = page.model.row_of(chosen[0])
        # Moving down means: in front of the one after the next.
        target = row - 1 if step < 0 else row + 2
        if target < 0:
            return
        before = page.model.record(target).id if target < page.model.rowCount() else ""
        self._document.attempt(page.move, chosen[0], before)
        self._choose(page, page.model.row_of(chosen[0]))

    def _tell(self, edit: Edit, what: str) -> None:
        text = edit_text(edit, translate)
        if what == "undone":
            text = translate("PeopleDialog", "Undone: {action}").format(action=text)
        self.ui.message.setText(text)

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        for tool, name, text in (
            (self.ui.roles_up, "up", translate("PeopleDialog", "Move up")),
            (self.ui.roles_down, "down", translate("PeopleDialog", "Move down")),
            (self.ui.departments_up, "up", translate("PeopleDialog", "Move up")),
            (self.ui.departments_down, "down", translate("PeopleDialog", "Move down")),
        ):
            tool.setIcon(icon(name, self.palette()))
            set_tip(tool, text)
            tool.setAccessibleName(text)
