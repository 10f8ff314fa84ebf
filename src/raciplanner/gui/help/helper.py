"""Help where one is: F1 shows the topic of the area that has the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication

from raciplanner.gui.areas import Area
from raciplanner.gui.docks import Dock
from raciplanner.gui.help.pane import HelpPane
from raciplanner.gui.help.topics import explain, topic_at

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow

translate = QCoreApplication.translate


class Helper(QObject):
    """The help pane of a window, and which topic belongs to which of its areas."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.pane = HelpPane(window.document)
        self.dock = Dock("help_dock", self.pane, window)
        self.area = Area(self.dock, self.pane.browser.setFocus)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        window.tabifyDockWidget(window.details_dock, self.dock)
        self.dock.hide()
        window.matrix.current_changed.connect(self.pane.show_cell)
        window.workspace.view_made.connect(lambda _view: self.retranslate())

    def here(self) -> None:
        """Show the topic of what has the keyboard."""
        self.show(self.topic_here())

    def show(self, topic: str) -> None:
        """Show a topic; the keyboard stays where it is."""
        self.pane.show_topic(topic)
        self.dock.show()
        self.dock.raise_()

    def topic_here(self) -> str:
        """The topic of what has the keyboard."""
        window, focus = self._window, QApplication.focusWidget()
        if not window.has_plan:
            return "begin"
        if focus is not None and window.matrix.isAncestorOf(focus):
            return self._topic_in_matrix()
        return topic_at(focus) or "matrix"

    def _topic_in_matrix(self) -> str:
        selected = self._window.matrix.table.selected
        if selected.whole_columns():
            return "roles"
        return "letters" if selected.cell is not None else "activities"

    def retranslate(self) -> None:
        """Name the pane, and say what each area is."""
        window = self._window
        self.dock.name_it(translate("Help", "Help"))
        for widget, topic in (
            (window.matrix.table, "matrix"),
            (window.matrix.table.header, "roles"),
            (window.details_pane, "details"),
            (window.findings_pane, "findings"),
            (window.stack, "begin"),
        ):
            explain(widget, topic)
        for _name, view in window.workspace.made_views:
            if view.topic:
                explain(view, view.topic)
        for action in window.commands:
            action.setWhatsThis(action.toolTip())
