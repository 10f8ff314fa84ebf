"""What pasting a block does to a plan: first as a proposal to look at, then as one edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field

from raciplanner.exchange.words import fold
from raciplanner.gui.matrix.clipboard import Block
from raciplanner.model.change import Change, Edit
from raciplanner.model.edits.activities import add_activities
from raciplanner.model.edits.assignments import assign_many
from raciplanner.model.edits.build import merged
from raciplanner.model.edits.roles import add_roles
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment, plain_assignment
from raciplanner.values import dataclass

Cell = tuple[str, str]


@dataclass(frozen=True)
class Target:
    """Where a block is pasted (ids).

    Parameters
    ----------
    activities : sequence of str
        Activities from the current one on, as they are shown.
    roles : sequence of str
        Roles from the current column on; all where a name is current.
    chosen : sequence of cells
        The selected cells.
    phase, before : str
        Place for new activities.
    """

    activities: Sequence[str] = ()
    roles: Sequence[str] = ()
    chosen: Sequence[Cell] = ()
    phase: str = ""
    before: str = ""
    names: bool = False


@dataclass
class Proposal:
    """What a paste would do.

    ``too_wide`` and ``too_high`` say how many columns and rows have no place; then nothing is
    pasted.  New records are named by their places: ``("new", 0)`` is the first new activity.
    """

    new_activities: list[str] = field(default_factory=list)
    new_roles: list[str] = field(default_factory=list)
    cells: dict[tuple[str | int, str | int], Assignment] = field(default_factory=dict)
    too_wide: int = 0
    too_high: int = 0


def propose(plan: Plan, block: Block, target: Target) -> Proposal:
    """What pasting ``block`` at ``target`` would do to ``plan``.

    A number in a cell's place counts new activities or roles from 0.
    """
    if not block.names and block.width == 1 and len(block.cells) == 1 and len(target.chosen) > 1:
        only = block.cells[0][0]
        return Proposal(cells=dict.fromkeys(target.chosen, only))
    found = Proposal()
    rows = _rows(plan, block, target, found)
    columns = _columns(plan, block, target, found)
    for row, cells in zip(rows, block.cells, strict=False):
        for column, cell in zip(columns, cells, strict=False):
            if cell or isinstance(row, str):
                found.cells[row, column] = cell
    return found


def _rows(plan: Plan, block: Block, target: Target, found: Proposal) -> list[str | int]:
    """The activity of each row of the block: an id, or the number of a new one."""
    if not block.names:
        found.too_high = max(0, len(block.cells) - len(target.activities))
        return list(target.activities[: len(block.cells)])
    known = {} if target.names else {fold(row.name): row.id for row in reversed(plan.rows)}
    rows: list[str | int] = []
    for name, cells in zip(block.names, block.cells, strict=True):
        here = known.get(fold(name))
        if here is None and (name or any(cells)):
            rows.append(len(found.new_activities))
            found.new_activities.append(name or "…")
        else:
            rows.append(here or "")
    return rows


def _columns(plan: Plan, block: Block, target: Target, found: Proposal) -> list[str | int]:
    """The role of each column of the block: an id, or the number of a new one."""
    used = [any(row[i : i + 1] and row[i] for row in block.cells) for i in range(block.width)]
    if not block.roles or not (block.names or target.names):
        spare = used[len(target.roles) :]
        found.too_wide = len(spare) if any(spare) else 0
        return list(target.roles[: block.width])
    known = {fold(role.name): role.id for role in reversed(plan.columns)}
    columns: list[str | int] = []
    for name, filled in zip(block.roles, used, strict=False):
        here = known.get(fold(name))
        if here is None and name.strip():
            columns.append(len(found.new_roles))
            found.new_roles.append(name.strip())
        elif here is None and filled:
            columns.append(len(found.new_roles))
            found.new_roles.append("…")
        else:
            columns.append(here or "")
    return columns


def paste_edit(
    plan: Plan, proposal: Proposal, target: Target, *, new_id: NewId = random_id
) -> tuple[Edit, list[str]]:
    """The one edit that carries ``proposal`` out, and the ids of the new activities.

    A note that is there already stays: a pasted one is put behind it.

    Raises
    ------
    InvalidEdit
        Where the target has gone.
    """
    changes: list[Change] = []
    after = plan
    activities = [new_id() for _ in proposal.new_activities]
    roles = [new_id() for _ in proposal.new_roles]
    if roles:
        fresh = iter(roles)
        edit = add_roles(after, proposal.new_roles, new_id=lambda: next(fresh))
        after, changes = after.apply(edit), [*changes, *edit.changes]
    if activities:
        names = iter(activities)
        edit = add_activities(
            after,
            proposal.new_activities,
            phase=target.phase,
            before=target.before,
            new_id=lambda: next(names),
        )
        after, changes = after.apply(edit), [*changes, *edit.changes]
    wanted: dict[Cell, Assignment] = {}
    for (row, column), cell in proposal.cells.items():
        activity = activities[row] if isinstance(row, int) else row
        role = roles[column] if isinstance(column, int) else column
        if activity and role:
            old = after.assignment(activity, role)
            wanted[activity, role] = _with_note(cell, old.note)
    edit = assign_many(after, "paste", wanted)
    count = len(wanted) or len(activities)
    return Edit("paste", merged([*changes, *edit.changes]), {"count": count}), activities


def _with_note(cell: Assignment, old: str) -> Assignment:
    if not cell.note:
        note = old
    elif not old or old == cell.note:
        note = cell.note
    else:
        note = f"{old}; {cell.note}"
    return Assignment(cell.functions, note) if note else plain_assignment(*sorted(cell.functions))
