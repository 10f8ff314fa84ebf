"""What the commands about findings do, and how the list, the matrix and the plan follow them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QWidget

from raciplanner.gui.findings.grouping import GROUPINGS
from raciplanner.gui.views import MATRIX
from raciplanner.model.change import Edit
from raciplanner.model.edits.settings import accept_finding, reopen_finding

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding
    from raciplanner.gui.main_window import MainWindow

translate = QCoreApplication.translate
GROUPING = "findings/grouping"


class FindingsWiring(QObject):
    """Connects the findings of a window; made once, it does the rest by signals."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._connect_commands()
        self._connect_parts()
        self._remember_grouping()

    def _connect_commands(self) -> None:
        window = self._window
        acts = {
            "next_finding": lambda: self._step(1),
            "previous_finding": lambda: self._step(-1),
            "fix_finding": self._fix,
            "what_if": self._what_if,
            "suggest": self._suggest,
            "accept_finding": lambda: self._accept(window.findings_pane.finding),
            "reopen_finding": lambda: self._reopen(window.findings_pane.finding),
        }
        for name, act in acts.items():
            window.commands[name].triggered.connect(lambda _checked=False, act=act: act())
        window.matrix.add_to_menus(window.commands["fix_finding"])

    def _connect_parts(self) -> None:
        window = self._window
        live, pane = window.live, window.findings_pane
        for signal in (live.restarted, live.moved, live.busy_changed):
            signal.connect(self.show_counts)
        window.markers.changed.connect(
            lambda: window.matrix.set_findings(window.markers.activities, window.markers.roles)
        )
        pane.jump_wanted.connect(window.go_to)
        pane.card_wanted.connect(self._show_card)
        pane.fix_wanted.connect(self._perform)
        pane.accept_wanted.connect(self._accept)
        pane.reopen_wanted.connect(self._reopen)
        window.status.findings_wanted.connect(self._to_list)

    def _remember_grouping(self) -> None:
        preferences, bar = self._window.preferences, self._window.findings_pane.bar
        known = preferences.text(GROUPING)
        if known in GROUPINGS:
            bar.grouping.setCurrentIndex(bar.grouping.findData(known))
        bar.grouping_chosen.connect(lambda name: preferences.set_text(GROUPING, name))

    def show_counts(self) -> None:
        """Show how many findings there are in the status bar."""
        if self._window.has_plan:
            self._window.status.show_findings(self._window.live)

    def _to_list(self) -> None:
        self._window.findings_dock.show()
        self._window.findings_pane.ui.findings.setFocus()

    def _step(self, step: int) -> None:
        self._window.findings_dock.show()
        if not self._window.findings_pane.go(step):
            self._window.status.tell(self._window.findings_pane.state_text())

    def _show_card(self, card: str) -> None:
        """Show a goal or a KPI on the map, or in the list of them that is on screen; the keyboard
        stays where it is.
        """
        from raciplanner.gui.goals.view import GoalMapView
        from raciplanner.gui.kpis.view import KpiView
        from raciplanner.gui.outline.view import OutlineView

        workspace = self._window.workspace
        of_kpi = card in self._window.document.plan.kpis
        listed = workspace.current == ("kpis" if of_kpi else "outline")
        name = workspace.current if listed else "goal_map"
        workspace.show_view(name)
        view = workspace.view(name)
        if isinstance(view, KpiView):
            view.show_kpi(card)
        elif isinstance(view, OutlineView):
            view.show_goal(card)
        elif isinstance(view, GoalMapView):
            view.point_out(card)

    # Solving

    def _fix(self) -> None:
        """Offer what solves the chosen finding, or those at the cursor of the matrix."""
        window, pane = self._window, self._window.findings_pane
        in_list = pane.isAncestorOf(QApplication.focusWidget() or window)
        if in_list or window.workspace.current != MATRIX:
            if not pane.show_fixes():
                self._tell_none(translate("Wiring", "Choose a finding in the list first."))
            return
        activity, role, place = window.matrix.cursor_place()
        if not pane.offer_at(activity, role, place):
            self._tell_none(translate("Wiring", "There is no finding here. F8 goes to the next."))

    def _tell_none(self, text: str) -> None:
        self._window.status.tell(text)

    def _perform(self, edit: Edit) -> None:
        try:
            self._window.document.perform(edit)
        except ValueError:  # offered for a plan that has changed since
            self._tell_none(translate("Wiring", "The plan has changed meanwhile: choose again."))

    # What if, and proposals

    def _what_if(self) -> None:
        from raciplanner.gui.findings.what_if_dialog import WhatIfDialog

        window = self._window
        dialog = WhatIfDialog(window.document, window.matrix.selected_activities, window)
        dialog.jump_wanted.connect(window.go_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _suggest(self) -> None:
        from raciplanner.gui.findings.suggest_dialog import SuggestDialog

        window = self._window
        dialog = SuggestDialog(window.document, window.matrix.selected_activities(), window)
        if dialog.ask():
            window.document.perform(dialog.edit())

    # Accepting

    def _accept(self, finding: Finding | None) -> None:
        if finding is None:
            self._tell_none(translate("Wiring", "Choose a finding in the list first."))
        else:
            accept(self._window, finding, self._window)

    def _reopen(self, finding: Finding | None) -> None:
        if finding is not None:
            self._window.document.attempt(reopen_finding, finding.key)


def accept(window: MainWindow, finding: Finding, parent: QWidget) -> None:
    """Ask for a reason, and accept or park a finding."""
    from raciplanner.gui.findings.accept_dialog import AcceptDialog

    text = window.findings_pane.model.text(finding)
    dialog = AcceptDialog(text, window.preferences.user_name, parent)
    if dialog.ask():
        wish = dialog.wish()
        window.preferences.user_name = window.preferences.user_name or wish["person"]
        window.document.attempt(accept_finding, finding.key, **wish)
