"""Renewing what was signed: the number of the next draft, and the review after it."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from raciplanner.gui.widgets import Dialog, label
from raciplanner.model.plan import Plan
from raciplanner.model.signing import Signing, next_draft

translate = QCoreApplication.translate

USUAL = 182
"""Days from one review to the next where the plan tells nothing else: half a year."""


class RenewDialog(Dialog):
    """Asks for the number of the draft and for the day of the next review."""

    topic = "charter"

    def __init__(
        self, plan: Plan, signing: Signing, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plan, self._signing = plan, signing
        self.heading, self.about = label(look="heading", wrap=True), label(wrap=True)
        self.version, self.day, self.has_review = QLineEdit(), QDateEdit(), QCheckBox()
        self.hint = label(look="secondary", wrap=True)
        self.title = label()
        self.title.setBuddy(self.version)
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self.version.setText(next_draft(plan, signing.signoff.version))
        self.has_review.setChecked(True)
        next_day = next_review(plan, signing, today)
        self.day.setDate(QDate(next_day.year, next_day.month, next_day.day))
        self.day.setCalendarPopup(True)
        form = QFormLayout()
        form.addRow(self.title, self.version)
        form.addRow(self.has_review, self.day)
        layout = QVBoxLayout(self)
        for part in (self.heading, self.about):
            layout.addWidget(part)
        layout.addLayout(form)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.has_review.toggled.connect(self.day.setEnabled)
        self.version.textChanged.connect(self._check)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.resize(520, 300)
        self.retranslate()

    @property
    def wanted_version(self) -> str:
        """The number of the draft."""
        return self.version.text().strip()

    @property
    def review(self) -> date | None:
        """The day of the review after the next signing, if there is to be one."""
        day = self.day.date()
        chosen = date(day.year(), day.month(), day.day())
        return chosen if self.has_review.isChecked() else None

    def _check(self) -> None:
        version = self.wanted_version
        taken = any(one.version == version for one in self._plan.signoffs.values())
        hint = ""
        if not version:
            hint = translate("Renew", "A version is needed.")
        elif taken:
            hint = translate("Renew", "Version {version} was put to be signed before.")
        self.hint.setText(hint.format(version=version))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not hint)

    def retranslate(self) -> None:
        """Set every text."""
        version = self._signing.signoff.version
        self.setWindowTitle(translate("Renew", "Renew"))
        heading = translate("Renew", "Renew version {version}")
        self.heading.setText(heading.format(version=version))
        about = translate(
            "Renew",
            "The draft begins with everything that was agreed in version {version}, which stays as "
            "it is with its signatures. What you change is marked in the charter, so that whoever "
            "agreed before reads only what is new.",
        )
        self.about.setText(about.format(version=version))
        self.title.setText(translate("Renew", "&Draft:"))
        self.has_review.setText(translate("Renew", "Next &review:"))
        self.day.setAccessibleName(translate("Renew", "Day of the next review"))
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons.button(ok).setText(translate("Renew", "Begin the draft"))
        self.buttons.button(cancel).setText(translate("Renew", "Cancel"))
        self._check()


def next_review(plan: Plan, signing: Signing, today: date) -> date:
    """As long from today as it was from the signing to the present review."""
    try:
        made = date.fromisoformat(signing.signoff.made[:10])
    except ValueError:
        made = today
    day = plan.info.review_date
    apart = (day - made).days if day is not None else 0
    return today + timedelta(days=apart if apart > 0 else USUAL)
