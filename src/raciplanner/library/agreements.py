"""Agreements that the library proposes, fitted to the roles of a plan."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from raciplanner.library.catalogue import catalogue
from raciplanner.library.charter_content import charter_content
from raciplanner.model.plan import Plan


def proposed_meetings(plan: Plan) -> dict[str, dict[str, Any]]:
    """Fields of a meeting for each one of the library, in the language of the plan."""
    language = plan.info.language
    return {
        one.id: {
            "name": one.name[language],
            "period": one.period,
            "minutes": one.minutes,
            "owner": role_for(plan, one.owner),
            "participants": _roles_for(plan, one.participants),
            "agenda": one.agenda[language],
            "output": one.output[language],
            "library": one.id,
        }
        for one in charter_content().meetings.values()
    }


def proposed_commitments(plan: Plan) -> dict[str, dict[str, Any]]:
    """Fields of a commitment for each one of the library, in the language of the plan."""
    language = plan.info.language
    return {
        one.id: {
            "text": one.text[language],
            "side": one.side,
            "owner": role_for(plan, one.owner),
            "measure": one.measure[language],
            "library": one.id,
        }
        for one in charter_content().commitments.values()
    }


def proposed_boundaries(plan: Plan) -> dict[str, dict[str, Any]]:
    """Fields of a boundary for each activity (id) for which the library knows a dividing line."""
    content, language = catalogue(), plan.info.language
    found = {}
    for row in plan.rows:
        known = content.activities.get(row.library)
        if known is not None and known.division_rule is not None:
            found[row.id] = {"activity": row.id, "rule": known.division_rule[language]}
    return found


def proposed_handovers(plan: Plan) -> dict[str, dict[str, Any]]:
    """Fields of a hand-over for each activity (id) that the library knows as one."""
    content, language = catalogue(), plan.info.language
    found = {}
    for row in plan.rows:
        known = content.activities.get(row.library)
        if known is not None and known.hand_over is not None:
            found[row.id] = {
                "name": row.name,
                "activity": row.id,
                "accepted_when": known.hand_over.acceptance[language],
                "within": known.hand_over.time_limit[language],
            }
    return found


def role_for(plan: Plan, wanted: str) -> str:
    """Id of the role of a plan that does what a role of the library does, or empty.

    Where the plan does not have it, the nearest of its fallbacks stands in.
    """
    known = {role.library: role.id for role in plan.columns if role.library}
    chain = (wanted, *catalogue().roles[wanted].fallback)
    return next((known[one] for one in chain if one in known), "")


def _roles_for(plan: Plan, wanted: Iterable[str]) -> tuple[str, ...]:
    found = (role_for(plan, one) for one in wanted)
    return tuple(dict.fromkeys(one for one in found if one))
