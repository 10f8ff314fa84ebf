"""Showing only some rows: by role, person, department, phase, letter, findings, questions."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QWidget

from raciplanner.gui.icons import icon
from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.findings import Markers
from raciplanner.gui.widgets import fill, label
from raciplanner.model.plan import Plan
from raciplanner.model.records import Activity
from raciplanner.values import dataclass

translate = texts.translate


@dataclass(frozen=True)
class RowFilter:
    """Which rows are wanted; an empty field wants all.

    ``letter`` (a function) asks for rows in which the role, the person, the department or
    anybody holds it.
    """

    role: str = ""
    person: str = ""
    department: str = ""
    phase: str = ""
    letter: str = ""
    problems: bool = False
    parked: bool = False

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def shown(self, plan: Plan, markers: Markers) -> frozenset[str] | None:
        """Ids of the activities that pass, or None where all do."""
        if not self:
            return None
        roles = self._roles(plan)
        parked = {one.activity for one in plan.parked.values()} if self.parked else None
        passing = (
            a.id
            for a in plan.rows
            if (parked is None or a.id in parked) and self._passes(plan, a, roles, markers)
        )
        return frozenset(passing)

    def _roles(self, plan: Plan) -> set[str] | None:
        """The roles that are looked at; None for all."""
        if not (self.role or self.person or self.department):
            return None
        found = set(plan.roles)
        if self.role:
            found &= {self.role}
        if self.person:
            person = plan.people.get(self.person)
            found &= set(person.roles if person else ())
        if self.department:
            found = {key for key in found if plan.roles[key].department == self.department}
        return found

    def _passes(
        self, plan: Plan, activity: Activity, roles: set[str] | None, markers: Markers
    ) -> bool:
        if self.phase and activity.phase != self.phase:
            return False
        if self.problems and activity.id not in markers:
            return False
        if roles is None and not self.letter:
            return True
        row = plan.row(activity.id)
        cells = [cell for role, cell in row.items() if roles is None or role in roles]
        if self.letter:
            return any(self.letter in cell.functions for cell in cells)
        return any(cell.functions for cell in cells)


class FilterBar(QWidget):
    """Boxes to choose what is shown.

    Signals
    -------
    changed(RowFilter)
        Something else is wanted.
    closed()
        The bar is to be hidden and everything shown.
    """

    changed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("filter_bar")
        self._boxes = {
            name: QComboBox()
            for name in ("role", "person", "department", "phase", "letter", "marked")
        }
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self._title = label()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 8, 4)
        layout.addWidget(self._title)
        for box in self._boxes.values():
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(5)
            box.activated.connect(self._tell)
            layout.addWidget(box, 1)
        layout.addWidget(self.close_button)
        self.close_button.clicked.connect(self.closed)

    @property
    def wanted(self) -> RowFilter:
        """What is chosen."""
        chosen = {name: str(box.currentData() or "") for name, box in self._boxes.items()}
        marked = chosen.pop("marked")
        return RowFilter(**chosen, problems=marked == "problems", parked=marked == "parked")

    def choose(self, wanted: RowFilter) -> None:
        """Show ``wanted`` in the boxes, without a signal."""
        marked = "problems" if wanted.problems else "parked" if wanted.parked else ""
        for name, box in self._boxes.items():
            value = marked if name == "marked" else getattr(wanted, name)
            box.setCurrentIndex(max(0, box.findData(value)))

    def box(self, name: str) -> QComboBox:
        """The box of a field of :class:`RowFilter`, or ``marked`` for findings and questions."""
        return self._boxes[name]

    def _tell(self) -> None:
        self.changed.emit(self.wanted)

    def refill(self, plan: Plan) -> None:
        """Offer what ``plan`` has; what is chosen stays chosen."""
        language = texts.language()
        offers = {
            "role": (translate("Matrix", "All roles"), [(r.id, r.name) for r in plan.columns]),
            "person": (
                translate("Matrix", "All people"),
                [(p.id, p.name) for p in plan.people.ordered],
            ),
            "department": (
                translate("Matrix", "All departments"),
                [(d.id, d.name) for d in plan.departments.ordered],
            ),
            "phase": (
                translate("Matrix", "All phases"),
                [(p.id, p.name) for p in plan.phases.ordered],
            ),
            "letter": (
                translate("Matrix", "All letters"),
                [
                    (one.function, f"{one.char} – {one.word(language)}")
                    for one in plan.letters.letters
                ],
            ),
        }
        offers["marked"] = (
            translate("Matrix", "All rows"),
            [
                ("problems", translate("Matrix", "Only with findings")),
                ("parked", translate("Matrix", "Only parked")),
            ],
        )
        for name, (everything, choices) in offers.items():
            fill(self._boxes[name], [("", everything), *choices])
            self._boxes[name].setVisible(bool(choices))
            self._boxes[name].setAccessibleName(everything)

    def retranslate(self) -> None:
        """Set the texts that do not depend on the plan."""
        self._title.setText(translate("Matrix", "Show:"))
        self.close_button.setAccessibleName(translate("Matrix", "Close the filter"))
        self.close_button.setToolTip(translate("Matrix", "Close the filter"))

    def recolour(self) -> None:
        """Set every icon."""
        self.close_button.setIcon(icon("close", self.palette()))
