"""Accepting or parking a finding: with a reason that is printed."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from raciplanner._generated.ui.accept_dialog import Ui_AcceptDialog
from raciplanner.gui.widgets import Dialog, fill

translate = QCoreApplication.translate


class AcceptDialog(Dialog):
    """Asks what to do with a finding, why, who says so and until when.

    Parameters
    ----------
    sentence : str
        The finding in words.
    person : str
        Who is proposed.
    """

    topic = "findings"

    def __init__(self, sentence: str, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = sentence
        self.ui = Ui_AcceptDialog()
        self.ui.setupUi(self)
        self.ui.person.setText(person)
        self.ui.until.setDate(QDate.currentDate().addMonths(3))
        self.ui.until.setEnabled(False)
        self.ui.has_until.toggled.connect(self.ui.until.setEnabled)
        self.ui.reason.textChanged.connect(self._check)
        self.ui.state.currentIndexChanged.connect(self._check)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.retranslate()
        self.ui.reason.setFocus()

    def wish(self) -> dict[str, Any]:
        """Fields for :func:`~raciplanner.model.edits.settings.accept_finding`."""
        day = self.ui.until.date()
        until = date(day.year(), day.month(), day.day()) if self.ui.has_until.isChecked() else None
        return {
            "state": self.ui.state.currentData(),
            "reason": self.ui.reason.toPlainText(),
            "person": self.ui.person.text(),
            "until": until,
        }

    def _check(self) -> None:
        wish = self.wish()
        ready = bool(wish["reason"].strip()) or wish["state"] == "parked"
        self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self.ui.finding.setText(self._sentence)
        states = [
            ("accepted", translate("AcceptDialog", "Accept it: we know and live with it")),
            ("parked", translate("AcceptDialog", "Park it: we come back to it")),
        ]
        fill(self.ui.state, states, self.ui.state.currentData() or "accepted")
        self._check()
