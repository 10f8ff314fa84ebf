"""Looking for edits that solve findings: at once, or beside the window in large plans."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from raciplanner.gui.findings.live import LARGE, LiveFindings
from raciplanner.gui.work import Work
from raciplanner.model.change import Edit
from raciplanner.model.plan import Plan

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

Found = list[tuple["Finding", tuple[Edit, ...]]]
"""Findings, each with the edits that solve it."""


def candidates(plan: Plan, findings: Sequence[Finding]) -> Found:
    """The edits of ``plan`` that solve each of ``findings``."""
    from raciplanner.analysis.fixes import fixes
    from raciplanner.library.proposals import proposed

    return [(finding, fixes(plan, finding, proposed)) for finding in findings]


class Candidates(QObject):
    """Answers one question at a time; an answer that comes too late is thrown away."""

    def __init__(self, live: LiveFindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._work: Work | None = None

    def ask(self, findings: Sequence[Finding], then: Callable[[Found], object]) -> None:
        """Look for edits and hand them to ``then``, unless the plan has changed meanwhile."""
        self.stop()
        plan = self._live.plan
        if len(plan.activities) * len(plan.roles) < LARGE:
            then(candidates(plan, findings))
            return
        work = self._work = Work(lambda _progress: candidates(plan, findings), self)

        def answer(found: Found) -> None:
            if work is self._work and plan is self._live.plan:
                then(found)

        work.done.connect(answer)
        work.start()

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
