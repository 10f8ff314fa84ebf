"""One table of the people view with its buttons: add, move, delete, each of them by key too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from raciplanner.gui.document import Document
from raciplanner.gui.icons import icon
from raciplanner.gui.people.choice_delegate import ChoiceDelegate
from raciplanner.gui.people.models import RecordsModel
from raciplanner.gui.widgets import Pane, label, set_tip
from raciplanner.model.change import Edit
from raciplanner.model.plan import Plan
from raciplanner.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Kind:
    """What a page is about, in words of the present language, and its editing functions.

    Parameters
    ----------
    title, add_text, hint : callable
        The tab, the button that adds, and what is said while the table is empty.
    add : callable
        Makes the edit that adds one record.
    paste : callable, optional
        Makes the edit that adds one record for each line of a text.
    single : bool
        Only one record can be chosen at a time.
    """

    title: Callable[[], str]
    add_text: Callable[[], str]
    hint: Callable[[], str]
    add: Callable[[Plan], Edit]
    delete: Callable[[Plan, list[str]], Edit]
    move: Callable[[Plan, list[str], str], Edit]
    paste: Callable[[Plan, str], Edit] | None = None
    single: bool = False


class Page(Pane):
    """A table of records.

    Signals
    -------
    tick_wanted()
        The space bar was pressed on rows of the table.
    """

    tick_wanted = Signal()

    def __init__(
        self, document: Document, model: RecordsModel, kind: Kind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self.model, self.kind = document, model, kind
        self.table = QTableView()
        self.hint = label(look="secondary", wrap=True)
        self.add_button, self.delete_button = QPushButton(), QPushButton()
        self.up_button, self.down_button = QToolButton(), QToolButton()
        self._set_up_table()
        self._place()
        self._actions = self._make_actions()
        self.add_button.clicked.connect(self.add)
        self.delete_button.clicked.connect(self.delete)
        self.up_button.clicked.connect(lambda: self.move_rows(-1))
        self.down_button.clicked.connect(lambda: self.move_rows(1))
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show_hint)
        self.retranslate()
        self.recolour()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(ChoiceDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        if self.kind.single:
            table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setProperty("look", "table")
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._menu)
        table.verticalHeader().setDefaultSectionSize(34)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        for place, column in enumerate(self.model.columns):
            header.resizeSection(place, column.width)

    def _place(self) -> None:
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.hint, 1)
        for widget in (self.up_button, self.down_button, self.delete_button):
            buttons.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def add_widget(self, widget: QWidget) -> None:
        """Put a widget beside the button that adds."""
        self._buttons.insertWidget(1, widget)

    def _make_actions(self) -> list[QAction]:
        """Keys of the table; what they do stands in its context menu too."""
        made = []
        for keys, act in (
            ("Ins", self.add),
            ("Del", self.delete),
            ("Alt+Up", lambda: self.move_rows(-1)),
            ("Alt+Down", lambda: self.move_rows(1)),
            ("Ctrl+V", self.paste),
            ("Space", self.tick_wanted.emit),
        ):
            action = QAction(self)
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _on=False, act=act: act())
            self.table.addAction(action)
            made.append(action)
        return made

    def _menu(self, point: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([action for action in self._actions if action.isVisible()])
        menu.popup(self.table.viewport().mapToGlobal(point))

    # Rows

    def chosen(self) -> list[str]:
        """Ids of the selected records, in reading order."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self.model.record(row).id for row in rows]

    def choose(self, keys: list[str]) -> bool:
        """Select records (ids) and bring them on screen; whether any is there."""
        rows = [row for row in map(self.model.row_of, keys) if row >= 0]
        if not rows:
            return False
        self.table.clearSelection()
        column = max(0, self.table.currentIndex().column())
        self.table.setCurrentIndex(self.model.index(rows[0], column))
        flags = self.table.selectionModel().SelectionFlag
        for row in rows:
            self.table.selectionModel().select(self.model.index(row, 0), flags.Select | flags.Rows)
        self.table.scrollTo(self.model.index(rows[0], 0))
        return True

    def add(self) -> None:
        """Add a record and open its name for typing."""
        if self._document.attempt(self.kind.add):
            index = self.model.index(self.model.rowCount() - 1, 0)
            self.table.setFocus()
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def delete(self) -> None:
        """Delete the selected records and select the next one."""
        chosen = self.chosen()
        if not chosen:
            return
        row = self.model.row_of(chosen[0])
        self._document.attempt(self.kind.delete, chosen)
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.setCurrentIndex(self.model.index(min(row, last), 0))

    def move_rows(self, step: int) -> None:
        """Move the selected records one place up (-1) or down (1)."""
        chosen = self.chosen()
        if not chosen:
            return
        rows = [self.model.row_of(key) for key in chosen]
        # Moving down means: in front of the one after the next.
        target = rows[0] - 1 if step < 0 else rows[-1] + 2
        if target < 0:
            return
        before = self.model.record(target).id if target < self.model.rowCount() else ""
        self._document.attempt(self.kind.move, chosen, before)
        self.choose(chosen)

    def paste(self) -> None:
        """Add a record for each line of the text in the clipboard."""
        text = QApplication.clipboard().text()
        if self.kind.paste is not None and text.strip():
            self._document.attempt(self.kind.paste, text)

    def _show_hint(self) -> None:
        self.hint.setText("" if self.model.rowCount() else self.kind.hint())

    # Words and colours

    def retranslate(self) -> None:
        """Set every text."""
        self.model.retranslate()
        header = self.table.horizontalHeader()
        for place in range(self.model.columnCount()):
            wanted = max(header.sectionSize(place), header.sectionSizeHint(place))
            header.resizeSection(place, wanted)
        self.table.setAccessibleName(self.kind.title())
        self.add_button.setText(self.kind.add_text())
        self.delete_button.setText(translate("PeopleView", "Delete"))
        texts = (
            self.kind.add_text(),
            translate("PeopleView", "Delete"),
            translate("PeopleView", "Move up"),
            translate("PeopleView", "Move down"),
            translate("PeopleView", "Paste a list"),
            translate("PeopleView", "Takes part or not"),
        )
        for action, text in zip(self._actions, texts, strict=True):
            action.setText(text)
        for tool, text in ((self.up_button, texts[2]), (self.down_button, texts[3])):
            set_tip(tool, text)
            tool.setAccessibleName(text)
        for action in self._actions[4:]:
            action.setVisible(self.kind.paste is not None)
        self._show_hint()

    def recolour(self) -> None:
        """Set every icon."""
        self.up_button.setIcon(icon("up", self.palette()))
        self.down_button.setIcon(icon("down", self.palette()))
