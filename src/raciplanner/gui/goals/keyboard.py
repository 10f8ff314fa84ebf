"""Keys of the map that are no shortcuts: arrows, and letters on keyboards of any alphabet."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from raciplanner.gui.goals.canvas import MapCanvas
from raciplanner.gui.goals.commands import MapCommands
from raciplanner.gui.goals.mouse import MapMouse
from raciplanner.gui.goals.navigation import DOWN, LEFT, RIGHT, UP
from raciplanner.gui.matrix.keys import candidates, physical_char

ARROWS = {
    Qt.Key.Key_Left: LEFT,
    Qt.Key.Key_Right: RIGHT,
    Qt.Key.Key_Up: UP,
    Qt.Key.Key_Down: DOWN,
}
NUDGE = 8
"""By how many units of the map Ctrl with an arrow moves a card."""
_LETTERS = {"L": "link", "X": "conflict", "O": "owners"}


class MapKeyboard(QObject):
    """Hears what is pressed on a canvas."""

    def __init__(self, canvas: MapCanvas, commands: MapCommands, mouse: MapMouse) -> None:
        super().__init__(canvas)
        self._canvas, self._commands, self._mouse = canvas, commands, mouse
        self.on_escape: Callable[[], object] = lambda: None
        canvas.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        arrow = ARROWS.get(Qt.Key(event.key()))
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if arrow and control:
            self._commands.nudge(arrow[0] * NUDGE, arrow[1] * NUDGE)
        elif arrow and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._canvas.step(arrow)
        elif event.key() == Qt.Key.Key_Escape:
            if not self._mouse.cancel():
                self.on_escape()
        else:
            return not control and self._letter(event, self._commands)
        return True

    def _letter(self, event: QKeyEvent, commands: MapCommands) -> bool:
        physical = physical_char(event, QGuiApplication.platformName())
        name = letter_command(event.text(), physical)
        if name:
            commands.actions_by_name[name].trigger()
        return bool(name)


def letter_command(text: str, physical: str, known: Mapping[str, str] = _LETTERS) -> str:
    """The command of a letter key, whatever the layout; empty for none.

    >>> letter_command("l", ""), letter_command("Д", ""), letter_command("1", "")
    ('link', 'link', '')
    """
    if not text.isalpha():
        return ""
    return next((known[char] for char in candidates(text, physical) if char in known), "")
