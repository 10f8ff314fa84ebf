"""Finds text that does not fit into its widget."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from raciplanner.gui.widgets import ElidedBox, ElidedLabel

SLACK = 1


def misfits(root: QWidget) -> list[str]:
    """What does not fit inside ``root``, one line each; empty where everything does.

    Hints in empty fields are left out: Qt ends them in dots.
    """
    QApplication.processEvents()
    found = []
    for widget in root.findChildren(QWidget):
        if widget.isVisibleTo(root):
            found += [f"{widget.objectName() or type(widget).__name__}: {t}" for t in _of(widget)]
    return found


def _of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel | ElidedBox):
        return  # ends in dots on purpose, with the whole text as its tip
    if isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QAbstractButton):
        yield from _button(widget)
    elif isinstance(widget, QComboBox):
        yield from _box(widget)
    elif isinstance(widget, QTabBar):
        if widget.sizeHint().width() > widget.width() + SLACK:
            yield " | ".join(widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QGroupBox):
        yield from _group(widget)


def _group(box: QGroupBox) -> Iterator[str]:
    if box.fontMetrics().horizontalAdvance(box.title()) > box.width() - 16:
        yield box.title()


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        fits = label.heightForWidth(label.width()) <= label.height() + SLACK
        words = label.text().split()
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        fits = fits and longest <= label.contentsRect().width() + SLACK
    else:
        hint = label.sizeHint()
        fits = hint.width() <= label.width() + SLACK and hint.height() <= label.height() + SLACK
    if not fits:
        yield label.text()


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text() or (
        isinstance(button, QToolButton)
        and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    ):
        return
    hint = button.minimumSizeHint() if button.objectName() == "qt_toolbar_ext_button" else None
    hint = hint or button.sizeHint()
    if hint.width() > button.width() + SLACK or hint.height() > button.height() + SLACK:
        yield button.text()


def _box(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    if box.fontMetrics().horizontalAdvance(box.currentText()) > field.width() + SLACK:
        yield box.currentText()


def _header(header: QHeaderView) -> Iterator[str]:
    if header.orientation() != Qt.Orientation.Horizontal or header.isHidden():
        return
    for place in range(header.count()):
        hidden = header.isSectionHidden(place)
        if not hidden and header.sectionSizeHint(place) > header.sectionSize(place) + SLACK:
            yield str(header.model().headerData(place, Qt.Orientation.Horizontal))
