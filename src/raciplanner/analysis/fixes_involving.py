"""Ways to solve findings about who is asked and told, and about what stands in a cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from raciplanner.analysis.fixes_answering import Fixer
from raciplanner.analysis.place import NOTHING, Functions, Place, few
from raciplanner.model.change import Change, Edit
from raciplanner.model.combining import allowed_parts, strongest
from raciplanner.model.edits.activities import delete_activities
from raciplanner.model.edits.handing_over import cell_changes
from raciplanner.model.frameworks import without_place
from raciplanner.model.plan import ASSIGNMENTS

INSTEAD: Mapping[str, tuple[str, ...]] = {
    "owner": ("oversee", "sign", "doer"),
    "doer": ("support", "owner"),
    "drive": ("doer", "owner"),
    "oversee": ("two_way", "one_way"),
    "support": ("doer", "two_way"),
    "verify": ("two_way", "sign"),
    "sign": ("two_way", "owner"),
    "two_way": ("support", "one_way"),
    "one_way": ("two_way",),
}
"""What comes nearest to a function in a letter set that has no letter for it."""


def fewer_consulted(at: Place) -> Iterator[Edit]:
    """Tell some roles after instead of asking them before."""
    told = at.first("one_way")
    name = "fix_only_inform" if told else "fix_leave_out"
    yield from _fewer(at, "two_way", told, name)


def fewer_informed(at: Place) -> Iterator[Edit]:
    """Leave out those who hear of it anyway, or those who are furthest away."""
    twice = _informed_twice(at)
    if len(at.holders("one_way")) - len(twice) < at.number("limit"):
        yield _lower(at, "fix_leave_out", twice, "one_way", NOTHING)
    yield from _fewer(at, "one_way", NOTHING, "fix_leave_out")


def _informed_twice(at: Place) -> list[str]:
    """Informed roles whose direct superior or subordinate takes part."""
    taking_part = set(at.holders(at.owner, at.doer, "two_way"))
    roles = at.plan.roles
    near = {roles[role].reports_to for role in taking_part}
    return [
        role
        for role in at.holders("one_way")
        if role in near or roles[role].reports_to in taking_part
    ]


def _fewer(at: Place, function: str, instead: Functions, name: str) -> Iterator[Edit]:
    holders = at.holders(function)
    most = at.number("limit") - 1
    order = {role: place for place, role in enumerate(at.candidates("", at.owner, at.doer))}
    near = sorted(holders, key=lambda role: order.get(role, len(order)))
    yield _lower(at, name, [r for r in holders if r not in near[:most]], function, instead)
    for department in at.plan.departments.ordered:
        inside = [r for r in holders if at.plan.roles[r].department == department.id]
        if inside and len(holders) - len(inside) <= most:
            yield _lower(at, name, inside, function, instead)


def _lower(at: Place, name: str, roles: Sequence[str], function: str, instead: Functions) -> Edit:
    cells = {role: at.functions(role) - {function} or instead for role in roles}
    return at.in_row(name, cells, roles=at.names(roles), count=len(roles))


def not_twice(at: Place) -> Iterator[Edit]:
    """Leave out those who hear of it from their superior or subordinate."""
    yield _lower(at, "fix_leave_out", at.listed("roles"), "one_way", NOTHING)


def tell_somebody(at: Place) -> Iterator[Edit]:
    """Inform or ask those whose work hangs on it, or who lead those who take part."""
    row = at.plan.activities[at.activity]
    others = [*row.depends_on, *(a.id for a in at.plan.rows if at.activity in a.depends_on)]
    near = [
        role
        for other in others
        for role, cell in at.plan.row(other).items()
        if not cell.functions.isdisjoint({at.owner, at.doer}) and role in at.plan.roles
    ]
    function = next(iter(at.first("one_way", "two_way")))
    name = "fix_inform" if function == "one_way" else "fix_consult"
    taking_part = at.holders(at.owner, at.doer)
    proposed = [r for r, what in at.proposed.items() if not what.isdisjoint({"two_way", "one_way"})]
    found = dict.fromkeys([*proposed, *near, *at.candidates(function, at.owner, at.doer)])
    for role in few([role for role in found if role not in taking_part]):
        asked = "two_way" in at.proposed.get(role, NOTHING) and at.letters.letter("two_way")
        yield at.give("fix_consult" if asked else name, role, "two_way" if asked else function)


def leave_out(at: Place) -> Iterator[Edit]:
    """Leave one role out that is only told or only asked."""
    for function in ("one_way", "two_way"):
        for role in few(at.holders(function)):
            if at.functions(role) == {function}:
                yield _lower(at, "fix_leave_out", [role], function, NOTHING)


def fill_row(at: Place) -> Iterator[Edit]:
    """Fill the row from the library or from the row above, let one role do all, or delete it."""
    known = {
        role: what
        for role, what in at.proposed.items()
        if not without_place(at.letters, what) and "omitted" not in at.functions(role)
    }
    if known:
        yield at.in_row("fix_library", known, others=at.outcome(known))
    above = _row_above(at)
    if above and not at.holders(at.owner, at.doer):
        cells = {r: c.functions for r, c in at.plan.row(above).items() if r in at.plan.roles}
        name = at.plan.activities[above].name
        yield at.in_row("fix_like", cells, activity=name, others=at.outcome(cells))
    for role in few(at.candidates(at.doer, "one_way")):
        yield at.give("fix_owner_doer", role, at.owner, at.doer)
    yield delete_activities(at.plan, [at.activity])


def _row_above(at: Place) -> str:
    """The nearest filled activity above in the same phase (id), or empty."""
    phase = at.plan.activities[at.activity].phase
    above = takewhile(lambda row: row.id != at.activity, at.plan.rows)
    filled = [
        row.id
        for row in above
        if row.phase == phase and any(cell.functions for cell in at.plan.row(row.id).values())
    ]
    return filled[-1] if filled else ""


def one_meaning(at: Place) -> Iterator[Edit]:
    """Keep those letters of the cell that go together."""
    now = at.functions(at.role)
    homeless = without_place(at.letters, now)
    for part in allowed_parts(at.letters, now):
        data = {"role": at.name(at.role), "letters": at.written(part)}
        yield at.in_row("fix_keep_letters", {at.role: part | homeless}, **data)


def other_letter(at: Place) -> Iterator[Edit]:
    """Give a letter of the set instead, here or everywhere, or take the old one away."""
    now = at.functions(at.role)
    homeless = without_place(at.letters, now)
    nearest = [other for one in sorted(homeless) for other in INSTEAD.get(one, ())]
    choices = dict.fromkeys(other for other in nearest if at.letters.letter(other))
    for other in choices:
        after = strongest(at.letters, (now - homeless) | {other})
        data = {"role": at.name(at.role), "letters": at.written(after), "now": at.written(now)}
        yield at.in_row("fix_letter", {at.role: after}, **data)
    for other in choices:
        yield from _everywhere(at, homeless, other)
    left = {"role": at.name(at.role), "letters": at.written(homeless)}
    yield at.in_row("fix_take", {at.role: now - homeless}, **left)


def _everywhere(at: Place, homeless: Functions, other: str) -> Iterator[Edit]:
    cells = {
        (row, role): strongest(at.letters, (cell.functions - homeless) | {other})
        for row, found in at.plan.assignments.items()
        for role, cell in found.items()
        if cell.functions & homeless and row in at.plan.activities and role in at.plan.roles
    }
    if len(cells) > 1:
        data: dict[str, str | int] = {
            "letters": at.written({other}),
            "now": at.written(homeless),
            "count": len(cells),
        }
        yield Edit("fix_letter_everywhere", cell_changes(at.plan, cells), data)


def no_orphans(at: Place) -> Iterator[Edit]:
    """Remove letters that belong to a role or an activity that is gone."""
    row = at.plan.row(at.activity)
    known = at.plan.roles if at.activity in at.plan.activities else {}
    changes = tuple(
        Change(ASSIGNMENTS, (at.activity, role), cell, None)
        for role, cell in row.items()
        if role not in known
    )
    yield Edit("fix_orphans", changes, {"count": len(changes)})


FIXES: Mapping[str, Fixer] = {
    "H06": fewer_consulted,
    "H07": fewer_informed,
    "H08": tell_somebody,
    "H09": leave_out,
    "H10": fill_row,
    "H11": fill_row,
    "H12": one_meaning,
    "H17": not_twice,
    "I01": no_orphans,
    "I03": other_letter,
}
