"""Plans of the sizes that are measured: the same plan for the same size and seed, every time."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from raciplanner.model.ids import seeded_ids
from raciplanner.model.plan import Plan
from raciplanner.model.records import (
    RANK_STEP,
    Activity,
    Assignment,
    Department,
    Person,
    Phase,
    PlanInfo,
    Role,
    plain_assignment,
)

_DEPARTMENTS = (
    ("Marketing", "MKT", "rose", "marketing"),
    ("Sales", "SAL", "blue", "sales"),
    ("Revenue operations", "RVO", "violet", "shared"),
    ("Finance", "FIN", "green", "support"),
    ("Legal", "LEG", "ochre", "support"),
    ("Agency", "AGY", "brick", "external"),
)
_VERBS = (
    "Define",
    "Prepare",
    "Review",
    "Approve",
    "Publish",
    "Measure",
    "Hand over",
    "Согласовать",
)
_THINGS = (
    "campaign plan",
    "lead score",
    "price list",
    "sales deck",
    "forecast",
    "бюджет",
    "webinar",
)
_TITLES = ("Head", "Manager", "Specialist", "Analyst", "Partner", "Руководитель")
_REST = (("two_way",), ("one_way",), ("one_way",), ("doer",))


@dataclass(frozen=True)
class Size:
    """How large a plan is: rows, columns, filled cells of the matrix, phases."""

    activities: int
    roles: int
    assignments: int
    phases: int


SIZES: Mapping[str, Size] = {
    "S": Size(60, 24, 500, 6),
    "M": Size(1_000, 120, 15_000, 12),
    "L": Size(10_000, 500, 200_000, 40),
    "XL": Size(50_000, 1_000, 1_500_000, 60),
}


def make_plan(size: str | Size, seed: int = 1) -> Plan:
    """The plan of a size (a key of :data:`SIZES`, or a size of one's own), with exact counts.

    Every activity has one owner and at least one doer; one cell in a hundred has a note.
    """
    wanted = SIZES[size] if isinstance(size, str) else size
    rng = random.Random(f"{wanted}/{seed}")
    new_id = seeded_ids(f"{wanted}/{seed}".encode())
    departments = [
        Department(new_id(), *fields, rank=(i + 1) * RANK_STEP)
        for i, fields in enumerate(_DEPARTMENTS)
    ]
    phases = [
        Phase(new_id(), f"Phase {i + 1}", rank=(i + 1) * RANK_STEP) for i in range(wanted.phases)
    ]
    roles: list[Role] = []
    for i in range(wanted.roles):
        above = rng.choice(roles).id if roles else ""
        name = f"{_TITLES[i % len(_TITLES)]} {i + 1}"
        department = departments[i % len(departments)].id
        roles.append(Role(new_id(), name, department, above, rank=(i + 1) * RANK_STEP))
    activities = _activities(wanted, phases, new_id, rng)
    people = [
        Person(new_id(), f"Person {i + 1}", f"p{i + 1}@example.org", (role.id,), rank=i * RANK_STEP)
        for i, role in enumerate(roles)
    ]
    return Plan(
        PlanInfo(title=f"Plan of {wanted.activities} activities", company="Example Ltd"),
        _assignments(wanted, activities, roles, rng),
        departments={one.id: one for one in departments},
        roles={one.id: one for one in roles},
        people={one.id: one for one in people},
        phases={one.id: one for one in phases},
        activities={one.id: one for one in activities},
    )


def _activities(size: Size, phases: list[Phase], new_id, rng: random.Random) -> list[Activity]:
    made: list[Activity] = []
    for i in range(size.activities):
        earlier = made[-20:]
        links = rng.sample(earlier, min(len(earlier), rng.choice((0, 0, 1, 2))))
        made.append(
            Activity(
                new_id(),
                f"{rng.choice(_VERBS)} {rng.choice(_THINGS)} {i + 1}",
                phases[i * len(phases) // size.activities].id,
                deliverable=rng.choice(("", "Document", "Signed form")),
                depends_on=tuple(link.id for link in links),
                rank=(i + 1) * RANK_STEP,
            )
        )
    return made


def _assignments(
    size: Size, activities: list[Activity], roles: list[Role], rng: random.Random
) -> dict[str, dict[str, Assignment]]:
    keys = [role.id for role in roles]
    each, more = divmod(size.assignments, size.activities)
    noted = {
        functions: Assignment(frozenset(functions), "Only for the home market")
        for functions in _REST
    }
    cells = {}
    for i, activity in enumerate(activities):
        chosen = rng.sample(keys, each + (i < more))
        row = {chosen[0]: plain_assignment("owner"), chosen[1]: plain_assignment("doer")}
        if rng.random() < 0.2:
            row[chosen[0]] = plain_assignment("doer", "owner")
        for role in chosen[2:]:
            functions = rng.choice(_REST)
            row[role] = noted[functions] if rng.random() < 0.01 else plain_assignment(*functions)
        cells[activity.id] = row
    return cells
