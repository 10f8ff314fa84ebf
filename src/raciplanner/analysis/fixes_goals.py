"""Ways to solve findings about the goal map."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from raciplanner.analysis.fixes_answering import Fixer
from raciplanner.analysis.goal_facts import GoalFacts
from raciplanner.analysis.place import Place, few
from raciplanner.errors import InvalidEdit
from raciplanner.model.change import Change, Edit
from raciplanner.model.combining import with_function
from raciplanner.model.edits.build import merged
from raciplanner.model.edits.goal_links import (
    delete_links,
    link_activities,
    link_goals,
    unlink_activities,
)
from raciplanner.model.edits.goals import change_goal, set_goal_letters
from raciplanner.model.goal_records import CONTRIBUTES, Goal


def _goal(at: Place) -> Goal:
    return at.plan.goals[at.finding.card]


def owner_of_goal(at: Place) -> Iterator[Edit]:
    """Make one role accountable: who answers for its activities, or is of its departments."""
    if at.finding.form == "several":
        yield from _one_owner(at)
        return
    for role in few(_near_roles(at, _goal(at))):
        held = _held(_goal(at), role)
        after = with_function(at.letters, held, {at.owner})
        changes = set_goal_letters(at.plan, _goal(at).id, role, after).changes
        data = {"role": at.name(role), "letters": at.written(after)}
        yield Edit("fix_owner", changes, data)


def _held(goal: Goal, role: str) -> frozenset[str]:
    return frozenset(function for one, function in goal.letters if one == role)


def _one_owner(at: Place) -> Iterator[Edit]:
    owners = at.listed("roles")
    asked = at.first("two_way", "one_way")
    for keep in few(owners):
        plan, changes = at.plan, list[Change]()
        cells = {}
        for role in owners:
            if role != keep:
                cells[role] = _held(_goal(at), role) - {at.owner} or asked
                step = set_goal_letters(plan, _goal(at).id, role, cells[role]).changes
                plan = plan.changed(step)
                changes += step
        data = {"role": at.name(keep), "letter": at.written({at.owner})}
        yield Edit("fix_keep_owner", merged(changes), {**data, "others": at.outcome(cells)})


def _near_roles(at: Place, goal: Goal) -> list[str]:
    """Roles that could answer for ``goal``, the likeliest first."""
    plan = at.plan
    found = [role for role, _function in goal.letters]
    for link in plan.activity_links.values():
        if link.goal == goal.id:
            cells = plan.row(link.activity).items()
            found += [role for role, cell in cells if at.owner in cell.functions]
    found += [role.id for role in plan.columns if role.department in goal.departments]
    found += [role.id for role in plan.columns]
    return [role for role in dict.fromkeys(found) if role in plan.roles]


def goal_of_activity(at: Place) -> Iterator[Edit]:
    """Let the activity serve a goal: first those that its phase or its owner's side serves."""
    plan, row = at.plan, at.plan.activities[at.activity]
    phase = {one.id for one in plan.rows if row.phase and one.phase == row.phase}
    found = [link.goal for link in plan.activity_links.values() if link.activity in phase]
    owners = {plan.roles[role].department for role in at.holders(at.owner)} - {""}
    found += [goal.id for goal in plan.goals.ordered if owners & set(goal.departments)]
    found += [goal.id for goal in plan.goals.ordered]
    for goal in few([one for one in dict.fromkeys(found) if one in plan.goals]):
        yield link_activities(plan, goal, [at.activity])


def link_up(at: Place) -> Iterator[Edit]:
    """Let the goal support one that is linked up: a shared one, or one of the company."""
    facts = GoalFacts(at.plan)
    tops = [goal for goal in facts.goals if goal.id in facts.linked_up]
    yield from _support(at, [goal.id for goal in tops if goal.level in {"shared", "company"}])


def link_to_shared(at: Place) -> Iterator[Edit]:
    """Let the goal support a shared one."""
    yield from _support(at, [goal.id for goal in at.plan.goals.ordered if goal.level == "shared"])


def _support(at: Place, goals: Iterable[str]) -> Iterator[Edit]:
    mine = set(_goal(at).departments)
    near = sorted(goals, key=lambda one: not mine & set(at.plan.goals[one].departments))
    for goal in few(near):
        try:
            yield link_goals(at.plan, _goal(at).id, goal)
        except InvalidEdit:  # it would support itself through others
            continue


def open_circle(at: Place) -> Iterator[Edit]:
    """Take one link of the circle out."""
    ring = at.ids("goals")
    for link in sorted(at.plan.goal_links.values(), key=lambda one: one.id):
        if link.kind == CONTRIBUTES and link.source in ring and link.target in ring:
            yield delete_links(at.plan, [link.id])


def one_direction(at: Place) -> Iterator[Edit]:
    """Let the activity no longer hinder, or no longer serve."""
    for name in ("goals", "helped"):
        goals = [one for one in at.ids(name) if one in at.plan.goals]
        changes: list[Change] = []
        for goal in goals:
            changes += unlink_activities(at.plan, goal, [at.activity]).changes
        names = ", ".join(f"“{at.plan.goals[goal].name}”" for goal in goals)
        yield Edit("fix_unlink", tuple(changes), {"goals": names})


def dates_inside(at: Place) -> Iterator[Edit]:
    """Set the dates of the goal inside those it supports."""
    goal = _goal(at)
    parents = [at.plan.goals[one] for one in GoalFacts(at.plan).graph.parents[goal.id]]
    starts = max((one.starts for one in (goal, *parents) if one.starts), default=None)
    ends = min((one.ends for one in (goal, *parents) if one.ends), default=None)
    if goal.starts and goal.ends and starts and ends and starts > ends:
        return
    fields = {"starts": goal.starts and starts, "ends": goal.ends and ends}
    yield Edit("fix_dates", change_goal(at.plan, goal.id, **fields).changes, {"name": goal.name})


FIXES: Mapping[str, Fixer] = {
    "M01": owner_of_goal,
    "M03": goal_of_activity,
    "M04": link_up,
    "M06": open_circle,
    "M07": one_direction,
    "M09": dates_inside,
    "M13": link_to_shared,
}
