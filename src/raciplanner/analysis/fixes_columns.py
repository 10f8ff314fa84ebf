"""Ways to solve findings about what one role or one person carries."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from raciplanner.analysis.catalogue import limits_of
from raciplanner.analysis.facts import Context
from raciplanner.analysis.fixes_answering import Fixer
from raciplanner.analysis.place import NOTHING, Functions, Place, few
from raciplanner.analysis.rules_totals import person_overloaded
from raciplanner.model.change import Change, Edit
from raciplanner.model.combining import with_function
from raciplanner.model.edits.handing_over import cell_changes, hand_over
from raciplanner.model.edits.merging import merge_activities, merge_roles
from raciplanner.model.edits.roles import change_person, delete_roles

Cells = dict[tuple[str, str], Functions]
TAKERS = 4
"""So many roles are looked at as takers of a duty."""


def fewer_owned(at: Place) -> Iterator[Edit]:
    """Hand so many accountabilities over as are too many: to the doers, a deputy, the nearest."""
    count = _too_many(at, "V03")
    yield from _push_down(at, count)
    yield from _hand_over(at, at.owner, count)


def less_done(at: Place) -> Iterator[Edit]:
    """Hand so much work over as is too much."""
    yield from _hand_over(at, at.doer, _too_many(at, "V01"))


def less_of_both(at: Place) -> Iterator[Edit]:
    """Hand work over, or accountabilities."""
    yield from less_done(at)
    yield from fewer_owned(at)


def _held(at: Place, function: str) -> list[str]:
    """Activities (ids) in which the role holds ``function``."""
    plan = at.plan
    return [row.id for row in plan.rows if function in plan.assignment(row.id, at.role).functions]


def _too_many(at: Place, rule: str) -> int:
    """How many letters above the share of ``rule`` the role has; one at least."""
    function = at.owner if rule == "V03" else at.doer
    most = len(at.plan.activities) * limits_of(at.plan)[f"{rule}.share"] // 100
    return max(len(_held(at, function)) - most, 1)


def takers(at: Place, role: str) -> list[str]:
    """Roles (ids) that could take duties of ``role``, the likeliest first.

    Its deputy, its subordinates, its department, its superior, then the others.
    """
    roles = at.plan.roles
    mine = roles[role]
    found = [mine.deputy, *(r.id for r in at.plan.columns if r.reports_to == role)]
    found += [r.id for r in at.plan.columns if r.department and r.department == mine.department]
    found += [mine.reports_to, *(r.id for r in at.plan.columns)]
    return [one for one in dict.fromkeys(found) if one in roles and one != role]


def _hand_over(at: Place, function: str, count: int) -> Iterator[Edit]:
    rows = _held(at, function)
    for taker in takers(at, at.role)[:TAKERS]:
        chosen = _nearest_rows(at, rows, taker)[:count]
        if len(chosen) < count:
            continue
        yield hand_over(
            at.plan,
            at.role,
            taker,
            functions=[function],
            activities=chosen,
            left="one_way",
        )


def _nearest_rows(at: Place, rows: Iterable[str], taker: str) -> list[str]:
    """``rows`` by how near ``taker`` is to them already; never where it is left out explicitly."""
    places = {"support": 1, "two_way": 2, "one_way": 3, at.doer: 0, at.owner: 0}

    def distance(row: str) -> int:
        found = at.plan.assignment(row, taker).functions
        return min((places.get(one, 3) for one in found), default=4)

    free = [row for row in rows if "omitted" not in at.plan.assignment(row, taker).functions]
    return sorted(free, key=distance)


def _push_down(at: Place, count: int) -> Iterator[Edit]:
    """Who does the work also answers for it, in the first rows where another role does."""
    cells: Cells = {}
    told = at.first("one_way")
    for row in _held(at, at.owner):
        doers = [
            role.id
            for role in at.plan.columns
            if role.id != at.role and at.doer in at.plan.assignment(row, role.id).functions
        ]
        if not doers or len(cells) >= 2 * count:
            continue
        mine, other = at.plan.assignment(row, at.role), at.plan.assignment(row, doers[0])
        cells[row, at.role] = mine.functions - {at.owner} or told
        cells[row, doers[0]] = with_function(at.letters, other.functions, {at.owner})
    if len(cells) == 2 * count:
        data: dict[str, str | int] = {"role": at.name(at.role), "count": count}
        yield Edit("fix_push_down", cell_changes(at.plan, cells), data)


def blank_cells(at: Place) -> Iterator[Edit]:
    """Leave the role out where it is only informed."""
    yield from _empty(at, _held(at, "one_way"))


def _empty(at: Place, rows: Sequence[str]) -> Iterator[Edit]:
    cells: Cells = {(row, at.role): NOTHING for row in rows if _only(at, row, "one_way")}
    data: dict[str, str | int] = {"role": at.name(at.role), "count": len(cells)}
    yield Edit("fix_silence", cell_changes(at.plan, cells), data)


def _only(at: Place, row: str, function: str) -> bool:
    return at.plan.assignment(row, at.role).functions == {function}


def fewer_asked(at: Place) -> Iterator[Edit]:
    """Tell the role after instead of asking it before, where most others are asked too."""
    rows = [row for row in _held(at, "two_way") if _only(at, row, "two_way")]
    most = at.number("rows") * at.number("limit") // 100
    count = at.number("count") - most
    crowd = {
        row: sum("two_way" in cell.functions for cell in at.plan.row(row).values()) for row in rows
    }
    chosen = sorted(rows, key=lambda row: -crowd[row])[:count]
    if len(chosen) == count:
        told = at.first("one_way")
        data: dict[str, str | int] = {"role": at.name(at.role), "count": count}
        cells: Cells = {(row, at.role): told for row in chosen}
        yield Edit("fix_ask_less", cell_changes(at.plan, cells), data)


def no_role(at: Place) -> Iterator[Edit]:
    """Take the role out of the plan."""
    yield delete_roles(at.plan, [at.role])


def fill_vacancy(at: Place) -> Iterator[Edit]:
    """Give the role to a person, or its letters to its deputy or superior."""
    yield from _people(at, [at.role])
    for taker in takers(at, at.role)[:TAKERS]:
        if at.plan.holders(taker):
            yield hand_over(at.plan, at.role, taker, functions=[at.owner, at.doer])


def name_doer(at: Place) -> Iterator[Edit]:
    """Give a role that does the work to a person."""
    yield from _people(at, at.listed("roles"))


def _people(at: Place, roles: Sequence[str]) -> Iterator[Edit]:
    """One of the people of the plan takes one of ``roles``: deputies and colleagues first."""
    plan = at.plan
    for role in few(roles):
        near = [person.id for one in takers(at, role) for person in plan.holders(one)]
        found = dict.fromkeys([*near, *(person.id for person in plan.people.ordered)])
        for key in few(list(found)):
            person = plan.people[key]
            changes = change_person(plan, key, roles=(*person.roles, role)).changes
            yield Edit("fix_person", changes, {"person": person.name, "role": at.name(role)})


def relieve_person(at: Place) -> Iterator[Edit]:
    """Take one of the roles from a person, where somebody else holds it or can take it."""
    plan = at.plan
    person = plan.people[str(at.finding.data.get("person", ""))]
    for role in at.listed("roles"):
        rest = tuple(one for one in person.roles if one != role)
        changes = change_person(plan, person.id, roles=rest).changes
        if _overloaded(at, changes):
            continue
        data: dict[str, str | int] = {"person": person.name, "role": at.name(role)}
        if len(plan.holders(role)) > 1:
            yield Edit("fix_person_leaves", changes, data)
            continue
        near = [one for other in takers(at, role) for one in plan.holders(other)]
        taker = next((one for one in near if one.id != person.id), None)
        if taker is not None:
            changes += change_person(plan, taker.id, roles=(*taker.roles, role)).changes
            yield Edit("fix_person_instead", changes, {**data, "other": taker.name})


def _overloaded(at: Place, changes: Iterable[Change]) -> bool:
    """Whether the person still carries too much after ``changes`` of people."""
    after = at.plan.changed(changes)
    hits = person_overloaded.check(at.totals, Context.of(after, limits_of(after)))
    return any((hit.form, hit.also) == (at.finding.form, at.finding.also) for hit in hits)


def one_activity(at: Place) -> Iterator[Edit]:
    """Make one row of two."""
    for earlier in at.listed("activities"):
        yield merge_activities(at.plan, earlier, [at.activity])
        yield merge_activities(at.plan, at.activity, [earlier])


def one_role(at: Place) -> Iterator[Edit]:
    """Make one column of two."""
    for other in at.listed("roles"):
        if other != at.role:
            yield merge_roles(at.plan, other, [at.role])


FIXES: Mapping[str, Fixer] = {
    "H18": name_doer,
    "H19": one_activity,
    "I06": one_role,
    "V01": less_done,
    "V02": blank_cells,
    "V03": fewer_owned,
    "V05": no_role,
    "V06": fewer_owned,
    "V07": less_of_both,
    "V08": fewer_asked,
    "V09": no_role,
    "V10": relieve_person,
    "V11": fill_vacancy,
}
