"""A look at what a paste would do, where it is more than putting letters into cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from raciplanner.gui.matrix.clipboard import Block
from raciplanner.gui.matrix.paste import Proposal
from raciplanner.gui.widgets import Dialog, label

translate = QCoreApplication.translate

SHOWN = 200
"""So many different texts are listed at most."""


class PasteDialog(Dialog):
    """Says what is new and which texts are no letters; accepted, it is to be pasted."""

    def __init__(self, proposal: Proposal, block: Block, parent: QWidget) -> None:
        super().__init__(parent)
        self._proposal, self._block = proposal, block
        self.text = label(wrap=True)
        self.list = QListWidget()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.paste = self.buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.text, self.list, self.buttons):
            layout.addWidget(widget)
        self.resize(460, 360)
        self.retranslate()
        self.paste.setDefault(True)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("PasteDialog", "Paste"))
        self.paste.setText(translate("PasteDialog", "Paste"))
        cells = len(self._proposal.cells)
        self.text.setText(translate("PasteDialog", "%n cell(s) will be pasted.", None, cells))
        self.list.clear()
        self.list.addItems(list(self._lines()))

    def _lines(self) -> Iterable[str]:
        proposal, block = self._proposal, self._block
        for name in proposal.new_roles[:SHOWN]:
            yield translate("PasteDialog", "New role: {name}").format(name=name)
        for name in proposal.new_activities[:SHOWN]:
            yield translate("PasteDialog", "New activity: {name}").format(name=name)
        for text, count in Counter(block.unread).most_common(SHOWN):
            line = translate(
                "PasteDialog", "No letter, kept as a note: “{text}” (%n time(s))", None, count
            )
            yield line.format(text=text)
        for text, count in Counter(block.alike).most_common(SHOWN):
            line = translate(
                "PasteDialog", "Read as a Latin letter: “{text}” (%n time(s))", None, count
            )
            yield line.format(text=text)


def worth_a_look(proposal: Proposal, block: Block, *, names_wanted: bool) -> bool:
    """Whether something happens that may not have been meant."""
    surprise = bool(proposal.new_activities) and not names_wanted
    return bool(block.unread or proposal.new_roles) or surprise
