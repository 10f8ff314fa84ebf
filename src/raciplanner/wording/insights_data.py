"""The figures of a plan as JSON types, for other programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from raciplanner.analysis.insights import Insights, Keys, Load


def insights_data(found: Insights) -> dict[str, Any]:
    """Everything in ``found``; roles, people and activities by id, with a list of their names.

    Figures that are not defined are None.
    """
    plan = found.plan
    return {
        "names": {
            "roles": {role.id: role.name for role in plan.columns},
            "people": {person.id: person.name for person in plan.people.ordered},
            "departments": {one.id: one.name for one in plan.departments.ordered},
            "phases": {one.id: one.name for one in plan.phases.ordered},
            "activities": {row.id: row.name for row in plan.rows},
        },
        "load": {
            "roles": _load(found.roles),
            "people": _load(found.people),
            "departments": _load(found.departments),
        },
        "key": {"roles": _keys(found.key_roles), "people": _keys(found.key_people)},
        "network": _network(found),
        "coordination": _coordination(found),
        "hand_overs": _hand_overs(found),
        "coverage": [
            {
                "phase": phase or None,
                "department": department or None,
                "functions": dict(sorted(counts.items())),
            }
            for (phase, department), counts in found.coverage.items()
        ],
        "similar_roles": [
            {"roles": [one.one, one.other], "activities": one.shared, "percent": one.share}
            for one in found.similar_roles
        ],
        "similar_activities": [
            {"activities": [one.earlier, one.later], "percent": one.share}
            for one in found.similar_activities
        ],
    }


def _load(load: Load) -> dict[str, Any]:
    return {"by": dict(load.by), "gini": load.gini}


def _keys(keys: Keys) -> dict[str, Any]:
    return {
        "index": dict(keys.index),
        "absences": [
            {"away": list(one.away), "activities": list(one.activities)} for one in keys.absences
        ],
    }


def _pairs(pairs: Iterable[tuple[str, str]], counts: Mapping[Any, float]) -> list[dict[str, Any]]:
    return [{"roles": list(both), "count": counts[both]} for both in pairs]


def _network(found: Insights) -> dict[str, Any]:
    ties = found.ties
    return {
        "together": _pairs(ties.together, ties.together),
        "groups": [sorted(group) for group in ties.groups],
        "modularity": ties.modularity,
        "cut_roles": dict(ties.cut),
        "betweenness": ties.brokers,
        "betweenness_error": {role: ties.between.error["role", role] for role in ties.brokers},
        "betweenness_starts": ties.between.starts,
        "betweenness_nodes": ties.between.nodes,
        "islands": [
            {"roles": list(island.roles), "activities": list(island.activities)}
            for island in ties.islands
        ],
        "departments": [
            {
                "department": one.department,
                "likeness_percent": one.likeness,
                "activities": one.activities,
                "shared": one.shared,
            }
            for one in ties.silos
        ],
        "redundant_roles": list(ties.redundant),
    }


def _coordination(found: Insights) -> dict[str, Any]:
    together = found.coordination
    return {
        "required": _pairs(sorted(together.required), together.required),
        "congruence": together.share,
        "weighted_congruence": together.weighted_share,
        "gaps": _pairs(together.gaps, together.required),
        "surplus": [list(both) for both in sorted(together.surplus)],
    }


def _hand_overs(found: Insights) -> dict[str, Any]:
    passed = found.hand_overs
    return {
        "roles": [
            {"from": giver, "to": taker, "count": count}
            for (giver, taker), count in passed.roles.items()
        ],
        "departments": [
            {"from": giver or None, "to": taker or None, "count": count}
            for (giver, taker), count in passed.departments.items()
        ],
        "dependencies": passed.links,
        "change_hands": passed.across,
        "circles": [list(part) for part in passed.cycles],
    }
