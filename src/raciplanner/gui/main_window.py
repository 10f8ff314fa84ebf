"""The window: start screen or matrix, panes at the sides, menus, status bar."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from raciplanner.gui.actions import Actions
from raciplanner.gui.areas import Area, go
from raciplanner.gui.arrangement import Arrangement
from raciplanner.gui.charter.certificate_signing import CertificateSigning
from raciplanner.gui.charter.checking import CharterCheck
from raciplanner.gui.charter.exports import Exports
from raciplanner.gui.charter.signing_wiring import SigningWiring
from raciplanner.gui.docks import Dock
from raciplanner.gui.document import Document
from raciplanner.gui.files import Files
from raciplanner.gui.findings.figures import Figures
from raciplanner.gui.findings.live import OPEN, LiveFindings
from raciplanner.gui.findings.markers import LiveMarkers
from raciplanner.gui.findings.pane import FindingsPane
from raciplanner.gui.help.helper import Helper
from raciplanner.gui.language import Language
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.gui.menus import Menus
from raciplanner.gui.messages import Messages
from raciplanner.gui.plan.details import DetailsPane
from raciplanner.gui.preferences import Preferences
from raciplanner.gui.recent import Recent
from raciplanner.gui.status import StatusBar
from raciplanner.gui.theme import Theme
from raciplanner.gui.views import MATRIX, VIEWS
from raciplanner.gui.workspace import Workspace

if TYPE_CHECKING:
    from raciplanner.gui.start.page import StartPage

translate = QCoreApplication.translate

LEAST_SIZE = QSize(800, 560)


class MainWindow(QMainWindow):
    """Puts the parts together.

    What each command does is in :mod:`raciplanner.gui.command_wiring`, which part follows which in
    :mod:`raciplanner.gui.wiring`.

    Parameters
    ----------
    document : Document
    preferences : Preferences
    theme : Theme
    language : Language
    messages : Messages
        The door to the user.

    Signals
    -------
    start_made()
        There is a start screen now.
    """

    start_made = Signal()

    def __init__(
        self,
        document: Document,
        preferences: Preferences,
        theme: Theme,
        language: Language,
        messages: Messages,
    ) -> None:
        super().__init__()
        self.document, self.preferences = document, preferences
        self.theme, self.language, self.messages = theme, language, messages
        self.recent = Recent(preferences)
        self.commands = Actions(self)
        self.live = LiveFindings(document, self)
        self.figures = Figures(self.live, self)
        self.markers = LiveMarkers(self.live, self)
        self.files = Files(document, messages, self.recent, self, lambda: preferences.user_name)
        self.exports = Exports(document, messages, preferences, self)
        self.checking = CharterCheck(messages, lambda: document.plan, self)
        self.certificates = CertificateSigning(messages, self)
        self._start: StartPage | None = None
        self.workspace = Workspace(document, lambda name: VIEWS[name].make(self))
        self.signing = SigningWiring(self)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.workspace)
        self.setCentralWidget(self.stack)
        self.findings_pane = FindingsPane(self.live)
        self.details_pane = DetailsPane(document)
        self.findings_dock = Dock("findings_dock", self.findings_pane, self)
        self.findings_dock.pane_title.add(*self.findings_pane.bar.parts)
        self.details_dock = Dock("details_dock", self.details_pane, self)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.menus = Menus(self, self.commands, self.matrix.menu_actions())
        self.arrangement = Arrangement(self)
        self.helper = Helper(self)
        self.areas = self._make_areas()
        self.setAcceptDrops(True)
        self.setMinimumSize(LEAST_SIZE)
        self.arrangement.note_first()
        self.recolour()
        self.retranslate()

    @property
    def start(self) -> StartPage:
        """The start screen, made when it is first needed: not when a plan is opened at once."""
        if self._start is None:
            from raciplanner.gui.start.page import StartPage

            self._start = StartPage(self.recent, self.preferences)
            self.stack.addWidget(self._start)
            self.start_made.emit()
        return self._start

    @property
    def matrix(self) -> MatrixView:
        """The matrix view."""
        return self.workspace.matrix

    @property
    def has_plan(self) -> bool:
        """Whether a plan is on screen, or about to be, and not the start screen."""
        return self.stack.currentWidget() is self.workspace

    def _make_areas(self) -> list[Area]:
        return [
            Area(self.menus.tool_bar, lambda: _focus_first(self.menus.tool_bar)),
            Area(self.stack, self._enter_middle),
            Area(self.details_dock, lambda: _focus_first(self.details_pane)),
            Area(self.findings_dock, self.findings_pane.ui.findings.setFocus),
            self.helper.area,
        ]

    def _enter_middle(self) -> None:
        if self.has_plan:
            self.workspace.enter()
        else:
            self.start.ui.from_library.setFocus()

    def next_area(self, step: int) -> None:
        """Move the keyboard to the next or previous area."""
        go(self.areas, step)

    def show_view(self, name: str) -> None:
        """Bring a view of the plan on screen and put the keyboard into it."""
        self.workspace.show_view(name)
        if not self.workspace.stack.isAncestorOf(QApplication.focusWidget() or self):
            self.workspace.enter()

    def go_to(self, activity: str, role: str) -> None:
        """Show a row, a role or a cell (ids, either may be empty) in the matrix."""
        self.workspace.show_view(MATRIX)
        self.matrix.go_to(activity, role)

    def go_to_person(self, person: str) -> None:
        """Show a person (id) in the view of people."""
        from raciplanner.gui.people.view import PeopleView

        self.show_view("people")
        view = self.workspace.view("people")
        if isinstance(view, PeopleView):
            view.show_person(person)

    def mark_area(self) -> None:
        """Show in the title lines of the panes where the keyboard is."""
        docks = (self.details_dock, self.findings_dock, self.helper.dock)
        for area, dock in zip(self.areas[2:], docks, strict=True):
            dock.pane_title.set_active(area.focused)

    # Start screen or plan

    def show_start(self) -> None:
        """Show the start screen."""
        self.arrangement.remember_panes()
        self.stack.setCurrentWidget(self.start)
        for part in (self.findings_dock, self.details_dock, self.helper.dock, self.menus.tool_bar):
            part.hide()
        self.status.clear_plan()
        self.start.refresh()
        self.start.ui.from_library.setFocus()
        self.refresh_title()

    def show_plan(self) -> None:
        """Show the plan of the document."""
        if not self.has_plan:
            self.stack.setCurrentWidget(self.workspace)
            self.menus.tool_bar.show()
            self.arrangement.show_panes()
            self.workspace.enter()
            self.refresh_title()
        else:
            self.workspace.enter()
        self.arrangement.plan_came()

    def refresh_title(self) -> None:
        """Set the title and the mark of unsaved changes."""
        name = QApplication.applicationDisplayName()
        if not self.has_plan:
            self.setWindowTitle(name)
            self.setWindowModified(False)
            return
        title = self.document.plan.info.title or translate("MainWindow", "Plan")
        self.setWindowTitle(f"{title.replace('[*]', '')}[*] — {name}")
        self.setWindowModified(self.document.modified)
        self.setWindowFilePath(str(self.document.path or ""))

    def open_findings(self) -> int:
        """Number of open findings."""
        return sum(self.live.counts[group] for group in OPEN)

    def restore(self, *, start: bool = True) -> None:
        """Put the window where it was, or in the middle of a screen that exists.

        ``start`` shows the start screen: no plan is going to be opened at once.
        """
        self.arrangement.restore()
        if start:
            self.show_start()

    # Looks

    def recolour(self) -> None:
        """Draw icons and markers for the present palette."""
        self.commands.recolour(self.palette())
        self.status.recolour()

    def use_theme(self, kind: str) -> None:
        """Put on a theme and remember it."""
        self.preferences.theme = kind
        self.theme.use(kind)

    def use_text_size(self, percent: int) -> None:
        """Make the text larger or smaller and remember it."""
        self.preferences.text_size = percent
        self.theme.use_text_size(percent)

    def use_language(self, code: str) -> None:
        """Speak another language and remember it; empty is the language of the system."""
        self.preferences.language = code
        self.language.use(code)

    def retranslate(self) -> None:
        """Set the texts that belong to the window itself."""
        self.commands.retranslate()
        self.menus.retranslate()
        self.helper.retranslate()
        self.findings_dock.name_it(translate("MainWindow", "Findings"))
        self.details_dock.name_it(translate("MainWindow", "Details"))
        self.status.retranslate(self.language.code)
        self.refresh_title()

    # Qt's events

    on_language_change: Callable[[], object] = staticmethod(lambda: None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.markers.retell()
            self.on_language_change()
        elif event.type() == QEvent.Type.PaletteChange:
            self.recolour()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrangement.place_first()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.files.may_leave():
            event.ignore()
            return
        self.arrangement.remember()
        self.figures.stop()
        self.files.end()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.files.take(path, self.language.code)


def _dropped_file(event: QDropEvent) -> Path | None:
    """The one file that is dragged onto the window."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def _focus_first(widget: QWidget) -> None:
    """Put the keyboard on the first usable widget inside ``widget``."""
    for child in widget.findChildren(QWidget):
        policy = child.focusPolicy() & Qt.FocusPolicy.TabFocus
        if policy and child.isVisibleTo(widget) and child.isEnabled():
            child.setFocus(Qt.FocusReason.TabFocusReason)
            return
