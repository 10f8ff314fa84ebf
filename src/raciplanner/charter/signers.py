"""Who signs: the leaders of the departments."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from raciplanner.charter.text import one_line
from raciplanner.model.charter_records import Signature, Signoff
from raciplanner.model.plan import Plan
from raciplanner.model.records import Department, Person


@dataclass(frozen=True, slots=True)
class Signer:
    """A place for a signature; ``name`` and ``role`` may be empty, to be filled in by hand.

    ``person`` is an id or empty.  ``signature`` is what was said, once the plan was put to be
    signed.
    """

    name: str
    role: str
    departments: tuple[Department, ...]
    signature: Signature | None = None
    person: str = ""

    @property
    def title(self) -> str:
        """Name, else role, else department."""
        return self.name or self.role or self.department_names

    @property
    def department_names(self) -> str:
        """Names of the departments signed for."""
        return ", ".join(one_line(department.name) for department in self.departments)

    @property
    def side(self) -> str:
        """The side signed for."""
        if self.signature is not None and self.signature.side:
            return self.signature.side
        return self.departments[0].side if self.departments else ""


def signoff_of(plan: Plan, content: str) -> Signoff | None:
    """The sign-off that belongs to a content hash; None for a draft."""
    found = [one for one in plan.signoffs.values() if one.content == content]
    return max(found, key=lambda one: one.made, default=None)


def said_to(plan: Plan, signoff: Signoff | None) -> tuple[Signature, ...]:
    """What was said to a sign-off, in the order of the blocks."""
    every = plan.signatures.ordered if signoff else ()
    return tuple(one for one in every if signoff and one.signoff == signoff.id)


def signers_of(plan: Plan) -> list[Signer]:
    """The people who may sign, else the holders of each department's top role, else its name.

    Somebody who leads two departments signs once, for both.
    """
    found: dict[tuple[str, str], Signer] = {}
    for department in plan.departments.ordered:
        for name, role, person in _leaders(plan, department):
            key = ("person", person.id) if person else ("department", department.id)
            known = found[key].departments if key in found else ()
            whose = person.id if person else ""
            found[key] = Signer(name, role, (*known, department), person=whose)
    for person in plan.people.ordered:
        if person.may_sign and ("person", person.id) not in found:
            found["person", person.id] = Signer(
                one_line(person.name), _roles(plan, person), (), person=person.id
            )
    return list(found.values())


def signed_by(plan: Plan, signatures: Sequence[Signature]) -> list[Signer]:
    """The signers of a sign-off, named as on its day."""
    known = {(one.name, one.role): one.departments for one in signers_of(plan)}
    return [
        Signer(
            one_line(one.name),
            one_line(one.role),
            known.get((one_line(one.name), one_line(one.role)), ()),
            one,
        )
        for one in signatures
    ]


def _leaders(plan: Plan, department: Department) -> list[tuple[str, str, Person | None]]:
    inside = [role for role in plan.columns if role.department == department.id]
    ids = {role.id for role in inside}
    chosen = [
        person
        for person in plan.people.ordered
        if person.may_sign and ids.intersection(person.roles)
    ]
    if chosen:
        return [(one_line(one.name), _roles(plan, one), one) for one in chosen]
    top = next((role for role in inside if role.reports_to not in ids), None)
    if top is None:
        return [("", "", None)]
    holders = plan.holders(top.id)
    if not holders:
        return [("", one_line(top.name), None)]
    return [(one_line(one.name), one_line(top.name), one) for one in holders]


def _roles(plan: Plan, person: Person) -> str:
    held = [role for role in plan.columns if role.id in person.roles]
    return ", ".join(one_line(role.name) for role in held)
