"""What stands in the title line of the findings: what is listed, how, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from raciplanner.gui.findings.choice import Choice
from raciplanner.gui.findings.grouping import GROUPINGS
from raciplanner.gui.findings.live import GROUPS, OPEN
from raciplanner.gui.icons import icon, marker
from raciplanner.gui.widgets import ElidedLabel, fill, link, set_tip

translate = QCoreApplication.translate
PAUSE = 200
"""Milliseconds after the last key before the search begins."""


class FindingsBar(QWidget):
    """Widgets for a title line; it is no widget of the line itself, only their owner.

    Signals
    -------
    grouping_chosen(str)
        One of :data:`~raciplanner.gui.findings.grouping.GROUPINGS`.
    choice_changed(Choice)
        Other findings are to be listed.
    fix_wanted(), accept_wanted(), reopen_wanted(), left()
        What to do with the chosen finding; the keyboard should go back to the list.
    """

    grouping_chosen = Signal(str)
    choice_changed = Signal(object)
    fix_wanted = Signal()
    accept_wanted = Signal()
    reopen_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()
        self.summary = ElidedLabel()
        self.summary.setProperty("look", "secondary")
        self.grouping = QComboBox()
        self.grouping.currentIndexChanged.connect(
            lambda: self.grouping_chosen.emit(self.grouping.currentData())
        )
        self.show_button = QToolButton()
        self.show_button.setProperty("look", "menu")
        self.show_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.show_menu = QMenu(self.show_button)
        self.show_button.setMenu(self.show_menu)
        self.kinds: dict[str, QAction] = {}
        for group in GROUPS:
            if group == GROUPS[len(OPEN)]:
                self.show_menu.addSeparator()
            action = self.kinds[group] = self.show_menu.addAction("")
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(lambda _on: self._changed())
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(200)
        self.search.setMinimumWidth(90)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._changed)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._searched)
        self.fix = link("", self.fix_wanted.emit)
        self.accept = link("", self.accept_wanted.emit)
        self.reopen = link("", self.reopen_wanted.emit)

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """The widgets from left to right."""
        return (
            self.summary,
            self.grouping,
            self.show_button,
            self.search,
            self.fix,
            self.accept,
            self.reopen,
        )

    @property
    def choice(self) -> Choice:
        """What is to be listed."""
        groups = frozenset(group for group, action in self.kinds.items() if action.isChecked())
        return Choice(groups, self.search.text())

    def show_all(self) -> None:
        """List everything again."""
        for action in self.kinds.values():
            action.setChecked(True)
        self.search.clear()
        self._changed()

    def _typed(self) -> None:
        self._pause.start()

    def _searched(self) -> None:
        self._changed()
        self.left.emit()

    def _changed(self) -> None:
        self._pause.stop()
        self.choice_changed.emit(self.choice)

    def retranslate(self) -> None:
        """Set every text."""
        fill(self.grouping, [(name, one.text()) for name, one in GROUPINGS.items()])
        grouping = translate("FindingsBar", "Grouping of the findings")
        self.grouping.setAccessibleName(grouping)
        set_tip(self.grouping, grouping)
        names = {
            "error": translate("FindingsBar", "Errors"),
            "warning": translate("FindingsBar", "Warnings"),
            "question": translate("FindingsBar", "Questions"),
            "note": translate("FindingsBar", "Notes"),
            "parked": translate("FindingsBar", "Parked"),
            "accepted": translate("FindingsBar", "Accepted"),
        }
        for group, action in self.kinds.items():
            action.setText(names[group])
        self.show_button.setText(translate("FindingsBar", "Show"))
        show = translate("FindingsBar", "Which findings are listed")
        set_tip(self.show_button, show)
        self.show_button.setAccessibleName(show)
        self.search.setPlaceholderText(translate("FindingsBar", "Search"))
        search = translate("FindingsBar", "Search for a rule, an activity, a role or a person")
        set_tip(self.search, search)
        self.search.setAccessibleName(search)
        self.fix.setText(translate("FindingsBar", "Solve…"))
        set_tip(self.fix, translate("FindingsBar", "What solves the finding (Alt+Enter)"))
        self.accept.setText(translate("FindingsBar", "Accept…"))
        set_tip(self.accept, translate("FindingsBar", "Accept with a reason, or park"))
        self.reopen.setText(translate("FindingsBar", "Reopen"))

    def recolour(self, palette: QPalette) -> None:
        """Set every drawing."""
        self.fix.setIcon(icon("fix", palette))
        marks = {**{group: group for group in OPEN}, "parked": "note", "accepted": "check"}
        for group, action in self.kinds.items():
            action.setIcon(marker(marks[group], palette))
