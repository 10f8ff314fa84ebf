"""The middle of the window while a plan is open: the matrix, and messages about the file above."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from raciplanner.gui.document import Document
from raciplanner.gui.matrix.view import MatrixView
from raciplanner.gui.widgets import Bar, Pane

translate = QCoreApplication.translate


class Workspace(Pane):
    """The matrix below what must be known about the file.

    Signals
    -------
    save_as_wanted()
        The person wants to go on with a copy of a read-only plan.
    """

    save_as_wanted = Signal()

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.matrix = MatrixView(document, self)
        self.read_only_bar = Bar("warningBar")
        self._save_as = self.read_only_bar.add_button("", self.save_as_wanted.emit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.read_only_bar)
        layout.addWidget(self.matrix, 1)
        document.replaced.connect(self.refresh)
        document.saved.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show or hide the messages about the file."""
        self.read_only_bar.setVisible(self._document.read_only)

    def retranslate(self) -> None:
        """Set every text."""
        text = translate(
            "Workspace", "This file is read-only. To change the plan, save it under another name."
        )
        self.read_only_bar.text.setText(text)
        self._save_as.setText(translate("Workspace", "Save as…"))
        self.refresh()
