"""Finding, filtering and sorting what the matrix shows; the plan stays as it is."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.filter import FilterBar, RowFilter
from raciplanner.gui.matrix.find import FindBar, found_in
from raciplanner.gui.matrix.rows import Sort
from raciplanner.gui.matrix.table import MatrixTable
from raciplanner.gui.widgets import Bar

translate = texts.translate


class Search(QObject):
    """The bars above one table.

    Signals
    -------
    found(str, str)
        Activity and role (ids) of a place to show.
    left()
        The keyboard goes back to the matrix.
    filtered(RowFilter)
        Other rows are wanted.
    filtering(bool)
        The filter bar is shown or hidden.
    """

    found = Signal(str, str)
    left = Signal()
    filtered = Signal(object)
    filtering = Signal(bool)

    def __init__(self, table: MatrixTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table, self._model = table, table.matrix
        self._places: list[tuple[str, str]] = []
        self._place = -1
        self.find_bar, self.filter_bar = FindBar(parent), FilterBar(parent)
        self.notice = Bar("warningBar", parent=parent)
        self.notice.setContentsMargins(0, -3, 0, -3)  # a line of the matrix is worth more
        self._all = self.notice.add_button("", self.show_all)
        for bar in self.bars:
            bar.hide()
        self.find_bar.searched.connect(self._search)
        self.find_bar.stepped.connect(self.step)
        self.find_bar.closed.connect(self._close_find)
        self.filter_bar.changed.connect(self.apply)
        self.filter_bar.closed.connect(self._close_filter)
        for signal in (self._model.rowsInserted, self._model.rowsRemoved, self._model.modelReset):
            signal.connect(self._tell)
        self._model.headerDataChanged.connect(lambda: self.filter_bar.refill(self._model.plan))

    @property
    def bars(self) -> tuple[QWidget, ...]:
        """The bars from top to bottom."""
        return self.find_bar, self.filter_bar, self.notice

    def refresh(self) -> None:
        """Begin with another plan: nothing is filtered."""
        self.filter_bar.refill(self._model.plan)
        self.filter_bar.choose(RowFilter())
        self._places, self._place = [], -1
        self._tell()

    # Finding

    def open_find(self) -> None:
        """Put the keyboard into the line to type what is to be found."""
        self.find_bar.begin()

    def _search(self, words: str) -> None:
        self._places, self._place = self._visible(words), -1
        if self._places:
            self._show(0)
        else:
            self.find_bar.show_count(0, 0, self._hidden())

    def _visible(self, words: str) -> list[tuple[str, str]]:
        """Places to show: not those that a filter leaves out."""
        shown = self._model.view.shown
        places = found_in(self._model.plan, words)
        return [one for one in places if shown is None or not one[0] or one[0] in shown]

    def step(self, step: int) -> None:
        """Show the next (1) or previous (-1) place; without words, ask for them."""
        words = self.find_bar.line.text()
        if not words:
            self.open_find()
            return
        here = self._places[self._place] if 0 <= self._place < len(self._places) else None
        self._places = self._visible(words)
        if not self._places:
            self.find_bar.show_count(0, 0, self._hidden())
            return
        if here in self._places:
            self._place = self._places.index(here)
        self._show((self._place + step) % len(self._places))

    def _show(self, place: int) -> None:
        self._place = place
        self.find_bar.show_count(place + 1, len(self._places), 0)
        self.found.emit(*self._places[place])

    def _close_find(self) -> None:
        self.find_bar.hide()
        self.left.emit()

    def _hidden(self) -> int:
        shown = self._model.view.shown
        return 0 if shown is None else len(self._model.plan.activities) - len(shown)

    # Filtering

    def toggle_filter(self) -> None:
        """Show or hide the filter bar; hiding it shows everything."""
        if self.filter_bar.isVisible():
            self._close_filter()
            return
        self.filter_bar.refill(self._model.plan)
        self.filter_bar.show()
        self.filter_bar.box("role").setFocus()
        self.filtering.emit(True)

    def _close_filter(self) -> None:
        self.show_all()
        self.filter_bar.hide()
        self.filtering.emit(False)
        self.left.emit()

    def filter_by(self, **wishes: Any) -> None:
        """Show only the rows that pass these fields of :class:`RowFilter`; none: all rows."""
        self.filter_bar.refill(self._model.plan)
        self.filter_bar.choose(RowFilter(**wishes))
        self.filter_bar.show()
        self.filtering.emit(True)
        self.apply(self.filter_bar.wanted)

    def apply(self, wanted: RowFilter) -> None:
        """Show only the rows that pass."""
        markers = self._model.activity_markers
        self._model.rearrange(shown=wanted.shown(self._model.plan, markers))
        self._tell()
        self.filtered.emit(wanted)

    def show_all(self) -> None:
        """Show every row in the order of the plan."""
        self.filter_bar.choose(RowFilter())
        self._model.rearrange(shown=None, sort=None)
        self._tell()
        self.filtered.emit(RowFilter())

    # Sorting

    def sort(self, by: str, role: str = "") -> None:
        """Show the rows in another order; ``by`` is a :class:`Sort` order, empty the plan's."""
        if by != "role" or role:
            self._model.rearrange(sort=Sort(by, role) if by else None)
            self._tell()

    def _tell(self) -> None:
        """Say that not everything is shown, or not in the plan's order."""
        view, plan = self._model.view, self._model.plan
        parts = []
        if view.shown is not None:
            text = translate("Matrix", "{shown} of %n row(s)", None, len(plan.activities))
            parts.append(text.format(shown=len(view.shown & plan.activities.keys())))
        if view.sort is not None:
            parts.append(self._order(view.sort))
        self.notice.text.setText(" · ".join(parts))
        self.notice.setVisible(bool(parts))

    def _order(self, sort: Sort) -> str:
        role = self._model.plan.roles.get(sort.role)
        return {
            "name": translate("Matrix", "sorted by name"),
            "findings": translate("Matrix", "sorted by gravity of the findings"),
            "letters": translate("Matrix", "sorted by number of letters"),
            "role": translate("Matrix", "sorted by the letters of {role}").format(
                role=role.name if role else ""
            ),
        }[sort.by]

    # Words and colours

    def retranslate(self) -> None:
        """Set every text."""
        self.find_bar.retranslate()
        self.filter_bar.retranslate()
        self.filter_bar.refill(self._model.plan)
        self._all.setText(translate("Matrix", "Show all"))
        self._tell()

    def recolour(self) -> None:
        """Set every icon."""
        self.find_bar.recolour()
        self.filter_bar.recolour()
