"""Moving, duplicating and deleting activities, phases and roles."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from raciplanner.gui.document import Document
from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.model import MatrixModel
from raciplanner.gui.matrix.selection import Selected
from raciplanner.model.edits import activities as activity_edits
from raciplanner.model.edits import roles as role_edits
from raciplanner.model.plan import Plan


class StructureEditing(QObject):
    """Commands on the selected rows and columns of one table.

    Signals
    -------
    told(str)
        Something for the status bar.
    """

    told = Signal(str)

    def __init__(
        self, document: Document, model: MatrixModel, selected: Selected, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._document, self._model, self._selected = document, model, selected

    # Activities and phases

    def duplicate_rows(self) -> None:
        """Put a copy with the same letters behind each selected activity."""
        activities = self._selected.activities()
        if activities:
            self._document.attempt(activity_edits.duplicate_activities, activities)

    def delete_rows(self) -> None:
        """Delete the selected activities with their letters, or the current phase's band."""
        if self._selected.band and len(self._selected.activities()) == 0:
            self._document.attempt(activity_edits.delete_phase, self._selected.band)
        elif self._selected.activities():
            self._document.attempt(activity_edits.delete_activities, self._selected.activities())

    def move_rows(self, step: int) -> None:
        """Move the selected activities, or the current phase, one place up (-1) or down (1)."""
        if not self._in_order():
            return
        activities = self._selected.activities()
        if activities:
            phase, before = beside(self._document.plan, activities, step)
            self.place_rows(activities, phase, before)
        elif self._selected.band:
            self._move_phase(self._selected.band, step)

    def place_rows(self, activities: Sequence[str], phase: str, before: str) -> None:
        """Move activities into a phase, in front of another one or to the end (ids)."""
        if self._in_order():
            self._document.attempt(
                activity_edits.move_activities, activities, phase=phase, before=before
            )

    def _in_order(self) -> bool:
        """Whether the rows stand as in the plan; a sorted view has no places to move to."""
        if self._model.view.sort is not None:
            self.told.emit(
                texts.translate("Matrix", "Rows are sorted: go back to the plan's order to move.")
            )
        return self._model.view.sort is None

    def _move_phase(self, phase: str, step: int) -> None:
        order = [one.id for one in self._document.plan.phases.ordered]
        place = order.index(phase) + (step if step < 0 else step + 1)
        if 0 <= place <= len(order):
            before = order[place] if place < len(order) else ""
            self._document.attempt(activity_edits.move_phase, phase, before)

    # Roles

    def move_roles(self, step: int) -> None:
        """Move the roles of the selected columns one place left (-1) or right (1)."""
        roles = self._selected.roles() or [self._selected.role]
        order = [role.id for role in self._document.plan.columns]
        if not roles[0]:
            return
        places = [order.index(role) for role in roles]
        place = min(places) - 1 if step < 0 else max(places) + 2
        if 0 <= place <= len(order):
            self.place_roles(roles, order[place] if place < len(order) else "")

    def place_roles(self, roles: Sequence[str], before: str) -> None:
        """Move roles in front of another one, or to the end (ids)."""
        self._document.attempt(role_edits.move_roles, roles, before)

    def delete_roles(self) -> None:
        """Delete the roles of the selected columns with their letters."""
        roles = self._selected.roles()
        if roles:
            self._document.attempt(role_edits.delete_roles, roles)


def beside(plan: Plan, activities: Sequence[str], step: int) -> tuple[str, str]:
    """Phase and following activity (ids) of the place one step above or below ``activities``.

    At the edge of a phase that is the end of the phase before, or the start of the next one.
    """
    edge = plan.activities[activities[0 if step < 0 else -1]]
    phase = edge.phase if edge.phase in plan.phases else ""
    members = _members(plan, phase)
    place = members.index(edge.id)
    if step < 0 and place > 0:
        return phase, members[place - 1]
    if step > 0 and place < len(members) - 1:
        return phase, members[place + 2] if place + 2 < len(members) else ""
    neighbour = _next_phase(plan, phase, step)
    if neighbour is None:
        return phase, members[0] if step < 0 else ""
    return neighbour, "" if step < 0 else next(iter(_members(plan, neighbour)), "")


def _members(plan: Plan, phase: str) -> list[str]:
    known = plan.phases
    return [a.id for a in plan.rows if (a.phase if a.phase in known else "") == phase]


def _next_phase(plan: Plan, phase: str, step: int) -> str | None:
    order = ["", *(one.id for one in plan.phases.ordered)]
    place = order.index(phase) + step
    return order[place] if 0 <= place < len(order) else None
