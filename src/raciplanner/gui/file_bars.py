"""What must be known about the file of the plan, across the top of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from raciplanner.errors import PlanFileError
from raciplanner.gui.document import Document
from raciplanner.gui.widgets import Bar, Pane
from raciplanner.wording.errors import error_text, notice_text

translate = QCoreApplication.translate

WHY_READ_ONLY = ("open_elsewhere", "newer_format", "read_only_file", "read_only_folder")
"""Notices that say why the plan cannot be saved to its file."""


class FileBars(Pane):
    """A bar that says why the plan is read-only, and one for all else that was found.

    Signals
    -------
    save_as_wanted()
        The person wants to go on with a copy.
    history_wanted()
        The person wants to see where the history was changed.
    """

    save_as_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._trouble: PlanFileError | None = None
        self._said = ""
        self.read_only_bar, self.notice_bar = Bar("warningBar"), Bar("warningBar")
        self.save_as = self.read_only_bar.add_button("", self.save_as_wanted.emit)
        self.show_history = self.notice_bar.add_button("", self.history_wanted.emit)
        self.dismiss = self.notice_bar.add_button("", self._dismiss)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for bar in (self.read_only_bar, self.notice_bar):
            layout.addWidget(bar)
        document.replaced.connect(self._start_over)
        document.saved.connect(self._start_over)
        document.unprotected.connect(self._tell)
        self.retranslate()

    def say(self, text: str) -> None:
        """Say something that must not be overlooked, until it is closed."""
        self._said = text
        self.refresh()

    def _dismiss(self) -> None:
        self._said = ""
        self.notice_bar.hide()

    def _start_over(self) -> None:
        self._trouble, self._said = None, ""
        self.refresh()

    def _tell(self, trouble: PlanFileError) -> None:
        """What is done now would not survive a crash: that must not be overlooked."""
        self._trouble = trouble
        self.refresh()

    def refresh(self) -> None:
        """Show or hide the messages about the file."""
        document, bar = self._document, self.read_only_bar
        notices = {one.code: notice_text(one.code, one.data, translate) for one in document.notices}
        why = next((notices[code] for code in WHY_READ_ONLY if code in notices), "")
        bar.text.setText(why or translate("FileBars", "This plan is read-only."))
        bar.setVisible(document.read_only)
        others = [text for code, text in notices.items() if code not in WHY_READ_ONLY]
        if self._trouble is not None:
            others.append(error_text(self._trouble, translate))
        others += [self._said] if self._said else []
        self.notice_bar.text.setText("\n".join(others))
        self.notice_bar.setVisible(bool(others))
        self.show_history.setVisible("history_broken" in notices)

    def retranslate(self) -> None:
        """Set every text."""
        self.save_as.setText(translate("FileBars", "Save as…"))
        self.show_history.setText(translate("FileBars", "Show the history"))
        self.dismiss.setText(translate("FileBars", "Close"))
        self.refresh()
