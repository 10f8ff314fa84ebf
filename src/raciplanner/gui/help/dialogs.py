"""The list of keys and the page about the program."""

from __future__ import annotations

import platform
import sqlite3
from collections.abc import Iterable

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QWidget

from raciplanner import __version__
from raciplanner._generated.ui.about_dialog import Ui_AboutDialog
from raciplanner._generated.ui.keys_dialog import Ui_KeysDialog
from raciplanner.gui.icons import application_icon
from raciplanner.gui.widgets import Dialog

translate = QCoreApplication.translate


def keys_of(action: QAction) -> str:
    """The keys of a command as they are written on this system."""
    form = QKeySequence.SequenceFormat.NativeText
    return " · ".join(key.toString(form) for key in action.shortcuts())


def plain_text(action: QAction) -> str:
    """The name of a command without the marks of a menu."""
    return plain(action.text())


def plain(text: str) -> str:
    """The text of a command without the marks of a menu."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


class KeysDialog(Dialog):
    """Every command that has a key, and the keys of the matrix; searched by both.

    Parameters
    ----------
    actions : iterable of QAction
        Commands with keys of their own.
    others : iterable of (str, str)
        Other keys with what they do.
    """

    def __init__(
        self,
        actions: Iterable[QAction],
        others: Iterable[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions, self._others = list(actions), list(others)
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        self._model = QStandardItemModel(0, 2, self)
        self._filter = QSortFilterProxyModel(self)
        self._filter.setSourceModel(self._model)
        self._filter.setFilterKeyColumn(-1)
        self._filter.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.ui.keys.setModel(self._filter)
        header = self.ui.keys.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.ui.search.textChanged.connect(self._filter.setFilterFixedString)
        self.ui.buttons.rejected.connect(self.reject)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self._model.removeRows(0, self._model.rowCount())
        pairs = [(plain_text(a), keys_of(a)) for a in self._actions if a.shortcuts()]
        for text, keys in [*pairs, *self._others]:
            self._model.appendRow([QStandardItem(text), QStandardItem(keys)])


class AboutDialog(Dialog):
    """Name, version and the versions of what a bug may depend on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AboutDialog()
        self.ui.setupUi(self)
        self.ui.logo.setPixmap(application_icon().pixmap(64, 64))
        self.ui.buttons.rejected.connect(self.reject)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.ui.retranslateUi(self)
        self.ui.version.setText(
            translate("AboutDialog", "Version {number}").format(number=__version__)
        )
        self.ui.parts.setText(
            f"Python {platform.python_version()} · Qt {qt_version} · "
            f"SQLite {sqlite3.sqlite_version} · {platform.system()} {platform.release()}"
        )
