"""Where a finding stands, as those see it who look for ways to solve it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from raciplanner.analysis.facts import Totals, read_row
from raciplanner.analysis.findings import Finding
from raciplanner.model.change import Edit
from raciplanner.model.combining import with_function
from raciplanner.model.edits.handing_over import cell_changes
from raciplanner.model.frameworks import letters_text
from raciplanner.model.plan import Plan
from raciplanner.model.records import LetterSet
from raciplanner.values import dataclass

Functions = frozenset[str]
Proposals = Callable[[Plan, str], Mapping[str, Functions]]
"""Gives for an activity (id) of a plan what the content library proposes: functions by role id."""

MOST = 6
"""So many roles are offered at most: a longer list is no help."""
NOTHING: Functions = frozenset()


def no_proposals(_plan: Plan, _activity: str) -> Mapping[str, Functions]:
    """Proposals of a program without a library."""
    return {}


@dataclass(frozen=True)
class Place:
    """A finding in its plan.

    Parameters
    ----------
    plan : Plan
    finding : Finding
    proposals : Proposals
    """

    plan: Plan
    finding: Finding
    proposals: Proposals = no_proposals

    @property
    def letters(self) -> LetterSet:
        """The letter set of the plan."""
        return self.plan.letters

    @property
    def owner(self) -> str:
        """Function of the one who answers."""
        return self.letters.owner

    @property
    def doer(self) -> str:
        """Function of the one who does."""
        return self.letters.doer

    @property
    def activity(self) -> str:
        """Id of the row; empty for none."""
        return self.finding.activity or ""

    @property
    def role(self) -> str:
        """Id of the column; empty for none."""
        return self.finding.role or ""

    def number(self, name: str) -> int:
        """A figure of the finding."""
        value = self.finding.data.get(name, 0)
        return value if isinstance(value, int) else 0

    def ids(self, name: str) -> tuple[str, ...]:
        """Ids behind the finding, as they stand there."""
        value = self.finding.data.get(name, ())
        return value if isinstance(value, tuple) else ()

    def listed(self, name: str) -> list[str]:
        """Ids of roles or activities behind the finding; roles in reading order."""
        places = self.plan.roles.positions
        return sorted(self.ids(name), key=lambda one: (places.get(one, len(places)), one))

    def activities(self, name: str) -> list[str]:
        """Ids of activities behind the finding that are still in the plan."""
        return [one for one in self.ids(name) if one in self.plan.activities]

    @cached_property
    def totals(self) -> Totals:
        """The letters of the plan counted: takes a moment in a large plan."""
        places = self.plan.roles.positions
        owner, doer = self.owner, self.doer
        totals = Totals.of(len(self.plan.rows), places, owner)
        known = frozenset(places)
        rows = (read_row(r, self.plan.row(r.id), known, owner, doer) for r in self.plan.rows)
        for _row in totals.count(rows):
            pass
        return totals

    # The row

    def functions(self, role: str) -> Functions:
        """What a role (id) holds in the row."""
        return self.plan.assignment(self.activity, role).functions

    def holders(self, *functions: str) -> list[str]:
        """Roles (ids) that hold one of ``functions`` in the row, in reading order."""
        wanted = frozenset(functions)
        return [r.id for r in self.plan.columns if not wanted.isdisjoint(self.functions(r.id))]

    @cached_property
    def proposed(self) -> Mapping[str, Functions]:
        """What the library proposes for the row."""
        return self.proposals(self.plan, self.activity)

    def candidates(self, function: str, *holding: str) -> list[str]:
        """Roles (ids) that could take ``function`` in the row, the likeliest first.

        First those the library proposes for it and those that hold one of ``holding`` there, in
        that order; then superiors and subordinates of these, their departments, and the others.
        A role that is left out explicitly is no candidate.
        """
        near = [role for one in holding for role in self.holders(one)]
        found = [*near[:1], *(r for r, what in self.proposed.items() if function in what), *near]
        found += self._kin(near or self.holders(self.owner, self.doer))
        found += [role.id for role in self.plan.columns]
        return [
            role
            for role in dict.fromkeys(found)
            if function not in self.functions(role) and "omitted" not in self.functions(role)
        ]

    def _kin(self, roles: Iterable[str]) -> Iterator[str]:
        """Superiors, subordinates and department of ``roles``."""
        known = self.plan.roles
        near = [known[role] for role in roles if role in known]
        yield from (role.reports_to for role in near if role.reports_to in known)
        yield from (role.id for role in self.plan.columns if role.reports_to in roles)
        inside = {role.department for role in near if role.department}
        yield from (role.id for role in self.plan.columns if role.department in inside)

    def first(self, *functions: str) -> Functions:
        """The first of ``functions`` for which there is a letter, alone; else nothing."""
        return next((frozenset({f}) for f in functions if self.letters.letter(f)), NOTHING)

    # Edits

    def name(self, role: str) -> str:
        """Name of a role (id)."""
        found = self.plan.roles.get(role)
        return found.name if found else role

    def names(self, roles: Iterable[str]) -> str:
        """Names of roles (ids), listed."""
        return ", ".join(map(self.name, roles))

    def written(self, functions: Iterable[str]) -> str:
        """Letters of ``functions``; a dash for none."""
        return letters_text(self.letters, functions) or "–"

    def outcome(self, cells: Mapping[str, Functions]) -> str:
        """What some roles have afterwards: ``CMO → C, SDR → R``."""
        return ", ".join(f"{self.name(r)} → {self.written(what)}" for r, what in cells.items())

    def in_row(self, name: str, cells: Mapping[str, Functions], **data: str | int) -> Edit:
        """An edit of some cells of the row, by role id."""
        changes = cell_changes(
            self.plan, {(self.activity, role): what for role, what in cells.items()}
        )
        return Edit(name, changes, data)

    def give(
        self, name: str, role: str, *functions: str, others: Mapping[str, Functions] | None = None
    ) -> Edit:
        """Give ``functions`` to a role on top of what goes together with them.

        The edit is called ``name``, or ``name_now`` where the role loses another letter for it.
        ``others`` are further cells of the row.
        """
        now = self.functions(role)
        after = with_function(self.letters, now, functions)
        data: dict[str, str | int] = {
            "role": self.name(role),
            "letters": self.written(after),
            "now": self.written(now),
        }
        return self.in_row(f"{name}_now" if now else name, {**(others or {}), role: after}, **data)


def kept(functions: Functions, lost: str, instead: Functions) -> Functions:
    """``functions`` without ``lost``; ``instead`` where nothing is left."""
    return functions - {lost} or instead


def few(roles: Sequence[str]) -> Sequence[str]:
    """As many of ``roles`` as are worth offering."""
    return roles[:MOST]
