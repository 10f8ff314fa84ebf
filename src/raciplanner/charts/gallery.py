"""All pictures by the name of the figure they show."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from raciplanner.analysis.insights import Insights
from raciplanner.charts import bars, grids
from raciplanner.charts.look import Look
from raciplanner.charts.network import network
from raciplanner.drawing import Picture
from raciplanner.i18n import Translate

PICTURES: Mapping[str, Callable[[Insights, Look, Translate], Picture]] = {
    "together": network,
    "role_load": bars.role_load,
    "person_load": bars.person_load,
    "department_load": bars.department_load,
    "key_roles": bars.key_roles,
    "hand_overs": grids.hand_overs,
    "department_hand_overs": grids.department_hand_overs,
    "coverage": grids.coverage,
}
"""Names are those of :func:`raciplanner.wording.insights.tables`, which hold the same in words."""
