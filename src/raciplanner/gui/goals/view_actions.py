"""Commands that change what is seen of the map: their keys and their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate

_KEYS = {
    "collapse": ("Space",),
    "focus": ("Ctrl+Return",),
    "whole": (),
    "find": ("Ctrl+F",),
    "zoom_in": ("Ctrl++", "Ctrl+="),
    "zoom_out": ("Ctrl+-",),
    "zoom_reset": ("Ctrl+0",),
    "fit": ("Ctrl+9",),
    "copy": ("Ctrl+C",),
    "export": (),
}
_OF_CANVAS = frozenset({"collapse", "focus", "copy"})
"""Commands whose keys mean something else beside the canvas."""


def make_actions(
    acts: Mapping[str, Callable[[], object]], view: QWidget, canvas: QWidget
) -> dict[str, QAction]:
    """Commands by name, each with what it does; they hear their keys inside ``view``."""
    made = {}
    for name, keys in _KEYS.items():
        action = QAction(view)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on=False, act=acts[name]: act())
        (canvas if name in _OF_CANVAS else view).addAction(action)
        made[name] = action
    return made


def name_actions(actions: Mapping[str, QAction]) -> None:
    """Set the texts in the present language."""
    texts = {
        "collapse": translate("GoalMap", "Fold in or out"),
        "focus": translate("GoalMap", "Only this branch"),
        "whole": translate("GoalMap", "Whole map"),
        "find": translate("GoalMap", "Find on the map"),
        "zoom_in": translate("GoalMap", "Zoom in"),
        "zoom_out": translate("GoalMap", "Zoom out"),
        "zoom_reset": translate("GoalMap", "Zoom to 100 %"),
        "fit": translate("GoalMap", "Show the whole map"),
        "copy": translate("GoalMap", "Copy the map as a picture"),
        "export": translate("GoalMap", "Save the map as a picture…"),
    }
    for name, text in texts.items():
        actions[name].setText(text)
