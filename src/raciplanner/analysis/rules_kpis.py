"""Rules about KPIs: what they lack, where sides differ, whether any is joint."""

from __future__ import annotations

from collections.abc import Iterator

from raciplanner.analysis import sources
from raciplanner.analysis.facts import Context
from raciplanner.analysis.findings import QUESTION, WARNING, Data, ids
from raciplanner.analysis.goal_facts import GoalFacts
from raciplanner.analysis.names import folded
from raciplanner.analysis.rules import QT_TRANSLATE_NOOP, Form, Hit, Hits, goals_rule
from raciplanner.model.goal_records import Kpi

_NEEDED = ("owner", "baseline", "target", "due", "source")


@goals_rule(
    "M16",
    QT_TRANSLATE_NOOP("Rules", "KPI that cannot be followed"),
    source=sources.OWN,
    forms=Form(
        WARNING,
        lambda translate, _n: translate("Findings", "The KPI “{kpi}” lacks: {fields}."),
        QT_TRANSLATE_NOOP("Findings", "How will you know whether it is reached?"),
    ),
)
def incomplete(facts: GoalFacts, _at: Context) -> Hits:
    """A KPI without an owner, a baseline, a target, a date or a source of data."""
    found = []
    for kpi in facts.plan.kpis.ordered:
        missing = tuple(name for name in _NEEDED if getattr(kpi, name) in {None, ""})
        if missing:
            data: Data = {"kpi": kpi.id, "fields": missing, "count": len(missing)}
            found.append(Hit(data, also=(kpi.id,)))
    return found


@goals_rule(
    "M17",
    QT_TRANSLATE_NOOP("Rules", "Sides count differently"),
    source=sources.OWN,
    forms={
        "target": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings", "“{kpi}” has different targets: {departments}: {text}."
            ),
            QT_TRANSLATE_NOOP("Findings", "Which number holds for both?"),
        ),
        "definition": Form(
            WARNING,
            lambda translate, _n: translate(
                "Findings", "“{kpi}” is counted differently by {departments}."
            ),
            QT_TRANSLATE_NOOP("Findings", "Which definition holds for both?"),
        ),
    },
)
def sides_differ(facts: GoalFacts, _at: Context) -> Hits:
    """The same indicator with other targets, or another formula or unit, per department."""
    found = []
    for same in _same_kpis(facts):
        departments = ids({kpi.department for kpi in same})
        also = ids(kpi.id for kpi in same)
        data: Data = {"kpi": same[0].id, "departments": departments, "count": len(same)}
        targets = {kpi.target for kpi in same if kpi.target is not None}
        if len({(folded(kpi.formula), folded(kpi.unit), kpi.direction) for kpi in same}) > 1:
            found.append(Hit(data, form="definition", also=also))
        elif len(targets) > 1:
            ordered = sorted(same, key=lambda kpi: kpi.department)
            figures = [str(kpi.target) for kpi in ordered if kpi.target is not None]
            found.append(Hit({**data, "text": ", ".join(figures)}, form="target", also=also))
    return found


def _same_kpis(facts: GoalFacts) -> Iterator[list[Kpi]]:
    """KPIs of the same name, or from one entry of the library, in several departments."""
    groups: dict[str, list[Kpi]] = {}
    for kpi in facts.plan.kpis.ordered:
        if kpi.department:
            groups.setdefault(folded(kpi.name), []).append(kpi)
    for same in groups.values():
        if len({kpi.department for kpi in same}) > 1:
            yield same


@goals_rule(
    "M18",
    QT_TRANSLATE_NOOP("Rules", "No joint KPI"),
    source=sources.OWN,
    forms=Form(
        WARNING,
        lambda translate, n: translate(
            "Findings", "Of %n KPIs none is joint: each side can win alone.", None, n
        ),
        QT_TRANSLATE_NOOP("Findings", "Which figure do both answer for?"),
    ),
)
def none_joint(facts: GoalFacts, _at: Context) -> Hits:
    """There are KPIs, and both sides answer together for none of them."""
    kpis = facts.plan.kpis
    if not kpis or any(kpi.joint for kpi in kpis.values()):
        return ()
    return [Hit({"count": len(kpis)})]


@goals_rule(
    "M19",
    QT_TRANSLATE_NOOP("Rules", "Goal without a KPI"),
    source=sources.OWN,
    forms=Form(
        QUESTION,
        lambda translate, _n: translate("Findings", "No KPI measures the shared goal “{goal}”."),
        QT_TRANSLATE_NOOP("Findings", "How will both sides see that it is reached?"),
    ),
)
def unmeasured(facts: GoalFacts, _at: Context) -> Hits:
    """A goal of the company or a shared one that no KPI measures."""
    measured = {goal for kpi in facts.plan.kpis.values() for goal in kpi.goals}
    return [
        Hit({"goal": goal.id}, also=(goal.id,))
        for goal in facts.goals
        if goal.level in {"company", "shared"} and goal.id not in measured
    ]
