"""What a plan says about itself, in one dialog; one undo step."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from raciplanner._generated.ui.properties_dialog import Ui_PropertiesDialog
from raciplanner.gui.choices import document_languages
from raciplanner.gui.document import Document
from raciplanner.gui.widgets import Dialog, fill
from raciplanner.model.edits.settings import change_info


class PropertiesDialog(Dialog):
    """Title, company, period, scope, language, version and review date of a plan."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.ui = Ui_PropertiesDialog()
        self.ui.setupUi(self)
        self.ui.buttons.accepted.connect(self._apply)
        self.ui.buttons.rejected.connect(self.reject)
        self.ui.has_review.toggled.connect(self.ui.review.setEnabled)
        self.ui.title.textChanged.connect(self._check)
        self._show()
        self.retranslate()

    def _show(self) -> None:
        info = self._document.plan.info
        self.ui.title.setText(info.title)
        self.ui.company.setText(info.company)
        self.ui.period.setText(info.period)
        self.ui.scope.setPlainText(info.scope)
        self.ui.version.setText(info.version)
        fill(self.ui.language, document_languages(), info.language)
        self.ui.has_review.setChecked(info.review_date is not None)
        self.ui.review.setEnabled(info.review_date is not None)
        day = info.review_date
        self.ui.review.setDate(
            QDate(day.year, day.month, day.day) if day else QDate.currentDate().addMonths(3)
        )

    def _check(self) -> None:
        ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.ui.title.text().strip()))

    def _fields(self) -> dict[str, Any]:
        day = self.ui.review.date()
        review = date(day.year(), day.month(), day.day())
        return {
            "title": self.ui.title.text(),
            "company": self.ui.company.text().strip(),
            "period": self.ui.period.text().strip(),
            "scope": self.ui.scope.toPlainText().strip(),
            "language": self.ui.language.currentData(),
            "version": self.ui.version.text().strip(),
            "review_date": review if self.ui.has_review.isChecked() else None,
        }

    def _apply(self) -> None:
        self._document.attempt(change_info, **self._fields())
        self.accept()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
