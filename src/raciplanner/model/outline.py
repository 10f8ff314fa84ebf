"""The structure of a plan without what was agreed in it: the beginning of the next one."""

from __future__ import annotations

from dataclasses import replace

from raciplanner.model.plan import Plan
from raciplanner.model.records import PlanInfo

STRUCTURE = (
    "letter_sets",
    "departments",
    "roles",
    "people",
    "phases",
    "activities",
    "limits",
)
"""Tables that a plan made from an earlier one keeps."""


def outline_of(plan: Plan) -> Plan:
    """A new plan with activities, roles and people of ``plan``, and no letters or agreements.

    It starts again as a draft: version and review date are those of a new plan.

    >>> from raciplanner.model.records import Role
    >>> outline_of(Plan(roles={"cmo": Role("cmo", "CMO")})).roles["cmo"].name
    'CMO'
    """
    fresh = PlanInfo()
    info = replace(plan.info, version=fresh.version, review_date=fresh.review_date)
    return Plan(info, **{name: plan.table(name) for name in STRUCTURE})
