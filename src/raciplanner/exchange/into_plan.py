"""From a proposal to a plan."""

from __future__ import annotations

import hashlib
import re

from raciplanner.exchange.cells import Cell
from raciplanner.exchange.proposal import Proposal
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.ids import NewId, seeded_ids
from raciplanner.model.plan import Plan
from raciplanner.model.records import (
    RANK_STEP,
    Activity,
    Assignment,
    Department,
    Phase,
    PlanInfo,
    Role,
    plain_assignment,
)

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f\u202a-\u202e\u2066-\u2069]+')


def to_plan(proposal: Proposal, title: str, language: str) -> Plan:
    """The plan that a proposal makes.

    Parameters
    ----------
    proposal : Proposal
    title : str
        Title of the plan.
    language : str
        Language of the document, ``"en"`` or ``"ru"``.

    Returns
    -------
    Plan
        Ids depend on the content alone, so importing the same file twice gives equal plans.
    """
    new_id = seeded_ids(_seed(proposal))
    departments = _departments(proposal, new_id)
    by_name = {one.name: one.id for one in departments.values()}
    roles = [
        Role(
            new_id(),
            role.name,
            department=by_name.get(role.group, ""),
            description=role.description,
            rank=place * RANK_STEP,
        )
        for place, role in enumerate(proposal.roles, 1)
    ]
    phases = _phases(proposal, new_id)
    phase_ids = {phase.name: phase.id for phase in phases.values()}
    role_ids = [role.id for role in roles]
    made = _assignments(proposal)
    activities: dict[str, Activity] = {}
    assignments: dict[str, dict[str, Assignment]] = {}
    for place, one in enumerate(proposal.activities, 1):
        activity = Activity(
            new_id(),
            one.name,
            phase=phase_ids.get(one.phase, ""),
            description=one.description,
            deliverable=one.deliverable,
            rank=place * RANK_STEP,
        )
        activities[activity.id] = activity
        if one.read:
            cells = map(made.__getitem__, map(id, one.read))
            assignments[activity.id] = dict(
                zip(map(role_ids.__getitem__, one.places), cells, strict=True)
            )
    letter_set = proposal.letter_set
    return Plan(
        PlanInfo(title=title, language=language, letter_set=letter_set.id),
        assignments,
        letter_sets={} if letter_set.id in LETTER_SETS else {letter_set.id: letter_set},
        departments=departments,
        roles={role.id: role for role in roles},
        phases=phases,
        activities=activities,
    )


def _assignments(proposal: Proposal) -> dict[int, Assignment]:
    """The assignment for each cell, by identity: equal texts were read into one object."""
    cells: dict[int, Cell] = {}
    for one in proposal.activities:
        cells.update(zip(map(id, one.read), one.read, strict=True))
    return {key: _assignment(cell) for key, cell in cells.items()}


def _assignment(cell: Cell) -> Assignment:
    if cell.note:
        return Assignment(cell.functions, cell.note)
    return plain_assignment(*sorted(cell.functions))


def _seed(proposal: Proposal) -> bytes:
    names = [role.name for role in proposal.roles] + [one.name for one in proposal.activities]
    return hashlib.sha256("\n".join(names).encode("utf-8", "surrogatepass")).digest()


def _departments(proposal: Proposal, new_id: NewId) -> dict[str, Department]:
    """Groups written over the roles are departments, or parties; either way they belong so."""
    names = dict.fromkeys(role.group for role in proposal.roles if role.group)
    found = [Department(new_id(), name, rank=at * RANK_STEP) for at, name in enumerate(names, 1)]
    return {one.id: one for one in found}


def _phases(proposal: Proposal, new_id: NewId) -> dict[str, Phase]:
    names = dict.fromkeys(one.phase for one in proposal.activities if one.phase)
    found = [Phase(new_id(), name, rank=at * RANK_STEP) for at, name in enumerate(names, 1)]
    return {one.id: one for one in found}


def file_name(proposal: Proposal) -> str:
    """A name for the plan file of a proposal: its number and its title, safe on any system."""
    title = _UNSAFE.sub(" ", proposal.title or proposal.tables[0].grid.name)
    words = " ".join(title.split())[:80].strip(" .")
    return f"{proposal.index:02d} {words}" if words else f"{proposal.index:02d}"
