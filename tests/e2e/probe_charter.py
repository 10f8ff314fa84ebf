"""What the probe answers about the charter, the sign-off and whatever dialog is in front."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTabBar,
    QTreeView,
    QWidget,
)

from raciplanner.gui.charter.pad import Pad
from raciplanner.gui.charter.view import CharterView
from raciplanner.gui.history.view import HistoryView
from raciplanner.gui.main_window import MainWindow
from raciplanner.gui.mnemonics import marked
from raciplanner.gui.widgets import Bar
from raciplanner.model.fingerprint import content_hash
from raciplanner.model.signing import signing_of


def charter(_question: dict[str, Any]) -> dict[str, Any]:
    """The charter view as a person sees it, and what the plan knows about its sign-off."""
    main_window = _window()
    if not main_window.has_plan:
        return {"shown": False}
    plan = main_window.document.plan
    view = main_window.workspace.view("charter") if _is_shown(main_window) else None
    assert view is None or isinstance(view, CharterView)
    signing = signing_of(plan)
    answer = {
        "shown": view is not None,
        "version": plan.info.version,
        "content": content_hash(plan),
        "signed_content": signing.signoff.content if signing else "",
        "closed": bool(signing and signing.signoff.closed),
        "said": [[one.name, one.outcome, one.method] for one in signing.signatures]
        if signing
        else [],
        "bars": [_texts(bar) for bar in main_window.findChildren(Bar) if bar.isVisible()],
    }
    if view is not None:
        pane = view.signing
        answer |= {
            "tab": view.tabs.tabText(view.tabs.currentIndex()),
            "pages": view.state.text(),
            "state": pane.state.text() if pane.state.isVisible() else "",
            "tally": pane.tally.text(),
            "signers": _lines(pane.signers),
            "chosen": pane.signers.currentRow(),
            "differences": _lines(pane.differences) if pane.differences.isVisible() else [],
        }
    return answer


def pages(question: dict[str, Any]) -> bool:
    """Write the PDF whose pages are on screen to a file; whether there is one."""
    main_window = _window()
    view = main_window.workspace.view("charter") if _is_shown(main_window) else None
    if not isinstance(view, CharterView) or view.pages.preview is None:
        return False
    Path(question["file"]).write_bytes(view.pages.preview.data)
    return True


def coloured(_question: dict[str, Any]) -> int:
    """How many places of the pages on screen have a colour, of every ninth pixel."""
    view = _window().workspace.view("charter")
    assert isinstance(view, CharterView)
    picture = view.pages.viewport().grab().toImage()
    places = (
        picture.pixelColor(x, y)
        for x in range(6, picture.width() - 6, 3)
        for y in range(6, picture.height() - 6, 3)
    )
    return sum(max(rgb) - min(rgb) > 40 for rgb in (place.getRgb()[:3] for place in places))


def parts(_question: dict[str, Any]) -> dict[str, Any]:
    """What can be read, ticked and pressed in the window in front."""
    front = QApplication.activeModalWidget() or QApplication.activeWindow()
    if front is None:
        return {}
    seen = [one for one in front.findChildren(QWidget) if one.isVisible()]
    focus = QApplication.focusWidget()
    buttons = [one for one in seen if isinstance(one, QAbstractButton)]
    lists = [one for one in seen if isinstance(one, QListWidget)]
    return {
        "kind": type(front).__name__,
        "title": front.windowTitle(),
        "active": front.isActiveWindow()
        and front.isAncestorOf(QApplication.focusWidget() or front),
        "described": front.accessibleDescription(),
        "texts": _texts(front),
        "buttons": {plain(one.text()): one.isEnabled() for one in buttons},
        "ticked": [plain(one.text()) for one in buttons if one.isChecked()],
        "lists": {one.accessibleName(): _lines(one) for one in lists},
        "written": [one.text() for one in seen if isinstance(one, QLineEdit)]
        + [one.toPlainText() for one in seen if isinstance(one, QPlainTextEdit)],
        "chosen": [one.currentText() for one in seen if isinstance(one, QComboBox)],
        "found": [
            str(one.model().index(row, 0).data())
            for one in seen
            if isinstance(one, QTreeView) and front is not _window()
            for row in range(one.model().rowCount())
        ],
        "days": [
            one.date().toString(Qt.DateFormat.ISODate) for one in seen if isinstance(one, QDateEdit)
        ],
        "strokes": [len(one.strokes) for one in seen if isinstance(one, Pad)],
        "focus": _named(focus),
    }


def tab(question: dict[str, Any]) -> list[int] | None:
    """Where a tab with this text stands."""
    for bar in _window().findChildren(QTabBar):
        for place in range(bar.count()):
            if bar.isVisible() and plain(bar.tabText(place)) == question["text"]:
                area = bar.tabRect(place)
                corner = bar.mapToGlobal(area.topLeft())
                return [corner.x(), corner.y(), area.width(), area.height()]
    return None


def letter(question: dict[str, Any]) -> str:
    """The letter that is underlined in a text that can be read in the window in front."""
    front = QApplication.activeModalWidget() or QApplication.activeWindow()
    found = [
        marked(one.text())
        for one in (front.findChildren(QWidget) if front else [])
        if isinstance(one, QAbstractButton | QLabel) and one.isVisible()
        if plain(one.text()) == question["text"]
    ]
    return found[0] if found else ""


def pad(_question: dict[str, Any]) -> list[int] | None:
    """Where the pad to sign on stands."""
    front = QApplication.activeModalWidget()
    found = front.findChild(Pad) if front else None
    if found is None or not found.isVisible():
        return None
    corner = found.mapToGlobal(found.rect().topLeft())
    return [corner.x(), corner.y(), found.width(), found.height()]


def history(_question: dict[str, Any]) -> list[list[str]]:
    """The entries of the history, the newest first."""
    view = _window().workspace.view("history")
    assert isinstance(view, HistoryView)
    model = view.ui.entries.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def plain(text: str) -> str:
    """A text without the marks of its keys."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _window() -> MainWindow:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow))


def _is_shown(main_window: MainWindow) -> bool:
    return main_window.workspace.current == "charter"


def _named(widget: QWidget | None) -> str:
    """How a person would call a widget: by what stands on it, or what a screen reader says."""
    if widget is None:
        return ""
    text = getattr(widget, "text", None)
    words = plain(text()) if callable(text) and isinstance(widget, QAbstractButton) else ""
    return words or widget.accessibleName() or widget.objectName() or type(widget).__name__


def _texts(widget: QWidget) -> list[str]:
    found: list[QLabel | QAbstractButton] = [
        *widget.findChildren(QLabel),
        *widget.findChildren(QAbstractButton),
    ]
    return [plain(one.text()) for one in found if one.isVisible() and one.text()]


def _lines(shown: QListWidget) -> list[str]:
    return [shown.item(row).text() for row in range(shown.count())]
