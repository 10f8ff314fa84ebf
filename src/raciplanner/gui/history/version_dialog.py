"""Naming a version."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from raciplanner._generated.ui.version_dialog import Ui_VersionDialog
from raciplanner.gui.widgets import Dialog


class VersionDialog(Dialog):
    """Asks for the name of a version.

    Parameters
    ----------
    proposal : str
        The name to begin with.
    """

    def __init__(self, proposal: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_VersionDialog()
        self.ui.setupUi(self)
        self.ui.name.setText(proposal)
        self.ui.name.selectAll()
        self.ui.name.textChanged.connect(self._check)
        self.ui.buttons.accepted.connect(self.accept)
        self.ui.buttons.rejected.connect(self.reject)
        self.retranslate()

    @property
    def name(self) -> str:
        """What was typed."""
        return self.ui.name.text().strip()

    def _check(self) -> None:
        save = self.ui.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(bool(self.name))

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self._check()
