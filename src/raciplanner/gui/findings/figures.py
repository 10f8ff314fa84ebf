"""The figures of the whole network, and the findings about it, found beside the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from raciplanner.collection import take_for_old, without_collection
from raciplanner.gui.findings.live import LiveFindings
from raciplanner.gui.work import Work

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding
    from raciplanner.analysis.insights import Insights

PAUSE = 600
"""Milliseconds without an edit before the network is looked at again."""


class Figures(QObject):
    """Looks at the network of the open plan whenever it has changed and the person pauses.

    Parameters
    ----------
    live : LiveFindings
        Is handed the findings.

    Signals
    -------
    began()
        The plan is being looked at.
    looked()
        :attr:`insights` are those of the plan as it is.
    progressed(float)
        The part that is done, 0 to 1.
    """

    looked = Signal()
    began = Signal()
    progressed = Signal(float)

    def __init__(self, live: LiveFindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.insights: Insights | None = None
        self._work: Work | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.look)
        live.document.replaced.connect(self._forget)
        live.restarted.connect(self._follow)
        live.moved.connect(self._follow)

    @property
    def current(self) -> bool:
        """Whether :attr:`insights` are those of the plan as it is."""
        return self.insights is not None and not self._live.networks_stale

    @property
    def busy(self) -> bool:
        """Whether the plan is being looked at."""
        return self._work is not None

    def stop(self) -> None:
        """Look no more until the next edit."""
        self._pause.stop()
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _forget(self) -> None:
        self.stop()
        self.insights = None
        self._follow()

    def _follow(self) -> None:
        if self._live.networks_stale:
            self.stop()
            self._pause.start()

    def look(self) -> None:
        """Look now, without a pause."""
        if not self._live.networks_stale or self._work is not None:
            return
        self._pause.stop()
        plan = self._live.plan

        def look(progress: Callable[[float], None]) -> tuple[Insights, tuple[Finding, ...]]:
            from raciplanner.analysis.check import look_at_networks

            with without_collection():
                found = look_at_networks(plan, progress)
                take_for_old()
            return found

        # Without a parent: the work may outlive the window, whose end only cancels it.
        work = self._work = Work(look)
        work.progressed.connect(self.progressed)
        work.done.connect(lambda result: self._take(work, *result))
        work.start()
        self.began.emit()

    def _take(self, work: Work, insights: Insights, findings: tuple[Finding, ...]) -> None:
        if work is self._work:
            self._work = None
            self.insights = insights
            self._live.take_networks(findings)
            self.looked.emit()
