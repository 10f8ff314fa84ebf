"""Undo and redo show in the matrix what they have changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.rows import NAME, Kind, Row
from raciplanner.gui.matrix.search import Search
from raciplanner.gui.matrix.selection import Cell
from raciplanner.gui.matrix.table import MatrixTable
from raciplanner.model.change import Edit
from raciplanner.model.plan import ASSIGNMENTS


class Revealing(QObject):
    """Puts the cursor on what an undo or a redo has changed.

    Parameters
    ----------
    show : callable
        Unfolds and unfilters what hides an activity and a role (ids, either may be empty).
    """

    def __init__(
        self,
        document: Document,
        table: MatrixTable,
        search: Search,
        show: Callable[[str, str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._table, self._model = document, table, table.matrix
        self._search, self._show = search, show

    def acted(self, edit: Edit, what: str) -> None:
        """Undo and redo show what they have changed."""
        if what == "done":
            return
        cells = [cast(Cell, c.key) for c in edit.changes if c.table == ASSIGNMENTS]
        rows = [str(c.key) for c in edit.changes if c.table == "activities"]
        roles = [str(c.key) for c in edit.changes if c.table == "roles"]
        plan = self._document.plan
        shown = [(a, r) for a, r in cells if a in plan.activities and r in plan.roles]
        shown += [(a, "") for a in rows if a in plan.activities]
        shown += [("", r) for r in roles if r in plan.roles]
        phases = [str(c.key) for c in edit.changes if c.table == "phases"]
        for place in shown:
            self._show(*place)
        if shown:
            self._select_cells(shown)
        elif phases:
            self._select_band(phases[0])

    def _select_band(self, phase: str) -> None:
        """Put the cursor on the band of a phase, unfiltered if it must be."""
        if phase in self._document.plan.phases and self._model.place(Row(Kind.BAND, phase)) < 0:
            self._search.show_all()
        row = self._model.place(Row(Kind.BAND, phase))
        if row >= 0:
            self._table.selected.go(row, NAME)
            self._table.scrollTo(self._table.selected.index)

    def _select_cells(self, cells: list[tuple[str, str]]) -> None:
        """Select the rectangle around ``cells``, the first one current."""
        rows = [self._model.place_of(a) for a, _ in cells if a]
        columns = [self._model.column_of(r) for _, r in cells if r]
        rows = [row for row in rows if row >= 0] or [max(0, self._table.selected.index.row())]
        columns = columns or [max(NAME, self._table.selected.index.column())]
        self._table.selected.go(max(rows), max(columns))
        self._table.selected.go(min(rows), min(columns), extend=True)
