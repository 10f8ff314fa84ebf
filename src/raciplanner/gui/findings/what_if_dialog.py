"""What if: somebody away, duties in other hands. Shown at once, changed only when told to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QTreeWidget, QTreeWidgetItem, QWidget

from raciplanner._generated.ui.what_if_dialog import Ui_WhatIfDialog
from raciplanner.errors import InvalidEdit
from raciplanner.gui.document import Document
from raciplanner.gui.findings.asking import Asking, Progress
from raciplanner.gui.widgets import Dialog, fill, plain_tip
from raciplanner.model.plan import Plan
from raciplanner.wording.edits import refusal_text

if TYPE_CHECKING:
    from raciplanner.analysis.what_if import Absence, Trial

translate = QCoreApplication.translate
ID = Qt.ItemDataRole.UserRole
KIND = ID + 1
Loads = dict[str, tuple[int, int]]
"""Load before and after by id."""
ALL, SELECTED = "all", "selected"
MOST_LINES = 200
"""Of more findings that come or go only the first are listed."""


class WhatIfDialog(Dialog):
    """Takes roles and people out, or hands duties over, and tells what comes of it.

    Parameters
    ----------
    selected : callable
        Gives the activities (ids) that are selected in the matrix.

    Signals
    -------
    jump_wanted(str, str)
        Ids of an activity and a role to show; either may be empty.
    """

    jump_wanted = Signal(str, str)

    def __init__(
        self,
        document: Document,
        selected: Callable[[], Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._selected = document, selected
        self._asking, self._asking_away = Asking(document, self), Asking(document, self)
        self._absence: Absence | None = None
        self._trial: Trial | None = None
        self._letters: dict[str, QCheckBox] = {}
        self.ui = Ui_WhatIfDialog()
        self.ui.setupUi(self)
        ui = self.ui
        ui.away.itemChanged.connect(self._look_away)
        ui.stand_in.clicked.connect(self._stand_in)
        ui.hand_over.clicked.connect(self._hand_over)
        for choice in (ui.source, ui.target, ui.rows):
            choice.currentIndexChanged.connect(self._try)
        for tree in (ui.left_open, ui.trial):
            tree.itemActivated.connect(self._jump)
        ui.buttons.rejected.connect(self.reject)
        document.changed.connect(self._changed)
        document.replaced.connect(self.reject)
        self.retranslate()
        ui.away.setFocus()

    @property
    def _plan(self) -> Plan:
        return self._document.plan

    # Somebody is away

    def _fill_away(self) -> None:
        ticked = self._ticked("roles") | self._ticked("people")
        blocker = QSignalBlocker(self.ui.away)
        self.ui.away.clear()
        plan = self._plan
        for kind, title, records in (
            ("roles", translate("WhatIf", "Roles"), [(r.id, r.name) for r in plan.columns]),
            (
                "people",
                translate("WhatIf", "People"),
                [(p.id, p.name) for p in plan.people.ordered],
            ),
        ):
            if not records:
                continue
            top = _group(self.ui.away, title)
            for key, name in records:
                item = QTreeWidgetItem(top, [name])
                item.setData(0, ID, key)
                item.setData(0, KIND, kind)
                state = Qt.CheckState.Checked if key in ticked else Qt.CheckState.Unchecked
                item.setCheckState(0, state)
        self.ui.away.expandAll()
        blocker.unblock()

    def _ticked(self, kind: str) -> set[str]:
        found = set()
        for item in _leaves(self.ui.away):
            if item.data(0, KIND) == kind and item.checkState(0) == Qt.CheckState.Checked:
                found.add(str(item.data(0, ID)))
        return found

    def _look_away(self) -> None:
        self._absence = None
        self.ui.stand_in.setEnabled(False)
        roles, people = self._ticked("roles"), self._ticked("people")

        def look(plan: Plan, _progress: Progress) -> tuple[Absence, Loads]:
            from raciplanner.analysis.what_if import carried, stand_in, without

            found = without(plan, roles, people)
            return found, carried(plan, stand_in(plan, found)) if found.deputies else {}

        self._asking_away.ask(look, lambda answer: self._show_away(*answer))

    def _show_away(self, found: Absence, loads: Loads) -> None:
        plan, tree = self._plan, self.ui.left_open
        self._absence = found
        self.ui.away_result.setText(self._absence_text(found))
        tree.clear()
        for title, rows in (
            (translate("WhatIf", "Nobody answers any more"), found.unowned),
            (translate("WhatIf", "Nobody does the work any more"), found.undone),
            (translate("WhatIf", "Fewer than before"), found.thinner),
        ):
            names = [(plan.activities[row].name, row, "") for row in rows]
            _fill_group(tree, title, names)
        lines = [(_shift(plan.roles[key].name, *load), "", key) for key, load in loads.items()]
        _fill_group(tree, translate("WhatIf", "Load, if the deputies take over"), lines)
        tree.expandAll()
        self.ui.deputies.setText(self._deputies_text(found))
        self.ui.deputies.setVisible(bool(self.ui.deputies.text()))
        self.ui.stand_in.setEnabled(bool(found.deputies))

    def _absence_text(self, found: Absence) -> str:
        if not (self._ticked("roles") or self._ticked("people")):
            return translate("WhatIf", "Tick who is away.")
        names = ", ".join(self._plan.roles[role].name for role in found.roles)
        if not found.roles:
            return translate("WhatIf", "Others hold the same roles: nothing is left open.")
        if found.harmless:
            text = translate("WhatIf", "Without {roles} nothing is left open.")
            return text.format(roles=names)
        unowned = translate("WhatIf", "%n activities unowned", None, len(found.unowned))
        undone = translate("WhatIf", "%n activities undone", None, len(found.undone))
        text = translate("WhatIf", "Without {roles}: {unowned}, {undone}. They carry load {load}.")
        return text.format(roles=names, unowned=unowned, undone=undone, load=found.load)

    def _deputies_text(self, found: Absence) -> str:
        roles = self._plan.roles
        pairs = [f"{roles[role].name} → {roles[to].name}" for role, to in found.deputies.items()]
        missing = [roles[role].name for role in found.roles if role not in found.deputies]
        parts = []
        if pairs:
            text = translate("WhatIf", "Deputies: {deputies}.")
            parts.append(text.format(deputies=", ".join(pairs)))
        if missing:
            text = translate("WhatIf", "Without a deputy: {roles}.")
            parts.append(text.format(roles=", ".join(missing)))
        return " ".join(parts)

    def _stand_in(self) -> None:
        from raciplanner.analysis.what_if import stand_in

        if self._absence is not None:
            self._document.perform(stand_in(self._plan, self._absence))

    # Duties change hands

    def _fill_hands(self) -> None:
        roles = [(role.id, role.name) for role in self._plan.columns]
        first = self.ui.target.count() == 0
        fill(self.ui.source, roles)
        fill(self.ui.target, roles)
        if first and len(roles) > 1:
            with QSignalBlocker(self.ui.target):
                self.ui.target.setCurrentIndex(1)
        chosen = len(self._selected())
        rows = [(ALL, translate("WhatIf", "All"))]
        if chosen:
            rows.append((SELECTED, translate("WhatIf", "The %n selected", None, chosen)))
        fill(self.ui.rows, rows)
        self._fill_letters()

    def _fill_letters(self) -> None:
        letters = self._plan.letters
        ticked = {name for name, box in self._letters.items() if box.isChecked()}
        ticked = ticked or {letters.owner, letters.doer}
        for box in self._letters.values():
            box.deleteLater()
        self._letters = {}
        for letter in letters.letters:
            text = f"{letter.char} – {letter.word(self._plan.info.language)}".replace("&", "&&")
            box = self._letters[letter.function] = QCheckBox(text)
            box.setChecked(letter.function in ticked)
            box.toggled.connect(self._try)
            self.ui.letters_box.addWidget(box)

    def _try(self) -> None:
        from raciplanner.analysis.what_if import attempt
        from raciplanner.model.edits.handing_over import hand_over

        self._trial = None
        self.ui.trial.clear()
        self.ui.hand_over.setEnabled(False)
        functions = [name for name, box in self._letters.items() if box.isChecked()]
        rows = self._selected() if self.ui.rows.currentData() == SELECTED else None
        source, target = self.ui.source.currentData(), self.ui.target.currentData()
        try:
            edit = hand_over(
                self._plan, source or "", target or "", functions=functions, activities=rows
            )
        except InvalidEdit as refusal:
            self.ui.trial_result.setText(refusal_text(refusal, translate))
            return
        if not edit:
            self.ui.trial_result.setText(translate("WhatIf", "There is nothing to hand over."))
            return
        self.ui.trial_result.setText(translate("WhatIf", "Looking…"))
        self._asking.ask(lambda plan, _progress: attempt(plan, edit), self._show_trial)

    def _show_trial(self, trial: Trial) -> None:
        from raciplanner.wording.findings import finding_text

        self._trial = trial
        plan = self._plan
        data = trial.edit.data
        count = int(data.get("count", 0))
        head = translate("WhatIf", "{letters} in %n activities would change hands.", None, count)
        self.ui.trial_result.setText(head.format(letters=data.get("letters", "")))
        tree = self.ui.trial
        loads = [
            (_shift(plan.roles[key].name, *load), "", key) for key, load in trial.roles.items()
        ]
        loads += [
            (_shift(plan.people[key].name, *load), "", "") for key, load in trial.people.items()
        ]
        _fill_group(tree, translate("WhatIf", "Load"), loads)
        for title, findings, of in (
            (translate("WhatIf", "Findings that would go"), trial.solved, plan),
            (translate("WhatIf", "Findings that would come"), trial.new, trial.plan),
        ):
            lines = [
                (finding_text(one, of, translate), one.activity or "", one.role or "")
                for one in findings[:MOST_LINES]
            ]
            _fill_group(tree, title, lines, len(findings))
        tree.expandAll()
        self.ui.hand_over.setEnabled(True)

    def _hand_over(self) -> None:
        if self._trial is not None and self._document.perform(self._trial.edit):
            self._try()

    # Following

    def _changed(self) -> None:
        self._fill_away()
        self._look_away()
        self._fill_hands()
        self._try()

    def _jump(self, item: QTreeWidgetItem) -> None:
        place = item.data(0, ID)
        if place:
            self.jump_wanted.emit(*place)

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self._changed()


def _group(tree: QTreeWidget, title: str) -> QTreeWidgetItem:
    top = QTreeWidgetItem(tree, [title])
    font = top.font(0)
    font.setBold(True)
    top.setFont(0, font)
    top.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return top


def _fill_group(
    tree: QTreeWidget, title: str, lines: Iterable[tuple[str, str, str]], count: int | None = None
) -> None:
    """A group of lines, each with the activity and the role (ids) that it is about."""
    found = list(lines)
    if found:
        top = _group(tree, f"{title} ({len(found) if count is None else count})")
        for text, activity, role in found:
            item = QTreeWidgetItem(top, [text])
            item.setData(0, ID, (activity, role) if activity or role else None)
            item.setToolTip(0, plain_tip(text))


def _leaves(tree: QTreeWidget) -> Iterable[QTreeWidgetItem]:
    for place in range(tree.topLevelItemCount()):
        top = tree.topLevelItem(place)
        for row in range(top.childCount() if top else 0):
            leaf = top.child(row) if top else None
            if leaf is not None:
                yield leaf


def _shift(name: str, before: int, after: int) -> str:
    return f"{name}: {before} → {after}"
