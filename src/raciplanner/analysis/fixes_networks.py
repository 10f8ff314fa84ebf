"""Ways to solve findings about the network of roles and about what passes between the sides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from raciplanner.analysis.fixes_answering import Fixer
from raciplanner.analysis.fixes_columns import takers
from raciplanner.analysis.place import Place, few, kept
from raciplanner.model.change import Edit
from raciplanner.model.edits.activities import set_dependencies
from raciplanner.model.edits.handing_over import hand_over
from raciplanner.model.edits.merging import merge_roles, split_activity
from raciplanner.model.edits.roles import change_role


def name_deputy(at: Place) -> Iterator[Edit]:
    """Name a deputy: a subordinate, a colleague, the superior."""
    for taker in few(takers(at, at.role)):
        changes = change_role(at.plan, at.role, deputy=taker).changes
        data = {"role": at.name(at.role), "target": at.name(taker)}
        yield Edit("fix_deputy", changes, data)


def one_of_two_roles(at: Place) -> Iterator[Edit]:
    """Let one of the two do the work in the shared activities, or make one role of both."""
    one, other = at.listed("roles")
    working = {at.doer, at.owner}
    shared = [
        row.id
        for row in at.plan.rows
        if all(at.plan.assignment(row.id, r).functions & working for r in (one, other))
    ]
    for giver, taker in ((one, other), (other, one)):
        rows = [r for r in shared if at.plan.assignment(r, giver).functions & working == {at.doer}]
        if rows == shared:
            yield hand_over(
                at.plan, giver, taker, functions=[at.doer], activities=rows, left="two_way"
            )
    if not at.finding.form:
        yield merge_roles(at.plan, one, [other])


def open_circle(at: Place) -> Iterator[Edit]:
    """Take one link out where the circle is open without it."""
    rows = at.activities("activities")
    for row in rows:
        links = at.plan.activities[row].depends_on
        for link in (one for one in links if one in rows):
            rest = [one for one in links if one != link]
            if not _in_circle(at, rows, row, link):
                changes = set_dependencies(at.plan, row, rest).changes
                names = at.plan.activities[row].name, at.plan.activities[link].name
                yield Edit("fix_link", changes, {"activity": names[0], "other": names[1]})


def _in_circle(at: Place, rows: Sequence[str], without: str, link: str) -> bool:
    """Whether a circle is left among ``rows`` when ``without`` no longer depends on ``link``."""
    waiting = {
        row: {
            one
            for one in at.plan.activities[row].depends_on
            if one in rows and (row, one) != (without, link)
        }
        for row in rows
    }
    while free := [row for row, links in waiting.items() if not links]:
        for row in free:
            del waiting[row]
        for links in waiting.values():
            links.difference_update(free)
    return bool(waiting)


# The two sides


def _side(at: Place, role: str) -> str:
    found = at.plan.roles.get(role)
    department = at.plan.departments.get(found.department) if found else None
    return department.side if department else ""


def one_side_does(at: Place) -> Iterator[Edit]:
    """Let the roles of one side do it and those of the other help, or divide the activity."""
    doers = at.holders(at.doer)
    instead = at.first("support", "two_way", "one_way")
    for side in dict.fromkeys(_side(at, role) for role in doers):
        keep = [role for role in doers if _side(at, role) == side]
        if side in {"sales", "marketing"}:
            rest = [role for role in doers if role not in keep]
            cells = {role: kept(at.functions(role), at.doer, instead) for role in rest}
            names = {"role": at.names(keep), "others": at.outcome(cells)}
            yield at.in_row("fix_keep_doer", cells, **names)
    yield split_activity(at.plan, at.activity)


def hands_for_owner(at: Place) -> Iterator[Edit]:
    """Let one who does the work answer for it, or the one who answers do it too."""
    told = at.first("two_way", "one_way")
    owners = at.holders(at.owner)
    others = {role: kept(at.functions(role), at.owner, told) for role in owners}
    for role in few(at.holders(at.doer)):
        yield at.give("fix_owner", role, at.owner, others=others)
    for role in owners:
        yield at.give("fix_doer", role, at.doer)


def tell_the_side(at: Place) -> Iterator[Edit]:
    """Tell or ask a role of the side that knows nothing of it."""
    side = str(at.finding.data.get("side", ""))
    for role in few([r for r in at.candidates("one_way") if _side(at, r) == side]):
        yield from _told(at, role)


def _told(at: Place, role: str) -> Iterator[Edit]:
    for function, name in (("one_way", "fix_inform"), ("two_way", "fix_consult")):
        if at.letters.letter(function):
            yield at.give(name, role, function)


def tell_each_other(at: Place) -> Iterator[Edit]:
    """Tell the one who goes on of the end of the work before, or the other way round."""
    for earlier in at.activities("activities"):
        before = Place(at.plan, at.finding._replace(activity=earlier), at.proposals)
        yield from _told_in(before, at.holders(at.owner))
        yield from _told_in(at, before.holders(at.owner))


def _told_in(at: Place, roles: Sequence[str]) -> Iterator[Edit]:
    name = at.plan.activities[at.activity].name
    for role in roles:
        for edit in _told(at, role):
            yield Edit("fix_give_in", edit.changes, {**edit.data, "activity": name})


def inside_owner(at: Place) -> Iterator[Edit]:
    """Make a role inside the company accountable."""
    told = at.first("two_way", "one_way")
    outside = [role for role in at.holders(at.owner) if _side(at, role) == "external"]
    others = {role: kept(at.functions(role), at.owner, told) for role in outside}
    near = at.candidates(at.owner, "drive", "two_way", "one_way")
    for role in few([one for one in near if _side(at, one) != "external"]):
        yield at.give("fix_owner", role, at.owner, others=others)


FIXES: Mapping[str, Fixer] = {
    "G01": name_deputy,
    "G08": one_of_two_roles,
    "G11": open_circle,
    "S02": one_side_does,
    "S03": hands_for_owner,
    "S04": tell_the_side,
    "S05": inside_owner,
    "S09": tell_each_other,
}
