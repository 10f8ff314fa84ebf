"""The pane beside the matrix: everything about the current activity and cell."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidgetItem, QWidget

from raciplanner._generated.ui.details_pane import Ui_DetailsPane
from raciplanner.gui.document import Document
from raciplanner.gui.icons import icon
from raciplanner.gui.plan.chip_label import ChipLabel
from raciplanner.gui.plan.other_activities import OtherActivities
from raciplanner.gui.widgets import Pane, fill, label, plain_tip, set_tip
from raciplanner.model.change import Change
from raciplanner.model.edits.activities import change_activity, move_activities, set_dependencies
from raciplanner.model.edits.assignments import set_note
from raciplanner.model.frameworks import in_order
from raciplanner.model.records import Activity, Letter

translate = QCoreApplication.translate

PAUSE = 600
"""Milliseconds of rest after which typed text goes into the plan."""


class DetailsPane(Pane):
    """Shows and edits the activity, and the cell, that is current in the matrix."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._activity, self._role = "", ""
        self.ui = Ui_DetailsPane()
        self.ui.setupUi(self)
        self.setProperty("look", "pane")
        self.ui.page.setProperty("look", "pane")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.commit)
        self._others = OtherActivities()
        self.ui.add_dependency.setModel(self._others)
        self._connect()
        document.changed.connect(self._follow)
        document.replaced.connect(self._forget)
        document.kept.connect(self._show)
        self.recolour()
        self.retranslate()

    def _connect(self) -> None:
        ui = self.ui
        for editor in (ui.description, ui.note):
            editor.textChanged.connect(self._pause.start)
            editor.installEventFilter(self)
        ui.deliverable.textEdited.connect(self._pause.start)
        ui.deliverable.editingFinished.connect(self.commit)
        ui.phase.activated.connect(self._move)
        ui.add_dependency.activated.connect(self._add_dependency)
        ui.remove_dependency.clicked.connect(self._remove_dependency)
        ui.depends.itemSelectionChanged.connect(
            lambda: ui.remove_dependency.setEnabled(bool(ui.depends.selectedItems()))
        )

    @property
    def activity(self) -> Activity | None:
        """The activity that is shown."""
        return self._document.plan.activities.get(self._activity)

    def show_cell(self, activity: str, role: str) -> None:
        """Show the activity and the role with these ids; either may be empty."""
        if (activity, role) != (self._activity, self._role):
            self.commit()
            self._activity, self._role = activity, role
        self._show()

    def _forget(self) -> None:
        """Another plan is there: what was shown of the old one must not be put into it."""
        self._pause.stop()
        self._activity, self._role = "", ""
        self._show()

    # Showing

    def _show(self) -> None:
        activity = self.activity
        self.ui.fields.setVisible(activity is not None)
        self.ui.empty.setVisible(activity is None)
        if activity is None:
            return
        plan = self._document.plan
        for editor in (self.ui.description, self.ui.deliverable, self.ui.note):
            editor.setReadOnly(self._document.read_only)
        for box in (self.ui.phase, self.ui.add_dependency, self.ui.depends):
            box.setEnabled(not self._document.read_only)
        self.ui.name.setText(activity.name)
        number = next(i for i, row in enumerate(plan.rows, 1) if row.id == activity.id)
        where = translate("DetailsPane", "Activity {number} of {count}")
        self.ui.where.setText(where.format(number=number, count=len(plan.rows)))
        phases = [("", translate("DetailsPane", "No phase"))]
        fill(self.ui.phase, phases + [(p.id, p.name) for p in plan.phases.ordered], activity.phase)
        _set_text(self.ui.description, activity.description)
        if self.ui.deliverable.text() != activity.deliverable:
            self.ui.deliverable.setText(activity.deliverable)
            self.ui.deliverable.setCursorPosition(0)
        self._show_dependencies(activity)
        self._show_role()

    def _show_role(self) -> None:
        plan = self._document.plan
        role = plan.roles.get(self._role)
        self.ui.cell.setVisible(role is not None)
        self.ui.rule.setVisible(role is not None)
        _clear(self.ui.meanings)
        if role is None:
            return
        self.ui.cell_heading.setText(role.name)
        cell = plan.assignment(self._activity, self._role)
        _set_text(self.ui.note, cell.note)
        for function in in_order(cell.functions):
            letter = plan.letters.letter(function)
            self.ui.meanings.addWidget(self._meaning(letter, function))
        if not cell.functions:
            text = translate("DetailsPane", "No letter: takes no part.")
            self.ui.meanings.addWidget(label(text, "secondary", wrap=True))

    def _meaning(self, letter: Letter | None, function: str) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        language = self._document.plan.info.language
        if letter is None:
            text = translate("DetailsPane", "“{function}” has no letter in this set.")
            layout.addWidget(label(text.format(function=function), "secondary", wrap=True), 1)
            return line
        layout.addWidget(ChipLabel(letter), 0, Qt.AlignmentFlag.AlignTop)
        words = f"{letter.word(language)}. {letter.meaning(language)}"
        layout.addWidget(label(words, wrap=True), 1)
        return line

    def _show_dependencies(self, activity: Activity) -> None:
        rows = self._document.plan.activities
        self.ui.depends.clear()
        for key in activity.depends_on:
            if key in rows:
                item = QListWidgetItem(rows[key].name, self.ui.depends)
                item.setData(Qt.ItemDataRole.UserRole, key)
                item.setToolTip(plain_tip(rows[key].name))
        self.ui.depends.setVisible(bool(activity.depends_on))
        self.ui.remove_dependency.setVisible(bool(activity.depends_on))
        self.ui.remove_dependency.setEnabled(False)
        taken = {activity.id, *activity.depends_on}
        self._others.show(self._document.plan, taken)
        self.ui.add_dependency.setCurrentIndex(0)

    # Editing

    def commit(self) -> None:
        """Put what was typed into the plan."""
        self._pause.stop()
        activity = self.activity
        if activity is None:
            return
        note = self.ui.note.toPlainText()  # an edit may show all fields anew
        for field, text in (
            ("description", self.ui.description.toPlainText()),
            ("deliverable", self.ui.deliverable.text()),
        ):
            self._type(change_activity, activity.id, **{field: text})
        if self._role in self._document.plan.roles:
            self._type(set_note, [(self._activity, self._role)], note)

    def _type(self, function: Any, *args: Any, **kwargs: Any) -> None:
        if not self._document.read_only:
            edit = function(self._document.plan, *args, **kwargs)
            self._document.perform(edit, typing=True)

    def _move(self) -> None:
        self._document.attempt(move_activities, [self._activity], phase=self.ui.phase.currentData())

    def _add_dependency(self) -> None:
        added, activity = self.ui.add_dependency.currentData(), self.activity
        if added and activity:
            links = [*activity.depends_on, added]
            self._document.attempt(set_dependencies, activity.id, links)

    def _remove_dependency(self) -> None:
        activity = self.activity
        gone = {item.data(Qt.ItemDataRole.UserRole) for item in self.ui.depends.selectedItems()}
        if activity:
            links = [key for key in activity.depends_on if key not in gone]
            self._document.attempt(set_dependencies, activity.id, links)

    def _follow(self, changes: tuple[Change, ...]) -> None:
        cell = (self._activity, self._role)
        if any(change.table != "assignments" for change in changes):
            self._show()
        elif any(change.key == cell for change in changes):
            self._show_role()

    # Looks

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        text = translate("DetailsPane", "Remove the chosen link")
        set_tip(self.ui.remove_dependency, text)
        self.ui.remove_dependency.setAccessibleName(text)
        self._show()

    def recolour(self) -> None:
        """Set every drawing."""
        self.ui.remove_dependency.setIcon(icon("delete", self.palette()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.commit()
        return super().eventFilter(watched, event)


def _set_text(editor: Any, text: str) -> None:
    if editor.toPlainText().strip() != text.strip():
        with QSignalBlocker(editor):
            editor.setPlainText(text)


def _clear(layout: Any) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget: QLabel | None = item.widget()
        if widget is not None:
            widget.hide()  # until then it would lie over what comes next
            widget.deleteLater()
