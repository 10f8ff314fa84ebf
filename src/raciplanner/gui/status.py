"""The status bar: what was done last, and how things stand."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QStatusBar,
    QToolButton,
    QWidget,
)

from raciplanner.gui.announce import announce
from raciplanner.gui.findings.grouping import group_text
from raciplanner.gui.findings.live import OPEN, LiveFindings
from raciplanner.gui.icons import marker
from raciplanner.gui.widgets import ElidedLabel, label, link, set_tip

translate = QCoreApplication.translate

LINGER = 8_000
"""Milliseconds for which an offer beside a message can be taken."""


class StatusBar(QStatusBar):
    """Messages on the left; findings, selection, zoom, saving and language on the right.

    Signals
    -------
    findings_wanted(), zoom_wanted(), language_wanted()
        The part of that name was pressed.
    cancel_wanted()
        The work in progress should stop.
    """

    findings_wanted = Signal()
    zoom_wanted = Signal()
    language_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.message = ElidedLabel()
        self._act: Callable[[], object] | None = None
        self._said: int | None = None
        self.offer = link("", self._take_offer)
        self._linger = QTimer(self)
        self._linger.setSingleShot(True)
        self._linger.setInterval(LINGER)
        self._linger.timeout.connect(self.offer.hide)
        self._add_left()
        self.severities = {group: self._button(self.findings_wanted) for group in OPEN}
        self.findings = label()
        self.selection = ElidedLabel()
        self.zoom = self._button(self.zoom_wanted)
        self.saved = label()
        self.language = self._button(self.language_wanted)
        for widget in (
            self.findings,
            *self.severities.values(),
            self.selection,
            self.zoom,
            self.saved,
            self.language,
        ):
            self.addPermanentWidget(widget)

    def _add_left(self) -> None:
        left = QWidget()
        line = QHBoxLayout(left)
        line.setContentsMargins(8, 2, 0, 2)
        line.setSpacing(4)
        line.addWidget(self.message)
        line.addWidget(self.offer)
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress.setFixedWidth(160)
        self.progress.setTextVisible(False)
        self.cancel = link("", self.cancel_wanted.emit)
        line.addWidget(self.progress)
        line.addWidget(self.cancel)
        line.addStretch(1)
        for widget in (self.offer, self.progress, self.cancel):
            widget.hide()
        self.addWidget(left, 1)

    def _button(self, signal: object) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(signal)
        return button

    # The left side

    def tell(self, text: str, offer: str = "", act: Callable[[], object] | None = None) -> None:
        """Say ``text``; ``offer`` is a link beside it that does ``act``."""
        self.message.setText(text)
        set_tip(self.message, text)
        self.message.setAccessibleName(text)
        self._act = act
        self.offer.setText(offer)
        self.offer.setVisible(bool(offer))
        self._linger.start()
        announce(self, text)

    def _take_offer(self) -> None:
        act, self._act = self._act, None
        self.offer.hide()
        if act is not None:
            act()

    def show_progress(self, share: float | None) -> None:
        """Show how far a work is (0 to 1); None when it has ended."""
        self.progress.setVisible(share is not None)
        self.cancel.setVisible(share is not None)
        if share is not None:
            self.progress.setValue(round(share * 100))

    # The right side

    def show_findings(self, live: LiveFindings) -> None:
        """Show the open findings by severity; an empty plan is never clean."""
        known = not live.busy and not live.nothing_to_check
        some = known and any(live.counts[group] for group in OPEN)
        for group, button in self.severities.items():
            count = live.counts[group]
            button.setVisible(some and count > 0)
            button.setText(str(count))
            text = group_text(group, count)
            set_tip(button, text)
            button.setAccessibleName(text)
        self.findings.setVisible(not some)
        if live.busy:
            self.findings.setText(translate("StatusBar", "Checking…"))
        elif live.nothing_to_check:
            self.findings.setText(translate("StatusBar", "Nothing to check yet"))
        else:
            self.findings.setText(translate("StatusBar", "No open findings"))
        if known:
            self._say_findings(sum(live.counts[group] for group in OPEN))

    def _say_findings(self, count: int) -> None:
        """Let a screen reader say how many findings are left, where that has changed."""
        if self._said is not None and count != self._said:
            announce(self, translate("StatusBar", "%n open finding(s) left", None, count))
        self._said = count

    def show_saved(self, text: str) -> None:
        """Show when the plan was saved, or that it was not."""
        self.saved.setText(text)
        self.saved.setVisible(bool(text))

    def show_zoom(self, percent: int) -> None:
        """Show the zoom of the matrix."""
        self.zoom.setText(f"{percent} %")
        self.zoom.show()

    def show_selection(self, text: str) -> None:
        """Show what is selected in the matrix."""
        self.selection.setText(text)
        set_tip(self.selection, text)
        self.selection.setVisible(bool(text))

    def clear_plan(self) -> None:
        """Show nothing about a plan: there is none."""
        for widget in (*self.severities.values(), self.findings, self.selection, self.saved):
            widget.hide()
        self.zoom.hide()
        self._said = None
        self.tell("")

    def retranslate(self, language: str) -> None:
        """Set the fixed texts; ``language`` is the code of the present language."""
        self.language.setText(language.upper())
        set_tip(self.language, translate("StatusBar", "Language of the window"))
        set_tip(self.zoom, translate("StatusBar", "Zoom: press for 100 %"))
        self.cancel.setText(translate("StatusBar", "Cancel"))

    def recolour(self) -> None:
        """Draw the markers anew."""
        for group, button in self.severities.items():
            button.setIcon(marker(group, self.palette()))
