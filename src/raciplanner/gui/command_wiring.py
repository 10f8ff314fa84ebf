"""What each command of the window does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWhatsThis

from raciplanner.gui.history import commands as history

if TYPE_CHECKING:
    from raciplanner.gui.main_window import MainWindow


class CommandWiring(QObject):
    """Connects the commands of a window with what they do; made once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._connect()

    def _connect(self) -> None:
        window = self._window
        files, exports = window.files, window.exports
        acts: dict[str, Callable[[], object]] = {
            "new": self.new,
            "open": files.open,
            "example": lambda: files.open_example(window.language.code),
            "earlier": files.new_from_earlier,
            "import": lambda: files.import_file(window.language.code),
            "library": files.add_from_library,
            "save": files.save,
            "save_as": files.save_as,
            "save_copy": files.save_copy,
            "save_version": lambda: history.save_version(window),
            "row_history": lambda: history.row_history(window),
            "charter": lambda: exports.charter(window.open_findings()),
            "print": self._print,
            "export": exports.matrix,
            "export_all": lambda: exports.everything(window.open_findings()),
            "poster": exports.poster,
            "logos": self._logos,
            "check_charter": window.checking.check,
            "signing": window.signing.show,
            "freeze": window.signing.freeze,
            "read_out": window.signing.read,
            "read_out_here": lambda: window.signing.read(here=True),
            "close_signing": window.signing.close,
            "renew": window.signing.renew,
            "sign_charter": window.certificates.sign,
            "close": files.close,
            "quit": window.close,
            "undo": self.undo,
            "redo": window.document.redo,
            "people": self._people,
            "letters": self._letters,
            "properties": self._properties,
            "settings": self.settings,
            "palette": self._palette,
            "findings": lambda: _toggle(window.findings_dock),
            "details": lambda: _toggle(window.details_dock),
            "next_view": lambda: window.workspace.step_view(1),
            "previous_view": lambda: window.workspace.step_view(-1),
            "next_area": lambda: window.next_area(1),
            "previous_area": lambda: window.next_area(-1),
            "full_screen": self._full_screen,
            "reset_layout": window.arrangement.reset,
            "help": window.helper.here,
            "whats_this": QWhatsThis.enterWhatsThisMode,
            "meanings": lambda: window.helper.show("letters"),
            "keys": self.keys,
            "about": self._about,
        }
        for name, act in acts.items():
            window.commands[name].triggered.connect(lambda _checked=False, act=act: act())

    def new(self) -> None:
        """Make a plan from the content library."""
        self._window.files.new_from_library(self._window.language.code)

    def undo(self) -> None:
        """Take the last edit back; what is being typed counts as one."""
        self._window.details_pane.commit()
        self._window.document.undo()

    def _people(self) -> None:
        self._window.show_view("people")

    def _letters(self) -> None:
        from raciplanner.gui.plan.letters_dialog import LettersDialog

        LettersDialog(self._window.document, self._window).ask()

    def _logos(self) -> None:
        from raciplanner.gui.charter.logos_dialog import LogosDialog

        window = self._window
        LogosDialog(window.document, window.messages, window).ask()

    def _print(self) -> None:
        from raciplanner.gui.charter.printing import print_charter

        print_charter(self._window)

    def _properties(self) -> None:
        from raciplanner.gui.plan.properties import PropertiesDialog

        PropertiesDialog(self._window.document, self._window).ask()

    def settings(self) -> None:
        """Ask for the settings."""
        from raciplanner.gui.settings.dialog import SettingsDialog

        dialog = SettingsDialog(self._window.preferences, self._window)
        dialog.theme_chosen.connect(self._window.use_theme)
        dialog.language_chosen.connect(self._window.use_language)
        dialog.text_size_chosen.connect(self._window.use_text_size)
        dialog.ask()

    def _full_screen(self) -> None:
        window = self._window
        if window.isFullScreen():
            window.showNormal()
        else:
            window.showFullScreen()
        window.commands["full_screen"].setChecked(window.isFullScreen())

    def _about(self) -> None:
        from raciplanner.gui.help.dialogs import AboutDialog

        AboutDialog(self._window).ask()

    def keys(self) -> None:
        """Show the keys of every command."""
        from raciplanner.gui.help.dialogs import KeysDialog

        window = self._window
        KeysDialog(self.all_actions(), window.matrix.keys(), window).show()

    def all_actions(self) -> list[QAction]:
        """The commands of the window and of the views that were made."""
        matrix = self._window.matrix.menu_actions()
        own = [action for group in matrix.values() for action in group]
        for _, view in self._window.workspace.made_views:
            own += [action for group in view.menu_actions().values() for action in group]
        return list(dict.fromkeys([*self._window.commands, *own]))

    def _palette(self) -> None:
        from raciplanner.gui.command_palette import CommandPalette
        from raciplanner.gui.palette_entries import entries

        window = self._window
        late = window.preferences.late_commands
        palette = CommandPalette(entries(window, self.all_actions()), window, late)
        palette.used.connect(window.preferences.use_command)
        palette.ask()


def _toggle(dock: QObject) -> None:
    dock.setVisible(dock.isHidden())  # type: ignore[attr-defined]
