"""F6: from one area of the window to the next, round and round."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from raciplanner.values import dataclass


@dataclass(frozen=True)
class Area:
    """A part of the window.

    Parameters
    ----------
    widget : QWidget
        Everything inside it belongs to the area.
    enter : callable
        Puts the keyboard into it.
    """

    widget: QWidget
    enter: Callable[[], object]

    @property
    def usable(self) -> bool:
        """Whether it is on screen."""
        return self.widget.isVisible() and self.widget.isEnabled()

    @property
    def focused(self) -> bool:
        """Whether the keyboard is in it."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self.widget or self.widget.isAncestorOf(focus))


def go(areas: list[Area], step: int) -> None:
    """Move the keyboard to the next usable area (``step`` 1) or the one before (-1)."""
    usable = [area for area in areas if area.usable]
    if not usable:
        return
    here = next((i for i, area in enumerate(usable) if area.focused), -1 if step > 0 else 0)
    usable[(here + step) % len(usable)].enter()
