"""What each cell of the matrix says: on screen, to a screen reader, and as a tip."""

from __future__ import annotations

from typing import TYPE_CHECKING

from raciplanner.gui.matrix import texts
from raciplanner.gui.matrix.rows import NAME, Kind
from raciplanner.gui.matrix.tally import row_counts
from raciplanner.gui.widgets import plain_tip
from raciplanner.model.frameworks import letters_text
from raciplanner.model.records import Activity

if TYPE_CHECKING:
    from raciplanner.gui.matrix.model import MatrixModel


def side_header(section: int) -> str:
    """The header of a column that is no role."""
    if section == NAME:
        return texts.translate("Matrix", "Activity")
    return texts.translate("Matrix", "Totals")


def shown(model: MatrixModel, row: int, column: int) -> str:
    """The text of a cell."""
    kind, key = model.rows[row]
    if kind is Kind.ACTIVITY:
        return _activity_shown(model, key, column)
    if kind is Kind.TOTALS:
        return _role_totals(model, column)
    if column != NAME:
        return ""
    if kind is Kind.BAND:
        phase = model.plan.phases.get(key)
        return phase.name if phase else ""
    return texts.translate("Matrix", "Add activity") if kind is Kind.GHOST else ""


def _activity_shown(model: MatrixModel, activity: str, column: int) -> str:
    record = model.plan.activities.get(activity)
    if column == NAME:
        return record.name if record else ""
    role = model.role_at(column)
    if role is None:
        return texts.counts_text(model.plan.letters, row_counts(model.plan.row(activity)))
    return letters_text(model.plan.letters, model.plan.assignment(activity, role.id).functions)


def _role_totals(model: MatrixModel, column: int) -> str:
    role = model.role_at(column)
    if role is None:
        return texts.translate("Matrix", "Totals") if column == NAME else ""
    return texts.counts_text(model.plan.letters, model.tally.roles[role.id])


def spoken(model: MatrixModel, row: int, column: int) -> str:
    """The cell for a screen reader, complete without its headers."""
    activity, role = model.activity_at(row), model.role_at(column)
    if activity and role:
        markers = model.activity_markers.get(activity.id), model.role_markers.get(role.id)
        mine = [one for one in model.parked.get(activity.id, ()) if one.role in {"", role.id}]
        return texts.cell_text(model.plan, activity, role, markers, mine)
    text = shown(model, row, column)
    if activity and column == NAME:
        about = texts.in_sentences(_about(model, activity, row))
        return f"{model.numbers[activity.id]}. {about}"
    if activity:
        return f"{activity.name}, {side_header(column)}: {text}"
    kind, key = model.rows[row]
    if kind is Kind.BAND:
        phase = model.plan.phases.get(key)
        counts = texts.roll_up(model.tally.phase(key), model.plan.letters)
        state = (
            texts.translate("Matrix", "folded")
            if key in model.view.collapsed
            else texts.translate("Matrix", "unfolded")
        )
        return f"{phase.name if phase else ''}: {counts}, {state}"
    if kind is Kind.TOTALS and role:
        return f"{role.name}: {text}"
    return text


def _about(model: MatrixModel, activity: Activity, row: int) -> str:
    """An activity in full."""
    parked = model.parked.get(activity.id, ())
    return texts.activity_text(model.plan, activity, model.marker(row), parked)


def tip(model: MatrixModel, row: int, column: int) -> str:
    """What is said of a cell under the mouse; nothing where it is neither activity nor letter."""
    activity, role = model.activity_at(row), model.role_at(column)
    if activity and column == NAME:
        return plain_tip(_about(model, activity, row))
    if not (activity and role):
        return ""
    cell = model.plan.assignment(activity.id, role.id)
    lines = [role.name]
    letters = model.plan.letters
    lines += [
        texts.letter_line(letter) for letter in letters.letters if letter.function in cell.functions
    ]
    return plain_tip("\n".join([*lines, cell.note]).strip())
