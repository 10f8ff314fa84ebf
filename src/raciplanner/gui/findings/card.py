"""The chosen finding beside the list: why it matters, its rule, and what solves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from raciplanner.gui.findings.asking import Asking
from raciplanner.gui.findings.candidates import Found, candidates
from raciplanner.gui.findings.live import LiveFindings
from raciplanner.gui.icons import icon
from raciplanner.gui.widgets import ElidedLink, Pane, label
from raciplanner.model.change import Edit
from raciplanner.model.plan import Plan
from raciplanner.wording.edits import edit_text

if TYPE_CHECKING:
    from raciplanner.analysis.findings import Finding

translate = QCoreApplication.translate


class FindingCard(Pane):
    """What there is to know about one finding.

    Signals
    -------
    fix_wanted(Edit)
        One of the edits offered was chosen.
    """

    fix_wanted = Signal(object)

    def __init__(self, live: LiveFindings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._live = live
        self._finding: Finding | None = None
        self._asked: tuple[Finding, Plan] | None = None
        self._asking = Asking(live.document, self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._look)
        self.setProperty("look", "pane")
        self.fact = label(wrap=True)
        self.question = label(look="strong", wrap=True)
        self.state = label(wrap=True)
        self.rule = label(look="secondary", wrap=True)
        self.fixes: list[ElidedLink] = []
        self._fill()
        self.retranslate()

    def _fill(self) -> None:
        inside = QWidget()
        inside.setProperty("look", "pane")
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(10, 6, 10, 6)
        self._lines.setSpacing(3)
        for part in (self.fact, self.question, self.state):
            self._lines.addWidget(part)
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self._lines.addLayout(self._links)
        self._lines.addWidget(self.rule)
        self._lines.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)

    def show_finding(self, finding: Finding | None) -> None:
        """Show another finding, or none."""
        self._finding = finding
        self._tell()
        if self._asked is None or not self._answered(*self._asked):
            self._clear()
            self._later.start()

    def _answered(self, finding: Finding, plan: Plan) -> bool:
        return finding == self._finding and plan is self._live.plan

    def _tell(self) -> None:
        finding = self._finding
        self.area.setVisible(finding is not None)
        if finding is None:
            return
        from raciplanner.wording.findings import fact_text, question_text

        self.fact.setText(fact_text(finding, self._live.plan, translate))
        self.question.setText(question_text(finding, translate))
        self.question.setVisible(bool(self.question.text()))
        self.state.setText(self._state_text(finding))
        self.state.setVisible(bool(self.state.text()))
        self.rule.setText(self._rule_text(finding))

    def _state_text(self, finding: Finding) -> str:
        """What the workshop said about the finding, who, and until when."""
        acceptance = self._live.plan.acceptances.get(finding.key)
        if acceptance is None:
            return ""
        parts = [acceptance.reason, acceptance.person]
        if acceptance.until is not None:
            until = QDate(*acceptance.until.timetuple()[:3])
            day = QLocale().toString(until, QLocale.FormatType.ShortFormat)
            parts.append(translate("FindingCard", "until {date}").format(date=day))
        return " — ".join(part for part in parts if part)

    def _rule_text(self, finding: Finding) -> str:
        from raciplanner.analysis.catalogue import RULES, limits_of
        from raciplanner.wording.findings import rule_name

        rule = RULES[finding.rule]
        limits = limits_of(self._live.plan)
        parts = [f"{rule.id} · {rule_name(rule.id, translate)}"]
        for name, limit in rule.limits.items():
            unit = " %" if limit.percent else ""
            value = limits[f"{rule.id}.{name}"]
            parts.append(f"{translate('Rules', limit.text)}: {value}{unit}")
        source = translate("FindingCard", "Source: {source}").format(source=rule.source)
        return "; ".join(parts) + f". {source}"

    # What solves it

    def _clear(self) -> None:
        for button in self.fixes:
            button.hide()
            button.deleteLater()
        self.fixes = []
        self._asked = None

    def _look(self) -> None:
        if self._finding is None or not self.isVisible():
            self._asking.stop()
            return
        asked = (self._finding, self._live.plan)
        self._asking.ask(candidates([self._finding]), lambda found: self._offer(asked, found))

    def _offer(self, asked: tuple[Finding, Plan], found: Found) -> None:
        self._clear()
        if asked[0] != self._finding:
            return
        self._asked = asked
        for _finding, edits in found:
            for edit in edits:
                self._add(edit)

    def _add(self, edit: Edit) -> None:
        button = ElidedLink(edit_text(edit, translate), lambda: self.fix_wanted.emit(edit))
        button.setIcon(icon("fix", self.palette()))
        self.fixes.append(button)
        self._links.addWidget(button)

    def retranslate(self) -> None:
        """Set every text."""
        self.area.setAccessibleName(translate("FindingCard", "The chosen finding"))
        self._tell()
        self._asked = None
        self._later.start()

    def recolour(self) -> None:
        """Set every drawing."""
        for button in self.fixes:
            button.setIcon(icon("fix", self.palette()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._asked is None:
            self._later.start()
