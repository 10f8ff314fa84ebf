"""Markers for the matrix: what the open findings say about each activity and each role."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from raciplanner.gui.findings.live import OPEN, LiveFindings
from raciplanner.gui.matrix.findings import Marker

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate


class Markers(Mapping[str, Marker]):
    """Markers by the id of an activity or a role; each is made when it is first looked at."""

    def __init__(self, live: LiveFindings) -> None:
        self._live = live
        self._findings: defaultdict[str, dict[str, Finding]] = defaultdict(dict)
        self._made: dict[str, Marker] = {}

    def add(self, key: str, finding: Finding) -> None:
        """Count ``finding`` for ``key``."""
        self._findings[key][finding.key] = finding
        self._made.pop(key, None)

    def take(self, key: str, finding: Finding) -> None:
        """Count ``finding`` for ``key`` no longer."""
        found = self._findings.get(key)
        if found and found.pop(finding.key, None):
            self._made.pop(key, None)
            if not found:
                del self._findings[key]

    def clear(self) -> None:
        """Forget all findings."""
        self._findings.clear()
        self._made.clear()

    def retell(self) -> None:
        """Make the sentences anew: names or the language have changed."""
        self._made.clear()

    def __getitem__(self, key: str) -> Marker:
        from raciplanner.wording.findings import finding_text

        if key not in self._findings:
            raise KeyError(key)
        if key not in self._made:
            found = sorted(self._findings[key].values(), key=lambda f: OPEN.index(f.severity))
            text = "\n".join(finding_text(one, self._live.plan, translate) for one in found)
            self._made[key] = Marker(found[0].severity, len(found), text)
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._findings

    def __iter__(self) -> Iterator[str]:
        return iter(self._findings)

    def __len__(self) -> int:
        return len(self._findings)


class LiveMarkers(QObject):
    """Keeps the markers of activities and roles in step with the findings.

    Signals
    -------
    changed()
        :attr:`activities` or :attr:`roles` say something else.
    """

    changed = Signal()

    def __init__(self, live: LiveFindings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self.activities, self.roles = Markers(live), Markers(live)
        live.restarted.connect(self._restart)
        live.moved.connect(self._move)

    def retell(self) -> None:
        """Make the sentences anew: names or the language have changed."""
        self.activities.retell()
        self.roles.retell()
        self.changed.emit()

    def _restart(self) -> None:
        self.activities.clear()
        self.roles.clear()
        self._move((), tuple(self._live.findings.values()))

    def _move(self, gone: tuple[Finding, ...], new: tuple[Finding, ...]) -> None:
        for finding in gone:
            markers, key = self._subject(finding)
            markers.take(key, finding)
        for finding in new:
            if self._live.group(finding) in OPEN:
                markers, key = self._subject(finding)
                markers.add(key, finding)
        if gone or new:
            self.changed.emit()

    def _subject(self, finding: Finding) -> tuple[Markers, str]:
        if finding.activity is not None:
            return self.activities, finding.activity
        return self.roles, finding.role or ""
