"""Rules about goals and departments: what is shared, who contributes, what is of one side only."""

from __future__ import annotations

from collections.abc import Iterator

from raciplanner.analysis import sources
from raciplanner.analysis.facts import Context
from raciplanner.analysis.findings import ERROR, WARNING, Data, ids
from raciplanner.analysis.goal_facts import GoalFacts
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, Limit, goals_rule


@goals_rule(
    "M05",
    QT_TRANSLATE_NOOP("Rules", "Shared in name only"),
    source=sources.OWN,
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "The goal “{goal}” is shared by {shared}, but in its %n activities only {departments}"
            " does the work or answers for it.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "What do the others do for it?"),
    ),
)
def shared_in_name(facts: GoalFacts, _at: Context) -> Hits:
    """A goal of several departments whose activities only one of them does and answers for."""
    found = []
    for goal in facts.goals:
        activities = facts.helping.get(goal.id, ())
        working = facts.departments_at_work(activities) & set(goal.departments)
        if len(goal.departments) > 1 and len(working) == 1:
            data: Data = {
                "goal": goal.id,
                "count": len(activities),
                "departments": ids(working),
                "shared": ids(goal.departments),
            }
            found.append(Hit(data, also=(goal.id,)))
    return found


@goals_rule(
    "M10",
    QT_TRANSLATE_NOOP("Rules", "One side contributes"),
    source=sources.OWN,
    forms=Form(
        ERROR,
        lambda translate, n: translate(
            "Findings",
            "The goal “{goal}” is shared by {shared}, but the %n goals that support it are all of"
            " {departments}.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "What does the other side contribute?"),
    ),
)
def one_side(facts: GoalFacts, _at: Context) -> Hits:
    """A shared goal that is supported by goals of one department alone."""
    found = []
    for goal in facts.goals:
        children = facts.graph.children[goal.id]
        of = {one for child in children for one in facts.plan.goals[child].departments}
        if len(goal.departments) > 1 and len(of) == 1 and of <= set(goal.departments):
            data: Data = {
                "goal": goal.id,
                "count": len(children),
                "departments": ids(of),
                "shared": ids(goal.departments),
            }
            found.append(Hit(data, also=(goal.id,)))
    return found


@goals_rule(
    "M13",
    QT_TRANSLATE_NOOP("Rules", "Department goal beside the shared ones"),
    source=sources.OWN,
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "The goal “{goal}” of {departments} supports nothing shared."
        ),
        QT_TRANSLATE_NOOP("Findings", "Which shared goal does it contribute to?"),
    ),
)
def beside_the_shared(facts: GoalFacts, _at: Context) -> Hits:
    """A goal of one department that is linked up, but to no shared goal on the way."""
    return [
        Hit({"goal": goal.id, "departments": ids(goal.departments)}, also=(goal.id,))
        for goal in facts.goals
        if goal.level == "department"
        and goal.id in facts.linked_up
        and not any(
            facts.plan.goals[above].level == "shared" for above in facts.graph.above([goal.id])
        )
    ]


@goals_rule(
    "M14",
    QT_TRANSLATE_NOOP("Rules", "Company goal nobody shares"),
    source=sources.OWN,
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "No shared goal supports “{goal}” of the company."
        ),
        QT_TRANSLATE_NOOP("Findings", "What must both departments reach together for it?"),
    ),
)
def unshared(facts: GoalFacts, _at: Context) -> Hits:
    """A goal of the company without a shared goal below it."""
    return [
        Hit({"goal": goal.id}, also=(goal.id,))
        for goal in facts.goals
        if goal.level == "company"
        and not any(
            facts.plan.goals[below].level == "shared" for below in facts.graph.below([goal.id])
        )
    ]


@goals_rule(
    "M15",
    QT_TRANSLATE_NOOP("Rules", "Many goals of one department"),
    source=sources.OWN,
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings", "{departments} has %n goals of its own (asked above {limit}).", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "Which of them come first?"),
    ),
    limits={"goals": Limit(5, QT_TRANSLATE_NOOP("Rules", "Goals of one department, above"))},
)
def scattered(facts: GoalFacts, at: Context) -> Hits:
    """A department with more goals of its own than it can look after."""
    limit = at.limits["M15.goals"]
    return [
        Hit(
            {"goal": own[0], "count": len(own), "limit": limit, "departments": (department,)},
            also=(department,),
        )
        for department, own in _own_goals(facts)
        if len(own) > limit
    ]


def _own_goals(facts: GoalFacts) -> Iterator[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for goal in facts.goals:
        if goal.level == "department":
            for department in goal.departments:
                found.setdefault(department, []).append(goal.id)
    yield from found.items()
