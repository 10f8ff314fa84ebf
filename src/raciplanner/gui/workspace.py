"""The middle of the window while a plan is open: its views, and messages about the file above."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from raciplanner.gui.charter.follow import SigningState
from raciplanner.gui.charter.sign_bar import SigningBar
from raciplanner.gui.document import Document
from raciplanner.gui.file_bars import FileBars
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.gui.views import MATRIX, VIEWS, View, title_of
from raciplanner.gui.widgets import Pane
from raciplanner.model.change import Change

translate = QCoreApplication.translate

OF_MATRIX = frozenset({"activities", "assignments", "phases", "roles"})
"""Tables whose changes the matrix can show."""


class Workspace(Pane):
    """The views below what must be known about the file.

    Parameters
    ----------
    make_view : callable
        Makes the view of a name other than the matrix.

    Signals
    -------
    view_made(View)
        A view is there for the first time.
    view_changed(str)
        Another view is on screen.
    """

    view_made = Signal(object)
    view_changed = Signal(str)

    def __init__(
        self,
        document: Document,
        make_view: Callable[[str], View],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._make_view = document, make_view
        self._views: dict[str, View] = {}
        self.names = (MATRIX, *VIEWS)
        self.matrix = MatrixView(document, self)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for name in self.names:
            self.tabs.setTabData(self.tabs.addTab(""), name)
        self.tabs.setVisible(len(self.names) > 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.matrix)
        self.bars = FileBars(document)
        self.signing = SigningState(document, self)
        self.sign_bar = SigningBar(document, self.signing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.bars, self.sign_bar, self.tabs):
            layout.addWidget(part)
        layout.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(lambda place: self.show_view(self.names[place]))
        self.retranslate()

    # Views

    @property
    def current(self) -> str:
        """Name of the view on screen."""
        return self.names[self.tabs.currentIndex()]

    def view(self, name: str) -> View:
        """A view other than the matrix, made when it is first asked for."""
        if name not in self._views:
            made = self._views[name] = self._make_view(name)
            self.stack.addWidget(made)
            self.view_made.emit(made)
        return self._views[name]

    @property
    def made_views(self) -> tuple[tuple[str, View], ...]:
        """The views, other than the matrix, that are there already."""
        return tuple(self._views.items())

    def show_view(self, name: str) -> None:
        """Bring a view on screen."""
        widget = self.matrix if name == MATRIX else self.view(name)
        if self.stack.currentWidget() is widget and self.current == name:
            return
        had_focus = self.stack.isAncestorOf(QApplication.focusWidget() or self)
        self.stack.setCurrentWidget(widget)
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(self.names.index(name))
        if had_focus:
            self.enter()
        self.view_changed.emit(name)

    def step_view(self, step: int) -> None:
        """Bring the next (1) or previous (-1) view on screen, round and round."""
        place = (self.tabs.currentIndex() + step) % len(self.names)
        self.show_view(self.names[place])
        self.enter()

    def reveal(self, changes: tuple[Change, ...]) -> None:
        """After an undo: bring a view on screen that shows what ``changes`` concern."""
        if any(change.table in OF_MATRIX for change in changes):
            shown = self.current == MATRIX or self.view(self.current).reveal(changes)
            if not shown:
                self.show_view(MATRIX)
            return
        made = sorted(self.made_views, key=lambda pair: pair[0] != self.current)
        for name, view in made:
            if view.reveal(changes):
                self.show_view(name)
                return

    def enter(self) -> None:
        """Put the keyboard into the view on screen."""
        if self.current == MATRIX:
            self.matrix.setFocus()
        else:
            self.view(self.current).enter()

    # Texts

    def retranslate(self) -> None:
        """Set every text."""
        for place, name in enumerate(self.names):
            self.tabs.setTabText(place, title_of(name))
        self.tabs.setAccessibleName(translate("Workspace", "Views"))
