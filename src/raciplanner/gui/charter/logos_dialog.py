"""The logos on the cover: one for each side, chosen from a file, replaced or taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from raciplanner.charter.logos import MEDIA_TYPE, SIDES, logo_of, read_logo
from raciplanner.errors import RaciPlannerError
from raciplanner.gui.document import Document
from raciplanner.gui.messages import Messages
from raciplanner.gui.widgets import Bar, Dialog, label
from raciplanner.gui.work import Work
from raciplanner.model.change import Change
from raciplanner.model.edits.charter import attach_file, detach_file
from raciplanner.wording.errors import error_text

translate = QCoreApplication.translate

SIGHT = QSize(300, 84)
_ROOM = 12


class LogosDialog(Dialog):
    """Every change is an edit of the plan at once, which *Undo* takes back."""

    topic = "charter"

    def __init__(
        self, document: Document, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._messages = document, messages
        self._work: Work | None = None
        self.hint = label(look="secondary", wrap=True)
        self.wells = {side: _Well(side, self._choose, self._remove) for side in SIDES}
        self.bar = Bar("errorBar")
        self.bar.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(14)
        layout.addWidget(self.hint)
        for well in self.wells.values():
            layout.addWidget(well)
        layout.addWidget(self.bar)
        layout.addWidget(self.buttons)
        document.changed.connect(self._changed)
        self.retranslate()
        self._show()

    def _changed(self, changes: Sequence[Change]) -> None:
        if any(change.table == "attached_files" for change in changes):
            self._show()

    def _show(self) -> None:
        for side, well in self.wells.items():
            record = logo_of(self._document.plan, side)
            well.show_logo(record.data if record else b"", record.name if record else "")
        buttons = [one for well in self.wells.values() for one in (well.choose, well.remove)]
        widest = max(button.sizeHint().width() for button in buttons)
        for button in buttons:
            button.setMinimumWidth(widest)

    def _choose(self, side: str) -> None:
        pattern = translate("LogosDialog", "Pictures") + " (*.png *.jpg *.jpeg)"
        title = translate("LogosDialog", "Choose a logo")
        path = self._messages.open_file(self, title, [pattern])
        if path is not None:
            self.take(side, path)

    def take(self, side: str, path: Path) -> None:
        """Read a logo beside the window and put it into the plan."""
        self.bar.hide()
        self.setEnabled(False)
        work = self._work = Work(lambda _progress: read_logo(path), self)
        work.done.connect(lambda data: self._attach(side, path.name, data))
        work.failed.connect(self._tell)
        work.finished.connect(self._ended)
        work.start()

    def _attach(self, side: str, name: str, data: bytes) -> None:
        self._document.attempt(attach_file, name, MEDIA_TYPE, data, side)

    def _tell(self, error: Exception) -> None:
        if not isinstance(error, RaciPlannerError):
            raise error
        self.bar.text.setText(error_text(error, translate))
        self.bar.show()

    def _ended(self) -> None:
        self._work = None
        self.setEnabled(True)

    def _remove(self, side: str) -> None:
        record = logo_of(self._document.plan, side)
        if record is not None:
            self._document.attempt(detach_file, record.id)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("LogosDialog", "Logos on the cover"))
        self.hint.setText(
            translate(
                "LogosDialog",
                "PNG or JPEG, on white or transparent. A small copy is kept in the plan; logos do "
                "not change what was signed.",
            )
        )
        for well in self.wells.values():
            well.retranslate()
        close = self.buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(translate("LogosDialog", "Close"))


class _Well(QWidget):
    """One logo with its buttons."""

    def __init__(
        self, side: str, choose: Callable[[str], None], remove: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._side, self._name = side, ""
        self.title = label(look="strong")
        self.sight = QLabel()
        self.sight.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sight.setTextFormat(Qt.TextFormat.PlainText)
        self.sight.setMinimumSize(SIGHT)
        self.sight.setStyleSheet("background: #FFFFFF; color: #4F5965; border: 1px solid #D6DBE1")
        self.choose, self.remove = QPushButton(), QPushButton()
        for button in (self.choose, self.remove):
            button.setAutoDefault(False)
        self.choose.clicked.connect(lambda: choose(side))
        self.remove.clicked.connect(lambda: remove(side))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.sight, 1, 0)
        buttons = QVBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        grid.addLayout(buttons, 1, 1)
        grid.setColumnStretch(0, 1)

    def show_logo(self, data: bytes, name: str) -> None:
        """Show a logo; nothing for one that cannot be read."""
        self._name = name
        picture = QPixmap()
        if data and picture.loadFromData(data, "PNG"):
            ratio = self.devicePixelRatioF()
            room = (SIGHT - QSize(_ROOM, _ROOM)) * ratio
            picture = picture.scaled(
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            picture.setDevicePixelRatio(ratio)
        self.sight.setPixmap(picture)
        self.remove.setEnabled(bool(name))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        titles = {
            "sales": translate("LogosDialog", "Sales"),
            "marketing": translate("LogosDialog", "Marketing"),
        }
        title = titles[self._side]
        self.title.setText(title)
        shown = self._name or translate("LogosDialog", "No logo")
        if self.sight.pixmap().isNull():
            self.sight.setText(shown)
        self.sight.setAccessibleName(f"{title}: {shown}")
        if self._name:
            self.choose.setText(translate("LogosDialog", "Replace…"))
        else:
            self.choose.setText(translate("LogosDialog", "Choose…"))
        self.remove.setText(translate("LogosDialog", "Remove"))
        for button in (self.choose, self.remove):
            button.setAccessibleName(f"{title}: {button.text()}")
