"""What the matrix needs to know of findings: one marker per activity and per role."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from raciplanner.values import dataclass

SEVERITIES = ("note", "question", "warning", "error")
"""From the least to the most severe."""


@dataclass(frozen=True, slots=True)
class Marker:
    """The findings of one activity or role: the gravest severity, how many, and their words."""

    severity: str
    count: int
    text: str = ""

    @property
    def weight(self) -> int:
        """A number to sort by: severity first, then how many."""
        return (SEVERITIES.index(self.severity) + 1) * 1000 + min(self.count, 999)


Markers = Mapping[str, Marker]
"""Markers by the id of an activity or a role."""


def together(markers: Iterable[Marker]) -> Marker | None:
    """One marker for several, as a folded phase shows it; None where there are none."""
    found = list(markers)
    if not found:
        return None
    gravest = max(found, key=lambda marker: marker.weight)
    return Marker(gravest.severity, sum(marker.count for marker in found))
