"""Heading and words of one section of the charter."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raciplanner.charter.book import Edition
from raciplanner.charter.sections import SECTIONS, title_of
from raciplanner.gui.document import Document
from raciplanner.gui.widgets import Dialog, label
from raciplanner.i18n import LANGUAGES, translator
from raciplanner.library.charter_content import charter_content
from raciplanner.model.edits.charter import change_section
from raciplanner.model.plan import Plan

translate = QCoreApplication.translate


class SectionDialog(Dialog):
    """Words of a section in place of those of the library; both are in the document's language."""

    def __init__(self, document: Document, section: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._section = document, section
        plan = document.plan
        language = plan.info.language
        self._language = language if language in LANGUAGES else "en"
        self._speak = translator(self._language)
        own = plan.charter_sections.get(section)
        self.heading = QLineEdit(title_of(section, plan, self._language, self._speak))
        self._library = self._library_words()
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setPlainText((own.text if own else "") or self._library)
        self.hint = label(look="secondary", wrap=True)
        self.back = QPushButton()
        self.back.setAutoDefault(False)
        self.back.clicked.connect(lambda: self.words.setPlainText(self._library))
        self.back.setVisible(bool(self._library))
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self._take)
        self.buttons.rejected.connect(self.reject)
        self._titles = (label(), label())
        self._titles[0].setBuddy(self.heading)
        self._titles[1].setBuddy(self.words)
        self._place()
        self.words.setFocus()
        self.retranslate()

    def _place(self) -> None:
        form = QFormLayout()
        form.addRow(self._titles[0], self.heading)
        bottom = QHBoxLayout()
        bottom.addWidget(self.back)
        bottom.addWidget(self.buttons, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.hint)
        layout.addLayout(form)
        layout.addWidget(self._titles[1])
        layout.addWidget(self.words, 1)
        layout.addLayout(bottom)
        self.resize(640, 460)

    def _library_words(self) -> str:
        kind = SECTIONS[self._section]
        if kind.words is None:
            return ""
        from raciplanner.analysis.findings import Sorted
        from raciplanner.analysis.summary import summarise

        plan = self._document.plan
        day = date.today()  # noqa: DTZ011 - only the words count
        nothing = Sorted((), (), ())
        edition = Edition(
            plan, self._language, self._speak, day, "", nothing, summarise(plan, (), day)
        )
        return kind.words(edition)

    def _take(self) -> None:
        """What is the library's word for word stays the library's."""
        words = self.words.toPlainText().strip()
        heading = self.heading.text().strip()
        plan = self._document.plan
        usual = title_of(self._section, Plan(plan.info), self._language, self._speak)
        wish: dict[str, object] = {
            "text": "" if words == self._library.strip() else words,
            "title": "" if heading == usual else heading,
        }
        if words:
            wish["shown"] = True
        self._document.attempt(change_section, self._section, **wish)
        self.accept()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("Section", "Section of the charter"))
        content = charter_content().sections.get(self._section)
        self.hint.setText(content.contents[self._language] if content else "")
        self.hint.setVisible(bool(content))
        self._titles[0].setText(translate("Section", "&Heading:"))
        self._titles[1].setText(translate("Section", "&Text (a line with a dash makes a list):"))
        self.back.setText(translate("Section", "Words of the &library"))
        ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
        self.buttons.button(ok).setText(translate("Section", "Take over"))
        self.buttons.button(cancel).setText(translate("Section", "Cancel"))
