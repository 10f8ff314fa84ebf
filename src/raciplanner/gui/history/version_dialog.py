"""Naming a version."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from raciplanner._generated.ui.version_dialog import Ui_VersionDialog
from raciplanner.gui.document import Document
from raciplanner.gui.widgets import Dialog
from raciplanner.model.plan import Plan


class VersionDialog(Dialog):
    """Asks for the name of a version.

    Parameters
    ----------
    proposal : str
        The name to begin with.
    """

    topic = "versions"

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


def ask_and_save(document: Document, parent: QWidget) -> str:
    """Ask for a name and keep the plan as it is now; the name, or empty."""
    dialog = VersionDialog(proposed_name(document.plan), parent)
    if not dialog.ask():
        return ""
    name = dialog.name
    document.save_version(name)
    return name


def proposed_name(plan: Plan) -> str:
    """A name for the next version: the number that the charter prints, and the day."""
    return " ".join(filter(None, (plan.info.version, date.today().isoformat())))  # noqa: DTZ011
