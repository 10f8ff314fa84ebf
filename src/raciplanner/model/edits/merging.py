"""Making one of two and two of one: merging activities and roles, splitting an activity."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Any

from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Data, Edit
from raciplanner.model.combining import strongest
from raciplanner.model.edits.activities import delete_activities
from raciplanner.model.edits.build import changed, get, merged, ranks_between, require
from raciplanner.model.edits.following import relinked, renamed
from raciplanner.model.edits.handing_over import cell_changes, joined
from raciplanner.model.edits.roles import delete_roles
from raciplanner.model.ids import NewId, random_id
from raciplanner.model.plan import ASSIGNMENTS, Plan
from raciplanner.model.records import Activity, LetterSet, Role

Functions = frozenset[str]
_OWN = frozenset({"id", "name", "phase", "library", "rank"})
"""What a merged activity keeps of itself, whatever the others say."""


def merge_activities(plan: Plan, keep: str, gone: Sequence[str]) -> Edit:
    """Make one activity (id) of several: letters, notes, texts and links of all, one owner.

    A cell gets the strongest letters that the letter set allows together.  Where the kept
    activity has its owners already, those of the others go on as doers if they did the work, and
    are consulted otherwise.

    Raises
    ------
    InvalidEdit
        ``unknown`` activity, ``merge_with_itself``.
    """
    row = get(plan, "activities", keep)
    require(plan, "activities", gone)
    if keep in gone:
        raise InvalidEdit("merge_with_itself", name=row.name)
    others = [plan.activities[one] for one in dict.fromkeys(gone)]
    first = (
        *_united_rows(plan, keep, [other.id for other in others]),
        *changed("activities", row, **_united_fields(row, others)),
        *renamed(plan, "activities", gone, keep),
        *relinked(plan, gone, keep),
    )
    rest = delete_activities(plan.changed(first), [other.id for other in others])
    data: Data = {"name": row.name, "count": len(others) + 1}
    return Edit("merge_activities", merged((*first, *rest.changes)), data)


def _united_rows(plan: Plan, keep: str, gone: Sequence[str]) -> tuple[Change, ...]:
    letters, owner = plan.letters, plan.letters.owner
    kept = plan.row(keep)
    owned = any(owner in cell.functions for cell in kept.values())
    cells: dict[tuple[str, str], Functions] = {}
    notes: dict[tuple[str, str], str] = {}
    for other in gone:
        for role, cell in plan.row(other).items():
            here = keep, role
            old = cells.get(here, plan.assignment(*here).functions)
            new = cell.functions
            if owned and owner in new and owner not in old:
                new = _without_owner(letters, new)
            cells[here] = strongest(letters, old | new)
            notes[here] = joined([notes.get(here, plan.assignment(*here).note), cell.note])
        owned = owned or any(owner in functions for functions in cells.values())
    return cell_changes(plan, cells, notes)


def _without_owner(letters: LetterSet, functions: Functions) -> Functions:
    rest = functions - {letters.owner}
    if rest or letters.letter("two_way") is None:
        return rest
    return frozenset({"two_way"})


def _united_fields(row: Activity, others: Sequence[Activity]) -> dict[str, Any]:
    """Texts and lists of all; the links of the merged activities do not lead to themselves."""
    found: dict[str, Any] = {}
    for name in (field.name for field in fields(Activity) if field.name not in _OWN):
        values = [getattr(one, name) for one in (row, *others)]
        if isinstance(values[0], tuple):
            found[name] = tuple(dict.fromkeys(item for value in values for item in value))
        else:
            found[name] = joined(values)
    inside = {row.id, *(other.id for other in others)}
    found["depends_on"] = tuple(link for link in found["depends_on"] if link not in inside)
    return found


def split_activity(plan: Plan, activity: str, *, new_id: NewId = random_id) -> Edit:
    """Make one activity of each doer of ``activity`` (id): each is named after its doer.

    The owner and all other letters stand in every part; what depended on the whole depends on
    every part.

    Raises
    ------
    InvalidEdit
        ``unknown`` activity, ``nothing_to_split`` for fewer than two doers.
    """
    row = get(plan, "activities", activity)
    doer = plan.letters.doer
    doers = [r for r in plan.columns if doer in plan.assignment(activity, r.id).functions]
    if len(doers) < 2:
        raise InvalidEdit("nothing_to_split", name=row.name)
    parts = [activity, *(new_id() for _ in doers[1:])]
    others = [other for other in plan.activities.ordered if other.phase == row.phase]
    place = others.index(row) + 1
    ranks, moved = ranks_between("activities", others, place, len(doers) - 1)
    base = plan.changed(moved)
    row = base.activities[activity]
    changes = [*moved, *_first_part(plan, row, doers)]
    for part, rank, role in zip(parts[1:], ranks, doers[1:], strict=True):
        name = f"{row.name} – {role.name}"
        copy = replace(row, id=part, name=name, rank=rank)
        changes.append(Change("activities", part, None, copy))
        changes += _part_cells(plan, row, part, doers, role)
        changes += relinked(plan, [activity], part)
    for other in base.activities.values():
        if activity in other.depends_on:
            links = dict.fromkeys([*other.depends_on, *parts])
            changes += changed("activities", other, depends_on=tuple(links))
    data: Data = {"name": row.name, "count": len(parts)}
    return Edit("split_activity", merged(changes), data)


def _first_part(plan: Plan, row: Activity, doers: Sequence[Role]) -> tuple[Change, ...]:
    """The activity itself becomes the part of its first doer."""
    rest = {
        (row.id, other.id): plan.assignment(row.id, other.id).functions - {plan.letters.doer}
        for other in doers[1:]
    }
    named = changed("activities", row, name=f"{row.name} – {doers[0].name}")
    return (*named, *cell_changes(plan, rest))


def _part_cells(
    plan: Plan, row: Activity, part: str, doers: Sequence[Role], mine: Role
) -> Iterator[Change]:
    """Cells of a new part: those of the row, but only one doer."""
    others = {role.id for role in doers if role is not mine}
    for role, cell in plan.row(row.id).items():
        functions = cell.functions - {plan.letters.doer} if role in others else cell.functions
        if functions or cell.note:
            yield Change(ASSIGNMENTS, (part, role), None, replace(cell, functions=functions))


def merge_roles(plan: Plan, keep: str, gone: Sequence[str]) -> Edit:
    """Make one role (id) of several: letters, notes, people and reporting lines of all.

    Raises
    ------
    InvalidEdit
        ``unknown`` role, ``merge_with_itself``.
    """
    role = get(plan, "roles", keep)
    require(plan, "roles", gone)
    if keep in gone:
        raise InvalidEdit("merge_with_itself", name=role.name)
    names = frozenset(gone)
    first = (
        *_united_columns(plan, keep, gone),
        *_united_role(plan, role, names),
        *renamed(plan, "roles", names, keep),
    )
    rest = delete_roles(plan.changed(first), gone)
    data: Data = {"name": role.name, "count": len(names) + 1}
    return Edit("merge_roles", merged((*first, *rest.changes)), data)


def _united_columns(plan: Plan, keep: str, gone: Sequence[str]) -> tuple[Change, ...]:
    cells: dict[tuple[str, str], Functions] = {}
    notes: dict[tuple[str, str], str] = {}
    for activity in plan.activities:
        found = [plan.assignment(activity, one) for one in (keep, *gone)]
        functions = frozenset().union(*(cell.functions for cell in found))
        cells[activity, keep] = strongest(plan.letters, functions)
        notes[activity, keep] = joined(cell.note for cell in found)
    return cell_changes(plan, cells, notes)


def _united_role(plan: Plan, role: Role, gone: frozenset[str]) -> tuple[Change, ...]:
    """The kept role fills its gaps from the others, as long as it does not report to itself."""
    inside = gone | {role.id}
    gaps = {
        name: next(
            (v for one in sorted(gone) if (v := getattr(plan.roles[one], name)) not in inside), ""
        )
        for name in ("department", "reports_to", "deputy", "description", "library")
        if not getattr(role, name) or getattr(role, name) in gone
    }
    if _in_circle(plan, role, gaps.get("reports_to", role.reports_to), gone):
        gaps["reports_to"] = ""
    return changed("roles", role, **gaps)


def _in_circle(plan: Plan, role: Role, above: str, gone: frozenset[str]) -> bool:
    """Whether the role comes back to itself when ``above`` is its superior."""
    seen: set[str] = set()
    while above in plan.roles and above not in seen:
        if above == role.id or above in gone:
            return True
        seen.add(above)
        above = plan.roles[above].reports_to
    return False
