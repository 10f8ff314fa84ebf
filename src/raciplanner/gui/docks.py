"""The panes at the sides of the window, each with a title line that shows the focus."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from raciplanner.gui.icons import icon
from raciplanner.gui.widgets import PaneTitle, set_tip

translate = QCoreApplication.translate


class Dock(QDockWidget):
    """A pane at one side of the window.

    Parameters
    ----------
    name : str
        Under which the window remembers its place.
    """

    def __init__(self, name: str, pane: QWidget, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setWidget(pane)
        self.pane_title = PaneTitle(self.hide)
        self.setTitleBarWidget(self.pane_title)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable
            | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self.setAllowedAreas(
            Qt.DockWidgetArea.BottomDockWidgetArea
            | Qt.DockWidgetArea.RightDockWidgetArea
            | Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self.recolour()

    def name_it(self, title: str) -> None:
        """Set the title, also for menus and assistive technology."""
        self.setWindowTitle(title)
        self.pane_title.name.setText(title)
        self.setAccessibleName(title)
        close = translate("Docks", "Hide “{pane}”").format(pane=title)
        set_tip(self.pane_title.close_button, close)
        self.pane_title.close_button.setAccessibleName(close)

    def recolour(self) -> None:
        """Draw the cross for the present palette."""
        self.pane_title.close_button.setIcon(icon("close", self.palette()))

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:  # it comes after that of the window
            self.recolour()
        super().changeEvent(event)
