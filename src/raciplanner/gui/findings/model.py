"""The findings as a tree: a branch for each group, then what is parked and accepted."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QIcon, QPalette

from raciplanner.gui.findings.choice import Choice, Word, words_of
from raciplanner.gui.findings.grouping import GROUPINGS, group_text
from raciplanner.gui.findings.live import GROUPS, OPEN, LiveFindings, Place
from raciplanner.gui.icons import marker
from raciplanner.gui.widgets import plain_tip

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MANY = 200
"""So many findings that come or go at once make the tree anew."""
STATES = GROUPS[len(OPEN) :]
WHERE, RULE = 1, 2
"""Columns behind the sentence."""


class FindingsModel(QAbstractItemModel):
    """Columns: the sentence, where it is, the rule; groups without findings are left out.

    Signals
    -------
    chosen_changed()
        Other findings are listed, or in other groups.
    """

    chosen_changed = Signal()

    def __init__(self, live: LiveFindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._grouping = GROUPINGS["severity"]
        self._choice = Choice()
        self._words: list[Word] = []
        self._words_of: object = None
        self._groups: dict[str, list[Finding]] = {}
        self._shown: list[str] = []
        self._numbers: dict[str, int] = {}
        self._names: list[str] = []
        self._icons: dict[str, QIcon] = {}
        live.restarted.connect(self.restart)
        live.moved.connect(self._move)

    def recolour(self, palette: QPalette) -> None:
        """Draw the markers for ``palette``."""
        names = {**{group: group for group in OPEN}, "parked": "note", "accepted": "check"}
        self._icons = {group: marker(name, palette) for group, name in names.items()}
        self.retold()

    def retold(self) -> None:
        """Names or the language have changed: tell every sentence anew."""
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, 0))
            for place, group in enumerate(self._shown):
                top = self.index(place, 0)
                last = self.index(len(self._groups[group]) - 1, RULE, top)
                self.dataChanged.emit(self.index(0, 0, top), last)

    def restart(self) -> None:
        """Take all findings anew."""
        self.beginResetModel()
        self._groups = {}
        everything, key_of = self._choice.everything, self._grouping.key
        for finding, state in self._live.with_groups():
            if everything or self._takes(finding, state):
                group = state if state in STATES else key_of(self._live, finding)
                self._groups.setdefault(group, []).append(finding)
        for found in self._groups.values():
            found.sort(key=self._order)
        self._shown = sorted(self._groups, key=self._group_order)
        self.endResetModel()

    # What is listed

    def group_by(self, name: str) -> None:
        """Group by one of :data:`~raciplanner.gui.findings.grouping.GROUPINGS`."""
        self._grouping = GROUPINGS[name]
        self.restart()
        self.chosen_changed.emit()

    @property
    def choice(self) -> Choice:
        """Which findings are listed."""
        return self._choice

    @choice.setter
    def choice(self, choice: Choice) -> None:
        if choice != self._choice:
            self._choice, self._words_of = choice, None
            self.restart()
            self.chosen_changed.emit()

    @property
    def count(self) -> int:
        """Number of findings that are listed."""
        return sum(map(len, self._groups.values()))

    def _takes(self, finding: Finding, state: str) -> bool:
        """Whether ``finding`` is listed."""
        if state not in self._choice.groups:
            return False
        if self._words_of is not self._live.plan:  # to compare them would take long
            self._words_of = self._live.plan
            self._words = words_of(self._choice.text, self._live.plan)
        return all(word.fits(finding) for word in self._words)

    def _group_of(self, finding: Finding) -> str:
        state = self._live.group(finding)
        return state if state in STATES else self._grouping.key(self._live, finding)

    def _group_order(self, group: str) -> tuple[int, Any]:
        if group in STATES:
            return 1 + STATES.index(group), 0
        return 0, self._grouping.order(self._live, group)

    def _order(self, finding: Finding) -> tuple[int, Place]:
        return OPEN.index(finding.severity), self._live.place(finding)

    # Places

    def finding(self, index: Index) -> Finding | None:
        """The finding at ``index``; None for a group."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[self._names[index.internalId() - 1]][index.row()]

    def group(self, index: Index) -> str:
        """The group at or around ``index``."""
        if not index.internalId():
            return self._shown[index.row()]
        return self._names[index.internalId() - 1]

    def _number(self, group: str) -> int:
        """What stands for a group in an index: the same as long as the model lives."""
        if group not in self._numbers:
            self._names.append(group)
            self._numbers[group] = len(self._names)
        return self._numbers[group]

    def index_of(self, key: str) -> QModelIndex:
        """Where the finding with ``key`` stands; an invalid index where it is not listed."""
        finding = self._live.findings.get(key)
        if finding is not None:
            group = self._group_of(finding)
            row = self._row_of(group, finding) if group in self._groups else None
            if row is not None:
                return self.index(row, 0, self.index(self._shown.index(group), 0))
        return QModelIndex()

    def step(self, here: Index, step: int) -> QModelIndex:
        """The next open finding (1) or the one before (-1) from ``here``, round and round."""
        groups = [group for group in self._shown if group not in STATES]
        if not groups:
            return QModelIndex()
        inside = self.finding(here) is not None and self.group(here) in groups
        if inside:
            place, row = groups.index(self.group(here)), here.row() + step
        else:
            place, row = (0, 0) if step > 0 else (len(groups) - 1, -1)
        if row >= len(self._groups[groups[place]]):
            place, row = (place + 1) % len(groups), 0
        elif row < 0:
            place = (place - 1) % len(groups) if inside else place
            row = len(self._groups[groups[place]]) - 1
        return self.index(row, 0, self.index(self._shown.index(groups[place]), 0))

    # Following

    def _move(self, gone: tuple[Finding, ...], new: tuple[Finding, ...]) -> None:
        if len(gone) + len(new) > MANY:
            self.restart()
            return
        came = {f.key: f for f in new if self._takes(f, self._live.group(f))}
        for finding in gone:
            self._leave(finding, came)
        for finding in came.values():
            self._enter(finding)
        for place in range(len(self._shown)):
            top = self.index(place, 0)
            self.dataChanged.emit(top, top)

    def _leave(self, finding: Finding, came: dict[str, Finding]) -> None:
        for place, group in enumerate(self._shown):
            row = self._row_of(group, finding)
            if row is None:
                continue
            again = came.get(finding.key)
            if again is not None and self._stays(group, finding, again):
                self._groups[group][row] = came.pop(finding.key)
                top = self.index(place, 0)
                self.dataChanged.emit(self.index(row, 0, top), self.index(row, RULE, top))
                return
            self._remove(place, group, row)
            return

    def _stays(self, group: str, before: Finding, after: Finding) -> bool:
        return self._group_of(after) == group and before.severity == after.severity

    def _row_of(self, group: str, finding: Finding) -> int | None:
        found = self._groups[group]
        order = self._order(finding)
        row = bisect_left(found, order, key=self._order)
        while row < len(found) and self._order(found[row]) == order:
            if found[row].key == finding.key:
                return row
            row += 1
        # Its activity may be gone, and with it its place.
        return next((i for i, one in enumerate(found) if one.key == finding.key), None)

    def _remove(self, place: int, group: str, row: int) -> None:
        if len(self._groups[group]) == 1:
            self.beginRemoveRows(QModelIndex(), place, place)
            self._shown.remove(group)
            del self._groups[group]
        else:
            self.beginRemoveRows(self.index(place, 0), row, row)
            del self._groups[group][row]
        self.endRemoveRows()

    def _enter(self, finding: Finding) -> None:
        group = self._group_of(finding)
        if group not in self._groups:
            place = bisect_left(self._shown, self._group_order(group), key=self._group_order)
            self.beginInsertRows(QModelIndex(), place, place)
            self._shown.insert(place, group)
            self._groups[group] = []
            self.endInsertRows()
        found = self._groups[group]
        top = self.index(self._shown.index(group), 0)
        row = bisect_left(found, self._order(finding), key=self._order)
        self.beginInsertRows(top, row, row)
        insort(found, finding, key=self._order)
        self.endInsertRows()

    # Qt's questions

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        # Qt's hasIndex would ask back for both counts: too slow for thousands of findings.
        if not 0 <= column <= RULE or row < 0:
            return QModelIndex()
        if not parent.isValid():
            found = row < len(self._shown)
            return self.createIndex(row, column, 0) if found else QModelIndex()
        if parent.internalId() or parent.column():
            return QModelIndex()
        group = self._shown[parent.row()]
        if row >= len(self._groups[group]):
            return QModelIndex()
        return self.createIndex(row, column, self._number(group))

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        number = index.internalId() if index.isValid() else 0
        if not number:
            return QModelIndex()
        return self.createIndex(self._shown.index(self._names[number - 1]), 0, 0)

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._shown)
        if parent.internalId() or parent.column():
            return 0
        return len(self._groups[self._shown[parent.row()]])

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return RULE + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self.finding(index)
        if finding is None:
            return self._group_data(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(finding, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            state = self._live.group(finding)
            return self._icons.get(state if state in STATES else finding.severity)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{self.text(finding)}\n{self.rule_text(finding)}")
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return self.spoken(finding)
        return None

    def _cell(self, finding: Finding, column: int) -> str:
        if column == RULE:
            return finding.rule
        return self.where(finding) if column == WHERE else self.fact(finding)

    def _group_data(self, index: Index, role: int) -> Any:
        if index.column():
            return None
        group = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(group)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons.get(group)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _title(self, group: str) -> str:
        count = len(self._groups[group])
        if group in STATES:
            return group_text(group, count)
        return self._grouping.title(self._live, group, count)

    # Words

    def fact(self, finding: Finding) -> str:
        """What was seen; for a finding whose acceptance has run out, that it is open again."""
        from raciplanner.wording.findings import fact_text

        text = fact_text(finding, self._live.plan, translate)
        lapsed = self._live.lapsed(finding)
        if lapsed is None:
            return text
        day = QLocale().toString(lapsed, QLocale.FormatType.ShortFormat)
        again = translate("FindingsModel", "Open again (accepted until {date}): {finding}")
        return again.format(date=day, finding=text)

    def where(self, finding: Finding) -> str:
        """Names of the activity and the role; empty for the plan as a whole."""
        plan = self._live.plan
        row, column = (
            plan.activities.get(finding.activity or ""),
            plan.roles.get(finding.role or ""),
        )
        card = plan.goals.get(finding.card) or plan.kpis.get(finding.card)
        return " · ".join(one.name for one in (row, column, card) if one is not None)

    def text(self, finding: Finding) -> str:
        """The sentence of a finding in the language of the window."""
        from raciplanner.wording.findings import finding_text

        return finding_text(finding, self._live.plan, translate)

    def spoken(self, finding: Finding) -> str:
        """The sentence with its severity in front, for assistive technology."""
        from raciplanner.wording.findings import severity_name

        return f"{severity_name(finding.severity, translate)}: {self.text(finding)}"

    def rule_text(self, finding: Finding) -> str:
        """Id and name of the rule behind a finding."""
        from raciplanner.wording.findings import rule_name

        return f"{finding.rule} · {rule_name(finding.rule, translate)}"
