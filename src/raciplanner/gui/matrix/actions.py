"""The commands of the matrix: names, keys, drawings, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QWidget

from raciplanner.gui.icons import icon
from raciplanner.gui.widgets import plain_tip
from raciplanner.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Command:
    """A command: its text in menus, its keys, whether they work in the whole window."""

    text: Callable[[], str]
    keys: tuple[str, ...] = ()
    icon: str = ""
    everywhere: bool = False
    checkable: bool = False
    short: Callable[[], str] | None = None


COMMANDS: Mapping[str, Command] = {
    "cut": Command(lambda: translate("Matrix", "Cu&t"), ("Ctrl+X", "Shift+Del")),
    "copy": Command(lambda: translate("Matrix", "&Copy"), ("Ctrl+C", "Ctrl+Ins")),
    "paste": Command(lambda: translate("Matrix", "&Paste"), ("Ctrl+V", "Shift+Ins")),
    "clear": Command(lambda: translate("Matrix", "&Empty the cells")),
    "pick": Command(lambda: translate("Matrix", "Choose a &letter or rename…"), ("F2", "Space")),
    "note": Command(lambda: translate("Matrix", "&Note…"), ("Shift+F2",), "note"),
    "show_note": Command(lambda: translate("Matrix", "Show the note"), ("F4",)),
    "park": Command(lambda: translate("Matrix", "Park a &question…"), ("Ctrl+L",), everywhere=True),
    "fill_down": Command(lambda: translate("Matrix", "Fill &down"), ("Ctrl+D",)),
    "fill_right": Command(lambda: translate("Matrix", "Fill to the ri&ght"), ("Ctrl+R",)),
    "fill_all": Command(
        lambda: translate("Matrix", "Same in &all selected cells"), ("Ctrl+Return", "Ctrl+Enter")
    ),
    "select_row": Command(lambda: translate("Matrix", "Select the ro&w"), ("Shift+Space",)),
    "select_column": Command(lambda: translate("Matrix", "Select the role"), ("Ctrl+Space",)),
    "select_all": Command(lambda: translate("Matrix", "Select everything"), ("Ctrl+A",)),
    "say_selection": Command(
        lambda: translate("Matrix", "Say what is selected"), ("Ctrl+Shift+Y",)
    ),
    "duplicate": Command(lambda: translate("Matrix", "Dupl&icate the activity"), ("Ctrl+Shift+D",)),
    "delete_row": Command(
        lambda: translate("Matrix", "Delete the acti&vity"), ("Ctrl+Shift+Del",), "delete"
    ),
    "rename_role": Command(
        lambda: translate("Matrix", "Rena&me the role"), ("Ctrl+F2",), everywhere=True
    ),
    "delete_role": Command(lambda: translate("Matrix", "Delete the r&ole")),
    "find": Command(lambda: translate("Matrix", "Find…"), ("Ctrl+F",), "find", everywhere=True),
    "find_next": Command(lambda: translate("Matrix", "Find ne&xt"), ("F3",), everywhere=True),
    "find_previous": Command(
        lambda: translate("Matrix", "Find previous"), ("Shift+F3",), everywhere=True
    ),
    "filter": Command(
        lambda: translate("Matrix", "Fi&lter"),
        ("Ctrl+Shift+L",),
        everywhere=True,
        checkable=True,
    ),
    "sort_name": Command(lambda: translate("Matrix", "Sort by &name")),
    "sort_findings": Command(lambda: translate("Matrix", "Sort by g&ravity of the findings")),
    "sort_letters": Command(lambda: translate("Matrix", "Sort by number of l&etters")),
    "sort_role": Command(lambda: translate("Matrix", "Sort by the letters of this r&ole")),
    "sort_plan": Command(lambda: translate("Matrix", "In the order of the &plan")),
    "fold": Command(lambda: translate("Matrix", "Fold the p&hase"), ("Alt+Shift+Left",)),
    "unfold": Command(lambda: translate("Matrix", "Unfold the phase"), ("Alt+Shift+Right",)),
    "fold_all": Command(lambda: translate("Matrix", "Fold all phases")),
    "unfold_all": Command(lambda: translate("Matrix", "Unfold all pha&ses")),
    "totals": Command(lambda: translate("Matrix", "Totals per role"), checkable=True),
    "people_totals": Command(lambda: translate("Matrix", "Totals per person"), checkable=True),
    "zoom_in": Command(
        lambda: translate("Matrix", "Zoom &in"), ("Ctrl++", "Ctrl+="), everywhere=True
    ),
    "zoom_out": Command(lambda: translate("Matrix", "Zoo&m out"), ("Ctrl+-",), everywhere=True),
    "zoom_reset": Command(
        lambda: translate("Matrix", "Zoom to &100 %"), ("Ctrl+0",), everywhere=True
    ),
    "zoom_fit": Command(lambda: translate("Matrix", "Fit all roles"), ("Ctrl+9",), everywhere=True),
    "row_below": Command(
        lambda: translate("Matrix", "&Activity below"),
        ("Ins",),
        "add_activity",
        short=lambda: translate("Matrix", "Activity"),
    ),
    "row_above": Command(lambda: translate("Matrix", "Activity a&bove"), ("Alt+Ins",)),
    "phase": Command(lambda: translate("Matrix", "&Phase")),
    "role": Command(
        lambda: translate("Matrix", "&Role"),
        ("Ctrl+Shift+R",),
        "add_role",
        everywhere=True,
        short=lambda: translate("Matrix", "Role"),
    ),
    "row_up": Command(lambda: translate("Matrix", "Move the activity &up"), ("Alt+Up",), "up"),
    "row_down": Command(
        lambda: translate("Matrix", "Move the activity &down"), ("Alt+Down",), "down"
    ),
    "to_phase": Command(lambda: translate("Matrix", "Move to a p&hase…")),
    "role_left": Command(
        lambda: translate("Matrix", "Move the role to the &left"), ("Alt+Left",), "left"
    ),
    "role_right": Command(
        lambda: translate("Matrix", "Move the role to the ri&ght"), ("Alt+Right",), "right"
    ),
}
"""Commands by name; keys work in the table, or ``everywhere`` in the window."""

MENUS: Mapping[str, str] = {
    "edit": (
        "cut copy paste clear | pick note show_note park | "
        "duplicate delete_row rename_role delete_role"
    ),
    "fill": "fill_down fill_right fill_all",
    "select": "select_row select_column select_all say_selection",
    "find": "find find_next find_previous",
    "view": "filter totals people_totals",
    "sort": "sort_name sort_findings sort_letters sort_role | sort_plan",
    "fold": "fold unfold fold_all unfold_all",
    "zoom": "zoom_in zoom_out zoom_reset zoom_fit",
    "insert": "row_below row_above phase role | row_up row_down to_phase role_left role_right",
    "tool": "row_below role",
    "cell": (
        "pick note show_note park | cut copy paste clear | fill_down fill_right | "
        "row_below row_above duplicate delete_row | row_up row_down to_phase"
    ),
    "role": (
        "rename_role role | select_column sort_role sort_plan | role_left role_right | delete_role"
    ),
    "band": "fold unfold fold_all unfold_all | pick phase | row_up row_down | delete_row",
}
"""Commands of each menu; ``|`` is a line.  The last three are context menus."""

OF_WINDOW = tuple(name for name in MENUS if name not in ("cell", "role", "band"))
"""Menus that the window shows in its menu bar and tool bar."""


class MatrixActions(QObject):
    """The commands as Qt actions.

    Parameters
    ----------
    table : QWidget
        The widget in which keys work that do not work everywhere.
    """

    def __init__(self, view: QWidget, table: QWidget) -> None:
        super().__init__(view)
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, list[QAction]] = {}
        for name, command in COMMANDS.items():
            action = QAction(self)
            action.setObjectName(f"matrix_{name}")
            action.setCheckable(command.checkable)
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            context = Qt.ShortcutContext
            wide = command.everywhere
            action.setShortcutContext(context.WindowShortcut if wide else context.WidgetShortcut)
            (view if wide else table).addAction(action)
            self._actions[name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def connect_all(self, handlers: Mapping[str, Callable[[], object]]) -> None:
        """Let each command do what ``handlers`` has for its name."""
        for name, action in self._actions.items():
            run = handlers[name]
            action.triggered.connect(lambda _checked=False, run=run: run())

    def menu(self, name: str) -> list[QAction]:
        """Actions of a menu of :data:`MENUS`, lines among them."""
        if name not in self._menus:
            self._menus[name] = [self._entry(word) for word in MENUS[name].split()]
        return self._menus[name]

    def _entry(self, word: str) -> QAction:
        if word != "|":
            return self._actions[word]
        line = QAction(self)
        line.setSeparator(True)
        return line

    def retranslate(self) -> None:
        """Set the texts in the present language."""
        for name, command in COMMANDS.items():
            action, text = self._actions[name], command.text()
            action.setText(text)
            plain = text.replace("&", "").rstrip("…")
            action.setIconText(command.short() if command.short else plain)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(plain_tip(f"{plain} ({keys})" if keys else plain))

    def recolour(self, palette: QPalette) -> None:
        """Draw the icons for ``palette``."""
        for name, command in COMMANDS.items():
            if command.icon:
                self._actions[name].setIcon(icon(command.icon, palette))
