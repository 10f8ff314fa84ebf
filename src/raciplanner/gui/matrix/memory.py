"""What stays as it was the next time: folded phases of each plan, and how the matrix is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.gui.preferences import Preferences


class MatrixMemory(QObject):
    """Keeps what a person has arranged in the preferences: it is no part of the plan.

    Folded phases belong to the file of the plan; zoom and totals to the person.
    """

    def __init__(self, document: Document, matrix: MatrixView, preferences: Preferences) -> None:
        super().__init__(matrix)
        self._document, self._matrix, self._preferences = document, matrix, preferences
        matrix.set_zoom(preferences.number("matrix/zoom", 100))
        for name in ("totals", "people_totals"):
            wanted = preferences.flag(f"matrix/{name}", default=name == "totals")
            action = matrix.actions_[name]
            action.setChecked(wanted)
            matrix.show_totals()
            action.toggled.connect(
                lambda on, name=name: preferences.set_flag(f"matrix/{name}", on=on)
            )
        matrix.zoom_changed.connect(lambda zoom: preferences.set_number("matrix/zoom", zoom))
        matrix.model.folded.connect(self._remember)
        document.saved.connect(self._remember)
        document.replaced.connect(self._restore)

    @property
    def _plan(self) -> str:
        return str(self._document.path or "")

    def _remember(self) -> None:
        if self._plan:
            self._preferences.remember_folds(self._plan, self._matrix.model.view.collapsed)

    def _restore(self) -> None:
        folded = self._preferences.folds(self._plan) & set(self._document.plan.phases)
        if folded:
            self._matrix.model.rearrange(collapsed=folded)
