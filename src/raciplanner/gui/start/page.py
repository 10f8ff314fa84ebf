"""The page one sees first: ways to begin, plans of late, language and theme."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from raciplanner._generated.ui.start_page import Ui_StartPage
from raciplanner.gui.choices import language_choices, theme_choices
from raciplanner.gui.icons import application_icon, icon
from raciplanner.gui.preferences import Preferences
from raciplanner.gui.recent import Recent
from raciplanner.gui.start.recent_list import RecentDelegate, RecentModel
from raciplanner.gui.widgets import Bar, CardButton, Pane, fill

translate = QCoreApplication.translate

WIDEST = 1240
"""Pixels over which the page is spread at most: longer lines are hard to read."""


class StartPage(Pane):
    """Says what the person wants to begin with; the window does it.

    Signals
    -------
    wanted(str)
        Name of a command: ``"library"``, ``"empty"``, ``"import"``, ``"earlier"``, ``"open"``,
        ``"example"``, ``"help"``, ``"keys"``, ``"settings"``.
    plan_wanted(Path), locate_wanted(Path)
        A plan of the list is to be opened, or to be looked for where it is gone.
    language_chosen(str), theme_chosen(str)
        From the boxes at the foot.
    """

    wanted = Signal(str)
    plan_wanted = Signal(object)
    locate_wanted = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(
        self, recent: Recent, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._recent, self._preferences = recent, preferences
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        for box in (self.ui.language, self.ui.theme):
            box.setSizeAdjustPolicy(box.SizeAdjustPolicy.AdjustToContents)
        self.ui.logo.setPixmap(application_icon().pixmap(56, 56))
        self._cards: dict[str, tuple[CardButton, str]] = {
            "library": (self.ui.from_library, "library"),
            "empty": (self.ui.from_empty, "new"),
            "import": (self.ui.from_file, "import"),
            "earlier": (self.ui.from_plan, "earlier"),
            "open": (self.ui.open_plan, "open"),
            "example": (self.ui.open_example, "example"),
        }
        self.model = RecentModel(recent, self)
        self.ui.recent.setModel(self.model)
        self.delegate = RecentDelegate(self.ui.recent)
        self.ui.recent.setItemDelegate(self.delegate)
        self.ui.recent.setMouseTracking(True)
        self._connect()
        self.retranslate()
        self.recolour()

    def _connect(self) -> None:
        for name, (card, _icon) in self._cards.items():
            card.clicked.connect(lambda _checked=False, name=name: self.wanted.emit(name))
        self.ui.open_help.clicked.connect(lambda: self.wanted.emit("help"))
        self.ui.open_keys.clicked.connect(lambda: self.wanted.emit("keys"))
        self.ui.open_settings.clicked.connect(lambda: self.wanted.emit("settings"))
        self.ui.recent.clicked.connect(self._clicked)
        self.ui.recent.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.ui.recent.customContextMenuRequested.connect(self._menu)
        # Later: the list must not be filled anew while it handles the press.
        self.delegate.pinned.connect(self._pin, Qt.ConnectionType.QueuedConnection)
        keys_with_acts = (
            ("Return", self._open),
            ("Enter", self._open),
            ("Del", self._forget),
            ("Ctrl+D", self._pin),
        )
        for keys, act in keys_with_acts:
            short = QShortcut(QKeySequence(keys), self.ui.recent)
            short.setContext(Qt.ShortcutContext.WidgetShortcut)
            short.activated.connect(lambda act=act: act(self.ui.recent.currentIndex()))
        self.ui.clear_recent.clicked.connect(self._clear)
        self.ui.language.activated.connect(
            lambda _place: self.language_chosen.emit(self.ui.language.currentData())
        )
        self.ui.theme.activated.connect(
            lambda _place: self.theme_chosen.emit(self.ui.theme.currentData())
        )

    def refresh(self) -> None:
        """Look at the plans of late again, and at what is chosen at the foot."""
        self.model.refresh()
        empty = not self.model.rowCount()
        self.ui.recent.setVisible(not empty)
        self.ui.clear_recent.setVisible(not self._recent.only_pinned)
        self.ui.no_recent.setVisible(empty)
        fill(self.ui.language, language_choices(), self._preferences.language)
        fill(self.ui.theme, theme_choices(), self._preferences.theme)

    def add_bar(self, bar: Bar) -> None:
        """Put a message on top of the page."""
        self.ui.bars.addWidget(bar)

    def _clicked(self, index: QModelIndex) -> None:
        if not self.delegate.on_pin:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        plan = self.model.plan(index)
        (self.locate_wanted if plan.missing else self.plan_wanted).emit(plan.path)

    def _pin(self, index: QModelIndex) -> None:
        if index.isValid():
            plan = self.model.plan(index)
            self._recent.pin(plan.path, pinned=not plan.pinned)
            self._again(plan.path)

    def _forget(self, index: QModelIndex) -> None:
        if index.isValid():
            self._recent.remove(self.model.plan(index).path)
            self.refresh()
            last = self.model.rowCount() - 1
            self.ui.recent.setCurrentIndex(self.model.index(min(index.row(), last)))

    def _again(self, path: Path) -> None:
        """Show the list anew with the cursor on ``path``."""
        self.refresh()
        row = next(n for n in range(self.model.rowCount()) if self.model.path_at(n) == path)
        self.ui.recent.setCurrentIndex(self.model.index(row))

    def _menu(self, point: QPoint) -> None:
        index = self.ui.recent.indexAt(point)
        if not index.isValid():
            return
        self.ui.recent.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, act in self._entries(index):
            menu.addAction(text).triggered.connect(lambda _checked=False, act=act: act(index))
        menu.popup(self.ui.recent.viewport().mapToGlobal(point))

    def _entries(self, index: QModelIndex) -> list[tuple[str, Callable[[QModelIndex], object]]]:
        plan = self.model.plan(index)
        opening = translate("StartPage", "Open")
        if plan.missing:
            opening = translate("StartPage", "Locate…")
        pin = translate("StartPage", "Pin to the top")
        if plan.pinned:
            pin = translate("StartPage", "Do not pin any longer")
        take_off = translate("StartPage", "Take it off the list")
        return [(opening, self._open), (pin, self._pin), (take_off, self._forget)]

    def _clear(self) -> None:
        self._recent.clear()
        self.refresh()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        for name, (title, line) in _card_texts().items():
            self._cards[name][0].set_texts(title, line)
        self.refresh()

    def recolour(self) -> None:
        """Set every drawing."""
        for card, name in self._cards.values():
            card.set_picture(icon(name, self.palette()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(24, (event.size().width() - WIDEST) // 2)
        margins = self.ui.layout_2.contentsMargins()
        self.ui.layout_2.setContentsMargins(side, margins.top(), side, margins.bottom())
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            return
        super().keyPressEvent(event)


def _card_texts() -> dict[str, tuple[str, str]]:
    return {
        "library": (
            translate("StartPage", "From the sales and marketing library"),
            translate("StartPage", "Phases with activities, roles and letters"),
        ),
        "empty": (
            translate("StartPage", "Empty plan"),
            translate("StartPage", "Type or paste your own activities and roles"),
        ),
        "import": (
            translate("StartPage", "From a spreadsheet"),
            translate("StartPage", "Excel, CSV, Markdown, HTML; with a preview"),
        ),
        "earlier": (
            translate("StartPage", "From an earlier plan"),
            translate("StartPage", "Its activities and roles, without letters"),
        ),
        "open": (
            translate("StartPage", "Open a plan…"),
            translate("StartPage", "A .raciplan file"),
        ),
        "example": (
            translate("StartPage", "Open the example"),
            translate("StartPage", "A small company, with mistakes on purpose"),
        ),
    }
