"""What the library proposes for an activity of a plan, in the roles of that plan."""

from __future__ import annotations

from collections.abc import Mapping

from raciplanner.library.catalogue import catalogue
from raciplanner.library.templates import strongest
from raciplanner.model.plan import Plan


def proposed(plan: Plan, activity: str) -> Mapping[str, frozenset[str]]:
    """Functions by role id that the library proposes for ``activity`` (id) of ``plan``.

    Duties of roles that the plan does not have go to those that stand in for them.  Empty for an
    activity that is not from the library.

    >>> from raciplanner.library.templates import new_plan
    >>> row = proposed(new_plan("small", "en"), "lead_scoring")
    >>> sorted(role for role, what in row.items() if "owner" in what)
    ['demand_gen']
    """
    content = catalogue()
    row = plan.activities.get(activity)
    source = content.activities.get(row.library) if row else None
    if source is None:
        return {}
    here = {role.library: role.id for role in reversed(plan.columns) if role.library}
    together: dict[str, frozenset[str]] = {}
    for role, what in source.functions.items():
        chain = (role, *content.roles[role].fallback)
        holder = next((here[one] for one in chain if one in here), None)
        if holder is not None:
            together[holder] = together.get(holder, frozenset()) | what
    return {role: strongest(what) for role, what in together.items()}
