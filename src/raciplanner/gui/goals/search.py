"""Looking for cards on the map: the others fade, the first one found is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from raciplanner.gui.goals.canvas import MapCanvas


class MapSearch(QObject):
    """Marks on the canvas the cards whose names contain what is typed into a field."""

    def __init__(self, field: QLineEdit, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._field, self._canvas = field, canvas
        field.textChanged.connect(self.mark)

    def begin(self) -> None:
        """Type what to look for."""
        self._field.setFocus()
        self._field.selectAll()

    def mark(self) -> None:
        """Fade what is not looked for; the current card is one that is."""
        canvas, scene = self._canvas, self._canvas.scene
        wanted = self._field.text().strip().casefold()
        if scene is None:
            return
        dim = None
        if wanted:
            tables = scene.shown.cards.values()
            dim = frozenset(
                one.id
                for one in tables
                if wanted in scene.plan.table(one.table)[one.record].name.casefold()
            )
            first = next((key for key in scene.shown.cards if key in dim), "")
            if first and canvas.current not in dim:
                canvas.select(first)
                canvas.centre(*scene.layout.cards[first].centre)
        canvas.marks.dim = dim
        canvas.viewport().update()
