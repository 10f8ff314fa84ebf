"""The menu bar and the tool bar: where each command stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from raciplanner.gui.actions import Actions
from raciplanner.gui.choices import language_choices, theme_choices
from raciplanner.gui.mnemonics import distinct, mark_menu
from raciplanner.gui.preferences import Preferences
from raciplanner.gui.recent import Recent
from raciplanner.gui.views import MATRIX, VIEWS, title_of

translate = QCoreApplication.translate

TOOL_BAR = (
    "new",
    "open",
    "save",
    "",
    "undo",
    "redo",
    "",
    "+",
    "",
    "people",
    "letters",
    "import",
    "charter",
    "",
    "findings",
)
"""Commands on the tool bar; empty is a line, ``+`` the commands of the matrix."""


INNER = ("fill", "select", "find", "sort", "fold", "zoom")
"""Menus of the matrix inside other menus."""


class Menus(QObject):
    """Menus of the window.

    Parameters
    ----------
    matrix : mapping of menu name to actions
        What the matrix adds to the menus ``edit``, ``view``, ``insert``, to the menus inside
        them, and to the tool bar.

    Signals
    -------
    view_wanted(str)
        A view of the plan was chosen.
    """

    view_wanted = Signal(str)

    def __init__(
        self, window: QMainWindow, actions: Actions, matrix: dict[str, list[QAction]]
    ) -> None:
        super().__init__(window)
        self._actions, self._matrix = actions, matrix
        self.recent = QMenu(window)
        self.theme = QMenu(window)
        self.language = QMenu(window)
        self.move = QMenu(window)
        self.move.aboutToShow.connect(lambda: mark_menu(self.move))
        self._inner = {name: QMenu(window) for name in INNER}
        for name, inner in self._inner.items():
            inner.addActions(matrix[name])
            inner.aboutToShow.connect(lambda inner=inner: mark_menu(inner))
        self._menus: dict[str, QMenu] = {}
        for name in ("file", "edit", "view", "insert", "plan", "findings", "signing", "help"):
            menu = self._menus[name] = window.menuBar().addMenu("")
            menu.aboutToShow.connect(lambda menu=menu: self._prepare(menu))
        self._fill(window)
        self.tool_bar = self._make_tool_bar(window)
        self.retranslate()

    def _fill(self, window: QMainWindow) -> None:
        self._put("file", ["new", "earlier", "import", "", "open", self.recent, "example", ""])
        self._put("file", ["save", "save_as", "save_version", "save_copy", "", "charter", "print"])
        self._put("file", ["export", "export_all", "", "close", "quit"])
        inner = self._inner
        self._put("edit", ["undo", "redo", "", *self._matrix["edit"], ""])
        self._put("edit", [inner["fill"], inner["select"], inner["find"], ""])
        self._put("edit", ["palette", "settings"])
        self.views = self._make_view_actions(window)
        self._put("view", [self.move, ""])
        self.move.addActions(list(self.views.values()))
        self.move.addSeparator()
        self._put("view", ["findings", "details", "", *self._matrix["view"]])
        self._put("view", [inner["sort"], inner["fold"], inner["zoom"], ""])
        self._put("view", [self.theme, self.language, ""])
        for name in ("next_view", "previous_view", "next_area", "previous_area"):
            self.move.addAction(self._actions[name])
        self._put("view", ["full_screen", "reset_layout"])
        self._put("insert", [*self._matrix["insert"], "", "library"])
        self._put("plan", ["people", "letters", "", "suggest", "what_if", ""])
        self._put("plan", ["row_history", "", "properties"])
        self._put(
            "findings", ["next_finding", "previous_finding", "", "fix_finding", "accept_finding"]
        )
        self._put("findings", ["reopen_finding"])
        self._put("signing", ["logos", "poster", ""])
        self._put("signing", ["freeze", "signing", "close_signing", "renew", ""])
        self._put("signing", ["read_out", "read_out_here", "", "sign_charter", "check_charter"])
        self._put("help", ["help", "whats_this", "meanings", "keys", "", "about"])

    def _prepare(self, menu: QMenu) -> None:
        """Before a menu is shown: no empty menus inside, every entry with a letter of its own."""
        for inner in self._inner.values():
            inner.menuAction().setVisible(any(action.isVisible() for action in inner.actions()))
        mark_menu(menu)

    def _make_view_actions(self, window: QMainWindow) -> dict[str, QAction]:
        group = QActionGroup(window)
        made: dict[str, QAction] = {}
        for name in (MATRIX, *VIEWS):
            action = made[name] = QAction(window)
            action.setObjectName(f"view_{name}")
            action.setCheckable(True)
            action.triggered.connect(lambda _on=False, name=name: self.view_wanted.emit(name))
            group.addAction(action)
        return made

    def show_views(self, current: str) -> None:
        """Tick the view on screen; without one there is nothing to choose."""
        for name, action in self.views.items():
            action.setEnabled(bool(current))
            action.setChecked(name == current)

    def add(self, groups: Mapping[str, list[QAction]]) -> None:
        """Put the commands of a view at the end of their menus."""
        for menu, actions in groups.items():
            self._put(menu, ["", *actions] if actions else [])

    def _put(self, menu: str, parts: Iterable[str | QMenu | QAction]) -> None:
        target = self._menus[menu]
        for part in parts:
            if isinstance(part, QMenu):
                target.addMenu(part)
            elif isinstance(part, QAction):
                target.addAction(part)
            elif part:
                target.addAction(self._actions[part])
            else:
                target.addSeparator()

    def tidy_tool_bar(self) -> None:
        """No line beside another: the commands between them may be hidden."""
        line = True
        for action in self.tool_bar.actions():
            if action.isSeparator():
                action.setVisible(not line)
                line = True
            elif action.isVisible():
                line = False

    def _make_tool_bar(self, window: QMainWindow) -> QToolBar:
        bar = QToolBar(window)
        bar.setObjectName("tool_bar")
        bar.setMovable(False)
        bar.setIconSize(QSize(24, 24))
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for name in TOOL_BAR:
            if name == "+":
                bar.addActions(self._matrix["tool"])
            elif name:
                bar.addAction(self._actions[name])
            else:
                bar.addSeparator()
        for button in bar.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # F6 must have somewhere to go
        window.addToolBar(bar)
        return bar

    def retranslate(self) -> None:
        """Set the titles of menus."""
        titles = {
            "file": translate("Menus", "&File"),
            "edit": translate("Menus", "&Edit"),
            "view": translate("Menus", "&View"),
            "insert": translate("Menus", "&Insert"),
            "plan": translate("Menus", "&Plan"),
            "findings": translate("Menus", "Fi&ndings"),
            "signing": translate("Menus", "&Charter"),
            "help": translate("Menus", "&Help"),
        }
        for menu, title in zip(self._menus.values(), distinct(titles.values()), strict=True):
            menu.setTitle(title)
        inner = {
            "fill": translate("Menus", "Fi&ll"),
            "select": translate("Menus", "Se&lect"),
            "find": translate("Menus", "Fin&d"),
            "sort": translate("Menus", "&Sort"),
            "fold": translate("Menus", "&Phases"),
            "zoom": translate("Menus", "&Zoom"),
        }
        for name, title in inner.items():
            self._inner[name].setTitle(title)
        for name, action in self.views.items():
            action.setText(title_of(name))
        self.recent.setTitle(translate("Menus", "&Recent plans"))
        self.move.setTitle(translate("Menus", "&Go to"))
        self.theme.setTitle(translate("Menus", "&Theme"))
        self.language.setTitle(translate("Menus", "Lan&guage"))
        self.tool_bar.setWindowTitle(translate("Menus", "Tool bar"))

    # Menus that are made when they are opened

    def fill_recent(self, recent: Recent, act: Callable[[object], object]) -> None:
        """List the plans of late; ``act`` gets the path of the chosen one."""
        self.recent.clear()
        for number, plan in enumerate(recent.plans(), 1):
            text = f"{plan.title or plan.path.stem} — {plan.path.parent}".replace("&", "&&")
            action = self.recent.addAction(f"&{number % 10} {text}")
            action.setEnabled(not plan.missing)
            action.triggered.connect(lambda _checked=False, path=plan.path: act(path))
        if self.recent.isEmpty():
            none = self.recent.addAction(translate("Menus", "No plans yet"))
            none.setEnabled(False)
            return
        self.recent.addSeparator()
        clear = self.recent.addAction(translate("Menus", "Clear the list"))
        clear.triggered.connect(lambda _checked=False: recent.clear())

    def fill_choices(
        self,
        preferences: Preferences,
        theme: Callable[[str], object],
        language: Callable[[str], object],
    ) -> None:
        """List themes and languages with the present one ticked."""
        _choices(self.theme, theme_choices(), preferences.theme, theme)
        _choices(self.language, language_choices(), preferences.language, language)


def _choices(
    menu: QMenu, choices: list[tuple[str, str]], chosen: str, act: Callable[[str], object]
) -> None:
    menu.clear()
    group = QActionGroup(menu)
    for value, text in choices:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _checked=False, value=value: act(value))
        group.addAction(action)
