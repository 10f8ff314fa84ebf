"""The commands of the window: what each is called, its keys and its drawing.

A command is here only if it exists; the window connects every one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QPalette

from raciplanner.gui.icons import icon
from raciplanner.gui.widgets import plain_tip
from raciplanner.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Command:
    """What a command is called in menus, and in short below its drawing in the tool bar."""

    text: Callable[[], str]
    keys: tuple[str, ...] = ()
    icon: str = ""
    short: Callable[[], str] | None = None
    checkable: bool = False


COMMANDS: Mapping[str, Command] = {
    "new": Command(
        lambda: translate("Actions", "&New plan…"),
        ("Ctrl+N",),
        "new",
        lambda: translate("Actions", "New"),
    ),
    "open": Command(
        lambda: translate("Actions", "&Open…"),
        ("Ctrl+O",),
        "open",
        lambda: translate("Actions", "Open"),
    ),
    "example": Command(lambda: translate("Actions", "Open the e&xample"), (), "example"),
    "earlier": Command(lambda: translate("Actions", "New from an &earlier plan…"), (), "earlier"),
    "library": Command(
        lambda: translate("Actions", "Activities from the librar&y…"), (), "library"
    ),
    "import": Command(
        lambda: translate("Actions", "&Import a spreadsheet…"),
        (),
        "import",
        lambda: translate("Actions", "Import"),
    ),
    "save": Command(
        lambda: translate("Actions", "&Save"),
        ("Ctrl+S",),
        "save",
        lambda: translate("Actions", "Save"),
    ),
    "save_as": Command(lambda: translate("Actions", "Save &as…"), ("Ctrl+Shift+S",)),
    "save_version": Command(
        lambda: translate("Actions", "Save a &version…"), ("Ctrl+Shift+V",), "recover"
    ),
    "save_copy": Command(lambda: translate("Actions", "Save a copy &without history…")),
    "charter": Command(
        lambda: translate("Actions", "Export the &charter (PDF)…"),
        ("Ctrl+E",),
        "charter",
        lambda: translate("Actions", "Charter"),
    ),
    "print": Command(lambda: translate("Actions", "Print the charter…"), ("Ctrl+P",)),
    "export": Command(
        lambda: translate("Actions", "Export the &matrix…"), ("Ctrl+Shift+E",), "export"
    ),
    "export_all": Command(lambda: translate("Actions", "Exp&ort all…")),
    "poster": Command(lambda: translate("Actions", "&Poster (PDF)…")),
    "sign_charter": Command(lambda: translate("Actions", "Sign a charter with a certificate…")),
    "check_charter": Command(lambda: translate("Actions", "Chec&k a charter…")),
    "signing": Command(lambda: translate("Actions", "Si&gning")),
    "freeze": Command(lambda: translate("Actions", "&Put to be signed…")),
    "read_out": Command(lambda: translate("Actions", "&Read out…"), ("F5",)),
    "read_out_here": Command(
        lambda: translate("Actions", "Read out on this scree&n"), ("Shift+F5",)
    ),
    "close_signing": Command(lambda: translate("Actions", "C&lose the signing…")),
    "renew": Command(lambda: translate("Actions", "Rene&w…")),
    "close": Command(lambda: translate("Actions", "C&lose the plan"), ("Ctrl+W",)),
    "quit": Command(lambda: translate("Actions", "&Quit"), ("Ctrl+Q",)),
    "undo": Command(
        lambda: translate("Actions", "&Undo"),
        ("Ctrl+Z",),
        "undo",
        lambda: translate("Actions", "Undo"),
    ),
    "redo": Command(
        lambda: translate("Actions", "&Redo"),
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        "redo",
        lambda: translate("Actions", "Redo"),
    ),
    "people": Command(
        lambda: translate("Actions", "&People, roles and departments"),
        (),
        "people",
        lambda: translate("Actions", "People"),
    ),
    "letters": Command(
        lambda: translate("Actions", "&Letters…"),
        (),
        "letters",
        lambda: translate("Actions", "Letters"),
    ),
    "row_history": Command(
        lambda: translate("Actions", "&History of this activity"), ("Ctrl+Shift+H",)
    ),
    "logos": Command(lambda: translate("Actions", "L&ogos on the cover…")),
    "properties": Command(lambda: translate("Actions", "Plan p&roperties…"), (), "properties"),
    "settings": Command(lambda: translate("Actions", "&Settings…"), ("Ctrl+,",), "settings"),
    "palette": Command(
        lambda: translate("Actions", "&Find a command…"), ("Ctrl+K", "Ctrl+Shift+P"), "palette"
    ),
    "findings": Command(
        lambda: translate("Actions", "&Findings"),
        ("Ctrl+M",),
        "findings",
        lambda: translate("Actions", "Findings"),
        checkable=True,
    ),
    "details": Command(
        lambda: translate("Actions", "&Details"),
        (),
        "details",
        lambda: translate("Actions", "Details"),
        checkable=True,
    ),
    "next_finding": Command(lambda: translate("Actions", "&Next finding"), ("F8",)),
    "previous_finding": Command(lambda: translate("Actions", "&Previous finding"), ("Shift+F8",)),
    "fix_finding": Command(
        lambda: translate("Actions", "&Solve the finding…"), ("Alt+Return", "Alt+Enter"), "fix"
    ),
    "what_if": Command(lambda: translate("Actions", "&What if…"), (), "what_if"),
    "suggest": Command(lambda: translate("Actions", "Propose who does &what…"), (), "balance"),
    "accept_finding": Command(lambda: translate("Actions", "&Accept with a reason…")),
    "reopen_finding": Command(lambda: translate("Actions", "&Reopen the finding")),
    "next_view": Command(lambda: translate("Actions", "Next vie&w"), ("Ctrl+Tab",)),
    "previous_view": Command(
        lambda: translate("Actions", "Previ&ous view"), ("Ctrl+Shift+Tab", "Ctrl+Shift+Backtab")
    ),
    "next_area": Command(lambda: translate("Actions", "Next &area"), ("F6",)),
    "previous_area": Command(lambda: translate("Actions", "Pre&vious area"), ("Shift+F6",)),
    "full_screen": Command(lambda: translate("Actions", "F&ull screen"), ("F11",), checkable=True),
    "reset_layout": Command(lambda: translate("Actions", "Reset the la&yout")),
    "help": Command(lambda: translate("Actions", "&Help here"), ("F1",), "help"),
    "whats_this": Command(lambda: translate("Actions", "What is &this?"), ("Shift+F1",)),
    "meanings": Command(lambda: translate("Actions", "What the &letters mean")),
    "keys": Command(lambda: translate("Actions", "&Keys"), ("Ctrl+F1",)),
    "about": Command(lambda: translate("Actions", "&About RACI Planner")),
}
"""Commands of the window by name; the matrix brings its own."""


class Actions(QObject):
    """The commands as Qt actions of the window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        for name, command in COMMANDS.items():
            action = QAction(self)
            action.setObjectName(name)
            action.setCheckable(command.checkable)
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            self._actions[name] = action
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def retranslate(self) -> None:
        """Set the texts in the present language."""
        for name, command in COMMANDS.items():
            self.set_text(name, command.text())
            if command.short is not None:
                self._actions[name].setIconText(command.short())

    def set_text(self, name: str, text: str) -> None:
        """Give a command another text in menus; the tip follows, with the first key."""
        action = self._actions[name]
        short = action.iconText() if COMMANDS[name].short else ""
        action.setText(text)
        if short:
            action.setIconText(short)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        plain = text.replace("&", "").rstrip("…")
        action.setToolTip(plain_tip(f"{plain} ({keys})" if keys else plain))

    def recolour(self, palette: QPalette) -> None:
        """Draw the icons for ``palette``."""
        for name, command in COMMANDS.items():
            if command.icon:
                self._actions[name].setIcon(icon(command.icon, palette))
