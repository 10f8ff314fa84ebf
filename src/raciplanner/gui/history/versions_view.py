"""Named versions of the plan, and what differs between two of them, now, or other files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from raciplanner._generated.ui.versions_view import Ui_VersionsView
from raciplanner.errors import PlanFileError
from raciplanner.gui.document import Document
from raciplanner.gui.history.lines_model import LinesModel
from raciplanner.gui.history.sides import NOW, SAVED, Side, sides_of
from raciplanner.gui.history.versions_model import VersionsModel
from raciplanner.gui.history.view import place_in_matrix
from raciplanner.gui.messages import Messages, Question
from raciplanner.gui.saving import plan_patterns
from raciplanner.gui.views import View
from raciplanner.gui.widgets import fill
from raciplanner.model.change import Change
from raciplanner.model.compare import aligned, compare
from raciplanner.model.edits.restore import restore, revert
from raciplanner.model.plan import Plan
from raciplanner.wording.errors import error_text

if TYPE_CHECKING:
    from raciplanner.storage.versions import Version

translate = QCoreApplication.translate

REST = 150
"""Milliseconds of rest after an edit until the comparison with the present plan is made anew."""


class VersionsView(View):
    """The versions at the left, the comparison at the right.

    Signals
    -------
    jump_wanted(str, str)
        Ids of an activity and a role to be shown; either may be empty.
    told(str)
        Something for the status bar.
    """

    jump_wanted = Signal(str, str)
    told = Signal(str)

    topic = "versions"

    def __init__(
        self, document: Document, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._messages = document, messages
        self._files: tuple[Path, ...] = ()
        self._sides: dict[str, Side] = {}
        self._problem = ""
        self._stale = True
        self.ui = Ui_VersionsView()
        self.ui.setupUi(self)
        self.setProperty("look", "pane")
        self.model = VersionsModel(document, self)
        self.differences = LinesModel(grouped=True, parent=self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._set_up()
        self._connect()
        self.retranslate()
        self._start()

    def _set_up(self) -> None:
        ui = self.ui
        ui.versions.setModel(self.model)
        header = ui.versions.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section, width in ((1, 92), (2, 84)):
            header.resizeSection(section, width)
        ui.differences.setModel(self.differences)
        ui.splitter.setStretchFactor(0, 1)
        ui.splitter.setStretchFactor(1, 2)
        ui.splitter.setSizes([340, 660])

    def _connect(self) -> None:
        ui, document = self.ui, self._document
        ui.versions.selectionModel().currentChanged.connect(self._choose)
        ui.save_version.clicked.connect(self._save_version)
        ui.revert.clicked.connect(self._revert)
        ui.delete_version.clicked.connect(self._delete)
        ui.before.activated.connect(self._compare)
        ui.after.activated.connect(self._compare)
        ui.swap.clicked.connect(self._swap)
        ui.add_file.clicked.connect(self._add_file)
        ui.words.textChanged.connect(self._search)
        ui.differences.activated.connect(self._jump)
        ui.show_place.clicked.connect(self._jump)
        ui.take_over.clicked.connect(self._take_over)
        ui.differences.selectionModel().selectionChanged.connect(self._show_buttons)
        document.versions_changed.connect(self._offer)
        document.saved.connect(self._offer)
        document.replaced.connect(self._start)
        document.changed.connect(lambda _changes: self._rest.start())
        self._rest.timeout.connect(self._follow)

    def _start(self) -> None:
        """Compare the newest version, or the file, with the plan now."""
        self._files = ()
        self._offer()
        newest = self._document.versions[-1].id if self._document.versions else SAVED
        self.compare_sides(newest if newest in self._sides else NOW, NOW)

    # Sides

    def _offer(self) -> None:
        """Offer everything that can be compared; what is chosen stays chosen."""
        sides = sides_of(self._document, self._files)
        self._sides = {side.key: side for side in sides}
        for box in (self.ui.before, self.ui.after):
            fill(box, [(side.key, side.title) for side in sides])
        self.ui.empty.setVisible(not self._document.versions)
        self._show_buttons()
        self._compare()

    def compare_sides(self, before: str, after: str) -> None:
        """Compare two sides by their keys."""
        for box, key in ((self.ui.before, before), (self.ui.after, after)):
            box.setCurrentIndex(max(0, box.findData(key)))
        self._compare()

    def compare_file(self, path: Path) -> None:
        """Compare a plan file with the plan now."""
        if path not in self._files:
            self._files = (*self._files, path)
        self._offer()
        self.compare_sides(f"file:{path}", NOW)

    def _add_file(self) -> None:
        title = translate("Versions", "Compare with a plan file")
        path = self._messages.open_file(self, title, plan_patterns())
        if path is not None:
            self.compare_file(path)

    def _swap(self) -> None:
        self.compare_sides(self.ui.after.currentData(), self.ui.before.currentData())

    def _loaded(self) -> tuple[Plan, Plan]:
        """Both plans, the first with the ids of the second; empty ones where one is unreadable."""
        self._problem = ""
        try:
            before, after = (
                self._sides[str(box.currentData())].load()
                for box in (self.ui.before, self.ui.after)
            )
        except PlanFileError as error:
            self._problem = error_text(error, translate)
            return Plan(), Plan()
        return aligned(before, after), after

    def _compare(self) -> None:
        self._rest.stop()
        self._stale = not self.isVisible()
        if self._stale:
            return
        before, after = self._loaded()
        self.differences.name_sides(self.ui.before.currentText(), self.ui.after.currentText())
        self.differences.show(compare(before, after), before, after)
        self._show_state()

    def _follow(self) -> None:
        """The plan has changed: show it where it is looked at."""
        if NOW in (self.ui.before.currentData(), self.ui.after.currentData()):
            self._compare()

    def _search(self, words: str) -> None:
        self.differences.search(words)
        self._show_state()

    def _show_state(self) -> None:
        ui, count = self.ui, self.differences.count
        some = self.differences.rowCount() > 0
        ui.differences.expandAll()
        ui.differences.setVisible(some)
        ui.same.setVisible(not some)
        if count:
            ui.same.setText(translate("Versions", "No difference has these words."))
        else:
            ui.same.setText(self._problem or translate("Versions", "No difference."))
        ui.summary.setText(translate("Versions", "%n differences", None, count) if count else "")
        self._show_buttons()

    # Versions

    @property
    def version(self) -> Version | None:
        """The chosen version."""
        return self.model.version(self.ui.versions.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        version = self.model.version(index)
        if version is not None:
            self.compare_sides(version.id, NOW)

    def _save_version(self) -> None:
        from raciplanner.gui.history.version_dialog import ask_and_save

        if ask_and_save(self._document, self):
            self.ui.versions.setCurrentIndex(self.model.index(0, 0))

    def _revert(self) -> None:
        version = self.version
        if version is None:
            return
        try:
            plan = version.plan()
        except PlanFileError as error:
            self._messages.error(self, error_text(error, translate))
            return
        edit = revert(self._document.plan, plan, version.name)
        self._document.perform(edit)
        if not edit:
            self.told.emit(translate("Versions", "The plan is like this version already."))

    def _delete(self) -> None:
        version = self.version
        if version is None:
            return
        text = translate("Versions", "Delete the version “{name}”?").format(name=version.name)
        detail = translate("Versions", "The plan itself stays as it is. This cannot be undone.")
        answers = (
            ("cancel", translate("Versions", "Keep it")),
            ("discard", translate("Versions", "Delete")),
        )
        if self._messages.ask(self, Question(text, detail, answers)) == "discard":
            self._document.delete_version(version.id)

    # Differences

    def _chosen(self) -> tuple[Change, ...]:
        rows = self.ui.differences.selectionModel().selectedRows()
        return tuple(self.differences.changes_of(rows))

    def _jump(self) -> None:
        place = place_in_matrix(self._chosen(), self._document.plan)
        if place is not None:
            self.jump_wanted.emit(*place)

    def _take_over(self) -> None:
        changes = self._chosen()
        record = changes[0].before or changes[0].after
        name = str(getattr(record, "name", "") or self.ui.before.currentText())
        self._document.attempt(restore, [change.inverse for change in changes], name=name)

    def _show_buttons(self) -> None:
        ui, chosen = self.ui, self._chosen()
        writable = not self._document.read_only
        ui.show_place.setEnabled(place_in_matrix(chosen, self._document.plan) is not None)
        ui.take_over.setEnabled(writable and bool(chosen) and ui.after.currentData() == NOW)
        ui.take_over.setVisible(ui.after.currentData() == NOW)
        for button in (ui.revert, ui.delete_version):
            button.setEnabled(writable and self.version is not None)
        ui.save_version.setEnabled(writable)

    # The window's calls

    def enter(self) -> None:
        """Take the keyboard: into the list of versions, or to the button that makes one."""
        (self.ui.versions if self.model.rowCount() else self.ui.save_version).setFocus()

    def reveal(self, changes: tuple[Change, ...]) -> bool:
        """The comparison with the plan now, if it can be seen, shows what an undo has changed."""
        del changes
        sides = self.ui.before.currentData(), self.ui.after.currentData()
        return self.isVisible() and NOW in sides

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self.model.retold()
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._compare()
