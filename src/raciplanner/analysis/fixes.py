"""Ways to solve a finding: for each rule a pure function from a finding to candidate edits.

A candidate is offered only if it does what it promises: the finding is gone after it, and no
row that it touches has an error that it did not have before.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from raciplanner.analysis import (
    fixes_answering,
    fixes_columns,
    fixes_goals,
    fixes_involving,
    fixes_networks,
    fixes_sides,
)
from raciplanner.analysis.catalogue import RULES, limits_of
from raciplanner.analysis.facts import Context
from raciplanner.analysis.findings import Finding
from raciplanner.analysis.fixes_answering import Fixer
from raciplanner.analysis.goal_facts import GoalFacts
from raciplanner.analysis.place import Place, Proposals, no_proposals
from raciplanner.analysis.row_check import RowCheck
from raciplanner.analysis.rules import CELLS, GOALS, NAMES, ROW
from raciplanner.model.change import Change, Edit
from raciplanner.model.plan import ASSIGNMENTS, Plan

FIXES: Mapping[str, Fixer] = MappingProxyType(
    {
        **fixes_answering.FIXES,
        **fixes_columns.FIXES,
        **fixes_goals.FIXES,
        **fixes_involving.FIXES,
        **fixes_networks.FIXES,
        **fixes_sides.FIXES,
    }
)
"""Where the candidates for each rule come from."""

NO_FIX: Mapping[str, str] = MappingProxyType(
    {
        "G02": "a key role is relieved by many small decisions, not by one",
        "G03": "who else could take part is known to people only",
        "G04": "a broker may be what the plan needs",
        "G05": "two departments begin to work together by talking, not by a letter",
        "G06": "whether two roles should meet is a question to both",
        "G07": "surplus meetings are told off by those who hold them",
        "G09": "see the proposal of a balanced assignment",
        "G10": "a role that adds no path may still be wanted",
        "G12": "hand-overs are moved by cutting the work differently",
        "G13": "islands may be right: one plan for two matters",
        "M02": "which activity works for a goal is known to people only",
        "M05": "a second department has to take something on, not only a letter",
        "M08": "goals are left out by those who set them",
        "M10": "the other side has to say what it contributes",
        "M11": "a balancing rule is a sentence of both sides",
        "M12": "see the findings about the activities of the goal",
        "M14": "what the departments share is agreed by them",
        "M15": "goals are left out by those who set them",
        "M16": "a formula, a target and a source have to be found",
        "M17": "which figure counts is agreed by both sides",
        "M18": "a joint figure is agreed by both sides",
        "M19": "what shows that a goal is reached has to be found",
        "S07": "see the findings about the single roles at the top",
        "S08": "a shared tool needs an agreement in words",
        "V04": "only people can say what a role should take on",
        "I02": "an empty plan needs activities, roles and letters of its own",
        "I09": "how to divide a plan is a decision about the work, not about letters",
        "I10": "a letter that no rule reads may matter to the people",
    }
)
"""Rules without candidates, and why."""


def fixable(rule: str) -> bool:
    """Whether there may be candidates for findings of a rule (id)."""
    return rule in FIXES


def fixes(plan: Plan, finding: Finding, proposals: Proposals = no_proposals) -> tuple[Edit, ...]:
    """Edits of ``plan`` that solve ``finding``, the likeliest first.

    Parameters
    ----------
    proposals : callable
        What the content library proposes for an activity.

    Returns
    -------
    tuple of Edit
        Each alone solves the finding; no two make the same changes.

    >>> from raciplanner.model.records import Activity, Role
    >>> plan = Plan(activities={"a": Activity("a", "Plan")}, roles={"r": Role("r", "CMO")})
    >>> [edit.name for edit in fixes(plan, Finding("H10", "error", "a"))]
    ['fix_owner_doer', 'delete_activity']
    """
    look = FIXES.get(finding.rule)
    if look is None or not _stands(plan, finding):
        return ()
    before = RowCheck(plan)
    found: list[Edit] = []
    known: set[frozenset[object]] = set()
    for edit in look(Place(plan, finding, proposals)):
        changes = frozenset((c.table, c.key, _fixed(c.after)) for c in edit.changes)
        if edit and changes not in known and _solves(plan, finding, edit, before):
            known.add(changes)
            found.append(edit)
    return tuple(found)


def _fixed(record: object) -> object:
    """``record`` for comparing edits: a new record's id is made up each time."""
    return record if record is None else repr(record)


def _stands(plan: Plan, finding: Finding) -> bool:
    """Whether the plan still has the places that the finding speaks of."""
    card = finding.card
    if card and card not in plan.goals and card not in plan.kpis:
        return False
    known = finding.activity is None or finding.activity in plan.activities
    return (known or finding.rule == "I01") and (finding.role or "") in {"", *plan.roles}


def _solves(plan: Plan, finding: Finding, edit: Edit, before: RowCheck) -> bool:
    """Whether ``finding`` is gone after ``edit``, without a new error in a row it touches.

    Findings down a column or over the whole plan are not looked for again: it would mean to
    check the whole plan for each candidate.  Their candidates are made so that they hold.
    """
    after = plan.apply(edit)
    rows = {str(c.key[0] if c.table == ASSIGNMENTS else c.key) for c in edit.changes if _row(c)}
    now = RowCheck(after)
    if now.errors(after, rows) - before.errors(plan, rows):
        return False
    scope = RULES[finding.rule].scope
    if scope == GOALS:
        return not _still_on_map(after, finding)
    if scope in {CELLS, ROW}:
        activity = finding.activity or ""
        return finding.key not in {one.key for one in now.findings(after, activity)}
    return scope != NAMES or not _still_named(after, finding)


def _row(change: Change) -> bool:
    """Whether a row has other letters after ``change``, is new or gone."""
    moved = change.before is not None and change.after is not None
    return change.table == ASSIGNMENTS or (change.table == "activities" and not moved)


def _still_on_map(after: Plan, finding: Finding) -> bool:
    context = Context.of(after, limits_of(after))
    hits = RULES[finding.rule].check(GoalFacts(after), context)
    return any(
        (hit.activity, hit.form, hit.also) == (finding.activity, finding.form, finding.also)
        for hit in hits
    )


def _still_named(after: Plan, finding: Finding) -> bool:
    rule = RULES[finding.rule]
    hits = rule.check(after, Context.of(after, limits_of(after)))
    return any(
        (hit.activity, hit.role, hit.form) == (finding.activity, finding.role, finding.form)
        for hit in hits
    )
