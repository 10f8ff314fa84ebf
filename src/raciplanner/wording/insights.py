"""The figures of a plan in words: what each says in one sentence, and the table behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.analysis.insights import Insights
from raciplanner.i18n import Translate
from raciplanner.wording import insights_load, insights_ties
from raciplanner.wording.figures import Table

TABLES: Mapping[str, Callable[[Insights, Translate], Table]] = {
    "role_load": insights_load.role_loads,
    "person_load": insights_load.people_loads,
    "department_load": insights_load.department_loads,
    "key_roles": insights_load.key_roles,
    "key_people": insights_load.key_people,
    "absences": insights_load.absences,
    "together": insights_ties.together,
    "groups": insights_ties.groups,
    "cut_roles": insights_ties.cut_roles,
    "brokers": insights_ties.brokers,
    "islands": insights_ties.islands,
    "coordination": insights_ties.coordination,
    "hand_overs": insights_ties.hand_overs,
    "department_hand_overs": insights_ties.department_hand_overs,
    "cycles": insights_ties.cycles,
    "coverage": insights_ties.coverage,
    "similar_roles": insights_ties.similar_roles,
    "similar_activities": insights_ties.similar_activities,
}
"""What makes each table, by name, in the order in which they are shown."""


def tables(found: Insights, translate: Translate) -> dict[str, Table]:
    """Every figure of ``found`` by name."""
    return {name: make(found, translate) for name, make in TABLES.items()}


def table(name: str, found: Insights, translate: Translate) -> Table:
    """One of :func:`tables`."""
    return TABLES[name](found, translate)
