"""Small widgets that several screens share.  All of them show user text as plain text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QVBoxLayout,
    QWhatsThis,
    QWidget,
)

from raciplanner.gui.help.topics import TOPICS, set_topic, topic_at

USUAL_LINE = 19
"""Height of a line of text, in pixels, for which the forms are drawn."""

SHORT_TIP = 80
"""Characters of a tool tip that needs no wrapping."""


def label(text: str = "", look: str = "", *, wrap: bool = False) -> QLabel:
    """A label that never reads its text as HTML; ``look`` names a rule of the style sheet."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if look:
        made.setProperty("look", look)
    return made


def set_tip(widget: QWidget, text: str) -> None:
    """Give ``widget`` a tool tip that never reads its text as HTML."""
    widget.setToolTip(plain_tip(text))
    widget.setAccessibleDescription(text)  # or a screen reader would get the tip with its marks


def escaped(text: str) -> str:
    """``text`` for use inside HTML; ``html.escape`` would bring a table of 2,000 names along."""
    for char, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(char, name)
    return text


def plain_tip(text: str) -> str:
    """``text`` for a place where Qt guesses between plain text and HTML.

    A short line without ``<`` stays as it is: Qt takes it for plain text, and a screen reader
    gets no marks.  A longer one is wrapped as HTML.
    """
    if len(text) <= SHORT_TIP and "<" not in text and "\n" not in text:
        return text
    return f"<span>{escaped(text)}</span>".replace("\n", "<br>") if text else ""


def link(text: str, act: Callable[[], object]) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(text)
    button.setProperty("look", "link")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.clicked.connect(act)
    return button


class ElidedLink(QPushButton):
    """A link with dots in its middle where there is no room; tip and name have the whole text."""

    def __init__(self, text: str, act: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole = text
        self.setProperty("look", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.clicked.connect(act)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - (self.iconSize().width() + 24)
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.whole, Qt.TextElideMode.ElideMiddle, max(room, 40))
        self.setText(shown.replace("&", "&&"))
        set_tip(self, self.whole if shown != self.whole else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def fill(box: QComboBox, choices: Iterable[tuple[str, str]], chosen: str | None = None) -> None:
    """Put ``(value, text)`` pairs into a box without a signal and choose ``chosen``.

    Without ``chosen`` the present value stays chosen: the texts may be in a new language.
    """
    wanted = box.currentData() if chosen is None else chosen
    blocked = box.blockSignals(True)
    box.clear()
    for value, text in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(wanted)))
    box.blockSignals(blocked)


class ElidedLabel(QLabel):
    """A line of plain text that ends in dots where there is no room, and says so in its tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 4, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        self.style().drawItemText(
            painter,
            area,
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )
        painter.end()


class ElidedBox(QComboBox):
    """A box whose text ends in dots where there is no room, with the whole text as its tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.currentTextChanged.connect(lambda text: set_tip(self, text))

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width() - 4
        )


class Pane(QWidget):
    """A part of the window that puts its texts in place again when the language changes."""

    def retranslate(self) -> None:
        """Set every text; called once by the subclass and after each switch."""

    def recolour(self) -> None:
        """Set every icon; called after each switch of the theme."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.PaletteChange:
            self.recolour()
        super().changeEvent(event)


class Dialog(QDialog):
    """A dialog that puts its texts in place again when the language changes; F1 explains it."""

    topic = ""
    """Topic of the help about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_topic(self, self.topic)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, on=False)

    def retranslate(self) -> None:
        """Set every text; called once by the subclass and after each switch."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def ask(self) -> bool:
        """Show the dialog until it is answered; whether it was accepted.

        It is deleted when control is back in the event loop, so it can still be read by then.
        """
        accepted = bool(self.exec())
        self.deleteLater()
        return accepted

    def _roomy(self, layout: QLayout) -> QSize:
        """The size in which everything fits, as far as the screen allows.

        Other languages, larger text and wrapped lines need more room than the form was drawn for.
        """
        drawn = self.size()
        size = (drawn * max(1.0, self.fontMetrics().height() / USUAL_LINE)).expandedTo(
            layout.totalSizeHint()
        )
        if layout.hasHeightForWidth():
            size.setHeight(max(size.height(), layout.totalHeightForWidth(size.width())))
        return size.boundedTo(self.screen().availableSize()).expandedTo(drawn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        topic = topic_at(self)
        if event.key() == Qt.Key.Key_F1 and topic:
            text = "".join(f"<p>{escaped(one)}</p>" for one in TOPICS[topic].paragraphs)
            place = self.mapToGlobal(self.rect().topLeft()) + QPoint(24, 24)
            QWhatsThis.showText(place, text, self)
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        layout = self.layout()
        if layout is not None:
            self.resize(self._roomy(layout))
        super().showEvent(event)


class Bar(QFrame):
    """A message across the top of a view: a text and what can be done about it."""

    def __init__(self, look: str, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self.text = label(text, wrap=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = QHBoxLayout()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(12, 6, 8, 6)
        self._line.addWidget(self.text, 1)
        self._line.addLayout(self._buttons)

    def retranslate(self) -> None:
        """Set every text; for bars that say something of their own."""

    def add_button(self, text: str, act: Callable[[], object]) -> QPushButton:
        """Add a button at the right end."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        self._buttons.addWidget(button)
        return button

    def _arrange(self) -> None:
        """Put the buttons below the text where they would leave it less than half the width."""
        direction = QBoxLayout.Direction
        below = self._buttons.sizeHint().width() > self.width() / 2
        self._line.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self._line.setAlignment(
            self._buttons, Qt.AlignmentFlag.AlignRight if below else Qt.AlignmentFlag.AlignVCenter
        )

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self._arrange()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class PaneTitle(QFrame):
    """The title line of a pane: a name, room for widgets, a button that hides the pane."""

    def __init__(self, hide: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paneTitle")
        self.name = label(look="strong")
        self.close_button = QToolButton()
        self.close_button.setAutoRaise(True)
        self.close_button.clicked.connect(hide)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(12, 3, 6, 3)
        self.line.addWidget(self.name)
        self.line.addStretch(1)
        self.line.addWidget(self.close_button)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets between the name and the cross."""
        for widget in widgets:
            self.line.insertWidget(self.line.count() - 1, widget)

    def set_active(self, active: bool) -> None:
        """Show by the upper edge whether the keyboard is in this pane."""
        self.setProperty("active", active)
        self.style().unpolish(self)
        self.style().polish(self)


class CardButton(QPushButton):
    """A large button: a drawing, a title and a line that explains it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._picture = QLabel()
        self._title = label(look="strong")
        self._line = label(look="secondary", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._line)
        layout = self._layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(14)
        layout.addWidget(self._picture)
        layout.addLayout(words, 1)
        for child in (self._picture, self._title, self._line):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_texts(self, title: str, explanation: str) -> None:
        """Set both texts, on screen and for assistive technology."""
        self._title.setText(title)
        self._line.setText(explanation)
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)
        self.updateGeometry()

    def set_picture(self, icon: QIcon) -> None:
        """Set the drawing."""
        self._picture.setPixmap(icon.pixmap(24, 24))

    def sizeHint(self) -> QSize:
        return QSize(self._layout.totalSizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._layout.totalMinimumSize().width(), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # the text may have another number of lines now

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._layout.totalHeightForWidth(width)
