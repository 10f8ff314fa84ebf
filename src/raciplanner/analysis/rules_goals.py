"""Rules about each goal of the map: who answers for it, what it hangs on, what serves it."""

from __future__ import annotations

from raciplanner.analysis import sources
from raciplanner.analysis.facts import Context
from raciplanner.analysis.findings import ERROR, NOTE, QUESTION, WARNING, Data, ids
from raciplanner.analysis.goal_facts import GoalFacts
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, Limit, goals_rule


@goals_rule(
    "M01",
    QT_TRANSLATE_NOOP("Rules", "Goal without one accountable"),
    source=f"{sources.OWN}: rules H01 and H02 for goals",
    forms={
        "nobody": Form(
            ERROR,
            lambda translate, _n: translate(
                "Findings", "Nobody is accountable for the goal “{goal}”."
            ),
            QT_TRANSLATE_NOOP("Findings", "Who answers for reaching it?"),
        ),
        "several": Form(
            ERROR,
            lambda translate, n: translate(
                "Findings", "%n roles are accountable for the goal “{goal}”: {roles}.", None, n
            ),
            QT_TRANSLATE_NOOP("Findings", "Who has the last word?"),
        ),
    },
)
def one_owner(facts: GoalFacts, at: Context) -> Hits:
    """Exactly one role answers for a goal; dropped goals need none."""
    found = []
    for goal in facts.goals:
        owners = [role for role in goal.roles_with(at.owner.function) if role in at.places]
        if goal.status != "dropped" and len(owners) != 1:
            data: Data = {"goal": goal.id, "count": len(owners), "roles": ids(owners)}
            form = "several" if owners else "nobody"
            found.append(Hit(data, form=form, also=(goal.id,)))
    return found


@goals_rule(
    "M02",
    QT_TRANSLATE_NOOP("Rules", "Nothing works for the goal"),
    source=f"{sources.OWN}; Perdoo: every initiative has a parent goal",
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "No activity and no other goal works for the goal “{goal}”."
        ),
        QT_TRANSLATE_NOOP("Findings", "What will be done to reach it?"),
    ),
)
def unserved(facts: GoalFacts, _at: Context) -> Hits:
    """No activity serves the goal and no goal supports it."""
    return [
        Hit({"goal": goal.id}, also=(goal.id,))
        for goal in facts.goals
        if not facts.graph.children[goal.id] and goal.id not in facts.helping
    ]


@goals_rule(
    "M03",
    QT_TRANSLATE_NOOP("Rules", "Activity without a goal"),
    source="Perdoo: every initiative has a parent goal",
    forms=Form(
        QUESTION,
        lambda translate, _n: translate("Findings", "“{activity}” serves no goal of the map."),
        QT_TRANSLATE_NOOP("Findings", "What is it done for?"),
    ),
)
def without_a_goal(facts: GoalFacts, _at: Context) -> Hits:
    """The activity is linked to no goal, where others are."""
    linked = {link.activity for link in facts.plan.activity_links.values()}
    if not linked:
        return ()
    return [Hit(activity=row.id) for row in facts.plan.rows if row.id not in linked]


@goals_rule(
    "M04",
    QT_TRANSLATE_NOOP("Rules", "Goal not linked up"),
    source="Tools that hide such goals hide the gap: okrify, Koan",
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "The goal “{goal}” supports no goal of the company."
        ),
        QT_TRANSLATE_NOOP("Findings", "Which of them does it serve, or is it still needed?"),
    ),
)
def not_linked_up(facts: GoalFacts, _at: Context) -> Hits:
    """No way leads up from the goal to one of the company."""
    return [
        Hit({"goal": goal.id}, also=(goal.id,))
        for goal in facts.goals
        if goal.id not in facts.linked_up
    ]


@goals_rule(
    "M06",
    QT_TRANSLATE_NOOP("Rules", "Goals in a circle"),
    source=sources.OWN,
    forms=Form(
        ERROR,
        lambda translate, n: translate(
            "Findings", "%n goals support one another in a circle: {goals}.", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "Which of these links is the wrong way round?"),
    ),
)
def circle(facts: GoalFacts, _at: Context) -> Hits:
    """Goals that support themselves through others; one finding for each circle."""
    found: list[Hit] = []
    seen: set[str] = set()
    for goal in facts.goals:
        above = facts.graph.above([goal.id])
        if goal.id in above and goal.id not in seen:
            ring = {one for one in above if goal.id in facts.graph.above([one])}
            seen |= ring
            found.append(
                Hit({"goal": goal.id, "goals": ids(ring), "count": len(ring)}, also=ids(ring))
            )
    return found


@goals_rule(
    "M07",
    QT_TRANSLATE_NOOP("Rules", "Helps one goal, hinders another"),
    source="Oracle Scorecard: links have a direction; " + sources.OWN,
    forms=Form(
        QUESTION,
        lambda translate, _n: translate(
            "Findings", "“{activity}” helps {helped} and hinders {goals}."
        ),
        QT_TRANSLATE_NOOP("Findings", "Which goes first, and who decides?"),
    ),
)
def helps_and_hinders(facts: GoalFacts, _at: Context) -> Hits:
    """One activity serves one goal and works against another."""
    helped, hindered = _by_activity(facts.helping), _by_activity(facts.hindering)
    return [
        Hit(
            {"goal": goals[0], "goals": ids(goals), "helped": ids(helped[activity])},
            activity=activity,
        )
        for activity, goals in hindered.items()
        if activity in helped
    ]


def _by_activity(of_goals: object) -> dict[str, list[str]]:
    assert isinstance(of_goals, dict)
    found: dict[str, list[str]] = {}
    for goal, activities in sorted(of_goals.items()):
        for activity in activities:
            found.setdefault(activity, []).append(goal)
    return found


@goals_rule(
    "M08",
    QT_TRANSLATE_NOOP("Rules", "Many goals on one map"),
    source="Kaplan and Norton: 15 to 25 objectives; kpi.org: a case of 32",
    forms=Form(
        NOTE,
        lambda translate, n: translate(
            "Findings", "%n goals are on the map (asked above {limit}).", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "Which of them would nobody miss?"),
    ),
    limits={"goals": Limit(25, QT_TRANSLATE_NOOP("Rules", "Goals on the map, above"))},
)
def many_goals(facts: GoalFacts, at: Context) -> Hits:
    """More goals than one map carries."""
    count, limit = len(facts.goals), at.limits["M08.goals"]
    return [Hit({"count": count, "limit": limit})] if count > limit else ()


@goals_rule(
    "M09",
    QT_TRANSLATE_NOOP("Rules", "Dates do not fit"),
    source="UpRaise: dates of a goal outside those of the goal it supports are an error",
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "The goal “{goal}” runs outside the dates of {goals}, which it supports."
        ),
        QT_TRANSLATE_NOOP("Findings", "Which dates are right?"),
    ),
)
def dates(facts: GoalFacts, _at: Context) -> Hits:
    """A goal that starts before, or ends after, the one it supports."""
    found = []
    for goal in facts.goals:
        parents = (facts.plan.goals[key] for key in facts.graph.parents[goal.id])
        outside = [
            above.id
            for above in parents
            if (goal.starts and above.starts and goal.starts < above.starts)
            or (goal.ends and above.ends and goal.ends > above.ends)
        ]
        if outside:
            found.append(Hit({"goal": goal.id, "goals": ids(outside)}, also=(goal.id,)))
    return found


@goals_rule(
    "M11",
    QT_TRANSLATE_NOOP("Rules", "Conflict without a rule"),
    source=sources.OWN,
    forms=Form(
        WARNING,
        lambda translate, _n: translate(
            "Findings", "The goals {goals} pull apart, and no rule balances them."
        ),
        QT_TRANSLATE_NOOP("Findings", "What holds when both cannot be had, and who decides?"),
    ),
)
def unruled(facts: GoalFacts, _at: Context) -> Hits:
    """A conflict that has no balancing rule."""
    return [
        Hit(
            {"goal": link.source, "goals": ids((link.source, link.target))},
            also=ids((link.source, link.target)),
        )
        for link in facts.conflicts
        if not link.rule.strip()
    ]


@goals_rule(
    "M12",
    QT_TRANSLATE_NOOP("Rules", "Goal with activities nobody answers for"),
    source=sources.OWN,
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings",
            "%n activities serve the goal “{goal}”, and nobody is accountable for any"
            " of them: {activities}.",
            None,
            n,
        ),
        QT_TRANSLATE_NOOP("Findings", "Who makes sure that they happen?"),
    ),
)
def unowned_work(facts: GoalFacts, _at: Context) -> Hits:
    """Activities serve the goal, and none of them has anybody who answers."""
    return [
        Hit(
            {"goal": goal.id, "count": len(activities), "activities": ids(activities)},
            also=(goal.id,),
        )
        for goal in facts.goals
        if (activities := facts.helping.get(goal.id, ())) and not any(map(facts.owned, activities))
    ]
