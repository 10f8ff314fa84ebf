"""After a crash: one bar for each plan that can be recovered, on the start screen."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from raciplanner.gui.file_questions import recovered_text
from raciplanner.gui.messages import Question
from raciplanner.gui.times import moment
from raciplanner.gui.widgets import Bar, set_tip

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow
    from raciplanner.storage.recovery import Recovered

translate = QCoreApplication.translate


def offer_recovery(window: MainWindow, folder: Path) -> int:
    """Look for journals in ``folder`` and offer them; returns how many there are.

    The storage is loaded only if there is anything to look at.
    """
    if not any(folder.glob("*.journal")):
        return 0
    from raciplanner.storage.recovery import recoverable

    found = recoverable(folder)
    window.files.offer(found)
    for recovered in found:
        window.start.add_bar(RecoveryBar(recovered, window))
    return len(found)


class RecoveryBar(Bar):
    """Says what a crash has left, and offers to go on with it, or without it."""

    def __init__(self, recovered: Recovered, window: MainWindow) -> None:
        super().__init__("warningBar")
        self._recovered, self._window = recovered, window
        files = window.files
        self.open_button = self.add_button("", lambda: files.recover(recovered))
        self.saved_button = self.add_button("", self._open_saved)
        self.discard_button = self.add_button("", self._discard)
        self.saved_button.setVisible(recovered.path is not None)
        files.recoverable_changed.connect(self._look)
        self.retranslate()

    def _open_saved(self) -> None:
        if self._recovered.path is not None:
            self._window.files.open(self._recovered.path, saved=True)

    def _look(self) -> None:
        """Go once the recovery copy is used or discarded."""
        if self._recovered not in self._window.files.recoverable:
            self.hide()
            self.deleteLater()

    def _discard(self) -> None:
        text = translate("Recovery", "Discard the recovery copy of “{title}”?")
        answers = (
            ("cancel", translate("Recovery", "Keep it")),
            ("discard", translate("Recovery", "Discard")),
        )
        detail = translate("Recovery", "This cannot be undone.")
        question = Question(text.format(title=self._recovered.title), detail, answers)
        if self._window.messages.ask(self._window, question) == "discard":
            self._window.files.forget(self._recovered)

    def retranslate(self) -> None:
        """Set every text."""
        text = recovered_text(self._recovered)
        self.text.setText(text)
        self.setAccessibleName(text)
        set_tip(self, str(self._recovered.path or ""))
        self.open_button.setText(translate("Recovery", "Open recovered"))
        self.saved_button.setText(translate("Recovery", "Open last saved"))
        self.discard_button.setText(translate("Recovery", "Discard…"))
        set_tip(self.saved_button, self._saved_text())

    def _saved_text(self) -> str:
        """When the plan itself was saved last, if it is still there."""
        path = self._recovered.path
        try:
            when = path.stat().st_mtime if path else None
        except OSError:
            when = None
        if when is None:
            return ""
        time = moment(datetime.fromtimestamp(when).astimezone())
        return translate("Recovery", "Saved {time}").format(time=time)
