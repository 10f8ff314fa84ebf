"""Which part of the window follows which."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from raciplanner.errors import InvalidEdit
from raciplanner.gui.charter.binding import Binding
from raciplanner.gui.command_wiring import CommandWiring
from raciplanner.gui.findings.wiring import FindingsWiring
from raciplanner.gui.history import commands as history
from raciplanner.gui.matrix.memory import MatrixMemory
from raciplanner.gui.mnemonics import mark_parts
from raciplanner.gui.times import moment
from raciplanner.gui.views import MATRIX
from raciplanner.model.change import Change, Edit
from raciplanner.wording.edits import consequence_text, edit_text, refusal_text

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow
    from raciplanner.gui.views import View

translate = QCoreApplication.translate

NEED_PLAN = (
    "save",
    "save_as",
    "save_copy",
    "save_version",
    "row_history",
    "charter",
    "print",
    "export",
    "export_all",
    "poster",
    "logos",
    "signing",
    "freeze",
    "read_out",
    "read_out_here",
    "close_signing",
    "renew",
    "close",
    "people",
    "letters",
    "properties",
    "library",
    "findings",
    "details",
    "next_view",
    "previous_view",
    "next_finding",
    "previous_finding",
    "fix_finding",
    "what_if",
    "suggest",
    "accept_finding",
    "reopen_finding",
    "reset_layout",
    "meanings",
)


class Wiring(QObject):
    """Connects the parts of a window; made once, it does the rest by signals."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._commands = CommandWiring(window)
        self._connect_document()
        self._connect_parts()
        self._connect_letters()
        self._findings = FindingsWiring(window)
        self._binding = Binding(
            window.document, lambda question: window.messages.ask(window, question)
        )
        window.on_language_change = self._language_changed
        self.refresh()

    # The document

    def _connect_document(self) -> None:
        document, window = self._window.document, self._window
        document.acted.connect(self._acted)
        document.refused.connect(self._refused)
        document.changed.connect(self._changed)
        document.modified_changed.connect(window.refresh_title)
        document.modified_changed.connect(self._show_saved)
        document.replaced.connect(self.refresh)
        document.saved.connect(window.refresh_title)
        document.saved.connect(self._show_saved)
        document.history_changed.connect(self._show_undo)
        window.files.shown.connect(window.show_plan)
        window.files.shown.connect(self.refresh)
        window.files.closed.connect(window.show_start)
        window.files.closed.connect(self.refresh)
        window.files.told.connect(window.status.tell)
        window.files.leaving.connect(window.details_pane.commit)
        window.files.compare_wanted.connect(lambda path: history.compare_with(window, path))

    def refresh(self) -> None:
        """Bring commands and status bar in line with the document."""
        window = self._window
        for name in NEED_PLAN:
            window.commands[name].setEnabled(window.has_plan)
        self._show_view_commands()
        self._show_undo()
        self._show_saved()
        self._findings.show_counts()
        window.refresh_title()
        if window.has_plan:
            window.status.show_zoom(window.matrix.zoom)

    def _show_view_commands(self) -> None:
        """Only the view on screen has its commands in the menus, and hears its keys."""
        window, workspace = self._window, self._window.workspace
        parts = [(MATRIX, window.matrix.menu_actions())]
        parts += [(name, dict(view.menu_actions())) for name, view in workspace.made_views]
        for name, groups in parts:
            for action in chain.from_iterable(groups.values()):
                action.setVisible(window.has_plan and name == workspace.current)
        window.menus.tidy_tool_bar()
        window.menus.show_views(workspace.current if window.has_plan else "")

    def _acted(self, edit: Edit, what: str) -> None:
        text = edit_text(edit, translate)
        status = self._window.status
        if what != "done":
            self._window.workspace.reveal(edit.changes)
            history.reveal_details(self._window, edit.changes)
        if what == "undone":
            undone = translate("Wiring", "Undone: {action}").format(action=text)
            status.tell(undone, translate("Wiring", "Redo"), self._window.document.redo)
        else:
            parts = [text, consequence_text(edit, translate)]
            status.tell(
                " · ".join(filter(None, parts)), translate("Wiring", "Undo"), self._commands.undo
            )

    def _refused(self, refusal: InvalidEdit) -> None:
        QApplication.beep()
        self._window.status.tell(refusal_text(refusal, translate))

    def _changed(self, changes: tuple[Change, ...]) -> None:
        if any(change.table == "info" for change in changes):
            self._window.refresh_title()
        if any(change.table != "assignments" for change in changes):
            self._window.markers.retell()

    def _show_undo(self) -> None:
        document, commands = self._window.document, self._window.commands
        for name, edit, plain, named in (
            (
                "undo",
                document.undo_edit,
                translate("Wiring", "&Undo"),
                translate("Wiring", "&Undo: {action}"),
            ),
            (
                "redo",
                document.redo_edit,
                translate("Wiring", "&Redo"),
                translate("Wiring", "&Redo: {action}"),
            ),
        ):
            commands[name].setEnabled(edit is not None)
            action = edit_text(edit, translate).replace("&", "&&") if edit else ""
            commands.set_text(name, named.format(action=action) if edit else plain)

    def _show_saved(self) -> None:
        window, document = self._window, self._window.document
        if not window.has_plan:
            return
        if document.read_only:
            text = translate("Wiring", "Read-only")
        elif document.modified:
            text = translate("Wiring", "Not saved")
        elif document.saved_at is not None:
            text = translate("Wiring", "Saved {time}").format(time=moment(document.saved_at))
        else:
            text = ""
        window.status.show_saved(text)

    # Parts of the window

    def _connect_parts(self) -> None:
        window = self._window
        status = window.status
        window.start_made.connect(self._connect_start)
        window.stack.currentChanged.connect(self.refresh)
        window.workspace.bars.save_as_wanted.connect(window.files.save_as)
        window.workspace.bars.history_wanted.connect(lambda: window.show_view("history"))
        status.language_wanted.connect(self._next_language)
        status.zoom_wanted.connect(window.matrix.reset_zoom)
        status.cancel_wanted.connect(window.exports.cancel)
        window.workspace.view_made.connect(self._view_made)
        window.workspace.view_changed.connect(self._show_view_commands)
        window.menus.view_wanted.connect(window.show_view)
        window.matrix.current_changed.connect(window.details_pane.show_cell)
        window.matrix.summary_changed.connect(status.show_selection)
        window.matrix.zoom_changed.connect(status.show_zoom)
        window.matrix.told.connect(status.tell)
        MatrixMemory(window.document, window.matrix, window.preferences)
        window.matrix.legend_wanted.connect(lambda: window.helper.show("letters"))
        window.matrix.library_wanted.connect(window.files.add_from_library)
        window.exports.progressed.connect(status.show_progress)
        checking = window.checking
        checking.progressed.connect(status.show_progress)
        checking.told.connect(status.tell)
        checking.failed.connect(window.files.tell_error)
        checking.plan_wanted.connect(window.files.open_from_charter)
        status.cancel_wanted.connect(checking.cancel)
        certificates = window.certificates
        certificates.progressed.connect(status.show_progress)
        certificates.told.connect(status.tell)
        certificates.failed.connect(window.files.tell_error)
        status.cancel_wanted.connect(certificates.cancel)
        window.exports.finished.connect(self._exported)
        window.exports.failed.connect(window.files.tell_error)
        menus = window.menus
        menus.recent.aboutToShow.connect(
            lambda: menus.fill_recent(
                window.recent, lambda path: window.files.open(Path(str(path)))
            )
        )
        for menu in (menus.theme, menus.language):
            menu.aboutToShow.connect(self._fill_choices)
        for dock, name in ((window.findings_dock, "findings"), (window.details_dock, "details")):
            dock.visibilityChanged.connect(
                lambda _on, dock=dock, name=name: window.commands[name].setChecked(
                    not dock.isHidden()
                )
            )
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _connect_letters(self) -> None:
        window = self._window
        self._letters = QTimer(self)  # each part sets its texts first
        self._letters.setSingleShot(True)
        self._letters.timeout.connect(self._mark_letters)
        window.workspace.view_changed.connect(lambda _name: self._letters.start())
        window.details_dock.visibilityChanged.connect(lambda _on: self._letters.start())

    def _mark_letters(self) -> None:
        """Letters underlined in the view on screen and beside it work, whatever the menus have."""
        window = self._window
        areas = (window.workspace.stack.currentWidget(), window.findings_dock, window.details_dock)
        menus = [one.text() for one in window.menuBar().actions()]
        mark_parts([one for one in areas if one is not None and not one.isHidden()], menus)

    def _view_made(self, view: View) -> None:
        self._window.menus.add(view.menu_actions())

    def _connect_start(self) -> None:
        start, files = self._window.start, self._window.files
        start.wanted.connect(self._begin)
        start.plan_wanted.connect(lambda path: files.open(Path(path)))
        start.locate_wanted.connect(lambda path: files.locate(Path(path)))
        start.language_chosen.connect(self._window.use_language)
        start.theme_chosen.connect(self._window.use_theme)
        self.refresh()

    def _focus_changed(self) -> None:
        try:
            visible = self._window.isVisible()
        except RuntimeError:  # the focus also moves while the window is destroyed
            return
        if visible:
            self._window.mark_area()
            self._letters.start()  # with the keyboard, parts come and go

    def _begin(self, name: str) -> None:
        window, language = self._window, self._window.language.code
        acts: dict[str, Callable[[], object]] = {
            "library": self._commands.new,
            "empty": lambda: window.files.new_empty(language),
            "import": lambda: window.files.import_file(language),
            "earlier": window.files.new_from_earlier,
            "open": window.files.open,
            "example": lambda: window.files.open_example(language),
            "help": window.helper.here,
            "keys": self._commands.keys,
            "settings": self._commands.settings,
        }
        acts[name]()

    def _fill_choices(self) -> None:
        window = self._window
        window.menus.fill_choices(window.preferences, window.use_theme, window.use_language)

    def _next_language(self) -> None:
        menus, status = self._window.menus, self._window.status
        self._fill_choices()
        place = status.language.mapToGlobal(status.language.rect().topLeft())
        place.setY(place.y() - menus.language.sizeHint().height())
        menus.language.popup(place)

    def _language_changed(self) -> None:
        self._letters.start()
        self._window.status.tell("")
        self.refresh()

    def _exported(self, path: Path) -> None:
        text = translate("Wiring", "{name} is ready.").format(name=path.name)
        messages = self._window.messages
        self._window.status.tell(
            text, translate("Wiring", "Open"), lambda: messages.show_file(path)
        )
