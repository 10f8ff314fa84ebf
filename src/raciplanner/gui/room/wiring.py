"""Beginning to read out from the main window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from raciplanner.gui.room.reading import Reading, other_screen

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow


def read_out(window: MainWindow, *, here: bool = False) -> Reading:
    """Read the plan out, on the second screen if there is one and it is not wanted ``here``."""
    window.details_pane.commit()
    reading = Reading(window.document, window, None if here else other_screen(window))
    reading.ended.connect(window.workspace.bars.say)
    reading.ended.connect(reading.deleteLater)
    reading.start()
    return reading
