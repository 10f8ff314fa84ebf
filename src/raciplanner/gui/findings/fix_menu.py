"""The menu of edits that solve the findings at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from raciplanner.gui.findings.candidates import Found
from raciplanner.gui.findings.model import FindingsModel
from raciplanner.gui.icons import icon, marker
from raciplanner.gui.widgets import plain_tip
from raciplanner.model.change import Edit
from raciplanner.wording.edits import edit_text

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate
WIDTH = 620
"""Texts of entries end in dots where they are wider, in pixels."""


class FixMenu(QMenu):
    """Candidates for one finding, or a menu of them for each of several.

    Signals
    -------
    chosen(Edit)
        An edit that solves a finding.
    accept_wanted(Finding)
        A finding is rather to be accepted or parked.
    """

    chosen = Signal(object)
    accept_wanted = Signal(object)

    def __init__(self, found: Found, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fix_menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)
        self._model = model
        if len(found) == 1:
            (finding, edits) = found[0]
            self._head(finding)
            self._fill(self, finding, edits)
        else:
            for number, (finding, edits) in enumerate(found, 1):
                self._fill(self._inner(number, finding), finding, edits)
        first = next((one for one in self.actions() if one.isEnabled() and one.text()), None)
        if first is not None:
            self.setActiveAction(first)

    def _head(self, finding: Finding) -> None:
        head = self.addAction(self._short(self._model.fact(finding)))
        head.setToolTip(plain_tip(self._model.text(finding)))
        head.setIcon(marker(finding.severity, self.palette()))
        head.setEnabled(False)
        self.addSeparator()

    def _inner(self, number: int, finding: Finding) -> QMenu:
        menu = self.addMenu(f"&{number} {self._short(self._model.fact(finding))}")
        menu.setIcon(marker(finding.severity, self.palette()))
        menu.setToolTipsVisible(True)
        return menu

    def _fill(self, menu: QMenu, finding: Finding, edits: tuple[Edit, ...]) -> None:
        for number, edit in enumerate(edits, 1):
            text = edit_text(edit, translate)
            key = f"&{number} " if number < 10 else ""
            action = menu.addAction(key + self._short(text))
            action.setToolTip(plain_tip(text))
            action.setIcon(icon("fix", self.palette()))
            action.triggered.connect(lambda _checked=False, edit=edit: self.chosen.emit(edit))
        if not edits:
            none = menu.addAction(
                translate("FixMenu", "Only people can solve this: there is no edit to offer")
            )
            none.setEnabled(False)
        menu.addSeparator()
        accept = menu.addAction(translate("FixMenu", "&Accept or park…"))
        accept.triggered.connect(lambda _checked=False: self.accept_wanted.emit(finding))

    def _short(self, text: str) -> str:
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, WIDTH)
        return shown.replace("&", "&&")
