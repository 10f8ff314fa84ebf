"""The columns of the tables of people, roles and departments."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from raciplanner.analysis.workload import WEIGHTS, role_loads
from raciplanner.gui.document import Document
from raciplanner.gui.people.models import Choices, Column, RecordsModel
from raciplanner.model.change import Change
from raciplanner.model.edits.people import set_holders
from raciplanner.model.edits.roles import change_department, change_person, change_role
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import SIDES, Department, Person, Role

translate = QCoreApplication.translate


class Loads:
    """What roles and people carry: counted when it is first asked for, then kept by the changes.

    >>> from raciplanner.library import example_plan
    >>> plan = example_plan("en")
    >>> two = tuple(role.id for role in plan.columns[:2])
    >>> Loads(Document(plan)).of_person(plan, Person("x", "X", roles=two))
    '13 + 29 = 42'
    """

    def __init__(self, document: Document) -> None:
        self._roles: dict[str, int] | None = None
        document.changed.connect(self._follow)
        document.replaced.connect(self._forget)

    def _forget(self) -> None:
        self._roles = None

    def _follow(self, changes: tuple[Change, ...]) -> None:
        if self._roles is not None:
            for change in changes:
                if change.table == ASSIGNMENTS:
                    role = change.key[1]
                    more = _weight(change.after) - _weight(change.before)
                    self._roles[role] = self._roles.get(role, 0) + more

    def of_role(self, plan: Plan, role: Role) -> int:
        """Load of one role."""
        if self._roles is None:
            self._roles = role_loads(plan)
        return self._roles.get(role.id, 0)

    def of_person(self, plan: Plan, person: Person) -> str:
        """Load of one person; the sum of what the roles carry where there are several."""
        parts = [self.of_role(plan, plan.roles[key]) for key in person.roles if key in plan.roles]
        if len(parts) < 2:
            return str(sum(parts))
        return f"{' + '.join(map(str, parts))} = {sum(parts)}"


def _weight(cell: Any) -> int:
    return sum(WEIGHTS.get(name, 0) for name in cell.functions) if cell else 0


def people_model(document: Document, parent: QObject) -> RecordsModel:
    """The people of the plan."""
    loads = Loads(document)
    columns = (
        Column("name", lambda: translate("PeopleView", "Name"), width=190),
        Column("roles", lambda: translate("PeopleView", "Roles"), _roles, width=230),
        Column("present", lambda: translate("PeopleView", "Takes part"), width=95),
        Column("may_sign", lambda: translate("PeopleView", "May sign"), width=95),
        Column("load", lambda: translate("PeopleView", "Load"), get=loads.of_person, width=110),
        Column("department", lambda: translate("PeopleView", "Department"), get=_department_names),
        Column("deputy", lambda: translate("PeopleView", "Deputy"), get=_deputy_names, width=190),
        Column("email", lambda: translate("PeopleView", "E-mail")),
    )
    return RecordsModel(document, "people", columns, change_person, parent)


def roles_model(document: Document, parent: QObject) -> RecordsModel:
    """The roles of the plan."""
    loads = Loads(document)
    columns = (
        Column("name", lambda: translate("PeopleView", "Role"), width=210),
        Column("department", lambda: translate("PeopleView", "Department"), _departments),
        Column(
            "holders",
            lambda: translate("PeopleView", "Held by"),
            _people,
            get=_holders,
            change=set_holders,
            width=190,
        ),
        Column("load", lambda: translate("PeopleView", "Load"), get=loads.of_role, width=70),
        Column("reports_to", lambda: translate("PeopleView", "Reports to"), _roles_or_none),
        Column("deputy", lambda: translate("PeopleView", "Deputy"), _roles_or_none),
        Column("description", lambda: translate("PeopleView", "Description")),
    )
    return RecordsModel(document, "roles", columns, change_role, parent)


def departments_model(document: Document, parent: QObject) -> RecordsModel:
    """The departments of the plan."""
    columns = (
        Column("name", lambda: translate("PeopleView", "Department"), width=240),
        Column("code", lambda: translate("PeopleView", "Code"), width=80),
        Column("colour", lambda: translate("PeopleView", "Colour"), _colours),
        Column("side", lambda: translate("PeopleView", "Side"), _sides),
        Column("roles", lambda: translate("PeopleView", "Roles"), get=_roles_inside),
    )
    return RecordsModel(document, "departments", columns, change_department, parent)


def _department_names(plan: Plan, person: Person) -> str:
    ids = dict.fromkeys(plan.roles[role].department for role in person.roles if role in plan.roles)
    return ", ".join(plan.departments[key].name for key in ids if key in plan.departments)


def _deputy_names(plan: Plan, person: Person) -> str:
    """Who stands in for a person: the people who hold the deputy roles, or those roles."""
    names: list[str] = []
    for held in person.roles:
        deputy = plan.roles[held].deputy if held in plan.roles else ""
        if deputy in plan.roles:
            holders = [one.name for one in plan.holders(deputy) if one.id != person.id]
            names += holders or [plan.roles[deputy].name]
    return ", ".join(dict.fromkeys(names))


def _holders(plan: Plan, role: Role) -> tuple[str, ...]:
    return tuple(person.id for person in plan.holders(role.id))


def _roles_inside(plan: Plan, department: Department) -> str:
    return ", ".join(role.name for role in plan.columns if role.department == department.id)


def _people(plan: Plan) -> Choices:
    return [(one.id, one.name) for one in plan.people.ordered]


def _departments(plan: Plan) -> Choices:
    return [("", "—"), *((one.id, one.name) for one in plan.departments.ordered)]


def _roles(plan: Plan) -> Choices:
    return [(one.id, one.name) for one in plan.columns]


def _roles_or_none(plan: Plan) -> Choices:
    return [("", "—"), *_roles(plan)]


def _colours(_plan: Plan) -> Choices:
    names = {
        "rose": translate("PeopleView", "Rose"),
        "blue": translate("PeopleView", "Blue"),
        "violet": translate("PeopleView", "Violet"),
        "green": translate("PeopleView", "Green"),
        "ochre": translate("PeopleView", "Ochre"),
        "brick": translate("PeopleView", "Brick"),
    }
    return list(names.items())


def _sides(_plan: Plan) -> Choices:
    names = {
        "": "—",
        "sales": translate("PeopleView", "Sales side"),
        "marketing": translate("PeopleView", "Marketing side"),
        "shared": translate("PeopleView", "Both sides"),
        "support": translate("PeopleView", "Supporting"),
        "external": translate("PeopleView", "External"),
    }
    return [(side, names[side]) for side in SIDES]
