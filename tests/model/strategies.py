"""Random edits of a plan, over every editing function.

A new editing function gets a rule here: a function under ``@rule(the function)`` that makes its
edit from what a :class:`Pick` offers.  A test fails for a function without one.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from hypothesis import strategies as st

from raciplanner.errors import InvalidEdit
from raciplanner.model import edits as package
from raciplanner.model.change import Edit
from raciplanner.model.edits import (
    activities,
    assignments,
    letters,
    parking,
    people,
    restore,
    roles,
    settings,
)
from raciplanner.model.edits.handing_over import hand_over
from raciplanner.model.edits.merging import merge_activities, merge_roles, split_activity
from raciplanner.model.frameworks import LETTER_SETS
from raciplanner.model.plan import Plan
from raciplanner.model.records import Assignment
from tests.builders import PMBOK, plan_from

T = TypeVar("T")
NAMES = st.text(min_size=1, max_size=8).filter(lambda text: text.strip())
DAYS = (None, date(2027, 3, 1))


@dataclass(frozen=True)
class Pick:
    """What a rule chooses from: the plan, and the dice."""

    plan: Plan
    draw: st.DrawFn

    def one(self, table: str) -> str:
        """An id of ``table``, or now and then empty."""
        return self.of(*sorted(self.plan.table(table)), "")

    def some(self, table: str) -> list[str]:
        """Up to three ids of ``table``."""
        ids = sorted(self.plan.table(table))
        return self.draw(st.lists(st.sampled_from(ids), unique=True, max_size=3)) if ids else []

    def cells(self) -> list[tuple[str, str]]:
        """A few cells of the matrix."""
        return [(a, r) for a in self.some("activities") for r in self.some("roles")]

    def function(self) -> str:
        """A function that the letter set has a letter for."""
        return self.of(*(letter.function for letter in self.plan.letters.letters))

    def name(self) -> str:
        """A text that is not empty."""
        return self.draw(NAMES)

    def of(self, *choices: T) -> T:
        """One of ``choices``."""
        return self.draw(st.sampled_from(choices))


Rule = Callable[[Pick], Edit]
RULES: list[tuple[Callable[..., Edit], Rule]] = []
"""Editing functions with the rules that use them; a function may have several."""


def rule(function: Callable[..., Edit]) -> Callable[[Rule], Rule]:
    """Marks a rule for ``function``."""

    def add(one: Rule) -> Rule:
        RULES.append((function, one))
        return one

    return add


def editing_functions() -> set[Callable[..., Edit]]:
    """Every public function of ``raciplanner.model.edits`` that returns an Edit."""
    found: set[Callable[..., Edit]] = set()
    for info in pkgutil.iter_modules(package.__path__):
        module: Any = importlib.import_module(f"{package.__name__}.{info.name}")
        for name, value in inspect.getmembers(module, inspect.isfunction):
            returns = value.__annotations__.get("return")
            if value.__module__ == module.__name__ and name[0] != "_" and returns == "Edit":
                found.add(value)
    return found


@st.composite
def edits(draw: st.DrawFn, plan: Plan) -> Edit:
    """One random edit of ``plan``; an edit without changes where the wish was refused."""
    _function, one = draw(st.sampled_from(RULES))
    try:
        return one(Pick(plan, draw))
    except InvalidEdit:
        return Edit("refused", ())


# The matrix


@rule(assignments.assign)
def _assign(pick: Pick) -> Edit:
    functions = [pick.function() for _ in range(pick.of(0, 1, 2))]
    return assignments.assign(pick.plan, pick.cells(), functions)


@rule(assignments.add_function)
def _add_function(pick: Pick) -> Edit:
    return assignments.add_function(pick.plan, pick.cells(), pick.function())


@rule(assignments.clear)
def _clear(pick: Pick) -> Edit:
    return assignments.clear(pick.plan, pick.cells())


@rule(assignments.set_note)
def _note(pick: Pick) -> Edit:
    return assignments.set_note(pick.plan, pick.cells(), pick.of("", pick.name()))


@rule(assignments.assign_many)
def _paste(pick: Pick) -> Edit:
    new = {cell: Assignment(frozenset({"doer"}), pick.name()) for cell in pick.cells()}
    return assignments.assign_many(pick.plan, "paste", new)


# Activities and phases


@rule(activities.add_activities)
def _add_activities(pick: Pick) -> Edit:
    names = [pick.name(), pick.name()]
    return activities.add_activities(
        pick.plan, names, phase=pick.one("phases"), before=pick.one("activities")
    )


@rule(activities.duplicate_activities)
def _duplicate(pick: Pick) -> Edit:
    return activities.duplicate_activities(pick.plan, pick.some("activities"))


@rule(activities.change_activity)
def _change_activity(pick: Pick) -> Edit:
    field = pick.of("name", "description", "deliverable")
    return activities.change_activity(pick.plan, pick.one("activities"), **{field: pick.name()})


@rule(activities.change_activity)
def _share(pick: Pick) -> Edit:
    shared = {pick.of("tools", "audiences"): [pick.name(), "", pick.name()]}
    return activities.change_activity(pick.plan, pick.one("activities"), **shared)


@rule(activities.set_dependencies)
def _depend(pick: Pick) -> Edit:
    return activities.set_dependencies(pick.plan, pick.one("activities"), pick.some("activities"))


@rule(activities.move_activities)
def _move_activities(pick: Pick) -> Edit:
    return activities.move_activities(
        pick.plan, pick.some("activities"), phase=pick.one("phases"), before=pick.one("activities")
    )


@rule(activities.delete_activities)
def _delete_activities(pick: Pick) -> Edit:
    return activities.delete_activities(pick.plan, pick.some("activities"))


@rule(activities.add_phase)
def _add_phase(pick: Pick) -> Edit:
    return activities.add_phase(pick.plan, pick.name())


@rule(activities.rename_phase)
def _rename_phase(pick: Pick) -> Edit:
    return activities.rename_phase(pick.plan, pick.one("phases"), pick.name())


@rule(activities.move_phase)
def _move_phase(pick: Pick) -> Edit:
    return activities.move_phase(pick.plan, pick.one("phases"), pick.one("phases"))


@rule(activities.delete_phase)
def _delete_phase(pick: Pick) -> Edit:
    return activities.delete_phase(pick.plan, pick.one("phases"))


# Roles, departments, people


@rule(roles.add_roles)
def _add_roles(pick: Pick) -> Edit:
    return roles.add_roles(
        pick.plan, [pick.name()], department=pick.one("departments"), before=pick.one("roles")
    )


@rule(roles.change_role)
def _change_role(pick: Pick) -> Edit:
    fields = {"name": pick.name(), pick.of("reports_to", "deputy"): pick.one("roles")}
    return roles.change_role(pick.plan, pick.one("roles"), **fields)


@rule(roles.move_roles)
def _move_roles(pick: Pick) -> Edit:
    return roles.move_roles(pick.plan, pick.some("roles"), pick.one("roles"))


@rule(roles.delete_roles)
def _delete_roles(pick: Pick) -> Edit:
    return roles.delete_roles(pick.plan, pick.some("roles"))


@rule(roles.add_department)
def _add_department(pick: Pick) -> Edit:
    return roles.add_department(pick.plan, pick.name())


@rule(roles.change_department)
def _change_department(pick: Pick) -> Edit:
    side = pick.of(*roles.SIDES, "?")
    return roles.change_department(pick.plan, pick.one("departments"), name=pick.name(), side=side)


@rule(roles.move_department)
def _move_department(pick: Pick) -> Edit:
    return roles.move_department(pick.plan, pick.one("departments"), pick.one("departments"))


@rule(roles.delete_department)
def _delete_department(pick: Pick) -> Edit:
    return roles.delete_department(pick.plan, pick.one("departments"))


@rule(roles.add_person)
def _add_person(pick: Pick) -> Edit:
    return roles.add_person(pick.plan, pick.name(), roles=pick.some("roles"))


@rule(roles.change_person)
def _change_person(pick: Pick) -> Edit:
    flag = pick.of("may_sign", "present")
    fields = {"roles": pick.some("roles"), flag: pick.of(False, True)}
    return roles.change_person(pick.plan, pick.one("people"), **fields)


@rule(people.add_people)
def _add_people(pick: Pick) -> Edit:
    held = [role.name for role in pick.plan.columns[:1]]
    return people.add_people(pick.plan, [(pick.name(), held), (pick.name(), [])])


@rule(people.mark_people)
def _mark_people(pick: Pick) -> Edit:
    flag = pick.of("may_sign", "present")
    return people.mark_people(pick.plan, pick.some("people"), **{flag: pick.of(False, True)})


@rule(people.move_people)
def _move_people(pick: Pick) -> Edit:
    return people.move_people(pick.plan, pick.some("people"), pick.one("people"))


@rule(people.set_holders)
def _set_holders(pick: Pick) -> Edit:
    return people.set_holders(pick.plan, pick.one("roles"), pick.some("people"))


@rule(roles.delete_people)
def _delete_people(pick: Pick) -> Edit:
    return roles.delete_people(pick.plan, pick.some("people"))


# The plan itself


@rule(settings.change_info)
def _info(pick: Pick) -> Edit:
    return settings.change_info(pick.plan, title=pick.name(), review_date=pick.of(*DAYS))


@rule(settings.switch_letters)
def _letters(pick: Pick) -> Edit:
    return settings.switch_letters(pick.plan, pick.of(*sorted(LETTER_SETS)))


@rule(settings.define_letters)
def _define(pick: Pick) -> Edit:
    return settings.define_letters(pick.plan, LETTER_SETS[pick.of("rasci", "raci")])


@rule(letters.adopt_letters)
def _adopt(pick: Pick) -> Edit:
    chosen = LETTER_SETS[pick.of(*sorted(LETTER_SETS))]
    instead = {pick.function(): pick.of(*(letter.function for letter in chosen.letters))}
    return letters.adopt_letters(pick.plan, chosen, pick.of({}, instead))


@rule(letters.forget_letters)
def _forget(pick: Pick) -> Edit:
    return letters.forget_letters(pick.plan, pick.one("letter_sets"))


@rule(settings.set_limit)
def _limit(pick: Pick) -> Edit:
    return settings.set_limit(pick.plan, "H04.doers", pick.of(None, 2, 5, -1))


@rule(settings.accept_finding)
def _accept(pick: Pick) -> Edit:
    state = pick.of("accepted", "parked")
    return settings.accept_finding(
        pick.plan, "H01:x", state=state, reason=pick.name(), until=pick.of(*DAYS)
    )


@rule(settings.reopen_finding)
def _reopen(pick: Pick) -> Edit:
    return settings.reopen_finding(pick.plan, "H01:x")


# Several people at once


@rule(people.add_people)
def _add_people(pick: Pick) -> Edit:
    return people.add_people(pick.plan, [(pick.name(), []), (pick.name(), [pick.name()])])


@rule(people.mark_people)
def _mark_people(pick: Pick) -> Edit:
    return people.mark_people(pick.plan, pick.some("people"), present=pick.of(True, False))


@rule(people.move_people)
def _move_people(pick: Pick) -> Edit:
    return people.move_people(pick.plan, pick.some("people"), pick.one("people"))


@rule(people.set_holders)
def _set_holders(pick: Pick) -> Edit:
    return people.set_holders(pick.plan, pick.one("roles"), pick.some("people"))


# Two of one and one of two


@rule(merge_activities)
def _merge_activities(pick: Pick) -> Edit:
    return merge_activities(pick.plan, pick.one("activities"), pick.some("activities"))


@rule(merge_roles)
def _merge_roles(pick: Pick) -> Edit:
    return merge_roles(pick.plan, pick.one("roles"), pick.some("roles"))


@rule(split_activity)
def _split(pick: Pick) -> Edit:
    return split_activity(pick.plan, pick.one("activities"))


@rule(hand_over)
def _hand_over(pick: Pick) -> Edit:
    functions, left = [pick.function(), pick.function()], pick.of("", "one_way")
    return hand_over(
        pick.plan, pick.one("roles"), pick.one("roles"), functions=functions, left=left
    )


# Questions put off


def _owner(pick: Pick) -> str:
    return pick.one(pick.of("people", "roles"))


@rule(parking.park)
def _park(pick: Pick) -> Edit:
    about = {"activity": pick.one("activities"), "role": pick.one("roles")}
    return parking.park(pick.plan, pick.name(), owner=_owner(pick), due=pick.of(*DAYS), **about)


@rule(parking.change_parked)
def _change_parked(pick: Pick) -> Edit:
    return parking.change_parked(
        pick.plan, pick.one("parked"), due=pick.of(*DAYS), owner=_owner(pick)
    )


@rule(parking.move_parked)
def _move_parked(pick: Pick) -> Edit:
    return parking.move_parked(pick.plan, pick.some("parked"), pick.one("parked"))


@rule(parking.remove_parked)
def _remove_parked(pick: Pick) -> Edit:
    return parking.remove_parked(pick.plan, pick.some("parked"))


# Bringing back


def _earlier() -> Plan:
    return plan_from(PMBOK, departments="Ann: marketing, Ben: sales")


@rule(restore.restore)
def _restore(pick: Pick) -> Edit:
    edit = pick.draw(edits(_earlier()))
    wanted = pick.of(edit, edit.inverse).changes
    return restore.restore(pick.plan, wanted, name="it")


@rule(restore.revert)
def _revert(pick: Pick) -> Edit:
    return restore.revert(pick.plan, _earlier().apply(pick.draw(edits(_earlier()))), "0.9")


from tests.model import charter_strategies, goal_strategies  # noqa: E402, F401 - its rules belong to these
