"""The edits that solve findings, as the card and the menu offer them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from raciplanner.gui.findings.asking import Progress
from raciplanner.model.change import Edit
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

Found = list[tuple["Finding", tuple[Edit, ...]]]
"""Findings, each with the edits that solve it."""


def candidates(findings: Sequence[Finding]) -> Callable[[Plan, Progress], Found]:
    """The question to a plan which edits solve each of ``findings``."""

    def look(plan: Plan, progress: Progress) -> Found:
        from raciplanner.analysis.fixes import fixes
        from raciplanner.library.proposals import proposed

        found: Found = []
        for place, finding in enumerate(findings):
            progress(place / len(findings))
            found.append((finding, fixes(plan, finding, proposed)))
        return found

    return look
