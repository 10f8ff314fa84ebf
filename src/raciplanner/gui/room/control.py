"""The small window of the facilitator while the room looks at the second screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from raciplanner.gui.room.show import Show
from raciplanner.gui.widgets import label, set_tip

translate = QCoreApplication.translate

WIDTH = 380


class Thumbnail(QWidget):
    """What the room sees, small."""

    def __init__(self, show: Show, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self.setMinimumSize(self._fitting(WIDTH * 3 // 4))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        show.turned.connect(self._turned)
        self._turned()

    def _turned(self) -> None:
        self.setAccessibleDescription(self._show.text)
        self.update()

    def _fitting(self, width: int) -> QSize:
        size = self._show.size
        return QSize(width, max(1, round(width * size.height() / size.width())))

    def sizeHint(self) -> QSize:
        return self._fitting(WIDTH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._show.paint(painter, QSizeF(self.size()))
        painter.end()


class Control(QWidget):
    """Turns the pages that the room sees.

    Signals
    -------
    closed()
        The room is to see nothing any more.
    """

    closed = Signal()

    def __init__(self, show: Show, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self._show = show
        self.thumbnail = Thumbnail(show)
        self.number = label(look="strong")
        self.back, self.forward = QPushButton(), QPushButton()
        self.blank, self.dark, self.end = QPushButton(), QPushButton(), QPushButton()
        for button in (self.blank, self.dark):
            button.setCheckable(True)
        buttons = QGridLayout()
        for place, button in enumerate((self.back, self.forward)):
            buttons.addWidget(button, 0, place)
        for place, button in enumerate((self.blank, self.dark)):
            buttons.addWidget(button, 1, place)
        buttons.addWidget(self.end, 2, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.addWidget(self.thumbnail, 1)
        layout.addWidget(self.number)
        layout.addLayout(buttons)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        show = self._show
        self.back.clicked.connect(lambda: show.step(-1))
        self.forward.clicked.connect(lambda: show.step(1))
        self.blank.toggled.connect(lambda on: show.set_blank(blank=on))
        self.dark.toggled.connect(lambda on: show.set_dark(dark=on))
        self.end.clicked.connect(self.closed)
        for keys, step in ((("Right", "Down", "PgDown"), 1), (("Left", "Up", "PgUp"), -1)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(lambda step=step: show.step(step))
        show.turned.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Bring numbers and buttons in line with what the room sees."""
        show = self._show
        self.number.setText(show.number)
        self.back.setEnabled(show.place > 0)
        self.forward.setEnabled(show.place < len(show.pages) - 1)
        for button, on in ((self.blank, show.blank), (self.dark, show.dark)):
            button.blockSignals(True)
            button.setChecked(on)
            button.blockSignals(False)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(translate("Room", "What the room sees"))
        self.thumbnail.setAccessibleName(translate("Room", "What the room sees"))
        self.back.setText(translate("Room", "← &Back"))
        self.forward.setText(translate("Room", "&Next →"))
        self.blank.setText(translate("Room", "Bl&ank"))
        self.dark.setText(translate("Room", "&Dark"))
        self.end.setText(translate("Room", "&End the reading"))
        set_tip(self.blank, translate("Room", "The room sees nothing for a while (B)"))

    # Qt's events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)
