"""Totals per person below the matrix: who holds several roles carries the sum of all of them."""

from __future__ import annotations

from collections import Counter
from typing import Any, cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QSizePolicy, QWidget

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.model import Index, MatrixModel
from raciplanner.gui.widgets import Pane, label, plain_tip
from raciplanner.model.change import Change
from raciplanner.model.plan import ASSIGNMENTS, INFO
from raciplanner.model.records import Person

translate = texts.translate


class PeopleTotalsModel(QAbstractListModel):
    """The people who hold a role of the plan that ``matrix`` shows, each with all letters."""

    def __init__(self, matrix: MatrixModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._matrix = matrix
        self._people: list[Person] = self._holders()
        matrix.document.changed.connect(self._follow)
        matrix.document.replaced.connect(self._start_over)

    def _holders(self) -> list[Person]:
        plan = self._matrix.document.plan
        return [p for p in plan.people.ordered if any(role in plan.roles for role in p.roles)]

    def person(self, row: int) -> str:
        """Id of the person in place ``row``, or empty."""
        return self._people[row].id if 0 <= row < len(self._people) else ""

    def counts(self, row: int) -> Counter[str]:
        """How often the person in place ``row`` holds each function, over all roles."""
        total: Counter[str] = Counter()
        for role in self._people[row].roles:
            total.update(self._matrix.tally.roles.get(role, {}))
        return total

    def _start_over(self) -> None:
        self.beginResetModel()
        self._people = self._holders()
        self.endResetModel()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        tables = {change.table for change in changes}
        if tables & {"people", "roles", "letter_sets", INFO}:
            self._start_over()
        elif ASSIGNMENTS in tables:
            keys = (cast(tuple[str, str], c.key) for c in changes if c.table == ASSIGNMENTS)
            touched = {role for _activity, role in keys}
            for row, person in enumerate(self._people):
                if touched.intersection(person.roles):
                    self.dataChanged.emit(self.index(row), self.index(row))

    def _text(self, row: int) -> str:
        letters, counts = self._matrix.plan.letters, self.counts(row)
        main = dict.fromkeys((letters.owner, letters.doer))
        shown = [letter for letter in map(letters.letter, main) if letter is not None]
        numbers = " · ".join(f"{letter.char} {counts[letter.function]}" for letter in shown)
        return f"{self._people[row].name}  {numbers}"

    def _words(self, row: int) -> str:
        """The person with every role and every letter."""
        plan, person = self._matrix.plan, self._people[row]
        roles = [plan.roles[role].name for role in person.roles if role in plan.roles]
        counts = texts.counts_text(plan.letters, self.counts(row))
        return "\n".join([person.name, ", ".join(roles), counts])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._words(index.row()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return texts.in_sentences(self._words(index.row()))
        return None


class PeopleTotals(Pane):
    """A line of people with their totals; one that is chosen filters the rows.

    Signals
    -------
    person_wanted(str)
        The rows of this person (id) are to be shown; empty: all rows.
    """

    person_wanted = Signal(str)

    def __init__(self, matrix: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("people_totals")
        self.model = PeopleTotalsModel(matrix, self)
        self.title = label("", "secondary")
        self.list = _Line(self.model)
        self.wanted = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self.list, 1)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.model.modelReset.connect(self.refresh)
        self._chosen = ""
        self.retranslate()
        self.refresh()

    def refresh(self) -> None:
        """Show the line where it is wanted and there is somebody to show."""
        self.setVisible(self.wanted and self.model.rowCount() > 0)

    def _choose(self, index: QModelIndex) -> None:
        person = self.model.person(index.row())
        self.person_wanted.emit("" if person == self._chosen else person)

    def mark(self, person: str) -> None:
        """Show whose rows are shown now; a second click on them shows all."""
        if person == self._chosen:
            return
        self._chosen = person
        rows = range(self.model.rowCount())
        row = next((row for row in rows if self.model.person(row) == person), -1)
        if person and row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        else:
            self.list.clearSelection()

    def retranslate(self) -> None:
        """Set every text."""
        self.title.setText(translate("Matrix", "Totals per person"))
        self.list.setAccessibleName(translate("Matrix", "Totals per person"))


class _Line(QListView):
    """A list in one line, as high as it needs to be."""

    def __init__(self, model: PeopleTotalsModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setProperty("look", "line")
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(2)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, self.fontMetrics().height() + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
