"""Where the window and its panes are: the first time, from then on, and after a reset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from raciplanner.gui.views import MATRIX

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow

FIRST_SIZE = QSize(1280, 800)
FRAME = QSize(4, 40)
"""Room for the frame and the title that the desktop puts around the window."""

FINDINGS_HEIGHT, DETAILS_WIDTH = 116, 290
NARROW = 1150
"""In a narrower window the details are hidden until they are asked for."""

LAYOUT = 2
"""Raise when the docks change, so that an old remembered layout is not applied."""


class Arrangement(QObject):
    """Places the window on the screen and the panes in the window, and remembers both.

    Made when the window has its panes, menus and views; :meth:`note_first` when all else is there.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._beside_matrix = self._details_wanted = True
        self._panes_open = (True, True)
        self._sized = self._plan_came = False
        self._first = QByteArray()
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, window.findings_dock)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.details_dock)
        # The details pane keeps the whole height: its fields need it.
        window.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        window.workspace.view_changed.connect(self._fit_details)

    def note_first(self) -> None:
        """The window is as it is to be after :meth:`reset`."""
        self._first = self._window.saveState(LAYOUT)

    # Panes

    def plan_came(self) -> None:
        """A plan is on screen: the panes can have their first sizes."""
        self._plan_came = True
        if self._window.isVisible():
            self.place_first()

    def place_first(self) -> None:
        """The first time: sizes for the panes; a narrow window leaves its room to the matrix."""
        window = self._window
        if not self._sized and window.has_plan and self._plan_came:
            self._sized = True
            if window.width() < NARROW:
                window.details_dock.hide()
            QTimer.singleShot(0, self, self._size_panes)

    def _size_panes(self) -> None:
        """Give the panes their first sizes, which Qt takes only when they are on screen."""
        window = self._window
        window.resizeDocks([window.findings_dock], [FINDINGS_HEIGHT], Qt.Orientation.Vertical)
        window.resizeDocks([window.details_dock], [DETAILS_WIDTH], Qt.Orientation.Horizontal)

    def show_panes(self) -> None:
        """Show the panes of a plan that were open."""
        window = self._window
        window.findings_dock.setVisible(self._panes_open[0])
        self._details_wanted = self._panes_open[1]
        window.details_dock.setVisible(self._details_wanted and self._beside_matrix)

    def remember_panes(self) -> None:
        """Note which panes are open, before they are hidden with the plan."""
        window = self._window
        if window.has_plan and window.isVisible():
            if self._beside_matrix:
                self._details_wanted = not window.details_dock.isHidden()
            self._panes_open = (not window.findings_dock.isHidden(), self._details_wanted)

    def _fit_details(self, view: str) -> None:
        """The details are of a row of the matrix: other views have the room to themselves."""
        details = self._window.details_dock
        if view == MATRIX:
            details.setVisible(self._details_wanted)
        elif self._beside_matrix:
            self._details_wanted = not details.isHidden()
            details.hide()
        self._beside_matrix = view == MATRIX

    # The window

    def restore(self) -> None:
        """Put the window where it was, or in the middle of a screen that exists."""
        window, preferences = self._window, self._window.preferences
        geometry = preferences.window("geometry")
        if geometry.isEmpty() or not window.restoreGeometry(geometry) or not _on_screen(window):
            self._place_window()
        state = preferences.window("state")
        if not state.isEmpty():
            self._sized = window.restoreState(state, LAYOUT)
            window.helper.dock.hide()
            self._panes_open = (
                not window.findings_dock.isHidden(),
                not window.details_dock.isHidden(),
            )

    def _place_window(self) -> None:
        room = QGuiApplication.primaryScreen().availableGeometry()
        self._window.resize(FIRST_SIZE.boundedTo(room.size() - FRAME))
        self._window.move(room.center() - self._window.rect().center())

    def remember(self) -> None:
        """Keep all this for the next start."""
        window = self._window
        window.preferences.remember_window("geometry", window.saveGeometry())
        if window.has_plan:
            window.workspace.show_view(MATRIX)
            window.preferences.remember_window("state", QByteArray(window.saveState(LAYOUT)))

    def reset(self) -> None:
        """Put tool bar and panes where they were the first time."""
        window = self._window
        window.restoreState(self._first, LAYOUT)
        for part in (window.menus.tool_bar, window.findings_dock, window.details_dock):
            part.setVisible(window.has_plan)
        self._size_panes()


def _on_screen(window: QWidget) -> bool:
    """Whether enough of ``window`` can be seen: a screen may be gone since last time."""
    frame = window.frameGeometry()
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry() & frame
        if seen.width() >= 200 and seen.height() >= 100:
            return True
    return False
