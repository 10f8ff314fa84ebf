"""The matrix as a table model: column 0 the activities, one column per role, the totals last.

The model keeps the plan it shows beside the document's, so that it can tell old rows from new
ones; it never changes a plan itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from raciplanner.gui.document import Document
from raciplanner.gui.matrix import cell_words, texts
from raciplanner.gui.matrix.findings import Marker, Markers, together
from raciplanner.gui.matrix.rows import NAME, Arrangement, Kind, Row, arrange, runs
from raciplanner.gui.matrix.tally import Tally
from raciplanner.model.change import Change
from raciplanner.model.plan import ASSIGNMENTS, INFO, Plan
from raciplanner.model.records import Activity, Parked, Role

Index = QModelIndex | QPersistentModelIndex

MANY_RUNS = 48
"""So many separate insertions are slower than building the view anew."""

MANY_CELLS = 400
"""So many changed cells are told as one block."""

_ITEM = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class MatrixModel(QAbstractTableModel):
    """Rows and columns of the plan of ``document`` as the person has arranged them.

    Signals
    -------
    folded()
        Other phases are folded than before.
    """

    folded = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.plan: Plan = document.plan
        self.view = Arrangement()
        self.tally = Tally(self.plan)
        self.activity_markers: Markers = {}
        self.role_markers: Markers = {}
        self.rows: list[Row] = arrange(self.plan, self.view)
        self.roles: tuple[Role, ...] = self.plan.columns
        document.changed.connect(self._follow)
        document.replaced.connect(self._start_over)

    # Places of records

    @cached_property
    def _row_of(self) -> dict[Row, int]:
        return {row: place for place, row in enumerate(self.rows)}

    @cached_property
    def _column_of(self) -> dict[str, int]:
        return {role.id: place for place, role in enumerate(self.roles, NAME + 1)}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """Number of each activity in the plan, from 1, whatever is shown."""
        return {activity.id: n for n, activity in enumerate(self.plan.rows, 1)}

    @cached_property
    def bands(self) -> list[int]:
        """Rows that are bands, ascending."""
        return [place for place, row in enumerate(self.rows) if row.kind is Kind.BAND]

    @cached_property
    def parked(self) -> dict[str, list[Parked]]:
        """Parked questions by the activity (id) that they are about."""
        found: dict[str, list[Parked]] = {}
        for one in self.plan.parked.ordered:
            found.setdefault(one.activity, []).append(one)
        return found

    @property
    def totals_column(self) -> int:
        """The column of the totals."""
        return len(self.roles) + 1

    def row_at(self, row: int) -> Row | None:
        """The row in place ``row``, or None outside."""
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def activity_at(self, row: int) -> Activity | None:
        """The activity in place ``row``, or None where the row is none."""
        found = self.row_at(row)
        if found is None or found.kind is not Kind.ACTIVITY:
            return None
        return self.plan.activities.get(found.key)

    def role_at(self, column: int) -> Role | None:
        """The role in ``column``, or None where the column is none."""
        return self.roles[column - 1] if NAME < column <= len(self.roles) else None

    def place(self, row: Row) -> int:
        """Where ``row`` is shown, or -1."""
        return self._row_of.get(row, -1)

    def place_of(self, activity: str) -> int:
        """Where the activity (id) is shown, or -1."""
        return self.place(Row(Kind.ACTIVITY, activity))

    def column_of(self, role: str) -> int:
        """The column of a role (id), or -1."""
        return self._column_of.get(role, -1)

    def phase_at(self, row: int) -> str:
        """Phase (id) to which the row in this place belongs, or empty."""
        found = self.row_at(row)
        if found is None or found.kind is Kind.TOTALS:
            return ""
        if found.kind is Kind.DRAFT:
            return self.view.draft.phase if self.view.draft else ""
        if found.kind is not Kind.ACTIVITY:
            return found.key
        activity = self.plan.activities.get(found.key)
        return activity.phase if activity and activity.phase in self.plan.phases else ""

    # What is shown

    def rearrange(self, **wishes: Any) -> None:
        """Show the rows differently: any fields of :class:`Arrangement`."""
        for name, value in wishes.items():
            setattr(self.view, name, value)
        if self.view.sort and self.view.sort.by == "findings":
            self.view.weights = {key: m.weight for key, m in self.activity_markers.items()}
        self._reshape(arrange(self.plan, self.view), self.roles)
        if "collapsed" in wishes:
            self.folded.emit()

    def set_findings(self, activities: Markers, roles: Markers) -> None:
        """Show these markers from now on."""
        self.activity_markers, self.role_markers = activities, roles

    def marker(self, row: int) -> Marker | None:
        """The marker of the row: of its activity, or of all activities of a folded phase."""
        found = self.row_at(row)
        if found is None or not self.activity_markers:
            return None
        if found.kind is Kind.ACTIVITY:
            return self.activity_markers.get(found.key)
        if found.kind is not Kind.BAND or found.key not in self.view.collapsed:
            return None
        marked = self.activity_markers
        inside = (a.id for a in self.plan.activities.values() if a.phase == found.key)
        return together(marked[key] for key in inside if key in marked)

    # Following the plan

    def _start_over(self) -> None:
        self.beginResetModel()
        self.plan = self.document.plan
        self.view = Arrangement(totals=self.view.totals)
        self.activity_markers, self.role_markers = {}, {}
        self.tally = Tally(self.plan)
        self.__dict__.pop("parked", None)
        self._take(arrange(self.plan, self.view), self.plan.columns)
        self.endResetModel()

    def _follow(self, changes: tuple[Change, ...]) -> None:
        old, self.plan = self.plan, self.document.plan
        tables = {change.table for change in changes}
        if "parked" in tables:
            self.__dict__.pop("parked", None)
        if tables & {INFO, "letter_sets"} and old.letters != self.plan.letters:
            self.tally = Tally(self.plan)
            phases = set(self.plan.phases)
        else:
            phases = self.tally.follow(self.plan, changes)
        if tables == {ASSIGNMENTS}:
            self._tell_cells(changes, phases)
            return
        if tables & {"activities", "phases", "roles"}:
            self._show_new(changes)
            self._reshape(arrange(self.plan, self.view), self.plan.columns)
        self._tell_all()

    def _show_new(self, changes: Iterable[Change]) -> None:
        """Let a filter not swallow what has just been added."""
        if self.view.shown is not None:
            self.view.shown |= {
                str(one.key) for one in changes if one.table == "activities" and one.before is None
            }

    def _tell_cells(self, changes: Sequence[Change], phases: Iterable[str]) -> None:
        if len(changes) > MANY_CELLS:
            self._tell_all()
            return
        footer = self.place(Row(Kind.TOTALS, ""))
        cells: set[tuple[int, int]] = set()
        for change in changes:
            activity, role = cast(tuple[str, str], change.key)
            row, column = self.place_of(activity), self.column_of(role)
            cells |= {(row, column), (row, self.totals_column), (footer, column)}
        cells |= {(self.place(Row(Kind.BAND, phase)), NAME) for phase in phases}
        for row, column in cells:
            if row >= 0 and column >= 0:
                index = self.index(row, column)
                self.dataChanged.emit(index, index)

    def _tell_all(self) -> None:
        last = self.index(len(self.rows) - 1, self.totals_column)
        if last.isValid():
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.totals_column)

    def _take(self, rows: list[Row], roles: tuple[Role, ...]) -> None:
        self.rows, self.roles = rows, roles
        for name in ("_row_of", "_column_of", "bands", "numbers"):
            self.__dict__.pop(name, None)

    def _reshape(self, rows: list[Row], roles: tuple[Role, ...]) -> None:
        """Become these rows and columns by removing, moving and inserting, as few as needed."""
        old_ids, new_ids = [r.id for r in self.roles], [r.id for r in roles]
        gone, come = _difference(self.rows, rows)
        columns_gone, columns_come = _difference(old_ids, new_ids)
        if len(gone) + len(come) + len(columns_gone) + len(columns_come) > MANY_RUNS:
            self.beginResetModel()
            self._take(rows, roles)
            self.endResetModel()
            return
        self._remove_rows(gone)
        self._remove_columns(columns_gone)
        self._reorder(rows, roles)
        self._insert_rows(come, rows)
        self._insert_columns(columns_come, roles)
        self._take(rows, roles)

    def _remove_rows(self, gone: list[tuple[int, int]]) -> None:
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._take(self.rows[:first] + self.rows[last + 1 :], self.roles)
            self.endRemoveRows()

    def _remove_columns(self, gone: list[tuple[int, int]]) -> None:
        for first, last in reversed(gone):
            self.beginRemoveColumns(QModelIndex(), first + 1, last + 1)
            self._take(self.rows, self.roles[:first] + self.roles[last + 1 :])
            self.endRemoveColumns()

    def _reorder(self, rows: list[Row], roles: tuple[Role, ...]) -> None:
        kept, held = set(self.rows), {role.id for role in self.roles}
        wanted = [row for row in rows if row in kept]
        columns = tuple(role for role in roles if role.id in held)
        if wanted == self.rows and [r.id for r in columns] == [r.id for r in self.roles]:
            self._take(self.rows, columns)
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [(self.rows[i.row()], self._column_key(i.column())) for i in before]
        self._take(wanted, columns)
        after = [self.index(self.place(row), self._column(key)) for row, key in places]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _column_key(self, column: int) -> str | int:
        """What stays the same when columns move: the role's id, or how far from the end."""
        role = self.role_at(column)
        return role.id if role else column and -1

    def _column(self, key: str | int) -> int:
        if isinstance(key, str):
            return self.column_of(key)
        return self.totals_column if key else NAME

    def _insert_rows(self, come: list[tuple[int, int]], rows: list[Row]) -> None:
        for first, last in come:
            self.beginInsertRows(QModelIndex(), first, last)
            fresh = rows[first : last + 1]
            self._take(self.rows[:first] + fresh + self.rows[first:], self.roles)
            self.endInsertRows()

    def _insert_columns(self, come: list[tuple[int, int]], roles: tuple[Role, ...]) -> None:
        for first, last in come:
            self.beginInsertColumns(QModelIndex(), first + 1, last + 1)
            fresh = roles[first : last + 1]
            self._take(self.rows, self.roles[:first] + fresh + self.roles[first:])
            self.endInsertColumns()

    # Qt

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.roles) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.column() == self.totals_column or self.rows[index.row()].kind is Kind.TOTALS:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return _ITEM

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_words.shown(self, index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return cell_words.spoken(self, index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell_words.tip(self, index.row(), index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            activity = self.activity_at(section)
            known = activity and role == Qt.ItemDataRole.DisplayRole
            return self.numbers.get(activity.id) if activity and known else None
        found = self.role_at(section)
        if role == Qt.ItemDataRole.DisplayRole:
            return found.name if found else cell_words.side_header(section)
        if found and role == Qt.ItemDataRole.AccessibleTextRole:
            text = texts.role_text(self.plan, found, self.role_markers.get(found.id))
            return texts.in_sentences(text)
        return None


def _difference(old: Sequence[Any], new: Sequence[Any]) -> tuple[list[tuple[int, int]], ...]:
    """Runs that have gone from ``old``, and runs of ``new`` that have come."""
    before, after = set(old), set(new)
    gone = [place for place, one in enumerate(old) if one not in after]
    come = [place for place, one in enumerate(new) if one not in before]
    return runs(gone), runs(come)
