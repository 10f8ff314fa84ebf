"""After a crash: one bar for each plan that can be recovered, on the start screen."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from raciplanner.gui.messages import Question
from raciplanner.gui.widgets import Bar

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
    for recovered in found:
        window.start.add_bar(RecoveryBar(recovered, window))
    return len(found)


class RecoveryBar(Bar):
    """Says what a crash has left, and offers to go on with it, or without it."""

    def __init__(self, recovered: Recovered, window: MainWindow) -> None:
        super().__init__("warningBar")
        self._recovered, self._window = recovered, window
        self.open_button = self.add_button("", self._open)
        self.saved_button = self.add_button("", self._open_saved)
        self.discard_button = self.add_button("", self._discard)
        self.saved_button.setVisible(recovered.path is not None)
        self.retranslate()

    def _open(self) -> None:
        if self._window.files.recover(self._recovered):
            self._done()

    def _open_saved(self) -> None:
        if self._recovered.path is not None:
            self._window.files.open(self._recovered.path)

    def _discard(self) -> None:
        from raciplanner.storage.recovery import discard

        text = translate("Recovery", "Discard the recovery copy of “{title}”?")
        answers = (
            ("cancel", translate("Recovery", "Keep it")),
            ("discard", translate("Recovery", "Discard")),
        )
        detail = translate("Recovery", "This cannot be undone.")
        question = Question(text.format(title=self._recovered.title), detail, answers)
        if self._window.messages.ask(self._window, question) == "discard":
            discard(self._recovered)
            self._done()

    def _done(self) -> None:
        self.hide()
        self.deleteLater()

    def retranslate(self) -> None:
        """Set every text."""
        count = len(self._recovered.entries)
        sentence = translate(
            "Recovery",
            "The program ended unexpectedly. A recovery copy of “{title}” from {time} has "
            "%n changes that were not saved.",
            None,
            count,
        )
        time = _time(self._recovered.entries[-1].when)
        self.text.setText(sentence.format(title=self._recovered.title, time=time))
        self.open_button.setText(translate("Recovery", "Open it"))
        self.saved_button.setText(translate("Recovery", "Open last saved"))
        self.discard_button.setText(translate("Recovery", "Discard…"))


def _time(when: str) -> str:
    try:
        found = datetime.fromisoformat(when).astimezone()
    except ValueError:
        return when
    return QLocale().toString(QTime(found.hour, found.minute), QLocale.FormatType.ShortFormat)
