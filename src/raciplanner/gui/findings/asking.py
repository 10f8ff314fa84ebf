"""Questions to a plan: answered at once for a small one, beside the window for a large one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from raciplanner.gui.document import Document
from raciplanner.gui.findings.live import LARGE
from raciplanner.gui.work import Work
from raciplanner.model.plan import Plan

Progress = Callable[[float], object]


class Asking(QObject):
    """Answers one question at a time; an answer that comes too late is thrown away.

    Signals
    -------
    progressed(object)
        The part that is done (0 to 1); None when nothing is worked on any more.
    """

    progressed = Signal(object)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._work: Work | None = None

    def ask(
        self,
        question: Callable[[Plan, Progress], Any],
        then: Callable[[Any], object],
        *,
        beside: bool = False,
    ) -> None:
        """Hand the answer of ``question`` to ``then``, unless the plan has changed meanwhile.

        ``beside`` works beside the window although the plan is small.
        """
        self.stop()
        plan = self._document.plan
        if not beside and len(plan.activities) * len(plan.roles) < LARGE:
            then(question(plan, lambda _share: None))
            return
        # Without a parent: the work may outlive who asked, whose end only cancels it.
        work = self._work = Work(lambda progress: question(plan, progress))
        work.progressed.connect(lambda share: self._tell(work, share))
        work.done.connect(lambda answer: self._answer(work, plan, answer, then))
        self.progressed.emit(0.0)
        work.start()

    def _tell(self, work: Work, share: float) -> None:
        if work is self._work:
            self.progressed.emit(share)

    def _answer(self, work: Work, plan: Plan, answer: Any, then: Callable[[Any], object]) -> None:
        if work is self._work:
            self.stop()
            if plan is self._document.plan:
                then(answer)

    def stop(self) -> None:
        """Nobody waits for the answer any more."""
        if self._work is not None:
            self._work.cancel()
            self._work = None
            self.progressed.emit(None)
