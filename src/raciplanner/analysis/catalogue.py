"""The catalogue: every rule that is checked, by id.

Not here, because they look at something other than a plan: words instead of letters (I05) are told
by the import; a row that loses its owner through a deletion (I07) is told by that edit; a stale
signature (I08) is told where signatures are.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from raciplanner.analysis import (
    rules_answering,
    rules_columns,
    rules_goals,
    rules_integrity,
    rules_involving,
    rules_kpis,
    rules_names,
    rules_networks,
    rules_shared_goals,
    rules_sides,
    rules_similar,
    rules_totals,
)
from raciplanner.analysis.rules import Rule
from raciplanner.model.plan import Plan

_MODULES = (
    rules_answering,
    rules_involving,
    rules_names,
    rules_columns,
    rules_totals,
    rules_integrity,
    rules_networks,
    rules_similar,
    rules_sides,
    rules_goals,
    rules_shared_goals,
    rules_kpis,
)

RULES: Mapping[str, Rule] = MappingProxyType(
    {
        rule.id: rule
        for rule in sorted(
            (
                rule
                for module in _MODULES
                for rule in vars(module).values()
                if isinstance(rule, Rule)
            ),
            key=lambda rule: rule.id,
        )
    }
)
"""Every rule by id, in the order of ids."""

DEFAULT_LIMITS: Mapping[str, int] = MappingProxyType(
    {
        f"{rule.id}.{name}": limit.default
        for rule in RULES.values()
        for name, limit in rule.limits.items()
    }
)
"""The shipped limits by ``rule.limit``, for example ``"H04.doers"``."""


def limits_of(plan: Plan) -> dict[str, int]:
    """The limits that hold in ``plan``: its own where it has any."""
    own = {key: limit.value for key, limit in plan.limits.items() if key in DEFAULT_LIMITS}
    return {**DEFAULT_LIMITS, **own}
