"""A plan from a small text matrix, for tests."""

from __future__ import annotations

from raciplanner.model.frameworks import LETTER_SETS
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

PMBOK = """
                      | Ann | Ben | Carlos | Dina | Ed
Create charter        |  A  |  R  |   I    |  I   | I
Collect requirements  |  I  |  A  |   R    |  C   | C
Submit change request |  I  |  A  |   R    |  R   | C
Develop test plan     |  A  |  C  |   I    |  I   | R
"""
"""PMBOK Guide, 5th edition, Figure 9-5."""


def plan_from(
    matrix: str,
    *,
    letter_set: str = "raci",
    title: str = "Test",
    departments: str = "",
    language: str = "en",
) -> Plan:
    """The plan of ``matrix``: a header line of roles, then activities; ``# name`` starts a phase.

    Ids are the names themselves; a cell holds letters of ``letter_set`` such as ``AR`` or ``A/R``.
    ``departments`` gives the department (name, also its side when it is sales or marketing) of
    roles: ``"Ann: marketing, Ben: sales"``.
    """
    lines = [line for line in matrix.splitlines() if line.strip()]
    letters = {letter.char: letter.function for letter in LETTER_SETS[letter_set].letters}
    belongs = dict(part.split(": ") for part in departments.split(", ") if part)
    names = [name.strip() for name in lines[0].split("|")[1:]]
    roles = {
        name: Role(name, name, belongs.get(name, ""), rank=(i + 1) * RANK_STEP)
        for i, name in enumerate(names)
    }
    sides = {"sales", "marketing"}
    phases: dict[str, Phase] = {}
    activities: dict[str, Activity] = {}
    cells: dict[str, dict[str, Assignment]] = {}
    phase = ""
    for line in lines[1:]:
        if line.startswith("#"):
            phase = line[1:].strip()
            phases[phase] = Phase(phase, phase, rank=(len(phases) + 1) * RANK_STEP)
            continue
        name, *texts = (part.strip() for part in line.split("|"))
        activities[name] = Activity(name, name, phase, rank=(len(activities) + 1) * RANK_STEP)
        row = {
            role: plain_assignment(*sorted(letters[char] for char in text if char != "/"))
            for role, text in zip(names, texts, strict=False)
            if text
        }
        if row:
            cells[name] = row
    found = dict.fromkeys(belongs.values())
    return Plan(
        PlanInfo(title=title, letter_set=letter_set, language=language),
        cells,
        roles=roles,
        phases=phases,
        activities=activities,
        departments={
            name: Department(
                name, name, name[:3].upper(), side=name if name in sides else "", rank=i
            )
            for i, name in enumerate(found)
        },
    )
